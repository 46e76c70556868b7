"""Merge the records of an opened bundle into the register, set by set, in the caller's transaction.

New rows go in with the raw cursor, a chunk at a time; everything else is loaded, merged by `merge.merged` and
rewritten once a row. Memory is bounded by the chunk, not by the bundle.
"""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from itertools import groupby
from operator import methodcaller
from typing import Protocol

import sqlcipher3.dbapi2 as dbapi
from sqlalchemy import select
from sqlalchemy.orm import Session

from models.database import changed
from models.errors import BadFile
from models.exchange import books, cuts, notices
from models.exchange.hearing import obey
from models.exchange.held import retry_held
from models.exchange.incoming import IncomingScope
from models.exchange.records import (
    BOOK_MARK,
    NOTICE_MARK,
    ROWS_MARK,
    BookLine,
    ScopeVectors,
    SenderLine,
    book_decoder,
    codecs,
    contradicts_itself,
    decode,
    may_not_write,
    notice_decoder,
    rows_decoder,
    sender_decoder,
    undecodable,
)
from models.exchange.table_merge import TableMerge, Tally, Touched
from models.schema import Erasure
from models.stamps import REFERENCE, here

Chunks = Iterable[list[bytes]]
Report = Callable[[int], None]
"""Called now and then with the number of records taken so far; may raise to stop."""

_BOOK_LINES_AT_ONCE = 4096
_TABLE_BEGINS = len(b'["')


class Sender(Protocol):
    """Who made the bundle, as its verified card says."""

    @property
    def office_code(self) -> str:
        """Its office."""
        ...

    @property
    def head(self) -> bool:
        """Whether that is head office."""
        ...


class Gap(Exception):
    """The bundle builds on changes that have not arrived; it waits. Carries the sender's vectors all the same."""

    def __init__(self, opening: SenderLine) -> None:
        super().__init__()
        self.opening = opening


class BuildsOnRefused(Gap):
    """The bundle builds on what a revoked station wrote beyond its cut; it waits until somebody entered that again."""


class Ahead(Exception):
    """The sender knows more of my own writes than I do: this register was restored or copied (rule 10)."""


@dataclass(slots=True)
class Outcome:
    """What an import does. `tables` counts by table name."""

    opening: SenderLine
    tables: dict[str, Tally] = field(default_factory=dict)
    records: int = 0

    def total(self, what: str) -> int:
        """The sum of one of `Tally`'s counts."""
        return sum(getattr(tally, what) for tally in self.tables.values())


def scopes_sent(sender_code: str, sender_head: bool, receiver_code: str, receiver_head: bool) -> tuple[str, ...]:
    """The scopes whose rows a bundle from one office to another brings, in the order in which they apply.

    Reference records come besides, in books that head office signed, whoever brings them.
    """
    if sender_code == receiver_code:
        return (sender_code, f"{sender_code}/local")
    if sender_head:
        return (receiver_code,)
    return (sender_code,) if receiver_head else ()


def apply(
    session: Session,
    sender: Sender,
    chunks: Chunks,
    report: Report = lambda _done: None,
    again: Callable[[], Chunks] | None = None,
) -> Outcome:
    """Merge a bundle's records. All or nothing: the caller's transaction decides.

    `chunks` are lists of lines: the opening line, notices, books, rows. Where a revocation is known they may be needed
    twice: `again` gives them once more, or they are a list. Raises `BadFile` when something cannot be decoded or its
    sender may not write it, `Gap` when it must wait, `Ahead` when this register was restored.
    """
    assert again is not None or not isinstance(chunks, Iterator), "these lines can be read only once"
    lines = _Lines(chunks)
    first = lines.begun_by(b"")
    if first is None:
        raise undecodable()
    opening = decode(sender_decoder, first)
    _check_sender(session, sender, opening)
    # Before all else, and even if the rest must wait: from here on a revoked station counts no more.
    _hear(session, lines)
    taking = _Taking(session, opening, report)
    taking.check_vectors()
    taking.check_refused(again or (lambda: chunks))
    try:
        taking.take_all(lines)
        retry_held(session, taking.touched.notice)
    except dbapi.IntegrityError:
        # One dot for two rows is all that the tables themselves refuse.
        raise contradicts_itself() from None
    taking.touched.settle(session)
    changed(session, *(name for name in taking.outcome.tables if name in codecs()), "bundle")
    return taking.outcome


def _check_sender(session: Session, sender: Sender, opening: SenderLine) -> None:
    installation = here(session)
    if opening.office != sender.office_code:
        raise BadFile("This bundle speaks for another office than its key.", "Ask the sender to make it again.")
    allowed = scopes_sent(sender.office_code, sender.head, installation.office_code, installation.head)
    named = [vectors.scope for vectors in opening.scopes]
    if len(set(named)) != len(named) or not set(named) <= {REFERENCE, *allowed}:
        raise may_not_write()


class _Lines:
    """The lines of a bundle: one by one where that matters, else in the chunks that they come in."""

    def __init__(self, chunks: Chunks) -> None:
        self._chunks = iter(chunks)
        self._kept: list[bytes] = []

    def begun_by(self, mark: bytes) -> bytes | None:
        """The next line, if it begins so."""
        while not self._kept:
            chunk = next(self._chunks, None)
            if chunk is None:
                return None
            self._kept = list(chunk)
        return self._kept.pop(0) if self._kept[0].startswith(mark) else None

    def next(self, count: int) -> list[bytes]:
        """So many lines. Raises `BadFile` when there are fewer."""
        while len(self._kept) < count:
            chunk = next(self._chunks, None)
            if chunk is None:
                raise undecodable()
            self._kept += chunk
        taken, self._kept = self._kept[:count], self._kept[count:]
        return taken

    def rest(self) -> Iterator[list[bytes]]:
        """All that is left."""
        yield self._kept
        yield from self._chunks


def _hear(session: Session, lines: _Lines) -> None:
    while (line := lines.begun_by(NOTICE_MARK)) is not None:
        heard = notices.heard(session, decode(notice_decoder, line))
        if heard is not None:
            obey(session, heard)


class _Taking:
    """The records of one bundle on their way in: books first, then the rows of its scopes."""

    def __init__(self, session: Session, opening: SenderLine, report: Report) -> None:
        self.session = session
        self.report = report
        self.outcome = Outcome(opening)
        self.touched = Touched(any(vectors.scope.endswith("/local") for vectors in opening.scopes))
        self.erased = set(session.scalars(select(Erasure.row_id)))
        self.scopes = {vectors.scope: self._scope(vectors) for vectors in opening.scopes}

    def _scope(self, vectors: ScopeVectors) -> IncomingScope:
        cut = cuts.of_scope(self.session, vectors.scope, self.outcome.opening.stations)
        return IncomingScope(self.session, vectors, self.erased, cut)

    def check_vectors(self) -> None:
        """Raise `Ahead` or `Gap` when the bundle cannot be merged as it is."""
        self._check_not_ahead(*self.scopes.values())
        # Of `reference` only the vector stands here: its rows come in books, which build on nothing.
        reference = self.scopes.pop(REFERENCE, None)
        if reference is not None and reference.vectors.erased:
            raise may_not_write()
        if any(scope.has_gap() for scope in self.scopes.values()):
            raise Gap(self.outcome.opening)

    def _check_not_ahead(self, *scopes: IncomingScope) -> None:
        own = here(self.session).station
        if any(scope.knows_more_of(own) for scope in scopes):
            raise Ahead

    def check_refused(self, again: Callable[[], Chunks]) -> None:
        """Raise `BuildsOnRefused` when a change that is refused stands in the way of others.

        What it had replaced was perhaps never here, and is told no more; were the bundle taken, it would count as seen.
        """
        doubtful = [scope for scope in self.scopes.values() if scope.may_hide()]
        if not doubtful:
            return
        lines = _Lines(again())
        lines.begun_by(b"")
        while lines.begun_by(NOTICE_MARK) is not None:
            pass
        while (line := lines.begun_by(BOOK_MARK)) is not None:
            lines.next(decode(book_decoder, line).lines)
        if any(scope in doubtful and scope.builds_on_refused(some) for scope, some in self._runs(lines)):
            raise BuildsOnRefused(self.outcome.opening)

    def take_all(self, lines: _Lines) -> None:
        """Merge all that is left of the bundle."""
        for scope in self.scopes.values():
            if marks := scope.mark_erased():
                self.outcome.tables.setdefault("member", Tally()).changed += marks
        while (line := lines.begun_by(BOOK_MARK)) is not None:
            self._take_book(decode(book_decoder, line), lines)
        for scope, some in self._runs(lines):
            self._take(scope, some)
            self.report(self.outcome.records)
        for scope in self.scopes.values():
            scope.cover()

    def _runs(self, lines: _Lines) -> Iterator[tuple[IncomingScope, list[bytes]]]:
        """All rows that are left, with the scope they are of."""
        present: IncomingScope | None = None
        for chunk in lines.rest():
            for is_mark, some in groupby(chunk, key=methodcaller("startswith", ROWS_MARK)):
                if is_mark:
                    present = self._named([decode(rows_decoder, line).scope for line in some])
                elif present is None:
                    raise undecodable()
                else:
                    yield present, list(some)

    def _named(self, names: list[str]) -> IncomingScope:
        if not self.scopes.keys() >= set(names):
            raise undecodable()
        return self.scopes[names[-1]]

    def _take_book(self, line: BookLine, lines: _Lines) -> None:
        book = books.opened(self.session, line, lines.next(line.lines))
        if book.signer is None:
            # Its rows come once that station's words were compared; until then what points to them is held.
            return
        books.keep(self.session, book)
        if books.is_known(self.session, book):
            return
        scope = self._scope(book.vectors)
        self._check_not_ahead(scope)
        for start in range(0, len(book.lines), _BOOK_LINES_AT_ONCE):
            self._take(scope, book.lines[start : start + _BOOK_LINES_AT_ONCE])
        scope.cover()

    def _take(self, scope: IncomingScope, lines: list[bytes]) -> None:
        self.outcome.records += len(lines)
        for name, some in _by_table(lines):
            tally = self.outcome.tables.setdefault(name, Tally())
            TableMerge(scope, name, tally, self.touched).take(some)
        self.touched.settle_many(self.session)


def _by_table(lines: list[bytes]) -> Iterator[tuple[str, list[bytes]]]:
    """Runs of lines of one table, with its name."""
    if not lines:
        return
    begun = _table(lines[0]) + b'"'
    if all(map(methodcaller("startswith", begun), lines)):
        yield _name(begun[:-1]), lines
        return
    for spelled, some in groupby(lines, key=_table):
        yield _name(spelled), list(some)


def _table(line: bytes) -> bytes:
    return line[: line.find(b'"', _TABLE_BEGINS)]


def _name(spelled: bytes) -> str:
    return spelled[_TABLE_BEGINS:].decode(errors="replace")
