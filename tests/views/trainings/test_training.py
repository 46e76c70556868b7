"""One training as a whole, its certificates, and the filters of the list."""

from datetime import date

import pytest
from PySide6.QtCore import Qt

from models import attendance, drafts, trainings
from models.attendance import AttendanceMark
from models.schema import ParticipationStatus
from models.trainings import TrainingDraft
from tests.models.people import add_course, add_member
from views.paper.page import PrintPage
from views.trainings.certificates import CertificatesPage
from views.trainings.change import ChangeSessionPage
from views.trainings.page import Show, TrainingsPage
from views.trainings.plan import PlanPage
from views.trainings.session import SessionPage
from views.trainings.training import TrainingPage

TODAY = date(2026, 11, 25)
KEY = Qt.Key


@pytest.fixture
def training(office):
    """Three days, two of them held: Aye came to both, Su to one; two are needed. The first day's line."""
    with office.database.transaction() as session:
        add_course(session, office.actor, required_sessions=2)
        days = (date(2026, 11, 24), TODAY, date(2026, 11, 30))
        first = trainings.plan(session, office.actor, TrainingDraft("LEAD", days[0], further_days=days[1:]))
        second = next(
            line
            for line in trainings.listed(session, office.actor, training_id=first.training_id)
            if line.held_on == TODAY
        )
        aye, su = (add_member(session, office.actor, name) for name in ("Aye", "Su"))
        attendance.take_attendance(
            session, office.actor, first.id, [AttendanceMark(aye, pre=40), AttendanceMark(su, pre=50)]
        )
        marks = [AttendanceMark(aye, post=80), AttendanceMark(su, ParticipationStatus.NO_SHOW)]
        attendance.take_attendance(session, office.actor, second.id, marks)
        return first


def cells(table, row):
    return [table.rows.index(row, column).data() for column in range(table.rows.columnCount())]


def test_who_is_trained_and_who_is_short_of_how_many_is_seen_at_once(sit, training):
    at = sit(lambda desk: TrainingPage(desk, training.training_id))
    assert at.page.counts.text() == "1 of 2 completed"
    assert at.page.gain.text() == "+40 points on average of 1 pairs. One score of two: 1."
    assert [cells(at.page.learners, row)[2:] for row in range(2)] == [
        ["came", "came", "", "completed", "+40"],
        ["came", "absent", "", "short of 1", ""],
    ]
    assert [line.held_on.day for line in at.page.days.rows.rows] == [24, 25, 30]
    at.keys(KEY.Key_Down, KEY.Key_Return)
    at.idle()
    assert isinstance(at.page, SessionPage)
    at.control(KEY.Key_T)
    assert isinstance(at.page, TrainingPage)


def test_certificates_are_given_and_printed_with_the_chosen_name(sit, training, office):
    at = sit(lambda desk: CertificatesPage(desk, training.training_id, lambda: training.title))
    at.control(KEY.Key_Return)
    assert at.said == ["Certificates given: 1."]
    at.keys(KEY.Key_Return)
    at.page.name.input.selectAll()
    at.keys("Daw Aye Aye", KEY.Key_Return)
    assert cells(at.page.table, 0)[-1] == "Daw Aye Aye"
    assert at.page.main.text() == "Print 1 certificates   Ctrl+Enter"
    at.control(KEY.Key_Return)
    assert isinstance(at.page, PrintPage)
    assert at.page.preview.pages == 1
    assert "Daw Aye Aye" not in str(
        at.read(lambda session: attendance.completions(session, at.desk.actor, training.training_id))
    )


def test_certificates_are_taken_back_by_one_key(sit, training):
    at = sit(lambda desk: CertificatesPage(desk, training.training_id, lambda: training.title))
    at.control(KEY.Key_Return)
    at.control(KEY.Key_Z)
    assert [row.certificate for row in at.page.table.rows.rows] == ["", ""]
    assert at.page.main.text() == "Give certificates to 1   Ctrl+Enter"


def test_a_certificate_without_a_name_is_said_and_not_printed(sit, training):
    at = sit(lambda desk: CertificatesPage(desk, training.training_id, lambda: training.title))
    at.control(KEY.Key_Return)
    at.keys(KEY.Key_Return)
    at.page.name.input.selectAll()
    at.keys(KEY.Key_Backspace)
    assert at.page.nameless.text() == "Not printed, because no name is chosen yet: 1."
    assert not at.page.main.isEnabled()


def test_day_and_place_are_changed_and_that_is_undone(sit, training, office):
    at = sit(lambda desk: SessionPage(desk, training.id))
    at.page.change.click()
    at.idle()
    assert isinstance(at.page, ChangeSessionPage)
    at.page.held_on.input.selectAll()
    at.keys("23/11/2026", KEY.Key_Return, KEY.Key_Return, "Room 5")
    at.control(KEY.Key_Return)
    assert at.page.facts.text().startswith("23/11/2026   ·   Room 5")
    at.control(KEY.Key_Z)
    line = at.read(lambda session: trainings.details(session, at.desk.actor, training.id))
    assert (line.held_on, line.place) == (date(2026, 11, 24), "")


def test_several_days_are_planned_at_once_without_the_one_that_is_left_out(sit, training, office):
    at = sit(lambda desk: PlanPage(desk, lambda _line: desk.back()))
    at.keys("lead", KEY.Key_Return, KEY.Key_Return)
    at.page.days.count.input.selectAll()
    at.keys("3", KEY.Key_Return, "0")
    assert [day.day for day in at.page.days.value()] == [25, 26, 27]
    at.page.days._leave_out(date(2026, 11, 26))
    at.page.days.weekdays[4].click()
    assert [day.day for day in at.page.days.value()] == [25, 28, 29]
    at.control(KEY.Key_Return)
    lines = at.read(lambda session: trainings.listed(session, at.desk.actor, limit=10))
    assert sorted(line.held_on.day for line in lines if line.training_id != training.training_id) == [25, 28, 29]


def test_a_half_planned_training_is_offered_back_with_its_days_and_trainers(sit, training, office):
    with office.database.transaction() as session:
        code = add_member(session, office.actor, "Daw Hla")
    at = sit(lambda desk: PlanPage(desk, lambda _line: None))
    at.keys("lead", KEY.Key_Return, KEY.Key_Return)
    at.page.days.count.input.selectAll()
    at.keys("3", KEY.Key_Return, "1")
    at.page.days._leave_out(date(2026, 11, 26))
    at.page.trainers.setFocus()
    at.keys(code, KEY.Key_Return)
    at.idle()
    at.qtbot.waitUntil(
        lambda: "trainers" in (at.read(lambda session: drafts.load(session, at.desk.actor, "plan training")) or {})
    )
    again = sit(lambda desk: PlanPage(desk, lambda _line: None))
    again.control(KEY.Key_B)
    assert [day.day for day in again.page.days.value()] == [25, 27, 28]
    assert [line.code for line in again.page.trainers.value()] == [code]
    assert again.page.level.value() == 1
    assert again.page.course.value() is not None


def test_the_list_shows_what_is_asked_for(sit, training, office):
    with office.database.transaction() as session:
        add_course(session, office.actor, code="LAW")
        trainings.plan(session, office.actor, TrainingDraft("LAW", date(2026, 11, 2)))
    at = sit(TrainingsPage)

    def days():
        return [line.held_on.day for line in at.page.table.rows.rows]

    assert days() == [24, 25, 30, 2]
    at.page.show_only.setFocus()
    for key, expected in ((KEY.Key_2, [24, 25]), (KEY.Key_3, [2]), (KEY.Key_4, [25, 24]), (KEY.Key_1, [24, 25, 30, 2])):
        at.keys(key)
        at.idle()
        assert days() == expected
    law = next(line.id for line in at.page.table.rows.rows if line.course == "LAW")
    course = at.read(lambda session: trainings.details(session, at.desk.actor, law)).course
    at.page.course.set_value(at.page.course._options[1][0])
    at.page._read()
    at.idle()
    assert course == "LAW"
    assert days() == [2]
    at.page.show_only.set_value(Show.HELD)
    at.page._read()
    at.idle()
    assert at.page.nothing.heading.text() == "No such session"
