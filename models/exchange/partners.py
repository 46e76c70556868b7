"""What is known of each partner station: how far it has seen whose writes, and which incarnation it is in."""

from sqlalchemy import delete, select
from sqlalchemy.dialects.sqlite import insert
from sqlalchemy.orm import Session

from models.exchange.records import SenderLine
from models.schema import KnownVector, Station


def learn(session: Session, key: str, incarnation: str, opening: SenderLine) -> None:
    """Remember the vectors that a bundle of this key carried, even one that waits.

    The bundle's ancestors are retired: what they had seen counts no more (DESIGN section 2, rule 8).
    """
    station = session.get(Station, key)
    if station is None:
        return
    retired = set(filter(None, station.retired.split(","))) | set(opening.ancestors)
    if incarnation not in retired:
        station.incarnation = incarnation
    station.retired = ",".join(sorted(retired))
    session.execute(delete(KnownVector).where(KnownVector.incarnation.in_(opening.ancestors)))
    if incarnation in retired:
        return
    rows = [
        {"incarnation": incarnation, "scope": vectors.scope, "station": one, "key": key, "seq": seq}
        for vectors in opening.scopes
        for one, seq in zip(vectors.stations, vectors.context, strict=True)
    ]
    if rows:
        put = insert(KnownVector)
        # Bundles may come in any order; what a station has seen only grows.
        larger = put.excluded.seq > KnownVector.seq
        session.execute(
            put.on_conflict_do_update(
                index_elements=["incarnation", "scope", "station"], set_={"seq": put.excluded.seq}, where=larger
            ),
            rows,
        )


def base_for(session: Session, stations: list[Station], scope: str) -> dict[str, int]:
    """What all of these stations are known to have of a scope: the least of their latest vectors, by station.

    Too low is always safe; of a station that never wrote nothing is known (DESIGN section 2, rule 8).
    """
    vectors = [
        dict(
            session.execute(
                select(KnownVector.station, KnownVector.seq).where(
                    KnownVector.incarnation == station.incarnation, KnownVector.scope == scope
                )
            )
            .tuples()
            .all()
        )
        for station in stations
    ]
    if not vectors:
        return {}
    common = set(vectors[0]).intersection(*vectors[1:])
    return {one: min(vector[one] for vector in vectors) for one in common}
