"""The days of a training: laid out, corrected, and given the people of the day before."""

from dataclasses import replace
from datetime import date

import pytest

from models import attendance, sessions, trainings
from models.attendance import AttendanceMark
from models.errors import Refused
from models.schema import ParticipationRole, ParticipationStatus
from models.sessions import SessionCorrection, planned_days
from models.trainings import TrainingDraft
from tests.models.people import add_course, add_member

TODAY = date(2026, 11, 25)
"""A Wednesday."""


@pytest.fixture
def draft(session, me):
    return TrainingDraft(add_course(session, me), TODAY, place="Room 2", township="MMR013015", level=1)


def test_days_follow_one_another_on_the_chosen_weekdays_and_some_are_left_out():
    assert planned_days(TODAY, 3) == (TODAY, date(2026, 11, 26), date(2026, 11, 27))
    mondays = planned_days(TODAY, 2, {0})
    assert mondays == (date(2026, 11, 30), date(2026, 12, 7))
    assert planned_days(TODAY, 2, {0}, {mondays[0]}) == (mondays[1], date(2026, 12, 14))
    assert planned_days(TODAY, 3, set()) == ()
    assert planned_days(date(9999, 12, 30), 5) == (date(9999, 12, 30), date(9999, 12, 31))


def test_a_training_of_several_days_is_planned_at_once_with_its_trainers(session, me, draft):
    trainer = add_member(session, me, "Daw Hla")
    days = planned_days(TODAY, 3)
    first = trainings.plan(session, me, replace(draft, trainer_codes=(trainer,), further_days=(*days[1:], TODAY)))
    lines = trainings.listed(session, me, training_id=first.training_id)
    assert [line.held_on for line in lines] == list(reversed(days))
    assert {line.trainers for line in lines} == {(trainer,)}
    assert first.held_on == TODAY


def test_at_most_sixty_days_are_planned_at_once(draft):
    days = planned_days(TODAY, 61)
    assert [problem.field for problem in replace(draft, further_days=days[1:]).problems()] == ["days"]
    assert replace(draft, further_days=days[1:60]).problems() == ()


def test_day_and_place_are_corrected_after_the_session_was_held_too(session, me, draft):
    line = trainings.plan(session, me, draft)
    attendance.take_attendance(session, me, line.id, [AttendanceMark(add_member(session, me))])
    right = SessionCorrection(date(2026, 11, 24), "Hall", "MMR013001", 2)
    after = sessions.correct(session, me, line.id, right)
    assert (after.held_on, after.place, after.township, after.level) == (date(2026, 11, 24), "Hall", "MMR013001", 2)
    assert after.attended == 1
    for wrong, reason in (
        (replace(right, held_on=date(2026, 11, 26)), "still to come"),
        (replace(right, township="MMR999999"), "township"),
        (replace(right, place="AIDS centre"), "paper"),
        (replace(right, level=10), "level"),
    ):
        with pytest.raises(Refused, match=reason):
            sessions.correct(session, me, line.id, wrong)


def test_the_people_of_the_nearest_day_with_anybody_on_it_are_taken_over(session, me, draft):
    trainer = add_member(session, me, "Daw Hla")
    days = planned_days(TODAY, 3)
    first = trainings.plan(session, me, replace(draft, trainer_codes=(trainer,), further_days=days[1:]))
    third, second, _first = trainings.listed(session, me, training_id=first.training_id)
    assert sessions.people_before(session, me, third.id) is None
    came, watched, gone = (add_member(session, me, name) for name in ("Aye", "Su", "Zin"))
    marks = [
        AttendanceMark(came, ParticipationStatus.NO_SHOW),
        AttendanceMark(watched, part=ParticipationRole.OBSERVER),
        AttendanceMark(gone, ParticipationStatus.CANCELLED),
    ]
    attendance.take_attendance(session, me, first.id, marks)
    before = sessions.people_before(session, me, third.id)
    assert before is not None
    assert before.held_on == TODAY
    assert [(each.member, each.part.value) for each in before.people] == [(came, "learner"), (watched, "observer")]
    trainings.call_off(session, me, second.id)
    assert sessions.people_before(session, me, third.id) == before
    assert sessions.people_before(session, me, first.id) is None
