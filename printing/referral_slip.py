"""The referral slip: three parts to tear (DOMAIN, "Referral"), on A5, two on A4, on A6 or on a receipt printer's roll.

A stays in the office, B goes with the person, C comes back from the clinic. It shows a service's number, never its
name, and nothing that tells whose slip it is but the office's random mark. A6 and the roll stand in `slip_small`.
"""

from collections.abc import Iterable, Mapping
from enum import Enum

from models.errors import Refused
from models.referrals import Slip
from printing import slip_pen as say
from printing import slip_small
from printing.envelope import draw_back
from printing.page import PageSize, Paper
from printing.slip_pen import NAME_LIMIT, Marked, SlipPen, ready
from printing.words import Language

__all__ = ["NAME_LIMIT", "Marked", "SlipForm", "referral_slip", "referral_slips"]

_WIDTH, _HEIGHT = PageSize.A5.value
_LEFT, _RIGHT = 34.0, _WIDTH - 34.0
_COLUMNS = (_LEFT, _LEFT + 124, _LEFT + 246)
_STUB = 156.0
_CARRIED = 269.0
_RETURN = 170.0
_QR_CARRIED = 96.0
_QR_RETURN = 84.0


class SlipForm(Enum):
    """The paper that slips are printed on."""

    A5 = "A5"
    A4_TWO = "two on A4"
    A6 = "A6"
    ROLL = "80 mm roll"


_SIZES = {
    SlipForm.A5: PageSize.A5,
    SlipForm.A4_TWO: PageSize.A4_ACROSS,
    SlipForm.A6: PageSize.A6,
    SlipForm.ROLL: PageSize.ROLL,
}


def referral_slip(
    slip: Slip,
    office_stub: bool = True,
    *,
    language: Language = "both",
    form: SlipForm = SlipForm.A5,
    marked: Marked = Marked.ORIGINAL,
    back: bool = False,
) -> bytes:
    """One slip as a PDF, else as `referral_slips`."""
    return referral_slips([slip], office_stub, language=language, form=form, marked=marked, back=back)


def referral_slips(
    slips: Iterable[Slip],
    office_stub: bool = True,
    *,
    language: Language = "both",
    form: SlipForm = SlipForm.A5,
    marked: Marked = Marked.ORIGINAL,
    marks: Mapping[str, Marked] | None = None,
    back: bool = False,
) -> bytes:
    """Several slips in one PDF, under each other on a roll, two a sheet on A4, else a page each.

    `office_stub`: whether part A is printed (on A6 as a page of its own). `marked`: a reprint says "copy"; a void
    slip says so, is struck through and has no QR code; `marks` tells it of single ones by number. `back`: behind each sheet comes its envelope side, for
    printing on both sides. Raises `Refused` for no slip at all, for a text that is too long for the paper, or that
    holds a word that may not leave the office.
    """
    paper = Paper(_SIZES[form])
    drawn = 0
    for slip in slips:
        if drawn and not (form is SlipForm.A4_TWO and drawn % 2):
            _turn(paper, form, back)
        texts = ready(slip)
        mark = (marks or {}).get(slip.number, marked)
        if form is SlipForm.A6:
            slip_small.draw_a6(paper, slip, texts, language, mark, office_stub)
        elif form is SlipForm.ROLL:
            slip_small.draw_roll(paper, slip, texts, language, mark, office_stub)
        else:
            paper.shift(drawn % 2 * _WIDTH if form is SlipForm.A4_TWO else 0, 0)
            _draw(SlipPen(paper, slip, texts, language, mark, _LEFT, _RIGHT), office_stub)
        drawn += 1
    if not drawn:
        raise Refused("There is no slip to print.", "Choose the referrals first.")
    paper.shift(0, 0)
    if form is SlipForm.A4_TWO:
        paper.dashes((_WIDTH, 12), (_WIDTH, _HEIGHT - 12))
    if back and form is not SlipForm.ROLL:
        paper.next_page()
        draw_back(paper)
    return paper.finish()


def _turn(paper: Paper, form: SlipForm, back: bool) -> None:
    paper.shift(0, 0)
    if form is SlipForm.A4_TWO:
        paper.dashes((_WIDTH, 12), (_WIDTH, _HEIGHT - 12))
    paper.next_page()
    if back and form is not SlipForm.ROLL:
        draw_back(paper)
        paper.next_page()


def _draw(pen: SlipPen, office_stub: bool) -> None:
    top = _HEIGHT
    if office_stub:
        _office_stub(pen, top)
        top -= _STUB
        pen.paper.cut_line(top, _WIDTH)
    _carried(pen, top)
    top -= _CARRIED
    pen.paper.cut_line(top, _WIDTH)
    _return_stub(pen, top)
    if not office_stub:
        pen.paper.cut_line(top - _RETURN, _WIDTH)


def _office_stub(pen: SlipPen, top: float) -> None:
    """Part A: what the office keeps to follow up."""
    slip, texts = pen.slip, pen.texts
    first, second = top - 53, top - 100
    pen.heading(say.OFFICE_COPY, top - 31, 11)
    pen.number(top - 31, 11)
    pen.day(say.DAY, slip.issued_on, _COLUMNS[0], first)
    pen.day(say.FOLLOW_UP, slip.follow_up_on, _COLUMNS[1], first)
    pen.priority(_COLUMNS[2], first)
    pen.value(say.MEMBER, texts["member_code"], _COLUMNS[0], second)
    pen.value(say.PROVIDER, texts["provider_code"], _COLUMNS[1], second)
    pen.service(_COLUMNS[2], second)
    pen.consent(second - 40)
    pen.mark(second - 40)


def _carried(pen: SlipPen, top: float) -> None:
    """Part B: what the person carries to the clinic."""
    paper, slip = pen.paper, pen.slip
    bottom = top - _CARRIED
    facts = bottom + 114
    pen.heading(say.HEADING, top - 36, 14)
    pen.number(top - 36, 12)
    quiet = pen.qr(top - 46, _QR_CARRIED)
    pen.mark(facts + 12)
    place = top - 47
    for block, tone in pen.provider(_RIGHT - _LEFT - _QR_CARRIED + quiet - 8, place - facts - 5):
        place = paper.block(block, _LEFT, place, tone)
    paper.rule(_LEFT, _RIGHT, facts)
    first, second, name = facts - 16, facts - 62, bottom + 17
    pen.service(_COLUMNS[0], first)
    pen.appointment(_COLUMNS[1], first)
    pen.label(say.ACCOMPANIED, _COLUMNS[2], first)
    pen.yes_no(_COLUMNS[2], first - 16, slip.accompanied)
    pen.office(_COLUMNS[0], second, _COLUMNS[2] - _LEFT - 12)
    pen.value(say.STAFF, pen.texts["staff_initials"], _COLUMNS[2], second)
    pen.any_name(name, _COLUMNS[2])
    pen.strike(top - 48, bottom + 30)


def _return_stub(pen: SlipPen, top: float) -> None:
    """Part C: what the clinic fills in and gives back; no result, no diagnosis."""
    pen.heading(say.RETURN, top - 31, 12)
    pen.number(top - 31, 11)
    pen.qr(top - 39, _QR_RETURN)
    rows = [top - 57 - 24 * row for row in range(5)]
    asked = (say.ATTENDED, say.DAY, say.GIVEN, say.COME_BACK, say.REFERRED)
    for words, row in zip(asked, rows, strict=True):
        pen.label(words, _LEFT, row, 8)
        if words in {say.ATTENDED, say.GIVEN}:
            pen.yes_no(_COLUMNS[1], row, None)
        else:
            pen.paper.fill_in(_COLUMNS[1], _COLUMNS[2] - 12, row - 1)
    pen.label(say.STAMP, _COLUMNS[2], rows[3], 8)
    pen.mark(rows[2] - 9)
    pen.strike(top - 42, rows[4])
