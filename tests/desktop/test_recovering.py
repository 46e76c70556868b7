"""The way in when the passphrase is forgotten: from the unlock page by two shares, and back to it."""

import shutil

import pytest
from PySide6.QtCore import Qt

from desktop.instance import alone
from desktop.language import LANGUAGES
from desktop.unlock import Entrance
from models import recovery, vault
from models.vault import WrongPassphrase
from tests.offices import PASSPHRASE, make_closed
from views.start.help import HelpCard
from views.start.recover import NewStartPage, RecoverPage
from views.start.unlock import UnlockPage

NEW = "eleven calm lotuses"
KEY = Qt.Key


@pytest.fixture(scope="module")
def made(tmp_path_factory):
    """A closed office with shares, and those."""
    shares = []

    def fill(office):
        unlocked = vault.unlock(office.folder, PASSPHRASE)
        shares.extend(recovery.make_shares(office.database, office.actor, office.folder, unlocked))

    return make_closed(tmp_path_factory.mktemp("shared"), fill), shares


@pytest.fixture
def office(made, tmp_path):
    return made[0].copy(tmp_path / "Office", tmp_path / "anchors")


@pytest.fixture
def shares(made):
    return made[1]


@pytest.fixture
def entrance(qtbot, office, tmp_path):
    entrance = Entrance(office, anchors=tmp_path / "anchors", languages=LANGUAGES, language="en")
    qtbot.addWidget(entrance)
    entrance.show()
    entrance.activateWindow()
    return entrance


def go(qtbot, entrance, *shares):
    """Type shares on the page for them."""
    entrance.page.forgot.click()
    page = entrance.page
    assert isinstance(page, RecoverPage)
    qtbot.waitUntil(page.first.input.hasFocus)
    page.first.set_value(shares[0])
    page.second.set_value(shares[1])
    page.form.submit()
    return page


def test_two_shares_lead_to_a_new_passphrase_and_back_to_the_unlock_page(qtbot, entrance, office, shares):
    go(qtbot, entrance, shares[1], shares[2])
    assert entrance.page.bar.isVisible()
    qtbot.waitUntil(lambda: isinstance(entrance.page, NewStartPage), timeout=20_000)
    page = entrance.page
    qtbot.waitUntil(page.new.first.input.hasFocus)
    assert page.account.input.currentText() == "Daw Aye"
    qtbot.keyClicks(page.new.first.input, NEW)
    qtbot.keyClick(page.new.first.input, KEY.Key_Return)
    qtbot.keyClicks(page.new.again.input, "eleven calm lotus")
    qtbot.keyClick(page.new.again.input, KEY.Key_Return)
    assert page.new.again.below.text() == "These are two different passphrases."
    qtbot.keyClicks(page.new.again.input, "es")
    qtbot.keyClick(page.new.again.input, KEY.Key_Return)
    qtbot.waitUntil(lambda: isinstance(entrance.page, UnlockPage), timeout=30_000)
    assert entrance.page.told.text().startswith("Daw Aye has a new passphrase.")
    assert "Backups on sticks" in entrance.page.told.text()
    assert vault.unlock(office, NEW).account_id
    with pytest.raises(WrongPassphrase):
        vault.unlock(office, PASSPHRASE)
    assert recovery.has_shares(office)


def test_the_progress_of_the_new_key_is_seen(qtbot, entrance, shares):
    go(qtbot, entrance, *shares[:2])
    qtbot.waitUntil(lambda: isinstance(entrance.page, NewStartPage), timeout=20_000)
    page, seen = entrance.page, []
    page.bar.valueChanged.connect(seen.append)
    page.new.first.set_value(NEW)
    page.new.again.set_value(NEW)
    page.form.submit()
    assert page.bar.isVisible()
    qtbot.waitUntil(lambda: isinstance(entrance.page, UnlockPage), timeout=30_000)
    assert seen == sorted(seen)
    assert seen[-1] == 100


def test_a_wrong_share_is_told_below_it_and_nothing_is_lost(qtbot, entrance, shares):
    words = shares[1].split()
    page = go(qtbot, entrance, shares[0], " ".join([*words[:4], words[5], words[4], *words[6:]]))
    qtbot.waitUntil(lambda: page.second.below.text().startswith("The words of share 2"), timeout=20_000)
    assert page.first.value() == shares[0]
    assert page.form.isEnabled()
    page.second.set_value("orchid " + " ".join(words[1:]))
    page.form.submit()
    assert page.second.below.text() == "Word 1 of share 2 is not on the list."


def test_an_office_without_shares_says_so_above(qtbot, entrance, office, shares, closed_template):
    shutil.copy(closed_template.folder / "keyslots.json", office / "keyslots.json")
    page = go(qtbot, entrance, *shares[:2])
    qtbot.waitUntil(page.trouble.isVisible, timeout=20_000)
    assert page.trouble.title.text() == "This office has no recovery shares."


def test_an_office_that_is_open_elsewhere_is_not_looked_into(qtbot, entrance, office, shares):
    with alone(office):
        page = go(qtbot, entrance, *shares[:2])
        qtbot.waitUntil(page.trouble.isVisible, timeout=20_000)
    assert page.trouble.title.text() == "This office is open already on this computer."
    assert entrance.page is page


def test_escape_leads_back_and_f1_explains(qtbot, entrance):
    entrance.page.forgot.click()
    qtbot.waitUntil(entrance.page.first.input.hasFocus)
    qtbot.keyClick(entrance.page.first.input, KEY.Key_F1)
    assert isinstance(entrance.page, HelpCard)
    assert entrance.page.title.text() == "Recovery shares"
    qtbot.keyClick(entrance.page, KEY.Key_Escape)
    assert isinstance(entrance.page, RecoverPage)
    qtbot.keyClick(entrance.page.first.input, KEY.Key_Escape)
    assert isinstance(entrance.page, UnlockPage)
    assert not entrance.page.told.isVisible()
