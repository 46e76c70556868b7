"""Version vectors: how far each station's writes are known (DESIGN section 2, rules 3, 5, 8). Pure.

A vector holds all dots of a source up to its seq; a source that is not in it stands at 0.
"""

from collections.abc import Hashable, Mapping, Sequence
from typing import TypeVar

Source = TypeVar("Source", bound=Hashable)


def least(vectors: Sequence[Mapping[Source, int]]) -> dict[Source, int]:
    """What all of them cover: the component-wise minimum. Of no vector at all, nothing."""
    if not vectors:
        return {}
    common = set(vectors[0]).intersection(*vectors[1:])
    return {one: min(vector[one] for vector in vectors) for one in common}


def covers(seen: Mapping[Source, int], other: Mapping[Source, int]) -> bool:
    """Whether everything in `other` is in `seen` too; what a bundle builds on must be."""
    return all(seq <= seen.get(one, 0) for one, seq in other.items())


def raised(seen: Mapping[Source, int], context: Mapping[Source, int]) -> dict[Source, int]:
    """The component-wise maximum: what is known after a bundle."""
    return dict(seen) | {one: max(seq, seen.get(one, 0)) for one, seq in context.items()}


def capped(vector: Mapping[Source, int], cut: Mapping[Source, int]) -> dict[Source, int]:
    """The vector without what lies beyond the cut of a revoked station."""
    return {one: min(seq, cut.get(one, seq)) for one, seq in vector.items()}
