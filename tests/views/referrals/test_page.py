"""The list of referrals, one referral and its lifecycle, by keyboard."""

import pytest
from PySide6.QtCore import Qt

from models import follow_ups, referrals
from models.schema import Evidence, ReferralStatus
from views.kit.press import Button
from views.referrals.form import ReferralForm
from views.referrals.one import ReferralPage
from views.referrals.page import ReferralsPage

KEY = Qt.Key
S = ReferralStatus


@pytest.fixture
def at(sit, filled):
    return sit(ReferralsPage)


def details(at, row_id):
    return at.read(lambda session: referrals.details(session, at.desk.actor, row_id))


def moves(at):
    return {button.objectName() for button in at.page.card.moves.findChildren(Button) if button.objectName()}


def press(at, step):
    at.page.card.moves.findChild(Button, step.value).setFocus()
    at.keys(KEY.Key_Return)


def scan(at, number):
    at.page.number.setFocus()
    at.keys(number, KEY.Key_Return)
    at.idle()


def test_what_waits_is_listed_newest_first_and_the_first_is_shown(at, filled):
    assert [line.id for line in at.page.table.rows.rows][:2] == [filled.ids[7], filled.ids[3]]
    assert at.page.card.shown.line.id == filled.ids[7]
    assert filled.ids[6] not in [line.id for line in at.page.table.rows.rows]


def test_the_groups_keep_their_states(at, filled):
    at.page.group.setFocus()
    at.keys(KEY.Key_2)
    at.idle()
    assert [line.id for line in at.page.table.rows.rows] == [filled.ids[5]]
    at.keys(KEY.Key_3)
    at.idle()
    assert [line.id for line in at.page.table.rows.rows] == [filled.ids[6]]
    at.keys(KEY.Key_4)
    at.idle()
    assert at.page.table.empty.isVisible()


def test_only_possible_moves_are_shown(at, filled):
    assert moves(at) == {
        "attended", "completed", "did not attend", "client declined", "provider refused", "service unavailable",
        "referred on", "cancelled",
    }  # fmt: skip
    at.page.card.show_referral(filled.ids[6])
    at.idle()
    assert moves(at) == {"loop closed"}


def test_an_outcome_asks_for_its_evidence_in_place(at, filled):
    press(at, S.ATTENDED)
    assert at.page.card.form.reason.isHidden()
    at.keys(KEY.Key_Return, KEY.Key_Return, KEY.Key_Return)
    assert at.page.card.form.evidence.below.text() == "This is needed."
    at.page.card.form.evidence.setFocus()
    at.keys(KEY.Key_2, KEY.Key_Return, KEY.Key_Return)
    at.idle()
    line = details(at, filled.ids[7]).line
    assert (line.status, line.evidence) == (S.ATTENDED, Evidence.PROVIDER_CALL)
    assert "completed" in moves(at)
    assert at.said[-1] == f"{line.number}: attended."


def test_an_end_without_service_asks_for_a_reason_in_place(at, filled):
    press(at, S.DID_NOT_ATTEND)
    assert at.page.card.form.evidence.isHidden()
    at.keys(KEY.Key_Down, KEY.Key_Return, KEY.Key_Return)
    at.idle()
    line = details(at, filled.ids[7]).line
    assert (line.status, line.reason) == (S.DID_NOT_ATTEND, "too far")
    assert at.page.card.question.text() == "This referral has ended."
    assert moves(at) == set()


def test_a_day_before_the_issue_is_told_beside_the_field(at, filled):
    press(at, S.CLIENT_DECLINED)
    form = at.page.card.form
    form.day.setFocus()
    form.day.input.selectAll()
    at.keys("01/01/2026", KEY.Key_Return)
    assert form.day.below.text() == "This day is too early: 9 January 2027 at the earliest."
    at.keys(KEY.Key_Escape)
    assert form.isHidden()
    assert details(at, filled.ids[7]).line.status is S.ISSUED


def test_a_scanned_slip_is_closed_by_enter(at, filled):
    scan(at, filled.slips[1])
    assert at.page.card.shown.line.number == filled.slips[1]
    assert at.page.card.question.text() == "The stub came back"
    at.keys(KEY.Key_Return)
    at.idle()
    line = details(at, filled.ids[1]).line
    assert (line.status, line.evidence) == (S.LOOP_CLOSED, Evidence.RETURNED_STUB)
    assert at.hand() is at.page.number.input


def test_a_slip_typed_without_hyphen_in_small_letters_is_found_too(at, filled):
    scan(at, filled.slips[6].replace("-", "").lower())
    assert at.page.card.shown.line.id == filled.ids[6]
    assert at.page.table.current() is None


def test_a_number_that_is_not_here_is_told_in_place(at):
    scan(at, "NOSUCH")
    assert at.page.number.below.text() == "No slip has this number. Compare it with the paper."


def test_referring_on_opens_the_form_for_the_same_person(at, filled):
    press(at, S.REFERRED_ON)
    at.idle()
    assert isinstance(at.page, ReferralForm)
    assert at.page.form.member.value().code == filled.people[2]
    assert not at.page.form.member.isEnabled()


def test_what_another_job_wrote_comes_into_sight(at, filled):
    at.desk.jobs.run(
        lambda session: follow_ups.record(session, at.desk.actor, filled.ids[7], at.desk.today(), reached=False),
        lambda _done: None,
    )
    at.idle()
    assert at.page.card.shown.follow_ups == ((at.desk.today(), False),)


def test_on_a_small_screen_a_referral_is_a_page_of_its_own(at, filled):
    at.window.resize(1024, 600)
    at.idle()
    at.page.table.setFocus()
    at.keys(KEY.Key_Return)
    at.idle()
    assert isinstance(at.page, ReferralPage)
    assert at.page.card.shown.line.id == filled.ids[7]


def test_staff_without_permission_see_no_slip_button_and_no_restricted_service(sit, filled, staff):
    at = sit(ReferralsPage, staff)
    assert not at.page.card.slip.isVisible()
    at.control(KEY.Key_N)
    services = [value for value, _ in at.page.form.service._options]
    assert 5 not in services
    assert len(services) == 9
