"""What has been kept long enough (DOMAIN, "Retention"): members of whom nothing was heard for two years, listed for a
person to decide; closed referrals, unlinked from their member a year after the end of the year in which they closed.

Unlinking empties `member_id` and nothing else: every figure that counts referrals stays as it was.
"""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime

from sqlalchemy import ColumnElement, Select, and_, exists, func, or_, select, union_all
from sqlalchemy.orm import Session

from models import members
from models.accounts import Actor, allow
from models.audit import note_each
from models.clock import LOGICAL_BITS, MYANMAR, wall_milliseconds
from models.database import Database
from models.members import MemberDetails, MemberLine, read_lines, select_lines
from models.referral_lines import visible
from models.schema import (
    Consent,
    CustomValue,
    FollowUp,
    Member,
    MemberStatus,
    Participation,
    ParticipationStatus,
    Referral,
    ReferralStatus,
    RegisterDot,
    Role,
)
from models.schema import Session as TrainingSession
from models.stamps import present_day

INACTIVE_MONTHS = 24
"""Months without a sign of a member after which somebody looks whether the record is still needed."""

_OPEN = (ReferralStatus.DRAFT, ReferralStatus.ISSUED, ReferralStatus.ATTENDED)
CLOSED = tuple(status for status in ReferralStatus if status not in _OPEN)
"""States in which a referral waits for nothing. A completed one could still be confirmed, but not a year later."""

LOOKED_AT = 1_000
"""Members that are looked at in one go."""

_AT_ONCE = 500
"""Referrals that are unlinked in one transaction: what is done stays done if the power goes."""

Report = Callable[[int, int], None]


@dataclass(frozen=True, slots=True)
class QuietMember:
    """A member of whom nothing was heard for two years. `last` is the day of the last sign, as far as one is known."""

    line: MemberLine
    last: date | None


# --- members ------------------------------------------------------------------------------------------------------


def quiet_since(day: date) -> date:
    """The day before which the last sign of a member must lie on `day` to be looked at."""
    month = day.month - 1 - INACTIVE_MONTHS
    year, month = day.year + month // 12, month % 12 + 1
    # The 29th of February has no counterpart in most years: the month's first day is early enough.
    return date(year, month, min(day.day, 28))


@dataclass(frozen=True, slots=True)
class Looked:
    """What was found among some members, and after which row id to look on; None when all were looked at."""

    found: tuple[QuietMember, ...]
    after: str | None


def quiet_members(session: Session, actor: Actor, after: str = "", among: int = LOOKED_AT) -> Looked:
    """Members of whom no referral, session, answer, follow-up or correction is known for two years, and whose state
    nobody confirmed since, the ones longest in the register first. By an admin.

    Looks at the next `among` members after a row id alone: others who read the register need not wait for all of them.
    """
    allow(session, actor, Role.ADMIN)
    some = session.scalars(select(Member.id).where(Member.id > after).order_by(Member.id).limit(among)).all()
    if not some:
        return Looked((), None)
    since = quiet_since(present_day(session))
    ids = session.scalars(select(Member.id).where(Member.id.between(some[0], some[-1]), _quiet(since))).all()
    lines = read_lines(session, select_lines().where(Member.id.in_(ids)))
    last = _last_signs(session, actor, ids)
    found = tuple(QuietMember(line, last.get(line.id)) for line in sorted(lines, key=lambda line: line.id))
    return Looked(found, some[-1] if len(some) == among else None)


def keep(session: Session, actor: Actor, code: str) -> MemberDetails:
    """The record is still needed: the member's state is confirmed as of today. Raises `NotFound`, `Refused`."""
    allow(session, actor, Role.ADMIN)
    known = members.details(session, actor, code)
    return members.set_status(session, actor, code, known.line.status, present_day(session))


def all_quiet(session: Session, actor: Actor) -> Iterator[QuietMember]:
    """All of them, one after the other."""
    looked = Looked((), "")
    while looked.after is not None:
        looked = quiet_members(session, actor, looked.after)
        yield from looked.found


def referrals_due(session: Session, actor: Actor) -> int:
    """How many closed referrals are to be unlinked; by an admin."""
    allow(session, actor, Role.ADMIN)
    return session.scalars(_count_to_unlink(present_day(session))).one()


def _quiet(since: date) -> ColumnElement[bool]:
    """That nothing of a member is of the day `since` or later. The likeliest signs are looked for first."""
    tick = wall_milliseconds(datetime(since.year, since.month, since.day, tzinfo=UTC) - MYANMAR) << LOGICAL_BITS
    sent = exists().where(
        Referral.member_id == Member.id, or_(Referral.issued_on >= since, Referral.status_on >= since)
    )
    came = exists().where(
        Participation.member_id == Member.id,
        Participation.status != ParticipationStatus.CANCELLED,
        TrainingSession.id == Participation.session_id,
        TrainingSession.held_on >= since,
    )
    answered = exists().where(Consent.member_id == Member.id, Consent.answered_on >= since)
    asked = exists().where(
        Referral.member_id == Member.id, FollowUp.referral_id == Referral.id, FollowUp.tried_on >= since
    )
    # The office's own row of name and contact has the member's id, so its corrections are found here too.
    # The state has a day of its own, which an undo takes back.
    corrected = exists().where(
        RegisterDot.row_id == Member.id, RegisterDot.hlc >= tick, RegisterDot.register != "member.status"
    )
    filled = exists().where(CustomValue.record_id == Member.id, CustomValue.hlc >= tick)
    return and_(
        Member.status != MemberStatus.ERASED,
        Member.handed_to.is_(None),
        Member.hlc < tick,
        func.coalesce(Member.joined_on, date.min) < since,
        func.coalesce(Member.status_on, date.min) < since,
        ~sent,
        ~came,
        ~answered,
        ~corrected,
        ~asked,
        ~filled,
    )


def _last_signs(session: Session, actor: Actor, ids: Sequence[str]) -> dict[str, date]:
    """The day of the last sign of each of these members, as far as this account may see one."""
    seen = visible(session, actor)
    signs = union_all(
        *(select(Member.id.label("of"), day.label("day")).where(Member.id.in_(ids)) for day in _MEMBER_DAYS),
        *(select(Referral.member_id, day).where(Referral.member_id.in_(ids), seen) for day in _REFERRAL_DAYS),
        select(Referral.member_id, FollowUp.tried_on)
        .join(FollowUp, FollowUp.referral_id == Referral.id)
        .where(Referral.member_id.in_(ids), seen),
        select(Participation.member_id, TrainingSession.held_on)
        .join(TrainingSession, TrainingSession.id == Participation.session_id)
        .where(Participation.member_id.in_(ids), Participation.status != ParticipationStatus.CANCELLED),
        select(Consent.member_id, Consent.answered_on).where(Consent.member_id.in_(ids)),
    ).subquery()
    rows = session.execute(
        select(signs.c.of, func.max(signs.c.day)).where(signs.c.day.is_not(None)).group_by(signs.c.of)
    )
    return {row_id: day for row_id, day in rows}  # noqa: C416 - SQLAlchemy's rows are no pairs to `dict`


_MEMBER_DAYS = (Member.joined_on, Member.status_on)
_REFERRAL_DAYS = (Referral.issued_on, Referral.status_on)


# --- referrals ----------------------------------------------------------------------------------------------------


def closed_before(day: date) -> date:
    """On `day`, referrals that closed before this day are unlinked: twelve months passed since the end of their year."""
    return date(day.year - 1, 1, 1)


def unlink(database: Database, actor: Actor, report: Report = lambda _done, _total: None) -> int:
    """Take the member out of every referral that is due; by an admin. Returns how many.

    In transactions of their own, so that what is done stays done; `report(done, total)` may raise to stop. The audit
    names the referrals by their numbers alone. Raises `NotAllowed`.
    """
    with database.reading() as session:
        allow(session, actor, Role.ADMIN)
        total = session.scalars(
            select(func.count()).select_from(Referral).where(_to_unlink(present_day(session)))
        ).one()
    done = 0
    report(done, total)
    while done < total:
        with database.transaction() as session:
            allow(session, actor, Role.ADMIN)
            chosen = select(Referral).where(_to_unlink(present_day(session))).limit(_AT_ONCE)
            rows = session.scalars(chosen).all()
            for row in rows:
                row.member_id = None
            session.flush()
            note_each(session, actor.account_id, "unlink referral", [row.number for row in rows])
        if not rows:
            break
        done += len(rows)
        report(done, max(done, total))
    return done


def _count_to_unlink(day: date) -> Select[int]:
    return select(func.count()).select_from(Referral).where(_to_unlink(day))


def _to_unlink(day: date) -> ColumnElement[bool]:
    return and_(Referral.status.in_(CLOSED), Referral.status_on < closed_before(day), Referral.member_id.is_not(None))
