"""Text that goes on over pages: paragraphs and lists under each other, kept together where a break would hurt.

A document says what stands next; where a page ends is decided here alone. Tables stand in `printing.table`.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

from printing.fonts import Weight
from printing.page import Paper, Tone, base_line
from printing.text import Align, Row, Span, justified, shape, wrap_spans
from printing.words import Language, burmese_digits

Text = str | Sequence[Span]
"""Cleaned words of one weight, or spans of several. Never markup: every sign stands for itself."""

_LEAST_LINES = 2
"""Lines of a paragraph that stand on either page when it is broken."""


@dataclass(frozen=True, slots=True)
class Style:
    """How a paragraph looks: `size` in points, `spacing` as leading per size, `before` as points of white above it."""

    size: float = 10
    weight: Weight = Weight.REGULAR
    tone: Tone = Tone.INK
    align: Align = Align.LEFT
    spacing: float = 1.7
    before: float = 0

    @property
    def leading(self) -> float:
        """Points from base line to base line."""
        return self.size * self.spacing


BODY = Style()
STRONG = Style(weight=Weight.BOLD)
SMALL = Style(size=8, tone=Tone.SOFT)


class Flow:
    """A column from `top` down to `bottom` between `left` and `right`, in points, on page after page.

    `on_page` draws what stands on top of every later page and answers where the text begins there.
    """

    def __init__(
        self, paper: Paper, box: tuple[float, float, float, float], on_page: Callable[["Flow"], float] | None = None
    ) -> None:
        self.paper = paper
        self.left, self.right, self.top, self.bottom = box
        self.y = self.top
        self._on_page = on_page

    @property
    def width(self) -> float:
        """Points between both sides."""
        return self.right - self.left

    @property
    def room(self) -> float:
        """Points that are left on this page."""
        return self.y - self.bottom

    @property
    def fresh(self) -> bool:
        """Whether nothing stands on this page yet."""
        return self.y >= self.top

    def next_page(self) -> None:
        """Go on at the top of the next page."""
        self.paper.next_page()
        if self._on_page is not None:
            self.top = self._on_page(self)
        self.y = self.top

    def need(self, points: float) -> None:
        """Go on to the next page unless so much room is left; what follows within it stays together."""
        if points > self.room and not self.fresh:
            self.next_page()

    def gap(self, points: float) -> None:
        """White between two things; none on top of a page."""
        if not self.fresh:
            self.y -= points

    def rule(self, thickness: float = 0.5, tone: Tone = Tone.LINE) -> None:
        """The one line across."""
        self.paper.rule(self.left, self.right, self.y, thickness, tone)

    def laid_out(self, text: Text, style: Style, width: float | None = None) -> list[Row]:
        """The lines of a text in this column, or in `width` points."""
        spans = [Span(text, style.weight)] if isinstance(text, str) else text
        calm = style.align is not Align.JUSTIFIED
        rows = wrap_spans(spans, style.size, self.width if width is None else width, calm=calm)
        if calm:
            return rows
        full = self.width if width is None else width
        return [*(justified(row, style.size, full) for row in rows[:-1]), *rows[-1:]]

    def height(self, text: Text, style: Style = BODY) -> float:
        """Points that a text will take, the white above it too."""
        return style.before + len(self.laid_out(text, style)) * style.leading

    def paragraph(self, text: Text, style: Style = BODY, *, indent: float = 0, with_next: float = 0) -> None:
        """A text, broken over pages where it must be, never with one line alone.

        `with_next`: points of what follows that must stand on the same page, for a heading.
        """
        rows = self.laid_out(text, style, self.width - indent)
        self.gap(style.before)
        while rows:
            fitting = int((self.room - with_next + 0.01) // style.leading)
            if len(rows) > fitting:
                fitting = int((self.room + 0.01) // style.leading)
                fitting = self._calm(len(rows), fitting)
            if not fitting:
                self.next_page()
                continue
            taken, rows = rows[:fitting], rows[fitting:]
            box = (self.left + indent, self.right, self.y)
            self.y = self.paper.rows(tuple(taken), box, style.size, style.leading, style.align, style.tone)

    def _calm(self, lines: int, fitting: int) -> int:
        """How many of so many lines stand on this page, where so many would fit."""
        if self.fresh and fitting < lines < fitting + _LEAST_LINES and fitting > _LEAST_LINES:
            return lines - _LEAST_LINES
        if self.fresh:
            return max(1, min(fitting, lines))
        if lines <= fitting or lines < 2 * _LEAST_LINES:
            return 0
        fitting = min(fitting, lines - _LEAST_LINES)
        return fitting if fitting >= _LEAST_LINES else 0

    def items(
        self, texts: Sequence[Text], style: Style = BODY, *, numbered: Language | None = None, indent: float = 18
    ) -> None:
        """A list: a point before each text, or numbers in a language's digits."""
        own = replace(style, before=0)
        for number, text in enumerate(texts, start=1):
            self.gap(style.before)
            rows = self.laid_out(text, style, self.width - indent)
            self.need(min(len(rows), _LEAST_LINES) * style.leading)
            sign = "•" if numbered is None else _number(number, numbered)
            mark = shape(sign, Weight.REGULAR if numbered is None else Weight.BOLD)
            self.paper.line(mark, self.left, base_line(self.y, style.size, style.leading), style.size, Tone.SOFT)
            self.paragraph(text, own, indent=indent)


def _number(number: int, language: Language) -> str:
    return str(number) if language == "en" else burmese_digits(number)
