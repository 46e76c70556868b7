"""A member's page shows the other records of the same person, takes them apart, and erases none of them unseen."""

from datetime import timedelta

import pytest
from PySide6.QtCore import Qt

from models import consents, members, referrals, same_person
from models.members import MemberDraft
from models.referrals import ReferralDraft
from models.schema import ConsentMethod, ConsentScope
from tests.models.people import add_clinic
from views.exchange.duplicates import DuplicatesPage
from views.find.page import FoundPage
from views.kit.label import Label
from views.members.one import MemberPage


@pytest.fixture
def pair(office, clock):
    """Two linked records; to the second she said no to being asked later, on the day of her yes to the first."""
    codes = []
    with office.database.transaction() as session:
        add_clinic(session, office.actor)
        for name in ("Ma Thida", "Thida"):
            draft = MemberDraft(1990, name, keep_record=ConsentMethod.SPOKEN)
            codes.append(members.register(session, office.actor, draft).code)
            referrals.issue(session, office.actor, ReferralDraft(codes[-1], "P001", 1))
        day = clock().date() - timedelta(days=1)
        scope = ConsentScope.FOLLOW_UP
        consents.give(session, office.actor, codes[0], scope, method=ConsentMethod.SPOKEN, on=day)
        consents.refuse(session, office.actor, codes[1], scope, on=day)
        same_person.link(session, office.actor, *codes)
    return codes


def show(sit, code: str):
    at = sit(lambda desk: MemberPage(desk, code))
    at.idle()
    return at


def words(card) -> str:
    return "\n".join(label.text() for label in card.findChildren(Label))


def test_the_other_record_and_what_she_said_there_stand_beside_her_own(sit, pair):
    at = show(sit, pair[0])
    assert at.page.linked.isVisible()
    assert "Thida · YGN" in words(at.page.linked)
    assert f"Said no to asking later under {pair[1]}" in words(at.page.linked)


def test_who_has_one_record_sees_nothing_of_it(sit, office, pair):
    with office.database.transaction() as session:
        same_person.unlink(session, office.actor, *pair)
    at = show(sit, pair[0])
    assert not at.page.linked.isVisible()


def test_taken_apart_on_the_page_and_undone(sit, office, pair):
    at = show(sit, pair[0])
    at.page.linked.buttons[pair[1]].click()
    at.idle()
    assert not at.page.linked.isVisible()
    assert at.said == ["Taken apart. Both records are as they were."]
    at.window.quiet.undo.click()
    at.idle()
    assert at.page.linked.isVisible()


def test_what_happened_is_shown_together_under_both_codes(sit, pair):
    at = show(sit, pair[0])
    at.control(Qt.Key.Key_T)
    assert {row.member for row in at.page.happened.table.rows.rows if row.referral} == set(pair)


def test_erasing_shows_both_codes_first_and_erases_both(qtbot, work):
    office = work._opened.office
    with office.database.transaction() as session:
        codes = [line.code for line in members.listed(session, office.actor, limit=2)]
        same_person.link(session, office.actor, *codes)
    page = MemberPage(work.desk, codes[0])
    work.window.open(page)
    qtbot.waitUntil(lambda: page.person.codes == (codes[1],))
    page.status.click()
    erasing = work.window.stack.currentWidget().erasing
    erasing.begin.click()
    assert erasing.together.isVisible()
    assert erasing.codes.text().split() == codes
    erasing.erase.click()
    listed = work.window.page("members")
    qtbot.waitUntil(lambda: listed.table.rows.rowCount() == 38)
    assert not {row.code for row in listed.table.rows.rows} & set(codes)


def test_what_was_linked_meanwhile_is_not_erased_unseen(sit, office, pair):
    at = show(sit, pair[0])
    at.page.status.click()
    page = at.page
    with office.database.transaction() as session:
        draft = MemberDraft(1990, "Ma Thidar", keep_record=ConsentMethod.SPOKEN)
        third = members.register(session, office.actor, draft).code
        same_person.link(session, office.actor, pair[1], third)
    page.erasing.begin.click()
    page.erasing.erase.click()
    at.idle()
    assert at.window.trouble.isVisible()
    with office.database.reading() as session:
        assert members.count(session, office.actor) == 3


def test_the_find_box_tells_of_the_other_code(sit, pair):
    at = sit(FoundPage)
    at.page.seek("Thida")
    at.idle()
    assert {row.found.also for row in at.page.table.rows.rows} == set(pair)


def test_two_records_are_compared_from_the_page(sit, pair):
    at = show(sit, pair[0])
    at.page.alike.click()
    at.idle()
    assert isinstance(at.page, DuplicatesPage)
    assert at.page.other.isVisible()
