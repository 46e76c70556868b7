"""Member cards: the code and its QR code, nothing else; only where a member asks for one (DOMAIN)."""

from collections.abc import Sequence

from models.errors import Refused
from printing.fonts import Weight
from printing.forbidden import refuse_forbidden
from printing.page import MM, PageSize, Paper
from printing.qr import qr_code
from printing.text import checked, shape

MOST = 1_000
"""Cards of one batch."""

_WIDTH, _HEIGHT = 85.6 * MM, 54 * MM
"""As a bank card (ISO/IEC 7810, ID-1)."""
_QR = 118.0
_CODE_LIMIT = 24
_TICK = 9.0


def member_cards(codes: Sequence[str], size: PageSize = PageSize.A4) -> bytes:
    """A card for each code, as many on a sheet as there is room for, short lines where to cut.

    Raises `Refused` for none or too many, a code that is too long or tells something, paper that is too small.
    """
    columns, rows = int(size.value[0] // _WIDTH), int(size.value[1] // _HEIGHT)
    if not columns or not rows:
        raise Refused("A card is larger than this paper.", "Choose A4, A5 or A6.")
    if not 1 <= len(codes) <= MOST:
        raise Refused("Choose 1 to {most} members for cards.", "Print them in parts.", most=MOST)
    shown = [checked(code, _CODE_LIMIT) for code in codes]
    refuse_forbidden(shown)
    if not all(shown):
        raise Refused("A card needs a code.", "Register the member first.")
    paper = Paper(size)
    left, low = (paper.width - columns * _WIDTH) / 2, (paper.height - rows * _HEIGHT) / 2
    for number, code in enumerate(shown):
        place = number % (columns * rows)
        if number and not place:
            paper.next_page()
        _card(paper, code, left + place % columns * _WIDTH, low + (rows - 1 - place // columns) * _HEIGHT)
    return paper.finish()


def _card(paper: Paper, code: str, x: float, y: float) -> None:
    drawn = qr_code(code)
    paper.qr(drawn, x + 8, y + (_HEIGHT - _QR) / 2, _QR)
    line = shape(code, Weight.BOLD)
    size = min(12.0, (_WIDTH - _QR - 24) / line.width)
    paper.line(line, x + _QR + 8, y + _HEIGHT / 2 - size / 3, size)
    for corner_x in (x, x + _WIDTH):
        for corner_y in (y, y + _HEIGHT):
            inward_x, inward_y = _TICK if corner_x == x else -_TICK, _TICK if corner_y == y else -_TICK
            paper.dashes((corner_x, corner_y), (corner_x + inward_x, corner_y))
            paper.dashes((corner_x, corner_y), (corner_x, corner_y + inward_y))
