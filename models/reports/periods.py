"""Spans of days that figures are asked for, and the months in them."""

from calendar import monthrange
from dataclasses import dataclass
from datetime import date, timedelta

from models.errors import Refused

LONGEST = timedelta(days=10 * 366)
"""What a report covers at most."""


@dataclass(frozen=True, slots=True, order=True)
class Period:
    """The days from `first` to `last`, both included."""

    first: date
    last: date

    def months(self) -> tuple["Period", ...]:
        """The calendar months that the period touches, cut to it."""
        found: list[Period] = []
        day = self.first
        while day <= self.last:
            end = min(month_of(day).last, self.last)
            found.append(Period(day, end))
            day = end + timedelta(days=1)
        return tuple(found)

    def until(self, day: date) -> "Period":
        """The part of it up to and with `day`; the first day alone where all of it is later."""
        return Period(self.first, max(self.first, min(self.last, day)))


def period(first: date, last: date) -> Period:
    """The period of two days that a person gave. Raises `Refused`."""
    if last < first:
        raise Refused("The last day is before the first.", "Turn the two days round.")
    if last - first > LONGEST:
        raise Refused("This period is longer than ten years.", "Choose a shorter one.")
    return Period(first, last)


def month_of(day: date) -> Period:
    """The calendar month that holds a day."""
    return months_around(day, 1)


def months_around(day: date, length: int) -> Period:
    """The stretch of `length` months (1, 3, 6 or 12), counted from January, that holds a day."""
    begins = (day.month - 1) // length * length + 1
    ends = begins + length - 1
    return Period(date(day.year, begins, 1), date(day.year, ends, monthrange(day.year, ends)[1]))
