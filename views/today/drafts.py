"""Forms that were left half-typed: what each is called, and how it is opened again."""

from collections.abc import Callable
from functools import partial

from models import cases, courses, custom_fields, events, paper_packs, referrals, training_table, trainings
from models.cases import CaseLine
from models.custom_fields import FieldLine
from models.database import UnitOfWork
from models.drafts import KeptDraft
from models.errors import NotFound
from models.paper_packs import PaperLine
from models.providers import details as provider_details
from models.referrals import ReferralDetails
from models.schema import Role
from models.trainings import SessionLine
from views.desk import Desk
from views.kit.words import mark, tr

_NAMES = (
    ("register member", mark("New member")),
    ("blank referral", mark("New referral")),
    ("refer on", mark("Refer on")),
    ("referral", mark("New referral")),
    ("correct referral", mark("Referral")),
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
    ("account", mark("New account")),
    ("slips and sheets", mark("On slips and sheets")),
)
"""Beginnings of drafts' names, and the words for them; of two that fit the first counts."""


def words(draft: KeptDraft) -> str:
    """What a kept form is called."""
    return next((tr(said) for begin, said in _NAMES if _begins(draft.page, begin)), tr("A form"))


def opens(desk: Desk, draft: KeptDraft) -> Callable[[], object] | None:
    """How a kept form comes back; None where there is no way to it, so that it is not listed."""
    first, _, rest = draft.page.partition(" ")
    if draft.page == "register member":
        return partial(_register, desk)
    for begin in ("register member ", "blank referral "):
        if draft.page.startswith(begin):
            return partial(_key_in, desk, draft.page.removeprefix(begin))
    if draft.page.startswith("refer on "):
        return partial(_refer_on, desk, draft.page.removeprefix("refer on "))
    if draft.page.startswith("correct referral "):
        return partial(_correct_referral, desk, draft.page.removeprefix("correct referral "))
    if first == "referral":
        return partial(_refer, desk, rest or None)
    if first == "clinic":
        return partial(_clinic, desk, rest or None)
    if first == "member":
        return partial(_member, desk, *rest.split(" ", 1))
    if first == "case":
        # Who may not see cases learns nothing of them.
        return partial(_case, desk, rest) if desk.actor.sees_cases else None
    return _opens_training(desk, draft) or _opens_settings(desk, draft)


def _opens_settings(desk: Desk, draft: KeptDraft) -> Callable[[], object] | None:
    """Of what head office and admins set."""
    first, _, rest = draft.page.partition(" ")
    if first == "field":
        return partial(_field, desk, rest) if _defines(desk) else None
    if desk.actor.role is Role.STAFF:
        return None
    ways: dict[str, Callable[[], object]] = {
        "account": partial(_account, desk),
        "slips and sheets": partial(desk.go, "settings"),
    }
    return ways.get(draft.page)


def _opens_training(desk: Desk, draft: KeptDraft) -> Callable[[], object] | None:
    """Of trainings and events."""
    first, _, rest = draft.page.partition(" ")
    if draft.page == "plan training":
        return partial(_plan, desk)
    if draft.page.startswith("correct session "):
        return partial(_correct_session, desk, draft.page.removeprefix("correct session "))
    if draft.page.startswith("next session "):
        return partial(_next_session, desk, draft.page.removeprefix("next session "))
    ways: dict[str, Callable[[Desk, str], None]] = {"attendance": _session, "course": _course, "event": _event}
    return partial(ways[first], desk, rest) if first in ways else None


def _begins(page: str, name: str) -> bool:
    return page == name or page.startswith(f"{name} ")


def _register(desk: Desk) -> None:
    from views.members.register import RegisterPage

    desk.open(RegisterPage(desk))


def _key_in(desk: Desk, record: str) -> None:
    """The form of a line of a blank register, from the page of its pack as by hand."""
    from views.packs.keying import KeyingPage

    def show(line: PaperLine) -> None:
        pack = KeyingPage(desk, line.pack)
        desk.open(pack)
        pack.key_in(line)

    desk.jobs.read(lambda session: paper_packs.line_of(session, desk.actor, record), show)


def _account(desk: Desk) -> None:
    from views.settings.account import AccountPage

    desk.open(AccountPage(desk))


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


def _correct_referral(desk: Desk, row_id: str) -> None:
    from views.referrals.correct import CorrectReferralPage

    desk.jobs.read(
        lambda session: referrals.details(session, desk.actor, row_id).line,
        lambda line: desk.open(CorrectReferralPage(desk, line)),
    )


def _clinic(desk: Desk, row_id: str | None) -> None:
    from views.providers.form import ProviderPage

    if row_id is None:
        desk.open(ProviderPage(desk, None))
        return
    desk.jobs.read(
        lambda session: provider_details(session, desk.actor, row_id),
        lambda line: desk.open(ProviderPage(desk, line)),
    )


def _planned(desk: Desk) -> Callable[[SessionLine], None]:
    """From the form to the session that it made."""

    def go_on(line: SessionLine) -> None:
        from views.trainings.session import SessionPage

        desk.back()
        desk.open(SessionPage(desk, line.id))

    return go_on


def _plan(desk: Desk) -> None:
    from views.trainings.plan import PlanPage

    desk.open(PlanPage(desk, _planned(desk)))


def _session(desk: Desk, session_id: str) -> None:
    from views.trainings.session import SessionPage

    desk.open(SessionPage(desk, session_id))


def _correct_session(desk: Desk, session_id: str) -> None:
    from views.trainings.change import ChangeSessionPage

    desk.jobs.read(
        lambda session: trainings.details(session, desk.actor, session_id),
        lambda line: desk.open(ChangeSessionPage(desk, line)),
    )


def _next_session(desk: Desk, training: str) -> None:
    from views.trainings.next_session import NextSessionPage

    desk.jobs.read(
        lambda session: training_table.table(session, desk.actor, training).days[-1],
        lambda last: desk.open(NextSessionPage(desk, last, _planned(desk))),
    )


def _course(desk: Desk, row_id: str) -> None:
    from views.trainings.course import CoursePage

    if not row_id:
        desk.open(CoursePage(desk, None))
        return
    desk.jobs.read(
        lambda session: courses.details(session, desk.actor, row_id), lambda line: desk.open(CoursePage(desk, line))
    )


def _event(desk: Desk, row_id: str) -> None:
    from views.events.form import EventPage

    if not row_id:
        desk.open(EventPage(desk))
        return
    desk.jobs.read(
        lambda session: events.details(session, desk.actor, row_id), lambda line: desk.open(EventPage(desk, line))
    )


def _case(desk: Desk, code: str) -> None:
    """`code` is the case's, or for a new one that of the member, or nothing."""
    from views.cases.form import CaseForm

    def look(session: UnitOfWork) -> CaseLine | None:
        try:
            return cases.details(session, desk.actor, code)
        except NotFound:
            return None

    def show(line: CaseLine | None) -> None:
        desk.open(CaseForm(desk, line, "" if line is not None else code))

    if code:
        desk.jobs.read(look, show)
    else:
        desk.open(CaseForm(desk))


def _defines(desk: Desk) -> bool:
    """Whether this account defines fields of head office's own."""
    return desk.office.head and desk.actor.role is Role.HEAD_OFFICE


def _field(desk: Desk, row_id: str) -> None:
    from views.settings.custom_form import FieldForm

    if row_id == "new":
        desk.open(FieldForm(desk))
        return

    def look(session: UnitOfWork) -> FieldLine:
        return next(line for line in custom_fields.fields(session, retired_too=True) if line.id == row_id)

    desk.jobs.read(look, lambda line: desk.open(FieldForm(desk, line)))
