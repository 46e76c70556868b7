"""The merge rule, alone and pure (DESIGN section 2, rule 5). Everything else carries values to it and back."""

from collections.abc import Hashable, Mapping
from typing import TypeVar

Source = TypeVar("Source", bound=Hashable)
Held = TypeVar("Held")
Dot = tuple[Source, int]
Versions = dict[Dot[Source], Held]


def merged(
    mine: Mapping[Dot[Source], Held],
    theirs: Mapping[Dot[Source], Held],
    seen: Mapping[Source, int],
    context: Mapping[Source, int],
) -> Versions[Source, Held]:
    """The sibling set of a register after a bundle: `(M ∩ T) ∪ {d ∈ M : d ∉ C} ∪ {d ∈ T : d ∉ V}`.

    `seen` is V, my version vector; `context` is C, the sender's. A dot is `(source, seq)`; a vector holds all dots
    of a source up to its seq. What both know stays; what one side knows and the other has seen go is gone; what
    the other side has not seen is new to it.
    """
    kept = {dot: value for dot, value in mine.items() if dot in theirs or dot[1] > context.get(dot[0], 0)}
    new = {dot: value for dot, value in theirs.items() if dot not in mine and dot[1] > seen.get(dot[0], 0)}
    return kept | new
