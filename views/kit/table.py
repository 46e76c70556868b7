"""How the one table looks and is worked by keyboard: Enter opens, letters go to the page."""

from collections.abc import Callable, Hashable, Iterator, Sequence
from typing import Generic, TypeVar, cast

from PySide6.QtCore import QEvent, QItemSelection, QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontMetrics, QKeyEvent, QPainter, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from models.burmese import break_points
from views.kit.chip import chip_size, paint_chip
from views.kit.empty import Empty
from views.kit.lines import lines_of
from views.kit.rows import COLUMN_ROLE, TONE_ROLE, Column, Rows
from views.kit.words import Spoken, spoken
from views.theme import code_font, text_font, worn
from views.tokens import Tone

RowT = TypeVar("RowT")

CELL_SIDE = 10
_FEWEST_ROWS = 4
_SAMPLE = 200
"""Rows that a fitting column is measured by."""
_GLANCE = 40
"""Rows that another one is measured by: about what is in sight."""


_CLOSE = 1.65
"""Line height of two lines in one row, in sizes of their font: stacked letters of both have room in it."""
_TWO_LINES = 400
"""More letters than two lines ever hold: a hostile text is not broken to its end to be painted."""


def _small_font() -> QFont:
    """The font of a text that takes two lines of a row."""
    return text_font(worn(), size=worn().sizes.small)


class _Cells(QStyledItemDelegate):
    """Paints a cell: text that is only text, a code in monospace, a state as a chip."""

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        look = worn()
        column = index.data(COLUMN_ROLE)
        box: QRect = option.rect
        state: QStyle.StateFlag = option.state
        chosen = bool(state & QStyle.StateFlag.State_Selected)
        painter.save()
        if chosen:
            painter.fillRect(box, QColor(look.colours.accent_ground))
            if index.column() == 0 and state & QStyle.StateFlag.State_Active:
                mark = QRect(box.left(), box.top(), look.sizes.step - 1, box.height())
                painter.fillRect(mark, QColor(look.colours.accent))
        text = str(index.data(int(Qt.ItemDataRole.DisplayRole)) or "")
        room = box.adjusted(CELL_SIDE, 0, -CELL_SIDE, 0)
        tone = index.data(TONE_ROLE)
        if isinstance(tone, str):
            if text:
                # A chip on the chosen row's own ground would vanish: it gets the card's.
                paint_chip(painter, QRectF(room), text, Tone(tone), on_accent_ground=chosen)
        elif isinstance(column, Column):
            self._text(painter, room, text, column)
        painter.restore()

    def _text(self, painter: QPainter, room: QRect, text: str, column: Column[object]) -> None:
        look, words = worn(), " ".join(text.split())
        font = code_font(look) if column.code else text_font(look)
        painter.setPen(QColor(look.colours.soft if column.soft else look.colours.ink))
        shown = QFontMetrics(font).elidedText(words, Qt.TextElideMode.ElideRight, room.width())
        if shown != words and not column.fits:
            self._two_lines(painter, room, words)
            return
        painter.setFont(font)
        # One base line for the whole row, whatever the font of a cell.
        metrics = QFontMetrics(text_font(look))
        base = room.top() + (room.height() + metrics.ascent() - metrics.descent()) // 2
        left = room.right() - QFontMetrics(font).horizontalAdvance(shown) if column.number else room.left()
        painter.drawText(left, base, shown)

    def _two_lines(self, painter: QPainter, room: QRect, words: str) -> None:
        """What is too long for one line stands on two smaller ones; only what is longer still is cut."""
        font = _small_font()
        painter.setFont(font)
        metrics, high = QFontMetrics(font), round(font.pixelSize() * _CLOSE)
        broken = lines_of(words[:_TWO_LINES], room.width(), metrics.horizontalAdvance)
        if len(broken) > 2:
            broken = lines_of(words[:_TWO_LINES], room.width(), metrics.horizontalAdvance, dense=True)
        first = broken[0]
        rest = metrics.elidedText(words[len(first) :].strip(), Qt.TextElideMode.ElideRight, room.width())
        lines = [first, rest] if rest else [first]
        base = room.top() + (room.height() - len(lines) * high + high + metrics.ascent() - metrics.descent()) // 2
        for number, line in enumerate(lines):
            painter.drawText(room.left(), base + number * high, line)

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        return QSize(0, worn().sizes.row)


class _View(QTableView):
    """Qt's table, told to hand Enter and a changed width to :class:`Table`."""

    entered_row = Signal()
    resized = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.entered_row.emit()
            return
        if event.key() in (Qt.Key.Key_Home, Qt.Key.Key_End) and self.model().rowCount():
            self.selectRow(0 if event.key() == Qt.Key.Key_Home else self.model().rowCount() - 1)
            return
        super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.resized.emit()


class Table(Spoken, QWidget, Generic[RowT]):
    """A list of rows. `opened(row)` by Enter or double click, `chosen(row or None)` when the choice moves.

    `rows` is its model: `table.rows.show(...)`, `table.rows.wanted`. `empty`, if given, stands where no row is.
    """

    opened = Signal(object)
    chosen = Signal(object)

    def __init__(
        self,
        columns: Sequence[Column[RowT]],
        key: Callable[[RowT], Hashable] = hash,
        empty: QWidget | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.rows: Rows[RowT] = Rows(columns, key, self)
        self.view = _View(self)
        self.empty = empty
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.view, 1)
        if empty is not None:
            column.addWidget(empty, 1)
        self._dress()
        self._kept: Hashable | None = None
        self.rows.modelAboutToBeReset.connect(self._keep_choice)
        self.rows.modelReset.connect(self._refreshed)
        self.rows.rowsInserted.connect(self._fit)
        self.view.entered_row.connect(self._open)
        self.view.doubleClicked.connect(self._open)
        self.view.resized.connect(self._fit)
        self.view.selectionModel().selectionChanged.connect(self._moved)
        self.setFocusProxy(self.view)
        self.retranslate()
        self._refreshed()

    def _dress(self) -> None:
        view = self.view
        view.setModel(self.rows)
        view.setItemDelegate(_Cells(view))
        view.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        view.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        view.setShowGrid(False)
        view.setTabKeyNavigation(False)
        view.setWordWrap(False)
        view.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        # On a small screen the page scrolls rather than the list shrinking to nothing.
        view.setMinimumHeight(worn().sizes.header + _FEWEST_ROWS * worn().sizes.row)
        view.verticalHeader().hide()
        view.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        view.verticalHeader().setDefaultSectionSize(worn().sizes.row)
        head = view.horizontalHeader()
        head.setHighlightSections(False)
        head.setSectionsClickable(False)
        head.setMinimumSectionSize(worn().sizes.step)
        head.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)

    def show_rows(self, rows: Sequence[RowT], *, more: bool = False) -> None:
        """Replace the rows; the same one stays chosen, if it is still there."""
        self.rows.show(rows, more=more)

    def current(self) -> RowT | None:
        """The chosen row."""
        lines = self.view.selectionModel().selectedRows()
        return self.rows.at(lines[0]) if lines else None

    def choose(self, key: Hashable) -> bool:
        """Move the choice to the row with this key; False if it is not here."""
        place = self.rows.place_of(key)
        if place is None:
            return False
        self.view.selectRow(place)
        self.view.scrollTo(self.rows.index(place, 0))
        return True

    def choose_first(self) -> None:
        """Move the choice to the first row, if there is one."""
        if self.rows.rowCount():
            self.view.selectRow(0)

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            # The text may have another size now.
            self.view.verticalHeader().setDefaultSectionSize(worn().sizes.row)
            self._fit()

    @override
    def retranslate(self) -> None:
        titles = [spoken(column.title) for column in self.rows.columns]
        self.view.setAccessibleName(", ".join(filter(None, titles)))
        self.view.verticalHeader().setDefaultSectionSize(worn().sizes.row)
        self.rows.said_anew()
        self._fit()

    def _keep_choice(self) -> None:
        row = self.current()
        self._kept = self.rows.key(row) if row is not None else None

    def _refreshed(self) -> None:
        if self.empty is not None:
            self._turn(self.empty, there=bool(self.rows.rowCount()))
        self._fit()
        if self._kept is not None and not self.choose(self._kept):
            self.chosen.emit(None)
        self._kept = None

    def _turn(self, empty: QWidget, *, there: bool) -> None:
        """Show the rows, or what stands where none is; the hand stays here."""
        # Where nothing is yet the hand is on what begins.
        begin = empty.button if isinstance(empty, Empty) and not there else None
        held = self.hasFocus() or self.view.hasFocus()
        # Qt takes None for nobody, which its types do not tell.
        nobody = cast("QWidget", None)
        self.setFocusProxy(nobody)
        if held:
            # Qt would give it to whatever comes next, even off the page.
            self.setFocus(Qt.FocusReason.OtherFocusReason)
        empty.setVisible(not there)
        self.view.setVisible(there)
        self.setFocusProxy(self.view if there else begin or nobody)
        if held:
            self.setFocus(Qt.FocusReason.OtherFocusReason)

    def _open(self) -> None:
        row = self.current()
        if row is not None:
            self.opened.emit(row)

    def _moved(self, _now: QItemSelection, _before: QItemSelection) -> None:
        self.chosen.emit(self.current())

    def _fit(self) -> None:
        """Columns that fit get what they need, the others share the rest; a title is never cut."""
        columns, room = self.rows.columns, self.view.viewport().width()
        needs = [self._need(column, _SAMPLE if column.fits else _GLANCE) for column in columns]
        air = worn().sizes.gap
        if sum(needs) + air * len(columns) > room:
            # Closer to each other, before anything is cut.
            air = 0
        fixed = sum(need + air for column, need in zip(columns, needs, strict=True) if column.fits)
        sharing = [(column, need + air) for column, need in zip(columns, needs, strict=True) if not column.fits]
        shared = self._shared([column for column, _ in sharing], [need for _, need in sharing], room - fixed)
        used = 0
        for place, column in enumerate(columns):
            wide = needs[place] + air if column.fits else next(shared)
            if place == len(columns) - 1:
                wide = max(wide, room - used)
            self.view.setColumnWidth(place, wide)
            used += wide

    def _shared(self, columns: Sequence[Column[RowT]], needs: Sequence[int], rest: int) -> Iterator[int]:
        """The widths of the columns that share what is left over, by their shares as far as nothing is cut by it.

        Where there is too little, each keeps room for its title (or a few letters) and the longest give way: first
        to two lines, then to less than what stands in them.
        """
        least = worn().sizes.row + worn().sizes.gap
        wanted = [max(need, least) for need in needs]
        over = rest - sum(wanted)
        if over >= 0:
            return iter(self._by_shares(columns, wanted, rest))
        given = [max(self._need(column, 0), least) for column in columns]
        in_two = [min(self._need_in_two(column), want) for column, want in zip(columns, wanted, strict=True)]
        for aim in (in_two, wanted):
            self._raise(given, aim, rest)
        return iter(given)

    def _raise(self, given: list[int], aim: Sequence[int], rest: int) -> None:
        """Spend what is left of `rest` on the way to `aim`: those who lack least get all of it first."""
        left = rest - sum(given)
        lacking = sorted((want - had, place) for place, (had, want) in enumerate(zip(given, aim, strict=True)))
        lacking = [(lack, place) for lack, place in lacking if lack > 0]
        for done, (lack, place) in enumerate(lacking):
            more = max(0, min(lack, left // (len(lacking) - done)))
            given[place] += more
            left -= more

    def _by_shares(self, columns: Sequence[Column[RowT]], wanted: Sequence[int], rest: int) -> list[int]:
        """Widths in the proportion of the shares; who would get too little by it gets what it wants first."""
        given = [0] * len(columns)
        open_places = list(range(len(columns)))
        while open_places:
            shares = sum(columns[place].share for place in open_places) or 1
            short = [place for place in open_places if rest * columns[place].share // shares < wanted[place]]
            for place in short or open_places:
                given[place] = wanted[place] if short else rest * columns[place].share // shares
            if not short:
                break
            rest -= sum(given[place] for place in short)
            open_places = [place for place in open_places if place not in short]
        return given

    def _need(self, column: Column[RowT], sample: int = _SAMPLE) -> int:
        """How wide it must be so that neither its title nor anything in so many rows is cut."""
        look = worn()
        head = QFontMetrics(text_font(look, bold=True)).horizontalAdvance(spoken(column.title))
        texts = {column.shown(row) for row in self.rows.rows[:sample]}
        if column.tone is not None:
            wide = max((chip_size(text).width() for text in texts), default=0)
        else:
            metrics = QFontMetrics(code_font(look) if column.code else text_font(look))
            wide = max((metrics.horizontalAdvance(text) for text in texts), default=0)
        # Widths are rounded down; what is half a pixel too long would be cut.
        return max(head, wide) + 2 * CELL_SIDE + 2

    def _need_in_two(self, column: Column[RowT]) -> int:
        """How wide it must be so that nothing is cut that may take two lines."""
        whole, small = QFontMetrics(text_font(worn())).horizontalAdvance, QFontMetrics(_small_font()).horizontalAdvance
        wide = 0
        for text in {column.shown(row) for row in self.rows.rows[:_GLANCE]}:
            places = break_points(text)
            # A short one is not torn apart.
            if places and whole(text) > 2 * worn().sizes.row:
                middle = min(places, key=lambda place: abs(2 * place - len(text)))
                wide = max(wide, small(text[:middle].rstrip()), small(text[middle:]))
            else:
                wide = max(wide, whole(text))
        return wide + 2 * CELL_SIDE + 2
