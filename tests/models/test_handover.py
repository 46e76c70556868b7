"""Head office hands members over; what it refuses, it says in plain words. Between offices: `exchange/test_handing_over`."""

from datetime import date

import pytest
from sqlalchemy import select
from sqlalchemy.orm import Session

from models import consents, erasures, handover, members
from models.accounts import Actor
from models.errors import NotAllowed, NotFound, Refused
from models.members import MemberDraft
from models.offices import OpenOffice
from models.schema import (
    Audit,
    Consent,
    ConsentAnswer,
    ConsentMethod,
    ConsentScope,
    Member,
    MemberStatus,
    Role,
    Station,
)
from models.stamps import PROGRAM, scope_of

TODAY = date(2026, 11, 25)


@pytest.fixture
def session(head_office: OpenOffice) -> Session:
    """Head office, which trusts Mandalay."""
    with head_office.database.transaction() as session:
        known = Station(
            key="SHA256:mandalay", office_code="MDY", head=False, card="", recipient="age1mandalay", trusted_at=0
        )
        session.add(known)
        session.flush()
        yield session


@pytest.fixture
def me(head_office: OpenOffice) -> Actor:
    return head_office.actor


@pytest.fixture
def code(session: Session, me: Actor) -> str:
    """A member of head office itself."""
    draft = MemberDraft(1990, "Ma Su", old_number="7", keep_record=ConsentMethod.WRITTEN, share_head_office=True)
    return members.register(session, me, draft).code


def refusal(session: Session, me: Actor, code: str, to: str = "MDY") -> str:
    with pytest.raises(Refused) as caught:
        handover.hand_over(session, me, code, to)
    return str(caught.value.title)


def row_of(session: Session, code: str) -> Member:
    return session.scalars(select(Member).where(Member.code == code)).one()


def test_the_new_record_stands_in_the_other_offices_scope_and_knows_the_old_one(session, me, code):
    made = handover.hand_over(session, me, code, " mdy ")
    old, new = row_of(session, code), row_of(session, made.code)
    assert scope_of(session, new) == "MDY"
    assert (new.home_office, new.came_from, new.former_codes) == ("MDY", old.id, code)
    assert (old.handed_to, old.gone_to, old.status, old.status_on) == (new.id, "MDY", MemberStatus.MOVED, TODAY)
    assert (new.shared_name, new.shared_phone, new.shared_safe_contact) == ("", "", "")
    answers = session.scalars(select(Consent).where(Consent.member_id == new.id)).all()
    assert [(one.scope, one.answer, one.method) for one in answers] == [
        (ConsentScope.KEEP_RECORD, ConsentAnswer.YES, ConsentMethod.WRITTEN)
    ]
    assert {scope_of(session, one) for one in answers} == {"MDY"}
    assert [new.role, *(one.role for one in answers)] == [PROGRAM, PROGRAM]


def test_it_is_audited_under_both_codes(session, me, code):
    made = handover.hand_over(session, me, code, "MDY")
    lines = session.execute(select(Audit.action, Audit.record).order_by(Audit.id.desc()).limit(2)).all()
    assert [tuple(line) for line in lines] == [("begin record by handover", made.code), ("hand over member", code)]


def test_who_is_inactive_stays_inactive(session, me, code):
    members.set_status(session, me, code, MemberStatus.INACTIVE, TODAY)
    assert handover.hand_over(session, me, code, "MDY").line.status is MemberStatus.INACTIVE


def test_a_member_is_handed_over_once_and_then_their_successor(session, me, code):
    new = handover.hand_over(session, me, code, "MDY").code
    assert refusal(session, me, code) == "This member was handed over to MDY."
    back = handover.hand_over(session, me, new, "HQ")
    assert back.former_codes == (new, code)
    assert members.details(session, me, code).goes_on_as == back.code
    assert not back.closed


def test_an_office_that_is_the_members_own_or_unknown_is_refused(session, me, code):
    assert refusal(session, me, code, "HQ") == "This member is in that office already."
    assert refusal(session, me, code, "XYZ") == "Head office does not know this office."
    session.get_one(Station, "SHA256:mandalay").revoked_at = 1
    assert refusal(session, me, code) == "Head office does not know this office."


def test_who_took_back_the_record_is_erased_instead(session, me, code):
    consents.withdraw(session, me, code, ConsentScope.KEEP_RECORD, on=TODAY)
    assert refusal(session, me, code) == "This member does not want a record to be kept."


def test_an_erased_member_is_nobody_to_hand_over(session, me, code):
    erasures.erase(session, me, code)
    with pytest.raises(NotFound):
        handover.hand_over(session, me, code, "MDY")


def test_admins_and_branches_hand_nobody_over(session, me, code, office):
    with pytest.raises(NotAllowed):
        handover.hand_over(session, Actor(me.account_id, "AD", Role.ADMIN), code, "MDY")
    with office.database.transaction() as branch:
        person = Actor(office.actor.account_id, "HO", Role.HEAD_OFFICE)
        own = members.register(branch, person, MemberDraft(1990, keep_record=ConsentMethod.SPOKEN)).code
        assert refusal(branch, person, own) == "Only head office hands members over."
        assert handover.carry(branch, person) == 0


def test_the_offices_to_choose_from_are_head_office_and_those_it_trusts(session, me):
    assert [(one.code, one.name) for one in handover.destinations(session, me)] == [
        ("HQ", "Head office"),
        ("MDY", "MDY"),
    ]


def test_what_is_carried_over_two_offices_takes_one_import(session, me, code):
    second = handover.hand_over(session, me, code, "MDY").code
    third = handover.hand_over(session, me, second, "HQ").code
    row_of(session, code).township = "MMR013008"
    assert handover.carry(session, me) == 2
    assert row_of(session, third).township == "MMR013008"
    assert handover.carry(session, me) == 0


def test_nothing_is_carried_from_a_record_that_only_claims_a_successor(session, me, code):
    stranger = members.register(session, me, MemberDraft(1970, keep_record=ConsentMethod.SPOKEN)).code
    # Nobody wrote in it yet: only what it came from keeps another record out.
    other = handover.hand_over(session, me, stranger, "MDY").code
    row_of(session, code).handed_to = row_of(session, other).id
    assert handover.carry(session, me) == 0
    assert row_of(session, other).birth_year == 1970


def test_the_old_code_finds_both_records_at_head_office(session, me, code):
    new = handover.hand_over(session, me, code, "MDY").code
    assert [line.code for line in members.find(session, me, code)] == [code, new]
