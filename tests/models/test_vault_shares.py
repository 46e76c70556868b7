"""Any two of three shares give the key back, one does not, and what is mistyped is told by share and word."""

import hashlib
import itertools
import traceback

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from shamir_mnemonic import MnemonicError, Share, combine_mnemonics, generate_mnemonics
from shamir_mnemonic.wordlist import WORDLIST

from models.vault_shares import WrongShare, key_of, new_key, shares_of

SLIP39_ENGLISH = "bcc4555340332d169718aed8bf31dd9d5248cb7da6e5d355140ef4f1e601eec3"
"""SHA-256 of slip-0039/wordlist.txt in https://github.com/satoshilabs/slips."""
OFFICIAL = (
    (
        "enemy favorite academic acid cowboy phrase havoc level response walnut "
        "budget painting inside trash adjust froth kitchen learn tidy punish"
    ),
    (
        "enemy favorite academic always academic sniff script carpet romp kind "
        "promise scatter center unfair training emphasis evening belong fake enforce"
    ),
)
"""Vector 43 of SLIP-39, "extendable basic sharing 2-of-3"; its passphrase is TREZOR, its secret KEY."""
KEY = bytes.fromhex("48b1a4b80b8c209ad42c33672bdaa428")


@pytest.fixture(scope="module")
def shares() -> tuple[str, ...]:
    return shares_of(KEY)


def refused(*typed: str) -> WrongShare:
    with pytest.raises(WrongShare) as caught:
        key_of(typed)
    return caught.value


def test_the_list_and_the_scheme_are_those_of_slip_39() -> None:
    assert hashlib.sha256(("\n".join(WORDLIST) + "\n").encode()).hexdigest() == SLIP39_ENGLISH
    assert len({word[:4] for word in WORDLIST}) == 1024
    assert combine_mnemonics(OFFICIAL, b"TREZOR") == KEY


@settings(max_examples=60, deadline=None)
@given(st.binary(min_size=16, max_size=16))
def test_any_two_of_the_three_give_the_key_and_one_does_not(key: bytes) -> None:
    made = shares_of(key)
    assert [len(share.split()) for share in made] == [20, 20, 20]
    for pair in itertools.permutations(made, 2):
        assert key_of(pair) == key
        # Another program that reads SLIP-39 needs to know nothing of this one.
        assert combine_mnemonics(pair) == key
    for share in made:
        assert refused(share).number == 0
        with pytest.raises(MnemonicError):
            combine_mnemonics([share])
        value = Share.from_mnemonic(share).value
        assert value != key


def test_keys_are_never_the_same_and_the_same_key_is_never_split_the_same() -> None:
    assert len({new_key() for _ in range(50)}) == 50
    assert len({share for _ in range(20) for share in shares_of(KEY)}) == 60


def test_words_count_by_four_letters_in_any_case_with_numbers_and_commas_between(shares: tuple[str, ...]) -> None:
    numbered = ",\n".join(f"{place}. {word[:4].upper()}" for place, word in enumerate(shares[0].split(), start=1))
    assert key_of((numbered, shares[2].replace(" ", " - "))) == KEY


def test_a_word_that_is_not_on_the_list_is_told_by_its_place(shares: tuple[str, ...]) -> None:
    words = shares[1].split()
    for wrong in ("orchid", "ဆရာမ"):
        error = refused(shares[0], " ".join([*words[:4], wrong, *words[5:]]))
        assert (error.number, str(error.title)) == (2, "Word 5 of share 2 is not on the list.")


@pytest.mark.parametrize("count", [0, 19, 21])
def test_twenty_words_are_needed(shares: tuple[str, ...], count: int) -> None:
    error = refused(" ".join((shares[0].split() * 2)[:count]), shares[1])
    assert (error.number, str(error.title)) == (1, f"Share 1 has {count} words; 20 are needed.")


def test_a_wrong_word_and_two_that_changed_places_are_noticed(shares: tuple[str, ...]) -> None:
    words = shares[0].split()
    other = next(word for word in WORDLIST if word not in words)
    for typed in ([*words[:9], other, *words[10:]], [*words[:4], words[5], words[4], *words[6:]]):
        error = refused(" ".join(typed), shares[1])
        assert (error.number, "share 1 do not fit together" in str(error)) == (1, True)


def test_the_same_share_twice_is_one_share(shares: tuple[str, ...]) -> None:
    error = refused(shares[2], shares[2].upper())
    assert (error.number, str(error.title)) == (2, "This is the same share twice.")


def test_shares_of_two_sets_are_told_apart_also_where_chance_gave_both_the_same_first_words() -> None:
    first, second = shares_of(KEY), shares_of(bytes(16))
    assert "do not belong together" in str(refused(first[0], second[1]))
    share = Share.from_mnemonic(first[1])
    alike = Share(share.identifier, True, 0, 0, 1, 1, 1, 2, bytes(16)).mnemonic()
    assert "do not belong together" in str(refused(first[0], alike))


@pytest.mark.parametrize("more", [{"iteration_exponent": 15}, {"extendable": False, "iteration_exponent": 0}])
def test_shares_of_another_make_give_nothing_and_cost_no_time(more: dict[str, int]) -> None:
    share = Share.from_mnemonic(OFFICIAL[0])
    made = [
        Share(share.identifier, bool(more.get("extendable", True)), more["iteration_exponent"], 0, 1, 1, place, 2, KEY)
        for place in (0, 1)
    ]
    assert key_of([each.mnemonic() for each in made]) is None


def test_shares_of_three_of_five_give_nothing() -> None:
    ((first, second, *_),) = generate_mnemonics(1, [(3, 5)], KEY, iteration_exponent=0)
    assert key_of((first, second)) is None


def test_no_error_quotes_a_word_of_a_share(shares: tuple[str, ...]) -> None:
    words = shares[0].split()
    wrongs = (
        " ".join(words[:19]), " ".join([words[1], words[0], *words[2:]]), f"{words[0]} zzzz", shares[1],
    )  # fmt: skip
    for wrong in wrongs:
        error = refused(wrong, shares[1])
        assert error.__context__ is None, "what the library says quotes the words"
        assert {type(value) for value in (error.title.params | error.advice.params).values()} <= {int}
        told = "".join(traceback.format_exception(error)) + repr(error.args)
        assert not [pair for share in shares for pair in itertools.pairwise(share.split()) if " ".join(pair) in told]
