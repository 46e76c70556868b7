"""Legal cases: only for those who may see them, and no link to a member who did not agree."""

from dataclasses import replace
from datetime import date

import pytest
from sqlalchemy import select

from models import cases
from models.cases import CaseDraft
from models.errors import NotAllowed, NotFound, Refused
from models.ids import new_case_code
from models.schema import (
    CaseIssue,
    CaseOutcome,
    ConsentAnswer,
    ConsentScope,
    LegalCase,
    LegalCaseLocal,
    Vector,
)
from tests.models.people import add_member, answer

DRAFT = CaseDraft(date(2026, 11, 17), CaseIssue.EXTORTION, township="MMR013015")


def test_a_case_keeps_its_month_and_no_day(session, me):
    line = cases.open_case(session, me, DRAFT)
    assert line.month == date(2026, 11, 1)
    assert line.code.startswith("CA-")
    assert cases.details(session, me, line.code.lower()).id == line.id


def test_without_the_permission_there_are_no_cases(session, me, staff):
    line = cases.open_case(session, me, DRAFT)
    for way in (
        lambda: cases.open_case(session, staff, DRAFT),
        lambda: cases.listed(session, staff),
        lambda: cases.details(session, staff, line.code),
        lambda: cases.correct(session, staff, line.code, DRAFT),
    ):
        with pytest.raises(NotAllowed):
            way()


def test_a_member_is_linked_in_the_office_alone_and_only_with_consent(session, me):
    member = add_member(session, me)
    with pytest.raises(Refused, match="did not agree"):
        cases.open_case(session, me, replace(DRAFT, member_code=member))
    session.rollback()
    member = add_member(session, me)
    answer(session, me, member, ConsentScope.LEGAL_CASE)
    line = cases.open_case(session, me, replace(DRAFT, member_code=member))
    assert line.member == member
    local = session.scalars(select(LegalCaseLocal)).one()
    assert local.id == line.id
    assert session.get_one(Vector, local.origin).scope == "YGN/local"
    assert session.get_one(Vector, session.scalars(select(LegalCase)).one().origin).scope == "YGN"


def test_a_withdrawn_consent_hides_the_member_and_saving_again_unlinks_them(session, me):
    member = add_member(session, me)
    answer(session, me, member, ConsentScope.LEGAL_CASE)
    code = cases.open_case(session, me, replace(DRAFT, member_code=member)).code
    answer(session, me, member, ConsentScope.LEGAL_CASE, ConsentAnswer.WITHDRAWN)
    assert cases.details(session, me, code).member == ""
    with pytest.raises(Refused, match="did not agree"):
        cases.correct(session, me, code, replace(DRAFT, member_code=member))
    cases.correct(session, me, code, replace(DRAFT, outcome=CaseOutcome.SETTLED))
    assert session.scalars(select(LegalCaseLocal.member_id)).one() is None


def test_cases_are_listed_by_month_and_go_on_after_a_line(session, me):
    codes = [cases.open_case(session, me, replace(DRAFT, month=date(2026, month, 3))).code for month in (3, 9, 9, 5)]
    cases.correct(session, me, codes[0], replace(DRAFT, month=date(2026, 3, 1), outcome=CaseOutcome.RELEASED))
    everything = cases.listed(session, me)
    assert [line.code for line in everything] == [codes[2], codes[1], codes[3], codes[0]]
    assert cases.listed(session, me, after=everything[1]) == everything[2:]
    assert codes[0] not in [line.code for line in cases.listed(session, me, ongoing_only=True)]


def test_what_cannot_be_is_refused(session, me):
    with pytest.raises(Refused, match="future"):
        cases.open_case(session, me, replace(DRAFT, month=date(2026, 12, 1)))
    with pytest.raises(Refused, match="year"):
        cases.open_case(session, me, replace(DRAFT, month=date(226, 12, 1)))
    with pytest.raises(Refused, match="township"):
        cases.open_case(session, me, replace(DRAFT, township="MMR999999"))
    with pytest.raises(NotFound):
        cases.details(session, me, new_case_code())


def test_an_open_case_waits_when_nobody_said_for_thirty_days_how_it_stands(session, me, clock):
    code = cases.open_case(session, me, DRAFT).code
    other = cases.open_case(session, me, replace(DRAFT, outcome=CaseOutcome.RELEASED)).code
    assert cases.counts(session, me) == cases.CaseCounts(2, 1, 0)
    clock.later(days=30)
    (line,) = cases.listed(session, me, waiting_only=True)
    assert (line.code, line.outcome_on, line.waits(date(2026, 12, 25))) == (code, date(2026, 11, 25), True)
    assert not cases.details(session, me, other).waits(date(2026, 12, 25))
    # Correcting something else says nothing about how it stands.
    cases.correct(session, me, code, replace(DRAFT, township=None))
    assert cases.counts(session, me).waiting == 1
    looked_at = cases.settle(session, me, code, CaseOutcome.ONGOING)
    assert looked_at.outcome_on == date(2026, 12, 25)
    assert cases.listed(session, me, waiting_only=True) == []


def test_an_outcome_is_written_and_taken_back(session, me, staff):
    code = cases.open_case(session, me, DRAFT).code
    assert cases.settle(session, me, code, CaseOutcome.RELEASED).outcome is CaseOutcome.RELEASED
    assert cases.listed(session, me, ongoing_only=True) == []
    assert cases.settle(session, me, code, CaseOutcome.ONGOING).outcome is CaseOutcome.ONGOING
    for way in (
        lambda: cases.settle(session, staff, code, CaseOutcome.LOST),
        lambda: cases.counts(session, staff),
        lambda: cases.months(session, staff),
        lambda: cases.may_link(session, staff, code),
    ):
        with pytest.raises(NotAllowed):
            way()


def test_cases_are_found_by_issue_and_month(session, me):
    for month, issue in ((3, CaseIssue.EVICTION), (9, CaseIssue.EXTORTION), (9, CaseIssue.EVICTION)):
        cases.open_case(session, me, replace(DRAFT, month=date(2026, month, 3), issue=issue))
    assert cases.months(session, me) == [date(2026, 9, 1), date(2026, 3, 1)]
    assert len(cases.listed(session, me, month=date(2026, 9, 1))) == 2
    (line,) = cases.listed(session, me, month=date(2026, 9, 1), issue=CaseIssue.EVICTION)
    assert line.draft() == replace(DRAFT, month=date(2026, 9, 1), issue=CaseIssue.EVICTION)


def test_a_case_may_be_linked_to_whom_agreed(session, me):
    member = add_member(session, me)
    assert not cases.may_link(session, me, member)
    answer(session, me, member, ConsentScope.LEGAL_CASE)
    assert cases.may_link(session, me, member)
