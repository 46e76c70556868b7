"""Tables as they may leave the organisation: small numbers held back, and what would give them away (`hiding`).

What is shown besides: a share is told in whole per cent without the two numbers it was made of, a median or mean without
the number of people. Months are told for groups only where they can be told for all together and where things add up; what
people are unique over is told by group for the whole period. A table that cannot be made safe is left out.
"""

from collections.abc import Collection, Mapping, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass, replace

from models.reports.figures import Figure, Table
from models.reports.hiding import TOTAL, Entry, Grid, Place, count_entry, hide, is_small, share_entry
from models.reports.indicators import ABOUT, Axis, Indicator, Measure
from models.reports.tally import SHARES

OF = {
    Indicator.COMPLETED_SHARE: Indicator.REFERRALS_MADE,
    Indicator.LOOP_CLOSED_SHARE: Indicator.REFERRALS_MADE,
    Indicator.OBSERVED_SHARE: Indicator.SESSIONS_HELD,
}
"""Shares of what another indicator counts: where that is held back, so is the share."""

_SINGLE = frozenset({Measure.MEDIAN, Measure.MEAN, Measure.PER_TRAINER})
"""Numbers that are no sums: nothing can be taken from their totals."""

Tables = Sequence[Table]


@dataclass(frozen=True, slots=True)
class Published:
    """The tables that may leave, and those that may not."""

    tables: tuple[Table, ...]
    left_out: tuple[tuple[Indicator, Axis], ...]


def publish(tables: Tables) -> Published:
    """All tables of a report, made fit to leave. Each indicator's row of everything together is among them."""
    lines = {each.indicator: each for each in tables if each.axis is None}
    known: dict[tuple[Indicator, Axis | None], Table | None] = {}
    # What shares are of comes before them, and everything together before its groups.
    for each in sorted(tables, key=lambda one: (one.indicator in OF, one.axis is not None)):
        like: Table | None = None
        base = OF.get(each.indicator)
        if base is not None and (base, each.axis) in known:
            like = known[base, each.axis]
            if like is None:
                known[each.indicator, each.axis] = None
                continue
        shown = known.get((each.indicator, None))
        known[each.indicator, each.axis] = _published(each, lines[each.indicator], shown or each, like)
    kept = tuple(made for each in tables if (made := known[each.indicator, each.axis]) is not None)
    lost = tuple(
        (each.indicator, each.axis) for each in tables if each.axis and known[each.indicator, each.axis] is None
    )
    return Published(kept, lost)


def _published(table: Table, line: Table, shown: Table, like: Table | None) -> Table | None:
    """One table; None where it cannot be shown. `line` is its row of everything together, `shown` how that is shown,
    `like` the table, as it is shown, of what shares are of.
    """
    measure = ABOUT[table.indicator].measure
    if measure in _SINGLE:
        return _with(table, _single(table))
    if measure is Measure.STOCK:
        return _stock(table)
    forced: set[Place] = set()
    if like is not None:
        table = _whole_only(table) if len(like.periods) < len(table.periods) else table
        forced = _hidden_in(table, like)
    if _entry(line.total, None).small or (len(table.rows) - 1, TOTAL) in forced:
        return _with(table, set(_places(table))) if table.axis is None else None
    return _line(table, forced) if table.axis is None else _split(table, line, shown, forced)


def _whole_only(table: Table) -> Table:
    """The same without its months."""
    return replace(table, periods=table.periods[-1:], rows=tuple(row[-1:] for row in table.rows))


# --- the row of everything together -------------------------------------------------------------------------------


def _line(table: Table, forced: AbstractSet[Place]) -> Table:
    """Months beside the whole, which is shown here; the months are left off where they cannot be made safe."""
    *months, whole = table.rows[0]
    adds = ABOUT[table.indicator].measure in {Measure.COUNT, Measure.SHARE}
    entries = [_entry(figure, whole, (0, column) in forced) for column, figure in enumerate(months)]
    hidden = hide(Grid(tuple(entries), overlap=_overlap(months, whole, adds=adds)))
    if hidden is None:
        return _with(_whole_only(table), set())
    # A list's places are numbered by row: here each row is a month.
    return _with(table, {(0, month) for month, _total in hidden})


# --- groups -------------------------------------------------------------------------------------------------------


def _split(table: Table, line: Table, shown: Table, forced: AbstractSet[Place]) -> Table | None:
    """Groups by month where that is safe, else for the whole period, else not at all."""
    about = ABOUT[table.indicator]
    assert table.axis is not None
    adds = table.axis in about.alone
    months_shown = len(shown.periods) == len(table.periods) and not shown.hidden
    if len(table.periods) > 1 and adds and about.measure in {Measure.COUNT, Measure.SHARE} and months_shown:
        hidden = hide(_whole_grid(table, forced))
        if hidden is not None:
            return _with(table, hidden)
    table = _whole_only(table)
    totals = [row[-1] for row in table.rows[:-1]]
    entries = [_entry(figure, line.total, (row, TOTAL) in forced) for row, figure in enumerate(totals)]
    hidden = hide(Grid(tuple(entries), overlap=_overlap(totals, line.total, adds=adds)))
    return None if hidden is None else _with(table, hidden)


def _whole_grid(table: Table, forced: AbstractSet[Place]) -> Grid:
    *rows, together = table.rows
    return Grid(
        tuple(_entry(row[-1], together[-1], (place, TOTAL) in forced) for place, row in enumerate(rows)),
        tuple(
            tuple(_entry(one, together[column], (place, column) in forced) for column, one in enumerate(row[:-1]))
            for place, row in enumerate(rows)
        ),
    )


# --- people on a day ----------------------------------------------------------------------------------------------


def _stock(table: Table) -> Table | None:
    """Every column is a list of its own: what is one month's is not in another's."""
    hidden: set[Place] = set()
    for place in range(len(table.periods)):
        *groups, together = (row[place] for row in table.rows)
        column = TOTAL if place == len(table.periods) - 1 else place
        if _entry(together, None).small:
            if column == TOTAL and groups:
                return None
            hidden |= {(row, column) for row in range(len(table.rows))}
            continue
        found = hide(Grid(tuple(_entry(figure, together) for figure in groups)))
        if found is None:
            return None if column == TOTAL else _stock(_whole_only(table))
        hidden |= {(row, column) for row, _total in found}
    return _with(table, hidden)


def _single(table: Table) -> set[Place]:
    return {
        place
        for place, figure in _places(table).items()
        if is_small(figure.denominator or 0)
        or (ABOUT[table.indicator].measure is Measure.PER_TRAINER and is_small(figure.numerator or 0))
    }


# --- figures and entries ------------------------------------------------------------------------------------------


def _entry(figure: Figure, total: Figure | None, forced: bool = False) -> Entry:
    if ABOUT[figure.indicator].measure in SHARES:
        entry = share_entry(figure.numerator or 0, figure.denominator or 0)
    else:
        count = int(figure.value or 0)
        entry = count_entry(count, int(total.value or 0) if total else count)
    if forced and not entry.small:
        # Held back for another number's sake: of this one nobody knows anything.
        return Entry(entry.value, 0, figure.denominator or 0, small=True)
    return entry


def _overlap(parts: Collection[Figure], whole: Figure, *, adds: bool) -> int | None:
    return None if adds else sum(_number(figure) for figure in parts) - _number(whole)


def _number(figure: Figure) -> int:
    return int(figure.numerator if figure.numerator is not None else figure.value or 0)


def _places(table: Table) -> Mapping[Place, Figure]:
    """Every figure by row and column; the whole period is the column `TOTAL`."""
    return {
        (row, TOTAL if column == len(figures) - 1 else column): figure
        for row, figures in enumerate(table.rows)
        for column, figure in enumerate(figures)
    }


def _hidden_in(table: Table, like: Table) -> set[Place]:
    """The places of a table whose like is held back; groups in which nothing was are not in either."""
    rows = {group.key: place for place, group in enumerate(table.groups)}
    return {
        (rows[like.groups[row].key], column)
        for (row, column), figure in _places(like).items()
        if figure.hidden and like.groups[row].key in rows
    }


def _with(table: Table, hidden: AbstractSet[Place]) -> Table:
    places = _places(table)
    wide = len(table.periods)
    rows = tuple(
        tuple(_told(places[row, column], hidden=(row, column) in hidden) for column in (*range(wide - 1), TOTAL))
        for row in range(len(table.rows))
    )
    return replace(table, rows=rows)


def _told(figure: Figure, *, hidden: bool) -> Figure:
    if hidden:
        return replace(figure, value=None, numerator=None, denominator=None, hidden=True)
    if ABOUT[figure.indicator].measure in SHARES and figure.value is not None:
        return replace(figure, value=round(figure.value), numerator=None, denominator=None)
    return replace(figure, numerator=None, denominator=None)
