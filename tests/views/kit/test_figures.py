"""Figures and dates as people read and type them."""

import datetime as dt

import pytest

from views.kit.figures import (
    in_digits,
    listed,
    read_date,
    read_number,
    short_date,
    shown_date,
    shown_month,
    shown_number,
)
from views.kit.form import key_hint

DAY = dt.date(2026, 11, 24)


def test_a_day_is_shown_in_english():
    assert shown_date(DAY) == "24 November 2026"
    assert short_date(DAY) == "24/11/2026"
    assert shown_month(DAY) == "November 2026"
    assert listed(["one", "two"]) == "one, two"


def test_a_day_is_shown_in_burmese_with_its_own_digits_and_month(burmese):
    assert shown_date(DAY) == "၂၀၂၆ နိုဝင်ဘာ ၂၄"
    assert short_date(DAY) == "၂၄/၁၁/၂၀၂၆"
    assert shown_number(1234) == "၁,၂၃၄"
    assert in_digits("P-07") == "P-၀၇"
    assert shown_month(DAY) == "၂၀၂၆ နိုဝင်ဘာ"
    assert listed(["တစ်", "နှစ်"]) == "တစ်၊ နှစ်"


def test_a_key_that_is_a_figure_is_in_the_digits_of_the_screen_and_others_stay(burmese):
    hint = key_hint(("1", lambda: "ဟုတ်"), ("0–9", lambda: "ရမှတ်"), ("F2", lambda: "မေးပြီး"))
    assert hint().replace("\N{NO-BREAK SPACE}", " ") == "၁ ဟုတ်   ·   ၀–၉ ရမှတ်   ·   F2 မေးပြီး"


@pytest.mark.parametrize(
    "typed",
    ["24/11/2026", "24-11-2026", "24.11.2026", "24 11 2026", "24112026", "2026-11-24", "၂၄/၁၁/၂၀၂၆", "၂၀၂၆-၁၁-၂၄", "24 november 2026"],
)  # fmt: skip
def test_a_typed_day_is_understood(typed):
    assert read_date(typed) == DAY


@pytest.mark.parametrize("month", range(1, 13))
def test_what_is_shown_can_be_typed_again(month, burmese):
    day = dt.date(2026, month, 5)
    assert read_date(shown_date(day)) == day
    assert read_date(short_date(day)) == day


@pytest.mark.parametrize("typed", ["", "31/02/2026", "24/13/2026", "yesterday", "24/11/26", "0/0/0000", "9" * 5000])
def test_what_is_no_day_is_none(typed):
    assert read_date(typed) is None


def test_numbers_of_either_script_are_read():
    assert read_number("1,234") == 1234
    assert read_number("၁၂၃၄") == 1234
    assert read_number("-3") is None
    assert read_number("9" * 5000) is None
