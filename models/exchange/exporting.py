"""Make the next bundle for an office: number, chain, what it does not know yet, and the file."""

import json
import os
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

from sqlalchemy import ColumnElement, select
from sqlalchemy.orm import Session

from models.accounts import Actor, allow
from models.audit import note
from models.clock import wall_milliseconds
from models.consents import expire_twins
from models.database import Database
from models.errors import Refused
from models.exchange import envelope, gather, partners, trust
from models.exchange.apply import scopes_sent
from models.exchange.format import Manifest
from models.exchange.records import SenderLine, encode
from models.exchange.sshsig import key_fingerprint, public_key
from models.exchange.trust import TrustedStation
from models.schema import Bundle, BundleState, Here, Role, Station, Vector
from models.stamps import clock_of, here, present_day

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
class PartnerLine:
    """How the exchange with one office stands. Numbers are of the last bundle, 0 for none; `last_at` and
    `heard_at` are milliseconds since 1970, of the last bundle sent and received, None for never.
    """

    office_code: str
    office_name: str
    head: bool
    sent_number: int
    received_number: int
    unsent: int
    waiting: int
    last_at: int | None
    heard_at: int | None


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
    made: list[int] = []
    with database.reading() as session:
        installation = here(session)
        stations = _partner_stations(session, to_code)
        bases = {scope: partners.base_for(session, stations, scope) for scope in address.scopes}
        first = gather.opening(session, bases, address.void)
        receipt_key = os.urandom(32)

        def commit(manifest: Manifest, manifest_sha256: str) -> None:
            with database.transaction() as writing:
                row = _row(writing, manifest, manifest_sha256, receipt_key, first)
                made.append(row)

        sealed = envelope.seal(
            out,
            signing_key=installation.signing_key,
            to=address.to,
            recipients=address.recipients,
            incarnation=installation.station,
            number=address.number,
            previous=address.previous,
            receipt_key=receipt_key,
            lines=_lines(session, first, bases, report),
            commit=commit,
        )
    records = sealed.records - 1 - len(address.scopes)
    with database.transaction() as session:
        bundle = session.get_one(Bundle, made[0])
        bundle.state = BundleState.SENT
        bundle.contents = json.dumps({"records": records, "context": _context(first)})
        note(session, actor.account_id, "export bundle", f"{to_code} {address.number}")
    return Exported(out, address.number, records)


def _lines(session: Session, first: SenderLine, bases: dict[str, dict[str, int]], report: Report) -> Iterator[bytes]:
    yield encode(first)
    done = 0
    for scope, base in bases.items():
        for line in gather.row_lines(session, scope, base):
            yield line
            done += 1
            if done % _BETWEEN_REPORTS == 0:
                report(done)


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


def _partner_stations(session: Session, to_code: str) -> list[Station]:
    own = key_fingerprint(public_key(here(session).signing_key))
    return list(
        session.scalars(
            select(Station).where(Station.office_code == to_code, Station.key != own, Station.revoked_at.is_(None))
        )
    )


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


def partner_lines(session: Session) -> list[PartnerLine]:
    """How the exchange stands with each office whose card is trusted, head office first."""
    offices: dict[str, list[TrustedStation]] = {}
    for one in trust.stations(session):
        if not one.own and not one.revoked:
            offices.setdefault(one.card.office_code, []).append(one)
    lines = [_partner_line(session, code, found) for code, found in offices.items()]
    return sorted(lines, key=lambda line: (not line.head, line.office_code))


def _partner_line(session: Session, code: str, found: list[TrustedStation]) -> PartnerLine:
    keys = [one.key for one in found]
    sent = _last(session, Bundle.receiver.in_(keys), BundleState.SENT)
    received = _last(session, Bundle.sender.in_(keys), BundleState.TAKEN)
    waiting = session.scalars(
        select(Bundle.id).where(Bundle.sender.in_(keys), Bundle.state == BundleState.WAITING)
    ).all()
    card = found[0].card
    return PartnerLine(
        code,
        card.office_name,
        card.head,
        sent.number if sent else 0,
        received.number if received else 0,
        _unsent(session, card.office_code, card.head, sent),
        len(waiting),
        sent.at if sent else None,
        received.at if received else None,
    )


def _last(session: Session, which: ColumnElement[bool], state: BundleState) -> Bundle | None:
    return session.scalars(
        select(Bundle).where(which, Bundle.state == state).order_by(Bundle.id.desc()).limit(1)
    ).first()


def unsent(session: Session) -> int:
    """How many writes of this office are not in a bundle to head office yet (at head office: 0)."""
    installation = here(session)
    if installation.head:
        return 0
    heads = [line for line in partner_lines(session) if line.head]
    if heads:
        return heads[0].unsent
    return _unsent(session, "", True, None)


def _unsent(session: Session, code: str, head: bool, last: Bundle | None) -> int:
    installation = here(session)
    scopes = scopes_sent(installation.office_code, installation.head, code, head)
    known: dict[str, dict[str, int]] = json.loads(last.contents).get("context", {}) if last else {}
    lines = session.execute(select(Vector.scope, Vector.station, Vector.seq).where(Vector.scope.in_(scopes)))
    return sum(max(0, seq - known.get(scope, {}).get(station, 0)) for scope, station, seq in lines)
