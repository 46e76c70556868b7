"""A cascade as it is drawn: nobody overlaps, teachers stand in the middle, equal trees look equal."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from models.cascade_layout import APART, BESIDE, layout


@st.composite
def trees(draw):
    """Up to forty people; each one's teacher is one of those before, or nobody."""
    parents = [draw(st.integers(-1, place - 1)) for place in range(draw(st.integers(0, 40)))]
    children: dict[str, list[str]] = {}
    for place, parent in enumerate(parents):
        if parent >= 0:
            children.setdefault(str(parent), []).append(str(place))
    return [str(place) for place, parent in enumerate(parents) if parent < 0], children


@given(tree=trees())
def test_neighbours_of_a_generation_keep_their_order_and_distance(tree):
    roots, children = tree
    spots = layout(roots, children)
    teacher = {child: one for one, all_ in children.items() for child in all_}
    rows: dict[int, list] = {}
    for spot in spots:
        rows.setdefault(spot.generation, []).append(spot)
    for row in rows.values():
        for one, other in pairwise(row):
            siblings = teacher.get(one.id, "") == teacher.get(other.id, "") != ""
            assert other.across - one.across >= (BESIDE if siblings else APART) - 1e-9
    assert min((spot.across for spot in spots), default=0) == 0


@given(tree=trees())
def test_a_teacher_stands_in_the_middle_of_those_taught(tree):
    roots, children = tree
    where = {spot.id: spot for spot in layout(roots, children)}
    for one, below in children.items():
        middle = (where[below[0]].across + where[below[-1]].across) / 2
        assert where[one].across == pytest.approx(middle)
        assert {where[child].generation for child in below} == {where[one].generation + 1}


@given(tree=trees())
def test_a_tree_looks_the_same_wherever_it_stands(tree):
    roots, children = tree
    whole = {spot.id: spot.across for spot in layout(roots, children)}
    for root in roots:
        alone = {spot.id: spot.across for spot in layout([root], children)}
        moved = whole[root] - alone[root]
        assert all(whole[one] == pytest.approx(across + moved) for one, across in alone.items())


def test_a_small_tree_stands_beside_the_foot_of_a_large_one_not_beyond_it():
    spots = {spot.id: spot for spot in layout(["a", "b"], {"a": ["c"], "c": ["d", "e", "f"]})}
    assert spots["b"].across - spots["a"].across == APART
    assert [spots[one].across for one in "def"] == [0, 1, 2]


def test_a_line_of_twenty_thousand_and_a_row_of_as_many_are_laid_out_at_once():
    line = {str(one): [str(one + 1)] for one in range(20_000)}
    assert layout(["0"], line)[-1].generation == 20_000
    assert layout(["a"], {"a": [str(one) for one in range(20_000)]})[0].across == pytest.approx(19_999 / 2)
