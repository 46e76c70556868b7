"""Cards and the stations that are trusted (DESIGN section 3, "Trust").

A station is trusted once an admin has typed in the ten words that its office read aloud from its card: never by
a click, and never because a file says so. A branch trusts head office, head office trusts branches, and an office
trusts its own other PCs.
"""

import hashlib
import re
import unicodedata
from dataclasses import dataclass

from sqlalchemy import select
from sqlalchemy.orm import Session

from models.accounts import Actor, allow
from models.audit import note
from models.clock import wall_milliseconds
from models.errors import BadFile, Refused
from models.exchange import sshsig
from models.exchange.agefile import MOST_RECIPIENTS, is_recipient, recipient_of
from models.offices import details
from models.passphrases import fingerprint_words, parse_words
from models.schema import Role, Station
from models.stamps import clock_of, here

LARGEST_CARD = 2048
"""Bytes."""
LONGEST_NAME = 200
"""Characters of an office's name."""

_MAGIC = "thazin-card 1"
_CODE = re.compile(r"[A-Z0-9]{2,12}")
_INVISIBLE = frozenset({"Cc", "Cf", "Co", "Cs", "Zl", "Zp"})
"""Unicode categories that could make two different names look alike."""


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
class TrustedStation:
    """A station whose card is known and whose words were compared. `trusted_at`: milliseconds since 1970."""

    key: str
    card: Card
    trusted_at: int
    revoked: bool
    own: bool
    """Whether it is this very installation."""


def read_card(data: bytes) -> Card:
    """The card that a file holds. Raises `BadFile` unless it is spelled exactly as `Card.text` does."""
    if b"\r" in data:
        raise BadFile("This card was changed on the way.", "Ask for it again; it must be sent as an attachment.")
    try:
        lines = data.decode().split("\n") if len(data) <= LARGEST_CARD else []
    except UnicodeDecodeError:
        lines = []
    if lines and lines[0] != _MAGIC and re.fullmatch(r"thazin-card [0-9]+", lines[0]):
        raise BadFile("This card was made by a newer version of the program.", "Update this program, then try again.")
    card = _card_of(lines) if len(lines) == 7 else None
    # What is missing or spelled otherwise in any line shows here.
    if card is None or card.text() != data:
        raise BadFile("This file is not a card.", "Choose the card that the other office made, or ask for it again.")
    return card


def _card_of(lines: list[str]) -> Card | None:
    code = lines[1].removeprefix("office ")
    name = lines[2].removeprefix("name ")
    try:
        public = sshsig.read_key_line(lines[4])
    except ValueError:
        return None
    if not _CODE.fullmatch(code) or name != _clean_name(name) or not name or not is_recipient(lines[5]):
        return None
    return Card(code, name, lines[3] == "head office yes", public, lines[5])


def _clean_name(name: str) -> str:
    visible = (" " if letter == "\n" else letter for letter in unicodedata.normalize("NFC", name))
    kept = "".join(letter for letter in visible if unicodedata.category(letter) not in _INVISIBLE)
    return unicodedata.normalize("NFC", kept).strip()[:LONGEST_NAME].strip()


def own_card(session: Session) -> Card:
    """The card of this installation."""
    office, installation = details(session), here(session)
    return Card(
        office.code,
        _clean_name(office.name) or office.code,
        installation.head,
        sshsig.public_key(installation.signing_key),
        recipient_of(installation.identity),
    )


def fingerprint(card: bytes) -> tuple[str, ...]:
    """The ten words that are read aloud: the first 110 bits of the SHA-256 of a card's exact bytes."""
    return fingerprint_words(hashlib.sha256(card).digest())


def trust_card(session: Session, actor: Actor, data: bytes, typed_words: str) -> TrustedStation:
    """Trust the station of this card, whose ten words an admin heard and typed.

    A card of the same station with a new office name takes the old one's place. Raises `NotAllowed`, `BadFile` for
    what is no card, `Refused` for other words or a station that this office does not exchange bundles with.
    """
    allow(session, actor, Role.ADMIN)
    card = read_card(data)
    if parse_words(typed_words) != fingerprint(data):
        raise Refused(
            "These are not the words of this card.",
            "Compare them again by voice. If they still differ, ask for the card again: this one is not theirs.",
        )
    _check_partner(session, card)
    row = session.get(Station, card.key)
    if row is None:
        row = _new_row(session, card)
    else:
        _check_same_station(row, card)
        row.card = data.decode()
    note(session, actor.account_id, "trust card", card.office_code)
    return _trusted(session, row)


def _check_partner(session: Session, card: Card) -> None:
    """Raise `Refused` for a station that is none of our partners, or whose card contradicts what is known."""
    installation = here(session)
    own_office = card.office_code == installation.office_code
    if card.key == sshsig.key_fingerprint(sshsig.public_key(installation.signing_key)):
        raise Refused("This is the card of this PC.", "Give it to the other office, and choose theirs here.")
    if not (card.head or own_office or installation.head):
        raise Refused("This is the card of another branch.", "Branches exchange bundles with head office alone.")
    heads = set(session.scalars(select(Station.office_code).where(Station.head)))
    if installation.head:
        heads.add(installation.office_code)
    branches = set(session.scalars(select(Station.office_code).where(~Station.head)))
    if not installation.head:
        branches.add(installation.office_code)
    if card.head and (heads - {card.office_code} or card.office_code in branches):
        raise Refused("This card says it is head office, but another office is.", "Call head office and ask.")
    if not card.head and card.office_code in heads:
        raise Refused("This card has the code of head office, but says it is a branch.", "Call head office and ask.")


def _check_same_station(row: Station, card: Card) -> None:
    if row.revoked_at is not None:
        raise Refused("This station was revoked.", "Its office must make a new one.")
    if (row.office_code, row.head, row.recipient) != (card.office_code, card.head, card.recipient):
        raise Refused("This card does not fit the one that is trusted already.", "Call that office and ask.")


def _new_row(session: Session, card: Card) -> Station:
    if len(live_stations(session, card.office_code)) >= MOST_RECIPIENTS:
        raise Refused(
            "That office has {count} trusted PCs already; a bundle has room for no more.",
            "Ask head office which of them is not used any more.",
            count=MOST_RECIPIENTS,
        )
    row = Station(
        key=card.key,
        office_code=card.office_code,
        head=card.head,
        card=card.text().decode(),
        recipient=card.recipient,
        trusted_at=wall_milliseconds(clock_of(session)()),
    )
    session.add(row)
    session.flush()
    return row


def keep_own_card(session: Session) -> TrustedStation:
    """List this installation among the stations too, with its present card."""
    card = own_card(session)
    row = session.get(Station, card.key) or _new_row(session, card)
    row.card = card.text().decode()
    return _trusted(session, row)


def stations(session: Session) -> list[TrustedStation]:
    """All known stations, by office and then the order in which they were trusted; revoked ones too."""
    rows = session.scalars(select(Station).order_by(Station.office_code, Station.trusted_at, Station.key))
    return [_trusted(session, row) for row in rows]


def live_stations(session: Session, office_code: str) -> list[TrustedStation]:
    """The stations of an office that are trusted and not revoked, sixteen at most: the recipients of a bundle."""
    return [found for found in stations(session) if found.card.office_code == office_code and not found.revoked]


def station_by_key(session: Session, key: str) -> TrustedStation | None:
    """The station with this key fingerprint, or None when it is not known."""
    row = session.get(Station, key)
    return None if row is None else _trusted(session, row)


def sender(session: Session, key: str) -> TrustedStation:
    """The station that a manifest names as its sender. Raises `BadFile` when it is not trusted."""
    found = station_by_key(session, key)
    if found is None:
        raise BadFile(
            "This bundle comes from a station that is not trusted here.",
            "Ask the office for its card and compare the words by voice; then import the bundle again.",
        )
    if found.revoked:
        raise BadFile("This bundle comes from a station that was revoked.", "Call the office it seems to come from.")
    return found


def _trusted(session: Session, row: Station) -> TrustedStation:
    own = row.key == sshsig.key_fingerprint(sshsig.public_key(here(session).signing_key))
    return TrustedStation(row.key, read_card(row.card.encode()), row.trusted_at, row.revoked_at is not None, own)
