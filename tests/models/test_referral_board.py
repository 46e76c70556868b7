"""The board: how many stand where, and several recorded at once."""

from datetime import date, timedelta

import pytest

from models import drafts, follow_ups, referral_board, referrals
from models.errors import NotFound, Refused
from models.ids import new_id
from models.referral_board import Group
from models.referrals import ReferralDraft
from models.schema import ConsentScope, Evidence, ReferralStatus
from models.today import appointments
from tests.models.people import add_clinic, add_member, answer

S = ReferralStatus
ISSUED = date(2026, 11, 25)


@pytest.fixture
def people(session, me):
    add_clinic(session, me)
    codes = [add_member(session, me, name) for name in ("Ma Thida", "Ma Su", "Ma Hla")]
    for code in codes[:2]:
        answer(session, me, code, ConsentScope.FOLLOW_UP)
    return codes


@pytest.fixture
def ids(session, me, people):
    return [referrals.issue(session, me, ReferralDraft(code, "P001", 2)).line.id for code in people]


def status(session, me, row_id):
    return referrals.details(session, me, row_id).line.status


def test_each_group_counts_what_it_lists(session, me, staff, people, ids, clock):
    referrals.save_draft(session, me, ReferralDraft(people[0], "P001", 2))
    referrals.move(session, me, ids[0], S.ATTENDED, on=ISSUED, evidence=Evidence.CLIENT_SAID)
    referrals.cancel(session, me, ids[1])
    for days in (0, 4, 31):
        clock.later(days=days)
        counts = referral_board.counts(session, me)
        for group in Group:
            assert counts[group] == len(referral_board.lines(session, me, group)), (group, days)
    assert counts[Group.NO_NEWS] == 1
    assert counts[Group.DRAFTS] == 1
    assert referral_board.counts(session, staff) == counts


def test_those_to_ask_bring_what_is_due_and_how_often_it_was_tried(session, me, ids, clock):
    clock.later(days=5)
    follow_ups.record(session, me, ids[0], ISSUED, reached=False)
    rows = {row.line.id: row for row in referral_board.lines(session, me, Group.TO_ASK)}
    assert (rows[ids[0]].tries, rows[ids[0]].asked.days_late) == (1, 2)
    assert rows[ids[1]].tries == 0


def test_several_tries_are_noted_who_did_not_agree_is_told_and_all_is_taken_back(session, me, ids, clock):
    clock.later(days=4)
    noted = referral_board.note_tries(session, me, ids, on=ISSUED + timedelta(days=4), reached=False)
    assert len(noted.notes) == 2
    assert [str(each.why) for each in noted.turned] == ["This person did not agree to be asked."]
    assert noted.turned[0].number == referrals.details(session, me, ids[2]).line.number
    assert [row.line.id for row in referral_board.lines(session, me, Group.TO_ASK)] == [ids[2]]
    referral_board.take_back_notes(session, me, noted.notes)
    assert len(referral_board.lines(session, me, Group.TO_ASK)) == 3
    assert referrals.details(session, me, ids[0]).follow_ups == ()
    with pytest.raises(NotFound):
        referral_board.take_back_notes(session, me, [new_id()])


def test_one_outcome_is_recorded_for_all_that_it_fits_and_taken_back(session, me, ids):
    referrals.cancel(session, me, ids[2])
    moved = referral_board.move_all(session, me, ids, S.COMPLETED, on=ISSUED, evidence=Evidence.PROVIDER_CALL)
    assert [status(session, me, row_id) for row_id in ids] == [S.COMPLETED, S.COMPLETED, S.CANCELLED]
    assert [str(each.why) for each in moved.turned] == ["This referral has ended."]
    referral_board.take_back_moves(session, me, moved)
    assert [status(session, me, row_id) for row_id in ids] == [S.ISSUED, S.ISSUED, S.CANCELLED]


def test_nothing_is_taken_back_once_something_else_was_recorded(session, me, ids):
    moved = referral_board.move_all(session, me, ids[:1], S.COMPLETED, on=ISSUED, evidence=Evidence.PROVIDER_CALL)
    referrals.move(session, me, ids[0], S.LOOP_CLOSED, on=ISSUED, evidence=Evidence.PROVIDER_CALL)
    with pytest.raises(Refused, match="recorded since"):
        referral_board.take_back_moves(session, me, moved)
    assert status(session, me, ids[0]) is S.LOOP_CLOSED


def test_that_it_was_issued_or_referred_on_is_not_taken_back(session, me, people, ids):
    before = referrals.details(session, me, ids[0]).line
    referrals.refer_on(session, me, ids[0], ReferralDraft(people[0], "P001", 1))
    after = referrals.details(session, me, ids[0]).line
    with pytest.raises(Refused, match="cannot be taken back"):
        referrals.take_back(session, me, before, after)
    draft = referrals.save_draft(session, me, ReferralDraft(people[0], "P001", 2)).line
    issued = referrals.move(session, me, draft.id, S.ISSUED, on=ISSUED).line
    with pytest.raises(Refused, match="cannot be taken back"):
        referrals.take_back(session, me, draft, issued)


def test_appointments_of_open_referrals_come_in_the_order_of_the_clock(session, me, people):
    days = (ISSUED + timedelta(days=1), ISSUED, ISSUED, ISSUED + timedelta(days=2))
    for on, time in zip(days, ("8:00", "11:00", "၉:၃၀", "8:00"), strict=True):
        referrals.issue(
            session, me, ReferralDraft(people[0], "P001", 2, appointment_on=on, appointment_time=time, accompanied=True)
        )
    gone = referrals.issue(session, me, ReferralDraft(people[0], "P001", 2, appointment_on=ISSUED)).line
    referrals.cancel(session, me, gone.id)
    found = appointments(session, me, ISSUED, ISSUED + timedelta(days=1))
    assert [(each.on, each.time) for each in found] == [
        (ISSUED, "၉:၃၀"),
        (ISSUED, "11:00"),
        (ISSUED + timedelta(days=1), "8:00"),
    ]


def test_kept_drafts_are_listed_newest_first_with_their_day(session, me, clock):
    drafts.save(session, me, "register member", {"name": "Ma"})
    clock.later(days=2)
    drafts.save(session, me, "referral", {"service": "2"})
    session.flush()
    assert [(each.page, each.kept_on) for each in drafts.kept(session, me)] == [
        ("referral", ISSUED + timedelta(days=2)),
        ("register member", ISSUED),
    ]
