"""Passphrases are refused for nothing but their length; fingerprints are said in ten words."""

import hashlib
import unicodedata

import pytest

from models.errors import Refused
from models.passphrases import (
    fingerprint_words,
    generate_passphrase,
    parse_words,
    passphrase_bytes,
    passphrase_problem,
    words,
    words_of,
)

BIP39_ENGLISH = "2f5eed53a4727b4bf8880d8f3f199efc90e58503646d9ff8eff3a2ed3b24dbda"
"""SHA-256 of bip-0039/english.txt in https://github.com/bitcoin/bips."""


def test_the_list_is_that_of_bip_39() -> None:
    assert hashlib.sha256(("\n".join(words()) + "\n").encode()).hexdigest() == BIP39_ENGLISH
    assert len({word[:4] for word in words()}) == 2048


@pytest.mark.parametrize("passphrase", ["", "short", "eleven char", "မြန်မာ"])
def test_fewer_than_twelve_characters_are_refused_with_advice(passphrase: str) -> None:
    problem = passphrase_problem(passphrase)
    assert problem is not None
    assert "12 characters" in problem.render()


@pytest.mark.parametrize("passphrase", ["aaaaaaaaaaaa", "            ", "ဝါဝါဝါဝါဝါဝါ", "🌸" * 12, "x" * 5000])
def test_twelve_characters_or_more_are_never_refused(passphrase: str) -> None:
    assert passphrase_problem(passphrase) is None


def test_composed_and_decomposed_letters_are_one_passphrase() -> None:
    composed = "Café ဥုံဥုံ Ångström"
    assert passphrase_bytes(composed) == passphrase_bytes(unicodedata.normalize("NFD", composed))


def test_half_a_letter_from_a_broken_keyboard_does_not_crash() -> None:
    assert passphrase_bytes("broken \ud83c keyboard")


def test_a_generated_passphrase_is_five_listed_words_and_never_the_same() -> None:
    offered = {generate_passphrase() for _ in range(50)}
    assert len(offered) == 50
    for passphrase in offered:
        assert len(passphrase.split("-")) == 5
        assert set(passphrase.split("-")) <= set(words())
        assert passphrase_problem(passphrase) is None


def test_a_fingerprint_is_the_first_110_bits() -> None:
    assert fingerprint_words(bytes(32)) == ("abandon",) * 10
    assert fingerprint_words(b"\xff" * 14) == ("zoo",) * 10
    one = (1 << 255 - 109).to_bytes(32, "big")
    assert fingerprint_words(one) == ("abandon",) * 9 + ("ability",)
    assert fingerprint_words((1 << 255 - 110).to_bytes(32, "big")) == ("abandon",) * 10


def test_no_fingerprint_of_too_little() -> None:
    with pytest.raises(ValueError, match="110 bits"):
        fingerprint_words(bytes(13))
    with pytest.raises(ValueError, match="eleven"):
        words_of("0101")


def test_words_are_understood_as_people_type_them() -> None:
    said = fingerprint_words(hashlib.sha256(b"a card").digest())
    assert parse_words(" ".join(said)) == said
    assert parse_words("  " + ", ".join(said).upper() + ".\n") == said
    assert parse_words("\n".join(f"{place}. {word[:4]}" for place, word in enumerate(said, 1))) == said


def test_a_wrong_word_is_named_by_its_place() -> None:
    said = list(fingerprint_words(bytes(range(32))))
    said[6] = "thazin"
    with pytest.raises(Refused) as refused:
        parse_words(" ".join(said))
    assert "Word 7 is not on the list" in str(refused.value)


@pytest.mark.parametrize("count", [0, 9, 11])
def test_ten_words_are_needed(count: int) -> None:
    with pytest.raises(Refused) as refused:
        parse_words(" ".join(["abandon"] * count))
    assert f"These are {count} words" in str(refused.value)
