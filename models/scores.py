"""Scores before and after a training, and what was gained between them (DOMAIN, "Training": paired pre/post gain)."""

from collections.abc import Iterable
from dataclasses import dataclass
from statistics import fmean

Pair = tuple[int | None, int | None]
"""A score before and one after, per cent; None where there is none."""


@dataclass(frozen=True, slots=True)
class Gain:
    """What a group gained. Only people with both scores stand in the means; the others are counted apart."""

    pairs: int
    unpaired: int
    """People with one score of the two."""
    before: float | None
    """The mean of the pairs, per cent; None where there is no pair."""
    after: float | None

    @property
    def mean(self) -> float | None:
        """How many points the pairs gained on average."""
        return None if self.before is None or self.after is None else self.after - self.before


def gain(before: int | None, after: int | None) -> int | None:
    """The points one person gained; None while a score of the two is missing."""
    return None if before is None or after is None else after - before


def gain_of(scores: Iterable[Pair]) -> Gain:
    """The gain of several people."""
    given = [pair for pair in scores if pair != (None, None)]
    pairs = [(before, after) for before, after in given if before is not None and after is not None]
    return Gain(
        pairs=len(pairs),
        unpaired=len(given) - len(pairs),
        before=fmean(before for before, _after in pairs) if pairs else None,
        after=fmean(after for _before, after in pairs) if pairs else None,
    )
