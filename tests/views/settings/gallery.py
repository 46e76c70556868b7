"""Pictures of the page of settings."""

from pathlib import Path

from tests.album import Album
from views.settings.account import AccountPage
from views.settings.backup import BackupPage
from views.settings.page import SettingsPage
from views.settings.retention import RetentionPage


def shots(at: Album) -> None:
    """The place, the question about the clock, a new account."""
    page = at.go("settings")
    assert isinstance(page, SettingsPage)
    # Elsewhere than here a person changes them on this very page.
    page.computer.language.set_value(at.camera.look.language)
    page.computer.theme.set_value(at.camera.look.theme)
    at.shoot("settings")
    page.clock.show()
    at.shoot("settings-clock")
    page.clock.hide()
    retention = RetentionPage(at.desk)
    at.shoot_page("settings-retention", retention, retention.unlinking._ask)
    account = AccountPage(at.desk)
    at.shoot_page("settings-account", account, account._offer)
    backup = BackupPage(at.desk)
    at.shoot_page("settings-backup", backup)
    backup = BackupPage(at.desk)
    at.shoot_page("settings-backup-made", backup, lambda: backup._show(Path("E:/7k2m9xq4.thbak"), 2_400_000))
