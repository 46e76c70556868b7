"""What was written twice is listed with every value and its author, until somebody chooses."""

from dataclasses import replace
from datetime import UTC, date, datetime

from models import conflicts, members
from models.consents import consent_id
from models.members import MemberDraft
from models.schema import (
    Consent,
    ConsentAnswer,
    ConsentMethod,
    ConsentScope,
    Incarnation,
    Member,
    Provider,
    Referral,
    Role,
    Session,
    Station,
)
from models.schema.values import Blank, Kind
from models.stamps import here
from tests.models.people import add_clinic, add_member
from tests.models.twice import FIRST_MS, write_twice

GHOST = "01930000-0000-7000-8000-000000000001"


def made(session, me) -> MemberDraft:
    return members.register(session, me, MemberDraft(1990, keep_record=ConsentMethod.SPOKEN))


def know_station(session, station: str, office: str) -> None:
    session.add(Incarnation(id=station, key=f"key {station}"))
    session.add(Station(key=f"key {station}", office_code=office, head=False, card="", recipient="", trusted_at=0))
    session.flush()


def test_different_values_are_a_conflict_and_equal_ones_are_none(session, me):
    member = made(session, me)
    write_twice(session, member.line.id, "member.birth_year", [1990, 1991])
    write_twice(session, member.line.id, "member.gender", ["female", "female"])
    (conflict,) = conflicts.listed(session, me)
    assert (conflict.table, conflict.row_id, conflict.record, conflict.field) == (
        "member",
        member.line.id,
        member.code,
        "birth_year",
    )
    assert conflict.other == Blank(Kind.NUMBER, (), 1900, 2100, may_be_empty=True)
    assert conflicts.count(session, me) == 1


def test_each_value_tells_office_role_and_time_and_the_later_is_shown(session, me):
    member = made(session, me)
    here(session).ancestors = "older me"
    know_station(session, "other pc", "MDY")
    stations = ("older me", "other pc", "nobody knows")
    dots = write_twice(session, member.line.id, "member.birth_year", [1990, 1991, 1992], stations=stations, role=2)
    (conflict,) = conflicts.listed(session, me)
    assert [(one.text, one.office, one.role, one.dot, one.shown) for one in conflict.values] == [
        ("1992", "", Role.ADMIN, dots[2], True),
        ("1991", "MDY", Role.ADMIN, dots[1], False),
        ("1990", "YGN", Role.ADMIN, dots[0], False),
    ]
    assert conflict.shown == "1992"
    assert conflict.values[0].at == datetime.fromtimestamp(FIRST_MS / 1000 + 3, UTC)


def test_what_the_program_itself_wrote_has_no_role(session, me):
    write_twice(session, made(session, me).line.id, "member.birth_year", [1990, 1991], role=0)
    assert {one.role for one in conflicts.listed(session, me)[0].values} == {None}


def test_a_register_of_several_columns_is_one_value(session, me):
    member = made(session, me)
    write_twice(session, member.line.id, "member.status", [["left", "2026-11-01"], ["active", None]])
    (conflict,) = conflicts.listed(session, me)
    assert conflict.columns == ("status", "status_on")
    assert [(one.parts, one.text) for one in conflict.values] == [
        (("active", None), "active"),
        (("left", "2026-11-01"), "left · 2026-11-01"),
    ]
    assert (conflict.may_choose, conflict.other) == (True, None)
    assert conflict.kinds == (Kind.WORD, Kind.DAY)


def test_a_value_this_program_cannot_show_stands_there_too_but_is_never_the_shown_one(session, me):
    member = made(session, me)
    write_twice(session, member.line.id, "member.gender", ["male", "female"])
    write_twice(
        session,
        member.line.id,
        "member.gender",
        ["newer word"],
        stations=("newer",),
        held="This value is not allowed here.",
    )
    (conflict,) = conflicts.listed(session, me)
    assert [(one.text, one.shown, one.held is not None) for one in conflict.values] == [
        ("female", True, False),
        ("male", False, False),
        ("newer word", False, True),
    ]


def test_records_without_a_code_are_named_by_what_they_belong_to(session, me):
    member = made(session, me)
    write_twice(session, member.line.id, "member_local.phone", ["09 1", "09 2"], scope="YGN/local")
    (conflict,) = conflicts.listed(session, me)
    assert conflict.record == member.code
    assert {one.office for one in conflict.values} == {"YGN"}


def test_another_record_is_told_by_its_code(session, me):
    member, clinic = add_member(session, me), add_clinic(session, me)
    other = add_clinic(session, me, "P002")
    referral = a_referral(session, member, clinic, 1)
    ids = [session.query(Provider).filter_by(code=code).one().id for code in (clinic, other)]
    write_twice(session, referral.id, "referral.provider_id", ids)
    (conflict,) = conflicts.listed(session, me)
    assert [one.text for one in conflict.values] == ["P002", "P001"]
    assert conflict.record == "N-1"


def a_referral(session, member: str, clinic: str, service: int) -> Referral:
    row = Referral(
        id=GHOST,
        number="N-1",
        member_id=session.query(Member).filter_by(code=member).one().id,
        provider_id=session.query(Provider).filter_by(code=clinic).one().id,
        service_number=service,
        issued_on=date(2026, 11, 20),
    )
    session.add(row)
    session.flush()
    return row


def test_legal_cases_are_for_those_who_may_see_them(session, me):
    write_twice(session, GHOST, "legal_case.outcome", ["ongoing", "lost"])
    assert len(conflicts.listed(session, me)) == conflicts.count(session, me) == 1
    blind = replace(me, sees_cases=False)
    assert (conflicts.listed(session, blind), conflicts.count(session, blind)) == ([], 0)


def test_restricted_services_are_for_those_who_may_see_them_even_if_one_value_alone_is(session, me):
    member, clinic = add_member(session, me), add_clinic(session, me)
    row = a_referral(session, member, clinic, 1)
    write_twice(session, row.id, "referral.service_number", [1, 5])
    write_twice(session, row.id, "referral.priority", ["routine", "24 hours"])
    assert conflicts.count(session, me) == 2
    assert conflicts.listed(session, replace(me, sees_follow_up_care=False)) == []


def test_accounts_are_for_admins(session, me, staff):
    write_twice(session, me.account_id, "account.initials", ["A", "B"], scope="YGN/local")
    assert conflicts.count(session, me) == 1
    assert conflicts.count(session, staff) == 0


def test_staff_look_and_do_not_choose(session, me, staff):
    write_twice(session, made(session, me).line.id, "member.birth_year", [1990, 1991])
    (seen,) = conflicts.listed(session, staff)
    assert (seen.may_choose, seen.other) == (False, None)


def test_a_branch_does_not_choose_in_what_head_office_writes(session, me):
    clinic = add_clinic(session, me)
    row = session.query(Provider).filter_by(code=clinic).one()
    write_twice(session, row.id, "provider.hours", ["9-12", "1-4"], scope="reference")
    assert not conflicts.listed(session, me)[0].may_choose


def test_a_consent_says_what_was_asked(session, me):
    member = made(session, me)
    row = session.get(Consent, consent_id(member.line.id, ConsentScope.KEEP_RECORD))
    values = [["yes", "2026-11-25", "spoken", None], ["withdrawn", "2026-11-24", "spoken", None]]
    write_twice(session, row.id, "consent.consent", values)
    (conflict,) = conflicts.listed(session, me)
    assert conflict.record == member.code
    assert (conflict.consent.scope, conflict.consent.answer) == (ConsentScope.KEEP_RECORD, ConsentAnswer.WITHDRAWN)
    assert conflict.consent.conflicting


def test_a_conflict_is_found_by_code_and_field(session, me):
    member = made(session, me)
    write_twice(session, member.line.id, "member.birth_year", [1990, 1991])
    assert len(conflicts.named(session, me, member.code.lower(), "birth_year")) == 1
    assert len(conflicts.named(session, me, member.line.id, "birth_year")) == 1
    assert conflicts.named(session, me, member.code, "gender") == []


def test_sessions_are_named_by_their_course(session, me):
    assert Session.__tablename__ == "session"
    write_twice(session, GHOST, "session.others", [1, 2])
    (conflict,) = conflicts.listed(session, me)
    assert conflict.record == GHOST
