"""The page that makes an office of a backup again."""

import datetime as dt
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QTimer, Signal
from typing_extensions import override

from models import vault
from models.backup_file import ENDING
from models.clock import MYANMAR
from models.errors import AppError, Message
from views.kit.choices import ChoiceField
from views.kit.figures import shown_date, shown_size
from views.kit.folders import FolderField, Place
from views.kit.label import Label
from views.kit.secret import SecretField
from views.kit.words import said, tr
from views.start.card import StartPage
from views.start.new_office import FolderLine, free_folder

_MOST = 100
"""Backups of one folder that are offered, the newest."""


@dataclass(frozen=True, slots=True, repr=False)
class RestoreWish:
    """What a person chose. Shows itself in no text: passphrases stand in it."""

    file: Path
    folder: Path
    passphrase: str
    present_passphrase: str


@dataclass(frozen=True, slots=True)
class BackupLine:
    """A backup that lies in a folder."""

    path: Path
    size: int
    changed_at: float

    def words(self) -> str:
        """Day, size and name."""
        day = (dt.datetime.fromtimestamp(self.changed_at, dt.UTC) + MYANMAR).date()
        return "   ·   ".join((shown_date(day), shown_size(self.size), self.path.name))


def backups_in(folder: Path) -> list[BackupLine]:
    """The backups in a folder, the newest first; none when it cannot be read."""
    try:
        found = [
            BackupLine(path, told.st_size, told.st_mtime)
            for path in folder.iterdir()
            if path.suffix.lower() == ENDING and path.is_file()
            for told in [path.stat()]
        ]
    except OSError:
        return []
    return sorted(found, key=lambda line: (line.changed_at, line.path.name), reverse=True)[:_MOST]


class RestorePage(StartPage):
    """`submitted(RestoreWish)`; `left` when the person would rather not."""

    submitted = Signal(object)
    left = Signal()

    def __init__(self, folder: Path) -> None:
        """`folder`: where the office will lie; the backups that it keeps itself are offered too."""
        super().__init__(
            lambda: tr("Restore from a backup"),
            lambda: tr("What was written after the backup comes back only with bundles from other offices."),
        )
        kept = folder / vault.BACKUPS
        also = [Place(kept, lambda: tr("Kept by this office"))] if backups_in(kept) else []
        self.source = FolderField(lambda: tr("The backup is on"), also)
        self.file: ChoiceField[Path] = ChoiceField(lambda: tr("Backup"), required=True)
        self.passphrase = SecretField(lambda: tr("Passphrase at the time of the backup"))
        self.present = SecretField(
            lambda: tr("Passphrase that the office has now"),
            required=False,
            hint=lambda: tr("So that who was erased since stays erased."),
        )
        self.place = FolderLine(folder, _office_in)
        self.place.changed.connect(self._look)
        self.standing = Label(
            lambda: tr("An office lies there. It is kept as a backup first, then replaced."), "hint", wrap=True
        )
        form = self.form
        form.add("source", self.source)
        form.add("file", self.file)
        form.add("passphrase", self.passphrase)
        form.add("present", self.present)
        form.add_widget(self.place)
        form.add_widget(self.standing)
        form.end_with(lambda: tr("Restore"), lambda: tr("Back"))
        self.present.hide()
        form.submitted.connect(self._submit)
        form.left.connect(self.left)
        self.source.changed.connect(self._list)
        self._list()
        self._look()

    def wrong(self, error: AppError) -> None:
        """A passphrase does not open what it is for: said below it, and the hand goes there."""
        self.ready()
        field = self.present if isinstance(error, vault.OtherPassphrase) else self.passphrase
        field.show()
        field.tell(Message("{title} {advice}", {"title": said(error.title), "advice": said(error.advice)}))
        field.input.selectAll()
        field.setFocus()
        # After the layout has made room for it.
        QTimer.singleShot(0, self, lambda: self.scroller.ensureWidgetVisible(field))

    @override
    def arrive(self) -> None:
        (self.passphrase if self.file.value() else self.source).setFocus()

    def _list(self) -> None:
        folder = self.source.value()
        lines = backups_in(folder) if folder is not None else []
        self.file.set_options([(line.path, line.words) for line in lines])
        self.file.set_value(lines[0].path if lines else None)
        self.file.set_hint(
            "" if lines else (lambda: tr("No backup lies here. Its name ends in {ending}.", ending=ENDING))
        )

    def _look(self) -> None:
        self.standing.setVisible(vault.is_office(self.place.folder))

    def _submit(self) -> None:
        file = self.file.value()
        if file is not None:
            self.submitted.emit(
                RestoreWish(file, self.place.folder, self.passphrase.value() or "", self.present.value() or "")
            )


def _office_in(folder: Path) -> Path:
    """The office that a person stands in, or a free folder there."""
    return folder if vault.is_office(folder) else free_folder(folder)
