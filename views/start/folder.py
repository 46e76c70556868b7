"""The page that looks for an office that is there already."""

from pathlib import Path

from PySide6.QtCore import Signal
from typing_extensions import override

from models import vault
from models.errors import AppError, VaultError
from views.kit.walk import Sought, Walk
from views.kit.words import tr
from views.start.card import StartPage


class FolderPage(StartPage):
    """`chosen(Path)`: the folder of an office; `left` when the person would rather not."""

    chosen = Signal(object)
    left = Signal()

    def __init__(self, start: Path) -> None:
        """`start`: where one begins to look."""
        super().__init__(
            lambda: tr("Where does the office lie?"), lambda: tr("Enter goes into a folder, Backspace out of it.")
        )
        sought = Sought(wanted=vault.is_office, called=lambda: tr("an office"))
        self.walk = Walk(lambda: tr("Look on"), sought, start)
        self.walk.taken.connect(self._taken)
        self.form.add_widget(self.walk)
        self.form.end_with(lambda: tr("Open this office"), lambda: tr("Back"))
        self.form.submitted.connect(self._submit)
        self.form.left.connect(self.left)

    @override
    def arrive(self) -> None:
        self.walk.begin()

    @override
    def tell(self, error: AppError) -> None:
        self.ready()
        self.trouble.tell(error)

    def _taken(self, folders: list[Path]) -> None:
        self.chosen.emit(folders[0])

    def _submit(self) -> None:
        """The office at hand in the list, or the folder that one stands in."""
        line, here = self.walk.table.current(), self.walk.folder
        folder = line.path if line is not None and vault.is_office(line.path) else here
        if folder is not None and vault.is_office(folder):
            self.chosen.emit(folder)
            return
        self.tell(
            VaultError(
                "This folder is no office of this program.", "Choose the folder that was made when the office began."
            )
        )
