"""One scope of a bundle on its way in: its stations, vectors, and the rows as they are decoded."""

from collections.abc import Iterable, Mapping, Sequence

from sqlalchemy import insert, select
from sqlalchemy.engine.interfaces import DBAPICursor
from sqlalchemy.orm import Session

from models import erasures
from models.database import Database
from models.exchange import plain_lines
from models.exchange.plain_lines import Columns, NewRow
from models.exchange.records import (
    RowLine,
    ScopeVectors,
    TableCodec,
    WireDot,
    WireVersion,
    codecs,
    contradicts_itself,
    decode,
    decode_all,
    may_not_write,
    row_decoder,
    undecodable,
)
from models.exchange.rows import Stamp, json_ids
from models.exchange.vectors import capped, covers
from models.schema import Vector

_MOST_KNOWN = 16_384
"""Ids of parents remembered for each table; a bundle's rows name those that came just before."""


class KnownRows:
    """Rows known to stand here that others may name. Not all of them: as many as are worth their memory."""

    def __init__(self, cursor: DBAPICursor) -> None:
        self.cursor = cursor
        self._known: dict[str, set[str]] = {
            parent: set()
            for name, codec in codecs().items()
            for parent in codec.described.parents.values()
            if parent != name
        }

    def add(self, table: str, ids: Iterable[str]) -> None:
        """These rows of a table stand here from now on."""
        known = self._known.get(table)
        if known is not None:
            if len(known) > _MOST_KNOWN:
                known.clear()
            known.update(ids)

    def present(self, table: str, ids: Iterable[str]) -> set[str]:
        """Which of these rows of a table are here."""
        wanted = set(ids)
        present = wanted & self._known.get(table, set())
        unknown = wanted - present
        if unknown:
            self.cursor.execute(
                f"SELECT id FROM {table} WHERE id IN (SELECT value FROM json_each(?))", (json_ids(unknown),)
            )
            found = {row[0] for row in self.cursor.fetchall()}
            self.add(table, found)
            present |= found
        return present


class IncomingScope:
    """One scope of a bundle on its way in. `erased` are all marks known here, one set for all its scopes; `cut` says
    how far the writes of revoked stations count, by station.
    """

    def __init__(
        self, session: Session, vectors: ScopeVectors, erased: set[str], cut: Mapping[str, int] | None = None
    ) -> None:
        if not len(vectors.stations) == len(vectors.base) == len(vectors.context) == len(set(vectors.stations)):
            raise undecodable()
        self.session = session
        self.vectors = vectors
        self.cursor = Database.raw(session)
        self.origins = self._origins()
        lines = session.execute(
            select(Vector.id, Vector.station, Vector.seq).where(Vector.scope == vectors.scope)
        ).all()
        self.stations = {line.id: line.station for line in lines}
        self.seen = {line.id: line.seq for line in lines}
        cuts = cut or {}
        self.cut = {line: cuts[station] for line, station in self.stations.items() if station in cuts}
        """How far dots of revoked stations are taken; by line of `vector`, like all that follows."""
        self.base = capped(dict(zip(self.origins, vectors.base, strict=True)), self.cut)
        self.had = dict(zip(self.origins, vectors.context, strict=True))
        """What the sender had, beyond cuts too: whatever of that it has no more went by a write that had seen it."""
        self.context = capped(self.had, self.cut)
        self.new_dots = [
            range(self.seen[origin] + 1, min(told, self.cut.get(origin, told)) + 1)
            for origin, told in zip(self.origins, vectors.context, strict=True)
        ]
        """By place on the wire, the numbers that are new here and count."""
        self.erased = erased
        self.parents = KnownRows(self.cursor)
        self.some_held = session.connection().exec_driver_sql("SELECT 1 FROM sibling LIMIT 1").first() is not None

    def _origins(self) -> list[int]:
        """The vector line of each station on the wire; new ones are made at zero."""
        known = dict(
            self.session.execute(select(Vector.station, Vector.id).where(Vector.scope == self.vectors.scope)).all()
        )
        for station in self.vectors.stations:
            if station not in known:
                known[station] = (
                    self.session.connection()
                    .execute(
                        insert(Vector).values(scope=self.vectors.scope, station=station, seq=0).returning(Vector.id)
                    )
                    .scalar_one()
                )
        return [known[station] for station in self.vectors.stations]

    def has_gap(self) -> bool:
        """Whether the sender built on something that is not here."""
        return not covers(self.seen, self.base)

    def knows_more_of(self, station: str) -> bool:
        """Whether the sender has more writes of this station than are here."""
        return any(self.stations[origin] == station and seq > self.seen[origin] for origin, seq in self.context.items())

    def mark_erased(self) -> int:
        """Set the erasure marks that are new here, and tell how many. Raises `BadFile` for a member of another scope."""
        new = set(self.vectors.erased) - self.erased
        if new:
            self._check_members(new)
            erasures.mark(self.session, self.vectors.scope, new)
            self.erased |= new
        return len(new)

    def _check_members(self, ids: set[str]) -> None:
        self.cursor.execute(
            "SELECT 1 FROM member JOIN vector ON vector.id = member.origin "
            "WHERE vector.scope <> ? AND member.id IN (SELECT value FROM json_each(?)) LIMIT 1",
            (self.vectors.scope, json_ids(sorted(ids))),
        )
        if self.cursor.fetchone() is not None:
            raise may_not_write()

    def cover(self) -> None:
        """V := max(V, C)."""
        self.cursor.executemany(
            "UPDATE vector SET seq = max(seq, ?) WHERE id = ?", [(seq, origin) for origin, seq in self.context.items()]
        )

    def decoded(self, lines: Sequence[bytes]) -> list[RowLine]:
        """Row lines, strictly; their dots lie within the sender's context. Raises `BadFile`."""
        rows = decode_all(row_decoder, lines)
        if rows is None:
            rows = [decode(row_decoder, line) for line in lines]
        for row in rows:
            if row.made is not None:
                self._check_dot(row.made[0], row.made[1])
            self.check_changes(row.changes)
        return rows

    def new_rows(self, codec: TableCodec, lines: Sequence[bytes]) -> list[tuple[NewRow, Columns]] | None:
        """Lines that look like new rows of this table, if every one is plain, allowed and new here; else None."""
        rows = plain_lines.new_rows(codec, lines)
        if rows is None:
            return None
        count = len(self.new_dots)
        for row, _ in rows:
            place, seq, _, _ = row.made
            if place >= count or seq not in self.new_dots[place]:
                return None
        return rows

    def check_changes(self, changes: Mapping[str, Sequence[WireVersion]]) -> None:
        """Raise `BadFile` unless these versions lie within the sender's context, and each dot stands once."""
        context = self.vectors.context
        count = len(context)
        for versions in changes.values():
            if len(versions) > 1 and len({version[0] for version in versions}) != len(versions):
                raise contradicts_itself()
            for version in versions:
                if version[0] >= count or version[1] > context[version[0]]:
                    raise undecodable()

    def _check_dot(self, place: int, seq: int) -> None:
        if place >= len(self.origins) or seq > self.vectors.context[place]:
            raise undecodable()

    def refuses(self, place: int, seq: int) -> bool:
        """Whether a dot on the wire lies beyond the cut of a revoked station."""
        origin = self.origins[place]
        return origin in self.cut and seq > self.cut[origin]

    def may_hide(self) -> bool:
        """Whether the sender has writes that are refused here, and others besides that are new here."""
        beyond = any(seq > self.context[origin] for origin, seq in self.had.items())
        return beyond and not covers(self.seen, self.context)

    def builds_on_refused(self, lines: Sequence[bytes]) -> bool:
        """Whether one of these rows tells of a change that is refused. Raises `BadFile`."""
        return any(
            self.refuses(version[0], version[1])
            for row in self.decoded(lines)
            for versions in row.changes.values()
            for version in versions
        )

    def stamp(self, dot: WireDot) -> Stamp:
        """A dot on the wire as columns hold it."""
        place, seq, hlc, role = dot
        return Stamp(self.origins[place], seq, int(hlc, 16), role)
