"""A document kept as a file because a person asks for one: told that it is not protected, never over another file."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QStandardPaths, Signal
from PySide6.QtWidgets import QFileDialog, QVBoxLayout, QWidget

from models.errors import AppError, Refused
from views.desk import Desk
from views.kit.field import TextField
from views.kit.press import Button, in_line
from views.kit.words import tr
from views.theme import worn

NEUTRAL_NAME = "document"
"""A file's name that tells nothing."""


class Keeping(QWidget):
    """A field for the place, and what writes there. `content` gives the bytes, none while there is nothing to keep."""

    kept = Signal()
    """A file was written."""

    def __init__(self, desk: Desk, content: Callable[[], bytes], ending: str = ".pdf") -> None:
        super().__init__()
        self._desk, self._content, self._ending = desk, content, ending
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(worn().sizes.step * 3)
        self.place = TextField(
            lambda: tr("Keep as a file"),
            limit=1_000,
            hint=lambda: tr("The file is not protected: whoever finds it can read it. Delete it when it is used."),
        )
        folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        self.place.set_value(str(Path(folder) / f"{NEUTRAL_NAME}{ending}"))
        self.place.submitted.connect(self.save)
        self.save_button = Button(lambda: tr("Save the file"), self.save)
        self.folder_button = Button(lambda: tr("Another folder"), self._choose_folder)
        layout.addWidget(self.place)
        layout.addLayout(in_line(self.save_button, self.folder_button))

    def save(self) -> None:
        """Write the file that anyone can read, to the place that stands in the field."""
        typed, content = self.place.text().strip(), self._content()
        if not typed or not content:
            return
        try:
            where = write_new(Path(typed), content, self._ending)
        except AppError as error:
            self.place.tell(error.title)
            return
        self._desk.say(lambda: tr("Kept as {name}. It is not protected.", name=where.name))
        self.kept.emit()

    def _choose_folder(self) -> None:
        now = Path(self.place.text().strip() or ".")
        chosen = QFileDialog.getExistingDirectory(self, tr("Another folder"), str(now.parent))
        if chosen:
            self.place.set_value(str(Path(chosen) / (now.name or f"{NEUTRAL_NAME}{self._ending}")))


def write_new(where: Path, content: bytes, ending: str) -> Path:
    """A new file with these bytes; never over another one. Returns its path. Raises `Refused`."""
    where = where if where.suffix.lower() == ending else where.with_name(where.name + ending)
    try:
        with where.open("xb") as file:
            file.write(content)
    except FileExistsError:
        raise Refused("There is a file of this name already.", "Choose another name.") from None
    except (OSError, ValueError):
        raise Refused("The file cannot be written there.", "Choose another folder.") from None
    return where
