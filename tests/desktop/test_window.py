"""The frame, worked by keyboard."""

from itertools import pairwise

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel

from desktop.language import catalogue
from desktop.lock import HIDE_KEYS
from desktop.window import Place, Window
from models.errors import Refused
from views.kit.label import Label
from views.kit.line import Line
from views.kit.page import Page
from views.kit.press import Button
from views.kit.veil import DOTS, veil
from views.kit.words import speak, tr
from views.theme import look, wear


class _Page(Page):
    def __init__(self, title):
        super().__init__(title)
        self.input = Line()
        self.pressed = []
        self.one = Button("One", lambda: self.pressed.append(1))
        self.person = Label("Ma Khin", personal=True)
        for widget in (self.input, self.one, self.person):
            self.body.addWidget(widget)

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


def test_nine_places_fit_a_small_screen_with_the_largest_text(qtbot, dressed):
    wear(dressed, look("light", "largest"))
    names = [str(number) for number in range(1, 10)]
    made = Window("YGN", [Place(name, lambda: tr("Settings"), lambda: _Page("")) for name in names])
    qtbot.addWidget(made)
    made.resize(1024, 600)
    made.show()
    speak("my", catalogue("my"))
    qtbot.waitUntil(lambda: made.rail.lock.text().startswith("သော့ခတ်"))
    assert made.height() == 600
    column = [*made.rail.buttons.values(), made.rail.help, made.rail.lock]
    for above, below in pairwise(column):
        assert above.geometry().bottom() < below.geometry().top()
    assert made.rail.rect().contains(made.rail.lock.geometry())
    for button in column:
        assert button.height() >= button.fontMetrics().height()


def test_control_z_undoes_what_was_done_last_once_and_tells_it(qtbot, window):
    undone = []
    window.say(lambda: tr("Saved."), lambda: undone.append(1))
    _press(qtbot, window.stack.currentWidget().input, Qt.Key.Key_Z)
    assert undone == [1]
    assert window.quiet.line.text() == "Undone: Saved."
    _press(qtbot, window.stack.currentWidget().input, Qt.Key.Key_Z)
    assert undone == [1]


def test_a_field_with_something_of_its_own_to_undo_goes_first(qtbot, window):
    undone, line = [], window.stack.currentWidget().input
    window.say("Saved.", lambda: undone.append(1))
    line.setFocus()
    qtbot.keyClicks(line, "abc")
    _press(qtbot, line, Qt.Key.Key_Z)
    assert (line.text(), undone) == ("", [])
    _press(qtbot, line, Qt.Key.Key_Z)
    assert undone == [1]


@pytest.mark.parametrize("keys", HIDE_KEYS)
def test_one_key_hides_everything_from_wherever_the_hand_is(qtbot, window, keys):
    line = window.stack.currentWidget().input
    line.setFocus()
    with qtbot.waitSignal(window.hide_wanted):
        if keys == "F12":
            qtbot.keyClick(line, Qt.Key.Key_F12)
        else:
            _press(qtbot, line, Qt.Key.Key_H)


def test_covered_names_are_shown_by_a_key_until_the_page_is_left(qtbot, window):
    page = window.stack.currentWidget()
    assert not window.names.isVisible()
    veil().want(wanted=True)
    assert page.person.text() == DOTS
    assert window.names.text() == "Show names   F9"
    qtbot.keyClick(page.input, Qt.Key.Key_F9)
    assert page.person.text() == "Ma Khin"
    assert window.names.text() == "Hide names   F9"
    window.go("members")
    assert page.person.text() == DOTS


def test_help_opens_by_a_key_and_leads_back_by_it(qtbot, window):
    from views.help.page import HelpPage
    from views.today.page import TodayPage

    page = window.stack.currentWidget()
    type(page).__module__ = TodayPage.__module__
    qtbot.keyClick(page.input, Qt.Key.Key_F1)
    shown = window.stack.currentWidget()
    assert isinstance(shown, HelpPage)
    assert shown.title.text() == "Help: Today"
    qtbot.keyClick(shown, Qt.Key.Key_F1)
    assert window.stack.currentWidget() is page


def _tips(window):
    return [tip for tip in window.findChildren(QLabel) if tip.property("part") == "access-key" and tip.isVisible()]


@pytest.mark.parametrize("language", ["en", "my"])
def test_while_alt_is_held_each_button_has_a_key_in_either_language(qtbot, window, language):
    speak(language, catalogue(language))
    page = window.stack.currentWidget()
    qtbot.keyPress(page.input, Qt.Key.Key_Alt)
    given = window.access.given
    assert given["2"] is window.rail.buttons["members"]
    key = next(key for key, button in given.items() if button is page.one)
    qtbot.waitUntil(lambda: len(_tips(window)) == len(given))
    qtbot.keyClick(page.input, key.lower(), Qt.KeyboardModifier.AltModifier)
    assert page.pressed == [1]
    assert page.input.text() == ""
    assert _tips(window) == []
    qtbot.keyRelease(page.input, Qt.Key.Key_Alt)
    qtbot.keyPress(page.input, Qt.Key.Key_Alt)
    qtbot.keyClick(page.input, "2", Qt.KeyboardModifier.AltModifier)
    assert window.here == "members"


def test_who_only_leaves_by_alt_and_tab_sees_no_keys(qtbot, window):
    qtbot.keyPress(window, Qt.Key.Key_Alt)
    qtbot.keyRelease(window, Qt.Key.Key_Alt)
    QApplication.processEvents()
    assert window.access.given == {}
    assert _tips(window) == []
