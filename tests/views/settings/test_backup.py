"""The backup of an office by its admin: when the last was, making one, and being reminded of it."""

from pathlib import Path

from PySide6.QtCore import Qt

from models import backup_file, backups
from views.settings.backup import BackupPage
from views.settings.page import SettingsPage
from views.today.page import TodayPage

KEY = Qt.Key


def test_a_backup_is_made_on_a_stick_and_the_card_tells_of_it(sit, tmp_path: Path):
    at = sit(SettingsPage)
    assert at.page.backup.elsewhere.text() == "Not on a stick yet"
    at.page.backup.make.click()
    page = at.page
    assert isinstance(page, BackupPage)
    assert page.folder.isAncestorOf(at.hand())
    page.folder.set_value(tmp_path)
    page.name.set_value("one")
    at.control(KEY.Key_Return)
    at.qtbot.waitUntil(lambda: at.said == ["The backup is made."])
    backup_file.check(tmp_path / "one.thbak")
    assert page.file.text() == str(tmp_path / "one.thbak")
    assert page.done.isVisible()
    assert page.name.value().endswith(".thbak")
    at.keys(KEY.Key_Escape)
    at.idle()
    assert at.page.backup.elsewhere.text() == "On 25 November 2026"
    assert at.page.backup.where.text() == str(tmp_path / "one.thbak")
    assert not at.page.backup.overdue.isVisible()


def test_names_that_cannot_be_and_files_that_are_there_are_told_in_place(sit, tmp_path: Path):
    at = sit(BackupPage)
    (tmp_path / "one.thbak").write_bytes(b"mine")
    at.page.folder.set_value(tmp_path)
    for name, words in (("a:b", "may not hold any of these signs"), ("one", "A file of this name is there already.")):
        at.page.name.set_value(name)
        at.control(KEY.Key_Return)
        assert words in at.page.name.below.text()
    assert (tmp_path / "one.thbak").read_bytes() == b"mine"


def test_a_place_inside_the_office_is_refused_and_one_can_try_again(sit, office):
    at = sit(BackupPage)
    at.page.folder.set_value(office.folder)
    at.control(KEY.Key_Return)
    at.idle()
    assert at.window.trouble.title.text() == "This place lies inside the office's own folder."
    assert at.page.form.main.isEnabled()


def test_what_was_stopped_left_nothing_and_can_be_begun_again(sit, tmp_path: Path):
    at = sit(BackupPage)
    at.page.folder.set_value(tmp_path)
    begun = []
    at.jobs.began.connect(lambda job: (begun.append(job), job.progress and job.progress.cancel()))
    at.control(KEY.Key_Return)
    at.idle()
    assert begun
    assert list(tmp_path.glob("*.thbak*")) == []
    assert at.page.form.main.isEnabled()


def test_staff_see_nothing_of_backups(sit, staff, clock):
    clock.later(days=30)
    assert not hasattr(sit(SettingsPage, actor=staff).page, "backup")
    assert not sit(TodayPage, actor=staff).page.warnings.backup.isVisible()


def test_today_reminds_after_fourteen_days_until_one_is_made(sit, office, clock, tmp_path: Path):
    at = sit(TodayPage)
    assert not at.page.warnings.backup.isVisible()
    clock.later(days=15)
    at = sit(TodayPage)
    assert at.page.warnings.backup.isVisible()
    assert "this computer only" in at.page.warnings.copied.text()
    at.page.warnings.make_backup.click()
    assert isinstance(at.page, BackupPage)
    backups.make_backup(office.database, office.actor, tmp_path / "one.thbak")
    at.keys(KEY.Key_Escape)
    at.idle()
    assert not at.page.warnings.backup.isVisible()
    clock.later(days=20)
    at = sit(TodayPage)
    assert at.page.warnings.copied.text() == "The last copy on a stick is 20 days old."
