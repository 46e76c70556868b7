"""The line that is typed in."""

from PySide6.QtCore import QEvent
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QLineEdit
from typing_extensions import override

PASTE_LIMIT = 20_000
"""Letters that a line takes at all. More than may stand there is told, never silently cut."""


class Line(QLineEdit):
    """Qt's line; with nothing of its own to undo it leaves Ctrl+Z to the window, which undoes what was done last."""

    @override
    def event(self, event: QEvent) -> bool:
        undo = QKeySequence.StandardKey.Undo
        if (
            event.type() is QEvent.Type.ShortcutOverride
            and isinstance(event, QKeyEvent)
            and event.matches(undo)
            and not self.isUndoAvailable()
        ):
            event.ignore()
            return True
        return super().event(event)
