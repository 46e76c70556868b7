"""Burmese text is stored in one form, cut at syllables, and sorted as Burmese readers sort it."""

import random
import unicodedata
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from models.burmese import break_points, burmese_digits, latin_digits, normalise, sort_key, syllables

ORDER = Path(__file__).with_name("burmese_order.txt")
"""Words in the order of ICU 77's `my` collation (primary strength); words on one line are equal to it."""

any_text = st.text(st.one_of(st.characters(min_codepoint=0x1000, max_codepoint=0x109F), st.characters()), max_size=40)


@pytest.mark.parametrize(
    "typed, stored",
    [
        (" မောင်ကြည်ချမ်း  ", "မောင်ကြည်ချမ်း"),
        ("\u00a0Wawa\u2003Zaw  Moe", "Wawa Zaw Moe"),
        ("နွယ်ထူးလဲ့\u200b", "နွယ်ထူးလဲ့"),
        ("Thet\u202e Mon", "Thet Mon"),
        ("Zin\x07 Mar", "Zin Mar"),
        ("Nilar\x00 Win", "Nilar Win"),
        ("အောင်နုိင်မုိး", "အောင်နိုင်မိုး"),
        ("နှွယ်", "နွှယ်"),
        ("ကေျာ်", "ကျော်"),
        ("သန့်", unicodedata.normalize("NFC", "သန်" + "့")),
        ("မ၀ေဇော်", "မဝေဇော်"),
        ("၀ါ၀ါ", "ဝါဝါ"),
        ("ဉီးမောင်", "ဦးမောင်"),
        ("ကျွန်ုပ်", "ကျွန်ုပ်"),
        ("ယောက်ျား", "ယောက်ျား"),
        ("၂၀၁၀", "၂၀၁၀"),
        ("၁၀ ယောက်", "၁၀ ယောက်"),
    ],
)
def test_text_is_stored_in_one_form(typed: str, stored: str) -> None:
    assert normalise(typed) == stored


@given(any_text)
def test_storing_twice_changes_nothing_more(text: str) -> None:
    once = normalise(text)
    assert normalise(once) == once
    assert unicodedata.is_normalized("NFC", once)


def test_digits_go_both_ways() -> None:
    assert burmese_digits(2026) == "၂၀၂၆"
    assert latin_digits("၁၂/၈/၂၀၂၄") == "12/8/2024"


@pytest.mark.parametrize(
    "text,parts",
    [
        ("မခင်သန်း", ["မ", "ခင်", "သန်း"]),
        ("သန္တာ ညွန့်", ["သန္တာ", "ညွန့်"]),
        ("သင်္ဘော", ["သင်္ဘော"]),
        ("မKhin Than၊ ၁၂", ["မ", "Khin", "Than", "၊", "၁၂"]),
    ],
)
def test_names_are_cut_into_syllables(text: str, parts: list[str]) -> None:
    assert syllables(text) == parts


def test_a_line_never_starts_with_a_closing_sign_or_inside_a_syllable() -> None:
    text = "လက်ခံရရှိပြီး။ (ဆေးခန်း) Aung"
    lines = [text[start:end] for start, end in zip([0, *break_points(text)], [*break_points(text), None], strict=True)]
    assert "".join(lines) == text
    assert lines == ["လက်", "ခံ", "ရ", "ရှိ", "ပြီး။ ", "(ဆေး", "ခန်း) ", "Aung"]


@given(any_text)
def test_breaking_lines_loses_nothing(text: str) -> None:
    places = break_points(text)
    assert places == sorted(set(places))
    assert all(0 < place < len(text) for place in places)


def test_names_sort_as_in_a_burmese_dictionary() -> None:
    lines = [line.split() for line in ORDER.read_text(encoding="utf-8").splitlines()]
    words = [word for line in lines for word in line]
    random.Random(1).shuffle(words)
    by_key: dict[str, set[str]] = {}
    for word in words:
        by_key.setdefault(sort_key(word), set()).add(word)
    assert [by_key[key] for key in sorted(by_key)] == [set(line) for line in lines]


@given(any_text)
def test_every_text_has_a_sort_key_that_can_be_stored(text: str) -> None:
    sort_key(normalise(text)).encode()
