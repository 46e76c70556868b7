"""Identifiers: row ids, and the codes that people read, type and say.

Row ids are UUIDv7 (RFC 9562): made anywhere without asking, and close in time means close in the B-tree.
Codes are random and carry no meaning. Their check character is a weighted sum modulo 23, the size of the
alphabet and a prime: no weight is zero and neighbouring weights differ, so every wrong character and every swap
of two neighbours is noticed.
"""

import hashlib
import os
import time
from uuid import UUID

from models.errors import Refused

ALPHABET = "23456789ACEFHJKMNPRTWXY"
"""23 symbols (a prime): of those that look alike in print or by hand (0 O D Q, 1 I L, 2 Z, 5 S, 6 G, 8 B, U V) the digit
at most."""

_UNLUCKY = ("ART", "AMA")
"""What no paper may show, not even by chance inside a code."""

MEMBER_RANDOM = 10
SLIP_RANDOM = 9
_ROW_ID_LENGTH = 36
_MARK_ALPHABET = "ABCDEFGHJKMNPQRVWXYZ"  # no T: the mark stands on paper, and "TB" may not


def new_id(now_ms: int | None = None) -> str:
    """A fresh UUIDv7 as lower-case text. `now_ms`: milliseconds since 1970."""
    stamp = time.time_ns() // 1_000_000 if now_ms is None else now_ms
    return _uuid7(stamp, os.urandom(10))


def is_row_id(typed: str) -> bool:
    """Whether this is a row id and no code: by its length, no code is so long."""
    return len(typed) == _ROW_ID_LENGTH


def derived_id(parent: str, what: str) -> str:
    """The one UUIDv7 of the part `what` of row `parent`: the same wherever it is made, so two stations that
    both make it mean one row.
    """
    digest = hashlib.sha256(f"{parent}/{what}".encode()).digest()
    return _uuid7(UUID(parent).int >> 80, digest[:10])


def _uuid7(stamp_ms: int, random: bytes) -> str:
    value = (stamp_ms & (1 << 48) - 1) << 80 | int.from_bytes(random, "big")
    value = value & ~(0xF << 76) | 7 << 76
    value = value & ~(0x3 << 62) | 2 << 62
    return str(UUID(int=value))


def check_character(body: str) -> str:
    """The character that makes the weighted sum of all characters zero modulo 23.

    Weights 2, 3, 4 … from the left (the check character has weight 1): none is zero, neighbours differ.
    """
    total = sum((place + 2) * ALPHABET.index(symbol) for place, symbol in enumerate(body))
    return ALPHABET[-total % len(ALPHABET)]


def has_check(code: str) -> bool:
    """Whether a bare code (no hyphens, upper case) ends in its right check character."""
    if len(code) < 2 or len(code) > 22 or any(symbol not in ALPHABET for symbol in code):
        return False
    return check_character(code[:-1]) == code[-1]


def _random_code(length: int) -> str:
    limit = 256 - 256 % len(ALPHABET)
    symbols: list[str] = []
    while len(symbols) < length:
        symbols += [ALPHABET[byte % len(ALPHABET)] for byte in os.urandom(2 * length) if byte < limit]
    body = "".join(symbols[:length])
    code = body + check_character(body)
    return _random_code(length) if any(word in code for word in _UNLUCKY) else code


def new_member_code() -> str:
    """A member code, `TZ-XXXX-XXXX-XXX`: ten random symbols (45.2 bits) and a check character."""
    return _hyphened("TZ", _random_code(MEMBER_RANDOM))


def new_case_code() -> str:
    """A case code, `CA-XXXX-XXXX-XXX`, built like a member code."""
    return _hyphened("CA", _random_code(MEMBER_RANDOM))


def new_certificate_number() -> str:
    """A certificate number, `CT-XXXX-XXXX-XXX`, built like a member code."""
    return _hyphened("CT", _random_code(MEMBER_RANDOM))


def new_slip_number() -> str:
    """A slip number of 12 characters at most: `XXXXX-XXXXX`, nine random symbols and a check character."""
    code = _random_code(SLIP_RANDOM)
    return f"{code[:5]}-{code[5:]}"


def new_pack_code() -> str:
    """The letters on each sheet of blank registers that were printed together: four random symbols and a check."""
    return _random_code(4)


def new_office_mark() -> str:
    """The random two letters by which paper shows the office (never its code)."""
    return "".join(_MARK_ALPHABET[byte % len(_MARK_ALPHABET)] for byte in os.urandom(2))


def _hyphened(prefix: str, code: str) -> str:
    return f"{prefix}-{code[:4]}-{code[4:8]}-{code[8:]}"


def typed_code(text: str) -> str:
    """A code as a person typed it, brought to its written form; raises `Refused` when the check fails.

    Takes small letters, blanks and missing hyphens.
    """
    bare = "".join(text.upper().split()).replace("-", "")
    for prefix in ("TZ", "CA", "CT"):
        body = bare.removeprefix(prefix)
        if bare.startswith(prefix) and len(body) == MEMBER_RANDOM + 1 and has_check(body):
            return _hyphened(prefix, body)
    if len(bare) == MEMBER_RANDOM + 1 and has_check(bare):
        return _hyphened("TZ", bare)
    if len(bare) == SLIP_RANDOM + 1 and has_check(bare):
        return f"{bare[:5]}-{bare[5:]}"
    raise Refused("This code has a wrong character.", "Compare it with the paper and type it again.")
