"""QR codes as one path: small, sharp at every resolution, quickly drawn."""

import re
from dataclasses import dataclass
from functools import lru_cache

import segno

QUIET = 4
"""Modules of white around a code (ISO/IEC 18004, 9.1)."""

_MASK = 3
"""Every third module by diagonals: no large areas of one colour in short codes."""

_DARK = re.compile(b"\x01+")


@dataclass(frozen=True, slots=True)
class QrCode:
    """A code in modules: its side with the quiet zone, and PDF operators that draw it at one point per module."""

    side: int
    operators: str


@lru_cache(maxsize=64)
def qr_code(number: str) -> QrCode:
    """The code of `number` and nothing else, error correction M (15 %) or better where it costs no room.

    Always the same mask: weighing all eight takes most of a slip's time and no reader needs it (every one reads 40 of
    40 spoilt pictures in the tests).
    """
    matrix = segno.make(number, error="m", mask=_MASK, micro=False).matrix
    rows = len(matrix)
    drawn = [
        f"{start + QUIET} {rows - 1 - row + QUIET} {length} 1 re"
        for row, modules in enumerate(matrix)
        for start, length in _dark_runs(modules)
    ]
    return QrCode(rows + 2 * QUIET, " ".join(drawn) + " f")


def _dark_runs(modules: bytearray) -> list[tuple[int, int]]:
    """Start and length of each run of dark modules in a row."""
    return [(run.start(), run.end() - run.start()) for run in _DARK.finditer(modules)]
