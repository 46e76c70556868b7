"""Receipts: what was sent is known to have arrived (DESIGN section 2, rule 8; section 3, "Receipt code").

A bundle of the receiver tells it by its vectors. Until one comes, the receiver reads a code aloud and the sender types
it. A code proves that the bundle was opened, not on which PC nor that this PC was not restored since; so it raises the
base only for an office of one PC of which no restore is known, and what it told ends when a bundle of that office
comes. Then nothing stays too high, and too low is always safe.
"""

import hmac
from collections.abc import Iterable
from dataclasses import dataclass

from sqlalchemy import select
from sqlalchemy.orm import Session

from models import preimages
from models.accounts import Actor, allow
from models.audit import note
from models.clock import wall_milliseconds
from models.errors import NotFound, Refused
from models.exchange import partners, trust
from models.exchange.receipt_codes import grouped, read_code, receipt_code
from models.exchange.vectors import covers
from models.schema import Acknowledgement, Bundle, BundleState, ImportRun, Incarnation, Role, Station
from models.stamps import clock_of

MOST_TRIES = 5
"""Wrong codes of one office; then only a bundle counts, until one came."""


@dataclass(frozen=True, slots=True)
class ReceiptLine:
    """A bundle that was taken in, with the code to read aloud, `XXXX-XXXX-X`."""

    bundle_id: int
    office_code: str
    office_name: str
    number: int
    code: str


@dataclass(frozen=True, slots=True)
class ReadableLine:
    """A bundle whose code can be read out. `closes_undo`: its import cannot be undone any more then."""

    office_name: str
    number: int
    closes_undo: bool


@dataclass(frozen=True, slots=True)
class AcknowledgedLine:
    """What a typed code did. `number` is the bundle it belongs to, 0 when it is none's; then `tries_left` counts down.

    `already`: it was known before. `others`: how many earlier bundles it acknowledged too.
    """

    office_code: str
    number: int
    already: bool = False
    others: int = 0
    tries_left: int = MOST_TRIES


# --- the receiver -------------------------------------------------------------------------------------------------


def code_of(session: Session, actor: Actor, bundle_id: int) -> ReceiptLine:
    """The receipt code of a bundle that was taken in; by an admin. From now on its import cannot be undone.

    Raises `NotFound` for a bundle that was not taken in here.
    """
    allow(session, actor, Role.ADMIN)
    bundle = session.get(Bundle, bundle_id)
    if bundle is None or bundle.state is not BundleState.TAKEN or not bundle.receipt_key:
        raise _not_taken()
    sender = trust.station_by_key(session, bundle.sender)
    if sender is None:
        raise NotFound("The station that sent it is not known any more.", "Ask them for its card.")
    if closes_undo(session, bundle):
        preimages.forget(session)
    note(session, actor.account_id, "read out receipt", f"{sender.card.office_code} {bundle.number}")
    code = receipt_code(bundle.receipt_key, bundle.number, bundle.manifest_sha256)
    return ReceiptLine(bundle.id, sender.card.office_code, sender.card.office_name, bundle.number, grouped(code))


def taken(session: Session, *, sender: str = "", number: int = 0, name: str = "") -> list[int]:
    """The rows of the bundles taken in here of this number, or whose lines 1-2 have this SHA-256, `sender` being an
    office's code if it is named. Raises `NotFound` when there is none.
    """
    rows = select(Bundle.id).where(Bundle.state == BundleState.TAKEN)
    rows = rows.where(Bundle.manifest_sha256 == name) if name else rows.where(Bundle.number == number)
    if sender:
        rows = rows.where(Bundle.sender.in_(select(Station.key).where(Station.office_code == sender)))
    found = list(session.scalars(rows.order_by(Bundle.id)))
    if not found:
        raise _not_taken()
    return found


def _not_taken() -> NotFound:
    return NotFound("This bundle was not taken in here.", "Take it in first; its receipt code can be read out then.")


def closes_undo(session: Session, bundle: Bundle) -> bool:
    """Whether reading out its code ends the time in which the last import can be undone."""
    return bundle.run is not None and session.get(ImportRun, bundle.run) is not None


def readable(session: Session, bundle_id: int) -> ReadableLine | None:
    """What is said of a bundle before its code is shown; None for one that was not taken in here."""
    bundle = session.get(Bundle, bundle_id)
    sender = trust.station_by_key(session, bundle.sender) if bundle is not None else None
    if bundle is None or sender is None or bundle.state is not BundleState.TAKEN:
        return None
    return ReadableLine(sender.card.office_name, bundle.number, closes_undo(session, bundle))


# --- the sender ---------------------------------------------------------------------------------------------------


def acknowledge(session: Session, actor: Actor, to_code: str, typed: str) -> AcknowledgedLine:
    """Take down the receipt code that the office `to_code` read aloud; by an admin.

    A code of none of its bundles is a result, not an error, so that the try is committed. Raises `Refused` for a
    typing error, which counts as no try, when nothing was sent, and after five wrong codes.
    """
    allow(session, actor, Role.ADMIN)
    code = read_code(typed)
    sent = partners.sent_to(session, to_code)
    if not sent:
        raise Refused("No bundle was sent to this office yet.", "Make one first; they read its code when they have it.")
    waiting = [bundle for bundle in sent if bundle.acknowledged_at is None]
    if tries_left(waiting) == 0:
        raise Refused(
            "Five codes were wrong.", "Take in a bundle of that office: it says by itself what arrived there."
        )
    # All are compared, each in constant time, so that the time tells nothing about any of them.
    found = [bundle for bundle in sent if _is_code_of(code, bundle)]
    if not found:
        return _wrong(session, actor, to_code, waiting)
    bundle = found[0]
    if bundle.acknowledged_at is not None:
        return AcknowledgedLine(to_code, bundle.number, already=True, tries_left=tries_left(waiting))
    counts = _may_count(session, bundle, to_code)
    context = partners.context_of(bundle)
    others = [one for one in waiting if one.id < bundle.id and _covers(context, partners.context_of(one))]
    _mark(session, [bundle, *others], Acknowledgement.CODE if counts else Acknowledgement.OLDER_CODE)
    note(session, actor.account_id, "acknowledge bundle", f"{to_code} {bundle.number}")
    return AcknowledgedLine(to_code, bundle.number, others=len(others))


def tries_left(waiting: Iterable[Bundle]) -> int:
    """How many wrong codes an office's unacknowledged bundles still allow."""
    return max(0, MOST_TRIES - max((bundle.wrong_codes for bundle in waiting), default=0))


def _is_code_of(code: str, bundle: Bundle) -> bool:
    right = receipt_code(bundle.receipt_key, bundle.number, bundle.manifest_sha256)
    return hmac.compare_digest(right, code)


def _wrong(session: Session, actor: Actor, to_code: str, waiting: list[Bundle]) -> AcknowledgedLine:
    if not waiting:
        raise Refused("This is the code of no bundle.", "All that was sent to them is acknowledged already.")
    tries = MOST_TRIES - tries_left(waiting) + 1
    for bundle in waiting:
        bundle.wrong_codes = tries
    note(session, actor.account_id, "wrong receipt", to_code)
    return AcknowledgedLine(to_code, 0, tries_left=tries_left(waiting))


def _may_count(session: Session, bundle: Bundle, office_code: str) -> bool:
    """Whether the code may raise the base: one PC alone can have read it out, and none was restored since, as far as
    anybody heard. Its incarnation is then the one that was there when the bundle was made.
    """
    stations = partners.live(session, office_code)
    if len(stations) != 1 or bundle.receiver != stations[0].key:
        return False
    alive = session.scalars(
        select(Incarnation.id).where(Incarnation.key == stations[0].key, Incarnation.retired.is_(False))
    ).all()
    return not alive or (len(alive) == 1 and _heard_before(session, alive[0], bundle))


def _heard_before(session: Session, incarnation: str, bundle: Bundle) -> bool:
    """Whether a bundle of this incarnation came before this one was made. Row ids, not the clock, tell the order."""
    first = partners.first_heard(session, incarnation)
    return first is not None and first < bundle.id


# --- by a bundle --------------------------------------------------------------------------------------------------


def mark_acknowledged(session: Session, key: str) -> None:
    """Acknowledge what the office of this key is known to have by its own vectors; call it when those were learned.

    All its live stations must have it. What a restored station had acknowledged before and has no more, is open again.
    """
    station = session.get(Station, key)
    if station is None:
        return
    sent = partners.sent_to(session, station.office_code)
    _reopen(session, station, [bundle for bundle in sent if bundle.acknowledged_at is not None])
    waiting = [bundle for bundle in sent if bundle.acknowledged_at is None]
    live = partners.live(session, station.office_code)
    scopes = {scope for bundle in waiting for scope in partners.context_of(bundle)}
    known = {scope: partners.base_for(session, live, scope) for scope in scopes}
    arrived = [bundle for bundle in waiting if _covers(known, partners.context_of(bundle))]
    _mark(session, arrived, Acknowledgement.BUNDLE)


def _reopen(session: Session, station: Station, acknowledged: Iterable[Bundle]) -> None:
    """A restore loses what was taken in; the vector of the new incarnation shows it."""
    restored = partners.restored_at(session, station.key)
    for bundle in acknowledged:
        context = partners.context_of(bundle)
        known = {scope: partners.base_for(session, [station], scope) for scope in context}
        if bundle.id < restored and not _covers(known, context):
            bundle.acknowledged_at = bundle.acknowledged_by = None
    session.flush()


def _covers(known: partners.Context, context: partners.Context) -> bool:
    return all(covers(known.get(scope, {}), vector) for scope, vector in context.items())


def _mark(session: Session, bundles: Iterable[Bundle], by: Acknowledgement) -> None:
    now = wall_milliseconds(clock_of(session)())
    for bundle in bundles:
        bundle.acknowledged_at, bundle.acknowledged_by = now, by
    session.flush()
