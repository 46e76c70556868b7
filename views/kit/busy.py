"""A bar with what is being done, and Cancel."""

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QProgressBar, QVBoxLayout, QWidget

from views.kit.figures import shown_number
from views.kit.jobs import Job, Jobs, Progress
from views.kit.label import Label
from views.kit.press import Button
from views.kit.words import tr
from views.theme import worn

PATIENCE_MS = 400
_FULL = 1000


class Busy(QFrame):
    """Shows the jobs that take longer than :data:`PATIENCE_MS`; shorter ones never flicker."""

    cancelled = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("part", "busy")
        sizes = worn().sizes
        column = QVBoxLayout(self)
        column.setContentsMargins(sizes.card_padding, sizes.step * 3, sizes.step * 3, sizes.step * 3)
        line = QHBoxLayout()
        self.doing, self.count = Label("", "strong"), Label("", "soft")
        self.cancel = Button(lambda: tr("Cancel"), self._cancel)
        line.addWidget(self.doing, 1)
        line.addWidget(self.count)
        line.addSpacing(sizes.gap)
        line.addWidget(self.cancel)
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        column.addLayout(line)
        column.addWidget(self.bar)
        self._job: Job[object] | None = None
        self._wait = QTimer(self)
        self._wait.setSingleShot(True)
        self._wait.setInterval(PATIENCE_MS)
        self._wait.timeout.connect(self.show)
        self.hide()

    def watch(self, jobs: Jobs) -> None:
        """Follow this runner's jobs from now on."""
        jobs.began.connect(self.begin)
        jobs.ended.connect(self.end)

    def begin(self, job: Job[object]) -> None:
        """A job was queued; unnamed ones (looking up) are not spoken of."""
        if self._job is not None or not job.label:
            return
        self._job = job
        self.doing.say(job.label)
        self.count.say("")
        self.bar.setRange(0, 0)
        self.cancel.setVisible(job.progress is not None)
        self.cancel.setEnabled(True)
        if job.progress is not None:
            job.progress.moved.connect(self._move)
        self._wait.start()

    def end(self, job: Job[object]) -> None:
        """A job is over."""
        if job is self._job:
            self._job = None
            self._wait.stop()
            self.hide()

    def _move(self, done: int, total: int) -> None:
        if self.sender() is not self._progress() and self.sender() is not None:
            return
        self.bar.setRange(0, _FULL if total else 0)
        self.bar.setValue(_FULL * done // total if total else 0)
        self.count.say(
            (lambda: tr("{done} of {total}", done=done, total=total)) if total else (lambda: shown_number(done))
        )

    def _progress(self) -> Progress | None:
        return self._job.progress if self._job is not None else None

    def _cancel(self) -> None:
        progress = self._progress()
        if progress is not None:
            self.cancel.setEnabled(False)
            self.doing.say(lambda: tr("Stopping"))
            progress.cancel()
            self.cancelled.emit()
