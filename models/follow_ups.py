"""Follow-ups: asking members how their referral went, 3, 14 and 30 days after it was issued.

Only a member who agreed is asked, and only by their safe contact. For the others the provider can be asked; the
list says so by `may_contact`.
"""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import date, timedelta

from sqlalchemy import ColumnElement, and_, case, exists, func, select
from sqlalchemy.orm import Session

from models.accounts import Actor, allow
from models.agreements import agreeing
from models.audit import note
from models.clock import today as day_of
from models.errors import NotAllowed, NotFound, Refused
from models.ids import new_id
from models.lifecycle import OPEN, require_day
from models.referral_lines import referral_row, visible
from models.schema import ConsentScope, FollowUp, Member, MemberLocal, Provider, Referral
from models.stamps import clock_of

STEPS = (3, 14, 30)
"""Days after the day of issue."""

TRIES = 3
"""Who was not reached so often is not looked for any more."""

GIVEN_UP_AFTER = 90
"""Days after the day of issue when a referral leaves the list: it is found among the expired ones then."""


@dataclass(frozen=True, slots=True)
class DueFollowUp:
    """A member to ask today, or whom to ask was missed."""

    referral_id: str
    number: str
    member: str
    """The member's code; empty in a safeguarding referral."""
    member_name: str
    provider: str
    provider_name: str
    provider_name_my: str
    service: int
    issued: date
    step: int
    """3, 14 or 30: which of the three it is."""
    due_on: date
    days_late: int
    tries: int
    """How often somebody tried already, at any of the three times."""
    may_contact: bool
    """False when the member did not agree, or no more: then neither contact nor phone is given here."""
    safe_contact: str
    phone: str


def due(session: Session, actor: Actor, today: date, limit: int = 500) -> list[DueFollowUp]:
    """The follow-ups due on `today` or before and not tried since, the latest first; at most `limit` of them.

    `due_counts` counts all.
    """
    allow(session, actor)
    chosen = (
        select(Referral, Member.code, MemberLocal, Provider.code, Provider.name, Provider.name_my)
        .join(Provider, Provider.id == Referral.provider_id)
        .outerjoin(Member, Member.id == Referral.member_id)
        .outerjoin(MemberLocal, MemberLocal.id == Referral.member_id)
        .where(_is_due(today), visible(session, actor))
        .order_by(_due_on(today), Referral.number)
        .limit(limit)
    )
    rows = session.execute(chosen).all()
    members = [row.member_id for row, *_ in rows if row.member_id is not None]
    agreed = agreeing(session, ConsentScope.FOLLOW_UP, members, today)
    tried = tries(session, [row.id for row, *_ in rows])
    return [
        _line(row, member or "", local, (code, name, name_my), row.member_id in agreed, tried.get(row.id, 0), today)
        for row, member, local, code, name, name_my in rows
    ]


def due_counts(session: Session, actor: Actor, today: date) -> tuple[int, int]:
    """How many follow-ups are due, and how many of them are late."""
    allow(session, actor)
    late = func.count().filter(Referral.issued_on.not_in([_issued(today, step) for step in STEPS]))
    counted = select(func.count(), late).select_from(Referral).where(_is_due(today), visible(session, actor))
    all_due, overdue = session.execute(counted).one()
    return all_due, overdue


def tries(session: Session, referrals: Collection[str]) -> dict[str, int]:
    """How often somebody tried, by the row ids of a page of referrals; those never tried are left out."""
    chosen = (
        select(FollowUp.referral_id, func.count())
        .where(FollowUp.referral_id.in_(referrals), ~FollowUp.mistaken)
        .group_by(FollowUp.referral_id)
    )
    return {row_id: count for row_id, count in session.execute(chosen)}  # noqa: C416 - SQLAlchemy's rows are no pairs to `dict`


def record(session: Session, actor: Actor, number: str, on: date, reached: bool) -> str:
    """Note that somebody tried to ask the member on the day `on`, and whether they were reached.

    `number` may be the row id. Gives back the id of the note, for `take_back`. Raises `NotAllowed` without the member's consent, `Refused` for the day or a
    referral that does not wait for news, `NotFound`.
    """
    row = referral_row(session, actor, number)
    if row.status not in OPEN:
        raise Refused("This referral waits for no news.", "There is nothing to ask.")
    day = day_of(clock_of(session))
    require_day(on, row.issued_on, day)
    if row.member_id is None or not agreeing(session, ConsentScope.FOLLOW_UP, [row.member_id], day):
        raise NotAllowed("This person did not agree to be asked.", "Ask the provider, and record what it says.")
    tried = FollowUp(id=new_id(), referral_id=row.id, tried_on=on, reached=reached, mistaken=False)
    session.add(tried)
    session.flush()
    note(session, actor.account_id, "follow up", row.number)
    return tried.id


def take_back(session: Session, actor: Actor, note_id: str) -> None:
    """A try that was noted by mistake counts no more. Raises `NotFound`."""
    tried = session.get(FollowUp, note_id)
    if tried is None:
        raise NotFound("This note is not here any more.", "Look at the referral's own page.")
    row = referral_row(session, actor, tried.referral_id)
    tried.mistaken = True
    session.flush()
    note(session, actor.account_id, "take back follow up", row.number)


def _issued(today: date, step: int) -> date:
    return today - timedelta(days=step)


def _due_on(today: date) -> ColumnElement[str]:
    """The day of the latest of the three steps that lies on `today` or before, as SQLite's text."""
    steps = {step: func.date(Referral.issued_on, f"+{step} days") for step in STEPS}
    later = [(Referral.issued_on <= _issued(today, step), steps[step]) for step in reversed(STEPS)]
    return case(*later, else_=steps[STEPS[0]])


def _is_due(today: date) -> ColumnElement[bool]:
    """Open, between the first step and being given up, and not tried since the latest step."""
    window = Referral.issued_on.between(_issued(today, GIVEN_UP_AFTER), _issued(today, STEPS[0]))
    tried_since = exists().where(
        FollowUp.referral_id == Referral.id, FollowUp.tried_on >= _due_on(today), ~FollowUp.mistaken
    )
    return and_(Referral.status.in_(OPEN), window, ~tried_since)


def _line(
    row: Referral,
    member: str,
    local: MemberLocal | None,
    provider: tuple[str, str, str],
    agreed: bool,
    tried: int,
    today: date,
) -> DueFollowUp:
    assert row.issued_on is not None
    age = (today - row.issued_on).days
    step = max(each for each in STEPS if each <= age)
    code, name, name_my = provider
    return DueFollowUp(
        referral_id=row.id,
        number=row.number,
        member=member,
        member_name=local.name if local else "",
        provider=code,
        provider_name=name,
        provider_name_my=name_my,
        service=row.service_number,
        issued=row.issued_on,
        step=step,
        due_on=row.issued_on + timedelta(days=step),
        days_late=age - step,
        tries=tried,
        may_contact=agreed,
        safe_contact=local.safe_contact if local and agreed else "",
        phone=local.phone if local and agreed else "",
    )
