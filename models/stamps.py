"""Every changed register gets its dot: a before-flush hook, so that no use case can forget.

DESIGN section 2, rule 2. A write of one row takes one dot; all registers it changes carry it. `seq` counts up
without gaps per scope and station.
"""

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date
from typing import cast

from sqlalchemy import bindparam, delete, event, inspect, select
from sqlalchemy.dialects.sqlite import insert
from sqlalchemy.orm import ORMExecuteState, Session, UOWTransaction
from sqlalchemy.orm.attributes import flag_modified

from models.clock import Clock, believed_day, hlc_after
from models.database import UnitOfWork
from models.schema import Here, RegisterDot, Replicated, Role, ScopeKind, Sibling, Vector
from models.schema.registers import ReplicatedTable, replicated_tables

REFERENCE = "reference"
_PLACED = "placed"
_HERE = "here"
ROLE_NUMBERS = {Role.STAFF: 1, Role.ADMIN: 2, Role.HEAD_OFFICE: 3}
"""How a role is written to a dot."""
PROGRAM = 0
"""The role of the program itself: built-in rows, and what it carries from a closed record to its successor."""


_NEXT_DOT = (
    insert(Vector)
    .values(scope=bindparam("scope"), station=bindparam("station"), seq=1)
    .on_conflict_do_update(index_elements=["scope", "station"], set_={"seq": Vector.seq + 1})
    .returning(Vector.id, Vector.seq)
)


class UnstampedWrite(Exception):
    """A replicating row was written past the hook, or by nobody: a bug in the program."""


def write_as(session: Session, role: Role) -> None:
    """From here on writes of this session carry `role`; every use case that writes says so through `allow`."""
    session.info["role"] = ROLE_NUMBERS[role]


@contextmanager
def by_itself(session: Session) -> Iterator[None]:
    """What is written within is nobody's own words but carried along by the program: its dots say so by their role."""
    session.flush()
    role = session.info["role"]
    session.info["role"] = PROGRAM
    try:
        yield
        session.flush()
    finally:
        session.info["role"] = role


def rewrite(row: Replicated, column: str) -> None:
    """Make the next flush stamp the column's register even though its value stays: a choice in a conflict."""
    flag_modified(row, column)


def place(session: Session, row: Replicated, scope: str) -> None:
    """Make a new row in this scope instead of the one it would fall into: head office alone writes in others' scopes."""
    session.info.setdefault(_PLACED, {})[row.id] = scope


def scope_of(session: Session, row: Replicated) -> str:
    """The scope that a row of the register belongs to."""
    return session.connection().execute(select(Vector.scope).where(Vector.id == row.origin)).scalar_one()


def here(session: Session) -> Here:
    """This installation."""
    found = session.get(Here, 1)
    if found is None:
        raise UnstampedWrite("no installation in this register")
    # A session holds what it read only while somebody else does: kept here, the next to ask reads nothing.
    session.info[_HERE] = found
    return found


def clock_of(session: Session) -> Clock:
    """The clock that the register was opened with."""
    return cast(Clock, session.info["clock"])


def present_day(session: Session) -> date:
    """Today in Myanmar, as far as the wall clock can be believed: `models.clock.believed_day`."""
    return believed_day(here(session).hlc, clock_of(session)())


def scope_for(installation: Here, kind: ScopeKind) -> str:
    """The scope of a new row of this kind, written at this installation."""
    if kind is ScopeKind.LOCAL:
        return f"{installation.office_code}/local"
    if kind is ScopeKind.REFERENCE and installation.head:
        return REFERENCE
    return installation.office_code


class _Stamper:
    """Hands out the dots of one flush."""

    def __init__(self, session: Session) -> None:
        if "role" not in session.info:
            raise UnstampedWrite("a replicating row was written without an actor")
        self.session = session
        self.role = cast(int, session.info["role"])
        self.here = here(session)
        self.moment = clock_of(session)()

    def next_dot(self, scope: str) -> tuple[int, int, int]:
        """Origin, seq and HLC of a new write in `scope`."""
        origin, seq = self.session.connection().execute(_NEXT_DOT, {"scope": scope, "station": self.here.station}).one()
        self.here.hlc, believed = hlc_after(self.here.hlc, self.moment)
        if not believed:
            self.here.clock_doubted = True
        return origin, seq, self.here.hlc

    def stamp_new(self, row: Replicated, tables: dict[str, ReplicatedTable]) -> None:
        placed: dict[str, str] = self.session.info.get(_PLACED, {})
        scope = placed.pop(row.id, None) or self._scope_of_parent(row, tables) or scope_for(self.here, row.scope_kind)
        row.origin, row.seq, row.hlc = self.next_dot(scope)
        row.role = self.role

    def _scope_of_parent(self, row: Replicated, tables: dict[str, ReplicatedTable]) -> str | None:
        """Where head office adds to a branch's record, the new row belongs to that branch too.

        Else the branch would never see it, and one that both make, a consent, would be one row in two scopes.
        """
        if not self.here.head or row.scope_kind is not ScopeKind.SHARED:
            return None
        for column, name in tables[row.__tablename__].parents.items():
            parent = getattr(row, column)
            if tables[name].scope_kind is not ScopeKind.SHARED or parent is None:
                continue
            origin = select(tables[name].table.c.origin).where(tables[name].table.c.id == parent).scalar_subquery()
            found = self.session.connection().scalar(select(Vector.scope).where(Vector.id == origin))
            if found is not None:
                return str(found)
        return None

    def stamp_changed(self, row: Replicated, table: ReplicatedTable) -> None:
        state = inspect(row)
        changed = {table.register_of(column) for column in table.columns if state.attrs[column].history.has_changes()}
        if not changed:
            return
        connection = self.session.connection()
        origin, seq, hlc = self.next_dot(scope_of(self.session, row))
        stamp = {"origin": origin, "seq": seq, "hlc": hlc, "role": self.role}
        for register in sorted(changed):
            name = f"{table.name}.{register}"
            # The new value has seen all siblings: it replaces them.
            connection.execute(delete(Sibling).where(Sibling.row_id == row.id, Sibling.register == name))
            connection.execute(
                insert(RegisterDot)
                .values(row_id=row.id, register=name, **stamp)
                .on_conflict_do_update(index_elements=["row_id", "register"], set_=stamp)
            )


@event.listens_for(UnitOfWork, "before_flush")
def _stamp_all(session: Session, _context: UOWTransaction, _rows: object) -> None:
    if any(isinstance(row, Replicated) for row in session.deleted):
        raise UnstampedWrite("a replicating row is never deleted")
    new = [row for row in session.new if isinstance(row, Replicated)]
    changed = [row for row in session.dirty if isinstance(row, Replicated)]
    if not new and not changed:
        return
    stamper = _Stamper(session)
    tables = replicated_tables()
    for row in new:
        stamper.stamp_new(row, tables)
    for row in changed:
        stamper.stamp_changed(row, tables[row.__tablename__])


@event.listens_for(UnitOfWork, "do_orm_execute")
def _refuse_bulk_writes(state: ORMExecuteState) -> None:
    if not (state.is_insert or state.is_update or state.is_delete):
        return
    mapper = state.bind_mapper
    if mapper is not None and issubclass(mapper.class_, Replicated):
        raise UnstampedWrite(f"{mapper.class_.__name__} was written past the flush")
