"""Fields of head office's own between real offices: the field goes out, what is said comes back, and follows a handover."""

import pytest
from sqlalchemy import select

from models import custom_fields, custom_values, erasures
from models.custom_fields import FieldDraft, FieldLine
from models.offices import OpenOffice
from models.schema import CustomKind, CustomNoun, CustomValue, Member
from tests.models.exchange.handovers import hand_over, round_trip
from tests.models.exchange.post import register, send
from tests.models.people import add_clinic

NOUN = CustomNoun.MEMBER


@pytest.fixture
def fare(head: OpenOffice) -> FieldLine:
    with head.database.transaction() as session:
        return custom_fields.add(session, head.actor, FieldDraft(NOUN, CustomKind.NUMBER, "Bus fare"))


@pytest.fixture
def thida(yangon: OpenOffice, mandalay: OpenOffice, head: OpenOffice, fare: FieldLine) -> str:
    """A member of Yangon of whom head office knows, and a field that all offices know."""
    code = register(yangon, "Ma Thida")
    round_trip(head, yangon, mandalay)
    return code


def say(office: OpenOffice, code: str, field: FieldLine, text: str) -> None:
    with office.database.transaction() as session:
        member = session.scalars(select(Member.id).where(Member.code == code)).one()
        custom_values.set_value(session, office.actor, NOUN, member, field.id, text)


def said(office: OpenOffice, code: str) -> list[str]:
    with office.database.reading() as session:
        member = session.scalars(select(Member.id).where(Member.code == code)).one()
        return [entry.value for entry in custom_values.values(session, office.actor, NOUN, member)]


def test_what_a_branch_writes_reaches_head_office_and_back(yangon, head, thida, fare):
    say(yangon, thida, fare, "300")
    round_trip(head, yangon)
    assert said(head, thida) == ["300"]
    say(head, thida, fare, "400")
    round_trip(head, yangon)
    assert said(yangon, thida) == ["400"]


def test_it_goes_along_when_the_member_is_handed_over(yangon, mandalay, head, thida, fare):
    say(yangon, thida, fare, "300")
    round_trip(head, yangon, mandalay)
    new = hand_over(head, thida)
    assert said(head, new) == ["300"]
    round_trip(head, yangon, mandalay)
    assert said(mandalay, new) == ["300"]


def test_what_reaches_the_closed_record_later_follows_until_somebody_writes_in_the_new_office(
    yangon, mandalay, head, thida, fare
):
    new = hand_over(head, thida)
    # Yangon does not know yet.
    say(yangon, thida, fare, "300")
    round_trip(head, yangon, mandalay)
    assert said(mandalay, new) == ["300"]
    say(mandalay, new, fare, "500")
    round_trip(head, mandalay)
    assert said(head, new) == ["500"]


def test_erasing_takes_it_everywhere(yangon, head, thida, fare):
    say(yangon, thida, fare, "300")
    round_trip(head, yangon)
    with yangon.database.transaction() as session:
        erasures.erase(session, yangon.actor, thida)
    round_trip(head, yangon)
    for office in (yangon, head):
        with office.database.reading() as session:
            assert session.scalars(select(CustomValue)).all() == []


def test_what_is_said_of_head_office_s_clinic_reaches_the_branches(yangon, head):
    with head.database.transaction() as session:
        add_clinic(session, head.actor)
        line = custom_fields.add(
            session, head.actor, FieldDraft(CustomNoun.PROVIDER, CustomKind.TEXT, "What they are good at")
        )
        row = custom_values.provider_row(session, "P001").id
        custom_values.set_value(session, head.actor, CustomNoun.PROVIDER, row, line.id, "Listening")
    send(head, yangon, "clinics")
    with yangon.database.reading() as session:
        entries = custom_values.values(session, yangon.actor, CustomNoun.PROVIDER, row)
    assert [entry.value for entry in entries] == ["Listening"]
