"""Half-typed forms, kept in the vault so that nothing typed is lost when the office locks or the power fails.

They travel nowhere, carry no stamps and stand in no audit. Each account meets its own alone: a form may hold what others
of the office may not see, a legal case or a restricted service.
"""

import json
from dataclasses import dataclass
from datetime import UTC, date, datetime

from sqlalchemy import ColumnElement, delete, func, or_, select
from sqlalchemy.orm import Session

from models.accounts import Actor
from models.clock import today, wall_milliseconds
from models.schema import Draft, Role
from models.stamps import clock_of


@dataclass(frozen=True, slots=True)
class KeptDraft:
    """A form that was left half-typed: the name of its page, and the day on which it was last typed in."""

    page: str
    kept_on: date


def save(session: Session, actor: Actor, page: str, fields: dict[str, str]) -> None:
    """Keep what stands in the fields of a page in place of what this account kept before."""
    discard(session, actor, page)
    at = wall_milliseconds(clock_of(session)())
    typed = json.dumps(fields, ensure_ascii=False)
    session.add(Draft(page=page, account=actor.account_id, fields=typed, saved_at=at))
    session.flush()


def load(session: Session, actor: Actor, page: str) -> dict[str, str] | None:
    """What this account kept for a page, or None."""
    newest = select(Draft.fields).where(Draft.page == page, _own(actor)).order_by(Draft.saved_at.desc()).limit(1)
    fields = session.scalar(newest)
    return None if fields is None else {str(name): str(value) for name, value in json.loads(fields).items()}


def kept(session: Session, actor: Actor) -> list[KeptDraft]:
    """All that this account kept, the newest first."""
    last = func.max(Draft.saved_at)
    rows = session.execute(
        select(Draft.page, last).where(_own(actor)).group_by(Draft.page).order_by(last.desc(), Draft.page)
    )
    return [KeptDraft(page, _day(saved_at)) for page, saved_at in rows]


def forget(session: Session, code: str) -> None:
    """Forget every form that was begun about the member of this code, or names them: they are erased."""
    about = or_(Draft.page.endswith(code, autoescape=True), Draft.fields.contains(code, autoescape=True))
    for kept in session.scalars(select(Draft).where(about)):
        session.delete(kept)


def discard(session: Session, actor: Actor, page: str) -> None:
    """Forget what this account kept for a page: it was saved as a record, or is not wanted."""
    session.execute(delete(Draft).where(Draft.page == page, _own(actor)))


def _own(actor: Actor) -> ColumnElement[bool]:
    """What this account kept. What was kept before forms had owners, nobody knows whose, an admin finds."""
    own = Draft.account == actor.account_id
    return own if actor.role is Role.STAFF else own | (Draft.account == "")


def _day(milliseconds: int) -> date:
    return today(lambda: datetime.fromtimestamp(milliseconds / 1000, UTC))
