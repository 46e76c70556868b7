"""What is merged but cannot be shown, why, and trying it again (DESIGN section 2, rule 7)."""

from collections.abc import Callable

from sqlalchemy import select
from sqlalchemy.engine.interfaces import DBAPICursor
from sqlalchemy.orm import Session

from models import preimages
from models.database import Database
from models.exchange import rows as states
from models.exchange.records import TableCodec, Value, codecs
from models.exchange.rows import (
    BROKEN_RULE,
    NO_PARENT,
    UNKNOWN_FIELD,
    UNKNOWN_TABLE,
    RowState,
    Settler,
    Version,
    Writes,
)
from models.schema import Vector

Noticed = Callable[[str, RowState], None]
"""Told of each row that may show something new: its table, its state."""


def why_held(codec: TableCodec | None, register: str, value: Value) -> str | None:
    """Why a value cannot be shown, apart from what it refers to; None if it can."""
    if codec is None:
        return UNKNOWN_TABLE
    if register not in codec.checks:
        return UNKNOWN_FIELD
    if not codec.fits(register, value):
        return BROKEN_RULE
    texts = value if isinstance(value, tuple) else (value,)
    if any(isinstance(text, str) and not text.isprintable() for text in texts):
        return BROKEN_RULE
    return None


def retry_held(session: Session, noticed: Noticed | None = None) -> int:
    """Show what can be shown by now of the things held (rule 7). Returns how many rows are still held."""
    cursor = Database.raw(session)
    before = -1
    while True:
        cursor.execute("SELECT DISTINCT row_id, register FROM sibling WHERE held IS NOT NULL")
        found: dict[str, set[str]] = {}
        for row_id, register in cursor.fetchall():
            found.setdefault(register.partition(".")[0], set()).add(row_id)
        count = sum(len(ids) for ids in found.values())
        # A row that is shown now may be the parent another waited for.
        if count in (0, before):
            return count
        before = count
        for name in [*codecs(), *(name for name in found if name not in codecs())]:
            if name in found:
                _retry_table(session, cursor, name, sorted(found[name]), noticed)


def _retry_table(session: Session, cursor: DBAPICursor, name: str, ids: list[str], noticed: Noticed | None) -> None:
    codec = codecs().get(name)
    if codec is None:
        return
    stations = dict(session.execute(select(Vector.id, Vector.station)).all())
    writes = Writes(preimages.recording(session))
    settler = Settler(name, codec, stations, writes)
    for state in states.load(cursor, name, codec, ids).values():
        looked_at = {
            register: {dot: v._replace(held=_reason_now(cursor, codec, register, v)) for dot, v in versions.items()}
            for register, versions in state.siblings.items()
        }
        if looked_at == state.siblings:
            continue
        settler.settle(state, looked_at)
        if noticed is not None:
            noticed(name, state)
    writes.write(cursor)


def _reason_now(cursor: DBAPICursor, codec: TableCodec, register: str, version: Version) -> str | None:
    reason = why_held(codec, register, version.value)
    parent = codec.described.parents.get(register)
    if reason is None and parent is not None and version.value is not None:
        cursor.execute(f"SELECT 1 FROM {parent} WHERE id = ?", (version.value,))
        if cursor.fetchone() is None:
            return NO_PARENT
    return reason
