"""A real window on a real encrypted office, with one place: what the tests of pages work in."""

from collections.abc import Callable
from dataclasses import dataclass, field

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget
from shiboken6 import isValid

from desktop.language import catalogue
from desktop.window import Place, Window
from models.accounts import Actor
from models.clock import today
from models.offices import OpenOffice, details
from models.vault import Renewal, Unlocked
from views.desk import Desk
from views.kit.jobs import Jobs
from views.kit.page import Page
from views.kit.veil import veil
from views.kit.words import speak
from views.theme import look, wear

SETTINGS = {
    "language": "en", "theme": "light", "text_size": "normal", "printer": "", "paper_language": "both", "paper_sizes": "",
    "cover_minutes": "3", "lock_minutes": "15", "names": "shown", "guide": "away",
}  # fmt: skip


@dataclass
class Working:
    """The window, the desk its page works at, and keys for it."""

    qtbot: object
    office: OpenOffice
    window: Window
    desk: Desk
    jobs: Jobs
    settings: dict[str, str]
    said: list[str] = field(default_factory=list)
    renewals: list[tuple[Unlocked, Renewal]] = field(default_factory=list)
    """What was to give the office another key."""

    @property
    def page(self) -> Page:
        """The page in sight."""
        page = self.window.stack.currentWidget()
        assert isinstance(page, Page)
        return page

    def idle(self) -> None:
        """Until every job is over and its answer is shown."""
        self.qtbot.waitUntil(lambda: not self.jobs.busy, timeout=10_000)
        QApplication.processEvents()
        self.qtbot.waitUntil(lambda: not self.jobs.busy, timeout=10_000)

    def hand(self) -> QWidget:
        """What has the focus."""
        there = QApplication.focusWidget()
        assert there is not None
        return there

    def keys(self, *keys: Qt.Key | str) -> None:
        """Type: a text letter by letter, a key by its name; always where the focus is."""
        for key in keys:
            if isinstance(key, str):
                for letter in key:
                    self._letter(letter)
            else:
                self.qtbot.keyClick(self.hand(), key)

    def _letter(self, letter: str) -> None:
        if letter.isascii():
            self.qtbot.keyClicks(self.hand(), letter)
            return
        # QTest knows Latin letters only.
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            event = QKeyEvent(kind, ord(letter), Qt.KeyboardModifier.NoModifier, letter)
            QApplication.sendEvent(self.hand(), event)

    def control(self, key: Qt.Key) -> None:
        """A key with Ctrl."""
        self.qtbot.keyClick(self.hand(), key, Qt.KeyboardModifier.ControlModifier)
        # A button that is pressed by its keys stays down for a moment before it acts.
        buttons = self.window.findChildren(QAbstractButton)
        self.qtbot.waitUntil(lambda: not any(isValid(button) and button.isDown() for button in buttons))
        self.idle()

    def read(self, look: Callable[[object], object]) -> object:
        """What the register holds."""
        with self.office.database.reading() as session:
            return look(session)


def _raise(bug: BaseException) -> None:
    raise bug


def work(qtbot, office: OpenOffice, make: Callable[[Desk], Page], actor: Actor | None = None) -> Working:
    """Sit down at the page that `make` makes."""
    jobs = Jobs(office.database)
    settings = dict(SETTINGS)
    with office.database.reading() as session:
        known = details(session)
    made: list[Desk] = []
    window = Window(known.code, [Place("here", "here", lambda: make(made[0]))], jobs)
    qtbot.addWidget(window)

    def set_setting(name: str, value: str) -> None:
        settings[name] = value
        if name == "language":
            speak(value, catalogue(value))
        if name in {"theme", "text_size"}:
            wear(QApplication.instance(), look(settings["theme"], settings["text_size"]))
        if name == "names":
            veil().want(value == "hidden")

    # A bug of ours must not pass as silence.
    jobs.crashed.connect(_raise)
    working = Working(qtbot, office, window, None, jobs, settings)

    def say(text: str | Callable[[], str], undo: Callable[[], object] | None = None) -> None:
        working.said.append(text if isinstance(text, str) else text())
        window.say(text, undo)

    made.append(
        Desk(
            jobs=jobs,
            actor=actor or office.actor,
            office=known,
            folder=office.folder,
            today=lambda: today(office.database.info["clock"]),
            open=window.open,
            back=window.go_back,
            go=window.go,
            say=say,
            tell=window.tell,
            setting=settings.__getitem__,
            set_setting=set_setting,
            renew=lambda unlocked, renewal: working.renewals.append((unlocked, renewal)),
        )
    )
    working.desk = made[0]
    window.resize(1366, 768)
    window.show()
    window.activateWindow()
    window.go("here")
    working.idle()
    return working
