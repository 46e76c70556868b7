"""The receipt code that is read aloud on the phone (DESIGN section 3): what it is made of, and how it is typed. Pure.

What is authenticated, under the bundle's receipt key with HMAC-SHA256, are the ASCII bytes

    NUMBER LF HASH LF

where NUMBER is the manifest's `number` in decimal and HASH the SHA-256 of lines 1-2 in small hexadecimal letters. The
first 40 bits of the result are eight characters of Crockford's base32, the greatest bits first; a ninth checks them.
Nobody can make it who has not opened the bundle, since the key stands inside.
"""

import hashlib
import hmac

from models.burmese import latin_digits
from models.errors import Refused

ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
"""Crockford's base32: no I, L, O, U. https://www.crockford.com/base32.html"""

LENGTH = 9
"""Characters of a code, the check character counted."""

_READ_AS = str.maketrans("OIL", "011")
_BETWEEN = "-‐‑‒–—_.·"
"""What a person or a phone writes for a hyphen."""
_CODE_BYTES = 5
_GROUPS = (4, 8)


def receipt_code(receipt_key: bytes, number: int, manifest_sha256: str) -> str:
    """The code of a bundle, without hyphens."""
    mac = hmac.new(receipt_key, f"{number}\n{manifest_sha256}\n".encode(), hashlib.sha256).digest()
    bits = int.from_bytes(mac[:_CODE_BYTES], "big")
    body = "".join(ALPHABET[bits >> shift & 31] for shift in range(8 * _CODE_BYTES - 5, -1, -5))
    return body + check_character(body)


def check_character(body: str) -> str:
    """The character that makes the sum of all nine, each times its power of 2 in GF(2⁵) with x⁵ + x² + 1, zero.

    The powers of the nine places differ, so every wrong character and every two that changed places are noticed.
    """
    total = 0
    for symbol in body:
        total = _doubled(total ^ ALPHABET.index(symbol))
    return ALPHABET[total]


def _doubled(element: int) -> int:
    return element << 1 ^ (0b100101 if element & 16 else 0)


def grouped(code: str) -> str:
    """A code as it is read aloud, `XXXX-XXXX-X`; a part of one as far as it goes."""
    first, second = _GROUPS
    return "-".join(filter(None, (code[:first], code[first:second], code[second:])))


def bare(typed: str) -> str:
    """What a person typed without what stands between, in capitals, with the digits that letters look like."""
    kept = (sign for sign in latin_digits(typed) if not sign.isspace() and sign not in _BETWEEN)
    return "".join(kept).upper().translate(_READ_AS)


def read_code(typed: str) -> str:
    """The code that a person typed. Raises `Refused` for what cannot be one: nothing is lost by trying again.

    Takes small letters, blanks, hyphens or none, O for 0, I and L for 1, Burmese digits.
    """
    code = bare(typed)
    if len(code) != LENGTH:
        raise Refused(
            "A receipt code has {count} characters.", "Ask for it again, and type it as you hear it.", count=LENGTH
        )
    if any(symbol not in ALPHABET for symbol in code) or check_character(code[:-1]) != code[-1]:
        raise Refused(
            "This code has a wrong character.", "Read it back to them, and type it again. It was not counted."
        )
    return code
