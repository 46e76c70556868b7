"""The ways that lead to paper: from Today, the clinics, the list of referrals, the cards of offices, Settings, Reports."""

from PySide6.QtCore import Qt

from models import offices
from tests.printing.reading import all_text
from views.exchange.cards import CardsPage
from views.paper.office import OfficePapersPage
from views.paper.page import PrintPage
from views.providers.page import ProvidersPage
from views.referrals.page import ReferralsPage
from views.referrals.slip import SlipsPage
from views.reports.page import ReportsPage
from views.settings.page import SettingsPage
from views.today.page import TodayPage

KEY = Qt.Key


def shown(at):
    return all_text(bytes(at.page.preview._paper._bytes.data()))


def test_one_key_on_today_shows_the_list_of_who_is_to_be_asked(sit, filled):
    at = sit(TodayPage)
    at.control(KEY.Key_P)
    assert isinstance(at.page, PrintPage)
    assert at.page.title.text() == "Who is to be asked today"
    assert "Thida" not in shown(at)
    at.keys(KEY.Key_Escape)
    assert isinstance(at.page, TodayPage)


def test_one_key_at_the_clinics_shows_the_directory(sit, filled):
    at = sit(ProvidersPage)
    at.control(KEY.Key_P)
    assert at.page.title.text() == "Clinics by township and service"
    assert "Insein" in shown(at)


def test_ticked_referrals_are_one_paper_by_one_key(sit, filled):
    at = sit(ReferralsPage)
    assert not at.page.print_slips.isVisible()
    at.keys(KEY.Key_Space, KEY.Key_Space)
    assert at.page.print_slips.text() == "Print 2 slips   F7"
    at.keys(KEY.Key_F7)
    at.idle()
    assert isinstance(at.page, SlipsPage)
    assert at.page.preview.pages == 2


def test_who_may_not_print_is_not_offered_it(sit, filled, staff):
    at = sit(ReferralsPage, staff)
    at.keys(KEY.Key_Space, KEY.Key_Space)
    assert not at.page.print_slips.isVisible()


def test_the_ten_words_are_printed_and_say_nothing_else(sit):
    at = sit(CardsPage)
    words = at.page.own.words
    at.page.own.print.click()
    at.idle()
    said = shown(at)
    assert all(word in said for word in words)
    assert at.desk.office.code not in said


def test_the_papers_are_reached_from_settings_and_reports(sit, office, staff):
    for make in (SettingsPage, ReportsPage):
        at = sit(make, staff)
        at.page.papers.click()
        at.idle()
        assert isinstance(at.page, OfficePapersPage)


def test_an_admin_allows_member_cards_in_settings(sit):
    at = sit(SettingsPage)
    assert not at.page.paper.cards.value()
    at.page.paper.cards.setFocus()
    at.keys(KEY.Key_Space)
    at.control(KEY.Key_Return)
    assert at.read(offices.details).member_cards
