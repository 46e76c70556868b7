"""The window before an office is open."""

import subprocess
import sys

import pytest
from PySide6.QtCore import Qt

from desktop.language import LANGUAGES
from desktop.unlock import Entrance, open_existing
from models import backup_file, backups, swap, vault
from models.errors import Refused
from models.offices import details
from models.renewing import renew
from models.schema import Role
from tests.offices import PASSPHRASE
from views.start.folder import FolderPage
from views.start.help import HelpCard
from views.start.new_office import NewOffice, NewOfficePage, free_folder
from views.start.restore import RestorePage
from views.start.unlock import UnlockPage


@pytest.fixture
def office(tmp_path, closed_template):
    return closed_template.copy(tmp_path / "Office", tmp_path / "anchors")


@pytest.fixture
def enter(qtbot, tmp_path):
    def entered(folder):
        made = Entrance(folder, anchors=tmp_path / "anchors", languages=LANGUAGES, language="en")
        qtbot.addWidget(made)
        made.show()
        made.activateWindow()
        made.got = []
        made.opened.connect(made.got.append)
        return made

    return entered


def _close(opened):
    opened.office.close()
    opened.hold.close()


def test_the_passphrase_and_enter_open_the_office(qtbot, enter, office):
    entrance = enter(office)
    assert isinstance(entrance.page, UnlockPage)
    qtbot.waitUntil(entrance.page.passphrase.input.hasFocus)
    qtbot.keyClicks(entrance.page.passphrase.input, PASSPHRASE)
    qtbot.keyClick(entrance.page.passphrase.input, Qt.Key.Key_Return)
    assert entrance.page.bar.isVisible()
    assert not entrance.page.form.isEnabled()
    qtbot.waitUntil(lambda: len(entrance.got) == 1, timeout=20_000)
    assert entrance.got[0].office.actor.role is Role.ADMIN
    assert entrance.got[0].pin == ""
    _close(entrance.got[0])


def test_six_digits_for_short_breaks_are_handed_on_in_latin_digits(qtbot, enter, office):
    entrance = enter(office)
    entrance.page.passphrase.set_value(PASSPHRASE)
    entrance.page.pin.set_value("၁၂၃")
    entrance.page.form.submit()
    assert entrance.page.pin.below.text() == "Please choose 6 digits."
    entrance.page.pin.set_value("၁၂၃၄၅၆")
    entrance.page.form.submit()
    qtbot.waitUntil(lambda: len(entrance.got) == 1, timeout=20_000)
    assert entrance.got[0].pin == "123456"
    _close(entrance.got[0])


def test_a_wrong_passphrase_is_told_kindly_below_it(qtbot, enter, office):
    entrance = enter(office)
    entrance.page.passphrase.set_value("not the one at all")
    entrance.page.form.submit()
    below = entrance.page.passphrase.below
    qtbot.waitUntil(lambda: below.text().startswith("This passphrase does not open the office."), timeout=20_000)
    assert "keyboard's language" in below.text()
    assert entrance.page.form.isEnabled()
    qtbot.waitUntil(entrance.page.passphrase.input.hasFocus)
    assert entrance.got == []


def test_an_office_that_is_open_elsewhere_is_not_opened_twice(qtbot, enter, office, tmp_path):
    first = open_existing(office, PASSPHRASE, tmp_path / "anchors")
    entrance = enter(office)
    entrance.page.passphrase.set_value(PASSPHRASE)
    entrance.page.form.submit()
    qtbot.waitUntil(entrance.page.trouble.isVisible, timeout=20_000)
    assert entrance.page.trouble.title.text() == "This office is open already on this computer."
    _close(first)
    again = open_existing(office, PASSPHRASE, tmp_path / "anchors")
    _close(again)


def test_the_first_start_makes_an_office_with_its_first_account(qtbot, enter, tmp_path):
    entrance = enter(tmp_path / "New")
    page = entrance.page
    assert isinstance(page, NewOfficePage)
    qtbot.waitUntil(page.name.input.hasFocus)
    qtbot.keyClicks(page.name.input, "Yangon branch")
    qtbot.keyClicks(page.code.input, "ygn")
    qtbot.keyClicks(page.person.input, "Daw Aye")
    page.passphrase.offer.click()
    words = page.passphrase.value()
    assert len(words.split("-")) == 5
    page.form.submit()
    qtbot.waitUntil(lambda: len(entrance.got) == 1, timeout=20_000)
    _close(entrance.got[0])
    again = open_existing(tmp_path / "New", words, tmp_path / "anchors")
    assert again.office.actor.role is Role.ADMIN
    _close(again)


def test_what_is_missing_or_too_short_is_said_in_place(qtbot, enter, tmp_path):
    page = enter(tmp_path / "New").page
    page.code.input.setText("ရန်ကုန်")
    page.passphrase.input.setText("short")
    page.form.submit()
    assert page.name.below.text() == "This is needed."
    assert page.code.below.text() == "Use two to twelve Latin letters or digits, as in YGN."
    assert page.passphrase.below.text() == "Use 12 characters or more, for example five words."
    assert not (tmp_path / "New").exists()


def test_a_folder_that_holds_other_things_is_left_alone(qtbot, enter, tmp_path):
    (tmp_path / "mine").mkdir()
    (tmp_path / "mine" / "photo.txt").write_text("x")
    entrance = enter(tmp_path / "mine")
    page = entrance.page
    page.name.set_value("Yangon")
    page.code.set_value("YGN")
    page.person.set_value("Aye")
    page.passphrase.set_value("a long enough one")
    page.form.submit()
    qtbot.waitUntil(page.trouble.isVisible, timeout=20_000)
    assert [each.name for each in (tmp_path / "mine").iterdir()] == ["photo.txt"]


def test_another_folder_that_is_no_office_is_told_and_nothing_is_written_into_it(enter, office, tmp_path):
    (tmp_path / "empty").mkdir()
    entrance = enter(office)
    entrance.choose(tmp_path / "empty")
    assert entrance.page.trouble.title.text() == "This folder is no office of this program."
    with pytest.raises(Exception, match="no office"):
        open_existing(tmp_path / "empty", PASSPHRASE, tmp_path / "anchors")
    assert list((tmp_path / "empty").iterdir()) == []


def test_another_office_is_walked_to_by_keyboard(qtbot, enter, office, tmp_path, closed_template):
    other = closed_template.copy(tmp_path / "Other", tmp_path / "other anchors")
    entrance = enter(office)
    qtbot.waitUntil(entrance.page.passphrase.input.hasFocus)
    entrance.page.other.click()
    page = entrance.page
    assert isinstance(page, FolderPage)
    qtbot.waitUntil(page.walk.table.view.hasFocus)
    page.walk.table.choose(other)
    qtbot.keyClick(page.walk.table.view, Qt.Key.Key_Return)
    assert isinstance(entrance.page, UnlockPage)
    assert entrance.page.words.text() == "Other"
    assert entrance.stack.count() == 1


def test_escape_leads_back_from_the_folders_and_one_without_an_office_is_told(qtbot, enter, office, tmp_path):
    (tmp_path / "empty").mkdir()
    entrance = enter(office)
    before = entrance.page
    before.passphrase.set_value("half a pass")
    entrance.page.other.click()
    page = entrance.page
    page.walk.go(tmp_path / "empty")
    page.form.submit()
    assert page.trouble.title.text() == "This folder is no office of this program."
    qtbot.keyClick(page.walk.table.view, Qt.Key.Key_Escape)
    assert entrance.page is before
    assert before.passphrase.text() == "half a pass"


def test_a_new_office_is_put_where_the_person_walks_to(qtbot, enter, tmp_path):
    (tmp_path / "stick").mkdir()
    page = enter(tmp_path / "none").page
    qtbot.waitUntil(page.name.input.hasFocus)
    page.place.change.click()
    qtbot.waitUntil(page.place.walk.table.view.hasFocus)
    page.place.walk.table.choose(tmp_path / "stick")
    qtbot.keyClick(page.place.walk.table.view, Qt.Key.Key_Return)
    assert page.place.folder == tmp_path / "stick" / "Office"
    assert page.place.where.text().endswith("Office")


def test_the_offered_folder_has_a_neutral_name_and_is_free(tmp_path):
    assert free_folder(tmp_path).name == "Office"
    (tmp_path / "Office").mkdir()
    (tmp_path / "Office" / "x").touch()
    assert free_folder(tmp_path).name == "Office 2"


@pytest.fixture
def backup(office, tmp_path):
    opened = open_existing(office, PASSPHRASE, tmp_path / "anchors")
    (tmp_path / "stick").mkdir()
    backups.make_backup(opened.office.database, opened.office.actor, tmp_path / "stick" / "one.thbak")
    _close(opened)
    return tmp_path / "stick"


def test_a_backup_is_put_back_and_the_office_opens(qtbot, enter, office, backup):
    entrance = enter(office)
    entrance.page.restore.click()
    page = entrance.page
    assert isinstance(page, RestorePage)
    assert page.standing.isVisible()
    page.source.set_value(backup)
    page.source.changed.emit()
    assert page.file.value() == backup / "one.thbak"
    page.passphrase.set_value("not the one at all")
    page.form.submit()
    qtbot.waitUntil(lambda: "does not open the backup" in page.passphrase.below.text(), timeout=20_000)
    assert entrance.got == []
    page.passphrase.set_value(PASSPHRASE)
    page.form.submit()
    qtbot.waitUntil(lambda: len(entrance.got) == 1, timeout=20_000)
    opened = entrance.got[0]
    with opened.office.database.reading() as session:
        assert not details(session).rejoined
    assert [path.name for path in (office / "backups").iterdir()] == ["0001.thbak"]
    _close(opened)


def test_backups_that_the_office_keeps_itself_are_offered_and_escape_leads_back(qtbot, enter, office, tmp_path):
    opened = open_existing(office, PASSPHRASE, tmp_path / "anchors")
    backups.keep(opened.office.database)
    _close(opened)
    entrance = enter(office)
    page = entrance.show_restore()
    page.source.set_value(office / "backups")
    page.source.changed.emit()
    assert page.source.choice.input.currentText() == "Kept by this office"
    assert page.file.value().name == "0001.thbak"
    page.passphrase.setFocus()
    qtbot.keyClick(page.passphrase.input, Qt.Key.Key_Escape)
    assert isinstance(entrance.page, UnlockPage)


def test_on_a_new_pc_a_backup_makes_the_office_where_there_was_none(qtbot, enter, office, backup, tmp_path):
    entrance = enter(tmp_path / "New")
    entrance.page.restore.click()
    page = entrance.page
    assert not page.standing.isVisible()
    page.source.set_value(backup)
    page.source.changed.emit()
    page.passphrase.set_value(PASSPHRASE)
    page.form.submit()
    qtbot.waitUntil(lambda: len(entrance.got) == 1, timeout=20_000)
    assert entrance.got[0].office.folder == tmp_path / "New"
    _close(entrance.got[0])


def test_when_the_office_there_has_another_passphrase_that_one_is_asked_for_too(qtbot, enter, office, backup, tmp_path):
    opened = open_existing(office, PASSPHRASE, tmp_path / "anchors")
    renewal = vault.Renewal({opened.office.actor.account_id: "nine later orchids"})
    renew(opened.office, vault.unlock(office, PASSPHRASE), renewal, cost=vault.Cost.floor())
    opened.hold.close()
    entrance = enter(office)
    page = entrance.show_restore()
    page.source.set_value(backup)
    page.source.changed.emit()
    assert not page.present.isVisible()
    page.passphrase.set_value(PASSPHRASE)
    page.form.submit()
    qtbot.waitUntil(page.present.isVisible, timeout=20_000)
    assert "another passphrase now" in page.present.below.text()
    page.present.set_value("nine later orchids")
    page.form.submit()
    qtbot.waitUntil(lambda: len(entrance.got) == 1, timeout=20_000)
    _close(entrance.got[0])


def test_a_restore_that_a_power_cut_stopped_is_ended_at_the_next_opening(office, backup, tmp_path):
    staged = swap.stage(office)
    backup_file.unpack(backup / "one.thbak", staged)
    staged.rename(office / "restored")
    (office / "keyslots.json").unlink()
    (office / "register.db").unlink()
    opened = open_existing(office, PASSPHRASE, tmp_path / "anchors")
    assert not swap.pending(office)
    _close(opened)


def test_the_entrance_stands_before_the_register_is_imported():
    program = (
        "import sys, desktop.app, desktop.startup;"
        "print([name for name in ('sqlalchemy', 'desktop.window', 'views.kit.jobs', 'views.start.restore', 'views.kit.walk', 'alembic') if name in sys.modules])"
    )
    ran = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    assert ran.stdout.strip() == "[]"


@pytest.mark.parametrize("way", [Qt.Key.Key_F1, Qt.Key.Key_Escape])
def test_help_leads_back_with_all_that_was_typed(qtbot, enter, office, way):
    entrance = enter(office)
    page = entrance.page
    qtbot.waitUntil(page.passphrase.input.hasFocus)
    qtbot.keyClicks(page.passphrase.input, "half a pass")
    qtbot.keyClick(page.passphrase.input, Qt.Key.Key_F1)
    assert isinstance(entrance.page, HelpCard)
    assert entrance.page.title.text() == "Open the office"
    qtbot.keyClick(entrance.page.back, way)
    assert entrance.page is page
    assert page.passphrase.text() == "half a pass"


def test_that_an_office_was_made_is_told_once_and_not_of_one_that_was_there(qtbot, enter, office, tmp_path):
    made = []
    entrance = enter(office)
    entrance.made.connect(lambda: made.append("there"))
    entrance.page.submitted.emit(PASSPHRASE, "")
    qtbot.waitUntil(lambda: len(entrance.got) == 1, timeout=20_000)
    _close(entrance.got[0])
    entrance = enter(tmp_path / "New")
    entrance.made.connect(lambda: made.append("new"))
    entrance.page.submitted.emit(NewOffice(tmp_path / "New", "MDY", "Mandalay", False, "Ma Moe", PASSPHRASE))
    qtbot.waitUntil(lambda: len(entrance.got) == 1, timeout=20_000)
    _close(entrance.got[0])
    assert made == ["new"]


def test_the_same_office_refuses_a_second_opening(office, tmp_path):
    first = open_existing(office, PASSPHRASE, tmp_path / "anchors")
    with pytest.raises(Refused):
        open_existing(office, PASSPHRASE, tmp_path / "anchors")
    _close(first)
