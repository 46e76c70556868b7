"""An open office on the screen: its runner, its desk, its window, the find box, cover and lock."""

import gc
from collections.abc import Callable
from contextlib import suppress

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QApplication

from desktop.crash import CrashPage
from desktop.leaving import Leaving
from desktop.lock import Cover, Patience, Watch, steady_seconds
from desktop.places import places
from desktop.renewing import Renewing
from desktop.startup import Computer
from desktop.unlock import Opened
from desktop.window import Window
from models import consents, drafts, offices
from models.backups import due
from models.clock import Clock, believed_day, system_clock
from models.errors import AppError
from models.exchange import held_things
from models.stamps import here, present_day
from models.vault import Renewal, Unlocked
from views.desk import Desk
from views.drafting import Drafting
from views.find.page import FoundPage
from views.kit.jobs import Jobs
from views.kit.page import Page
from views.kit.veil import veil

_COVERED_MS = 1_000
"""Milliseconds after which the cover is painted for sure."""


class Work(QObject):
    """Everything between unlock and lock. `over(locked)` when the office is closed and the folder free again."""

    over = Signal(bool)
    """Whether it was locked (a successor is wanted), not left."""

    def __init__(
        self,
        computer: Computer,
        opened: Opened,
        clock: Clock = system_clock,
        patience: Patience | None = None,
        seconds: Callable[[], float] = steady_seconds,
    ) -> None:
        super().__init__()
        self._computer, self._opened, self._clock = computer, opened, clock
        self._ended = self._away = False
        self._leaving: Leaving | None = None
        self._renewing: Renewing | None = None
        self._found: FoundPage | None = None
        self._cover: Cover | None = None
        office = opened.office
        with office.database.reading() as session:
            details = offices.details(session)
            self._hlc = here(session).hlc
        self.jobs = Jobs(office.database, self)
        self.desk = self._make_desk(details)
        self.window = Window(details.name, places(self.desk), self.jobs)
        self._connect()
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        self.watch = Watch(app, patience or _patience(computer), seconds)
        self.watch.cover_due.connect(self.cover)
        self.watch.lock_due.connect(self.lock)

    def _make_desk(self, details: offices.OfficeDetails) -> Desk:
        return Desk(
            jobs=self.jobs,
            actor=self._opened.office.actor,
            office=details,
            folder=self._opened.office.folder,
            today=lambda: believed_day(self._hlc, self._clock()),
            open=self._open,
            back=lambda: self.window.go_back(),  # noqa: PLW0108 - the window is made after its desk
            go=self._go,
            say=lambda text, undo=None: self.window.say(text, undo),
            tell=lambda error: self.window.tell(error),  # noqa: PLW0108 - as above
            setting=self._computer.setting,
            set_setting=self._computer.set_setting,
            renew=self.renew,
        )

    def _connect(self) -> None:
        self.window.sought.connect(self._seek)
        self.window.found_entered.connect(self._enter_found)
        self.window.hide_wanted.connect(self.cover)
        self.window.lock_wanted.connect(self.lock)
        self.window.closing.connect(self.close_down)
        self.jobs.changed.connect(lambda _nouns: self.jobs.read(lambda session: here(session).hlc, self._note_hlc))
        self.jobs.crashed.connect(self._computer.crashes.take)
        self._computer.crashes.happened.connect(self._crashed)
        self._computer.unwritable.connect(self.window.tell)
        # Behind what the first page reads: it comes up without waiting for them.
        QTimer.singleShot(0, self, self._catch_up)

    def _catch_up(self) -> None:
        if self._away:
            return
        actor = self._opened.office.actor
        self.jobs.run(lambda session: consents.expire_twins(session, actor, present_day(session)), _quietly)
        # An update of the program may be able to show what the version before could only keep.
        self.jobs.call(lambda register: held_things.catch_up(register, actor), _quietly)

    def _note_hlc(self, hlc: int) -> None:
        # The pages' day must be the use cases' day, on a PC whose clock says 1970 or 2099 too.
        self._hlc = hlc

    def _open(self, page: Page) -> None:
        self.window.open(page)

    def _go(self, name: str) -> None:
        self.window.go(name)

    # --- the find box -------------------------------------------------------------------------------------------

    def _seek(self, typed: str) -> None:
        shown = self._found is not None and self.window.stack.currentWidget() is self._found
        if not typed:
            if shown:
                self.window.go_back()
            return
        if not shown:
            self._found = FoundPage(self.desk)
            self._found.left.connect(self.window.find_box.empty)
            self.window.open(self._found)
        assert self._found is not None
        self._found.seek(typed)

    def _enter_found(self, opening: bool) -> None:
        if self._found is not None and self.window.stack.currentWidget() is self._found:
            self._found.enter(opening=opening)

    # --- cover, lock, leave -------------------------------------------------------------------------------------

    def cover(self) -> None:
        """Turn the screen blank at once; without digits to come back by, the office locks instead."""
        if not self._opened.pin:
            self.lock()
            return
        if self._cover is not None:
            return
        self.watch.covered()
        veil().fall()
        self._cover = Cover(self._opened.pin)
        self._cover.lifted.connect(self._uncovered)
        self._cover.lock_wanted.connect(self.lock)
        self._cover.closing.connect(self.close_down)
        self._cover.fall(self.window)
        # Nobody waits now: Python may look through everything for cycles (`desktop.cycles`).
        QTimer.singleShot(_COVERED_MS, self, gc.collect)

    def _uncovered(self) -> None:
        if self._cover is not None:
            self._cover.hide()
            self._cover.deleteLater()
            self._cover = None
        self.watch.uncovered()

    def lock(self) -> None:
        """Close the office at once: nothing is asked. Drafts are kept, a running job is rolled back."""
        self._end(locked=True)

    def leave(self) -> None:
        """Close the office now, without a backup."""
        self._end(locked=False)

    def close_down(self) -> None:
        """Close the office because its window was closed: what was written since the last backup is copied first."""
        if self._ended or self._leaving is not None:
            return
        self._put_away()
        try:
            wanted = due(self._opened.office.database)
        except AppError:
            wanted = False
        if not wanted:
            self._end(locked=False)
            return
        self._leaving = Leaving(self._opened.office.database)
        self._leaving.crashed.connect(self._computer.crashes.take)
        self._leaving.over.connect(self.leave)
        self._leaving.begin()

    def renew(self, unlocked: Unlocked, renewal: Renewal) -> None:
        """Give the office another key, which closes it; then it is opened again as after a lock."""
        if self._away:
            return
        self._put_away()
        self._renewing = Renewing(self._opened.office, unlocked, renewal)
        self._renewing.crashed.connect(self._computer.crashes.take)
        self._renewing.over.connect(self.lock)
        self._renewing.begin()

    def _put_away(self) -> None:
        """No window in sight, nothing begun any more, what was half typed kept. Once."""
        if self._away:
            return
        self._away = True
        self.watch.stop()
        # Out of sight first: closing may take a moment.
        for widget in QApplication.topLevelWidgets():
            widget.hide()
        # A key pressed just before must not begin anything any more.
        self.window.setEnabled(False)
        self.jobs.stop()
        self._keep_drafts()

    def _end(self, *, locked: bool) -> None:
        if self._ended:
            return
        self._ended = True
        self._put_away()
        # The office locks whatever the disk says; what was committed is safe in its log.
        with suppress(AppError):
            self._opened.office.close()
        self._opened.hold.close()
        self.over.emit(locked)

    def _keep_drafts(self) -> None:
        typed = {each.name: fields for each in self.window.findChildren(Drafting) if (fields := each.unsaved())}
        if not typed:
            return
        with suppress(AppError), self._opened.office.database.transaction() as session:
            for name, fields in typed.items():
                drafts.save(session, self._opened.office.actor, name, fields)

    def _crashed(self, error: BaseException) -> None:
        self.window.setCentralWidget(CrashPage(error, self.lock))


def _quietly(_ended: int) -> None:
    """Whose consent to share ran out, or what can be shown now, is no news: the lists show it."""


def _patience(computer: Computer) -> Patience:
    """What a person set, from this unlock on."""
    return Patience(60 * int(computer.setting("cover_minutes")), 60 * int(computer.setting("lock_minutes")))
