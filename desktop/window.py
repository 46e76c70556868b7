"""The frame of the program: a rail of places, the find box on top, one page at a time."""

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QAction, QCloseEvent, QKeyEvent, QKeySequence, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QMainWindow, QStackedWidget, QVBoxLayout, QWidget
from typing_extensions import override

from desktop.find_box import FindBox
from desktop.lock import HIDE_KEYS
from desktop.rail import Place, Rail
from models.burmese import burmese_digits
from models.errors import AppError
from views.kit.access import AccessKeys
from views.kit.busy import Busy
from views.kit.jobs import Jobs
from views.kit.messages import Quiet, Trouble
from views.kit.page import Page
from views.kit.press import Button
from views.kit.veil import veil
from views.kit.words import Text, said, tr
from views.theme import worn

__all__ = ["Place", "Window"]

TITLE = "Thazin"
SMALLEST = (880, 480)
"""Where a screen of 1366×768 is scaled to 150 %, or one of 1920×1080 to 200 %."""
NAMES_KEY = "F9"
_ALL_ROOM = 100
"""The share of a widget that is to be as wide as it may."""


class Window(QMainWindow):
    """The main window. Pages know nothing of it: they emit, the composition root connects.

    Keys: Ctrl+1 … to the places, Ctrl+K to the find box, Ctrl+Z undoes what was done last, F1 helps, F9 shows covered
    names for a while, F12 hides everything, Ctrl+L locks, Escape goes back; Alt shows a key on every button.
    """

    sought = Signal(str)
    """What a person typed into the find box (after a moment of rest); empty when it was emptied."""
    found_entered = Signal(bool)
    """Enter (True) or Down in the find box: the hand goes into what was found."""
    hide_wanted = Signal()
    lock_wanted = Signal()
    closing = Signal()
    moved = Signal(str)
    """The place that is shown now."""

    def __init__(self, office: Text, places: Sequence[Place], jobs: Jobs | None = None) -> None:
        super().__init__()
        self.setWindowTitle(TITLE)
        self.setMinimumSize(*SMALLEST)
        self._places = {place.name: place for place in places}
        self._pages: dict[str, Page] = {}
        self._way: list[Page] = []
        self.here = ""
        self.rail = Rail(office, places)
        self.find_box = FindBox()
        self.names = Button(_names_words, veil().turn, "link")
        self.stack = QStackedWidget()
        self.stack.setProperty("part", "page")
        self.trouble, self.busy = Trouble(), Busy()
        self._lay_out()
        self.quiet = Quiet(self.whole)
        self.access = AccessKeys(self, list(self.rail.buttons.values()))
        self.rail.chosen.connect(self.go)
        self.rail.help_wanted.connect(self.help)
        self.rail.locked.connect(self.lock_wanted)
        veil().changed.connect(self._say_names)
        self._say_names()
        self.find_box.sought.connect(self.sought)
        self.find_box.entered.connect(self.found_entered)
        self._keys(places)
        if jobs is not None:
            self.follow(jobs)

    def _lay_out(self) -> None:
        sizes = worn().sizes
        self.whole, right = QWidget(), QWidget()
        self.whole.setProperty("part", "page")
        line = QHBoxLayout(self.whole)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(0)
        line.addWidget(self.rail)
        line.addWidget(right, 1)
        # On a very wide screen the rest stays empty: a line that runs across all of it cannot be read.
        right.setMaximumWidth(sizes.widest)
        line.addStretch(0)
        column = QVBoxLayout(right)
        column.setContentsMargins(0, sizes.page_top, 0, 0)
        column.setSpacing(sizes.gap)
        for widget in (self.find_box, self.trouble, self.busy):
            row = QHBoxLayout()
            row.setContentsMargins(sizes.page_margin, 0, sizes.page_margin, 0)
            row.addWidget(widget, _ALL_ROOM)
            if widget is self.find_box:
                row.addStretch(1)
                row.addWidget(self.names)
            column.addLayout(row)
        column.addWidget(self.stack, 1)
        self.setCentralWidget(self.whole)

    def _keys(self, places: Sequence[Place]) -> None:
        for number, place in enumerate(places, start=1):
            # A Burmese keyboard writes Burmese digits.
            self._key(partial(self.go, place.name), f"Ctrl+{number}", f"Ctrl+{burmese_digits(number)}")
        self._key(self._to_find, "Ctrl+K")
        self._key(self.quiet.undo_last, "Ctrl+Z")
        self._key(self.help, "F1")
        self._key(veil().turn, NAMES_KEY)
        self._key(self.hide_wanted.emit, *HIDE_KEYS)
        self._key(self.lock_wanted.emit, "Ctrl+L")

    def _key(self, act: Callable[[], object], *keys: str) -> None:
        action = QAction(self)
        action.setShortcuts([QKeySequence(each) for each in keys])
        action.triggered.connect(lambda _on=False: act())
        self.addAction(action)

    def _say_names(self) -> None:
        self.names.setVisible(veil().wanted)
        self.names.retranslate()

    def follow(self, jobs: Jobs) -> None:
        """Show this runner's long jobs, and what it could not do."""
        self.busy.watch(jobs)
        jobs.trouble.connect(self.tell)
        jobs.stopped.connect(lambda error: self.quiet.say(lambda: f"{said(error.title)} {said(error.advice)}"))

    def page(self, name: str) -> Page:
        """The page of a place; made when it is first asked for."""
        if name not in self._pages:
            made = self._places[name].page()
            self._pages[name] = made
            self._add(made)
        return self._pages[name]

    def _add(self, page: Page) -> None:
        if self.stack.indexOf(page) < 0:
            self.stack.addWidget(page)
            page.left.connect(self.go_back)

    def go(self, name: str) -> Page:
        """Show a place, as from the rail."""
        page = self.page(name)
        leaving = [*self._way, self.stack.currentWidget()]
        self._way.clear()
        self.find_box.empty()
        self.here = name
        self.rail.buttons[name].setChecked(True)
        self._show(page)
        for left in leaving:
            if isinstance(left, Page):
                self._let_go(left)
        self.moved.emit(name)
        return page

    def open(self, page: Page) -> None:
        """Show a page that belongs to the place that is shown (a form, one member); Escape leads back from it.

        The window owns it from now on and lets it go when it is left.
        """
        before = self.stack.currentWidget()
        if isinstance(before, Page) and before is not page:
            self._way.append(before)
        self._add(page)
        self._show(page)

    def go_back(self) -> None:
        """Back to the page from which this one was opened; nothing where there is none."""
        leaving = self.stack.currentWidget()
        if not self._way or not isinstance(leaving, Page):
            return
        self._show(self._way.pop())
        self._let_go(leaving)

    def help(self) -> None:
        """The help page of the page in sight; from there back again."""
        from views.help.page import HelpPage

        shown = self.stack.currentWidget()
        if isinstance(shown, HelpPage):
            self.go_back()
        elif isinstance(shown, Page):
            self.open(HelpPage.of(shown))

    def _let_go(self, page: Page) -> None:
        if page in self._pages.values():
            return
        self.stack.removeWidget(page)
        page.deleteLater()

    def _show(self, page: Page) -> None:
        self.trouble.hide()
        # Names were asked for on the page before.
        veil().fall()
        self.stack.setCurrentWidget(page)
        page.arrive()
        # What was said on the page before may still stand there; the buttons of this one stay free.
        QTimer.singleShot(0, self, self._place_quiet)

    def tell(self, error: AppError) -> None:
        """Show what went wrong above the page."""
        self.trouble.tell(error)

    def say(self, text: Text, undo: Callable[[], object] | None = None) -> None:
        """Say quietly what was done."""
        self.trouble.hide()
        self.quiet.say(text, undo)
        self._place_quiet()

    def _to_find(self) -> None:
        self.find_box.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.find_box.selectAll()

    def _place_quiet(self) -> None:
        sizes, whole = worn().sizes, self.whole
        self.quiet.setMaximumWidth(whole.width() - sizes.rail - 2 * sizes.page_margin)
        self.quiet.adjustSize()
        left = sizes.rail + (whole.width() - sizes.rail - self.quiet.width()) // 2
        page = self.stack.currentWidget()
        # Not over the buttons that end a form.
        covered = page.scroller.covered if isinstance(page, Page) else 0
        self.quiet.move(
            left, whole.height() - self.quiet.height() - (covered + sizes.gap if covered else sizes.page_margin)
        )

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Alt and not event.isAutoRepeat():
            self.access.hold()
        super().keyPressEvent(event)

    @override
    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Alt:
            self.access.let_go()
        super().keyReleaseEvent(event)

    @override
    def changeEvent(self, event: QEvent) -> None:
        if event.type() is QEvent.Type.ActivationChange and not self.isActiveWindow():
            self.access.let_go()
        super().changeEvent(event)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place_quiet()

    @override
    def closeEvent(self, event: QCloseEvent) -> None:
        self.closing.emit()
        super().closeEvent(event)


def _names_words() -> str:
    words = tr("Show names") if veil().covers else tr("Hide names")
    return f"{words}   {NAMES_KEY}"
