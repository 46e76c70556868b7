"""Make the next bundle for an office: number, chain, what it does not know yet, and the file."""

import json
import os
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from itertools import chain
from pathlib import Path

from sqlalchemy import select
from sqlalchemy.orm import Session

from models.accounts import Actor, allow
from models.audit import note
from models.clock import wall_milliseconds
from models.consents import expire_twins
from models.database import Database
from models.errors import Refused
from models.exchange import books, envelope, gather, notices, partners, trust
from models.exchange.apply import scopes_sent
from models.exchange.collector import collector_at_rest
from models.exchange.format import Manifest
from models.exchange.records import BOOK_MARK, SenderLine, encode
from models.schema import Bundle, BundleState, Here, Role
from models.stamps import REFERENCE, clock_of, here, present_day

Report = Callable[[int], None]
"""Called now and then with the number of records written so far; may raise to stop."""

_BETWEEN_REPORTS = 2000


@dataclass(frozen=True, slots=True)
class Exported:
    """A bundle that stands at `path`, read back and verified."""

    path: Path
    number: int
    records: int


@dataclass(frozen=True, slots=True)
class _Address:
    """Whom the bundle is for, and its place in the chain."""

    to: str
    recipients: tuple[str, ...]
    scopes: tuple[str, ...]
    number: int
    previous: str
    void: tuple[int, ...]


def export_bundle(
    database: Database, actor: Actor, to_code: str, out: Path, report: Report = lambda _done: None
) -> Exported:
    """Write everything that the office `to_code` is not known to have into a new bundle at `out`; by an admin.

    Number and manifest are committed before a byte of the file is written; if the file then fails, the next bundle
    announces the number void. Raises `Refused` when that office's card is not trusted or exchanges nothing with
    this one, `VaultError` when the file cannot be written.
    """
    with database.transaction() as session:
        allow(session, actor, Role.ADMIN)
        # What a consent covered only until yesterday does not leave today.
        expire_twins(session, actor, present_day(session))
        address = _address(session, to_code)
        if here(session).head:
            books.write_own(session)
    made: list[int] = []
    with collector_at_rest(), database.reading() as session:
        installation = here(session)
        stations = partners.live(session, to_code)
        bases = {scope: partners.base_for(session, stations, scope) for scope in (REFERENCE, *address.scopes)}
        first = gather.opening(session, bases, address.void)
        counted = BundleLines(report)
        receipt_key = os.urandom(32)

        def commit(manifest: Manifest, manifest_sha256: str) -> None:
            with database.transaction() as writing:
                row = _row(writing, manifest, manifest_sha256, receipt_key, first)
                made.append(row)

        envelope.seal(
            out,
            signing_key=installation.signing_key,
            to=address.to,
            recipients=address.recipients,
            incarnation=installation.station,
            number=address.number,
            previous=address.previous,
            receipt_key=receipt_key,
            lines=counted.of(session, first, bases),
            commit=commit,
        )
    with database.transaction() as session:
        bundle = session.get_one(Bundle, made[0])
        bundle.state = BundleState.SENT
        bundle.contents = json.dumps({"records": counted.records, "context": _context(first)})
        note(session, actor.account_id, "export bundle", f"{to_code} {address.number}")
    return Exported(out, address.number, counted.records)


class BundleLines:
    """The lines of a bundle, counting the records among them."""

    def __init__(self, report: Report) -> None:
        self.report = report
        self.records = 0

    def of(self, session: Session, first: SenderLine, bases: dict[str, dict[str, int]]) -> Iterator[bytes]:
        """The opening, notices, books, and the rows of each scope."""
        return chain.from_iterable(self._batches(session, first, bases))

    def _batches(
        self, session: Session, first: SenderLine, bases: dict[str, dict[str, int]]
    ) -> Iterator[Sequence[bytes]]:
        yield [encode(first), *map(encode, notices.lines(session))]
        for line in books.lines_for(session, bases[REFERENCE]):
            yield [line]
            self._count(not line.startswith(BOOK_MARK))
        for scope, base in bases.items():
            if scope != REFERENCE:
                yield [gather.mark_of(scope)]
                for batch in gather.batches_of(session, scope, base):
                    yield batch
                    self._count(len(batch))

    def _count(self, records: int) -> None:
        before = self.records // _BETWEEN_REPORTS
        self.records += records
        if self.records // _BETWEEN_REPORTS > before:
            self.report(self.records)


def _address(session: Session, to_code: str) -> _Address:
    installation = here(session)
    trust.keep_own_card(session)
    live = [one for one in trust.live_stations(session, to_code) if not one.own]
    if not live:
        raise Refused(
            "There is no trusted card of this office.", "Ask the office for its card, and compare the words by voice."
        )
    scopes = scopes_sent(installation.office_code, installation.head, to_code, live[0].card.head)
    if not scopes:
        raise Refused("These two offices exchange nothing directly.", "Send the bundle to head office.")
    # Those that were revoked since too: the row of numbers belongs to the office.
    receivers = {one.key for one in trust.stations(session) if one.card.office_code == to_code}
    number, previous, void = _chain(session, installation, receivers)
    return _Address(live[0].key, tuple(one.card.recipient for one in live), scopes, number, previous, void)


def _chain(session: Session, installation: Here, receivers: set[str]) -> tuple[int, str, tuple[int, ...]]:
    """The next number to these receivers, the hash it follows, and the numbers that never became a file."""
    sent = session.scalars(
        select(Bundle)
        .where(Bundle.incarnation == installation.station, Bundle.receiver.in_(receivers))
        .order_by(Bundle.number)
    ).all()
    for bundle in sent:
        if bundle.state is BundleState.MAKING:
            bundle.state = BundleState.VOID
    if not sent:
        return 1, "", ()
    void = tuple(bundle.number for bundle in sent if bundle.state is BundleState.VOID)
    return sent[-1].number + 1, sent[-1].manifest_sha256, void


def _row(session: Session, manifest: Manifest, manifest_sha256: str, receipt_key: bytes, first: SenderLine) -> int:
    bundle = Bundle(
        sender=manifest.sender,
        receiver=manifest.receiver,
        incarnation=manifest.incarnation,
        number=manifest.number,
        previous=manifest.previous,
        manifest_sha256=manifest_sha256,
        receipt_key=receipt_key,
        contents=json.dumps({"context": _context(first)}),
        state=BundleState.MAKING,
        at=wall_milliseconds(clock_of(session)()),
    )
    session.add(bundle)
    session.flush()
    return bundle.id


def _context(first: SenderLine) -> dict[str, dict[str, int]]:
    return {vectors.scope: dict(zip(vectors.stations, vectors.context, strict=True)) for vectors in first.scopes}
