"""What stood in registers before an import changed them, for as long as that import can be undone (rule 12).

Entries are kept in the vault in large pieces. Erasing a member, and withdrawing a consent, take theirs out at once.
"""

from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass, field

import msgspec
import zstandard
from sqlalchemy import delete, select, update
from sqlalchemy.orm import Session

from models.schema import Bundle, ImportRun, Preimage

_AT_ONCE = 2048
_RECORDING = "preimages"

Version = tuple[object, ...]
"""origin, seq, hlc, role, value, why it is held."""


class Entry(msgspec.Struct, frozen=True, array_like=True):
    """One row before: whether it stood in its table, and the versions of the registers that were about to change."""

    table: str
    row_id: str
    stood: bool
    registers: dict[str, list[Version]]


_encode = msgspec.json.Encoder().encode
_decoder = msgspec.json.Decoder(list[Entry])


@dataclass(slots=True)
class Recording:
    """Gathers the entries of one import."""

    session: Session
    waiting: list[Entry] = field(default_factory=list)

    def add(self, entry: Entry) -> None:
        """Remember a row as it was."""
        self.add_all((entry,))

    def add_all(self, entries: Iterable[Entry]) -> None:
        """Remember rows as they were."""
        self.waiting += entries
        if len(self.waiting) >= _AT_ONCE:
            self.write()

    def write(self) -> None:
        """Put into the vault what was gathered."""
        if self.waiting:
            self.session.connection().execute(
                Preimage.__table__.insert().values(entries=_packed(self.waiting))  # type: ignore[attr-defined]  # a Table
            )
            self.waiting = []


def _packed(entries: Iterable[Entry]) -> bytes:
    return zstandard.compress(_encode(list(entries)), 1)


def _unpacked(piece: bytes) -> list[Entry]:
    return _decoder.decode(zstandard.decompress(piece))


def record(session: Session) -> Recording:
    """From here on this session's changes by merging are remembered; what was remembered of others is gone."""
    forget(session)
    recording = Recording(session)
    session.info[_RECORDING] = recording
    return recording


def recording(session: Session) -> Recording | None:
    """The recording of this session, if one goes on."""
    found: Recording | None = session.info.get(_RECORDING)
    return found


def stop(session: Session) -> None:
    """The import is over: its last entries go into the vault."""
    going_on = recording(session)
    if going_on is not None:
        going_on.write()
        del session.info[_RECORDING]


def entries(session: Session) -> Iterator[Entry]:
    """All entries, oldest first."""
    for piece in session.scalars(select(Preimage.entries).order_by(Preimage.id)):
        yield from _unpacked(piece)


def forget(session: Session) -> None:
    """The last import can be undone no more."""
    session.info.pop(_RECORDING, None)
    session.execute(delete(Preimage))
    session.execute(delete(ImportRun))
    session.execute(update(Bundle).where(Bundle.run.is_not(None)).values(run=None))


def purge(session: Session, row_ids: Collection[str], registers: Collection[str] | None = None) -> None:
    """Take out what was remembered of these rows, or of these registers (`table.register`) of them."""
    gone = set(row_ids)
    going_on = recording(session)
    if going_on is not None:
        going_on.write()
    for piece in session.scalars(select(Preimage)).all():
        old = _unpacked(piece.entries)
        kept = [left for entry in old if (left := _without(entry, gone, registers)) is not None]
        if kept != old:
            piece.entries = _packed(kept)
    session.flush()


def _without(entry: Entry, gone: set[str], registers: Collection[str] | None) -> Entry | None:
    if entry.row_id not in gone:
        return entry
    if registers is None:
        return None
    left = {name: old for name, old in entry.registers.items() if f"{entry.table}.{name}" not in registers}
    return Entry(entry.table, entry.row_id, entry.stood, left)
