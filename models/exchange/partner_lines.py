"""How the exchange stands with each office: what went, what came, what arrived, what waits, what never came."""

import json
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import groupby

from sqlalchemy import select
from sqlalchemy.orm import Session

from models.clock import wall_milliseconds
from models.errors import Message, say
from models.exchange import partners, receipts, trust
from models.exchange.apply import scopes_sent
from models.exchange.importing import ASK_FOR_IT, BUILDS_ON_REFUSED, ENTER_AGAIN
from models.exchange.partners import Context
from models.exchange.trust import TrustedStation
from models.exchange.vectors import raised
from models.schema import Acknowledgement, Bundle, BundleState, Vector
from models.stamps import clock_of, here

SILENT_AFTER = 14
"""Days without a bundle after which the page warns."""

_DAY = 86_400_000
_HEARD = (BundleState.TAKEN, BundleState.WAITING)

_COPIED = say("The sending office was copied or restored: another bundle has this number already.")
_CALL = say("Call that office. Its PC must open the office once, then make a new bundle.")


@dataclass(frozen=True, slots=True)
class MissingLine:
    """Bundles of one office's station that never came, `number` to `last`. `needed`: something waits for them."""

    office_code: str
    office_name: str
    number: int
    last: int
    needed: bool

    @property
    def sentence(self) -> Message:
        """What is missing, by name."""
        if self.number == self.last:
            return say("Bundle {number} of {office} never arrived.", number=self.number, office=self.office_name)
        return say(
            "Bundles {first} to {last} of {office} never arrived.",
            first=self.number,
            last=self.last,
            office=self.office_name,
        )

    @property
    def advice(self) -> Message:
        """What it means."""
        if not self.needed:
            return say("What it held came with a later one.")
        return say("Something waits for it: ask for it again.")


@dataclass(frozen=True, slots=True)
class PartnerLine:
    """How the exchange with one office stands.

    Numbers are of the last bundle, 0 for none; moments are milliseconds since 1970, None for never: of the last bundle
    sent, received (taken in or waiting) and of what was last acknowledged. `unsent` counts writes that it neither has
    nor was sent, `unacknowledged` bundles that are not known to have arrived. `silent_days` are full days since it was
    heard of (since it is trusted, if never).
    """

    office_code: str
    office_name: str
    head: bool
    own: bool
    """Whether it is another PC of this very office."""
    stations: int
    sent_number: int
    received_number: int
    acknowledged_number: int
    unsent: int
    unacknowledged: int
    waiting: int
    last_at: int | None
    heard_at: int | None
    acknowledged_at: int | None
    silent_days: int
    missing: tuple[MissingLine, ...]

    @property
    def silent(self) -> bool:
        """Whether it was heard of so long ago that somebody should call."""
        return self.silent_days >= SILENT_AFTER


@dataclass(frozen=True, slots=True)
class SentLine:
    """A bundle that was made for a partner. `records` is None where it is not known."""

    bundle_id: int
    number: int
    at: int
    records: int | None
    acknowledged_at: int | None
    acknowledged_by: Acknowledgement | None


@dataclass(frozen=True, slots=True)
class ReceivedLine:
    """A bundle of a partner: `state` is taken, waiting or quarantined; `reason` and `advice` say why it is not taken."""

    bundle_id: int
    number: int
    at: int
    state: BundleState
    records: int | None
    reason: Message | None
    advice: Message | None


@dataclass(frozen=True, slots=True)
class PartnerDetails:
    """One partner, with the last bundles each way, the newest first. `tries_left`: how many receipt codes may be wrong
    still; `readable` is the last bundle taken in, whose code can be read out, and `closes_undo` whether that ends the
    time in which the last import can be undone.
    """

    line: PartnerLine
    sent: tuple[SentLine, ...]
    received: tuple[ReceivedLine, ...]
    tries_left: int
    readable: int | None
    closes_undo: bool


def partner_lines(session: Session) -> list[PartnerLine]:
    """How the exchange stands with each office whose card is trusted, head office first."""
    gaps = missing(session)
    lines = [_partner_line(session, code, found, gaps) for code, found in _offices(session).items()]
    return sorted(lines, key=lambda line: (not line.head, line.office_code))


def silent(session: Session) -> tuple[PartnerLine, ...]:
    """The partners that nothing was heard of for two weeks or more."""
    return tuple(line for line in partner_lines(session) if line.silent)


def partner(session: Session, office_code: str, most: int = 8) -> PartnerDetails | None:
    """One partner with its last `most` bundles each way; None when no card of that office is trusted."""
    found = _offices(session).get(office_code)
    if found is None:
        return None
    sent = partners.sent_to(session, office_code)
    received = _received(session, office_code)
    taken = [bundle for bundle in received if bundle.state is BundleState.TAKEN and bundle.receipt_key]
    return PartnerDetails(
        _partner_line(session, office_code, found, missing(session)),
        tuple(_sent_line(bundle) for bundle in sent[: -most - 1 : -1]),
        tuple(_received_line(bundle) for bundle in received[: -most - 1 : -1]),
        receipts.tries_left(bundle for bundle in sent if bundle.acknowledged_at is None),
        taken[-1].id if taken else None,
        bool(taken) and receipts.closes_undo(session, taken[-1]),
    )


def unsent(session: Session) -> int:
    """How many writes of this office are not in a bundle to head office yet (at head office: 0)."""
    installation = here(session)
    if installation.head:
        return 0
    heads = [code for code, found in _offices(session).items() if found[0].card.head]
    return _unsent(session, heads[0] if heads else "", head=True)


def missing(session: Session) -> list[MissingLine]:
    """The bundles of trusted offices that never came here although later ones of the same row of numbers did, and
    that their sender did not announce void.
    """
    names = {one.key: one.card for one in trust.stations(session) if not one.own}
    rows = session.scalars(
        select(Bundle)
        .where(Bundle.sender.in_(names), Bundle.state.in_(_HEARD))
        .order_by(Bundle.incarnation, Bundle.number)
    )
    lines = []
    # Numbers go on when a station changes its keys.
    for _incarnation, found in groupby(rows, key=lambda bundle: bundle.incarnation):
        chain = list(found)
        card = names[chain[-1].sender]
        lines += [MissingLine(card.office_code, card.office_name, *gap) for gap in _gaps(chain)]
    return sorted(lines, key=lambda line: (line.office_code, line.number))


# --- one office ---------------------------------------------------------------------------------------------------


def _offices(session: Session) -> dict[str, list[TrustedStation]]:
    """The live stations of each partner office, this PC left out."""
    offices: dict[str, list[TrustedStation]] = {}
    for one in trust.stations(session):
        if not one.own and one.live:
            offices.setdefault(one.card.office_code, []).append(one)
    return offices


def _partner_line(session: Session, code: str, found: list[TrustedStation], gaps: Sequence[MissingLine]) -> PartnerLine:
    # The newest card has the office's present name.
    card = found[-1].card
    sent = partners.sent_to(session, code)
    heard = [bundle for bundle in _received(session, code) if bundle.state in _HEARD]
    acknowledged = [bundle for bundle in sent if bundle.acknowledged_at is not None]
    # They may have come in any order.
    last = max((one for one in heard if one.incarnation == heard[-1].incarnation), key=_number, default=None)
    since = heard[-1].at if heard else min(one.trusted_at for one in found)
    now = wall_milliseconds(clock_of(session)())
    return PartnerLine(
        office_code=code,
        office_name=card.office_name,
        head=card.head,
        own=code == here(session).office_code,
        stations=len(found),
        sent_number=sent[-1].number if sent else 0,
        received_number=last.number if last else 0,
        acknowledged_number=acknowledged[-1].number if acknowledged else 0,
        unsent=_unsent(session, code, head=card.head),
        unacknowledged=len(sent) - len(acknowledged),
        waiting=sum(bundle.state is BundleState.WAITING for bundle in heard),
        last_at=sent[-1].at if sent else None,
        heard_at=heard[-1].at if heard else None,
        acknowledged_at=acknowledged[-1].acknowledged_at if acknowledged else None,
        silent_days=max(0, (now - since) // _DAY),
        missing=tuple(gap for gap in gaps if gap.office_code == code),
    )


def _number(bundle: Bundle) -> int:
    return bundle.number


def _received(session: Session, office_code: str) -> list[Bundle]:
    """What came from an office's stations (not this one), in the order in which it came."""
    senders = {one.key for one in trust.stations(session) if one.card.office_code == office_code and not one.own}
    kept = (*_HEARD, BundleState.QUARANTINED)
    return list(
        session.scalars(select(Bundle).where(Bundle.sender.in_(senders), Bundle.state.in_(kept)).order_by(Bundle.id))
    )


def _unsent(session: Session, code: str, *, head: bool) -> int:
    """How many writes an office neither has, as far as it is known, nor was sent. What it had before a restore counts
    again; what was acknowledged since does not.
    """
    installation = here(session)
    scopes = scopes_sent(installation.office_code, installation.head, code, head)
    live = partners.live(session, code)
    restored = max((partners.restored_at(session, station.key) for station in live), default=0)
    sent = [
        bundle
        for bundle in partners.sent_to(session, code)
        if bundle.id > restored or bundle.acknowledged_at is not None
    ]
    known: Context = {scope: partners.base_for(session, live, scope) for scope in scopes}
    if sent:
        last = partners.context_of(sent[-1])
        known = {scope: raised(vector, last.get(scope, {})) for scope, vector in known.items()}
    lines = session.execute(select(Vector.scope, Vector.station, Vector.seq).where(Vector.scope.in_(scopes)))
    return sum(max(0, seq - known.get(scope, {}).get(station, 0)) for scope, station, seq in lines)


def _sent_line(bundle: Bundle) -> SentLine:
    return SentLine(
        bundle.id, bundle.number, bundle.at, _records(bundle), bundle.acknowledged_at, bundle.acknowledged_by
    )


def _received_line(bundle: Bundle) -> ReceivedLine:
    reason: Message | None = say(bundle.reason) if bundle.reason else None
    advice: Message | None = None
    if bundle.state is BundleState.QUARANTINED and reason is None:
        reason, advice = _COPIED, _CALL
    elif bundle.state is BundleState.WAITING:
        advice = ENTER_AGAIN if bundle.reason == BUILDS_ON_REFUSED.template else ASK_FOR_IT
    records = _records(bundle) if bundle.state is BundleState.TAKEN else None
    return ReceivedLine(bundle.id, bundle.number, bundle.at, bundle.state, records, reason, advice)


# --- what never came ----------------------------------------------------------------------------------------------


def _gaps(chain: Sequence[Bundle]) -> list[tuple[int, int, bool]]:
    """The runs of numbers that are not in one row of numbers, in order: first, last, whether something waits for it."""
    announced = sorted({number for bundle in chain for number in _void(bundle)} | {one.number for one in chain})
    taken = max((one.number for one in chain if one.state is BundleState.TAKEN), default=0)
    greatest = chain[-1].number
    gaps, expected = [], 1
    for number in announced:
        if number > greatest:
            break
        if number > expected:
            # What was taken in after it holds all that it held; a bundle is not taken while something is missing.
            gaps.append((expected, number - 1, taken < number))
        expected = max(expected, number + 1)
    return gaps


def _void(bundle: Bundle) -> Iterable[int]:
    """The numbers that a bundle says were never finished."""
    said = _contents(bundle).get("void")
    return [number for number in said if isinstance(number, int)] if isinstance(said, list) else []


def _records(bundle: Bundle) -> int | None:
    said = _contents(bundle).get("records")
    return said if isinstance(said, int) else None


def _contents(bundle: Bundle) -> dict[str, object]:
    said: object = json.loads(bundle.contents) if bundle.contents else None
    return said if isinstance(said, dict) else {}
