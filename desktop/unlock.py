"""The window before an office is open: first start and unlock.

It must stand within the blink of an eye, so nothing here imports the register at its top: SQLAlchemy and the main
window are imported on the opening's own thread, once the first picture was painted.
"""

import threading
from collections.abc import Callable, Mapping
from contextlib import ExitStack
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar, cast

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeySequence, QPaintEvent, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QMainWindow, QStackedWidget, QVBoxLayout, QWidget
from typing_extensions import override

from desktop.instance import alone
from models import swap, vault
from models.clock import Clock, system_clock
from models.errors import AppError, VaultError
from views.kit.choices import SegmentField
from views.kit.words import Text, tr
from views.start.card import StartPage
from views.start.new_office import NewOffice, NewOfficePage, default_folder
from views.start.unlock import UnlockPage
from views.theme import worn

if TYPE_CHECKING:
    from models.offices import OpenOffice
    from models.recovery import AccountChoice, Recovered
    from views.start.recover import NewStartPage, RecoverPage, RecoverWish
    from views.start.restore import RestorePage, RestoreWish

ResultT = TypeVar("ResultT")

SIZE = (1100, 720)
SMALLEST = (640, 440)


@dataclass(frozen=True, slots=True)
class Opened:
    """An open office, the hold on its folder, and the digits for short breaks (empty: none)."""

    office: "OpenOffice"
    hold: ExitStack
    pin: str = ""


class Errand(QObject):
    """One piece of work on a thread of its own; the answer comes on the GUI thread."""

    done = Signal(object)
    refused = Signal(object)
    """AppError."""
    crashed = Signal(object)

    def begin(self, work: Callable[[], object]) -> None:
        """Start it. The program does not wait for it when it ends."""
        threading.Thread(target=self._run, args=(work,), name="opening", daemon=True).start()

    def _run(self, work: Callable[[], object]) -> None:
        try:
            result = work()
        except AppError as error:
            self.refused.emit(error)
        except BaseException as error:  # noqa: BLE001 - handed to the GUI thread, which shows the crash page
            self.crashed.emit(error)
        else:
            self.done.emit(result)


def open_existing(folder: Path, passphrase: str, anchors: Path, clock: Clock = system_clock) -> Opened:
    """Hold the folder for this process and open its office. Raises `VaultError`, `Refused`, `NotAllowed`."""
    from desktop.upgrade import upgrade
    from models.offices import open_office

    if not swap.pending(folder):
        vault.accounts(folder)  # before anything is written into a folder that is no office
    with ExitStack() as hold:
        hold.enter_context(alone(folder))
        office = open_office(folder, passphrase, upgrade=upgrade, anchors=anchors, clock=clock)
        return Opened(office, hold.pop_all())


def make_new(wish: NewOffice, anchors: Path, clock: Clock = system_clock) -> Opened:
    """Make an office and hold its folder. Raises `Refused`, `VaultError`."""
    from desktop.upgrade import upgrade
    from models.accounts import AccountDraft
    from models.offices import OfficeDraft, create_office

    office = create_office(
        wish.folder,
        OfficeDraft(wish.code, wish.name, wish.head),
        AccountDraft(wish.person),
        wish.passphrase,
        upgrade=upgrade,
        anchors=anchors,
        clock=clock,
    )
    with ExitStack() as hold:
        hold.callback(office.close)
        hold.enter_context(alone(wish.folder))
        kept = hold.pop_all()
    return Opened(office, kept)


def make_again(wish: "RestoreWish", anchors: Path, clock: Clock = system_clock) -> Opened:
    """Put a backup back, and open what came of it. Raises `AppError`."""
    from desktop.restore import put_back

    put_back(wish.file, wish.folder, wish.passphrase, anchors, present_passphrase=wish.present_passphrase, clock=clock)
    return open_existing(wish.folder, wish.passphrase, anchors, clock)


class Entrance(QMainWindow):
    """First start or unlock, whichever fits the folder; `opened` ends it."""

    opened = Signal(object)
    """Opened."""
    crashed = Signal(object)
    language_wanted = Signal(str)
    made = Signal()
    """An office was made just now: its first steps are to be shown."""
    painted = Signal()
    """The first picture stands on the screen."""

    def __init__(
        self,
        folder: Path | None,
        *,
        anchors: Path,
        languages: Mapping[str, str],
        language: str,
        clock: Clock = system_clock,
    ) -> None:
        super().__init__()
        self._anchors, self._clock, self._painted = anchors, clock, False
        self._folder = folder
        self._errand: Errand | None = None
        self._pin = ""
        self.setMinimumSize(*SMALLEST)
        self.resize(*SIZE)
        self.language = SegmentField[str]("", list(languages.items()), value=language)
        self.language.changed.connect(lambda: self.language_wanted.emit(self.language.value() or ""))
        self.stack = QStackedWidget()
        self._lay_out()
        QShortcut(QKeySequence("F1"), self, self.help)
        if folder is not None and vault.is_office(folder):
            self.show_unlock(folder)
        else:
            self.show_new(folder or default_folder())

    def _lay_out(self) -> None:
        sizes, whole, line = worn().sizes, QWidget(), QHBoxLayout()
        whole.setProperty("part", "page")
        column = QVBoxLayout(whole)
        column.setContentsMargins(0, sizes.gap, 0, 0)
        column.setSpacing(sizes.step)
        line.setContentsMargins(sizes.page_margin, 0, sizes.page_margin, 0)
        line.addStretch(1)
        line.addWidget(self.language)
        column.addWidget(self.stack, 1)
        column.insertLayout(0, line)
        self.setCentralWidget(whole)

    def show_unlock(self, folder: Path, told: Text = "") -> UnlockPage:
        """Ask for the passphrase of the office in `folder`; `told` says what was done just before."""
        page = UnlockPage(folder.name, told)
        self._folder = folder
        page.submitted.connect(self._unlock)
        page.other_wanted.connect(self._other)
        page.new_wanted.connect(lambda: self.show_new(default_folder()))
        page.restore_wanted.connect(self.show_restore)
        page.recover_wanted.connect(lambda: self.show_recover(folder))
        self._show(page)
        return page

    def show_recover(self, folder: Path) -> "RecoverPage":
        """Ask for two recovery shares of the office in `folder`; then for an account and its new passphrase."""
        # Few ever come here: the first picture does not wait for it.
        from views.start.recover import RecoverPage

        page = RecoverPage()
        page.submitted.connect(lambda shares: self._look_at_shares(folder, shares))
        page.left.connect(lambda: self.show_unlock(folder))
        self._show(page)
        return page

    def _look_at_shares(self, folder: Path, shares: tuple[str, str]) -> None:
        from desktop.recovering import choices

        self._work(
            lambda: choices(folder, shares),
            lambda: tr("Trying the shares"),
            lambda found: self._choose_account(folder, shares, found),
        )

    def _choose_account(
        self, folder: Path, shares: tuple[str, str], found: "tuple[AccountChoice, ...]"
    ) -> "NewStartPage":
        from views.start.recover import NewStartPage

        page = NewStartPage(found)
        page.submitted.connect(lambda wish: self._recover(folder, shares, wish))
        page.left.connect(lambda: self.show_unlock(folder))
        self._show(page)
        return page

    def _recover(self, folder: Path, shares: tuple[str, str], wish: "RecoverWish") -> None:
        from desktop.recovering import recover
        from views.kit.jobs import Progress

        page, progress = cast("NewStartPage", self.page), Progress()
        progress.moved.connect(page.move_on, Qt.ConnectionType.QueuedConnection)
        self._work(
            lambda: recover(
                folder, shares, wish.account_id, wish.passphrase, self._anchors,
                clock=self._clock, report=progress.percent,
            ),
            lambda: tr("The office gets another key"),
            lambda done: self._recovered(folder, done),
        )  # fmt: skip

    def _recovered(self, folder: Path, done: "Recovered") -> None:
        from views.start.recover import recovered_words

        self.show_unlock(folder, lambda: recovered_words(done))

    def show_new(self, folder: Path) -> NewOfficePage:
        """Ask what is needed for a new office."""
        page = NewOfficePage(folder)
        page.submitted.connect(self._make)
        page.other_wanted.connect(self._other)
        page.restore_wanted.connect(self.show_restore)
        self._show(page)
        return page

    def show_restore(self) -> "RestorePage":
        """Ask which backup makes the office again; the way back leads where the person came from."""
        # Few ever come here: the first picture does not wait for it.
        from views.start.restore import RestorePage

        known = self._folder
        page = RestorePage(known or default_folder())
        page.submitted.connect(self._make_again)
        if known is not None and vault.is_office(known):
            page.left.connect(lambda: self.show_unlock(known))
        else:
            page.left.connect(lambda: self.show_new(known or default_folder()))
        self._show(page)
        return page

    def help(self) -> None:
        """The help of the page in sight; F1 or Escape lead back to it, with all that was typed."""
        # Who never asks for it does not wait for it.
        from views.start.help import HelpCard

        shown = self.stack.currentWidget()
        if isinstance(shown, HelpCard):
            shown.left.emit()
        elif isinstance(shown, StartPage) and shown.form.isEnabled():
            page = HelpCard(shown)
            page.left.connect(lambda: self._back_from(page, shown))
            self.stack.addWidget(page)
            self.stack.setCurrentWidget(page)
            page.arrive()

    def _back_from(self, help_page: StartPage, shown: StartPage) -> None:
        self.stack.setCurrentWidget(shown)
        self.stack.removeWidget(help_page)
        help_page.deleteLater()
        shown.arrive()

    @property
    def page(self) -> StartPage:
        """The page that is shown."""
        shown = self.stack.currentWidget()
        assert isinstance(shown, StartPage)
        return shown

    def tell(self, error: AppError) -> None:
        """Say what went wrong on the page that is shown."""
        self.page.tell(error)

    def _show(self, page: StartPage) -> None:
        before = self.stack.currentWidget()
        self.stack.addWidget(page)
        self.stack.setCurrentWidget(page)
        if before is not None:
            self.stack.removeWidget(before)
            before.deleteLater()
        QTimer.singleShot(0, page, page.arrive)

    def _other(self) -> None:
        # Few ever come here: the first picture does not wait for it.
        from views.start.folder import FolderPage

        shown = self.page
        page = FolderPage((self._folder or default_folder()).parent)
        page.left.connect(lambda: self._back_from(page, shown))
        page.chosen.connect(lambda folder: self._found(page, shown, folder))
        self.stack.addWidget(page)
        self.stack.setCurrentWidget(page)
        page.arrive()

    def _found(self, page: StartPage, shown: StartPage, folder: Path) -> None:
        self._back_from(page, shown)
        self.choose(folder)

    def choose(self, folder: Path) -> None:
        """Go to the office in `folder`; a folder that is none is told."""
        if vault.is_office(folder):
            self.show_unlock(folder)
        else:
            self.page.tell(
                VaultError(
                    "This folder is no office of this program.",
                    "Choose the folder that was made when the office began.",
                )
            )

    def _unlock(self, passphrase: str, pin: str) -> None:
        folder = self._folder
        assert folder is not None
        self._pin = pin
        self._work(
            lambda: open_existing(folder, passphrase, self._anchors, self._clock),
            lambda: tr("Opening the office"),
            self._done,
        )

    def _make(self, wish: NewOffice) -> None:
        self._pin = ""
        self._work(lambda: make_new(wish, self._anchors, self._clock), lambda: tr("Making the office"), self._done)

    def _make_again(self, wish: "RestoreWish") -> None:
        self._pin = ""
        self._work(
            lambda: make_again(wish, self._anchors, self._clock), lambda: tr("Putting the backup back"), self._done
        )

    def _work(self, work: Callable[[], ResultT], doing: Text, then: Callable[[ResultT], object]) -> None:
        """Do it on a thread of its own, then what follows."""
        errand = self._errand = Errand(self)
        self._then = cast("Callable[[object], object]", then)
        errand.done.connect(self._worked, Qt.ConnectionType.QueuedConnection)
        errand.refused.connect(self._refused, Qt.ConnectionType.QueuedConnection)
        errand.crashed.connect(self.crashed, Qt.ConnectionType.QueuedConnection)
        self.page.busy(doing)
        errand.begin(work)

    def _worked(self, result: object) -> None:
        self._then(result)

    def _done(self, opened: Opened) -> None:
        if isinstance(self.page, NewOfficePage):
            self.made.emit()
        self.opened.emit(Opened(opened.office, opened.hold, self._pin))

    def _refused(self, error: AppError) -> None:
        page = self.page
        if isinstance(error, vault.WrongPassphrase) and not isinstance(page, NewOfficePage):
            cast("UnlockPage | RestorePage", page).wrong(error)
        else:
            page.tell(error)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self._painted:
            self._painted = True
            QTimer.singleShot(0, self, self.painted.emit)
