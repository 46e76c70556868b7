"""Trainings: planned, held, attended, and what their sheets show."""

from dataclasses import replace
from datetime import date

import pytest

from models import attendance, courses, offices, trainings
from models.attendance import AttendanceMark
from models.courses import CourseDraft
from models.errors import NotFound, Refused
from models.ids import new_id
from models.schema import ParticipationRole, ParticipationStatus, SessionStatus
from models.today import counts
from models.trainings import TrainingDraft
from tests.models.people import add_course, add_member

TODAY = date(2026, 11, 25)


@pytest.fixture
def draft(session, me):
    return TrainingDraft(add_course(session, me), TODAY, place="Room 2", township="MMR013015", level=1)


def test_a_training_is_planned_with_its_first_session_and_trainers(session, me, draft):
    trainer = add_member(session, me, "Daw Hla")
    line = trainings.plan(session, me, replace(draft, trainer_codes=(trainer,)))
    assert (line.course, line.level, line.place, line.trainers) == ("LEAD", 1, "Room 2", (trainer,))
    assert (line.status, line.registered, line.attended) == (SessionStatus.PLANNED, 0, 0)


def test_what_cannot_be_planned_is_refused(session, me, draft):
    for wrong, reason in (
        (replace(draft, course_code="NONE"), "not in the list"),
        (replace(draft, township="MMR999999"), "township"),
        (replace(draft, trainer_codes=("TZ-2222-2222-222",)), "code"),
        (replace(draft, level=10), "level"),
        (replace(draft, place="AIDS centre"), "paper"),
    ):
        with pytest.raises((Refused, NotFound), match=reason):
            trainings.plan(session, me, wrong)
    courses.correct(session, me, "LEAD", CourseDraft("LEAD", "Leading", active=False))
    with pytest.raises(Refused, match="not held any more"):
        trainings.plan(session, me, draft)


def test_a_further_session_takes_the_roster_of_the_last_one(session, me, draft):
    first = trainings.plan(session, me, replace(draft, trainer_codes=(add_member(session, me, "Daw Hla"),)))
    people = [add_member(session, me, name) for name in ("A", "B", "C")]
    marks = [AttendanceMark(code) for code in people[:2]]
    gone = AttendanceMark(people[2], ParticipationStatus.CANCELLED)
    attendance.take_attendance(session, me, first.id, [*marks, gone])
    second = trainings.add_session(session, me, first.training_id, date(2026, 11, 26))
    assert (second.registered, second.attended, second.trainers) == (2, 0, first.trainers)
    roster = attendance.roster(session, me, second.id)
    assert {line.status for line in roster} == {ParticipationStatus.REGISTERED}
    empty = trainings.add_session(session, me, first.training_id, date(2026, 11, 27), same_people=False)
    assert empty.registered == 0
    with pytest.raises(NotFound):
        trainings.add_session(session, me, new_id(), TODAY)


def test_a_session_that_did_not_take_place_takes_no_attendance_and_can_be_moved(session, me, draft):
    line = trainings.plan(session, me, draft)
    member = add_member(session, me)
    assert trainings.call_off(session, me, line.id).status is SessionStatus.NOT_HELD
    with pytest.raises(Refused, match="did not take place"):
        attendance.take_attendance(session, me, line.id, [AttendanceMark(member)])
    moved = trainings.reschedule(session, me, line.id, date(2026, 11, 24))
    assert (moved.held_on, moved.status) == (date(2026, 11, 24), SessionStatus.PLANNED)
    attendance.take_attendance(session, me, line.id, [AttendanceMark(member)])
    with pytest.raises(Refused, match="attended"):
        trainings.call_off(session, me, line.id)
    with pytest.raises(Refused, match="held already"):
        trainings.reschedule(session, me, line.id, TODAY)


def test_sessions_are_listed_by_day_and_go_on_after_a_line(session, me, draft):
    days = [date(2026, 11, day) for day in (20, 24, 24, 30)]
    lines = [trainings.plan(session, me, replace(draft, held_on=day)) for day in days]
    listed = trainings.listed(session, me)
    assert [line.id for line in listed] == [lines[number].id for number in (3, 2, 1, 0)]
    assert trainings.listed(session, me, after=listed[1]) == listed[2:]
    assert trainings.listed(session, me, first_day=TODAY) == listed[:1]
    assert trainings.listed(session, me, last_day=date(2026, 11, 20), course="lead") == listed[3:]
    assert trainings.listed(session, me, states=[SessionStatus.HELD]) == []
    assert counts(session, me, TODAY).sessions_this_week == 2


def test_the_sheet_prints_codes_without_names(session, me, draft):
    trainer, learner = add_member(session, me, "Daw Hla"), add_member(session, me, "Ma Aye")
    line = trainings.plan(session, me, replace(draft, trainer_codes=(trainer,)))
    attendance.take_attendance(
        session, me, line.id, [AttendanceMark(learner, ParticipationStatus.REGISTERED, ParticipationRole.OBSERVER)]
    )
    sheet = trainings.sheet(session, me, line.id, blank_rows=4)
    assert (sheet.title, sheet.title_my) == ("Leading together", "အတူဦးဆောင်ခြင်း")
    assert (sheet.trainer_codes, sheet.member_codes, sheet.blank_rows) == ((trainer,), (learner,), 4)
    assert (sheet.place, sheet.place_my) == ("Room 2", "တာမွေ")
    assert sheet.office_mark == offices.details(session).mark
    assert "Hla" not in str(sheet)


def test_a_telling_title_needs_another_one_before_paper(session, me, draft):
    telling = CourseDraft("LEAD", "HIV and us")
    assert courses.correct(session, me, "LEAD", telling).needs_paper_title
    line = trainings.plan(session, me, draft)
    with pytest.raises(Refused, match="no title for paper"):
        trainings.sheet(session, me, line.id)
    courses.correct(session, me, "LEAD", replace(telling, paper_title="Health and us"))
    assert trainings.sheet(session, me, line.id).title == "Health and us"
