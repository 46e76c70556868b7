"""When the screen turns blank, and when the office locks (DESIGN section 4).

Cover: after three idle minutes; the work stands behind it, back by six digits that are held in memory only. Lock:
after fifteen, when the computer slept, after three wrong tries, or at once by Ctrl+L: this process ends and with it
the key; a successor that was told nothing but the office's folder asks for the passphrase.
"""

import hmac
import sys
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import cast

from PySide6.QtCore import QEvent, QObject, QProcess, Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QMainWindow, QWidget
from typing_extensions import override

from views.start.cover import CoverPage

HIDE_KEYS = ("F12", "Ctrl+H")
"""F12 is the last key of the top row: found without looking, typed in no text, taken by no system and no page.
Ctrl+H for keyboards on which the top row is for loudness and light."""
TRIES = 3
LONGEST = 30 * 60
"""Seconds after which an office locks at the latest, whatever is set."""
_BETWEEN_LOOKS_MS = 1_000
_ASLEEP = 60
"""Seconds between two looks that say the computer slept: they are a second apart."""

_HANDS = frozenset(
    {
        QEvent.Type.KeyPress,
        QEvent.Type.MouseButtonPress,
        QEvent.Type.MouseMove,
        QEvent.Type.Wheel,
        QEvent.Type.TouchBegin,
        QEvent.Type.InputMethod,
    }
)
"""What only a person does."""

_HIDES = tuple(QKeySequence(keys) for keys in HIDE_KEYS)


@dataclass(frozen=True, slots=True)
class Patience:
    """Idle seconds until the cover and until the lock."""

    cover: float = 3 * 60
    lock: float = 15 * 60

    def __post_init__(self) -> None:
        if not 0 < self.cover <= self.lock <= LONGEST:
            raise ValueError("the cover comes before the lock, and the lock within half an hour")


def steady_seconds() -> float:
    """A clock that no one sets and that, where the system has one, goes on while the computer sleeps."""
    boot = getattr(time, "CLOCK_BOOTTIME", None)
    return time.clock_gettime(boot) if boot is not None else time.monotonic()


class Watch(QObject):
    """Looks once a second how long nobody touched keyboard or mouse, in any window of the program.

    The keys that hide everything reach the window as a rule. While a list hangs open or a dialog waits in a loop of its
    own the window hears nothing: then they are heard here.
    """

    cover_due = Signal()
    lock_due = Signal()

    def __init__(
        self, app: QApplication, patience: Patience | None = None, now: Callable[[], float] = steady_seconds
    ) -> None:
        super().__init__(app)
        self._app, self._now = app, now
        self._patience = patience or Patience()
        self._touched = self._looked = now()
        self._covered = False
        app.installEventFilter(self)
        app.applicationStateChanged.connect(self._state)
        self._timer = QTimer(self)
        self._timer.setInterval(_BETWEEN_LOOKS_MS)
        self._timer.timeout.connect(self.look)
        self._timer.start()

    def look(self) -> None:
        """Ask the clock now."""
        now = self._now()
        slept, self._looked = now - self._looked > _ASLEEP, now
        idle = now - self._touched
        if slept or idle >= self._patience.lock:
            self.lock_due.emit()
        elif idle >= self._patience.cover and not self._covered:
            self._covered = True
            self.cover_due.emit()

    def stop(self) -> None:
        """No more looks: the program ends."""
        self._timer.stop()
        self._app.removeEventFilter(self)

    def covered(self) -> None:
        """The screen is blank, for whatever reason: from now on no touch counts until somebody came back."""
        self._covered = True

    def uncovered(self) -> None:
        """Somebody came back."""
        self._covered = False
        self._touched = self._now()

    def _state(self, state: Qt.ApplicationState) -> None:
        if state == Qt.ApplicationState.ApplicationSuspended:
            self.lock_due.emit()

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        # While the cover is there a touch is not yet the person: only the digits are.
        if event.type() in _HANDS and not self._covered:
            self._touched = self._now()
            if isinstance(event, QKeyEvent) and QKeySequence(event.keyCombination()) in _HIDES:
                self.cover_due.emit()
                return True
        return False


class Cover(QMainWindow):
    """The blank window in place of all others; `lifted` after the right digits, `lock_wanted` after three wrong ones."""

    lifted = Signal()
    lock_wanted = Signal()
    closing = Signal()

    def __init__(self, pin: str) -> None:
        super().__init__()
        self._pin, self._tries = pin, TRIES
        self._hidden: list[QWidget] = []
        self.page = CoverPage()
        self.page.submitted.connect(self._try)
        self.setCentralWidget(self.page)
        QShortcut(QKeySequence("Ctrl+L"), self, self.lock_wanted.emit)

    def fall(self, over: QWidget) -> None:
        """Stand where `over` stands; every window of the program is out of sight."""
        self.setGeometry(over.geometry())
        self.setWindowState(over.windowState())
        self.show()
        self._hidden = [
            widget for widget in QApplication.topLevelWidgets() if widget.isVisible() and widget is not self
        ]
        for widget in self._hidden:
            widget.hide()
        self.page.arrive()

    @override
    def closeEvent(self, event: QCloseEvent) -> None:
        self.closing.emit()
        super().closeEvent(event)

    def _try(self, typed: str) -> None:
        if hmac.compare_digest(typed, self._pin):
            for widget in self._hidden:
                if isinstance(widget, QMainWindow):
                    widget.show()
            self.lifted.emit()
            return
        self._tries -= 1
        if self._tries > 0:
            self.page.wrong(self._tries)
        else:
            self.lock_wanted.emit()


def successor(folder: Path) -> tuple[str, list[str]]:
    """The program and its arguments that show the unlock page of the office in `folder`."""
    own = [] if getattr(sys, "frozen", False) else ["-m", "desktop"]
    return sys.executable, [*own, "open", str(folder)]


def start_successor(folder: Path) -> bool:
    """Start a process that shares nothing with this one but the office's folder; False if the system refused."""
    process = QProcess()
    program, arguments = successor(folder)
    process.setProgram(program)
    process.setArguments(arguments)
    # Not even the streams: whoever waits for this process to end must not wait for the next one.
    process.setStandardInputFile(QProcess.nullDevice())
    process.setStandardOutputFile(QProcess.nullDevice())
    process.setStandardErrorFile(QProcess.nullDevice())
    # PySide 6.11.3 gives the truth value alone, whatever its stubs say.
    return bool(cast("object", process.startDetached()))
