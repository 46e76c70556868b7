"""What was written in several places at once: all values stay until somebody chooses (DESIGN section 2, rule 5)."""

import json
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import NamedTuple

from sqlalchemy import Select, func, select
from sqlalchemy.orm import Session

from models import consents
from models.accounts import Actor, allow
from models.authors import names, offices, role_of
from models.clock import hlc_moment
from models.consents import ConsentLine
from models.errors import Message
from models.schema import Consent, Provider, Role, Sibling, Vector
from models.schema.registers import ReplicatedTable, replicated_tables
from models.schema.values import Blank, Kind, blank_of, kind_of
from models.sight import sight
from models.stamps import here

Dot = tuple[int, int]
"""Names one value of a register within this file: line of `vector`, seq."""

Scalar = str | int | None
"""One column of a value as a sibling keeps it: days in ISO, enums by their words, truth as 0 or 1."""

_CONSENT = "consent.consent"
_HEAD_ALONE = frozenset({"member.handed_to", "member.gone_to", "member.came_from"})
"""Registers of an office's scope that head office alone writes (rule 13)."""

WRITABLE = frozenset(
    f"{table}.{register}"
    for table, registers in {
        "member": "birth_year gender township joined_on languages old_number",
        "member_local": "name phone safe_contact",
        "provider": "name name_my kind township hours cost phone rating last_verified_on active",
        "course": "title title_my topic required_sessions active",
        "training": "level township place",
        "session": "held_on status others",
        "participation": "part status pre_score post_score",
        "referral": "priority accompanied staff_initials",
        "follow_up": "tried_on reached",
        "legal_case": "month township issue perpetrator action outcome advocacy_consent",
        "office": "name paper_phone issuer_line staff_print",
        "township": "name name_my region",
    }.items()
    for register in registers.split()
)
"""Registers for which another value can be typed. The others go by rules of their own: one of theirs is chosen."""


@dataclass(frozen=True, slots=True)
class ConflictValue:
    """One of the values that stand beside each other, and who wrote it."""

    dot: Dot
    parts: tuple[Scalar, ...]
    """One for each of the entry's `columns`."""
    text: str
    """The parts as one text, other records by their codes."""
    office: str
    """Code of the office that wrote it; empty while that is not known here."""
    role: Role | None
    """As what the person wrote it; None for the program itself."""
    at: datetime
    """When, by that PC's clock; in UTC."""
    shown: bool
    """Whether pages show it meanwhile."""
    held: Message | None = None
    """Why this program cannot show the value, and so cannot choose it either."""


@dataclass(frozen=True, slots=True)
class ConflictEntry:
    """A register with several values. `record` is the code or number that people know it by, else its row id."""

    table: str
    row_id: str
    record: str
    field: str
    columns: tuple[str, ...]
    kinds: tuple[Kind, ...]
    """What each column holds."""
    values: tuple[ConflictValue, ...]
    """The one that pages show first, then the later before the earlier."""
    may_choose: bool
    """Whether this account may choose, at this office."""
    other: Blank | None
    """What may be typed instead of them; None where another value cannot."""
    consent: ConsentLine | None = None
    """What was asked, for a consent: best ask again. Till then the most restrictive answer counts."""

    @property
    def shown(self) -> str:
        """What pages show meanwhile."""
        return self.values[0].text


# --- reading ------------------------------------------------------------------------------------------------------


def listed(session: Session, actor: Actor) -> list[ConflictEntry]:
    """All that is still to be chosen, without what this account may not see (legal cases, restricted services,
    accounts).
    """
    allow(session, actor)
    eyes = sight(session, actor)
    several = _several().subquery()
    rows = session.execute(
        select(
            Sibling.row_id, Sibling.register, Sibling.origin, Sibling.seq, Sibling.hlc, Sibling.role, Sibling.value,
            Sibling.held, Vector.scope, Vector.station,
        )
        .join(several, (several.c.row_id == Sibling.row_id) & (several.c.register == Sibling.register))
        .join(Vector, Vector.id == Sibling.origin)
        .order_by(
            Sibling.register, Sibling.row_id, Sibling.held.is_not(None), Sibling.hlc.desc(), Vector.station.desc()
        )
    ).all()  # fmt: skip
    found: dict[tuple[str, str], list[_Found]] = {}
    for row in rows:
        if eyes.sees(row.register.partition(".")[0], row.row_id):
            found.setdefault((row.register, row.row_id), []).append(_Found._make(row[2:]))
    reader = _Reader(session, actor, found)
    return [reader.entry(register, row_id, values) for (register, row_id), values in found.items()]


def count(session: Session, actor: Actor) -> int:
    """How many `listed` gives."""
    allow(session, actor)
    eyes = sight(session, actor)
    return sum(eyes.sees(register.partition(".")[0], row_id) for row_id, register in session.execute(_several()))


def named(session: Session, actor: Actor, record: str, field: str) -> list[ConflictEntry]:
    """The conflicts in a field of the record with this code, number or row id."""
    wanted = "".join(record.split()).upper()
    return [
        entry
        for entry in listed(session, actor)
        if entry.field == field and wanted in (entry.record.upper(), entry.row_id.upper())
    ]


def _several() -> Select[str, str]:
    """Row ids and registers with different values that can be shown."""
    return (
        select(Sibling.row_id, Sibling.register)
        .where(Sibling.held.is_(None))
        .group_by(Sibling.row_id, Sibling.register)
        .having(func.count(Sibling.value.distinct()) > 1)
    )


class _Found(NamedTuple):
    """A sibling as it is read."""

    origin: int
    seq: int
    hlc: int
    role: int
    value: str
    held: str | None
    scope: str
    station: str


class _Reader:
    """Makes entries of siblings. What all of them need is read once."""

    def __init__(self, session: Session, actor: Actor, keys: Iterable[tuple[str, str]]) -> None:
        self._session = session
        self._may_choose = actor.role is not Role.STAFF
        self._offices = offices(session)
        ids: dict[str, list[str]] = {}
        for register, row_id in keys:
            ids.setdefault(register.partition(".")[0], []).append(row_id)
        self._names = {table: names(session, table, some) for table, some in ids.items()}

    def entry(self, register: str, row_id: str, found: Sequence[_Found]) -> ConflictEntry:
        table, _, field = register.partition(".")
        described = replicated_tables().get(table)
        columns = described.registers.get(field, (field,)) if described is not None else (field,)
        values = tuple(self._value(described, columns, one, first=place == 0) for place, one in enumerate(found))
        may_choose = self._may_choose and chosen_here(self._session, found[0].scope, register)
        record = self._names.get(table, {}).get(row_id, row_id)
        return ConflictEntry(
            table,
            row_id,
            record,
            field,
            columns,
            tuple(kind_of(described.table.c[column]) for column in columns) if described is not None else (),
            values,
            may_choose,
            self._other(described, register, columns) if may_choose else None,
            self._asked(row_id) if register == _CONSENT else None,
        )

    @staticmethod
    def _other(described: ReplicatedTable | None, register: str, columns: tuple[str, ...]) -> Blank | None:
        return blank_of(described.table.c[columns[0]]) if described is not None and register in WRITABLE else None

    def _value(
        self, described: ReplicatedTable | None, columns: tuple[str, ...], found: _Found, *, first: bool
    ) -> ConflictValue:
        value = json.loads(found.value)
        parts: tuple[Scalar, ...] = tuple(value) if isinstance(value, list) else (value,)
        return ConflictValue(
            (found.origin, found.seq),
            parts,
            " · ".join(filter(None, map(self._text, (described,) * len(parts), columns, parts))),
            self._offices.wrote(found.scope, found.station, found.role),
            role_of(found.role),
            hlc_moment(found.hlc),
            first,
            Message(found.held) if found.held else None,
        )

    def _text(self, described: ReplicatedTable | None, column: str, part: Scalar) -> str:
        parent = described.parents.get(column) if described is not None else None
        if parent is not None and part is not None:
            return names(self._session, parent, [str(part)]).get(str(part), str(part))
        return "" if part is None else str(part)

    def _asked(self, row_id: str) -> ConsentLine | None:
        chosen = (
            select(Consent.member_id, Consent.scope, Provider.code)
            .outerjoin(Provider, Provider.id == Consent.provider_id)
            .where(Consent.id == row_id)
        )
        row = self._session.execute(chosen).first()
        if row is None:
            return None
        lines = consents.lines_of(self._session, row.member_id)
        return next((one for one in lines if (one.scope, one.provider_code) == (row.scope, row.code or "")), None)


def chosen_here(session: Session, scope: str, register: str) -> bool:
    """Whether this office writes a register of a scope: head office any, a branch its own but for some."""
    installation = here(session)
    if installation.head:
        return True
    own = (installation.office_code, f"{installation.office_code}/local")
    return scope in own and register not in _HEAD_ALONE
