"""What was taken in of a revoked station beyond its cut: it stands here, but no other office takes it from us.

Nobody can tell by machine which of it is true. A person looks at it and enters it again, as this office's own write;
or writes something else there, which takes it off the list by itself.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

import msgspec
from sqlalchemy import Table, select
from sqlalchemy.orm import Session

from models.accounts import Actor, allow
from models.audit import note
from models.authors import names, offices
from models.clock import hlc_moment
from models.database import AT_ONCE, changed
from models.exchange import cuts
from models.exchange.own_values import keep_last
from models.incarnations import restamp
from models.schema import RegisterDot, Role, Sibling, Vector
from models.schema.registers import ReplicatedTable, replicated_tables
from models.schema.values import Kind, kind_of
from models.sight import sight
from models.stamps import REFERENCE, ROLE_NUMBERS, here

Scalar = str | int | None
"""One column of a value as a bundle says it: days in ISO, enums by their words, truth as 0 or 1."""


@dataclass(frozen=True, slots=True)
class ReentryLine:
    """A value that counts nowhere else. `record` is the code or number that people know it by, else its row id.

    `field` is empty for a record that was made by that write: all of it. `at` is when it was written (UTC), by that
    PC's clock; `office` the code of that PC's office, empty while that is not known.
    """

    table: str
    row_id: str
    record: str
    field: str
    columns: tuple[str, ...]
    kinds: tuple[Kind, ...]
    """What each of `columns` holds."""
    parts: tuple[Scalar, ...]
    """One for each of `columns`; other records by their codes."""
    office: str
    at: datetime
    dot: tuple[int, int]
    """Names the write within this file: line of `vector`, seq."""

    @property
    def text(self) -> str:
        """The parts as one text."""
        return " · ".join(str(part) for part in self.parts if part not in (None, ""))


@dataclass(frozen=True, slots=True)
class _Cut:
    """A vector line of a revoked station, and the last of its dots that counts."""

    line: Vector
    seq: int


def listed(session: Session, actor: Actor) -> list[ReentryLine]:
    """All that waits to be entered again, oldest first, without what this account may not see."""
    allow(session, actor)
    eyes = sight(session, actor)
    found = [one for cut in _cuts(session) for one in _Finder(session, cut).found() if eyes.sees(one.table, one.row_id)]
    teller = _Teller(session, found)
    lines = [teller.line(one) for one in found]
    return sorted(lines, key=lambda line: (line.at, line.table, line.record, line.field, line.dot))


def count(session: Session, actor: Actor) -> int:
    """How many lines `listed` gives."""
    return len(listed(session, actor))


def enter_again(session: Session, actor: Actor, lines: Sequence[ReentryLine] | None = None) -> int:
    """Enter these lines, or all that this account may see, as this office's own writes; by an admin.

    What was written together is entered together. Times stay as they were; the actor's role stands for what was
    entered. Returns how many writes that were; a line that stands there no more is passed over.
    """
    allow(session, actor, Role.ADMIN)
    standing = listed(session, actor)
    chosen = standing if lines is None else [line for line in standing if line in set(lines)]
    seqs: dict[int, set[int]] = {}
    for line in chosen:
        seqs.setdefault(line.dot[0], set()).add(line.dot[1])
    entered = sum(
        restamp(session, cut.line, cut.seq, seqs[cut.line.id], ROLE_NUMBERS[actor.role])
        for cut in _cuts(session)
        if cut.line.id in seqs
    )
    keep_last(session)
    for record in sorted({line.record for line in chosen}):
        note(session, actor.account_id, "enter again", record[:40])
    changed(session, *{line.table for line in chosen})
    return entered


def _cuts(session: Session) -> list[_Cut]:
    found: list[_Cut] = []
    lines = session.scalars(select(Vector).where(Vector.seq > 0).order_by(Vector.id)).all()
    for scope in sorted({line.scope for line in lines}):
        if scope == REFERENCE and not here(session).head:
            # Head office alone writes there.
            continue
        cut = cuts.of_scope(session, scope)
        found += [
            _Cut(line, cut[line.station])
            for line in lines
            if line.scope == scope and line.seq > cut.get(line.station, line.seq)
        ]
    return found


@dataclass(frozen=True, slots=True)
class _Found:
    """Something that carries a dot beyond a cut, with its values as columns or siblings hold them."""

    cut: _Cut
    stamp: Mapping[str, object]
    table: str
    row_id: str
    field: str
    columns: Sequence[str]
    parts: Sequence[object]


class _Finder:
    """Looks for what carries a dot beyond one cut."""

    def __init__(self, session: Session, cut: _Cut) -> None:
        self._session, self._cut = session, cut

    def found(self) -> Iterator[_Found]:
        """Records made, fields changed, values beside others."""
        for described in replicated_tables().values():
            yield from self._made(described)
        yield from self._changed()
        yield from self._siblings()

    def _made(self, described: ReplicatedTable) -> Iterator[_Found]:
        rows = self._beyond(described.table)
        gone = self._written_since(described.name, {str(row["id"]) for row in rows})
        for row in rows:
            row_id = str(row["id"])
            still = [name for name in described.registers if (row_id, name) not in gone]
            columns = [
                column for name in still for column in described.registers[name] if row[column] not in (None, "")
            ]
            # A record of which everything was written anew only keeps its first dot as a name.
            if still:
                parts = [row[column] for column in columns]
                yield _Found(self._cut, row, described.name, row_id, "", columns, parts)

    def _written_since(self, table: str, ids: set[str]) -> set[tuple[str, str]]:
        """Which registers of these rows have dots of their own."""
        wanted, found = sorted(ids), set[tuple[str, str]]()
        for start in range(0, len(wanted), AT_ONCE):
            for side in (RegisterDot, Sibling):
                some = select(side.row_id, side.register).where(
                    side.row_id.in_(wanted[start : start + AT_ONCE]), side.register.startswith(f"{table}.")
                )
                found |= {(row_id, name.partition(".")[2]) for row_id, name in self._session.execute(some)}
        return found

    def _beyond(self, table: Table) -> Sequence[Mapping[str, object]]:
        line, columns = self._cut.line, table.c
        beyond = select(table).where(columns.origin == line.id, columns.seq > self._cut.seq, columns.seq > 0)
        return [dict(row) for row in self._session.connection().execute(beyond.order_by(columns.seq)).mappings()]

    def _changed(self) -> Iterator[_Found]:
        by_table: dict[str, list[Mapping[str, object]]] = {}
        for dot in self._beyond(RegisterDot.__table__):  # type: ignore[arg-type]  # a Table
            by_table.setdefault(str(dot["register"]).partition(".")[0], []).append(dot)
        for table, dots in by_table.items():
            described = replicated_tables()[table]
            rows = _rows(self._session, described.table, {str(dot["row_id"]) for dot in dots})
            for dot in dots:
                row_id, field = str(dot["row_id"]), str(dot["register"]).partition(".")[2]
                columns = described.registers[field]
                parts = [rows[row_id][name] for name in columns]
                yield _Found(self._cut, dot, table, row_id, field, columns, parts)

    def _siblings(self) -> Iterator[_Found]:
        for sibling in self._beyond(Sibling.__table__):  # type: ignore[arg-type]  # a Table
            table, _, field = str(sibling["register"]).partition(".")
            described = replicated_tables().get(table)
            columns = described.registers.get(field, (field,)) if described is not None else (field,)
            value = msgspec.json.decode(str(sibling["value"]))
            parts = value if isinstance(value, list) else [value]
            yield _Found(self._cut, sibling, table, str(sibling["row_id"]), field, columns, parts)


def _rows(session: Session, table: Table, ids: set[str]) -> dict[str, Mapping[str, object]]:
    wanted, found = sorted(ids), dict[str, Mapping[str, object]]()
    for start in range(0, len(wanted), AT_ONCE):
        some = select(table).where(table.c.id.in_(wanted[start : start + AT_ONCE]))
        found |= {str(row["id"]): dict(row) for row in session.connection().execute(some).mappings()}
    return found


class _Teller:
    """Says in people's words what was found. What they call the records is read once for all."""

    def __init__(self, session: Session, found: Sequence[_Found]) -> None:
        self._offices = offices(session)
        ids: dict[str, set[str]] = {}
        for one in found:
            ids.setdefault(one.table, set()).add(one.row_id)
            for column, part in zip(one.columns, one.parts, strict=True):
                if (parent := _parent(one.table, column)) is not None and part is not None:
                    ids.setdefault(parent, set()).add(str(part))
        self._names = {table: names(session, table, some) for table, some in ids.items()}

    def line(self, one: _Found) -> ReentryLine:
        """One line of the list."""
        vector = one.cut.line
        seq, hlc, role = (_number(one.stamp[name]) for name in ("seq", "hlc", "role"))
        return ReentryLine(
            one.table,
            one.row_id,
            self._name(one.table, one.row_id),
            one.field,
            tuple(one.columns),
            tuple(_kind(one.table, column) for column in one.columns),
            tuple(self._part(one.table, column, part) for column, part in zip(one.columns, one.parts, strict=True)),
            self._offices.wrote(vector.scope, vector.station, role),
            hlc_moment(hlc),
            (vector.id, seq),
        )

    def _name(self, table: str, row_id: str) -> str:
        return self._names.get(table, {}).get(row_id, row_id)

    def _part(self, table: str, column: str, part: object) -> Scalar:
        parent = _parent(table, column)
        if parent is not None and part is not None:
            return self._name(parent, str(part))
        # Enums and days come as their own types; a person, and JSON, reads their words.
        plain = msgspec.to_builtins(part)
        return plain if isinstance(plain, str | int | None) else str(plain)


def _kind(table: str, column: str) -> Kind:
    described = replicated_tables().get(table)
    if described is None or column not in described.columns:
        return Kind.TEXT
    return kind_of(described.table.c[column])


def _number(value: object) -> int:
    assert isinstance(value, int)
    return value


def _parent(table: str, column: str) -> str | None:
    described = replicated_tables().get(table)
    return described.parents.get(column) if described is not None else None
