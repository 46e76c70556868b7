"""Buttons, and the hint of the key that does the same."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget
from typing_extensions import override

from views.kit.words import Spoken, Text, spoken
from views.theme import worn


class Button(Spoken, QPushButton):
    """A button; `part` is `main-button` for the one thing to do on a page, `link` for what recedes, else plain.

    `keys` (as in "Ctrl+Return") presses it from anywhere in its window and is shown behind its words.
    """

    def __init__(
        self,
        text: Text,
        press: Callable[[], object] | None = None,
        part: str = "",
        keys: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._text, self._keys = text, keys
        self.setProperty("part", part)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAutoDefault(False)
        if press is not None:
            self.clicked.connect(lambda _on=False: press())
        self.retranslate()

    def say(self, text: Text) -> None:
        """Other words on the same button."""
        self._text = text
        self.retranslate()

    @override
    def retranslate(self) -> None:
        # "&" of a person's text must not become a mnemonic.
        words = spoken(self._text).replace("&", "&&")
        self.setText(f"{words}   {shown_keys(self._keys)}" if self._keys else words)
        self.setAccessibleName(words)
        # Setting the text takes the shortcut away, so it comes last.
        if self._keys:
            self.setShortcut(QKeySequence(self._keys))

    @override
    def event(self, event: QEvent) -> bool:
        # Qt plays a pressed button for a tenth of a second first; keys typed meanwhile would go to the old page.
        if event.type() is QEvent.Type.Shortcut and self.isEnabled():
            self.click()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter presses, as Space does."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
            return
        super().keyPressEvent(event)


def shown_keys(keys: str) -> str:
    """A key's name as it stands on keyboards: `Return` is `Enter`."""
    return keys.replace("Return", "Enter").replace("Escape", "Esc")


def in_line(*widgets: QWidget) -> QHBoxLayout:
    """Buttons beside each other, from the left: the foot of a card or a page."""
    line = QHBoxLayout()
    line.setSpacing(worn().sizes.step * 3)
    for widget in widgets:
        line.addWidget(widget)
    line.addStretch(1)
    return line
