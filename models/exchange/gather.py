"""Read out of the register what a partner does not know yet, as the lines of a bundle."""

from collections import defaultdict
from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from itertools import chain
from operator import itemgetter
from typing import Any

import msgspec
from sqlalchemy import select
from sqlalchemy.engine.interfaces import DBAPICursor
from sqlalchemy.orm import Session

from models import audit
from models.database import Database
from models.exchange.records import RowsLine, ScopeVectors, SenderLine, TableCodec, codecs, encode, encode_all
from models.exchange.rows import json_ids
from models.reference import ORIGIN
from models.schema import Erasure, Incarnation, Vector
from models.stamps import here

CHUNK = 1024
"""Rows read at once; bounds the memory."""

Vectors = Mapping[str, int]
_NOTHING: dict[str, Any] = {}

# The hlc as `clock.hlc_text` makes it.
_STAMP = "origin, seq, printf('%016x', hlc), role"

_Told = tuple[str, str, int, int, str, int, str | None]
"""Row, register, a dot of it as `_STAMP` selects it, and its value where the register has siblings."""
_Changes = dict[str, list[tuple[object, ...]]]


@dataclass(frozen=True, slots=True)
class _Sources:
    """The stations of a scope: place on the wire, and line in `vector` with what the receiver has."""

    places: dict[int, int]
    base: dict[int, int]


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
    return chain([mark_of(scope)], chain.from_iterable(batches_of(session, scope, base)))


def mark_of(scope: str) -> bytes:
    """The line that names the scope of the rows which follow."""
    return encode(RowsLine("rows", scope))


def batches_of(session: Session, scope: str, base: Vectors) -> Iterator[list[bytes]]:
    """The rows alone, many at once."""
    lines = _stations(session, scope)
    sources = _Sources(
        {line.id: place for place, line in enumerate(lines)},
        {line.id: base.get(line.station, 0) for line in lines},
    )
    yield from _Gatherer(Database.raw(session), sources).batches()


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


@cache
def _values(table: str) -> Callable[..., msgspec.Struct]:
    """Makes of a row's columns, in the order of the codec's, what stands in its line: without those at their default."""
    codec = codecs()[table]
    fields = [(name, object, codec.blank.get(name, msgspec.UNSET)) for name in codec.columns]
    return msgspec.defstruct(f"{table}_values", fields, omit_defaults=True)


class _Gatherer:
    """Walks one scope."""

    def __init__(self, cursor: DBAPICursor, sources: _Sources) -> None:
        self.cursor = cursor
        self.sources = sources
        self.changed = self._changed_rows()

    def batches(self) -> Iterator[list[bytes]]:
        for name, codec in codecs().items():
            for rows in self._made(codec):
                yield self._made_lines(codec, rows)
            ids = sorted(self.changed.pop(name, ()))
            for start in range(0, len(ids), CHUNK):
                yield self._changed_lines(codec, ids[start : start + CHUNK])
        for name in sorted(self.changed):
            ids = sorted(self.changed[name])
            for start in range(0, len(ids), CHUNK):
                yield self._unknown_lines(name, ids[start : start + CHUNK])

    def _changed_rows(self) -> dict[str, set[str]]:
        """Ids of rows with a register changed beyond the base, by table; tables of newer versions too."""
        rows: dict[str, list[str]] = defaultdict(list)
        for origin, base in self.sources.base.items():
            for table in ("register_dot", "sibling"):
                self.cursor.execute(
                    f"SELECT row_id, register FROM {table} WHERE origin = ? AND seq > ?", (origin, base)
                )
                for row_id, register in self.cursor.fetchall():
                    rows[register].append(row_id)
        found: dict[str, set[str]] = defaultdict(set)
        for register, ids in rows.items():
            found[register.partition(".")[0]].update(ids)
        return found

    def _made(self, codec: TableCodec) -> Iterator[list[tuple[object, ...]]]:
        """Rows made beyond the base, in chunks; takes them off the changed ones."""
        name = codec.described.name
        changed = self.changed.get(name, set())
        reader = self.cursor.connection.cursor()
        for origin, base in self.sources.base.items():
            reader.execute(
                f"SELECT id, {_STAMP}, {', '.join(codec.columns)} FROM {name} "
                "WHERE origin = ? AND seq > ? AND seq > 0 ORDER BY seq",
                (origin, base),
            )
            while rows := reader.fetchmany(CHUNK):
                changed.difference_update(row[0] for row in rows)
                yield rows

    def _made_lines(self, codec: TableCodec, rows: Sequence[tuple[Any, ...]]) -> list[bytes]:
        name, values = codec.described.name, _values(codec.described.name)
        told = self._told(name, [row[0] for row in rows])
        places, wire = self.sources.places, _Wire(self.sources, codec)
        lines: list[tuple[object, ...]] = []
        for row in rows:
            row_id, origin, seq, hlc, role, *columns = row
            dot = (places[origin], seq, hlc, role)
            if row_id in told:
                changes = wire.changes(columns, told[row_id])
                lines.append((name, row_id, dot, self._unchanged(codec, columns, changes), changes))
            else:
                lines.append((name, row_id, dot, values(*columns), _NOTHING))
        return encode_all(lines)

    def _changed_lines(self, codec: TableCodec, ids: Sequence[str]) -> list[bytes]:
        name = codec.described.name
        told = self._told(name, ids)
        # Most rows have one register changed: the other columns need not be read.
        registers = {register for some in told.values() for _, register, *_ in some}
        wire = _Wire(self.sources, codec, registers)
        self.cursor.execute(
            f"SELECT {', '.join(['id', *wire.columns])} FROM {name} WHERE id IN (SELECT value FROM json_each(?))",
            (json_ids(ids),),
        )
        rows = {row[0]: row[1:] for row in self.cursor.fetchall()}
        return encode_all(
            [(name, row_id, None, _NOTHING, wire.beyond(rows.get(row_id, ()), told[row_id])) for row_id in ids]
        )

    def _unknown_lines(self, name: str, ids: Sequence[str]) -> list[bytes]:
        """Rows of a table this program does not know, exactly as they came."""
        told, wire = self._told(name, ids), _Wire(self.sources, None)
        return encode_all([(name, row_id, None, _NOTHING, wire.changes((), told[row_id])) for row_id in ids])

    def _told(self, name: str, ids: Sequence[str]) -> dict[str, list[_Told]]:
        """What is told of registers that differ from their row's own dot, by row."""
        wanted = json_ids(ids)
        found: dict[str, list[_Told]] = {}
        for table, value in (("register_dot", "NULL"), ("sibling", "value")):
            self.cursor.execute(
                f"SELECT row_id, substr(register, {len(name) + 2}), {_STAMP}, {value} FROM {table} "
                "WHERE row_id IN (SELECT value FROM json_each(?)) AND register >= ? AND register < ?",
                (wanted, f"{name}.", f"{name}/"),
            )
            for row in self.cursor.fetchall():
                found.setdefault(row[0], []).append(row)
        return found

    @staticmethod
    def _unchanged(codec: TableCodec, columns: Sequence[object], changes: Mapping[str, object]) -> dict[str, object]:
        registers = codec.described.registers
        gone = {column for register in changes for column in registers.get(register, ())}
        return {
            column: value
            for column, value in zip(codec.columns, columns, strict=True)
            if column not in gone and (column not in codec.blank or value != codec.blank[column])
        }


class _Wire:
    """Spells changes of rows of one table, of which the `columns` are given: all, or those of some `registers`."""

    def __init__(self, sources: _Sources, codec: TableCodec | None, registers: Collection[str] | None = None) -> None:
        self.sources = sources
        known = codec.described.registers if codec is not None else {}
        parts = {name: known[name] for name in known if registers is None or name in registers}
        wanted = {part for some in parts.values() for part in some}
        self.columns = [each for each in codec.columns if registers is None or each in wanted] if codec else []
        self._value: dict[str, Callable[[Sequence[object]], object]] = {
            name: itemgetter(*map(self.columns.index, some)) for name, some in parts.items()
        }

    def changes(self, columns: Sequence[object], told: Sequence[_Told]) -> _Changes:
        """The sibling sets of registers of a row with these columns."""
        changes: _Changes = {}
        places = self.sources.places
        for _, register, origin, seq, hlc, role, text in told:
            value = self._value[register](columns) if text is None else msgspec.json.decode(text)
            version = (places[origin], seq, hlc, role, value)
            if register in changes:
                changes[register].append(version)
                changes[register].sort(key=_by_dot)
            else:
                changes[register] = [version]
        return changes

    def beyond(self, columns: Sequence[object], told: Sequence[_Told]) -> _Changes:
        """Those of them with a dot beyond the base."""
        if len(told) == 1:
            return self.changes(columns, told)
        base = self.sources.base
        new = {one[1] for one in told if one[3] > base[one[2]]}
        return self.changes(columns, [one for one in told if one[1] in new])


_by_dot = itemgetter(0, 1)
