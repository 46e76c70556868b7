"""What a bundle says of itself: its manifest, and the first and the last line of its body (DESIGN section 3).

Each is one line of JSON with one possible spelling: keys sorted, ASCII, no spaces. A line is taken only if it is
byte-equal to its own re-serialisation, so a signature over the bytes is a signature over the meaning.
"""

from typing import Annotated, Literal, TypeVar

import msgspec

from models.errors import BadFile

MAGIC = b"thazin-bundle 1\n"
"""Line 1."""

LONGEST_MANIFEST = 1024
"""Bytes of line 2; the longest one possible has under 500."""

LARGEST_NUMBER = 2**53 - 1
"""Integers stay below 2⁵³, which every reader of JSON keeps exactly (RFC 8259, section 6)."""

_LAST_OF_32_BYTES = "[AEIMQUYcgkosw048]"
# The last base64 character of 32 bytes carries four bits; the two left over are zero.
_BASE64_OF_32_BYTES = rf"[A-Za-z0-9+/]{{42}}{_LAST_OF_32_BYTES}"

Fingerprint = Annotated[str, msgspec.Meta(pattern=rf"\ASHA256:{_BASE64_OF_32_BYTES}\Z")]
"""Of a station's signing key, as `ssh-keygen -l` shows it."""
Sha256 = Annotated[str, msgspec.Meta(pattern=r"\A[0-9a-f]{64}\Z")]
Previous = Annotated[str, msgspec.Meta(pattern=r"\A([0-9a-f]{64})?\Z")]
"""SHA-256 of lines 1–2 of the bundle before, empty for the first."""
Incarnation = Annotated[
    str, msgspec.Meta(pattern=r"\A[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}\Z")
]
ReceiptKey = Annotated[str, msgspec.Meta(pattern=rf"\A{_BASE64_OF_32_BYTES}=\Z")]
Positive = Annotated[int, msgspec.Meta(ge=1, le=LARGEST_NUMBER)]


class Manifest(msgspec.Struct, frozen=True, forbid_unknown_fields=True, rename={"sender": "from", "receiver": "to"}):
    """Line 2. `sender` and `receiver` are key fingerprints, the body is everything from line 4 on."""

    body_bytes: Positive
    body_sha256: Sha256
    sender: Fingerprint
    incarnation: Incarnation
    number: Positive
    previous: Previous
    receiver: Fingerprint
    version: Literal[1]


class Opening(msgspec.Struct, frozen=True, forbid_unknown_fields=True, rename={"sender": "from", "receiver": "to"}):
    """The body's first line: it ties the body to its manifest, and carries the receipt key in base64."""

    sender: Fingerprint
    incarnation: Incarnation
    number: Positive
    previous: Previous
    receipt_key: ReceiptKey
    receiver: Fingerprint

    def belongs_to(self, manifest: Manifest) -> bool:
        """Whether it repeats what `manifest` says."""
        return (self.sender, self.receiver, self.number, self.previous, self.incarnation) == (
            manifest.sender,
            manifest.receiver,
            manifest.number,
            manifest.previous,
            manifest.incarnation,
        )


class Closing(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """The body's last line: how many lines and bytes (LFs counted) stand before it, and their SHA-256."""

    bytes: Positive
    lines: Positive
    sha256: Sha256


Line = TypeVar("Line", Manifest, Opening, Closing)


def write_line(line: Manifest | Opening | Closing) -> bytes:
    """The one spelling of `line`, without LF. Raises `ValueError` for a value that the format has no room for."""
    spelled = msgspec.json.encode(line, order="sorted")
    try:
        msgspec.json.decode(spelled, type=type(line))
    except msgspec.ValidationError as error:
        raise ValueError(str(error)) from None
    return spelled


def read_line(spelled: bytes, kind: type[Line]) -> Line:
    """The line of this kind that `spelled` (without LF) is. Raises `BadFile` for any other spelling."""
    try:
        line = msgspec.json.decode(spelled, type=kind)
    except (msgspec.MsgspecError, UnicodeDecodeError):
        raise misspelled() from None
    if msgspec.json.encode(line, order="sorted") != spelled:
        raise misspelled()
    return line


def misspelled() -> BadFile:
    """What is said of a bundle whose lines are not written as they must be."""
    return BadFile(
        "This bundle is not written as it should be.",
        "Nothing was taken from it. Ask the office that made it to export it again.",
    )
