"""Printing a document from memory, and what became of it, as the print queue tells."""

import sys
import time
from collections.abc import Callable
from dataclasses import dataclass
from enum import Enum
from typing import TYPE_CHECKING

from PySide6.QtCore import QBuffer, QIODevice, QMarginsF, QRectF, QSize, QSizeF
from PySide6.QtGui import QImage, QPagedPaintDevice, QPageLayout, QPageSize, QPainter, QPdfWriter
from PySide6.QtPrintSupport import QPrinter, QPrinterInfo

from models.burmese import latin_digits
from models.errors import AppError, Message, Refused
from views.kit.cups import Cups, library
from views.kit.queue import HOLDS_BACK, LOST, NOT_SENT, WAITING, Course, Hindrance, Sent
from views.kit.winspool import Winspool

if TYPE_CHECKING:
    from views.kit.preview import Paper

POINTS_PER_INCH = 72
MOST_DPI = 300
"""Enough for text and QR; more only makes slow spools."""

TITLE = "document"
"""The job's name is seen in the queue by anyone: it says nothing."""

PATIENCE = 6.0
"""Seconds in which the queue's verdict is waited for before the page is free again; it goes on asking."""
_BETWEEN_LOOKS = 0.25
_OVER = frozenset({Course.DONE, Course.TAKEN_OUT, Course.GIVEN_UP})
_STAYS = 1.5
"""Seconds for which something must stand in the way before it is told: printers stop for a moment now and then."""
_NEAR = 3.0
"""Points by which a sheet may differ from the document's size."""


@dataclass(frozen=True, slots=True)
class PrintWish:
    """What is to come out of which printer: the default one without a name, all pages without `pages`."""

    printer: str = ""
    copies: int = 1
    pages: tuple[int, ...] = ()
    """Numbers from 1, in the order in which they are printed."""
    both_sides: bool = False


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


class Fate(Enum):
    """What became of a paper."""

    PRINTED = "printed"
    SENT = "sent"
    """Nothing stands in its way that anybody knows of."""
    WAITS = "waits"
    """It is in the queue and goes on by itself."""
    NOT = "not"
    """It is in no queue: it can be printed again."""


@dataclass(frozen=True, slots=True)
class Printed:
    """What became of a paper: that it is printed, or why not and what to do."""

    fate: Fate
    why: Message
    job: Sent | None = None
    """Where it can be asked for again and taken out; None when there is nothing more to learn."""

    @property
    def sent(self) -> bool:
        """Whether it is well."""
        return self.fate in {Fate.PRINTED, Fate.SENT}


def system_queue() -> Cups | Winspool | None:
    """The print queue of this computer, None where there is none that can be asked."""
    return Winspool() if sys.platform == "win32" else Cups() if library() is not None else None


def printer_names() -> tuple[str, ...]:
    """The printers that this computer knows, the default one first."""
    default = QPrinterInfo.defaultPrinterName()
    return tuple(sorted(QPrinterInfo.availablePrinterNames(), key=lambda name: (name != default, name)))


def print_out(
    pdf: bytes,
    wish: PrintWish = ALL,
    report: Report = not_told,
    *,
    patience: float = PATIENCE,
    stays: Callable[[], bool] = lambda: False,
) -> Printed:
    """Print a document; `report(done, pages)` hears of every page and stops it by raising.

    The queue is asked before, and afterwards for `patience` seconds. Who stops it then finds it taken out of the queue,
    unless `stays`: the office is locked, and the person goes to the printer. What was to be printed is saved before: a failure
    says so and never undoes anything. May run on any thread.
    """
    names = printer_names()
    if not names:
        return Printed(Fate.NOT, Message("Saved, not printed: no printer is set up on this computer."))
    wanted = wish.printer or names[0]
    if wanted not in names:
        return Printed(Fate.NOT, Message("Saved, not printed: the printer {name} is gone.", {"name": wanted}))
    asked = system_queue()
    hindrance = asked.hindrance(wanted) if asked is not None else _by_qt(wanted)
    if hindrance in HOLDS_BACK:
        return Printed(Fate.NOT, NOT_SENT[hindrance])
    try:
        sent = _sent(asked, wanted, pdf, wish, report)
    except Refused as refused:
        return Printed(Fate.NOT, refused.title)
    return sent if isinstance(sent, Printed) else _followed(sent, report, patience, stays)


def _by_qt(printer: str) -> Hindrance | None:
    """What Qt knows of a printer whose queue cannot be asked."""
    wrong = QPrinterInfo.printerInfo(printer).state() == QPrinter.PrinterState.Error
    return Hindrance.PAUSED if wrong else None


def how_it_stands(sent: Sent) -> Printed:
    """What became of a paper that was sent, asked again."""
    asked = system_queue()
    if asked is None:
        return Printed(Fate.SENT, Message("Sent to the printer."))
    course = asked.course(sent)
    if course in _OVER:
        # Else the queue keeps what was printed, readable on its disk, for a day or longer.
        asked.take_out(sent)
    if course is Course.DONE:
        return Printed(Fate.PRINTED, Message("Printed."))
    if course in LOST:
        return Printed(Fate.NOT, LOST[course])
    hindrance = asked.hindrance(sent.printer)
    if hindrance is Hindrance.GONE:
        return Printed(Fate.NOT, NOT_SENT[hindrance])
    if course is Course.LEFT:
        return Printed(Fate.SENT, Message("Sent to the printer."))
    if hindrance is not None:
        return Printed(Fate.WAITS, WAITING[hindrance], sent)
    return Printed(Fate.SENT, Message("Sent to the printer. It is being printed."), sent)


def take_out(sent: Sent) -> Printed:
    """Take a paper out of the queue again; what became of it."""
    asked = system_queue()
    end = time.monotonic() + PATIENCE
    while asked is not None and time.monotonic() < end:
        # One that is being printed ends a moment later, and is kept until it is taken out once more.
        asked.take_out(sent)
        if asked.course(sent) is Course.LEFT:
            break
        time.sleep(_BETWEEN_LOOKS)
    return Printed(Fate.NOT, LOST[Course.TAKEN_OUT])


def _followed(sent: Sent, report: Report, patience: float, stays: Callable[[], bool]) -> Printed:
    """Ask until there is a verdict or no patience left."""
    end = time.monotonic() + patience
    in_the_way_since: float | None = None
    while True:
        printed = how_it_stands(sent)
        now = time.monotonic()
        in_the_way_since = (in_the_way_since or now) if printed.fate is Fate.WAITS else None
        for_long = in_the_way_since is not None and now - in_the_way_since >= _STAYS
        if printed.job is None or for_long or now >= end:
            return printed
        try:
            report(1, 1)
        except AppError:
            if not stays():
                take_out(sent)
            raise
        time.sleep(_BETWEEN_LOOKS)


def _sent(asked: Cups | Winspool | None, name: str, pdf: bytes, wish: PrintWish, report: Report) -> Sent | Printed:
    """Hand a document to this printer; where it stands in its queue, or what became of it where nobody knows."""
    info = QPrinterInfo.printerInfo(name)
    if isinstance(asked, Cups):
        return asked.send(name, *_for_cups(info, pdf, wish, report), TITLE)
    printer = QPrinter(info, QPrinter.PrinterMode.HighResolution)
    before = asked.jobs(name) if asked is not None else {}
    printed = print_on(printer, pdf, wish, report)
    new = sorted(asked.jobs(name).keys() - before.keys()) if asked is not None else []
    return Sent(name, new[-1]) if printed.sent and new else printed


def _for_cups(info: QPrinterInfo, pdf: bytes, wish: PrintWish, report: Report) -> tuple[bytes, dict[str, str]]:
    """The chosen pages as they are seen, as a document of pictures in memory, and how CUPS is to print it."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setTitle(TITLE)
    writer.setResolution(MOST_DPI)
    size = _paint(writer, pdf, wish.pages, report)
    buffer.close()
    options = {
        "copies": str(wish.copies),
        "Collate": "True",
        "print-color-mode": "monochrome",
        # At its own size in the corner, so that little is cut off by hand; smaller where the sheet is, never cut.
        "print-scaling": "auto-fit",
        "position": "top-left",
        "sides": "two-sided-long-edge" if wish.both_sides else "one-sided",
    }
    sheet = _sheet(info, size)
    return bytes(buffer.data().data()), options | ({"media": sheet} if sheet else {})


def _sheet(info: QPrinterInfo, size: QSizeF) -> str:
    """The printer's own name for sheets of this size, in points; its usual sheet where it has none."""
    for known in info.supportedPageSizes():
        there = known.size(QPageSize.Unit.Point)
        if abs(there.width() - size.width()) <= _NEAR and abs(there.height() - size.height()) <= _NEAR:
            return known.key()
    return f"Custom.{size.width():.0f}x{size.height():.0f}" if info.supportsCustomPageSizes() else ""


def print_on(printer: QPrinter, pdf: bytes, wish: PrintWish = ALL, report: Report = not_told) -> Printed:
    """Print a document on a printer that is ready, page by page, in the document's own sizes."""
    printer.setDocName(TITLE)
    # Paper of ours is black on white: grey words take no coloured ink, and the spool is small.
    printer.setColorMode(QPrinter.ColorMode.GrayScale)
    printer.setCopyCount(wish.copies)
    printer.setDuplex(QPrinter.DuplexMode.DuplexLongSide if wish.both_sides else QPrinter.DuplexMode.DuplexNone)
    try:
        _paint(printer, pdf, wish.pages, report)
    except AppError:
        printer.abort()
        raise
    except _NotPainted:
        printer.abort()
        return Printed(Fate.NOT, NOT_SENT[Hindrance.OFF])
    if printer.printerState() in (QPrinter.PrinterState.Error, QPrinter.PrinterState.Aborted):
        return Printed(Fate.NOT, LOST[Course.GIVEN_UP])
    return Printed(Fate.SENT, Message("Sent to the printer."))


class _NotPainted(Exception):
    """The printer took no page."""


def _paint(device: QPrinter | QPdfWriter, pdf: bytes, wanted: tuple[int, ...], report: Report) -> QSizeF:
    """Paint these pages, all if none are named; the upright size of the first one in points. Raises `_NotPainted`."""
    from views.kit.preview import Paper

    paper = Paper(pdf)
    painter = QPainter()
    pages = wanted or tuple(range(1, paper.pages + 1))
    try:
        for place, number in enumerate(pages):
            points = paper.document.pagePointSize(number - 1)
            _fit_sheet(device, points)
            started = painter.begin(device) if place == 0 else device.newPage()
            if not started or (isinstance(device, QPrinter) and device.printerState() == QPrinter.PrinterState.Error):
                raise _NotPainted
            _draw(painter, device, paper, number - 1, points)
            report(place + 1, len(pages))
        first = paper.document.pagePointSize(pages[0] - 1)
        if not painter.end():
            raise _NotPainted
    finally:
        if painter.isActive():
            painter.end()
        paper.close()
    return _upright(first)


def _upright(points: QSizeF) -> QSizeF:
    return points if points.width() <= points.height() else points.transposed()


def _fit_sheet(device: QPagedPaintDevice, points: QSizeF) -> None:
    size = _upright(points)
    sheet = QPageSize(size, QPageSize.Unit.Point, "", QPageSize.SizeMatchPolicy.FuzzyMatch)
    way = QPageLayout.Orientation.Portrait if size == points else QPageLayout.Orientation.Landscape
    if isinstance(device, QPrinter):
        device.setFullPage(True)
    device.setPageLayout(QPageLayout(sheet, way, QMarginsF(0, 0, 0, 0)))


def _draw(painter: QPainter, device: QPrinter | QPdfWriter, paper: "Paper", page: int, points: QSizeF) -> None:
    """One page as an image in the printer's resolution, at its own size in the sheet's upper left corner.

    A sheet that is smaller than the document gets it scaled down, never cut.
    """
    resolution = device.resolution()
    dpi = min(resolution, MOST_DPI)
    pixels = QSize(round(points.width() * dpi / POINTS_PER_INCH), round(points.height() * dpi / POINTS_PER_INCH))
    image: QImage = paper.document.render(page, pixels)
    sheet = device.pageLayout().fullRectPixels(resolution)
    per_point = resolution / POINTS_PER_INCH
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
