"""Where the people of a cascade stand when it is drawn, on a screen or on a poster: a tidy tree, in steps, without units.

After Reingold and Tilford, "Tidier drawings of trees" (1981): nobody overlaps, a teacher stands in the middle of those
taught, the order of children is kept, equal trees look equal. The outlines of subtrees are laid side by side by as many
steps as the shallower one has generations, so that a forest takes time in proportion to its people.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

BESIDE = 1.0
"""Steps between two who had the same first teacher."""
APART = 1.5
"""Steps at least between neighbours of one generation who had not."""


@dataclass(frozen=True, slots=True)
class Spot:
    """Where one person stands: `across` in steps from the first one's side, `generation` steps from the roots."""

    id: str
    across: float
    generation: int


@dataclass(slots=True)
class _Side:
    """One side of a subtree's outline, the deepest generation first; `shift` is to be added to all of it."""

    places: list[float] = field(default_factory=list)
    shift: float = 0.0

    def at(self, depth: int) -> float:
        """Where it is so many generations below its top."""
        return self.places[-1 - depth] + self.shift

    def put(self, depth: int, place: float) -> None:
        self.places[-1 - depth] = place - self.shift

    def top(self, place: float) -> None:
        """One generation more on top."""
        self.places.append(place - self.shift)

    def __len__(self) -> int:
        return len(self.places)


@dataclass(slots=True)
class _Outline:
    """A subtree, or several that stand side by side, by its first and last person of each generation."""

    first: _Side = field(default_factory=_Side)
    last: _Side = field(default_factory=_Side)

    def room_for(self, other: "_Outline", beside: float) -> float:
        """How far `other` is to be moved to stand behind this one."""
        shared = min(len(self.first), len(other.first))
        gaps = (beside if depth == 0 else APART for depth in range(shared))
        return max(
            (self.last.at(depth) + gap - other.first.at(depth) for depth, gap in zip(range(shared), gaps, strict=True)),
            default=0.0,
        )

    def take(self, other: "_Outline") -> None:
        """Put `other`, which was moved already, behind this one."""
        if len(other.first) > len(self.first):
            for depth in range(len(self.first)):
                other.first.put(depth, self.first.at(depth))
            self.first = other.first
        if len(other.last) >= len(self.last):
            self.last = other.last
        else:
            for depth in range(len(other.last)):
                self.last.put(depth, other.last.at(depth))

    def move(self, far: float) -> None:
        self.first.shift += far
        self.last.shift += far


def layout(roots: Sequence[str], children: Mapping[str, Sequence[str]]) -> tuple[Spot, ...]:
    """A spot for everybody in these trees, each before those whom they taught; the smallest `across` is 0.

    Of a subtree that is not to be drawn leave its children out of `children`.
    """
    order = _order(roots, children)
    within: dict[str, float] = {}
    outlines: dict[str, _Outline] = {}
    for person, _ in reversed(order):
        outline = _row(
            [outlines.pop(child) for child in children.get(person, ())], children.get(person, ()), within, BESIDE
        )
        below = children.get(person, ())
        middle = (within[below[0]] + within[below[-1]]) / 2 if below else 0.0
        outline.first.top(middle)
        outline.last.top(middle)
        # Children stand relative to their teacher.
        for child in below:
            within[child] -= middle
        outline.move(-middle)
        outlines[person] = outline
    _row([outlines[root] for root in roots], roots, within, APART)
    return _spots(order, children, within)


def _row(outlines: Sequence[_Outline], people: Sequence[str], within: dict[str, float], beside: float) -> _Outline:
    """Put subtrees side by side, and note where each one's top stands."""
    whole = _Outline()
    for person, outline in zip(people, outlines, strict=True):
        far = whole.room_for(outline, beside)
        outline.move(far)
        within[person] = far
        whole.take(outline)
    return whole


def _order(roots: Sequence[str], children: Mapping[str, Sequence[str]]) -> list[tuple[str, int]]:
    found: list[tuple[str, int]] = []
    waiting = [(root, 0) for root in reversed(roots)]
    while waiting:
        person, generation = waiting.pop()
        found.append((person, generation))
        waiting.extend((child, generation + 1) for child in reversed(children.get(person, ())))
    return found


def _spots(
    order: Sequence[tuple[str, int]], children: Mapping[str, Sequence[str]], within: Mapping[str, float]
) -> tuple[Spot, ...]:
    across: dict[str, float] = {}
    for person, generation in order:
        if generation == 0:
            across[person] = within[person]
        for child in children.get(person, ()):
            across[child] = across[person] + within[child]
    least = min(across.values(), default=0.0)
    return tuple(Spot(person, across[person] - least, generation) for person, generation in order)
