"""Printing a document from memory, and what the printer said to it."""

from dataclasses import dataclass

from PySide6.QtCore import QMarginsF, QRectF, QSize, QSizeF
from PySide6.QtGui import QImage, QPageLayout, QPageSize, QPainter
from PySide6.QtPrintSupport import QPrinter, QPrinterInfo

from models.errors import Message
from views.kit.preview import Paper

POINTS_PER_INCH = 72
MOST_DPI = 300
"""Enough for text and QR; more only makes slow spools."""


@dataclass(frozen=True, slots=True)
class Printed:
    """What became of a paper: it went to the printer, or why not and what to do."""

    sent: bool
    why: Message


def printer_names() -> tuple[str, ...]:
    """The printers that this computer knows, the default one first."""
    default = QPrinterInfo.defaultPrinterName()
    return tuple(sorted(QPrinterInfo.availablePrinterNames(), key=lambda name: (name != default, name)))


def print_out(pdf: bytes, name: str = "") -> Printed:
    """Print a document on the printer of this name, or on the default one.

    What was to be printed is saved before: a failure says so and never undoes anything.
    """
    names = printer_names()
    if not names:
        return Printed(False, Message("Saved, not printed: no printer is set up on this computer."))
    wanted = name or names[0]
    if wanted not in names:
        return Printed(False, Message("Saved, not printed: the printer {name} is gone.", {"name": wanted}))
    info = QPrinterInfo.printerInfo(wanted)
    if info.state() == QPrinter.PrinterState.Error:
        return Printed(False, Message("Saved, not printed: the printer does not answer. Print again when it is on."))
    printer = QPrinter(info, QPrinter.PrinterMode.HighResolution)
    return print_on(printer, pdf)


def print_on(printer: QPrinter, pdf: bytes) -> Printed:
    """Print a document on a printer that is ready, page by page, in the document's own sizes."""
    # The job's name is seen in the queue by anyone: it says nothing.
    printer.setDocName("document")
    # Paper of ours is black on white: grey words take no coloured ink, and the spool is small.
    printer.setColorMode(QPrinter.ColorMode.GrayScale)
    paper = Paper(pdf)
    painter = QPainter()
    try:
        for page in range(paper.pages):
            points = paper.document.pagePointSize(page)
            _fit_sheet(printer, points)
            started = painter.begin(printer) if page == 0 else printer.newPage()
            if not started or printer.printerState() == QPrinter.PrinterState.Error:
                printer.abort()
                return Printed(
                    False, Message("Saved, not printed: the printer does not answer. Print again when it is on.")
                )
            _draw(painter, printer, paper, page, points)
        ended = painter.end()
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
