"""Opening a member's form again that was left half-typed."""

from collections.abc import Callable

from models import members, reference
from models.database import UnitOfWork
from models.members import MemberDetails
from models.reference import TownshipLine
from views.desk import Desk
from views.kit.page import Page
from views.members.ask import AskPage
from views.members.correct import CorrectPage
from views.members.handover import HandoverPage
from views.members.status import StatusPage

_Read = tuple[MemberDetails, list[TownshipLine]]
_PAGES: dict[str, Callable[[Desk, _Read], Page]] = {
    "correct": lambda desk, read: CorrectPage(desk, *read),
    "status": lambda desk, read: StatusPage(desk, read[0]),
    "ask": lambda desk, read: AskPage(desk, read[0]),
    "handover": lambda desk, read: HandoverPage(desk, read[0]),
}


def open_kept(desk: Desk, form: str, code: str) -> None:
    """The form (`correct`, `status`, `ask`, `handover`) of the member with this code; it offers back what was typed."""
    make = _PAGES.get(form)
    if make is None:
        return

    def work(session: UnitOfWork) -> _Read:
        return members.details(session, desk.actor, code), reference.townships(session)

    desk.jobs.read(work, lambda read: desk.open(make(desk, read)))
