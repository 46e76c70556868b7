"""Trainings: a course is held in sessions, at a place, at a level of the cascade.

Who came and what they scored stands in `models.attendance`, the courses in `models.courses`.
"""

from collections import defaultdict
from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import date

from sqlalchemy import exists, func, or_, select
from sqlalchemy.orm import Session as DatabaseSession

from models import offices
from models.accounts import Actor, allow
from models.audit import note
from models.burmese import normalise
from models.courses import course_row, paper_titles
from models.errors import NotFound, Problem, Refused, refuse_problems, say
from models.ids import derived_id, new_id
from models.member_codes import members_by_code
from models.paper_words import forbidden_words
from models.reference import meaning, require_township, township_row
from models.schema import (
    Course,
    Member,
    MemberStatus,
    Participation,
    ParticipationRole,
    ParticipationStatus,
    Session,
    SessionStatus,
    Topic,
    Training,
)
from models.successors import require_open

MOST_DAYS = 60
"""Days that are planned at once."""

_PLACE_LENGTH = 120
_HIGHEST_LEVEL = 9
_TEACHING = (ParticipationRole.TRAINER, ParticipationRole.CO_TRAINER)
_BLANK_ROWS = 6


@dataclass(frozen=True, slots=True)
class AttendanceSheet:
    """What an attendance sheet prints: codes and a signature line, no names."""

    title: str
    title_my: str
    held_on: date
    place: str
    place_my: str
    trainer_codes: tuple[str, ...]
    member_codes: tuple[str, ...]
    blank_rows: int
    office_mark: str


@dataclass(frozen=True, slots=True)
class TrainingDraft:
    """A training with its first session.

    `township` is a P-code; `level` of the cascade: 0 master, 1, 2 …; `trainer_codes` are members, none for a
    trainer from outside; `further_days` each get a session with the same trainers.
    """

    course_code: str
    held_on: date
    place: str = ""
    township: str | None = None
    level: int = 0
    trainer_codes: tuple[str, ...] = ()
    further_days: tuple[date, ...] = ()

    def problems(self) -> tuple[Problem, ...]:
        """What keeps this draft from being saved, by field."""
        found: list[Problem] = []
        if not self.course_code.strip():
            found.append(Problem("course_code", say("Choose a course.")))
        if len(self.further_days) >= MOST_DAYS:
            found.append(Problem("days", say("At most {most} days are planned at once.", most=MOST_DAYS)))
        found += training_problems(self.place, self.level)
        return tuple(found)


def training_problems(place: str, level: int) -> tuple[Problem, ...]:
    """What keeps a place (fields `place`) and a level (`level`) of a training from being saved."""
    found: list[Problem] = []
    if len(normalise(place)) > _PLACE_LENGTH:
        found.append(Problem("place", say("This text is longer than {most} characters.", most=_PLACE_LENGTH)))
    if forbidden_words(place):
        found.append(Problem("place", say("This stands on paper: leave out words that tell what it is about.")))
    if not 0 <= level <= _HIGHEST_LEVEL:
        found.append(Problem("level", say("The level goes from 0 (master) to {most}.", most=_HIGHEST_LEVEL)))
    return tuple(found)


@dataclass(frozen=True, slots=True)
class SessionLine:
    """A session as lists and `thazin list sessions` show it."""

    id: str
    training_id: str
    course: str
    """The course's code."""
    title: str
    title_my: str
    topic: Topic
    held_on: date
    status: SessionStatus
    place: str
    township: str | None
    level: int
    trainers: tuple[str, ...]
    """The codes of those members who teach."""
    registered: int
    """Learners and observers on the roster, whether they came or not."""
    attended: int
    """Of them, those who came."""
    others: int
    """People present who are no members."""


def plan(session: DatabaseSession, actor: Actor, draft: TrainingDraft) -> SessionLine:
    """A new training and its sessions; the first of them. Raises `Refused`, `NotFound`."""
    allow(session, actor)
    refuse_problems(draft.problems())
    course = course_row(session, draft.course_code)
    if not course.active:
        raise Refused("This course is not held any more.", "Choose another course.")
    require_township(session, draft.township)
    trainers = list(members_by_code(session, draft.trainer_codes).values())
    for member in trainers:
        require_open(session, member)
    training = Training(
        id=new_id(),
        course_id=course.id,
        level=draft.level,
        township=draft.township,
        place=normalise(draft.place),
    )
    days = [draft.held_on, *sorted(set(draft.further_days) - {draft.held_on})]
    held = [Session(id=new_id(), training_id=training.id, held_on=day) for day in days]
    # The mapper knows no relationships: a parent is flushed before its child.
    for rows in ([training], held):
        session.add_all(rows)
        session.flush()
    session.add_all(_registered(each, member.id, ParticipationRole.TRAINER) for each in held for member in trainers)
    session.flush()
    for each in held:
        note(session, actor.account_id, "plan session", each.id)
    return details(session, actor, held[0].id)


def add_session(
    session: DatabaseSession, actor: Actor, training_id: str, held_on: date, *, same_people: bool = True
) -> SessionLine:
    """One more session of a training; with `same_people` its roster is copied from the last one.

    Raises `NotFound`.
    """
    allow(session, actor)
    if session.get(Training, training_id) is None:
        raise NotFound("This training is not in the register.", "Choose it from the list.")
    last = session.scalars(
        select(Session)
        .where(Session.training_id == training_id, Session.status != SessionStatus.NOT_HELD)
        .order_by(Session.held_on.desc(), Session.id.desc())
        .limit(1)
    ).first()
    added = Session(id=new_id(), training_id=training_id, held_on=held_on)
    session.add(added)
    session.flush()
    if same_people and last is not None:
        people = session.execute(
            select(Participation.member_id, Participation.part)
            .join(Member, Member.id == Participation.member_id)
            .where(
                Participation.session_id == last.id,
                Participation.status != ParticipationStatus.CANCELLED,
                Member.status != MemberStatus.ERASED,
                Member.handed_to.is_(None),
            )
        )
        session.add_all([_registered(added, member_id, part) for member_id, part in people])
        session.flush()
    note(session, actor.account_id, "plan session", added.id)
    return details(session, actor, added.id)


def call_off(session: DatabaseSession, actor: Actor, session_id: str) -> SessionLine:
    """Record that a session did not take place. Raises `Refused` when somebody attended it, `NotFound`."""
    allow(session, actor)
    row = session_row(session, session_id)
    came = exists().where(Participation.session_id == row.id, Participation.status == ParticipationStatus.ATTENDED)
    if row.others or session.scalar(select(came)):
        raise Refused("People attended this session.", "Correct the attendance first, if it belongs to another day.")
    row.status = SessionStatus.NOT_HELD
    session.flush()
    note(session, actor.account_id, "call off session", row.id)
    return details(session, actor, row.id)


def reschedule(session: DatabaseSession, actor: Actor, session_id: str, held_on: date) -> SessionLine:
    """Move a session that was not held yet to another day, planned again. Raises `Refused`, `NotFound`."""
    allow(session, actor)
    row = session_row(session, session_id)
    if row.status is SessionStatus.HELD:
        raise Refused("This session was held already.", "Add another session for the other day.")
    row.held_on, row.status = held_on, SessionStatus.PLANNED
    session.flush()
    note(session, actor.account_id, "move session", row.id)
    return details(session, actor, row.id)


def listed(
    session: DatabaseSession,
    actor: Actor,
    *,
    course: str = "",
    training_id: str = "",
    first_day: date | None = None,
    last_day: date | None = None,
    states: Collection[SessionStatus] = tuple(SessionStatus),
    after: SessionLine | None = None,
    limit: int = 200,
) -> list[SessionLine]:
    """Sessions by day, the latest first: `limit` of them after the line `after`. `course`: its code or row id; with what
    head office adopted of it.
    """
    allow(session, actor)
    chosen = select(Session).where(Session.status.in_(states))
    if course:
        same = select(Training.id).where(
            Training.course_id.in_(meaning(session, Course, course_row(session, course).id))
        )
        chosen = chosen.where(Session.training_id.in_(same))
    if training_id:
        chosen = chosen.where(Session.training_id == training_id)
    if first_day is not None:
        chosen = chosen.where(Session.held_on >= first_day)
    if last_day is not None:
        chosen = chosen.where(Session.held_on <= last_day)
    if after is not None:
        chosen = chosen.where(
            Session.held_on <= after.held_on, or_(Session.held_on < after.held_on, Session.id < after.id)
        )
    ordered = chosen.order_by(Session.held_on.desc(), Session.id.desc()).limit(limit)
    return _lines(session, session.scalars(ordered).all())


def details(session: DatabaseSession, actor: Actor, session_id: str) -> SessionLine:
    """One session by its row id. Raises `NotFound`."""
    allow(session, actor)
    return _lines(session, [session_row(session, session_id)])[0]


def sessions_between(session: DatabaseSession, actor: Actor, first_day: date, last_day: date) -> int:
    """How many sessions are planned or were held from `first_day` to `last_day`, both included."""
    allow(session, actor)
    counted = select(func.count()).select_from(Session)
    return session.scalars(
        counted.where(Session.held_on.between(first_day, last_day), Session.status != SessionStatus.NOT_HELD)
    ).one()


def sheet(session: DatabaseSession, actor: Actor, session_id: str, *, blank_rows: int = _BLANK_ROWS) -> AttendanceSheet:
    """What the attendance sheet of a session prints; audited. `blank_rows` are for people who just come.

    Raises `Refused` when the course has no title for paper yet, `NotFound`.
    """
    allow(session, actor)
    row = session_row(session, session_id)
    training = session.get_one(Training, row.training_id)
    title, title_my = paper_titles(session.get_one(Course, training.course_id))
    if forbidden_words(training.place):
        raise Refused("This place tells too much for paper.", "Write a plain word for it, then print.")
    township = township_row(session, training.township)
    people = session.execute(
        select(Member.code, Participation.part)
        .join(Member, Member.id == Participation.member_id)
        .where(
            Participation.session_id == row.id,
            Participation.status != ParticipationStatus.CANCELLED,
            Member.status != MemberStatus.ERASED,
        )
        .order_by(Member.sort_key, Member.id)
    ).all()
    note(session, actor.account_id, "print sheet", row.id)
    return AttendanceSheet(
        title=title,
        title_my=title_my,
        held_on=row.held_on,
        place=training.place or (township.name if township else ""),
        place_my=township.name_my if township else "",
        trainer_codes=tuple(code for code, part in people if part in _TEACHING),
        member_codes=tuple(code for code, part in people if part not in _TEACHING),
        blank_rows=max(0, blank_rows),
        office_mark=offices.details(session).mark,
    )


def session_row(session: DatabaseSession, session_id: str) -> Session:
    """The row of a session, for the use cases of `models`. Raises `NotFound`."""
    row = session.get(Session, session_id)
    if row is None:
        raise NotFound("This session is not in the register.", "Choose it from the list.")
    return row


def participation_id(session_id: str, member_id: str) -> str:
    """The one row id of a member in a session, whoever writes it down."""
    return derived_id(session_id, member_id)


def _registered(held: Session, member_id: str, part: ParticipationRole) -> Participation:
    return Participation(
        id=participation_id(held.id, member_id),
        session_id=held.id,
        member_id=member_id,
        part=part,
        status=ParticipationStatus.REGISTERED,
    )


def _lines(session: DatabaseSession, rows: Sequence[Session]) -> list[SessionLine]:
    """The sessions with what belongs to them, in three statements for any number of them."""
    ids = [row.id for row in rows]
    held = {
        training.id: (training, course)
        for training, course in session.execute(
            select(Training, Course)
            .join(Course, Course.id == Training.course_id)
            .where(Training.id.in_({row.training_id for row in rows}))
        )
    }
    counts, trainers = _headcounts(session, ids), _trainers(session, ids)
    lines: list[SessionLine] = []
    for row in rows:
        training, course = held[row.training_id]
        registered, attended = counts.get(row.id, (0, 0))
        lines.append(
            SessionLine(
                id=row.id,
                training_id=training.id,
                course=course.code,
                title=course.title,
                title_my=course.title_my,
                topic=course.topic,
                held_on=row.held_on,
                status=row.status,
                place=training.place,
                township=training.township,
                level=training.level,
                trainers=tuple(trainers.get(row.id, ())),
                registered=registered,
                attended=attended,
                others=row.others,
            )
        )
    return lines


def _headcounts(session: DatabaseSession, ids: Sequence[str]) -> dict[str, tuple[int, int]]:
    """How many learners and observers are on the roster of each session, and how many of them came."""
    came = Participation.status == ParticipationStatus.ATTENDED
    rows = session.execute(
        select(Participation.session_id, func.count(), func.count().filter(came))
        .where(
            Participation.session_id.in_(ids),
            Participation.part.not_in(_TEACHING),
            Participation.status != ParticipationStatus.CANCELLED,
        )
        .group_by(Participation.session_id)
    )
    return {session_id: (registered, attended) for session_id, registered, attended in rows}


def _trainers(session: DatabaseSession, ids: Sequence[str]) -> dict[str, list[str]]:
    """The codes of those who teach in each session, trainers before co-trainers."""
    found: dict[str, list[str]] = defaultdict(list)
    rows = session.execute(
        select(Participation.session_id, Member.code)
        .join(Member, Member.id == Participation.member_id)
        .where(
            Participation.session_id.in_(ids),
            Participation.part.in_(_TEACHING),
            Participation.status != ParticipationStatus.CANCELLED,
        )
        .order_by(Participation.part.desc(), Participation.id)
    )
    for session_id, code in rows:
        found[session_id].append(code)
    return found
