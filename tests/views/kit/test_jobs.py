"""Jobs on a real encrypted register."""

import threading

import pytest
from PySide6.QtCore import QThread
from PySide6.QtWidgets import QWidget
from sqlalchemy import func, select
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column

from models.database import Database
from models.errors import Refused
from models.vault import DataKey
from views.kit.busy import Busy
from views.kit.jobs import Jobs, Progress


class Base(DeclarativeBase):
    pass


class Person(Base):
    __tablename__ = "person"
    id: Mapped[int] = mapped_column(primary_key=True)
    name: Mapped[str]


@pytest.fixture
def register(tmp_path):
    database = Database.create(tmp_path, DataKey(bytes(range(32))))
    Base.metadata.create_all(database.engine)
    yield database
    database.close()


@pytest.fixture
def jobs(register, qapp):
    runner = Jobs(register)
    yield runner
    runner.stop()


def _add(session, name="Aye"):
    session.add(Person(name=name))
    return name


def _count(register):
    with register.reading() as session:
        return session.scalars(select(func.count()).select_from(Person)).one()


def test_work_is_committed_before_the_answer_comes_to_the_gui_thread(qtbot, jobs, register):
    seen = []

    def work(session):
        seen.append(threading.current_thread() is threading.main_thread())
        return _add(session)

    def then(name):
        seen.append((name, threading.current_thread() is threading.main_thread(), _count(register)))

    jobs.run(work, then)
    qtbot.waitUntil(lambda: len(seen) == 2)
    assert seen == [False, ("Aye", True, 1)]
    assert QThread.currentThread() is jobs.thread()


def test_a_committed_job_announces_once_what_has_changed_and_a_look_announces_nothing(qtbot, jobs):
    told, done = [], []
    jobs.changed.connect(told.append)
    jobs.run(lambda session: [_add(session), _add(session)], lambda _: done.append(list(told)))
    jobs.read(lambda session: session.scalars(select(Person.name)).all(), done.append)
    qtbot.waitUntil(lambda: len(done) == 2)
    assert done[0] == [frozenset({"person"})]
    assert done[1] == ["Aye", "Aye"]
    assert told == [frozenset({"person"})]


def test_a_refusal_changes_nothing_and_is_told(qtbot, jobs, register):
    def work(session):
        _add(session)
        raise Refused("She is under 18.", "Make a safeguarding referral.")

    told, done = [], []
    jobs.changed.connect(told.append)
    with qtbot.waitSignal(jobs.trouble) as trouble:
        jobs.run(work, done.append)
    assert str(trouble.args[0].title) == "She is under 18."
    assert (told, done, _count(register)) == ([], [], 0)


def test_a_page_may_show_a_refusal_itself(qtbot, jobs):
    def work(_session):
        raise Refused("No.")

    mine = []
    with qtbot.assertNotEmitted(jobs.trouble):
        jobs.run(work, mine.append, trouble=mine.append)
        qtbot.waitUntil(lambda: len(mine) == 1)
    assert isinstance(mine[0], Refused)


def test_a_bug_is_no_message_but_a_crash(qtbot, jobs, register):
    def work(session):
        _add(session)
        raise ZeroDivisionError

    with qtbot.waitSignal(jobs.crashed) as crashed, qtbot.assertNotEmitted(jobs.trouble):
        jobs.run(work, lambda _: None)
    assert isinstance(crashed.args[0], ZeroDivisionError)
    assert _count(register) == 0


def test_a_long_job_shows_how_far_it_is_and_is_rolled_back_when_stopped(qtbot, jobs, register):
    busy = Busy()
    qtbot.addWidget(busy)
    busy.watch(jobs)
    progress, began, done = Progress(), threading.Event(), []

    def work(session):
        _add(session)
        session.flush()
        while True:
            progress.report(30, 1200)
            began.set()

    jobs.run(work, done.append, "Taking the bundle in", progress=progress)
    qtbot.waitUntil(busy.isVisible)
    qtbot.waitUntil(lambda: busy.count.text() == "30 of 1,200")
    assert busy.doing.text() == "Taking the bundle in"
    with qtbot.waitSignal(jobs.stopped):
        busy.cancel.click()
    assert not busy.isVisible()
    assert (done, _count(register)) == ([], 0)


def test_a_call_makes_its_own_transactions_and_keeps_those_before_it_was_stopped(qtbot, jobs, register):
    progress, told, done = Progress(), [], []
    jobs.changed.connect(told.append)

    def work(database):
        with database.transaction() as session:
            _add(session)
        progress.cancel()
        with database.transaction() as session:
            _add(session, "Su")
            progress.report(1, 0)

    with qtbot.waitSignal(jobs.stopped):
        jobs.call(work, done.append, "Writing the file", progress=progress)
    assert (told, done, _count(register)) == ([frozenset({"person"})], [], 1)
    jobs.call(_count, done.append)
    qtbot.waitUntil(lambda: done == [1])


def test_a_short_job_does_not_flicker(qtbot, jobs):
    busy = Busy()
    qtbot.addWidget(busy)
    busy.watch(jobs)
    with qtbot.waitSignal(jobs.ended):
        jobs.run(_add, lambda _: None, "Saving")
    assert not busy.isVisible()


def test_of_many_searches_only_the_last_one_answers(qtbot, jobs):
    gate, answers = threading.Event(), []
    jobs.read(lambda _session: gate.wait(5), lambda _: None)
    for text in ("k", "kh", "khin"):
        jobs.read(lambda _session, text=text: text, answers.append, newest="find")
    gate.set()
    jobs.read(lambda _session: "end", answers.append)
    qtbot.waitUntil(lambda: "end" in answers)
    assert answers == ["khin", "end"]


def test_a_search_that_is_replaced_while_it_runs_says_nothing(qtbot, jobs):
    running, gate, answers, stopped = threading.Event(), threading.Event(), [], []
    jobs.stopped.connect(stopped.append)

    def slow(_session):
        running.set()
        gate.wait(5)
        return "k"

    jobs.read(slow, answers.append, newest="find")
    assert running.wait(5)
    jobs.read(lambda _session: "kh", answers.append, newest="find")
    jobs.read(lambda _session: "khin", answers.append, newest="find")
    gate.set()
    qtbot.waitUntil(lambda: not jobs.busy)
    assert answers == ["khin"]
    assert stopped == []


def test_nobody_is_called_whose_page_is_gone(qtbot, jobs, register):
    page, done = QWidget(), []
    gate = threading.Event()
    jobs.run(lambda session: [gate.wait(5), _add(session)], done.append, owner=page)
    page.deleteLater()
    qtbot.waitSignal(page.destroyed, timeout=1000).wait()
    with qtbot.waitSignal(jobs.ended):
        gate.set()
    assert done == []
    assert _count(register) == 1


def test_locking_rolls_back_what_runs_and_drops_what_waits(qtbot, register):
    jobs, progress, began, done = Jobs(register), Progress(), threading.Event(), []

    def work(session):
        _add(session)
        while True:
            progress.report(1, 0)
            began.set()

    jobs.run(work, done.append, progress=progress)
    jobs.run(_add, done.append)
    assert began.wait(5)
    jobs.stop()
    assert _count(register) == 0
    qtbot.waitUntil(lambda: not jobs.busy)
    assert done == []
