"""The days of a training: laid out at once, corrected one by one, and given the people of the day before."""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import date, timedelta

from sqlalchemy import select, tuple_
from sqlalchemy.orm import Session as DatabaseSession

from models.accounts import Actor, allow
from models.audit import note
from models.burmese import normalise
from models.errors import Problem, Refused, refuse_problems
from models.reference import require_township
from models.schema import (
    Member,
    MemberLocal,
    MemberStatus,
    Participation,
    ParticipationRole,
    ParticipationStatus,
    Session,
    SessionStatus,
    Training,
)
from models.stamps import present_day
from models.trainings import SessionLine, details, session_row, training_problems

EVERY_DAY = frozenset(range(7))
"""Weekdays as Python counts them: 0 is Monday."""

_LONGEST_SEARCH = 366
"""Days within which the days of a training are looked for."""


@dataclass(frozen=True, slots=True)
class SessionCorrection:
    """What was written down wrongly of a session. The day is its own; place, township and level are the training's."""

    held_on: date
    place: str = ""
    township: str | None = None
    level: int = 0

    def problems(self) -> tuple[Problem, ...]:
        """What keeps this from being saved, by field."""
        return training_problems(self.place, self.level)


@dataclass(frozen=True, slots=True)
class PersonBefore:
    """Somebody on the list of the session before."""

    member: str
    """The member's code."""
    member_name: str
    part: ParticipationRole


@dataclass(frozen=True, slots=True)
class PeopleBefore:
    """Who learned or watched in the session before this one."""

    held_on: date
    people: tuple[PersonBefore, ...]


def planned_days(
    first: date, count: int, weekdays: Collection[int] = EVERY_DAY, skipped: Collection[date] = ()
) -> tuple[date, ...]:
    """The `count` days of a training from `first` on that fall on one of the `weekdays` and are not `skipped`.

    Fewer where a year does not hold as many.
    """
    found: list[date] = []
    for step in range(_LONGEST_SEARCH):
        if len(found) == count or (date.max - first).days < step:
            break
        day = first + timedelta(days=step)
        if day.weekday() in weekdays and day not in skipped:
            found.append(day)
    return tuple(found)


def correct(session: DatabaseSession, actor: Actor, session_id: str, correction: SessionCorrection) -> SessionLine:
    """Bring the day of a session, held or not, and the place and level of its training up to date.

    Raises `Refused`: a session that was held cannot be still to come; `NotFound`.
    """
    allow(session, actor)
    refuse_problems(correction.problems())
    row = session_row(session, session_id)
    require_township(session, correction.township)
    if row.status is SessionStatus.HELD and correction.held_on > present_day(session):
        raise Refused("This day is still to come.", "The session was held: write down the day on which it was.")
    row.held_on = correction.held_on
    training = session.get_one(Training, row.training_id)
    training.place, training.township = normalise(correction.place), correction.township
    training.level = correction.level
    session.flush()
    note(session, actor.account_id, "correct session", row.id)
    return details(session, actor, row.id)


def people_before(session: DatabaseSession, actor: Actor, session_id: str) -> PeopleBefore | None:
    """Who learned or watched in the nearest earlier session of the same training that has anybody on its list.

    Trainers are planned with each session. None where there is nobody. Raises `NotFound`.
    """
    allow(session, actor)
    row = session_row(session, session_id)
    on_list = (
        Participation.part.in_((ParticipationRole.LEARNER, ParticipationRole.OBSERVER)),
        Participation.status != ParticipationStatus.CANCELLED,
        Member.status != MemberStatus.ERASED,
        Member.handed_to.is_(None),
    )
    before = session.execute(
        select(Session.id, Session.held_on)
        .join(Participation, Participation.session_id == Session.id)
        .join(Member, Member.id == Participation.member_id)
        .where(
            Session.training_id == row.training_id,
            Session.status != SessionStatus.NOT_HELD,
            tuple_(Session.held_on, Session.id) < (row.held_on, row.id),
            *on_list,
        )
        .order_by(Session.held_on.desc(), Session.id.desc())
        .limit(1)
    ).first()
    if before is None:
        return None
    people = session.execute(
        select(Member.code, MemberLocal.name, Participation.part)
        .join(Member, Member.id == Participation.member_id)
        .outerjoin(MemberLocal, MemberLocal.id == Participation.member_id)
        .where(Participation.session_id == before.id, *on_list)
        .order_by(Member.sort_key, Member.id)
    )
    return PeopleBefore(before.held_on, tuple(PersonBefore(code, name or "", part) for code, name, part in people))
