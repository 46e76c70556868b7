"""Files of an office's lists, opened: CSV as it comes out of Excel, and XLSX. Cells in, tables out, no meaning yet.

What the cells mean is read by `models.fields`, row by row in `models.office_lists`.
"""

import csv
import io
import zipfile
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path

from models.errors import BadFile
from models.fields import Cell, text_of, word_key
from models.zawgyi import from_zawgyi

SIZE_LIMIT = 20 * 2**20
"""Bytes of a file."""
_UNPACKED_LIMIT = 8 * SIZE_LIMIT
"""Bytes of an XLSX once unpacked: more is a zip bomb or no office's list."""
_HEADER_SEARCH = 30
_FEWEST_HEADINGS = 2
_LOST_SHARE = 0.05
_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_ENCRYPTED = "EncryptedPackage".encode("utf-16-le")


@dataclass(frozen=True, slots=True)
class Record:
    """One row: its number as Excel shows it (a CSV record with line breaks is one row), and its cells.

    `merged`: some of its cells are one with cells of another row, so that nobody can tell whose they are.
    """

    number: int
    cells: tuple[Cell, ...]
    merged: bool = False

    def empty(self) -> bool:
        """Whether nothing is written in the row."""
        return not any(text_of(cell) for cell in self.cells)


@dataclass(frozen=True, slots=True)
class Sheet:
    """One sheet of a workbook, or the one of a CSV (its name is then empty)."""

    name: str
    records: tuple[Record, ...]


@dataclass(frozen=True, slots=True)
class Table:
    """A sheet whose heading row was found: `columns` maps a field to its place, `above` is what stood over it."""

    sheet: str
    columns: Mapping[str, int]
    above: tuple[Record, ...]
    records: tuple[Record, ...]

    def cell(self, record: Record, field: str) -> Cell:
        """The cell of a field in a record; `None` when the list has no such column."""
        place = self.columns.get(field)
        return record.cells[place] if place is not None and place < len(record.cells) else None


def read_sheets(path: Path) -> tuple[Sheet, ...]:
    """All sheets of a CSV or XLSX that hold anything.

    Raises `BadFile`: unreadable, over 20 MB, no table, password, old Excel format, or Burmese turned into `????`.
    """
    data = _bytes_of(path)
    if data.startswith(b"PK"):
        sheets = _workbook(data)
    elif data.startswith(_OLE):
        raise _not_xlsx(data)
    else:
        sheets = (_text_table(data),)
    sheets = tuple(sheet for sheet in sheets if not all(record.empty() for record in sheet.records))
    if not sheets:
        raise BadFile("There is nothing in this file.", "Choose the file that holds the list.")
    _refuse_lost_letters(sheets)
    return sheets


def _bytes_of(path: Path) -> bytes:
    try:
        if path.stat().st_size > SIZE_LIMIT:
            raise BadFile("This file is over 20 MB.", "Split the list into smaller files.")
        return path.read_bytes()
    except OSError as error:
        raise BadFile("This file cannot be read.", "Look whether it is still there and not open elsewhere.") from error


def _not_xlsx(data: bytes) -> BadFile:
    if _ENCRYPTED in data:
        return BadFile("This workbook has a password.", "Open it in Excel, save it without password, and try again.")
    return BadFile("This is an old Excel format.", "Open it in Excel and save it as an .xlsx workbook.")


# --- XLSX ---------------------------------------------------------------------------------------------------------


def _workbook(data: bytes) -> tuple[Sheet, ...]:
    from openpyxl import load_workbook  # slow to import, and only needed here

    _check_archive(data)
    try:
        workbook = load_workbook(io.BytesIO(data))
    except Exception as error:  # openpyxl lets through whatever its zip, XML and number readers raise on a torn file
        raise _damaged() from error
    sheets: list[Sheet] = []
    for worksheet in workbook.worksheets:
        merged = {row for span in worksheet.merged_cells.ranges for row in range(span.min_row, span.max_row + 1)}
        rows = worksheet.iter_rows(values_only=True)
        records = (
            Record(number, tuple(map(_cell, row)), number in merged)
            for number, row in enumerate(rows, worksheet.min_row)
        )
        sheets.append(Sheet(worksheet.title, tuple(records)))
    return tuple(sheets)


def _check_archive(data: bytes) -> None:
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            entries = archive.infolist()
    except zipfile.BadZipFile as error:
        raise _damaged() from error
    if "xl/workbook.xml" not in {entry.filename for entry in entries}:
        raise BadFile("This is no Excel workbook.", "Save the list as .xlsx or CSV and try again.")
    if sum(entry.file_size for entry in entries) > _UNPACKED_LIMIT:
        raise BadFile("This workbook is far too large once unpacked.", "Split the list into smaller files.")


def _damaged() -> BadFile:
    return BadFile("This workbook is damaged.", "Open it in Excel, save it again, and try again.")


def _cell(value: object) -> Cell:
    """A cell of openpyxl; formulas come as their text (`=…`), so that they can be refused, never their old result."""
    if value is None or isinstance(value, str | datetime) or (isinstance(value, int | float) and value is not True):
        return None if value is False else value
    if isinstance(value, date):
        return datetime(value.year, value.month, value.day)  # noqa: DTZ001 - a calendar day has no zone
    return str(value)


# --- CSV ----------------------------------------------------------------------------------------------------------


def _text_table(data: bytes) -> Sheet:
    text = _decoded(data)
    csv.field_size_limit(SIZE_LIMIT)
    try:
        rows = list(csv.reader(io.StringIO(text, newline=""), delimiter=_separator(text)))
    except csv.Error as error:
        raise BadFile("This file is no table.", "Save the list as .xlsx or CSV UTF-8 and try again.") from error
    return Sheet("", tuple(Record(number, tuple(row)) for number, row in enumerate(rows, 1)))


def _decoded(data: bytes) -> str:
    encodings = ("utf-16",) if data[:2] in (b"\xff\xfe", b"\xfe\xff") else ("utf-8-sig", "cp1252")
    for encoding in encodings:
        try:
            text = data.decode(encoding)
        except UnicodeDecodeError:
            continue
        # Many NULs are a picture or a program; a single one is a slip in one cell.
        if text.count("\0") * 100 <= len(text):
            return text
    raise BadFile("This file is no table.", "Save the list as .xlsx or CSV UTF-8 and try again.")


def _separator(text: str) -> str:
    """The one of ; , and tab that stands most often in the first line that has any, outside quotes."""
    for line in text.split("\n")[:_HEADER_SEARCH]:
        bare = "".join(line.split('"')[::2])
        best = max(";,\t", key=bare.count)
        if best in bare:
            return best
    return ","


def _refuse_lost_letters(sheets: Sequence[Sheet]) -> None:
    """Excel saves Burmese into an old code page as question marks; nothing brings the letters back."""
    filled = [record for sheet in sheets for record in sheet.records if not record.empty()]
    lost = sum(any(isinstance(cell, str) and _is_lost(cell) for cell in record.cells) for record in filled)
    if lost > 1 and lost >= len(filled) * _LOST_SHARE:
        raise BadFile(
            "Excel turned the Burmese letters of this file into question marks; they are lost.",
            "Save the list from the original as an .xlsx workbook or as CSV UTF-8, and load that.",
        )


def _is_lost(cell: str) -> bool:
    marks = cell.count("?") + cell.count("\ufffd")
    return marks > 1 and marks * 2 >= len("".join(cell.split()))


# --- headings -----------------------------------------------------------------------------------------------------


def find_table(sheet: Sheet, headings: Mapping[str, str], needed: Sequence[str]) -> Table | None:
    """The table under the first row that holds at least two known headings, and those of all `needed` fields.

    `headings` maps `word_key` of a heading, in any of its words, to its field. Columns with other headings are not
    in the table, so nothing reads them. The heading row may come again below (after a page break): it is left out,
    as are empty rows.
    """
    for place, record in enumerate(sheet.records[:_HEADER_SEARCH]):
        columns = _columns(record, headings)
        if len(columns) < _FEWEST_HEADINGS or not all(field in columns for field in needed):
            continue
        head = [(column, text_of(record.cells[column])) for column in columns.values()]
        below = tuple(row for row in sheet.records[place + 1 :] if not row.empty() and not _repeats(row, head))
        return Table(sheet.name, columns, sheet.records[:place], below)
    return None


def _repeats(record: Record, head: Sequence[tuple[int, str]]) -> bool:
    return all(column < len(record.cells) and text_of(record.cells[column]) == text for column, text in head)


def _columns(record: Record, headings: Mapping[str, str]) -> dict[str, int]:
    columns: dict[str, int] = {}
    for place, cell in enumerate(record.cells):
        field = heading(cell, headings)
        if field:
            columns.setdefault(field, place)
    return columns


def heading(cell: Cell, headings: Mapping[str, str]) -> str:
    """The field that a heading names, in Unicode or Zawgyi; "" for none. `A / B` is read by either half."""
    text = text_of(cell)
    if not text or len(text) > 60:
        return ""
    spellings: list[Callable[[], str]] = [lambda: text, lambda: from_zawgyi(text)]
    for spelling in spellings:
        for part in (spelling(), *spelling().split("/")):
            field = headings.get(word_key(part))
            if field:
                return field
    return ""
