"""Registers as a merge leaves them when several stations wrote at once."""

import json

from sqlalchemy import select
from sqlalchemy.orm import Session

from models.schema import Sibling, Vector

FIRST_MS = 1_790_000_000_000
"""The first of the values was written at this moment, each later one a second after."""


def write_twice(
    session: Session,
    row_id: str,
    register: str,
    values: list[object],
    *,
    scope: str = "YGN",
    stations: tuple[str, ...] = (),
    held: str | None = None,
    role: int = 1,
) -> list[tuple[int, int]]:
    """Put these values beside each other, each by a station of its own; their dots. With `held` none is shown."""
    dots = []
    for number, value in enumerate(values, start=1):
        station = stations[number - 1] if stations else f"{register} {number}"
        origin = session.scalars(select(Vector).where(Vector.scope == scope, Vector.station == station)).first()
        if origin is None:
            origin = Vector(scope=scope, station=station, seq=number)
            session.add(origin)
        session.flush()
        session.add(
            Sibling(
                row_id=row_id,
                register=register,
                origin=origin.id,
                seq=number,
                hlc=(FIRST_MS + number * 1000) << 16,
                role=role,
                value=json.dumps(value, separators=(",", ":"), ensure_ascii=False),
                held=held,
            )
        )
        dots.append((origin.id, number))
    session.flush()
    return dots
