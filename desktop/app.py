"""The composition root: here, and nowhere else, the rooms of the program are put together."""

import importlib
import threading
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QWidget

from desktop import paths
from desktop.lock import start_successor
from desktop.startup import Computer, application
from desktop.unlock import Entrance, Opened
from models.clock import Clock, system_clock

FIRST_SIZE = (1366, 768)


def run(folder: Path | None = None) -> int:
    """Show the program until it is closed or locked; gives the process's exit code.

    1. Qt's application, and what the computer's user set: log, look, language (`desktop.startup`).
    2. The entrance: unlock the office in `folder`, else the one opened last, else make a new one (`desktop.unlock`).
    3. Once it is painted, the rest of the program is imported behind it.
    4. With the open office: runner, desk, places, window, watch (`desktop.work`).
    5. When it is over the process ends; after a lock a successor that knows only the folder asks again.
    """
    app = application()
    program = Program(app, folder)
    program.begin()
    return app.exec()


class Program(QObject):
    """The way from the entrance to the work and out again, in one process and with one office."""

    def __init__(
        self,
        app: QApplication,
        folder: Path | None,
        *,
        clock: Clock = system_clock,
        succeed: Callable[[Path], object] = start_successor,
    ) -> None:
        super().__init__()
        self._app, self._clock, self._succeed = app, clock, succeed
        self.computer = Computer(app)
        last = self.computer.settings.office
        self._folder = folder or (Path(last) if last else None)
        self.entrance = self._make_entrance()
        self.work: QObject | None = None

    def _make_entrance(self) -> Entrance:
        made = Entrance(
            self._folder,
            anchors=paths.anchors(),
            languages=self.computer.languages,
            language=self.computer.settings.language,
            clock=self._clock,
        )
        made.language_wanted.connect(lambda language: self.computer.set_setting("language", language))
        made.made.connect(lambda: self.computer.set_setting("guide", "shown"))
        made.painted.connect(_warm)
        made.opened.connect(self._opened)
        made.crashed.connect(self.computer.crashes.take)
        self.computer.unwritable.connect(made.tell)
        return made

    def begin(self) -> None:
        """Show the entrance."""
        self.entrance.show()

    def _opened(self, opened: Opened) -> None:
        from desktop.work import Work

        folder = opened.office.folder
        self.computer.set_setting("office", str(folder.absolute()))
        work = Work(self.computer, opened, self._clock)
        work.over.connect(lambda locked: self._over(folder, locked=locked))
        self.work = work
        show_first(work.window)
        work.window.go("today")
        self.entrance.close()
        self.entrance.deleteLater()

    def _over(self, folder: Path, *, locked: bool) -> None:
        try:
            if locked:
                self._succeed(folder)
        finally:
            # Whatever happened: a process without a window must not stay.
            self._app.quit()


def show_first(window: QWidget) -> None:
    """Show the main window, all over a screen that is no larger than it would be."""
    window.resize(*FIRST_SIZE)
    room = window.screen().availableSize()
    # A screen in memory has no edge that could hide something.
    if QGuiApplication.platformName() != "offscreen" and (
        room.width() <= FIRST_SIZE[0] or room.height() <= FIRST_SIZE[1]
    ):
        window.showMaximized()
    else:
        window.show()


def _warm() -> None:
    """Import what the main window needs while the person types the passphrase."""
    threading.Thread(target=_import_work, name="warm", daemon=True).start()


def _import_work() -> None:
    importlib.import_module("desktop.upgrade")
    importlib.import_module("desktop.work")
