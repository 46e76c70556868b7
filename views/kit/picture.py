"""What a chart shows: numbers over places, in which shape, and each of them in words."""

import enum
from collections.abc import Callable
from dataclasses import dataclass

from views.kit.figures import in_digits, listed
from views.kit.words import Text, spoken, tr


class Shape(enum.Enum):
    """How a chart is drawn."""

    BARS = "bars side by side"
    STACK = "bars on top of each other"
    LINES = "lines"
    ROWS = "bars across, under each other"


def plain_number(value: float) -> str:
    """A number in the language's digits, without a fraction where there is none."""
    text = f"{value:,.1f}".removesuffix(".0")
    return in_digits(text)


@dataclass(frozen=True, slots=True)
class Series:
    """Numbers that belong together, one for each place; None where there is none to show."""

    name: Text
    values: tuple[float | None, ...]


@dataclass(frozen=True, slots=True)
class Picture:
    """What a chart shows: series over places. `short` are the words under the axis, where they differ from `places`."""

    shape: Shape
    places: tuple[Text, ...]
    series: tuple[Series, ...]
    short: tuple[Text, ...] = ()
    number: Callable[[float], str] = plain_number
    held_back: frozenset[int] = frozenset()
    """Places whose numbers are not shown because too few people stand behind them."""
    most: float | None = None
    """The end of the scale, where it is not that of the numbers (100 for per cent)."""

    def top(self) -> float:
        """The greatest number that is drawn."""
        if self.most is not None:
            return self.most
        if self.shape is Shape.STACK:
            sums = [sum(one.values[place] or 0 for one in self.series) for place in range(len(self.places))]
            return max(sums, default=0)
        return max((value for one in self.series for value in one.values if value is not None), default=0)

    def told(self, place: int) -> str:
        """One place in words: `October 2026: 12`, of several series each by its name."""
        name = spoken(self.places[place])
        if place in self.held_back:
            return f"{name}: {tr('hidden')}"
        parts = []
        for one in self.series:
            value = one.values[place]
            words = tr("nothing") if value is None else self.number(value)
            parts.append(words if len(self.series) == 1 else f"{spoken(one.name)} {words}")
        return f"{name}: {listed(parts)}"
