"""A small file to give away and the ten words that it is checked by, read aloud."""

from functools import partial
from pathlib import Path

from PySide6.QtWidgets import QGridLayout

from models.database import Database
from models.durable import write_durably
from models.errors import VaultError
from views.desk import Desk
from views.kit.card import Card, rule
from views.kit.figures import in_digits
from views.kit.folders import FolderField
from views.kit.label import Label
from views.kit.press import Button, in_line
from views.kit.words import Text, tr
from views.theme import worn

ENDING = ".txt"
_HALF = 5
"""Words in one column."""


class ToldFile(Card):
    """Ten words to be read aloud, and the file that they are of: a card, or new keys."""

    def __init__(self, desk: Desk, heading: Text, advice: Text, folder: Text, save: Text, part: str = "") -> None:
        """`part` is how the button that saves looks."""
        super().__init__(heading)
        self._desk = desk
        self._data = b""
        self.add(Label(advice, "soft", wrap=True))
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(worn().sizes.gap)
        self._grid.setVerticalSpacing(worn().sizes.step * 2)
        self._grid.setColumnStretch(1, 1)
        self._grid.setColumnStretch(3, 1)
        self.body.addLayout(self._grid)
        self.add(rule())
        self.folder = FolderField(folder)
        self.add(self.folder)
        self.save = Button(save, self._save, part)
        self.saving = in_line(self.save)
        self.body.addLayout(self.saving)
        self.body.addStretch(1)
        self.words: tuple[str, ...] = ()

    def show_file(self, data: bytes, words: tuple[str, ...]) -> None:
        """The file's bytes and its ten words."""
        self._data, self.words = data, words
        while (item := self._grid.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.deleteLater()
        for place, word in enumerate(words):
            row, column = place % _HALF, 2 * (place // _HALF)
            self._grid.addWidget(Label(partial(_counted, place + 1), "soft"), row, column)
            self._grid.addWidget(Label(word, "title"), row, column + 1)

    def _save(self) -> None:
        folder, data = self.folder.value(), self._data
        if folder is None or not self.folder.check():
            return

        def work(_register: Database) -> Path:
            path = _free(folder)
            try:
                write_durably(path, data)
            except OSError:
                raise VaultError(
                    "This folder cannot be written.", "Choose another folder, or ask who looks after this PC."
                ) from None
            return path

        self._desk.jobs.call(work, self._saved, lambda: tr("Saving"), owner=self)

    def _saved(self, path: Path) -> None:
        self._desk.say(lambda: tr("Saved as {name}.", name=path.name))


def _free(folder: Path) -> Path:
    """A neutral name that is not taken yet."""
    number = 1
    while (path := folder / (f"card{ENDING}" if number == 1 else f"card-{number}{ENDING}")).exists():
        number += 1
    return path


def _counted(number: int) -> str:
    return in_digits(str(number))
