"""Which cells of a table are held back, so that no small number can be read in it or reckoned from it.

A number from 1 to 4 is held back (DOMAIN, decision 4). Where it could be had from the totals, others are held back with
it: a cell is safe when at least two values of it agree with all that is shown, even for someone who knows which cells
were too small (1 to 4) and which were only taken along (5 or more). After L. H. Cox, "Network Models for Complementary
Cell Suppression", Journal of the American Statistical Association 90 (1995): rows and columns are the nodes of a network,
cells its arcs, and a cell is safe when a circle of held-back arcs leads through it, along which one can be added or taken
away. That is exact: two tables with the same totals differ by such circles.
"""

import heapq
from collections import defaultdict
from collections.abc import Set as AbstractSet
from dataclasses import dataclass

SMALL = 5
"""The least number that is shown, but for nought: nobody stands behind a nought."""

TOTAL = -1
"""The column of a row's total."""

Place = tuple[int, int]
"""A cell by row and column."""

_ALL, _END = (TOTAL, TOTAL), (TOTAL, -2)


@dataclass(frozen=True, slots=True)
class Entry:
    """One number of a table; `least` and `most` are what a reader may think of who knows that it was held back."""

    value: int
    least: int
    most: int
    small: bool = False
    """Held back whatever is around it."""


@dataclass(frozen=True, slots=True)
class Grid:
    """The numbers of a table. The totals of its columns, and of everything, are shown and stand not in it.

    `rows` are the totals of the rows; `cells` the numbers in them by column, none where the table is one list.
    """

    rows: tuple[Entry, ...]
    cells: tuple[tuple[Entry, ...], ...] = ()
    overlap: int | None = None
    """Of a list in which one person may stand in several rows: by how much these exceed their total. Else None."""

    def entries(self) -> dict[Place, Entry]:
        """Every number by its place."""
        found = {(row, TOTAL): entry for row, entry in enumerate(self.rows)}
        return found | {(row, column): one for row, line in enumerate(self.cells) for column, one in enumerate(line)}


def is_small(count: int) -> bool:
    """Whether so few stand behind a number that it is held back."""
    return 0 < count < SMALL


def count_entry(count: int, total: int) -> Entry:
    """A count among `total`, which is shown."""
    if is_small(count):
        return Entry(count, 1, SMALL - 1, small=True)
    return Entry(count, SMALL, max(count, total)) if count else Entry(0, 0, 0)


def share_entry(part: int, whole: int) -> Entry:
    """The part of a whole that a reader knows. A small rest is held back as a small part is."""
    rest = whole - part
    if not is_small(part) and not is_small(rest):
        return Entry(part, SMALL, whole - SMALL) if part and rest else Entry(part, part, part)
    least, most = (1, SMALL - 1) if is_small(part) else (0, whole)
    if is_small(rest):
        least, most = max(least, whole - SMALL + 1), min(most, whole - 1)
    return Entry(part, least, most, small=True)


def hide(grid: Grid) -> AbstractSet[Place] | None:
    """The places to hold back; None where no choice is safe, so that the table may not be shown."""
    entries = grid.entries()
    hidden = {place for place, entry in entries.items() if entry.small}
    for place in sorted(hidden):
        circle = _Network(grid, entries, hidden).cheapest_circle(place)
        if circle is None:
            return None
        hidden |= circle
    return hidden


@dataclass(frozen=True, slots=True)
class _Step:
    """One more or one less at a place (None: in how much rows overlap), which leads to a node; at a price."""

    to: Place
    name: Place | None
    price: int


class _Network:
    """The circles by which numbers can change while every shown total stays as it is."""

    def __init__(self, grid: Grid, entries: dict[Place, Entry], hidden: AbstractSet[Place]) -> None:
        self._steps: dict[Place, list[_Step]] = defaultdict(list)
        self._ends: dict[Place, tuple[Place, Place]] = {}
        self._entries = entries
        for place, entry in entries.items():
            row, column = place
            line = (row, TOTAL) if grid.cells else _END
            tail, head = (_ALL, line) if column == TOTAL else ((row, TOTAL), (TOTAL, column))
            self._ends[place] = tail, head
            price = 0 if place in hidden else entry.value + 1
            if entry.value < entry.most:
                self._steps[tail].append(_Step(head, place, price))
            if entry.value > entry.least:
                self._steps[head].append(_Step(tail, place, price))
        if grid.overlap is not None:
            # One more in a row may be someone who stands in another row already: nobody can see by how much they overlap.
            self._steps[_END].append(_Step(_ALL, None, 0))
            if grid.overlap:
                self._steps[_ALL].append(_Step(_END, None, 0))

    def cheapest_circle(self, place: Place) -> set[Place] | None:
        """The places on the cheapest circle through a place, by which it goes up or down; None where there is none."""
        entry, (tail, head) = self._entries[place], self._ends[place]
        ways = []
        if entry.value < entry.most:
            ways.append(self._way(head, tail, place))
        if entry.value > entry.least:
            ways.append(self._way(tail, head, place))
        found = [way for way in ways if way is not None]
        return min(found, key=lambda way: way[0])[1] if found else None

    def _way(self, start: Place, end: Place, without: Place) -> tuple[int, set[Place]] | None:
        """The cheapest way from node to node, by Dijkstra; a step over `without` would only undo the change."""
        waiting: list[tuple[int, Place]] = [(0, start)]
        came: dict[Place, tuple[int, Place, Place | None]] = {start: (0, start, None)}
        while waiting:
            price, node = heapq.heappop(waiting)
            if node == end:
                return price, _places_back(came, start, end)
            if price > came[node][0]:
                continue
            for step in self._steps[node]:
                further = price + step.price
                if step.name != without and (step.to not in came or further < came[step.to][0]):
                    came[step.to] = further, node, step.name
                    heapq.heappush(waiting, (further, step.to))
        return None


def _places_back(came: dict[Place, tuple[int, Place, Place | None]], start: Place, end: Place) -> set[Place]:
    places: set[Place] = set()
    node = end
    while node != start:
        _price, node, name = came[node]
        if name is not None:
            places.add(name)
    return places
