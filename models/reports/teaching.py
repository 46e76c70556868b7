"""Facts of trainings: who completed, who came, who taught on, what was gained."""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import NamedTuple

from sqlalchemy import and_, exists, func, select

from models.reference import adopted
from models.reports.asked import Asked, listed
from models.reports.figures import UNKNOWN
from models.reports.indicators import AFTER_TRAINING, Axis, Indicator
from models.reports.people import age_group
from models.reports.tally import Fact
from models.schema import (
    Course,
    Member,
    MemberStatus,
    Participation,
    ParticipationRole,
    ParticipationStatus,
    Session,
    SessionStatus,
    Training,
)

_TEACHING = (ParticipationRole.TRAINER, ParticipationRole.CO_TRAINER)
_CAME = ParticipationStatus.ATTENDED
_TAUGHT = (ParticipationStatus.ATTENDED, ParticipationStatus.REGISTERED)
"""A trainer of a session that was held was there unless the roster says otherwise: attendance is taken of learners."""

Facts = Iterator[tuple[Indicator, Fact]]
Keys = Mapping[Axis, str]


class _Training(NamedTuple):
    keys: Keys
    required: int


class _Came(NamedTuple):
    """One learner in one session."""

    session: str
    training: str
    on: str
    who: str
    pre: int | None
    post: int | None
    gender: str
    birth_year: int | None


@dataclass(frozen=True, slots=True)
class _Taught:
    """Who taught which session, and when."""

    by_session: dict[str, set[str]]
    days: dict[str, list[str]]
    """The days on which a person taught."""


def facts(asked: Asked) -> Facts:
    """Everything there is to count of trainings."""
    trainings = _trainings(asked)
    came = _came(asked)
    taught = _taught(asked)
    yield from _sessions(asked, trainings)
    yield from _attendances(asked, trainings, came, taught)
    yield from _completions(asked, trainings, came)
    yield from _cascade(asked, trainings, came, taught)
    yield from _gains(asked, trainings, came)


def _trainings(asked: Asked) -> dict[str, _Training]:
    stands_for = adopted(asked.session, Course)
    topics = {row.id: row.topic.value for row in asked.session.execute(select(Course.id, Course.topic))}
    rows = asked.session.execute(
        select(
            Training.id,
            Training.course_id,
            Training.level,
            Training.township,
            Training.origin,
            Course.required_sessions,
        ).join(Course, Course.id == Training.course_id)
    )
    return {
        row.id: _Training(
            {
                Axis.TOPIC: topics[stands_for.get(row.course_id, row.course_id)],
                Axis.LEVEL: str(row.level),
                Axis.TOWNSHIP: row.township or UNKNOWN,
                Axis.OFFICE: asked.office(row.origin),
            },
            row.required_sessions,
        )
        for row in rows
    }


def _came(asked: Asked) -> list[_Came]:
    """The learners of every training with a session in the period, in all its sessions until the period's end."""
    meant = select(Session.training_id).where(Session.held_on.between(asked.period.first, asked.period.last))
    rows = asked.session.execute(
        select(
            Session.id,
            Session.training_id,
            func.substr(Session.held_on, 1, 10),
            Participation.member_id,
            Participation.pre_score,
            Participation.post_score,
            Member.gender,
            Member.birth_year,
        )
        .join(Participation, Participation.session_id == Session.id)
        .join(Member, Member.id == Participation.member_id)
        .where(
            Session.training_id.in_(meant),
            Session.held_on <= asked.period.last,
            Session.status != SessionStatus.NOT_HELD,
            Participation.part == ParticipationRole.LEARNER,
            Participation.status == _CAME,
            Member.status != MemberStatus.ERASED,
            asked.counted(Participation.member_id),
        )
        .order_by(Session.held_on, Session.id, Participation.id)
    )
    found: dict[tuple[str, str], _Came] = {}
    for session_id, training, on, member_id, pre, post, gender, birth_year in rows:
        who = asked.persons.one(member_id)
        traits = asked.persons.traits.get(who)
        if traits is not None:
            gender, birth_year = traits.gender, traits.birth_year  # noqa: PLW2901 - of the record that is worked with
        one = _Came(session_id, training, on, who, pre, post, str(getattr(gender, "value", gender)), birth_year)
        # Two records of one person in one session are one learner.
        found.setdefault((session_id, who), one)
    return list(found.values())


def _taught(asked: Asked) -> _Taught:
    """The members who taught from the period's beginning until 90 days after its end."""
    rows = asked.session.execute(
        select(Session.id, func.substr(Session.held_on, 1, 10), Participation.member_id)
        .join(Participation, Participation.session_id == Session.id)
        .join(Member, Member.id == Participation.member_id)
        .where(
            Session.held_on.between(asked.period.first, asked.period.last + AFTER_TRAINING),
            Session.status == SessionStatus.HELD,
            Participation.part.in_(_TEACHING),
            Participation.status.in_(_TAUGHT),
            Member.status != MemberStatus.ERASED,
            asked.counted(Participation.member_id),
        )
    )
    taught = _Taught(defaultdict(set), defaultdict(list))
    for session_id, on, member_id in rows:
        who = asked.persons.one(member_id)
        taught.by_session[session_id].add(who)
        taught.days[who].append(on)
    return taught


def _sessions(asked: Asked, trainings: Mapping[str, _Training]) -> Facts:
    month = func.substr(Session.held_on, 1, 7)
    observed = exists().where(
        and_(
            Participation.session_id == Session.id,
            Participation.part == ParticipationRole.OBSERVER,
            Participation.status == _CAME,
        )
    )
    rows = asked.session.execute(
        select(month, Session.training_id, func.count(), func.sum(Session.others), func.count().filter(observed))
        .where(
            Session.held_on.between(asked.period.first, asked.period.last),
            Session.status == SessionStatus.HELD,
        )
        .group_by(month, Session.training_id)
    )
    for text, training, held, others, watched in rows:
        column, keys = asked.month(text), trainings[training].keys
        yield Indicator.SESSIONS_HELD, Fact(column, keys, held)
        yield Indicator.OBSERVED_SHARE, Fact(column, keys, watched, held)
        if others:
            yield Indicator.OTHERS_PRESENT, Fact(column, keys, others)


def _with_person(asked: Asked, keys: Keys, one: _Came, column: int) -> Keys:
    year = asked.months[column].last.year
    return {**keys, Axis.GENDER: one.gender, Axis.AGE: age_group(one.birth_year, year)}


def _attendances(asked: Asked, trainings: Mapping[str, _Training], came: Sequence[_Came], taught: _Taught) -> Facts:
    first = asked.period.first.isoformat()
    for one in came:
        if one.on < first:
            continue
        column = asked.month(one.on)
        keys = _with_person(asked, trainings[one.training].keys, one, column)
        yield Indicator.ATTENDANCES, Fact(column, keys)
        if asked.ripe(column, AFTER_TRAINING):
            within = (date.fromisoformat(one.on) + AFTER_TRAINING).isoformat()
            has_taught = any(one.on < day <= within for day in taught.days.get(one.who, ()))
            yield Indicator.TAUGHT_SHARE, Fact(column, keys, int(has_taught), who=one.who)


def _completions(asked: Asked, trainings: Mapping[str, _Training], came: Sequence[_Came]) -> Facts:
    first = asked.period.first.isoformat()
    attended: dict[tuple[str, str], int] = defaultdict(int)
    for one in came:
        attended[one.training, one.who] += 1
        if attended[one.training, one.who] == trainings[one.training].required and one.on >= first:
            column = asked.month(one.on)
            keys = _with_person(asked, trainings[one.training].keys, one, column)
            yield Indicator.TRAINED, Fact(column, keys, who=one.who)


def _cascade(asked: Asked, trainings: Mapping[str, _Training], came: Sequence[_Came], taught: _Taught) -> Facts:
    first = asked.period.first.isoformat()
    learnt = _learnt(asked, taught)
    for one in came:
        teachers = taught.by_session.get(one.session, set()) - {one.who}
        if one.on < first or not teachers:
            continue
        column, keys = asked.month(one.on), trainings[one.training].keys
        yield Indicator.PER_TRAINER, Fact(column, keys, who=one.who)
        for teacher in teachers:
            yield Indicator.PER_TRAINER, Fact(column, keys, 0, who=teacher)
        if any(learnt.get(teacher, one.on) < one.on for teacher in teachers):
            yield Indicator.CASCADE_REACH, Fact(column, keys, who=one.who)


def _learnt(asked: Asked, taught: _Taught) -> dict[str, str]:
    """The first day on which each of those who taught was a learner."""
    teachers = set(taught.days)
    records = teachers | {record for record, who in asked.persons.known.items() if who in teachers}
    rows = asked.session.execute(
        select(Participation.member_id, func.substr(func.min(Session.held_on), 1, 10))
        .join(Session, Session.id == Participation.session_id)
        .where(
            Participation.member_id.in_(listed(records)),
            Participation.part == ParticipationRole.LEARNER,
            Participation.status == _CAME,
            Session.status != SessionStatus.NOT_HELD,
        )
        .group_by(Participation.member_id)
    )
    found: dict[str, str] = {}
    for member_id, on in rows:
        who = asked.persons.one(member_id)
        found[who] = min(on, found.get(who, on))
    return found


def _gains(asked: Asked, trainings: Mapping[str, _Training], came: Sequence[_Came]) -> Facts:
    first = asked.period.first.isoformat()
    before: dict[tuple[str, str], int] = {}
    after: dict[tuple[str, str], tuple[int, str]] = {}
    for one in came:
        learner = one.training, one.who
        if one.pre is not None:
            before.setdefault(learner, one.pre)
        if one.post is not None:
            after[learner] = one.post, one.on
    for learner, (post, on) in after.items():
        if learner in before and on >= first:
            training, _who = learner
            yield Indicator.GAIN, Fact(asked.month(on), trainings[training].keys, post - before[learner], 1)
