"""Half-typed forms, kept in the vault so that nothing typed is lost when the office locks or the power fails.

They travel nowhere, carry no stamps and stand in no audit.
"""

import json
from dataclasses import dataclass
from datetime import UTC, date, datetime

from sqlalchemy import or_, select
from sqlalchemy.orm import Session

from models.clock import today, wall_milliseconds
from models.schema import Draft
from models.stamps import clock_of


@dataclass(frozen=True, slots=True)
class KeptDraft:
    """A form that was left half-typed: the name of its page, and the day on which it was last typed in."""

    page: str
    kept_on: date


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


def kept(session: Session) -> list[KeptDraft]:
    """All that was kept, the newest first."""
    rows = session.execute(select(Draft.page, Draft.saved_at).order_by(Draft.saved_at.desc(), Draft.page))
    return [KeptDraft(page, _day(saved_at)) for page, saved_at in rows]


def forget(session: Session, code: str) -> None:
    """Forget every form that was begun about the member of this code, or names them: they are erased."""
    about = or_(Draft.page.endswith(code, autoescape=True), Draft.fields.contains(code, autoescape=True))
    for kept in session.scalars(select(Draft).where(about)):
        session.delete(kept)


def discard(session: Session, page: str) -> None:
    """Forget what was kept for a page: it was saved as a record, or is not wanted."""
    kept = session.get(Draft, page)
    if kept is not None:
        session.delete(kept)


def _day(milliseconds: int) -> date:
    return today(lambda: datetime.fromtimestamp(milliseconds / 1000, UTC))
