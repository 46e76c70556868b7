"""Tables: wrapped cells, the head again on every page, rows that stay whole; any number of rows in little memory."""

from collections import deque
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from enum import Enum

from printing.flow import Flow, Style, Text
from printing.fonts import Weight
from printing.page import Tone, base_line
from printing.text import Align, Row

_PAD = 4.0
"""Points above and below the words of a cell."""

_GUTTER = 10.0
"""Points between two columns."""

_RULE, _HEAD_RULE = 0.5, 0.9


class Empty(Enum):
    """What stands in a cell without words: nothing, a dotted line to write on, a box to tick."""

    NOTHING = "nothing"
    LINE = "line"
    TICK = "tick"


@dataclass(frozen=True, slots=True)
class Column:
    """A column: its title, its share of the width beside the others' shares, and how its cells look."""

    title: str
    share: float
    weight: Weight = Weight.REGULAR
    tone: Tone = Tone.INK
    align: Align = Align.LEFT
    empty: Empty = Empty.NOTHING
    size: float | None = None


@dataclass(frozen=True, slots=True)
class TableLook:
    """The size of the words in points, of the titles, and the least height of a row, for writing in it."""

    size: float = 9
    head_size: float = 8
    least_row: float = 22
    spacing: float = 1.65


LOOK = TableLook()
_Cells = list[list[Row]]


@dataclass(frozen=True, slots=True)
class Group:
    """Stands between rows: words across the whole table above the rows that belong to them."""

    title: str


@dataclass(frozen=True, slots=True)
class _Laid:
    cells: _Cells
    height: float
    group: bool = False


class Table:
    """A table in a flow. `draw` takes the rows one by one; each is a text per column."""

    def __init__(self, flow: Flow, columns: Sequence[Column], look: TableLook = LOOK) -> None:
        self._flow, self._columns, self._look = flow, columns, look
        whole = sum(column.share for column in columns)
        room = flow.width - _GUTTER * (len(columns) - 1)
        self._widths = [room * column.share / whole for column in columns]
        self._lefts = [flow.left + sum(self._widths[:place]) + _GUTTER * place for place in range(len(columns))]
        self._styles = [
            Style(
                size=column.size or look.size,
                weight=column.weight,
                tone=column.tone,
                align=column.align,
                spacing=look.spacing * look.size / (column.size or look.size),
            )
            for column in columns
        ]
        head = Style(size=look.head_size, tone=Tone.SOFT, spacing=1.6)
        self._head_style = head
        self._group_style = Style(size=look.size + 1.5, weight=Weight.BOLD)
        self._head = [self._title(column.title, width) for column, width in zip(columns, self._widths, strict=True)]
        self._head_height = max(len(lines) for lines in self._head) * head.leading + _PAD

    def _title(self, title: str, width: float) -> list[Row]:
        """A title; one in two languages that is too wide for its column has them under each other."""
        lines = self._flow.laid_out(title, self._head_style, width)
        if len(lines) == 1:
            return lines
        return [line for part in title.split(" · ") for line in self._flow.laid_out(part, self._head_style, width)]

    def draw(self, rows: Iterable[Sequence[Text] | Group]) -> int:
        """The head, then every row; the answer is how many there were.

        A row goes to the next page whole; a group's words only with its first row, the last row of all only with the
        one before it.
        """
        waiting: deque[_Laid] = deque()
        coming = map(self._laid_out, rows)
        drawn = 0
        self._flow.need(self._head_height + 2 * self._look.least_row)
        self._draw_head()
        begun = drawn
        while self._fill(waiting, coming, 3):
            laid = waiting.popleft()
            together = laid.height
            if waiting and (laid.group or (len(waiting) == 1 and not waiting[0].group)):
                together += waiting[0].height
            if together > self._flow.room and drawn > begun:
                self._turn()
                begun = drawn
            if laid.group:
                self._draw_group(laid)
            else:
                self._draw_row(laid.cells)
            drawn += 1
        return drawn

    @staticmethod
    def _fill(waiting: deque[_Laid], coming: Iterator[_Laid], most: int) -> bool:
        while len(waiting) < most:
            laid = next(coming, None)
            if laid is None:
                break
            waiting.append(laid)
        return bool(waiting)

    def _laid_out(self, row: Sequence[Text] | Group) -> _Laid:
        if isinstance(row, Group):
            lines = self._flow.laid_out(row.title, self._group_style)
            return _Laid([lines], len(lines) * self._group_style.leading + 3 * _PAD, group=True)
        cells = [
            self._flow.laid_out(text, style, width)
            for text, style, width in zip(row, self._styles, self._widths, strict=True)
        ]
        return _Laid(cells, self._height(cells))

    def _leading(self) -> float:
        return self._look.size * self._look.spacing

    def _height(self, cells: _Cells) -> float:
        lines = max(len(rows) for rows in cells)
        return max(self._look.least_row, lines * self._leading() + 2 * _PAD)

    def _turn(self) -> None:
        self._flow.next_page()
        self._draw_head()

    def _draw_head(self) -> None:
        flow, style = self._flow, self._head_style
        deepest = max(len(lines) for lines in self._head)
        for column, lines, left, width in zip(self._columns, self._head, self._lefts, self._widths, strict=True):
            # Titles of one line stand on the rule as those of several do.
            top = flow.y - (deepest - len(lines)) * style.leading
            flow.paper.rows(
                tuple(lines), (left, left + width, top), style.size, style.leading, column.align, style.tone
            )
        flow.y -= self._head_height
        flow.rule(_HEAD_RULE, Tone.SOFT)

    def _draw_group(self, laid: _Laid) -> None:
        flow, style = self._flow, self._group_style
        box = (flow.left, flow.right, flow.y - 2 * _PAD)
        flow.paper.rows(tuple(laid.cells[0]), box, style.size, style.leading)
        flow.y -= laid.height
        flow.rule(_RULE)

    def _draw_row(self, cells: _Cells) -> None:
        """One row; what is taller than a page goes on on the next."""
        while True:
            fitting = max(1, int((self._flow.room - 2 * _PAD) // self._leading()))
            self._draw_cells([rows[:fitting] for rows in cells])
            cells = [rows[fitting:] for rows in cells]
            if not any(cells):
                return
            self._turn()

    def _draw_cells(self, cells: _Cells) -> None:
        flow, leading, height = self._flow, self._leading(), self._height(cells)
        lines = max(len(rows) for rows in cells)
        # A single line stands in the middle of a high row, several begin at its top.
        top = flow.y - (height - max(1, lines) * leading) / 2
        for column, style, rows, left, width in zip(
            self._columns, self._styles, cells, self._lefts, self._widths, strict=True
        ):
            if rows:
                flow.paper.rows(tuple(rows), (left, left + width, top), style.size, leading, column.align, style.tone)
            else:
                self._draw_empty(column, left, width, base_line(top, self._look.size, leading))
        flow.y -= height
        flow.rule(_RULE)

    def _draw_empty(self, column: Column, left: float, width: float, base: float) -> None:
        if column.empty is Empty.TICK:
            side = 9.0
            start = left + (width - side) / 2 if column.align is Align.CENTRE else left
            self._flow.paper.tick_box(start, base - 0.5, ticked=False, side=side)
        elif column.empty is Empty.LINE:
            self._flow.paper.fill_in(left, left + width, base - 2)
