"""Several rows of a table chosen at once: a box before each row, ticked by Space, Shift with the arrows, or a click."""

from collections.abc import Callable, Hashable
from typing import Generic, TypeVar

from PySide6.QtCore import (
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPointF,
    QRect,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPen, QPolygonF
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem
from typing_extensions import override

from views.kit.rows import Column
from views.kit.table import Table
from views.theme import worn

RowT = TypeVar("RowT")

MARK = "✓"
"""What the box of a chosen row is to a screen reader; the eye sees it drawn."""

_TICK = ((0.24, 0.52), (0.43, 0.71), (0.77, 0.30))


class _Box(QStyledItemDelegate):
    """Paints the box before a row."""

    def __init__(self, ticked: Callable[[QModelIndex | QPersistentModelIndex], bool], parent: QObject) -> None:
        super().__init__(parent)
        self._ticked = ticked

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        look, place = worn(), QRect(option.rect)
        state: QStyle.StateFlag = option.state
        painter.save()
        if state & QStyle.StateFlag.State_Selected:
            painter.fillRect(place, QColor(look.colours.accent_ground))
            if state & QStyle.StateFlag.State_Active:
                edge = QRect(place.left(), place.top(), look.sizes.step - 1, place.height())
                painter.fillRect(edge, QColor(look.colours.accent))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        side, ticked = float(look.sizes.text + look.sizes.step), self._ticked(index)
        box = QRectF(place.left() + look.sizes.step * 2.5, place.center().y() - side / 2, side, side)
        painter.setPen(QPen(QColor(look.colours.accent if ticked else look.colours.field_line), 1.4))
        painter.setBrush(QColor(look.colours.accent if ticked else look.colours.card))
        painter.drawRoundedRect(box, 4, 4)
        if ticked:
            painter.setPen(QPen(QColor(look.colours.on_accent), 2.0))
            points = [QPointF(box.left() + x * side, box.top() + y * side) for x, y in _TICK]
            painter.drawPolyline(QPolygonF(points))
        painter.restore()

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        return QSize(0, worn().sizes.row)


class Marks(QObject, Generic[RowT]):
    """The ticked rows of one table. Give its `column` to the table as the first one, then let it `watch` the table.

    Space ticks and goes on; Shift with Up or Down ticks the way along; Ctrl+A all; Escape takes all ticks away.
    """

    changed = Signal()

    def __init__(self, key: Callable[[RowT], Hashable]) -> None:
        super().__init__()
        self._key = key
        self._keys: set[Hashable] = set()
        self._table: Table[RowT] | None = None

    @property
    def column(self) -> Column[RowT]:
        """The column of boxes."""
        # The title is a blank as wide as the mark, so that ticking moves nothing.
        return Column[RowT]("\u2003", lambda row: MARK if self._key(row) in self._keys else "", number=True)

    def watch(self, table: Table[RowT]) -> None:
        """Take the keys and clicks of this table from now on."""
        self._table = table
        self.setParent(table)
        table.view.setItemDelegateForColumn(0, _Box(self._is_ticked, table.view))
        table.view.installEventFilter(self)
        table.view.viewport().installEventFilter(self)
        table.rows.modelReset.connect(self._forget_gone)

    def marked(self) -> list[RowT]:
        """The ticked rows, as they stand in the list."""
        assert self._table is not None
        return [row for row in self._table.rows.rows if self._key(row) in self._keys]

    def clear(self) -> None:
        """Take all ticks away."""
        if self._keys:
            self._keys.clear()
            self._told()

    def _is_ticked(self, index: QModelIndex | QPersistentModelIndex) -> bool:
        return self._table is not None and self._key(self._table.rows.at(index)) in self._keys

    def _forget_gone(self) -> None:
        assert self._table is not None
        there = {self._key(row) for row in self._table.rows.rows}
        if not self._keys <= there:
            self._keys &= there
            self.changed.emit()

    def _told(self) -> None:
        if self._table is not None:
            self._table.rows.said_anew()
        self.changed.emit()

    def _turn(self, row: RowT) -> None:
        self._keys ^= {self._key(row)}
        self._told()

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            return self._pressed(event)
        if isinstance(event, QMouseEvent) and event.type() == QEvent.Type.MouseButtonRelease:
            self._clicked(event)
        return False

    def _pressed(self, event: QKeyEvent) -> bool:
        table = self._table
        row = table.current() if table is not None else None
        if table is None or row is None:
            return False
        shift = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        control = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        if event.key() == Qt.Key.Key_Space:
            self._turn(row)
            self._step(1)
        elif shift and event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Up):
            self._keys.add(self._key(row))
            self._step(1 if event.key() == Qt.Key.Key_Down else -1)
            there = table.current()
            if there is not None:
                self._keys.add(self._key(there))
            self._told()
        elif control and event.key() == Qt.Key.Key_A:
            self._keys |= {self._key(each) for each in table.rows.rows}
            self._told()
        elif event.key() == Qt.Key.Key_Escape and self._keys:
            self.clear()
        else:
            return False
        return True

    def _step(self, by: int) -> None:
        assert self._table is not None
        view = self._table.view
        place = view.currentIndex().row() + by
        if 0 <= place < self._table.rows.rowCount():
            view.selectRow(place)

    def _clicked(self, event: QMouseEvent) -> None:
        assert self._table is not None
        index = self._table.view.indexAt(event.position().toPoint())
        if index.isValid() and (index.column() == 0 or event.modifiers() & Qt.KeyboardModifier.ControlModifier):
            self._turn(self._table.rows.at(index))
