"""How far the writes of revoked stations count (DESIGN section 3, "Trust")."""

from collections.abc import Iterable

from sqlalchemy import select
from sqlalchemy.orm import Session

from models.schema import Cut, Incarnation, Station


def is_revoked(session: Session, key: str) -> bool:
    """Whether head office revoked this key, even if its station was never known here."""
    station = session.get(Station, key)
    known = select(Cut.key).where(Cut.key == key).limit(1)
    return (station is not None and station.revoked_at is not None) or session.scalar(known) is not None


def of_scope(session: Session, scope: str, claimed: Iterable[tuple[str, str]] = ()) -> dict[str, int]:
    """For each incarnation of a revoked key how far its writes in this scope count; 0 when nothing was said of it.

    `claimed` are incarnations with their keys as a bundle names them.
    """
    revoked = set(session.scalars(select(Station.key).where(Station.revoked_at.is_not(None))))
    lines = session.execute(select(Cut.key, Cut.scope, Cut.station, Cut.seq)).all()
    revoked |= {line.key for line in lines}
    if not revoked:
        return {}
    speakers = [*session.execute(select(Incarnation.id, Incarnation.key)), *claimed]
    cut = {one: 0 for one, key in speakers if key in revoked} | {line.station: 0 for line in lines}
    return cut | {line.station: line.seq for line in lines if line.scope == scope}
