"""Paper on a printer: a file stands for it here; `make test-printing` prints on real queues."""

import pytest
from PySide6.QtPdf import QPdfDocument
from PySide6.QtPrintSupport import QPrinter

from models.database import Stopped
from tests.views.kit.papers import paper
from views.kit.printer import PrintWish, pages_typed, print_on, print_out, printer_names


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
    told = print_out(paper(1), PrintWish("no printer of this name"))
    assert not told.sent
    expected = "no printer is set up" if not printer_names() else "is gone"
    assert expected in told.why.template


@pytest.mark.parametrize(
    "typed, pages",
    [("", (1, 2, 3, 4, 5)), (" ", (1, 2, 3, 4, 5)), ("2", (2,)), ("1-3, 5", (1, 2, 3, 5)), ("၂–၃၊၁", (2, 3, 1))],
)
def test_pages_are_written_as_people_write_them(typed, pages):
    assert pages_typed(typed, 5) == pages


@pytest.mark.parametrize("typed", ["0", "6", "3-2", "1-", "x", "1-9", "1;2", "-"])
def test_pages_that_are_not_there_are_no_pages(typed):
    with pytest.raises(ValueError):
        pages_typed(typed, 5)


def test_only_the_pages_that_were_asked_for_come_out_and_it_is_told_how_far_it_is(qtbot, to_file):
    printer, out = to_file
    told = []
    assert print_on(printer, paper(3), PrintWish(pages=(3, 1)), lambda done, pages: told.append((done, pages))).sent
    document = QPdfDocument()
    document.load(str(out))
    assert document.pageCount() == 2
    assert told == [(1, 2), (2, 2)]
    document.close()


def test_printing_can_be_stopped_between_two_pages(qtbot, to_file):
    printer, _out = to_file
    seen = []

    def stop(done, _pages):
        seen.append(done)
        raise Stopped("Stopped.", "Nothing was changed.")

    with pytest.raises(Stopped):
        print_on(printer, paper(3), report=stop)
    assert seen == [1]
