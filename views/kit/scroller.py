"""What scrolls on a small screen: it follows the hand, and the foot of a form stays in sight."""

from typing import Any

from PySide6.QtCore import QElapsedTimer, QEvent, QObject, QPoint, QRect, QSize, Qt, QTimer
from PySide6.QtGui import QColor, QHideEvent, QPainter, QPaintEvent, QShowEvent
from PySide6.QtWidgets import QAbstractItemView, QApplication, QFrame, QHBoxLayout, QScrollArea, QSizePolicy, QWidget
from typing_extensions import override

from views.kit.field import Field
from views.theme import worn

_MOVING = {QEvent.Type.Move, QEvent.Type.Resize, QEvent.Type.Show, QEvent.Type.Hide}


_SETTLING_MS = 300
"""How long after the focus has moved what comes with it may still be laid out."""


class Scroller(QScrollArea):
    """The body of a page. What has the focus can be seen, with the words above it, and not behind a foot.

    The bar stands in the margin of what scrolls: nothing moves aside when it comes.
    """

    def __init__(self) -> None:
        super().__init__()
        self._asked = QElapsedTimer()
        self._margin = 0
        self.verticalScrollBar().rangeChanged.connect(self._grown)
        self.verticalScrollBar().installEventFilter(self)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    @override
    def setWidget(self, widget: QWidget) -> None:
        super().setWidget(widget)
        layout = widget.layout()
        self._margin = layout.contentsMargins().right() if layout is not None else 0

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.verticalScrollBar() and event.type() in (QEvent.Type.Show, QEvent.Type.Hide):
            self._hold_edge(beside=event.type() is QEvent.Type.Show)
        return super().eventFilter(watched, event)

    def _hold_edge(self, *, beside: bool) -> None:
        content = self.widget()
        layout = content.layout() if content is not None else None
        if layout is not None:
            margins = layout.contentsMargins()
            margins.setRight(max(0, self._margin - (self.verticalScrollBar().sizeHint().width() if beside else 0)))
            layout.setContentsMargins(margins)

    def _grown(self) -> None:
        if self._asked.isValid() and self._asked.elapsed() < _SETTLING_MS:
            QTimer.singleShot(0, self, self._show_hand)

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        _application().focusChanged.connect(self._follow)

    @override
    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        _application().focusChanged.disconnect(self._follow)

    def _follow(self, _before: QWidget | None, _now: QWidget | None) -> None:
        self.show_hand()

    def show_hand(self) -> None:
        """Bring into sight what has the focus, once what has come just now is laid out."""
        self._asked.start()
        QTimer.singleShot(0, self, self._show_hand)

    @property
    def covered(self) -> int:
        """How many pixels feet cover at the lower edge."""
        return max((bar.height() for bar in self._feet()), default=0)

    def _feet(self) -> list["_Bar"]:
        return [bar for bar in self.findChildren(_Bar) if bar.stuck and bar.isVisible()]

    def _show_hand(self) -> None:
        content, hand = self.widget(), QApplication.focusWidget()
        if content is None or hand is None or not content.isAncestorOf(hand):
            return
        if any(bar.isAncestorOf(hand) for bar in self._feet()):
            return
        if isinstance(hand, QAbstractItemView) and not hand.visibleRegion().isEmpty():
            # A list scrolls by itself: what stands above it stays in sight.
            return
        low = self.viewport().height() - self.covered
        air = worn().sizes.gap
        whole = next((each for each in (_field_of(hand), hand) if each.height() + 2 * air <= low), None)
        if whole is None:
            return
        top = whole.mapTo(content, QPoint(0, 0)).y() - air
        bottom, bar = top + whole.height() + 2 * air, self.verticalScrollBar()
        if top < bar.value():
            bar.setValue(top)
        elif bottom > bar.value() + low:
            bar.setValue(bottom - low)


class Foot(QWidget):
    """Put it last into a layout of `around`. It keeps the room there for its `bar`, which holds the buttons.

    Where that room is scrolled out of sight below, the bar lies over the last fields that can be seen: on a low
    screen nobody has to look for the way to save. On a large one it keeps a distance of up to `most_air` pixels.
    """

    def __init__(self, around: QWidget, most_air: int = 0) -> None:
        super().__init__(around)
        self._most_air = most_air
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.bar = _Bar(around)
        self._line = QHBoxLayout(self.bar)
        self._line.setContentsMargins(0, 0, 0, 0)
        self._line.setSpacing(worn().sizes.step * 3)
        self._scroller: Scroller | None = None
        self._watched: list[QWidget] = []
        self.bar.installEventFilter(self)
        self._measure()
        self._watch()

    def add(self, *buttons: QWidget, fill: bool = False) -> None:
        """Put buttons into it, from the left; with `fill` they take the whole width."""
        for button in buttons:
            self._line.addWidget(button)
        if not fill:
            self._line.addStretch(1)
        self._measure()

    def _measure(self) -> None:
        self.setMaximumHeight(self.sizeHint().height() + self._most_air)
        self.updateGeometry()

    @override
    def sizeHint(self) -> QSize:
        return self._line.sizeHint() - QSize(0, self.bar.rim * 2)

    @override
    def minimumSizeHint(self) -> QSize:
        return self._line.minimumSize() - QSize(0, self.bar.rim * 2)

    def _watch(self) -> None:
        """Follow everything between here and what scrolls: each of them can move this."""
        for each in self._watched:
            each.removeEventFilter(self)
        self._watched, self._scroller = [], None
        here: QWidget | None = self
        while here is not None and not isinstance(here, Scroller):
            here.installEventFilter(self)
            self._watched.append(here)
            here = here.parentWidget()
        self._scroller = here
        self._place()

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        kind = event.type()
        if watched is self.bar:
            if kind is QEvent.Type.LayoutRequest:
                self._measure()
        elif kind in _MOVING:
            self._place()
        elif kind is QEvent.Type.ParentChange:
            self._watch()
        return False

    def _place(self) -> None:
        around, own, rim = self.bar.parentWidget(), self.geometry(), worn().sizes.step * 3
        own.setTop(own.bottom() + 1 - self.sizeHint().height())
        edge = own.bottom() + 1
        if self._scroller is not None and around is not None:
            seen = self._scroller.viewport()
            edge = around.mapFrom(seen, QPoint(0, seen.height())).y()
        stuck = own.bottom() >= edge
        self.bar.stick(rim if stuck else 0)
        if stuck:
            high = own.height() + 2 * rim
            own = QRect(own.left(), max(0, min(edge - high, own.top() - rim)), own.width(), high)
        self.bar.setGeometry(own)
        self.bar.raise_()


class _Bar(QWidget):
    """The buttons; over other things it has a ground of its own and one thin line above."""

    def __init__(self, around: QWidget) -> None:
        super().__init__(around)
        self.setProperty("part", "foot")
        self.rim = 0

    @property
    def stuck(self) -> bool:
        """Whether it lies over other things."""
        return self.rim > 0

    def stick(self, rim: int) -> None:
        """Take a rim above and below, or none."""
        if rim != self.rim:
            self.rim = rim
            layout = self.layout()
            assert layout is not None
            layout.setContentsMargins(0, rim, 0, rim)
            self.update()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        if not self.stuck:
            return
        above = self.parentWidget()
        while above is not None and above.property("part") not in {"card", "page"}:
            above = above.parentWidget()
        colours, painter = worn().colours, QPainter(self)
        on_card = above is not None and above.property("part") == "card"
        painter.fillRect(self.rect(), QColor(colours.card if on_card else colours.page))
        painter.fillRect(0, 0, self.width(), 1, QColor(colours.line))


def give_hand(field: QWidget) -> None:
    """Focus a field, and bring it into sight even where the focus was on it already."""
    field.setFocus(Qt.FocusReason.OtherFocusReason)
    above: QWidget | None = field
    while above is not None and not isinstance(above, Scroller):
        above = above.parentWidget()
    if above is not None:
        above.show_hand()


def _field_of(hand: QWidget) -> QWidget:
    """The field that a control belongs to, else the control."""
    above: QWidget | None = hand
    while above is not None:
        if isinstance(above, Field):
            field: Field[Any] = above
            return field
        above = above.parentWidget()
    return hand


def _application() -> QApplication:
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    return app
