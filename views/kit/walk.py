"""Walking through folders to the one that is meant, or to a file in it; nothing of the way is remembered anywhere."""

import datetime as dt
import os
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from enum import Enum, auto
from pathlib import Path

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget
from typing_extensions import override

from models.clock import MYANMAR
from views.kit.empty import Empty
from views.kit.figures import shown_date, shown_size
from views.kit.folders import FolderField, Place, is_folder
from views.kit.rows import Column
from views.kit.scroller import give_hand
from views.kit.table import Table
from views.kit.words import Text, tr
from views.theme import worn
from views.tokens import Tone

_MOST = 2_000
"""Of one folder: more nobody looks through."""


class What(Enum):
    """What a line leads to."""

    UP = auto()
    FOLDER = auto()
    WANTED = auto()
    """A folder of the kind that is looked for."""
    FILE = auto()


@dataclass(frozen=True, slots=True)
class Inside:
    """One thing that lies in a folder, or the way out of it."""

    path: Path
    what: What
    size: int = 0
    changed_at: float = 0.0
    ticked: bool = False


@dataclass(frozen=True, slots=True)
class Sought:
    """What is looked for: files with one of these endings (with their dot, in small letters), or folders of a kind."""

    endings: tuple[str, ...] = ()
    wanted: Callable[[Path], bool] | None = None
    """Whether a folder is one of those that are looked for."""
    called: Text = ""
    """What such a folder is called."""


Then = Callable[[list[Inside]], object]
Look = Callable[[Callable[[], list[Inside]], Then], object]
"""Reads a folder and hands over what it found, perhaps later."""


def at_once(read: Callable[[], list[Inside]], then: Then) -> None:
    """Read it now: where no office is open there is nothing else to wait for."""
    then(read())


def lies_in(folder: Path, sought: Sought) -> list[Inside]:
    """The way out, the folders by name, then the files that are looked for, the newest first.

    What is hidden is left out; of a folder that cannot be read there is only the way out.
    """
    folders: list[Inside] = []
    files: list[Inside] = []
    try:
        with os.scandir(folder) as there:
            for entry in there:
                if not entry.name.startswith((".", "$")) and len(folders) + len(files) < _MOST:
                    _sort_in(entry, sought, folders, files)
    except OSError:
        folders, files = [], []
    up = [Inside(folder.parent, What.UP)] if folder.parent != folder else []
    folders.sort(key=lambda line: line.path.name.casefold())
    files.sort(key=lambda line: (line.changed_at, line.path.name), reverse=True)
    return [*up, *folders, *files]


def _sort_in(entry: os.DirEntry[str], sought: Sought, folders: list[Inside], files: list[Inside]) -> None:
    path = Path(entry.path)
    try:
        if entry.is_dir():
            wanted = sought.wanted is not None and sought.wanted(path)
            folders.append(Inside(path, What.WANTED if wanted else What.FOLDER))
        elif path.suffix.lower() in sought.endings:
            told = entry.stat()
            files.append(Inside(path, What.FILE, told.st_size, told.st_mtime))
    except OSError:
        # Gone meanwhile, or nobody's to read.
        return


class Walk(QWidget):
    """Where it begins above, what lies there below: Enter goes into a folder, Backspace out of it.

    `went` comes in another folder; `taken(list[Path])` by Enter on what is looked for: a folder, or a file (all that
    Space ticked, if any).
    """

    went = Signal()
    taken = Signal(object)

    def __init__(
        self, where: Text, sought: Sought, start: Path | None = None, also: Sequence[Place] = (), look: Look = at_once
    ) -> None:
        super().__init__()
        self._sought, self._look = sought, look
        self._came_from: Path | None = None
        self.place = FolderField(where, also)
        self.place.set_value(start if start is not None and is_folder(start) else self.place.value())
        empty = Empty(
            lambda: tr("This folder is not there"), lambda: tr("Choose a place above, or type the way to it.")
        )
        self.table: Table[Inside] = Table(_columns(sought), key=lambda line: line.path, empty=empty)
        self.table.view.installEventFilter(self)
        self.table.opened.connect(self._open)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(worn().sizes.step * 3)
        column.addWidget(self.place)
        column.addWidget(self.table, 1)
        self.place.changed.connect(self._moved)
        self.place.submitted.connect(self.begin)
        self.read()

    @property
    def folder(self) -> Path | None:
        """Where one stands; None where no folder is."""
        folder = self.place.value()
        return folder if folder is not None and is_folder(folder) else None

    @property
    def ticked(self) -> list[Path]:
        """The files that Space ticked, or the one at hand."""
        ticked = [line.path for line in self.table.rows.rows if line.ticked]
        here = self.table.current()
        return ticked or ([here.path] if here is not None and here.what is What.FILE else [])

    def begin(self) -> None:
        """Put the hand into the list, or where the place is chosen."""
        give_hand(self.table if self.table.rows.rows else self.place)

    def go(self, folder: Path) -> None:
        """Stand in another folder."""
        here = self.folder
        # Out of a folder, the hand stays on it.
        self._came_from = here if here is not None and here.parent == folder else None
        self.place.set_value(folder)
        self._moved()
        self.begin()

    def read(self) -> None:
        """Read again what lies here."""
        folder, sought = self.folder, self._sought
        if folder is None:
            self._show(None, [])
            return
        self._look(lambda: lies_in(folder, sought), lambda lines: self._show(folder, lines))

    def _moved(self) -> None:
        self.read()
        self.went.emit()

    def _show(self, folder: Path | None, lines: Iterable[Inside]) -> None:
        if folder != self.folder:
            return
        self.table.show_rows(list(lines))
        came_from, self._came_from = self._came_from, None
        if (came_from is None or not self.table.choose(came_from)) and self.table.current() is None:
            # The hand stands on what is looked for, if it lies here.
            self.table.choose(min(self.table.rows.rows, key=_worth).path if self.table.rows.rows else None)

    def _open(self, line: Inside) -> None:
        if line.what in (What.UP, What.FOLDER):
            self.go(line.path)
        elif line.what is What.WANTED:
            self.taken.emit([line.path])
        else:
            self.taken.emit(self.ticked)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Backspace leads out, Right into a folder, Space ticks a file."""
        if not isinstance(event, QKeyEvent) or event.type() != QEvent.Type.KeyPress or watched is not self.table.view:
            return super().eventFilter(watched, event)
        line, key, folder = self.table.current(), event.key(), self.folder
        if key == Qt.Key.Key_Backspace and folder is not None and folder.parent != folder:
            self.go(folder.parent)
            return True
        if key == Qt.Key.Key_Right and line is not None and line.what is not What.FILE:
            self.go(line.path)
            return True
        if key == Qt.Key.Key_Space and line is not None and line.what is What.FILE:
            turned = replace(line, ticked=not line.ticked)
            self.table.show_rows([turned if one.path == line.path else one for one in self.table.rows.rows])
            return True
        return super().eventFilter(watched, event)


def _worth(line: Inside) -> int:
    return (What.WANTED, What.FILE, What.FOLDER, What.UP).index(line.what)


def _columns(sought: Sought) -> list[Column[Inside]]:
    columns = [Column[Inside](lambda: tr("Lies here"), _name, share=4)]
    if sought.wanted is not None:
        columns.append(
            Column[Inside](
                lambda: tr("Kind"),
                lambda line: _said(sought.called) if line.what is What.WANTED else "",
                tone=lambda _line: Tone.ACCENT,
            )
        )
    if sought.endings:
        columns += [
            Column[Inside](lambda: tr("Size"), lambda line: shown_size(line.size) if line.size else "", number=True),
            Column[Inside](lambda: tr("Day"), _day, whole=True),
            Column[Inside](
                lambda: tr("Choice"), lambda line: tr("ticked") if line.ticked else "", tone=lambda _line: Tone.ACCENT
            ),
        ]
    return columns


def _name(line: Inside) -> str:
    if line.what is What.UP:
        return tr("↑  {folder}", folder=line.path.name or str(line.path))
    return f"{line.path.name}  ›" if line.what is What.FOLDER else line.path.name


def _day(line: Inside) -> str:
    if line.what is not What.FILE:
        return ""
    return shown_date((dt.datetime.fromtimestamp(line.changed_at, dt.UTC) + MYANMAR).date())


def _said(text: Text) -> str:
    return text if isinstance(text, str) else text()
