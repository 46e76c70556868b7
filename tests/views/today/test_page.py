"""The page Today, by keyboard, on a made-up office."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from sqlalchemy import text

from models import offices, providers, referrals
from models.providers import ServiceOffer
from models.referrals import ReferralDraft
from models.schema import Evidence, ReferralStatus
from views.referrals.one import ReferralPage
from views.today.page import TodayPage

KEY = Qt.Key
S = ReferralStatus


@pytest.fixture
def at(sit, filled):
    return sit(lambda desk: TodayPage(desk, lambda session: 46))


def line_of(at, row_id):
    return at.read(lambda session: referrals.details(session, at.desk.actor, row_id))


def shown(at):
    return [row.referral_id for row in at.page.table.rows.rows]


def test_the_tiles_say_what_waits(at):
    page = at.page
    assert page.title.text() == "Today   10 January 2027"
    assert (page.due.number.text(), page.due.chip.text) == ("6", "4 overdue")
    assert (page.open.number.text(), page.unsent.number.text()) == ("7", "46")
    assert not page.warnings.clock.isVisible()
    assert not page.warnings.rejoin.isVisible()


def test_the_list_begins_with_the_latest_and_the_hand_is_in_it(at, filled):
    assert shown(at)[0] == filled.ids[5]
    assert at.page.table.current().referral_id == filled.ids[5]
    assert at.page.contact.text() == "Reach by Viber, evenings   ·   09000111222"
    assert at.hand() is at.page.table.view


def test_f2_notes_that_the_person_was_asked_and_takes_the_line_away(at, filled):
    at.keys(KEY.Key_F2)
    at.idle()
    assert at.said == ["မခင်သန်း: asked today."]
    assert filled.ids[5] not in shown(at)
    assert line_of(at, filled.ids[5]).follow_ups == ((at.desk.today(), True),)


def test_f3_and_enter_record_that_the_person_attended_as_they_said(at, filled):
    at.keys(KEY.Key_F3)
    assert at.page.asking.evidence.label.text() == "မခင်သန်း: attended. How is it known?"
    at.keys(KEY.Key_Return)
    at.idle()
    line = line_of(at, filled.ids[5]).line
    assert (line.status, line.evidence) == (S.ATTENDED, Evidence.CLIENT_SAID)
    assert at.page.asking.isHidden()
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
    assert at.page.asking.isHidden()
    assert line_of(at, filled.ids[5]).line.status is S.ISSUED


def test_a_person_who_did_not_agree_is_not_called_but_the_clinic_can_be(at, filled):
    assert at.page.table.choose(filled.ids[4])
    assert at.page.contact.text() == "Did not agree to be asked. The clinic can be asked instead."
    at.keys(KEY.Key_F2)
    at.idle()
    assert at.window.trouble.title.text() == "This person did not agree to be asked."
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


def test_nothing_waiting_says_so_and_what_will_come(sit):
    at = sit(TodayPage)
    assert at.page.table.empty.heading.text() == "Nothing waits."
    assert not at.page.contact.isVisible()
    assert at.page.due.chip.text == "none overdue"


def test_what_was_registered_is_not_sent_yet(sit, filled):
    at = sit(TodayPage)
    before = int(at.page.unsent.number.text())
    assert before > len(filled.ids)
    at.keys(KEY.Key_F2)
    at.idle()
    assert int(at.page.unsent.number.text()) > before


def test_head_office_sends_nothing_to_head_office(sit, head_office):
    assert not sit(TodayPage, None, head_office).page.unsent.isVisible()


def test_restricted_referrals_are_not_there_without_the_permission(sit, office, filled, clock):
    with office.database.transaction() as session:
        providers.offer(session, office.actor, "P002", [ServiceOffer(5)])
        referrals.issue(session, office.actor, ReferralDraft(filled.people[0], "P002", 5))
    clock.later(days=3)
    everything = sit(TodayPage)
    assert any(row.service == 5 for row in everything.page.table.rows.rows)
    plain = sit(TodayPage, replace(office.actor, sees_follow_up_care=False))
    assert all(row.service != 5 for row in plain.page.table.rows.rows)
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
