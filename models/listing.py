"""Whole lists, for writing them out: what pages do not read in one go, in few statements."""

import json
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from typing import TypeVar

from sqlalchemy import case, func, select
from sqlalchemy.orm import Session

from models import members
from models.accounts import Actor, allow
from models.clock import hlc_moment, today
from models.members import MemberLine
from models.schema import (
    Consent,
    ConsentAnswer,
    ConsentMethod,
    ConsentScope,
    Member,
    MemberLocal,
    MemberStatus,
    Provider,
    Referral,
    Service,
    Sibling,
    Vector,
)
from models.schema.registers import replicated_tables

_PAGE = 500


@dataclass(frozen=True, slots=True)
class MemberEntry:
    """A member with what a list of them does not show. `roles` and `languages` are joined by commas."""

    line: MemberLine
    status_on: date | None
    safe_contact: str
    roles: str
    languages: str


@dataclass(frozen=True, slots=True)
class ConsentEntry:
    """One answer of one member. `provider` is a code, empty for a consent about no clinic."""

    member: str
    scope: ConsentScope
    provider: str
    answer: ConsentAnswer
    answered_on: date | None
    method: ConsentMethod | None
    expires_on: date | None


@dataclass(frozen=True, slots=True)
class ConflictEntry:
    """Something written in two places at once: nobody chose yet which value stays.

    `values` are those that stand beside each other, with the day and the station of each; `shown` is what pages show
    meanwhile.
    """

    table: str
    record: str
    """The code or number of the record, or its row id."""
    field: str
    shown: str
    values: tuple[tuple[str, date, str], ...]


Line = TypeVar("Line")


def all_pages(page: Callable[[Line | None, int], Sequence[Line]]) -> Iterator[Line]:
    """Every line of a list that is read in pages: `page` gives so many lines after a line."""
    last: Line | None = None
    while lines := page(last, _PAGE):
        yield from lines
        if len(lines) < _PAGE:
            return
        last = lines[-1]


def all_members(session: Session, actor: Actor) -> list[MemberEntry]:
    """All members but the erased ones, in Burmese dictionary order."""

    def page(last: MemberLine | None, limit: int) -> list[MemberLine]:
        return members.listed(session, actor, last.place if last else None, limit)

    lines = list(all_pages(page))
    more = {
        row_id: (status_on, safe_contact, roles, languages)
        for row_id, status_on, safe_contact, roles, languages in session.execute(
            select(
                Member.id,
                Member.status_on,
                case((MemberLocal.id.is_not(None), MemberLocal.safe_contact), else_=Member.shared_safe_contact),
                Member.roles,
                Member.languages,
            )
            .outerjoin(MemberLocal, MemberLocal.id == Member.id)
            .where(Member.status != MemberStatus.ERASED)
        )
    }
    return [MemberEntry(line, *more[line.id]) for line in lines]


def all_consents(session: Session, actor: Actor) -> list[ConsentEntry]:
    """Every answer that was written down, by member."""
    allow(session, actor)
    rows = session.execute(
        select(Consent, Member.code, Provider.code)
        .join(Member, Member.id == Consent.member_id)
        .outerjoin(Provider, Provider.id == Consent.provider_id)
        .where(Member.status != MemberStatus.ERASED)
        .order_by(Member.sort_key, Member.id, Consent.scope, Consent.id)
    )
    return [
        ConsentEntry(code, row.scope, provider or "", row.answer, row.answered_on, row.method, row.expires_on)
        for row, code, provider in rows
    ]


# --- conflicts ----------------------------------------------------------------------------------------------------

_NAMED_BY = ("code", "number")
"""Columns by which people name a record."""


def all_conflicts(session: Session, actor: Actor) -> list[ConflictEntry]:
    """What was written in two places at once with different values, and is still to be chosen.

    What this actor may not see (legal cases, restricted services) is left out.
    """
    allow(session, actor)
    several = (
        select(Sibling.row_id, Sibling.register)
        .where(Sibling.held.is_(None))
        .group_by(Sibling.row_id, Sibling.register)
        .having(func.count(Sibling.value.distinct()) > 1)
        .subquery()
    )
    siblings = session.execute(
        select(Sibling.row_id, Sibling.register, Sibling.value, Sibling.hlc, Vector.station)
        .join(several, (several.c.row_id == Sibling.row_id) & (several.c.register == Sibling.register))
        .join(Vector, Vector.id == Sibling.origin)
        .where(Sibling.held.is_(None))
        .order_by(Sibling.register, Sibling.row_id, Sibling.hlc.desc(), Vector.station.desc())
    ).all()
    hidden = _hidden_referrals(session, actor)
    found: dict[tuple[str, str], list[tuple[str, date, str]]] = {}
    for row_id, register, value, hlc, station in siblings:
        if row_id not in hidden and (actor.sees_cases or not register.startswith("legal_case")):
            value_text = _plain(json.loads(value))
            found.setdefault((register, row_id), []).append((value_text, _day_of(hlc), station))
    return [
        ConflictEntry(
            register.split(".")[0],
            _named(session, register, row_id),
            register.split(".")[1],
            values[0][0],
            tuple(values),
        )
        for (register, row_id), values in found.items()
    ]


def _hidden_referrals(session: Session, actor: Actor) -> frozenset[str]:
    if actor.sees_follow_up_care:
        return frozenset()
    restricted = select(Service.number).where(Service.restricted)
    return frozenset(session.scalars(select(Referral.id).where(Referral.service_number.in_(restricted))))


def _day_of(hlc: int) -> date:
    return today(lambda: hlc_moment(hlc))


def _named(session: Session, register: str, row_id: str) -> str:
    table = replicated_tables().get(register.split(".", maxsplit=1)[0])
    if table is None:
        return row_id
    of_member = "member_id" in table.columns and not any(name in table.columns for name in _NAMED_BY)
    if of_member:
        chosen = select(Member.code).join(table.table, table.table.c.member_id == Member.id)
    else:
        columns = [table.table.c[name] for name in _NAMED_BY if name in table.columns]
        chosen = select(*columns[:1] or [table.table.c.id])
    return session.scalar(chosen.where(table.table.c.id == row_id)) or row_id


def _plain(value: object) -> str:
    if isinstance(value, list):
        return " · ".join(_plain(part) for part in value if part not in (None, ""))
    return "" if value is None else str(value)
