"""Breaking text into lines. Qt breaks Burmese between a consonant and its medial, so this is done here."""

from collections.abc import Callable
from itertools import pairwise

from models.burmese import break_points

_FULL = 0.5
"""How much of a line is enough to end it between two things, or between two phrases, rather than within a phrase."""
_BETWEEN = ("   ", " ")


def lines_of(text: str, width: float, measure: Callable[[str], float], *, dense: bool = False) -> list[str]:
    """`text` in lines no wider than `width` by `measure`; own line feeds are kept.

    Breaks at blanks and before Burmese syllables, in the middle of a word only where it alone is too wide. Burmese has
    blanks between phrases: a line that is full enough ends at one, so that no phrase is torn, unless it is to be `dense`.
    """
    lines: list[str] = []
    for paragraph in text.split("\n"):
        if measure(paragraph.rstrip()) <= width:
            lines.append(paragraph.rstrip())
            continue
        line = ""
        for piece in _pieces(paragraph):
            if not line or measure((line + piece).rstrip()) <= width:
                line += piece
            else:
                end = len(line) if dense else _calm_end(line, width, measure)
                if measure((line[end:] + piece).strip()) > width:
                    end = len(line)
                lines.append(line[:end].rstrip())
                line = (line[end:] + piece).lstrip()
            while measure(line.rstrip()) > width and len(line) > 1:
                cut = _fitting(line, width, measure)
                lines.append(line[:cut])
                line = line[cut:]
        lines.append(line.rstrip())
    return lines


def _pieces(text: str) -> list[str]:
    places = [0, *break_points(text), len(text)]
    return [text[start:end] for start, end in pairwise(places)]


def _calm_end(line: str, width: float, measure: Callable[[str], float]) -> int:
    """Where a full line best ends: at its last blank, if what is before fills it; never between a figure and its noun."""
    if line[-1] == " ":
        return len(line)
    ends = [
        place for place in break_points(line) if line[place - 1] == " " and not line[:place].rstrip()[-1:].isdigit()
    ]
    for blank in _BETWEEN:
        end = max((place for place in ends if line[:place].endswith(blank)), default=0)
        if end and measure(line[:end].rstrip()) >= _FULL * width:
            return end
    return len(line)


def _fitting(word: str, width: float, measure: Callable[[str], float]) -> int:
    """How many letters of a word that is too wide fit; at least one."""
    low, high = 1, len(word)
    while low < high:
        middle = (low + high + 1) // 2
        if measure(word[:middle]) <= width:
            low = middle
        else:
            high = middle - 1
    return low
