"""The one table of the program: rows are frozen dataclasses, columns say how each is shown."""

from collections.abc import Callable, Hashable, Sequence
from dataclasses import dataclass
from typing import Generic, TypeVar

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal
from typing_extensions import override

from views.kit.label import plain_tip
from views.kit.veil import veil, veiled
from views.kit.words import Text, spoken
from views.tokens import Tone

RowT = TypeVar("RowT")
Index = QModelIndex | QPersistentModelIndex

TONE_ROLE = int(Qt.ItemDataRole.UserRole) + 1
COLUMN_ROLE = int(Qt.ItemDataRole.UserRole) + 2


# Without slots: Python 3.11 cannot call `Column[Member](…)` on a frozen generic that has them.
@dataclass(frozen=True)
class Column(Generic[RowT]):
    """How one thing about a row is shown.

    `value` gives its words now (called again when the language changes); `tone` makes them a chip; `code` sets them
    in monospace; `number` at the right; `personal` says that it tells who somebody is or how to reach them, so that it
    is dots while names are covered. `share` is how much of the table's width it takes beside the others; codes, chips,
    numbers and what is `whole` (such as a short date) take what they need and are never cut.
    """

    title: Text
    value: Callable[[RowT], str]
    share: int = 1
    code: bool = False
    number: bool = False
    whole: bool = False
    soft: bool = False
    personal: bool = False
    tone: Callable[[RowT], Tone] | None = None

    @property
    def fits(self) -> bool:
        """Whether the column is as wide as what stands in it."""
        return self.code or self.number or self.whole or self.tone is not None

    def shown(self, row: RowT) -> str:
        """What a cell says now, to the eye and to a screen reader."""
        text = self.value(row)
        return veiled(text) if self.personal else text


class Rows(QAbstractTableModel, Generic[RowT]):
    """Rows for a table. With `page` more of them are asked for when the last one comes into sight.

    `key` says what a row is the same by, so that the choice stays when the rows are read anew.
    """

    wanted = Signal(object)
    """The last row there is (or None): the page reads those after it and gives them to `add`."""

    def __init__(
        self, columns: Sequence[Column[RowT]], key: Callable[[RowT], Hashable] = hash, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self.columns = tuple(columns)
        self.key = key
        self._rows: list[RowT] = []
        self._more = False
        self._asking = False
        veil().changed.connect(self.said_anew)

    @property
    def rows(self) -> Sequence[RowT]:
        """What is here so far."""
        return tuple(self._rows)

    def show(self, rows: Sequence[RowT], *, more: bool = False) -> None:
        """Replace everything; `more` says that further rows can be asked for."""
        self.beginResetModel()
        self._rows, self._more, self._asking = list(rows), more, False
        self.endResetModel()

    def add(self, rows: Sequence[RowT], *, more: bool = False) -> None:
        """The next rows, after `wanted`."""
        self._more, self._asking = more, False
        if not rows:
            return
        self.beginInsertRows(QModelIndex(), len(self._rows), len(self._rows) + len(rows) - 1)
        self._rows.extend(rows)
        self.endInsertRows()

    def at(self, index: Index) -> RowT:
        """The row behind an index of this model."""
        return self._rows[index.row()]

    def place_of(self, key: Hashable) -> int | None:
        """Where the row with this key stands."""
        return next((place for place, row in enumerate(self._rows) if self.key(row) == key), None)

    def said_anew(self) -> None:
        """The language has changed: every word is asked for again."""
        if self._rows:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self._rows) - 1, len(self.columns) - 1))
        self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, len(self.columns) - 1)

    @override
    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._rows)

    @override
    def columnCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self.columns)

    def data(self, index: Index, role: int = int(Qt.ItemDataRole.DisplayRole)) -> object:
        """What a cell shows, by Qt's roles and the two of this module."""
        if not index.isValid():
            return None
        column, row = self.columns[index.column()], self._rows[index.row()]
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return column.shown(row)
        if role == Qt.ItemDataRole.ToolTipRole:
            return plain_tip(column.shown(row))
        if role == TONE_ROLE:
            return column.tone(row) if column.tone is not None else None
        if role == COLUMN_ROLE:
            return column
        return None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = int(Qt.ItemDataRole.DisplayRole)
    ) -> object:
        """Titles of the columns."""
        if orientation != Qt.Orientation.Horizontal or section >= len(self.columns):
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return spoken(self.columns[section].title)
        if role == Qt.ItemDataRole.TextAlignmentRole:
            right = self.columns[section].number
            side = Qt.AlignmentFlag.AlignRight if right else Qt.AlignmentFlag.AlignLeft
            return int(side | Qt.AlignmentFlag.AlignVCenter)
        return None

    @override
    def canFetchMore(self, parent: Index) -> bool:
        return not parent.isValid() and self._more and not self._asking

    @override
    def fetchMore(self, parent: Index) -> None:
        self._asking = True
        self.wanted.emit(self._rows[-1] if self._rows else None)
