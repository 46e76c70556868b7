"""Paper on the screen and on a printer."""

import pytest
from PySide6.QtCore import QBuffer, QIODevice
from PySide6.QtGui import QColor, QPageSize, QPainter, QPdfWriter
from PySide6.QtPdf import QPdfDocument
from PySide6.QtPrintSupport import QPrinter

from views.kit.preview import Paper, Preview
from views.kit.printer import print_on, print_out, printer_names


def _pdf(pages=2, size=QPageSize.PageSizeId.A5):
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setResolution(72)
    writer.setPageSize(QPageSize(size))
    painter = QPainter(writer)
    for page in range(pages):
        if page:
            writer.newPage()
        painter.fillRect(20, 20, 100, 50, QColor("black"))
    painter.end()
    return bytes(buffer.data().data())


def test_a_document_is_shown_from_memory(qtbot):
    preview = Preview()
    qtbot.addWidget(preview)
    preview.resize(500, 700)
    preview.show()
    preview.show_pdf(_pdf(1))
    assert preview.pages == 1

    def ink_is_seen():
        image = preview.view.viewport().grab().toImage()
        return any(
            image.pixelColor(x, y) == QColor("black")
            for x in range(0, image.width(), 10)
            for y in range(0, image.height(), 10)
        )

    qtbot.waitUntil(ink_is_seen)
    preview.show_pdf(_pdf(3))
    assert preview.pages == 3
    preview.clear()
    assert preview.pages == 0


def test_what_is_no_pdf_is_a_bug_not_a_blank_page(qtbot):
    with pytest.raises(ValueError, match="not a PDF"):
        Paper(b"nothing of the kind")


def test_a_paper_is_printed_page_by_page_in_its_own_size(qtbot, tmp_path):
    out = tmp_path / "printed.pdf"
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(out))
    told = print_on(printer, _pdf(2))
    assert told.sent
    assert told.why.template == "Sent to the printer."
    document = QPdfDocument()
    document.load(str(out))
    assert document.pageCount() == 2
    size = document.pagePointSize(0)
    assert (round(size.width()), round(size.height())) in {(420, 595), (419, 595), (420, 596)}
    seen = document.render(1, size.toSize())
    assert seen.pixelColor(70, 45).lightness() < 40
    assert seen.pixelColor(300, 400).lightness() > 250 or seen.pixelColor(300, 400).alpha() == 0
    document.close()


def test_a_printer_that_cannot_write_says_saved_not_printed(qtbot, tmp_path):
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "no such folder" / "printed.pdf"))
    told = print_on(printer, _pdf(1))
    assert not told.sent
    assert told.why.template.startswith("Saved, not printed")


def test_a_missing_printer_is_told_in_one_sentence(qtbot):
    told = print_out(_pdf(1), "no printer of this name")
    assert not told.sent
    expected = "no printer is set up" if not printer_names() else "is gone"
    assert expected in told.why.template
