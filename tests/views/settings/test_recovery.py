"""Shares are made, shown once, printed, tried out and made void; all of it by keyboard, and by admins alone."""

import pytest
from PySide6.QtCore import Qt
from sqlalchemy import select

from models import recovery, vault
from models.accounts import AccountDraft
from models.schema import Audit, Draft
from models.vault import RECOVERY, Renewal
from tests.offices import PASSPHRASE
from tests.printing.reading import all_text
from tests.seats import seat
from views.help.page import HelpPage
from views.paper.page import PrintPage
from views.settings.page import SettingsPage
from views.settings.recovery import MakePage, RecoveryCard, SharesPage, TryPage, VoidPage

KEY = Qt.Key


@pytest.fixture
def shares(office):
    return recovery.make_shares(office.database, office.actor, office.folder, vault.unlock(office.folder, PASSPHRASE))


@pytest.fixture
def card(sit):
    """The card, and who sits in front of it."""
    cards = []

    def make(desk):
        page = SettingsPage(desk)
        cards.append(RecoveryCard(desk))
        page.body.addWidget(cards[0])
        return page

    at = sit(make)
    at.idle()
    return at, cards[0]


def shown(page):
    return [label.text() for label in page.words.words]


def test_by_keyboard_alone_from_the_card_to_three_shares(card, office):
    at, there = card
    assert (there.state.text(), there.try_out.isVisible()) == ("There are none yet", False)
    there.make.click()
    assert isinstance(at.page, MakePage)
    at.keys("not the right one", KEY.Key_Return)
    at.idle()
    assert at.page.own.below.text() == "This passphrase does not open the office."
    at.page.own.set_value(None)
    at.keys(PASSPHRASE, KEY.Key_Return)
    at.idle()
    page = at.page
    assert isinstance(page, SharesPage)
    seen = []
    for place in (1, 2, 3):
        page.which.set_value(place)
        page._show()
        seen.append(" ".join(shown(page)))
    assert recovery.unlock_by_shares(office.folder, seen[1:]).vault_id == office.vault_id
    at.keys(KEY.Key_Escape)
    assert isinstance(at.page, SettingsPage)
    assert (there.state.text(), there.make.isVisible()) == ("They are made", False)
    assert at.read(lambda session: session.scalars(select(Audit.action).order_by(Audit.id)).all())[-1] == (
        "make recovery shares"
    )


def test_each_or_all_of_them_go_onto_paper_and_never_into_a_file(sit, shares):
    at = sit(lambda desk: SharesPage(desk, shares))
    page = at.page
    page.print_all.click()
    at.idle()
    assert isinstance(at.page, PrintPage)
    assert not at.page.keeping.isVisible()
    text = all_text(at.page._pdf).split()
    assert all(word in text for share in shares for word in share.split())
    at.keys(KEY.Key_Escape)
    page.which.set_value(2)
    page.print_one.click()
    at.idle()
    text = all_text(at.page._pdf).split()
    assert [word for word in shares[1].split() if word not in text] == []
    assert [word for word in set(shares[0].split()) - set(shares[1].split()) if word in text] == []


def test_two_shares_typed_back_are_told_to_open_the_office(sit, shares):
    at = sit(TryPage)
    at.keys(shares[2], KEY.Key_Return, shares[0].upper(), KEY.Key_Return)
    at.idle()
    assert at.page.good.isVisible()
    assert not at.page.empty.isVisible()
    assert (at.page.first.value(), at.page.second.value()) == (None, None)
    at.keys(" ")
    assert not at.page.good.isVisible(), "something else stands there now"


def test_what_is_mistyped_is_told_below_its_own_field(sit, shares):
    at = sit(TryPage)
    page, words = at.page, shares[1].split()
    at.keys(shares[0], KEY.Key_Return, *" ".join(words[:3]))
    assert page.second.below.text() == "3 of 20 words"
    at.keys(KEY.Key_Return)
    assert page.second.below.text() == "Share 2 has 3 words; 20 are needed."
    page.second.set_value(" ".join([*words[:6], "orchid", *words[7:]]))
    page.form.submit()
    assert page.second.below.text() == "Word 7 of share 2 is not on the list."
    page.first.set_value(" ".join([*words[:4], words[5], words[4], *words[6:]]))
    page.second.set_value(shares[2])
    page.form.submit()
    at.idle()
    assert page.first.below.text().startswith("The words of share 1 do not fit together")
    page.first.set_value(shares[2])
    page.form.submit()
    at.idle()
    assert page.second.below.text() == "This is the same share twice."
    assert not page.good.isVisible()
    assert at.read(lambda session: session.query(Draft).count()) == 0


def test_void_shares_need_the_own_passphrase_and_give_the_office_another_key(card, shares):
    at, there = card
    there._read()
    at.idle()
    there.void.click()
    assert isinstance(at.page, VoidPage)
    at.keys("not the right one", KEY.Key_Return)
    at.idle()
    assert at.renewals == []
    at.page.own.set_value(None)
    at.keys(PASSPHRASE, KEY.Key_Return)
    at.idle()
    assert [renewal for _unlocked, renewal in at.renewals] == [Renewal(closed=frozenset({RECOVERY}))]


def test_staff_make_none_also_where_they_come_to_the_page(sit, office):
    from tests.seats import HERS

    moe = seat(office, AccountDraft("Ma Moe", "MM"))
    at = sit(MakePage, actor=moe)
    at.keys(HERS, KEY.Key_Return)
    at.idle()
    assert isinstance(at.page, MakePage)
    assert not recovery.has_shares(office.folder)


def test_f1_explains_it(sit):
    at = sit(TryPage)
    at.keys(KEY.Key_F1)
    assert isinstance(at.page, HelpPage)
    assert at.page.title.text() == "Help: Recovery shares"
