"""Who may stand twice in the register: the likeliest first, nobody drowned, and never again once somebody decided."""

import pytest
from sqlalchemy.orm import Session

from models import handover, likely_pairs, members, same_person
from models.errors import Refused
from models.ids import new_id
from models.likely_pairs import LikelyPairs
from models.members import MemberDraft
from models.offices import OpenOffice
from models.schema import ConsentMethod, Gender, Member
from models.stamps import place
from tests.models.exchange.conftest import head, mandalay, mandalay_template, yangon
from tests.models.exchange.post import send, write

__all__ = ["head", "mandalay", "mandalay_template", "yangon"]


def register(office: OpenOffice, name: str, year: int = 1990, **more: object) -> str:
    draft = MemberDraft(year, name, keep_record=ConsentMethod.SPOKEN, **more)  # type: ignore[arg-type]
    with office.database.transaction() as session:
        return members.register(session, office.actor, draft).code


def others(office: OpenOffice, count: int = 60) -> None:
    """Other people, who have nothing in common."""
    syllables = ("Aung", "Kyaw", "Zaw", "Min", "Htun", "Naing", "Soe", "Win", "Phyu", "Cho")
    for number in range(count):
        register(office, f"{syllables[number % 10]} {syllables[number // 10]} Lwin", 1950 + number % 50)


def found(office: OpenOffice, **page: int) -> LikelyPairs:
    with office.database.reading() as session:
        return likely_pairs.likely_pairs(session, office.actor, **page)


def codes(office: OpenOffice) -> list[tuple[str, str]]:
    return [(pair.one.code, pair.other.code) for pair in found(office).pairs]


def test_nobody_is_alike_where_nobody_is(office: OpenOffice) -> None:
    others(office)
    assert found(office) == LikelyPairs(0, ())


def test_the_same_phone_or_name_makes_a_pair_with_its_reasons(office: OpenOffice) -> None:
    others(office)
    one = register(office, "မသီတာ", 1990, phone="09 000 123 456", township="MMR013001")
    other = register(office, "Ma Thida", 1991, phone="+95 9 000123456", township="MMR013001")
    (pair,) = found(office).pairs
    assert (pair.one.code, pair.other.code) == (one, other)
    assert [str(why) for why in pair.why] == [
        "The same phone number.", "The same name.", "About the same age.", "The same township.",
    ]  # fmt: skip


def test_the_likelier_pair_comes_first_and_pages_follow_each_other(office: OpenOffice) -> None:
    others(office)
    weak = register(office, "Ma Thida"), register(office, "Thida", 1991)
    strong = register(office, "Nandar", phone="09000111"), register(office, "Ma Nandar", phone="09000111")
    assert codes(office) == [strong, weak]
    assert [pair.one.code for pair in found(office, skip=1, limit=1).pairs] == [weak[0]]
    assert found(office, skip=1, limit=1).total == 2


def test_two_friends_with_one_phone_and_another_gender_and_age_come_after_all(office: OpenOffice) -> None:
    others(office)
    register(office, "Ma Thida", 1990, phone="09000111", gender=Gender.FEMALE)
    register(office, "Ko Nandar", 1970, phone="09000111", gender=Gender.MALE)
    assert codes(office) == []


def test_the_phone_of_an_office_tells_nothing(office: OpenOffice) -> None:
    for number in range(13):
        register(office, f"Nandar {('Aung', 'Kyaw', 'Zaw', 'Min', 'Htun', 'Naing', 'Soe')[number % 7]}",
                 1950 + 3 * number, phone="09000111")  # fmt: skip
    assert codes(office) == []


def test_names_that_sound_alike_but_are_written_apart_in_burmese_are_two(office: OpenOffice) -> None:
    others(office)
    register(office, "သန်း")
    register(office, "သံ")
    assert codes(office) == []


def test_what_somebody_decided_is_not_asked_again(office: OpenOffice) -> None:
    others(office)
    pairs = [
        (register(office, "Ma Thida"), register(office, "Thida")),
        (register(office, "Ma Nandar"), register(office, "Nandar")),
    ]
    with office.database.transaction() as session:
        same_person.not_the_same(session, office.actor, *pairs[0])
    assert codes(office) == [pairs[1]]
    with office.database.transaction() as session:
        same_person.link(session, office.actor, *pairs[1])
    assert codes(office) == []
    with office.database.transaction() as session:
        same_person.unlink(session, office.actor, *pairs[1])
    assert codes(office) == []


def add_nameless(head: OpenOffice, office: str, code: str, year: int = 1990) -> None:
    def act(session: Session) -> None:
        row = Member(id=new_id(), code=code, home_office=office, birth_year=year, gender=Gender.FEMALE,
                     township="MMR013001")  # fmt: skip
        place(session, row, office)
        session.add(row)

    write(head, act)


def test_without_names_a_pair_that_is_alone_in_year_township_and_gender_comes_last(head_office: OpenOffice) -> None:
    others(head_office, 20)
    add_nameless(head_office, "YGN", "TZ-1")
    add_nameless(head_office, "MDY", "TZ-2")
    named = register(head_office, "Ma Thida", phone="09000111"), register(head_office, "Thida", phone="09000111")
    first, last = found(head_office).pairs
    assert (first.one.code, first.other.code) == named
    assert (last.one.code, last.other.code, [str(why) for why in last.why]) == (
        "TZ-1", "TZ-2", ["Year, township and gender are the same; no name is known."],
    )  # fmt: skip
    add_nameless(head_office, "PYY", "TZ-3")
    assert len(found(head_office).pairs) == 1


def test_a_record_that_was_handed_over_is_not_alike_its_successor(
    yangon: OpenOffice, mandalay: OpenOffice, head: OpenOffice
) -> None:
    code = register(yangon, "Ma Thida", share_head_office=True, old_number="77")
    send(yangon, head, "1")
    with head.database.transaction() as session:
        handover.hand_over(session, head.actor, code, "MDY")
    assert codes(head) == []


def test_the_pairs_of_one_record_and_two_that_somebody_wants_to_compare(office: OpenOffice) -> None:
    one, other, third = (register(office, name) for name in ("Ma Thida", "Thida", "Nandar"))
    with office.database.transaction() as session:
        assert [pair.other.code for pair in likely_pairs.likely_for(session, office.actor, one).pairs] == [other]
        pair = likely_pairs.side_by_side(session, office.actor, one, third)
        assert (pair.one.code, pair.other.code, pair.why) == (one, third, ())
        with pytest.raises(Refused):
            likely_pairs.side_by_side(session, office.actor, one, one)
        same_person.not_the_same(session, office.actor, one, other)
        assert likely_pairs.likely_for(session, office.actor, one).pairs == ()
