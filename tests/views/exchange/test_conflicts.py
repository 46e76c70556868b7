"""Choosing what stays, by keyboard, on real conflicts between a branch and its head office."""

import pytest
from PySide6.QtCore import Qt

from models import conflicts, consents, members
from models.exchange import exporting, importing
from models.members import MemberChanges, MemberDraft
from models.schema import ConsentAnswer, ConsentMethod, ConsentScope
from tests.models.twice import write_twice
from tests.views.exchange.test_bundles import introduce
from views.exchange.conflicts import ConflictsPage
from views.members.one import MemberPage

KEY = Qt.Key


class Mail:
    """Bundles between two offices."""

    def __init__(self, folder) -> None:
        self.folder, self.number = folder, 0

    def pass_on(self, one, other, code: str) -> None:
        self.number += 1
        path = self.folder / f"mail-{self.number}.thz"
        exporting.export_bundle(one.database, one.actor, code, path)
        (result,) = importing.import_files(other.database, other.folder, other.actor, [path])
        assert result.state == "taken"


@pytest.fixture
def mail(office, head_office, tmp_path):
    introduce(office, head_office)
    introduce(head_office, office)
    return Mail(tmp_path)


@pytest.fixture
def code(office, head_office, mail, clock):
    """A member whose township and year of birth were written in two places at once."""
    with office.database.transaction() as session:
        draft = MemberDraft(1990, "Ma Thida", keep_record=ConsentMethod.SPOKEN)
        code = members.register(session, office.actor, draft).code
    mail.pass_on(office, head_office, "HQ")
    for one, place, year in ((office, "MMR013001", 1989), (head_office, "MMR013015", 1991)):
        clock.later(hours=1)
        with one.database.transaction() as session:
            members.correct(session, one.actor, code, MemberChanges(township=place, birth_year=year))
    mail.pass_on(head_office, office, "YGN")
    return code


def left(office) -> int:
    with office.database.reading() as session:
        return conflicts.count(session, office.actor)


def line(office, code: str):
    with office.database.reading() as session:
        return members.details(session, office.actor, code).line


def test_nothing_written_twice_is_said_so(sit):
    at = sit(ConflictsPage)
    assert at.page.table.empty.heading.text() == "Nothing was written twice"
    assert not at.page.card.isVisible()


def test_each_value_is_said_in_words_with_its_author_and_the_one_shown_now(sit, code):
    at = sit(ConflictsPage)
    assert [row.field for row in at.page.table.rows.rows] == ["birth_year", "township"]
    at.page.table.choose(at.page.table.rows.key(at.page.table.rows.rows[1]))
    at.idle()
    first, second = at.page.card.rows
    assert (first.text.text(), second.text.text()) == ("Tamwe", "Insein")
    assert first.author.text() == "HQ · Head office · 25 November 2026, 11:30"
    assert second.author.text() == "YGN · Admin · 25 November 2026, 10:30"
    assert (first.chip.text, first.chip.isVisible(), second.chip.isVisible()) == ("shown now", True, False)


def test_a_value_is_chosen_by_keyboard_and_the_list_moves_on(sit, code, office):
    at = sit(ConflictsPage)
    at.keys(KEY.Key_Return)
    at.keys(KEY.Key_Down)
    assert at.hand() is at.page.card.rows[1].button
    at.keys(KEY.Key_Up)
    assert at.hand() is at.page.card.rows[0].button
    at.keys(KEY.Key_Down, KEY.Key_Return)
    at.idle()
    assert line(office, code).birth_year == 1989
    (row,) = at.page.table.rows.rows
    assert row.field == at.page.card.entry.field == "township"
    assert at.hand() is at.page.card.rows[0].button
    at.keys(KEY.Key_Return)
    at.idle()
    assert (line(office, code).township, left(office)) == ("MMR013015", 0)
    assert at.page.table.empty.isVisible()
    assert at.said == ["Chosen. It counts everywhere from the next bundles on."] * 2


def test_a_choice_made_in_the_window_travels(sit, code, office, head_office, mail):
    at = sit(ConflictsPage)
    for _ in range(2):
        at.page.card.rows[0].button.click()
        at.idle()
    mail.pass_on(office, head_office, "HQ")
    assert (left(office), left(head_office)) == (0, 0)


def test_another_value_is_written_in_the_field_that_fits(sit, code, office):
    at = sit(ConflictsPage)
    at.keys(KEY.Key_Return, KEY.Key_Down, KEY.Key_Down)
    assert at.hand() is at.page.card.other
    at.keys(KEY.Key_Return, "2015", KEY.Key_Return)
    at.idle()
    assert at.page.card.form.field.below.text() == "This person is under 18: no member record is kept."
    assert left(office) == 2
    at.page.card.form.field.set_value(None)
    at.keys("1985", KEY.Key_Return)
    at.idle()
    assert (line(office, code).birth_year, left(office)) == (1985, 1)


def test_a_township_is_picked_by_a_part_of_its_name(sit, code, office):
    at = sit(ConflictsPage)
    at.keys(KEY.Key_Down, KEY.Key_Return)
    at.page.card.other.click()
    at.keys("laingth", KEY.Key_Return)
    at.idle()
    assert line(office, code).township == "MMR013008"


def test_escape_leads_back_from_form_to_values_to_list(sit, code):
    at = sit(ConflictsPage)
    at.keys(KEY.Key_Return)
    at.page.card.other.click()
    at.keys(KEY.Key_Escape)
    assert at.page.card.form is None
    assert at.hand() is at.page.card.other
    at.keys(KEY.Key_Escape)
    assert at.hand() is at.page.table.view


def test_what_is_half_typed_stays_while_others_write(sit, code, office):
    at = sit(ConflictsPage)
    at.keys(KEY.Key_Return)
    at.page.card.other.click()
    at.keys("198")
    with office.database.transaction() as session:
        members.register(session, office.actor, MemberDraft(1990, "Ma Nu", keep_record=ConsentMethod.SPOKEN))
    at.idle()
    assert at.page.card.form.field.text() == "198"


def test_staff_look_and_have_no_buttons_to_choose(sit, code, staff):
    at = sit(ConflictsPage, actor=staff)
    assert [row.button.isVisible() for row in at.page.card.rows] == [False, False]
    assert not at.page.card.other.isVisible()
    assert "An admin chooses here" in at.page.card.advice.text()
    at.keys(KEY.Key_Return)
    assert at.hand() is at.page.card.record
    at.keys(KEY.Key_Return)
    at.idle()
    assert isinstance(at.page, MemberPage)


def test_of_a_consent_the_member_is_asked_again(sit, office, head_office, mail, clock):
    with office.database.transaction() as session:
        draft = MemberDraft(1990, "Ma Thida", keep_record=ConsentMethod.SPOKEN)
        code = members.register(session, office.actor, draft).code
    mail.pass_on(office, head_office, "HQ")
    scope, day = ConsentScope.STATISTICS, clock().date()
    with office.database.transaction() as session:
        consents.give(session, office.actor, code, scope, method=ConsentMethod.SPOKEN, on=day)
    with head_office.database.transaction() as session:
        consents.refuse(session, head_office.actor, code, scope, on=day)
    mail.pass_on(head_office, office, "YGN")
    at = sit(ConflictsPage)
    card = at.page.card
    assert "Ask the member again: May we count you in our figures?" in card.advice.text()
    assert {row.text.text() for row in card.rows} == {
        "Agreed · 25 November 2026 · said",
        "Declined · 25 November 2026 · said",
    }
    assert not card.other.isVisible()
    card.yes.click()
    at.idle()
    with office.database.reading() as session:
        (answered,) = [one for one in consents.answers(session, office.actor, code) if one.scope is scope]
    assert (answered.answer, answered.conflicting, left(office)) == (ConsentAnswer.YES, False, 0)


def test_what_somebody_else_chose_meanwhile_is_told(sit, code, office):
    at = sit(ConflictsPage)
    entry = at.page.card.entry
    with office.database.transaction() as session:
        members.correct(session, office.actor, code, MemberChanges(birth_year=1987))
    at.page._pick(entry, entry.values[0])
    at.idle()
    assert at.window.trouble.isVisible()
    assert line(office, code).birth_year == 1987


def test_states_and_records_are_said_in_burmese_too(sit, code, office, burmese):
    with office.database.transaction() as session:
        row_id = members.details(session, office.actor, code).line.id
        write_twice(session, row_id, "member.status", [["left", "2026-11-01"], ["active", None]])
    at = sit(ConflictsPage)
    texts = [row.text.text() for row in at.page.card.rows]
    assert texts == ["၁၉၉၁", "၁၉၈၉"]
    at.page.table.choose(at.page.table.rows.key(at.page.table.rows.rows[1]))
    assert "၂၀၂၆" in at.page.card.rows[1].text.text()
