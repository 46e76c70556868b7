"""The code that is read aloud: nine characters, kind to the ear and to the hand."""

import base64
import hashlib
import hmac

import pytest

from models.errors import Refused
from models.exchange.receipt_codes import ALPHABET, LENGTH, bare, check_character, grouped, read_code, receipt_code

KEY = bytes(range(32))
HASH = "9f" * 32
CODE = receipt_code(KEY, 14, HASH)


def test_it_is_made_as_docs_and_design_say() -> None:
    mac = hmac.new(KEY, b"14\n" + HASH.encode() + b"\n", hashlib.sha256).digest()
    # Python's base32 has another alphabet of 32 signs; five bits each, the greatest first, are the same.
    rfc = base64.b32encode(mac[:5]).decode()
    signs = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567"
    assert CODE[:-1] == "".join(ALPHABET[signs.index(sign)] for sign in rfc)
    assert len(CODE) == LENGTH
    assert grouped(CODE) == f"{CODE[:4]}-{CODE[4:8]}-{CODE[8]}"


def test_key_number_and_hash_all_count() -> None:
    others = [
        receipt_code(KEY[::-1], 14, HASH),
        receipt_code(KEY, 15, HASH),
        receipt_code(KEY, 14, "9e" * 32),
        receipt_code(KEY, 1, "4" + HASH),
    ]
    assert len({CODE, *others}) == 5


def test_no_letter_looks_like_another() -> None:
    assert not set("ILOU") & set(ALPHABET)
    assert len(set(ALPHABET)) == 32


def test_every_wrong_character_is_noticed() -> None:
    for place in range(LENGTH):
        for symbol in ALPHABET:
            wrong = CODE[:place] + symbol + CODE[place + 1 :]
            assert (check_character(wrong[:-1]) == wrong[-1]) == (wrong == CODE)


def test_any_two_characters_that_changed_places_are_noticed() -> None:
    for number in range(40):
        code = receipt_code(KEY, number, HASH)
        for one in range(LENGTH):
            for other in range(one):
                signs = list(code)
                signs[one], signs[other] = signs[other], signs[one]
                swapped = "".join(signs)
                assert (check_character(swapped[:-1]) == swapped[-1]) == (swapped == code)


@pytest.mark.parametrize(
    "typed",
    [
        CODE,
        CODE.lower(),
        grouped(CODE),
        f" {CODE[:4]} {CODE[4:8]} {CODE[8]} ",
        "-".join(CODE),
        CODE.replace("0", "O").replace("1", "l"),
        f"{CODE[:4]}–{CODE[4:]}",
    ],
)
def test_it_is_read_however_it_is_typed(typed: str) -> None:
    assert read_code(typed) == CODE


def test_look_alikes_and_burmese_digits_are_digits() -> None:
    assert bare("oO iIlL ၀၁၂") == "001111012"


@pytest.mark.parametrize("typed", ["", CODE[:-1], CODE + "0", CODE * 100])
def test_what_is_too_short_or_long_is_said(typed: str) -> None:
    with pytest.raises(Refused, match="9 characters"):
        read_code(typed)


def test_a_typing_error_is_said() -> None:
    other = "A" if CODE[3] != "A" else "B"
    for wrong in (CODE[:3] + other + CODE[4:], CODE[:3] + "U" + CODE[4:], CODE[:3] + "က" + CODE[4:]):
        with pytest.raises(Refused, match="wrong character"):
            read_code(wrong)


def test_a_part_is_grouped_as_far_as_it_goes() -> None:
    assert [grouped("ABCDEFGHJ"[:count]) for count in (0, 3, 4, 5, 8, 9)] == [
        "", "ABC", "ABCD", "ABCD-E", "ABCD-EFGH", "ABCD-EFGH-J",
    ]  # fmt: skip
