"""The field to choose a member in: typing looks in the register, not in a list that is held here."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QObject, QStringListModel, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QCompleter, QListView
from typing_extensions import override

from models.errors import Message
from models.members import MemberLine
from views.kit.field import LineField
from views.kit.veil import veil, veiled
from views.kit.words import Text, tr

LOOK_DELAY_MS = 150

Look = Callable[[str, Callable[[Sequence[MemberLine]], object]], object]
"""Looks for what was typed and hands over the members found, later."""


def member_words(line: MemberLine) -> str:
    """A member on one line: name and code."""
    return f"{veiled(line.name)}   ·   {line.code}" if line.name else line.code


class MemberField(LineField[MemberLine]):
    """Code, old number, phone or a syllable of the name finds; Enter takes the first, Down goes through the list."""

    picked = Signal(object)
    """The MemberLine that is chosen now, or None."""
    words = True

    def __init__(self, label: Text, look: Look, *, required: bool = False) -> None:
        self._look = look
        self._chosen: MemberLine | None = None
        self._found: tuple[MemberLine, ...] = ()
        self._names = QStringListModel()
        super().__init__(label, required=required, placeholder=lambda: tr("Name, code or phone"))
        self._finder = QCompleter(self._names, self)
        self._finder.setCompletionMode(QCompleter.CompletionMode.UnfilteredPopupCompletion)
        self._popup = QListView()
        self._popup.setProperty("part", "popup")
        self._finder.setPopup(self._popup)
        self._finder.setWidget(self.input)
        self._finder.activated.connect(self._take_words)
        self._wait = QTimer(self)
        self._wait.setSingleShot(True)
        self._wait.setInterval(LOOK_DELAY_MS)
        self._wait.timeout.connect(lambda: self._seek(take_first=False))
        self.input.textEdited.connect(self._typed)
        veil().changed.connect(self._say_chosen)

    @override
    def value(self) -> MemberLine | None:
        return self._chosen

    @override
    def set_value(self, value: MemberLine | None) -> None:
        self._chosen = value
        self.input.setText(member_words(value) if value else "")
        self.input.setCursorPosition(0)
        self.picked.emit(value)

    @override
    def take_half_typed(self, text: str) -> None:
        super().take_half_typed(text)
        self._wait.start()

    def _say_chosen(self) -> None:
        """Names were covered or shown: the member that is chosen is said anew."""
        if self._chosen is not None:
            self.input.setText(member_words(self._chosen))
            self.input.setCursorPosition(0)

    @override
    def problem(self) -> Message | None:
        if self.text().strip() and self._chosen is None:
            return Message("Nobody here is called that. Type a part of the name, or the code.")
        return super().problem()

    def _typed(self, _text: str) -> None:
        if self._chosen is not None:
            self._chosen = None
            self.picked.emit(None)
        self._wait.start()

    def _seek(self, *, take_first: bool) -> None:
        typed = self.text().strip()
        if typed:
            self._look(typed, lambda found: self._show(typed, found, take_first=take_first))
        else:
            self._popup.hide()

    def _show(self, typed: str, found: Sequence[MemberLine], *, take_first: bool) -> None:
        if typed != self.text().strip() or self._chosen is not None:
            return
        self._found = tuple(found)
        self._names.setStringList([member_words(line) for line in found])
        if take_first:
            self._take(self._found[0]) if self._found else self.check()
        elif self._found and self.input.hasFocus():
            self._open()
        else:
            self._popup.hide()

    def _open(self) -> None:
        self._finder.complete()
        # The first one is chosen already: while the list is open Enter goes there.
        self._popup.setCurrentIndex(self._finder.completionModel().index(0, 0))

    def _take_words(self, words: str) -> None:
        line = next((line for line in self._found if member_words(line) == words), None)
        if line is not None:
            self._take(line)

    def _take(self, line: MemberLine) -> None:
        self._wait.stop()
        self._popup.hide()
        self.set_value(line)
        self._touched()
        self.submitted.emit()

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and watched is self.input:
            enter = event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}
            if enter and self._chosen is None and self.text().strip():
                self._wait.stop()
                self._seek(take_first=True)
                return True
            if event.key() == Qt.Key.Key_Down and self._found and self._chosen is None:
                self._open()
                return True
        return super().eventFilter(watched, event)
