"""Attendance for thirty people, by keyboard, on a real office."""

import time
from datetime import date

import pytest
from PySide6.QtCore import Qt

from models import attendance, drafts, members, trainings
from models.attendance import AttendanceMark
from models.members import MemberDraft
from models.schema import Absence, ConsentMethod, ParticipationRole, ParticipationStatus, SessionStatus
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
    assert at.page.card.count.text() == "27 of 30 came"
    at.control(KEY.Key_Return)
    assert [line.status for line in roster(at, thirty)].count(CAME) == 27
    assert roster(at, thirty)[7].status is MISSED
    assert at.said[-1] == "Saved. Members: 27."
    assert sum("participation" in nouns for nouns in written) == 1
    assert not at.page.card.save.isEnabled()


def test_scores_are_typed_in_their_place_and_say_that_the_person_came(at, thirty):
    at.keys("4", "0", KEY.Key_Tab, "7", "5", KEY.Key_Tab, "၅၀", KEY.Key_Return, "60", KEY.Key_Escape)
    at.control(KEY.Key_Return)
    first, second, third, *_ = roster(at, thirty)
    assert (first.status, first.pre, first.post) == (CAME, 40, 75)
    assert (second.pre, second.post) == (50, None)
    assert (third.status, third.pre) == (ParticipationStatus.REGISTERED, None)


def test_a_score_above_a_hundred_is_not_taken(at, thirty):
    at.keys("1", "0", "1", KEY.Key_Return)
    assert at.page.card.hint.text() == "A score goes from 0 to 100."
    at.keys(KEY.Key_Backspace, KEY.Key_Return)
    assert at.page.card.hint.isHidden()
    assert at.page.roster.marks.rows[0].pre == 10


def test_every_step_can_be_taken_back_until_it_is_saved(at, thirty):
    at.keys(KEY.Key_Space, KEY.Key_Delete)
    assert at.page.card.count.text() == "1 of 29 came"
    at.control(KEY.Key_Z)
    at.control(KEY.Key_Z)
    assert at.page.card.count.text() == "0 of 30 came"
    assert not at.page.roster.marks.dirty
    assert at.page.card.undo.isHidden()


def test_who_just_came_is_found_by_name_and_counted_with_the_others(at, thirty, office):
    with office.database.transaction() as session:
        draft = MemberDraft(1990, "Ma Hnin Wai", keep_record=ConsentMethod.SPOKEN)
        code = members.register(session, office.actor, draft).code
    at.page.card.finder.setFocus()
    at.keys("hnin wai", KEY.Key_Return)
    at.idle()
    assert at.page.roster.marks.find(code).status is CAME
    at.page.card.others.setFocus()
    at.keys("4")
    at.control(KEY.Key_Return)
    assert at.said[-1] == "Saved. Members: 1, others: 4."
    assert code in {line.member for line in roster(at, thirty)}


def test_a_mark_made_while_the_list_is_read_anew_stays(at, thirty, office):
    at.page._read()
    at.keys(KEY.Key_Space)
    at.idle()
    assert at.page.roster.marks.rows[0].status is CAME
    at.qtbot.keyClick(at.hand(), KEY.Key_Return, Qt.KeyboardModifier.ControlModifier)
    at.keys(KEY.Key_Space)
    at.idle()
    assert [mark.status for mark in at.page.roster.marks.rows[:2]] == [CAME, CAME]
    assert [line.status for line in roster(at, thirty)][:2] == [CAME, ParticipationStatus.REGISTERED]
    assert at.page.card.save.isEnabled()


def test_the_rest_is_settled_with_one_press(at, thirty):
    at.keys(KEY.Key_Space, KEY.Key_Space)
    at.page.card.rest_missed.click()
    at.control(KEY.Key_Return)
    assert [line.status for line in roster(at, thirty)] == [CAME] * 2 + [MISSED] * 28


def test_what_was_not_saved_when_the_page_was_left_is_there_again(at, thirty, sit):
    at.keys(KEY.Key_Space, "55", KEY.Key_Return)
    at.window.hide()
    at.idle()
    assert at.read(lambda session: drafts.load(session, at.desk.actor, f"attendance {thirty}"))
    again = sit(lambda desk: SessionPage(desk, thirty))
    first, second, *_ = again.page.roster.marks.rows
    assert (first.status, second.status, second.pre) == (CAME, CAME, 55)
    assert again.page.card.save.isEnabled()
    again.control(KEY.Key_Return)
    assert again.read(lambda session: drafts.load(session, again.desk.actor, f"attendance {thirty}")) is None


def test_before_its_day_people_are_listed_but_not_marked(sit, thirty, office):
    with office.database.transaction() as session:
        training = trainings.details(session, office.actor, thirty).training_id
        coming = trainings.add_session(session, office.actor, training, date(2026, 11, 27))
    at = sit(lambda desk: SessionPage(desk, coming.id))
    at.keys(KEY.Key_Space)
    assert at.page.card.hint.text() == "This session is still to come. Mark it on its day."
    assert not at.page.roster.marks.dirty
    assert len(at.page.roster.marks.rows) == 30


def test_a_session_that_did_not_take_place_is_noted_and_can_be_taken_back(at, thirty):
    at.page.change.click()
    at.idle()
    at.page.call_off.click()
    at.idle()

    def status(session):
        return trainings.details(session, at.desk.actor, thirty).status

    assert at.read(status) is SessionStatus.NOT_HELD
    assert at.page.chip.text == "did not take place"
    assert not at.page.roster.takeable
    at.control(KEY.Key_Z)
    assert at.read(status) is SessionStatus.PLANNED
    assert at.page.chip.text == "today"


def test_a_person_can_be_on_the_list_as_trainer(at, thirty):
    at.keys(KEY.Key_F4)
    at.control(KEY.Key_Return)
    assert roster(at, thirty)[0].part is ParticipationRole.TRAINER
    assert at.page.trainers.text() == "taught by Ma 00"


class Hand:
    """Presses keys as a keyboard does, through the window, and counts them; Ctrl with a key is one keystroke."""

    def __init__(self, at) -> None:
        self.at, self.keys = at, 0

    def press(self, key, modifier=Qt.KeyboardModifier.NoModifier):
        self.keys += 1
        self.at.qtbot.keyClick(self.at.window.windowHandle(), key, modifier)
        self.at.idle()

    def control(self, key):
        self.press(key, Qt.KeyboardModifier.ControlModifier)


def test_thirty_people_with_three_exceptions_take_at_most_35_keystrokes(at, thirty):
    hand = Hand(at)
    hand.control(KEY.Key_A)
    for number in range(28):
        missed = number in (7, 19, 27)
        hand.press(KEY.Key_N if missed else KEY.Key_Down)
        if missed:
            hand.press(KEY.Key_1 if number == 7 else KEY.Key_3)
    hand.control(KEY.Key_Return)
    lines = roster(at, thirty)
    assert [line.status for line in lines].count(CAME) == 27
    assert [(number, line.absence) for number, line in enumerate(lines) if line.status is MISSED] == [
        (7, Absence.UNWELL), (19, Absence.FAMILY), (27, Absence.FAMILY),
    ]  # fmt: skip
    assert at.said[-1] == "Saved. Members: 27."
    assert hand.keys <= 35


def test_what_was_saved_is_taken_back_with_one_key(at, thirty):
    before = roster(at, thirty)
    at.keys(KEY.Key_Space, KEY.Key_N, "5")
    at.page.card.others.setFocus()
    at.keys("2")
    at.control(KEY.Key_Return)
    assert roster(at, thirty) != before
    at.control(KEY.Key_Z)
    assert roster(at, thirty) == before
    line = at.read(lambda session: trainings.details(session, at.desk.actor, thirty))
    assert (line.status, line.others, line.attended) == (SessionStatus.PLANNED, 0, 0)
    assert at.page.card.count.text() == "0 of 30 came"


def test_why_somebody_did_not_come_is_asked_in_place_of_the_keys_and_may_be_left_open(at, thirty):
    assert at.page.card.keys.isVisible()
    at.keys(KEY.Key_N)
    assert at.page.card.question.text().startswith("Ma 00: why?   1 unwell   2 work")
    assert not at.page.card.keys.isVisible()
    at.keys(KEY.Key_Space)
    assert at.page.card.keys.isVisible()
    at.keys(KEY.Key_Up, KEY.Key_Up, "၄")
    first, second, *_ = at.page.roster.marks.rows
    assert (first.absence, second.status, second.pre) == (Absence.TRAVEL, CAME, None)
    at.keys(KEY.Key_Up, KEY.Key_Space)
    assert at.page.roster.marks.rows[0].absence is None


def test_a_headcount_alone_is_an_attendance(at, thirty):
    at.page.card.others.setFocus()
    at.keys("25")
    at.control(KEY.Key_Return)
    line = at.read(lambda session: trainings.details(session, at.desk.actor, thirty))
    assert (line.status, line.others) == (SessionStatus.HELD, 25)
    assert at.page.chip.text == "25 came"
    at.page.change.click()
    assert at.page.call_off.isHidden()


def test_one_key_takes_over_the_people_of_the_day_before(sit, thirty, office):
    with office.database.transaction() as session:
        training = trainings.details(session, office.actor, thirty).training_id
        code = add_member(session, office.actor, "Ma Zin")
        marks = [AttendanceMark(code, part=ParticipationRole.OBSERVER)]
        attendance.take_attendance(session, office.actor, thirty, marks)
        empty = trainings.add_session(session, office.actor, training, TODAY, same_people=False)
    at = sit(lambda desk: SessionPage(desk, empty.id))
    assert at.page.card.take_over.text() == "Take over the 31 of 25 November 2026   Ctrl+R"
    at.control(KEY.Key_R)
    assert len(at.page.roster.marks.rows) == 31
    assert at.page.roster.marks.find(code).part is ParticipationRole.OBSERVER
    assert at.page.card.take_over.isHidden()
    at.control(KEY.Key_A)
    at.control(KEY.Key_Return)
    assert at.said[-1] == "Saved. Members: 31."


def test_the_gain_stands_beside_each_person_and_who_has_one_score_is_said(at, thirty):
    at.keys("4", "0", KEY.Key_Tab, "7", "5", KEY.Key_Tab, "50", KEY.Key_Tab, "45", KEY.Key_Tab, "60", KEY.Key_Return)
    at.keys(KEY.Key_Escape)
    gains = [at.page.roster.table.rows.index(row, 5).data() for row in range(3)]
    assert gains == ["+35", "−5", ""]
    assert at.page.card.gain.text() == "+15 points on average of 2 pairs. One score of two: 1."


def test_a_score_of_the_first_day_is_compared_with_one_of_the_last(sit, thirty, office):
    with office.database.transaction() as session:
        code = attendance.roster(session, office.actor, thirty)[0].member
        attendance.take_attendance(session, office.actor, thirty, [AttendanceMark(code, pre=30)])
        training = trainings.details(session, office.actor, thirty).training_id
        last = trainings.add_session(session, office.actor, training, TODAY)
    at = sit(lambda desk: SessionPage(desk, last.id))
    assert at.page.roster.table.rows.index(0, 3).data() == "30"
    at.keys(KEY.Key_Return, KEY.Key_Tab, "80", KEY.Key_Return, KEY.Key_Escape)
    assert at.page.roster.table.rows.index(0, 5).data() == "+50"
    at.control(KEY.Key_Return)
    assert roster(at, last.id)[0].pre is None


def test_marks_are_kept_within_a_second_while_the_hand_types_on(at, thirty):
    began = time.monotonic()
    kept = None
    while kept is None and time.monotonic() - began < 3:
        at.keys(KEY.Key_Space if at.page.roster.marks.can_undo else KEY.Key_N, KEY.Key_Home)
        at.qtbot.wait(50)
        kept = at.read(lambda session: drafts.load(session, at.desk.actor, f"attendance {thirty}"))
    assert kept
    assert time.monotonic() - began < 1


def kept(at, thirty):
    return at.read(lambda session: drafts.load(session, at.desk.actor, f"attendance {thirty}")) or {}


def test_the_half_typed_name_of_a_walk_in_comes_back_with_the_hand_in_it(at, sit, thirty):
    at.page.card.finder.setFocus()
    at.keys("Ma 07")
    at.qtbot.waitUntil(lambda: kept(at, thirty) == {"walk-in": "Ma 07"})
    again = sit(lambda desk: SessionPage(desk, thirty))
    assert again.page.card.finder.text() == "Ma 07"
    assert again.hand() is again.page.card.finder.input
    # It was looked for at once.
    again.qtbot.waitUntil(again.page.card.finder.below.isVisible)
    assert not again.page.card.unsaved
    again.keys(KEY.Key_Escape)
    again.qtbot.waitUntil(lambda: kept(again, thirty) == {})


def test_a_score_that_is_being_typed_comes_back_in_its_place_and_is_no_mark_yet(at, sit, thirty):
    at.keys(KEY.Key_Down, "4", "0", KEY.Key_Tab, "7")
    at.qtbot.waitUntil(lambda: "score" in kept(at, thirty))
    second = roster(at, thirty)[1]
    assert kept(at, thirty)["score"] == f"post {second.member} 7"
    again = sit(lambda desk: SessionPage(desk, thirty))
    assert again.hand() is again.page.roster.editor
    assert [mark.post for mark in again.page.roster.marks.rows] == [None] * 30
    again.keys("5", KEY.Key_Return)
    again.control(KEY.Key_Return)
    assert (roster(again, thirty)[1].pre, roster(again, thirty)[1].post) == (40, 75)
    assert kept(again, thirty) == {}


def test_a_score_that_is_left_by_escape_is_kept_no_longer(at, thirty):
    at.keys("4")
    at.qtbot.waitUntil(lambda: "score" in kept(at, thirty))
    at.keys(KEY.Key_Escape)
    at.qtbot.waitUntil(lambda: kept(at, thirty) == {})
