"""Who taught whom as a poster: a tree of codes from left to right, over as many sheets as it takes; no names."""

from collections.abc import Sequence
from dataclasses import dataclass

from models.cascade import Cascade, CascadePerson
from models.cascade_layout import Spot, layout
from models.errors import Refused
from printing.flow import Flow
from printing.fonts import Weight
from printing.forbidden import refuse_forbidden
from printing.page import PageSize, Tone
from printing.sheet import Sheet
from printing.text import checked, shape
from printing.words import Language, Words, burmese_digits, either, figure

MOST = 5_000
"""People on one poster."""

_STEP = 14.0
"""Points from one person down to the next."""
_COLUMN = 138.0
"""Points from one generation to the next."""
_SIZE = 8.0
_TRUNK = 7.0
"""Points from the line that joins those whom one person taught to their codes."""
_CODE_LIMIT = 24
_TITLE_LIMIT = 200

_KIND = Words("လက်ဆင့်ကမ်း သင်ကြားမှု", "Who taught whom")
_LEARNERS = Words("သင်ယူသူ", "Learners")
_TRAINERS = Words("သင်ကြားသူ", "People who taught")
_TAUGHT = Words("အဖွဲ့ဝင်များ သင်ကြားပေးသူ", "Taught by members")
_NOTE = Words(
    "ဂဏန်းသည် ထိုသူ သင်ကြားပေးခဲ့သူ အရေအတွက် ဖြစ်သည်။",
    "The number behind a code: how many people that person taught.",
)


@dataclass(frozen=True, slots=True)
class _Window:
    """What of the tree stands on one sheet: generations and steps from `first` up to before `end`; `top` in points."""

    generations: range
    first: float
    end: float
    top: float
    left: float

    def holds(self, spot: Spot) -> bool:
        return spot.generation in self.generations and self.first <= spot.across < self.end

    def x(self, generation: int) -> float:
        return self.left + (generation - self.generations.start) * _COLUMN + 2 * _TRUNK

    def y(self, across: float) -> float:
        return self.top - (min(max(across, self.first), self.end) - self.first + 0.5) * _STEP


def cascade_poster(
    grown: Cascade,
    title: str = "",
    title_my: str = "",
    office_mark: str = "",
    language: Language = "both",
    size: PageSize = PageSize.A4_ACROSS,
) -> bytes:
    """The whole cascade as a PDF; `title` is the course's on paper, if one was chosen.

    Raises `Refused` when nobody taught, for more than `MOST` people, for words that are too long or tell too much.
    """
    if not grown.people:
        raise Refused("Nobody has taught here yet.", "Choose another course or another time.")
    if len(grown.people) > MOST:
        raise Refused("These are too many people for a poster.", "Choose one course, or a shorter time.")
    codes = {person.id: checked(person.code, _CODE_LIMIT) for person in grown.people.values()}
    titles, mark = [checked(text, _TITLE_LIMIT) for text in (title_my, title)], checked(office_mark, 4)
    refuse_forbidden([*titles, mark])
    for code in codes.values():
        refuse_forbidden([code], code)
    shown = either(titles[0], titles[1], language, "\n").split("\n")
    sheet = Sheet(size, language, _KIND, shown, mark)
    figures = grown.figures
    sheet.facts(
        [
            (_LEARNERS, figure(figures.learners, language)),
            (_TRAINERS, figure(figures.trainers, language)),
            (_TAUGHT, figure(figures.taught, language)),
        ]
    )
    sheet.note(_NOTE)
    _tree(sheet, grown, codes)
    return sheet.finish()


def _tree(sheet: Sheet, grown: Cascade, codes: dict[str, str]) -> None:
    """Sheet by sheet: downwards first, then the generations that have no room beside the first."""
    spots = layout(grown.roots, {person.id: person.children for person in grown.people.values()})
    across = {spot.id: spot.across for spot in spots}
    depth, length = max(spot.generation for spot in spots) + 1, max(across.values()) + 1
    flow = sheet.flow
    beside = max(1, int(flow.width // _COLUMN))
    for generation in range(0, depth, beside):
        first = 0.0
        while first < length:
            if generation or first:
                flow.next_page()
            flow.gap(8)
            end = first + max(1, int(flow.room // _STEP))
            generations = range(generation, min(depth, generation + beside))
            window = _Window(generations, first, end, flow.y, flow.left)
            _draw(flow, window, [spot for spot in spots if window.holds(spot)], grown, codes, sheet.language)
            _join(flow, window, spots, across, grown)
            first = end


def _draw(
    flow: Flow, window: _Window, spots: Sequence[Spot], grown: Cascade, codes: dict[str, str], language: Language
) -> None:
    paper = flow.paper
    for spot in spots:
        person = grown.people[spot.id]
        x, base = window.x(spot.generation), window.y(spot.across) - 0.32 * _SIZE
        code = shape(codes[spot.id], Weight.BOLD if person.taught else Weight.REGULAR)
        paper.line(code, x, base, _SIZE, Tone.INK if person.taught else Tone.SOFT)
        if person.taught:
            paper.label(_count(person, language), x + code.width * _SIZE + 5, base, _SIZE - 1)


def _count(person: CascadePerson, language: Language) -> str:
    return burmese_digits(person.taught) if language == "my" else str(person.taught)


def _join(flow: Flow, window: _Window, spots: Sequence[Spot], across: dict[str, float], grown: Cascade) -> None:
    """A line from each teacher to those whom they taught, as much of it as stands on this sheet."""
    paper = flow.paper
    for spot in spots:
        children = [across[child] for child in grown.people[spot.id].children]
        low, high = (min(children), max(children)) if children else (0.0, -1.0)
        if not children or spot.generation + 1 not in window.generations or high < window.first or low >= window.end:
            continue
        trunk = window.x(spot.generation + 1) - _TRUNK
        if low < high:
            paper.stroke((trunk, window.y(low)), (trunk, window.y(high)), 0.6, Tone.LINE)
        for child in children:
            if window.first <= child < window.end:
                paper.rule(trunk, trunk + _TRUNK - 2, window.y(child), 0.6)
        if window.holds(spot):
            end = window.x(spot.generation) + _COLUMN - 5 * _TRUNK
            paper.rule(min(end, trunk), trunk, window.y(spot.across), 0.6)
