"""Periods are cut into calendar months, and named by the month, quarter, half-year or year they are."""

from datetime import date

import pytest

from models.errors import Refused
from models.reports.dhis2 import period_name
from models.reports.periods import Period, month_of, months_around, period


def test_a_period_is_cut_at_the_ends_of_months():
    assert Period(date(2026, 1, 30), date(2026, 3, 2)).months() == (
        Period(date(2026, 1, 30), date(2026, 1, 31)),
        Period(date(2026, 2, 1), date(2026, 2, 28)),
        Period(date(2026, 3, 1), date(2026, 3, 2)),
    )


@pytest.mark.parametrize(
    "length, first, last, name",
    [
        (1, date(2024, 2, 1), date(2024, 2, 29), "202402"),
        (3, date(2024, 1, 1), date(2024, 3, 31), "2024Q1"),
        (6, date(2024, 1, 1), date(2024, 6, 30), "2024S1"),
        (12, date(2024, 1, 1), date(2024, 12, 31), "2024"),
    ],
)
def test_the_stretch_around_a_day(length, first, last, name):
    found = months_around(date(2024, 2, 29), length)
    assert found == Period(first, last)
    assert period_name(found) == name


def test_days_to_come_are_left_off():
    month = month_of(date(2026, 11, 25))
    assert month.until(date(2026, 11, 25)).last == date(2026, 11, 25)
    assert month.until(date(2026, 1, 1)) == Period(date(2026, 11, 1), date(2026, 11, 1))
    assert period_name(month.until(date(2026, 11, 25))) is None


def test_days_that_cannot_be_a_period_are_refused():
    with pytest.raises(Refused, match="before the first"):
        period(date(2026, 2, 1), date(2026, 1, 1))
    with pytest.raises(Refused, match="ten years"):
        period(date(2010, 2, 1), date(2026, 1, 1))
