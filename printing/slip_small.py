"""The referral slip on A6, and on the 80 mm roll of a receipt printer: the same three parts as on A5."""

from models.referrals import Slip
from printing import slip_pen as say
from printing.page import PageSize, Paper
from printing.slip_pen import Marked, SlipPen
from printing.words import Language

_A6_WIDTH, _A6_HEIGHT = PageSize.A6.value
_A6_CARRIED = 246.0
_A6_QR_CARRIED, _A6_QR_RETURN = 84.0, 84.0

_ROLL_WIDTH = PageSize.ROLL.value[0]
_ROLL_QR = 96.0
_TALL = 2_000.0
"""Points: longer than any slip on a roll."""


def draw_a6(paper: Paper, slip: Slip, texts: dict[str, str], language: Language, marked: Marked, stub: bool) -> None:
    """Parts B and C on one page; part A, if wanted, on a page of its own before them."""
    margin = PageSize.A6.margin
    pen = SlipPen(paper, slip, texts, language, marked, margin, _A6_WIDTH - margin, 9.0)
    if stub:
        _stub(pen, _A6_HEIGHT - 4)
        paper.next_page()
    _a6_carried(pen, _A6_HEIGHT)
    paper.cut_line(_A6_HEIGHT - _A6_CARRIED)
    _a6_return(pen, _A6_HEIGHT - _A6_CARRIED)


def draw_roll(paper: Paper, slip: Slip, texts: dict[str, str], language: Language, marked: Marked, stub: bool) -> None:
    """All parts under each other on a page that is as long as they are."""
    margin = PageSize.ROLL.margin
    # Once to learn how long it gets, once to draw.
    scratch = Paper(PageSize.ROLL)
    left, right = margin, _ROLL_WIDTH - margin
    end = _roll(SlipPen(scratch, slip, texts, language, marked, left, right, 10.0), _TALL, stub)
    paper.height = _TALL - end
    _roll(SlipPen(paper, slip, texts, language, marked, left, right, 10.0), paper.height, stub)


def _stub(pen: SlipPen, top: float) -> float:
    """Part A in two columns; the answer is where it ends."""
    slip, texts, left, second = pen.slip, pen.texts, pen.left, pen.left + (pen.right - pen.left) * 0.52
    row = 4.5 * pen.size
    most = second - left - 8
    pen.heading(say.OFFICE_COPY, top - 24, 10)
    pen.number(top - 40, 11)
    y = top - 40 - 18
    pen.day(say.DAY, slip.issued_on, left, y, most)
    pen.day(say.FOLLOW_UP, slip.follow_up_on, second, y, most)
    pen.priority(left, y - row, most)
    pen.service(second, y - row)
    pen.value(say.MEMBER, texts["member_code"], left, y - 2 * row, most)
    pen.value(say.PROVIDER, texts["provider_code"], second, y - 2 * row, most)
    end = y - 3 * row + 8
    pen.consent(end)
    pen.mark(end - 16)
    return end - 24


def _a6_carried(pen: SlipPen, top: float) -> None:
    paper, left, bottom = pen.paper, pen.left, top - _A6_CARRIED
    facts = bottom + 105
    pen.heading(say.HEADING, top - 28, 12)
    pen.number(top - 28, 10, 96)
    quiet = pen.qr(top - 37, _A6_QR_CARRIED)
    pen.mark(facts + 8)
    place = top - 39
    for block, tone in pen.provider(pen.right - left - _A6_QR_CARRIED + quiet - 6, place - facts - 3):
        place = paper.block(block, left, place, tone)
    paper.rule(left, pen.right, facts)
    second, third = left + 74, left + 170
    first, below = facts - 13, facts - 55
    pen.service(left, first)
    pen.appointment(second, first, 92)
    pen.value(say.STAFF, pen.texts["staff_initials"], third, first, 80)
    pen.office(left, below, 140)
    pen.label(say.ACCOMPANIED, third - 20, below)
    pen.yes_no(third - 20, below - 14, pen.slip.accompanied, 7.5)
    pen.any_name(bottom + 13)
    pen.strike(top - 40, bottom + 24)


def _a6_return(pen: SlipPen, top: float) -> None:
    left = pen.left
    pen.heading(say.RETURN, top - 24, 11)
    pen.number(top - 24, 10, 110)
    pen.qr(top - 31, _A6_QR_RETURN)
    rows = [top - 47 - 26 * row for row in range(5)]
    # Beside the code there is less room; the longest words stand below it.
    asked = (say.ATTENDED, say.DAY, say.GIVEN, say.COME_BACK, say.REFERRED)
    for words, row in zip(asked, rows, strict=True):
        pen.label(words, left, row, 7)
        if words in {say.ATTENDED, say.GIVEN}:
            pen.yes_no(left + (78 if words is say.ATTENDED else 106), row, None, 7)
        else:
            pen.paper.fill_in(
                left + (78 if words is say.DAY else 106), left + (166 if words is say.DAY else 190), row - 1
            )
    pen.label(say.STAMP, left + 200, rows[3], 7)
    pen.mark(rows[4])
    pen.strike(top - 34, rows[4])


def _roll(pen: SlipPen, top: float, stub: bool) -> float:
    y = _roll_carried(pen, top)
    pen.paper.cut_line(y)
    y = _roll_return(pen, y)
    if stub:
        pen.paper.cut_line(y)
        y = _stub(pen, y)
    return y - 6


def _roll_carried(pen: SlipPen, top: float) -> float:
    paper, left, second = pen.paper, pen.left, pen.left + 106
    middle = (left + pen.right + _ROLL_QR) / 2
    pen.heading(say.HEADING, top - 26, 13)
    pen.number(top - 46, 13, pen.right - left)
    pen.mark(top - 62)
    quiet = pen.qr(top - 66, _ROLL_QR, middle - _ROLL_QR * 4 / 29)
    y = top - 66 - _ROLL_QR + 2 * quiet - 8
    for block, tone in pen.provider(pen.right - left, 260):
        y = paper.block(block, left, y, tone)
    y -= 6
    paper.rule(left, pen.right, y)
    pen.service(left, y - 16)
    pen.appointment(second, y - 16, pen.right - second)
    pen.label(say.ACCOMPANIED, left, y - 62)
    pen.yes_no(left, y - 78, pen.slip.accompanied)
    pen.value(say.STAFF, pen.texts["staff_initials"], second + 20, y - 62, pen.right - second - 20)
    pen.office(left, y - 102, pen.right - left)
    pen.any_name(y - 146, below=True)
    pen.strike(top - 52, y - 130)
    return y - 176


def _roll_return(pen: SlipPen, top: float) -> float:
    left, boxes = pen.left, pen.left + 108
    pen.heading(say.RETURN, top - 28, 12)
    pen.number(top - 46, 11, pen.right - left)
    y = top - 66
    for words in (say.ATTENDED, say.DAY, say.GIVEN, say.COME_BACK, say.REFERRED):
        pen.label(words, left, y, 7)
        if words in {say.ATTENDED, say.GIVEN}:
            pen.yes_no(boxes, y, None, 7)
        else:
            pen.paper.fill_in(boxes, pen.right, y - 1)
        y -= 24
    quiet = pen.qr(y + 10, _ROLL_QR)
    pen.label(say.STAMP, left, y, 7)
    y -= _ROLL_QR - 2 * quiet - 2
    pen.mark(y - 4)
    pen.strike(top - 52, y + _ROLL_QR / 2)
    return y - 16
