"""Time is asked of a clock; one that cannot be right only ticks."""

from datetime import UTC, date, datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from models import clock

NOON = datetime(2026, 11, 25, 12, tzinfo=UTC)
GOOD = clock.hlc_after(0, NOON)[0]


def test_the_day_is_that_of_myanmar() -> None:
    assert clock.today(lambda: datetime(2026, 11, 25, 17, 29, tzinfo=UTC)) == date(2026, 11, 25)
    assert clock.today(lambda: datetime(2026, 11, 25, 17, 30, tzinfo=UTC)) == date(2026, 11, 26)


def test_the_systems_clock_is_aware() -> None:
    assert clock.system_clock().utcoffset() == timedelta(0)


def test_a_good_clock_leads() -> None:
    assert clock.hlc_after(0, NOON) == (clock.wall_milliseconds(NOON) << 16, True)
    assert clock.hlc_moment(GOOD) == NOON


def test_a_clock_that_stands_still_or_steps_back_a_little_still_goes_on() -> None:
    assert clock.hlc_after(GOOD, NOON) == (GOOD + 1, True)
    assert clock.hlc_after(GOOD, NOON - timedelta(days=3)) == (GOOD + 1, True)


def test_a_dead_battery_only_ticks_and_is_noticed() -> None:
    for wrong in (
        datetime(1970, 1, 1, tzinfo=UTC),
        datetime(2026, 10, 31, tzinfo=UTC),
        datetime(2099, 1, 1, tzinfo=UTC),
    ):
        assert clock.hlc_after(GOOD, wrong) == (GOOD + 1, False)


def test_the_first_write_of_all_is_not_led_by_2099() -> None:
    assert clock.hlc_after(0, datetime(2099, 1, 1, tzinfo=UTC)) == (1, False)


def test_a_year_without_the_program_is_believed() -> None:
    assert clock.hlc_after(GOOD, NOON + timedelta(days=365))[1]
    assert not clock.hlc_after(GOOD, NOON + timedelta(days=367))[1]


@given(st.lists(st.integers(0, 84_000).map(lambda days: datetime(1970, 1, 2, tzinfo=UTC) + timedelta(days=days))))
def test_whatever_the_clock_says_values_grow_and_fit_in_64_bits(moments: list[datetime]) -> None:
    last = 0
    for moment in moments:
        value, _believed = clock.hlc_after(last, moment)
        assert last < value < 2**63
        last = value


@given(st.integers(0, 2**63 - 1), st.integers(0, 2**63 - 1))
def test_text_for_the_wire_sorts_like_the_value(one: int, other: int) -> None:
    assert len(clock.hlc_text(one)) == 16
    assert (clock.hlc_text(one) < clock.hlc_text(other)) == (one < other)
