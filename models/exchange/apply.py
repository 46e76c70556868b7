"""Merge the records of an opened bundle into the register, set by set, in the caller's transaction.

New rows go in with the raw cursor, a chunk at a time; everything else is loaded, merged by `merge.merged` and
rewritten once a row. Memory is bounded by the chunk, not by the bundle.
"""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from itertools import groupby
from typing import Protocol

import sqlcipher3.dbapi2 as dbapi
from sqlalchemy import select
from sqlalchemy.orm import Session

from models.database import changed
from models.errors import BadFile
from models.exchange.held import retry_held
from models.exchange.incoming import IncomingScope
from models.exchange.records import (
    ROWS_MARK,
    SenderLine,
    codecs,
    contradicts_itself,
    decode,
    may_not_write,
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
    """The scopes that a bundle from one office to another brings, in the order in which they apply."""
    if sender_code == receiver_code:
        return (REFERENCE, sender_code, f"{sender_code}/local")
    if sender_head:
        return (REFERENCE, receiver_code)
    return (sender_code,) if receiver_head else ()


def apply(session: Session, sender: Sender, chunks: Chunks, report: Report = lambda _done: None) -> Outcome:
    """Merge a bundle's records. All or nothing: the caller's transaction decides.

    `chunks` are lists of lines, the opening line first. Raises `BadFile` when something cannot be decoded or its
    sender may not write it, `Gap` when it must wait, `Ahead` when this register was restored.
    """
    lines = iter(chunks)
    first = next(lines, [])
    if not first:
        raise undecodable()
    opening = decode(sender_decoder, first[0])
    _check_sender(session, sender, opening)
    erased = set(session.scalars(select(Erasure.row_id)))
    scopes = {vectors.scope: IncomingScope(session, vectors, erased) for vectors in opening.scopes}
    _check_vectors(session, opening, scopes)
    outcome = Outcome(opening)
    touched = Touched()
    try:
        for scope in scopes.values():
            if marks := scope.mark_erased():
                outcome.tables.setdefault("member", Tally()).changed += marks
        _take_all(scopes, _with_rest(first[1:], lines), outcome, touched, report)
        for scope in scopes.values():
            scope.cover()
        retry_held(session, touched.notice)
    except dbapi.IntegrityError:
        # One dot for two rows is all that the tables themselves refuse.
        raise contradicts_itself() from None
    touched.settle(session)
    changed(session, *(name for name in outcome.tables if name in codecs()), "bundle")
    return outcome


def _take_all(
    scopes: "dict[str, IncomingScope]", chunks: Chunks, outcome: Outcome, touched: Touched, report: Report
) -> None:
    present: IncomingScope | None = None
    for chunk in chunks:
        for is_mark, some in groupby(chunk, key=lambda line: line.startswith(ROWS_MARK)):
            if is_mark:
                for line in some:
                    present = scopes.get(decode(rows_decoder, line).scope)
                    if present is None:
                        raise undecodable()
                continue
            if present is None:
                raise undecodable()
            _take(present, list(some), outcome, touched)
        report(outcome.records)


def _with_rest(rest: list[bytes], lines: Iterator[list[bytes]]) -> Iterator[list[bytes]]:
    yield rest
    yield from lines


def _check_sender(session: Session, sender: Sender, opening: SenderLine) -> None:
    installation = here(session)
    if opening.office != sender.office_code:
        raise BadFile("This bundle speaks for another office than its key.", "Ask the sender to make it again.")
    allowed = scopes_sent(sender.office_code, sender.head, installation.office_code, installation.head)
    named = [vectors.scope for vectors in opening.scopes]
    if len(set(named)) != len(named) or not set(named) <= set(allowed):
        raise may_not_write()


def _check_vectors(session: Session, opening: SenderLine, scopes: "dict[str, IncomingScope]") -> None:
    own = here(session).station
    for scope in scopes.values():
        if scope.knows_more_of(own):
            raise Ahead
    if any(scope.has_gap() for scope in scopes.values()):
        raise Gap(opening)


def _take(scope: IncomingScope, lines: list[bytes], outcome: Outcome, touched: Touched) -> None:
    outcome.records += len(lines)
    for name, some in groupby([scope.decoded(line) for line in lines], key=lambda row: row.table):
        TableMerge(scope, name, outcome.tables.setdefault(name, Tally()), touched).take(list(some))
