"""The figures on the page Today."""

from dataclasses import dataclass
from datetime import date, timedelta

from sqlalchemy.orm import Session

from models.accounts import Actor
from models.follow_ups import due_counts
from models.referral_lines import open_count
from models.trainings import sessions_between


@dataclass(frozen=True, slots=True)
class TodayCounts:
    """What waits today. `overdue` are among `due`."""

    due: int
    overdue: int
    sessions_this_week: int
    open_referrals: int


def counts(session: Session, actor: Actor, today: date) -> TodayCounts:
    """The figures for the day `today`; the week is the one from Monday to Sunday that holds it."""
    due, overdue = due_counts(session, actor, today)
    monday = today - timedelta(days=today.weekday())
    sessions = sessions_between(session, actor, monday, monday + timedelta(days=6))
    return TodayCounts(due, overdue, sessions, open_count(session, actor))
