"""Work at the window of an office with 200,000 members: how long the GUI thread stalls, and what memory it takes.

Beside it the same walk in an office of 200 members, and a bare PySide6 window.
"""

import os
import re
import time
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from tests.bench.figures import FOLDER, Measured, alternate, emit, in_own_process, median, ratio
from tests.bench.starting import bare_window

if TYPE_CHECKING:
    from desktop.work import Work

_ROUNDS = 3
_TICK_MS = 2
_LONGEST_S = 60.0
_BETWEEN_KEYS_S = 0.12
"""As a quick hand types."""
OURS, FEW, BARE = "200,000 members", "an office of 200 members", "a bare PySide6 window"


def run() -> None:
    """Print the figures of the desk."""
    os.environ["THAZIN_HOME"] = str(FOLDER / "home")
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from tests.bench.organisation import SEARCH_FOLDER, SMALL_FOLDER

    contenders: dict[str, Callable[[], Measured]] = {
        OURS: lambda: in_own_process(walk, SEARCH_FOLDER),
        FEW: lambda: in_own_process(walk, SMALL_FOLDER),
        BARE: lambda: in_own_process(bare_window, time.time()),
    }
    runs = alternate(contenders, _ROUNDS)
    for value, unit in (("stall_in_use", "ms"), ("stall_at_first", "ms"), ("resident", "MiB")):
        figure = f"desk: {value.replace('_', ' ')}"
        emit(figure, median(runs[OURS], value), unit, FEW, ratio(runs[OURS], runs[FEW], value))
    more = median(runs[OURS], "resident") - median(runs[FEW], "resident")
    emit("desk: resident memory above an office of 200 members", more, "MiB")
    times = [their["seconds"] / our["to_first_page"] for our, their in zip(runs[OURS], runs[BARE], strict=True)]
    emit("desk: unlocked to first page", median(runs[OURS], "to_first_page"), "s", BARE, sorted(times)[len(times) // 2])


def walk(folder: str) -> Measured:
    """A tour of all places, then work in them; the longest time in which the window did not answer."""
    from contextlib import ExitStack

    from desktop.app import FIRST_SIZE
    from desktop.startup import Computer, application
    from desktop.unlock import Opened
    from desktop.work import Work
    from tests.bench.organisation import moment, opened

    app = application()
    computer = Computer(app)
    computer.set_setting("language", "en")
    office = opened(Path(folder))
    begun = time.perf_counter()
    work = Work(computer, Opened(office, ExitStack(), ""), moment)
    work.watch.stop()
    work.window.resize(*FIRST_SIZE)
    work.window.show()
    work.window.go("today")
    window = _Walk(work)
    window.see_today()
    found: Measured = {"to_first_page": time.perf_counter() - begun}
    window.settle()
    window.longest = 0.0
    window.tour()
    window.dress(computer.set_setting)
    # What was out of sight is dressed when it comes back.
    window.tour()
    found["stall_at_first"] = window.longest
    window.longest = 0.0
    window.use()
    found["stall_in_use"] = window.longest
    found["resident"] = _resident_mib()
    return found


def _resident_mib() -> float:
    told = re.search(r"VmRSS:\s+(\d+) kB", Path("/proc/self/status").read_text(encoding="ascii", errors="replace"))
    if told is None:
        raise RuntimeError("this system does not tell what memory a process holds")
    return int(told[1]) / 1024


class _Walk:
    """Drives one window and watches its clock: a timer that should tick every two milliseconds."""

    def __init__(self, work: "Work") -> None:
        from PySide6.QtCore import QTimer
        from PySide6.QtWidgets import QApplication

        app = QApplication.instance()
        assert isinstance(app, QApplication)
        self.app, self.work, self.window = app, work, work.window
        self.longest = 0.0
        """Milliseconds."""
        self._last = time.perf_counter()
        self._timer = QTimer()
        self._timer.setInterval(_TICK_MS)
        self._timer.timeout.connect(self._tick)
        self._timer.start()

    def _tick(self) -> None:
        now = time.perf_counter()
        self.longest = max(self.longest, (now - self._last) * 1000 - _TICK_MS)
        self._last = now

    def settle(self) -> None:
        """Until the register has nothing to do, and a moment longer."""
        end = time.monotonic() + _LONGEST_S
        quiet = 0
        while quiet < 10 and time.monotonic() < end:
            self.app.processEvents()
            quiet = 0 if self.work.jobs.busy else quiet + 1
            time.sleep(0.002)

    def see_today(self) -> None:
        """Until the figures of the first page stand there, painted."""
        from views.today.page import TodayPage

        page = self.window.page("today")
        assert isinstance(page, TodayPage)
        end = time.monotonic() + _LONGEST_S
        while not page.due.number.text() and time.monotonic() < end:
            self.app.processEvents()
        self.window.grab()

    def tour(self) -> None:
        """Every place for the first time."""
        for place in self.window.rail.buttons:
            self.window.go(place)
            self.settle()

    def dress(self, set_setting: Callable[[str, str], None]) -> None:
        """Another language and another theme, and back."""
        for name, values in (("language", ("my", "en")), ("theme", ("dark", "light"))):
            for value in values:
                set_setting(name, value)
                self.settle()

    def use(self) -> None:
        """Look for people as fast as a hand types, go down the lists, and from place to place."""
        from PySide6.QtCore import QEvent, Qt
        from PySide6.QtGui import QKeyEvent
        from PySide6.QtTest import QTest
        from PySide6.QtWidgets import QTableView

        for name in ("thida", "မောင်", "TZ-4K7Q", "09 77"):
            self.window.find_box.setFocus()
            for letter in name:
                event = QKeyEvent(QEvent.Type.KeyPress, ord(letter.upper()), Qt.KeyboardModifier.NoModifier, letter)
                self.app.sendEvent(self.window.find_box, event)
                self._rest(_BETWEEN_KEYS_S)
            self.settle()
            if self.window.find_box.text() != name:
                raise RuntimeError("nothing was typed into the find box")
            QTest.keyClick(self.window.find_box, Qt.Key.Key_Escape)
            self.settle()
        for place in self.window.rail.buttons:
            self.window.go(place)
            self.settle()
            tables = [table for table in self.window.page(place).findChildren(QTableView) if table.isVisible()]
            for table in tables[:1]:
                table.setFocus()
                for _ in range(30):
                    QTest.keyClick(table, Qt.Key.Key_PageDown)
                    self._rest(0.03)
                self.settle()

    def _rest(self, seconds: float) -> None:
        end = time.monotonic() + seconds
        while time.monotonic() < end:
            self.app.processEvents()
            time.sleep(0.001)
