"""The frame of the program: a rail of places, the find box on top, one page at a time."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QAction, QCloseEvent, QKeyEvent, QKeySequence, QResizeEvent
from PySide6.QtWidgets import (
    QButtonGroup,
    QHBoxLayout,
    QLineEdit,
    QMainWindow,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from models.errors import AppError
from views.kit.busy import Busy
from views.kit.jobs import Jobs
from views.kit.label import Label
from views.kit.messages import Quiet, Trouble
from views.kit.page import Page
from views.kit.words import Spoken, Text, said, spoken, tr
from views.theme import worn

TITLE = "Thazin"
FIND_DELAY_MS = 150
SMALLEST = (1024, 600)


@dataclass(frozen=True, slots=True)
class Place:
    """One place of the rail: a name for the program, words for the person, and how its page is made (once)."""

    name: str
    title: Text
    page: Callable[[], Page]


class _Rail(Spoken, QWidget):
    """The dark column at the left."""

    chosen = Signal(str)
    locked = Signal()

    def __init__(self, office: Text, places: Sequence[Place]) -> None:
        super().__init__()
        sizes = worn().sizes
        self.setProperty("part", "rail")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setFixedWidth(sizes.rail)
        column = QVBoxLayout(self)
        column.setContentsMargins(sizes.step * 3, sizes.page_top, sizes.step * 3, sizes.page_top)
        column.setSpacing(sizes.step)
        self.office = Label(office)
        self.office.setIndent(sizes.step * 4)
        column.addWidget(self.office)
        column.addSpacing(sizes.gap)
        self.places = tuple(places)
        self.buttons: dict[str, QPushButton] = {}
        group = QButtonGroup(self)
        for place in places:
            button = self._button()
            button.setCheckable(True)
            button.clicked.connect(lambda _on, name=place.name: self.chosen.emit(name))
            group.addButton(button)
            self.buttons[place.name] = button
            column.addWidget(button)
        column.addStretch(1)
        self.lock = self._button()
        self.lock.clicked.connect(self.locked)
        column.addWidget(self.lock)
        self.retranslate()

    def _button(self) -> QPushButton:
        button = QPushButton()
        button.setProperty("part", "place")
        button.setCursor(Qt.CursorShape.PointingHandCursor)
        return button

    def retranslate(self) -> None:
        for number, place in enumerate(self.places, start=1):
            words = spoken(place.title)
            self.buttons[place.name].setText(words.replace("&", "&&"))
            self.buttons[place.name].setToolTip(f"Ctrl+{number}")
        self.lock.setText(tr("Lock") + "   Ctrl+L")


class _Find(Spoken, QLineEdit):
    """The box on top of every page: typing looks, Down and Enter go into what was found, Escape empties."""

    sought = Signal(str)
    entered = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setMaxLength(200)
        self.setFixedWidth(worn().sizes.find_width)
        self._wait = QTimer(self)
        self._wait.setSingleShot(True)
        self._wait.setInterval(FIND_DELAY_MS)
        self._wait.timeout.connect(lambda: self.sought.emit(self.text().strip()))
        self.textEdited.connect(lambda _text: self._wait.start())
        self.retranslate()

    def retranslate(self) -> None:
        words = tr("Find a person, slip or clinic")
        self.setPlaceholderText(f"{words}   Ctrl+K")
        self.setAccessibleName(words)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Down):
            if self._wait.isActive():
                self._wait.stop()
                self.sought.emit(self.text().strip())
            self.entered.emit()
            return
        if event.key() == Qt.Key.Key_Escape and self.text():
            self.clear()
            self._wait.stop()
            self.sought.emit("")
            return
        super().keyPressEvent(event)


class Window(QMainWindow):
    """The main window. Pages know nothing of it: they emit, the composition root connects.

    Keys: Ctrl+1 … to the places, Ctrl+K to the find box, Ctrl+L locks, Escape goes back.
    """

    sought = Signal(str)
    """What a person typed into the find box (after a moment of rest); empty when it was emptied."""
    found_entered = Signal()
    """Enter or Down in the find box: the hand goes into what was found."""
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
        self.rail = _Rail(office, places)
        self.find_box = _Find()
        self.stack = QStackedWidget()
        self.stack.setProperty("part", "page")
        self.trouble, self.busy = Trouble(), Busy()
        self._lay_out()
        self.quiet = Quiet(self.whole)
        self.rail.chosen.connect(self.go)
        self.rail.locked.connect(self.lock_wanted)
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
        column = QVBoxLayout(right)
        column.setContentsMargins(0, sizes.page_top, 0, 0)
        column.setSpacing(sizes.gap)
        for widget in (self.find_box, self.trouble, self.busy):
            row = QHBoxLayout()
            row.setContentsMargins(sizes.page_margin, 0, sizes.page_margin, 0)
            row.addWidget(widget)
            if widget is self.find_box:
                row.addStretch(1)
            column.addLayout(row)
        column.addWidget(self.stack, 1)
        self.setCentralWidget(self.whole)

    def _keys(self, places: Sequence[Place]) -> None:
        for number, place in enumerate(places, start=1):
            self._key(f"Ctrl+{number}", partial(self.go, place.name))
        self._key("Ctrl+K", self._to_find)
        self._key("Ctrl+L", self.lock_wanted.emit)

    def _key(self, keys: str, act: Callable[[], object]) -> None:
        action = QAction(self)
        action.setShortcut(QKeySequence(keys))
        action.triggered.connect(lambda _on=False: act())
        self.addAction(action)

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

    def _let_go(self, page: Page) -> None:
        if page in self._pages.values():
            return
        self.stack.removeWidget(page)
        page.deleteLater()

    def _show(self, page: Page) -> None:
        self.trouble.hide()
        self.stack.setCurrentWidget(page)
        page.arrive()

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
        self.quiet.move(left, whole.height() - self.quiet.height() - sizes.page_margin)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place_quiet()

    @override
    def closeEvent(self, event: QCloseEvent) -> None:
        self.closing.emit()
        super().closeEvent(event)
