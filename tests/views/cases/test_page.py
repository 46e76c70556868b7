"""Cases: there for who may see them, opened by fixed choices, settled in two keys, each with its way back."""

from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtCore import Qt

from desktop.places import places
from models import cases, drafts, members
from models.cases import CaseDraft
from models.members import MemberDraft
from models.schema import CaseAction, CaseIssue, CaseOutcome, ConsentMethod, ConsentScope, Perpetrator
from tests.models.people import add_member, answer
from views.cases.form import CaseForm
from views.cases.one import CasePage
from views.cases.page import CasesPage, Which
from views.members.one import MemberPage

KEY = Qt.Key
DRAFT = CaseDraft(date(2026, 10, 1), CaseIssue.EVICTION, "MMR013015", Perpetrator.POLICE, CaseAction.SHELTER)


@pytest.fixture
def case(office):
    with office.database.transaction() as session:
        return cases.open_case(session, office.actor, DRAFT)


@pytest.fixture
def agreed(office):
    """The code of a member who agreed to a legal case."""
    with office.database.transaction() as session:
        draft = MemberDraft(1990, "Ma Thida", keep_record=ConsentMethod.SPOKEN)
        code = members.register(session, office.actor, draft).code
        answer(session, office.actor, code, ConsentScope.LEGAL_CASE)
        return code


def lines(at):
    return at.read(lambda session: cases.listed(session, at.desk.actor))


def test_who_may_not_see_cases_has_no_such_place(sit, office, staff):
    at = sit(CasesPage)
    assert "cases" in [place.name for place in places(at.desk)]
    assert "cases" not in [place.name for place in places(replace(at.desk, actor=staff))]


def test_a_case_is_opened_by_a_few_letters(sit, office, agreed):
    at = sit(CasesPage)
    at.control(KEY.Key_N)
    assert isinstance(at.page, CaseForm)
    at.keys("O", KEY.Key_Return, "tamwe", KEY.Key_Return, "Ev", KEY.Key_Return, "P", KEY.Key_Return)
    at.keys("S", KEY.Key_Return, KEY.Key_Return, "thida", KEY.Key_Return)
    at.idle()
    at.control(KEY.Key_Return)
    assert isinstance(at.page, CasesPage)
    (line,) = lines(at)
    assert line.draft() == replace(DRAFT, member_code=agreed)
    assert at.said == [f"Opened as {line.code}."]


def test_nothing_is_decided_for_a_person(sit, office):
    at = sit(CaseForm)
    at.control(KEY.Key_Return)
    assert at.page.month.below.text() == at.page.issue.below.text() == at.page.action.below.text() == "This is needed."
    assert lines(at) == []


def test_who_did_not_agree_is_told_at_once_and_not_linked(sit, office):
    with office.database.transaction() as session:
        code = add_member(session, office.actor)
    at = sit(lambda desk: CaseForm(desk, member_code=code))
    at.idle()
    assert at.page.member.below.text() == "This member did not agree to a legal case being linked to them."
    at.page.month.set_value(date(2026, 10, 1))
    at.page.issue.set_value(CaseIssue.EVICTION)
    at.page.action.set_value(CaseAction.LAWYER)
    at.control(KEY.Key_Return)
    assert isinstance(at.page, CaseForm)
    assert lines(at) == []


def test_an_outcome_is_written_and_taken_back(sit, case):
    at = sit(CasesPage)
    assert not at.page.case.write.isEnabled()
    at.keys(KEY.Key_Return, "Rel")
    at.control(KEY.Key_Return)
    assert lines(at)[0].outcome is CaseOutcome.RELEASED
    # It is not open any more: the list of open ones is empty now.
    assert at.page.table.rows.rows == ()
    at.window.quiet.undo_last()
    at.idle()
    assert lines(at)[0].outcome is CaseOutcome.ONGOING
    assert len(at.page.table.rows.rows) == 1


def test_an_open_case_that_waits_is_looked_at(sit, case, clock):
    clock.later(days=31)
    at = sit(CasesPage)
    at.page.which.set_value(Which.WAITING)
    at.page.which.changed.emit()
    at.idle()
    assert [row.code for row in at.page.table.rows.rows] == [case.code]
    assert at.page.case.chip.text == "to look at"
    at.page.case.still.click()
    at.idle()
    assert at.said == [f"Noted: {case.code} is still open."]
    assert at.page.table.rows.rows == ()


def test_a_correction_is_taken_back_by_undo(sit, case):
    at = sit(CasesPage)
    at.control(KEY.Key_E)
    assert at.page.township.value() == "MMR013015"
    at.page.advocacy.input.click()
    at.control(KEY.Key_Return)
    assert lines(at)[0].advocacy_consent
    at.window.quiet.undo_last()
    at.idle()
    assert not lines(at)[0].advocacy_consent


def test_what_is_half_typed_is_kept(sit, office, agreed):
    at = sit(lambda desk: CaseForm(desk, member_code=agreed))
    at.page.issue.setFocus()
    at.keys("Ev")
    at.page.drafting.keep()
    at.idle()
    kept = at.read(lambda session: drafts.load(session, at.desk.actor, f"case {agreed}"))
    assert (kept["issue"], kept["month"], kept["member"]) == ("eviction", "", agreed)


def test_the_member_of_a_case_is_one_key_away(sit, office, agreed):
    with office.database.transaction() as session:
        line = cases.open_case(session, office.actor, replace(DRAFT, member_code=agreed))
    at = sit(lambda desk: CasePage(desk, line.code))
    assert at.page.case.whose.text() == f"The case of {agreed}"
    at.page.case.whose.click()
    at.idle()
    assert isinstance(at.page, MemberPage)


def test_cases_are_found_by_what_happened_and_when(sit, case, office):
    with office.database.transaction() as session:
        cases.open_case(session, office.actor, replace(DRAFT, issue=CaseIssue.OTHER, month=date(2026, 5, 1)))
    at = sit(CasesPage)
    assert len(at.page.table.rows.rows) == 2
    at.page.month.set_value(date(2026, 5, 1))
    at.page.month.changed.emit()
    at.idle()
    assert [row.issue for row in at.page.table.rows.rows] == [CaseIssue.OTHER]
    at.page.issue.set_value(CaseIssue.EVICTION)
    at.page.issue.changed.emit()
    at.idle()
    assert at.page.table.rows.rows == ()


def test_a_case_is_opened_from_the_page_of_a_member_who_agreed(sit, office, agreed):
    at = sit(lambda desk: MemberPage(desk, agreed))
    assert not at.page.case.isHidden()
    at.page.case.click()
    at.idle()
    assert isinstance(at.page, CaseForm)
    assert at.page.draft().member_code == agreed


def test_nobody_opens_a_case_from_a_member_without_consent_or_permission(sit, office, agreed):
    with office.database.transaction() as session:
        other = add_member(session, office.actor)
    assert sit(lambda desk: MemberPage(desk, other)).page.case.isHidden()
    unseeing = replace(office.actor, sees_cases=False)
    assert sit(lambda desk: MemberPage(desk, agreed), actor=unseeing).page.case.isHidden()
