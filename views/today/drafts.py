"""Forms that were left half-typed: what each is called, and how it is opened again."""

from collections.abc import Callable
from functools import partial

from models import referrals
from models.drafts import KeptDraft
from models.providers import details as provider_details
from models.referrals import ReferralDetails
from models.trainings import SessionLine
from views.desk import Desk
from views.kit.words import mark, tr

_NAMES = (
    ("register member", mark("New member")),
    ("refer on", mark("Refer on")),
    ("referral", mark("New referral")),
    ("clinic", mark("Clinic")),
    ("plan training", mark("New session")),
    ("correct session", mark("Session")),
    ("next session", mark("Next session")),
    ("attendance", mark("Attendance")),
    ("course", mark("Course")),
    ("event", mark("Event")),
    ("case", mark("Case")),
    ("member", mark("Member")),
    ("field", mark("Fields of our own")),
)
"""Beginnings of drafts' names, and the words for them; of two that fit the first counts."""

_PLACES = {"correct": "trainings", "next": "trainings", "course": "trainings", "event": "events", "case": "cases"}
"""By the first word of a name: where forms are found that need more than their name to be opened."""


def words(draft: KeptDraft) -> str:
    """What a kept form is called."""
    return next((tr(said) for begin, said in _NAMES if _begins(draft.page, begin)), tr("A form"))


def opens(desk: Desk, draft: KeptDraft) -> Callable[[], object] | None:
    """How a kept form comes back; None where there is no way to it, so that it is not listed."""
    first, _, rest = draft.page.partition(" ")
    if draft.page == "register member":
        return partial(_register, desk)
    if draft.page.startswith("refer on "):
        return partial(_refer_on, desk, draft.page.removeprefix("refer on "))
    if first == "referral":
        return partial(_refer, desk, rest or None)
    if first == "clinic":
        return partial(_clinic, desk, rest or None)
    if first == "member":
        return partial(_member, desk, *rest.split(" ", 1))
    if first == "field":
        return partial(desk.go, "settings")
    if draft.page == "plan training":
        return partial(_plan, desk)
    if first == "attendance":
        return partial(_session, desk, rest)
    return partial(desk.go, _PLACES[first]) if first in _PLACES else None


def _begins(page: str, name: str) -> bool:
    return page == name or page.startswith(f"{name} ")


def _register(desk: Desk) -> None:
    from views.members.register import RegisterPage

    desk.open(RegisterPage(desk))


def _member(desk: Desk, form: str, code: str = "") -> None:
    from views.members.kept import open_kept

    open_kept(desk, form, code)


def _refer(desk: Desk, member: str | None) -> None:
    from views.referrals.form import ReferralForm

    desk.open(ReferralForm(desk, member))


def _refer_on(desk: Desk, number: str) -> None:
    from views.referrals.form import ReferralForm

    def show(parent: ReferralDetails) -> None:
        desk.open(ReferralForm(desk, parent.line.member or None, parent=parent))

    desk.jobs.read(lambda session: referrals.details(session, desk.actor, number), show)


def _clinic(desk: Desk, row_id: str | None) -> None:
    from views.providers.form import ProviderPage

    if row_id is None:
        desk.open(ProviderPage(desk, None))
        return
    desk.jobs.read(
        lambda session: provider_details(session, desk.actor, row_id),
        lambda line: desk.open(ProviderPage(desk, line)),
    )


def _plan(desk: Desk) -> None:
    from views.trainings.plan import PlanPage
    from views.trainings.session import SessionPage

    def planned(line: SessionLine) -> None:
        desk.back()
        desk.open(SessionPage(desk, line.id))

    desk.open(PlanPage(desk, planned))


def _session(desk: Desk, session_id: str) -> None:
    from views.trainings.session import SessionPage

    desk.open(SessionPage(desk, session_id))
