"""Who may be here already is shown with the reason, in any spelling; two people of one name stay two."""

from dataclasses import replace

import pytest

from models import duplicates, members
from models.duplicates import Likely
from models.members import MemberDraft
from models.offices import OpenOffice
from models.schema import ConsentMethod

HER = MemberDraft(1988, name="မခင်သန်း", phone="09 000 123 456", old_number="YGN-0123", keep_record=ConsentMethod.SPOKEN)
OTHER = MemberDraft(1960, name="Ko Zaw", phone="09 000 777 777", old_number="MDY-123", keep_record=ConsentMethod.SPOKEN)


@pytest.fixture(autouse=True)
def _registered(office: OpenOffice) -> None:
    with office.database.transaction() as session:
        for draft in (HER, OTHER):
            members.register(session, office.actor, draft)


def likely(office: OpenOffice, draft: MemberDraft) -> list[Likely]:
    with office.database.reading() as session:
        return duplicates.likely(session, office.actor, draft)


@pytest.mark.parametrize(
    "draft, why",
    [
        (MemberDraft(1970, phone="+95 9 000123456"), "The same phone number."),
        (MemberDraft(1970, old_number="ygn-0123"), "The same old number."),
        (MemberDraft(1988, name="ဒေါ်ခင် သန်း"), "The same name, and about the same age."),
        (MemberDraft(1989, name="Khin Than"), "A name that sounds the same, and about the same age."),
        (MemberDraft(1987, name="Ma Khin Thann"), "A name that sounds the same, and about the same age."),
        (MemberDraft(None, name="ခင်သန်း"), "The same name."),
        (replace(HER), "The same phone number."),
    ],
)
def test_the_same_person_is_noticed(office: OpenOffice, draft: MemberDraft, why: str) -> None:
    assert [(found.line.name, str(found.why)) for found in likely(office, draft)] == [("မခင်သန်း", why)]


@pytest.mark.parametrize(
    "draft",
    [
        MemberDraft(1988),
        MemberDraft(1994, name="မခင်သန်း"),
        MemberDraft(1988, name="မခင်သန်းနွယ်"),
        MemberDraft(1988, name="ခင်"),
        MemberDraft(1988, phone="09 000 123 45"),
        MemberDraft(1988, phone="0123"),
        MemberDraft(1988, old_number="YGN-01"),
        MemberDraft(1988, old_number="9000123456"),
        MemberDraft(1988, old_number='"'),
    ],
)
def test_somebody_else_is_not(office: OpenOffice, draft: MemberDraft) -> None:
    assert likely(office, draft) == []


def test_all_that_speaks_for_it_is_told_and_who_is_alike_in_more_ways_comes_first(office: OpenOffice) -> None:
    with office.database.transaction() as session:
        members.register(session, office.actor, replace(OTHER, name="Ma Sein", phone=HER.phone))
    found = likely(office, HER)
    assert [one.line.name for one in found] == ["မခင်သန်း", "Ma Sein"]
    assert [str(why) for why in (found[0].why, *found[0].also)] == [
        "The same phone number.",
        "The same old number.",
        "The same name, and about the same age.",
    ]
    assert found[1].also == ()
