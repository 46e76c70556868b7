"""From the start of the process to the first picture of the unlock window, beside a bare PySide6 window."""

import os
import time
from collections.abc import Callable
from pathlib import Path

from tests.bench.contender import peak_mib
from tests.bench.figures import FOLDER, Measured, compare, in_own_process

_ROUNDS = 9


def run() -> None:
    """Print the figures of the start."""
    # The bench reads and writes no settings of whoever runs it.
    os.environ["THAZIN_HOME"] = str(FOLDER / "home")
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from tests.bench.organisation import SEARCH_FOLDER

    contenders: dict[str, Callable[[], Measured]] = {
        "thazin": lambda: in_own_process(unlock_window, time.time(), SEARCH_FOLDER),
        "a bare PySide6 window": lambda: in_own_process(bare_window, time.time()),
    }
    compare("start to unlock window", contenders, _ROUNDS)


def unlock_window(begun: str, folder: str) -> Measured:
    """The program as it starts on an office."""
    from desktop.app import Program
    from desktop.startup import application

    app = application()
    program = Program(app, Path(folder))
    found: Measured = {}

    def painted() -> None:
        found.update(_so_far(begun))
        app.quit()

    program.entrance.painted.connect(painted)
    program.begin()
    app.exec()
    return found


def bare_window(begun: str) -> Measured:
    """The least that PySide6 can show: a label in a window."""
    from PySide6.QtCore import QTimer
    from PySide6.QtGui import QPaintEvent
    from PySide6.QtWidgets import QApplication, QLabel, QMainWindow
    from typing_extensions import override

    app = QApplication([])
    found: Measured = {}

    def painted() -> None:
        found.update(_so_far(begun))
        app.quit()

    class Window(QMainWindow):
        @override
        def paintEvent(self, event: QPaintEvent) -> None:
            super().paintEvent(event)
            QTimer.singleShot(0, painted)

    window = Window()
    window.setCentralWidget(QLabel("Thazin"))
    window.resize(1100, 720)
    window.show()
    app.exec()
    return found


def _so_far(begun: str) -> Measured:
    return {"seconds": time.time() - float(begun), "peak_mib": peak_mib()}
