"""Zawgyi is recognised by the row and converted as ICU converts it."""

from pathlib import Path

import pytest

from models.burmese import normalise
from models.zawgyi import from_zawgyi, looks_zawgyi

WORDS = Path(__file__).with_name("zawgyi_words.txt")
"""Words in Zawgyi and what ICU 77's transform `Zawgyi-my` makes of them, normalised."""


@pytest.mark.parametrize("pair", WORDS.read_text(encoding="utf-8").splitlines())
def test_conversion_equals_icu(pair: str) -> None:
    zawgyi, expected = pair.split("\t")
    assert looks_zawgyi(zawgyi)
    assert from_zawgyi(zawgyi) == expected
    assert not looks_zawgyi(expected)


@pytest.mark.parametrize("row", ["ေလးခ်မ္း အျခား တာေမြ", "မထူးသန္းေက ၁၉၉၃ မ တာေမြ", "မြန္ပုလဲ", "မဇာယဉ္"])
def test_zawgyi_rows_are_recognised(row: str) -> None:
    assert looks_zawgyi(row)


@pytest.mark.parametrize(
    "row",
    ["ကို သန္တာ မြ", "စုိးနီလာ", "မထက်ဥမ္မာလဲ့ အခြား", "ယောက်ျား", "သင်္ဘော မန္တလေး", "Ma Khin Than 12", "၁၉၈၈ မ ပဲခူး", ""],
)
def test_unicode_rows_are_left_alone_however_they_were_typed(row: str) -> None:
    assert not looks_zawgyi(row)


def test_numbers_that_stand_alone_stay_numbers() -> None:
    assert from_zawgyi("၁၉၈၈") == normalise("၁၉၈၈")
