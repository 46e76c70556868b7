"""The window that stands while an office keeps a backup of itself before it is closed; it can be told not to."""

from typing_extensions import override

from desktop.waiting import Waiting
from models.backups import keep
from models.database import Database, Stopped
from models.errors import AppError
from views.kit.words import said, tr


class Leaving(Waiting):
    """Keeps the backup. `over` when the office may be closed, with a backup or without."""

    def __init__(self, register: Database) -> None:
        super().__init__(
            lambda: tr("Keeping a backup before closing"),
            lambda: tr("It stays in the office's own folder, encrypted like the office."),
            lambda: tr("Close without it"),
            lambda report: keep(register, report),
        )

    @override
    def done(self, result: object) -> None:
        self.end()

    @override
    def refused(self, error: AppError) -> None:
        if isinstance(error, Stopped):
            self.end()
            return
        # Nothing is lost but the net: it is told, and the person closes.
        self.stand(
            lambda: tr("No backup could be kept"),
            lambda: f"{said(error.title)} {said(error.advice)}",
            lambda: tr("Close"),
        )
