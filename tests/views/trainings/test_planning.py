"""Sessions planned, listed, printed and certified, by keyboard."""

from datetime import date

import pytest
from PySide6.QtCore import Qt

from models import attendance, courses, members, trainings
from models.attendance import AttendanceMark
from models.members import MemberDraft
from models.schema import ConsentMethod, ParticipationRole, Topic
from models.trainings import TrainingDraft
from tests.models.people import add_course, add_member
from views.trainings.certificates import CertificatesPage
from views.trainings.page import TrainingsPage
from views.trainings.plan import PlanPage
from views.trainings.session import SessionPage
from views.trainings.sheet import SheetPage

TODAY = date(2026, 11, 25)
KEY = Qt.Key


@pytest.fixture
def planned(office):
    with office.database.transaction() as session:
        add_course(session, office.actor)
        return trainings.plan(session, office.actor, TrainingDraft("LEAD", TODAY))


def sessions(at):
    return at.read(lambda session: trainings.listed(session, at.desk.actor))


def test_the_first_session_is_planned_with_its_course_in_one_form(sit, office):
    with office.database.transaction() as session:
        draft = MemberDraft(1990, "Ma Hnin Wai", keep_record=ConsentMethod.SPOKEN)
        trainer = members.register(session, office.actor, draft).code
    at = sit(TrainingsPage)
    at.control(KEY.Key_N)
    assert isinstance(at.page, PlanPage)
    # No course is there yet: the form begins with a new one.
    at.keys("Computer basics", KEY.Key_Return, KEY.Key_Return)
    assert at.page.new_course.code.value() == "COMPUTER-BASICS"
    at.keys(
        KEY.Key_Return,
        "C",
        KEY.Key_Return,
        KEY.Key_Return,
        KEY.Key_Return,
        KEY.Key_Return,
        "1",
        KEY.Key_Return,
        "tamwe",
        KEY.Key_Return,
        "Room 3",
        KEY.Key_Return,
    )
    at.keys("hnin", KEY.Key_Return)
    at.idle()
    at.control(KEY.Key_Return)
    assert isinstance(at.page, SessionPage)
    (line,) = sessions(at)
    assert (line.course, line.held_on, line.level, line.township, line.place) == (
        "COMPUTER-BASICS", TODAY, 1, "MMR013015", "Room 3",
    )  # fmt: skip
    assert line.trainers == (trainer,)


def test_a_course_that_is_there_is_picked_and_what_was_held_of_it_is_shown(sit, planned):
    at = sit(TrainingsPage)
    at.control(KEY.Key_N)
    at.keys("lead", KEY.Key_Return)
    at.idle()
    assert [row.id for row in at.page.before.rows.rows] == [planned.id]
    at.keys(KEY.Key_Return, KEY.Key_Return, "0")
    at.control(KEY.Key_Return)
    assert len(sessions(at)) == 2


def test_a_title_that_tells_too_much_needs_another_one_for_paper(sit, office):
    at = sit(lambda desk: PlanPage(desk, lambda line: None))
    at.page.new_course.title.input.setText("All about HIV")
    at.page.new_course.paper.set_value("HIV prevention")
    at.page.new_course.code.set_value("P1")
    at.page.new_course.topic.set_value(Topic.PREVENTION)
    at.page.level.set_value(0)
    at.control(KEY.Key_Return)
    assert at.page.new_course.paper.below.text() == "This stands on paper: leave out words that tell what it is about."
    assert at.read(lambda session: courses.listed(session, at.desk.actor)) == []


def test_sessions_of_this_week_stand_first_then_what_comes_then_what_was(sit, office):
    with office.database.transaction() as session:
        add_course(session, office.actor)
        for day in (TODAY, date(2026, 12, 20), date(2026, 11, 2), date(2026, 11, 23)):
            trainings.plan(session, office.actor, TrainingDraft("LEAD", day))
    at = sit(TrainingsPage)
    assert [row.held_on.isoformat() for row in at.page.table.rows.rows] == [
        "2026-11-23", "2026-11-25", "2026-12-20", "2026-11-02",
    ]  # fmt: skip
    at.keys(KEY.Key_Down, KEY.Key_Return)
    at.idle()
    assert isinstance(at.page, SessionPage)
    at.keys(KEY.Key_Escape)
    assert isinstance(at.page, TrainingsPage)


def test_the_next_session_takes_its_people_from_the_last_one(sit, planned, office):
    with office.database.transaction() as session:
        code = add_member(session, office.actor)
        attendance.take_attendance(session, office.actor, planned.id, [AttendanceMark(code)])
    at = sit(lambda desk: SessionPage(desk, planned.id))
    at.control(KEY.Key_T)
    at.control(KEY.Key_N)
    at.keys("30/11/2026", KEY.Key_Return, KEY.Key_Return)
    at.idle()
    assert isinstance(at.page, SessionPage)
    assert [mark.code for mark in at.page.roster.marks.rows] == [code]
    assert {line.held_on for line in sessions(at)} == {TODAY, date(2026, 11, 30)}


def test_the_sheet_is_seen_before_it_is_printed_and_a_missing_printer_is_told(sit, planned, office):
    with office.database.transaction() as session:
        code = add_member(session, office.actor)
        attendance.take_attendance(session, office.actor, planned.id, [AttendanceMark(code)])
    at = sit(lambda desk: SessionPage(desk, planned.id))
    at.control(KEY.Key_P)
    assert isinstance(at.page, SheetPage)
    assert at.page.preview.pages == 1
    at.control(KEY.Key_Return)
    assert at.page.trouble.title.text() == "Saved, not printed: no printer is set up on this computer."


def test_those_who_completed_get_their_certificates_with_one_press(sit, planned, office):
    with office.database.transaction() as session:
        done, watched = add_member(session, office.actor, "Aye"), add_member(session, office.actor, "Su")
        marks = [AttendanceMark(done), AttendanceMark(watched, part=ParticipationRole.OBSERVER)]
        attendance.take_attendance(session, office.actor, planned.id, marks)
    at = sit(lambda desk: CertificatesPage(desk, planned.training_id, lambda: planned.title))
    assert at.page.main.text() == "Give certificates to 1   Ctrl+Enter"
    at.control(KEY.Key_Return)
    (row,) = at.page.table.rows.rows
    assert row.member == done
    assert row.certificate.startswith("CT-")
    assert at.page.main.text() == "Print 1 certificates   Ctrl+Enter"
