"""Referrals to look at: lists, one by its number, and what is known of it.

An account without the permission for restricted services does not meet referrals to them at all, not even as a gap.
"""

from collections.abc import Collection, Sequence
from contextlib import suppress
from dataclasses import dataclass
from datetime import date

from sqlalchemy import ColumnElement, Select, func, literal, or_, select, union_all
from sqlalchemy.orm import Session

from models.accounts import Actor, allow
from models.burmese import normalise
from models.errors import NotFound, Refused
from models.ids import is_row_id, typed_code
from models.lifecycle import EXPIRES_AFTER, OPEN, is_expired, moves_from
from models.providers import provider_row
from models.reference import meaning
from models.schema import (
    Evidence,
    FollowUp,
    Member,
    MemberLocal,
    Priority,
    Provider,
    Referral,
    ReferralStatus,
    Service,
)
from models.search import by_code
from models.stamps import present_day

_DRAFTS_FIRST = date.max
"""Where drafts, which have no day of issue, stand in a list that begins with the newest."""


@dataclass(frozen=True, slots=True)
class ReferralLine:
    """A referral as lists and `thazin list referrals` show it."""

    id: str
    number: str
    member: str
    """The member's code; empty in a safeguarding referral."""
    member_name: str
    """As known in this office; may be empty."""
    age_band: str
    provider: str
    """The provider's code."""
    provider_name: str
    provider_name_my: str
    service: int
    priority: Priority
    issued: date | None
    status: ReferralStatus
    status_date: date | None
    evidence: Evidence | None
    reason: str
    expired: bool
    """Issued more than 30 days ago without an outcome."""


@dataclass(frozen=True, slots=True)
class ReferralDetails:
    """Everything known of one referral."""

    line: ReferralLine
    appointment_on: date | None
    appointment_time: str
    accompanied: bool
    staff_initials: str
    parent: str
    """The number of the referral that was referred on to this one."""
    children: tuple[str, ...]
    """The numbers of those that this one was referred on to."""
    follow_ups: tuple[tuple[date, bool], ...]
    """The attempts to ask, oldest first: the day, and whether the person was reached."""
    next_steps: tuple[ReferralStatus, ...]
    """What may follow now, in the order in which forms offer it."""


def listed(
    session: Session,
    actor: Actor,
    *,
    states: Collection[ReferralStatus] = tuple(ReferralStatus),
    expired_only: bool = False,
    member: str = "",
    provider: str = "",
    service: int | None = None,
    after: ReferralLine | None = None,
    limit: int = 200,
) -> list[ReferralLine]:
    """Referrals, drafts first, then by day of issue with the newest first: `limit` of them after the line `after`.

    `member` is a code, `provider` a code or row id, with what head office adopted of it; `expired_only` keeps issued ones without news for 30 days.
    Raises `NotFound` for a member or provider who is not here.
    """
    allow(session, actor)
    wanted = [visible(session, actor)]
    if service is not None:
        wanted.append(Referral.service_number == service)
    day = present_day(session)
    if expired_only:
        states = (ReferralStatus.ISSUED,)
        wanted.append(Referral.issued_on < day - EXPIRES_AFTER)
    if not states:
        return []
    if member or provider:
        page = _walk_one(session, states, wanted, member, provider, after, limit)
    else:
        # One short walk down the index (status, issued_on) a state, so that no list of any length is ever sorted.
        walks = [select(_walk(state, wanted, after, limit).subquery()) for state in states]
        found = union_all(*walks).subquery()
        page = select(found.c.id).order_by(found.c.day.desc(), found.c.id.desc()).limit(limit)
    chosen = page.subquery()
    return sorted(
        _lines(session, _joined().join(chosen, chosen.c.id == Referral.id), day),
        key=lambda line: (line.issued or _DRAFTS_FIRST, line.id),
        reverse=True,
    )


def find(session: Session, actor: Actor, typed: str) -> list[ReferralLine]:
    """The referrals with this slip number, as typed from a slip, read by a scanner, or written on old paper.

    Several only when two papers carry one number. Empty when there is none.
    """
    allow(session, actor)
    chosen = _joined().where(Referral.number.in_(_numbers(typed)), visible(session, actor)).order_by(Referral.id)
    return _lines(session, chosen, present_day(session))


def these(session: Session, actor: Actor, ids: Collection[str]) -> dict[str, ReferralLine]:
    """A page of referrals by their row ids; those that are not here, or that the actor may not see, are left out."""
    allow(session, actor)
    chosen = _joined().where(Referral.id.in_(ids), visible(session, actor))
    return {line.id: line for line in _lines(session, chosen, present_day(session))}


def details(session: Session, actor: Actor, number: str) -> ReferralDetails:
    """One referral by its number or row id. Raises `NotFound`, `Refused` when several carry the number."""
    row = referral_row(session, actor, number)
    line = _lines(session, _joined().where(Referral.id == row.id), present_day(session))[0]
    seen = visible(session, actor)
    parent = session.scalar(select(Referral.number).where(Referral.id == row.parent_id, seen)) or ""
    children = session.scalars(children_of(row).where(seen)) if row.status is ReferralStatus.REFERRED_ON else ()
    tried = session.execute(
        select(FollowUp.tried_on, FollowUp.reached)
        .where(FollowUp.referral_id == row.id, ~FollowUp.mistaken)
        .order_by(FollowUp.tried_on, FollowUp.id)
    )
    return ReferralDetails(
        line,
        row.appointment_on,
        row.appointment_time,
        row.accompanied,
        row.staff_initials,
        parent,
        tuple(children),
        tuple((on, reached) for on, reached in tried),
        moves_from(row.status),
    )


def referral_row(session: Session, actor: Actor, number: str) -> Referral:
    """The row of a referral, for the use cases of `models`. `number`: as typed, or the row id.

    Raises `NotFound` (also for one that this actor may not see), `Refused` when several carry the number.
    """
    allow(session, actor)
    named = Referral.id == number if is_row_id(number) else Referral.number.in_(_numbers(number))
    rows = session.scalars(select(Referral).where(named, visible(session, actor)).limit(2)).all()
    if not rows:
        raise NotFound("There is no referral with this number.", "Compare the number with the slip.")
    if len(rows) > 1:
        raise Refused("Several referrals have this number.", "Look it up in the list, and choose the right one there.")
    return rows[0]


def children_of(row: Referral) -> Select[str]:
    """The numbers of the referrals that `row` was referred on to, oldest first."""
    # There is no index on the parent: they are looked for among the same person's, and among those unlinked by now.
    same_person = or_(Referral.member_id == row.member_id, Referral.member_id.is_(None))
    return select(Referral.number).where(Referral.parent_id == row.id, same_person).order_by(Referral.id)


def visible(session: Session, actor: Actor) -> ColumnElement[bool]:
    """The condition that keeps what this actor may see of the referrals."""
    hidden = unseen(session, actor)
    return Referral.service_number.not_in(hidden) if hidden else literal(True)


def unseen(session: Session, actor: Actor) -> Sequence[int]:
    """The services whose referrals this actor does not meet."""
    if actor.sees_follow_up_care:
        return ()
    return session.scalars(select(Service.number).where(Service.restricted)).all()


def open_count(session: Session, actor: Actor) -> int:
    """How many referrals still wait for news."""
    allow(session, actor)
    chosen = select(func.count()).select_from(Referral).where(Referral.status.in_(OPEN), visible(session, actor))
    return session.scalars(chosen).one()


def _numbers(typed: str) -> list[str]:
    """The ways in which the number that somebody typed may be stored."""
    text = normalise(typed)
    found = {text, text.upper()}
    # A number of old paper has no check character.
    with suppress(Refused):
        found.add(typed_code(text))
    return sorted(found)


def _walk(
    state: ReferralStatus, wanted: list[ColumnElement[bool]], after: ReferralLine | None, limit: int
) -> Select[str, date | None]:
    """The first `limit` referrals of one state, newest first, after a line."""
    is_draft = state is ReferralStatus.DRAFT
    issued = literal(_DRAFTS_FIRST).label("day") if is_draft else Referral.issued_on.label("day")
    chosen = select(Referral.id, issued).where(Referral.status == state, *wanted)
    if after is not None:
        day = after.issued or _DRAFTS_FIRST
        if is_draft:
            chosen = chosen.where(Referral.id < after.id) if day == _DRAFTS_FIRST else chosen.where(literal(False))
        else:
            chosen = chosen.where(Referral.issued_on <= day, or_(Referral.issued_on < day, Referral.id < after.id))
    return chosen.order_by(Referral.issued_on.desc(), Referral.id.desc()).limit(limit)


def _walk_one(
    session: Session,
    states: Collection[ReferralStatus],
    wanted: list[ColumnElement[bool]],
    member: str,
    provider: str,
    after: ReferralLine | None,
    limit: int,
) -> Select[str]:
    """The same for the referrals of one member or to one provider, which are few enough to be sorted."""
    day = func.coalesce(Referral.issued_on, _DRAFTS_FIRST)
    chosen = select(Referral.id).where(Referral.status.in_(states), *wanted)
    if member:
        chosen = chosen.where(Referral.member_id == by_code(session, member).id)
    if provider:
        chosen = chosen.where(Referral.provider_id.in_(meaning(session, Provider, provider_row(session, provider).id)))
    if after is not None:
        last = after.issued or _DRAFTS_FIRST
        chosen = chosen.where(day <= last, or_(day < last, Referral.id < after.id))
    return chosen.order_by(day.desc(), Referral.id.desc()).limit(limit)


def _joined() -> Select[Referral, str, str, str, str, str]:
    return (
        select(Referral, Member.code, MemberLocal.name, Provider.code, Provider.name, Provider.name_my)
        .join(Provider, Provider.id == Referral.provider_id)
        .outerjoin(Member, Member.id == Referral.member_id)
        .outerjoin(MemberLocal, MemberLocal.id == Referral.member_id)
    )


def _lines(session: Session, chosen: Select[Referral, str, str, str, str, str], day: date) -> list[ReferralLine]:
    return [
        ReferralLine(
            row.id,
            row.number,
            member or "",
            name or "",
            row.age_band,
            provider,
            provider_name,
            provider_name_my,
            row.service_number,
            row.priority,
            row.issued_on,
            row.status,
            row.status_on,
            row.evidence,
            row.reason,
            is_expired(row.status, row.issued_on, day),
        )
        for row, member, name, provider, provider_name, provider_name_my in session.execute(chosen)
    ]
