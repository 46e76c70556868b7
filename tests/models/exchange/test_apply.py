"""Bundles between offices: who gets what, what stands beside each other, what waits and what is refused."""

from datetime import timedelta

import pytest
from sqlalchemy import select

from models import consents, members
from models.exchange.apply import scopes_sent
from models.offices import OpenOffice
from models.schema import (
    Consent,
    ConsentMethod,
    ConsentScope,
    Course,
    Here,
    Member,
    MemberLocal,
    MemberStatus,
    Provider,
    Sibling,
    Vector,
)
from models.stamps import scope_for
from tests.models.exchange import reading
from tests.models.exchange.post import (
    believe_too_much,
    change,
    member,
    pack,
    pictures,
    register,
    send,
    shown,
    take,
    write,
)
from tests.offices import START, SettableClock


def siblings(office: OpenOffice, register: str) -> int:
    with office.database.reading() as session:
        return len(session.scalars(select(Sibling).where(Sibling.register == register)).all())


def test_head_office_holds_a_branch_s_shared_rows_and_none_of_what_stays_there(
    yangon: OpenOffice, head: OpenOffice
) -> None:
    code = register(yangon, "Ma Secret")
    result = send(yangon, head, "1")
    assert (result.state, result.tables["member"].new) == ("taken", 1)
    assert shown(head, code, "birth_year") == 1990
    with head.database.reading() as session:
        assert session.scalars(select(MemberLocal)).all() == []
        assert not {row.scope for row in session.scalars(select(Vector)) if row.scope == "YGN/local"}
    assert pictures(head)["YGN"] == pictures(yangon)["YGN"]


def test_an_office_s_own_pcs_share_what_stays_in_the_office_too(yangon: OpenOffice, second: OpenOffice) -> None:
    register(yangon, "Ma Secret")
    assert send(yangon, second, "1").state == "taken"
    with second.database.reading() as session:
        assert session.scalars(select(MemberLocal.name)).all() == ["Ma Secret"]
        assert [line.name for line in members.find(session, second.actor, "Secret")] == ["Ma Secret"]
    assert send(second, yangon, "2").state == "taken"
    assert pictures(yangon) == pictures(second)


def test_what_head_office_writes_for_all_reaches_every_branch(
    yangon: OpenOffice, mandalay: OpenOffice, head: OpenOffice
) -> None:
    write(head, lambda session: session.add(Course(id="01930000-0000-7000-8000-0000000000aa", code="L", title="Lead")))
    for branch in (yangon, mandalay):
        send(head, branch, f"to {branch.folder.name}")
        with branch.database.reading() as session:
            assert session.scalars(select(Course.title)).all() == ["Lead"]


def test_no_branch_gets_another_branch_s_rows(yangon: OpenOffice, mandalay: OpenOffice, head: OpenOffice) -> None:
    register(yangon)
    send(yangon, head, "1")
    send(head, mandalay, "2")
    with mandalay.database.reading() as session:
        assert session.scalars(select(Member)).all() == []
    assert scopes_sent("YGN", False, "MDY", False) == ()
    assert scopes_sent("HQ", True, "MDY", False) == ("MDY",)


def test_two_values_written_at_once_stand_beside_each_other_and_the_later_shows(
    yangon: OpenOffice, head: OpenOffice, clock: SettableClock
) -> None:
    code = register(yangon)
    send(yangon, head, "1")
    change(yangon, code, township="MMR013001")
    clock.later(hours=1)
    change(head, code, township="MMR013015")
    result = send(yangon, head, "2")
    assert result.tables["member"].conflicts == 1
    send(head, yangon, "3")
    for one in (yangon, head):
        assert shown(one, code) == "MMR013015"
        assert siblings(one, "member.township") == 2
    assert pictures(yangon)["YGN"] == pictures(head)["YGN"]


def test_the_later_value_shows_when_it_comes_from_elsewhere_too(
    yangon: OpenOffice, head: OpenOffice, clock: SettableClock
) -> None:
    code, other = register(yangon), register(yangon, "Ma Hla")
    send(yangon, head, "1")
    for one in (code, other):
        change(head, one, township="MMR013015")
    clock.later(hours=1)
    change(yangon, code, township="MMR013001")
    change(yangon, other, township="MMR013015")
    result = send(yangon, head, "2")
    assert (result.tables["member"].changed, result.tables["member"].conflicts) == (2, 1)
    assert (shown(head, code), shown(head, other)) == ("MMR013001", "MMR013015")
    assert siblings(head, "member.township") == 4
    send(head, yangon, "3")
    assert pictures(yangon)["YGN"] == pictures(head)["YGN"]


def test_choosing_one_of_them_is_a_write_that_has_seen_all(
    yangon: OpenOffice, head: OpenOffice, clock: SettableClock
) -> None:
    test_two_values_written_at_once_stand_beside_each_other_and_the_later_shows(yangon, head, clock)
    with head.database.reading() as session:
        code = session.scalars(select(Member.code)).one()
    change(head, code, township="MMR010028")
    send(head, yangon, "4")
    assert (shown(yangon, code), siblings(yangon, "member.township"), siblings(head, "member.township")) == (
        "MMR010028",
        0,
        0,
    )


def test_different_fields_changed_at_once_are_no_conflict(yangon: OpenOffice, head: OpenOffice) -> None:
    code = register(yangon)
    send(yangon, head, "1")
    change(yangon, code, township="MMR013001")
    change(head, code, languages="Shan")
    assert send(yangon, head, "2").total("conflicts") == 0
    assert (shown(head, code), shown(head, code, "languages")) == ("MMR013001", "Shan")


def test_fields_that_mean_something_together_never_mix(
    yangon: OpenOffice, head: OpenOffice, clock: SettableClock
) -> None:
    code = register(yangon)
    send(yangon, head, "1")
    change(yangon, code, status=MemberStatus.LEFT, status_on=START.date())
    clock.later(days=2)
    change(head, code, status=MemberStatus.INACTIVE, status_on=START.date() + timedelta(days=2))
    send(yangon, head, "2")
    with head.database.reading() as session:
        row = member(session, code)
        assert (row.status, row.status_on) == (MemberStatus.INACTIVE, START.date() + timedelta(days=2))
        values = session.scalars(select(Sibling.value).where(Sibling.register == "member.status")).all()
    assert sorted(values) == ['["inactive","2026-11-27"]', '["left","2026-11-25"]']


@pytest.mark.parametrize("years", [-26, 73])
def test_a_clock_that_is_decades_wrong_loses_no_write(
    yangon: OpenOffice, head: OpenOffice, clock: SettableClock, years: int
) -> None:
    code = register(yangon)
    send(yangon, head, "1")
    change(head, code, township="MMR013001")
    clock.later(days=365 * years)
    change(yangon, code, languages="Shan")
    send(yangon, head, "2")
    send(head, yangon, "3")
    assert (shown(yangon, code), shown(yangon, code, "languages")) == ("MMR013001", "Shan")
    with yangon.database.reading() as session:
        assert session.get_one(Here, 1).clock_doubted
    assert pictures(yangon)["YGN"] == pictures(head)["YGN"]


def test_names_travel_as_a_twin_only_while_sharing_is_agreed_to(yangon: OpenOffice, head: OpenOffice) -> None:
    shared = register(yangon, "Ma Shared", share_head_office=True)
    kept = register(yangon, "Ma Kept")
    send(yangon, head, "1")
    assert (shown(head, shared, "shared_name"), shown(head, kept, "shared_name")) == ("Ma Shared", "")
    with yangon.database.transaction() as session:
        consents.withdraw(session, yangon.actor, shared, ConsentScope.SHARE_HEAD_OFFICE, on=START.date())
    send(yangon, head, "2")
    assert shown(head, shared, "shared_name") == ""
    with head.database.reading() as session:
        assert members.find(session, head.actor, "Shared") == []


def test_a_yes_given_at_head_office_fills_the_twin_at_the_branch(yangon: OpenOffice, head: OpenOffice) -> None:
    code = register(yangon, "Ma Asked")
    send(yangon, head, "1")
    with head.database.transaction() as session:
        consents.give(
            session,
            head.actor,
            code,
            ConsentScope.SHARE_HEAD_OFFICE,
            method=ConsentMethod.SPOKEN,
            on=START.date(),
        )
    send(head, yangon, "2")
    assert shown(yangon, code, "shared_name") == "Ma Asked"
    send(yangon, head, "3")
    assert shown(head, code, "shared_name") == "Ma Asked"


def test_of_two_answers_at_once_the_more_restrictive_counts(yangon: OpenOffice, head: OpenOffice) -> None:
    code = register(yangon, "Ma Torn", share_head_office=True)
    send(yangon, head, "1")
    with yangon.database.transaction() as session:
        consents.withdraw(session, yangon.actor, code, ConsentScope.SHARE_HEAD_OFFICE, on=START.date())
    with head.database.transaction() as session:
        consents.give(
            session, head.actor, code, ConsentScope.SHARE_HEAD_OFFICE, method=ConsentMethod.WRITTEN, on=START.date()
        )
    send(head, yangon, "2")
    send(yangon, head, "3")
    for one in (yangon, head):
        assert shown(one, code, "shared_name") == ""


def test_what_head_office_adds_to_a_branch_s_record_belongs_to_the_branch(yangon: OpenOffice, head: OpenOffice) -> None:
    """Else one answer made at both would be one row in two scopes, and every later bundle would be refused."""
    code = register(yangon)
    send(yangon, head, "1")
    for one in (yangon, head):
        with one.database.transaction() as session:
            consents.refuse(session, one.actor, code, ConsentScope.FOLLOW_UP, on=START.date())
    assert send(yangon, head, "2").state == send(head, yangon, "3").state == "taken"
    with head.database.reading() as session:
        origins = session.scalars(select(Consent.origin)).all()
        assert set(session.scalars(select(Vector.scope).where(Vector.id.in_(origins)))) == {"YGN"}
        assert scope_for(session.get_one(Here, 1), Provider.scope_kind) == "reference"


def test_scopes_of_a_bundle_wait_together(yangon: OpenOffice, head: OpenOffice) -> None:
    """A gap in one scope holds back the others of the same bundle."""
    register(yangon)
    send(yangon, head, "1")
    write(head, lambda session: session.add(Course(id="01930000-0000-7000-8000-0000000000aa", code="L", title="Lead")))
    believe_too_much(head, yangon)
    (result,) = take(yangon, pack(head, yangon, "2"))
    assert result.state == "waiting"
    with yangon.database.reading() as session:
        assert session.scalars(select(Course)).all() == []


def test_the_index_after_an_import_is_as_if_made_anew(yangon: OpenOffice, head: OpenOffice) -> None:
    register(yangon, "မခင်သန်း", share_head_office=True)
    register(yangon, "Ma Kept", old_number="0123/14")
    send(yangon, head, "1")
    with head.database.transaction() as session:
        assert [line.old_number for line in members.find(session, head.actor, "0123/14")] == ["0123/14"]
        assert reading.index(session) == reading.rebuilt_index(session)
