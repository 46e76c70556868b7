"""Member cards."""

import pytest

from models import member_cards, offices
from models.errors import NotFound, Refused
from models.ids import new_member_code
from models.schema import Audit
from tests.models.people import add_member


def test_an_office_prints_no_cards_until_an_admin_allows_them(office):
    with office.database.transaction() as session:
        code = add_member(session, office.actor)
        with pytest.raises(Refused) as refused:
            member_cards.card_code(session, office.actor, code)
        assert str(refused.value).startswith("This office prints no member cards.")
        offices.set_paper(session, office.actor, paper_phone="", issuer_line="", staff_print=False, member_cards=True)
        assert member_cards.card_code(session, office.actor, code) == code
        with pytest.raises(NotFound):
            member_cards.card_code(session, office.actor, new_member_code())
        member_cards.note_printed(session, office.actor, code)
        last = session.query(Audit).order_by(Audit.id.desc()).first()
        assert (last.action, last.record) == ("print member card", code)
