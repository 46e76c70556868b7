"""What comes out of a real queue, and what is told of it."""

import ctypes
import tempfile
import threading
from pathlib import Path

import pytest
import zxingcpp
from PIL import Image, ImageChops, ImageFilter

from models.database import Stopped
from models.papers import Certificate
from printing.attendance_sheet import blank_sheet
from printing.certificate import certificates
from printing.referral_slip import SlipForm, referral_slip
from printing.slip_pen import Marked
from tests.printing.documents import SLIP
from tests.printing.pictures import picture
from tests.views.kit.papers import paper
from views.kit.cups import _Job, library
from views.kit.preview import Paper
from views.kit.printer import Fate, PrintWish, how_it_stands, print_out, take_out

DPI = 100
CERTIFICATE = Certificate("CT-4K7M2", "ဒေါ်အေးအေး", "Computer", "ကွန်ပျူတာ", SLIP.issued_on, 6, "Community office", "QT")
DOCUMENTS = {
    **{f"slip {form.name}": (lambda form=form: referral_slip(SLIP, form=form)) for form in SlipForm},
    "slip with its back": lambda: referral_slip(SLIP, back=True),
    "sheet": blank_sheet,
    "certificates": lambda: certificates([CERTIFICATE, CERTIFICATE]),
}


def pdf(name="PDF", **wish):
    return PrintWish(name, **wish)


def came_out(cups, count=1):
    """The last paper that the PDF printer wrote."""
    cups.until(lambda: len(cups.papers()) >= count and cups.papers()[-1].stat().st_size > 0, "nothing came out")
    return cups.papers()[-1].read_bytes()


def pages(document):
    seen = Paper(document)
    count = seen.pages
    seen.close()
    return count


def apart(seen: Image.Image, printed: Image.Image):
    """The greatest difference of any four millimetres of two pages, in grey levels of 255, where they fit best.

    The edges of letters give 17; a word that is missing gives 60.
    """
    if (seen.width < seen.height) != (printed.width < printed.height):
        # A sheet lies the other way in the tray.
        printed = printed.transpose(Image.Transpose.ROTATE_90)
    assert abs(seen.width - printed.width) <= _SHIFT
    assert abs(seen.height - printed.height) <= _SHIFT
    soft = _soft(seen)
    return min(
        _worst(ImageChops.difference(soft, _soft(_moved(turned, seen.size, x, y))))
        for turned in (printed, printed.transpose(Image.Transpose.ROTATE_180))
        for x in range(-_SHIFT, _SHIFT + 1)
        for y in range(-_SHIFT, _SHIFT + 1)
    )


_SHIFT = 3
"""Dots, less than a millimetre, by which a printer's sheet may lie elsewhere."""


def _soft(image):
    return image.filter(ImageFilter.GaussianBlur(2))


def _worst(difference):
    tiles = difference.resize((difference.width // 16, difference.height // 16), Image.Resampling.BOX)
    return tiles.getextrema()[1]


def _moved(image, size, x, y):
    sheet = Image.new("L", size, 255)
    sheet.paste(image, (x, y))
    return sheet


def test_the_comparison_sees_a_word_that_is_missing(qtbot):
    seen = picture(referral_slip(SLIP), DPI)
    assert apart(seen, seen) == 0
    assert apart(seen, picture(referral_slip(SLIP, marked=Marked.COPY), DPI)) > 40


@pytest.mark.parametrize("name", DOCUMENTS)
def test_what_comes_out_is_what_was_seen(cups, qtbot, name):
    seen = DOCUMENTS[name]()
    told = print_out(seen, pdf(), patience=60)
    assert told.fate is Fate.PRINTED, told
    printed = came_out(cups)
    assert pages(printed) == pages(seen)
    for page in range(pages(seen)):
        assert apart(picture(seen, DPI, page), picture(printed, DPI, page)) < 25, page


@pytest.mark.parametrize("form", SlipForm, ids=lambda form: form.name)
def test_the_code_on_a_slip_is_read_from_what_came_out(cups, qtbot, form):
    print_out(referral_slip(SLIP, form=form), pdf(), patience=60)
    printed = came_out(cups)
    found = [
        code.text for page in range(pages(printed)) for code in zxingcpp.read_barcodes(picture(printed, 200, page))
    ]
    assert found
    assert set(found) == {SLIP.number}


def _ink(image):
    """The box that holds all that is black."""
    return image.point(lambda grey: 255 if grey < 200 else 0).getbbox()


def test_on_a_larger_sheet_a_slip_has_its_own_size_in_the_upper_left_corner(cups, qtbot):
    seen = referral_slip(SLIP)
    assert print_out(seen, pdf("A4"), patience=60).fate is Fate.PRINTED
    printed = picture(came_out(cups), DPI)
    assert printed.size == pytest.approx((827, 1169), abs=3)
    assert _ink(printed) == pytest.approx(_ink(picture(seen, DPI)), abs=5)
    assert {code.text for code in zxingcpp.read_barcodes(picture(came_out(cups), 200))} == {SLIP.number}


def test_on_a_smaller_sheet_a_paper_is_smaller_and_whole(cups, qtbot):
    seen = blank_sheet()
    assert print_out(seen, pdf("A5"), patience=60).fate is Fate.PRINTED
    printed = picture(came_out(cups), DPI)
    assert sorted(printed.size) == pytest.approx([584, 827], abs=3)
    scaled = picture(seen, DPI).resize(printed.size, Image.Resampling.LANCZOS)
    assert apart(scaled, printed) < 40


def test_copies_and_chosen_pages(cups, qtbot):
    assert print_out(paper(3), pdf(copies=3, pages=(3, 1)), patience=60).fate is Fate.PRINTED
    assert pages(came_out(cups)) == 6


def test_stopped_between_two_pages_nothing_is_in_the_queue(cups, qtbot):
    def stop(done, _pages):
        raise Stopped("Stopped.", "Nothing was changed.")

    with pytest.raises(Stopped):
        print_out(paper(3), pdf(), stop)
    assert not cups.jobs()
    assert not cups.papers()


def test_stopped_while_it_waits_it_is_taken_out_of_the_queue(cups, qtbot):
    cups.tray("busy")
    seen = []

    def stop(done, total):
        seen.append(total)
        if len(seen) > 3:
            raise Stopped("Stopped.", "Nothing was changed.")

    with pytest.raises(Stopped):
        print_out(paper(1), pdf("Tray"), stop)
    cups.until(lambda: not cups.jobs() and not cups.spooled(), "it is in the queue still", seconds=8)
    cups.tray("")
    assert not cups.papers()


def test_a_printer_that_is_off_gets_nothing_and_prints_later(cups, qtbot):
    cups.ask("cupsdisable", "PDF")
    told = print_out(paper(1), pdf())
    assert (told.fate, str(told.why)) == (
        Fate.NOT,
        "Saved, not printed: the printer is off. Print again when it is on.",
    )
    assert not cups.jobs()
    cups.ask("cupsenable", "PDF")
    assert print_out(paper(1), pdf(), patience=60).fate is Fate.PRINTED


def test_a_printer_that_takes_no_papers_is_told_and_prints_later(cups, qtbot):
    cups.ask("cupsreject", "PDF")
    told = print_out(paper(1), pdf())
    assert told.fate is Fate.NOT
    assert "takes no papers now" in str(told.why)
    cups.ask("cupsaccept", "PDF")
    assert print_out(paper(1), pdf(), patience=60).fate is Fate.PRINTED


@pytest.mark.parametrize(
    "reason, words",
    [
        ("media-empty-error", "out of paper"),
        ("media-needed", "out of paper"),
        ("cover-open-report", "is open"),
        ("media-jam-error", "stuck"),
        ("toner-empty-error", "no ink"),
        ("offline-report", "is off"),
        ("connecting-to-device", "is off"),
        ("other-error", "waits for somebody"),
    ],
)
def test_what_stands_in_the_way_is_told_and_the_paper_goes_on_by_itself(cups, qtbot, reason, words):
    cups.tray(reason)
    told = print_out(paper(1), pdf("Tray"), patience=30)
    assert told.fate is Fate.WAITS
    assert not told.sent
    assert words in str(told.why)
    assert "goes on by itself" in str(told.why)
    cups.tray("")
    cups.until(lambda: how_it_stands(told.job).fate in {Fate.PRINTED, Fate.SENT} and bool(cups.papers()), "lost")
    assert len(cups.papers()) == 1


def test_a_printer_that_is_stopped_while_it_prints_keeps_the_paper(cups, qtbot):
    cups.tray("busy")
    told = print_out(paper(1), pdf("Tray"), patience=1)
    assert told.fate is Fate.SENT
    cups.ask("cupsdisable", "Tray")
    told = how_it_stands(told.job)
    assert (told.fate, str(told.why)) == (
        Fate.WAITS,
        "Saved, not printed: the printer was stopped. It goes on by itself when it is on.",
    )
    cups.tray("")
    cups.ask("cupsenable", "Tray")
    cups.until(lambda: bool(cups.papers()), "the paper is lost")


def test_a_printer_that_is_removed_while_it_prints_is_told_and_another_one_prints_it(cups, qtbot):
    cups.tray("busy")
    told = print_out(paper(1), pdf("Tray"), patience=1)
    cups.ask("lpadmin", "-x", "Tray")
    told = how_it_stands(told.job)
    assert (told.fate, str(told.why)) == (Fate.NOT, "Saved, not printed: the printer is gone. Choose another one.")
    assert print_out(paper(1), pdf("Tray")).fate is Fate.NOT
    assert print_out(paper(1), pdf(), patience=60).fate is Fate.PRINTED


def test_a_paper_that_somebody_takes_out_of_the_queue_is_told(cups, qtbot):
    cups.tray("busy")
    sent = print_out(paper(1), pdf("Tray"), patience=1).job
    cups.ask("cancel", f"{sent.printer}-{sent.job}")
    told = how_it_stands(sent)
    assert told.fate is Fate.NOT
    assert "taken out of the queue" in str(told.why)


def test_a_person_takes_it_out_of_the_queue(cups, qtbot):
    cups.tray("media-empty-error")
    told = print_out(paper(1), pdf("Tray"), patience=30)
    assert "taken out" in str(take_out(told.job).why)
    cups.until(lambda: not cups.jobs() and not cups.spooled(), "it is in the queue still", seconds=8)


def test_the_queue_shows_nothing_of_the_paper(cups, qtbot):
    cups.tray("busy")
    sent = print_out(referral_slip(SLIP), pdf("Tray"), patience=1).job
    jobs = ctypes.POINTER(_Job)()
    count = library().cupsGetJobs2(None, ctypes.byref(jobs), b"Tray", 0, -1)
    assert [jobs[place].title for place in range(count)] == [b"document"]
    library().cupsFreeJobs(count, jobs)
    take_out(sent)
    assert SLIP.number not in "".join(path.read_text() for path in (cups.folder / "log").iterdir())


def test_no_file_is_left_behind_by_us_or_the_queue(cups, qtbot):
    """Neither while it is on its way, in our own folder for such files, nor afterwards in the queue's."""
    temporary = Path(tempfile.gettempdir())
    before = set(temporary.iterdir())
    seen, over = set(), threading.Event()

    def watch():
        while not over.wait(0.002):
            seen.update(temporary.iterdir())

    watching = threading.Thread(target=watch)
    watching.start()
    told = print_out(referral_slip(SLIP), pdf(), patience=60)
    over.set()
    watching.join()
    assert told.fate is Fate.PRINTED
    # The converters of the server work in its own folder.
    assert not {path.name for path in seen - before if not path.name.startswith(("gs_", "lpo"))}
    assert not cups.spooled()
    assert not cups.jobs()


def test_a_queue_that_does_not_answer_is_told(cups, qtbot):
    assert print_out(paper(1), pdf(), patience=60).fate is Fate.PRINTED
    cups.stop()
    try:
        told = print_out(paper(1), pdf())
        assert told.fate is Fate.NOT
        assert str(told.why).startswith("Saved, not printed")
    finally:
        cups.start()
    assert print_out(paper(1), pdf(), patience=60).fate is Fate.PRINTED
