"""Text on paper: cleaned, split by script, shaped by HarfBuzz, measured, broken by Burmese syllable.

ReportLab's own shaping does nothing where it is needed and breaks Burmese inside syllables; so glyphs are placed
here. Each line is wrapped in an `ActualText` span, by which search and copy give the typed text back. User text
never reaches a parser of markup.
"""

import re
import unicodedata
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache

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
_LONGEST_CLUSTER = 12
_SLACK = 0.05
"""Points: rounding may not push a line that just fits onto the next."""


@dataclass(frozen=True, slots=True)
class Line:
    """One shaped line: what was written, its PDF operators at one point per em, and its width in ems."""

    text: str
    weight: Weight
    operators: str
    glyphs: frozenset[int]
    width: float


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


def clean(text: str) -> str:
    """`text` as it may be printed: NFC, every blank one space, nothing invisible, no control characters."""
    spaced = " ".join(text.split())
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
    the_face = face(weight)
    parts: list[str] = []
    glyphs: set[int] = set()
    width = 0.0
    rise = 0.0
    open_array: list[str] = []
    for run, is_myanmar in script_runs(text):
        for info, position in _harfbuzz(run, is_myanmar, weight):
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
    parts.append(_array(open_array))
    if rise:
        parts.append("0 Ts")
    operators = " ".join(part for part in parts if part).replace("> <", "").replace("><", "")
    return Line(text, weight, operators, frozenset(glyphs), width)


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
    room = (width + _SLACK) / size
    lines: list[Line] = []
    waiting = _cut_wide(pieces(text), weight, room)
    while waiting:
        taken = 1
        used = shape(waiting[0], weight).width
        while taken < len(waiting) and used + shape(waiting[taken].rstrip(), weight).width <= room:
            used += shape(waiting[taken], weight).width
            taken += 1
        line = shape("".join(waiting[:taken]).rstrip(), weight)
        while taken > 1 and line.width > room:
            taken -= 1
            line = shape("".join(waiting[:taken]).rstrip(), weight)
        lines.append(line)
        del waiting[:taken]
    return lines


def _cut_wide(parts: list[str], weight: Weight, room: float) -> list[str]:
    """`parts`, with those wider than a line cut between clusters of letters."""
    fitting: list[str] = []
    for part in parts:
        if shape(part.rstrip(), weight).width <= room:
            fitting.append(part)
        else:
            fitting += _clusters(part)
    return fitting


def _clusters(text: str) -> list[str]:
    """`text` cut before every character that does not join the one before it; endless marks are cut too."""
    found: list[str] = []
    for char in text:
        joins = unicodedata.category(char).startswith("M") or char == " "
        if found and len(found[-1]) < _LONGEST_CLUSTER and (joins or found[-1].endswith("\u1039")):
            found[-1] += char
        else:
            found.append(char)
    return found


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
