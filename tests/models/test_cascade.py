"""The cascade as the register tells it: who attended, who taught, one person for linked records, what was chosen."""

from datetime import date

import pytest

from models import attendance, cascade, erasures, same_person, trainings
from models.attendance import AttendanceMark
from models.cascade import Standing
from models.errors import NotFound
from models.schema import ParticipationRole, ParticipationStatus, Topic
from models.trainings import TrainingDraft
from tests.models.people import add_course, add_member

LEARNER, CO = ParticipationRole.LEARNER, ParticipationRole.CO_TRAINER


def held(session, me, day, learners, *, by=(), with_=(), course="LEAD", level=0, missing=()):
    """A session in which `by` taught, with co-trainers, and these came."""
    line = trainings.plan(session, me, TrainingDraft(course, day, level=level, trainer_codes=tuple(by)))
    marks = [AttendanceMark(code) for code in learners]
    marks += [AttendanceMark(code, part=CO) for code in with_]
    marks += [AttendanceMark(code, ParticipationStatus.NO_SHOW) for code in missing]
    attendance.take_attendance(session, me, line.id, marks)
    return line


@pytest.fixture
def people(session, me):
    """Six members, by letter."""
    add_course(session, me)
    return {letter: add_member(session, me, f"Ma {letter}") for letter in "ABCDEF"}


def by_code(found):
    return {one.code: one for one in found.people.values()}


@pytest.fixture
def three_hands(session, me, people):
    """A learned from outside and taught B and C; B taught D; E came too late to learn anything."""
    a, b, c, d, e, _ = people.values()
    held(session, me, date(2026, 1, 10), [a])
    held(session, me, date(2026, 2, 10), [b, c], by=[a], level=1, missing=[e])
    held(session, me, date(2026, 8, 1), [d], by=[b], level=2)
    return people


def test_the_tree_of_who_taught_whom(session, me, three_hands):
    found = cascade.cascade(session, me)
    named = by_code(found)
    a, b, c, d, e, f = three_hands.values()
    assert [(one.name, one.generation, one.level) for one in found.people.values()] == [
        ("Ma A", 0, 0), ("Ma B", 1, 1), ("Ma D", 2, 2), ("Ma C", 1, 1),
    ]  # fmt: skip
    assert (named[a].taught, named[a].reached, named[b].reached, named[d].reached) == (2, 3, 1, 0)
    assert named[d].teacher == named[b].id
    assert not {e, f} & set(named)
    assert named[c].standing is Standing.READY


def test_the_figures_count_people(session, me, three_hands):
    figures = cascade.cascade(session, me).figures
    assert (figures.learners, figures.taught, figures.trainers) == (4, 3, 2)
    assert figures.generations == (1, 2, 1)
    # A taught after 31 days, B after half a year.
    assert (figures.soon, figures.ready, figures.stopped) == (1, 2, 1)
    assert figures.per_trainer == 1.5


def test_where_it_stopped_is_told_after_ninety_days(session, me, three_hands, clock):
    b = three_hands["B"]
    assert by_code(cascade.cascade(session, me))[b].standing is Standing.STOPPED
    held(session, me, date(2026, 11, 1), [three_hands["F"]], by=[b], level=2)
    assert by_code(cascade.cascade(session, me))[b].standing is Standing.OPEN
    assert by_code(cascade.cascade(session, me))[three_hands["A"]].standing is Standing.GOES_ON


def test_without_the_minimum_nobody_is_ready(session, me, people):
    add_course(session, me, "LAW", required_sessions=2)
    line = held(session, me, date(2026, 5, 1), [people["A"]], course="LAW")
    assert by_code(cascade.cascade(session, me))[people["A"]].standing is Standing.LEARNING
    again = trainings.add_session(session, me, line.training_id, date(2026, 5, 8))
    attendance.take_attendance(session, me, again.id, [AttendanceMark(people["A"])])
    (one,) = cascade.cascade(session, me).people.values()
    assert (one.standing, one.completed) == (Standing.READY, 1)


def test_two_records_of_one_person_count_once(session, me, three_hands):
    # D's other record taught F: the tree goes on through it.
    other, f = three_hands["E"], three_hands["F"]
    held(session, me, date(2026, 9, 1), [f], by=[other], level=3)
    assert by_code(cascade.cascade(session, me))[other].generation == 0
    same_person.link(session, me, three_hands["D"], other)
    found = by_code(cascade.cascade(session, me))
    assert found[f].generation == 3
    assert len(found) == 5
    assert found[three_hands["A"]].reached == 4
    same_person.unlink(session, me, three_hands["D"], other)
    assert len(by_code(cascade.cascade(session, me))) == 6


def test_a_course_a_topic_and_a_period_leave_the_rest_out(session, me, three_hands):
    add_course(session, me, "LAW")
    held(session, me, date(2026, 10, 1), [three_hands["F"]], by=[three_hands["C"]], course="LAW")
    law = cascade.cascade(session, me, course="law")
    assert {one.name for one in law.people.values()} == {"Ma C", "Ma F"}
    assert len(cascade.cascade(session, me, topic=Topic.OTHER).people) == 5
    assert not cascade.cascade(session, me, topic=Topic.ENGLISH).people
    winter = cascade.cascade(session, me, first_day=date(2026, 1, 11), last_day=date(2026, 2, 10))
    assert winter.figures.generations == (1, 2)
    with pytest.raises(NotFound):
        cascade.cascade(session, me, course="NONE")


def test_a_co_trainer_taught_too_and_a_trainer_who_stayed_away_did_not(session, me, people):
    a, b, c, *_ = people.values()
    line = held(session, me, date(2026, 3, 1), [c], by=[a], with_=[b])
    found = by_code(cascade.cascade(session, me))
    assert (found[c].teacher, found[c].others) == (found[a].id, (found[b].id,))
    away = AttendanceMark(a, ParticipationStatus.NO_SHOW, ParticipationRole.TRAINER)
    attendance.take_attendance(session, me, line.id, [away])
    assert set(by_code(cascade.cascade(session, me))) == {b, c}


def test_an_erased_member_is_not_told_of(session, me, three_hands):
    erasures.erase(session, me, three_hands["B"])
    found = by_code(cascade.cascade(session, me))
    assert three_hands["B"] not in found
    assert found[three_hands["D"]].generation == 0


def test_staff_see_it_too(session, staff, three_hands):
    assert len(cascade.cascade(session, staff).people) == 4
