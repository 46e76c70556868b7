"""What records say in fields of head office's own stands where people look at them, not only in the form."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt

from desktop.commands import nouns
from models import cases, custom_values, providers, trainings
from models.cases import CaseDraft
from models.schema import CaseIssue, CustomKind, CustomNoun
from models.stamps import present_day
from models.trainings import TrainingDraft
from tests.models.people import add_course
from tests.models.test_custom_values import define
from views.cases.one import CasePage
from views.cases.page import CasesPage
from views.kit.label import Label
from views.providers.card import ClinicPage
from views.providers.form import ProviderPage
from views.referrals.one import ReferralPage
from views.trainings.change import ChangeSessionPage
from views.trainings.session import SessionPage

KEY = Qt.Key


@pytest.fixture
def seeing(office):
    return replace(office.actor, sees_cases=True, sees_follow_up_care=True)


def tell(office, actor, noun, record_id, label, value, kind=CustomKind.NUMBER):
    """Head office asks, and one record says it; the field."""
    with office.database.transaction() as session:
        field = define(session, actor, noun, kind, label)
        custom_values.set_value(session, actor, noun, record_id, field.id, value)
    return field


def labels(widget):
    return [label.text() for label in widget.findChildren(Label) if label.isVisible()]


def listed(office, noun):
    return nouns.NOUNS[noun].rows(office, str)


def test_a_referral_says_it_on_its_card_and_in_the_list(sit, office, filled):
    tell(office, office.actor, CustomNoun.REFERRAL, filled.ids[0], "Bus fare", "2500")
    at = sit(lambda desk: ReferralPage(desk, filled.ids[0]))
    at.idle()
    shown = labels(at.page.card)
    assert shown[shown.index("Bus fare") + 1] == "2,500"
    said = {row["number"]: row["custom"] for row in listed(office, "referrals")}
    assert said.pop(filled.slips[0]) == {"Bus fare": 2500}
    assert set(map(str, said.values())) == {"{}"}


def test_a_clinic_says_it_on_its_card_and_in_the_list(sit, office, filled):
    with office.database.reading() as session:
        clinic = providers.details(session, office.actor, "P002")
    tell(office, office.actor, CustomNoun.PROVIDER, clinic.id, "Beds", "12")
    at = sit(lambda desk: ClinicPage(desk, clinic.id))
    at.idle()
    shown = labels(at.page.card)
    assert shown[shown.index("Beds") + 1] == "12"
    row = next(row for row in listed(office, "providers") if row["code"] == "P002")
    assert (row["custom"], row["week"]) == ({"Beds": 12}, ",1000-1400,,1000-1400,,,")


@pytest.fixture
def held(office):
    with office.database.transaction() as session:
        add_course(session, office.actor)
        return trainings.plan(session, office.actor, TrainingDraft("LEAD", present_day(session)))


def test_a_session_says_it_above_its_roster_and_in_the_list(sit, office, held):
    tell(office, office.actor, CustomNoun.SESSION, held.id, "What went well", "Much laughter", CustomKind.TEXT)
    at = sit(lambda desk: SessionPage(desk, held.id))
    at.idle()
    assert at.page.said.isVisible()
    assert at.page.said.text() == "What went well: Much laughter"
    assert [row["custom"] for row in listed(office, "sessions")] == [{"What went well": "Much laughter"}]


def test_a_session_of_which_nothing_is_said_has_no_line_for_it(sit, office, held):
    at = sit(lambda desk: SessionPage(desk, held.id))
    at.idle()
    assert not at.page.said.isVisible()


@pytest.mark.parametrize("page", [lambda desk, code: CasePage(desk, code), lambda desk, _code: CasesPage(desk)])
def test_a_case_says_it_on_its_card(sit, office, seeing, page):
    with office.database.transaction() as session:
        case = cases.open_case(session, seeing, CaseDraft(present_day(session), CaseIssue.EVICTION))
    tell(office, seeing, CustomNoun.CASE, case.id, "Steps taken", "4")
    at = sit(lambda desk: page(desk, case.code), actor=seeing)
    at.idle()
    assert at.page.case.said.text() == "Steps taken: 4"


def test_undo_of_a_corrected_session_takes_back_what_it_says_too(sit, office, held):
    field = tell(office, office.actor, CustomNoun.SESSION, held.id, "Rooms", "1")
    at = sit(lambda desk: ChangeSessionPage(desk, held))
    at.idle()
    at.page.place.set_value("Other hall")
    at.page.custom.fields[field.id].set_value(3)
    at.control(KEY.Key_Return)
    (row,) = listed(office, "sessions")
    assert (row["place"], row["custom"]) == ("Other hall", {"Rooms": 3})
    at.window.quiet.undo_last()
    at.idle()
    (row,) = listed(office, "sessions")
    assert (row["place"], row["custom"]) == (held.place, {"Rooms": 1})


def test_undo_of_a_corrected_clinic_puts_everything_back(sit, office, filled):
    with office.database.reading() as session:
        clinic = providers.details(session, office.actor, "P002")
    field = tell(office, office.actor, CustomNoun.PROVIDER, clinic.id, "Beds", "12")
    (before,) = (row for row in listed(office, "providers") if row["code"] == "P002")
    at = sit(lambda desk: ProviderPage(desk, clinic))
    at.idle()
    at.page.cost.set_value("1,000 kyat")
    at.page.services.set_value((2,))
    at.page.custom.fields[field.id].set_value(None)
    at.control(KEY.Key_Return)
    (after,) = (row for row in listed(office, "providers") if row["code"] == "P002")
    assert (after["cost"], after["services"], after["custom"]) == ("1,000 kyat", [2], {})
    at.window.quiet.undo_last()
    at.idle()
    (again,) = (row for row in listed(office, "providers") if row["code"] == "P002")
    assert again == before
