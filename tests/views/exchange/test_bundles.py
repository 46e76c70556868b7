"""Bundles sent and taken in between a branch and head office, by keyboard, on real files."""

import pytest
from PySide6.QtCore import Qt

from models import members
from models.exchange import exporting, trust
from models.members import MemberDraft
from models.schema import ConsentMethod
from views.exchange.page import ExchangePage
from views.exchange.plan import PlanPage
from views.exchange.send import SendPage
from views.exchange.take_in import TakeInPage

KEY = Qt.Key


def introduce(one, other):
    """Let `one` trust `other`."""
    with other.database.reading() as session:
        card = trust.own_card(session).text()
    with one.database.transaction() as session:
        trust.trust_card(session, one.actor, card, " ".join(trust.fingerprint(card)))


@pytest.fixture
def friends(office, head_office):
    introduce(office, head_office)
    introduce(head_office, office)
    with office.database.transaction() as session:
        for number in range(12):
            draft = MemberDraft(1990, f"Ma {number}", keep_record=ConsentMethod.SPOKEN)
            members.register(session, office.actor, draft)


def known(office):
    with office.database.reading() as session:
        return members.count(session, office.actor)


@pytest.fixture
def sent(friends, office, tmp_path):
    """A folder with the branch's first bundle in it."""
    folder = tmp_path / "stick"
    folder.mkdir()
    exporting.export_bundle(office.database, office.actor, "HQ", folder / "k7.thz")
    return folder


def test_a_bundle_is_made_under_a_name_that_tells_nothing(sit, friends, office, tmp_path):
    at = sit(ExchangePage)
    (row,) = at.page.table.rows.rows
    assert row.unsent > 0
    assert at.page.send.property("part") == "main-button"
    at.control(KEY.Key_E)
    assert isinstance(at.page, SendPage)
    at.page.folder.set_value(tmp_path)
    at.control(KEY.Key_Return)
    (made,) = tmp_path.glob("*.thz")
    assert "YGN" not in made.name
    assert at.page.result.heading_made.text() == "Bundle 1 for HQ is ready"
    at.keys(KEY.Key_Return)
    at.idle()
    assert isinstance(at.page, ExchangePage)
    assert at.page.table.rows.rows[0].sent_number == 1
    assert at.page.card.unsent.text() == "nothing"
    assert at.page.take_in.property("part") == "main-button"


def test_a_name_that_is_taken_or_impossible_is_said_beside_the_field(sit, friends, tmp_path):
    at = sit(ExchangePage)
    at.control(KEY.Key_E)
    page = at.page
    page.folder.set_value(tmp_path)
    (tmp_path / "a.thz").write_bytes(b"")
    page.name.set_value("a")
    at.control(KEY.Key_Return)
    assert page.name.below.text() == "A file of this name is there already."
    page.name.set_value("a/b")
    at.control(KEY.Key_Return)
    assert page.name.below.text().startswith("A file's name may not hold")


def test_the_plan_is_shown_before_anything_is_written_and_then_taken_in(sit, sent, head_office):
    at = sit(ExchangePage, at_office=head_office)
    at.control(KEY.Key_I)
    assert isinstance(at.page, TakeInPage)
    at.page.folder.set_value(sent)
    at.page._to_files()
    at.idle()
    at.control(KEY.Key_Return)
    assert isinstance(at.page, PlanPage)
    line = next(row for row in at.page.nouns.rows.rows if row.table == "member")
    assert (line.new, line.changed, line.conflicts, line.held) == (12, 0, 0, 0)
    assert known(head_office) == 0
    at.control(KEY.Key_Return)
    assert known(head_office) == 12
    assert at.said == ["Bundles taken in: 1."]
    assert at.page.title.text() == "Taken in"
    assert not at.page.take.isVisible()


def test_a_damaged_file_is_refused_in_plain_words_and_the_good_one_is_taken(sit, sent, head_office):
    data = bytearray((sent / "k7.thz").read_bytes())
    data[-40] ^= 1
    (sent / "bad.thz").write_bytes(bytes(data))
    at = sit(TakeInPage, at_office=head_office)
    at.page.folder.set_value(sent)
    at.page._to_files()
    at.idle()
    at.control(KEY.Key_Return)
    states = {row.file.name: row.state for row in at.page.files.rows.rows}
    assert states == {"bad.thz": "refused", "k7.thz": "taken"}
    at.page.files.choose(sent / "bad.thz")
    assert at.page.reason.isVisible()
    assert at.page.reason.text()
    at.control(KEY.Key_Return)
    assert known(head_office) == 12
    assert (sent / "bad.thz").exists()


def test_a_file_can_be_left_out(sit, sent, head_office):
    at = sit(TakeInPage, at_office=head_office)
    at.page.folder.set_value(sent)
    at.page._to_files()
    at.idle()
    at.keys(KEY.Key_Space)
    assert not at.page.look.isEnabled()
    at.keys(KEY.Key_Space)
    assert at.page.look.isEnabled()


def test_taking_in_the_same_file_again_brings_nothing(sit, sent, head_office):
    for _ in range(2):
        at = sit(TakeInPage, at_office=head_office)
        at.page.folder.set_value(sent)
        at.page._to_files()
        at.idle()
        at.control(KEY.Key_Return)
        at.control(KEY.Key_Return)
    assert [row.state for row in at.page.files.rows.rows] == ["already"]
    assert at.page.nouns.empty.isVisible()


def test_staff_see_how_it_stands_and_cannot_send(sit, friends, staff):
    at = sit(ExchangePage, actor=staff)
    assert not at.page.send.isVisible()
    at.keys(KEY.Key_Return)
    assert isinstance(at.page, ExchangePage)
