"""Cards exchanged and trusted by their ten words, by keyboard."""

from PySide6.QtCore import Qt

from models.exchange import trust
from views.exchange.cards import CardsPage
from views.exchange.page import ExchangePage

KEY = Qt.Key


def own_card(office):
    with office.database.reading() as session:
        return trust.own_card(session)


def stations(office):
    with office.database.reading() as session:
        return [one.card.office_code for one in trust.stations(session) if not one.own]


def test_the_first_thing_to_do_is_to_exchange_cards(sit):
    at = sit(ExchangePage)
    assert at.page.table.empty.heading.text() == "No office is trusted yet"
    at.keys(KEY.Key_Return)
    assert isinstance(at.page, CardsPage)


def test_the_ten_words_of_the_own_card_are_shown_and_its_file_is_saved(sit, office, tmp_path):
    at = sit(CardsPage)
    card = own_card(office)
    assert at.page.own.words == trust.fingerprint(card.text())
    at.page.own.folder.set_value(tmp_path)
    at.page.own.save.click()
    at.idle()
    at.page.own.save.click()
    at.idle()
    assert (tmp_path / "card.txt").read_bytes() == card.text() == (tmp_path / "card-2.txt").read_bytes()
    assert at.said == ["Saved as card.txt.", "Saved as card-2.txt."]


def test_a_card_is_trusted_by_typing_the_words_that_were_heard(sit, office, head_office, tmp_path):
    card = own_card(head_office)
    (tmp_path / "card.txt").write_bytes(card.text())
    (tmp_path / "letter.txt").write_text("no card")
    at = sit(CardsPage)
    theirs = at.page.theirs
    theirs.folder.set_value(tmp_path)
    theirs.look()
    at.idle()
    assert theirs.card.input.currentText() == "HQ · Head office"
    theirs.words.setFocus()
    at.keys(" ".join(trust.fingerprint(card.text())), KEY.Key_Return)
    at.idle()
    assert stations(office) == ["HQ"]
    assert at.said == ["HQ · Head office is trusted now."]


def test_other_words_trust_nobody(sit, office, head_office, tmp_path):
    (tmp_path / "card.txt").write_bytes(own_card(head_office).text())
    at = sit(CardsPage)
    theirs = at.page.theirs
    theirs.folder.set_value(tmp_path)
    theirs.look()
    at.idle()
    theirs.words.setFocus()
    at.keys(" ".join(trust.fingerprint(own_card(office).text())), KEY.Key_Return)
    at.idle()
    assert theirs.words.below.text() == "These are not the words of this card."
    assert stations(office) == []
    assert at.window.trouble.isVisible()


def test_the_own_card_is_not_offered_and_an_unwritable_folder_is_told(sit, office, tmp_path):
    (tmp_path / "card.txt").write_bytes(own_card(office).text())
    at = sit(CardsPage)
    at.page.theirs.folder.set_value(tmp_path)
    at.page.theirs.look()
    at.idle()
    assert at.page.theirs.card.input.count() == 0
    gone = tmp_path / "gone"
    at.page.own.folder.set_value(gone)
    at.page.own.save.click()
    assert at.page.own.folder.below.text() == "This folder is not there."
