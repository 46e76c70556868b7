"""Two records of one person are linked, read together, and come apart again exactly."""

from datetime import date, timedelta

import pytest
from sqlalchemy import select

from models import agreements, cases, consents, erasures, follow_ups, members, persons, referrals, same_person
from models.accounts import Actor
from models.cases import CaseDraft
from models.errors import NotAllowed, NotFound, Refused
from models.ids import new_id
from models.offices import OpenOffice
from models.referrals import ReferralDraft
from models.same_person import Way
from models.schema import CaseIssue, ConsentAnswer, ConsentMethod, ConsentScope, Link, LinkKind, Member
from models.stamps import place
from tests.models.exchange import reading
from tests.models.exchange.post import change, member, register, write
from tests.models.people import add_clinic, answer
from tests.models.twice import write_twice

TODAY = date(2026, 11, 25)


def link(office: OpenOffice, one: str, other: str) -> None:
    with office.database.transaction() as session:
        same_person.link(session, office.actor, one, other)


def unlink(office: OpenOffice, one: str, other: str) -> None:
    with office.database.transaction() as session:
        same_person.unlink(session, office.actor, one, other)


def linked(office: OpenOffice, code: str) -> list[str]:
    with office.database.reading() as session:
        return [line.code for line in same_person.linked(session, office.actor, code)]


def three(office: OpenOffice) -> list[str]:
    return [register(office, name) for name in ("Ma Thida", "Thida", "Ma Khin")]


def all_but_links(office: OpenOffice) -> dict[str, list[str]]:
    with office.database.reading() as session:
        return {
            scope: [line for line in lines if '"link.' not in line and not line.startswith("vector ")]
            for scope, lines in reading.pictures(session).items()
        }


def test_linked_records_are_listed_together_from_either_side(office: OpenOffice) -> None:
    one, other, third = three(office)
    link(office, one, other)
    assert linked(office, one) == [one, other]
    assert linked(office, other) == [other, one]
    assert linked(office, third) == [third]


def test_whoever_is_linked_with_a_linked_one_belongs_to_them(office: OpenOffice) -> None:
    one, other, third = three(office)
    link(office, one, other)
    link(office, other, third)
    with office.database.reading() as session:
        found = same_person.person(session, office.actor, one)
        assert [(record.line.code, record.way) for record in found.others] == [(other, Way.LINK), (third, Way.THROUGH)]
        known = persons.representatives(session)
        assert set(known.values()) == {min(known)}
        assert len(known) == 3


def test_one_person_counts_once_and_records_stay_two(office: OpenOffice) -> None:
    one, other, _third = three(office)
    with office.database.reading() as session:
        assert same_person.people_count(session, office.actor) == 3
    link(office, one, other)
    with office.database.reading() as session:
        assert same_person.people_count(session, office.actor) == 2
        assert members.count(session, office.actor) == 3


def test_either_name_still_finds_its_record_and_tells_of_the_other(office: OpenOffice) -> None:
    one, other, _third = three(office)
    link(office, one, other)
    with office.database.reading() as session:
        found = members.find(session, office.actor, "Thida")
        assert {line.code for line in found} == {one, other}
        also = same_person.also_known_as(session, office.actor, [line.id for line in found])
        assert {line.code: also[line.id] for line in found} == {one: other, other: one}


def test_what_hangs_on_both_is_read_together_and_stays_where_it_is(office: OpenOffice) -> None:
    one, other, _third = three(office)
    with office.database.transaction() as session:
        add_clinic(session, office.actor)
        numbers = [
            referrals.issue(session, office.actor, ReferralDraft(code, "P001", 1)).line.number for code in (one, other)
        ]
        answer(session, office.actor, other, ConsentScope.LEGAL_CASE)
        case = cases.open_case(session, office.actor, CaseDraft(TODAY, CaseIssue.EVICTION, member_code=other)).code
    link(office, one, other)
    with office.database.reading() as session:
        told = same_person.history(session, office.actor, one)
        assert {(line.number, line.member) for line in told.referrals} == set(zip(numbers, (one, other), strict=True))
        assert [line.code for line in told.cases] == [case]
        assert [line.member for line in referrals.listed(session, office.actor, member=one)] == [one]


def test_taking_apart_leaves_everything_as_it_was(office: OpenOffice) -> None:
    one, other, _third = three(office)
    with office.database.transaction() as session:
        add_clinic(session, office.actor)
        referrals.issue(session, office.actor, ReferralDraft(one, "P001", 1))
        answer(session, office.actor, other, ConsentScope.FOLLOW_UP, ConsentAnswer.NO)
    before = all_but_links(office)
    link(office, one, other)
    assert all_but_links(office) == before
    unlink(office, one, other)
    assert all_but_links(office) == before
    assert linked(office, one) == [one]
    with office.database.reading() as session:
        assert persons.representatives(session) == {}


def test_a_pair_is_one_row_however_often_it_is_linked(office: OpenOffice) -> None:
    one, other, _third = three(office)
    link(office, one, other)
    unlink(office, other, one)
    link(office, other, one)
    with office.database.reading() as session:
        (row,) = session.scalars(select(Link)).all()
        ids = [member(session, code).id for code in (one, other)]
        assert (row.kind, row.one_id, row.other_id, row.active) == (LinkKind.PERSON, min(ids), max(ids), True)
        assert row.id == same_person.link_id(LinkKind.PERSON, min(ids), max(ids), "YGN")


def test_two_people_are_remembered_as_two(office: OpenOffice) -> None:
    one, other, _third = three(office)
    with office.database.transaction() as session:
        same_person.not_the_same(session, office.actor, one, other)
        assert len(persons.judged_pairs(session)) == 1
    assert linked(office, one) == [one]


def test_what_cannot_be_is_refused(office: OpenOffice, staff: Actor) -> None:
    one, other, third = three(office)
    link(office, one, other)
    link(office, other, third)
    with office.database.transaction() as session:
        for act, codes, error, said in (
            (same_person.link, (one, one), Refused, "These are not two records."),
            (same_person.link, (one, other), Refused, "These two records are linked already."),
            (same_person.link, (one, "TZ-2222-2222-222"), NotFound, "There is no member with this code here."),
            (same_person.unlink, (one, third), Refused, "These two records are not linked."),
        ):
            with pytest.raises(error) as caught:
                act(session, office.actor, *codes)
            assert str(caught.value.title) == said
        with pytest.raises(NotAllowed):
            same_person.link(session, staff, one, other)


# --- consents -----------------------------------------------------------------------------------------------------


def may_be_asked(office: OpenOffice, code: str) -> bool:
    with office.database.reading() as session:
        row_id = member(session, code).id
        return bool(agreements.agreeing(session, ConsentScope.FOLLOW_UP, [row_id], TODAY))


def say_no(office: OpenOffice, code: str, on: date) -> None:
    with office.database.transaction() as session:
        consents.refuse(session, office.actor, code, ConsentScope.FOLLOW_UP, on=on)


def say_yes(office: OpenOffice, code: str, on: date) -> None:
    with office.database.transaction() as session:
        consents.give(session, office.actor, code, ConsentScope.FOLLOW_UP, method=ConsentMethod.SPOKEN, on=on)


@pytest.mark.parametrize("days, counts", [(-1, True), (0, False), (1, False)])
def test_a_no_to_one_record_counts_for_the_other_until_a_later_yes(office: OpenOffice, days: int, counts: bool) -> None:
    one, other, _third = three(office)
    day = TODAY - timedelta(days=5)
    say_yes(office, one, day)
    say_no(office, other, day + timedelta(days=days))
    assert may_be_asked(office, one)
    link(office, one, other)
    assert may_be_asked(office, one) is counts
    with office.database.reading() as session:
        told = same_person.person(session, office.actor, one).no
        assert [(each.scope, each.code) for each in told] == ([] if counts else [(ConsentScope.FOLLOW_UP, other)])
    unlink(office, one, other)
    assert may_be_asked(office, one)


def test_asked_again_the_later_yes_counts(office: OpenOffice) -> None:
    one, other, _third = three(office)
    say_no(office, other, TODAY - timedelta(days=1))
    link(office, one, other)
    say_yes(office, one, TODAY)
    assert may_be_asked(office, one)


def test_a_yes_to_one_record_is_none_for_the_other(office: OpenOffice) -> None:
    one, other, _third = three(office)
    say_yes(office, other, TODAY)
    link(office, one, other)
    assert not may_be_asked(office, one)


def test_nobody_is_followed_up_against_what_they_said_under_the_other_code(office: OpenOffice, clock) -> None:
    one, other, _third = three(office)
    with office.database.transaction() as session:
        add_clinic(session, office.actor)
        referrals.issue(session, office.actor, ReferralDraft(one, "P001", 1))
    say_yes(office, one, TODAY)
    say_no(office, other, TODAY)
    clock.later(days=4)

    def contact() -> tuple[bool, str]:
        with office.database.reading() as session:
            (line,) = follow_ups.due(session, office.actor, TODAY + timedelta(days=4))
            return line.may_contact, line.phone

    assert contact()[0]
    link(office, one, other)
    assert contact() == (False, "")


# --- erasing ------------------------------------------------------------------------------------------------------


def erase(office: OpenOffice, code: str, *shown: str) -> None:
    with office.database.transaction() as session:
        erasures.erase(session, office.actor, code, shown)


def left(office: OpenOffice) -> set[str]:
    with office.database.reading() as session:
        return {line.code for line in members.listed(session, office.actor)}


def test_erasing_takes_all_records_of_a_person_whose_codes_were_shown(office: OpenOffice) -> None:
    one, other, third = three(office)
    link(office, one, other)
    with pytest.raises(Refused) as caught:
        erase(office, one)
    assert other in str(caught.value.title)
    assert left(office) == {one, other, third}
    erase(office, one, other)
    assert left(office) == {third}
    with office.database.reading() as session:
        assert len(reading.marks(session)) == 2
    assert office.database.findings() == []


def test_a_link_that_was_taken_away_spreads_nothing(office: OpenOffice) -> None:
    one, other, third = three(office)
    link(office, one, other)
    unlink(office, one, other)
    erase(office, one)
    with office.database.transaction() as session:
        assert erasures.spread(session, office.actor) == 0
    assert left(office) == {other, third}


def test_a_link_about_which_stations_disagree_spreads_nothing(office: OpenOffice) -> None:
    one, other, third = three(office)
    link(office, one, other)
    with office.database.transaction() as session:
        row_id = session.scalars(select(Link.id)).one()
        write_twice(session, row_id, "link.active", [[True], [False]])
    erase(office, one)
    assert left(office) == {other, third}


def test_a_mark_that_comes_later_reaches_the_whole_person(office: OpenOffice) -> None:
    one, other, third = three(office)
    link(office, one, other)
    link(office, other, third)
    write(office, lambda session: erasures.mark(session, "YGN", [member(session, one).id]))
    with office.database.transaction() as session:
        assert erasures.spread(session, office.actor) == 2
        assert erasures.spread(session, office.actor) == 0
    assert left(office) == set()


# --- whom a link may tie ------------------------------------------------------------------------------------------


def add_foreign(office: OpenOffice, scope: str) -> str:
    """A member of another office, as head office holds one."""

    def act(session) -> None:
        row = Member(id=new_id(), code=f"TZ-{scope}", home_office=scope, birth_year=1990)
        place(session, row, scope)
        session.add(row)

    write(office, act)
    return f"TZ-{scope}"


def add_link(office: OpenOffice, one: str, other: str, *scopes: str) -> None:
    """Rows of a link as bundles bring them."""

    def act(session) -> None:
        low, high = sorted(member(session, code).id for code in (one, other))
        for scope in scopes:
            row = Link(id=same_person.link_id(LinkKind.PERSON, low, high, scope), kind=LinkKind.PERSON, one_id=low,
                       other_id=high)  # fmt: skip
            place(session, row, scope)
            session.add(row)

    write(office, act)


def test_no_office_ties_another_one_s_member_to_its_own(head_office: OpenOffice) -> None:
    one, other = add_foreign(head_office, "YGN"), add_foreign(head_office, "MDY")
    add_link(head_office, one, other, "YGN")
    write(head_office, lambda session: erasures.mark(session, "YGN", [member(session, one).id]))
    with head_office.database.transaction() as session:
        assert persons.people(session) == []
        assert erasures.spread(session, head_office.actor) == 0
    assert left(head_office) == {other}


def test_both_offices_rows_together_hold(head_office: OpenOffice) -> None:
    one, other = add_foreign(head_office, "YGN"), add_foreign(head_office, "MDY")
    add_link(head_office, one, other, "YGN", "MDY")
    write(head_office, lambda session: erasures.mark(session, "YGN", [member(session, one).id]))
    with head_office.database.transaction() as session:
        assert erasures.spread(session, head_office.actor) == 1
        assert {scope for scope, _row_id in reading.marks(session)} == {"YGN", "MDY"}


def test_no_office_claims_another_one_s_member_as_handed_over(head_office: OpenOffice) -> None:
    one, other = add_foreign(head_office, "YGN"), add_foreign(head_office, "MDY")
    with head_office.database.reading() as session:
        theirs = member(session, other).id
    change(head_office, one, came_from=theirs, former_codes=other)
    with head_office.database.transaction() as session:
        assert persons.people(session) == []
    change(head_office, one, handed_to=theirs, came_from=None, former_codes="")
    with head_office.database.transaction() as session:
        assert persons.people(session) == []
