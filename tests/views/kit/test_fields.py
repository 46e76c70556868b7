"""Fields, typed into as people do."""

import datetime as dt

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit

from desktop.language import catalogue
from models.errors import Problem, say
from views.kit.choices import CheckField, ChoiceField, SegmentField, yes_no_not_asked
from views.kit.dates import DateField
from views.kit.field import NumberField, PhoneField, TextField, YearField
from views.kit.form import Form
from views.kit.pick import PickField
from views.kit.secret import SecretField
from views.kit.words import speak

DAY = dt.date(2026, 11, 24)


@pytest.fixture
def shown(qtbot):
    def show(field):
        qtbot.addWidget(field)
        field.show()
        return field

    return show


def test_a_needed_field_says_so_below_and_stops_saying_it_when_touched(qtbot, shown):
    field = shown(TextField("Name", required=True))
    assert not field.check()
    assert field.below.text() == "This is needed."
    assert field.below.isVisible()
    qtbot.keyClicks(field.input, "A")
    assert not field.below.isVisible()
    assert field.check()


def test_five_thousand_letters_are_refused_in_words_not_cut(shown):
    field = shown(TextField("Name", limit=120))
    field.input.insert("က" * 5000)
    assert len(field.text()) == 5000
    assert not field.check()
    assert field.below.text() == "This is too long: at most 120 letters."


def test_text_is_brought_into_one_form(shown):
    field = shown(TextField("Name"))
    field.input.setText("  Aye\u200b   Aye ")
    assert field.value() == "Aye Aye"


def test_zawgyi_is_shown_as_unicode_and_converted_only_when_asked(qtbot, shown):
    field = shown(TextField("Name"))
    field.input.setText("ေက်ာ္ေက်ာ္")
    assert field.offer.isVisible()
    assert "ကျော်ကျော်" in field.offer.text()
    assert field.text() == "ေက်ာ္ေက်ာ္"
    qtbot.mouseClick(field.offer, Qt.MouseButton.LeftButton)
    assert field.value() == "ကျော်ကျော်"
    assert not field.offer.isVisible()


def test_a_year_is_taken_in_burmese_digits_and_shown_in_the_languages(qtbot, shown):
    field = shown(YearField("Birth year", least=1926, most=2008))
    field.input.setText("၁၉၉၀")
    assert field.value() == 1990
    speak("en", catalogue("en"))
    qtbot.waitUntil(lambda: field.text() == "1990")
    field.input.setText("1890")
    assert not field.check()
    assert field.below.text() == "Please write a year from 1926 to 2008."


def test_a_number_out_of_bounds_is_refused(shown):
    field = shown(NumberField("Score", most=100))
    field.input.setText("101")
    assert field.value() is None
    assert not field.check()


@pytest.mark.parametrize(
    "typed, kept", [("09 123-456 789", "09123456789"), ("၀၉၁၂၃၄၅၆", "09123456"), ("+95 9 1234567", "+9591234567")]
)
def test_a_phone_number_keeps_its_first_zero(shown, typed, kept):
    field = shown(PhoneField("Phone"))
    field.input.setText(typed)
    assert field.check()
    assert field.value() == kept


def test_a_day_is_shown_in_full_when_the_hand_has_left(qtbot, shown):
    other = shown(TextField("Name"))
    field = shown(DateField("Day", lambda: DAY))
    field.activateWindow()
    field.setFocus()
    qtbot.keyClicks(field.input, "5/3/2026")
    assert field.value() == dt.date(2026, 3, 5)
    other.activateWindow()
    other.setFocus()
    qtbot.waitUntil(lambda: field.text() == "5 March 2026")
    speak("my", catalogue("my"))
    qtbot.waitUntil(lambda: field.text() == "၂၀၂၆ မတ် ၅")


def test_up_and_down_move_by_days_from_today(qtbot, shown):
    field = shown(DateField("Day", lambda: DAY))
    qtbot.keyClick(field.input, Qt.Key.Key_Down)
    assert field.value() == DAY
    qtbot.keyClick(field.input, Qt.Key.Key_Up)
    assert field.value() == dt.date(2026, 11, 25)


def test_a_day_out_of_bounds_says_which_day_would_do(shown):
    field = shown(DateField("Day", lambda: DAY, most=DAY))
    field.input.setText("25/11/2026")
    field.input.textEdited.emit("25/11/2026")
    assert not field.check()
    assert field.below.text() == "This day is too late: 24 November 2026 at the latest."
    field.input.setText("31/2/2026")
    field.input.textEdited.emit("31/2/2026")
    assert not field.check()
    assert field.below.text().startswith("Please write the day")


def test_a_choice_begins_empty_and_keeps_its_value_with_new_options(shown):
    field = shown(ChoiceField("Township", [("a", "Insein"), ("b", "Tamwe")], required=True))
    assert field.value() is None
    assert not field.check()
    field.set_value("b")
    field.set_options([("c", "Bago"), ("b", "Tamwe")])
    assert field.value() == "b"
    field.set_options([("c", "Bago")])
    assert field.value() is None


def test_consent_is_never_yes_by_itself(qtbot, shown):
    field = shown(yes_no_not_asked("May we?"))
    assert field.value() == "not_asked"
    qtbot.keyClick(field.buttons[2], Qt.Key.Key_1)
    assert field.value() == "yes"
    qtbot.keyClick(field.buttons[0], Qt.Key.Key_Right)
    assert field.value() == "no"


def test_a_passphrase_is_hidden_until_a_person_wants_to_see_it(qtbot, shown):
    field = shown(SecretField("Passphrase"))
    field.set_value(" five words ")
    assert field.input.echoMode() == QLineEdit.EchoMode.Password
    field.show_box.setChecked(True)
    assert field.input.echoMode() == QLineEdit.EchoMode.Normal
    assert field.value() == " five words "


@pytest.fixture
def form(qtbot):
    made = Form()
    made.add("name", TextField("Name", required=True))
    made.add_side_by_side([("year", YearField("Year", least=1900, most=2008), 1), ("phone", PhoneField("Phone"), 1)])
    made.add("sex", SegmentField("Gender", [("f", "female"), ("m", "male")]))
    made.add("agreed", CheckField("She agreed"))
    made.end_with("Register", "Cancel")
    qtbot.addWidget(made)
    made.show()
    made.activateWindow()
    made.begin()
    return made


def test_enter_walks_through_the_form_and_submits_at_its_end(qtbot, form):
    app_focus = form.fields["name"].input
    qtbot.waitUntil(app_focus.hasFocus)
    qtbot.keyClicks(app_focus, "Aye")
    for name in ("name", "year", "phone"):
        qtbot.keyClick(form.fields[name].input, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: form.fields["sex"].buttons[0].hasFocus())
    qtbot.keyClick(form.fields["sex"].buttons[0], Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: form.fields["agreed"].input.hasFocus())
    qtbot.keyClick(form.fields["agreed"].input, Qt.Key.Key_Space)
    assert form.fields["agreed"].value() is True
    with qtbot.waitSignal(form.submitted):
        qtbot.keyClick(form.fields["agreed"].input, Qt.Key.Key_Return)


def test_a_form_with_a_mistake_is_not_submitted_and_shows_where(qtbot, form):
    form.fields["agreed"].setFocus()
    with qtbot.assertNotEmitted(form.submitted):
        form.main.click()
    qtbot.waitUntil(form.fields["name"].input.hasFocus)
    assert form.fields["name"].below.text() == "This is needed."


def test_control_enter_submits_from_anywhere(qtbot, form):
    form.fields["name"].set_value("Aye")
    with qtbot.waitSignal(form.submitted):
        qtbot.keyClick(form, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)


def test_escape_backs_out(qtbot, form):
    with qtbot.waitSignal(form.left):
        qtbot.keyClick(form.fields["name"].input, Qt.Key.Key_Escape)


def test_what_the_register_found_stands_beside_its_field(qtbot, form):
    rest = form.tell([Problem("year", say("She is under 18.")), Problem("consent", say("Ask for consent first."))])
    assert form.fields["year"].below.text() == "She is under 18."
    assert [message.template for message in rest] == ["Ask for consent first."]
    qtbot.waitUntil(form.fields["year"].input.hasFocus)


def test_a_part_of_the_name_picks_a_township_and_enter_goes_on(qtbot, shown):
    options = [("MMR013001", "Insein · အင်းစိန်"), ("MMR013015", "Tamwe · တာမွေ"), ("MMR013008", "Hlaingtharya · လှိုင်သာယာ")]
    field = shown(PickField("Township", options))
    assert field.value() is None
    qtbot.keyClicks(field.input, "tam")
    with qtbot.waitSignal(field.submitted):
        qtbot.keyClick(field.input, Qt.Key.Key_Return)
    assert field.value() == "MMR013015"
    field.input.setText("လှိုင်")
    qtbot.keyClick(field.input, Qt.Key.Key_Return)
    assert field.value() == "MMR013008"
    field.input.setText("Nowhere")
    assert not field.check()
    assert field.below.text() == "Nothing here is called that. Choose from the list."
    field.set_options(options[:1])
    assert field.value() is None
