"""An admin opens a colleague's account: gives a new passphrase, or closes it; what may not be done is not offered."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from models import accounts
from models.accounts import AccountDraft, Actor
from models.schema import Account, Role
from models.vault import Renewal
from tests.offices import PASSPHRASE
from tests.seats import HERS, leave_behind, seat
from views.settings.one_account import ClosePage, GivePage, OneAccountPage
from views.settings.page import SettingsPage
from views.settings.passphrase import PassphrasePage

KEY = Qt.Key
NEW = "eleven calm lotuses"


@pytest.fixture
def moe(office) -> Actor:
    return seat(office, AccountDraft("Ma Moe", "MM", sees_cases=True))


def choose(at, actor):
    table = at.page.accounts.table
    assert table.choose(actor.account_id)
    table.setFocus()
    return table


def open_account(at, actor):
    choose(at, actor)
    at.keys(KEY.Key_Return)
    at.idle()


def test_enter_opens_the_account_and_escape_leads_back(sit, moe):
    at = sit(SettingsPage)
    open_account(at, moe)
    assert isinstance(at.page, OneAccountPage)
    assert at.page.title.text() == "Ma Moe"
    assert at.page.give.hasFocus()
    at.keys(KEY.Key_Escape)
    assert isinstance(at.page, SettingsPage)


@pytest.mark.parametrize("clicks", [1, 2])
def test_so_does_a_click_or_two(sit, moe, clicks):
    at = sit(SettingsPage)
    settings, view, window = at.page, at.page.accounts.table.view, at.window
    row = at.page.accounts.table.rows.index(at.page.accounts.table.rows.place_of(moe.account_id), 0)
    place = view.viewport().mapTo(window, view.visualRect(row).center())
    for act in (QTest.mouseClick, QTest.mouseDClick)[:clicks]:
        # The second half of a double click meets what stands there by then.
        there = window.childAt(place)
        act(there, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, there.mapFrom(window, place))
    at.idle()
    assert isinstance(at.page, OneAccountPage)
    at.page.setFocus()
    at.keys(KEY.Key_Escape)
    assert at.page is settings


def test_ones_own_row_leads_to_ones_own_passphrase(sit, office):
    at = sit(SettingsPage)
    open_account(at, office.actor)
    assert isinstance(at.page, PassphrasePage)


def test_a_new_passphrase_is_given(sit, office, moe):
    at = sit(SettingsPage)
    open_account(at, moe)
    at.keys(KEY.Key_Return)
    assert isinstance(at.page, GivePage)
    at.keys(NEW, KEY.Key_Return, NEW, KEY.Key_Return, PASSPHRASE, KEY.Key_Return)
    at.idle()
    ((unlocked, renewal),) = at.renewals
    assert unlocked.account_id == office.actor.account_id
    assert renewal == Renewal({moe.account_id: NEW})


def test_the_account_is_closed(sit, office, moe):
    at = sit(SettingsPage)
    open_account(at, moe)
    at.page.close_it.click()
    assert isinstance(at.page, ClosePage)
    at.keys(PASSPHRASE, KEY.Key_Return)
    at.idle()
    assert [renewal for _unlocked, renewal in at.renewals] == [Renewal(closed=frozenset({moe.account_id}))]


@pytest.mark.parametrize("page", [GivePage, ClosePage])
def test_neither_is_done_by_a_wrong_own_passphrase(sit, office, moe, page):
    line = next(line for line in _lines(office) if line.id == moe.account_id)
    at = sit(lambda desk: page(desk, line))
    if page is GivePage:
        at.keys(NEW, KEY.Key_Return, NEW, KEY.Key_Return)
    at.keys(HERS, KEY.Key_Return)
    at.idle()
    assert at.page.own.below.text() == "This passphrase does not open the office."
    assert at.renewals == []


def _lines(office):
    with office.database.reading() as session:
        return accounts.accounts(session, office.actor)


def test_an_account_that_may_do_more_can_only_be_looked_at(sit, office, moe):
    with office.database.transaction() as session:
        accounts.allow(session, office.actor)
        session.get_one(Account, moe.account_id).account_role = Role.HEAD_OFFICE
    at = sit(SettingsPage)
    open_account(at, moe)
    assert not at.page.deeds.isVisible()
    assert at.page.not_this.text() == "This account may do more than yours. Ask head office."


def test_who_may_not_is_told_before_the_office_is_put_away(sit, office, moe):
    line = next(line for line in _lines(office) if line.id == moe.account_id)
    at = sit(lambda desk: ClosePage(desk, line))
    with office.database.transaction() as session:
        accounts.allow(session, office.actor)
        session.get_one(Account, moe.account_id).account_role = Role.HEAD_OFFICE
    at.keys(PASSPHRASE, KEY.Key_Return)
    at.idle()
    assert at.window.trouble.isVisible()
    assert at.page.form.main.isEnabled()
    assert at.renewals == []


def test_a_closed_account_is_given_nothing(sit, office, moe):
    with office.database.transaction() as session:
        accounts.close_account(session, office.actor, moe.account_id)
    at = sit(SettingsPage)
    open_account(at, moe)
    assert not at.page.deeds.isVisible()
    assert at.page.not_this.text() == "This account was closed. Nobody opens the office with it any more."


def test_who_is_left_behind_is_said_but_not_of_the_one_concerned(sit, office, moe):
    zaw = seat(office, AccountDraft("Ko Zaw", "KZ"), "three slow bullocks")
    leave_behind(office, moe)
    line = next(line for line in _lines(office) if line.id == moe.account_id)
    at = sit(lambda desk: ClosePage(desk, line))
    assert not at.page.behind.isVisible()
    leave_behind(office, zaw)
    at = sit(lambda desk: ClosePage(desk, line))
    assert at.page.behind.text() == "Afterwards these accounts need a new passphrase from an admin: Ko Zaw."
