"""QR codes as one path: small, sharp at every resolution, quickly drawn."""

from dataclasses import dataclass
from functools import lru_cache

import segno

QUIET = 4
"""Modules of white around a code (ISO/IEC 18004, 9.1)."""


@dataclass(frozen=True, slots=True)
class QrCode:
    """A code in modules: its side with the quiet zone, and PDF operators that draw it at one point per module."""

    side: int
    operators: str


@lru_cache(maxsize=64)
def qr_code(number: str) -> QrCode:
    """The code of `number` and nothing else, error correction M (15 %) or better where it costs no room."""
    matrix = segno.make(number, error="m", micro=False).matrix
    rows = len(matrix)
    drawn = [
        f"{start + QUIET} {rows - 1 - row + QUIET} {length} 1 re"
        for row, modules in enumerate(matrix)
        for start, length in _dark_runs(modules)
    ]
    return QrCode(rows + 2 * QUIET, " ".join(drawn) + " f")


def _dark_runs(modules: bytearray) -> list[tuple[int, int]]:
    """Start and length of each run of dark modules in a row."""
    runs: list[tuple[int, int]] = []
    start: int | None = None
    for place, dark in enumerate([*modules, 0]):
        if dark and start is None:
            start = place
        elif not dark and start is not None:
            runs.append((start, place - start))
            start = None
    return runs
