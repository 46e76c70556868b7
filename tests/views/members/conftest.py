"""The whole program on a real office of forty made-up members."""

from datetime import date

import pytest
from PySide6.QtCore import Qt

from desktop.startup import Computer
from desktop.unlock import open_existing
from desktop.work import Work
from models.clock import system_clock, today
from tests.desktop.made_up import fill
from tests.offices import PASSPHRASE, Closed, make_closed


@pytest.fixture
def day() -> date:
    return today(system_clock)


@pytest.fixture(scope="session")
def forty_members(tmp_path_factory) -> Closed:
    """An office with members, closed."""
    return make_closed(tmp_path_factory.mktemp("forty"), lambda office: fill(office, today(system_clock)))


@pytest.fixture
def folder(home, tmp_path, forty_members):
    return forty_members.copy(tmp_path / "Office", home / "anchors")


@pytest.fixture
def work(qtbot, dressed, home, folder):
    """The open office with its window, in English."""
    computer = Computer(dressed)
    computer.set_setting("language", "en")
    made = Work(computer, open_existing(folder, PASSPHRASE, home / "anchors"))
    made.window.resize(1366, 768)
    made.window.show()
    made.window.activateWindow()
    made.window.go("members")
    qtbot.waitUntil(lambda: made.window.page("members").table.rows.rowCount() == 40)
    yield made
    made.leave()
    made.window.deleteLater()


class Keys:
    """Presses keys in whichever widget has the hand, and counts them."""

    def __init__(self, qtbot, work) -> None:
        self._qtbot, self._work, self.pressed = qtbot, work, 0

    def press(self, key, ctrl=False) -> None:
        """One keystroke; with Ctrl it is two."""
        self.pressed += 2 if ctrl else 1
        at = self._work.window.focusWidget() or self._work.window
        held = Qt.KeyboardModifier.ControlModifier if ctrl else Qt.KeyboardModifier.NoModifier
        self._qtbot.keyClick(at, key, held)

    def type(self, text: str) -> None:
        """One keystroke a letter."""
        self.pressed += len(text)
        self._qtbot.keyClicks(self._work.window.focusWidget(), text)


@pytest.fixture
def keys(qtbot, work) -> Keys:
    return Keys(qtbot, work)
