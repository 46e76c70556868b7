"""A choice travels: made at one station, the conflict is gone at all after the next bundles."""

import pytest

from models import choices, conflicts
from models.offices import OpenOffice
from models.schema import Role
from tests.models.exchange.post import change, code_of, register, send, shown
from tests.offices import SettableClock


class Organisation:
    """Two PCs of Yangon and head office, and the bundles between them."""

    def __init__(self, yangon: OpenOffice, second: OpenOffice, head: OpenOffice, clock: SettableClock) -> None:
        self.yangon, self.second, self.head, self.clock = yangon, second, head, clock
        self.sent = 0

    def pass_on(self, one: OpenOffice, other: OpenOffice) -> None:
        self.sent += 1
        self.clock.later(minutes=1)
        assert send(one, other, f"bundle-{self.sent}").state == "taken"

    def exchange(self) -> None:
        """Everything reaches everyone."""
        for one, other in (
            (self.second, self.yangon),
            (self.yangon, self.head),
            (self.head, self.yangon),
            (self.yangon, self.second),
        ):
            self.pass_on(one, other)

    @property
    def all(self) -> tuple[OpenOffice, ...]:
        return self.yangon, self.second, self.head

    def listed(self, office: OpenOffice) -> list[conflicts.ConflictEntry]:
        with office.database.reading() as session:
            return conflicts.listed(session, office.actor)

    def choose(self, office: OpenOffice, text: str) -> None:
        self.clock.later(minutes=1)
        (entry,) = self.listed(office)
        (value,) = [one for one in entry.values if one.text == text]
        with office.database.transaction() as session:
            choices.choose(session, office.actor, entry.table, entry.row_id, entry.field, value.dot)


PLACES = {"first": "MMR013001", "second": "MMR013008", "head": "MMR013015"}


@pytest.fixture
def three(yangon: OpenOffice, second: OpenOffice, head: OpenOffice, clock: SettableClock) -> Organisation:
    """A member whose township was written at all three at once; every value is known everywhere."""
    organisation = Organisation(yangon, second, head, clock)
    code = register(yangon)
    organisation.pass_on(yangon, head)
    organisation.pass_on(yangon, second)
    for office, place in zip(organisation.all, PLACES.values(), strict=True):
        clock.later(minutes=1)
        change(office, code, township=place)
    organisation.exchange()
    organisation.code = code
    return organisation


def test_everyone_sees_all_values_with_their_offices_and_roles(three: Organisation) -> None:
    told = []
    for office in three.all:
        (entry,) = three.listed(office)
        told.append([(one.text, one.office, one.role, one.at, one.shown) for one in entry.values])
        assert entry.record == three.code
        assert entry.may_choose
    assert told[0] == told[1] == told[2]
    assert [one[:3] for one in told[0]] == [
        ("MMR013015", "HQ", Role.HEAD_OFFICE),
        ("MMR013008", "YGN", Role.ADMIN),
        ("MMR013001", "YGN", Role.ADMIN),
    ]
    assert [one[4] for one in told[0]] == [True, False, False]


@pytest.mark.parametrize("chosen_at", [0, 1, 2])
@pytest.mark.parametrize("text", list(PLACES.values()))
def test_a_choice_made_at_one_station_is_gone_everywhere(three: Organisation, chosen_at: int, text: str) -> None:
    three.choose(three.all[chosen_at], text)
    three.exchange()
    assert [three.listed(office) for office in three.all] == [[], [], []]
    assert {shown(office, three.code) for office in three.all} == {text}


def test_a_typed_value_travels_as_well(three: Organisation) -> None:
    (entry,) = three.listed(three.head)
    with three.head.database.transaction() as session:
        choices.write_other(session, three.head.actor, entry.table, entry.row_id, entry.field, "MMR010002")
    three.exchange()
    assert [three.listed(office) for office in three.all] == [[], [], []]
    assert {shown(office, three.code) for office in three.all} == {"MMR010002"}


def test_two_choices_at_once_are_a_conflict_again_and_nothing_is_lost(three: Organisation) -> None:
    three.choose(three.head, PLACES["first"])
    three.choose(three.second, PLACES["second"])
    three.exchange()
    for office in three.all:
        (entry,) = three.listed(office)
        assert [(one.text, one.office) for one in entry.values] == [(PLACES["second"], "YGN"), (PLACES["first"], "HQ")]
    three.choose(three.yangon, PLACES["second"])
    three.exchange()
    assert [three.listed(office) for office in three.all] == [[], [], []]


def test_two_equal_choices_at_once_are_no_conflict(three: Organisation) -> None:
    three.choose(three.head, PLACES["first"])
    three.choose(three.yangon, PLACES["first"])
    three.exchange()
    assert [three.listed(office) for office in three.all] == [[], [], []]
    assert {shown(office, three.code) for office in three.all} == {PLACES["first"]}


def test_a_value_written_meanwhile_without_having_seen_the_choice_stays_beside_it(three: Organisation) -> None:
    change(three.second, three.code, township="MMR010002")
    three.choose(three.head, PLACES["first"])
    three.exchange()
    for office in three.all:
        (entry,) = three.listed(office)
        assert {one.text for one in entry.values} == {PLACES["first"], "MMR010002"}
    assert code_of(three.head) == "HQ"
