"""Choosing a value in a conflict, or typing another one."""

from dataclasses import replace
from datetime import date

import pytest
from sqlalchemy import select

from models import audit, choices, conflicts, consents, members, preimages
from models.accounts import allow
from models.consents import consent_id
from models.errors import NotAllowed, NotFound, Refused
from models.members import MemberDraft
from models.preimages import Entry
from models.schema import (
    Account,
    Audit,
    CaseIssue,
    Consent,
    ConsentMethod,
    ConsentScope,
    Gender,
    LegalCase,
    Member,
    MemberLocal,
    MemberStatus,
    Office,
    RegisterDot,
    Sibling,
)
from tests.models.twice import write_twice

GHOST = "01930000-0000-7000-8000-000000000001"


@pytest.fixture
def member(session, me) -> Member:
    draft = MemberDraft(1990, "Ma Thida", phone="09 111 222", keep_record=ConsentMethod.SPOKEN, share_head_office=True)
    return session.query(Member).filter_by(code=members.register(session, me, draft).code).one()


def a_case(session, me) -> LegalCase:
    allow(session, me)
    row = LegalCase(id=GHOST, code="C-1", month=date(2026, 11, 1), issue=CaseIssue.EXTORTION)
    session.add(row)
    session.flush()
    return row


def twice(session, member, register, values, **more):
    return write_twice(session, member.id, register, values, **more)


def test_the_chosen_value_is_shown_and_nothing_stands_beside_it_any_more(session, me, member):
    dots = twice(session, member, "member.birth_year", [1988, 1991])
    choices.choose(session, me, "member", member.id, "birth_year", dots[0])
    assert member.birth_year == 1988
    assert conflicts.listed(session, me) == []
    assert session.scalars(select(Sibling)).all() == []
    assert session.query(RegisterDot).filter_by(row_id=member.id, register="member.birth_year").count() == 1


def test_choosing_what_is_shown_is_a_write_too(session, me, member):
    dots = twice(session, member, "member.birth_year", [1991, 1990])
    assert member.birth_year == 1990
    choices.choose(session, me, "member", member.id, "birth_year", dots[1])
    assert session.query(RegisterDot).filter_by(row_id=member.id, register="member.birth_year").count() == 1
    assert conflicts.count(session, me) == 0


def test_a_register_of_several_columns_is_chosen_as_a_whole(session, me, member):
    dots = twice(session, member, "member.status", [["left", "2026-11-01"], ["active", None]])
    choices.choose(session, me, "member", member.id, "status", dots[0])
    assert (member.status, member.status_on) == (MemberStatus.LEFT, date(2026, 11, 1))


def test_the_audit_names_the_record_and_no_value(session, me, member):
    dots = twice(session, member, "member_local.name", ["Ma Thida", "Ma Thiri"], scope="YGN/local")
    choices.choose(session, me, "member_local", member.id, "name", dots[1])
    line = session.scalars(select(Audit).order_by(Audit.id.desc())).first()
    assert (line.action, line.record) == ("choose value", member.code)
    assert audit.first_break(session) is None


def test_a_chosen_name_is_found_and_goes_to_head_office_where_that_is_agreed(session, me, member):
    dots = twice(session, member, "member_local.name", ["Ma Thida", "Ma Nilar"], scope="YGN/local")
    choices.choose(session, me, "member_local", member.id, "name", dots[1])
    assert [line.code for line in members.find(session, me, "Nilar")] == [member.code]
    assert members.find(session, me, "Thida") == []
    assert member.shared_name == "Ma Nilar"


def test_a_chosen_no_empties_the_shared_name_at_once(session, me, member):
    row_id = consent_id(member.id, ConsentScope.SHARE_HEAD_OFFICE)
    values = [["no", "2026-11-24", "spoken", None], ["yes", "2026-11-25", "spoken", None]]
    dots = write_twice(session, row_id, "consent.consent", values)
    choices.choose(session, me, "consent", row_id, "consent", dots[0])
    assert (member.shared_name, member.shared_phone) == ("", "")
    assert session.get(Consent, row_id).answered_on == date(2026, 11, 24)


def test_a_chosen_no_leaves_no_name_to_be_put_back_by_an_undo(session, me, member):
    remembered = Entry("member", member.id, True, {"twin": [[1, 1, 1, 1, ["Ma Thida", "", ""], None]]})
    recording = preimages.Recording(session)
    recording.add(remembered)
    recording.write()
    row_id = consent_id(member.id, ConsentScope.SHARE_HEAD_OFFICE)
    values = [["no", "2026-11-24", "spoken", None], ["yes", "2026-11-25", "spoken", None]]
    dots = write_twice(session, row_id, "consent.consent", values)
    choices.choose(session, me, "consent", row_id, "consent", dots[0])
    assert [entry.registers for entry in preimages.entries(session)] == [{}]


def test_asking_the_member_again_ends_the_conflict_of_a_consent(session, me, member):
    row_id = consent_id(member.id, ConsentScope.SHARE_HEAD_OFFICE)
    write_twice(session, row_id, "consent.consent", [["no", None, "spoken", None], ["yes", None, "spoken", None]])
    scope, method = ConsentScope.SHARE_HEAD_OFFICE, ConsentMethod.SPOKEN
    consents.give(session, me, member.code, scope, method=method, on=date(2026, 11, 25))
    assert conflicts.count(session, me) == 0
    assert member.shared_name == "Ma Thida"


def test_another_value_can_be_typed(session, me, member):
    twice(session, member, "member.birth_year", [1988, 1991])
    twice(session, member, "member.gender", ["male", "female"])
    twice(session, member, "member.joined_on", ["2026-01-01", "2026-01-02"])
    twice(session, member, "member.township", ["MMR013001", None])
    for field, typed in (
        ("birth_year", "1985"),
        ("gender", "other"),
        ("joined_on", "2025-12-31"),
        ("township", "mmr013015"),
    ):
        choices.write_other(session, me, "member", member.id, field, typed)
    found = (member.birth_year, member.gender, member.joined_on, member.township)
    assert found == (1985, Gender.OTHER, date(2025, 12, 31), "MMR013015")
    assert conflicts.count(session, me) == 0


def test_another_value_may_be_nothing_where_nothing_may_stand(session, me, member):
    twice(session, member, "member.township", ["MMR013001", "MMR013015"])
    choices.write_other(session, me, "member", member.id, "township", "")
    assert member.township is None


@pytest.mark.parametrize(
    "table,field,typed",
    [
        ("member", "birth_year", "2015"),
        ("member", "birth_year", "soon"),
        ("member", "birth_year", ""),
        ("member", "township", "MMR999"),
        ("member", "gender", "newer word"),
        ("member", "joined_on", "2031-01-01"),
        ("member", "languages", "x" * 121),
        ("member_local", "phone", "call me"),
        ("member", "status", "left"),
        ("member", "code", "TZ-1"),
        ("member", "twin", "Ma Thida"),
    ],
)
def test_a_value_that_may_not_be_is_refused_and_nothing_is_lost(session, me, member, table, field, typed):
    twice(session, member, f"{table}.{field}", ["a", "b"], scope="YGN/local" if table == "member_local" else "YGN")
    with pytest.raises(Refused):
        choices.write_other(session, me, table, member.id, field, typed)
    assert len(session.scalars(select(Sibling)).all()) == 2


def test_forbidden_words_do_not_come_on_paper_by_a_conflict(session, me):
    row = session.query(Office).one()
    write_twice(session, row.id, "office.issuer_line", ["a", "b"])
    with pytest.raises(Refused, match="paper"):
        choices.write_other(session, me, "office", row.id, "issuer_line", "HIV help")


def test_the_month_of_a_case_is_its_first_day(session, me):
    row = a_case(session, me)
    write_twice(session, row.id, "legal_case.month", ["2026-11-01", "2026-10-01"])
    choices.write_other(session, me, "legal_case", row.id, "month", "2026-09")
    assert row.month == date(2026, 9, 1)


def test_where_nothing_stands_twice_nothing_is_chosen(session, me, member):
    dots = twice(session, member, "member.birth_year", [1988, 1991])
    choices.choose(session, me, "member", member.id, "birth_year", dots[0])
    with pytest.raises(Refused, match="no more"):
        choices.choose(session, me, "member", member.id, "birth_year", dots[1])
    with pytest.raises(Refused, match="no more"):
        choices.write_other(session, me, "member", member.id, "birth_year", 1980)
    with pytest.raises(NotFound):
        choices.choose(session, me, "member", GHOST, "birth_year", dots[1])
    with pytest.raises(NotFound):
        choices.choose(session, me, "outreach", member.id, "topic", dots[1])


def test_what_this_program_cannot_show_it_cannot_choose(session, me, member):
    twice(session, member, "member.gender", ["male", "female"])
    held = {"stations": ("newer",), "held": "This value is not allowed here."}
    (dot,) = twice(session, member, "member.gender", ["newer word"], **held)
    with pytest.raises(Refused):
        choices.choose(session, me, "member", member.id, "gender", dot)


def test_staff_do_not_choose(session, staff, member):
    dots = twice(session, member, "member.birth_year", [1988, 1991])
    with pytest.raises(NotAllowed):
        choices.choose(session, staff, "member", member.id, "birth_year", dots[0])
    with pytest.raises(NotAllowed):
        choices.write_other(session, staff, "member", member.id, "birth_year", 1980)


def test_legal_cases_are_chosen_by_those_who_may_see_them(session, me):
    a_case(session, me)
    dots = write_twice(session, GHOST, "legal_case.outcome", ["ongoing", "lost"])
    with pytest.raises(NotAllowed):
        choices.choose(session, replace(me, sees_cases=False), "legal_case", GHOST, "outcome", dots[0])
    choices.choose(session, me, "legal_case", GHOST, "outcome", dots[1])


def test_a_branch_leaves_head_offices_choices_to_head_office(session, me, member):
    dots = twice(session, member, "member.handed_to", [GHOST, None])
    with pytest.raises(Refused, match="Head office"):
        choices.choose(session, me, "member", member.id, "handed_to", dots[0])


def test_nobody_is_made_head_office_by_a_conflict(session, me):
    dots = write_twice(session, me.account_id, "account.account_role", ["head office", "admin"], scope="YGN/local")
    with pytest.raises(Refused):
        choices.choose(session, me, "account", me.account_id, "account_role", dots[0])
    choices.choose(session, me, "account", me.account_id, "account_role", dots[1])
    assert session.get(Account, me.account_id).account_role.value == "admin"
    assert session.get(MemberLocal, me.account_id) is None
