"""Whole lists, for writing them out: what pages do not read in one go, in few statements."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import TypeVar

from sqlalchemy import case, select
from sqlalchemy.orm import Session

from models import custom_values, members
from models.accounts import Actor, allow
from models.custom_values import Said
from models.members import MemberLine
from models.schema import (
    Consent,
    ConsentAnswer,
    ConsentMethod,
    ConsentScope,
    CustomNoun,
    Member,
    MemberLocal,
    MemberStatus,
    Provider,
)

_PAGE = 500


@dataclass(frozen=True, slots=True)
class MemberEntry:
    """A member with what a list of them does not show. `roles` and `languages` are joined by commas; `custom` is what is
    said in fields of head office's own, by their labels.
    """

    line: MemberLine
    status_on: date | None
    safe_contact: str
    roles: str
    languages: str
    custom: Mapping[str, Said] = field(default_factory=dict)


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
    said = custom_values.said_by_all(session, actor, CustomNoun.MEMBER)
    return [MemberEntry(line, *more[line.id], said.get(line.id, {})) for line in lines]


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
