"""Rights and legal cases: for accounts with the permission only. No names, no narrative.

Whose case it is stays in the office, and only while the member agrees to that.
"""

import json
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from sqlalchemy import func, or_, select
from sqlalchemy.orm import Session

from models.accounts import Actor, allow_cases
from models.agreements import agreeing
from models.audit import note
from models.clock import MYANMAR, hlc_moment
from models.errors import NotFound, Problem, Refused, refuse_problems, say
from models.ids import is_row_id, new_case_code, new_id, typed_code
from models.reference import require_township
from models.schema import (
    CaseAction,
    CaseIssue,
    CaseOutcome,
    ConsentScope,
    LegalCase,
    LegalCaseLocal,
    Member,
    Perpetrator,
    RegisterDot,
)
from models.search import by_code
from models.stamps import present_day, rewrite
from models.successors import require_open

LOOK_AFTER = timedelta(days=30)
"""So long after somebody last said how an open case stands, it is to be looked at."""

_OUTCOME = "legal_case.outcome"
_OLDEST = 2000
"""No case is older: the network was founded in 2009."""


@dataclass(frozen=True, slots=True)
class CaseDraft:
    """A case as a form gives it. Of `month` only year and month are kept; `township` is a P-code.

    `member_code` links a member, who must have agreed; None or empty links nobody.
    """

    month: date
    issue: CaseIssue
    township: str | None = None
    perpetrator: Perpetrator = Perpetrator.UNKNOWN
    action: CaseAction = CaseAction.INFORMATION
    outcome: CaseOutcome = CaseOutcome.ONGOING
    advocacy_consent: bool = False
    member_code: str | None = None

    def problems(self) -> tuple[Problem, ...]:
        """What keeps this draft from being saved, by field."""
        if self.month.year < _OLDEST:
            return (Problem("month", say("This year cannot be: look at its digits.")),)
        return ()


@dataclass(frozen=True, slots=True)
class CaseLine:
    """A case as lists and `thazin list cases` show it."""

    id: str
    code: str
    month: date
    township: str | None
    issue: CaseIssue
    perpetrator: Perpetrator
    action: CaseAction
    outcome: CaseOutcome
    advocacy_consent: bool
    member: str
    """The member's code, in this office and while they agree; else empty."""
    outcome_on: date
    """The day on which somebody last said how it stands."""

    def waits(self, day: date) -> bool:
        """Whether it is open and nobody has said for 30 days how it stands."""
        return self.outcome is CaseOutcome.ONGOING and self.outcome_on <= day - LOOK_AFTER

    def draft(self) -> CaseDraft:
        """What a form for correcting it starts from."""
        return CaseDraft(
            self.month,
            self.issue,
            self.township,
            self.perpetrator,
            self.action,
            self.outcome,
            self.advocacy_consent,
            self.member or None,
        )


@dataclass(frozen=True, slots=True)
class CaseCounts:
    """How many cases there are, are open, and wait to be looked at."""

    all: int
    open: int
    waiting: int


def open_case(session: Session, actor: Actor, draft: CaseDraft) -> CaseLine:
    """A new case with a random code. Raises `NotAllowed`, `NotFound`, `Refused` without the member's consent."""
    allow_cases(session, actor)
    row = LegalCase(id=new_id(), code=new_case_code())
    _fill(session, row, draft)
    session.add(row)
    session.flush()
    _link(session, row, draft.member_code)
    session.flush()
    note(session, actor.account_id, "open case", row.code)
    return _lines(session, [row])[0]


def correct(session: Session, actor: Actor, code: str, draft: CaseDraft) -> CaseLine:
    """Bring a case up to date, its outcome too. `code`: as typed, or the row id. Raises as `open_case` does."""
    allow_cases(session, actor)
    row = _row(session, code)
    _fill(session, row, draft)
    _link(session, row, draft.member_code)
    session.flush()
    note(session, actor.account_id, "correct case", row.code)
    return _lines(session, [row])[0]


def settle(session: Session, actor: Actor, code: str, outcome: CaseOutcome) -> CaseLine:
    """Say how a case stands now. Saying again that it goes on is news too: it was looked at. Raises as `open_case` does."""
    allow_cases(session, actor)
    row = _row(session, code)
    row.outcome = outcome
    rewrite(row, "outcome")
    session.flush()
    note(session, actor.account_id, "settle case", row.code)
    return _lines(session, [row])[0]


def may_link(session: Session, actor: Actor, member_code: str) -> bool:
    """Whether a case may be linked to this member: they agreed, and still do. Raises `NotAllowed`, `NotFound`."""
    allow_cases(session, actor)
    whose = by_code(session, member_code)
    return bool(agreeing(session, ConsentScope.LEGAL_CASE, [whose.id], present_day(session)))


def counts(session: Session, actor: Actor) -> CaseCounts:
    """Figures for the head of the list. Raises `NotAllowed`."""
    allow_cases(session, actor)
    everything = session.scalars(select(func.count()).select_from(LegalCase)).one()
    rows = session.scalars(select(LegalCase).where(LegalCase.outcome == CaseOutcome.ONGOING)).all()
    said, day = _said_on(session, rows), present_day(session)
    return CaseCounts(everything, len(rows), sum(said[row.id] <= day - LOOK_AFTER for row in rows))


def months(session: Session, actor: Actor) -> list[date]:
    """The months in which cases happened, the latest first. Raises `NotAllowed`."""
    allow_cases(session, actor)
    return list(session.scalars(select(LegalCase.month).distinct().order_by(LegalCase.month.desc())))


def listed(
    session: Session,
    actor: Actor,
    *,
    ongoing_only: bool = False,
    waiting_only: bool = False,
    issue: CaseIssue | None = None,
    month: date | None = None,
    member: str = "",
    after: CaseLine | None = None,
    limit: int = 200,
) -> list[CaseLine]:
    """Cases by month, the latest first: `limit` of them after the line `after`. Raises `NotAllowed`.

    `waiting_only`: those that `CaseLine.waits`, all of them at once. `month` is its first day.
    `member` is a code: those linked to this member, while they agree to that. Raises `NotFound`.
    """
    allow_cases(session, actor)
    chosen = select(LegalCase).order_by(LegalCase.month.desc(), LegalCase.id.desc()).limit(limit)
    if issue is not None:
        chosen = chosen.where(LegalCase.issue == issue)
    if month is not None:
        chosen = chosen.where(LegalCase.month == month)
    if ongoing_only or waiting_only:
        chosen = chosen.where(LegalCase.outcome == CaseOutcome.ONGOING)
    if member:
        whose = by_code(session, member).id
        if not agreeing(session, ConsentScope.LEGAL_CASE, [whose], present_day(session)):
            return []
        chosen = chosen.join(LegalCaseLocal, LegalCaseLocal.id == LegalCase.id).where(LegalCaseLocal.member_id == whose)
    if after is not None:
        chosen = chosen.where(
            LegalCase.month <= after.month, or_(LegalCase.month < after.month, LegalCase.id < after.id)
        )
    if waiting_only:
        # By a day that no column holds; open cases are few.
        everything = _lines(session, session.scalars(chosen.limit(None)).all())
        return [line for line in everything if line.waits(present_day(session))]
    return _lines(session, session.scalars(chosen).all())


def details(session: Session, actor: Actor, code: str) -> CaseLine:
    """One case by its code, as typed, or its row id. Raises `NotAllowed`, `NotFound`."""
    allow_cases(session, actor)
    return _lines(session, [_row(session, code)])[0]


def _row(session: Session, code: str) -> LegalCase:
    named = LegalCase.id == code if is_row_id(code) else LegalCase.code == typed_code(code)
    row = session.scalars(select(LegalCase).where(named).order_by(LegalCase.id).limit(1)).first()
    if row is None:
        raise NotFound("There is no case with this code.", "Compare it with the paper.")
    return row


def _fill(session: Session, row: LegalCase, draft: CaseDraft) -> None:
    refuse_problems(draft.problems())
    if draft.month.replace(day=1) > present_day(session):
        raise Refused("This month lies in the future.", "Check the month, and the date of this PC.")
    require_township(session, draft.township)
    row.month, row.township, row.issue = draft.month.replace(day=1), draft.township, draft.issue
    row.perpetrator, row.action, row.outcome = draft.perpetrator, draft.action, draft.outcome
    row.advocacy_consent = draft.advocacy_consent


def _link(session: Session, row: LegalCase, member_code: str | None) -> None:
    """Link the case to a member, or to nobody; the link has the case's own id."""
    local = session.get(LegalCaseLocal, row.id)
    if not member_code:
        if local is not None:
            local.member_id = None
        return
    member = by_code(session, member_code)
    if local is None or local.member_id != member.id:
        require_open(session, member)
    if not agreeing(session, ConsentScope.LEGAL_CASE, [member.id], present_day(session)):
        raise Refused(
            "This member did not agree to a legal case being linked to them.",
            "Ask for it and record the consent, or save the case without the member.",
        )
    if local is None:
        session.add(LegalCaseLocal(id=row.id, member_id=member.id))
    else:
        local.member_id = member.id


def _lines(session: Session, rows: Sequence[LegalCase]) -> list[CaseLine]:
    members = {
        case_id: (member_id, code)
        for case_id, member_id, code in session.execute(
            select(LegalCaseLocal.id, Member.id, Member.code)
            .join(Member, Member.id == LegalCaseLocal.member_id)
            .where(LegalCaseLocal.id.in_([row.id for row in rows]))
        )
    }
    asked = [member_id for member_id, _ in members.values()]
    agreed = agreeing(session, ConsentScope.LEGAL_CASE, asked, present_day(session))
    said = _said_on(session, rows)
    return [
        CaseLine(
            row.id,
            row.code,
            row.month,
            row.township,
            row.issue,
            row.perpetrator,
            row.action,
            row.outcome,
            row.advocacy_consent,
            members[row.id][1] if row.id in members and members[row.id][0] in agreed else "",
            said[row.id],
        )
        for row in rows
    ]


def _said_on(session: Session, rows: Sequence[LegalCase]) -> dict[str, date]:
    """The day on which the outcome of each case was written, by its dot: it travels with the case."""
    wanted = func.json_each(json.dumps([row.id for row in rows])).table_valued("value")
    rows_said = session.execute(
        select(RegisterDot.row_id, RegisterDot.hlc)
        .join(wanted, RegisterDot.row_id == wanted.c.value)
        .where(RegisterDot.register == _OUTCOME)
    )
    later = {row_id: hlc for row_id, hlc in rows_said}  # noqa: C416 - SQLAlchemy's rows are no pairs to `dict`
    return {row.id: (hlc_moment(later.get(row.id, row.hlc)) + MYANMAR).date() for row in rows}
