"""Blank registers: made, seen, printed, and keyed in line by line."""

from datetime import timedelta

import pytest
from PySide6.QtCore import Qt

from models import members, paper_packs, referrals
from models.clock import today
from models.paper_packs import PackWish
from tests.models.exchange.post import register
from tests.printing.reading import all_text
from tests.views.referrals.test_slip import keep
from tests.views.trainings.held import fill
from views.kit.printer import printer_names
from views.packs.keying import KeyingPage
from views.packs.page import PacksPage
from views.packs.sheet import SheetPage
from views.paper.page import PrintPage
from views.trainings.session import SessionPage

KEY = Qt.Key


@pytest.fixture
def at(sit):
    return sit(PacksPage)


@pytest.fixture
def pack(office):
    with office.database.transaction() as session:
        return paper_packs.make(session, office.actor, PackWish(3, 2, 1))[0].pack


def shown(at):
    return all_text(bytes(at.page.preview._paper._bytes.data()))


def states(at):
    return [at.page.table.rows.columns[3].value(row) for row in at.page.table.rows.rows]


def test_a_pack_is_made_with_three_numbers_and_stands_there_to_be_printed(at):
    at.keys("3", KEY.Key_Return, "2", KEY.Key_Return, "1", KEY.Key_Return)
    at.idle()
    assert isinstance(at.page, PrintPage)
    (pack,) = at.read(lambda session: paper_packs.packs(session, at.desk.actor))
    assert (pack.open, pack.keyed) == (6, 0)
    assert f"Pack {pack.pack}" in shown(at)
    assert at.page.heading.text() == pack.pack


def test_too_many_lines_are_told_at_their_field(at):
    at.keys("201", KEY.Key_Return)
    assert at.page.members.problem or at.page.members.below.text()
    at.control(KEY.Key_Return)
    assert at.read(lambda session: paper_packs.packs(session, at.desk.actor)) == []


def test_the_language_of_the_paper_is_chosen_beside_it_and_remembered(at):
    at.page.form.submit()
    at.idle()
    assert "Register for days without power" in shown(at)
    at.page.language.set_value("my")
    at.page.language.changed.emit()
    at.idle()
    assert "Register for days without power" not in shown(at)
    assert at.settings["paper_language"] == "my"


def test_without_a_printer_the_paper_says_saved_not_printed(at):
    if printer_names():
        pytest.fail("this machine has a printer: the test would print on it")
    at.page.form.submit()
    at.idle()
    at.page.print_paper()
    at.idle()
    assert at.page.trouble.title.text() == "Saved, not printed: no printer is set up on this computer."


def test_the_paper_is_kept_as_a_file_where_a_person_says(at, tmp_path):
    at.page.form.submit()
    at.idle()
    keep(at, tmp_path, "paper")
    assert "Pack" in all_text((tmp_path / "paper.pdf").read_bytes())
    assert keep(at, tmp_path, "paper").out.name.below.text() == "A file of this name is there already."


def test_enter_on_a_pack_shows_its_lines_in_the_order_of_the_paper(at, pack):
    at.page._read()
    at.idle()
    at.page.table.setFocus()
    at.keys(KEY.Key_Return)
    at.idle()
    assert isinstance(at.page, KeyingPage)
    assert [row.number for row in at.page.table.rows.rows] == [1, 2, 3, 1, 2, 1]
    assert states(at) == ["waits"] * 6
    at.keys(KEY.Key_Escape)
    assert isinstance(at.page, PacksPage)


def test_delete_says_that_a_line_stayed_empty_and_goes_on_and_can_be_undone(sit, pack):
    at = sit(lambda desk: KeyingPage(desk, pack))
    at.keys(KEY.Key_Delete)
    at.idle()
    assert states(at)[:2] == ["left empty", "waits"]
    assert at.page.table.current().number == 2
    assert at.said == ["Line 1 stays out."]
    at.page._mark(at.page.table.rows.rows[0], out=False)
    at.idle()
    assert states(at) == ["waits"] * 6


def test_lines_are_keyed_in_one_after_the_other_under_the_codes_of_the_paper(sit, filled, office, clock):
    with office.database.transaction() as session:
        made = paper_packs.make(session, office.actor, PackWish(1, 1, 1))
    at = sit(lambda desk: KeyingPage(desk, made[0].pack))
    at.keys(KEY.Key_Return)
    at.idle()
    at.page.person.birth_year.set_value(1990)
    at.page.keep.set_value("yes")
    at.page.form.submit()
    at.idle()
    assert isinstance(at.page, KeyingPage)
    assert states(at) == ["keyed in", "waits", "waits"]
    assert at.read(lambda session: members.details(session, at.desk.actor, made[0].record)).line.birth_year == 1990
    at.keys(KEY.Key_Return)
    at.idle()
    at.keys("thida", KEY.Key_Return)
    at.idle()
    at.keys("2", KEY.Key_Return)
    at.idle()
    at.keys("tam", KEY.Key_Return)
    given = today(clock) - timedelta(days=2)
    at.page.given.set_value(given)
    at.control(KEY.Key_Return)
    at.idle()
    assert isinstance(at.page, KeyingPage), at.window.trouble.title.text()
    assert states(at) == ["keyed in", "keyed in", "waits"]
    line = at.read(lambda session: referrals.details(session, at.desk.actor, made[1].record)).line
    assert (line.service, line.issued) == (2, given)


def test_an_attendance_sheet_finds_its_session_and_opens_the_attendance(sit, filled, office, clock):
    with office.database.transaction() as session:
        made = paper_packs.make(session, office.actor, PackWish(0, 0, 1))
    held = fill(office, today(clock), [*filled.people, *(register(office, f"Ma {n}") for n in range(14))])
    at = sit(lambda desk: KeyingPage(desk, made[0].pack))
    at.keys(KEY.Key_Return)
    at.idle()
    assert isinstance(at.page, SheetPage)
    chosen = at.page.table.current()
    at.keys(KEY.Key_Return)
    at.idle()
    assert held
    assert isinstance(at.page, SessionPage)
    (line,) = at.read(lambda session: paper_packs.lines(session, at.desk.actor, made[0].pack))
    assert (line.record, line.open) == (chosen.id, False)
