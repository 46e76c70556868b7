"""Settings by keyboard: this computer at once, accounts and paper for admins."""

from datetime import UTC, datetime

import pytest
from PySide6.QtCore import Qt

from models import accounts, offices, vault
from models.errors import VaultError
from models.schema import Role
from tests.offices import PASSPHRASE
from views.settings.account import AccountPage
from views.settings.page import SettingsPage

KEY = Qt.Key
NEW = "a long new passphrase"


def names(at):
    return {line.name: line for line in at.read(lambda session: accounts.accounts(session, at.desk.actor))}


def test_the_language_changes_at_once_and_back(sit):
    at = sit(SettingsPage)
    at.keys(KEY.Key_Left)
    at.idle()
    assert at.settings["language"] == "my"
    assert at.page.title.text() == "ပြင်ဆင်ရန်"
    at.keys(KEY.Key_Right)
    at.idle()
    assert at.page.title.text() == "Settings"


def test_look_text_and_the_quiet_minutes_are_kept(sit):
    at = sit(SettingsPage)
    for field, key in ((at.page.computer.theme, "3"), (at.page.computer.text_size, "2"), (at.page.computer.lock, "3")):
        field.setFocus()
        at.keys(key)
    assert (at.settings["theme"], at.settings["text_size"], at.settings["lock_minutes"]) == ("dark", "large", "30")


def test_what_slips_show_is_saved_by_an_admin(sit, office):
    at = sit(SettingsPage)
    at.page.paper.phone.setFocus()
    at.keys("09 123 456 789", KEY.Key_Return, "Please be kind", KEY.Key_Return, KEY.Key_Space)
    at.control(KEY.Key_Return)
    known = at.read(offices.details)
    assert (known.paper_phone, known.issuer_line, known.staff_print) == ("09123456789", "Please be kind", True)
    at.page.paper.line.setFocus()
    at.page.paper.line.set_value("HIV office")
    at.control(KEY.Key_Return)
    assert at.page.paper.line.below.text() == "This stands on paper: leave out words that tell what it is about."
    assert at.read(offices.details).issuer_line == "Please be kind"


def fill_account(at, own):
    page = at.page
    at.keys("Ma Moe", KEY.Key_Return, "MM", KEY.Key_Return)
    page.passphrase.setFocus()
    at.keys(NEW, KEY.Key_Return, own)
    at.control(KEY.Key_Return)


def test_a_new_account_opens_the_office_with_its_own_passphrase(sit, office):
    at = sit(SettingsPage)
    at.page.accounts.add_one.click()
    assert isinstance(at.page, AccountPage)
    fill_account(at, PASSPHRASE)
    assert isinstance(at.page, SettingsPage)
    line = names(at)["Ma Moe"]
    assert (line.initials, line.role) == ("MM", Role.STAFF)
    assert vault.unlock(office.folder, NEW).account_id == line.id
    assert "Ma Moe" in {row.name for row in at.page.accounts.table.rows.rows}


def test_a_wrong_own_passphrase_adds_nobody(sit, office):
    at = sit(AccountPage)
    fill_account(at, "not the right one")
    assert at.page.own.below.text() == "This passphrase does not open the office."
    assert "Ma Moe" not in names(at)
    with pytest.raises(VaultError):
        vault.unlock(office.folder, NEW)


def test_a_short_passphrase_is_told_and_five_words_are_offered(sit):
    at = sit(AccountPage)
    at.page.name.set_value("Ma Moe")
    at.page.passphrase.set_value("short")
    at.page.own.set_value(PASSPHRASE)
    at.control(KEY.Key_Return)
    assert at.page.passphrase.below.text() == "Use 12 characters or more, for example five words."
    at.page.offer.click()
    assert len(at.page.passphrase.value().split("-")) == 5


def test_staff_see_this_computer_only(sit, staff):
    at = sit(SettingsPage, actor=staff)
    assert not hasattr(at.page, "accounts")
    assert at.page.computer.isVisible()


def test_a_doubted_clock_is_asked_about_and_confirmed(sit, office, clock):
    clock.now = datetime(2099, 1, 1, tzinfo=UTC)
    with office.database.transaction() as session:
        offices.set_paper(session, office.actor, paper_phone="1", issuer_line="", staff_print=False)
    assert office.database.info["clock"]() == clock.now
    at = sit(SettingsPage)
    assert at.page.clock.isVisible()
    at.page.clock.confirm.click()
    at.idle()
    assert not at.page.clock.isVisible()
    assert not at.read(offices.details).clock_doubted


def test_undo_puts_back_what_stands_on_slips(sit, office):
    at = sit(SettingsPage)
    at.idle()
    paper = at.page.paper
    paper.phone.set_value("09123456789")
    paper.staff.set_value(True)
    paper.cards.set_value(True)
    paper.phone.setFocus()
    at.control(KEY.Key_Return)
    known = at.read(offices.details)
    assert (known.paper_phone, known.staff_print, known.member_cards) == ("09123456789", True, True)
    at.window.quiet.undo_last()
    at.idle()
    known = at.read(offices.details)
    assert (known.paper_phone, known.staff_print, known.member_cards) == ("", False, False)
    assert (paper.phone.text(), paper.cards.value()) == ("", False)
