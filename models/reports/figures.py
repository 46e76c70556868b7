"""Figures and the tables that they stand in, as they go out of `models`."""

from dataclasses import dataclass
from datetime import date
from typing import NamedTuple

from models.errors import Message
from models.reports.indicators import Axis, Indicator
from models.reports.periods import Period

ALL = ""
"""The group of everything together."""
UNKNOWN = "unknown"
"""The group of what the register does not tell."""


class Breakdown(NamedTuple):
    """One group of a split: `key` is a code as the register has it (township P-code, service number, word)."""

    axis: Axis
    key: str


@dataclass(frozen=True, slots=True)
class Figure:
    """One number of a report.

    `value` is a count, a share in per cent, or days, points, people; None where nothing can be told (nobody to count,
    too early) or where it is `hidden`. `numerator` and `denominator` are what it was made of: of a mean or median the
    denominator is how many were counted.
    """

    indicator: Indicator
    period: Period
    breakdown: Breakdown | None
    value: float | int | None
    numerator: int | None = None
    denominator: int | None = None
    hidden: bool = False
    """Held back because too few people stand behind it, or because one such number could be reckoned from it."""


@dataclass(frozen=True, slots=True)
class Group:
    """A row of a table: its code, and its name in words of ours or as people wrote it, in both languages."""

    key: str
    words: Message | None
    name: str = ""
    name_my: str = ""


@dataclass(frozen=True, slots=True)
class Table:
    """An indicator by one axis over time. `rows` belong to `groups`, the last of them all together; in each row stand
    the figures of `periods`: the months, then the whole (one month is the whole itself).
    """

    indicator: Indicator
    axis: Axis | None
    periods: tuple[Period, ...]
    groups: tuple[Group, ...]
    rows: tuple[tuple[Figure, ...], ...]

    @property
    def total(self) -> Figure:
        """Everything together over the whole period."""
        return self.rows[-1][-1]

    @property
    def months(self) -> tuple[Period, ...]:
        """The periods without the whole."""
        return self.periods[:-1] or self.periods

    @property
    def hidden(self) -> int:
        """How many of its figures are held back."""
        return sum(figure.hidden for row in self.rows for figure in row)


@dataclass(frozen=True, slots=True)
class Report:
    """What was asked for. `left_out`: tables that could not be shown safely at all, too few people stand behind them."""

    period: Period
    made_on: date
    public: bool
    office_mark: str
    issuer_line: str
    tables: tuple[Table, ...]
    left_out: tuple[tuple[Indicator, Axis], ...] = ()

    @property
    def hidden(self) -> int:
        """How many figures are held back."""
        return sum(table.hidden for table in self.tables)

    def table(self, indicator: Indicator, axis: Axis | None = None) -> Table | None:
        """One of its tables."""
        return next((each for each in self.tables if (each.indicator, each.axis) == (indicator, axis)), None)
