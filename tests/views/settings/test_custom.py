"""Fields of head office's own, made by keyboard: what may not be asked is said while it is typed."""

import pytest
from PySide6.QtCore import Qt

from models import custom_fields, drafts
from models.custom_fields import FieldDraft
from models.schema import CustomKind, CustomNoun
from views.settings.custom import FieldsPage
from views.settings.custom_form import FieldForm
from views.settings.page import SettingsPage

KEY = Qt.Key


def fields(at):
    return at.read(lambda session: custom_fields.fields(session, retired_too=True))


@pytest.fixture
def at(sit, head_office):
    return sit(FieldsPage, at_office=head_office)


def test_a_field_with_choices_is_made_by_keyboard(at):
    at.control(KEY.Key_N)
    form = at.page
    assert isinstance(form, FieldForm)
    form.noun.set_value(CustomNoun.MEMBER)
    form._noun_changed()
    form.kind.set_value(CustomKind.CHOICE)
    form._kind_changed()
    form.label.setFocus()
    at.keys("Wants a class", KEY.Key_Return, KEY.Key_Return)
    assert at.hand() is form.choices.rows[0].name.input
    at.keys("English", KEY.Key_Tab, KEY.Key_Tab, "Computer")
    at.control(KEY.Key_Return)
    (line,) = fields(at)
    assert (line.label, line.kind, [each.name for each in line.choices]) == (
        "Wants a class", CustomKind.CHOICE, ["English", "Computer"],
    )  # fmt: skip
    assert at.page.table.rows.rowCount() == 1
    assert at.page.one.choices.text() == "English\nComputer"


def test_what_is_never_stored_is_said_while_it_is_typed_and_not_saved(at):
    at.control(KEY.Key_N)
    form = at.page
    form.noun.set_value(CustomNoun.MEMBER)
    form._noun_changed()
    form.kind.set_value(CustomKind.DATE)
    form.label.setFocus()
    at.keys("Birthday")
    assert form.label.below.text() == "The year of birth is enough; a whole birth date is never kept."
    at.control(KEY.Key_Return)
    assert at.page is form
    assert fields(at) == []


def test_text_is_not_there_for_people(at):
    at.control(KEY.Key_N)
    form = at.page
    form.noun.set_value(CustomNoun.REFERRAL)
    form._noun_changed()
    assert CustomKind.TEXT not in [kind for kind, _ in form.kind._options]
    form.noun.set_value(CustomNoun.SESSION)
    form._noun_changed()
    assert CustomKind.TEXT in [kind for kind, _ in form.kind._options]


def test_a_choice_is_called_something_else_retired_and_one_added(at, head_office):
    with head_office.database.transaction() as session:
        draft = FieldDraft(CustomNoun.MEMBER, CustomKind.CHOICE, "Wants", "", (("English", ""), ("Sewing", "")))
        made = custom_fields.add(session, head_office.actor, draft)
    at.idle()
    at.control(KEY.Key_E)
    form = at.page
    form.choices.rows[0].name.set_value("English lessons")
    form.choices.rows[1].active.set_value(False)
    form.choices.rows[2].name.set_value("Computer")
    at.control(KEY.Key_Return)
    (line,) = fields(at)
    assert [(each.name, each.active) for each in line.choices] == [
        ("English lessons", True), ("Sewing", False), ("Computer", True),
    ]  # fmt: skip
    assert [each.key for each in line.choices][:2] == [each.key for each in made.choices]


def test_a_field_is_retired_and_it_is_undone(at, head_office):
    with head_office.database.transaction() as session:
        custom_fields.add(session, head_office.actor, FieldDraft(CustomNoun.MEMBER, CustomKind.NUMBER, "Bus fare"))
    at.idle()
    at.page.one.retire.click()
    at.idle()
    assert [line.active for line in fields(at)] == [False]
    assert at.page.one.chip.text == "Retired"
    at.window.quiet.undo.click()
    at.idle()
    assert [line.active for line in fields(at)] == [True]


def test_what_is_half_typed_comes_back(at, head_office):
    at.control(KEY.Key_N)
    form = at.page
    form.label.setFocus()
    at.keys("Bus fare")
    form.drafting.keep()
    at.idle()
    at.keys(KEY.Key_Escape)
    at.control(KEY.Key_N)
    again = at.page
    assert again is not form
    assert again.drafting.isVisible()
    at.control(KEY.Key_B)
    assert again.label.text() == "Bus fare"
    assert at.read(lambda session: drafts.load(session, at.desk.actor, "field new")) == {"label": "Bus fare"}


def test_a_branch_has_no_such_card(sit):
    at = sit(SettingsPage)
    assert not any("Fields of our own" in card.heading.text() for card in _cards(at.page))


def test_head_office_has(sit, head_office):
    at = sit(SettingsPage, at_office=head_office)
    (card,) = [card for card in _cards(at.page) if card.heading.text() == "Fields of our own"]
    card.open.click()
    at.idle()
    assert isinstance(at.page, FieldsPage)


def _cards(page):
    from views.kit.card import Card

    return page.findChildren(Card)
