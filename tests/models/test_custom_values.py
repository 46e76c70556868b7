"""What single records say in fields of head office's own."""

from dataclasses import replace
from datetime import date

import pytest
from sqlalchemy import select

from models import custom_fields, custom_values, erasures, members, providers, referrals
from models.accounts import Actor
from models.authors import names
from models.custom_fields import FieldDraft
from models.errors import AppError, NotAllowed, NotFound, Refused
from models.members import MemberDraft
from models.schema import (
    CaseIssue,
    ConsentMethod,
    CustomField,
    CustomKind,
    CustomNoun,
    CustomValue,
    Member,
    Role,
    Vector,
)  # fmt: skip
from models.sight import sight
from models.stamps import REFERENCE, here, place, scope_of
from tests.models.people import add_clinic


def define(session, actor, noun, kind, label, choices=()):
    """A field as it came from head office."""
    made = FieldDraft(noun, kind, label, "", choices)
    head = Actor(actor.account_id, "HQ", Role.HEAD_OFFICE)
    installation = here(session)
    installation.head, before = True, installation.head
    session.flush()
    line = custom_fields.add(session, head, made)
    installation.head = before
    session.flush()
    return line


def register(session, actor, year=1990):
    return members.register(session, actor, MemberDraft(year, "Ma Thida", keep_record=ConsentMethod.SPOKEN)).line.id


@pytest.fixture
def member(session, me):
    return register(session, me)


def said(session, me, noun, record_id):
    return {entry.field.label: entry.value for entry in custom_values.values(session, me, noun, record_id)}


def test_a_number_a_day_and_a_choice_are_kept(session, me, member):
    fare = define(session, me, CustomNoun.MEMBER, CustomKind.NUMBER, "Bus fare")
    came = define(session, me, CustomNoun.MEMBER, CustomKind.DATE, "First visit")
    wants = define(session, me, CustomNoun.MEMBER, CustomKind.CHOICE, "Wants", (("English", ""), ("Computer", "")))
    key = wants.choices[1].key
    typed = {fare.id: "၁,၂၀၀", came.id: "2026-10-01", wants.id: key}
    assert custom_values.set_values(session, me, CustomNoun.MEMBER, member, typed)
    assert said(session, me, CustomNoun.MEMBER, member) == {
        "Bus fare": "1200",
        "First visit": "2026-10-01",
        "Wants": key,
    }
    assert custom_values.said_by_all(session, me, CustomNoun.MEMBER) == {
        member: {"Bus fare": 1200, "First visit": "2026-10-01", "Wants": "Computer"}
    }


def test_the_same_again_writes_nothing(session, me, member):
    fare = define(session, me, CustomNoun.MEMBER, CustomKind.NUMBER, "Bus fare")
    assert custom_values.set_values(session, me, CustomNoun.MEMBER, member, {fare.id: "12"})
    assert not custom_values.set_values(session, me, CustomNoun.MEMBER, member, {fare.id: " 12 "})
    assert not custom_values.set_values(session, me, CustomNoun.MEMBER, register(session, me), {fare.id: ""})


@pytest.mark.parametrize("text", ["x", "-1", "1.5", "1000000", "9" * 40, "<b>1</b>"])
def test_a_number_is_a_number(session, me, member, text):
    fare = define(session, me, CustomNoun.MEMBER, CustomKind.NUMBER, "Bus fare")
    with pytest.raises(Refused):
        custom_values.set_value(session, me, CustomNoun.MEMBER, member, fare.id, text)


@pytest.mark.parametrize("text", ["1990-05-12", "2008-12-31", "1926-01-01"])
def test_no_day_of_a_member_can_be_a_birth_date(session, me, member, text):
    came = define(session, me, CustomNoun.MEMBER, CustomKind.DATE, "First visit")
    with pytest.raises(Refused, match="birth date"):
        custom_values.set_value(session, me, CustomNoun.MEMBER, member, came.id, text)
    custom_values.set_value(session, me, CustomNoun.MEMBER, member, came.id, "2009-01-01")


def test_nor_of_a_child_who_is_referred(session, me):
    add_clinic(session, me)
    came = define(session, me, CustomNoun.REFERRAL, CustomKind.DATE, "Called back on")
    sent = referrals.issue(session, me, referrals.ReferralDraft(None, "P001", 9, age_band="10-14")).line
    with pytest.raises(Refused, match="birth date"):
        custom_values.set_value(session, me, CustomNoun.REFERRAL, sent.id, came.id, "2014-03-02")
    custom_values.set_value(session, me, CustomNoun.REFERRAL, sent.id, came.id, "2026-11-24")


def test_a_retired_choice_stays_where_it_was_chosen_and_is_chosen_no_more(session, me, member):
    wants = define(session, me, CustomNoun.MEMBER, CustomKind.CHOICE, "Wants", (("English", ""), ("Computer", "")))
    key = wants.choices[0].key
    custom_values.set_value(session, me, CustomNoun.MEMBER, member, wants.id, key)
    row = session.get(CustomField, wants.id)
    row.choices = row.choices.replace('"English","",true', '"English","",false')
    session.flush()
    assert said(session, me, CustomNoun.MEMBER, member)["Wants"] == key
    with pytest.raises(Refused):
        custom_values.set_value(session, me, CustomNoun.MEMBER, register(session, me), wants.id, key)


def test_a_retired_field_is_shown_where_something_was_said(session, me, member):
    fare = define(session, me, CustomNoun.MEMBER, CustomKind.NUMBER, "Bus fare")
    custom_values.set_value(session, me, CustomNoun.MEMBER, member, fare.id, "300")
    session.get(CustomField, fare.id).active = False
    session.flush()
    assert said(session, me, CustomNoun.MEMBER, member) == {"Bus fare": "300"}
    other = register(session, me)
    assert said(session, me, CustomNoun.MEMBER, other) == {}
    with pytest.raises(Refused):
        custom_values.set_value(session, me, CustomNoun.MEMBER, other, fare.id, "1")


def test_text_of_a_session_or_clinic_is_plain_and_has_a_length(session, me):
    add_clinic(session, me)
    line = providers.details(session, me, "P001")
    went = define(session, me, CustomNoun.PROVIDER, CustomKind.TEXT, "What went well")
    custom_values.set_value(session, me, CustomNoun.PROVIDER, line.id, went.id, "<b>kind</b>\u202e staff")
    assert said(session, me, CustomNoun.PROVIDER, line.id) == {"What went well": "<b>kind</b> staff"}
    with pytest.raises(Refused):
        custom_values.set_value(session, me, CustomNoun.PROVIDER, line.id, went.id, "x" * 401)


def test_a_clinic_of_head_office_is_only_read_at_a_branch(session, me):
    add_clinic(session, me)
    line = providers.details(session, me, "P001")
    went = define(session, me, CustomNoun.PROVIDER, CustomKind.TEXT, "What went well")
    origin = session.scalar(select(Vector.id).where(Vector.scope == REFERENCE))
    session.connection().exec_driver_sql("UPDATE provider SET origin = ?, seq = 0", (origin,))
    session.expire_all()
    with pytest.raises(Refused, match="not of your office"):
        custom_values.set_value(session, me, CustomNoun.PROVIDER, line.id, went.id, "kind")
    assert said(session, me, CustomNoun.PROVIDER, line.id) == {"What went well": ""}


def test_what_is_said_lies_in_the_record_s_own_scope(head_office):
    me = head_office.actor
    with head_office.database.transaction() as session:
        add_clinic(session, me)
        clinic = providers.details(session, me, "P001").id
        branch = Member(id=clinic[:-4] + "0000", code="TZ-X", home_office="YGN", birth_year=1990)
        place(session, branch, "YGN")
        session.add(branch)
        session.flush()
        for noun, record, scope in ((CustomNoun.PROVIDER, clinic, REFERENCE), (CustomNoun.MEMBER, branch.id, "YGN")):
            line = custom_fields.add(session, me, FieldDraft(noun, CustomKind.NUMBER, "Bus fare"))
            custom_values.set_value(session, me, noun, record, line.id, "7")
            row = session.get(CustomValue, custom_values.value_id(record, line.id))
            assert scope_of(session, row) == scope


def test_a_value_of_another_kind_that_a_file_brought_is_not_shown(session, me, member):
    fare = define(session, me, CustomNoun.MEMBER, CustomKind.NUMBER, "Bus fare")
    custom_values.write(session, session.get(Member, member), fare.id, "lives behind the market")
    session.flush()
    assert said(session, me, CustomNoun.MEMBER, member) == {"Bus fare": ""}
    assert custom_values.said_by_all(session, me, CustomNoun.MEMBER) == {}


def test_who_may_not_see_a_referral_or_case_meets_nothing_that_it_says(session, me, staff):
    from models import cases

    add_clinic(session, me, services=(5,))
    seeing = replace(me, sees_follow_up_care=True, sees_cases=True)
    code = session.get(Member, register(session, me)).code
    sent = referrals.issue(session, seeing, referrals.ReferralDraft(code, "P001", 5)).line
    case = cases.open_case(session, seeing, cases.CaseDraft(date(2026, 10, 1), CaseIssue.EVICTION))
    days = define(session, me, CustomNoun.REFERRAL, CustomKind.NUMBER, "Days waited")
    steps = define(session, me, CustomNoun.CASE, CustomKind.NUMBER, "Steps taken")
    custom_values.set_value(session, seeing, CustomNoun.REFERRAL, sent.id, days.id, "3")
    custom_values.set_value(session, seeing, CustomNoun.CASE, case.id, steps.id, "4")
    assert said(session, seeing, CustomNoun.CASE, case.id) == {"Steps taken": "4"}
    with pytest.raises(NotFound):
        custom_values.values(session, staff, CustomNoun.REFERRAL, sent.id)
    with pytest.raises(NotAllowed):
        custom_values.values(session, staff, CustomNoun.CASE, case.id)
    with pytest.raises(NotAllowed):
        custom_values.said_by_all(session, staff, CustomNoun.CASE)
    assert custom_values.said_by_all(session, staff, CustomNoun.REFERRAL) == {}
    eyes, all_eyes = sight(session, staff), sight(session, seeing)
    for record, field in ((sent.id, days.id), (case.id, steps.id)):
        row_id = custom_values.value_id(record, field)
        assert not eyes.sees("custom_value", row_id)
        assert all_eyes.sees("custom_value", row_id)


def test_what_an_erased_member_said_is_gone(session, me, member):
    fare = define(session, me, CustomNoun.MEMBER, CustomKind.NUMBER, "Bus fare")
    custom_values.set_value(session, me, CustomNoun.MEMBER, member, fare.id, "300")
    erasures.erase(session, me, session.get(Member, member).code)
    session.expire_all()
    assert session.scalars(select(CustomValue)).all() == []
    with pytest.raises(AppError):
        custom_values.values(session, me, CustomNoun.MEMBER, member)


def test_people_know_it_by_the_record_s_code_and_the_field_s_name(session, me, member):
    fare = define(session, me, CustomNoun.MEMBER, CustomKind.NUMBER, "Bus fare")
    custom_values.set_value(session, me, CustomNoun.MEMBER, member, fare.id, "300")
    row_id = custom_values.value_id(member, fare.id)
    assert names(session, "custom_value", [row_id]) == {row_id: f"{session.get(Member, member).code} · Bus fare"}
