"""Charts on paper, drawn in points: bars that lie beside their words and numbers, and columns over months."""

from collections.abc import Sequence
from dataclasses import dataclass

from printing.flow import Flow
from printing.fonts import Weight
from printing.page import Tone, base_line
from printing.text import shape, wrap

_BAR = "0.059 0.361 0.388"
"""The accent of the look (LOOK.md)."""

_GROUND = "0.886 0.937 0.937"
_ROW = 21.0
_SIZE = 9.0
_SMALL = 7.5
_COLUMN_GAP = 0.32
"""Of a column's room, white beside it."""


@dataclass(frozen=True, slots=True)
class Bar:
    """One thing of a chart: its words, its number as it is written, and how long it is drawn, 0 to 1 (None: not at all)."""

    label: str
    number: str
    length: float | None
    strong: bool = False


def bars(flow: Flow, rows: Sequence[Bar], *, labels: float = 0.36, numbers: float = 0.12) -> None:
    """A list and a picture in one: words at the left, the number, and a bar. `labels` and `numbers`: shares of the width."""
    left = flow.left
    number_end = left + flow.width * (labels + numbers)
    bar_left, bar_width = number_end + 14, flow.right - number_end - 14
    for row in rows:
        weight = Weight.BOLD if row.strong else Weight.REGULAR
        lines = wrap(row.label, weight, _SIZE, flow.width * labels - 8)
        height = max(_ROW, len(lines) * _SIZE * 1.6 + 6)
        flow.need(height)
        top = flow.y - (height - len(lines) * _SIZE * 1.6) / 2
        for place, line in enumerate(lines):
            flow.paper.line(line, left, base_line(top - place * _SIZE * 1.6, _SIZE, _SIZE * 1.6), _SIZE)
        base = base_line(flow.y, _SIZE, height)
        flow.paper.label_right(row.number, number_end, base, _SIZE, Tone.INK, bold=row.strong)
        if row.length is not None:
            _box(flow, bar_left, flow.y - height / 2 - 3.5, bar_width, 7, _GROUND)
            _box(flow, bar_left, flow.y - height / 2 - 3.5, bar_width * min(1.0, row.length), 7, _BAR)
        flow.y -= height
        flow.rule()


def columns(flow: Flow, months: Sequence[Bar], height: float = 92.0) -> None:
    """Columns side by side over one line, each with its number above and its words below."""
    if not months:
        return
    flow.need(height + 34)
    step = flow.width / len(months)
    ground = flow.y - height - 12
    flow.paper.rule(flow.left, flow.right, ground, 0.9, Tone.SOFT)
    for place, month in enumerate(months):
        left = flow.left + step * (place + _COLUMN_GAP / 2)
        width = min(step * (1 - _COLUMN_GAP), 46.0)
        left += (step * (1 - _COLUMN_GAP) - width) / 2
        tall = (month.length or 0.0) * height
        if tall:
            _box(flow, left, ground, width, tall, _BAR)
        _middle(flow, month.number, left + width / 2, ground + tall + 4, Tone.INK)
        _middle(flow, month.label, left + width / 2, ground - 12, Tone.SOFT)
    flow.y = ground - 22


def _middle(flow: Flow, text: str, x: float, y: float, tone: Tone) -> None:
    line = shape(text, Weight.REGULAR)
    flow.paper.line(line, x - line.width * _SMALL / 2, y, _SMALL, tone)


def _box(flow: Flow, x: float, y: float, width: float, height: float, colour: str) -> None:
    if width > 0:
        flow.paper.draw(f"q {colour} rg {x:.2f} {y:.2f} {width:.2f} {height:.2f} re f Q")
