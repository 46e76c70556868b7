"""The help on the screen."""

from PySide6.QtCore import Qt

from desktop.language import catalogue
from desktop.window import Place, Window
from views.help.page import HelpPage
from views.help.texts import TOPICS
from views.kit.label import Label
from views.kit.words import speak


def _open(qtbot, topic, size=(1024, 600)):
    window = Window("YGN", [Place("here", "here", lambda: HelpPage(topic))])
    qtbot.addWidget(window)
    window.resize(*size)
    window.show()
    window.activateWindow()
    return window, window.go("here")


def _said(page):
    return [label.text() for label in page.shown.findChildren(Label) if label.isVisible()]


def test_it_is_said_anew_when_the_language_changes(qtbot):
    _window, page = _open(qtbot, "members")
    assert (
        "Look first whether the person is here already: Ctrl+K, then a syllable of the name or the phone number."
        in _said(page)
    )
    speak("my", catalogue("my"))
    qtbot.waitUntil(lambda: page.title.text() == "အကူအညီ – အဖွဲ့ဝင်များ")
    qtbot.waitUntil(lambda: "အဖွဲ့ဝင်အသစ်" in _said(page))
    assert "၁" in _said(page)


def test_it_is_read_by_the_arrows_and_every_line_is_whole(qtbot):
    window, page = _open(qtbot, "settings")
    bar = page.scroller.verticalScrollBar()
    qtbot.waitUntil(lambda: bar.maximum() > 0)
    for _ in range(40):
        qtbot.keyClick(window.focusWidget(), Qt.Key.Key_Down)
    assert bar.value() == bar.maximum()
    for label in page.shown.findChildren(Label):
        assert label.height() >= label.heightForWidth(label.width())


def test_all_texts_can_be_shown(qtbot, burmese):
    for topic in set(TOPICS.values()):
        _window, page = _open(qtbot, topic)
        assert page.title.text().startswith("အကူအညီ – ")
