"""All work on the register happens here: one database thread, one transaction a job, the answer on the GUI thread.

No question is asked inside a job: before it, or between two.
"""

import threading
import time
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import AbstractContextManager
from dataclasses import dataclass, field
from typing import Generic, TypeVar

from PySide6.QtCore import QObject, Qt, Signal, Slot
from shiboken6 import isValid

from models.database import Database, Stopped, UnitOfWork
from models.errors import AppError
from views.kit.words import Text

ResultT = TypeVar("ResultT")

BETWEEN_REPORTS = 0.05
"""Seconds between two reports of progress that reach the window."""


class Progress(QObject):
    """How far a long job is. Made on the GUI thread; `report` may be called from the job's thread.

    `report(done, total)` is what the use cases of `models` take as their callback.
    """

    moved = Signal(int, int)

    def __init__(self) -> None:
        super().__init__()
        self._stop = threading.Event()
        self._told_at = 0.0

    def cancel(self) -> None:
        """Ask the job to end: its next report raises `Stopped` inside it, which rolls it back."""
        self._stop.set()

    def report(self, done: int, total: int) -> None:
        """Tell how much of how much is done; `total` 0 when unknown. Raises `Stopped` after `cancel`.

        May be called for every row: the window hears of it some twenty times a second, and of the end.
        """
        if self._stop.is_set():
            raise Stopped("Stopped.", "Nothing was changed.")
        now = time.monotonic()
        if now - self._told_at >= BETWEEN_REPORTS or done == total:
            self._told_at = now
            self.moved.emit(done, total)

    def percent(self, done: int, total: int) -> None:
        """Like `report`, for what is counted in bytes: the window shows hundredths."""
        self.report(100 * done // total, 100)


@dataclass(slots=True, eq=False)
class Job(Generic[ResultT]):
    """One piece of work on its way, and what is to happen after it."""

    label: Text
    then: Callable[[ResultT], object]
    owner: QObject | None
    trouble: Callable[[AppError], object] | None
    progress: Progress | None = None
    called_off: threading.Event = field(default_factory=threading.Event)


class Jobs(QObject):
    """The runner. All signals are emitted on the GUI thread."""

    changed = Signal(object)
    """frozenset[str]: names of the tables that a committed job has changed; comes before the job's `then`."""
    began = Signal(object)
    """Job: it was queued."""
    ended = Signal(object)
    """Job: it is over, well or not."""
    stopped = Signal(object)
    """Stopped (an AppError): the person stopped a job; nothing was changed."""
    trouble = Signal(object)
    """AppError that the job's caller left to the window."""
    crashed = Signal(object)
    """BaseException: a bug of ours."""
    _landed = Signal(object, object)
    _committed = Signal(object)

    def __init__(self, register: Database, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._register = register
        self._thread = ThreadPoolExecutor(max_workers=1, thread_name_prefix="register")
        self._beside = ThreadPoolExecutor(max_workers=1, thread_name_prefix="beside")
        self._newest: dict[str, threading.Event] = {}
        self._running: set[object] = set()
        self._over = False
        self._landed.connect(self._land, Qt.ConnectionType.QueuedConnection)
        self._committed.connect(self.changed, Qt.ConnectionType.QueuedConnection)
        register.on_commit.append(self._announce)

    def run(
        self,
        work: Callable[[UnitOfWork], ResultT],
        then: Callable[[ResultT], object],
        label: Text = "",
        *,
        owner: QObject | None = None,
        trouble: Callable[[AppError], object] | None = None,
        progress: Progress | None = None,
    ) -> None:
        """Do `work(session)` in one transaction; when it is committed, call `then(result)`.

        An `AppError` rolls it back and goes to `trouble`, or to the window. If `owner` (a widget) is gone by then,
        nobody is called. With `progress` the job can be followed and stopped: pass `progress.report` on.
        """
        job: Job[ResultT] = Job(label, then, owner, trouble, progress)
        self._queue(job, work, self._register.transaction)

    def read(
        self,
        work: Callable[[UnitOfWork], ResultT],
        then: Callable[[ResultT], object],
        label: Text = "",
        *,
        newest: str = "",
        owner: QObject | None = None,
        trouble: Callable[[AppError], object] | None = None,
        progress: Progress | None = None,
    ) -> None:
        """Look something up. Of several with the same `newest` only the last one answers (search as you type)."""
        job: Job[ResultT] = Job(label, then, owner, trouble, progress)
        if newest:
            if newest in self._newest:
                self._newest[newest].set()
            self._newest[newest] = job.called_off
        self._queue(job, work, self._register.reading)

    def call(
        self,
        work: Callable[[Database], ResultT],
        then: Callable[[ResultT], object],
        label: Text = "",
        *,
        owner: QObject | None = None,
        trouble: Callable[[AppError], object] | None = None,
        progress: Progress | None = None,
    ) -> None:
        """Do `work(register)` without a transaction around it, for what makes several of its own (export, import).

        Same thread, same answers as `run`; when it is stopped, what its earlier transactions committed stays.
        """
        job: Job[ResultT] = Job(label, then, owner, trouble, progress)
        self._submit(job, lambda: work(self._register))

    def aside(
        self,
        work: Callable[[], ResultT],
        then: Callable[[ResultT], object],
        label: Text = "",
        *,
        owner: QObject | None = None,
        trouble: Callable[[AppError], object] | None = None,
        progress: Progress | None = None,
    ) -> None:
        """Do what does not need the register on another thread, so that nobody waits for it (a printer, a photo)."""
        self._submit(Job(label, then, owner, trouble, progress), work, self._beside)

    def _queue(
        self,
        job: Job[ResultT],
        work: Callable[[UnitOfWork], ResultT],
        opened: Callable[[], AbstractContextManager[UnitOfWork]],
    ) -> None:
        def inside() -> ResultT:
            with opened() as session:
                return work(session)

        self._submit(job, inside)

    def _submit(self, job: Job[ResultT], work: Callable[[], ResultT], thread: ThreadPoolExecutor | None = None) -> None:
        def whole() -> ResultT:
            if job.called_off.is_set():
                raise Stopped("Stopped.", "Nothing was changed.")
            return work()

        if self._over:
            # A page's timer ran out while the office was being locked: nobody waits for the answer.
            return
        self._running.add(job)
        self.began.emit(job)
        (thread or self._thread).submit(whole).add_done_callback(lambda done: self._arrive(job, done))

    def _announce(self, nouns: frozenset[str]) -> None:
        """On the database thread, after a commit."""
        if isValid(self):
            self._committed.emit(nouns)

    def _arrive(self, job: Job[ResultT], done: "Future[ResultT]") -> None:
        """On the job's thread: hand over. A runner that is gone (the window was closed) hears nothing."""
        if isValid(self):
            self._landed.emit(job, done)

    @Slot(object, object)
    def _land(self, job: Job[object], done: "Future[object]") -> None:
        self._running.discard(job)
        self.ended.emit(job)
        gone = job.owner is not None and not isValid(job.owner)
        if done.cancelled() or job.called_off.is_set() or gone:
            return
        wrong = done.exception()
        if wrong is None:
            job.then(done.result())
        elif isinstance(wrong, Stopped):
            self.stopped.emit(wrong)
        elif isinstance(wrong, AppError):
            (job.trouble or self.trouble.emit)(wrong)
        else:
            self.crashed.emit(wrong)

    @property
    def busy(self) -> bool:
        """Whether a job is queued or running."""
        return bool(self._running)

    @property
    def stopping(self) -> bool:
        """Whether all of it ends: the office is being locked or left."""
        return self._over

    def stop(self) -> None:
        """Roll back what runs, drop what waits, end the threads; for lock and leave. Returns when they are free.

        Only a job with progress can be stopped in its midst; a short one is waited for.
        """
        if self._over:
            return
        self._over = True
        for job in self._running:
            assert isinstance(job, Job)
            job.called_off.set()
            if job.progress is not None:
                job.progress.cancel()
        for thread in (self._thread, self._beside):
            thread.shutdown(wait=True, cancel_futures=True)
        self._register.on_commit.remove(self._announce)
