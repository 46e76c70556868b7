"""No number that is held back can be reckoned from what is shown: at least two values of it agree with all of that."""

from itertools import product

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from models.reports.hiding import TOTAL, Entry, Grid, count_entry, hide, is_small, share_entry

COUNTS = st.one_of(st.integers(0, 6), st.integers(0, 25))


def grid_of(cells: list[list[int]]) -> tuple[Grid, list[int]]:
    """A table of counts whose columns' totals are shown."""
    totals = [sum(row[column] for row in cells) for column in range(len(cells[0]))]
    whole = sum(totals)
    rows = tuple(count_entry(sum(row), whole) for row in cells)
    inner = tuple(tuple(count_entry(one, totals[column]) for column, one in enumerate(row)) for row in cells)
    return Grid(rows, inner), totals


def recovered(grid: Grid, totals: list[int], hidden) -> list[tuple[int, int]]:
    """The slow, sure way: tries every value of every number that is held back, and says which have only one."""
    entries = grid.entries()
    seen = {place: set() for place in hidden}
    height, width = len(grid.rows), len(totals)

    def column_ways(column: int) -> list[tuple[int, ...]]:
        spans = [
            range(entries[row, column].least, entries[row, column].most + 1)
            if (row, column) in hidden
            else (entries[row, column].value,)
            for row in range(height)
        ]
        return [way for way in product(*spans) if sum(way) == totals[column]]

    ways = [column_ways(column) for column in range(width)]

    def walk(column: int, sums: tuple[int, ...], chosen: tuple[tuple[int, ...], ...]) -> bool:
        """Whether everything that is held back was seen with two values."""
        if column == width:
            for row in range(height):
                total = entries[row, TOTAL]
                fits = total.least <= sums[row] <= total.most if (row, TOTAL) in hidden else sums[row] == total.value
                if not fits:
                    return False
            for row, place in hidden:
                seen[row, place].add(sums[row] if place == TOTAL else chosen[place][row])
            return all(len(values) > 1 for values in seen.values())
        for way in ways[column]:
            after = tuple(one + more for one, more in zip(sums, way, strict=True))
            within = all(
                one <= (entries[row, TOTAL].most if (row, TOTAL) in hidden else entries[row, TOTAL].value)
                for row, one in enumerate(after)
            )
            if within and walk(column + 1, after, (*chosen, way)):
                return True
        return False

    enough = walk(0, (0,) * height, ())
    assert enough or all(entries[place].value in values for place, values in seen.items()), "the truth is possible"
    return [place for place, values in seen.items() if len(values) < 2]


@settings(max_examples=400, deadline=None)
@given(
    cells=st.integers(1, 3).flatmap(
        lambda width: st.lists(st.lists(COUNTS, min_size=width, max_size=width), min_size=1, max_size=4)
    )
)
def test_no_count_can_be_reckoned_from_a_table_and_its_totals(cells):
    grid, totals = grid_of(cells)
    assume(not any(is_small(total) for total in totals))
    hidden = hide(grid)
    if hidden is None:
        return
    entries = grid.entries()
    assert {place for place, entry in entries.items() if is_small(entry.value)} <= hidden
    assert recovered(grid, totals, hidden) == []


@settings(max_examples=300, deadline=None)
@given(counts=st.lists(COUNTS, min_size=1, max_size=5), overlap=st.integers(0, 6) | st.none())
def test_no_count_can_be_reckoned_from_a_list_and_its_total(counts, overlap):
    whole = sum(counts) - (overlap or 0)
    assume(whole >= max(counts) and not is_small(whole))
    grid = Grid(tuple(count_entry(one, whole) for one in counts), overlap=overlap)
    hidden = hide(grid)
    if hidden is None:
        return
    spans = [
        range(entry.least, entry.most + 1) if (row, TOTAL) in hidden else (entry.value,)
        for row, entry in enumerate(grid.rows)
    ]
    ways = [
        way
        for way in product(*spans)
        # Whoever stands in two rows is one in the total: rows may exceed it, but none alone.
        if (sum(way) == whole if overlap is None else sum(way) >= whole >= max(way))
    ]
    assert tuple(counts) in ways
    assert all(len({way[row] for way in ways}) > 1 for row, _total in hidden)


@settings(max_examples=200, deadline=None)
@given(shares=st.lists(st.tuples(st.integers(0, 12), st.integers(0, 12)), min_size=1, max_size=4))
def test_no_part_of_a_share_can_be_reckoned_from_the_others(shares):
    parts = [(part, part + rest) for part, rest in shares]
    total = sum(part for part, _whole in parts)
    assume(not share_entry(total, sum(whole for _part, whole in parts)).small)
    hidden = hide(Grid(tuple(share_entry(part, whole) for part, whole in parts)))
    if hidden is None:
        return
    spans = []
    for row, (part, whole) in enumerate(parts):
        entry = share_entry(part, whole)
        spans.append(range(entry.least, entry.most + 1) if (row, TOTAL) in hidden else (part,))
    ways = [way for way in product(*spans) if sum(way) == total]
    assert tuple(part for part, _whole in parts) in ways
    assert all(len({way[row] for way in ways}) > 1 for row, _total in hidden)
    small = {(row, TOTAL) for row, (part, whole) in enumerate(parts) if is_small(part) or is_small(whole - part)}
    assert small <= hidden


def test_one_small_number_takes_another_along():
    hidden = hide(grid_of([[3, 20], [40, 30]])[0])
    # Its row's and its column's total are shown, so a square of four goes, or the rows' totals go with two.
    assert (0, 0) in hidden
    assert len(hidden) == 4


def test_noughts_and_large_numbers_alone_are_shown():
    assert hide(grid_of([[0, 20], [40, 30], [0, 5]])[0]) == set()


def test_two_fours_that_make_eight_cannot_be_shown_at_all():
    assert hide(Grid((count_entry(4, 8), count_entry(4, 8)))) is None
    assert hide(Grid((count_entry(4, 7), count_entry(3, 7)))) == {(0, TOTAL), (1, TOTAL)}


def test_where_people_overlap_a_single_small_number_needs_no_other():
    assert hide(Grid((count_entry(3, 20), count_entry(19, 20)), overlap=2)) == {(0, TOTAL)}


@pytest.mark.parametrize(
    "part, whole, small",
    [(3, 40, True), (37, 40, True), (0, 40, False), (40, 40, False), (20, 40, False), (2, 5, True)],
)
def test_a_share_is_held_back_for_a_small_part_or_a_small_rest(part, whole, small):
    assert share_entry(part, whole).small is small


def test_the_slow_way_finds_what_hiding_alone_would_give_away():
    grid, totals = grid_of([[3, 20], [40, 30]])
    assert recovered(grid, totals, {(0, 0)}) == [(0, 0)]
    lone = Grid((Entry(3, 1, 4, small=True), Entry(9, 5, 12)), ((Entry(3, 1, 4, small=True),), (Entry(9, 5, 12),)))
    assert set(recovered(lone, [12], {(0, 0), (0, TOTAL)})) == {(0, 0), (0, TOTAL)}
