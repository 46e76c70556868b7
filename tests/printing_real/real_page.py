"""What a person sees of a real queue, in the window."""

import pytest
from PySide6.QtCore import Qt

from models import slips
from printing.office_papers import OFFICE_PAPERS
from tests.printing.reading import all_text
from views.kit.busy import Busy
from views.kit.printer import printer_names
from views.paper.office import paper_page
from views.referrals.slip import SlipPage

KEY = Qt.Key


def on(at, printer):
    assert printer in printer_names()
    at.page.printer.set_value(printer)
    at.page.print_button.setFocus()


def wait(at, holds):
    at.qtbot.waitUntil(holds, timeout=30_000)


@pytest.fixture
def at(sit, cups, filled):
    return sit(lambda desk: SlipPage(desk, filled.ids[1]))


def shown(at):
    return all_text(bytes(at.page.preview._paper._bytes.data()))


def test_a_slip_that_came_out_is_told_and_the_next_one_is_a_copy(at, cups, filled):
    on(at, "PDF")
    at.keys(KEY.Key_Return)
    wait(at, lambda: at.page.told.text() == "Printed.")
    assert len(cups.papers()) == 1
    at.idle()
    assert at.page.copy.value()
    assert "Copy" in shown(at)
    with at.office.database.reading() as session:
        assert slips.slip_paper(session, at.desk.actor, filled.ids[1]).printed_before


def test_out_of_paper_is_told_on_the_page_and_so_is_that_it_went_on(at, cups):
    cups.tray("media-empty-error")
    on(at, "Tray")
    at.keys(KEY.Key_Return)
    words = "Saved, not printed: the printer is out of paper. It goes on by itself when there is paper."
    wait(at, lambda: at.page.trouble.isVisible() and at.page.trouble.title.text() == words)
    assert at.page.take_out_button.isVisible()
    cups.tray("")
    wait(at, lambda: at.page.told.text() == "Printed.")
    assert not at.page.trouble.isVisible()
    assert not at.page.take_out_button.isVisible()
    assert len(cups.papers()) == 1


def test_it_is_taken_out_of_the_queue_and_can_be_printed_again(at, cups):
    cups.tray("media-empty-error")
    on(at, "Tray")
    at.keys(KEY.Key_Return)
    wait(at, at.page.take_out_button.isVisible)
    at.page.take_out_button.click()
    wait(at, lambda: "taken out of the queue" in at.page.trouble.title.text())
    assert not cups.jobs()
    cups.tray("")
    at.idle()
    at.page.print_button.click()
    wait(at, lambda: at.page.told.text() == "Printed.")
    assert len(cups.papers()) == 1


def test_a_printer_that_is_off_is_told_and_prints_when_it_is_on(at, cups):
    cups.ask("cupsdisable", "PDF")
    on(at, "PDF")
    at.keys(KEY.Key_Return)
    at.idle()
    assert at.page.trouble.title.text() == "Saved, not printed: the printer is off. Print again when it is on."
    cups.ask("cupsenable", "PDF")
    at.keys(KEY.Key_Return)
    wait(at, lambda: at.page.told.text() == "Printed.")


def test_cancel_while_the_printer_is_at_it_leaves_nothing_in_the_queue(at, cups):
    cups.tray("busy")
    on(at, "Tray")
    at.keys(KEY.Key_Return)
    busy = at.window.findChild(Busy)
    wait(at, busy.isVisible)
    busy.cancel.click()
    wait(at, lambda: at.page.told.text() == "Stopped. Nothing is printed.")
    assert not cups.jobs()
    assert at.page.print_button.isEnabled()


@pytest.mark.parametrize("name", OFFICE_PAPERS)
def test_every_paper_of_the_office_comes_out(sit, cups, filled, name):
    at = sit(lambda desk: paper_page(desk, name, lambda: name, lambda: name))
    on(at, "PDF")
    at.keys(KEY.Key_Return)
    wait(at, lambda: at.page.told.text() == "Printed.")
    assert len(cups.papers()) == 1


def test_locking_right_after_printing_leaves_the_paper_to_the_printer(at, cups):
    cups.tray("busy")
    on(at, "Tray")
    at.keys(KEY.Key_Return)
    at.qtbot.waitUntil(lambda: "Tray" in cups.jobs(), timeout=30_000)
    at.jobs.stop()
    cups.tray("")
    cups.until(lambda: bool(cups.papers()), "the paper is lost")
