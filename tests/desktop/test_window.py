"""The frame, worked by keyboard."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit

from desktop.language import catalogue
from desktop.window import Place, Window
from models.errors import Refused
from views.kit.page import Page
from views.kit.words import speak, tr


class _Page(Page):
    def __init__(self, title):
        super().__init__(title)
        self.input = QLineEdit()
        self.body.addWidget(self.input)

    def arrive(self):
        self.input.setFocus()


@pytest.fixture
def window(qtbot):
    places = [
        Place("today", lambda: tr("Today"), lambda: _Page(lambda: tr("Today"))),
        Place("members", lambda: tr("Members"), lambda: _Page(lambda: tr("Members"))),
    ]
    made = Window("YGN", places)
    qtbot.addWidget(made)
    made.resize(1024, 600)
    made.show()
    made.activateWindow()
    made.go("today")
    return made


def _press(qtbot, window, key):
    qtbot.keyClick(window, key, Qt.KeyboardModifier.ControlModifier)


def test_the_title_of_the_window_tells_nothing(window):
    assert window.windowTitle() == "Thazin"


def test_a_page_is_made_when_it_is_first_gone_to_and_kept(qtbot, window):
    assert list(window._pages) == ["today"]
    _press(qtbot, window, Qt.Key.Key_2)
    first = window.stack.currentWidget()
    assert window.here == "members"
    assert window.rail.buttons["members"].isChecked()
    _press(qtbot, window, Qt.Key.Key_1)
    _press(qtbot, window, Qt.Key.Key_2)
    assert window.stack.currentWidget() is first


def test_the_hand_is_where_it_begins(qtbot, window):
    _press(qtbot, window, Qt.Key.Key_2)
    qtbot.waitUntil(window.stack.currentWidget().input.hasFocus)


def test_control_k_goes_to_the_find_box_and_typing_seeks_after_a_rest(qtbot, window):
    _press(qtbot, window, Qt.Key.Key_K)
    qtbot.waitUntil(window.find_box.hasFocus)
    sought = []
    window.sought.connect(sought.append)
    qtbot.keyClicks(window.find_box, "khin")
    qtbot.waitUntil(lambda: sought == ["khin"])
    with qtbot.waitSignal(window.found_entered):
        qtbot.keyClick(window.find_box, Qt.Key.Key_Return)
    qtbot.keyClick(window.find_box, Qt.Key.Key_Escape)
    assert sought == ["khin", ""]


def test_enter_does_not_wait_for_the_rest(qtbot, window):
    sought = []
    window.sought.connect(sought.append)
    qtbot.keyClicks(window.find_box, "4K7Q")
    qtbot.keyClick(window.find_box, Qt.Key.Key_Return)
    assert sought == ["4K7Q"]


def test_control_l_locks(qtbot, window):
    with qtbot.waitSignal(window.lock_wanted):
        _press(qtbot, window, Qt.Key.Key_L)
    with qtbot.waitSignal(window.lock_wanted):
        window.rail.lock.click()


def test_escape_leads_back_and_the_page_that_was_left_is_freed(qtbot, window):
    before, inner = window.stack.currentWidget(), _Page("One member")
    window.open(inner)
    assert window.stack.currentWidget() is inner
    with qtbot.waitSignal(inner.destroyed):
        qtbot.keyClick(inner.input, Qt.Key.Key_Escape)
    assert window.stack.currentWidget() is before


def test_going_elsewhere_frees_the_pages_on_the_way(qtbot, window):
    one, two = _Page("One"), _Page("Two")
    window.open(one)
    window.open(two)
    with qtbot.waitSignals([one.destroyed, two.destroyed]):
        window.go("members")
    assert window.stack.count() == 2


def test_escape_on_a_place_itself_does_nothing(qtbot, window):
    page = window.stack.currentWidget()
    qtbot.keyClick(page.input, Qt.Key.Key_Escape)
    assert window.stack.currentWidget() is page


def test_trouble_stands_above_the_page_until_another_one_is_shown(window):
    window.tell(Refused("The disk is full."))
    assert window.trouble.isVisible()
    window.go("members")
    assert not window.trouble.isVisible()


def test_the_quiet_line_stays_inside_the_window(window):
    window.say("Saved. " * 100)
    assert window.quiet.isVisible()
    assert window.whole.rect().contains(window.quiet.geometry())


def test_the_frame_speaks_burmese_at_once(qtbot, window):
    speak("my", catalogue("my"))
    qtbot.waitUntil(lambda: window.rail.buttons["members"].text() == "အဖွဲ့ဝင်များ")
    assert window.stack.currentWidget().title.text() == "ယနေ့"
    assert window.rail.lock.text().startswith("သော့ခတ်")


def test_the_frame_fits_a_small_screen(window):
    assert window.minimumSizeHint().width() <= 1024
    assert window.minimumSizeHint().height() <= 600
