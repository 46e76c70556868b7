"""A workbook as bytes, made in memory alone.

openpyxl's own way of saving puts each sheet, unprotected, into a file in the system's folder for temporary ones, and
writes the time into the workbook.
"""

import io
from datetime import date, datetime, time
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

from openpyxl import Workbook
from openpyxl.worksheet._writer import WorksheetWriter
from openpyxl.worksheet.worksheet import Worksheet
from openpyxl.writer.excel import ExcelWriter


class _InMemory(ExcelWriter):
    """Writes each sheet into memory: plain ones, without drawings, comments, links or tables of Excel's."""

    def __init__(self, book: Workbook, file: ZipFile) -> None:
        super().__init__(book, file)
        self._file = file

    def write_worksheet(self, ws: Worksheet) -> None:
        """One sheet."""
        out = io.BytesIO()
        WorksheetWriter(ws, out).write()
        self._file.writestr(ws.path[1:], out.getvalue())
        self.manifest.append(ws)


def packed(book: Workbook, made_on: date) -> bytes:
    """The workbook's file. Nothing in it tells who made it, by which program, or when but for the day."""
    day = datetime.combine(made_on, time.min)
    book.properties.creator = ""
    book.properties.created = book.properties.modified = day
    written = io.BytesIO()
    _InMemory(book, ZipFile(written, "w", ZIP_DEFLATED)).save()
    data = io.BytesIO()
    with ZipFile(written) as before, ZipFile(data, "w", ZIP_DEFLATED) as after:
        for name in before.namelist():
            after.writestr(ZipInfo(name, day.timetuple()[:6]), before.read(name), ZIP_DEFLATED)
    return data.getvalue()
