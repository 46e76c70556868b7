"""A slip that came back: what its number means, and what is ticked on it."""

from datetime import date, timedelta

import pytest

from models import providers, referrals, stubs
from models.errors import Refused
from models.ids import new_slip_number
from models.providers import ServiceOffer
from models.referrals import ReferralDraft
from models.schema import Evidence, ReferralStatus
from models.stubs import StubState
from tests.models.people import add_clinic, add_member

S = ReferralStatus
ISSUED = date(2026, 11, 25)


@pytest.fixture
def line(session, me):
    add_clinic(session, me)
    return referrals.issue(session, me, ReferralDraft(add_member(session, me), "P001", 2)).line


def state(session, me, number):
    return stubs.look(session, me, number).state


def test_a_scanned_number_is_found_however_it_is_written(session, me, line):
    for typed in (line.number, line.number.lower(), line.number.replace("-", ""), f" {line.number}\r"):
        found = stubs.look(session, me, typed)
        assert (found.state, found.line, found.can_be_recorded) == (StubState.READY, line, True)


def test_a_wrong_letter_is_told_from_a_number_that_is_not_ours(session, me, line):
    other = "3" if line.number[0] == "2" else "2"
    assert state(session, me, other + line.number[1:]) is StubState.MISREAD
    assert state(session, me, line.number[:-1]) is StubState.MISREAD
    assert state(session, me, new_slip_number()) is StubState.UNKNOWN
    assert state(session, me, "old paper 17") is StubState.UNKNOWN


def test_expired_still_counts_and_cancelled_does_not(session, me, line, clock):
    clock.later(days=31)
    assert state(session, me, line.number) is StubState.EXPIRED
    assert stubs.look(session, me, line.number).can_be_recorded
    referrals.cancel(session, me, line.number)
    assert state(session, me, line.number) is StubState.CANCELLED
    assert not stubs.look(session, me, line.number).can_be_recorded


def test_a_draft_and_an_ended_one_are_told(session, me, line):
    draft = referrals.save_draft(session, me, ReferralDraft(line.member, "P001", 2)).line
    assert state(session, me, draft.number) is StubState.DRAFT
    referrals.move(session, me, line.id, S.CLIENT_DECLINED, on=ISSUED)
    assert state(session, me, line.number) is StubState.ENDED


def test_served_closes_the_loop_and_undo_opens_it_again(session, me, line):
    after = stubs.record(session, me, line.number, attended=True, served=True).line
    assert (after.status, after.evidence, after.status_date) == (S.LOOP_CLOSED, Evidence.RETURNED_STUB, ISSUED)
    assert state(session, me, line.number) is StubState.CLOSED
    back = referrals.take_back(session, me, line, after).line
    assert back == line


def test_what_the_client_said_before_is_confirmed(session, me, line):
    referrals.move(session, me, line.id, S.COMPLETED, on=ISSUED, evidence=Evidence.CLIENT_SAID)
    assert stubs.record(session, me, line.number, attended=True, served=True).line.status is S.LOOP_CLOSED


def test_attended_without_the_service_stays_open(session, me, line, clock):
    clock.later(days=3)
    day = ISSUED + timedelta(days=2)
    after = stubs.record(session, me, line.number, attended=True, served=False, on=day).line
    assert (after.status, after.status_date) == (S.ATTENDED, day)
    again = stubs.record(session, me, line.number, attended=True, served=False).line
    assert again == after


def test_not_attended_ends_it_and_a_contradiction_is_refused(session, me, line):
    with pytest.raises(Refused, match="nobody came"):
        stubs.record(session, me, line.number, attended=False, served=True)
    assert stubs.record(session, me, line.number, attended=False, served=False).line.status is S.DID_NOT_ATTEND


def test_a_day_before_the_issue_is_refused(session, me, line):
    with pytest.raises(Refused, match="before the referral was issued"):
        stubs.record(session, me, line.number, attended=True, served=True, on=ISSUED - timedelta(days=1))


def test_a_restricted_referral_is_unknown_to_those_who_may_not_see_it(session, me, staff, line):
    providers.offer(session, me, "P001", [ServiceOffer(5)])
    hidden = referrals.issue(session, me, ReferralDraft(line.member, "P001", 5)).line
    assert state(session, staff, hidden.number) is StubState.UNKNOWN
    assert state(session, me, hidden.number) is StubState.READY
