"""Tables of figures as pictures: one row over its months, or all rows of one span."""

from functools import partial

from models.reports.figures import Figure, Table
from models.reports.indicators import ABOUT, Measure
from models.reports.tally import SHARES
from views.kit.picture import Picture, Series, Shape
from views.reports import words

_TRENDS = frozenset({Measure.MEDIAN, Measure.MEAN, Measure.STOCK})
"""Numbers that go up and down rather than being collected: a line tells more of them than bars."""


def over_months(table: Table, row: int) -> Picture:
    """A row's months."""
    months = table.months
    figures = table.rows[row][: len(months)]
    lines = ABOUT[table.indicator].measure in _TRENDS
    return Picture(
        Shape.LINES if lines else Shape.BARS,
        tuple(partial(words.month, period) for period in months),
        (Series(partial(words.group, table.groups[row]), _values(figures)),),
        tuple(partial(words.short_month, period) for period in months),
        words.written(table.indicator),
        _held(figures),
    )


def over_groups(table: Table) -> Picture:
    """The groups of the whole period, without the row of all together where there are others."""
    last = len(table.rows) - 1 if len(table.rows) > 1 else 1
    figures = tuple(row[-1] for row in table.rows[:last])
    share = ABOUT[table.indicator].measure in SHARES
    return Picture(
        Shape.ROWS,
        tuple(partial(words.group, group) for group in table.groups[:last]),
        (Series(partial(words.name, table.indicator), _values(figures)),),
        (),
        words.written(table.indicator),
        _held(figures),
        100.0 if share else None,
    )


def _values(figures: tuple[Figure, ...]) -> tuple[float | None, ...]:
    return tuple(None if figure.value is None else float(figure.value) for figure in figures)


def _held(figures: tuple[Figure, ...]) -> frozenset[int]:
    return frozenset(place for place, figure in enumerate(figures) if figure.hidden)


def groups_over_months(table: Table, shape: Shape) -> Picture:
    """Every group as a series over the months."""
    months = table.months
    return Picture(
        shape,
        tuple(partial(words.month, period) for period in months),
        tuple(
            Series(partial(words.group, group), _values(row[: len(months)]))
            for group, row in zip(table.groups[:-1], table.rows[:-1], strict=True)
        ),
        tuple(partial(words.short_month, period) for period in months),
        words.written(table.indicator),
    )
