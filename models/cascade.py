"""The cascade: who taught whom, how far it went, where it stopped and who could go on (DOMAIN, "Training").

A trainer or co-trainer of a session taught its learners who attended. People count once, also where two records are
linked as one person. Everything is told within what was chosen: a course, a topic, a period.
"""

import json
from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date, timedelta
from enum import StrEnum

from sqlalchemy import Select, and_, case, func, or_, select
from sqlalchemy.orm import Session as DatabaseSession

from models.accounts import Actor, allow
from models.courses import course_row
from models.persons import people as linked_people
from models.reference import adopted, meaning
from models.schema import (
    Course,
    Member,
    MemberLocal,
    MemberStatus,
    Participation,
    ParticipationRole,
    ParticipationStatus,
    Session,
    SessionStatus,
    Topic,
    Training,
)
from models.stamps import present_day
from models.teaching import Forest, Lesson, forest, reach, taught_within

SOON = 90
"""Days within which a learner is hoped to teach (DOMAIN, indicators)."""

_RANKS = {ParticipationRole.TRAINER: 0, ParticipationRole.CO_TRAINER: 1}


class Standing(StrEnum):
    """Where the cascade stands with one person."""

    GOES_ON = "goes on"
    """Somebody whom they taught teaches."""
    OPEN = "taught lately"
    """They taught within the last 90 days; nobody of their learners teaches yet."""
    STOPPED = "stopped"
    """They taught, and nobody went on."""
    READY = "ready to teach"
    """They completed a course and never taught."""
    LEARNING = "learning"
    """They learn, and did not complete a course yet."""


@dataclass(frozen=True, slots=True)
class CascadePerson:
    """One person of the cascade."""

    id: str
    """The representative of the person's records; names the person here only."""
    code: str
    """The member code of the record that goes on."""
    name: str
    """As known here; may be empty."""
    teacher: str | None
    """The first teacher's `id`; None for a root."""
    others: tuple[str, ...]
    """The teachers after the first."""
    children: tuple[str, ...]
    """Those whose first teacher they were."""
    generation: int
    """0 for who was taught by no member, 1 for whom such a person taught first, and so on."""
    level: int | None
    """The lowest level at which they learned; None for who only taught."""
    taught: int
    """How many people they taught themselves."""
    reached: int
    """How many they reached: those, whom these taught, and so on, each once."""
    learned_on: date | None
    taught_on: date | None
    """The last day on which they taught."""
    completed: int
    """How many courses they completed."""
    soon: bool
    """Taught within 90 days after learning."""
    standing: Standing
    order: str = ""
    """Burmese dictionary order of the name."""


@dataclass(frozen=True, slots=True)
class CascadeFigures:
    """The cascade in figures; all of them count people."""

    learners: int
    taught: int
    """Learners who were taught by members."""
    trainers: int
    """Members who taught somebody."""
    generations: tuple[int, ...]
    """How many people stand in each generation, the roots first."""
    ready: int
    stopped: int
    soon: int
    """Learners who taught within 90 days."""

    @property
    def per_trainer(self) -> float:
        """People reached per trainer; 0 where nobody taught."""
        return self.taught / self.trainers if self.trainers else 0.0


@dataclass(frozen=True, slots=True)
class Cascade:
    """The whole of it."""

    people: Mapping[str, CascadePerson]
    """By `id`, each person right before those whom they taught."""
    roots: tuple[str, ...]
    figures: CascadeFigures


@dataclass(slots=True)
class _Held:
    """What the register says, by person."""

    first: dict[tuple[str, str], Lesson] = field(default_factory=dict)
    """The first lesson of each teacher with each learner: a training of four days is one for the tree."""
    learned: dict[str, set[date]] = field(default_factory=lambda: defaultdict(set))
    taught: dict[str, set[date]] = field(default_factory=lambda: defaultdict(set))
    levels: dict[str, int] = field(default_factory=dict)
    completed: dict[str, set[str]] = field(default_factory=lambda: defaultdict(set))

    def teach(self, lesson: Lesson) -> None:
        """Take in a lesson."""
        pair = lesson.teacher, lesson.learner
        if pair not in self.first or lesson < self.first[pair]:
            self.first[pair] = lesson

    @property
    def lessons(self) -> Collection[Lesson]:
        """One of each pair."""
        return self.first.values()


@dataclass(frozen=True, slots=True)
class _Label:
    code: str
    name: str
    order: str


def cascade(
    session: DatabaseSession,
    actor: Actor,
    *,
    course: str = "",
    topic: Topic | None = None,
    first_day: date | None = None,
    last_day: date | None = None,
) -> Cascade:
    """Who taught whom in the sessions of a course (code or row id; with what head office adopted of it), of a topic,
    from `first_day` to `last_day`, both included; all of them without these. Raises `NotFound` for the course.

    Erased members are not in it. Works for head office over all offices.
    """
    allow(session, actor)
    chosen = select(Session.id).join(Training, Training.id == Session.training_id)
    chosen = chosen.where(Session.status != SessionStatus.NOT_HELD)
    if course:
        same = meaning(session, Course, course_row(session, course).id)
        chosen = chosen.where(Training.course_id.in_(same))
    if topic is not None:
        chosen = chosen.join(Course, Course.id == Training.course_id).where(Course.topic == topic)
    if first_day is not None:
        chosen = chosen.where(Session.held_on >= first_day)
    if last_day is not None:
        chosen = chosen.where(Session.held_on <= last_day)
    wholes = linked_people(session)
    person_of = {one: min(whole) for whole in wholes for one in whole}
    held = _held(session, chosen, person_of)
    labels = _labels(session, {*held.learned, *held.taught}, {min(whole): whole for whole in wholes})
    grown = forest(held.lessons, held.learned, lambda person: labels[person].order)
    people = _people(grown, held, labels, present_day(session))
    return Cascade(people, grown.roots, _figures(people, held))


def _held(session: DatabaseSession, chosen: Select[str], person_of: Mapping[str, str]) -> _Held:
    """All lessons of the chosen sessions, in two statements."""
    stands_for = adopted(session, Course)
    held, attended = _Held(), defaultdict[tuple[str, str], int](int)
    trainings = {
        row_id: (day, level, training_id, course_id, required)
        for row_id, day, level, training_id, course_id, required in session.execute(
            select(Session.id, Session.held_on, Training.level, Training.id, Course.id, Course.required_sessions)
            .join(Training, Training.id == Session.training_id)
            .join(Course, Course.id == Training.course_id)
            .where(Session.id.in_(chosen))
        )
    }
    for session_id, (teachers, learners) in _present(session, chosen, person_of).items():
        day, level, training_id, course_id, required = trainings[session_id]
        for learner in learners:
            held.learned[learner].add(day)
            held.levels[learner] = min(level, held.levels.get(learner, level))
            attended[learner, training_id] += 1
            if attended[learner, training_id] >= required:
                held.completed[learner].add(stands_for.get(course_id, course_id))
        for teacher, rank in teachers.items():
            if learners - {teacher}:
                held.taught[teacher].add(day)
            for learner in learners - {teacher}:
                held.teach(Lesson(day, rank, teacher, learner))
    return held


def _present(
    session: DatabaseSession, chosen: Select[str], person_of: Mapping[str, str]
) -> dict[str, tuple[dict[str, int], set[str]]]:
    """By session the people who taught, with their ranks, and those who learned.

    Who teaches stands on the list and is not always ticked off; only who is said to have been away did not teach.
    """
    status, part = Participation.status, Participation.part
    rows = session.execute(
        select(Participation.session_id, Participation.member_id, part)
        .join(Member, Member.id == Participation.member_id)
        .where(
            Participation.session_id.in_(chosen),
            Member.status != MemberStatus.ERASED,
            or_(
                and_(part == ParticipationRole.LEARNER, status == ParticipationStatus.ATTENDED),
                and_(part.in_(_RANKS), status.in_((ParticipationStatus.ATTENDED, ParticipationStatus.REGISTERED))),
            ),
        )
    )
    found: dict[str, tuple[dict[str, int], set[str]]] = {}
    for session_id, member_id, as_what in rows:
        teachers, learners = found.setdefault(session_id, ({}, set()))
        person = person_of.get(member_id, member_id)
        rank = _RANKS.get(as_what)
        if rank is None:
            learners.add(person)
        else:
            teachers[person] = min(rank, teachers.get(person, rank))
    return found


def _labels(session: DatabaseSession, people: Iterable[str], wholes: Mapping[str, frozenset[str]]) -> dict[str, _Label]:
    """Code and name of each person: of the record that is open, of several the oldest."""
    record_of = {record: person for person in people for record in wholes.get(person, (person,))}
    wanted = func.json_each(json.dumps(list(record_of))).table_valued("value")
    name = case((MemberLocal.id.is_not(None), MemberLocal.name), else_=Member.shared_name)
    rows = session.execute(
        select(Member.id, Member.code, name, Member.sort_key)
        .join(wanted, Member.id == wanted.c.value)
        .outerjoin(MemberLocal, MemberLocal.id == Member.id)
        .where(Member.status != MemberStatus.ERASED)
        .order_by(Member.handed_to.is_not(None), Member.id)
    )
    found: dict[str, _Label] = {}
    for row_id, code, called, order in rows:
        known = found.setdefault(record_of[row_id], _Label(code, called or "", order))
        if not known.name and called:
            found[record_of[row_id]] = _Label(known.code, called, order)
    return found


def _people(grown: Forest, held: _Held, labels: Mapping[str, _Label], day: date) -> dict[str, CascadePerson]:
    reached, lessons = reach(held.lessons), defaultdict[str, set[str]](set)
    for lesson in held.lessons:
        lessons[lesson.teacher].add(lesson.learner)
    found: dict[str, CascadePerson] = {}
    for person, generation in grown.walk():
        label, learned, taught = labels[person], held.learned.get(person, ()), held.taught.get(person, ())
        found[person] = CascadePerson(
            id=person,
            code=label.code,
            name=label.name,
            teacher=grown.parents.get(person),
            others=grown.others.get(person, ()),
            children=grown.children.get(person, ()),
            generation=generation,
            level=held.levels.get(person),
            taught=len(lessons.get(person, ())),
            reached=reached.get(person, 0),
            learned_on=min(learned, default=None),
            taught_on=max(taught, default=None),
            completed=len(held.completed.get(person, ())),
            soon=taught_within(learned, taught, SOON),
            standing=_standing(person, held, lessons, day),
            order=label.order,
        )
    return found


def _standing(person: str, held: _Held, lessons: Mapping[str, set[str]], day: date) -> Standing:
    if person in lessons:
        if any(learner in lessons for learner in lessons[person]):
            return Standing.GOES_ON
        lately = max(held.taught[person]) > day - timedelta(days=SOON)
        return Standing.OPEN if lately else Standing.STOPPED
    return Standing.READY if held.completed.get(person) else Standing.LEARNING


def _figures(people: Mapping[str, CascadePerson], held: _Held) -> CascadeFigures:
    deepest = max((one.generation for one in people.values()), default=-1)
    generations = [0] * (deepest + 1)
    for one in people.values():
        generations[one.generation] += 1
    everybody = people.values()
    return CascadeFigures(
        learners=len(held.learned),
        taught=len({lesson.learner for lesson in held.lessons}),
        trainers=sum(one.taught > 0 for one in everybody),
        generations=tuple(generations),
        ready=sum(one.standing is Standing.READY for one in everybody),
        stopped=sum(one.standing is Standing.STOPPED for one in everybody),
        soon=sum(one.soon for one in everybody if one.learned_on is not None),
    )
