"""Another key for the office, through the whole window to the next opening."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from desktop.app import Program
from desktop.crash import CrashPage
from desktop.renewing import Renewing
from desktop.unlock import open_existing
from models import accounts, backups, drafts, swap, vault
from models.accounts import AccountDraft
from models.database import Stopped
from models.errors import VaultError
from models.renewing import Renewed
from models.vault import WrongPassphrase
from tests.offices import PASSPHRASE
from tests.seats import HERS, seat
from views.members.register import DRAFT
from views.settings.page import SettingsPage
from views.settings.passphrase import PassphrasePage

KEY = Qt.Key
NEW = "eleven calm lotuses"


@pytest.fixture
def folder(home, tmp_path, closed_template):
    return closed_template.copy(tmp_path / "Office", home / "anchors")


@pytest.fixture
def program(qtbot, dressed, folder):
    successors = []
    made = Program(dressed, folder, succeed=successors.append)
    made.successors = successors
    made.computer.set_setting("language", "en")
    made.begin()
    made.entrance.page.submitted.emit(PASSPHRASE, "")
    qtbot.waitUntil(lambda: made.work is not None, timeout=20_000)
    made.work.window.activateWindow()
    yield made
    if made.work._renewing is not None:
        qtbot.waitUntil(lambda: not made.work._renewing.working, timeout=20_000)
    made.work.leave()
    made.work.window.deleteLater()


@pytest.fixture
def moe(program):
    return seat(program.work._opened.office, AccountDraft("Ma Moe", "MM"))


def keys(qtbot, *typed):
    for each in typed:
        hand = QApplication.focusWidget()
        if isinstance(each, str):
            qtbot.keyClicks(hand, each)
        else:
            qtbot.keyClick(hand, each)


def to_settings(qtbot, program):
    page = program.work.window.go("settings")
    assert isinstance(page, SettingsPage)
    qtbot.waitUntil(lambda: not program.work.jobs.busy, timeout=20_000)
    return page


def change_own(qtbot, program):
    to_settings(qtbot, program).passphrase.change.click()
    assert isinstance(program.work.window.stack.currentWidget(), PassphrasePage)
    keys(qtbot, PASSPHRASE, KEY.Key_Return, NEW, KEY.Key_Return, NEW, KEY.Key_Return)
    return renewing(qtbot, program)


def to_account(qtbot, program, actor):
    page = to_settings(qtbot, program)
    assert page.accounts.table.choose(actor.account_id)
    page.accounts.table.setFocus()
    keys(qtbot, KEY.Key_Return)
    there = program.work.window.stack.currentWidget()
    qtbot.waitUntil(there.deeds.isVisible, timeout=20_000)
    return there


def renewing(qtbot, program) -> Renewing:
    qtbot.waitUntil(lambda: program.work._renewing is not None, timeout=20_000)
    return program.work._renewing


def ended(qtbot, window):
    qtbot.waitUntil(lambda: not window.working, timeout=20_000)


def opens(folder, passphrase):
    try:
        return bool(vault.unlock(folder, passphrase))
    except WrongPassphrase:
        return False


def test_ones_own_passphrase_is_changed_and_a_successor_asks_for_the_new_one(qtbot, program, folder, home):
    window = change_own(qtbot, program)
    assert not program.work.window.isVisible()
    ended(qtbot, window)
    assert window.heading.text() == "The office has another key"
    assert window.words.text() == "Open the office with the new passphrase."
    assert (window.button.text(), window.button.property("part")) == ("Open the office", "main-button")
    assert window.button.hasFocus()
    assert program.successors == []
    keys(qtbot, KEY.Key_Return)
    assert program.successors == [folder]
    assert not window.isVisible()
    assert not opens(folder, PASSPHRASE)
    again = open_existing(folder, NEW, home / "anchors")
    assert again.office.actor == program.work.desk.actor
    again.office.close()
    again.hold.close()


def test_a_colleagues_account_is_closed(qtbot, program, folder, moe):
    to_account(qtbot, program, moe).close_it.click()
    keys(qtbot, PASSPHRASE, KEY.Key_Return)
    window = renewing(qtbot, program)
    ended(qtbot, window)
    assert window.words.text() == "Open the office with your own passphrase."
    window.close()
    assert program.successors == [folder]
    assert (opens(folder, HERS), opens(folder, PASSPHRASE)) == (False, True)


def test_a_colleague_gets_a_new_passphrase(qtbot, program, folder, moe):
    to_account(qtbot, program, moe).give.click()
    keys(qtbot, NEW, KEY.Key_Return, NEW, KEY.Key_Return, PASSPHRASE, KEY.Key_Return)
    ended(qtbot, renewing(qtbot, program))
    assert (opens(folder, HERS), opens(folder, NEW), opens(folder, PASSPHRASE)) == (False, True, True)


def test_a_wrong_own_passphrase_leaves_the_window_where_it_is(qtbot, program, folder):
    to_settings(qtbot, program).passphrase.change.click()
    page = program.work.window.stack.currentWidget()
    keys(qtbot, "not the right one", KEY.Key_Return, NEW, KEY.Key_Return, NEW, KEY.Key_Return)
    qtbot.waitUntil(lambda: page.own.below.text() == "This passphrase does not open the office.", timeout=20_000)
    assert program.work._renewing is None
    assert program.work.window.isVisible()


@pytest.mark.parametrize("way", ["button", "escape", "close"])
def test_who_cancels_keeps_the_old_key(qtbot, program, folder, home, way):
    change = PassphrasePage(program.work.desk)
    change.new.first.set_value(NEW)
    unlocked = vault.unlock(folder, PASSPHRASE)
    program.work.desk.renew(unlocked, change.renewal())
    window = renewing(qtbot, program)
    assert window.working
    if way == "button":
        window.button.click()
    elif way == "escape":
        qtbot.keyClick(window, KEY.Key_Escape)
    else:
        window.close()
    ended(qtbot, window)
    assert window.heading.text() == "The office keeps its key"
    assert window.words.text().split("\n") == [
        "Stopped. Nothing was changed.", "The passphrases of before open the office, as they did.",
    ]  # fmt: skip
    window.button.click()
    assert program.successors == [folder]
    again = open_existing(folder, PASSPHRASE, home / "anchors")
    assert vault.unlock(folder, PASSPHRASE) == unlocked
    again.office.close()
    again.hold.close()


def test_what_was_half_typed_elsewhere_is_there_under_the_new_key(qtbot, program, folder, home):
    window = program.work.window
    window.go("members")
    window.page("members")._register()
    qtbot.waitUntil(window.stack.currentWidget().person.name.input.hasFocus)
    keys(qtbot, "Ma Half")
    unlocked = vault.unlock(folder, PASSPHRASE)
    own = PassphrasePage(program.work.desk)
    own.new.first.set_value(NEW)
    program.work.desk.renew(unlocked, own.renewal())
    ended(qtbot, renewing(qtbot, program))
    renewing(qtbot, program).button.click()
    again = open_existing(folder, NEW, home / "anchors")
    with again.office.database.reading() as session:
        assert drafts.load(session, again.office.actor, DRAFT) == {"name": "Ma Half"}
    again.office.close()
    again.hold.close()


def test_once_it_is_decided_nobody_is_offered_to_cancel(qtbot, program):
    window = Renewing(program.work._opened.office, None, vault.Renewal())
    window.working = True
    window.move_on(50, 100)
    assert window.button.isEnabled()
    window.move_on(51, 100)
    assert not window.button.isEnabled()
    window.close()
    window.progress.report(60, 100)


def test_what_is_wrong_with_older_backups_is_said_but_not_that_nothing_was_changed(qtbot, program):
    window = Renewing(program.work._opened.office, None, vault.Renewal())
    window.done(Renewed(VaultError("The disk is full.", "Free some space.")))
    older = "Older backups in the office's folder still open by the old passphrases."
    go = "They go once the program has kept five newer ones."
    assert window.words.text().split("\n")[1] == f"{older} The disk is full. Free some space. {go}"
    window.done(Renewed(Stopped("Stopped.", "Nothing was changed.")))
    assert window.words.text().split("\n")[1] == f"{older} {go}"


def test_what_was_decided_but_not_brought_to_its_end_is_told_as_done(qtbot, program, folder):
    window = Renewing(program.work._opened.office, None, vault.Renewal())
    window.refused(VaultError("The office's folder cannot be written.", "Look whether the disk is there."))
    assert window.heading.text() == "The office keeps its key"
    swap.stage(folder)
    (folder / "restoring").rename(folder / "restored")
    window.refused(VaultError("The office's folder cannot be written.", "Look whether the disk is there."))
    assert window.heading.text() == "The office has another key"
    (folder / "restored").rmdir()


def test_a_bug_is_shown_calmly_and_the_office_is_opened_again(qtbot, program, folder):
    unlocked = vault.unlock(folder, PASSPHRASE)
    program.work.renew(unlocked, vault.Renewal({unlocked.account_id: 7}))
    window = program.work._renewing
    qtbot.waitUntil(lambda: isinstance(window.centralWidget(), CrashPage), timeout=20_000)
    window.centralWidget().restart.click()
    assert program.successors == [folder]
    assert opens(folder, PASSPHRASE)


def test_old_backups_are_gone_and_the_new_one_opens_by_the_new_passphrase(qtbot, program, folder):
    backups.keep(program.work._opened.office.database)
    assert [path.name for path in (folder / "backups").iterdir()] == ["0001.thbak"]
    ended(qtbot, change_own(qtbot, program))
    assert [path.name for path in (folder / "backups").iterdir()] == ["0002.thbak"]


def test_a_closed_account_stands_so_in_the_list_afterwards(qtbot, program, folder, home, moe):
    to_account(qtbot, program, moe).close_it.click()
    keys(qtbot, PASSPHRASE, KEY.Key_Return)
    ended(qtbot, renewing(qtbot, program))
    renewing(qtbot, program).button.click()
    again = open_existing(folder, PASSPHRASE, home / "anchors")
    with again.office.database.reading() as session:
        lines = accounts.accounts(session, again.office.actor)
    assert [(line.name, line.active) for line in lines] == [("Daw Aye", True), ("Ma Moe", False)]
    again.office.close()
    again.hold.close()
