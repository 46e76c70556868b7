"""The page Today, by keyboard, on a made-up office."""

from dataclasses import replace
from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from sqlalchemy import text

from models import courses, drafts, offices, providers, referrals, trainings
from models.courses import CourseDraft
from models.providers import ServiceOffer
from models.referrals import ReferralDraft
from models.schema import Evidence, ReferralStatus
from models.trainings import TrainingDraft
from views.members.register import RegisterPage
from views.referrals.form import ReferralForm
from views.referrals.one import ReferralPage
from views.stub.page import StubPage
from views.today.page import TodayPage
from views.trainings.session import SessionPage

KEY = Qt.Key
S = ReferralStatus


@pytest.fixture
def at(sit, filled):
    return sit(lambda desk: TodayPage(desk, lambda session: 46))


def line_of(at, row_id):
    return at.read(lambda session: referrals.details(session, at.desk.actor, row_id))


def shown(at):
    return [row.line.id for row in at.page.table.rows.rows]


def soon(at):
    return [(line.when(), line.what()) for line in at.page.soon.rows.rows]


def open_soon(at, begins):
    """Enter on the line of what comes soon that begins so."""
    place = next(place for place, (when, _) in enumerate(soon(at)) if when.startswith(begins))
    at.page.soon.setFocus()
    at.page.soon.view.selectRow(place)
    at.keys(KEY.Key_Return)
    at.idle()


def test_the_tiles_say_what_waits(at):
    page = at.page
    assert page.title.text() == "Today   10 January 2027"
    assert (page.due.number.text(), page.due.chip.text) == ("6", "4 overdue")
    assert (page.appointments.number.text(), page.unsent.number.text()) == ("0", "46")
    assert not page.warnings.clock.isVisible()
    assert not page.warnings.rejoin.isVisible()


def test_the_list_begins_with_the_latest_and_the_hand_is_in_it(at, filled):
    assert shown(at)[0] == filled.ids[5]
    assert at.page.table.current().line.id == filled.ids[5]
    assert at.page.several.contact.text() == (
        f"{filled.people[0]}   ·   service 2   ·   Reach by Viber, evenings   ·   09000111222"
    )
    assert at.hand() is at.page.table.view


def test_f2_notes_that_the_person_was_asked_takes_the_line_away_and_undo_brings_it_back(at, filled):
    at.keys(KEY.Key_F2)
    at.idle()
    assert at.said == ["မခင်သန်း: asked today."]
    assert filled.ids[5] not in shown(at)
    assert line_of(at, filled.ids[5]).follow_ups == ((at.desk.today(), True),)
    at.window.quiet.undo_last()
    at.idle()
    assert filled.ids[5] in shown(at)
    assert line_of(at, filled.ids[5]).follow_ups == ()


def test_f3_and_enter_record_that_the_person_attended_as_they_said(at, filled):
    at.keys(KEY.Key_F3)
    assert at.page.several.outcome.evidence.label.text() == "မခင်သန်း: attended. How is it known?"
    at.keys(KEY.Key_Return)
    at.idle()
    line = line_of(at, filled.ids[5]).line
    assert (line.status, line.evidence) == (S.ATTENDED, Evidence.CLIENT_SAID)
    assert at.page.several.outcome.isHidden()
    assert at.hand() is at.page.table.view


def test_f4_records_completed_by_what_the_person_chooses(at, filled):
    at.keys(KEY.Key_Down, KEY.Key_F4, KEY.Key_3, KEY.Key_Return)
    at.idle()
    line = line_of(at, filled.ids[0]).line
    assert (line.status, line.evidence) == (S.COMPLETED, Evidence.RETURNED_STUB)
    assert filled.ids[0] not in shown(at)


def test_escape_leaves_the_question_and_changes_nothing(at, filled):
    at.keys(KEY.Key_F4, KEY.Key_Escape)
    at.idle()
    assert at.page.several.outcome.isHidden()
    assert line_of(at, filled.ids[5]).line.status is S.ISSUED


def test_a_person_who_did_not_agree_is_not_called_but_the_clinic_can_be(at, filled):
    assert at.page.table.choose(filled.ids[4])
    assert at.page.several.contact.text().endswith("Did not agree to be asked. The clinic can be asked instead.")
    at.keys(KEY.Key_F2)
    at.idle()
    assert at.said[-1] == "This person did not agree to be asked."
    at.keys(KEY.Key_F3, KEY.Key_Return)
    at.idle()
    assert line_of(at, filled.ids[4]).line.evidence is Evidence.PROVIDER_CALL


def test_enter_opens_the_referral_and_escape_leads_back(at, filled):
    today_page = at.page
    at.keys(KEY.Key_Return)
    at.idle()
    assert isinstance(at.page, ReferralPage)
    assert at.page.card.shown.line.id == filled.ids[5]
    at.keys(KEY.Key_Escape)
    assert at.page is today_page


def test_f5_opens_the_page_for_a_slip_that_came_back(at):
    at.keys(KEY.Key_F5)
    assert isinstance(at.page, StubPage)


def test_appointments_of_today_and_tomorrow_stand_under_soon_and_enter_opens_them(at, filled, office):
    day = at.desk.today()
    with office.database.transaction() as session:
        for on, time in ((day, "10:00"), (day + timedelta(days=1), "9:00"), (day + timedelta(days=2), "8:00")):
            draft = ReferralDraft(filled.people[0], "P001", 2, appointment_on=on, appointment_time=time)
            referrals.issue(session, office.actor, draft)
    at.idle()
    assert [when for when, _ in soon(at)][:2] == ["today 10:00", "tomorrow 9:00"]
    assert (at.page.appointments.number.text(), at.page.appointments.note.text()) == (
        "2",
        "1 today, the others tomorrow",
    )
    open_soon(at, "today")
    assert isinstance(at.page, ReferralPage)
    assert at.page.card.shown.appointment_time == "10:00"


def test_a_session_of_this_week_opens_its_attendance(at, office):
    with office.database.transaction() as session:
        courses.add(session, office.actor, CourseDraft("LEAD", "Leading together"))
        trainings.plan(session, office.actor, TrainingDraft("LEAD", at.desk.today()))
    at.idle()
    open_soon(at, "today")
    assert isinstance(at.page, SessionPage)


@pytest.mark.parametrize(
    "name, fields, page",
    [("register member", {"name": "Ma Su"}, RegisterPage), ("referral", {"service": "2"}, ReferralForm)],
)
def test_what_was_half_typed_stands_under_soon_and_enter_opens_its_form(at, name, fields, page):
    with at.office.database.transaction() as session:
        drafts.save(session, at.desk.actor, name, fields)
    at.desk.go("here")
    at.idle()
    assert ("half-typed" in dict(soon(at))) is True
    open_soon(at, "half-typed")
    assert isinstance(at.page, page)
    assert at.page.drafting.isVisible()


def test_nothing_waiting_says_so_and_what_will_come(sit):
    at = sit(TodayPage)
    assert at.page.table.empty.heading.text() == "Nothing waits."
    assert not at.page.several.contact.isVisible()
    assert at.page.due.chip.text == "none overdue"


def test_what_was_registered_is_not_sent_yet(sit, filled):
    at = sit(TodayPage)
    before = int(at.page.unsent.number.text())
    assert before > len(filled.ids)
    at.keys(KEY.Key_F2)
    at.idle()
    assert int(at.page.unsent.number.text()) > before


def test_head_office_sends_nothing_to_head_office(sit, head_office):
    at = sit(TodayPage, None, head_office)
    assert not at.page.unsent.isVisible()
    assert "to send" not in dict(soon(at))


def test_restricted_referrals_are_not_there_without_the_permission(sit, office, filled, clock):
    with office.database.transaction() as session:
        providers.offer(session, office.actor, "P002", [ServiceOffer(5)])
        referrals.issue(session, office.actor, ReferralDraft(filled.people[0], "P002", 5))
    clock.later(days=3)
    everything = sit(TodayPage)
    assert any(row.line.service == 5 for row in everything.page.table.rows.rows)
    plain = sit(TodayPage, replace(office.actor, sees_follow_up_care=False))
    assert all(row.line.service != 5 for row in plain.page.table.rows.rows)
    less = int(everything.page.due.number.text()) - int(plain.page.due.number.text())
    assert less == 1


def test_a_doubted_clock_is_told_until_a_person_confirms_the_date(sit, office):
    with office.database.transaction() as session:
        session.execute(text("UPDATE here SET clock_doubted = 1, rejoined = 0"))
    at = sit(TodayPage)
    assert at.page.warnings.clock.isVisible()
    assert at.page.warnings.rejoin.isVisible()
    at.page.warnings.confirm.setFocus()
    at.keys(KEY.Key_Return)
    at.idle()
    assert not at.page.warnings.clock.isVisible()
    assert at.page.warnings.rejoin.isVisible()
    assert not at.read(offices.details).clock_doubted


def test_the_page_speaks_burmese_at_once(at):
    at.desk.set_setting("language", "my")
    at.qtbot.waitUntil(lambda: at.page.title.text().startswith("ယနေ့"))
    assert at.page.due.number.text() == "၆"
    assert at.page.table.rows.data(at.page.table.rows.index(0, 4)) == "နောက်ကျ ၁၅ ရက်"


@pytest.mark.parametrize("may", [False, True])
def test_the_list_on_paper_is_there_for_those_who_may_print_it(sit, office, filled, staff, may):
    with office.database.transaction() as session:
        offices.set_paper(session, office.actor, paper_phone="", issuer_line="", staff_print=may)
    at = sit(TodayPage, replace(office.actor, role=staff.role))
    assert at.page.list.isVisible() is may
