"""The directory, by keyboard."""

from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtCore import Qt

from models import providers
from models.providers import ServiceOffer
from models.schema import ProviderKind
from views.providers.card import ClinicPage
from views.providers.form import ProviderPage
from views.providers.page import ProvidersPage

KEY = Qt.Key


@pytest.fixture
def at(sit, filled):
    return sit(ProvidersPage)


def codes(at):
    return [entry.line.code for entry in at.page.table.rows.rows]


def known(at, code):
    return at.read(lambda session: providers.details(session, at.desk.actor, code))


def test_all_clinics_are_listed_and_a_part_of_the_name_finds(at):
    assert codes(at) == ["P001", "P002", "P003", "P004"]
    at.keys("legal")
    at.qtbot.waitUntil(lambda: codes(at) == ["P003"])
    at.keys(KEY.Key_Return, KEY.Key_Return)
    at.idle()
    assert isinstance(at.page, ProviderPage)
    assert at.page.code.value() == "P003"


def test_a_clinic_is_added_by_keyboard(at):
    at.control(KEY.Key_N)
    at.keys("p010", KEY.Key_Return)
    at.page.kind.set_value(ProviderKind.CBO)
    at.page.kind.setFocus()
    at.keys(KEY.Key_Return, "pyay", KEY.Key_Return, "River clinic", KEY.Key_Return, "မြစ်ကမ်း", KEY.Key_Return)
    at.keys(KEY.Key_Space, KEY.Key_Tab, KEY.Key_Tab, KEY.Key_Space)
    at.control(KEY.Key_Return)
    line = known(at, "P010")
    assert (line.name, line.kind, line.township) == ("River clinic", ProviderKind.CBO, "MMR008001")
    assert line.services == (ServiceOffer(1), ServiceOffer(3))
    assert isinstance(at.page, ProvidersPage)
    assert "P010" in codes(at)
    assert at.said == ["River clinic is in the directory."]


def test_what_is_missing_is_said_beside_its_field(at):
    at.control(KEY.Key_N)
    at.page.code.set_value(None)
    at.control(KEY.Key_Return)
    assert at.page.code.below.text() == "This is needed."
    assert at.page.services.below.text() == "Tick at least one service."
    at.page.code.set_value("P011")
    at.page.kind.set_value(ProviderKind.NGO)
    at.page.services.set_value((2,))
    at.control(KEY.Key_Return)
    assert at.page.name.below.text() == "The provider needs a name in one language at least."


def test_correcting_keeps_the_last_days_of_services(at, office):
    with office.database.transaction() as session:
        last = at.desk.today()
        providers.offer(session, office.actor, "P002", [ServiceOffer(2, last), ServiceOffer(3)])
    at.idle()
    at.page.table.choose(known(at, "P002").id)
    at.page.table.setFocus()
    at.keys(KEY.Key_Return)
    at.idle()
    at.page.hours.set_value("Mon 8-12")
    at.control(KEY.Key_Return)
    line = known(at, "P002")
    assert (line.hours, line.services) == ("Mon 8-12", (ServiceOffer(2, last), ServiceOffer(3)))


def test_a_closed_clinic_leaves_the_list_unless_asked_for(at):
    at.page.table.setFocus()
    at.keys(KEY.Key_Return)
    at.idle()
    at.page.active.set_value(False)
    at.control(KEY.Key_Return)
    assert codes(at) == ["P002", "P003", "P004"]
    at.page.closed_too.setFocus()
    at.keys(KEY.Key_Space)
    at.idle()
    assert codes(at)[0] == "P001"


def test_a_restricted_service_is_not_offered_to_those_who_may_not_see_it(sit, filled, staff):
    at = sit(ProvidersPage, staff)
    at.page.table.choose_first()
    at.idle()
    assert [offer.number for offer in at.page.card.shown.entry.line.services] == [1, 2, 3, 4]
    assert set(at.page.card.shown.served) == {1, 2, 3, 4}
    at.control(KEY.Key_N)
    assert 5 not in at.page.services.boxes


def test_head_offices_clinic_can_only_be_read(sit, head_office):
    with head_office.database.transaction() as session:
        providers.add(session, head_office.actor, providers.ProviderDraft("H001", "Head office's clinic"))
        line = providers.details(session, head_office.actor, "H001")
    # As a branch sees it.
    at = sit(lambda desk: ProviderPage(desk, replace(line, own=False)), None, head_office)
    assert at.page.only_read.isVisible()
    assert at.page.form.main is None
    assert not at.page.name.isEnabled()


def test_filters_by_service_township_and_check_come_together(at, office):
    with office.database.transaction() as session:
        providers.verified(session, office.actor, "P004", None)
    at.idle()
    at.page.service.set_value(3)
    at.page.service.changed.emit()
    at.idle()
    assert codes(at) == ["P001", "P002", "P004"]
    at.page.township.set_value("MMR013015")
    at.page.township.changed.emit()
    at.qtbot.waitUntil(lambda: codes(at) == ["P002", "P004"])
    assert at.page.stale.input.text() == "Not checked for 6 months: 1"
    at.page.stale.setFocus()
    at.keys(KEY.Key_Space)
    at.idle()
    assert codes(at) == ["P004"]


def test_f4_notes_that_a_clinic_was_checked_today_and_undo_takes_it_back(at, office):
    before = known(at, "P001").last_verified_on
    at.page.table.choose_first()
    at.page.table.setFocus()
    at.idle()
    at.keys(KEY.Key_F4)
    at.idle()
    assert known(at, "P001").last_verified_on == at.desk.today()
    assert at.said == ["Insein public clinic: checked today."]
    at.window.quiet.undo_last()
    at.idle()
    assert known(at, "P001").last_verified_on == before


def test_hours_are_told_as_they_were_understood(at):
    at.control(KEY.Key_N)
    at.page.hours.setFocus()
    at.keys("Mon-Fri 9-4, Sat 9-12")
    assert at.page.hours.below.text() == "Understood: Mon–Fri 9:00–16:00, Sat 9:00–12:00"
    at.page.hours.set_value(None)
    at.keys("by appointment")
    assert at.page.hours.below.text().startswith("Not understood")


def test_a_name_on_paper_is_asked_only_for_a_name_that_tells_too_much(at):
    at.control(KEY.Key_N)
    assert not at.page.paper_name.isVisible()
    at.page.code.set_value("P012")
    at.page.kind.set_value(ProviderKind.NGO)
    at.page.services.set_value((2,))
    at.page.name.setFocus()
    at.keys("Insein ART centre")
    assert at.page.paper_name.isVisible()
    at.control(KEY.Key_Return)
    assert at.page.paper_name.below.text() == "This is needed."
    at.keys("Insein north centre")
    at.control(KEY.Key_Return)
    assert known(at, "P012").paper_name == "Insein north centre"


def test_a_half_typed_clinic_is_kept_and_taken_back(at):
    at.control(KEY.Key_N)
    at.keys("p013")
    at.qtbot.waitUntil(lambda: at.page.drafting.unsaved() is None)
    at.idle()
    at.desk.open(ProviderPage(at.desk, None))
    at.idle()
    assert at.page.drafting.isVisible()
    at.control(KEY.Key_B)
    assert at.page.code.text() == "p013"


def test_on_a_small_screen_enter_opens_the_clinic_s_card(at, filled):
    at.window.resize(1024, 600)
    at.idle()
    at.page.table.choose(known(at, "P002").id)
    at.page.table.setFocus()
    at.keys(KEY.Key_Return)
    at.idle()
    assert isinstance(at.page, ClinicPage)
    assert at.page.card.name.text() == "Tamwe clinic"
    at.control(KEY.Key_E)
    assert isinstance(at.page, ProviderPage)


def test_the_day_on_which_a_service_ends_is_asked_for_by_one_press_and_shown(sit, office, filled):
    with office.database.reading() as session:
        clinic = providers.details(session, office.actor, "P002")
    at = sit(lambda desk: ProviderPage(desk, clinic))
    at.idle()
    days = at.page.last_days
    assert not any(field.isVisible() for field in days.fields.values())
    days.open.click()
    assert [number for number, field in days.fields.items() if field.isVisible()] == [2, 3]
    assert days.fields[2].isAncestorOf(at.hand())
    at.keys("31/3/2027")
    at.control(KEY.Key_Return)
    line = at.read(lambda session: providers.details(session, office.actor, "P002"))
    assert {offer.number: offer.last_day for offer in line.services} == {2: date(2027, 3, 31), 3: None}
    at.window.open(ProviderPage(at.desk, line))
    at.idle()
    assert at.page.last_days.fields[2].isVisible()
    at.page.services.boxes[2].click()
    assert not at.page.last_days.fields[2].isVisible()
    at.control(KEY.Key_Return)
    line = at.read(lambda session: providers.details(session, office.actor, "P002"))
    assert [offer.number for offer in line.services] == [3]


def test_a_last_day_that_was_half_typed_comes_back(sit, office, filled):
    with office.database.reading() as session:
        clinic = providers.details(session, office.actor, "P002")
    at = sit(lambda desk: ProviderPage(desk, clinic))
    at.idle()
    at.page.last_days.open.click()
    at.keys("31/3/2027")
    at.page.drafting.keep()
    at.idle()
    at.window.open(ProviderPage(at.desk, clinic))
    at.idle()
    at.page.drafting.take_back.click()
    assert at.page.last_days.value() == {2: date(2027, 3, 31), 3: None}


def new_clinic(at):
    """The form of a new one, with what has to be said."""
    at.control(KEY.Key_N)
    at.page.kind.set_value(ProviderKind.CBO)
    at.page.name.set_value("River clinic")
    at.page.services.set_value((2,))
    return at.page


def test_a_new_clinic_is_offered_the_next_free_code_and_a_key_writes_another(at):
    page = new_clinic(at)
    assert page.code.value() == "P005"
    assert page.code.below.text() == "The next free one. Lists and slips name the clinic by it."
    at.control(KEY.Key_Return)
    assert known(at, "P005").name == "River clinic"
    new_clinic(at)
    at.keys("x1")
    at.control(KEY.Key_Return)
    assert known(at, "X1").name == "River clinic"


def test_an_offered_code_alone_is_nothing_half_typed(at):
    at.control(KEY.Key_N)
    assert at.page.drafting._read() == {}


def test_who_types_the_hours_of_a_new_clinic_has_just_been_told_them(at):
    page = new_clinic(at)
    assert (page.just_checked.value(), page.checked.isVisible()) == (False, True)
    page.hours.setFocus()
    at.keys("Mon-Fri 9-4")
    assert (page.just_checked.value(), page.checked.isVisible()) == (True, False)
    at.control(KEY.Key_Return)
    assert known(at, "P005").last_verified_on == at.desk.today()


def test_who_copies_them_from_an_old_list_says_so_and_it_stays_unticked(at):
    page = new_clinic(at)
    page.phone.setFocus()
    at.keys("09123456")
    page.just_checked.setFocus()
    at.keys(KEY.Key_Space)
    page.hours.setFocus()
    at.keys("Mon-Fri 9-4")
    assert not page.just_checked.value()
    at.control(KEY.Key_Return)
    assert known(at, "P005").last_verified_on is None


def test_a_clinic_that_is_there_is_asked_by_its_day_alone(at):
    at.page.table.setFocus()
    at.keys(KEY.Key_Return)
    at.idle()
    assert at.page.checked.isVisible()
    assert "just_checked" not in at.page.form.fields


def test_what_was_said_of_a_new_clinic_comes_back_with_the_draft(at, sit):
    page = new_clinic(at)
    page.hours.setFocus()
    at.keys("Mon-Fri 9-4")
    at.qtbot.waitUntil(lambda: page.drafting.unsaved() is None)
    at.idle()
    at.keys(KEY.Key_Escape)
    at.control(KEY.Key_N)
    at.control(KEY.Key_B)
    assert (at.page.hours.text(), at.page.just_checked.value(), at.page.code.text()) == ("Mon-Fri 9-4", True, "P005")
