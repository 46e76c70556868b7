"""The slip: seen, printed, kept as a file."""

import pytest
from PySide6.QtCore import Qt

from models import referrals
from models.schema import ReferralStatus
from tests.printing.reading import all_text
from views.kit.printer import printer_names
from views.referrals.slip import SlipPage, SlipsPage

KEY = Qt.Key


@pytest.fixture
def at(sit, filled):
    return sit(lambda desk: SlipPage(desk, filled.ids[1], print_now=True))


def test_the_slip_is_shown_with_its_number(at, filled):
    assert at.page.heading.text() == filled.slips[1]
    assert filled.slips[1] in all_text(bytes(at.page.preview._paper._bytes.data()))
    assert at.hand() is at.page.print_button


def test_without_a_printer_it_is_saved_not_printed_and_can_be_printed_again(at, filled):
    if printer_names():
        pytest.fail("this machine has a printer: the test would print on it")
    assert at.page.trouble.title.text() == "Saved, not printed: no printer is set up on this computer."
    assert at.page.print_button.text().startswith("Print again")
    at.keys(KEY.Key_Return)
    assert at.page.trouble.isVisible()
    line = at.read(lambda session: referrals.details(session, at.desk.actor, filled.ids[1])).line
    assert line.status is ReferralStatus.ISSUED


def keep(at, folder, name="document.pdf"):
    """As a person does it: open what is asked for, say where to."""
    keeping = at.page.keeping
    keeping.open()
    keeping.out.folder.set_value(folder)
    keeping.out.name.set_value(name)
    keeping.save_button.click()
    at.idle()
    return keeping


def test_a_file_is_kept_where_the_person_says_with_a_warning(at, filled, tmp_path):
    assert at.page.keeping.warning.isHidden(), "most slips are printed"
    at.page.keeping.open_button.setFocus()
    at.keys(KEY.Key_Return)
    assert at.page.keeping.warning.text().startswith("The file is not protected")
    assert filled.slips[1] not in at.page.keeping.out.name.text(), "a name by chance"
    keep(at, tmp_path, "paper")
    assert filled.slips[1] in all_text((tmp_path / "paper.pdf").read_bytes())
    assert at.said == ["Kept as paper.pdf. It is not protected."]


def test_a_file_that_is_there_is_never_written_over(at, tmp_path):
    there = tmp_path / "document.pdf"
    there.write_bytes(b"somebody's")
    assert keep(at, tmp_path).out.name.below.text() == "A file of this name is there already."
    assert there.read_bytes() == b"somebody's"


def test_a_place_that_is_not_there_is_told_in_place(at, tmp_path):
    assert keep(at, tmp_path / "no such folder").out.folder.below.text() == "This folder is not there."


def test_staff_who_may_not_print_are_told_who_does(sit, filled, staff):
    at = sit(lambda desk: SlipPage(desk, filled.ids[1]), staff)
    assert at.page.trouble.title.text() == "In this office admins print the slips."
    assert not at.page.print_button.isEnabled()


def test_on_a_small_screen_f8_goes_to_the_slip_and_back(at):
    at.window.resize(1024, 600)
    at.idle()
    assert not at.page.preview.isVisible()
    at.page.sides.see.setFocus()
    at.keys(KEY.Key_Return)
    assert at.page.preview.isVisible()
    at.keys(KEY.Key_Return)
    assert at.page.print_button.isVisible()


def test_a_slip_printed_again_says_that_it_is_a_copy(at, filled):
    at.page.copy.setFocus()
    at.keys(KEY.Key_Space)
    at.idle()
    words = all_text(bytes(at.page.preview._paper._bytes.data()))
    assert "Copy" in words
    assert filled.slips[1] in words


def shown(at):
    return all_text(bytes(at.page.preview._paper._bytes.data()))


def test_what_was_kept_as_a_file_counts_as_printed_and_the_next_is_a_copy_by_itself(at, sit, filled, tmp_path):
    assert not at.page.copy.value()
    keep(at, tmp_path)
    again = sit(lambda desk: SlipPage(desk, filled.ids[1]))
    assert again.page.copy.value()
    assert "Copy" in shown(again)
    assert again.page.told.text() == "It was printed before: this one is marked as a copy."
    again.page.copy.setFocus()
    again.keys(KEY.Key_Space)
    again.idle()
    assert "Copy" not in shown(again)


def test_looking_at_a_slip_is_not_printing_it(sit, filled):
    sit(lambda desk: SlipPage(desk, filled.ids[2]))
    again = sit(lambda desk: SlipPage(desk, filled.ids[2]))
    assert not again.page.copy.value()


def test_the_slip_of_a_cancelled_referral_is_void(sit, office, filled):
    with office.database.transaction() as session:
        referrals.cancel(session, office.actor, filled.ids[1])
    at = sit(lambda desk: SlipPage(desk, filled.ids[1]))
    assert "Void" in shown(at)
    assert at.page.copy.isHidden()
    assert at.page.told.text() == "Cancelled: this slip is void, and it says so."


def test_the_part_that_stays_here_and_the_envelope_side_are_chosen(at):
    assert "Office copy" in shown(at)
    at.page.stub.setFocus()
    at.keys(KEY.Key_Space)
    at.idle()
    assert "Office copy" not in shown(at)
    at.page.back.setFocus()
    at.keys(KEY.Key_Space)
    at.idle()
    assert at.page.preview.pages == 2
    assert at.page.both_sides
    at.page.sheet_size.set_value("ROLL")
    at.page.sheet_size.changed.emit()
    at.idle()
    assert (at.page.preview.pages, at.page.back.isHidden(), at.page.both_sides) == (1, True, False)


def test_the_size_is_remembered_for_the_next_slip(at):
    at.page.sheet_size.set_value("A6")
    at.page.sheet_size.changed.emit()
    at.idle()
    assert at.settings["paper_sizes"] == "slip=A6"
    at.desk.open(SlipPage(at.desk, at.page._numbers[0]))
    at.idle()
    assert at.page.sheet_size.value() == "A6"
    assert at.page.preview._paper.document.pagePointSize(0).width() < 300


def test_a_batch_is_one_paper_and_tells_how_many_are_copies(at, sit, filled, tmp_path):
    keep(at, tmp_path)
    batch = sit(lambda desk: SlipsPage(desk, filled.ids[1:4]))
    assert batch.page.preview.pages == 3
    assert batch.page.heading.text() == "3 slips"
    assert batch.page.told.text() == "Ready to be printed. Copies of what was printed before: 1."
    assert all(number in shown(batch) for number in filled.slips[1:4])
    assert shown(batch).count("Copy") == shown(at).count("Copy") + 3


def test_a_batch_that_is_stopped_prints_nothing_and_can_be_made_again(at, filled):
    page = SlipsPage(at.desk, filled.ids[1:4])
    at.desk.open(page)
    page._progress.cancel()
    at.idle()
    assert page.told.text() == "Stopped. Nothing is printed."
    assert page.preview.pages == 0
    page.print_button.click()
    at.idle()
    assert page.preview.pages == 3
