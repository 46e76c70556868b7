"""Paper on a printer: a file stands for it here, a real queue was tried by `python -m tests.print_try`."""

import pytest
from PySide6.QtPdf import QPdfDocument
from PySide6.QtPrintSupport import QPrinter

from tests.views.kit.papers import paper
from views.kit.printer import print_on, print_out, printer_names


@pytest.fixture
def to_file(tmp_path):
    """A printer whose paper is a file, and the file."""
    out = tmp_path / "printed.pdf"
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(out))
    return printer, out


def test_the_queue_of_a_printer_learns_nothing_from_the_name_of_a_job(qtbot, to_file):
    printer, out = to_file
    printer.setDocName("Referral slip of Ma Thida")
    assert print_on(printer, paper(1)).sent
    assert printer.docName() == "document"
    assert "Thida" not in str(out.read_bytes())


def test_words_are_printed_without_loss_and_without_coloured_ink(qtbot, to_file):
    printer, out = to_file
    assert print_on(printer, paper(1)).sent
    written = out.read_bytes()
    image = written[written.index(b"/Subtype /Image") :]
    about = image[: image.index(b"stream")]
    assert b"/ColorSpace /DeviceGray" in about
    assert b"/DCTDecode" not in about


def test_a_paper_is_printed_page_by_page_in_its_own_size(qtbot, to_file):
    printer, out = to_file
    told = print_on(printer, paper(2))
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


def test_a_printer_that_cannot_write_says_saved_not_printed(qtbot, tmp_path, to_file):
    printer, _out = to_file
    printer.setOutputFileName(str(tmp_path / "no such folder" / "printed.pdf"))
    told = print_on(printer, paper(1))
    assert not told.sent
    assert told.why.template.startswith("Saved, not printed")


def test_a_missing_printer_is_told_in_one_sentence(qtbot):
    told = print_out(paper(1), "no printer of this name")
    assert not told.sent
    expected = "no printer is set up" if not printer_names() else "is gone"
    assert expected in told.why.template
