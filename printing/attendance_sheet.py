"""The attendance sheet of a training session: codes and a place to sign, no names; blank, or filled from the roster."""

from datetime import date

from models.errors import Refused
from models.trainings import AttendanceSheet
from printing.fonts import Weight
from printing.forbidden import refuse_forbidden
from printing.page import PageSize
from printing.sheet import Sheet
from printing.table import Column, Empty, Table, TableLook
from printing.text import checked
from printing.words import Language, Words, either, figure, in_both

TITLE_LIMIT = 200
"""Characters of a course's title or a place in one language."""

MOST_ROWS = 500
"""Rows of one sheet, blank ones included."""

_MOST_TRAINERS = 12
_CODE_LIMIT = 24
_KIND = Words("တက်ရောက်မှု မှတ်တမ်း", "Attendance")
_DAY = Words("ရက်စွဲ", "Date")
_PLACE = Words("နေရာ", "Place")
_TRAINER = Words("သင်တန်းဆရာ", "Trainer")
_COURSE = Words("သင်တန်း", "Training")
_COLUMNS = (
    (Words("စဉ်", "No."), 0.75, Weight.REGULAR, Empty.NOTHING),
    (Words("ကုဒ်", "Code"), 2.1, Weight.BOLD, Empty.LINE),
    (Words("ရောက်ရှိ", "Arrived"), 1.2, Weight.REGULAR, Empty.TICK),
    (Words("လက်မှတ်", "Signature"), 2.6, Weight.REGULAR, Empty.NOTHING),
)
_LOOK = TableLook(size=10.5, head_size=8.5, least_row=28)


def attendance_sheet(sheet: AttendanceSheet, language: Language = "both", size: PageSize = PageSize.A4) -> bytes:
    """The sheet as a PDF, as many pages as it needs, each with the table's head and "page x of y".

    Raises `Refused` if a text is too long, if there are too many rows, or if a word may not leave the office.
    """
    codes = [checked(code, _CODE_LIMIT) for code in sheet.member_codes]
    trainers = [checked(code, _CODE_LIMIT) for code in sheet.trainer_codes[: _MOST_TRAINERS + 1]]
    mark = checked(sheet.office_mark, 4)
    titles = [checked(text, TITLE_LIMIT) for text in (sheet.title_my, sheet.title)]
    places = [checked(text, TITLE_LIMIT) for text in (sheet.place_my, sheet.place)]
    if len(codes) + sheet.blank_rows > MOST_ROWS or len(trainers) > _MOST_TRAINERS:
        raise Refused("This is too much for one sheet.", "Print a sheet for each half of the group.")
    refuse_forbidden([*titles, *places, *codes, *trainers, mark])
    shown = either(titles[0], titles[1], language, "\n").split("\n")
    place = either(places[0], places[1], language)
    return _drawn([*codes, *[""] * sheet.blank_rows], shown, sheet.held_on, place, trainers, mark, language, size)


def blank_sheet(
    rows: int = 20, office_mark: str = "", language: Language = "both", size: PageSize = PageSize.A4
) -> bytes:
    """A sheet to be filled in by hand: training, day, place, trainer and codes are lines. Raises `Refused`."""
    mark = checked(office_mark, 4)
    refuse_forbidden([mark])
    if not 1 <= rows <= MOST_ROWS:
        raise Refused("A sheet has 1 to {most} rows.", "Choose another number of rows.", most=MOST_ROWS)
    return _drawn([""] * rows, [], None, "", [], mark, language, size)


def _drawn(
    rows: list[str],
    titles: list[str],
    held_on: date | None,
    place: str,
    trainers: list[str],
    mark: str,
    language: Language,
    size: PageSize,
) -> bytes:
    titles = [title for title in titles if title]
    paper = Sheet(size, language, _KIND, titles, mark)
    course = [] if titles else [(_COURSE, "")]
    on = "" if held_on is None else in_both(held_on)
    paper.facts([*course, (_DAY, on), (_PLACE, place), (_TRAINER, ", ".join(trainers))])
    columns = [Column(title.told(language), share, weight, empty=empty) for title, share, weight, empty in _COLUMNS]
    numbered = ((figure(number, language), code, "", "") for number, code in enumerate(rows, start=1))
    Table(paper.flow, columns, _LOOK).draw(numbered)
    return paper.finish()
