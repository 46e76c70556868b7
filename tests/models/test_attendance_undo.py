"""A saved attendance is taken back whole."""

from datetime import date

import pytest

from models import attendance, attendance_undo, trainings
from models.attendance import AttendanceMark
from models.errors import Refused
from models.schema import Absence, ParticipationStatus, SessionStatus
from models.trainings import TrainingDraft
from tests.models.people import add_course, add_member

TODAY = date(2026, 11, 25)


@pytest.fixture
def held(session, me):
    add_course(session, me)
    return trainings.plan(session, me, TrainingDraft("LEAD", TODAY))


def test_the_roster_stands_again_as_it_did_and_who_walked_in_is_off_it(session, me, held):
    known, walked_in = add_member(session, me, "Aye"), add_member(session, me, "Su")
    attendance.take_attendance(session, me, held.id, [AttendanceMark(known, ParticipationStatus.REGISTERED)])
    before = attendance_undo.roster_before(session, me, held.id)
    marks = [
        AttendanceMark(known, ParticipationStatus.NO_SHOW, absence=Absence.WORK),
        AttendanceMark(walked_in, pre=10, post=60),
    ]
    attendance.take_attendance(session, me, held.id, marks, others=3)
    attendance_undo.put_back(session, me, before)
    line = trainings.details(session, me, held.id)
    assert (line.status, line.others, line.registered, line.attended) == (SessionStatus.PLANNED, 0, 1, 0)
    assert [(each.member, each.status.value, each.absence) for each in attendance.roster(session, me, held.id)] == [
        (known, "registered", None),
        (walked_in, "cancelled", None),
    ]
    attendance.take_attendance(session, me, held.id, marks, others=3)
    assert trainings.details(session, me, held.id).attended == 1


def test_what_a_certificate_stands_on_is_not_taken_back(session, me, held):
    code = add_member(session, me)
    before = attendance_undo.roster_before(session, me, held.id)
    attendance.take_attendance(session, me, held.id, [AttendanceMark(code)])
    attendance.certify(session, me, held.training_id, [code])
    with pytest.raises(Refused, match="certificate"):
        attendance_undo.put_back(session, me, before)
