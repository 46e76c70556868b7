"""Follow-ups: who is to be asked today, by what means, and who is not to be asked at all."""

from datetime import date, timedelta

import pytest

from models import follow_ups, providers, referrals
from models.errors import NotAllowed, Refused
from models.providers import ServiceOffer
from models.referrals import ReferralDraft
from models.schema import ConsentAnswer, ConsentScope, Evidence, ReferralStatus
from models.today import counts
from tests.models.people import add_clinic, add_member, answer

ISSUED = date(2026, 11, 25)


@pytest.fixture
def member(session, me):
    add_clinic(session, me)
    code = add_member(session, me)
    answer(session, me, code, ConsentScope.FOLLOW_UP)
    return code


@pytest.fixture
def number(session, me, member):
    return referrals.issue(session, me, ReferralDraft(member, "P001", 2)).line.number


def due_after(session, me, days):
    return follow_ups.due(session, me, ISSUED + timedelta(days=days))


@pytest.mark.parametrize(
    "days, step, late",
    [
        (2, None, 0),
        (3, 3, 0),
        (7, 3, 4),
        (13, 3, 10),
        (14, 14, 0),
        (29, 14, 15),
        (30, 30, 0),
        (90, 30, 60),
        (91, None, 0),
    ],
)
def test_a_referral_is_due_after_3_14_and_30_days(session, me, number, days, step, late):
    found = due_after(session, me, days)
    assert [(line.number, line.step, line.days_late) for line in found] == ([(number, step, late)] if step else [])


def test_a_try_settles_its_step_and_the_next_one_comes(session, me, number, clock):
    clock.later(days=4)
    follow_ups.record(session, me, number, ISSUED + timedelta(days=4), reached=False)
    assert due_after(session, me, 4) == []
    assert due_after(session, me, 13) == []
    assert [line.step for line in due_after(session, me, 14)] == [14]
    assert referrals.details(session, me, number).follow_ups == ((ISSUED + timedelta(days=4), False),)


def test_the_safe_contact_is_shown_while_the_member_agrees_and_not_after(session, me, member, number):
    line = due_after(session, me, 3)[0]
    assert (line.may_contact, line.safe_contact, line.phone) == (True, "Viber, evenings", "09 000 111 222")
    assert line.member_name == "Ma Thida"
    answer(session, me, member, ConsentScope.FOLLOW_UP, ConsentAnswer.WITHDRAWN)
    line = due_after(session, me, 3)[0]
    assert (line.may_contact, line.safe_contact, line.phone) == (False, "", "")
    with pytest.raises(NotAllowed, match="did not agree"):
        follow_ups.record(session, me, number, ISSUED, reached=True)


def test_a_consent_that_ran_out_gives_no_contact(session, me, member, number):
    answer(session, me, member, ConsentScope.FOLLOW_UP, expires_on=ISSUED + timedelta(days=3))
    assert due_after(session, me, 3)[0].may_contact
    assert not due_after(session, me, 4)[0].may_contact


def test_someone_under_18_is_never_called(session, me, member):
    referrals.issue(session, me, ReferralDraft(None, "P001", 9, age_band="15-17"))
    assert [(line.member, line.may_contact) for line in due_after(session, me, 3)] == [("", False)]


def test_what_ended_waits_for_nothing(session, me, number):
    referrals.move(session, me, number, ReferralStatus.COMPLETED, on=ISSUED, evidence=Evidence.RETURNED_STUB)
    assert due_after(session, me, 3) == []
    with pytest.raises(Refused, match="waits for no news"):
        follow_ups.record(session, me, number, ISSUED, reached=True)


def test_who_attended_is_still_asked_whether_the_service_was_given(session, me, number):
    referrals.move(session, me, number, ReferralStatus.ATTENDED, on=ISSUED, evidence=Evidence.CLIENT_SAID)
    assert len(due_after(session, me, 3)) == 1


def test_a_try_lies_between_the_issue_and_today(session, me, number):
    for day in (ISSUED - timedelta(days=1), ISSUED + timedelta(days=1)):
        with pytest.raises(Refused):
            follow_ups.record(session, me, number, day, reached=True)


def test_the_latest_stand_first_and_restricted_ones_only_for_those_who_may_see_them(
    session, me, staff, member, number, clock
):
    providers.offer(session, me, "P001", [ServiceOffer(2), ServiceOffer(5)])
    clock.later(days=2)
    hidden = referrals.issue(session, me, ReferralDraft(member, "P001", 5)).line.number
    assert [line.number for line in due_after(session, me, 6)] == [number, hidden]
    assert [line.number for line in due_after(session, staff, 6)] == [number]


def test_the_figures_of_today_agree_with_the_list(session, me, staff, member, number, clock):
    clock.later(days=2)
    referrals.issue(session, me, ReferralDraft(member, "P001", 2))
    for days in (2, 3, 4, 5, 6, 20, 40, 95):
        day = ISSUED + timedelta(days=days)
        listed = follow_ups.due(session, me, day)
        figures = counts(session, me, day)
        assert (figures.due, figures.overdue) == (len(listed), sum(line.days_late > 0 for line in listed))
        assert figures.open_referrals == 2
    assert counts(session, staff, ISSUED).sessions_this_week == 0
