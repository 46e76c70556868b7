"""The audit: who did what to which code, and when. No values. Each line's hash covers the line before."""

import hashlib
from collections.abc import Iterable

from sqlalchemy import select
from sqlalchemy.orm import Session

from models.clock import wall_milliseconds
from models.schema import Audit
from models.stamps import clock_of


def _hash(before: bytes, at: int, actor: str, action: str, record: str) -> bytes:
    return hashlib.sha256(before + "\x1f".join((str(at), actor, action, record)).encode()).digest()


def note(session: Session, actor_id: str, action: str, record: str = "") -> None:
    """Add a line: `action` is a short English verb phrase, `record` a code or number, never a name."""
    at = wall_milliseconds(clock_of(session)())
    session.add(
        Audit(
            at=at, actor=actor_id, action=action, record=record, hash=_hash(head(session), at, actor_id, action, record)
        )
    )
    session.flush()


def note_each(session: Session, actor_id: str, action: str, records: Iterable[str]) -> None:
    """One line for each of many records, in a few statements."""
    at = wall_milliseconds(clock_of(session)())
    before = head(session)
    for record in records:
        before = _hash(before, at, actor_id, action, record)
        session.add(Audit(at=at, actor=actor_id, action=action, record=record, hash=before))
    session.flush()


def head(session: Session) -> bytes:
    """The hash of the last line, or nothing when there is none."""
    return session.scalar(select(Audit.hash).order_by(Audit.id.desc()).limit(1)) or b""


def first_break(session: Session) -> int | None:
    """The number of the first line whose hash does not follow from the one before, or None when all do."""
    before = b""
    for line in session.scalars(select(Audit).order_by(Audit.id).execution_options(yield_per=1000)):
        if line.hash != _hash(before, line.at, line.actor, line.action, line.record):
            return line.id
        before = line.hash
    return None
