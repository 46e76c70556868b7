"""Codes carry no meaning, and no single slip of the pen goes unnoticed."""

import re
import uuid
from contextlib import suppress

import pytest
from hypothesis import given
from hypothesis import strategies as st

from models import ids
from models.errors import Refused

RANDOM = st.text(alphabet=ids.ALPHABET, min_size=1, max_size=12)
MAKERS = (ids.new_member_code, ids.new_case_code, ids.new_certificate_number, ids.new_slip_number)


def with_check(body: str) -> str:
    return body + ids.check_character(body)


@given(RANDOM)
def test_a_whole_code_is_taken(body: str) -> None:
    assert ids.has_check(with_check(body))


@given(RANDOM)
def test_every_wrong_character_is_noticed(body: str) -> None:
    code = with_check(body)
    for place, right in enumerate(code):
        for wrong in ids.ALPHABET.replace(right, ""):
            assert not ids.has_check(code[:place] + wrong + code[place + 1 :])


@given(RANDOM)
def test_every_swap_of_neighbours_is_noticed(body: str) -> None:
    code = with_check(body)
    for place in range(len(code) - 1):
        one, other = code[place], code[place + 1]
        if one != other:
            assert not ids.has_check(code[:place] + other + one + code[place + 2 :])


@given(st.text(max_size=40))
def test_whatever_is_typed_is_a_code_or_refused(typed: str) -> None:
    with suppress(Refused):
        code = ids.typed_code(typed)
        assert ids.typed_code(code) == code


def test_a_wrong_character_is_told_with_what_to_do() -> None:
    with pytest.raises(Refused) as refused:
        ids.typed_code("TZ-2222-2222-223")
    assert "Compare it with the paper" in str(refused.value)


@pytest.mark.parametrize("make", MAKERS)
def test_a_code_is_read_back_however_it_was_typed(make) -> None:
    code = make()
    for typed in (code, code.lower(), code.replace("-", ""), code.replace("-", " "), f" {code.lower()}\t"):
        assert ids.typed_code(typed) == code


def test_a_member_code_can_be_typed_without_its_letters() -> None:
    code = ids.new_member_code()
    assert ids.typed_code(code[3:]) == code


def test_codes_look_as_they_should() -> None:
    assert re.fullmatch(r"TZ-\w{4}-\w{4}-\w{3}", ids.new_member_code())
    assert re.fullmatch(r"CA-\w{4}-\w{4}-\w{3}", ids.new_case_code())
    assert re.fullmatch(r"CT-\w{4}-\w{4}-\w{3}", ids.new_certificate_number())
    assert re.fullmatch(r"\w{5}-\w{5}", ids.new_slip_number())
    assert re.fullmatch(r"[A-Z]{2}", ids.new_office_mark())


def test_no_two_symbols_look_alike() -> None:
    assert not set("01BDGILOQSUVZ") & set(ids.ALPHABET)
    assert len(set(ids.ALPHABET)) == len(ids.ALPHABET) == 23


def test_a_member_code_holds_45_random_bits_at_least() -> None:
    assert len(ids.ALPHABET) ** ids.MEMBER_RANDOM >= 2**45


def test_every_symbol_comes_equally_often() -> None:
    text = "".join(ids.new_member_code()[3:].replace("-", "")[:-1] for _ in range(3000))
    expected = len(text) / len(ids.ALPHABET)
    chi = sum((text.count(symbol) - expected) ** 2 / expected for symbol in ids.ALPHABET)
    assert chi < 80  # 28 degrees of freedom: chance goes beyond it once in a million runs


def test_ten_thousand_codes_are_ten_thousand() -> None:
    assert len({ids.new_member_code() for _ in range(10_000)}) == 10_000


def test_row_ids_are_uuids_of_version_7_in_the_order_of_time() -> None:
    early, late = ids.new_id(1_700_000_000_000), ids.new_id(1_700_000_000_001)
    assert early < late
    for made in (early, late, ids.new_id(), ids.derived_id(early, "consent")):
        assert uuid.UUID(made).version == 7
        assert uuid.UUID(made).variant == uuid.RFC_4122
        assert made == made.lower()
    assert uuid.UUID(early).int >> 80 == 1_700_000_000_000


def test_a_derived_id_is_the_same_everywhere_and_for_this_alone() -> None:
    parent, other = ids.new_id(), ids.new_id()
    assert ids.derived_id(parent, "consent") == ids.derived_id(parent, "consent")
    assert len({ids.derived_id(row, what) for row in (parent, other) for what in ("consent", "service 1")}) == 4
    assert ids.derived_id("00000000-0000-7000-8000-000000000000", "service 1") == "00000000-0000-75ad-924e-c5e9e84440dd"
