"""Revoking a station: whoever holds its key can write nothing any more, anywhere (DESIGN section 3, "Trust").

Head office says how far the station's writes count: the cut. What lies beyond is refused from anyone; where it had
been taken in already, `models.exchange.reentry` lists it.
"""

import json
from collections.abc import Mapping, Sequence

from sqlalchemy import select
from sqlalchemy.orm import Session

from models.accounts import Actor, allow
from models.audit import note
from models.clock import wall_milliseconds
from models.errors import NotFound, Refused
from models.exchange import hearing, notices, trust
from models.exchange.notices import Revokes
from models.schema import Bundle, BundleState, Incarnation, Role, Station, Vector
from models.stamps import clock_of, here

ALL = 2**53
"""The seq of a cut line that lets every write count."""

CutLine = tuple[str, str, int]
"""Scope, incarnation, and the last seq of it that counts."""


def revoke(session: Session, actor: Actor, key: str, until: int | None = None) -> None:
    """Revoke the station with this key fingerprint, here and from the next bundles on everywhere; by head office.

    Of its writes those count that are here by now, or, with `until`, those that it had made or taken in when it made
    its bundle of that number. What only its own office keeps counts as it stands there; with `until` none of it.
    Raises `NotAllowed`; `NotFound` for an unknown key or bundle; `Refused` for this very PC, for a key that is not
    used any more, and outside of head office.
    """
    allow(session, actor, Role.HEAD_OFFICE)
    row = _revocable(session, key)
    cut = _cut(session, row, until)
    at = wall_milliseconds(clock_of(session)())
    hearing.mark_revoked(session, Revokes(key, cut, at))
    notices.say_revocation(session, key, cut, at)
    if row.head:
        notices.say_again(session, key)
    note(session, actor.account_id, "revoke station", row.office_code)


def bundles_of(session: Session, key: str) -> list[tuple[int, int]]:
    """The bundles of this station that are here and can be the last ones to count: number and arrival in
    milliseconds since 1970, newest first.
    """
    return [(bundle.number, bundle.at) for bundle in _taken(session, key) if _context(bundle) is not None]


def _revocable(session: Session, key: str) -> Station:
    row = session.get(Station, key)
    if row is None:
        raise NotFound("There is no station with this key.", "Look at the list of stations.")
    if not here(session).head:
        raise Refused("Head office alone revokes stations.", "Call head office.")
    if key == trust.own_key(session):
        raise Refused("This is the PC that you work on.", "Revoke it from another PC of head office.")
    if row.revoked_at is not None:
        raise Refused("This station was revoked already.", "Look at the list of stations.")
    if row.replaced_by is not None:
        raise Refused("This key is not used any more.", "Revoke the one that took its place.")
    return row


def _cut(session: Session, row: Station, until: int | None) -> list[CutLine]:
    names = set(session.scalars(select(Incarnation.id).where(Incarnation.key == row.key)))
    rows = session.scalars(select(Vector).where(Vector.station.in_(names), Vector.seq > 0)).all()
    seen: list[CutLine] = [(line.scope, line.station, line.seq) for line in rows]
    if until is None:
        lines = [*seen, *_kept_in_its_office(session, row, names)]
    else:
        counted = _context_of_number(session, row.key, until)
        lines = [(scope, one, min(seq, counted.get(scope, {}).get(one, 0))) for scope, one, seq in seen]
    # A notice that names nothing would leave no trace where the station is not known.
    return sorted(lines) or [(row.office_code, "", 0)]


def _kept_in_its_office(session: Session, row: Station, names: set[str]) -> list[CutLine]:
    """What never leaves that office: head office has not seen it and cannot say where it was well."""
    if row.office_code == here(session).office_code:
        return []
    return [(f"{row.office_code}/local", one, ALL) for one in names]


def _taken(session: Session, key: str) -> Sequence[Bundle]:
    """The bundles of a station that were taken in, newest first; those of its former keys too."""
    senders = [key]
    while (before := session.scalar(select(Station.key).where(Station.replaced_by == senders[-1]))) is not None:
        senders.append(before)
    return session.scalars(
        select(Bundle)
        .where(Bundle.sender.in_(senders), Bundle.state == BundleState.TAKEN)
        .order_by(Bundle.number.desc(), Bundle.id.desc())
    ).all()


def _context_of_number(session: Session, key: str, number: int) -> Mapping[str, Mapping[str, int]]:
    for bundle in _taken(session, key):
        context = _context(bundle)
        if bundle.number == number and context is not None:
            return context
    raise NotFound(
        "Bundle {number} of this station is not among those that were taken in here.",
        "Choose another one, or let all count that is here.",
        number=number,
    )


def _context(bundle: Bundle) -> Mapping[str, Mapping[str, int]] | None:
    """What the sender had when it made this bundle; None when that was not kept."""
    contents: dict[str, dict[str, dict[str, int]]] = json.loads(bundle.contents or "{}")
    return contents.get("context")
