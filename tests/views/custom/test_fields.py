"""Fields of head office's own in the form of a member: asked, kept half-typed, saved, corrected, shown."""

import pytest
from PySide6.QtCore import Qt

from models import custom_values, drafts, members
from models.members import MemberDraft
from models.schema import ConsentMethod, CustomField, CustomKind, CustomNoun
from tests.models.test_custom_values import define
from views.kit.figures import shown_date
from views.members.correct import CorrectPage
from views.members.one import MemberPage
from views.members.register import DRAFT, RegisterPage

KEY = Qt.Key
CLASSES = (("English", "အင်္ဂလိပ်စာ"), ("Computer", "ကွန်ပျူတာ"))


@pytest.fixture
def asked(office):
    """Three fields of a member, by their labels."""
    with office.database.transaction() as session:
        fare = define(session, office.actor, CustomNoun.MEMBER, CustomKind.NUMBER, "Bus fare")
        came = define(session, office.actor, CustomNoun.MEMBER, CustomKind.DATE, "First visit")
        wants = define(session, office.actor, CustomNoun.MEMBER, CustomKind.CHOICE, "Wants a class", CLASSES)
    return {line.label: line for line in (fare, came, wants)}


def said(at, code):
    def look(session):
        row = members.details(session, at.desk.actor, code).line.id
        return {e.field.label: e.value for e in custom_values.values(session, at.desk.actor, CustomNoun.MEMBER, row)}

    return at.read(look)


def test_they_are_asked_when_a_member_is_registered_and_shown_on_the_page(sit, asked):
    at = sit(RegisterPage)
    at.idle()
    form = at.page
    field = form.custom.fields
    form.person.name.input.setText("Ma Thida")
    form.person.birth_year.set_value(1990)
    form.keep.set_value("yes")
    field[asked["Bus fare"].id].setFocus()
    at.keys("၃၀၀", KEY.Key_Return)
    assert at.hand() is field[asked["First visit"].id].input
    at.keys("1/10/2026", KEY.Key_Return)
    field[asked["Wants a class"].id].set_value(asked["Wants a class"].choices[1].key)
    at.control(KEY.Key_Return)
    at.idle()
    page = at.page
    assert isinstance(page, MemberPage)
    shown = [(label.text(), value.text()) for label, value in page.facts.more]
    assert shown == [("Bus fare", "300"), ("First visit", "1 October 2026"), ("Wants a class", "Computer")]


def test_what_is_wrong_is_said_beside_the_field(sit, asked):
    at = sit(RegisterPage)
    at.idle()
    form = at.page
    form.person.birth_year.set_value(1990)
    form.keep.set_value("yes")
    fare = form.custom.fields[asked["Bus fare"].id]
    fare.input.setText("many")
    form.form.submit()
    at.idle()
    assert at.page is form
    assert "number" in fare.below.text()
    assert [problem.field for problem in form.custom.problems()] == [f"custom {asked['Bus fare'].id}"]


def test_a_birth_date_is_refused_and_nobody_is_registered(sit, asked):
    at = sit(RegisterPage)
    at.idle()
    form = at.page
    form.person.birth_year.set_value(1990)
    form.keep.set_value("yes")
    form.custom.fields[asked["First visit"].id].set_value(form.person.today().replace(year=1990))
    form.form.submit()
    at.idle()
    assert at.page is form
    assert "birth date" in at.window.trouble.title.text()
    assert at.read(lambda session: members.count(session, at.desk.actor)) == 0


def test_half_typed_fields_come_back(sit, asked):
    at = sit(RegisterPage)
    at.idle()
    form = at.page
    fare = asked["Bus fare"].id
    form.custom.fields[fare].setFocus()
    at.keys("30")
    form.drafting.keep()
    at.idle()
    assert at.read(lambda session: drafts.load(session, at.desk.actor, DRAFT)) == {f"custom {fare}": "30"}
    at.window.open(RegisterPage(at.desk))
    at.idle()
    at.control(KEY.Key_B)
    assert at.page.custom.fields[fare].text() == "30"


@pytest.fixture
def thida(office, asked):
    with office.database.transaction() as session:
        draft = MemberDraft(1990, "Ma Thida", keep_record=ConsentMethod.SPOKEN)
        made = members.register(session, office.actor, draft)
        wants = asked["Wants a class"]
        typed = {asked["Bus fare"].id: "300", wants.id: wants.choices[0].key}
        custom_values.set_values(session, office.actor, CustomNoun.MEMBER, made.line.id, typed)
    return made


def test_they_are_corrected_and_it_is_undone(sit, asked, thida):
    at = sit(lambda desk: MemberPage(desk, thida.code))
    at.control(KEY.Key_E)
    form = at.page
    assert isinstance(form, CorrectPage)
    form.custom.fields[asked["Bus fare"].id].set_value(500)
    form.custom.fields[asked["Wants a class"].id].set_value("")
    at.control(KEY.Key_Return)
    at.idle()
    assert said(at, thida.code) == {"Bus fare": "500", "First visit": "", "Wants a class": ""}
    at.window.quiet.undo.click()
    at.idle()
    assert said(at, thida.code) == {
        "Bus fare": "300", "First visit": "", "Wants a class": asked["Wants a class"].choices[0].key,
    }  # fmt: skip


def test_a_retired_field_is_asked_no_more_and_still_shown(sit, office, asked, thida):
    with office.database.transaction() as session:
        from models.accounts import allow

        allow(session, office.actor)
        session.get(CustomField, asked["Bus fare"].id).active = False
    at = sit(lambda desk: MemberPage(desk, thida.code))
    at.idle()
    assert ("Bus fare", "300") in [(label.text(), value.text()) for label, value in at.page.facts.more]
    at.control(KEY.Key_E)
    assert asked["Bus fare"].id not in at.page.custom.fields


def test_where_head_office_asks_nothing_nothing_is_there(sit):
    at = sit(RegisterPage)
    at.idle()
    assert not at.page.custom.isVisible()


def test_days_and_choices_are_said_in_the_language_of_the_screen(sit, burmese, asked, thida):
    at = sit(lambda desk: MemberPage(desk, thida.code))
    at.idle()
    shown = {label.text(): value.text() for label, value in at.page.facts.more}
    assert shown == {"Bus fare": "၃၀၀", "Wants a class": "အင်္ဂလိပ်စာ"}
    assert shown_date(at.desk.today()).startswith("၂၀၂၆")
