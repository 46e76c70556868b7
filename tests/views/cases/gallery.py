"""Pictures of cases."""

from dataclasses import replace
from datetime import date

from models import cases, consents
from models.cases import CaseDraft
from models.clock import today
from models.offices import OpenOffice
from models.schema import CaseAction, CaseIssue, CaseOutcome, ConsentMethod, ConsentScope, Perpetrator
from tests.album import Album
from tests.offices import SettableClock
from views.cases.form import CaseForm
from views.cases.page import CasesPage, Which

CASES = (
    CaseDraft(date(2026, 9, 1), CaseIssue.ARREST, "MMR013015", Perpetrator.POLICE, CaseAction.LAWYER),
    CaseDraft(date(2026, 9, 1), CaseIssue.EXTORTION, "MMR013001", Perpetrator.LOCAL_OFFICIAL, CaseAction.INFORMATION),
    CaseDraft(date(2026, 8, 1), CaseIssue.HEALTH_CARE_DENIAL, "MMR013008", Perpetrator.HEALTH_WORKER,
              CaseAction.ACCOMPANIMENT, CaseOutcome.SETTLED, advocacy_consent=True),
    CaseDraft(date(2026, 7, 1), CaseIssue.EVICTION, "MMR013015", Perpetrator.COMMUNITY, CaseAction.SHELTER,
              CaseOutcome.UNRESOLVED),
    CaseDraft(date(2026, 5, 1), CaseIssue.OUTING, None, Perpetrator.UNKNOWN, CaseAction.INFORMATION,
              CaseOutcome.RELEASED),
)  # fmt: skip


def fill(office: OpenOffice, clock: SettableClock, codes: list[str], days: int = 31) -> str:
    """Write them, and so many days later two more, one of a member who agreed; that member's code."""
    with office.database.transaction() as session:
        for draft in CASES:
            cases.open_case(session, office.actor, draft)
    clock.later(days=days)
    with office.database.transaction() as session:
        actor, whose = office.actor, codes[4]
        day = today(clock)
        consents.give(session, actor, whose, ConsentScope.LEGAL_CASE, method=ConsentMethod.SPOKEN, on=day)
        draft = replace(CASES[0], month=date(2026, 11, 1), member_code=whose, advocacy_consent=True)
        cases.open_case(session, actor, draft)
        cases.open_case(session, actor, replace(CASES[1], month=day, issue=CaseIssue.PHYSICAL_VIOLENCE))
    return whose


def shots(at: Album) -> None:
    """All cases with one beside them, and a new one."""
    page = at.go("cases")
    assert isinstance(page, CasesPage)
    page.which.set_value(Which.ALL)
    page._read()
    at.rest()
    linked = next(line for line in page.table.rows.rows if line.member)
    page.table.choose(linked.id)
    at.shoot("cases")
    if not page.sides.wide:
        page._opened(linked)
        at.shoot("case")
        page.sides.show_near()
    at.forget()
    form = CaseForm(at.desk)
    at.shoot_page("case-new", form)
