"""What stands on the page Today besides the follow-ups: figures, and appointments that come."""

import re
from dataclasses import dataclass
from datetime import date, timedelta

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from models.accounts import Actor, allow
from models.burmese import latin_digits
from models.follow_ups import due_counts
from models.lifecycle import OPEN
from models.referral_lines import open_count, visible
from models.schema import Member, MemberLocal, Provider, Referral
from models.trainings import sessions_between

_MOST_APPOINTMENTS = 100


@dataclass(frozen=True, slots=True)
class TodayCounts:
    """What waits today. `overdue` are among `due`."""

    due: int
    overdue: int
    sessions_this_week: int
    open_referrals: int


@dataclass(frozen=True, slots=True)
class Appointment:
    """An appointment of somebody whose referral is still open."""

    referral_id: str
    member: str
    """The member's code; empty in a safeguarding referral."""
    member_name: str
    age_band: str
    provider_name: str
    provider_name_my: str
    on: date
    time: str
    """As typed; may be empty."""
    accompanied: bool


def counts(session: Session, actor: Actor, today: date) -> TodayCounts:
    """The figures for the day `today`; the week is the one from Monday to Sunday that holds it."""
    due, overdue = due_counts(session, actor, today)
    monday = today - timedelta(days=today.weekday())
    sessions = sessions_between(session, actor, monday, monday + timedelta(days=6))
    return TodayCounts(due, overdue, sessions, open_count(session, actor))


def appointments(session: Session, actor: Actor, first_day: date, last_day: date) -> list[Appointment]:
    """The appointments of open referrals in these days, both counted, the first ones first; a hundred at most."""
    allow(session, actor)
    # SQLite, which knows no numbers here, would begin with the open ones: so many that this took a tenth of a second.
    still_open = func.likely(Referral.status.in_(OPEN))
    chosen = (
        select(Referral, Member.code, MemberLocal.name, Provider.name, Provider.name_my)
        .join(Provider, Provider.id == Referral.provider_id)
        .outerjoin(Member, Member.id == Referral.member_id)
        .outerjoin(MemberLocal, MemberLocal.id == Referral.member_id)
        .where(Referral.appointment_on.between(first_day, last_day), still_open, visible(session, actor))
        .order_by(Referral.appointment_on, Referral.id)
        .limit(_MOST_APPOINTMENTS)
    )
    found = [
        Appointment(
            row.id,
            code or "",
            name or "",
            row.age_band,
            provider,
            provider_my,
            row.appointment_on,
            row.appointment_time,
            row.accompanied,
        )
        for row, code, name, provider, provider_my in session.execute(chosen)
        if row.appointment_on is not None
    ]
    return sorted(found, key=lambda each: (each.on, _minute(each.time)))


def _minute(typed: str) -> int:
    """Where a time stands among those of its day, as far as it can be read; what cannot comes last."""
    read = re.match(r"(\d{1,2})(?:[:.](\d{2}))?\s*(pm|p\.m)?", latin_digits(typed).strip().casefold())
    if read is None:
        return 24 * 60
    hour, minute, afternoon = read.groups()
    return (int(hour) + (12 if afternoon and int(hour) < 12 else 0)) * 60 + int(minute or 0)
