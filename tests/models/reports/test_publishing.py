"""What leaves the organisation: no small number, none that could be reckoned, nobody who did not want to be counted."""

import random
from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from models.consents import refuse
from models.reports.figures import Figure, Group, Table
from models.reports.hiding import TOTAL, Entry, Grid, count_entry, is_small
from models.reports.indicators import ABOUT, INTERNAL, Axis, Indicator, Measure
from models.reports.making import report
from models.reports.periods import Period
from models.reports.publishing import publish
from models.schema import ConsentScope, Member
from tests.models.people import add_member
from tests.models.reports.made import make, write
from tests.models.reports.naive import Naive
from tests.models.reports.test_hiding import recovered

YEAR = Period(date(2026, 1, 1), date(2026, 11, 25))
TWO_MONTHS = Period(date(2026, 1, 1), date(2026, 2, 28))
COUNTED = {Measure.COUNT, Measure.PEOPLE, Measure.STOCK}


def by_place(table: Table) -> dict[tuple[str, Period], Figure]:
    return {
        (group.key, figure.period): figure
        for group, row in zip(table.groups, table.rows, strict=True)
        for figure in row
    }


@pytest.mark.parametrize("seed", range(3))
def test_a_public_report_tells_the_truth_or_nothing(head_office, seed):
    made = make(random.Random(seed), people=70)
    with head_office.database.transaction() as session:
        write(session, head_office.actor, made)
    with head_office.database.reading() as session:
        told = report(session, head_office.actor, YEAR, tuple(Indicator), public=True)
    naive = Naive(made, public=True, restricted=False)
    naive.months = [(month.first, month.last) for month in YEAR.months()]
    shown = hidden = 0
    for table in told.tables:
        assert table.axis not in INTERNAL
        for (key, span), figure in by_place(table).items():
            if figure.hidden:
                hidden += 1
                assert figure.value is None
            elif ABOUT[table.indicator].measure in COUNTED:
                assert figure.value == 0 or figure.value >= 5
                axis = table.axis if key else None
                assert figure.value == naive.figure(table.indicator, (span.first, span.last), axis, key)[0]
                shown += 1
            assert figure.numerator is None
            assert figure.denominator is None
    assert shown > 20
    assert hidden > 20
    assert told.hidden == hidden


def line(indicator: Indicator, axis: Axis | None, rows: dict[str, list[tuple[int, int]]]) -> Table:
    """A table of shares or counts over some months: parts and wholes, all together last."""
    months = Period(date(2026, 1, 1), date(2026, 3, 31)).months()
    periods = (*months, Period(date(2026, 1, 1), date(2026, 3, 31)))[: len(next(iter(rows.values())))]

    def figure(period: Period, part: int, whole: int) -> Figure:
        if ABOUT[indicator].measure is Measure.SHARE:
            return Figure(indicator, period, None, 100 * part / whole if whole else None, part, whole)
        return Figure(indicator, period, None, part)

    return Table(
        indicator,
        axis,
        periods,
        tuple(Group(key, None, key) for key in rows),
        tuple(tuple(figure(period, *one) for period, one in zip(periods, row, strict=True)) for row in rows.values()),
    )


def counts(*numbers: int) -> list[tuple[int, int]]:
    return [(number, 0) for number in numbers]


def test_a_month_with_a_small_number_takes_the_next_smallest_along():
    made = line(Indicator.REFERRALS_MADE, None, {"": counts(3, 20, 9, 32)})
    (told,) = publish([made]).tables
    assert [figure.value for figure in told.rows[0]] == [None, 20, None, 32]
    assert told.hidden == 2


def test_a_small_total_hides_everything_and_leaves_its_groups_out():
    total = line(Indicator.REFERRALS_MADE, None, {"": counts(0, 3, 0, 3)})
    split = line(Indicator.REFERRALS_MADE, Axis.SERVICE, {"1": counts(0, 3, 0, 3), "": counts(0, 3, 0, 3)})
    told = publish([total, split])
    assert [figure.hidden for figure in told.tables[0].rows[0]] == [True] * 4
    assert told.left_out == ((Indicator.REFERRALS_MADE, Axis.SERVICE),)


def test_groups_are_told_by_month_only_where_the_months_are_told():
    rows = {"1": counts(2, 30, 32), "2": counts(1, 20, 21), "": counts(3, 50, 53)}
    total, split = (
        replace(made, periods=(*TWO_MONTHS.months(), TWO_MONTHS))
        for made in (
            line(Indicator.REFERRALS_MADE, None, {"": rows[""]}),
            line(Indicator.REFERRALS_MADE, Axis.SERVICE, rows),
        )
    )
    told = publish([total, split])
    assert told.tables[0].hidden == 2
    assert [[figure.value for figure in row] for row in told.tables[1].rows] == [[32], [21], [53]]


def test_a_share_is_held_back_where_what_it_is_of_is():
    made = {"1": counts(3), "2": counts(40), "3": counts(9), "": counts(52)}
    shares = {"1": [(0, 3)], "2": [(20, 40)], "3": [(0, 9)], "": [(20, 52)]}
    tables = [
        line(Indicator.REFERRALS_MADE, None, {"": made[""]}),
        line(Indicator.REFERRALS_MADE, Axis.SERVICE, made),
        line(Indicator.COMPLETED_SHARE, None, {"": shares[""]}),
        line(Indicator.COMPLETED_SHARE, Axis.SERVICE, shares),
    ]
    told = publish(tables).tables
    hidden = [[group.key for group, row in zip(t.groups, t.rows, strict=True) if row[0].hidden] for t in told]
    assert hidden[1] == ["1", "3"]
    assert set(hidden[3]) >= {"1", "3"}
    assert told[2].total.value == 38


def test_who_does_not_want_to_be_counted_is_not_in_what_leaves(office):
    with office.database.transaction() as session:
        codes = [add_member(session, office.actor) for _ in range(9)]
        for code in codes:
            member = session.query(Member).filter_by(code=code).one()
            member.joined_on = date(2026, 11, 3)
        refuse(session, office.actor, codes[0], ConsentScope.STATISTICS, on=date(2026, 11, 4))
    november = Period(date(2026, 11, 1), date(2026, 11, 30))
    with office.database.reading() as session:
        own = report(session, office.actor, november, [Indicator.MEMBERS_NEW])
        out = report(session, office.actor, november, [Indicator.MEMBERS_NEW], public=True)
    assert (own.tables[0].total.value, out.tables[0].total.value) == (9, 8)


@settings(max_examples=150, deadline=None)
@given(cells=st.lists(st.lists(st.integers(0, 14), min_size=2, max_size=2), min_size=1, max_size=4))
def test_nothing_that_a_table_holds_back_can_be_reckoned_from_it_and_its_totals(cells):
    totals = [sum(column) for column in zip(*cells, strict=True)]
    rows = {str(number): counts(*row, sum(row)) for number, row in enumerate(cells)} | {
        "": counts(*totals, sum(totals))
    }
    total, split = (
        replace(made, periods=(*TWO_MONTHS.months(), TWO_MONTHS))
        for made in (
            line(Indicator.REFERRALS_MADE, None, {"": rows[""]}),
            line(Indicator.REFERRALS_MADE, Axis.SERVICE, rows),
        )
    )
    told = publish([total, split])
    for table in told.tables:
        assert all(figure.hidden or figure.value == 0 or figure.value >= 5 for row in table.rows for figure in row)
    if told.left_out or is_small(sum(totals)):
        return
    table = told.tables[1]
    hidden = {
        (row, TOTAL if column == len(figures) - 1 else column)
        for row, figures in enumerate(table.rows[:-1])
        for column, figure in enumerate(figures)
        if figure.hidden
    }
    if len(table.periods) > 1:
        assert not told.tables[0].hidden, "months of all together are known where groups are told by month"
        grid = Grid(
            tuple(count_entry(sum(row), sum(totals)) for row in cells),
            tuple(tuple(count_entry(one, totals[column]) for column, one in enumerate(row)) for row in cells),
        )
        assert recovered(grid, totals, hidden) == []
    else:
        sums = [sum(row) for row in cells]
        one_list = Grid((count_entry(0, 0),) * len(sums), tuple((count_entry(one, sum(sums)),) for one in sums))
        # A list is a table of one month whose rows' totals nobody asks for.
        free = Grid(tuple(Entry(one, 0, sum(sums)) for one in sums), one_list.cells)
        every = {(row, 0) for row, _total in hidden} | {(row, TOTAL) for row, _total in hidden}
        assert recovered(free, [sum(sums)], every) == []
