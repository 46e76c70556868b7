"""A small window that stands alone while the office is being put away: what is done, how far it is, and a way out."""

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QHBoxLayout, QMainWindow, QProgressBar, QVBoxLayout, QWidget
from typing_extensions import override

from desktop.unlock import Errand
from models.backup_file import Report
from models.errors import AppError
from views.kit.card import Card
from views.kit.jobs import Progress
from views.kit.label import Label
from views.kit.press import Button
from views.kit.words import Text
from views.theme import worn

_FULL = 100


class Waiting(QMainWindow):
    """Works on a thread of its own. `over` when it is done and, where there was something to read, was read."""

    over = Signal()
    crashed = Signal(object)

    def __init__(self, heading: Text, words: Text, stop: Text, work: Callable[[Report], object]) -> None:
        """`stop` names the button that ends `work` early; its progress is counted in bytes."""
        super().__init__()
        self.working = False
        self.progress = Progress()
        self._work = work
        self._errand = Errand(self)
        self.heading, self.words = Label(heading, "heading", wrap=True), Label(words, "soft", wrap=True)
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.bar.setRange(0, _FULL)
        self.button = Button(stop, self.close)
        self._lay_out()
        queued = Qt.ConnectionType.QueuedConnection
        self.progress.moved.connect(self.move_on, queued)
        self._errand.done.connect(self._done, queued)
        self._errand.refused.connect(self._refused, queued)
        self._errand.crashed.connect(self._crashed, queued)

    def _lay_out(self) -> None:
        sizes, whole, card = worn().sizes, QWidget(), Card()
        whole.setProperty("part", "page")
        column = QVBoxLayout(whole)
        column.setContentsMargins(*[sizes.page_margin] * 4)
        column.addWidget(card)
        for part in (self.heading, self.words, self.bar):
            card.add(part)
        line = QHBoxLayout()
        line.addWidget(self.button)
        line.addStretch(1)
        card.body.addLayout(line)
        self.setCentralWidget(whole)
        self.resize(sizes.form_width, 0)

    def begin(self) -> None:
        """Show itself and start."""
        self.working = True
        self.show()
        self.activateWindow()
        work, report = self._work, self.progress.percent
        self._errand.begin(lambda: work(report))

    def _done(self, result: object) -> None:
        self.working = False
        self.done(result)

    def _refused(self, error: AppError) -> None:
        self.working = False
        self.refused(error)

    def _crashed(self, error: BaseException) -> None:
        self.working = False
        self.crashed.emit(error)
        self.broke(error)

    def move_on(self, done: int, _of: int) -> None:
        """So many hundredths are done."""
        self.bar.setValue(done)

    def done(self, result: object) -> None:
        """The work gave this."""
        raise NotImplementedError

    def refused(self, error: AppError) -> None:
        """The work was stopped, or could not be done."""
        raise NotImplementedError

    def broke(self, _error: BaseException) -> None:
        """A bug of ours, told already."""
        self.end()

    def stand(self, heading: Text, words: Text, way_out: Text) -> None:
        """Say this until the person goes."""
        self.heading.say(heading)
        self.words.say(words)
        self.bar.hide()
        self.button.say(way_out)
        self.button.setEnabled(True)
        self.button.setFocus()

    def end(self) -> None:
        """Go."""
        self.hide()
        self.over.emit()

    @override
    def closeEvent(self, event: QCloseEvent) -> None:
        """Closing it stops the work first: its thread must have let go of the office."""
        event.ignore()
        if not self.working:
            self.end()
        elif self.button.isEnabled():
            self.button.setEnabled(False)
            self.progress.cancel()
