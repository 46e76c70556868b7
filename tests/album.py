"""Taking pictures of the program's own windows on made-up offices: a camera for the looks, an album for one office."""

import time
from collections.abc import Callable
from contextlib import ExitStack
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QApplication, QWidget
from sqlalchemy import delete

from desktop.pictures import settle
from desktop.startup import Computer
from desktop.unlock import Opened
from desktop.work import Work
from models.clock import Clock
from models.offices import OpenOffice
from models.schema import Draft
from views.desk import Desk
from views.kit.page import Page
from views.kit.preview import Preview

SCREEN, SMALL, LARGE, HUGE = QSize(1366, 768), QSize(1024, 600), QSize(1920, 1080), QSize(3840, 2160)
_REST, _PAPER_REST = 0.06, 0.35
"""Seconds without news before a picture; paper is drawn on threads of its own."""
_LONGEST = 20.0


@dataclass(frozen=True, slots=True)
class Look:
    """How a window looks on one picture; `name` ends the picture's file name."""

    language: str
    theme: str = "light"
    size: QSize = SCREEN
    text_size: str = "normal"
    only: frozenset[str] | None = None
    """The names of the pictures that are taken in this look; all where it is None."""
    scale: int = 100
    """Pixels of the screen to one of the program's, in per cent; the whole process draws so."""

    @property
    def name(self) -> str:
        """As in `my-dark-1366x768`; where the screen is scaled, the size that is left and the scale."""
        text = "" if self.text_size == "normal" else f"-{self.text_size}"
        scaled = "" if self.scale == 100 else f"-at-{self.scale}"
        return f"{self.language}-{self.theme}-{self.size.width()}x{self.size.height()}{text}{scaled}"


def scaled(language: str, screen: QSize, scale: int, only: frozenset[str]) -> Look:
    """A look on a screen of so many pixels that is scaled by so many per cent."""
    return Look(
        language, size=QSize(screen.width() * 100 // scale, screen.height() * 100 // scale), only=only, scale=scale
    )


class Camera:
    """Dresses the program and writes what a window shows into a folder."""

    def __init__(self, app: QApplication, computer: Computer, into: Path) -> None:
        self.app, self.computer, self.into = app, computer, into
        self.look = Look("en")
        self.taken: list[Path] = []
        # A caret that blinks would make every second picture another one.
        app.setCursorFlashTime(0)

    def wants(self, name: str) -> bool:
        """Whether such a picture is taken in the present look."""
        return self.look.only is None or name in self.look.only

    def dress(self, look: Look) -> None:
        """From now on every picture has this look."""
        self.look = look
        for setting in ("language", "theme", "text_size"):
            self.computer.set_setting(setting, getattr(look, setting))

    def wait(self, until: Callable[[], object] = lambda: True, rest: float = _REST) -> None:
        """Let the windows work until something is so, and a little longer."""
        end = time.monotonic() + _LONGEST
        while not until() and time.monotonic() < end:
            self.app.processEvents()
            time.sleep(0.005)
        end = time.monotonic() + rest
        while time.monotonic() < end:
            self.app.processEvents()
            time.sleep(0.005)

    def shoot(self, name: str, widget: QWidget) -> None:
        """One picture of what is shown now."""
        if not self.wants(name):
            return
        path = self.into / f"{name}-{self.look.name}.png"
        widget.grab().save(str(path))
        self.taken.append(path)


class Album:
    """The program's own window on one open office. Leave it by `close`, which closes the office too."""

    def __init__(self, camera: Camera, office: OpenOffice, clock: Clock) -> None:
        self.camera, self.office = camera, office
        opened = Opened(office, ExitStack(), "123456")
        self.work = Work(camera.computer, opened, clock)
        # Nobody touches a key here for minutes.
        self.work.watch.stop()
        self.window = self.work.window

    @property
    def desk(self) -> Desk:
        """What pages are made with."""
        return self.work.desk

    @property
    def page(self) -> Page:
        """The page in sight."""
        page = self.window.stack.currentWidget()
        assert isinstance(page, Page)
        return page

    def go(self, place: str) -> Page:
        """To a place of the rail, in the camera's look."""
        self.window.resize(self.camera.look.size)
        self.window.show()
        self.window.activateWindow()
        self.window.go(place)
        self.rest()
        self.window.quiet.hide()
        return self.page

    def open(self, page: Page) -> None:
        """A page on top of the present one."""
        self.window.resize(self.camera.look.size)
        self.window.open(page)
        self.rest()

    def back(self) -> None:
        """Away from it again."""
        self.window.go_back()

    def rest(self) -> None:
        """Until nothing moves."""
        settle(self.camera.app, self.work.jobs, _REST)
        if any(preview.isVisible() for preview in self.window.findChildren(Preview)):
            settle(self.camera.app, self.work.jobs, _PAPER_REST)

    def shoot(self, name: str) -> None:
        """One picture of the window."""
        self.rest()
        self.camera.shoot(name, self.window)
        # What was said here does not belong on the next picture.
        self.window.quiet.hide()

    def shoot_page(self, name: str, page: Page, before: Callable[[], object] | None = None) -> None:
        """One picture of a page that is opened for it, once `before` was done in it."""
        if not self.camera.wants(name):
            page.deleteLater()
            return
        self.open(page)
        if before is not None:
            before()
        self.shoot(name)
        self.back()

    def forget(self) -> None:
        """Throw away what was half-typed, so that the next form opens empty."""
        with self.office.database.transaction() as session:
            session.execute(delete(Draft))

    def close(self) -> None:
        """Close window and office."""
        self.work.leave()
        self.window.deleteLater()
