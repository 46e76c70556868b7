"""The field to pick one of very many in by typing a part of its name: a township, a clinic."""

from collections.abc import Sequence
from typing import TypeVar

from PySide6.QtCore import QEvent, QObject, QStringListModel, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QCompleter, QListView
from typing_extensions import override

from models.errors import Message
from views.kit.choices import Option
from views.kit.field import LineField
from views.kit.words import Text, spoken

ValueT = TypeVar("ValueT")


class PickField(LineField[ValueT]):
    """Any part of the words finds; Enter takes the first that was found, Down opens the whole list."""

    words = True

    def __init__(
        self,
        label: Text,
        options: Sequence[Option[ValueT]] = (),
        *,
        required: bool = False,
        hint: Text = "",
        placeholder: Text = "",
    ) -> None:
        self._options: tuple[Option[ValueT], ...] = tuple(options)
        self._names = QStringListModel()
        self._popup = QListView()
        super().__init__(label, required=required, hint=hint, placeholder=placeholder)
        self._finder = QCompleter(self._names, self)
        self._finder.setFilterMode(Qt.MatchFlag.MatchContains)
        self._finder.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self._finder.setMaxVisibleItems(8)
        self._popup.setProperty("part", "popup")
        self._finder.setPopup(self._popup)
        self.input.setCompleter(self._finder)
        # After the finder's own filter, so that this one sees the keys first.
        self._popup.installEventFilter(self)
        self._finder.activated.connect(self._touched)

    def set_options(self, options: Sequence[Option[ValueT]]) -> None:
        """Other options; the choice stays if its value is still among them."""
        before = self.value()
        self._options = tuple(options)
        self._names.setStringList([spoken(words) for _, words in self._options])
        # What is half typed stays: the hand may be quicker than the register.
        if before is not None:
            self.set_value(before)

    @override
    def retranslate(self) -> None:
        before = self.value()
        self._names.setStringList([spoken(words) for _, words in self._options])
        if before is not None:
            self.set_value(before)
        super().retranslate()

    @override
    def value(self) -> ValueT | None:
        names = self._names.stringList()
        text = self.text().strip()
        return self._options[names.index(text)][0] if text in names else None

    @override
    def set_value(self, value: ValueT | None) -> None:
        self.input.setText(next((spoken(words) for own, words in self._options if own == value), ""))

    @override
    def problem(self) -> Message | None:
        if self.text().strip() and self.value() is None:
            return Message("Nothing here is called that. Choose from the list.")
        return super().problem()

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and watched is self._popup:
            enter = event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}
            if enter and not self._popup.currentIndex().isValid():
                # While the list is open the keys come here; Qt would only close it.
                self._popup.hide()
                self._take_first()
                self.submitted.emit()
                return True
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and watched is self.input:
            if event.key() == Qt.Key.Key_Down:
                self._finder.setCompletionPrefix("" if self.value() is not None else self.text())
                self._finder.complete()
                return True
            if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
                self._take_first()
        return super().eventFilter(watched, event)

    def _take_first(self) -> None:
        if self.text().strip() and self.value() is None:
            self._finder.setCompletionPrefix(self.text().strip())
            if self._finder.completionCount():
                self.input.setText(self._finder.currentCompletion())
                self._touched()
