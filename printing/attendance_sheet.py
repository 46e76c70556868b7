"""The attendance sheet of a training session: A4, codes and a place to sign, no names."""

from models.errors import Refused
from models.trainings import AttendanceSheet
from printing.fonts import Weight
from printing.forbidden import refuse_forbidden
from printing.page import PageSize, Paper, Tone
from printing.text import Block, checked, fit, shape, wrap
from printing.words import burmese_digits, date_en, date_my

TITLE_LIMIT = 200
"""Characters of a course's title or a place in one language."""

MOST_ROWS = 500
"""Rows of one sheet, blank ones included."""

_MOST_TRAINERS = 12
_CODE_LIMIT = 24
_LEFT = 48.0
_RIGHT = PageSize.A4.value[0] - 48.0
_COLUMNS = (_LEFT, _LEFT + 60, _LEFT + 206, _LEFT + 300)
_TOP = PageSize.A4.value[1] - 46
_FOOT = 62.0
_ROW = 28.0
_TABLE_HEAD = 30.0
_RUNNING_HEAD = 30.0


def attendance_sheet(sheet: AttendanceSheet) -> bytes:
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
    rows = [*codes, *[""] * sheet.blank_rows]
    days = (date_my(sheet.held_on), date_en(sheet.held_on))
    facts = (days, " · ".join(place for place in places if place), ", ".join(trainers))
    paper = Paper(PageSize.A4)
    _pages(paper, rows, [title for title in titles if title], facts, mark)
    return paper.finish()


def _pages(
    paper: Paper, rows: list[str], titles: list[str], facts: tuple[tuple[str, str], str, str], mark: str
) -> None:
    """The head, then all rows over as many pages as they need."""
    first_top = _head(paper, titles, facts, mark)
    later_top = _TOP - _RUNNING_HEAD
    first_room = int((first_top - _TABLE_HEAD - _FOOT) // _ROW)
    later_room = int((later_top - _TABLE_HEAD - _FOOT) // _ROW)
    pages = 1 + max(0, -(-(len(rows) - first_room) // later_room))
    start = 0
    for page in range(1, pages + 1):
        top, room = (first_top, first_room) if page == 1 else (later_top, later_room)
        if page > 1:
            paper.next_page()
            _running_head(paper, titles, facts[0])
        _table(paper, rows[start : start + room], start, top)
        _foot(paper, page, pages, mark)
        start += room


def _head(paper: Paper, titles: list[str], facts: tuple[tuple[str, str], str, str], mark: str) -> float:
    """What stands once, on top of the first page; the answer is where it ends."""
    days, places, trainers = facts
    paper.label("တက်ရောက်မှု မှတ်တမ်း · Attendance", _LEFT, _TOP - 8, 9)
    paper.label_right(mark, _RIGHT, _TOP - 8, 9, Tone.SOFT, bold=True)
    place = _TOP - 20
    for number, title in enumerate(titles):
        weight = Weight.REGULAR if number else Weight.BOLD
        sizes = (11, 10, 9, 8, 7, 6, 5) if number else (18, 16, 14, 12, 11, 10, 9, 8, 7, 6)
        place = paper.block(fit(title, weight, sizes, _RIGHT - _LEFT, 70, 1.7), _LEFT, place)
    columns = (_LEFT, _COLUMNS[1] + 66, _COLUMNS[3])
    widths = (columns[1] - columns[0] - 12, columns[2] - columns[1] - 12, _RIGHT - columns[2])
    top = place - 16
    ends = [top]
    for label, words, x, width in (
        ("ရက်စွဲ · Date", days[0], columns[0], widths[0]),
        ("နေရာ · Place", places, columns[1], widths[1]),
        ("သင်တန်းဆရာ · Trainer", trainers, columns[2], widths[2]),
    ):
        paper.label(label, x, top, 8)
        if words:
            ends.append(paper.block(_fact(words, width), x, top - 4))
        else:
            paper.fill_in(x, x + width, top - 19)
    paper.label(days[1], columns[0], top - 31, 9)
    return min(*ends, top - 36) - 12


def _fact(words: str, width: float) -> Block:
    return fit(words, Weight.BOLD, (10.5, 10, 9, 8, 7, 6, 5), width, 72, 1.7)


def _running_head(paper: Paper, titles: list[str], days: tuple[str, str]) -> None:
    """The title, cut to one line, and the day on top of every later page."""
    day = shape(f"{days[0]} · {days[1]}", Weight.REGULAR)
    paper.line(day, _RIGHT - day.width * 9, _TOP - 8, 9, Tone.SOFT)
    if titles:
        lines = wrap(titles[0], Weight.BOLD, 10, _RIGHT - _LEFT - day.width * 9 - 24)
        shown = lines[0] if len(lines) == 1 else shape(f"{lines[0].text} …", Weight.BOLD)
        paper.line(shown, _LEFT, _TOP - 8, 10)


def _table(paper: Paper, rows: list[str], start: int, top: float) -> None:
    """One page's rows under their head; `start` rows stand on the pages before."""
    labels = ("စဉ် · No.", "ကုဒ် · Code", "ရောက်ရှိ · Arrived", "လက်မှတ် · Signature")
    for label, x in zip(labels, _COLUMNS, strict=True):
        paper.label(label, x, top - 18, 8.5)
    place = top - _TABLE_HEAD
    paper.rule(_LEFT, _RIGHT, place, 0.9, Tone.SOFT)
    for number, code in enumerate(rows, start=start + 1):
        base = place - 18
        end = paper.label(burmese_digits(number), _COLUMNS[0], base, 10, Tone.INK)
        paper.label(str(number), max(end + 5, _COLUMNS[0] + 20), base, 8)
        if code:
            line = shape(code, Weight.BOLD)
            paper.line(line, _COLUMNS[1], base, min(10.5, 134 / line.width) if line.width else 10.5)
        else:
            paper.fill_in(_COLUMNS[1], _COLUMNS[2] - 16, base - 2)
        paper.tick_box(_COLUMNS[2], base - 0.5, ticked=False, side=9)
        place -= _ROW
        paper.rule(_LEFT, _RIGHT, place)


def _foot(paper: Paper, page: int, pages: int, mark: str) -> None:
    words = f"စာမျက်နှာ {burmese_digits(page)} / {burmese_digits(pages)} · page {page} of {pages}"
    paper.label(words, _LEFT, 34, 8)
    paper.label_right(mark, _RIGHT, 34, 8, Tone.SOFT, bold=False)
