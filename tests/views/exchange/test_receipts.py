"""Receipts by window and keyboard: read out at head office, typed in at the branch; the page that shows how it stands."""

from datetime import timedelta

import pytest
from PySide6.QtCore import Qt

from models.exchange import receipts
from models.exchange.receipt_codes import grouped
from tests.models.exchange.codes import made_up, open_numbers, read_out
from tests.models.exchange.post import pack, register, send, take, trust_each_other
from views.exchange.page import ExchangePage
from views.exchange.plan import PlanPage
from views.exchange.receipt import ReadReceiptPage, TypeReceiptPage
from views.exchange.take_in import TakeInPage
from views.exchange.undoing import UndoPage
from views.today.page import TodayPage

KEY = Qt.Key


@pytest.fixture
def friends(office, head_office):
    trust_each_other(office, head_office)
    register(office)
    register(office)


@pytest.fixture
def sent(friends, office, head_office):
    """Two bundles of the branch that head office took in."""
    send(office, head_office, "1")
    register(office)
    send(office, head_office, "2")


def test_the_code_is_read_out_after_it_is_said_that_undo_ends(sit, sent, office, head_office):
    at = sit(ExchangePage, at_office=head_office)
    assert at.page.undo.isEnabled()
    at.control(KEY.Key_O)
    page = at.page
    assert isinstance(page, ReadReceiptPage)
    assert page.ask.isVisible()
    assert not page.code.isVisible()
    at.control(KEY.Key_Return)
    assert page.about.text() == "Bundle 2 of Yangon"
    assert page.code.text() == read_out(head_office, 2)
    at.keys(KEY.Key_Return)
    at.idle()
    assert isinstance(at.page, ExchangePage)
    assert not at.page.undo.isEnabled()
    at.control(KEY.Key_O)
    assert at.page.code.isVisible(), "what was read out once is shown at once"


def test_the_code_of_an_older_bundle_is_read_out_from_the_list(sit, sent, head_office):
    at = sit(ExchangePage, at_office=head_office)
    at.keys(KEY.Key_Return, KEY.Key_End, KEY.Key_Return)
    at.idle()
    assert isinstance(at.page, ReadReceiptPage)
    assert at.page.about.text() == "Bundle 1 of Yangon"


def test_a_code_is_typed_without_hyphens_and_acknowledges(sit, sent, office, head_office):
    code = read_out(head_office, 2)
    at = sit(ExchangePage)
    assert at.page.card.arrived.text() == "none of it yet"
    at.control(KEY.Key_R)
    assert isinstance(at.page, TypeReceiptPage)
    at.keys(code.replace("-", "").lower())
    assert at.page.code.text() == code
    at.keys(KEY.Key_Return)
    at.idle()
    assert at.said == ["Bundle 2 arrived, and 1 before it."]
    assert isinstance(at.page, ExchangePage)
    assert at.page.card.arrived.text() == "all that was sent"
    assert not at.page.card.type_in.isEnabled()
    assert open_numbers(office, head_office) == []


def test_a_typing_error_is_said_beside_the_field_and_not_counted(sit, sent, head_office):
    code = read_out(head_office, 2)
    at = sit(ExchangePage)
    at.control(KEY.Key_R)
    page = at.page
    at.keys(code[:-1], KEY.Key_Return)
    at.idle()
    assert page.code.below.text() == "A receipt code has 9 characters."
    at.keys("U", KEY.Key_Return)
    at.idle()
    assert page.code.below.text() == "This code has a wrong character."
    assert page.tries_left == receipts.MOST_TRIES


def test_wrong_codes_are_counted_down_until_only_a_bundle_counts(sit, sent, office, head_office):
    at = sit(ExchangePage)
    at.control(KEY.Key_R)
    page = at.page
    for number in range(receipts.MOST_TRIES):
        assert page.code.isEnabled()
        page.code.set_value(made_up(number))
        page.code.setFocus()
        at.keys(KEY.Key_Return)
        at.idle()
        left = receipts.MOST_TRIES - number - 1
        if left:
            assert page.code.below.text().endswith(f"Wrong codes that are left: {left}.")
    assert page.closed.isVisible()
    assert not page.code.isEnabled()
    at.keys(KEY.Key_Escape)
    at.idle()
    assert [label.text() for label in at.page.card.notes.labels] == [
        "Five codes were wrong: only a bundle of theirs counts now."
    ]
    send(head_office, office, "answer")
    at.page._read()
    at.idle()
    assert at.page.card.arrived.text() == "all that was sent"


def test_correcting_in_the_middle_does_not_move_the_hand(sit, sent, head_office):
    at = sit(ExchangePage)
    at.control(KEY.Key_R)
    page = at.page
    at.keys("ABCD-EFGH-J")
    page.code.input.setCursorPosition(2)
    at.keys(KEY.Key_Backspace, "x")
    assert (page.code.text(), page.code.input.cursorPosition()) == ("AxCD-EFGH-J", 2)
    assert page.code.value() == "AXCDEFGHJ"


def test_missing_bundles_stand_by_name(sit, friends, office, head_office):
    pack(office, head_office, "lost")
    register(office)
    send(office, head_office, "2")
    at = sit(ExchangePage, at_office=head_office)
    assert [label.text() for label in at.page.card.notes.labels] == [
        "Bundle 1 of Yangon never arrived. What it held came with a later one."
    ]


def test_after_two_weeks_of_silence_page_and_today_say_so(sit, sent, office, head_office, clock):
    clock.now += timedelta(days=14)
    at = sit(ExchangePage, at_office=head_office)
    assert at.page.card.chip.text == "14 days silent"
    assert at.page.card.received.text() == "2   ·   14 days ago"
    at = sit(TodayPage, at_office=head_office)
    assert at.page.warnings.silence.isVisible()
    assert at.page.warnings.unheard.text() == "Nothing came from YGN · Yangon for 14 days. Call them."


def test_today_says_nothing_while_bundles_come(sit, sent, head_office):
    at = sit(TodayPage, at_office=head_office)
    assert not at.page.warnings.silence.isVisible()


def test_an_import_is_undone_after_one_question(sit, sent, office, head_office):
    at = sit(ExchangePage, at_office=head_office)
    at.page.undo.click()
    at.idle()
    assert isinstance(at.page, UndoPage)
    assert "YGN 2" in at.page.about.text()
    at.control(KEY.Key_Return)
    assert at.said == ["The import was undone."]
    assert at.page.table.rows.rows[0].received_number == 1
    assert take(head_office, office.folder.parent / "2.thz")[0].state == "taken"


def test_what_can_be_undone_no_more_says_why(sit, sent, office, head_office):
    at = sit(UndoPage, at_office=head_office)
    at.idle()
    assert at.page.undo.isVisible()
    pack(head_office, office, "answer")
    at = sit(UndoPage, at_office=head_office)
    assert not at.page.undo.isVisible()
    assert at.page.words.text() == "A bundle was made since then: others may have built on it already."


def test_after_an_import_its_code_is_one_key_away(sit, friends, office, head_office, tmp_path):
    stick = tmp_path / "stick"
    stick.mkdir()
    pack(office, head_office, "1").rename(stick / "a.thz")
    register(office)
    pack(office, head_office, "2").rename(stick / "b.thz")
    take(head_office, stick / "a.thz")
    at = sit(TakeInPage, at_office=head_office)
    at.page.folder.set_value(stick)
    at.page._to_files()
    at.idle()
    at.control(KEY.Key_Return)
    page = at.page
    assert isinstance(page, PlanPage)
    assert [row.state for row in page.files.rows.rows] == ["taken", "already"], "what is here already stands last"
    assert page.sums.text() == "1 can be taken in   ·   1 is here already"
    assert not page.read_out.isVisible()
    at.control(KEY.Key_Return)
    assert page.undo.isVisible()
    at.control(KEY.Key_O)
    assert isinstance(at.page, ReadReceiptPage)
    at.control(KEY.Key_Return)
    assert grouped(at.page.code.text().replace("-", "")) == read_out(head_office, 2)


def test_staff_see_how_it_stands_and_have_no_buttons(sit, sent, staff, head_office):
    at = sit(ExchangePage, actor=staff, at_office=head_office)
    assert at.page.card.bundles.rows.rows
    for button in (at.page.send, at.page.take_in, at.page.card.type_in, at.page.card.read_out):
        assert not button.isVisible()
    at.keys(KEY.Key_Return, KEY.Key_Return)
    at.idle()
    assert isinstance(at.page, ExchangePage)
