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
from models.clock import hlc_text
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

_Told = tuple[Any, ...]
"""Row and register; origin, seq, hlc, role of a dot; JSON of the value if the register has siblings, else None and the
columns that were asked for."""
_COLUMNS = 7
"""Where those begin."""
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
        self.changed: dict[str, set[str]] = defaultdict(set)
        """Ids of rows with a register changed beyond the base, by table; tables of newer versions too."""
        self.registers: dict[str, set[str]] = defaultdict(set)
        """Which registers those are, by table."""
        self._find_changed()

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

    def _find_changed(self) -> None:
        rows: dict[str, list[str]] = defaultdict(list)
        for origin, base in self.sources.base.items():
            for table in ("register_dot", "sibling"):
                self.cursor.execute(
                    f"SELECT row_id, register FROM {table} WHERE origin = ? AND seq > ?", (origin, base)
                )
                for row_id, register in self.cursor.fetchall():
                    rows[register].append(row_id)
        for register, ids in rows.items():
            table, _, name = register.partition(".")
            self.changed[table].update(ids)
            self.registers[table].add(name)

    def _made(self, codec: TableCodec) -> Iterator[list[tuple[Any, ...]]]:
        """Rows made beyond the base, in chunks, each with whether one of its registers has a dot of its own; takes them
        off the changed ones.
        """
        name = codec.described.name
        changed = self.changed.get(name, set())
        reader = self.cursor.connection.cursor()
        own_dot = " OR ".join(
            f"EXISTS (SELECT 1 FROM {table} WHERE row_id = {name}.id AND register >= '{name}.' AND register < '{name}/')"
            for table in ("register_dot", "sibling")
        )
        for origin, base in self.sources.base.items():
            reader.execute(
                f"SELECT {own_dot}, id, origin, seq, hlc, role, {', '.join(codec.columns)} FROM {name} "
                "WHERE origin = ? AND seq > ? AND seq > 0 ORDER BY seq",
                (origin, base),
            )
            while rows := reader.fetchmany(CHUNK):
                changed.difference_update(row[1] for row in rows)
                yield rows

    def _made_lines(self, codec: TableCodec, rows: Sequence[tuple[Any, ...]]) -> list[bytes]:
        name, values = codec.described.name, _values(codec.described.name)
        wire = _Wire(self.sources, codec)
        told = self._told(wire, name, [row[1] for row in rows if row[0]])
        places = self.sources.places
        lines: list[tuple[object, ...]] = []
        for own_dot, row_id, origin, seq, hlc, role, *columns in rows:
            dot = (places[origin], seq, hlc_text(hlc), role)
            if own_dot:
                changes = wire.changes(told[row_id])
                lines.append((name, row_id, dot, self._unchanged(codec, columns, changes), changes))
            else:
                lines.append((name, row_id, dot, values(*columns), _NOTHING))
        return encode_all(lines)

    def _changed_lines(self, codec: TableCodec, ids: Sequence[str]) -> list[bytes]:
        # Most rows have one register changed: the other columns need not be read.
        name = codec.described.name
        wire = _Wire(self.sources, codec, self.registers[name])
        told = self._told(wire, name, ids)
        return encode_all([(name, row_id, None, _NOTHING, wire.beyond(told[row_id])) for row_id in ids])

    def _unknown_lines(self, name: str, ids: Sequence[str]) -> list[bytes]:
        """Rows of a table this program does not know, exactly as they came."""
        wire = _Wire(self.sources, None)
        told = self._told(wire, name, ids)
        return encode_all([(name, row_id, None, _NOTHING, wire.changes(told[row_id])) for row_id in ids])

    def _told(self, wire: "_Wire", name: str, ids: Sequence[str]) -> dict[str, list[_Told]]:
        """What is told of registers that differ from their row's own dot, by row, with the columns that `wire` wants."""
        if not ids:
            return {}
        found: dict[str, list[_Told]] = {}
        for query in _queries(name, wire.columns):
            self.cursor.execute(query, (json_ids(ids),))
            for told in self.cursor.fetchall():
                found.setdefault(told[0], []).append(told)
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


def _queries(table: str, columns: Sequence[str]) -> Iterator[str]:
    """Select what is told of rows with given ids (a JSON list): registers with one value, then those with siblings."""
    dot = f"SELECT d.row_id, substr(d.register, {len(table) + 2}), d.origin, d.seq, d.hlc, d.role"
    given = "FROM json_each(?) AS given CROSS JOIN"
    registers = f"WHERE d.register >= '{table}.' AND d.register < '{table}/'"
    if columns:
        row = ", ".join(f"t.{column}" for column in columns)
        yield (
            f"{dot}, NULL, {row} {given} register_dot AS d ON d.row_id = given.value "
            f"CROSS JOIN {table} AS t ON t.id = d.row_id {registers}"
        )
    yield f"{dot}, d.value {given} sibling AS d ON d.row_id = given.value {registers}"


class _Wire:
    """Spells changes of rows of one table. `columns` are what it needs of each row: all, or those of some `registers`."""

    def __init__(self, sources: _Sources, codec: TableCodec | None, registers: Collection[str] | None = None) -> None:
        self.sources = sources
        known = codec.described.registers if codec is not None else {}
        parts = {name: known[name] for name in known if registers is None or name in registers}
        wanted = {part for some in parts.values() for part in some}
        self.columns = sorted(wanted)
        self._value: dict[str, Callable[[_Told], object]] = {
            name: itemgetter(*(_COLUMNS + self.columns.index(part) for part in some)) for name, some in parts.items()
        }

    def changes(self, told: Sequence[_Told]) -> _Changes:
        """The sibling sets of registers of a row."""
        changes: _Changes = {}
        places = self.sources.places
        for one in told:
            _, register, origin, seq, hlc, role, text, *_ = one
            value = self._value[register](one) if text is None else msgspec.json.decode(text)
            version = (places[origin], seq, hlc_text(hlc), role, value)
            if register in changes:
                changes[register].append(version)
                changes[register].sort(key=_by_dot)
            else:
                changes[register] = [version]
        return changes

    def beyond(self, told: Sequence[_Told]) -> _Changes:
        """Those of them with a dot beyond the base."""
        if len(told) == 1:
            return self.changes(told)
        base = self.sources.base
        new = {one[1] for one in told if one[3] > base[one[2]]}
        return self.changes([one for one in told if one[1] in new])


_by_dot = itemgetter(0, 1)
