"""The register's figures are those of the slow way, on registers of every kind."""

import random
from datetime import date

import pytest

from models.accounts import Actor
from models.reports.indicators import Axis, Indicator
from models.reports.making import report
from models.reports.periods import Period
from models.schema import Role
from tests.models.reports.made import make, write
from tests.models.reports.naive import Naive

PERIODS = (
    Period(date(2026, 1, 1), date(2026, 11, 25)),
    Period(date(2026, 3, 10), date(2026, 7, 20)),
    Period(date(2026, 6, 1), date(2026, 6, 30)),
)


@pytest.mark.parametrize("seed", range(5))
def test_every_figure_is_that_of_the_slow_way(head_office, seed):
    chance = random.Random(seed)
    made = make(chance)
    with head_office.database.transaction() as session:
        write(session, head_office.actor, made)
    staff = Actor(head_office.actor.account_id, "MM", Role.STAFF)
    compared = 0
    for period in PERIODS:
        actor = chance.choice((head_office.actor, staff))
        with head_office.database.reading() as session:
            told = report(session, actor, period, tuple(Indicator))
        naive = Naive(made, public=False, restricted=actor is staff)
        naive.months, naive.end = [(month.first, month.last) for month in period.months()], period.last
        for table in told.tables:
            for group, row in zip(table.groups, table.rows, strict=True):
                for figure in row:
                    axis = table.axis if group.key else None
                    span = figure.period.first, figure.period.last
                    slow = naive.figure(table.indicator, span, axis, group.key)
                    assert (figure.value, figure.numerator, figure.denominator) == slow, (
                        table.indicator,
                        axis,
                        group.key,
                        span,
                    )
                    compared += 1
    assert compared > 1000


def test_no_group_is_forgotten(head_office):
    made = make(random.Random(99))
    with head_office.database.transaction() as session:
        write(session, head_office.actor, made)
    with head_office.database.reading() as session:
        told = report(session, head_office.actor, PERIODS[0], tuple(Indicator))
    for indicator in (Indicator.REFERRALS_MADE, Indicator.ATTENDANCES, Indicator.MEMBERS_NEW, Indicator.EVENT_PEOPLE):
        for table in told.tables:
            if table.indicator is indicator and table.axis is not None:
                assert sum(row[-1].value for row in table.rows[:-1]) == table.total.value, (indicator, table.axis)
    assert {table.axis for table in told.tables} == {None, *Axis}
