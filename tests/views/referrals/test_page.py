"""The board of referrals, one referral and its lifecycle, and several recorded at once, by keyboard."""

import pytest
from PySide6.QtCore import Qt

from models import follow_ups, referrals
from models.referral_board import Group
from models.schema import Evidence, ReferralStatus
from views.kit.press import Button
from views.referrals.form import ReferralForm
from views.referrals.one import ReferralPage
from views.referrals.page import ReferralsPage
from views.stub.page import StubPage

KEY = Qt.Key
S = ReferralStatus


@pytest.fixture
def at(sit, filled):
    return sit(ReferralsPage)


def details(at, row_id):
    return at.read(lambda session: referrals.details(session, at.desk.actor, row_id))


def shown(at):
    return [row.line.id for row in at.page.table.rows.rows]


def go(at, group):
    at.page.groups.buttons[group].click()
    at.idle()


def moves(at):
    return {button.objectName() for button in at.page.card.moves.findChildren(Button) if button.objectName()}


def press(at, step):
    at.page.card.moves.findChild(Button, step.value).setFocus()
    at.keys(KEY.Key_Return)


def undo(at):
    at.window.quiet.undo_last()
    at.idle()


@pytest.fixture
def one(at, filled):
    """The newest referral, which nobody is to be asked about yet, is shown."""
    go(at, Group.ISSUED)
    at.page.table.choose(filled.ids[7])
    at.idle()
    return filled.ids[7]


def test_who_is_to_be_asked_comes_first_the_latest_on_top(at, filled):
    assert at.page.groups.now is Group.TO_ASK
    assert shown(at)[0] == filled.ids[5]
    assert at.page.card.shown.line.id == filled.ids[5]
    assert at.hand() is at.page.table.view


def test_every_group_tells_how_many_it_holds(at):
    figures = {group: button.number.text() for group, button in at.page.groups.buttons.items()}
    assert figures == {
        Group.TO_ASK: "6", Group.NO_NEWS: "1", Group.ISSUED: "7", Group.ATTENDED: "0", Group.COMPLETED: "1",
        Group.LOOP_CLOSED: "0", Group.OTHER_ENDS: "0", Group.DRAFTS: "0", Group.ALL: "8",
    }  # fmt: skip
    assert at.page.groups.buttons[Group.DRAFTS].isHidden()


def test_left_and_right_go_from_group_to_group_and_down_into_the_list(at, filled):
    at.page.groups.setFocus()
    at.keys(KEY.Key_Right)
    at.idle()
    assert shown(at) == [filled.ids[5]]
    at.keys(KEY.Key_Right, KEY.Key_Right, KEY.Key_Right)
    at.idle()
    assert shown(at) == [filled.ids[6]]
    at.keys(KEY.Key_Right)
    at.idle()
    assert at.page.table.empty.isVisible()
    at.keys(KEY.Key_Left, KEY.Key_Down)
    at.idle()
    assert at.hand() is at.page.groups.buttons[Group.COMPLETED] or at.hand() is at.page.table.view


def test_several_are_noted_as_asked_with_one_key_and_taken_back_with_one(at, filled):
    at.keys(KEY.Key_Space, KEY.Key_Space)
    assert at.page.several.count.text().startswith("2 chosen")
    before = shown(at)
    at.keys(KEY.Key_F2)
    at.idle()
    assert at.said[-1] == "2 asked today."
    assert shown(at) == before[2:]
    assert at.page.marks.marked() == []
    undo(at)
    assert shown(at) == before
    assert details(at, before[0]).follow_ups == ()


def test_shift_and_arrows_choose_a_stretch_and_escape_none(at):
    at.qtbot.keyClick(at.hand(), KEY.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    at.qtbot.keyClick(at.hand(), KEY.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    assert len(at.page.marks.marked()) == 3
    at.keys(KEY.Key_Escape)
    assert at.page.marks.marked() == []
    assert isinstance(at.page, ReferralsPage)


def test_one_outcome_is_recorded_for_several_with_its_evidence(at, filled):
    before = shown(at)[:2]
    at.keys(KEY.Key_Space, KEY.Key_Space, KEY.Key_F4)
    assert at.page.several.outcome.evidence.label.text() == "2 chosen: completed. How is it known?"
    at.keys(KEY.Key_2, KEY.Key_Return)
    at.idle()
    assert [details(at, each).line.status for each in before] == [S.COMPLETED, S.COMPLETED]
    assert details(at, before[0]).line.evidence is Evidence.PROVIDER_CALL
    assert at.said[-1] == "2 recorded: completed."
    undo(at)
    assert [details(at, each).line.status for each in before] == [S.ISSUED, S.ISSUED]


def test_who_did_not_agree_is_left_out_and_told(at, filled):
    at.control(KEY.Key_A)
    at.keys(KEY.Key_F2)
    at.idle()
    assert at.said[-1] == "5 asked today. 1 not: This person did not agree to be asked."
    assert shown(at) == [filled.ids[4]]


def test_the_third_time_not_reached_offers_to_end_it(at, filled):
    number = filled.ids[5]
    with at.office.database.transaction() as session:
        for _ in range(2):
            follow_ups.record(session, at.desk.actor, number, details(at, number).line.issued, reached=False)
    at.idle()
    at.page.table.choose(number)
    assert at.page.table.rows.data(at.page.table.rows.index(0, 3)) == "3 of 3"
    at.qtbot.keyClick(at.hand(), KEY.Key_F2, Qt.KeyboardModifier.ShiftModifier)
    at.idle()
    assert at.page.several.outcome.isVisible()
    assert at.page.several.outcome.reason.label.text() == "မခင်သန်း: did not attend. Why?"
    at.keys(KEY.Key_Return)
    at.idle()
    line = details(at, number).line
    assert (line.status, line.reason) == (S.DID_NOT_ATTEND, "could not be reached")


def test_a_number_begun_in_the_list_goes_to_the_page_for_stubs(at, filled):
    at.keys(filled.slips[1], KEY.Key_Return)
    at.idle()
    assert isinstance(at.page, StubPage)
    assert at.page.slip.text() == filled.slips[1]


def test_f5_opens_the_page_for_stubs_and_escape_leads_back(at):
    board = at.page
    at.keys(KEY.Key_F5)
    assert isinstance(at.page, StubPage)
    at.keys(KEY.Key_Escape)
    assert at.page is board


def test_only_possible_moves_are_shown(at, one, filled):
    assert moves(at) == {
        "attended", "completed", "did not attend", "client declined", "provider refused", "service unavailable",
        "referred on", "cancelled",
    }  # fmt: skip
    at.page.card.show_referral(filled.ids[6])
    at.idle()
    assert moves(at) == {"loop closed"}


def test_an_outcome_asks_for_its_evidence_in_place_and_can_be_undone(at, one):
    press(at, S.ATTENDED)
    assert at.page.card.form.reason.isHidden()
    at.keys(KEY.Key_Return, KEY.Key_Return, KEY.Key_Return)
    assert at.page.card.form.evidence.below.text() == "This is needed."
    at.page.card.form.evidence.setFocus()
    at.keys(KEY.Key_2, KEY.Key_Return, KEY.Key_Return)
    at.idle()
    line = details(at, one).line
    assert (line.status, line.evidence) == (S.ATTENDED, Evidence.PROVIDER_CALL)
    assert "completed" in moves(at)
    assert at.said[-1] == f"{line.number}: attended."
    undo(at)
    line = details(at, one).line
    assert (line.status, line.evidence) == (S.ISSUED, None)


def test_an_end_without_service_asks_for_a_reason_in_place(at, one):
    press(at, S.DID_NOT_ATTEND)
    assert at.page.card.form.evidence.isHidden()
    at.keys(KEY.Key_Down, KEY.Key_Return, KEY.Key_Return)
    at.idle()
    line = details(at, one).line
    assert (line.status, line.reason) == (S.DID_NOT_ATTEND, "too far")


def test_a_day_before_the_issue_is_told_beside_the_field(at, one):
    press(at, S.CLIENT_DECLINED)
    form = at.page.card.form
    form.day.setFocus()
    form.day.input.selectAll()
    at.keys("01/01/2026", KEY.Key_Return)
    assert form.day.below.text() == "This day is too early: 9 January 2027 at the earliest."
    at.keys(KEY.Key_Escape)
    assert form.isHidden()
    assert details(at, one).line.status is S.ISSUED


def test_referring_on_opens_the_form_for_the_same_person_and_links_lead_both_ways(at, one, filled):
    press(at, S.REFERRED_ON)
    at.idle()
    assert isinstance(at.page, ReferralForm)
    form = at.page.form
    assert form.member.value().code == filled.people[2]
    assert not form.member.isEnabled()
    form.service.set_value(3)
    form.service.changed.emit()
    at.idle()
    form.provider.set_value(form._offers[0].line.id)
    form.provider.changed.emit()
    at.control(KEY.Key_Return)
    child = details(at, one).children[0]
    at.desk.open(ReferralPage(at.desk, child))
    at.idle()
    (link,) = [button for button in at.page.card.facts.findChildren(Button) if button.text() == filled.slips[7]]
    link.click()
    at.idle()
    assert at.page.card.shown.line.id == one
    assert at.page.card.shown.children == (child,)


def test_what_another_job_wrote_comes_into_sight(at, one, filled):
    at.desk.jobs.run(
        lambda session: follow_ups.record(session, at.desk.actor, one, at.desk.today(), reached=False),
        lambda _done: None,
    )
    at.idle()
    assert at.page.card.shown.follow_ups == ((at.desk.today(), False),)


def test_the_question_below_the_list_fits_beside_the_open_referral_and_pushes_nothing_off_the_page(at):
    at.window.resize(1366, 768)
    at.idle()
    near, far = at.page.sides.near.width(), at.page.sides.far.width()
    at.page.table.setFocus()
    at.keys(KEY.Key_F3)
    at.idle()
    assert at.page.several.outcome.isVisible()
    assert at.page.scroller.horizontalScrollBar().maximum() == 0
    assert (at.page.sides.near.width(), at.page.sides.far.width()) == (near, far)


def test_on_a_small_screen_a_referral_is_a_page_of_its_own(at, filled):
    at.window.resize(1024, 600)
    at.idle()
    at.page.table.setFocus()
    at.keys(KEY.Key_Return)
    at.idle()
    assert isinstance(at.page, ReferralPage)
    assert at.page.card.shown.line.id == filled.ids[5]


def test_staff_without_permission_see_no_slip_button_and_no_restricted_service(sit, filled, staff):
    at = sit(ReferralsPage, staff)
    assert not at.page.card.slip.isVisible()
    at.control(KEY.Key_N)
    services = [value for value, _ in at.page.form.service._options]
    assert 5 not in services
    assert len(services) == 9
