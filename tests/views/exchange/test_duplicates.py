"""A person decides, by keyboard, whether two records are of one person; every answer can be taken back or is kept."""

import dataclasses

import pytest
from PySide6.QtCore import Qt

from models import likely_pairs, members, questions, same_person
from models.members import MemberDraft
from models.schema import ConsentMethod, Gender, Role
from tests.views.exchange.test_bundles import introduce
from tests.views.exchange.test_conflicts import Mail
from views.exchange.duplicates import DuplicatesPage
from views.members.one import MemberPage

KEY = Qt.Key


def register(office, name: str, year: int = 1990, **more) -> str:
    draft = MemberDraft(year, name, keep_record=ConsentMethod.SPOKEN, **more)
    with office.database.transaction() as session:
        return members.register(session, office.actor, draft).code


@pytest.fixture
def pairs(office):
    """Two pairs, the likelier first."""
    likely = register(office, "Ma Thida", phone="09000111"), register(office, "သီတာ", 1991, phone="09000111")
    less = register(office, "Ma Nandar"), register(office, "Nandar", gender=Gender.FEMALE)
    return likely, less


def records(office, code: str) -> list[str]:
    with office.database.reading() as session:
        return [line.code for line in same_person.linked(session, office.actor, code)]


def shown(at) -> list[tuple[str, str]]:
    return [(pair.one.code, pair.other.code) for pair in at.page.table.rows.rows]


def test_nobody_who_stands_twice_is_said_so(sit):
    at = sit(DuplicatesPage)
    assert at.page.table.empty.heading.text() == "Nobody seems to stand twice"
    assert not at.page.card.isVisible()


def test_both_records_stand_side_by_side_and_what_differs_is_marked(sit, pairs):
    at = sit(DuplicatesPage)
    assert shown(at) == list(pairs)
    assert at.page.sums.text() == "2 pairs"
    card = at.page.card
    assert (card.open_one.text(), card.open_other.text()) == pairs[0]
    assert card.differing == ["Birth year"]
    at.page.table.choose(at.page.table.rows.key(at.page.table.rows.rows[1]))
    at.idle()
    assert card.differing == ["Gender"]


def test_one_person_by_two_keys_and_it_can_be_undone(sit, pairs, office):
    at = sit(DuplicatesPage)
    at.keys(KEY.Key_Return)
    assert at.hand() is at.page.card.one_person
    at.keys(KEY.Key_Return)
    at.idle()
    assert records(office, pairs[0][0]) == list(pairs[0])
    assert shown(at) == [pairs[1]]
    assert at.said == ["One person from now on."]
    assert at.hand() is at.page.card.one_person
    at.window.quiet.undo.click()
    at.idle()
    assert records(office, pairs[0][0]) == [pairs[0][0]]
    assert shown(at) == list(pairs)


def test_two_people_are_remembered_and_the_list_ends(sit, pairs, office):
    at = sit(DuplicatesPage)
    at.page._to_card()
    at.page.card.two_people.click()
    at.idle()
    assert shown(at) == [pairs[1]]
    at.page.card.two_people.click()
    at.idle()
    assert shown(at) == []
    assert at.page.table.empty.isVisible()
    with office.database.reading() as session:
        assert likely_pairs.likely_pairs(session, office.actor).total == 0


def test_escape_leads_back_to_the_list(sit, pairs):
    at = sit(DuplicatesPage)
    at.keys(KEY.Key_Return)
    at.keys(KEY.Key_Escape)
    assert at.page.table.isAncestorOf(at.hand())
    assert at.page.card.isVisible()


def test_staff_look_and_do_not_decide(sit, pairs, office):
    at = sit(DuplicatesPage, actor=dataclasses.replace(office.actor, role=Role.STAFF))
    card = at.page.card
    assert not card.one_person.isVisible()
    assert not card.two_people.isVisible()
    assert not card.ask.isVisible()


def test_any_two_records_can_be_compared_from_a_member_s_page(sit, pairs, office):
    third = register(office, "Khin")
    at = sit(lambda desk: DuplicatesPage(desk, pairs[0][0]))
    assert shown(at) == [pairs[0]]
    at.page.other.setFocus()
    at.keys(third, KEY.Key_Return)
    at.idle()
    assert shown(at) == [(pairs[0][0], third), pairs[0]]
    assert at.page.card.pair.other.code == third
    at.page.card.open_other.click()
    at.idle()
    assert isinstance(at.page, MemberPage)


def test_head_office_asks_the_office_that_keeps_the_name(sit, office, head_office, tmp_path):
    introduce(office, head_office)
    introduce(head_office, office)
    theirs = register(office, "Ma Thida", township="MMR013001", gender=Gender.FEMALE)
    Mail(tmp_path).pass_on(office, head_office, "HQ")
    register(head_office, "Thida", township="MMR013001", gender=Gender.FEMALE)
    at = sit(DuplicatesPage, at_office=head_office)
    (pair,) = at.page.table.rows.rows
    assert theirs in (pair.one.code, pair.other.code)
    assert at.page.card.ask.isVisible()
    at.page.card.ask.click()
    at.idle()
    with head_office.database.reading() as session:
        (asked,) = questions.listed(session, head_office.actor)
    assert asked.member == theirs
    assert at.said == ["Asked. It goes with the next bundle to Yangon."]


def test_it_is_said_in_burmese_too(sit, pairs, burmese):
    at = sit(DuplicatesPage)
    assert at.page.sums.text().startswith("၂")
    assert at.page.card.one_person.text() != "One person"
