"""What of a cascade is in sight on its picture: which branches are unfolded, and who stands beside whom."""

from bisect import bisect_left, bisect_right
from collections import deque
from collections.abc import Mapping, Sequence

from models.cascade import Cascade, CascadePerson
from models.cascade_layout import APART, Spot, layout

AT_FIRST = 24
"""People who are in sight at first, if the roots are not more already."""


class CascadeTree:
    """The trees of a cascade, unfolded as far as a person wishes. Roots whom nobody followed stand in the list only."""

    def __init__(self, cascade: Cascade, unfolded: frozenset[str] = frozenset()) -> None:
        self.people: Mapping[str, CascadePerson] = cascade.people
        self.roots = tuple(
            sorted(
                (one for one in cascade.roots if self.people[one].children),
                key=lambda one: (-self.people[one].reached, self.people[one].order, one),
            )
        )
        self.alone = len(cascade.roots) - len(self.roots)
        """How many learned from outside and never taught."""
        self.unfolded = {one for one in unfolded if one in self.people} or self._at_first()
        self.spots: dict[str, Spot] = {}
        self.room: dict[str, tuple[float, float]] = {}
        """How far a teacher can be moved along those taught, to stay in sight while one of them is."""
        self._columns: list[list[str]] = []
        self._arrange()

    def _at_first(self) -> set[str]:
        """Unfold from the top, the one who reached most first, while there is room."""
        seen, unfolded, waiting = len(self.roots), set[str](), deque(self.roots)
        while waiting:
            one = waiting.popleft()
            children = self.people[one].children
            if children and (seen + len(children) <= AT_FIRST or not unfolded):
                unfolded.add(one)
                seen += len(children)
                waiting.extend(children)
        return unfolded

    def _arrange(self) -> None:
        children = {one: self.people[one].children for one in self.unfolded if self.people[one].children}
        self.spots = {spot.id: spot for spot in layout(self.roots, children)}
        self._columns = []
        for spot in self.spots.values():
            while len(self._columns) <= spot.generation:
                self._columns.append([])
            self._columns[spot.generation].append(spot.id)
        self.room = {one: self._room(one, children[one]) for one in self.spots if one in children}

    def _room(self, teacher: str, children: Sequence[str]) -> tuple[float, float]:
        """From the first to the last of those taught, as far as no neighbour stands there."""
        least, most = self.spots[children[0]].across, self.spots[children[-1]].across
        before, behind = self.up(teacher), self.down(teacher)
        if before is not None:
            least = max(least, self.spots[before].across + APART)
        if behind is not None:
            most = min(most, self.spots[behind].across - APART)
        here = self.spots[teacher].across
        return min(least, here), max(most, here)

    @property
    def columns(self) -> int:
        """How many generations are in sight."""
        return len(self._columns)

    @property
    def length(self) -> float:
        """Steps from the first to the last person of the fullest side."""
        return max((spot.across for spot in self.spots.values()), default=0.0)

    def between(self, first: float, last: float) -> set[str]:
        """Everybody from one step to another, with their teachers, who may be moved to them."""
        found: set[str] = set()
        for column in self._columns:
            begin = bisect_left(column, first, key=lambda one: self.spots[one].across)
            end = bisect_right(column, last, key=lambda one: self.spots[one].across)
            found.update(column[begin:end])
        for one in tuple(found):
            teacher = self.people[one].teacher
            while teacher is not None and teacher not in found:
                found.add(teacher)
                teacher = self.people[teacher].teacher
        return found

    def folded(self, person: str) -> bool:
        """Whether somebody's learners are there and out of sight."""
        return bool(self.people[person].children) and person not in self.unfolded

    def turn(self, person: str) -> None:
        """Fold a branch, or unfold it."""
        if self.people[person].children:
            self.unfolded ^= {person}
            self._arrange()

    def reveal(self, person: str) -> bool:
        """Unfold the way to somebody; False for who stands in the list only."""
        above = self.people[person].teacher
        if above is None or person in self.spots:
            return person in self.spots
        while above is not None:
            self.unfolded.add(above)
            above = self.people[above].teacher
        self._arrange()
        return True

    def up(self, person: str) -> str | None:
        """Who stands before somebody in the same generation."""
        return self._beside(person, -1)

    def down(self, person: str) -> str | None:
        """Who stands behind somebody in the same generation."""
        return self._beside(person, 1)

    def _beside(self, person: str, step: int) -> str | None:
        column = self._columns[self.spots[person].generation]
        place = column.index(person) + step
        return column[place] if 0 <= place < len(column) else None

    def find(self, typed: str, after: str | None) -> str | None:
        """The next person whose name or code holds what was typed, beginning with `after` itself."""
        wanted = typed.casefold()
        order = list(self.people)
        start = order.index(after) if after is not None and after in self.people else 0
        for one in (*order[start:], *order[:start]):
            person = self.people[one]
            there = person.teacher is not None or bool(person.children)
            if there and (wanted in person.name.casefold() or wanted in person.code.casefold()):
                return one
        return None
