"""A member's card: off by default, and only at the member's own wish."""

import pytest
from PySide6.QtCore import Qt

from models import offices
from tests.models.people import add_member
from tests.views.referrals.test_slip import keep
from views.members.card_paper import MemberCardPage
from views.members.one import MemberPage

KEY = Qt.Key


@pytest.fixture
def code(office):
    with office.database.transaction() as session:
        return add_member(session, office.actor)


def allow_cards(office):
    with office.database.transaction() as session:
        offices.set_paper(session, office.actor, paper_phone="", issuer_line="", staff_print=False, member_cards=True)


def test_no_card_is_offered_while_the_office_prints_none(sit, code):
    at = sit(lambda desk: MemberPage(desk, code))
    assert not at.page.card.isVisible()


def test_a_card_is_printed_and_kept_only_when_the_member_asks_for_it(sit, office, code, tmp_path):
    allow_cards(office)
    at = sit(lambda desk: MemberPage(desk, code))
    at.page.card.click()
    at.idle()
    assert isinstance(at.page, MemberCardPage)
    assert at.page.told.text().startswith("Whoever finds a card knows that a list exists.")
    assert not at.page.print_button.isEnabled()
    out = keep(at, tmp_path).out.path()
    assert out == tmp_path / "document.pdf", "nothing is kept before the member asks for it"
    at.page.asked_for.setFocus()
    at.keys(KEY.Key_Space)
    assert at.page.print_button.isEnabled()
    at.page.keeping.save_button.click()
    assert out.exists()
