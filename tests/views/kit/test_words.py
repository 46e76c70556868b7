"""The language changes while a window stands."""

from PySide6.QtWidgets import QDialogButtonBox, QWidget

from desktop.language import catalogue
from models.errors import Message
from views.kit.label import Label
from views.kit.words import Words, said, speak, tr


def test_words_follow_the_language_and_a_persons_own_text_does_not(qtbot):
    window = QWidget()
    qtbot.addWidget(window)
    ours, theirs = Label(lambda: tr("Members"), parent=window), Label("Members", parent=window)
    assert ours.text() == "Members"
    speak("my", catalogue("my"))
    qtbot.waitUntil(lambda: ours.text() == "အဖွဲ့ဝင်များ")
    assert theirs.text() == "Members"
    speak("en", catalogue("en"))
    qtbot.waitUntil(lambda: ours.text() == "Members")


def test_only_the_language_that_is_spoken_is_kept(qtbot, dressed):
    for language in ("my", "en", "my"):
        speak(language, catalogue(language))
    assert len(dressed.findChildren(Words)) == 1


def test_qts_own_buttons_speak_burmese(qtbot, burmese):
    box = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel | QDialogButtonBox.StandardButton.Save)
    qtbot.addWidget(box)
    assert box.button(QDialogButtonBox.StandardButton.Cancel).text() == "မလုပ်တော့ပါ"
    assert box.button(QDialogButtonBox.StandardButton.Save).text() == "သိမ်းဆည်းရန်"


def test_qts_own_words_stay_english_where_there_is_no_translation(qtbot):
    box = QDialogButtonBox(QDialogButtonBox.StandardButton.RestoreDefaults)
    qtbot.addWidget(box)
    assert box.buttons()[0].text() == "Restore Defaults"


def test_numbers_in_a_sentence_have_the_languages_digits(burmese):
    assert said(Message("{done} of {total}", {"done": 5, "total": 1200})) == "၁,၂၀၀ အနက် ၅"


def test_a_name_that_looks_like_a_template_is_left_alone():
    assert tr("Keyboard: {name}", name="{x} %1 <b>") == "Keyboard: {x} %1 <b>"


def test_an_empty_template_is_empty(burmese):
    assert tr("") == ""
    assert said(Message("")) == ""
