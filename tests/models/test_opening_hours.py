"""Opening hours: what people write is read kindly, kept strictly, and asked for a moment."""

import pytest

from models.opening_hours import Opening, Span, kept_week, opening, read_week, written_week

WORKDAYS = "0900-1600,0900-1600,0900-1600,0900-1600,0900-1600"
MONDAY, THURSDAY, FRIDAY, SATURDAY, SUNDAY = 0, 3, 4, 5, 6


@pytest.mark.parametrize(
    "typed, kept",
    [
        ("Mon–Fri 9–4, Sat 9–12", f"{WORKDAYS},0900-1200,"),
        ("mon to fri 9 to 4", f"{WORKDAYS},,"),
        ("Monday-Friday: 9:00 - 16:00", f"{WORKDAYS},,"),
        ("weekdays 9am-4pm", f"{WORKDAYS},,"),
        ("တနင်္လာ-သောကြာ ၉-၄", f"{WORKDAYS},,"),
        ("တနင်္လာမှ သောကြာ ၉နာရီမှ ၄နာရီ", f"{WORKDAYS},,"),
        ("Mon-Fri 9-16 (lunch 12-1)", f"{WORKDAYS},,"),
        ("Mon-Fri 9-4; Sat closed", f"{WORKDAYS},,"),
        ("Tue, Thu 10-2", ",1000-1400,,1000-1400,,,"),
        ("Mon Wed and Fri 1-5", "1300-1700,,1300-1700,,1300-1700,,"),
        ("Mon 9-12, 1-4", "0900-1200+1300-1600,,,,,,"),
        ("Mon 9-12; Wed 13.00-16.30", "0900-1200,,1300-1630,,,,"),
        ("Fri-Mon 8-8", "0800-2000,,,,0800-2000,0800-2000,0800-2000"),
        ("daily 8-20", ",".join(["0800-2000"] * 7)),
        ("24/7", ",".join(["0000-2400"] * 7)),
    ],
)
def test_what_people_write_is_understood(typed, kept):
    assert written_week(read_week(typed)) == kept
    assert kept_week(kept) == read_week(typed)


@pytest.mark.parametrize(
    "typed",
    [
        "",
        "9-4",
        "by appointment",
        "Mon",
        "Mon 25-3",
        "Mon 9-12, Mon 10-4",
        "Mon 9-12 + 11-2",
        "Xyz 9-4",
        "Mon-Fri 22-4",
    ],
)
def test_what_is_not_certain_is_not_guessed(typed):
    assert read_week(typed) is None


@pytest.mark.parametrize(
    "kept", ["", "0900-1600", "0900-1600,,,,,,,", "9-4,,,,,,", "1600-0900,,,,,,", ",,,,,,", "0900-2500,,,,,,"]
)
def test_a_broken_kept_form_is_no_week(kept):
    assert kept_week(kept) is None


@pytest.mark.parametrize(
    "weekday, minute, told",
    [
        (MONDAY, 9 * 60, Opening(closes=16 * 60)),
        (MONDAY, 16 * 60 - 1, Opening(closes=16 * 60)),
        (MONDAY, 8 * 60, Opening(opens=9 * 60)),
        (MONDAY, 16 * 60, Opening(opens=9 * 60, in_days=1)),
        (FRIDAY, 18 * 60, Opening(opens=9 * 60, in_days=1)),
        (SATURDAY, 12 * 60, Opening(opens=9 * 60, in_days=2)),
        (SUNDAY, 0, Opening(opens=9 * 60, in_days=1)),
    ],
)
def test_at_a_moment_it_is_open_or_opens_next(weekday, minute, told):
    week = read_week("Mon-Fri 9-4, Sat 9-12")
    assert opening(week, weekday, minute) == told
    assert opening(week, weekday, minute).is_open is (told.closes is not None)


def test_a_week_with_one_day_opens_again_after_seven():
    assert opening(read_week("Thu 10-2"), THURSDAY, 15 * 60) == Opening(opens=600, in_days=7)
    assert opening(((Span(0, 1),), *((),) * 6), MONDAY, 5) == Opening(opens=0, in_days=7)
