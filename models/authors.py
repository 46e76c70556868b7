"""Who stands behind a dot: the office of its station, the role, the time; and what people call the record."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from sqlalchemy import select
from sqlalchemy.orm import Session

from models.database import AT_ONCE
from models.schema import CustomField, CustomValue, Incarnation, Link, LinkKind, Role, Station
from models.schema.registers import ReplicatedTable, replicated_tables
from models.stamps import ROLE_NUMBERS, here

NAMED_BY = ("code", "number")
"""Columns by which people name a record."""
_NAMED_LIKE = {"member_local": "member", "legal_case_local": "legal_case"}
"""Tables whose rows have the id of one in another table."""
_WITH_VALUES = ("member", "referral", "legal_case", "provider")
"""Tables whose rows have codes and say something in fields of head office's own."""
_FIRST = ("member_id", "referral_id")
"""Of several parents those by which people know a record."""

_ROLES = {number: role for role, number in ROLE_NUMBERS.items()}


def role_of(number: int) -> Role | None:
    """The role that a dot carries; None for the program itself, or for a role that a newer one knows."""
    return _ROLES.get(number)


@dataclass(frozen=True, slots=True)
class Offices:
    """Which office wrote a dot, as far as that is known here."""

    of_station: Mapping[str, str]
    head: str
    """Code of head office; empty while its card is not known."""

    def wrote(self, scope: str, station: str, role: int) -> str:
        """The office's code, or nothing."""
        if station in self.of_station:
            return self.of_station[station]
        if scope.endswith("/local"):
            # What stays in an office is written by its own stations only.
            return scope.removesuffix("/local")
        # Head office alone has accounts of this role.
        return self.head if role == ROLE_NUMBERS[Role.HEAD_OFFICE] else ""


def offices(session: Session) -> Offices:
    """The offices of all stations (incarnations) that are known here."""
    installation = here(session)
    own = filter(None, (installation.station, *installation.ancestors.split(",")))
    others = session.execute(
        select(Incarnation.id, Station.office_code).join(Station, Station.key == Incarnation.key)
    ).all()
    head = session.scalars(select(Station.office_code).where(Station.head).order_by(Station.trusted_at)).first()
    return Offices(
        {row.id: row.office_code for row in others} | dict.fromkeys(own, installation.office_code),
        installation.office_code if installation.head else head or "",
    )


def names(session: Session, table: str, ids: Iterable[str]) -> dict[str, str]:
    """The code or number by which people know these rows, of the row itself or of what it belongs to.

    A row that is not here, or has no such name, is left out.
    """
    described = replicated_tables().get(table)
    wanted = sorted(set(ids))
    if described is None or not wanted:
        return {}
    found: dict[str, str] = {}
    for start in range(0, len(wanted), AT_ONCE):
        found |= _names(session, described, wanted[start : start + AT_ONCE])
    return {row_id: name for row_id, name in found.items() if name}


def _names(session: Session, described: ReplicatedTable, ids: list[str]) -> dict[str, str]:
    own = described.table.c
    if described.name == Link.__tablename__:
        return _of_links(session, ids)
    if described.name == CustomValue.__tablename__:
        return _of_values(session, ids)
    column = next((name for name in NAMED_BY if name in described.columns), None)
    if described.name in _NAMED_LIKE:
        return names(session, _NAMED_LIKE[described.name], ids)
    if column is not None:
        return {
            row_id: str(name) for row_id, name in session.execute(select(own.id, own[column]).where(own.id.in_(ids)))
        }
    parent = next((name for name in (*_FIRST, *described.parents) if name in described.parents), None)
    if parent is None:
        return {}
    parents = dict(session.execute(select(own.id, own[parent]).where(own.id.in_(ids))).all())
    known = names(session, described.parents[parent], [one for one in parents.values() if one is not None])
    return {row_id: known.get(one, "") for row_id, one in parents.items()}


def _of_values(session: Session, ids: list[str]) -> dict[str, str]:
    """What is said in a field of head office's own, by the field's name and the code of the record that says it."""
    rows = session.execute(
        select(CustomValue.id, CustomValue.record_id, CustomField.label, CustomField.label_my)
        .join(CustomField, CustomField.id == CustomValue.field_id)
        .where(CustomValue.id.in_(ids))
    ).all()
    codes: dict[str, str] = {}
    for table in _WITH_VALUES:
        codes |= names(session, table, [record_id for _id, record_id, *_labels in rows])
    return {
        row_id: " · ".join(filter(None, (codes.get(record_id, ""), label or label_my)))
        for row_id, record_id, label, label_my in rows
    }


def _of_links(session: Session, ids: list[str]) -> dict[str, str]:
    """A link by the codes of both records, as far as they are here."""
    rows = session.execute(select(Link.id, Link.kind, Link.one_id, Link.other_id).where(Link.id.in_(ids))).all()
    found: dict[str, str] = {}
    for row_id, kind, one, other in rows:
        table = "member" if kind is LinkKind.PERSON else kind.value
        codes = names(session, table, (one, other))
        found[row_id] = " ".join(codes[each] for each in (one, other) if each in codes)
    return found


def standing(session: Session, table: str, ids: Iterable[str]) -> frozenset[str]:
    """Those of the rows that stand in their table; a table this program does not know has none."""
    described = replicated_tables().get(table)
    if described is None:
        return frozenset()
    wanted, own = sorted(set(ids)), described.table.c.id
    found: set[str] = set()
    for start in range(0, len(wanted), AT_ONCE):
        found |= set(session.scalars(select(own).where(own.in_(wanted[start : start + AT_ONCE]))))
    return frozenset(found)
