"""What is merged and kept but cannot be shown yet, for people to look at; tried again after an update of the program.

DESIGN section 2, rule 7. The trying itself is `models.exchange.held`.
"""

import json
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import NamedTuple

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from models import preimages
from models.accounts import Actor, allow
from models.audit import note
from models.authors import NAMED_BY, names, offices, standing
from models.clock import hlc_moment
from models.database import Database, changed
from models.errors import Message, say
from models.exchange.held import retry_held, why_held
from models.exchange.records import codecs
from models.exchange.rows import BROKEN_RULE, INCOMPLETE, NO_PARENT, UNKNOWN_FIELD, UNKNOWN_TABLE
from models.exchange.table_merge import Touched
from models.schema import Office, Sibling, Vector
from models.schema.registers import replicated_tables
from models.sight import sight
from models.stamps import REFERENCE, here

MOST = 1_000
"""Records that are listed; counts tell of all."""

_GRAVEST = (UNKNOWN_TABLE, NO_PARENT, BROKEN_RULE, INCOMPLETE, UNKNOWN_FIELD)
"""Why a whole record waits: of several reasons the first here. A field alone never keeps a record back."""

_UPDATE = say("Update this program: it is shown then.")
_UPDATE_OR_CORRECT = say("Update this program. If it stays, write the right value in the record.")
_NEXT_BUNDLE = say("It comes with the next bundle of {office}.")
_NEXT_OF_HEAD = say("It comes with the next bundle of head office.")
_NEXT_OF_PC = say("It comes with the next bundle of your other PC.")

_BY_UPDATE = {UNKNOWN_TABLE: _UPDATE, UNKNOWN_FIELD: _UPDATE, BROKEN_RULE: _UPDATE_OR_CORRECT}


@dataclass(frozen=True, slots=True)
class HeldEntry:
    """A record, or one field of it, that cannot be shown yet.

    `record` is the code or number that people know it by, else its row id. `field` is empty when all of the record
    waits. `office` is the code of the office that wrote it, empty while unknown; `at` when (UTC).
    """

    table: str
    row_id: str
    record: str
    field: str
    reason: Message
    advice: Message
    office: str
    at: datetime


def listed(session: Session, actor: Actor, limit: int = MOST) -> list[HeldEntry]:
    """What is held, the oldest record first, without what this account may not see."""
    allow(session, actor)
    eyes = sight(session, actor)
    groups: dict[tuple[str, str], list[_Held]] = {}
    for row in _rows(session):
        key = row.register.partition(".")[0], row.row_id
        if eyes.sees(*key) and (key in groups or len(groups) < limit):
            groups.setdefault(key, []).append(row)
    reader = _Reader(session, groups)
    return [entry for (table, row_id), rows in groups.items() for entry in reader.entries(table, row_id, rows)]


def counts(session: Session, actor: Actor) -> dict[str, int]:
    """How many records are held for each reason; a record with several counts for each. Reasons are templates."""
    allow(session, actor)
    eyes = sight(session, actor)
    found: Counter[str] = Counter()
    pairs = select(Sibling.row_id, func.min(Sibling.register), Sibling.held).where(Sibling.held.is_not(None))
    for row_id, register, reason in session.execute(pairs.group_by(Sibling.row_id, Sibling.held)):
        if reason is not None and eyes.sees(register.partition(".")[0], row_id):
            found[reason] += 1
    return dict(found)


def count(session: Session, actor: Actor) -> int:
    """How many records are held, or have a field that is."""
    allow(session, actor)
    eyes = sight(session, actor)
    pairs = select(Sibling.row_id, func.min(Sibling.register)).where(Sibling.held.is_not(None))
    rows = session.execute(pairs.group_by(Sibling.row_id))
    return sum(eyes.sees(register.partition(".")[0], row_id) for row_id, register in rows)


def catch_up(database: Database, actor: Actor) -> int:
    """Show what this program can show of the things held, once it was updated. Returns how many it shows now.

    Nothing is written while it could show nothing more.
    """
    with database.reading() as session:
        if not _knows_more(session):
            return 0
    with database.transaction() as session:
        allow(session, actor)
        before = _held_rows(session)
        touched = Touched()
        tables = {register.partition(".")[0] for register in session.scalars(select(Sibling.register).distinct())}
        retry_held(session, touched.notice)
        touched.settle(session)
        changed(session, "sibling", *(table for table in tables if table in codecs()))
        shown = before - _held_rows(session)
        # What is shown now goes beyond the last import: taking that back would tear it.
        preimages.forget(session)
        note(session, actor.account_id, "show after update", str(shown))
    return shown


def _knows_more(session: Session) -> bool:
    """Whether something that only a newer program could show would be shown by this one."""
    by_update = select(Sibling.register, Sibling.held).where(Sibling.held.in_((UNKNOWN_TABLE, UNKNOWN_FIELD)))
    for register, reason in session.execute(by_update.distinct()):
        table, _, field = register.partition(".")
        codec = codecs().get(table)
        if codec is not None and (reason == UNKNOWN_TABLE or field in codec.checks):
            return True
    broken = select(Sibling.register, Sibling.value).where(Sibling.held == BROKEN_RULE)
    for register, text in session.execute(broken.distinct()):
        table, _, field = register.partition(".")
        value = json.loads(text)
        if why_held(codecs().get(table), field, tuple(value) if isinstance(value, list) else value) is None:
            return True
    return False


def _held_rows(session: Session) -> int:
    rows = select(Sibling.row_id).where(Sibling.held.is_not(None)).distinct().subquery()
    return session.scalars(select(func.count()).select_from(rows)).one()


class _Held(NamedTuple):
    """A held sibling as it is read."""

    row_id: str
    register: str
    value: str
    held: str
    hlc: int
    role: int
    scope: str
    station: str


def _rows(session: Session) -> Iterable[_Held]:
    chosen = (
        select(
            Sibling.row_id,
            Sibling.register,
            Sibling.value,
            Sibling.held,
            Sibling.hlc,
            Sibling.role,
            Vector.scope,
            Vector.station,
        )
        .join(Vector, Vector.id == Sibling.origin)
        .where(Sibling.held.is_not(None))
        .order_by(Sibling.hlc, Sibling.row_id, Sibling.register)
    )
    return (_Held._make(row) for row in session.execute(chosen))


class _Reader:
    """Makes entries of held siblings. What all of them need is read once."""

    def __init__(self, session: Session, keys: Iterable[tuple[str, str]]) -> None:
        self._session = session
        self._here = here(session)
        self._authors = offices(session)
        self._names_of_offices = dict(session.execute(select(Office.code, Office.name)).all())
        ids: dict[str, list[str]] = {}
        for table, row_id in keys:
            ids.setdefault(table, []).append(row_id)
        self._names = {table: names(session, table, some) for table, some in ids.items()}
        self._standing = {table: standing(session, table, some) for table, some in ids.items()}

    def entries(self, table: str, row_id: str, rows: Sequence[_Held]) -> list[HeldEntry]:
        record = self._names[table].get(row_id) or self._name_of_held(table, rows) or row_id
        if row_id not in self._standing[table]:
            return [self._entry(table, record, "", min(rows, key=lambda row: _GRAVEST.index(row.held)))]
        fields = {row.register.partition(".")[2]: row for row in reversed(rows)}
        return [self._entry(table, record, field, fields[field]) for field in sorted(fields)]

    def _entry(self, table: str, record: str, field: str, row: _Held) -> HeldEntry:
        return HeldEntry(
            table,
            row.row_id,
            record,
            field,
            Message(row.held),
            _BY_UPDATE.get(row.held) or self._awaited(row.scope),
            self._authors.wrote(row.scope, row.station, row.role),
            hlc_moment(row.hlc),
        )

    def _awaited(self, scope: str) -> Message:
        """With whose bundle the missing part comes."""
        if scope.endswith("/local"):
            return _NEXT_OF_PC
        if not self._here.head or scope in (REFERENCE, self._here.office_code):
            return _NEXT_OF_HEAD
        return Message(_NEXT_BUNDLE.template, {"office": self._names_of_offices.get(scope, scope)})

    def _name_of_held(self, table: str, rows: Sequence[_Held]) -> str:
        """The code of a record that does not stand yet, else of what it belongs to, as far as that is known."""
        values = {row.register.partition(".")[2]: json.loads(row.value) for row in rows}
        own = next((values[name] for name in NAMED_BY if values.get(name)), "")
        if own:
            return str(own)
        described = replicated_tables().get(table)
        for column, parent in described.parents.items() if described is not None else ():
            if values.get(column):
                found = names(self._session, parent, [str(values[column])])
                if found:
                    return next(iter(found.values()))
        return ""
