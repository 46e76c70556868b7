"""Breaking text into lines. Qt breaks Burmese between a consonant and its medial, so this is done here."""

from collections.abc import Callable
from itertools import pairwise

from models.burmese import break_points


def lines_of(text: str, width: float, measure: Callable[[str], float]) -> list[str]:
    """`text` in lines no wider than `width` by `measure`; own line feeds are kept.

    Breaks at blanks and before Burmese syllables, in the middle of a word only where it alone is too wide.
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
                lines.append(line.rstrip())
                line = piece.lstrip()
            while measure(line.rstrip()) > width and len(line) > 1:
                cut = _fitting(line, width, measure)
                lines.append(line[:cut])
                line = line[cut:]
        lines.append(line.rstrip())
    return lines


def _pieces(text: str) -> list[str]:
    places = [0, *break_points(text), len(text)]
    return [text[start:end] for start, end in pairwise(places)]


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
