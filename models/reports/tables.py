"""Cells become tables: rows in their order, months and the whole, every figure with what it was made of."""

from collections.abc import Mapping

from models.reports.figures import ALL, Breakdown, Figure, Table
from models.reports.indicators import ABOUT, Axis, Indicator, Measure
from models.reports.naming import Names
from models.reports.periods import Period
from models.reports.tally import SHARES, WHOLE, Cell, Key

_COUNTS = frozenset({Measure.COUNT, Measure.PEOPLE, Measure.STOCK})
_NOTHING = Cell(None, 0, 0)


def table(
    indicator: Indicator,
    axis: Axis | None,
    cells: Mapping[Axis | None, Mapping[Key, Cell]],
    months: tuple[Period, ...],
    whole: Period,
    names: Names,
) -> Table:
    """An indicator's table by an axis; by None it is the one row of everything together."""
    own, total = cells[axis], cells[None]
    groups = names.groups(axis, {key for key, _column in own})
    columns = [*range(len(months)), WHOLE] if len(months) > 1 else [WHOLE]
    periods = tuple(whole if column == WHOLE else months[column] for column in columns)
    rows = []
    for group in groups:
        source = total if group.key == ALL else own
        by = None if axis is None or group.key == ALL else Breakdown(axis, group.key)
        rows.append(
            tuple(
                _figure(indicator, period, by, source.get((group.key, column), _NOTHING))
                for column, period in zip(columns, periods, strict=True)
            )
        )
    return Table(indicator, axis, periods, groups, tuple(rows))


def _figure(indicator: Indicator, period: Period, by: Breakdown | None, cell: Cell) -> Figure:
    measure = ABOUT[indicator].measure
    if measure in _COUNTS:
        return Figure(indicator, period, by, cell.value or 0)
    if measure in SHARES or measure in {Measure.MEAN, Measure.PER_TRAINER}:
        return Figure(indicator, period, by, cell.value, cell.part, cell.whole)
    return Figure(indicator, period, by, cell.value, None, cell.whole)
