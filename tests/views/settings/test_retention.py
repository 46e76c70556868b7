"""Members to look at again and referrals to unlink, by keyboard."""

from datetime import date

import pytest
from PySide6.QtCore import Qt
from sqlalchemy import func, select

from models import members, offices, referrals
from models.members import MemberDraft
from models.schema import ConsentMethod, Evidence, MemberStatus, Referral, ReferralStatus
from tests.models.people import add_clinic
from views.members.one import MemberPage
from views.settings.page import SettingsPage
from views.settings.retention import RetentionPage

KEY = Qt.Key


@pytest.fixture
def old_office(office, clock):
    """Three members registered long ago, one with a referral that closed then."""
    with office.database.transaction() as session:
        add_clinic(session, office.actor)
        for name in ("Ma Thida", "မခင်သန်း", "<b>Ko Zaw</b>"):
            draft = MemberDraft(1990, name, keep_record=ConsentMethod.SPOKEN)
            code = members.register(session, office.actor, draft).code
        sent = referrals.issue(session, office.actor, referrals.ReferralDraft(code, "P001", 1)).line.number
        referrals.move(
            session, office.actor, sent, ReferralStatus.COMPLETED, on=date(2026, 11, 25), evidence=Evidence.CLIENT_SAID
        )
    for _ in range(3):
        clock.later(days=250)
        with office.database.transaction() as session:
            offices.confirm_date(session, office.actor)
    return office


def states(office):
    with office.database.reading() as session:
        return {line.name: line.status for line in members.listed(session, office.actor)}


def linked(office):
    with office.database.reading() as session:
        return session.scalar(select(func.count()).where(Referral.member_id.is_not(None)))


def test_the_card_counts_and_leads_there(sit, old_office):
    at = sit(SettingsPage)
    at.idle()
    card = at.page.retention
    assert card.members.text() == "Members nobody heard of for two years: 3"
    assert card.referrals.text() == "Closed referrals to unlink: 1"
    card.look.click()
    at.idle()
    assert isinstance(at.page, RetentionPage)


def test_staff_do_not_meet_it(sit, old_office, staff):
    at = sit(SettingsPage, actor=staff)
    assert not hasattr(at.page, "retention")


def test_a_record_is_kept_by_one_key_and_leaves_the_list_and_it_is_undone(sit, old_office):
    at = sit(RetentionPage)
    at.idle()
    assert [row.line.name for row in at.page.table.rows.rows] == ["Ma Thida", "မခင်သန်း", "<b>Ko Zaw</b>"]
    at.control(KEY.Key_Return)
    assert [row.line.name for row in at.page.table.rows.rows] == ["မခင်သန်း", "<b>Ko Zaw</b>"]
    assert at.page.table.current().line.name == "မခင်သန်း"
    at.window.quiet.undo.click()
    at.idle()
    at.idle()
    assert len(at.page.table.rows.rows) == 3


def test_who_left_is_said_to_have_left(sit, old_office):
    at = sit(RetentionPage)
    at.idle()
    at.keys(KEY.Key_Down)
    at.page.gone.click()
    at.idle()
    assert states(old_office) == {
        "Ma Thida": MemberStatus.ACTIVE, "မခင်သန်း": MemberStatus.LEFT, "<b>Ko Zaw</b>": MemberStatus.ACTIVE,
    }  # fmt: skip


def test_enter_opens_the_member_where_an_admin_can_erase(sit, old_office):
    at = sit(RetentionPage)
    at.idle()
    at.keys(KEY.Key_Return)
    at.idle()
    assert isinstance(at.page, MemberPage)


def test_referrals_are_unlinked_in_one_step_that_is_asked_for_twice(sit, old_office):
    at = sit(RetentionPage)
    at.idle()
    card = at.page.unlinking
    assert card.number.text() == "1"
    card.begin.click()
    assert at.hand() is card.not_yet
    card.not_yet.click()
    at.idle()
    assert linked(old_office) == 1
    card.begin.click()
    card.unlink.click()
    at.idle()
    at.idle()
    assert linked(old_office) == 0
    assert card.number.text() == "0"
    assert at.said[-1] == "One referral is unlinked."
    assert not card.begin.isEnabled()


def test_nobody_to_look_at_is_said(sit):
    at = sit(RetentionPage)
    at.idle()
    assert at.page.empty.heading.text() == "Nobody"
