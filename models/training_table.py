"""One training as a table: its days, its learners, who came on which of them, and who completed it."""

from collections import defaultdict
from dataclasses import dataclass

from sqlalchemy import select
from sqlalchemy.orm import Session as DatabaseSession

from models import trainings
from models.accounts import Actor, allow
from models.errors import NotFound
from models.schema import (
    Course,
    Member,
    MemberLocal,
    MemberStatus,
    Participation,
    ParticipationRole,
    ParticipationStatus,
    Session,
    Training,
)
from models.scores import Gain, gain, gain_of
from models.trainings import SessionLine

_MOST_DAYS = 400


@dataclass(frozen=True, slots=True)
class LearnerLine:
    """One learner of a training over all its days."""

    member: str
    """The member's code."""
    member_name: str
    marks: tuple[ParticipationStatus | None, ...]
    """For each day of the training; None where the learner was not on the list."""
    required: int
    pre: int | None
    """The first score before, of whatever day: it is asked at the beginning."""
    post: int | None
    """The last score after."""
    certificate: str

    @property
    def attended(self) -> int:
        """How many sessions the learner came to."""
        return self.marks.count(ParticipationStatus.ATTENDED)

    @property
    def short_of(self) -> int:
        """How many sessions are missing until the course is completed."""
        return max(0, self.required - self.attended)

    @property
    def trained(self) -> bool:
        """Whether the minimum requirement is met, which being present alone does not."""
        return self.short_of == 0

    @property
    def gain(self) -> int | None:
        """Points gained, where both scores are there."""
        return gain(self.pre, self.post)


@dataclass(frozen=True, slots=True)
class TrainingTable:
    """A training with all that was written down of it."""

    course: str
    title: str
    title_my: str
    required: int
    days: tuple[SessionLine, ...]
    """The earliest first."""
    learners: tuple[LearnerLine, ...]
    """In the order of names."""

    @property
    def completed(self) -> int:
        """How many learners are trained."""
        return sum(line.trained for line in self.learners)

    @property
    def gain(self) -> Gain:
        """What the learners gained."""
        return gain_of((line.pre, line.post) for line in self.learners)


def table(session: DatabaseSession, actor: Actor, training_id: str) -> TrainingTable:
    """The whole of one training. Raises `NotFound`."""
    allow(session, actor)
    training = session.get(Training, training_id)
    if training is None:
        raise NotFound("This training is not in the register.", "Choose it from the list.")
    course = session.get_one(Course, training.course_id)
    days = tuple(reversed(trainings.listed(session, actor, training_id=training_id, limit=_MOST_DAYS)))
    return TrainingTable(
        course=course.code,
        title=course.title,
        title_my=course.title_my,
        required=course.required_sessions,
        days=days,
        learners=_learners(session, training_id, days, course.required_sessions),
    )


def _learners(
    session: DatabaseSession, training_id: str, days: tuple[SessionLine, ...], required: int
) -> tuple[LearnerLine, ...]:
    rows = session.execute(
        select(Participation, Member.code, MemberLocal.name)
        .join(Session, Session.id == Participation.session_id)
        .join(Member, Member.id == Participation.member_id)
        .outerjoin(MemberLocal, MemberLocal.id == Participation.member_id)
        .where(
            Session.training_id == training_id,
            Participation.part == ParticipationRole.LEARNER,
            Participation.status != ParticipationStatus.CANCELLED,
            Member.status != MemberStatus.ERASED,
        )
        .order_by(Member.sort_key, Member.id, Session.held_on, Session.id)
    )
    people: dict[str, tuple[str, str]] = {}
    of_person: dict[str, list[Participation]] = defaultdict(list)
    for row, code, name in rows:
        people[row.member_id] = (code, name or "")
        of_person[row.member_id].append(row)
    return tuple(
        _learner(code, name, of_person[member_id], days, required) for member_id, (code, name) in people.items()
    )


def _learner(
    code: str, name: str, rows: list[Participation], days: tuple[SessionLine, ...], required: int
) -> LearnerLine:
    by_day = {row.session_id: row.status for row in rows}
    return LearnerLine(
        member=code,
        member_name=name,
        marks=tuple(by_day.get(day.id) for day in days),
        required=required,
        pre=next((row.pre_score for row in rows if row.pre_score is not None), None),
        post=next((row.post_score for row in reversed(rows) if row.post_score is not None), None),
        certificate=max(row.certificate_number for row in rows),
    )
