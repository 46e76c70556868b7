"""Closing the window keeps a backup first, and can be told not to."""

import pytest

from desktop.leaving import Leaving
from desktop.startup import Computer
from desktop.unlock import Opened, open_existing
from desktop.work import Work
from models import backups
from tests.models.people import add_member
from tests.offices import PASSPHRASE


@pytest.fixture
def folder(home, tmp_path, closed_template):
    return closed_template.copy(tmp_path / "Office", home / "anchors")


@pytest.fixture
def work(qtbot, dressed, folder, home):
    opened = open_existing(folder, PASSPHRASE, home / "anchors")
    computer = Computer(dressed)
    computer.set_setting("language", "en")
    made = Work(computer, Opened(opened.office, opened.hold, ""))
    made.ends = []
    made.over.connect(made.ends.append)
    made.window.show()
    made.window.go("today")
    qtbot.waitUntil(lambda: not made.jobs.busy)
    yield made
    made.leave()
    made.window.deleteLater()


def write(work):
    with work.desk.jobs._register.transaction() as session:
        add_member(session, work.desk.actor)


def kept(folder):
    return sorted(path.name for path in (folder / "backups").iterdir())


def test_closing_the_window_keeps_a_backup_and_then_lets_go(qtbot, work, folder, home):
    write(work)
    work.window.close()
    assert isinstance(work._leaving, Leaving)
    assert not work.window.isVisible()
    qtbot.waitUntil(lambda: work.ends == [False], timeout=20_000)
    assert kept(folder) == ["0001.thbak"]
    assert not work._leaving.isVisible()
    again = open_existing(folder, PASSPHRASE, home / "anchors")
    assert not backups.due(again.office.database)
    again.office.close()
    again.hold.close()


def test_with_nothing_new_it_closes_at_once(qtbot, work, folder):
    backups.keep(work.desk.jobs._register)
    work.window.close()
    assert work.ends == [False]
    assert kept(folder) == ["0001.thbak"]


def test_a_lock_waits_for_no_backup(work, folder):
    write(work)
    work.lock()
    assert work.ends == [True]
    assert kept(folder) == []


def test_it_can_be_told_not_to(qtbot, work, folder):
    write(work)
    work.window.close()
    work._leaving.button.click()
    qtbot.waitUntil(lambda: work.ends == [False], timeout=20_000)
    assert not any(name.endswith(".making") for name in kept(folder))


def test_a_backup_that_cannot_be_kept_is_told_and_keeps_nobody_from_closing(qtbot, work, folder):
    write(work)
    (folder / "backups").rmdir()
    (folder / "backups").write_bytes(b"no folder")
    work.window.close()
    leaving = work._leaving
    qtbot.waitUntil(lambda: leaving.heading.text() == "No backup could be kept", timeout=20_000)
    assert "cannot be written" in leaving.words.text()
    assert work.ends == []
    leaving.button.click()
    assert work.ends == [False]
