"""Whoever is joined with whom, however far, is one person; the smallest id stands for all."""

from hypothesis import given
from hypothesis import strategies as st

from models import persons

IDS = st.sampled_from("abcdefghijkl")
PAIRS = st.lists(st.tuples(IDS, IDS).filter(lambda pair: pair[0] != pair[1]), max_size=20)


def naive(pairs: list[tuple[str, str]]) -> list[frozenset[str]]:
    """By painting: everybody has a colour, and joined ones take the smaller until nothing changes."""
    colour = {one: one for pair in pairs for one in pair}
    changed = True
    while changed:
        changed = False
        for one, other in pairs:
            least = min(colour[one], colour[other])
            changed = changed or colour[one] != colour[other]
            colour[one] = colour[other] = least
    return [frozenset(one for one in colour if colour[one] == each) for each in sorted(set(colour.values()))]


@given(pairs=PAIRS)
def test_the_wholes_are_those_of_the_slow_way_in_any_order(pairs: list[tuple[str, str]]) -> None:
    assert persons._joined(pairs) == naive(pairs) == persons._joined(reversed(pairs))


def test_two_pairs_that_are_joined_later_are_one() -> None:
    assert persons._joined([("a", "b"), ("c", "d"), ("e", "f"), ("b", "c")]) == [frozenset("abcd"), frozenset("ef")]
