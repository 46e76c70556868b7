"""On a low screen the way to save stays in sight, and what the hand is on can be seen."""

import pytest
from PySide6.QtCore import QPoint, QTimer
from PySide6.QtWidgets import QApplication, QWidget

from views.kit.beside import Beside
from views.kit.card import Card, widest_for_form
from views.kit.field import TextField
from views.kit.form import Form
from views.kit.label import Label
from views.kit.page import Page
from views.kit.press import Button

pytestmark = pytest.mark.usefixtures("dressed")
FIELDS = 9


@pytest.fixture
def page(qtbot):
    """A form of many fields in a card, as on a page of the program."""
    page, card, form = Page("Title"), Card(), Form()
    for number in range(FIELDS):
        form.add(str(number), TextField(f"Field {number}"))
    form.end_with("Save", "Back")
    card.add(form, 1)
    page.body.addWidget(card, 1)
    page.form = form
    qtbot.addWidget(page)
    page.show()
    page.activateWindow()
    return page


def _lower(page, high, qtbot):
    page.resize(800, high)
    qtbot.wait(60)


def _top(widget, page):
    return widget.mapTo(page, QPoint(0, 0)).y()


def _seen(widget, page):
    """Whether all of it lies between the title and whatever covers the lower edge."""
    scroller = page.scroller
    top = widget.mapTo(scroller.viewport(), QPoint(0, 0)).y()
    return top >= 0 and top + widget.height() <= scroller.viewport().height() - scroller.covered


def test_the_buttons_of_a_form_are_in_sight_where_its_end_is_not(page, qtbot):
    _lower(page, 400, qtbot)
    assert page.scroller.covered
    assert _top(page.form.main, page) + page.form.main.height() <= 400


def test_where_there_is_room_they_stand_at_its_end_and_not_far_from_it(page, qtbot):
    _lower(page, 2000, qtbot)
    last = page.form.fields[str(FIELDS - 1)]
    assert not page.scroller.covered
    assert 0 < _top(page.form.main, page) - (_top(last, page) + last.height()) < 150


def test_scrolled_to_the_end_they_cover_nothing(page, qtbot):
    _lower(page, 400, qtbot)
    bar = page.scroller.verticalScrollBar()
    bar.setValue(bar.maximum())
    qtbot.wait(60)
    assert page.scroller.covered == 0
    assert _seen(page.form.fields[str(FIELDS - 1)], page)


def test_the_field_under_the_hand_is_never_behind_them(page, qtbot):
    _lower(page, 400, qtbot)
    for number in (*range(FIELDS), *reversed(range(FIELDS))):
        page.form.fields[str(number)].setFocus()
        qtbot.wait(30)
        assert _seen(page.form.fields[str(number)], page), number


def test_a_field_that_is_wrong_comes_into_sight_with_its_reason(page, qtbot):
    page.form.fields["0"].required = True
    _lower(page, 400, qtbot)
    page.scroller.verticalScrollBar().setValue(10_000)
    page.form.main.click()
    qtbot.wait(60)
    assert QApplication.focusWidget() is page.form.fields["0"].input
    assert _seen(page.form.fields["0"].below, page)


def test_what_does_not_fit_beside_each_other_goes_below_and_nothing_scrolls_sideways(qtbot):
    page, near, far = Page("Title"), QWidget(), QWidget()
    for one in (near, far):
        one.setMinimumSize(640, 50)
    page.body.addWidget(Beside(near, far))
    qtbot.addWidget(page)
    page.resize(1100, 400)
    page.show()
    qtbot.wait(60)
    assert far.y() >= near.y() + near.height()
    assert page.scroller.horizontalScrollBar().maximum() == 0
    page.resize(1500, 400)
    qtbot.wait(60)
    assert far.y() == near.y()


def test_buttons_that_leave_no_room_for_the_title_go_below_it(qtbot):
    page = Page("A title of some length")
    for words in ("One thing to do", "Another thing to do", "And yet another thing to do"):
        page.beside_title.addWidget(Button(words))
    qtbot.addWidget(page)
    page.show()
    below = []
    for width in (1200, 500):
        page.resize(width, 300)
        qtbot.wait(60)
        button = page.beside_title.itemAt(0).widget()
        below.append(button.y() >= page.title.y() + page.title.height())
        assert page.title.width() >= page.title.fontMetrics().horizontalAdvance(page.title.text())
    assert below == [False, True]


def test_the_bar_stands_in_the_margin_and_moves_nothing_aside(page, qtbot):
    _lower(page, 2000, qtbot)
    card = page.findChild(Card)
    wide = card.width()
    _lower(page, 400, qtbot)
    assert page.scroller.verticalScrollBar().isVisible()
    assert card.width() == wide


def test_what_the_hand_is_on_is_in_sight_although_it_comes_with_a_form_that_is_laid_out_later(page, qtbot):
    late = Form()
    late.add("late", TextField("What stays"))
    late.end_with("Let this count", "Back")
    why = Label("Both values are kept, and what is typed here counts from now on. " * 3, wrap=True)
    for widget in (why, late):
        widget.hide()
        page.findChild(Card).add(widget)
    _lower(page, 500, qtbot)
    late.show()
    late.begin()
    # More comes after the hand was put there.
    QTimer.singleShot(0, why.show)
    qtbot.wait(100)
    assert _seen(late.fields["late"], page)


def _beside(qtbot):
    page, near, far, form = Page("Title"), Card(), Card("What is known"), Form()
    form.add("name", TextField("Name"))
    form.end_with("Save")
    near.add(form, 1)
    page.body.addWidget(Beside(near, far, (3, 2), form=True), 1)
    qtbot.addWidget(page)
    page.show()
    return page, near, far


def test_a_form_beside_something_gets_no_more_room_than_it_can_use(qtbot):
    page, near, far = _beside(qtbot)
    page.resize(1700, 700)
    qtbot.wait(60)
    assert near.width() == widest_for_form()
    assert far.width() > near.width()


def test_below_each_other_both_are_as_wide_as_the_page(qtbot):
    page, near, far = _beside(qtbot)
    page.resize(780, 700)
    qtbot.wait(60)
    assert far.y() > near.y()
    assert near.width() == far.width()
