"""What was asked of a member, by one key each, and what happened, by day: both on the member's page, by keyboard."""

from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtCore import Qt

from models import attendance, cases, consents, members, referrals, trainings
from models.attendance import AttendanceMark
from models.cases import CaseDraft
from models.members import MemberDraft
from models.referrals import ReferralDraft
from models.schema import (
    CaseIssue,
    ConsentAnswer,
    ConsentMethod,
    ConsentScope,
    Evidence,
    MemberStatus,
    ParticipationStatus,
    ReferralStatus,
)
from models.timeline import timeline
from tests.models.people import add_clinic, add_course
from views.members.one import MemberPage
from views.referrals.one import ReferralPage
from views.trainings.session import SessionPage

KEY = Qt.Key
TODAY = date(2026, 11, 25)


@pytest.fixture
def seeing(office):
    return replace(office.actor, sees_cases=True, sees_follow_up_care=True)


@pytest.fixture
def thida(office, seeing) -> str:
    """A member with a bit of everything."""
    with office.database.transaction() as session:
        add_clinic(session, seeing, services=(1, 5))
        add_course(session, seeing)
        draft = MemberDraft(1990, "Ma Thida", joined_on=date(2025, 1, 5), keep_record=ConsentMethod.SPOKEN)
        code = members.register(session, seeing, draft).code
        sent = referrals.issue(session, seeing, ReferralDraft(code, "P001", 1)).line.number
        referrals.move(session, seeing, sent, ReferralStatus.COMPLETED, on=TODAY, evidence=Evidence.RETURNED_STUB)
        referrals.issue(session, seeing, ReferralDraft(code, "P001", 5))
        held = trainings.plan(session, seeing, trainings.TrainingDraft("LEAD", TODAY))
        attendance.take_attendance(session, seeing, held.id, [AttendanceMark(code, ParticipationStatus.ATTENDED)])
        consents.give(session, seeing, code, ConsentScope.LEGAL_CASE, method=ConsentMethod.SPOKEN, on=TODAY)
        cases.open_case(session, seeing, CaseDraft(date(2026, 10, 1), CaseIssue.EVICTION, member_code=code))
        members.set_status(session, seeing, code, MemberStatus.INACTIVE, date(2026, 11, 20))
    return code


def shown(sit, code, actor):
    at = sit(lambda desk: MemberPage(desk, code), actor=actor)
    at.idle()
    return at


def texts(table):
    model = table.rows
    return [[str(column.value(row)) for column in model.columns[:3]] for row in model.rows]


def test_everything_stands_in_one_list_the_latest_first(sit, thida, seeing):
    at = shown(sit, thida, seeing)
    at.control(KEY.Key_T)
    assert texts(at.page.happened.table) == [
        ["25 November 2026", "Asked about noting a legal case", "Agreed"],
        ["25 November 2026", "Asked about keeping a record", "Agreed"],
        ["25 November 2026", "Training: Leading together", "came"],
        ["25 November 2026", "Referral: Hninsi Dispensary, service 1", "completed"],
        ["25 November 2026", "Referral: Hninsi Dispensary, service 5", "issued"],
        ["25 November 2026", "Referral: Hninsi Dispensary, service 1", "issued"],
        ["25 November 2026", "Record made", ""],
        ["20 November 2026", "Membership", "Inactive"],
        ["2026-10", "Legal case: Eviction", "Ongoing"],
        ["5 January 2025", "Joined", ""],
    ]


def test_what_a_role_may_not_see_is_not_there_at_all(sit, thida, staff):
    at = shown(sit, thida, staff)
    at.control(KEY.Key_T)
    told = " ".join(text for row in texts(at.page.happened.table) for text in row)
    assert "service 5" not in told
    assert "case:" not in told
    assert [button.text() for button in at.page.looks.buttons] == [
        "Asked and answered",
        "History",
        "Referrals   1",
        "Trainings   1",
    ]


def test_a_part_of_it_is_looked_at_by_a_digit(sit, thida, seeing):
    at = shown(sit, thida, seeing)
    at.page.looks.setFocus()
    at.keys(KEY.Key_3)
    assert len(texts(at.page.happened.table)) == 3
    at.keys(KEY.Key_4)
    assert [row[1] for row in texts(at.page.happened.table)] == ["Training: Leading together"]
    at.keys(KEY.Key_5)
    assert [row[0] for row in texts(at.page.happened.table)] == ["2026-10"]
    at.keys(KEY.Key_1)
    assert at.page.consents.isVisible()


def test_enter_opens_each_line(sit, thida, seeing):
    at = shown(sit, thida, seeing)
    at.control(KEY.Key_T)
    page = at.page
    for what, kind in (("Referral", ReferralPage), ("Training", SessionPage)):
        row = next(
            row
            for row in page.happened.table.rows.rows
            if page.happened.table.rows.columns[1].value(row).startswith(what)
        )
        page.happened.table.choose(row.id)
        at.keys(KEY.Key_Return)
        at.idle()
        assert isinstance(at.page, kind)
        at.window.go_back()
        at.idle()
    page.happened.table.setFocus()
    page.happened.table.choose_first()
    at.keys(KEY.Key_Return)
    assert page.consents.isVisible()
    assert at.hand() is page.consents.lines[4].first


def test_six_questions_are_answered_by_six_keys(sit, office, thida, seeing):
    at = shown(sit, thida, seeing)
    at.control(KEY.Key_T)
    at.control(KEY.Key_T)
    assert at.hand() is at.page.consents.lines[0].first
    for key in "112221":
        at.keys(key)
        at.idle()
    answers = [row.line.answer for row in at.page.consents.lines]
    yes, no = ConsentAnswer.YES, ConsentAnswer.NO
    assert answers == [yes, yes, no, no, ConsentAnswer.WITHDRAWN, yes]


def test_an_answer_is_undone(sit, thida, seeing):
    at = shown(sit, thida, seeing)
    at.page.consents.begin(4)
    at.keys("n")
    at.idle()
    assert at.page.consents.lines[4].line.answer is ConsentAnswer.WITHDRAWN
    at.window.quiet.undo.click()
    at.idle()
    assert at.page.consents.lines[4].line.answer is ConsentAnswer.YES
    assert at.said[-1] == "As it was before."


def test_not_asked_is_an_answer_too_but_not_for_the_record_itself(sit, thida, seeing):
    at = shown(sit, thida, seeing)
    assert ConsentAnswer.NOT_ASKED not in at.page.consents.lines[0].buttons
    at.page.consents.begin(4)
    at.keys("3")
    at.idle()
    assert at.page.consents.lines[4].line.answer is ConsentAnswer.NOT_ASKED


def test_the_same_answer_again_writes_nothing_and_goes_on(sit, thida, seeing):
    at = shown(sit, thida, seeing)
    at.page.consents.begin(0)
    at.keys("1")
    at.idle()
    assert at.said == []
    assert at.hand() is at.page.consents.lines[1].first
    at.keys(KEY.Key_Up)
    assert at.hand() is at.page.consents.lines[0].first


def test_the_list_holds_no_free_text(office, thida, seeing):
    with office.database.reading() as session:
        for moment in timeline(session, seeing, thida):
            assert moment.day <= TODAY
