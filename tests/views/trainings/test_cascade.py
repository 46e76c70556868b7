"""Who taught whom, by keyboard alone: walked, folded, searched, opened, and read as a list."""

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from models import attendance, courses, trainings
from models.attendance import AttendanceMark
from models.trainings import TrainingDraft
from tests.models.people import add_course, add_member
from tests.printing.reading import all_text
from views.kit.veil import DOTS, veil
from views.members.one import MemberPage
from views.paper.page import PrintPage
from views.trainings.cascade import CascadePage, Period
from views.trainings.cascade_list import Whom
from views.trainings.cascade_paper import poster_page
from views.trainings.page import TrainingsPage

KEY = Qt.Key


def hold(session, me, day, learners, by=(), course="LEAD"):
    line = trainings.plan(session, me, TrainingDraft(course, day, level=len(by), trainer_codes=tuple(by)))
    attendance.take_attendance(session, me, line.id, [AttendanceMark(code) for code in learners])


@pytest.fixture
def people(office):
    """Thida taught Su and Wai last year; Wai taught Moe and Nu this year; Zin learned elsewhere and never taught."""
    names = ("Ma Thida", "Ma Su", "Ma Wai", "Ma Moe", "မနု", "Ma Zin")
    with office.database.transaction() as session:
        me = office.actor
        add_course(session, me)
        thida, su, wai, moe, nu, zin = codes = [add_member(session, me, name) for name in names]
        hold(session, me, date(2025, 3, 1), [thida, zin])
        hold(session, me, date(2025, 6, 1), [su, wai], by=[thida])
        hold(session, me, date(2026, 2, 1), [moe, nu], by=[wai])
    return dict(zip(names, codes, strict=True))


def here(at):
    return at.page.picture.current.name


def test_the_tree_is_walked_by_arrows_and_a_person_opened(sit, people):
    at = sit(TrainingsPage)
    at.page.cascade.click()
    at.idle()
    assert isinstance(at.page, CascadePage)
    assert here(at) == "Ma Thida"
    at.keys(KEY.Key_Right)
    assert here(at) == "Ma Su"
    at.keys(KEY.Key_Up)
    assert here(at) == "Ma Su"
    at.keys(KEY.Key_Down, KEY.Key_Right, KEY.Key_Down)
    assert here(at) == "မနု"
    at.keys(KEY.Key_Left, KEY.Key_Return)
    at.idle()
    assert isinstance(at.page, MemberPage)
    at.keys(KEY.Key_Escape)
    assert here(at) == "Ma Wai"


def test_a_branch_folds_and_comes_back_with_what_is_looked_for(sit, people):
    at = sit(CascadePage)
    picture = at.page.picture
    at.keys(KEY.Key_Space)
    assert set(picture.tree.spots) == {picture.current.id}
    at.keys("mo")
    assert here(at) == "Ma Moe"
    assert at.page.keys.text() == "Looking for mo"
    at.keys(KEY.Key_Escape)
    assert isinstance(at.page, CascadePage)
    at.keys("နု")
    assert here(at) == "မနု"
    at.keys(KEY.Key_Escape, KEY.Key_Home)
    assert here(at) == "Ma Thida"


def test_the_picture_comes_nearer_and_goes_away(sit, people):
    at = sit(CascadePage)
    wide = at.page.picture.box(at.page.picture.current.id).width()
    at.keys("-", "-")
    assert at.page.picture.box(at.page.picture.current.id).width() < wide
    at.keys("0", "+")
    assert at.page.picture.box(at.page.picture.current.id).width() > wide


def test_a_screen_reader_hears_where_the_hand_is(sit, people):
    at = sit(CascadePage)
    at.keys(KEY.Key_Right, KEY.Key_Down)
    heard = at.page.picture.accessibleName()
    assert heard == at.page.told.text()
    for part in ("Ma Wai", people["Ma Wai"], "level 1", "first taught by Ma Thida", "taught 2", "stopped here"):
        assert part in heard
    veil().want(wanted=True)
    heard = at.page.picture.accessibleName()
    assert "Wai" not in heard
    assert "Thida" not in heard
    assert DOTS in heard


def test_a_figure_leads_to_those_whom_it_counts(sit, people):
    at = sit(CascadePage)
    assert [f.number.text() for f in (at.page.taught, at.page.soon, at.page.ready, at.page.stopped)] == [
        "4", "0", "4", "1",
    ]  # fmt: skip
    at.page.ready.setFocus()
    at.keys(KEY.Key_Return)
    assert at.page.list.whom.value() is Whom.READY
    assert sorted(row.name for row in at.page.list.table.rows.rows) == ["Ma Moe", "Ma Su", "Ma Zin", "မနု"]
    at.keys(KEY.Key_Return)
    at.idle()
    assert isinstance(at.page, MemberPage)


def test_who_learned_elsewhere_and_never_taught_stands_in_the_list_only(sit, people):
    at = sit(CascadePage)
    assert at.page.alone.text() == "1 learned elsewhere and have not taught: they stand in the list."
    at.keys("zin")
    assert here(at) == "Ma Thida"
    at.page.show_list(Whom.ALL)
    assert len(at.page.list.table.rows.rows) == 6


def test_another_year_and_course_are_read_anew(sit, people, office):
    at = sit(CascadePage)
    at.page.period.set_value(Period.THIS_YEAR)
    at.page.period.changed.emit()
    at.idle()
    assert [one.name for one in at.page.picture.tree.people.values()] == ["Ma Wai", "Ma Moe", "မနု"]
    with office.database.transaction() as session:
        law = courses.details(session, office.actor, add_course(session, office.actor, "LAW")).id
    at.page.period.set_value(Period.ALL)
    at.page.period.changed.emit()
    at.idle()
    at.page.course.set_value(law)
    at.page.course.changed.emit()
    at.idle()
    assert not at.page.empty.isHidden()
    assert at.page.course.value() == law


def test_an_office_in_which_nobody_taught_says_how_it_begins(sit, office):
    at = sit(CascadePage)
    assert not at.page.empty.isHidden()
    assert at.hand() is at.page.course.input


def test_a_new_lesson_shows_by_itself_and_the_hand_stays(sit, people, office):
    at = sit(CascadePage)
    at.keys(KEY.Key_Right)
    at.jobs.run(
        lambda session: hold(session, office.actor, date(2026, 5, 1), [people["Ma Zin"]], by=[people["Ma Su"]]),
        lambda _none: None,
    )
    at.idle()
    assert here(at) == "Ma Su"
    assert at.page.picture.current.reached == 1


def test_five_hundred_people_stand_in_sight_and_a_click_folds(sit, office):
    with office.database.transaction() as session:
        me = office.actor
        add_course(session, me)
        codes = [add_member(session, me, f"Ma {place}") for place in range(120)]
        for place in range(40):
            hold(session, me, date(2026, 1, 1), codes[3 * place + 1 : 3 * place + 4], by=[codes[place]])
    at = sit(CascadePage)
    picture = at.page.picture
    assert 3 < len(picture.tree.spots) <= 30
    first = picture.tree.roots[0]
    before = len(picture.tree.spots)
    QTest.mouseClick(
        picture.viewport(),
        Qt.MouseButton.LeftButton,
        pos=picture.measures.handle(picture.box(first)).center().toPoint(),
    )
    assert len(picture.tree.spots) < before
    # A teacher moves along with those taught: whoever of them is in sight, so is the teacher.
    picture.choose(next(one.id for one in picture.tree.people.values() if one.name == "Ma 119"))
    assert picture.viewport().rect().contains(picture.box(picture.current.id).center().toPoint())


def test_the_poster_shows_codes_of_the_tree_and_no_names_and_escape_leads_back(sit, people):
    at = sit(CascadePage)
    at.idle()
    page = at.page
    at.control(KEY.Key_P)
    paper = at.page
    assert isinstance(paper, PrintPage)
    at.idle()
    text = all_text(paper._pdf)
    assert people["Ma Thida"] in text
    assert people["မနု"] in text
    # She learned elsewhere and taught nobody.
    assert people["Ma Zin"] not in text
    assert not [name for name in people if name in text]
    at.keys(KEY.Key_Escape)
    assert at.page is page


def test_a_time_in_which_nobody_taught_has_no_poster_and_says_why(sit, people):
    at = sit(lambda desk: poster_page(desk, "", (date(2020, 1, 1), date(2020, 12, 31))))
    at.idle()
    assert at.page.trouble.isVisible()
    assert not at.page.print_button.isEnabled()
