"""Text on paper: cleaned, split by script, shaped by HarfBuzz, measured, broken by Burmese syllable.

ReportLab's own shaping does nothing where it is needed and breaks Burmese inside syllables; so glyphs are placed
here. Each line is wrapped in an `ActualText` span, by which search and copy give the typed text back. User text
never reaches a parser of markup.
"""

import re
import unicodedata
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from enum import Enum
from functools import lru_cache
from types import MappingProxyType

import uharfbuzz

from models.errors import Refused
from printing.fonts import UNITS, Weight, face

_MYANMAR = re.compile("[\u1000-\u109f\ua9e0-\ua9ff\uaa60-\uaa7f]")
_LETTER = re.compile(r"[^\W\d_]")
_CONSONANT = "က-အၐၑၚ-ၝၡၥၦၮ-ၰၵ-ႁႎꧠ-ꧤꧧ-ꧯꧺ-ꧾꩠ-ꩯꩱ-ꩶꩺ"
_SYLLABLE = re.compile(f"(?<!\u1039)(?:[{_CONSONANT}](?![ှ]?[့္်])|[ဣ-ဪဿ]|[၀-၉]+|[၌-၏]|[၊။])")
_NEVER_FIRST = "·၊။)]}”’»›,.;:!?%၏၍၌၎"
_NEVER_LAST = "([{“‘«‹"
_GLUE = "-–/.,:+" + "၀၁၂၃၄၅၆၇၈၉"
_CLOSING = ("\u1037", "\u1039", "\u103a")
_LONGEST_CLUSTER = 12
_SLACK = 0.05
"""Points: rounding may not push a line that just fits onto the next."""

_MOST_BLANK, _MOST_SYLLABLE = 0.7, 0.16
"""Ems that a blank, or the place between two syllables, may be widened by; beyond that a line stays ragged."""

_SHORT_LINE, _CALM_LINE = 0.14, 0.2
_FULL_LINE = 0.65
"""A last line shorter than the first share of the width is a widow; from the second on it is none."""

_NO_GAPS: Mapping[int, float] = MappingProxyType({})


@dataclass(frozen=True, slots=True)
class Line:
    """One shaped line: what was written, its PDF operators at one point per em, and its width in ems."""

    text: str
    weight: Weight
    operators: str
    glyphs: frozenset[int]
    width: float
    actual: str
    """`text` as a PDF string in hexadecimal, for search and copy."""
    font: str
    """The weight's name inside our documents."""


Row = tuple[Line, ...]
"""A line that may change its weight: shaped parts side by side."""


@dataclass(frozen=True, slots=True)
class Span:
    """Words of one weight within a text."""

    text: str
    weight: Weight = Weight.REGULAR


class Align(Enum):
    """Where the lines of a text stand in their room."""

    LEFT = "left"
    CENTRE = "centre"
    RIGHT = "right"
    JUSTIFIED = "justified"


@dataclass(frozen=True, slots=True)
class Block:
    """Lines of one size under each other. `size` and `leading` are points."""

    lines: tuple[Line, ...]
    size: float
    leading: float

    @property
    def height(self) -> float:
        """Points from the top of the first line's room to the bottom of the last's."""
        return len(self.lines) * self.leading

    @property
    def width(self) -> float:
        """Points of the widest line."""
        return max((line.width * self.size for line in self.lines), default=0.0)


@lru_cache(maxsize=2048)
def clean(text: str) -> str:
    """`text` as it may be printed: NFC, every blank one space, nothing invisible, no control characters."""
    spaced = " ".join(text.split())
    if spaced.isascii() and spaced.isprintable():
        return spaced
    kept = (char for char in spaced if unicodedata.category(char) not in ("Cc", "Cf", "Cs", "Co"))
    return unicodedata.normalize("NFC", " ".join("".join(kept).split()))


def checked(text: str, limit: int) -> str:
    """`text` cleaned; raises `Refused` if it is longer than `limit` characters, the most its place can hold."""
    if len(text) > limit:
        raise Refused("This text is too long for paper.", "Shorten it to {limit} characters.", limit=limit)
    return clean(text)


@lru_cache(maxsize=4096)
def shape(text: str, weight: Weight) -> Line:
    """`text`, which was cleaned, as one line without any break."""
    return _shaped(text, weight, _NO_GAPS)


def _shaped(text: str, weight: Weight, gaps: Mapping[int, float]) -> Line:
    """As `shape`, with room of so many ems before the characters at the places of `gaps`: the same glyphs, apart."""
    the_face = face(weight)
    parts: list[str] = []
    glyphs: set[int] = set()
    width = 0.0
    rise = 0.0
    open_array: list[str] = []
    waiting = sorted(gaps, reverse=True)
    start = 0
    for run, is_myanmar in script_runs(text):
        for info, position in _harfbuzz(run, is_myanmar, weight):
            while waiting and start + info.cluster >= waiting[-1]:
                gap = gaps[waiting.pop()]
                open_array.append(f"{-gap * UNITS:.1f}")
                width += gap
            glyph = info.codepoint
            glyphs.add(glyph)
            if position.y_offset != rise:
                parts.append(_array(open_array))
                rise = position.y_offset
                parts.append(f"{rise / UNITS:g} Ts")
            if position.x_offset:
                open_array.append(f"{-position.x_offset:g}")
            open_array.append(f"<{glyph:04X}>")
            after = the_face.widths[glyph] - position.x_advance + position.x_offset
            if after:
                open_array.append(f"{after:g}")
            width += position.x_advance / UNITS
        start += len(run)
    parts.append(_array(open_array))
    if rise:
        parts.append("0 Ts")
    operators = " ".join(part for part in parts if part).replace("> <", "").replace("><", "")
    actual = text.encode("utf-16-be").hex().upper()
    return Line(text, weight, operators, frozenset(glyphs), width, actual, the_face.resource)


def _array(items: list[str]) -> str:
    """The operator that shows the collected glyphs; the collection starts anew."""
    if not items:
        return ""
    shown = f"[{' '.join(items)}] TJ"
    items.clear()
    return shown


def _harfbuzz(
    run: str, is_myanmar: bool, weight: Weight
) -> Iterator[tuple[uharfbuzz.GlyphInfo, uharfbuzz.GlyphPosition]]:
    buffer = uharfbuzz.Buffer()
    buffer.add_str(run)
    buffer.direction = "ltr"
    buffer.script = "Mymr" if is_myanmar else "Latn"
    buffer.language = "my" if is_myanmar else "en"
    uharfbuzz.shape(face(weight).shaper, buffer)
    return zip(buffer.glyph_infos, buffer.glyph_positions, strict=True)


def script_runs(text: str) -> list[tuple[str, bool]]:
    """`text` in pieces of one script each, with whether it is the Myanmar script.

    What belongs to every script (blanks, digits, punctuation) stays with what stands before it.
    """
    runs: list[tuple[str, bool]] = []
    start = 0
    current: bool | None = None
    for place, char in enumerate(text):
        script = True if _MYANMAR.match(char) else False if _LETTER.match(char) else None
        if script is None or script == current:
            continue
        if current is not None:
            runs.append((text[start:place], current))
            start = place
        current = script
    if text:
        runs.append((text[start:], bool(current)))
    return runs


def pieces(text: str) -> list[str]:
    """`text` cut where a line may end: after a blank, before a Burmese syllable; joined they give `text`."""
    starts = {match.start() for match in _SYLLABLE.finditer(text)}
    starts.update(match.end() for match in re.finditer(" +", text))
    cut = [0, *(place for place in sorted(starts) if 0 < place < len(text) and _may_break(text, place))]
    return [text[start:end] for start, end in zip(cut, [*cut[1:], len(text)], strict=True) if start < end]


def _may_break(text: str, place: int) -> bool:
    before, after = text[place - 1], text[place]
    if after in _NEVER_FIRST or before in _NEVER_LAST:
        return False
    return not (before in _GLUE and after in "၀၁၂၃၄၅၆၇၈၉")


def wrap(text: str, weight: Weight, size: float, width: float) -> list[Line]:
    """`text`, which was cleaned, in lines no wider than `width` points where a cluster of letters fits at all."""
    whole = shape(text, weight)
    if text and whole.width * size <= width + _SLACK:
        return [whole]
    return [line for row in _rows(((text, weight),), (width + _SLACK) / size) for line in row]


def wrap_spans(spans: Sequence[Span], size: float, width: float, *, calm: bool = True) -> list[Row]:
    """A text of several weights in lines, as `wrap`. `calm`: no phrase torn and no last line of a syllable or two,
    if that can be helped.
    """
    parts = tuple((span.text, span.weight) for span in spans if span.text)
    room = (width + _SLACK) / size
    rows = _rows(parts, room, calm=calm)
    last = row_width(rows[-1]) if rows else room
    if not calm or len(rows) < 2 or last >= _SHORT_LINE * room:
        return rows
    for narrower in (0.95, 0.9, 0.85, 0.8, 0.75):
        other = _rows(parts, room * narrower)
        if len(other) > len(rows):
            break
        if row_width(other[-1]) >= _CALM_LINE * room:
            return other
    return rows


def row_width(row: Row) -> float:
    """Ems from end to end."""
    return sum(line.width for line in row)


_Parts = tuple[tuple[str, Weight], ...]


def _rows(parts: _Parts, room: float, *, calm: bool = True) -> list[Row]:
    """`parts` broken into lines of at most `room` ems; `calm`: between phrases rather than within one."""
    waiting = [unit for wide in _units(parts) for unit in _cut_wide(wide, room)]
    rows: list[Row] = []
    start = 0
    while start < len(waiting):
        end = start + 1
        used = _width(waiting[start])
        while end < len(waiting) and used + _width(waiting[end], bare=True) <= room:
            used += _width(waiting[end])
            end += 1
        if calm and end < len(waiting):
            end = _calm_end(waiting, start, end, room)
        row = _joined(waiting[start:end])
        # Shaped together, syllables may be a hair wider than apart.
        while end > start + 1 and row_width(row) > room:
            end -= 1
            row = _joined(waiting[start:end])
        rows.append(row)
        start = end
    return rows


def _calm_end(units: Sequence[_Parts], start: int, end: int, room: float) -> int:
    """Where a line that is full at `end` best ends: at its last blank, if what is before fills it; no phrase is torn then.

    Never between a figure and its noun.
    """
    for place in range(end, start, -1):
        text = units[place - 1][-1][0]
        if text.endswith(" ") and not text.rstrip()[-1:].isdigit():
            enough = sum(_width(unit) for unit in units[start:place]) >= _FULL_LINE * room
            return place if enough else end
    return end


def _units(parts: _Parts) -> list[_Parts]:
    """`parts` cut where a line may end; a unit that changes its weight within has several parts."""
    if len(parts) == 1:
        text, weight = parts[0]
        return [((piece, weight),) for piece in pieces(text)]
    units: list[_Parts] = []
    waiting = [(text, weight) for text, weight in reversed(parts)]
    for piece in pieces("".join(text for text, _ in parts)):
        unit: list[tuple[str, Weight]] = []
        missing = len(piece)
        while missing:
            text, weight = waiting.pop()
            unit.append((text[:missing], weight))
            if len(text) > missing:
                waiting.append((text[missing:], weight))
            missing -= min(missing, len(text))
        units.append(tuple(unit))
    return units


def _width(unit: _Parts, *, bare: bool = False) -> float:
    """Ems of a unit; `bare` leaves out the blank at its end, which may hang over a line's."""
    texts = [text for text, _ in unit]
    if bare:
        texts[-1] = texts[-1].rstrip()
    return sum(shape(text, weight).width for text, (_, weight) in zip(texts, unit, strict=True))


def _joined(units: Sequence[_Parts]) -> Row:
    """One line of these units: neighbours of one weight are shaped together, the blank at the end falls away."""
    joined: list[tuple[str, Weight]] = []
    for text, weight in (part for unit in units for part in unit):
        if joined and joined[-1][1] is weight:
            joined[-1] = (joined[-1][0] + text, weight)
        else:
            joined.append((text, weight))
    joined[-1] = (joined[-1][0].rstrip(), joined[-1][1])
    return tuple(shape(text, weight) for text, weight in joined)


def _cut_wide(unit: _Parts, room: float) -> list[_Parts]:
    """A unit, or if it is wider than a line its parts between hyphens, and of those that are still wider the clusters."""
    if _width(unit, bare=True) <= room:
        return [unit]
    narrower: list[_Parts] = []
    for text, weight in unit:
        for part in re.findall("[^-]*-+|[^-]+", text):
            fits = shape(part.rstrip(), weight).width <= room
            narrower += [((piece, weight),) for piece in ([part] if fits else _clusters(part))]
    return narrower


def _clusters(text: str) -> list[str]:
    """`text` cut before every character that may begin a line if one must be cut at all; endless marks are cut too."""
    found: list[str] = []
    for place, char in enumerate(text):
        joins = unicodedata.category(char).startswith("M") or char in _NEVER_FIRST or char == " "
        closes = text.startswith(_CLOSING, place + 1)
        if found and len(found[-1]) < _LONGEST_CLUSTER and (joins or closes or found[-1].endswith("\u1039")):
            found[-1] += char
        else:
            found.append(char)
    return found


def justified(row: Row, size: float, width: float) -> Row:
    """A line widened to `width` points: at its blanks, and between syllables where there are few; never ugly."""
    spare = width / size - row_width(row)
    starts = [_gap_places(line.text) for line in row]
    blanks = sum(after_blank for places in starts for after_blank in places.values())
    syllables = sum(len(places) for places in starts) - blanks
    if spare <= 0 or not blanks + syllables:
        return row
    wide, narrow = (spare / blanks, 0.0) if blanks else (0.0, 0.0)
    if not blanks or wide > _MOST_BLANK:
        narrow = spare / (4 * blanks + syllables)
        wide = 4 * narrow
    if wide > _MOST_BLANK or narrow > _MOST_SYLLABLE:
        return row
    return tuple(
        _shaped(
            line.text,
            line.weight,
            {place: gap for place, blank in places.items() if (gap := wide if blank else narrow)},
        )
        for line, places in zip(row, starts, strict=True)
    )


def _gap_places(text: str) -> dict[int, bool]:
    """Where a line may be widened: the places before pieces, and whether a blank stands there."""
    places: dict[int, bool] = {}
    at = 0
    for piece in pieces(text)[:-1]:
        at += len(piece)
        places[at] = text[at - 1] == " "
    return places


def lay_out(text: str, weight: Weight, size: float, width: float, spacing: float) -> Block:
    """`text` wrapped at `size` points, however many lines that takes; `spacing` is leading per size."""
    return Block(tuple(wrap(text, weight, size, width)), size, size * spacing)


def fit(text: str, weight: Weight, sizes: Sequence[float], width: float, height: float, spacing: float) -> Block:
    """`text` wrapped at the first of `sizes` (points, falling) at which it fits; `spacing` is leading per size.

    Raises `Refused` if it does not fit at the smallest.
    """
    for size in sizes:
        block = lay_out(text, weight, size, width, spacing)
        if block.width <= width + 2 * _SLACK and block.height <= height:
            return block
    raise Refused("This text does not fit on the paper.", "Shorten the name on paper or the place.")
