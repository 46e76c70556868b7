"""What is told, and how it goes again."""

from PySide6.QtCore import Qt

from desktop.language import catalogue
from models.errors import Refused
from views.kit.messages import Quiet, Trouble
from views.kit.words import speak, tr


def test_a_quiet_line_fades_by_itself(qtbot):
    quiet = Quiet()
    qtbot.addWidget(quiet)
    quiet.say(lambda: tr("Sent to the printer."), stays_ms=10)
    assert quiet.isVisible()
    assert not quiet.undo.isVisible()
    qtbot.waitUntil(lambda: not quiet.isVisible(), timeout=3000)


def test_what_was_done_can_be_undone_once(qtbot):
    quiet, undone = Quiet(), []
    qtbot.addWidget(quiet)
    quiet.say("Attended.", lambda: undone.append(1))
    qtbot.mouseClick(quiet.undo, Qt.MouseButton.LeftButton)
    assert undone == [1]
    assert quiet.line.text() == "Undone: Attended."
    assert not quiet.undo.isVisible()
    assert not quiet.undo_last()
    assert undone == [1]


def test_a_faded_line_can_still_be_undone_until_the_next_one_is_said(qtbot):
    quiet, undone = Quiet(), []
    qtbot.addWidget(quiet)
    quiet.say("Attended.", lambda: undone.append(1), stays_ms=0)
    qtbot.waitUntil(lambda: not quiet.isVisible(), timeout=3000)
    assert quiet.undo_last()
    assert undone == [1]
    quiet.say("Attended.", lambda: undone.append(2))
    quiet.say("Printed.")
    assert not quiet.undo_last()
    assert undone == [1]


def test_what_undoing_has_to_say_itself_is_said(qtbot):
    quiet = Quiet()
    qtbot.addWidget(quiet)
    quiet.say("Taken apart.", lambda: quiet.say("One person from now on."))
    quiet.undo_last()
    assert quiet.line.text() == "One person from now on."


def test_a_second_line_takes_the_place_of_a_fading_one(qtbot):
    quiet = Quiet()
    qtbot.addWidget(quiet)
    quiet.say("One.", stays_ms=0)
    qtbot.waitUntil(lambda: quiet.graphicsEffect().opacity() < 1)
    quiet.say("Two.")
    assert quiet.graphicsEffect().opacity() == 1
    assert quiet.line.text() == "Two."


def test_trouble_says_what_happened_and_what_to_do_in_the_language_until_put_away(qtbot):
    card = Trouble()
    qtbot.addWidget(card)
    card.tell(Refused("This office is open already on this computer.", "Go to its window, or close it first."))
    assert card.title.text() == "This office is open already on this computer."
    speak("my", catalogue("my"))
    qtbot.waitUntil(lambda: card.advice.text() == "ဖွင့်ထားသော ဝင်းဒိုးသို့ သွားပါ၊ သို့မဟုတ် အရင်ပိတ်ပါ။")
    with qtbot.waitSignal(card.put_away):
        qtbot.keyClick(card, Qt.Key.Key_Escape)
    assert not card.isVisible()


def test_trouble_without_advice_has_no_empty_line(qtbot):
    card = Trouble()
    qtbot.addWidget(card)
    card.tell(Refused("No."))
    assert not card.advice.isVisible()
