"""Python's search for reference cycles, in the GUI thread alone.

Left to itself it runs in whatever thread makes the next object: then a worker frees widgets, and PySide's list of connections
changes under the GUI thread's hands (`docs/decisions/0027`). The search through everything holds all threads up for 80 ms,
in the middle of typing; it waits until the screen is covered (`Work.cover`).
"""

import gc

from PySide6.QtCore import QObject, QTimer

_EVERY_MS = 200


class Cycles(QObject):
    """Switches Python's own search off, and looks among what is new as often as Python would."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        gc.disable()
        self._timer = QTimer(self)
        self._timer.setInterval(_EVERY_MS)
        self._timer.timeout.connect(self.look)
        self._timer.start()

    def look(self) -> None:
        """Search among the new objects, now and then among those a little older too."""
        young, middle, _ = gc.get_count()
        most_young, most_middle, _ = gc.get_threshold()
        if young > most_young:
            gc.collect(1 if middle > most_middle else 0)
