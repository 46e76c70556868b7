"""A document kept as a file because a person asks for one: told that it is not protected, never over another file."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from models.errors import AppError, Refused
from views.desk import Desk
from views.kit.folders import NewFile
from views.kit.form import Form
from views.kit.label import Label
from views.kit.press import Button, in_line
from views.kit.scroller import give_hand
from views.kit.words import tr
from views.theme import worn


class Keeping(QWidget):
    """A link that opens where to and under which name. `content` gives the bytes, none while there is nothing to keep."""

    kept = Signal()
    """A file was written."""

    def __init__(self, desk: Desk, content: Callable[[], bytes], ending: str = ".pdf") -> None:
        super().__init__()
        self._desk, self._content, self._ending = desk, content, ending
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(worn().sizes.step * 3)
        form = self.form = Form()
        self.out = NewFile(form, ending)
        form.submitted.connect(self.save)
        self.save_button = Button(lambda: tr("Save the file"), form.submit)
        self.warning = Label(
            lambda: tr("The file is not protected: whoever finds it can read it. Delete it when it is used."),
            "soft",
            wrap=True,
        )
        self.open_button = Button(lambda: tr("Keep as a file"), self.open, "link")
        layout.addLayout(in_line(self.open_button))
        self._inside = (self.warning, form, self.save_button)
        layout.addWidget(self.warning)
        layout.addWidget(form)
        layout.addLayout(in_line(self.save_button))
        for part in self._inside:
            part.hide()

    def open(self) -> None:
        """Show what is asked for; most papers are printed and need none of it."""
        self.open_button.hide()
        for part in self._inside:
            part.show()
        self.out.folder.setFocus()

    def save(self) -> None:
        """Write the file that anyone can read, to the place that is chosen."""
        content = self._content()
        where = self.out.path() if content else None
        if where is None:
            return
        try:
            write_new(where, content, self._ending)
        except AppError as error:
            self.out.name.tell(error.title)
            give_hand(self.out.name)
            return
        self.out.renew()
        self._desk.say(lambda: tr("Kept as {name}. It is not protected.", name=where.name))
        self.kept.emit()


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
