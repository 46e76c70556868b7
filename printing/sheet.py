"""The one look of documents that are lists or texts: a quiet head, a large title, one column, a foot."""

from collections.abc import Sequence

from printing.flow import Flow, Style
from printing.fonts import Weight
from printing.page import PageSize, Paper, Tone
from printing.text import Span, fit, shape, wrap
from printing.words import Language, Words, burmese_digits

_FOOT = 34.0
_HEAD = 46.0
_TITLE_SIZES = (18.0, 16.0, 14.0, 12.0, 11.0, 10.0, 9.0, 8.0, 7.0, 6.0)
_FACT_SIZES = (10.5, 10.0, 9.0, 8.0, 7.0, 6.0, 5.0)
_SMALL_SIZES = (9.0, 8.0, 7.0, 6.0, 5.0)
_LABEL = Style(size=8, tone=Tone.SOFT, spacing=1.6)
_SECOND_SIZES = (11.0, 10.0, 9.0, 8.0, 7.0, 6.0, 5.0)


class Sheet:
    """A document with a head, a title and a foot on every page. Write into `flow`, then `finish()`.

    `kind` is the small line on top, `titles` are the large words, the second and later ones smaller below the first;
    `mark` is the office's random mark. Raises `Refused` for a title that is too long for the paper.
    """

    def __init__(
        self, size: PageSize, language: Language, kind: Words, titles: Sequence[str] = (), mark: str = ""
    ) -> None:
        self.paper = Paper(size, self._foot)
        self.language = language
        self._kind, self._mark = kind, mark
        self._titles = [title for title in titles if title]
        self.small = size in (PageSize.A5, PageSize.A6)
        margin = size.margin
        top = self.paper.height - (_HEAD if not self.small else margin)
        box = (margin, self.paper.width - margin, top, _FOOT + 24)
        self.flow = Flow(self.paper, box, self._running_head)
        self._top = top
        self._draw_head()

    def _draw_head(self) -> None:
        paper, flow = self.paper, self.flow
        shift = 0.72 if self.small else 1.0
        if self._titles:
            paper.label(self._kind.told(self.language), flow.left, self._top - 8, 9)
            paper.label_right(self._mark, flow.right, self._top - 8, 9, Tone.SOFT, bold=True)
            flow.y = self._top - 20
        for number, title in enumerate(self._titles):
            weight = Weight.REGULAR if number else Weight.BOLD
            sizes = [size * shift if not number else size for size in (_SECOND_SIZES if number else _TITLE_SIZES)]
            flow.y = paper.block(fit(title, weight, sizes, flow.width, 70, 1.7), flow.left, flow.y)
        if not self._titles:
            paper.label_right(self._mark, flow.right, self._top - 8, 9, Tone.SOFT, bold=True)
            style = Style(size=18 * shift, weight=Weight.BOLD)
            mark = shape(self._mark, Weight.BOLD).width * 9
            for number, words in enumerate(
                self._kind if self.language == "both" else (self._kind.told(self.language),)
            ):
                if number:
                    style = Style(size=11, weight=Weight.REGULAR)
                rows = flow.laid_out(words, style, flow.width - mark - 12)
                box = (flow.left, flow.right, flow.y)
                flow.y = paper.rows(tuple(rows), box, style.size, style.leading, tone=style.tone)

    def facts(self, facts: Sequence[tuple[Words, str | Words]]) -> None:
        """Small labels over what they mean, side by side; empty ones give a line to write on.

        Of `Words` both languages stand under each other.
        """
        flow, gutter = self.flow, 14.0
        width = (flow.width - gutter * (len(facts) - 1)) / len(facts)
        flow.gap(8)
        ends: list[float] = []
        for place, (label, value) in enumerate(facts):
            left = flow.left + place * (width + gutter)
            rows = flow.laid_out(label.told(self.language), _LABEL, width)
            box = (left, left + width, flow.y)
            end = self.paper.rows(tuple(rows), box, _LABEL.size, _LABEL.leading, tone=_LABEL.tone)
            words, *below = self._in_turn(value) if isinstance(value, Words) else [value]
            if words:
                end = self.paper.block(fit(words, Weight.BOLD, _FACT_SIZES, width, 72, 1.7), left, end)
            else:
                self.paper.fill_in(left, left + width, end - 16)
                end -= 20
            for other in below:
                end = self.paper.block(fit(other, Weight.REGULAR, _SMALL_SIZES, width, 72, 1.5), left, end, Tone.SOFT)
            ends.append(end)
        flow.y = min(ends)
        flow.gap(8)

    def _in_turn(self, words: Words) -> list[str]:
        """What stands under each other in a paper of both languages; else the one wanted."""
        return list(words) if self.language == "both" else [words.told(self.language)]

    def note(self, words: Words) -> None:
        """A soft sentence in the paper's language; in both, one below the other."""
        for number, text in enumerate(self._in_turn(words)):
            self.flow.paragraph(text, Style(size=9, tone=Tone.SOFT, before=0 if number else 4))

    def heading(self, words: str, with_next: float = 60) -> None:
        """A heading that stays with what follows it."""
        self.flow.paragraph(words, Style(size=12, weight=Weight.BOLD, before=14), with_next=with_next)

    def finish(self) -> bytes:
        """The PDF."""
        return self.paper.finish()

    def _running_head(self, flow: Flow) -> float:
        """The title again, cut to one line, on top of every later page; the answer is where the text begins."""
        words = self._titles[0] if self._titles else self._kind.told(self.language)
        base = self._top - 8
        lines = wrap(words, Weight.BOLD, 10, flow.width - 60)
        shown = lines[0] if len(lines) == 1 else shape(f"{lines[0].text} …", Weight.BOLD)
        self.paper.line(shown, flow.left, base, 10)
        self.paper.label_right(self._mark, flow.right, base, 9, Tone.SOFT, bold=True)
        return self._top - 24

    def _foot(self, paper: Paper, page: int, pages: int) -> None:
        words = Words(f"စာမျက်နှာ {burmese_digits(page)} / {burmese_digits(pages)}", f"page {page} of {pages}").told(
            self.language
        )
        base = _FOOT if not self.small else 24
        paper.label(words, self.flow.left, base, 8)
        paper.label_right(self._mark, self.flow.right, base, 8, Tone.SOFT, bold=False)


def strong(text: str) -> Span:
    """Bold words within a paragraph."""
    return Span(text, Weight.BOLD)
