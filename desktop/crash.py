"""When the program itself is wrong: a page that says so calmly, and the way on."""

import sys
import threading
from collections.abc import Callable
from types import TracebackType

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QPlainTextEdit, QVBoxLayout, QWidget

from desktop.logs import log_failure, trace_of
from views.kit.card import Card
from views.kit.label import Label
from views.kit.press import Button
from views.kit.words import tr
from views.theme import worn


class Crashes(QObject):
    """Catches what nobody caught, in whichever thread, notes it in the log and tells it on the GUI thread once."""

    happened = Signal(object)
    """The exception."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._told = False

    def install(self) -> None:
        """From now on for the whole process."""
        sys.excepthook = self._hook
        threading.excepthook = lambda args: self.take(args.exc_value) if args.exc_value is not None else None

    def _hook(self, kind: type[BaseException], error: BaseException, _trace: TracebackType | None) -> None:
        if issubclass(kind, KeyboardInterrupt):
            sys.__excepthook__(kind, error, _trace)
            return
        self.take(error)

    def take(self, error: BaseException) -> None:
        """Log an exception and, if it is the first, tell it."""
        log_failure(error)
        if not self._told:
            self._told = True
            self.happened.emit(error)


class CrashPage(QWidget):
    """What happened, that the work is saved, and the button that starts again."""

    def __init__(self, error: BaseException, restart: Callable[[], object], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        sizes = worn().sizes
        self.setProperty("part", "page")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(*[sizes.page_margin * 2] * 4)
        card = Card()
        card.setFixedWidth(sizes.form_width + 2 * sizes.card_padding)
        # Not by alignment: the height that wrapped words need follows from the card's own width.
        middle = QHBoxLayout()
        middle.addStretch(1)
        middle.addWidget(card)
        middle.addStretch(1)
        outer.addStretch(1)
        outer.addLayout(middle)
        outer.addStretch(2)
        card.add(Label(lambda: tr("Something in the program went wrong."), "title", wrap=True))
        card.add(
            Label(
                lambda: tr(
                    "What you saved is safe. What you were just typing may have to be typed again."
                    " Please start again; if it comes back, show the lines below to who looks after the program."
                ),
                wrap=True,
            )
        )
        self.details = QPlainTextEdit(trace_of(error))
        self.details.setReadOnly(True)
        self.details.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.details.setProperty("part", "code")
        self.details.setFixedHeight(sizes.row * 3)
        card.add(self.details)
        line = QHBoxLayout()
        line.setSpacing(sizes.step * 3)
        self.restart = Button(lambda: tr("Start again"), restart, "main-button")
        self.copy = Button(lambda: tr("Copy these lines"), self._copy)
        line.addWidget(self.restart)
        line.addWidget(self.copy)
        line.addStretch(1)
        card.body.addLayout(line)
        self.setFocusProxy(self.restart)

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self.details.toPlainText())
