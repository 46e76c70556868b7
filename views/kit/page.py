"""A page of the window: a title, perhaps buttons beside it, and a body that scrolls when the screen is small."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QApplication, QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget
from typing_extensions import override

from views.kit.card import hold_form
from views.kit.label import Label
from views.kit.scroller import Scroller
from views.kit.words import Spoken, Text
from views.theme import worn


class Page(Spoken, QWidget):
    """Base of all pages. Contents go into `body`; what is done on the page into `beside_title`, what leads on goes to `lead_on`.

    Escape emits `left`: the window goes back to where it came from.
    """

    left = Signal()

    def __init__(self, title: Text, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        sizes = worn().sizes
        self.setProperty("part", "page")
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(sizes.gap)
        self._head = head = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        head.setContentsMargins(sizes.page_margin, 0, sizes.page_margin, 0)
        self.title = Label(title, "title")
        # As high as the buttons beside it, and never less than its own stacked letters need.
        self.title.ensurePolished()
        self.title.setMinimumHeight(max(sizes.field + sizes.step, self.title.fontMetrics().height()))
        head.addWidget(self.title, 1)
        self.beside_title = QHBoxLayout()
        self.beside_title.setSpacing(sizes.step * 3)
        head.addLayout(self.beside_title)
        head.setAlignment(self.beside_title, Qt.AlignmentFlag.AlignLeft)
        column.addLayout(head)
        self.scroller = Scroller()
        content = QWidget()
        content.setProperty("part", "clear")
        self.body = QVBoxLayout(content)
        self.body.setContentsMargins(sizes.page_margin, 0, sizes.page_margin, sizes.page_margin - sizes.step)
        self.body.setSpacing(sizes.gap + 2)
        self.scroller.setWidget(content)
        column.addWidget(self.scroller, 1)

    def lead_on(self, *ways: QWidget) -> None:
        """Links to pages that belong to this one, on a quiet line below its title."""
        sizes, line, layout = worn().sizes, QHBoxLayout(), self.layout()
        line.setContentsMargins(sizes.page_margin, 0, sizes.page_margin, 0)
        line.setSpacing(sizes.gap)
        for way in ways:
            line.addWidget(way)
        line.addStretch(1)
        assert isinstance(layout, QVBoxLayout)
        layout.insertLayout(1, line)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange_head()

    @override
    def event(self, event: QEvent) -> bool:
        if event.type() is QEvent.Type.LayoutRequest:
            self._arrange_head()
        return super().event(event)

    def _arrange_head(self) -> None:
        """The buttons stand beside the title, or below it where large text leaves no room for both."""
        sizes, ways = worn().sizes, QBoxLayout.Direction
        title = min(self.title.fontMetrics().horizontalAdvance(self.title.text()), sizes.form_width)
        need = title + self.beside_title.sizeHint().width() + sizes.gap + 2 * sizes.page_margin
        way = ways.LeftToRight if need <= self.width() else ways.TopToBottom
        if way is not self._head.direction():
            self._head.setDirection(way)

    def arrive(self) -> None:
        """The page comes into sight: put the focus where the hand begins. Called by the window each time."""
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
            return
        super().keyPressEvent(event)


class Sides(QWidget):
    """A list at the left and what is chosen at the right; where there is no room for both, one after the other.

    Escape at the right leads back to the list, and only from there off the page. Where a `form` stands at the left it
    gets no more room than it can use.
    """

    turned = Signal(bool)
    """Whether both are in sight now."""
    returned = Signal()
    """Escape led back to the left side: give the hand to the list."""

    def __init__(self, near: QWidget, far: QWidget, shares: tuple[int, int] = (1, 1), *, form: bool = False) -> None:
        super().__init__()
        self.near, self.far = near, far
        self._form = form
        self._far_there = True
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(worn().sizes.gap + 2)
        line.addWidget(near, shares[0])
        line.addWidget(far, shares[1])
        self._far_first = False
        self._wide = True

    @property
    def wide(self) -> bool:
        """Whether both sides are in sight."""
        return self._wide

    @property
    def far_alone(self) -> bool:
        """Whether only the right side is in sight."""
        return not self._wide and self._far_first

    @property
    def at_far(self) -> bool:
        """Whether the hand is at the right."""
        return _holds_hand(self.far)

    @property
    def at_near(self) -> bool:
        """Whether the hand is at the left."""
        return _holds_hand(self.near)

    def show_far(self) -> None:
        """Go to the right side."""
        self._far_first = True
        self._arrange()

    def keep_far(self, *, there: bool) -> None:
        """Whether there is anything to show at the right at all; else the left side has all the room."""
        if there != self._far_there:
            self._far_there = there
            self._arrange()

    def show_near(self) -> None:
        """Go back to the list."""
        self._far_first = False
        self._arrange()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        wide = self.width() >= worn().sizes.narrow
        if self._form:
            hold_form(self.near, beside=wide)
        if wide != self._wide:
            self._wide = wide
            self._arrange()
            self.turned.emit(wide)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.at_far:
            self.show_near()
            self.returned.emit()
            return
        super().keyPressEvent(event)

    def _arrange(self) -> None:
        far_alone = self._far_first and self._far_there
        self.near.setVisible(self._wide or not far_alone)
        self.far.setVisible(self._far_there and (self._wide or far_alone))


def _holds_hand(side: QWidget) -> bool:
    hand = QApplication.focusWidget()
    return hand is not None and side.isAncestorOf(hand)
