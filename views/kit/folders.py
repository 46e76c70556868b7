"""Where files come from and go to: sticks, and the folders that everybody knows.

No file dialog: those of the systems remember what was opened, and a list of recent files may tell too much.
"""

import os
import secrets
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from PySide6.QtCore import QStandardPaths, QStorageInfo
from PySide6.QtWidgets import QVBoxLayout, QWidget
from typing_extensions import override

from models.errors import Message, Problem, say
from models.ids import ALPHABET
from views.kit.choices import ChoiceField, Option
from views.kit.field import Field, TextField
from views.kit.form import Form
from views.kit.words import Text, mark, tr
from views.theme import worn

_OTHER = Path()
"""Stands for a folder that is typed."""

_MOUNTED = ("/media/", "/run/media/", "/mnt/", "/Volumes/")
_LONGEST_PATH = 1_000
_NAME_LENGTH = 8

_KNOWN = (
    (QStandardPaths.StandardLocation.DownloadLocation, mark("Downloads")),
    (QStandardPaths.StandardLocation.DesktopLocation, mark("Desktop")),
    (QStandardPaths.StandardLocation.DocumentsLocation, mark("Documents")),
)


@dataclass(frozen=True, slots=True)
class Place:
    """A folder and how it is called."""

    folder: Path
    words: Text


def is_folder(path: Path) -> bool:
    """Whether a folder is there; also of what no path can be, such as a thousand letters."""
    return os.path.isdir(path)  # noqa: PTH112 - the way of `Path` raises for those


def places() -> list[Place]:
    """The sticks that are plugged in, then the folders that everybody knows, as far as they are there."""
    found = [
        Place(folder, _stick_words(volume)) for volume in QStorageInfo.mountedVolumes() if (folder := _stick(volume))
    ]
    for location, name in _KNOWN:
        path = QStandardPaths.writableLocation(location)
        if path and Path(path).is_dir():
            found.append(Place(Path(path), partial(tr, name)))
    return found


def _stick(volume: QStorageInfo) -> Path | None:
    root = volume.rootPath()
    if not volume.isValid() or not volume.isReady() or volume.isRoot():
        return None
    plugged_in = sys.platform == "win32" or root.startswith(_MOUNTED)
    return Path(root) if plugged_in else None


def _stick_words(volume: QStorageInfo) -> Text:
    name = volume.name() or volume.rootPath()
    return lambda: tr("Stick or disk {name}", name=name)


class FolderField(Field[Path]):
    """A known place, or another folder that is typed."""

    def __init__(self, label: Text, also: Sequence[Place] = ()) -> None:
        """`also`: more places, after those that everybody knows."""
        super().__init__("", required=True)
        known = self._known = [*places(), *also]
        options: list[Option[Path]] = [(place.folder, place.words) for place in known]
        options.append((_OTHER, lambda: tr("Another folder")))
        self.choice: ChoiceField[Path] = ChoiceField(label, options)
        self.typed = TextField("", placeholder=lambda: tr("The folder's path"), limit=_LONGEST_PATH)
        self.choice.set_value(options[0][0])
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(worn().sizes.step * 2)
        column.addWidget(self.choice)
        column.addWidget(self.typed)
        self.choice.changed.connect(self._chosen)
        self.typed.changed.connect(self._touched)
        for field in (self.choice, self.typed):
            field.submitted.connect(self.submitted)
        self._build(inside)
        self.setFocusProxy(self.choice)
        self._show_typed()

    @override
    def value(self) -> Path | None:
        chosen = self.choice.value()
        if chosen != _OTHER:
            return chosen
        typed = self.typed.text().strip()
        # The way of `Path` raises where `~` names nobody.
        return Path(os.path.expanduser(typed)) if typed else None  # noqa: PTH111

    @override
    def set_value(self, value: Path | None) -> None:
        known = value is not None and any(value == place.folder for place in self._known)
        self.choice.set_value(value if known else _OTHER)
        self.typed.set_value("" if known or value is None else str(value))
        self._show_typed()

    @override
    def problem(self) -> Message | None:
        folder = self.value()
        if folder is not None and not is_folder(folder):
            return Message("This folder is not there.")
        return super().problem()

    def _chosen(self) -> None:
        self._show_typed()
        if not self.typed.isHidden():
            self.typed.setFocus()
        self._touched()

    def _show_typed(self) -> None:
        self.typed.setVisible(self.choice.value() == _OTHER)


class NewFile:
    """The two fields for a file that is to be made: where, and under which name. Nothing personal stands in the name."""

    def __init__(self, form: Form, ending: str) -> None:
        """Puts both into `form`; `ending` with its dot."""
        self._form, self._ending = form, ending
        self.folder = FolderField(lambda: tr("Put the file on"))
        self.name = TextField(
            lambda: tr("File name"),
            required=True,
            limit=60,
            hint=lambda: tr("Names of people or offices tell too much."),
        )
        form.add("folder", self.folder)
        form.add("name", self.name)
        self.renew()

    def renew(self) -> None:
        """Another name by chance: the one before is taken."""
        self.name.set_value("".join(secrets.choice(ALPHABET) for _ in range(_NAME_LENGTH)).lower() + self._ending)

    def end_with(self, ending: str) -> None:
        """It is to be another kind of file."""
        self.name.set_value((self.name.value() or "").removesuffix(self._ending) + ending)
        self._ending = ending

    def path(self) -> Path | None:
        """The file to make; None once the form has told what is wrong."""
        folder = self.folder.value()
        if folder is None:
            return None
        out = named_in(folder, self.name.value() or "", self._ending)
        if isinstance(out, Problem):
            self._form.tell([out])
            return None
        return out


_FORBIDDEN = set('<>:"/\\|?*')
"""What Windows lets in no file's name."""


def named_in(folder: Path, name: str, ending: str) -> Path | Problem:
    """The new file that a person asks for, or what is wrong with its name."""
    if _FORBIDDEN & set(name):
        signs = " ".join(sorted(_FORBIDDEN))
        return Problem("name", say("A file's name may not hold any of these signs: {signs}", signs=signs))
    path = folder / (name if name.endswith(ending) else name + ending)
    if path.exists():
        return Problem("name", say("A file of this name is there already."))
    return path
