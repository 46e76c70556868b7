"""What is ticked on a returned stub, asked with two keys: 1 yes, 0 no. Neither can begin a slip's number."""

import datetime as dt
from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget
from typing_extensions import override

from models.burmese import latin_digits
from views.kit.dates import DateField
from views.kit.figures import in_digits
from views.kit.label import Label
from views.kit.press import Button
from views.kit.words import tr
from views.theme import worn


class Answer(QWidget):
    """Asks "attended?", then "service given?". Emits `given(attended, served)`; `typed` hands on what is no answer.

    Enter is yes while the hand is on Yes. Up and Down move the day, which begins as today.
    """

    given = Signal(bool, bool)
    typed = Signal(str)
    left = Signal()

    def __init__(self, today: Callable[[], dt.date]) -> None:
        super().__init__()
        self._today = today
        self._attended: bool | None = None
        sizes = worn().sizes
        self.question = Label(self._words, "title", wrap=True)
        self.yes = Button(lambda: f"{tr('Yes')}   {in_digits('1')}", lambda: self.answer(yes=True), "main-button")
        self.no = Button(lambda: f"{tr('No')}   {in_digits('0')}", lambda: self.answer(yes=False))
        self.day = DateField(lambda: tr("Day on the stub"), today, required=True)
        for widget in (self.yes, self.no, self.day.input):
            widget.installEventFilter(self)
        buttons = QHBoxLayout()
        buttons.setSpacing(sizes.step * 3)
        buttons.addWidget(self.yes, 0, Qt.AlignmentFlag.AlignBottom)
        buttons.addWidget(self.no, 0, Qt.AlignmentFlag.AlignBottom)
        buttons.addSpacing(sizes.gap)
        buttons.addWidget(self.day, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(sizes.step * 2)
        column.addWidget(self.question)
        column.addLayout(buttons)
        self.hint = Label(
            lambda: tr("Up and Down change the day. The next scan leaves this one open."), "hint", wrap=True
        )
        column.addWidget(self.hint)
        self.hide()

    def ask(self, issued: dt.date | None) -> None:
        """Begin anew for a slip issued on this day."""
        self._attended = None
        self.day.least, self.day.most = issued, self._today()
        self.day.set_value(self._today())
        self.day.tell(None)
        self.question.retranslate()
        self.show()
        self.yes.setFocus(Qt.FocusReason.OtherFocusReason)

    def end(self) -> None:
        """Nothing is asked any more."""
        self._attended = None
        self.hide()

    def answer(self, *, yes: bool) -> None:
        """The next of the two answers. Who did not attend got no service: that is not asked."""
        if self.isHidden():
            return
        if not self.day.check():
            self.day.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        if self._attended is None and yes:
            self._attended = True
            self.question.retranslate()
            self.yes.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        attended, served = self._attended is not None, self._attended is not None and yes
        self.hide()
        self.given.emit(attended, served)

    def _words(self) -> str:
        return tr("What the stub says: attended?") if self._attended is None else tr("Attended. Service given?")

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if not isinstance(event, QKeyEvent) or event.type() != QEvent.Type.KeyPress:
            return super().eventFilter(watched, event)
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
            return True
        if watched is self.day.input:
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self.yes.setFocus(Qt.FocusReason.OtherFocusReason)
                return True
            return super().eventFilter(watched, event)
        if event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self._move_day(1 if event.key() == Qt.Key.Key_Up else -1)
            return True
        text = latin_digits(event.text())
        if text in {"1", "0"}:
            self.answer(yes=text == "1")
            return True
        if text.isalnum() and not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.typed.emit(event.text())
            return True
        return super().eventFilter(watched, event)

    def _move_day(self, by: int) -> None:
        now, least = self.day.value() or self._today(), self.day.least
        wanted = min(now + dt.timedelta(days=by), self._today())
        self.day.set_value(max(wanted, least) if least is not None else wanted)
