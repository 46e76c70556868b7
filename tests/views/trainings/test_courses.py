"""The list of courses: added, corrected, retired, taken over by head office."""

import pytest
from PySide6.QtCore import Qt

from models import courses, drafts
from models.courses import CourseDraft
from models.ids import new_id
from models.schema import Course, Topic
from models.stamps import place
from tests.models.exchange.post import write
from tests.models.people import add_course
from views.trainings.course import CoursePage
from views.trainings.courses import CoursesPage
from views.trainings.page import TrainingsPage

KEY = Qt.Key


def listed(at, *, closed=True):
    return at.read(lambda session: courses.listed(session, at.desk.actor, inactive_too=closed))


def states(at):
    return [at.page.table.rows.index(row, 5).data() for row in range(at.page.table.rows.rowCount())]


def test_a_course_is_added_by_keyboard_alone(sit, office):
    at = sit(CoursesPage)
    at.control(KEY.Key_N)
    at.keys("Leading together", KEY.Key_Return, KEY.Key_Return, KEY.Key_Return, "L", KEY.Key_Return, KEY.Key_Backspace)
    at.keys("3", KEY.Key_Return)
    at.idle()
    assert isinstance(at.page, CoursesPage)
    (line,) = listed(at)
    assert (line.code, line.title, line.topic, line.required_sessions) == (
        "LEADING-TOGETHER", "Leading together", Topic.LEADERSHIP, 3,
    )  # fmt: skip
    assert at.said == ["Leading together is in the list."]
    assert states(at) == ["is taught"]


def test_the_title_on_paper_is_asked_for_when_the_usual_one_tells_too_much(sit, office):
    at = sit(lambda desk: CoursePage(desk, None))
    assert at.page.fields.paper.isHidden()
    at.keys("HIV and us")
    assert at.page.fields.paper.isVisible()
    assert at.page.fields.paper_hint.isVisible()


def test_a_course_is_retired_and_that_is_undone_by_one_key(sit, office):
    with office.database.transaction() as session:
        add_course(session, office.actor)
    at = sit(CoursesPage)
    at.keys(KEY.Key_Return)
    at.idle()
    at.page.active.input.setFocus()
    at.keys(KEY.Key_Space)
    at.control(KEY.Key_Return)
    assert at.said == ["Leading together is not held any more."]
    assert at.page.table.rows.rows == ()
    at.control(KEY.Key_Z)
    assert [line.active for line in listed(at)] == [True]
    assert states(at) == ["is taught"]


def test_a_half_typed_course_is_offered_back(sit, office):
    at = sit(lambda desk: CoursePage(desk, None))
    at.keys("Computer basics")
    at.qtbot.waitUntil(lambda: at.read(lambda session: drafts.load(session, at.desk.actor, "course")) is not None)
    again = sit(lambda desk: CoursePage(desk, None))
    again.control(KEY.Key_B)
    assert again.page.fields.title.value() == "Computer basics"
    assert again.page.fields.code.value() == "COMPUTER-BASICS"


def test_head_office_takes_a_branch_s_own_over_and_gives_it_back(sit, head_office):
    def add(session) -> None:
        row = Course(id=new_id(), code="LAW", title="Know your rights")
        place(session, row, "YGN")
        session.add(row)

    write(head_office, add)
    with head_office.database.transaction() as session:
        courses.add(session, head_office.actor, CourseDraft("LEAD", "Leading together"))
    at = sit(CoursesPage, at_office=head_office)
    keepers = [at.page.table.rows.index(row, 4).data() for row in range(2)]
    assert keepers == ["YGN", "head office"]
    at.keys(KEY.Key_Return)
    at.idle()
    assert at.page.only_read.text() == "YGN keeps this course for itself."
    assert not at.page.fields.title.isEnabled()
    at.keys(KEY.Key_Return)
    at.idle()
    assert at.said == ["In the list for all offices from the next bundles on."]
    assert [(line.office, bool(line.adopted)) for line in listed(at)] in (
        [("YGN", True), ("", False), ("", False)],
        [("", False), ("YGN", True), ("", False)],
    )
    at.control(KEY.Key_Z)
    assert [line.code for line in listed(at, closed=False)] == ["LAW", "LEAD"]


def test_a_branch_cannot_change_head_office_s_course(sit, office):
    def add(session) -> None:
        row = Course(id=new_id(), code="H1", title="From head office")
        place(session, row, "reference")
        session.add(row)

    write(office, add)
    at = sit(CoursesPage)
    at.keys(KEY.Key_Return)
    at.idle()
    assert at.page.only_read.text().startswith("Head office keeps this course.")
    assert at.page.form.main is None
    assert at.page.adopt.isHidden()


@pytest.mark.parametrize("size", [(1366, 768), (1024, 600)])
def test_the_courses_are_one_press_from_the_trainings(sit, office, size):
    at = sit(TrainingsPage)
    at.window.resize(*size)
    at.page.courses.click()
    at.idle()
    assert isinstance(at.page, CoursesPage)
    at.keys(KEY.Key_Escape)
    assert isinstance(at.page, TrainingsPage)
