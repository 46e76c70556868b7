"""Counting: facts go in, the cells of an indicator's tables come out."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Protocol

from models.reports.figures import ALL
from models.reports.indicators import ABOUT, Axis, Indicator, Measure

WHOLE = -1
"""The column of the whole period; the others are its months, from 0."""

Key = tuple[str, int]
"""A cell of a table: its group and its column."""


@dataclass(frozen=True, slots=True)
class Fact:
    """Something to be counted in a month. What `amount`, `whole` and `who` say depends on the indicator's measure."""

    month: int
    keys: Mapping[Axis, str]
    """In which group it is, by each axis."""
    amount: int = 1
    """How much; of a share, how much of `whole`; days or points of a median or mean, which `whole` have."""
    whole: int = 0
    who: str = ""
    """The person, where people are counted."""


@dataclass(frozen=True, slots=True)
class Cell:
    """A counted cell: what is told, the parts it was made of, and whether there was anything to count."""

    value: float | int | None
    part: int
    whole: int


class Pot(Protocol):
    """What is collected for one cell."""

    def add(self, fact: Fact) -> None:
        """Count one more."""

    def cell(self) -> Cell:
        """What it comes to."""


class _Sum:
    def __init__(self) -> None:
        self.total = 0

    def add(self, fact: Fact) -> None:
        self.total += fact.amount

    def cell(self) -> Cell:
        return Cell(self.total, self.total, 0)


class _People:
    def __init__(self) -> None:
        self.who: set[str] = set()

    def add(self, fact: Fact) -> None:
        self.who.add(fact.who)

    def cell(self) -> Cell:
        return Cell(len(self.who), len(self.who), 0)


class _Share:
    def __init__(self) -> None:
        self.part = self.whole = 0

    def add(self, fact: Fact) -> None:
        self.part += fact.amount
        self.whole += fact.whole

    def cell(self) -> Cell:
        return Cell(_per_cent(self.part, self.whole), self.part, self.whole)


class _PeopleShare:
    def __init__(self) -> None:
        self.part: set[str] = set()
        self.whole: set[str] = set()

    def add(self, fact: Fact) -> None:
        self.whole.add(fact.who)
        if fact.amount:
            self.part.add(fact.who)

    def cell(self) -> Cell:
        return Cell(_per_cent(len(self.part), len(self.whole)), len(self.part), len(self.whole))


class _Median:
    def __init__(self) -> None:
        self.counted: Counter[int] = Counter()

    def add(self, fact: Fact) -> None:
        self.counted[fact.amount] += fact.whole

    def cell(self) -> Cell:
        count = self.counted.total()
        if not count:
            return Cell(None, 0, 0)
        low, high = self._at((count - 1) // 2), self._at(count // 2)
        return Cell(low if low == high else (low + high) / 2, 0, count)

    def _at(self, place: int) -> int:
        """The number at a place in their order, from 0."""
        for number in sorted(self.counted):
            place -= self.counted[number]
            if place < 0:
                return number
        raise IndexError(place)


class _Mean:
    def __init__(self) -> None:
        self.total = self.count = 0

    def add(self, fact: Fact) -> None:
        self.total += fact.amount * fact.whole
        self.count += fact.whole

    def cell(self) -> Cell:
        return Cell(round(self.total / self.count, 1) if self.count else None, self.total, self.count)


class _PerTrainer:
    def __init__(self) -> None:
        self.learners: set[str] = set()
        self.trainers: set[str] = set()

    def add(self, fact: Fact) -> None:
        (self.learners if fact.amount else self.trainers).add(fact.who)

    def cell(self) -> Cell:
        learners, trainers = len(self.learners), len(self.trainers)
        return Cell(round(learners / trainers, 1) if trainers else None, learners, trainers)


_POTS: dict[Measure, type[Pot]] = {
    Measure.COUNT: _Sum,
    Measure.PEOPLE: _People,
    Measure.STOCK: _Sum,
    Measure.SHARE: _Share,
    Measure.PEOPLE_SHARE: _PeopleShare,
    Measure.MEDIAN: _Median,
    Measure.MEAN: _Mean,
    Measure.PER_TRAINER: _PerTrainer,
}

SHARES = frozenset({Measure.SHARE, Measure.PEOPLE_SHARE})


def _per_cent(part: int, whole: int) -> float | None:
    return round(100 * part / whole, 1) if whole else None


def tally(
    indicator: Indicator, facts: Iterable[Fact], months: int, axes: Iterable[Axis]
) -> dict[Axis | None, dict[Key, Cell]]:
    """The cells of an indicator by each axis, and (by None) without any. A cell in which nothing was is not there.

    Of a stock the whole period is its last month.
    """
    about = ABOUT[indicator]
    make = _POTS[about.measure]
    stock = about.measure is Measure.STOCK
    pots: dict[Axis | None, dict[Key, Pot]] = {axis: defaultdict(make) for axis in (None, *axes)}
    for fact in facts:
        columns = (fact.month,) if stock and fact.month != months - 1 else (fact.month, WHOLE)
        for axis, cells in pots.items():
            group = ALL if axis is None else fact.keys[axis]
            for column in columns:
                cells[group, column].add(fact)
    return {axis: {key: pot.cell() for key, pot in cells.items()} for axis, cells in pots.items()}
