"""What happened with a person, by day, over all of their records."""

from datetime import date

import pytest

from models import consents, follow_ups, handover, members, referrals, same_person
from models.members import MemberDraft
from models.referrals import ReferralDraft
from models.schema import ConsentMethod, ConsentScope, Evidence, MemberStatus, ReferralStatus, Station
from models.timeline import Happening, timeline
from tests.models.people import add_clinic

TODAY = date(2026, 11, 25)


def register(session, me, joined_on=None, name="Ma Thida"):
    draft = MemberDraft(1990, name, joined_on=joined_on, keep_record=ConsentMethod.SPOKEN)
    return members.register(session, me, draft).code


def told(session, me, code):
    return [(each.day, each.what) for each in timeline(session, me, code)]


def test_who_joined_today_has_one_line_for_it_and_one_for_the_answer(session, me):
    code = register(session, me, TODAY)
    assert told(session, me, code) == [(TODAY, Happening.CONSENT), (TODAY, Happening.JOINED)]


def test_an_older_day_of_joining_stands_beside_the_day_of_the_record(session, me):
    code = register(session, me, date(2020, 5, 1))
    assert told(session, me, code)[1:] == [(TODAY, Happening.WRITTEN_DOWN), (date(2020, 5, 1), Happening.JOINED)]


def test_a_referral_tells_its_issue_each_question_and_its_end(session, me, clock):
    add_clinic(session, me)
    code = register(session, me, TODAY)
    consents.give(session, me, code, ConsentScope.FOLLOW_UP, method=ConsentMethod.SPOKEN, on=TODAY)
    sent = referrals.issue(session, me, ReferralDraft(code, "P001", 1)).line.number
    clock.later(days=4)
    on = date(2026, 11, 29)
    follow_ups.record(session, me, sent, on, reached=False)
    referrals.move(session, me, sent, ReferralStatus.COMPLETED, on=on, evidence=Evidence.PROVIDER_CALL)
    about = [(each.day, each.what) for each in timeline(session, me, code) if each.referral is not None]
    assert about == [(on, Happening.OUTCOME), (on, Happening.ASKED), (TODAY, Happening.REFERRED)]


def test_a_state_has_its_day(session, me):
    code = register(session, me, TODAY)
    members.set_status(session, me, code, MemberStatus.LEFT, date(2026, 11, 20))
    (moment,) = [each for each in timeline(session, me, code) if each.what is Happening.STATUS]
    assert (moment.day, moment.status) == (date(2026, 11, 20), MemberStatus.LEFT)


def test_two_records_of_one_person_are_told_together(session, me):
    one, other = register(session, me, TODAY), register(session, me, date(2026, 11, 1), "Thida")
    same_person.link(session, me, one, other)
    assert {each.member for each in timeline(session, me, one)} == {one, other}


@pytest.mark.parametrize("at_new", [True, False])
def test_a_handover_is_told_on_both_sides(head_office, at_new):
    me = head_office.actor
    with head_office.database.transaction() as session:
        session.add(
            Station(key="SHA256:m", office_code="MDY", head=False, card="", recipient="age1mandalay", trusted_at=0)
        )
        session.flush()
        old = register(session, me, date(2026, 1, 1))
        new = handover.hand_over(session, me, old, "MDY").code
        found = {each.what: each for each in timeline(session, me, new if at_new else old)}
        assert (found[Happening.HANDED_OVER].member, found[Happening.HANDED_OVER].office) == (old, "MDY")
        assert found[Happening.HANDED_OVER].other_code == new
        assert (found[Happening.CAME_FROM].member, found[Happening.CAME_FROM].other_code) == (new, old)
