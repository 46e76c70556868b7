"""A new referral, from the first key to the slip, by keyboard."""

from datetime import timedelta

import pytest
from PySide6.QtCore import Qt

from models import drafts, offices, providers, referrals
from models.ids import new_slip_number
from models.providers import ProviderDraft, ServiceOffer
from models.schema import Priority, ReferralStatus
from tests.printing.reading import all_text
from tests.views.referrals.clinics import TODAY
from views.referrals.form import ReferralForm
from views.referrals.slip import SlipPage

KEY = Qt.Key
S = ReferralStatus


@pytest.fixture
def at(sit, filled):
    return sit(lambda desk: ReferralForm(desk, None))


def newest(at):
    (first, *_) = at.read(lambda session: referrals.listed(session, at.desk.actor))
    return at.read(lambda session: referrals.details(session, at.desk.actor, first.id))


def choose(at, field, value):
    """As the list does it: choose, and say so."""
    field.set_value(value)
    field.changed.emit()
    at.idle()


def test_a_referral_is_issued_with_a_few_keys(at, filled):
    at.keys("thida", KEY.Key_Return)
    at.idle()
    assert at.page.form.member.value().code == filled.people[1]
    assert at.hand() is at.page.form.service.input
    at.keys("2", KEY.Key_Return)
    at.idle()
    at.keys("tam", KEY.Key_Return)
    assert at.page.form.chosen_provider().code == "P002"
    at.keys(KEY.Key_Up, KEY.Key_Up, KEY.Key_Return, "10:00", KEY.Key_Return)
    at.keys(KEY.Key_Up, KEY.Key_Return, KEY.Key_Space, KEY.Key_Return)
    at.idle()
    found = newest(at)
    assert (found.line.member, found.line.provider, found.line.service) == (filled.people[1], "P002", 2)
    assert (found.appointment_on, found.appointment_time) == (TODAY + timedelta(days=1), "10:00")
    assert (found.line.priority, found.accompanied) == (Priority.TWO_WEEKS, True)
    assert isinstance(at.page, SlipPage)
    assert at.page.heading.text() == found.line.number


def test_clinics_are_those_of_the_service_nearest_first(at, filled):
    at.keys("thida", KEY.Key_Return)
    at.idle()
    choose(at, at.page.form.service, 3)
    names = at.page.form.provider._names.stringList()
    assert names == [
        "Tamwe clinic   ·   Tamwe", "Family health clinic   ·   Tamwe", "Insein public clinic   ·   Insein",
    ]  # fmt: skip
    choose(at, at.page.form.provider, at.page.form._offers[0].line.id)
    facts = at.page.form.facts
    assert facts.open.text == "opens Tue 10:00"
    assert facts.checked.text == "checked 25 November 2026"
    assert facts.known.text() == "Nobody was sent there for this yet.   ·   free"
    choose(at, at.page.form.service, 7)
    assert at.page.form.provider.text() == ""


def test_a_suggestion_is_taken_by_its_number_and_says_why_it_stands_there(at, filled):
    at.keys("thida", KEY.Key_Return)
    at.idle()
    at.keys("2", KEY.Key_Return)
    at.idle()
    first, second, *_ = at.page.form.suggestions.lines
    assert (first.name.text(), second.name.text()) == ("Tamwe clinic", "Insein public clinic")
    assert first.why.text() == "Tamwe (same township)   ·   nobody sent yet"
    assert second.why.text() == "Insein (same region)   ·   nobody sent yet"
    at.keys("1")
    assert at.page.form.chosen_provider().code == "P002"
    assert at.page.form.suggestions.isHidden()
    assert at.hand() is at.page.form.appointment.input


def test_a_clinic_closed_on_the_day_of_the_appointment_is_told_and_goes_last(at, filled):
    form = at.page.form
    at.keys("thida", KEY.Key_Return)
    at.idle()
    choose(at, form.service, 2)
    choose(at, form.appointment, TODAY + timedelta(days=1))
    assert [choice.line.code for choice in form._offers] == ["P001", "P002"]
    assert form.suggestions.lines[1].open.text == "closed on that day"
    choose(at, form.provider, form._offers[1].line.id)
    assert form.facts.open.text == "closed on that day"
    choose(at, form.appointment, TODAY + timedelta(days=2))
    assert form.facts.open.text == "open on that day"


def test_a_clinic_not_checked_for_half_a_year_is_told_so(at, filled, office):
    with office.database.transaction() as session:
        providers.verified(session, office.actor, "P002", TODAY - timedelta(days=190))
    at.keys("thida", KEY.Key_Return)
    at.idle()
    choose(at, at.page.form.service, 2)
    choose(at, at.page.form.provider, at.page.form._offers[0].line.id)
    assert at.page.form.facts.checked.text == "checked 4 July 2026: call first"


def test_enter_takes_the_first_while_the_list_of_people_is_open(at, filled, qtbot):
    at.keys("win")
    popup = at.page.form.member._popup
    qtbot.waitUntil(popup.isVisible)
    qtbot.keyClick(popup, KEY.Key_Return)
    assert at.page.form.member.value().code == filled.people[1]
    assert at.hand() is at.page.form.service.input


def test_someone_who_is_not_here_is_told_in_place(at):
    at.keys("zzzz", KEY.Key_Return)
    at.idle()
    assert at.page.form.member.below.text().startswith("Nobody here is called that.")


def test_the_slip_shows_what_is_typed_and_no_number(at, filled):
    form = at.page.form
    at.keys("thida", KEY.Key_Return)
    at.idle()
    assert at.page.nothing_yet.isVisible()
    choose(at, form.service, 2)
    choose(at, form.provider, form._offers[0].line.id)
    form.time.setFocus()
    at.keys("9:30")
    at.qtbot.waitUntil(lambda: not at.page._wait.isActive())
    at.idle()
    words = all_text(bytes(at.page.preview._paper._bytes.data()))
    assert "9:30" in words
    assert filled.people[1] in words
    assert "Tamwe clinic" in words or "တာမွေ ဆေးခန်း" in words
    assert "·····-·····" in words


def test_what_is_missing_is_said_beside_its_field_and_nothing_is_issued(at, filled):
    before = newest(at).line.id
    at.control(KEY.Key_Return)
    form = at.page.form
    assert [field.below.text() for field in (form.member, form.service, form.provider)] == ["This is needed."] * 3
    assert newest(at).line.id == before


def test_that_the_clinic_is_missing_is_said_until_one_is_chosen(at, filled):
    form = at.page.form
    at.control(KEY.Key_Return)
    at.keys("thida", KEY.Key_Return)
    at.idle()
    assert form.member.below.text() != "This is needed."
    assert form.provider.below.text() == "This is needed."
    at.keys("2", KEY.Key_Return)
    at.idle()
    assert form.provider.below.text() == "This is needed."
    at.keys("tam", KEY.Key_Return)
    at.idle()
    assert not form.provider.below.isVisible()


def test_someone_under_18_is_referred_by_age_group_alone(at):
    at.page.form.whom.setFocus()
    at.keys(KEY.Key_2, KEY.Key_Return, KEY.Key_3, KEY.Key_Return)
    at.idle()
    assert at.page.form.member.isHidden()
    assert at.page.form.service.isHidden()
    at.page.form.provider.setFocus()
    at.keys("legal", KEY.Key_Return)
    at.control(KEY.Key_Return)
    line = newest(at).line
    assert (line.member, line.age_band, line.service, line.status) == ("", "15-17", 9, S.ISSUED)


def test_a_name_for_paper_is_asked_in_place_and_kept(at, filled, office):
    with office.database.transaction() as session:
        providers.add(session, office.actor, ProviderDraft("P009", "Insein ART centre", township="MMR013001"))
        providers.offer(session, office.actor, "P009", [ServiceOffer(10)])
    form = at.page.form
    at.keys("thida", KEY.Key_Return)
    at.idle()
    choose(at, form.service, 10)
    choose(at, form.provider, form._offers[0].line.id)
    at.qtbot.waitUntil(lambda: not at.page._wait.isActive())
    at.idle()
    assert form.paper_name.isVisible()
    assert at.page.not_shown.text() == "This paper would tell what it is for, so it was not made."
    form.paper_name.setFocus()
    at.keys("Insein HIV house")
    at.control(KEY.Key_Return)
    assert form.paper_name.below.text().startswith("This stands on slips")
    form.paper_name.set_value(None)
    form.paper_name.setFocus()
    at.keys("Insein north centre")
    at.control(KEY.Key_Return)
    assert isinstance(at.page, SlipPage)
    assert "Insein north centre" in all_text(at.page._pdf)
    line = at.read(lambda session: providers.details(session, at.desk.actor, "P009"))
    assert (line.paper_name, line.needs_paper_name) == ("Insein north centre", False)


def test_referring_on_links_the_two(at, filled):
    parent = at.read(lambda session: referrals.details(session, at.desk.actor, filled.ids[0]))
    at.desk.open(ReferralForm(at.desk, filled.people[0], parent=parent))
    at.idle()
    choose(at, at.page.form.service, 3)
    choose(at, at.page.form.provider, at.page.form._offers[0].line.id)
    at.control(KEY.Key_Return)
    child = newest(at)
    assert child.parent == filled.slips[0]
    before = at.read(lambda session: referrals.details(session, at.desk.actor, filled.ids[0]))
    assert (before.line.status, before.children) == (S.REFERRED_ON, (child.line.number,))


def test_where_staff_may_not_print_an_admin_does(sit, filled, staff):
    at = sit(lambda desk: ReferralForm(desk, filled.people[0]), staff)
    assert at.page.form.main.text().startswith("Issue  ")
    choose(at, at.page.form.service, 2)
    choose(at, at.page.form.provider, at.page.form._offers[0].line.id)
    at.control(KEY.Key_Return)
    line = newest(at).line
    assert line.status is S.ISSUED
    assert at.said == [f"{line.number} is issued. An admin prints it."]


def test_where_staff_may_print_the_slip_comes_up(sit, filled, staff, office):
    with office.database.transaction() as session:
        offices.set_paper(session, office.actor, paper_phone="", issuer_line="", staff_print=True)
    at = sit(lambda desk: ReferralForm(desk, filled.people[0]), staff)
    choose(at, at.page.form.service, 2)
    choose(at, at.page.form.provider, at.page.form._offers[0].line.id)
    at.control(KEY.Key_Return)
    assert isinstance(at.page, SlipPage)


def test_a_refused_referral_leaves_the_form_as_it_was(at, filled, office):
    form = at.page.form
    at.keys("thida", KEY.Key_Return)
    at.idle()
    choose(at, form.service, 2)
    choose(at, form.provider, form._offers[0].line.id)
    chosen = form.chosen_provider()
    # Another window of the office closes the clinic without this one hearing of it.
    listening = office.database.on_commit[:]
    office.database.on_commit.clear()
    with office.database.transaction() as session:
        providers.offer(session, office.actor, chosen.code, [])
    office.database.on_commit.extend(listening)
    at.control(KEY.Key_Return)
    assert at.window.trouble.title.text() == "This provider does not offer this service."
    assert form.chosen_provider() == chosen
    assert form.main.isEnabled()


def test_a_lock_while_the_slip_is_about_to_be_drawn_is_no_crash(at):
    crashes = []
    at.jobs.crashed.connect(crashes.append)
    at.keys("thi")
    at.page.form.changed.emit()
    assert at.page._wait.isActive()
    at.jobs.stop()
    at.qtbot.waitUntil(lambda: not at.page._wait.isActive())
    assert crashes == []


def test_what_was_half_typed_is_kept_and_taken_back(at, filled):
    form = at.page.form
    at.keys("thida", KEY.Key_Return)
    at.idle()
    choose(at, form.service, 2)
    choose(at, form.provider, form._offers[0].line.id)
    at.qtbot.waitUntil(lambda: at.page.drafting.unsaved() is None)
    at.idle()
    at.desk.open(ReferralForm(at.desk, None))
    at.idle()
    again = at.page.form
    assert again is not form
    assert at.page.drafting.isVisible()
    at.control(KEY.Key_B)
    assert again.member.value().code == filled.people[1]
    assert again.chosen_provider().code == "P002"
    at.control(KEY.Key_Return)
    assert at.read(lambda session: drafts.load(session, at.desk.actor, "referral")) is None


def test_opening_the_form_forgets_no_draft(at):
    with at.office.database.transaction() as session:
        drafts.save(session, at.desk.actor, "referral", {"service": "2"})
    at.desk.open(ReferralForm(at.desk, None))
    at.idle()
    assert at.page.drafting.isVisible()
    assert not at.page.drafting._rest.isActive()


def test_enter_takes_the_first_while_the_list_of_clinics_is_open(at, filled, qtbot):
    at.keys("thida", KEY.Key_Return)
    at.idle()
    at.keys("2", KEY.Key_Return)
    at.idle()
    at.keys("tam")
    popup = at.page.form.provider._popup
    qtbot.waitUntil(popup.isVisible)
    qtbot.keyClick(popup, KEY.Key_Return)
    assert at.page.form.chosen_provider().code == "P002"
    assert at.hand() is at.page.form.appointment.input


def test_from_the_member_s_page_the_member_stands_fixed_and_the_hand_is_in_the_service(sit, filled):
    at = sit(lambda desk: ReferralForm(desk, filled.people[3]))
    form = at.page.form
    assert form.member.value().code == filled.people[3]
    assert not form.member.isEnabled()
    assert at.hand() is form.service.input
    at.keys("2", KEY.Key_Return)
    at.idle()
    assert form.suggestions.lines[0].why.text().startswith("Insein (same township)")


def test_a_blank_slip_is_keyed_in_under_its_own_number_and_nothing_is_printed(sit, filled):
    number, marked = new_slip_number(), []
    at = sit(
        lambda desk: ReferralForm(
            desk, filled.people[0], number=number, with_it=lambda _session, record: marked.append(record)
        )
    )
    at.desk.open(at.page)
    choose(at, at.page.form.service, 2)
    choose(at, at.page.form.provider, at.page.form._offers[0].line.id)
    at.control(KEY.Key_Return)
    assert marked == [], "the day on which it was given out is asked for"
    at.page.given.set_value(TODAY - timedelta(days=1))
    at.control(KEY.Key_Return)
    assert (newest(at).line.number, newest(at).line.issued) == (number, TODAY - timedelta(days=1))
    assert marked == [number]
    assert at.said == [f"{number} is keyed in."]


def test_a_form_for_referring_on_keeps_what_was_half_typed(at, filled):
    parent = at.read(lambda session: referrals.details(session, at.desk.actor, filled.ids[0]))
    at.desk.open(ReferralForm(at.desk, filled.people[0], parent=parent))
    at.idle()
    choose(at, at.page.form.service, 3)
    at.qtbot.waitUntil(lambda: at.page.drafting.unsaved() is None)
    at.idle()
    assert at.read(lambda session: drafts.load(session, at.desk.actor, f"refer on {filled.slips[0]}")) == {
        "service": "3"
    }
