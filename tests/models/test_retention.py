"""What was kept long enough: members nobody heard of for two years, and referrals closed long ago."""

from datetime import date

import pytest
from sqlalchemy import func, select

from models import (
    attendance,
    audit,
    consents,
    custom_values,
    follow_ups,
    members,
    offices,
    referrals,
    retention,
    trainings,
)  # fmt: skip
from models.attendance import AttendanceMark
from models.errors import NotAllowed
from models.member_drafts import MemberChanges
from models.members import MemberDraft
from models.referrals import ReferralDraft
from models.schema import (
    Audit,
    ConsentMethod,
    ConsentScope,
    CustomKind,
    CustomNoun,
    Evidence,
    MemberStatus,
    Referral,
    ReferralStatus,
)  # fmt: skip
from tests.models.people import add_clinic, add_course
from tests.models.test_custom_values import define

TWO_YEARS = 732


def register(session, me, name="Ma Thida"):
    draft = MemberDraft(1990, name, joined_on=date(2026, 11, 1), keep_record=ConsentMethod.SPOKEN)
    return members.register(session, me, draft).code


def wait(session, me, clock, days):
    """Let days pass at an office that is open now and then, so that its clock is believed."""
    while days > 0:
        clock.later(days=min(days, 300))
        offices.confirm_date(session, me)
        days -= 300


def quiet(session, me):
    session.flush()
    return [each.line.code for each in retention.all_quiet(session, me)]


def test_the_day_two_years_ago():
    assert retention.quiet_since(date(2026, 11, 25)) == date(2024, 11, 25)
    assert retention.quiet_since(date(2028, 2, 29)) == date(2026, 2, 28)
    assert retention.quiet_since(date(2026, 12, 31)) == date(2024, 12, 28)


def test_a_member_of_whom_nothing_was_heard_is_listed_with_the_last_sign(session, me, clock):
    code = register(session, me)
    wait(session, me, clock, 731)
    assert quiet(session, me) == []
    wait(session, me, clock, 1)
    assert quiet(session, me) == [code]
    assert [each.last for each in retention.all_quiet(session, me)] == [date(2026, 11, 25)]


def _refer(session, me, code):
    referrals.issue(session, me, ReferralDraft(code, "P001", 1))


def _teach(session, me, code):
    held = trainings.plan(session, me, trainings.TrainingDraft("LEAD", date(2028, 11, 20)))
    attendance.take_attendance(session, me, held.id, [AttendanceMark(code)])


def _ask(session, me, code):
    consents.refuse(session, me, code, ConsentScope.STATISTICS, on=date(2028, 11, 1))


def _rename(session, me, code):
    members.correct(session, me, code, MemberChanges(name="Ma Thida Aung"))


def _move(session, me, code):
    members.correct(session, me, code, MemberChanges(township="MMR013015"))


def _keep(session, me, code):
    retention.keep(session, me, code)


def _fill(session, me, code):
    line = define(session, me, CustomNoun.MEMBER, CustomKind.NUMBER, "Bus fare")
    custom_values.set_value(session, me, CustomNoun.MEMBER, members.details(session, me, code).line.id, line.id, "1")


@pytest.mark.parametrize("sign", [_refer, _teach, _ask, _rename, _move, _keep, _fill])
def test_each_sign_keeps_the_record_for_two_years_more(session, me, clock, sign):
    add_clinic(session, me)
    add_course(session, me)
    code = register(session, me)
    wait(session, me, clock, TWO_YEARS)
    assert quiet(session, me) == [code]
    sign(session, me, code)
    assert quiet(session, me) == []
    wait(session, me, clock, TWO_YEARS)
    assert quiet(session, me) == [code]


def test_being_asked_is_a_sign_too(session, me, clock):
    add_clinic(session, me)
    code = register(session, me)
    consents.give(session, me, code, ConsentScope.FOLLOW_UP, method=ConsentMethod.SPOKEN, on=date(2026, 11, 25))
    sent = referrals.issue(session, me, ReferralDraft(code, "P001", 1)).line.number
    wait(session, me, clock, TWO_YEARS)
    assert quiet(session, me) == [code]
    follow_ups.record(session, me, sent, date(2028, 11, 26), reached=True)
    assert quiet(session, me) == []


def test_keeping_confirms_the_state_as_of_today(session, me, clock):
    code = register(session, me)
    members.set_status(session, me, code, MemberStatus.INACTIVE, date(2026, 11, 20))
    wait(session, me, clock, TWO_YEARS)
    kept = retention.keep(session, me, code)
    assert (kept.line.status, kept.status_on) == (MemberStatus.INACTIVE, date(2028, 11, 26))


def test_some_are_looked_at_at_a_time(session, me, clock):
    codes = [register(session, me) for _ in range(5)]
    wait(session, me, clock, TWO_YEARS)
    retention.keep(session, me, codes[1])
    session.flush()
    found, looked = [], retention.Looked((), "")
    while looked.after is not None:
        looked = retention.quiet_members(session, me, looked.after, among=2)
        found.append([each.line.code for each in looked.found])
    assert found == [codes[:1], codes[2:4], codes[4:]]


def test_it_is_for_admins(session, staff):
    with pytest.raises(NotAllowed):
        retention.referrals_due(session, staff)
    with pytest.raises(NotAllowed):
        retention.quiet_members(session, staff)


@pytest.fixture
def closed(office, me):
    """Referrals: two closed this year, one that still waits."""
    with office.database.transaction() as session:
        add_clinic(session, me)
        code = register(session, me)
        numbers = [referrals.issue(session, me, ReferralDraft(code, "P001", 1)).line.number for _ in range(3)]
        on = date(2026, 11, 25)
        said = Evidence.RETURNED_STUB
        referrals.move(session, me, numbers[0], ReferralStatus.COMPLETED, on=on, evidence=said)
        referrals.move(session, me, numbers[1], ReferralStatus.CLIENT_DECLINED, on=on, evidence=Evidence.CLIENT_SAID)
    return numbers


def later(office, me, clock, days):
    with office.database.transaction() as session:
        wait(session, me, clock, days)


def _due(office, me):
    with office.database.reading() as session:
        return retention.referrals_due(session, me)


def _linked(office):
    with office.database.reading() as session:
        return set(session.scalars(select(Referral.number).where(Referral.member_id.is_not(None))))


def test_referrals_are_due_a_year_after_the_end_of_their_year(office, me, clock, closed):
    later(office, me, clock, 36 + 365)
    assert _due(office, me) == 0
    later(office, me, clock, 1)
    assert _due(office, me) == 2
    told = []
    assert retention.unlink(office.database, me, lambda done, total: told.append((done, total))) == 2
    assert _linked(office) == {closed[2]}
    assert _due(office, me) == 0
    assert told == [(0, 2), (2, 2)]


def test_figures_stay_and_the_audit_names_numbers_alone(office, me, clock, closed):
    def figures(session):
        counted = select(Referral.status, Referral.issued_on, func.count()).group_by(
            Referral.status, Referral.issued_on
        )
        return sorted(tuple(map(str, row)) for row in session.execute(counted))

    later(office, me, clock, 402)
    with office.database.reading() as session:
        before = figures(session)
    retention.unlink(office.database, me)
    with office.database.reading() as session:
        assert figures(session) == before
        lines = session.execute(select(Audit.record).where(Audit.action == "unlink referral")).scalars()
        assert sorted(lines) == sorted(closed[:2])
        assert audit.first_break(session) is None
        assert [each.member for each in referrals.find(session, me, closed[0])] == [""]


def test_it_goes_on_where_it_was_stopped(office, me, clock, closed):
    class Enough(Exception):
        pass

    def stop(done, _total):
        if done:
            raise Enough

    later(office, me, clock, 402)
    with pytest.raises(Enough):
        retention.unlink(office.database, me, stop)
    assert _due(office, me) == 0
    assert retention.unlink(office.database, me) == 0


def test_staff_unlink_nothing(office, me, staff, clock, closed):
    later(office, me, clock, 402)
    with pytest.raises(NotAllowed):
        retention.unlink(office.database, staff)
    assert len(_linked(office)) == 3
