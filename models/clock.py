"""Time, injected: the program asks a `Clock`, never the operating system."""

import time
from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta

Clock = Callable[[], datetime]
"""Returns the present moment, aware, in UTC."""

BUILT_ON = date(2026, 11, 1)
"""No honest clock is before the day this program was built (dead clock batteries say 1970)."""

MYANMAR = timedelta(hours=6, minutes=30)
"""Myanmar Time, UTC+06:30, no summer time: the day that stands on paper."""

LOGICAL_BITS = 16
"""An HLC is milliseconds since 1970 shifted by this, plus a counter; 64 bits in all."""

LEAP = timedelta(days=366)
"""A wall clock further than this past the last good value is not believed until a person confirms the date."""


def system_clock() -> datetime:
    """The operating system's clock."""
    return datetime.fromtimestamp(time.time(), UTC)


def today(clock: Clock) -> date:
    """The calendar day in Myanmar."""
    return (clock() + MYANMAR).date()


def wall_milliseconds(moment: datetime) -> int:
    """Milliseconds since 1970 of an aware moment."""
    return int(moment.timestamp() * 1000)


def hlc_after(last: int, moment: datetime) -> tuple[int, bool]:
    """The next hybrid logical clock value after `last`, and whether the wall clock was believed.

    `last = max(last + 1, wall << 16)`. A wall clock before `BUILT_ON`, or more than `LEAP` past the last good
    value, only ticks the counter (DESIGN section 2, rule 15). Received values never enter here.
    """
    wall = wall_milliseconds(moment) << LOGICAL_BITS
    floor = wall_milliseconds(datetime(BUILT_ON.year, BUILT_ON.month, BUILT_ON.day, tzinfo=UTC)) << LOGICAL_BITS
    ceiling = max(last, floor) + (int(LEAP.total_seconds() * 1000) << LOGICAL_BITS)
    believed = floor <= wall <= ceiling
    return (max(last + 1, wall) if believed else last + 1), believed


def hlc_moment(hlc: int) -> datetime:
    """The wall time an HLC value tells, in UTC."""
    return datetime.fromtimestamp((hlc >> LOGICAL_BITS) / 1000, UTC)


def believed_day(last: int, moment: datetime) -> date:
    """The calendar day in Myanmar at `moment`, after the last good HLC value `last`.

    While the wall clock cannot be believed it is the day of that value, at the earliest the day this program was built.
    """
    _, believed = hlc_after(last, moment)
    return today(lambda: moment) if believed else max(BUILT_ON, today(lambda: hlc_moment(last)))


def hlc_text(hlc: int) -> str:
    """Fixed-width text for the wire: 16 hexadecimal digits."""
    return f"{hlc:016x}"
