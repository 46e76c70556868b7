"""Cards: the small text file by which a station shows itself, and the one by which it shows its new keys.

A change file is the card of the new keys, with two lines more: the key that it replaces, and a signature by that key
over all lines before (docs/bundle.md).
"""

import hashlib
import re
import unicodedata
from dataclasses import dataclass

from models.errors import BadFile
from models.exchange import sshsig
from models.exchange.agefile import is_recipient
from models.passphrases import fingerprint_words

LARGEST_CARD = 2048
"""Bytes, of a change file too."""
LONGEST_NAME = 200
"""Characters of an office's name."""

_MAGIC = "thazin-card 1"
_REPLACES = "replaces "
_CODE = re.compile(r"[A-Z0-9]{2,12}")
_INVISIBLE = frozenset({"Cc", "Cf", "Co", "Cs", "Zl", "Zp"})
"""Unicode categories that could make two different names look alike."""

_CARD_LINES, _CHANGE_LINES = 7, 9
"""Parts between LFs; the last is empty."""


@dataclass(frozen=True, slots=True)
class Card:
    """What a station shows of itself: its office, its public signing key (32 bytes), its age recipient."""

    office_code: str
    office_name: str
    head: bool
    public_key: bytes
    recipient: str

    @property
    def key(self) -> str:
        """The fingerprint of the signing key, `SHA256:…`: the station's name in manifests."""
        return sshsig.key_fingerprint(self.public_key)

    def text(self) -> bytes:
        """The card's file, the one spelling it has (docs/bundle.md)."""
        lines = (
            _MAGIC,
            f"office {self.office_code}",
            f"name {self.office_name}",
            f"head office {'yes' if self.head else 'no'}",
            sshsig.key_line(self.public_key),
            self.recipient,
        )
        return "".join(f"{line}\n" for line in lines).encode()


@dataclass(frozen=True, slots=True)
class KeyChange:
    """New keys of a station, said with the old one: made by `signed_change`, or read and checked by `read_given`."""

    card: Card
    old_public_key: bytes
    signature: bytes
    """By the old key; 244 characters."""

    @property
    def old_key(self) -> str:
        """The fingerprint of the key that is replaced."""
        return sshsig.key_fingerprint(self.old_public_key)

    def text(self) -> bytes:
        """The change file."""
        return _signed(self.card, self.old_public_key) + self.signature + b"\n"


def _signed(card: Card, old_public_key: bytes) -> bytes:
    return card.text() + f"{_REPLACES}{sshsig.key_line(old_public_key)}\n".encode()


def signed_change(card: Card, old_signing_key: bytes) -> KeyChange:
    """That this card takes the place of the one of the old private key."""
    old = sshsig.public_key(old_signing_key)
    return KeyChange(card, old, sshsig.sign(_signed(card, old), old_signing_key, sshsig.CARD))


def read_card(data: bytes) -> Card:
    """The card that a file holds. Raises `BadFile` unless it is spelled exactly as `Card.text` does."""
    lines = _lines(data)
    card = _card_of(lines) if len(lines) == _CARD_LINES else None
    # What is missing or spelled otherwise in any line shows here.
    if card is None or card.text() != data:
        raise _no_card()
    return card


def read_given(data: bytes) -> Card | KeyChange:
    """The card or change file that an office gave.

    Raises `BadFile` for what is neither, and for a change that the replaced key did not sign.
    """
    lines = _lines(data)
    if len(lines) != _CHANGE_LINES:
        return read_card(data)
    card = _card_of(lines)
    try:
        old = sshsig.read_key_line(lines[6].removeprefix(_REPLACES))
    except ValueError:
        raise _no_card() from None
    change = KeyChange(card, old, lines[7].encode()) if card is not None else None
    if change is None or change.text() != data or change.old_key == change.card.key:
        raise _no_card()
    try:
        sshsig.check(sshsig.read(change.signature, sshsig.CARD), _signed(change.card, old), old, sshsig.CARD)
    except BadFile:
        raise BadFile(
            "The key that this card replaces did not sign it: it was changed, or someone else made it.",
            "Call that office and ask. Nothing was changed here.",
        ) from None
    return change


def _lines(data: bytes) -> list[str]:
    if b"\r" in data:
        raise BadFile("This card was changed on the way.", "Ask for it again; it must be sent as an attachment.")
    try:
        lines = data.decode().split("\n") if len(data) <= LARGEST_CARD else []
    except UnicodeDecodeError:
        lines = []
    if lines and lines[0] != _MAGIC and re.fullmatch(r"thazin-card [0-9]+", lines[0]):
        raise BadFile("This card was made by a newer version of the program.", "Update this program, then try again.")
    return lines


def _no_card() -> BadFile:
    return BadFile("This file is not a card.", "Choose the card that the other office made, or ask for it again.")


def _card_of(lines: list[str]) -> Card | None:
    code = lines[1].removeprefix("office ")
    name = lines[2].removeprefix("name ")
    try:
        public = sshsig.read_key_line(lines[4])
    except ValueError:
        return None
    if not _CODE.fullmatch(code) or name != clean_name(name) or not name or not is_recipient(lines[5]):
        return None
    return Card(code, name, lines[3] == "head office yes", public, lines[5])


def clean_name(name: str) -> str:
    """An office's name as a card may hold it; nothing when no letter of it can be seen."""
    visible = (" " if letter == "\n" else letter for letter in unicodedata.normalize("NFC", name))
    kept = "".join(letter for letter in visible if unicodedata.category(letter) not in _INVISIBLE)
    return unicodedata.normalize("NFC", kept).strip()[:LONGEST_NAME].strip()


def fingerprint(data: bytes) -> tuple[str, ...]:
    """The ten words that are read aloud: the first 110 bits of the SHA-256 of a file's exact bytes."""
    return fingerprint_words(hashlib.sha256(data).digest())
