"""Half-typed forms, kept in the vault so that nothing typed is lost when the office locks or the power fails.

They travel nowhere, carry no stamps and stand in no audit.
"""

import json

from sqlalchemy.orm import Session

from models.clock import wall_milliseconds
from models.schema import Draft
from models.stamps import clock_of


def save(session: Session, page: str, fields: dict[str, str]) -> None:
    """Keep what stands in the fields of a page in place of what was kept before."""
    kept = session.get(Draft, page) or Draft(page=page)
    kept.fields = json.dumps(fields, ensure_ascii=False)
    kept.saved_at = wall_milliseconds(clock_of(session)())
    session.add(kept)


def load(session: Session, page: str) -> dict[str, str] | None:
    """What was kept for a page, or None."""
    kept = session.get(Draft, page)
    if kept is None:
        return None
    return {str(name): str(value) for name, value in json.loads(kept.fields).items()}


def discard(session: Session, page: str) -> None:
    """Forget what was kept for a page: it was saved as a record, or is not wanted."""
    kept = session.get(Draft, page)
    if kept is not None:
        session.delete(kept)
