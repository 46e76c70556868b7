"""What is known of each partner station: how far it has seen whose writes, and which incarnation it is in."""

from sqlalchemy import delete, select
from sqlalchemy.dialects.sqlite import insert
from sqlalchemy.orm import Session

from models.exchange.records import SenderLine
from models.schema import Incarnation, KnownVector, Station


def learn(session: Session, key: str, incarnation: str, opening: SenderLine) -> None:
    """Remember the vectors that a bundle of this key carried, even one that waits.

    The bundle's ancestors are retired: what they had seen counts no more (DESIGN section 2, rule 8). One that is
    heard of again counts again, until a descendant speaks: its folder may have been copied, and the PC where it
    stands goes on. If it was only a late bundle, the base is too low for a while, which is safe.
    """
    if session.get(Station, key) is None:
        return
    for ancestor in opening.ancestors:
        _note_incarnation(session, ancestor, key, retired=True)
    present = session.get(Incarnation, incarnation)
    if present is None:
        session.add(Incarnation(id=incarnation, key=key))
    else:
        present.retired = False
    session.flush()
    session.execute(delete(KnownVector).where(KnownVector.incarnation.in_(opening.ancestors), KnownVector.key == key))
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


def _note_incarnation(session: Session, incarnation: str, key: str, *, retired: bool) -> None:
    known = session.get(Incarnation, incarnation)
    if known is None:
        session.add(Incarnation(id=incarnation, key=key, retired=retired))
    elif known.key == key:
        known.retired = known.retired or retired


def base_for(session: Session, stations: list[Station], scope: str) -> dict[str, int]:
    """What all of these stations are known to have of a scope: the least of their latest vectors, by station.

    A copied office is several incarnations under one key; each counts until one that descends from it is heard of.
    Too low is always safe; of a station that never wrote nothing is known (DESIGN section 2, rule 8).
    """
    vectors = [vector for station in stations for vector in _vectors_of(session, station, scope)]
    if not vectors:
        return {}
    common = set(vectors[0]).intersection(*vectors[1:])
    return {one: min(vector[one] for vector in vectors) for one in common}


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
    return list(found.values()) or [{}]
