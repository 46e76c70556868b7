"""Read out of the register what a partner does not know yet, as the lines of a bundle."""

import json
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

import msgspec
from sqlalchemy import select
from sqlalchemy.engine.interfaces import DBAPICursor
from sqlalchemy.orm import Session

from models import audit
from models.clock import hlc_text
from models.database import Database
from models.exchange.records import RowsLine, ScopeVectors, SenderLine, TableCodec, codecs, encode
from models.reference import ORIGIN
from models.schema import Erasure, Incarnation, Vector
from models.stamps import here

CHUNK = 4000
"""Rows read at once; bounds the memory."""

Vectors = Mapping[str, int]
_Stamp = tuple[int, int, int, int]
"""origin, seq, hlc, role as they stand in a table."""


@dataclass(frozen=True, slots=True)
class _Sources:
    """The stations of a scope: place on the wire, and line in `vector` with what the receiver has."""

    places: dict[int, int]
    base: dict[int, int]

    def dot(self, stamp: _Stamp) -> tuple[int, int, str, int]:
        origin, seq, hlc, role = stamp
        return self.places[origin], seq, hlc_text(hlc), role


def opening(session: Session, bases: Mapping[str, Vectors], void: Sequence[int] = ()) -> SenderLine:
    """The first line: who speaks, and the vectors of the scopes in `bases`, which gives for each scope what the
    receiver is known to have, by station. `void` are numbers of bundles that were never finished.
    """
    installation = here(session)
    ancestors = installation.ancestors.split(",") if installation.ancestors else []
    scopes = [vectors_of(session, scope, base) for scope, base in bases.items()]
    revision = session.connection().exec_driver_sql("SELECT version_num FROM alembic_version").scalar_one()
    named = {station for vectors in scopes for station in vectors.stations}
    speakers = session.execute(
        select(Incarnation.id, Incarnation.key).where(Incarnation.id.in_(named)).order_by(Incarnation.id)
    )
    return SenderLine(
        "sender",
        installation.office_code,
        ancestors,
        audit.head(session).hex(),
        revision,
        list(void),
        scopes,
        [(one, key) for one, key in speakers],
    )


def row_lines(session: Session, scope: str, base: Vectors) -> Iterator[bytes]:
    """All rows of a scope with a dot beyond `base`, parents before children, under a line that names the scope."""
    yield encode(RowsLine("rows", scope))
    yield from rows_of(session, scope, base)


def rows_of(session: Session, scope: str, base: Vectors) -> Iterator[bytes]:
    """The same without that line."""
    lines = _stations(session, scope)
    sources = _Sources(
        {line.id: place for place, line in enumerate(lines)},
        {line.id: base.get(line.station, 0) for line in lines},
    )
    yield from _Gatherer(Database.raw(session), sources).all_lines()


def _stations(session: Session, scope: str) -> Sequence[Vector]:
    return session.scalars(
        select(Vector).where(Vector.scope == scope, Vector.station != ORIGIN).order_by(Vector.station)
    ).all()


def vectors_of(session: Session, scope: str, base: Vectors, *, erased: bool = True) -> ScopeVectors:
    """A scope's stations with base and context, and the ids of its erased members."""
    lines = _stations(session, scope)
    marks = select(Erasure.row_id).where(Erasure.scope == scope).order_by(Erasure.row_id)
    return ScopeVectors(
        scope,
        [line.station for line in lines],
        [base.get(line.station, 0) for line in lines],
        [line.seq for line in lines],
        list(session.scalars(marks)) if erased else [],
    )


class _Gatherer:
    """Walks one scope."""

    def __init__(self, cursor: DBAPICursor, sources: _Sources) -> None:
        self.cursor = cursor
        self.sources = sources
        self.changed = self._changed_rows()

    def all_lines(self) -> Iterator[bytes]:
        for name, codec in codecs().items():
            made = self._made(codec)
            for rows in made:
                yield from self._made_lines(codec, rows)
            yield from self._changed_lines(codec, sorted(self.changed.pop(name, ())))
        for name in sorted(self.changed):
            yield from self._unknown_lines(name, sorted(self.changed[name]))

    def _changed_rows(self) -> dict[str, set[str]]:
        """Ids of rows with a register changed beyond the base, by table; tables of newer versions too."""
        found: dict[str, set[str]] = {}
        for origin, base in self.sources.base.items():
            for table in ("register_dot", "sibling"):
                self.cursor.execute(
                    f"SELECT row_id, register FROM {table} WHERE origin = ? AND seq > ?", (origin, base)
                )
                for row_id, register in self.cursor.fetchall():
                    found.setdefault(register.partition(".")[0], set()).add(row_id)
        return found

    def _made(self, codec: TableCodec) -> Iterator[list[tuple[object, ...]]]:
        """Rows made beyond the base, in chunks; takes them off the changed ones."""
        name = codec.described.name
        changed = self.changed.get(name, set())
        reader = self.cursor.connection.cursor()
        for origin, base in self.sources.base.items():
            reader.execute(
                f"SELECT id, origin, seq, hlc, role, {', '.join(codec.columns)} FROM {name} "
                "WHERE origin = ? AND seq > ? AND seq > 0 ORDER BY seq",
                (origin, base),
            )
            while rows := reader.fetchmany(CHUNK):
                changed.difference_update(row[0] for row in rows)
                yield rows

    def _made_lines(self, codec: TableCodec, rows: Sequence[tuple[object, ...]]) -> Iterator[bytes]:
        name, columns, struct = codec.described.name, codec.columns, codec.struct
        changes = self._changes(name, [str(row[0]) for row in rows])
        dot = self.sources.dot
        for row in rows:
            row_id = str(row[0])
            stamp: _Stamp = row[1:5]  # type: ignore[assignment]  # as the statement selects them
            versions = changes.get(row_id)
            if not versions:
                yield encode((name, row_id, dot(stamp), struct(**dict(zip(columns, row[5:], strict=True))), {}))
                continue
            held = dict(zip(columns, row[5:], strict=True))
            yield encode(
                (name, row_id, dot(stamp), self._unchanged(codec, held, versions), self._wire(codec, held, versions))
            )

    def _changed_lines(self, codec: TableCodec, ids: Sequence[str]) -> Iterator[bytes]:
        name, columns = codec.described.name, codec.columns
        for start in range(0, len(ids), CHUNK):
            some = ids[start : start + CHUNK]
            changes = self._changes(name, some)
            self.cursor.execute(
                f"SELECT id, {', '.join(columns)} FROM {name} WHERE id IN (SELECT value FROM json_each(?))",
                (json.dumps(some),),
            )
            rows = {row[0]: dict(zip(columns, row[1:], strict=True)) for row in self.cursor.fetchall()}
            for row_id in some:
                beyond = {
                    register: versions
                    for register, versions in changes.get(row_id, {}).items()
                    if any(stamp[1] > self.sources.base[stamp[0]] for stamp, _ in versions)
                }
                yield encode((name, row_id, None, {}, self._wire(codec, rows.get(row_id, {}), beyond)))

    def _unknown_lines(self, name: str, ids: Sequence[str]) -> Iterator[bytes]:
        """Rows of a table this program does not know, exactly as they came."""
        for start in range(0, len(ids), CHUNK):
            some = ids[start : start + CHUNK]
            changes = self._changes(name, some)
            for row_id in some:
                yield encode((name, row_id, None, {}, self._wire(None, {}, changes.get(row_id, {}))))

    def _changes(self, name: str, ids: Iterable[str]) -> "dict[str, dict[str, list[tuple[_Stamp, str | None]]]]":
        """Dots of registers that differ from the row's own, by row and register; values where siblings stand."""
        wanted = json.dumps(list(ids))
        found: dict[str, dict[str, list[tuple[_Stamp, str | None]]]] = {}
        for table, value in (("register_dot", "NULL"), ("sibling", "value")):
            self.cursor.execute(
                f"SELECT row_id, register, origin, seq, hlc, role, {value} FROM {table} "
                "WHERE row_id IN (SELECT value FROM json_each(?)) AND register GLOB ? ORDER BY 1, 2, 3, 4",
                (wanted, f"{name}.*"),
            )
            for row_id, register, *stamp, value_text in self.cursor.fetchall():
                key = register.partition(".")[2]
                registers = found.setdefault(row_id, {})
                registers.setdefault(key, []).append((tuple(stamp), value_text))
        return found

    def _wire(
        self,
        codec: TableCodec | None,
        row: Mapping[str, object],
        changes: "Mapping[str, list[tuple[_Stamp, str | None]]]",
    ) -> dict[str, list[tuple[object, ...]]]:
        wire: dict[str, list[tuple[object, ...]]] = {}
        for register, versions in changes.items():
            out = []
            for stamp, text in versions:
                if text is not None:
                    value = msgspec.json.decode(text)
                else:
                    assert codec is not None
                    parts = codec.described.registers[register]
                    value = row[parts[0]] if len(parts) == 1 else [row[part] for part in parts]
                out.append((*self.sources.dot(stamp), value))
            wire[register] = sorted(out, key=lambda version: version[:2])
        return wire

    @staticmethod
    def _unchanged(codec: TableCodec, row: Mapping[str, object], changes: Mapping[str, object]) -> dict[str, object]:
        registers = codec.described.registers
        gone = {column for register in changes for column in registers.get(register, ())}
        return {
            column: value
            for column, value in row.items()
            if column not in gone and (column not in codec.blank or value != codec.blank[column])
        }
