"""The papers of the office: a list, and each of them seen before it is printed."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt

from models import offices
from models.schema import Role
from printing.office_papers import OFFICE_PAPERS
from tests.printing.reading import all_text
from views.packs.page import PacksPage
from views.paper.office import OfficePapersPage
from views.paper.page import PrintPage

KEY = Qt.Key


@pytest.fixture
def at(sit, filled):
    return sit(OfficePapersPage)


def test_every_paper_that_can_be_printed_stands_in_the_list(at):
    names = [line.name for line in at.page.table.rows.rows]
    assert set(names) == {*OFFICE_PAPERS, "registers"}
    for name in names:
        at.page.table.choose(name)
        at.page.table.setFocus()
        at.keys(KEY.Key_Return)
        at.idle()
        assert isinstance(at.page, PacksPage if name == "registers" else PrintPage)
        if name != "registers":
            assert at.page.preview.pages >= 1, name
            assert at.page.trouble.isHidden(), name
        at.keys(KEY.Key_Escape)
        at.idle()
        assert isinstance(at.page, OfficePapersPage)


def test_another_size_draws_the_paper_anew(at):
    at.page.table.choose("key")
    at.page.table.setFocus()
    at.keys(KEY.Key_Return)
    at.idle()
    small = at.page.preview._paper.document.pagePointSize(0).width()
    at.page.sheet_size.set_value("A4")
    at.page.sheet_size.changed.emit()
    at.idle()
    assert at.page.preview._paper.document.pagePointSize(0).width() > small


def test_the_key_says_neutral_words_in_the_chosen_language_only(at):
    at.page.table.choose("key")
    at.page.table.setFocus()
    at.keys(KEY.Key_Return)
    at.idle()
    at.page.language.set_value("en")
    at.page.language.changed.emit()
    at.idle()
    said = all_text(bytes(at.page.preview._paper._bytes.data()))
    assert "Follow-up care" in said
    assert not any("\u1000" <= letter <= "\u109f" for letter in said)


def test_who_may_not_print_codes_of_members_does_not_see_their_papers(sit, office):
    with office.database.transaction() as session:
        offices.set_paper(session, office.actor, paper_phone="", issuer_line="", staff_print=False)
    at = sit(OfficePapersPage, replace(office.actor, role=Role.STAFF))
    at.idle()
    shown = [line.name for line in at.page.table.rows.rows]
    assert shown == ["directory", "key", "attendance", "envelope", "drill"]
    at = sit(OfficePapersPage)
    at.idle()
    assert {"follow-ups", "registers"} <= {line.name for line in at.page.table.rows.rows}
