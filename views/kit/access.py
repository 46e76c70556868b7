"""Access keys in both languages: while Alt is held, every button in sight wears the key that presses it.

Burmese has no letters on a keyboard's shortcuts, and a translated button would lose the letter it had. So the keys
belong to places on the screen: digits to the rail, Latin letters to the page's buttons in reading order.
"""

from collections.abc import Iterable, Sequence

from PySide6.QtCore import QObject, QPoint, QRect, Qt, QTimer
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QAbstractButton, QLabel, QWidget
from shiboken6 import isValid

SHOWN_AFTER_MS = 250
"""Alt+Tab is quicker: nothing flickers then."""

LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"


class AccessKeys(QObject):
    """The keys of one window. `hold` when Alt goes down, `let_go` when it comes up or the window is left."""

    def __init__(self, window: QWidget, numbered: Sequence[QAbstractButton]) -> None:
        super().__init__(window)
        self._window, self._numbered = window, tuple(numbered)
        self._keys: list[QShortcut] = []
        self._tips: list[QLabel] = []
        self._wait = QTimer(self)
        self._wait.setSingleShot(True)
        self._wait.setInterval(SHOWN_AFTER_MS)
        self._wait.timeout.connect(self._show)
        self._given: list[tuple[str, QAbstractButton]] = []

    @property
    def given(self) -> dict[str, QAbstractButton]:
        """The buttons by the key that presses them now."""
        return dict(self._given)

    def hold(self) -> None:
        """Give every button in sight its key."""
        if self._keys:
            return
        numbered = [(str(number), button) for number, button in enumerate(self._numbered, start=1)]
        self._given = [*numbered, *zip(LETTERS, self._buttons(), strict=False)]
        for key, button in self._given:
            shortcut = QShortcut(QKeySequence(f"Alt+{key}"), self._window)
            shortcut.activated.connect(lambda pressed=button: self._press(pressed))
            self._keys.append(shortcut)
        self._wait.start()

    def let_go(self) -> None:
        """Take all keys away."""
        self._wait.stop()
        for key in self._keys:
            # Until it is gone it would answer beside the next one.
            key.setEnabled(False)
            key.deleteLater()
        for tip in self._tips:
            tip.hide()
            tip.deleteLater()
        self._keys, self._tips, self._given = [], [], []

    def _buttons(self) -> Iterable[QAbstractButton]:
        """What can be pressed and is in sight, in reading order: from above, then from the left."""
        there = [
            button
            for button in self._window.findChildren(QAbstractButton)
            if button not in self._numbered and button.isEnabled() and not button.visibleRegion().isEmpty()
        ]
        return sorted(there, key=lambda button: (self._box(button).top(), self._box(button).left()))

    def _box(self, button: QAbstractButton) -> QRect:
        return QRect(button.mapTo(self._window, QPoint(0, 0)), button.size())

    def _press(self, button: QAbstractButton) -> None:
        self.let_go()
        if isValid(button) and button.isVisible():
            button.setFocus(Qt.FocusReason.ShortcutFocusReason)
            button.click()

    def _show(self) -> None:
        for key, button in self._given:
            if not isValid(button):
                continue
            tip = QLabel(key, self._window)
            tip.setProperty("part", "access-key")
            tip.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
            tip.adjustSize()
            box = self._box(button)
            # On the corner, so that the words of the button stay readable.
            corner = box.topRight() - QPoint(tip.width() // 2, tip.height() // 2)
            tip.move(max(0, min(corner.x(), self._window.width() - tip.width())), max(0, corner.y()))
            tip.show()
            self._tips.append(tip)
