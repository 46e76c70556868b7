"""The whole program: from the entrance to the work, locked and opened again."""

import os
import signal
import subprocess
import sys
import time
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings, Qt
from PySide6.QtWidgets import QApplication, QComboBox
from sqlalchemy import select

from desktop.app import Program
from desktop.lock import HIDE_KEYS
from desktop.paths import settings_file
from desktop.settings import read_settings
from desktop.startup import Computer
from desktop.unlock import open_existing
from desktop.work import Work
from models import consents, drafts, members
from models.clock import system_clock
from models.exchange.rows import UNKNOWN_FIELD
from models.members import MemberDraft
from models.schema import ConsentMethod, ConsentScope, Member
from models.stamps import present_day
from tests.models.twice import write_twice
from tests.offices import PASSPHRASE
from views.kit.veil import veil
from views.members.register import DRAFT
from views.stub.page import StubPage

PLACES = ("today", "members", "trainings", "referrals", "clinics", "cases", "exchange", "reports", "settings")
ROOT = Path(__file__).parents[2]


@pytest.fixture
def folder(home, tmp_path, closed_template):
    return closed_template.copy(tmp_path / "Office", home / "anchors")


@pytest.fixture
def program(qtbot, dressed, folder):
    successors = []
    made = Program(dressed, folder, succeed=successors.append)
    made.successors = successors
    made.computer.set_setting("language", "en")
    made.begin()
    yield made
    if made.work is not None:
        made.work.leave()
        made.work.window.deleteLater()


def _unlock(qtbot, program, pin=""):
    program.entrance.page.submitted.emit(PASSPHRASE, pin)
    qtbot.waitUntil(lambda: program.work is not None, timeout=20_000)
    program.work.window.activateWindow()
    return program.work


def test_after_unlock_today_stands_there_and_the_entrance_is_gone(qtbot, program, folder):
    gone = []
    program.entrance.destroyed.connect(lambda: gone.append(True))
    work = _unlock(qtbot, program)
    assert work.window.here == "today"
    assert work.window.rail.office.text() == "Yangon"
    qtbot.waitUntil(lambda: gone == [True])
    assert read_settings(settings_file()).office == str(folder)


@pytest.mark.parametrize("number, name", [*enumerate(PLACES, 1)])
def test_every_place_is_reached_by_its_key(qtbot, program, number, name):
    work = _unlock(qtbot, program)
    key = Qt.Key(int(Qt.Key.Key_0) + number)
    qtbot.keyClick(work.window, key, Qt.KeyboardModifier.ControlModifier)
    assert work.window.here == name
    qtbot.waitUntil(lambda: not work.jobs.busy)


def test_a_setting_is_spoken_at_once_and_kept(qtbot, program):
    work = _unlock(qtbot, program)
    work.desk.set_setting("language", "my")
    qtbot.waitUntil(lambda: work.window.rail.buttons["members"].text() == "အဖွဲ့ဝင်များ")
    assert read_settings(settings_file()).language == "my"
    work.desk.set_setting("language", "en")


def test_ctrl_l_locks_at_once_and_keeps_what_was_half_typed(qtbot, program, folder, home):
    work = _unlock(qtbot, program)
    work.window.go("members")
    work.window.page("members")._register()
    page = work.window.stack.currentWidget()
    qtbot.waitUntil(page.person.name.input.hasFocus)
    qtbot.keyClicks(page.person.name.input, "Ma Half")
    qtbot.keyClick(work.window, Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
    assert not work.window.isVisible()
    assert program.successors == [folder]
    again = open_existing(folder, PASSPHRASE, home / "anchors")
    with again.office.database.reading() as session:
        assert drafts.load(session, again.office.actor, DRAFT) == {"name": "Ma Half"}
        assert members.count(session, again.office.actor) == 0
    again.office.close()
    again.hold.close()


def test_a_job_that_runs_while_it_locks_is_rolled_back(qtbot, program, folder, home):
    from models.members import MemberDraft
    from models.schema import ConsentMethod
    from views.kit.jobs import Progress

    work, progress, begun = _unlock(qtbot, program), Progress(), []

    def long_work(session):
        members.register(session, work.desk.actor, MemberDraft(1990, "Ma Nobody", keep_record=ConsentMethod.SPOKEN))
        while True:
            begun.append(1)
            progress.report(1, 0)
            time.sleep(0.01)

    work.jobs.run(long_work, lambda _result: None, "long", progress=progress)
    qtbot.waitUntil(lambda: bool(begun))
    work.lock()
    again = open_existing(folder, PASSPHRASE, home / "anchors")
    with again.office.database.reading() as session:
        assert members.count(session, again.office.actor) == 0
    again.office.close()
    again.hold.close()


def test_three_quiet_minutes_cover_with_digits_and_lock_without(qtbot, program):
    work = _unlock(qtbot, program, "123456")
    work.watch.cover_due.emit()
    assert not work.window.isVisible()
    assert program.successors == []
    work._cover.page.submitted.emit("123456")
    assert work.window.isVisible()


def test_one_key_hides_everything_and_the_digits_bring_it_back(qtbot, program):
    work = _unlock(qtbot, program, "123456")
    qtbot.keyClick(work.window, Qt.Key.Key_F12)
    shown = [window for window in QApplication.topLevelWidgets() if window.isVisible()]
    assert shown == [work._cover]
    assert {window.windowTitle() for window in shown} <= {"", "Thazin"}
    work.watch.cover_due.emit()
    assert [window for window in QApplication.topLevelWidgets() if window.isVisible()] == shown
    work._cover.page.submitted.emit("123456")
    assert work.window.isVisible()


def _hide(qtbot, keys):
    """Press a key where the hand is now: in a list that hangs open, in a page."""
    hand = QApplication.activePopupWidget() or QApplication.focusWidget()
    key, modifier = (Qt.Key.Key_F12, _NONE) if keys == "F12" else (Qt.Key.Key_H, Qt.KeyboardModifier.ControlModifier)
    qtbot.keyClick(hand.focusWidget() or hand, key, modifier)


_NONE = Qt.KeyboardModifier.NoModifier


@pytest.mark.parametrize("keys", HIDE_KEYS)
def test_it_hides_while_a_list_hangs_open(qtbot, program, keys):
    work = _unlock(qtbot, program, "123456")
    work.window.go("settings")
    box = next(each for each in work.window.findChildren(QComboBox) if each.isVisible())
    box.showPopup()
    qtbot.waitUntil(lambda: QApplication.activePopupWidget() is not None)
    _hide(qtbot, keys)
    assert [window for window in QApplication.topLevelWidgets() if window.isVisible()] == [work._cover]


@pytest.mark.parametrize("keys", HIDE_KEYS)
def test_it_hides_while_a_file_is_chosen_and_no_list_of_recent_files_learns_of_it(qtbot, program, keys, tmp_path):
    work = _unlock(qtbot, program, "123456")
    page = StubPage(work.desk)
    work.window.open(page)
    (tmp_path / "1.png").write_bytes(b"")
    page.photo.click()
    chooser = work.window.stack.currentWidget()
    chooser.walk.go(tmp_path)
    qtbot.waitUntil(lambda: chooser.walk.ticked == [tmp_path / "1.png"])
    _hide(qtbot, keys)
    assert [window for window in QApplication.topLevelWidgets() if window.isVisible()] == [work._cover]
    assert page._waiting == []
    assert not QSettings(QSettings.Scope.UserScope, "QtProject").value("FileDialog/lastVisited")


def test_under_the_cover_no_key_reaches_the_work(qtbot, program):
    work = _unlock(qtbot, program, "123456")
    work.desk.set_setting("names", "hidden")
    qtbot.keyClick(work.window, Qt.Key.Key_F12)
    for key, modifier in (
        (Qt.Key.Key_F9, _NONE),
        (Qt.Key.Key_F1, _NONE),
        (Qt.Key.Key_Escape, _NONE),
        (Qt.Key.Key_2, Qt.KeyboardModifier.AltModifier),
        (Qt.Key.Key_2, Qt.KeyboardModifier.ControlModifier),
        (Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier),
        (Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier),
    ):
        qtbot.keyClick(work._cover, key, modifier)
    assert veil().covers
    assert work.window.here == "today"
    assert [window for window in QApplication.topLevelWidgets() if window.isVisible()] == [work._cover]
    work.desk.set_setting("names", "shown")


def test_without_digits_the_same_key_locks(qtbot, program, folder):
    work = _unlock(qtbot, program)
    qtbot.keyClick(work.window, Qt.Key.Key_F12)
    assert not work.window.isVisible()
    assert program.successors == [folder]


def test_without_digits_the_quiet_office_locks(qtbot, program, folder):
    work = _unlock(qtbot, program)
    work.watch.cover_due.emit()
    assert program.successors == [folder]


def test_at_opening_a_name_whose_consent_ran_out_stops_travelling(qtbot, dressed, folder, home):
    opened = open_existing(folder, PASSPHRASE, home / "anchors")
    database, actor = opened.office.database, opened.office.actor
    draft = MemberDraft(1990, "Ma Hnin", keep_record=ConsentMethod.SPOKEN, share_head_office=True)
    with database.transaction() as session:
        code = members.register(session, actor, draft).code
        day = present_day(session)
        consents.give(
            session, actor, code, ConsentScope.SHARE_HEAD_OFFICE, method=ConsentMethod.SPOKEN, on=day, expires_on=day
        )

    def shared():
        with database.reading() as session:
            return session.scalars(select(Member.shared_name)).one()

    assert shared() == "Ma Hnin"
    database.info["clock"] = lambda: system_clock() + timedelta(days=1)
    work = Work(Computer(dressed), opened)
    qtbot.waitUntil(lambda: shared() == "")
    work.leave()
    work.window.deleteLater()


def test_at_opening_after_an_update_what_a_newer_version_wrote_is_shown(qtbot, dressed, folder, home):
    opened = open_existing(folder, PASSPHRASE, home / "anchors")
    with opened.office.database.transaction() as session:
        draft = MemberDraft(1990, "Thida", keep_record=ConsentMethod.SPOKEN)
        row_id = members.register(session, opened.office.actor, draft).line.id
        write_twice(session, row_id, "member.languages", ["Shan"], held=UNKNOWN_FIELD)
    work = Work(Computer(dressed), opened)
    qtbot.addWidget(work.window)

    def languages():
        with opened.office.database.reading() as session:
            return session.get_one(Member, row_id).languages

    qtbot.waitUntil(lambda: languages() == "Shan")
    work.leave()


@pytest.mark.parametrize("year", [1970, 2099])
def test_a_clock_that_cannot_be_right_does_not_move_the_pages_day(qtbot, dressed, folder, home, year):
    def clock():
        return datetime(year, 1, 1, tzinfo=UTC)

    opened = open_existing(folder, PASSPHRASE, home / "anchors", clock=clock)
    with opened.office.database.reading() as session:
        day = present_day(session)
    work = Work(Computer(dressed), opened, clock)
    assert work.desk.today() == day
    assert day.year == 2026
    work.leave()
    work.window.deleteLater()


def test_closing_the_window_leaves_without_a_successor(qtbot, program, folder, home):
    work = _unlock(qtbot, program)
    ends = []
    work.over.connect(ends.append)
    work.window.close()
    qtbot.waitUntil(lambda: ends == [False], timeout=20_000)
    assert program.successors == []
    again = open_existing(folder, PASSPHRASE, home / "anchors")
    again.office.close()
    again.hold.close()


_DRIVER = """
import sys
from pathlib import Path
from PySide6.QtCore import QTimer
from desktop.app import Program
from desktop.lock import start_successor
from desktop.startup import application

def succeed(folder):
    print(start_successor(folder), flush=True)

app = application()
program = Program(app, Path(sys.argv[1]), succeed=succeed)
program.begin()
program.entrance.page.submitted.emit(sys.stdin.readline().strip(), "")
timer = QTimer()
timer.timeout.connect(lambda: program.work is not None and program.work.lock())
timer.start(50)
sys.exit(app.exec())
"""


def test_a_lock_ends_the_process_and_its_successor_knows_the_folder_alone(folder, home):
    ran = subprocess.run(
        [sys.executable, "-c", _DRIVER, str(folder)],
        input=PASSPHRASE + "\n", capture_output=True, text=True, timeout=120, check=True, cwd=ROOT,
    )  # fmt: skip
    assert ran.stdout.split() == ["True"]
    if sys.platform != "linux":  # elsewhere a process is not shown as files
        return
    told = f"-m\0desktop\0open\0{folder}\0".encode()
    (process,) = [each.parent for each in Path("/proc").glob("[0-9]*/cmdline") if told in _read(each)]
    try:
        assert _read(process / "cmdline") == sys.executable.encode() + b"\0" + told
        assert PASSPHRASE.encode() not in _read(process / "environ")
        held = [str(each.readlink()) for each in (process / "fd").iterdir()]
        assert not [name for name in held if "register.db" in name or "in-use" in name]
    finally:
        os.kill(int(process.name), signal.SIGTERM)


def _read(file):
    try:
        return file.read_bytes()
    except OSError:  # a process that ended meanwhile
        return b""
