"""The box on top of every page by which anything is found."""

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent

from views.kit.line import PASTE_LIMIT, Line
from views.kit.words import Spoken, tr
from views.theme import worn

FIND_DELAY_MS = 90
"""Rest after a key before it is looked for: a quick hand asks once a word."""


class FindBox(Spoken, Line):
    """Typing looks, Down and Enter go into what was found, Escape empties."""

    sought = Signal(str)
    entered = Signal(bool)
    """Whether by Enter: what was found whole is then opened at once."""

    def __init__(self) -> None:
        super().__init__()
        # The page of what was found says how much of it was looked for.
        self.setMaxLength(PASTE_LIMIT)
        # On a small screen it leaves room for what stands beside it.
        self._measure()
        self._wait = QTimer(self)
        self._wait.setSingleShot(True)
        self._wait.setInterval(FIND_DELAY_MS)
        self._wait.timeout.connect(self._seek)
        self.textEdited.connect(lambda _text: self._wait.start())
        self.retranslate()

    def retranslate(self) -> None:
        words = tr("Find a person, slip, training or clinic")
        self.setPlaceholderText(f"{words}   Ctrl+K")
        self.setAccessibleName(words)

    def changeEvent(self, event: QEvent) -> None:
        """As wide as the size of its text asks for."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.StyleChange:
            self._measure()

    def _measure(self) -> None:
        self.setMaximumWidth(worn().sizes.find_width)
        self.setMinimumWidth(worn().sizes.find_width // 2)

    def empty(self) -> None:
        """Nothing is looked for any more."""
        self._wait.stop()
        self.clear()

    def _seek(self) -> None:
        self.sought.emit(self.text().strip())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Down):
            if self._wait.isActive():
                self._wait.stop()
                self._seek()
            self.entered.emit(event.key() != Qt.Key.Key_Down)
            return
        if event.key() == Qt.Key.Key_Escape and self.text():
            self.empty()
            self.sought.emit("")
            return
        super().keyPressEvent(event)
