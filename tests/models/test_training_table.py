"""One training as a table of marks: who completed it, who is short of how many."""

from datetime import date

import pytest

from models import attendance, training_table, trainings
from models.attendance import AttendanceMark
from models.errors import NotFound
from models.ids import new_id
from models.schema import ParticipationRole, ParticipationStatus
from models.trainings import TrainingDraft
from tests.models.people import add_course, add_member

DAYS = (date(2026, 11, 23), date(2026, 11, 24), date(2026, 11, 25))
CAME, MISSED = ParticipationStatus.ATTENDED, ParticipationStatus.NO_SHOW


@pytest.fixture
def training(session, me):
    add_course(session, me, required_sessions=2)
    first = trainings.plan(session, me, TrainingDraft("LEAD", DAYS[0], further_days=DAYS[1:]))
    return [line.id for line in reversed(trainings.listed(session, me, training_id=first.training_id))], first


def test_being_present_is_not_being_trained(session, me, training):
    days, first = training
    done, short, watched = (add_member(session, me, name) for name in ("Aye", "Su", "Zin"))
    observer = AttendanceMark(watched, part=ParticipationRole.OBSERVER)
    attendance.take_attendance(session, me, days[0], [AttendanceMark(done, pre=30), AttendanceMark(short), observer])
    attendance.take_attendance(session, me, days[1], [AttendanceMark(done), AttendanceMark(short, MISSED)])
    attendance.take_attendance(session, me, days[2], [AttendanceMark(done, post=80)])
    table = training_table.table(session, me, first.training_id)
    assert [day.held_on for day in table.days] == list(DAYS)
    assert (table.required, table.completed, len(table.learners)) == (2, 1, 2)
    aye, su = table.learners
    assert aye.marks == (CAME, CAME, CAME)
    assert su.marks == (CAME, MISSED, None)
    assert (aye.trained, aye.short_of, aye.gain) == (True, 0, 50)
    assert (su.trained, su.short_of, su.gain) == (False, 1, None)
    assert (table.gain.mean, table.gain.pairs) == (50.0, 1)


def test_the_first_score_before_and_the_last_after_count(session, me, training):
    days, first = training
    code = add_member(session, me)
    attendance.take_attendance(session, me, days[0], [AttendanceMark(code, pre=20, post=30)])
    attendance.take_attendance(session, me, days[2], [AttendanceMark(code, pre=50, post=70)])
    (line,) = training_table.table(session, me, first.training_id).learners
    assert (line.pre, line.post) == (20, 70)


def test_a_training_that_is_not_here_is_told(session, me):
    with pytest.raises(NotFound):
        training_table.table(session, me, new_id())
