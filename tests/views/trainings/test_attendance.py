"""Attendance for thirty people, by keyboard, on a real office."""

from datetime import date

import pytest
from PySide6.QtCore import Qt

from models import attendance, drafts, trainings
from models.schema import ParticipationRole, ParticipationStatus, SessionStatus
from models.trainings import TrainingDraft
from tests.models.people import add_course, add_member
from views.trainings.session import SessionPage

TODAY = date(2026, 11, 25)
KEY = Qt.Key
CAME, MISSED = ParticipationStatus.ATTENDED, ParticipationStatus.NO_SHOW


@pytest.fixture
def thirty(office):
    """A session of today with thirty learners on its list; its id."""
    with office.database.transaction() as session:
        add_course(session, office.actor)
        line = trainings.plan(session, office.actor, TrainingDraft("LEAD", TODAY))
        codes = [add_member(session, office.actor, f"Ma {number:02}") for number in range(30)]
        marks = [attendance.AttendanceMark(code, ParticipationStatus.REGISTERED) for code in codes]
        attendance.take_attendance(session, office.actor, line.id, marks)
    return line.id


@pytest.fixture
def at(sit, thirty):
    return sit(lambda desk: SessionPage(desk, thirty))


def roster(at, thirty):
    return at.read(lambda session: attendance.roster(session, at.desk.actor, thirty))


def test_thirty_people_take_one_key_each_and_are_saved_in_one_step(at, thirty):
    written = []
    at.office.database.on_commit.append(written.append)
    for number in range(30):
        at.keys(KEY.Key_Left if number % 10 == 7 else KEY.Key_Space)
    assert at.page.count.text() == "27 of 30 came"
    at.control(KEY.Key_Return)
    assert [line.status for line in roster(at, thirty)].count(CAME) == 27
    assert roster(at, thirty)[7].status is MISSED
    assert at.said[-1] == "Saved. Members: 27."
    assert sum("participation" in nouns for nouns in written) == 1
    assert not at.page.save.isEnabled()


def test_scores_are_typed_in_their_place_and_say_that_the_person_came(at, thirty):
    at.keys("4", "0", KEY.Key_Tab, "7", "5", KEY.Key_Tab, "၅၀", KEY.Key_Return, "60", KEY.Key_Escape)
    at.control(KEY.Key_Return)
    first, second, third, *_ = roster(at, thirty)
    assert (first.status, first.pre, first.post) == (CAME, 40, 75)
    assert (second.pre, second.post) == (50, None)
    assert (third.status, third.pre) == (ParticipationStatus.REGISTERED, None)


def test_a_score_above_a_hundred_is_not_taken(at, thirty):
    at.keys("1", "0", "1", KEY.Key_Return)
    assert at.page.hint.text() == "A score goes from 0 to 100."
    at.keys(KEY.Key_Backspace, KEY.Key_Return)
    assert at.page.hint.isHidden()
    assert at.page.roster.marks.rows[0].pre == 10


def test_every_step_can_be_taken_back_until_it_is_saved(at, thirty):
    at.keys(KEY.Key_Space, KEY.Key_Delete)
    assert at.page.count.text() == "1 of 29 came"
    at.control(KEY.Key_Z)
    at.control(KEY.Key_Z)
    assert at.page.count.text() == "0 of 30 came"
    assert not at.page.roster.marks.dirty
    assert at.page.undo.isHidden()


def test_who_just_came_is_found_by_name_and_counted_with_the_others(at, thirty, office):
    with office.database.transaction() as session:
        from models import members
        from models.members import MemberDraft
        from models.schema import ConsentMethod

        draft = MemberDraft(1990, "Ma Hnin Wai", keep_record=ConsentMethod.SPOKEN)
        code = members.register(session, office.actor, draft).code
    at.page.finder.setFocus()
    at.keys("hnin wai", KEY.Key_Return)
    at.idle()
    assert at.page.roster.marks.find(code).status is CAME
    at.page.others.setFocus()
    at.keys("4")
    at.control(KEY.Key_Return)
    assert at.said[-1] == "Saved. Members: 1, others: 4."
    assert roster(at, thirty)[-1].member == code or code in {line.member for line in roster(at, thirty)}


def test_the_rest_is_settled_with_one_press(at, thirty):
    at.keys(KEY.Key_Space, KEY.Key_Space)
    at.page.rest_missed.click()
    at.control(KEY.Key_Return)
    assert [line.status for line in roster(at, thirty)] == [CAME] * 2 + [MISSED] * 28


def test_what_was_not_saved_when_the_page_was_left_is_there_again(at, thirty, sit):
    at.keys(KEY.Key_Space, "55", KEY.Key_Return)
    at.window.hide()
    at.idle()
    assert at.read(lambda session: drafts.load(session, f"attendance {thirty}"))
    again = sit(lambda desk: SessionPage(desk, thirty))
    first, second, *_ = again.page.roster.marks.rows
    assert (first.status, second.status, second.pre) == (CAME, CAME, 55)
    assert again.page.save.isEnabled()
    again.control(KEY.Key_Return)
    assert again.read(lambda session: drafts.load(session, f"attendance {thirty}")) is None


def test_before_its_day_people_are_listed_but_not_marked(sit, thirty, office):
    with office.database.transaction() as session:
        training = trainings.details(session, office.actor, thirty).training_id
        coming = trainings.add_session(session, office.actor, training, date(2026, 11, 27))
    at = sit(lambda desk: SessionPage(desk, coming.id))
    at.keys(KEY.Key_Space)
    assert at.page.hint.text() == "This session is still to come. Mark it on its day."
    assert not at.page.roster.marks.dirty
    assert len(at.page.roster.marks.rows) == 30


def test_a_session_that_did_not_take_place_is_noted_and_can_be_taken_back(at, thirty):
    at.page.called_off.click()
    at.idle()

    def status(session):
        return trainings.details(session, at.desk.actor, thirty).status

    assert at.read(status) is SessionStatus.NOT_HELD
    at.window.quiet.undo.click()
    at.idle()
    assert at.read(status) is SessionStatus.PLANNED


def test_a_person_can_be_on_the_list_as_trainer(at, thirty):
    at.keys(KEY.Key_F4)
    at.control(KEY.Key_Return)
    assert roster(at, thirty)[0].part is ParticipationRole.TRAINER
    assert at.page.trainers.text() == "taught by Ma 00"
