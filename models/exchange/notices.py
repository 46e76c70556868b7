"""What head office says to all: whom it trusts, whom it revoked. Signed, so that any office can return it (rule 16).

A notice is one line of JSON with one spelling, and a signature of a head office station over its bytes. It travels in
every bundle, in both directions: a head office that was put back to an older copy learns from the branches what it
had said. A branch trusts nobody by a notice: for that the words are compared by voice.
"""

import hashlib
from dataclasses import dataclass
from typing import Annotated

import msgspec
from sqlalchemy import select
from sqlalchemy.orm import Session

from models.clock import wall_milliseconds
from models.exchange import sshsig
from models.exchange.cuts import is_revoked
from models.exchange.format import Fingerprint
from models.exchange.records import MOST_NOTICES, NoticeLine, undecodable
from models.schema import Notice, Station
from models.stamps import clock_of, here

_Milliseconds = Annotated[int, msgspec.Meta(ge=0, le=2**53)]


class Trusts(msgspec.Struct, array_like=True, forbid_unknown_fields=True, frozen=True, tag="trust"):
    """Head office compared the words of this card."""

    card: Annotated[str, msgspec.Meta(max_length=4096)]
    at: _Milliseconds


class Revokes(msgspec.Struct, array_like=True, forbid_unknown_fields=True, frozen=True, tag="revoke"):
    """A key counts no more; of its writes only those within the cut vector, `(scope, station, seq)`, do."""

    key: Fingerprint
    cut: Annotated[list[tuple[str, str, _Milliseconds]], msgspec.Meta(max_length=4096)]
    at: _Milliseconds


Said = Trusts | Revokes
_decoder: "msgspec.json.Decoder[Said]" = msgspec.json.Decoder(Said)


@dataclass(frozen=True, slots=True)
class HeardNotice:
    """A notice that is new here, and who signed it."""

    said: Said
    signer: str


def say_trust(session: Session, card: str) -> None:
    """At head office: that this card is trusted."""
    _say(session, Trusts(card, wall_milliseconds(clock_of(session)())))


def say_revocation(session: Session, key: str, cut: list[tuple[str, str, int]], at: int) -> None:
    """At head office: that this key is revoked."""
    _say(session, Revokes(key, sorted(cut), at))


def _say(session: Session, said: Said) -> None:
    text = msgspec.json.encode(said)
    signing_key = here(session).signing_key
    signature = sshsig.sign(text, signing_key, sshsig.NOTICE).decode()
    _keep(session, text, signature, sshsig.key_fingerprint(sshsig.public_key(signing_key)))


def say_again(session: Session, revoked: str) -> None:
    """At head office: what a station of it had said before it was revoked is true all the same, by this one's word."""
    signing_key = here(session).signing_key
    own = sshsig.key_fingerprint(sshsig.public_key(signing_key))
    for notice in session.scalars(select(Notice).where(Notice.signer == revoked)):
        notice.signature = sshsig.sign(notice.text.encode(), signing_key, sshsig.NOTICE).decode()
        notice.signer = own
    session.flush()


def _keep(session: Session, text: bytes, signature: str, signer: str) -> bool:
    """Whether it is new."""
    name = hashlib.sha256(text).hexdigest()
    known = session.get(Notice, name)
    if known is not None:
        if is_revoked(session, known.signer):
            known.signature, known.signer = signature, signer
        return False
    session.add(Notice(id=name, text=text.decode(), signature=signature, signer=signer))
    session.flush()
    return True


def lines(session: Session) -> list[NoticeLine]:
    """All notices known here, for a bundle."""
    kept = session.scalars(select(Notice).order_by(Notice.id).limit(MOST_NOTICES))
    return [NoticeLine("notice", notice.text, notice.signature) for notice in kept]


def heard(session: Session, line: NoticeLine) -> HeardNotice | None:
    """A notice out of a bundle, if it is new and a head office station signed it that is trusted here.

    Raises `BadFile` for one that is misspelled, or whose signature is not right.
    """
    text = line.text.encode()
    try:
        said = _decoder.decode(text)
        if msgspec.json.encode(said) != text:
            raise undecodable()
    except (msgspec.MsgspecError, RecursionError, UnicodeError):
        raise undecodable() from None
    signer = head_station(session, text, line.signature, sshsig.NOTICE)
    if signer is None or not _keep(session, text, line.signature, signer):
        return None
    return HeardNotice(said, signer)


def head_station(session: Session, text: bytes, signature: str, namespace: bytes) -> str | None:
    """The key of the trusted head office station that signed; None when the signer is not one known here.

    A key that was changed still stands behind what it signed, a revoked one does not. Raises `BadFile` for a
    signature that is not right.
    """
    read = sshsig.read(signature.encode(), namespace)
    sshsig.check(read, text, read.public_key, namespace)
    station = session.get(Station, sshsig.key_fingerprint(read.public_key))
    if station is None or not station.head or station.revoked_at is not None:
        return None
    return station.key
