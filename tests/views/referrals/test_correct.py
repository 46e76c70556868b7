"""What a referral says in fields of head office's own, corrected on its page."""

import pytest
from PySide6.QtCore import Qt
from sqlalchemy import select

from models import custom_values, drafts
from models.schema import Audit, CustomKind, CustomNoun
from tests.models.test_custom_values import define
from views.referrals.correct import CorrectReferralPage
from views.referrals.one import ReferralPage

KEY = Qt.Key


@pytest.fixture
def asked(office, filled):
    """A number and a choice are asked of referrals; the newest says 300."""
    with office.database.transaction() as session:
        fare = define(session, office.actor, CustomNoun.REFERRAL, CustomKind.NUMBER, "Bus fare")
        define(session, office.actor, CustomNoun.REFERRAL, CustomKind.CHOICE, "Went by", (("Bus", ""), ("Taxi", "")))
        custom_values.set_value(session, office.actor, CustomNoun.REFERRAL, filled.ids[7], fare.id, "300")
    return filled.ids[7]


def said(at, row_id):
    return at.read(lambda session: custom_values.said_by(session, at.desk.actor, CustomNoun.REFERRAL, row_id))


def open_form(at):
    at.control(KEY.Key_E)
    assert isinstance(at.page, CorrectReferralPage)


def test_a_fare_is_corrected_by_keyboard_noted_and_taken_back(sit, asked):
    at = sit(lambda desk: ReferralPage(desk, asked))
    open_form(at)
    at.control(KEY.Key_A)
    at.keys("450", KEY.Key_Return, KEY.Key_Down, KEY.Key_Down, KEY.Key_Down, KEY.Key_Return)
    at.idle()
    assert isinstance(at.page, ReferralPage)
    assert said(at, asked) == {"Bus fare": 450, "Went by": "Taxi"}
    noted = at.read(lambda session: session.scalars(select(Audit.action).order_by(Audit.id.desc())).first())
    assert noted == "fill fields of referral"
    assert at.said[-1] == "Saved."
    at.window.quiet.undo_last()
    at.idle()
    assert said(at, asked) == {"Bus fare": 300}


def test_what_is_half_typed_is_kept_and_comes_back(sit, asked):
    at = sit(lambda desk: ReferralPage(desk, asked))
    open_form(at)
    at.control(KEY.Key_A)
    at.keys("45")
    page = f"correct referral {asked}"
    at.qtbot.waitUntil(lambda: at.read(lambda session: drafts.load(session, at.desk.actor, page)) is not None)
    at.keys(KEY.Key_Escape)
    assert isinstance(at.page, ReferralPage)
    open_form(at)
    assert at.page.drafting.isVisible()
    at.control(KEY.Key_B)
    (fare, _way) = at.page.custom.fields.values()
    assert fare.text() == "45"


def test_a_number_too_large_is_told_beside_its_field(sit, asked):
    at = sit(lambda desk: ReferralPage(desk, asked))
    open_form(at)
    at.control(KEY.Key_A)
    at.keys("12345678")
    at.control(KEY.Key_Return)
    assert isinstance(at.page, CorrectReferralPage)
    (fare, _way) = at.page.custom.fields.values()
    assert fare.below.text() == "Please write a number from 0 to 999,999."
    assert said(at, asked) == {"Bus fare": 300}


def test_where_head_office_asks_nothing_there_is_nothing_to_correct(sit, filled):
    at = sit(lambda desk: ReferralPage(desk, filled.ids[7]))
    assert at.page.card.shown.line.id == filled.ids[7]
    assert at.page.card.correct.isHidden()
