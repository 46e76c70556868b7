"""Slips as they go onto paper."""

from models import referrals, slips
from models.audit import first_break
from tests.models.people import add_clinic, add_member


def test_a_slip_counts_as_printed_only_once_that_was_written_down(office):
    with office.database.transaction() as session:
        add_clinic(session, office.actor)
        member = add_member(session, office.actor)
        number = referrals.issue(session, office.actor, referrals.ReferralDraft(member, "P001", 1)).line.number
        assert not slips.slip_paper(session, office.actor, number).printed_before
        assert not slips.slip_paper(session, office.actor, number).printed_before
        slips.note_printed(session, office.actor, [number])
        assert slips.slip_paper(session, office.actor, number).printed_before
        assert first_break(session) is None


def test_a_cancelled_referral_has_a_void_slip(office):
    with office.database.transaction() as session:
        add_clinic(session, office.actor)
        member = add_member(session, office.actor)
        number = referrals.issue(session, office.actor, referrals.ReferralDraft(member, "P001", 1)).line.number
        assert not slips.slip_paper(session, office.actor, number).void
        referrals.cancel(session, office.actor, number)
        assert slips.slip_paper(session, office.actor, number).void
