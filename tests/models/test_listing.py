"""Whole lists: all pages, all fields, and what waits to be chosen."""

import json
from dataclasses import replace

from models import listing, members
from models.accounts import allow
from models.listing import all_pages
from models.members import MemberDraft
from models.schema import ConsentMethod, MemberRole, Sibling, Vector


def test_pages_are_read_to_the_last_line():
    numbers = list(range(1, 1203))

    def page(last: int | None, most: int) -> list[int]:
        return [number for number in numbers if number > (last or 0)][:most]

    assert list(all_pages(page)) == numbers
    assert list(all_pages(lambda _last, _most: [])) == []


def test_a_member_is_listed_with_everything(office):
    draft = MemberDraft(
        1990,
        "Ma Thida",
        safe_contact="Viber",
        languages="Burmese",
        roles=(MemberRole.LEADER,),
        keep_record=ConsentMethod.SPOKEN,
    )
    with office.database.transaction() as session:
        code = members.register(session, office.actor, draft).code
        (entry,) = listing.all_members(session, office.actor)
    assert (entry.line.code, entry.roles, entry.languages, entry.safe_contact) == (code, "leader", "Burmese", "Viber")


def _two_values(session, office, row_id: str, register: str, values: list[object], first: int = 1) -> None:
    """As a merge leaves a register that two stations wrote at once."""
    allow(session, office.actor)
    for seq, value in enumerate(values, start=first):
        origin = Vector(scope="YGN", station=f"station {seq}", seq=seq)
        session.add(origin)
        session.flush()
        session.add(
            Sibling(
                row_id=row_id,
                register=register,
                origin=origin.id,
                seq=seq,
                hlc=(1_790_000_000_000 + seq) << 16,
                role=1,
                value=json.dumps(value),
            )
        )
    session.flush()


def test_what_two_stations_wrote_at_once_is_a_conflict_and_equal_values_are_none(office):
    with office.database.transaction() as session:
        made = members.register(session, office.actor, MemberDraft(1990, keep_record=ConsentMethod.SPOKEN))
        _two_values(session, office, made.line.id, "member.birth_year", [1990, 1991])
        _two_values(session, office, made.line.id, "member.gender", ["female", "female"], first=11)
        (conflict,) = listing.all_conflicts(session, office.actor)
    assert (conflict.table, conflict.record, conflict.field, conflict.shown) == (
        "member",
        made.code,
        "birth_year",
        "1991",
    )
    assert [(value, station) for value, _day, station in conflict.values] == [
        ("1991", "station 2"),
        ("1990", "station 1"),
    ]


def test_conflicts_of_legal_cases_are_for_those_who_may_see_them(office):
    with office.database.transaction() as session:
        _two_values(session, office, "01930000-0000-7000-8000-000000000001", "legal_case.outcome", ["ongoing", "lost"])
        assert len(listing.all_conflicts(session, office.actor)) == 1
        assert listing.all_conflicts(session, replace(office.actor, sees_cases=False)) == []
