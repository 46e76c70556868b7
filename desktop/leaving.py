"""The window that stands while an office keeps a backup of itself before it is closed; it can be told not to."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QHBoxLayout, QMainWindow, QProgressBar, QVBoxLayout, QWidget
from typing_extensions import override

from desktop.unlock import Errand
from models.backups import keep
from models.database import Database, Stopped
from models.errors import AppError
from views.kit.card import Card
from views.kit.jobs import Progress
from views.kit.label import Label
from views.kit.press import Button
from views.kit.words import said, tr
from views.theme import worn

_FULL = 100


class Leaving(QMainWindow):
    """Keeps the backup on a thread of its own. `over` when the office may be closed, with a backup or without."""

    over = Signal()
    crashed = Signal(object)

    def __init__(self, register: Database) -> None:
        super().__init__()
        self._progress = Progress()
        self._working = False
        self._errand = Errand(self)
        self._register = register
        self.heading = Label(lambda: tr("Keeping a backup before closing"), "heading", wrap=True)
        self.words = Label(
            lambda: tr("It stays in the office's own folder, encrypted like the office."), "soft", wrap=True
        )
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.bar.setRange(0, _FULL)
        self.skip = Button(lambda: tr("Close without it"), self.close)
        self._lay_out()
        queued = Qt.ConnectionType.QueuedConnection
        self._progress.moved.connect(lambda done, _of: self.bar.setValue(done))
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
        line.addWidget(self.skip)
        line.addStretch(1)
        card.body.addLayout(line)
        self.setCentralWidget(whole)
        self.resize(sizes.form_width, 0)

    def begin(self) -> None:
        """Show itself and start."""
        self._working = True
        self.show()
        self.activateWindow()
        register, progress = self._register, self._progress
        self._errand.begin(lambda: keep(register, progress.percent))

    def _done(self, _path: object) -> None:
        self._working = False
        self._end()

    def _refused(self, error: AppError) -> None:
        self._working = False
        if isinstance(error, Stopped):
            self._end()
            return
        # Nothing is lost but the net: it is told, and the person closes.
        self.heading.say(lambda: tr("No backup could be kept"))
        self.words.say(lambda: f"{said(error.title)} {said(error.advice)}")
        self.bar.hide()
        self.skip.say(lambda: tr("Close"))
        self.skip.setFocus()

    def _crashed(self, error: object) -> None:
        self._working = False
        self.crashed.emit(error)
        self._end()

    def _end(self) -> None:
        self.hide()
        self.over.emit()

    @override
    def closeEvent(self, event: QCloseEvent) -> None:
        """Closing it stops the backup first: its thread must have let go of the office."""
        event.ignore()
        if self._working:
            self.skip.setEnabled(False)
            self._progress.cancel()
        else:
            self._end()
