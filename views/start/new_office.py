"""The page of the first start: a new office, its first account and its passphrase."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QStandardPaths, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget
from typing_extensions import override

from models.errors import Message
from models.passphrases import generate_passphrase, passphrase_problem
from views.kit.choices import SegmentField
from views.kit.field import TextField
from views.kit.label import Label
from views.kit.press import Button
from views.kit.secret import SecretField
from views.kit.words import tr
from views.start.card import StartPage
from views.theme import worn

if TYPE_CHECKING:
    from views.kit.walk import Walk


@dataclass(frozen=True, slots=True, repr=False)
class NewOffice:
    """What a person chose for a new office. Shows itself in no text: a passphrase stands in it."""

    folder: Path
    code: str
    name: str
    head: bool
    person: str
    passphrase: str


class NewPassphraseField(SecretField):
    """A passphrase to be chosen: seen while it is typed (a slip of the hand would close the office for good)."""

    def __init__(self) -> None:
        super().__init__(
            lambda: tr("Passphrase"), hint=lambda: tr("Write it down and keep the paper away from this computer.")
        )
        self.offer = Button(lambda: tr("Offer me five words"), self._offer, "link")
        self.show_box.setChecked(True)
        self.put_beside_box(self.offer)
        self.keyboard = Label("", "hint")
        self.keyboard.hide()
        self.column.addWidget(self.keyboard)

    def _offer(self) -> None:
        self.set_value(generate_passphrase())
        self.show_box.setChecked(True)
        self.tell(None)
        self.input.setFocus()

    @override
    def problem(self) -> Message | None:
        return super().problem() or passphrase_problem(self.text())

    @override
    def _say_keyboard(self) -> None:
        name = self.keyboard_name()
        self.keyboard.say((lambda: tr("Keyboard: {name}", name=name)) if name else "")
        self.keyboard.setVisible(bool(name))


class FolderLine(QWidget):
    """Where the office will lie, and the button that lets the person walk to another place, below."""

    changed = Signal()

    def __init__(self, folder: Path, lies: Callable[[Path], Path]) -> None:
        """`lies`: the office's own folder, where a person stands in this one."""
        super().__init__()
        self.folder, self._lies = folder, lies
        self.walk: Walk | None = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(worn().sizes.step * 3)
        line = QHBoxLayout()
        line.setSpacing(worn().sizes.step * 3)
        # Wrapped, also within a long path: its end tells most.
        self.where = Label(lambda: tr("It lies in {folder}", folder=str(self.folder)), "soft", wrap=True)
        self.change = Button(lambda: tr("Another folder"), self._change, "link")
        line.addWidget(self.where, 1, Qt.AlignmentFlag.AlignVCenter)
        line.addWidget(self.change, 0, Qt.AlignmentFlag.AlignRight)
        self._column.addLayout(line)

    def _change(self) -> None:
        if self.walk is None:
            # Few ever choose another one: the first picture does not wait for it.
            from views.kit.walk import Sought, Walk

            start = self.folder.parent
            self.walk = Walk(lambda: tr("Put the office on"), Sought(), start)
            self.walk.went.connect(self._went)
            self._column.addWidget(self.walk)
            self.walk.show()
        self.walk.begin()

    def _went(self) -> None:
        here = self.walk.folder if self.walk is not None else None
        if here is not None:
            self.folder = self._lies(here)
            self.where.retranslate()
            self.changed.emit()


class NewOfficePage(StartPage):
    """`submitted(NewOffice)`; `other_wanted` when the office is there already, `restore_wanted` when it was."""

    submitted = Signal(object)
    other_wanted = Signal()
    restore_wanted = Signal()

    def __init__(self, folder: Path) -> None:
        super().__init__(
            lambda: tr("A new office"),
            lambda: tr("Its register is one encrypted folder on this computer. Only the passphrase opens it."),
        )
        self.name, self.code = TextField(lambda: tr("Name of the office"), required=True), _code_field()
        self.person = TextField(lambda: tr("What colleagues call you"), required=True, limit=80)
        self.head = SegmentField(
            lambda: tr("Which office is it?"),
            ((False, lambda: tr("Branch office")), (True, lambda: tr("Head office"))),
            value=False,
        )
        self.passphrase = NewPassphraseField()
        form = self.form
        form.add_side_by_side((("name", self.name, 1), ("code", self.code, 1)))
        form.add_side_by_side((("person", self.person, 1), ("head", self.head, 1)))
        form.add("passphrase", self.passphrase)
        self.place = FolderLine(folder, free_folder)
        form.add_widget(self.place)
        form.end_with(lambda: tr("Make the office"))
        form.submitted.connect(self._submit)
        self.other = Button(lambda: tr("Open an office that is there already"), self.other_wanted.emit, "link")
        self.restore = Button(lambda: tr("Restore from a backup"), self.restore_wanted.emit, "link")
        self.lead_to(self.other, self.restore)

    def _submit(self) -> None:
        self.submitted.emit(
            NewOffice(
                self.place.folder,
                self.code.value() or "",
                self.name.value() or "",
                bool(self.head.value()),
                self.person.value() or "",
                self.passphrase.value() or "",
            )
        )


def _code_field() -> TextField:
    return _CodeField(
        lambda: tr("Short code"),
        required=True,
        code=True,
        limit=12,
        placeholder=lambda: tr("such as {code}", code="YGN"),
    )


class _CodeField(TextField):
    """The office's code: Latin letters and digits."""

    @override
    def value(self) -> str | None:
        code = super().value()
        return code.upper() if code else None

    @override
    def problem(self) -> Message | None:
        code = self.value() or ""
        if code and not (2 <= len(code) <= 12 and code.isascii() and code.isalnum()):
            return Message("Use two to twelve Latin letters or digits, as in YGN.")
        return super().problem()


def free_folder(parent: Path) -> Path:
    """A folder of a neutral name in `parent` that is not there yet, or is empty."""
    for number in range(1, 100):
        folder = parent / ("Office" if number == 1 else f"Office {number}")
        if not folder.exists() or (folder.is_dir() and not any(folder.iterdir())):
            return folder
    return parent / "Office new"


def default_folder() -> Path:
    """Where an office lies if nobody says otherwise: among the person's own documents."""
    documents = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
    return free_folder(Path(documents) if documents else Path.home())
