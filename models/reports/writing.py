"""Reports as files for spreadsheets and machines: a long list of figures, one a line, and tables for the eye.

The line under the heads holds tags of the Humanitarian Exchange Language (HXL 1.1, https://hxlstandard.org), by which partners'
tools know the columns.
"""

import csv
import io
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from models.errors import Message, say
from models.reports.figures import Figure, Group, Report
from models.reports.indicators import ABOUT, Axis, Measure
from models.reports.naming import AXES

if TYPE_CHECKING:
    from openpyxl.worksheet.worksheet import Worksheet

Cell = str | int | float | None
Translate = Callable[[str], str]

COLUMNS: tuple[tuple[str, str], ...] = (
    ("indicator", "#indicator+code"),
    ("name", "#indicator+name"),
    ("from", "#date+start"),
    ("to", "#date+end"),
    ("by", "#meta+breakdown"),
    ("group", "#meta+group+code"),
    ("group_name", "#meta+group+name"),
    ("township", "#adm3+code"),
    ("value", "#indicator+value+num"),
    ("unit", "#indicator+unit"),
    ("numerator", "#indicator+numerator+num"),
    ("denominator", "#indicator+denominator+num"),
    ("hidden", "#meta+hidden"),
)
"""The columns of the long list with their tags."""

_PER_CENT, _DAYS, _POINTS = say("per cent"), say("days"), say("points")
_UNITS = {Measure.SHARE: _PER_CENT, Measure.PEOPLE_SHARE: _PER_CENT, Measure.MEDIAN: _DAYS, Measure.MEAN: _POINTS}
_COUNT = say("count")
_TABLES, _FIGURES, _ABOUT = say("Tables"), say("Figures"), say("About")
_FROM, _TO, _MADE_ON = say("From"), say("To"), say("Made on")
_WHOLE, _HIDDEN, _LEFT_OUT = say("Whole period"), say("hidden"), say("Left out, too few people")
_FORMULA = ("=", "+", "-", "@", "\t", "\r")
_BOM = "\ufeff"
_NARROW, _WIDE = 10, 40
"""Letters of a column in a workbook."""

_ON_PAPER = {"HIV prevention": "prevention", "NAP": "government", "nap": "government"}

SMALL_NUMBERS = say("Numbers from 1 to 4 are not shown, nor what would give them away.")
"""What is said of figures for partners."""


def lines(report: Report, translate: Translate = str, *, burmese: bool = False) -> list[dict[str, Cell]]:
    """Every figure once, in the order of the tables; "yes" under `hidden` where it is held back."""
    found: list[dict[str, Cell]] = []
    for table in report.tables:
        for group, row in zip(table.groups, table.rows, strict=True):
            if table.axis is not None and row[0].breakdown is None:
                continue  # everything together has a table of its own
            found += [_line(group, figure, translate, burmese=burmese) for figure in row]
    return found


def _line(group: Group, figure: Figure, translate: Translate, *, burmese: bool) -> dict[str, Cell]:
    about = ABOUT[figure.indicator]
    by = figure.breakdown
    return {
        "indicator": figure.indicator.value,
        "name": about.name.render(translate),
        "from": figure.period.first.isoformat(),
        "to": figure.period.last.isoformat(),
        "by": by.axis.value if by else "",
        "group": paper_key(by.key) if by else "",
        "group_name": group_name(group, translate, burmese=burmese) if by else "",
        "township": by.key if by and by.axis is Axis.TOWNSHIP and by.key.startswith("MMR") else "",
        "value": figure.value,
        "unit": _UNITS.get(about.measure, _COUNT).template,
        "numerator": figure.numerator,
        "denominator": figure.denominator,
        "hidden": "yes" if figure.hidden else "",
    }


def paper_key(key: str) -> str:
    """A group's code as it may leave the office: no word that tells what it is about."""
    return _ON_PAPER.get(key, key)


def group_name(group: Group, translate: Translate = str, *, burmese: bool = False) -> str:
    """What a group is called in one language."""
    if group.words is not None:
        return group.words.render(translate)
    return (group.name_my or group.name) if burmese else (group.name or group.name_my)


def as_csv(report: Report, translate: Translate = str, *, burmese: bool = False) -> bytes:
    """The long list as CSV that a spreadsheet opens. A text it would take for a formula gets a `'` in front."""
    text = io.StringIO()
    writer = csv.writer(text, lineterminator="\r\n")
    writer.writerow([name for name, _tag in COLUMNS])
    writer.writerow([tag for _name, tag in COLUMNS])
    for line in lines(report, translate, burmese=burmese):
        writer.writerow([_guarded(line[name]) for name, _tag in COLUMNS])
    return (_BOM + text.getvalue()).encode()


def _guarded(value: Cell) -> Cell:
    if not isinstance(value, str):
        return value
    one_line = " ".join(value.split())
    return f"'{one_line}" if one_line.startswith(_FORMULA) else one_line


def as_xlsx(report: Report, translate: Translate = str, *, burmese: bool = False) -> bytes:
    """A workbook: the tables for the eye, the long list, and what is to be known of them."""
    from openpyxl import Workbook  # slow to import, and only needed here

    from models.reports.workbook import packed

    book = Workbook()
    first = book.active
    assert first is not None
    book.remove(first)
    _fill(book.create_sheet(_TABLES.render(translate)), _for_the_eye(report, translate, burmese=burmese))
    figures = lines(report, translate, burmese=burmese)
    _fill(
        book.create_sheet(_FIGURES.render(translate)),
        [[name for name, _tag in COLUMNS], [tag for _name, tag in COLUMNS]]
        + [[line[name] for name, _tag in COLUMNS] for line in figures],
    )
    _fill(book.create_sheet(_ABOUT.render(translate)), _about(report, translate))
    return packed(book, report.made_on)


def _fill(sheet: "Worksheet", rows: Sequence[Sequence[Cell]]) -> None:
    """Texts stay texts, whatever they begin with; numbers are numbers."""
    from openpyxl.cell.cell import Cell as SheetCell
    from openpyxl.utils import get_column_letter

    widths: dict[int, int] = {}
    for row, values in enumerate(rows, start=1):
        for column, value in enumerate(values, start=1):
            cell = sheet.cell(row, column)
            if value is None or value == "" or not isinstance(cell, SheetCell):
                continue
            cell.value = value
            if isinstance(value, str):
                cell.data_type = "s"
            widths[column] = max(widths.get(column, _NARROW), len(str(value)) + 2)
    for column, width in widths.items():
        sheet.column_dimensions[get_column_letter(column)].width = min(_WIDE, width)


def _for_the_eye(report: Report, translate: Translate, *, burmese: bool) -> list[list[Cell]]:
    rows: list[list[Cell]] = []
    hidden = _HIDDEN.render(translate)
    for table in report.tables:
        if table.axis is None and any(each.axis and each.indicator is table.indicator for each in report.tables):
            continue  # its row stands last in each of the others
        name = ABOUT[table.indicator].name.render(translate)
        by = AXES[table.axis].render(translate) if table.axis else ""
        unit = _UNITS.get(ABOUT[table.indicator].measure)
        rows.append([" · ".join(part for part in (name, by, f"({unit.render(translate)})" if unit else "") if part)])
        months = [*(period.first.isoformat()[:7] for period in table.periods[:-1]), _WHOLE.render(translate)]
        rows.append(["", *months])
        for group, row in zip(table.groups, table.rows, strict=True):
            values: list[Cell] = [hidden if figure.hidden else figure.value for figure in row]
            rows.append([group_name(group, translate, burmese=burmese), *values])
        rows.append([])
    return rows


def _about(report: Report, translate: Translate) -> list[list[Cell]]:
    def told(message: Message) -> str:
        return message.render(translate)

    rows: list[list[Cell]] = [
        [_FROM.render(translate), report.period.first.isoformat()],
        [_TO.render(translate), report.period.last.isoformat()],
        [_MADE_ON.render(translate), report.made_on.isoformat()],
    ]
    if report.public:
        rows.append([told(SMALL_NUMBERS)])
        rows += [
            [_LEFT_OUT.render(translate), f"{told(ABOUT[indicator].name)} · {told(AXES[axis])}"]
            for indicator, axis in report.left_out
        ]
    return rows
