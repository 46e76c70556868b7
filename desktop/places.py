"""The places of the rail: their names, order and words, and how each page is made when it is first gone to."""

from collections.abc import Sequence

from desktop.window import Place
from views.desk import Desk
from views.kit.page import Page
from views.kit.words import tr


def places(desk: Desk) -> Sequence[Place]:
    """All places of an open office. A page, and what it imports, is there only once somebody went to it."""

    def today() -> Page:
        from views.today.page import TodayPage

        return TodayPage(desk)

    def members() -> Page:
        from views.members.page import MembersPage

        return MembersPage(desk)

    def trainings() -> Page:
        from views.trainings.page import TrainingsPage

        return TrainingsPage(desk)

    def referrals() -> Page:
        from views.referrals.page import ReferralsPage

        return ReferralsPage(desk)

    def clinics() -> Page:
        from views.providers.page import ProvidersPage

        return ProvidersPage(desk)

    def cases() -> Page:
        from views.cases.page import CasesPage

        return CasesPage(desk)

    def exchange() -> Page:
        from views.exchange.page import ExchangePage

        return ExchangePage(desk)

    def reports() -> Page:
        from views.reports.page import ReportsPage

        return ReportsPage(desk)

    def settings() -> Page:
        from views.settings.page import SettingsPage

        return SettingsPage(desk)

    return (
        Place("today", lambda: tr("Today"), today),
        Place("members", lambda: tr("Members"), members),
        Place("trainings", lambda: tr("Trainings"), trainings),
        Place("referrals", lambda: tr("Referrals"), referrals),
        Place("clinics", lambda: tr("Clinics"), clinics),
        # Who may not see cases learns nothing of them.
        *((Place("cases", lambda: tr("Cases"), cases),) if desk.actor.sees_cases else ()),
        Place("exchange", lambda: tr("Exchange"), exchange),
        Place("reports", lambda: tr("Reports"), reports),
        Place("settings", lambda: tr("Settings"), settings),
    )
