"""Cover and lock."""

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QMainWindow

from desktop.lock import LONGEST, Cover, Patience, Watch, successor


class _Seconds:
    def __init__(self):
        self.now = 1_000.0

    def __call__(self):
        return self.now


@pytest.fixture
def seconds():
    return _Seconds()


@pytest.fixture
def watch(dressed, seconds):
    made = Watch(dressed, Patience(), seconds)
    made.told = []
    made.cover_due.connect(lambda: made.told.append("cover"))
    made.lock_due.connect(lambda: made.told.append("lock"))
    yield made
    made.stop()


def _pass(watch, seconds, minutes):
    for _ in range(round(minutes * 60)):
        seconds.now += 1
        watch.look()


def _touch(watch):
    key = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_A, Qt.KeyboardModifier.NoModifier)
    QApplication.sendEvent(watch, key)


def test_the_screen_is_covered_after_three_idle_minutes_once(watch, seconds):
    _pass(watch, seconds, 2.9)
    assert watch.told == []
    _pass(watch, seconds, 5)
    assert watch.told == ["cover"]


def test_a_touch_begins_the_three_minutes_anew(watch, seconds):
    _pass(watch, seconds, 2.9)
    _touch(watch)
    _pass(watch, seconds, 2.9)
    assert watch.told == []


def test_the_office_locks_after_fifteen_although_someone_touches_the_cover(watch, seconds):
    _pass(watch, seconds, 4)
    _touch(watch)
    _pass(watch, seconds, 10.9)
    assert watch.told == ["cover"]
    _pass(watch, seconds, 0.2)
    assert watch.told[1] == "lock"


def test_who_hid_the_screen_by_hand_cannot_be_kept_unlocked_by_touching_it(watch, seconds):
    watch.covered()
    _pass(watch, seconds, 4)
    _touch(watch)
    _pass(watch, seconds, 11.1)
    assert set(watch.told) == {"lock"}


def test_a_computer_that_slept_is_locked(watch, seconds):
    seconds.now += 61
    watch.look()
    assert watch.told == ["lock"]


def test_nobody_can_ask_for_more_than_half_an_hour():
    assert Patience(cover=60, lock=LONGEST).lock == 1800
    with pytest.raises(ValueError, match="half an hour"):
        Patience(lock=LONGEST + 1)


@pytest.fixture
def covered(qtbot):
    window, cover = QMainWindow(), Cover("123456")
    qtbot.addWidget(window)
    qtbot.addWidget(cover)
    window.show()
    cover.told = []
    cover.lifted.connect(lambda: cover.told.append("lifted"))
    cover.lock_wanted.connect(lambda: cover.told.append("lock"))
    cover.fall(window)
    return window, cover


def _try(cover, pin):
    cover.page.pin.input.setText(pin)
    cover.page.form.submit()


def test_under_the_cover_no_window_is_in_sight_and_the_digits_bring_it_back(covered):
    window, cover = covered
    assert not window.isVisible()
    assert cover.isVisible()
    _try(cover, "၁၂၃၄၅၆")
    assert window.isVisible()
    assert cover.told == ["lifted"]


def test_three_wrong_tries_lock(covered):
    window, cover = covered
    _try(cover, "000000")
    assert cover.page.pin.below.text() == "That is not it. Tries left: 2."
    _try(cover, "000001")
    assert cover.told == []
    _try(cover, "000002")
    assert cover.told == ["lock"]
    assert not window.isVisible()


def test_ctrl_l_locks_from_the_cover(qtbot, covered):
    _window, cover = covered
    cover.activateWindow()
    qtbot.keyClick(cover.page.pin.input, Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
    assert cover.told == ["lock"]


def test_the_successor_is_told_the_folder_and_nothing_else(tmp_path):
    _program, arguments = successor(tmp_path)
    assert arguments == ["-m", "desktop", "open", str(tmp_path)]
