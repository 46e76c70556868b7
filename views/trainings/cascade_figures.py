"""A figure on one line: the number, and beside it what it counts. Pressed, it leads to those whom it counts."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout
from typing_extensions import override

from views.kit.figures import shown_number
from views.kit.label import Label
from views.kit.words import Spoken, Text
from views.theme import worn


class Figure(Spoken, QFrame):
    """Lower than a tile: the picture below needs the room. Emits `pressed` by click, Enter or Space."""

    pressed = Signal()

    def __init__(self, words: Text) -> None:
        super().__init__()
        sizes = worn().sizes
        self._number = 0
        self.setProperty("part", "tile")
        self.setProperty("pressable", True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.number, self.words = Label("", "number"), Label(words, "soft", wrap=True)
        line = QHBoxLayout(self)
        line.setContentsMargins(sizes.gap, sizes.step, sizes.gap, sizes.step)
        line.setSpacing(sizes.step * 3)
        line.addWidget(self.number)
        line.addWidget(self.words, 1, Qt.AlignmentFlag.AlignVCenter)

    def show_number(self, number: int) -> None:
        """Another figure; its words are said again too."""
        self._number = number
        self.retranslate()

    @override
    def retranslate(self) -> None:
        self.number.say(shown_number(self._number))
        self.words.retranslate()
        self.setAccessibleName(f"{self.number.text()} {self.words.text()}")

    @override
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if self.rect().contains(event.position().toPoint()):
            self.pressed.emit()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self.pressed.emit()
            return
        super().keyPressEvent(event)
