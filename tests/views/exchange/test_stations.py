"""PCs and keys, by keyboard: listed, renewed, revoked, and what a revoked one wrote entered again."""

import pytest
from PySide6.QtCore import Qt
from sqlalchemy import select

from models.exchange import cuts, key_change, reentry, revocations, trust
from models.exchange.cards import Card, KeyChange, read_given
from models.schema import Station
from tests.models.exchange.bundles import Station as Keys
from tests.models.exchange.post import change, key_of, register, send, trust_each_other
from views.exchange.cards import CardsPage
from views.exchange.new_keys import NewKeysPage
from views.exchange.reentry import ReentryPage
from views.exchange.revoke import RevokePage
from views.exchange.stations import StationsPage

KEY = Qt.Key


@pytest.fixture
def at_head(qtbot, head_office, office):
    """At the desk of head office, which trusts Yangon."""
    from tests.views.working import work

    trust_each_other(head_office, office)

    def down(make, actor=None):
        return work(qtbot, head_office, make, actor)

    return down


def test_the_way_there_leads_over_the_cards(sit):
    at = sit(CardsPage)
    at.page.all.setFocus()
    at.keys(KEY.Key_Return)
    at.idle()
    assert isinstance(at.page, StationsPage)
    (line,) = at.page.table.rows.rows
    assert at.page.card.meaning.text() == "You work on it now."
    assert not at.page.card.revoke.isVisible()
    assert line.office_code == "YGN"


def test_a_branch_sees_states_but_revokes_nobody(sit, office, head_office):
    trust_each_other(office, head_office)
    at = sit(StationsPage)
    assert [line.state.value for line in at.page.table.rows.rows] == ["in use", "this PC"]
    assert not at.page.card.revoke.isVisible()


def test_head_office_revokes_after_it_was_asked_once_more(at_head, office, head_office):
    register(office)
    send(office, head_office, "1")
    at = at_head(StationsPage)
    at.keys(KEY.Key_Down, KEY.Key_Return)
    at.idle()
    assert at.hand() is at.page.card.revoke
    at.keys(KEY.Key_Return)
    at.idle()
    assert isinstance(at.page, RevokePage)
    assert at.page.until.input.count() == 2
    at.control(KEY.Key_Return)
    assert at.hand() is at.page.asking.no
    assert not is_revoked(head_office, office)
    at.keys(KEY.Key_Tab, KEY.Key_Return)
    at.idle()
    assert is_revoked(head_office, office)
    assert at.said == ["Revoked. Send a bundle to each office, so that all know it."]
    assert isinstance(at.page, StationsPage)
    assert at.page.card.chip.text == "revoked"


def is_revoked(head_office, office) -> bool:
    with head_office.database.reading() as session:
        return cuts.is_revoked(session, key_of(office))


def test_the_safe_answer_leaves_it_in_use(at_head, office, head_office):
    with head_office.database.reading() as session:
        from models.exchange import station_lines

        line = station_lines.named(session, "YGN")
    at = at_head(lambda desk: RevokePage(desk, line))
    at.control(KEY.Key_Return)
    at.keys(KEY.Key_Return)
    assert at.page.form.isVisible()
    assert not is_revoked(head_office, office)


def test_new_keys_are_made_and_their_file_and_words_shown(sit, office, tmp_path):
    before = key_of(office)
    at = sit(NewKeysPage)
    at.keys(KEY.Key_Return)
    assert at.hand() is at.page.no
    assert key_of(office) == before
    at.keys(KEY.Key_Tab, KEY.Key_Return)
    at.idle()
    assert key_of(office) != before
    at.page.file.folder.set_value(tmp_path)
    at.page.file.save.click()
    at.idle()
    data = (tmp_path / "card.txt").read_bytes()
    change_file = read_given(data)
    assert isinstance(change_file, KeyChange)
    assert change_file.card.key == key_of(office)
    assert at.page.file.words == trust.fingerprint(data)
    again = sit(NewKeysPage)
    assert again.page.file.words == trust.fingerprint(data)


def test_new_keys_of_another_office_are_told_as_such(sit, office, head_office, tmp_path):
    trust_each_other(office, head_office)
    old = key_of(head_office)
    with head_office.database.transaction() as session:
        data = key_change.renew_keys(session, head_office.actor)
    (tmp_path / "card.txt").write_bytes(data)
    at = sit(CardsPage)
    theirs = at.page.theirs
    theirs.folder.set_value(tmp_path)
    theirs.look()
    at.idle()
    assert theirs.card.input.currentText() == "HQ · Head office: new keys"
    assert theirs.card.below.text() == "This replaces the key that office had."
    theirs.words.setFocus()
    at.keys(" ".join(trust.fingerprint(data)), KEY.Key_Return)
    at.idle()
    with office.database.reading() as session:
        assert session.get_one(Station, old).replaced_by == key_of(head_office)


def test_what_a_revoked_pc_wrote_is_entered_again(at_head, office, head_office):
    code = register(office)
    send(office, head_office, "1")
    change(office, code, township="MMR013001")
    send(office, head_office, "2")
    with head_office.database.transaction() as session:
        revocations.revoke(session, head_office.actor, key_of(office), until=1)
    at = at_head(StationsPage)
    assert at.page.to_enter.isVisible()
    at.page.to_enter.look.setFocus()
    at.keys(KEY.Key_Return)
    at.idle()
    assert isinstance(at.page, ReentryPage)
    (row,) = at.page.table.rows.rows
    assert (row.record, at.page._value(row)) == (code, "Insein")
    at.keys(KEY.Key_Return)
    at.idle()
    with head_office.database.reading() as session:
        assert reentry.listed(session, head_office.actor) == []
    assert at.page.table.rows.rows == ()
    assert at.said == ["1 entered again. The next bundle takes them along."]


def test_a_fork_is_explained(at_head, office, head_office):
    from models.schema import Bundle, BundleState

    with head_office.database.transaction() as session:
        session.add(
            Bundle(
                sender=key_of(office),
                receiver=key_of(head_office),
                incarnation="01930000-0000-7000-8000-000000000001",
                number=14,
                previous="",
                manifest_sha256="0" * 64,
                state=BundleState.QUARANTINED,
                at=1,
            )
        )
    at = at_head(StationsPage)
    at.keys(KEY.Key_Down)
    assert "another bundle 14" in at.page.card.finding.text()
    assert at.page.card.advice.text().startswith("Call that office.")


def test_a_stranger_head_office_key_is_listed_under_its_office(sit, office):
    keys = Keys()
    card = Card("HQ", "Head office", True, keys.public, keys.recipient)
    with office.database.transaction() as session:
        trust.trust_card(session, office.actor, card.text(), " ".join(trust.fingerprint(card.text())))
        assert session.scalars(select(Station.key)).all() == [keys.key]
    at = sit(StationsPage)
    assert at.page.table.rows.rows[0].key == keys.key
