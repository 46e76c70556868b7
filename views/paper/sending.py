"""A paper on its way to a printer: sent, followed while its page is in sight, taken out of the queue again."""

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QWidget

from models.database import Stopped
from models.errors import AppError
from views.desk import Desk
from views.kit.jobs import Progress
from views.kit.printer import Fate, Printed, PrintWish, how_it_stands, print_out, take_out
from views.kit.queue import Sent
from views.kit.words import tr

LOOKS_EVERY_MS = 2_000


class Sending(QObject):
    """Of one page. `told` carries what became of the paper, again whenever that is another thing."""

    told = Signal(object)
    """Printed"""
    stopped = Signal()
    """The person stopped it: it is in no queue."""

    def __init__(self, desk: Desk, page: QWidget) -> None:
        super().__init__(page)
        self._desk, self._page = desk, page
        self._last: Printed | None = None
        self._looks = QTimer(self)
        self._looks.setInterval(LOOKS_EVERY_MS)
        self._looks.timeout.connect(self._look)

    @property
    def job(self) -> Sent | None:
        """Where the last paper stands, as long as it may still be taken out."""
        return self._last.job if self._last is not None else None

    def send(self, pdf: bytes, wish: PrintWish) -> None:
        """To the printer, on a thread of its own; Cancel takes it back."""
        progress, jobs = Progress(), self._desk.jobs
        self._looks.stop()
        self._last = None

        def work() -> Printed | None:
            try:
                return print_out(pdf, wish, progress.report, stays=lambda: jobs.stopping)
            except Stopped:
                return None

        jobs.aside(work, self._sent, lambda: tr("Printing"), owner=self, trouble=self._refused, progress=progress)

    def _sent(self, printed: Printed | None) -> None:
        if printed is None:
            self.stopped.emit()
        else:
            self._tell(printed)

    def _refused(self, error: AppError) -> None:
        self._tell(Printed(Fate.NOT, error.title))

    def _tell(self, printed: Printed) -> None:
        self._last = printed
        if printed.job is None:
            self._looks.stop()
        else:
            self._looks.start()
        self.told.emit(printed)

    def _look(self) -> None:
        sent = self.job
        if sent is None or not self._page.isVisible():
            return

        def looked(printed: Printed) -> None:
            if sent == self.job and printed != self._last:
                self._tell(printed)

        self._desk.jobs.aside(lambda: how_it_stands(sent), looked, owner=self)

    def take_out(self) -> None:
        """The paper is not to be printed any more."""
        sent = self.job
        if sent is not None:
            self._looks.stop()
            self._desk.jobs.aside(lambda: take_out(sent), self._tell, owner=self)
