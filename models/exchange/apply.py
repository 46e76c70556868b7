"""Merge the records of an opened bundle into the register, set by set, in the caller's transaction.

New rows go in with the raw cursor, a chunk at a time; everything else is loaded, merged by `merge.merged` and
rewritten once a row. Memory is bounded by the chunk, not by the bundle.
"""

import json
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from itertools import groupby
from typing import Protocol

import msgspec
from sqlalchemy import insert, select
from sqlalchemy.engine.interfaces import DBAPICursor
from sqlalchemy.orm import Session

from models import erasures, search
from models.consents import settle_twins
from models.database import Database, changed
from models.errors import BadFile
from models.exchange import rows as states
from models.exchange.merge import merged
from models.exchange.records import (
    ROWS_MARK,
    RowLine,
    ScopeVectors,
    SenderLine,
    TableCodec,
    Value,
    WireDot,
    codecs,
    decode,
    encode,
    generic_values,
    row_decoder,
    rows_decoder,
    sender_decoder,
    undecodable,
)
from models.exchange.rows import (
    BROKEN_RULE,
    NO_PARENT,
    UNKNOWN_FIELD,
    UNKNOWN_TABLE,
    Registers,
    RowState,
    Settler,
    Stamp,
    Version,
    Writes,
)
from models.schema import Erasure, ScopeKind, Vector
from models.stamps import REFERENCE, here

Chunks = Iterable[list[bytes]]
Report = Callable[[int], None]
"""Called now and then with the number of records taken so far; may raise to stop."""


class Sender(Protocol):
    """Who made the bundle, as its verified card says."""

    @property
    def office_code(self) -> str: ...
    @property
    def head(self) -> bool: ...


class Gap(Exception):
    """The bundle builds on changes that have not arrived; it waits. Carries the sender's vectors all the same."""

    def __init__(self, opening: SenderLine) -> None:
        super().__init__()
        self.opening = opening


class Ahead(Exception):
    """The sender knows more of my own writes than I do: this register was restored or copied (rule 10)."""


@dataclass(slots=True)
class Tally:
    """What an import does to the rows of one table."""

    new: int = 0
    changed: int = 0
    conflicts: int = 0
    held: int = 0


@dataclass(slots=True)
class Outcome:
    """What an import does. `tables` counts by table name."""

    opening: SenderLine
    tables: dict[str, Tally] = field(default_factory=dict)
    records: int = 0

    def total(self, what: str) -> int:
        """The sum of one of `Tally`'s counts."""
        return sum(getattr(tally, what) for tally in self.tables.values())


def scopes_sent(sender_code: str, sender_head: bool, receiver_code: str, receiver_head: bool) -> tuple[str, ...]:
    """The scopes that a bundle from one office to another brings, in the order in which they apply."""
    if sender_code == receiver_code:
        return (REFERENCE, sender_code, f"{sender_code}/local")
    if sender_head:
        return (REFERENCE, receiver_code)
    return (sender_code,) if receiver_head else ()


def apply(session: Session, sender: Sender, chunks: Chunks, report: Report = lambda _done: None) -> Outcome:
    """Merge a bundle's records. All or nothing: the caller's transaction decides.

    `chunks` are lists of lines, the opening line first. Raises `BadFile` when something cannot be decoded or its
    sender may not write it, `Gap` when it must wait, `Ahead` when this register was restored.
    """
    lines = iter(chunks)
    first = next(lines, [])
    if not first:
        raise undecodable()
    opening = decode(sender_decoder, first[0])
    _check_sender(session, sender, opening)
    scopes = {vectors.scope: _Scope(session, vectors) for vectors in opening.scopes}
    _check_vectors(session, opening, scopes)
    outcome = Outcome(opening)
    for scope in scopes.values():
        scope.mark_erased()
    touched = _Touched()
    present: _Scope | None = None
    for chunk in _with_rest(first[1:], lines):
        for is_mark, some in groupby(chunk, key=lambda line: line.startswith(ROWS_MARK)):
            if is_mark:
                for line in some:
                    present = scopes.get(decode(rows_decoder, line).scope)
                continue
            if present is None:
                raise undecodable()
            present.take(list(some), outcome, touched)
        report(outcome.records)
    for scope in scopes.values():
        scope.cover()
    retry_held(session, touched)
    touched.settle(session)
    changed(session, *(name for name in outcome.tables if name in codecs()), "bundle")
    return outcome


def _with_rest(rest: list[bytes], lines: Iterator[list[bytes]]) -> Iterator[list[bytes]]:
    yield rest
    yield from lines


def _check_sender(session: Session, sender: Sender, opening: SenderLine) -> None:
    installation = here(session)
    if opening.office != sender.office_code:
        raise BadFile("This bundle speaks for another office than its key.", "Ask the sender to make it again.")
    allowed = scopes_sent(sender.office_code, sender.head, installation.office_code, installation.head)
    named = [vectors.scope for vectors in opening.scopes]
    if len(set(named)) != len(named) or not set(named) <= set(allowed):
        raise BadFile("This bundle brings records that its sender may not write.", "Tell head office.")


def _check_vectors(session: Session, opening: SenderLine, scopes: "dict[str, _Scope]") -> None:
    own = here(session).station
    for scope in scopes.values():
        if scope.knows_more_of(own):
            raise Ahead
    if any(scope.has_gap() for scope in scopes.values()):
        raise Gap(opening)


@dataclass(slots=True)
class _Touched:
    """Members whose search entry or shared copy must be looked at after the merge."""

    search: set[str] = field(default_factory=set)
    consents: set[str] = field(default_factory=set)

    def settle(self, session: Session) -> None:
        if self.search:
            search.reindex(session, sorted(self.search))
        if self.consents:
            settle_twins(session, sorted(self.consents))


class _Scope:
    """One scope of a bundle on its way in."""

    def __init__(self, session: Session, vectors: ScopeVectors) -> None:
        if not len(vectors.stations) == len(vectors.base) == len(vectors.context) == len(set(vectors.stations)):
            raise undecodable()
        self.session = session
        self.vectors = vectors
        self.cursor = Database.raw(session)
        self.origins = self._origins()
        lines = session.execute(select(Vector.id, Vector.station, Vector.seq).where(Vector.scope == vectors.scope)).all()
        self.stations = {line.id: line.station for line in lines}
        self.seen = {line.id: line.seq for line in lines}
        self.context = dict(zip(self.origins, vectors.context, strict=True))
        self.erased = set(session.scalars(select(Erasure.row_id)))
        self.known_parents: dict[str, set[str]] = {}
        self.some_held = session.connection().exec_driver_sql("SELECT 1 FROM sibling LIMIT 1").first() is not None

    def _origins(self) -> list[int]:
        """The vector line of each station on the wire; new ones are made at zero."""
        known = dict(
            self.session.execute(select(Vector.station, Vector.id).where(Vector.scope == self.vectors.scope)).tuples().all()
        )
        for station in self.vectors.stations:
            if station not in known:
                known[station] = self.session.connection().execute(
                    insert(Vector).values(scope=self.vectors.scope, station=station, seq=0).returning(Vector.id)
                ).scalar_one()
        return [known[station] for station in self.vectors.stations]

    def has_gap(self) -> bool:
        """Whether the sender built on something that is not here."""
        return any(
            base > self.seen[origin] for base, origin in zip(self.vectors.base, self.origins, strict=True)
        )

    def knows_more_of(self, station: str) -> bool:
        """Whether the sender has more writes of this station than are here."""
        return any(
            self.stations[origin] == station and seq > self.seen[origin] for origin, seq in self.context.items()
        )

    def mark_erased(self) -> None:
        """Set the erasure marks that are new here."""
        new = set(self.vectors.erased) - self.erased
        if new:
            erasures.mark(self.session, self.vectors.scope, new)
            self.erased |= new

    def cover(self) -> None:
        """V := max(V, C)."""
        self.cursor.executemany(
            "UPDATE vector SET seq = max(seq, ?) WHERE id = ?", [(seq, origin) for origin, seq in self.context.items()]
        )

    def take(self, lines: list[bytes], outcome: Outcome, touched: _Touched) -> None:
        """Merge some row lines."""
        outcome.records += len(lines)
        decoded = [self._decoded(line) for line in lines]
        for name, some in groupby(decoded, key=lambda row: row.table):
            tally = outcome.tables.setdefault(name, Tally())
            _TableMerge(self, name, tally, touched).take(list(some))

    def _decoded(self, line: bytes) -> RowLine:
        try:
            row = row_decoder.decode(line)
            if encode(row) != line:
                raise undecodable()
        except (msgspec.MsgspecError, RecursionError, UnicodeError):
            raise undecodable() from None
        if row.made is not None:
            self._check_dot(row.made[0], row.made[1])
        for versions in row.changes.values():
            places = {version[0] for version in versions}
            if len(places) != len(versions):
                raise BadFile("This bundle contradicts itself.", "Tell head office; keep the file.")
            for version in versions:
                self._check_dot(version[0], version[1])
        return row

    def _check_dot(self, place: int, seq: int) -> None:
        if place >= len(self.origins) or seq > self.vectors.context[place]:
            raise undecodable()

    def stamp(self, dot: WireDot) -> Stamp:
        """A dot on the wire as columns hold it."""
        place, seq, hlc, role = dot
        return Stamp(self.origins[place], seq, int(hlc, 16), role)


class _TableMerge:
    """Merges row lines of one table."""

    def __init__(self, scope: _Scope, name: str, tally: Tally, touched: _Touched) -> None:
        self.scope = scope
        self.name = name
        self.codec: TableCodec | None = codecs().get(name)
        self.tally = tally
        self.touched = touched
        if self.codec is not None and not _may_hold(scope.vectors.scope, self.codec.described.scope_kind):
            raise BadFile("This bundle brings records that its sender may not write.", "Tell head office.")

    def take(self, rows: list[RowLine]) -> None:
        """New and plain rows at once, the others one by one."""
        rest: list[RowLine] = []
        plain: list[tuple[RowLine, tuple[object, ...]]] = []
        for row in rows:
            values = self._plain_values(row)
            if values is None:
                rest.append(row)
            else:
                plain.append((row, values))
        if plain and self.codec is not None:
            rest += self._insert_new(self.codec, plain)
        rest = [row for row in rest if not self._absorbed(row)]
        if rest:
            self._merge(rest)

    def _plain_values(self, row: RowLine) -> tuple[object, ...] | None:
        """The typed columns of a row that nobody here can know yet, or None if it needs a closer look."""
        made, codec = row.made, self.codec
        if codec is None or made is None or row.changes or made[1] <= self.scope.seen[self.scope.origins[made[0]]]:
            return None
        raw = bytes(row.values)
        if b"\\u00" in raw:
            return None
        try:
            values = codec.decoder.decode(raw)
        except msgspec.MsgspecError:
            return None
        if encode(values) != raw:
            raise undecodable()
        return msgspec.structs.astuple(values)

    def _insert_new(
        self, codec: TableCodec, plain: list[tuple[RowLine, tuple[object, ...]]]
    ) -> list[RowLine]:
        """Insert what can be inserted; give back what must be merged row by row."""
        table = codec.described
        doubtful = self._doubtful(codec, plain)
        fresh = [(row, values) for row, values in plain if row.id not in doubtful]
        derived = [column.name for column in table.table.columns if column.info.get("derived")]
        columns = ("id", "origin", "seq", "hlc", "role", *codec.columns, *derived)
        holes = ", ".join("?" for _ in columns)
        blanks = ("",) * len(derived)
        stamp = self.scope.stamp
        self.scope.cursor.executemany(
            f"INSERT INTO {self.name} ({', '.join(columns)}) VALUES ({holes})",  # noqa: S608
            [(row.id, *stamp(row.made), *values, *blanks) for row, values in fresh if row.made is not None],
        )
        self.tally.new += len(fresh)
        self._touch_new(codec, fresh)
        self.scope.known_parents.setdefault(self.name, set()).update(row.id for row, _ in fresh)
        return [row for row, _ in plain if row.id in doubtful]

    def _doubtful(self, codec: TableCodec, plain: list[tuple[RowLine, tuple[object, ...]]]) -> set[str]:
        """Ids of rows that are here already, are held here, stand twice, or whose parents are not here."""
        ids = [row.id for row, _ in plain]
        wanted = json.dumps(ids)
        cursor = self.scope.cursor
        cursor.execute(f"SELECT id FROM {self.name} WHERE id IN (SELECT value FROM json_each(?))", (wanted,))  # noqa: S608
        doubtful = {row[0] for row in cursor.fetchall()}
        if self.scope.some_held:
            cursor.execute("SELECT row_id FROM sibling WHERE row_id IN (SELECT value FROM json_each(?))", (wanted,))
            doubtful |= {row[0] for row in cursor.fetchall()}
        if len(set(ids)) < len(ids):
            doubtful |= {one for one in ids if ids.count(one) > 1}
        if self.scope.erased:
            doubtful |= {row.id for row, _ in plain if self._absorbed(row)}
        for column, parent in codec.described.parents.items():
            place = codec.columns.index(column)
            named = {values[place] for _, values in plain} - {None}
            missing = named - self._present(parent, named)
            doubtful |= {row.id for row, values in plain if values[place] in missing}
        return doubtful

    def _present(self, table: str, ids: "set[object]") -> set[str]:
        """Which of these rows of a table are here."""
        known = self.scope.known_parents.setdefault(table, set())
        unknown = [one for one in ids if one not in known]
        if unknown:
            self.scope.cursor.execute(
                f"SELECT id FROM {table} WHERE id IN (SELECT value FROM json_each(?))", (json.dumps(unknown),)  # noqa: S608
            )
            known.update(row[0] for row in self.scope.cursor.fetchall())
        return {str(one) for one in ids if one in known}

    def _absorbed(self, row: RowLine) -> bool:
        """Whether an erased member takes this row along."""
        column = erasures.ABSORBED.get(self.name)
        if column is None or not self.scope.erased:
            return False
        if column == "id":
            return row.id in self.scope.erased
        try:
            member = generic_values.decode(row.values).get(column)
        except msgspec.MsgspecError:
            return False
        told = {member, *(version[4] for version in row.changes.get(column, ()))}
        return bool(told & self.scope.erased)

    def _merge(self, rows: list[RowLine]) -> None:
        known = states.load(self.scope.cursor, self.name, self.codec, (row.id for row in rows))
        writes = Writes()
        settler = Settler(self.name, self.codec, self.scope.stations, writes)
        told = [(row, self._told(row)) for row in rows]
        for row, theirs in told:
            self._hold_orphans(theirs)
            self._merge_row(row, known[row.id], theirs, settler)
        writes.write(self.scope.cursor)

    def _merge_row(self, row: RowLine, state: RowState, theirs: Registers, settler: Settler) -> None:
        new: Registers = {}
        for register, versions in theirs.items():
            mine = state.versions(self.codec, register)
            after = merged(mine, versions, self.scope.seen, self.scope.context)
            if after.keys() != mine.keys():
                new[register] = after
        if not new:
            return
        was_here = state.row is not None
        made = self.scope.stamp(row.made) if row.made is not None else None
        shown = settler.settle(state, new, made)
        self._count(new, was_here, shown)
        if shown:
            self.scope.known_parents.setdefault(self.name, set()).add(row.id)
        self._touch(row.id, state, new)

    def _count(self, new: Registers, was_here: bool, shown: bool) -> None:
        if not shown:
            self.tally.held += 1
        elif was_here:
            self.tally.changed += 1
        else:
            self.tally.new += 1
        if any(is_conflict(versions) for versions in new.values()):
            self.tally.conflicts += 1
        if shown and any(v.held for versions in new.values() for v in versions.values()):
            self.tally.held += 1

    def _told(self, row: RowLine) -> Registers:
        """The sibling sets a line tells of, each value checked against its type."""
        scope = self.scope
        told: Registers = {}
        for register, versions in row.changes.items():
            told[register] = {}
            for place, seq, hlc, role, value in versions:
                told[register][scope.origins[place], seq] = self._version(register, int(hlc, 16), role, value)
        if row.made is None:
            if bytes(row.values) != b"{}":
                raise undecodable()
            return told
        try:
            values = generic_values.decode(row.values)
            if encode(values) != bytes(row.values):
                raise undecodable()
        except (msgspec.MsgspecError, RecursionError):
            raise undecodable() from None
        stamp = scope.stamp(row.made)
        for register, value in self._registers(values).items():
            if register not in told:
                told[register] = {(stamp.origin, stamp.seq): self._version(register, stamp.hlc, stamp.role, value)}
        return told

    def _registers(self, values: "dict[str, Value]") -> "dict[str, Value]":
        """The registers that columns form; columns this program does not know stand for themselves."""
        if self.codec is None:
            return values
        columns = self.codec.described.columns
        defaults = dict(zip(self.codec.columns, self.codec.defaults, strict=True))
        found: dict[str, Value] = {name: value for name, value in values.items() if name not in columns}
        for register, parts in self.codec.described.registers.items():
            whole = [values.get(part, defaults[part]) for part in parts]
            if ... not in whole:
                found[register] = whole[0] if len(whole) == 1 else tuple(whole)  # type: ignore[assignment]
        return found

    def _version(self, register: str, hlc: int, role: int, value: Value) -> Version:
        return Version(hlc, role, value, why_held(self.codec, register, value))

    def _hold_orphans(self, told: Registers) -> None:
        """Hold values that name a record which is not here."""
        if self.codec is None:
            return
        for column, parent in self.codec.described.parents.items():
            versions = told.get(column)
            if versions is None:
                continue
            named = {v.value for v in versions.values() if v.value is not None and v.held is None}
            missing = named - self._present(parent, named)  # type: ignore[arg-type]
            for dot, version in versions.items():
                if version.value in missing:
                    versions[dot] = version._replace(held=NO_PARENT)

    def _touch_new(self, codec: TableCodec, fresh: list[tuple[RowLine, tuple[object, ...]]]) -> None:
        if self.name == "member":
            name = codec.columns.index("shared_name")
            self.touched.search.update(row.id for row, values in fresh if values[name])
        elif self.name == "member_local":
            self.touched.search.update(row.id for row, _ in fresh)
        elif self.name == "consent":
            member = codec.columns.index("member_id")
            self.touched.consents.update(str(values[member]) for _, values in fresh)

    def _touch(self, row_id: str, state: RowState, new: Registers) -> None:
        if (self.name == "member" and {"twin", "old_number"} & new.keys()) or self.name == "member_local":
            self.touched.search.add(row_id)
        elif self.name == "consent" and state.row is not None:
            self.touched.consents.add(str(state.row["member_id"]))


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


def is_conflict(versions: "dict[tuple[int, int], Version]") -> bool:
    """Whether a register has several different values."""
    return len({version.value for version in versions.values()}) > 1


def _may_hold(scope: str, kind: ScopeKind) -> bool:
    """Whether rows of this kind of table belong into this scope at all."""
    if scope == REFERENCE:
        return kind is ScopeKind.REFERENCE
    return (kind is ScopeKind.LOCAL) == scope.endswith("/local")


def retry_held(session: Session, touched: _Touched | None = None) -> int:
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
                _retry_table(session, cursor, name, sorted(found[name]), touched)


def _retry_table(
    session: Session, cursor: DBAPICursor, name: str, ids: list[str], touched: _Touched | None
) -> None:
    codec = codecs().get(name)
    if codec is None:
        return
    stations = dict(session.execute(select(Vector.id, Vector.station)).tuples().all())
    writes = Writes()
    settler = Settler(name, codec, stations, writes)
    for row_id, state in states.load(cursor, name, codec, ids).items():
        looked_at = {
            register: {dot: v._replace(held=_reason_now(cursor, codec, register, v)) for dot, v in versions.items()}
            for register, versions in state.siblings.items()
        }
        if looked_at == state.siblings:
            continue
        settler.settle(state, looked_at)
        if touched is not None and name in ("member", "member_local"):
            touched.search.add(row_id)
        if touched is not None and name == "consent" and state.row is not None:
            touched.consents.add(str(state.row["member_id"]))
    writes.write(cursor)


def _reason_now(cursor: DBAPICursor, codec: TableCodec, register: str, version: Version) -> str | None:
    reason = why_held(codec, register, version.value)
    parent = codec.described.parents.get(register)
    if reason is None and parent is not None and version.value is not None:
        cursor.execute(f"SELECT 1 FROM {parent} WHERE id = ?", (version.value,))  # noqa: S608
        if cursor.fetchone() is None:
            return NO_PARENT
    return reason
