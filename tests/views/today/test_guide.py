"""The first steps of a new office, on Today."""

import pytest
from PySide6.QtCore import Qt

from models import members, providers, referrals
from models.members import MemberDraft
from models.providers import ProviderDraft, ServiceOffer
from models.referrals import ReferralDraft
from models.schema import Backup, BackupPlace, ConsentMethod
from views.exchange.cards import CardsPage
from views.members.register import RegisterPage
from views.providers.form import ProviderPage
from views.referrals.form import ReferralForm
from views.settings.backup import BackupPage
from views.today.guide import GuideCard
from views.today.page import TodayPage


@pytest.fixture
def at(sit):
    """Today in an office that was made just now."""

    def make(desk):
        desk.set_setting("guide", "shown")
        return TodayPage(desk)

    return sit(make)


def _ticked(page):
    return [not row.done.isHidden() for row in page.guide.rows]


def test_it_stands_in_an_office_that_was_made_here_alone(sit):
    assert sit(TodayPage).page.guide.isHidden()


def test_the_hand_begins_at_the_next_step_and_goes_on_by_arrows(at):
    rows = at.page.guide.rows
    assert at.page.guide.isVisible()
    assert rows[0].go.text() == "Exchange cards with head office"
    assert at.hand() is rows[0].go
    at.keys(Qt.Key.Key_Down)
    assert at.hand() is rows[1].go


def test_each_step_ticks_itself_when_it_is_done_and_all_done_it_is_gone(at, office):
    actor = office.actor
    assert _ticked(at.page) == [False] * 5

    def step(write):
        with office.database.transaction() as session:
            write(session)
        at.idle()

    def clinic(session):
        providers.add(session, actor, ProviderDraft("P1", "A clinic"))
        providers.offer(session, actor, "P1", [ServiceOffer(3)])

    codes = []

    def member(session):
        codes.append(members.register(session, actor, MemberDraft(1990, "A", keep_record=ConsentMethod.SPOKEN)).code)

    step(clinic)
    assert _ticked(at.page) == [False, True, False, False, False]
    step(member)
    step(lambda session: referrals.issue(session, actor, ReferralDraft(codes[0], "P1", 3)))
    step(lambda session: session.add(Backup(place=BackupPlace.ELSEWHERE, at=1, path="stick", state="")))
    assert _ticked(at.page) == [False, True, True, True, True]
    assert at.page.guide.isVisible()
    at.jobs.changed.emit(frozenset())
    at.page.guide._show(type(at.read(lambda s: _steps(s, actor)))(True, True, True, True, True))
    assert at.page.guide.isHidden()


def _steps(session, actor):
    from models.first_steps import first_steps

    return first_steps(session, actor)


def test_put_away_it_comes_no_more_but_can_be_brought_back_at_once(at):
    at.page.guide.away.click()
    at.idle()
    assert at.page.guide.isHidden()
    assert at.settings["guide"] == "away"
    assert GuideCard(at.desk).isHidden()
    at.control(Qt.Key.Key_Z)
    assert at.page.guide.isVisible()


@pytest.mark.parametrize(
    "step, form",
    [(0, CardsPage), (1, ProviderPage), (2, RegisterPage), (3, ReferralForm), (4, BackupPage)],
)
def test_enter_opens_the_form_of_a_step_and_escape_leads_back_to_it(at, step, form):
    today = at.page
    today.guide.rows[step].go.setFocus()
    at.keys(Qt.Key.Key_Return)
    at.idle()
    assert isinstance(at.page, form)
    at.keys(Qt.Key.Key_Escape)
    assert at.page is today
