"""Charts for where people would rather look than read: bars, stacks, lines, and rows; painted here, by no library.

A chart is walked by arrows like a table: what stands at the chosen place is written above it and told to a screen reader.
Series differ by pattern and mark as well as by colour, and every number can be read.
"""

from PySide6.QtCore import QEvent, QPointF, QSize, Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget
from typing_extensions import override

from views.kit.chart_paint import paint, plot_of, row_height, top_room
from views.kit.picture import Picture, Shape
from views.kit.words import Spoken, Text, spoken

_LEAST_HEIGHT = 200


class Chart(Spoken, QWidget):
    """A chart with what stands at the chosen place above it. Left and Right (Up and Down in rows), Home and End walk."""

    chosen = Signal(int)

    def __init__(self, title: Text, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title = title
        self._picture: Picture | None = None
        self._place: int | None = None
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMouseTracking(True)
        self.retranslate()

    @property
    def picture(self) -> Picture | None:
        """What is shown."""
        return self._picture

    @property
    def place(self) -> int | None:
        """The place that is chosen."""
        return self._place

    def show_picture(self, picture: Picture, title: Text | None = None) -> None:
        """Show other numbers; a place stays chosen while it is there."""
        self._picture = picture
        self._title = self._title if title is None else title
        if self._place is not None and self._place >= len(picture.places):
            self._place = None
        self.updateGeometry()
        self.retranslate()

    def readout(self) -> str:
        """What is written above the chart: the chosen place, or nothing."""
        if self._picture is None or self._place is None:
            return ""
        return self._picture.told(self._place)

    def choose(self, place: int) -> None:
        """Go to a place."""
        if self._picture is None or not 0 <= place < len(self._picture.places) or place == self._place:
            return
        self._place = place
        self._tell()
        self.update()
        self.chosen.emit(place)

    @override
    def retranslate(self) -> None:
        self._tell()
        self.update()

    def _tell(self) -> None:
        title = spoken(self._title)
        self.setAccessibleName(f"{title}. {self.readout()}" if self.readout() else title)
        if self._picture is not None:
            every = "; ".join(self._picture.told(place) for place in range(len(self._picture.places)))
            self.setAccessibleDescription(every)
        QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.NameChanged))

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        across = self._picture is None or self._picture.shape is not Shape.ROWS
        back, on = (Qt.Key.Key_Left, Qt.Key.Key_Right) if across else (Qt.Key.Key_Up, Qt.Key.Key_Down)
        count = len(self._picture.places) if self._picture else 0
        if event.key() in (back, on) and count:
            step = 1 if event.key() == on else -1
            start = (-1 if step > 0 else count) if self._place is None else self._place
            self.choose(min(max(start + step, 0), count - 1))
        elif event.key() in (Qt.Key.Key_Home, Qt.Key.Key_End) and count:
            self.choose(0 if event.key() == Qt.Key.Key_Home else count - 1)
        else:
            super().keyPressEvent(event)

    @override
    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        place = self._place_at(event.position())
        if place is not None:
            self.choose(place)

    def _place_at(self, point: QPointF) -> int | None:
        if self._picture is None or not self._picture.places:
            return None
        plot = plot_of(self, self._picture)
        if self._picture.shape is Shape.ROWS:
            place = int((point.y() - plot.top()) / row_height())
        elif plot.left() <= point.x() <= plot.right():
            place = int((point.x() - plot.left()) / plot.width() * len(self._picture.places))
        else:
            return None
        return place if 0 <= place < len(self._picture.places) else None

    @override
    def sizeHint(self) -> QSize:
        if self._picture is not None and self._picture.shape is Shape.ROWS:
            return QSize(360, round(top_room(self._picture) + row_height() * len(self._picture.places)) + 4)
        return QSize(420, _LEAST_HEIGHT + 60)

    @override
    def minimumSizeHint(self) -> QSize:
        hint = self.sizeHint()
        rows = self._picture is not None and self._picture.shape is Shape.ROWS
        return QSize(240, hint.height() if rows else _LEAST_HEIGHT)

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self.updateGeometry()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        if self._picture is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        paint(painter, self, self._picture, self._place, self.readout())
