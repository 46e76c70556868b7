"""From what was found to its page. A page, and what it imports, is there only once somebody goes to it."""

from models import courses, providers
from models.courses import CourseLine
from models.finding import Found, Noun
from models.providers import ProviderLine
from views.desk import Desk
from views.kit.page import Page


def open_found(desk: Desk, found: Found, owner: Page) -> None:
    """Show it. `owner`: the page on which it was found; if that is gone meanwhile, nothing is opened."""
    actor, row_id = desk.actor, found.id
    if found.noun is Noun.CLINIC:
        desk.jobs.read(
            lambda session: providers.details(session, actor, row_id), lambda line: _clinic(desk, line), owner=owner
        )
    elif found.noun is Noun.COURSE:
        desk.jobs.read(
            lambda session: courses.details(session, actor, row_id), lambda line: _course(desk, line), owner=owner
        )
    else:
        desk.open(_page(desk, found))


def _clinic(desk: Desk, line: ProviderLine) -> None:
    from views.providers.form import ProviderPage

    desk.open(ProviderPage(desk, line))


def _course(desk: Desk, line: CourseLine) -> None:
    from views.trainings.course import CoursePage

    desk.open(CoursePage(desk, line))


def _page(desk: Desk, found: Found) -> Page:
    if found.noun is Noun.REFERRAL:
        from views.referrals.one import ReferralPage

        return ReferralPage(desk, found.id)
    if found.noun is Noun.SESSION:
        from views.trainings.session import SessionPage

        return SessionPage(desk, found.id)
    if found.noun is Noun.CASE:
        from views.cases.one import CasePage

        return CasePage(desk, found.code)
    from views.members.one import MemberPage

    return MemberPage(desk, found.code)
