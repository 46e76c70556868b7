"""What is told: a quiet line that fades, and a card for what went wrong. Never a dialog over the page."""

from collections.abc import Callable

from PySide6.QtCore import QEasingCurve, QPropertyAnimation, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QGraphicsOpacityEffect, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget
from typing_extensions import override

from models.errors import AppError, Message
from views.kit.label import Label
from views.kit.press import Button
from views.kit.words import Text, said, spoken, tr
from views.theme import worn

STAYS_MS = 6_000
FADES_MS = 600


class Quiet(QFrame):
    """One line that says what was done, stays six seconds and fades; perhaps with Undo.

    What was offered can be undone by Ctrl+Z (the window's) when the line has faded, too, until the next one is said.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("part", "quiet")
        sizes = worn().sizes
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        line = QHBoxLayout(self)
        line.setContentsMargins(sizes.card_padding, 0, sizes.step * 2, 0)
        self.line = Label()
        self.undo = Button(lambda: f"{tr('Undo')}   Ctrl+Z", self.undo_last)
        line.addWidget(self.line)
        line.addWidget(self.undo)
        line.addSpacing(sizes.step * 3)
        self.setFixedHeight(sizes.field + sizes.step)
        self._undo: Callable[[], object] | None = None
        self._said: Text = ""
        self._veil = QGraphicsOpacityEffect(self)
        self.setGraphicsEffect(self._veil)
        self._fade = QPropertyAnimation(self._veil, b"opacity", self)
        self._fade.setDuration(FADES_MS)
        self._fade.setEndValue(0.0)
        self._fade.setEasingCurve(QEasingCurve.Type.InQuad)
        self._fade.finished.connect(self.hide)
        self._stay = QTimer(self)
        self._stay.setSingleShot(True)
        self._stay.timeout.connect(self._fade.start)
        self.hide()

    def say(self, text: Text, undo: Callable[[], object] | None = None, *, stays_ms: int = STAYS_MS) -> None:
        """Show a line; what was shown before goes."""
        self._fade.stop()
        self._veil.setOpacity(1.0)
        self._undo, self._said = undo, text
        self.line.say(text)
        self.undo.setVisible(undo is not None)
        self.adjustSize()
        self.show()
        self.raise_()
        self._stay.start(stays_ms)

    def undo_last(self) -> bool:
        """Undo what the last line offered, once, and tell so; False when it offered nothing."""
        undo, what = self._undo, self._said
        if undo is None:
            return False
        self.say(lambda: tr("Undone: {what}", what=spoken(what)))
        # It may have more to say than that.
        undo()
        return True


class Trouble(QFrame):
    """What went wrong in one sentence, and the way out; stays until it is put away or something else is done."""

    put_away = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("part", "trouble")
        sizes = worn().sizes
        line = QHBoxLayout(self)
        line.setContentsMargins(sizes.card_padding, sizes.step * 3, sizes.step * 3, sizes.step * 3)
        words = QVBoxLayout()
        words.setSpacing(0)
        self.title, self.advice = Label("", "heading", wrap=True), Label("", wrap=True)
        words.addWidget(self.title)
        words.addWidget(self.advice)
        line.addLayout(words, 1)
        self.close_button = Button(lambda: tr("Close"), self._away)
        line.addWidget(self.close_button, 0, Qt.AlignmentFlag.AlignTop)
        self.hide()

    def tell(self, error: AppError) -> None:
        """Show an error of the register."""
        self.say(error.title, error.advice)

    def say(self, title: Message, advice: Message | None = None) -> None:
        """Show a title and, if given, what to do about it."""
        self.title.say(lambda: said(title))
        has_advice = advice is not None and bool(advice.template)
        self.advice.setVisible(has_advice)
        if advice is not None:
            self.advice.say(lambda: said(advice))
        self.show()
        self.raise_()

    def _away(self) -> None:
        self.hide()
        self.put_away.emit()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self._away()
            return
        super().keyPressEvent(event)
