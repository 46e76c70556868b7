"""The merge rule by itself: nothing is lost, nothing comes back, and the order does not matter."""

from dataclasses import dataclass, field

from hypothesis import given
from hypothesis import strategies as st

from models.exchange.merge import merged

Dot = tuple[str, int]
STATIONS = "ABC"


@dataclass
class Replica:
    """One register at one station, with all that the station has seen."""

    station: str
    values: dict[Dot, int] = field(default_factory=dict)
    vector: dict[str, int] = field(default_factory=dict)
    past: set[Dot] = field(default_factory=set)
    """Every write that took part in this one's present."""

    def write(self) -> None:
        self.vector[self.station] = self.vector.get(self.station, 0) + 1
        dot = (self.station, self.vector[self.station])
        self.values = {dot: hash(dot)}
        self.past.add(dot)

    def take(self, other: "Replica") -> None:
        self.values = merged(self.values, other.values, self.vector, other.vector)
        for station, seq in other.vector.items():
            self.vector[station] = max(seq, self.vector.get(station, 0))
        self.past |= other.past


STEPS = st.lists(
    st.one_of(st.sampled_from(STATIONS), st.tuples(st.sampled_from(STATIONS), st.sampled_from(STATIONS))), max_size=30
)


def live(steps: list[str | tuple[str, str]]) -> dict[str, Replica]:
    """A letter is a write, a pair lets the first take the second's bundle."""
    replicas = {station: Replica(station) for station in STATIONS}
    for step in steps:
        if isinstance(step, str):
            replicas[step].write()
        else:
            replicas[step[0]].take(replicas[step[1]])
    return replicas


@given(STEPS)
def test_both_ways_give_the_same(steps: list[str | tuple[str, str]]) -> None:
    a, b, _ = live(steps).values()
    assert merged(a.values, b.values, a.vector, b.vector) == merged(b.values, a.values, b.vector, a.vector)


@given(STEPS)
def test_a_bundle_that_comes_twice_changes_nothing_the_second_time(steps: list[str | tuple[str, str]]) -> None:
    a, b, _ = live(steps).values()
    a.take(b)
    once = dict(a.values)
    a.take(b)
    assert a.values == once
    assert merged(a.values, a.values, a.vector, a.vector) == once


@given(STEPS)
def test_three_stations_agree_whoever_meets_first(steps: list[str | tuple[str, str]]) -> None:
    one, two = live(steps), live(steps)
    one["A"].take(one["B"])
    one["A"].take(one["C"])
    two["C"].take(two["B"])
    two["A"].take(two["C"])
    assert one["A"].values == two["A"].values


@given(STEPS)
def test_a_write_goes_only_where_somebody_who_saw_it_wrote_over_it(steps: list[str | tuple[str, str]]) -> None:
    seen: dict[Dot, set[Dot]] = {}
    replicas = {station: Replica(station) for station in STATIONS}
    for step in steps:
        if isinstance(step, str):
            past = set(replicas[step].past)
            replicas[step].write()
            seen[step, replicas[step].vector[step]] = past
        else:
            replicas[step[0]].take(replicas[step[1]])
    for replica in replicas.values():
        replaced = set().union(*(seen[dot] for dot in replica.past))
        assert set(replica.values) == replica.past - replaced


def test_the_rule_in_single_cases() -> None:
    mine, theirs = {("A", 1): "mine"}, {("B", 1): "theirs"}
    assert merged(mine, theirs, {"A": 1}, {"B": 1}) == mine | theirs, "neither saw the other's"
    assert merged(mine, theirs, {"A": 1}, {"A": 1, "B": 1}) == theirs, "they wrote over mine"
    assert merged(theirs, mine, {"A": 1, "B": 1}, {"A": 1}) == theirs, "I wrote over theirs"
    assert merged(mine, mine, {"A": 1}, {"A": 1}) == mine
    assert merged({}, theirs, {"B": 1}, {"B": 1}) == {}, "I saw it go"
