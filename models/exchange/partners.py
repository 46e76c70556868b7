"""What is known of each partner station: how far it has seen whose writes, and which incarnation it is in."""

import json

from sqlalchemy import delete, func, select, update
from sqlalchemy.dialects.sqlite import insert
from sqlalchemy.orm import Session

from models.exchange.records import SenderLine
from models.exchange.sshsig import key_fingerprint, public_key
from models.exchange.trust import present_key
from models.exchange.vectors import least, raised
from models.schema import Acknowledgement, Bundle, BundleState, Incarnation, KnownVector, Station
from models.stamps import here

Context = dict[str, dict[str, int]]
"""By scope, how far each station's writes are known."""

_PATIENCE = 3
"""How many bundles of its descendant must come in a row until an incarnation that was heard of again counts as gone."""


def heard_itself(session: Session, key: str, incarnation: str) -> None:
    """A station has signed as this incarnation: that counts more than what others said of it."""
    known = session.get(Incarnation, incarnation)
    if known is not None and present_key(session, known.key) != key:
        known.key, known.retired = key, False
        session.flush()


def learn(session: Session, key: str, incarnation: str, opening: SenderLine) -> None:
    """Remember the vectors that a bundle of this key carried, even one that waits.

    Its ancestors are retired when an incarnation is heard for the first time: what they had seen counts no more
    (DESIGN section 2, rule 8). One that is heard of again counts again: its folder may have been copied, and the PC
    where it stands goes on. If that was only a late bundle, the base is too low for a while, which is safe; so it is
    retired again once its descendant spoke some times alone.
    """
    station = session.get(Station, key)
    if station is None:
        return
    _end_codes(session, station.office_code)
    gone = _gone(session, key, incarnation, opening.ancestors)
    for ancestor in opening.ancestors:
        _note_incarnation(session, ancestor, key, retired=ancestor in gone)
    present = session.get(Incarnation, incarnation)
    if present is None:
        session.add(Incarnation(id=incarnation, key=key))
    else:
        present.retired = False
    session.flush()
    _hear_of_stations(session, key, incarnation, opening)
    session.execute(delete(KnownVector).where(KnownVector.incarnation.in_(gone), KnownVector.key == key))
    rows = [
        {"incarnation": incarnation, "scope": vectors.scope, "station": one, "key": key, "seq": seq}
        for vectors in opening.scopes
        for one, seq in zip(vectors.stations, vectors.context, strict=True)
    ]
    if rows:
        put = insert(KnownVector)
        # Bundles may come in any order; what a station has seen only grows.
        larger = (put.excluded.seq > KnownVector.seq) & (put.excluded.key == KnownVector.key)
        session.execute(
            put.on_conflict_do_update(
                index_elements=["incarnation", "scope", "station"], set_={"seq": put.excluded.seq}, where=larger
            ),
            rows,
        )


def _gone(session: Session, key: str, incarnation: str, ancestors: list[str]) -> list[str]:
    """Which of these ancestors count no more, now that this incarnation has spoken."""
    known = select(KnownVector.seq).where(KnownVector.incarnation == incarnation, KnownVector.key == key).limit(1)
    if session.scalar(known) is None:
        return ancestors
    return [one for one in ancestors if _words_since(session, incarnation, one) >= _PATIENCE]


def _words_since(session: Session, incarnation: str, ancestor: str) -> int:
    """How many bundles of an incarnation came after the last one of its ancestor."""
    heard = Bundle.state.in_((BundleState.TAKEN, BundleState.WAITING))
    last = select(func.max(Bundle.id)).where(Bundle.incarnation == ancestor, heard).scalar_subquery()
    since = Bundle.id > func.coalesce(last, 0)
    return session.scalar(select(func.count()).where(Bundle.incarnation == incarnation, heard, since)) or 0


def _end_codes(session: Session, office_code: str) -> None:
    """What receipt codes told ends where a bundle speaks: its vectors are the truth, and codes may be tried anew."""
    keys = select(Station.key).where(Station.office_code == office_code)
    sent = update(Bundle).where(Bundle.receiver.in_(keys))
    session.execute(
        sent.where(Bundle.acknowledged_by == Acknowledgement.CODE).values(acknowledged_by=Acknowledgement.OLDER_CODE)
    )
    session.execute(sent.where(Bundle.wrong_codes > 0).values(wrong_codes=0))


def _hear_of_stations(session: Session, key: str, incarnation: str, opening: SenderLine) -> None:
    """Remember which keys other stations speak with. Of its own office a branch may say it, head office of all."""
    sender = session.get_one(Station, key)
    for one, said_key in opening.stations:
        its_key = present_key(session, said_key)
        speaker = session.get(Station, its_key)
        if one == incarnation or (speaker is not None and not sender.head and speaker.office_code != opening.office):
            continue
        # Not heard of by itself: it holds up no base.
        _note_incarnation(session, one, its_key, retired=True)


def _note_incarnation(session: Session, incarnation: str, key: str, *, retired: bool) -> None:
    known = session.get(Incarnation, incarnation)
    if known is None:
        session.add(Incarnation(id=incarnation, key=key, retired=retired))
    elif known.key == key:
        known.retired = known.retired or retired


def live(session: Session, office_code: str) -> list[Station]:
    """The stations of an office whose vectors count: trusted, not revoked, with the key of today, and not this one."""
    own = key_fingerprint(public_key(here(session).signing_key))
    return list(
        session.scalars(
            select(Station)
            .where(
                Station.office_code == office_code,
                Station.key != own,
                Station.revoked_at.is_(None),
                Station.replaced_by.is_(None),
            )
            .order_by(Station.trusted_at, Station.key)
        )
    )


def sent_to(session: Session, office_code: str) -> list[Bundle]:
    """The bundles that were made for an office, the first one first."""
    keys = select(Station.key).where(Station.office_code == office_code)
    return list(
        session.scalars(
            select(Bundle).where(Bundle.receiver.in_(keys), Bundle.state == BundleState.SENT).order_by(Bundle.id)
        )
    )


def first_heard(session: Session, incarnation: str) -> int | None:
    """The row of the first bundle of an incarnation that came here, None when none did. Rows tell the order of what
    came and went; the clock may not.
    """
    return session.scalar(
        select(func.min(Bundle.id)).where(
            Bundle.incarnation == incarnation, Bundle.state.in_((BundleState.TAKEN, BundleState.WAITING))
        )
    )


def restored_at(session: Session, key: str) -> int:
    """The row of the first bundle that told of the last restore (or copy) of a station; 0 when none was heard of."""
    rows = session.execute(select(Incarnation.id, Incarnation.retired).where(Incarnation.key == key)).all()
    if not any(retired for _one, retired in rows):
        return 0
    heard = (first_heard(session, one) for one, retired in rows if not retired)
    return max((row for row in heard if row is not None), default=0)


def context_of(bundle: Bundle) -> Context:
    """What the sender of a bundle had when it was made: who took it in has as much."""
    found: Context = json.loads(bundle.contents).get("context", {}) if bundle.contents else {}
    return found


def base_for(session: Session, stations: list[Station], scope: str) -> dict[str, int]:
    """What all of these stations are known to have of a scope: the least of their latest vectors, by station.

    A copied office is several incarnations under one key; each counts until it is retired (see `learn`).
    Too low is always safe; of a station that never wrote nothing is known (DESIGN section 2, rule 8). What a receipt
    code told counts besides, until a bundle of that office comes.
    """
    vectors = [vector for station in stations for vector in _vectors_of(session, station, scope)]
    return least(vectors)


def _vectors_of(session: Session, station: Station, scope: str) -> list[dict[str, int]]:
    """The latest vector of each incarnation of a key (`learn` drops those retired); one that knows nothing, if none."""
    found: dict[str, dict[str, int]] = {}
    rows = session.execute(
        select(KnownVector.incarnation, KnownVector.scope, KnownVector.station, KnownVector.seq).where(
            KnownVector.key == station.key
        )
    )
    for incarnation, of_scope, one, seq in rows:
        vector = found.setdefault(incarnation, {})
        if of_scope == scope:
            vector[one] = seq
    vectors = list(found.values()) or [{}]
    told = select(Bundle).where(Bundle.receiver == station.key, Bundle.acknowledged_by == Acknowledgement.CODE)
    for bundle in session.scalars(told):
        context = context_of(bundle).get(scope, {})
        vectors = [raised(vector, context) for vector in vectors]
    return vectors
