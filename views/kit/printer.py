"""Printing a document from memory, and what the printer said to it."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QMarginsF, QRectF, QSize, QSizeF
from PySide6.QtGui import QImage, QPageLayout, QPageSize, QPainter
from PySide6.QtPrintSupport import QPrinter, QPrinterInfo

from models.burmese import latin_digits
from models.errors import AppError, Message
from views.kit.preview import Paper

POINTS_PER_INCH = 72
MOST_DPI = 300
"""Enough for text and QR; more only makes slow spools."""


@dataclass(frozen=True, slots=True)
class PrintWish:
    """What is to come out of which printer: the default one without a name, all pages without `pages`."""

    printer: str = ""
    copies: int = 1
    pages: tuple[int, ...] = ()
    """Numbers from 1, in the order in which they are printed."""


ALL = PrintWish()
Report = Callable[[int, int], object]


def not_told(_done: int, _pages: int) -> None:
    """For those who do not ask how far it is."""


def pages_typed(typed: str, count: int) -> tuple[int, ...]:
    """The pages that a person wrote down, as in `1-3, 5`, of a paper with `count`; all for nothing typed.

    Raises `ValueError` for anything else.
    """
    found: list[int] = []
    for part in latin_digits(typed).replace("–", "-").replace("၊", ",").split(","):
        if not part.strip():
            continue
        first, dash, last = part.partition("-")
        start, end = int(first), int(last if dash else first)
        if not 1 <= start <= end <= count:
            raise ValueError(part)
        found.extend(range(start, end + 1))
    return tuple(found) or tuple(range(1, count + 1))


@dataclass(frozen=True, slots=True)
class Printed:
    """What became of a paper: it went to the printer, or why not and what to do."""

    sent: bool
    why: Message


def printer_names() -> tuple[str, ...]:
    """The printers that this computer knows, the default one first."""
    default = QPrinterInfo.defaultPrinterName()
    return tuple(sorted(QPrinterInfo.availablePrinterNames(), key=lambda name: (name != default, name)))


def print_out(pdf: bytes, wish: PrintWish = ALL, report: Report = not_told) -> Printed:
    """Print a document; `report(done, pages)` hears of every page and stops it by raising.

    What was to be printed is saved before: a failure says so and never undoes anything. May run on any thread.
    """
    names = printer_names()
    if not names:
        return Printed(False, Message("Saved, not printed: no printer is set up on this computer."))
    wanted = wish.printer or names[0]
    if wanted not in names:
        return Printed(False, Message("Saved, not printed: the printer {name} is gone.", {"name": wanted}))
    info = QPrinterInfo.printerInfo(wanted)
    if info.state() == QPrinter.PrinterState.Error:
        return Printed(False, Message("Saved, not printed: the printer does not answer. Print again when it is on."))
    printer = QPrinter(info, QPrinter.PrinterMode.HighResolution)
    return print_on(printer, pdf, wish, report)


def print_on(printer: QPrinter, pdf: bytes, wish: PrintWish = ALL, report: Report = not_told) -> Printed:
    """Print a document on a printer that is ready, page by page, in the document's own sizes."""
    # The job's name is seen in the queue by anyone: it says nothing.
    printer.setDocName("document")
    # Paper of ours is black on white: grey words take no coloured ink, and the spool is small.
    printer.setColorMode(QPrinter.ColorMode.GrayScale)
    printer.setCopyCount(wish.copies)
    paper = Paper(pdf)
    painter = QPainter()
    pages = wish.pages or tuple(range(1, paper.pages + 1))
    try:
        for place, number in enumerate(pages):
            points = paper.document.pagePointSize(number - 1)
            _fit_sheet(printer, points)
            started = painter.begin(printer) if place == 0 else printer.newPage()
            if not started or printer.printerState() == QPrinter.PrinterState.Error:
                printer.abort()
                return Printed(
                    False, Message("Saved, not printed: the printer does not answer. Print again when it is on.")
                )
            _draw(painter, printer, paper, number - 1, points)
            report(place + 1, len(pages))
        ended = painter.end()
    except AppError:
        printer.abort()
        raise
    finally:
        if painter.isActive():
            painter.end()
        paper.close()
    if not ended or printer.printerState() in (QPrinter.PrinterState.Error, QPrinter.PrinterState.Aborted):
        return Printed(False, Message("Saved, not printed: the printer stopped. Print again when it is ready."))
    return Printed(True, Message("Sent to the printer."))


def _fit_sheet(printer: QPrinter, points: QSizeF) -> None:
    upright = points.width() <= points.height()
    size = points if upright else points.transposed()
    sheet = QPageSize(size, QPageSize.Unit.Point, "", QPageSize.SizeMatchPolicy.FuzzyMatch)
    way = QPageLayout.Orientation.Portrait if upright else QPageLayout.Orientation.Landscape
    printer.setFullPage(True)
    printer.setPageLayout(QPageLayout(sheet, way, QMarginsF(0, 0, 0, 0)))


def _draw(painter: QPainter, printer: QPrinter, paper: Paper, page: int, points: QSizeF) -> None:
    """One page as an image in the printer's resolution, at its own size in the sheet's upper left corner.

    A sheet that is smaller than the document gets it scaled down, never cut.
    """
    dpi = min(printer.resolution(), MOST_DPI)
    pixels = QSize(round(points.width() * dpi / POINTS_PER_INCH), round(points.height() * dpi / POINTS_PER_INCH))
    image: QImage = paper.document.render(page, pixels)
    sheet = printer.pageLayout().fullRectPixels(printer.resolution())
    per_point = printer.resolution() / POINTS_PER_INCH
    wanted = QSizeF(points.width() * per_point, points.height() * per_point)
    if wanted.width() > sheet.width() + 1 or wanted.height() > sheet.height() + 1:
        shrink = min(sheet.width() / wanted.width(), sheet.height() / wanted.height())
        wanted *= shrink
    white = QImage(image.size(), QImage.Format.Format_Grayscale8)
    white.fill(255)
    onto = QPainter(white)
    onto.drawImage(0, 0, image)
    onto.end()
    # Else Qt sends a JPEG, with stains around letters and codes.
    painter.setRenderHint(QPainter.RenderHint.LosslessImageRendering)
    painter.drawImage(QRectF(0, 0, wanted.width(), wanted.height()), white)
