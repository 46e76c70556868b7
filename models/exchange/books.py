"""All reference records in one piece, signed by head office, so that any office can return them (rule 16).

A book is the whole of scope `reference` as one station of head office had it: its vector, and every row, as a bundle's
lines. Nobody else can have written it, whoever hands it on. It is kept as it came and never opened up again here:
what it says stands in the tables.
"""

import hashlib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

import msgspec
import zstandard
from sqlalchemy import select
from sqlalchemy.orm import Session

from models.exchange import sshsig, vectors
from models.exchange.gather import batches_of, vectors_of
from models.exchange.notices import head_station
from models.exchange.records import MOST_BOOK_LINES, BookLine, ScopeVectors, encode, undecodable
from models.schema import Book, Vector
from models.stamps import REFERENCE, here

LARGEST = 32 * 1024 * 1024
"""Bytes of a book's lines."""

_vectors = msgspec.json.Decoder(ScopeVectors)


@dataclass(frozen=True, slots=True)
class OpenBook:
    """A book whose signature was checked. `signer` is None when it is of no head office station known here."""

    vectors: ScopeVectors
    lines: list[bytes]
    signature: str
    signer: str | None


def context_of(book: ScopeVectors) -> dict[str, int]:
    """How far a book goes, by station."""
    return dict(zip(book.stations, book.context, strict=True))


def write_own(session: Session) -> None:
    """At head office: keep the reference records as they are now as this station's book, if they changed."""
    present = vectors_of(session, REFERENCE, {}, erased=False)
    line = encode(present)
    if not any(present.context) or session.scalar(select(Book.id).where(Book.vectors == line.decode())) is not None:
        return
    signing_key = here(session).signing_key
    lines = [line for batch in batches_of(session, REFERENCE, {}) for line in batch]
    signature = sshsig.sign(_signed(line, lines), signing_key, sshsig.BOOK).decode()
    keep(session, OpenBook(present, lines, signature, sshsig.key_fingerprint(sshsig.public_key(signing_key))))


def keep(session: Session, book: OpenBook) -> None:
    """Keep a book so that it can be returned; those that it covers are not needed any more."""
    context = context_of(book.vectors)
    others = {other.id: context_of(_vectors.decode(other.vectors)) for other in session.scalars(select(Book))}
    if book.signer is None or any(vectors.covers(theirs, context) for theirs in others.values()):
        return
    for name, theirs in others.items():
        if vectors.covers(context, theirs):
            session.delete(session.get_one(Book, name))
    line = encode(book.vectors)
    session.add(
        Book(
            id=hashlib.sha256(_signed(line, book.lines)).hexdigest(),
            signer=book.signer,
            vectors=line.decode(),
            lines=zstandard.compress(b"".join(line + b"\n" for line in book.lines)),
            signature=book.signature,
        )
    )
    session.flush()


def lines_for(session: Session, known: Mapping[str, int]) -> Iterator[bytes]:
    """The books that a receiver needs who knows so much of `reference`, as lines of a bundle."""
    for book in session.scalars(select(Book).order_by(Book.id)).all():
        described = _vectors.decode(book.vectors)
        if vectors.covers(known, context_of(described)):
            continue
        lines = zstandard.decompress(book.lines, max_output_size=LARGEST).split(b"\n")[:-1]
        yield encode(BookLine("book", described, len(lines), book.signature))
        yield from lines


def opened(session: Session, line: BookLine, lines: list[bytes]) -> OpenBook:
    """A book out of a bundle. Raises `BadFile` when its signature is not right or it is no whole."""
    described = line.vectors
    whole = (
        described.scope == REFERENCE
        and not any(described.base)
        and not described.erased
        and len(described.stations) == len(described.base) == len(described.context) == len(set(described.stations))
        and len(lines) <= MOST_BOOK_LINES
    )
    if not whole:
        raise undecodable()
    signer = head_station(session, _signed(encode(described), lines), line.signature, sshsig.BOOK)
    return OpenBook(described, lines, line.signature, signer)


def is_known(session: Session, book: OpenBook) -> bool:
    """Whether everything in it is here already."""
    seen = dict(session.execute(select(Vector.station, Vector.seq).where(Vector.scope == REFERENCE)).all())
    return vectors.covers(seen, context_of(book.vectors))


def _signed(line: bytes, lines: list[bytes]) -> bytes:
    return b"".join(one + b"\n" for one in (line, *lines))
