"""Merge the row lines of one table: new rows at once, the others loaded, merged and rewritten once each."""

import json
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

import msgspec
from sqlalchemy.orm import Session

from models import erasures, preimages, search
from models.consents import forget_twins, settle_twins
from models.exchange import rows as states
from models.exchange.held import why_held
from models.exchange.incoming import IncomingScope
from models.exchange.merge import Versions, merged
from models.exchange.overwrites import overwrite, plain_change
from models.exchange.records import (
    NewRow,
    RowLine,
    Scalar,
    TableCodec,
    Value,
    WireVersion,
    codecs,
    contradicts_itself,
    encode,
    generic_values,
    may_not_write,
    undecodable,
)
from models.exchange.rows import NO_PARENT, Registers, RowState, Settler, Version, Writes
from models.schema import ScopeKind
from models.stamps import REFERENCE

_NO_CHANGES = b",{}]"
"""How the line of a row ends whose registers all have the dot of its creation."""

_New = tuple[str, NewRow, tuple[object, ...]]
"""A new row's id, the row, and its columns in the order of the codec's."""


@dataclass(slots=True)
class Tally:
    """What an import does to the rows of one table."""

    new: int = 0
    changed: int = 0
    conflicts: int = 0
    held: int = 0


@dataclass(slots=True)
class Touched:
    """Members whose search entry or shared copy must be looked at after the merge."""

    search: set[str] = field(default_factory=set)
    consents: set[str] = field(default_factory=set)

    def notice(self, table: str, state: RowState) -> None:
        """A row of this table may show something new."""
        if table in ("member", "member_local"):
            self.search.add(state.id)
        elif table == "consent" and state.row is not None:
            self.consents.add(str(state.row["member_id"]))

    def settle(self, session: Session) -> None:
        """Bring the search index and the shared copies up to date."""
        if self.search:
            search.reindex(session, sorted(self.search))
        if self.consents:
            settle_twins(session, sorted(self.consents))
            if preimages.recording(session) is not None:
                forget_twins(session, self.consents)


class TableMerge:
    """Merges row lines of one table."""

    def __init__(self, scope: IncomingScope, name: str, tally: Tally, touched: Touched) -> None:
        self.scope = scope
        self.name = name
        self.codec: TableCodec | None = codecs().get(name)
        self.tally = tally
        self.touched = touched
        self._refused: set[tuple[str, str]] = set()
        """Row and register of which a dot beyond the cut of a revoked station was told."""
        if self.codec is not None and not _may_hold(scope.vectors.scope, self.codec.described.scope_kind):
            raise may_not_write()

    def take(self, lines: list[bytes]) -> None:
        """New and plain rows at once, the others one by one."""
        looks_new = [line for line in lines if line.endswith(_NO_CHANGES)] if self.codec is not None else []
        fresh = self._new_rows(looks_new)
        rows = self.scope.decoded(lines if not fresh else [line for line in lines if not line.endswith(_NO_CHANGES)])
        if any(row.table != self.name for row in rows):
            raise undecodable()
        if len({row.id for row in fresh} | {row.id for row in rows}) < len(fresh) + len(rows):
            raise contradicts_itself()
        if fresh and self.codec is not None:
            rows += self._insert_new(self.codec, fresh)
        rows = [row for row in rows if not self._absorbed(row)]
        if rows and self.codec is not None:
            rows = self._overwrite(self.codec, rows)
        if rows:
            self._merge(rows)

    def _new_rows(self, lines: list[bytes]) -> list[NewRow]:
        """All of these lines as new rows that nobody here can know yet; none when one of them needs a closer look."""
        if self.codec is None or not lines:
            return []
        return self.scope.new_rows(self.codec, lines) or []

    def _insert_new(self, codec: TableCodec, rows: list[NewRow]) -> list[RowLine]:
        """Insert what can be inserted; give back what must be merged row by row."""
        table = codec.described
        new = [(row.id, row, msgspec.structs.astuple(row.values)) for row in rows]
        doubtful = self._doubtful(codec, new)
        fresh = [one for one in new if one[0] not in doubtful] if doubtful else new
        derived = [column.name for column in table.table.columns if column.info.get("derived")]
        columns = ("id", "origin", "seq", "hlc", "role", *codec.columns, *derived)
        holes = ", ".join("?" for _ in columns)
        blanks = ("",) * len(derived)
        stamp = self.scope.stamp
        self.scope.cursor.executemany(
            f"INSERT INTO {self.name} ({', '.join(columns)}) VALUES ({holes})",
            [(row_id, *stamp(row.made), *values, *blanks) for row_id, row, values in fresh],
        )
        self.tally.new += len(fresh)
        self._touch_new(codec, fresh)
        self.scope.known_parents.setdefault(self.name, set()).update(row_id for row_id, _, _ in fresh)
        return [
            RowLine(self.name, row.id, row.made, msgspec.Raw(encode(row.values)), {})
            for row_id, row, _ in new
            if row_id in doubtful
        ]

    def _doubtful(self, codec: TableCodec, new: "Sequence[_New]") -> set[str]:
        """Ids of rows that are here already, are held here, or whose parents are not here."""
        wanted = json.dumps([row_id for row_id, _, _ in new])
        cursor = self.scope.cursor
        cursor.execute(f"SELECT id FROM {self.name} WHERE id IN (SELECT value FROM json_each(?))", (wanted,))
        doubtful = {row[0] for row in cursor.fetchall()}
        if self.scope.some_held:
            cursor.execute("SELECT row_id FROM sibling WHERE row_id IN (SELECT value FROM json_each(?))", (wanted,))
            doubtful |= {row[0] for row in cursor.fetchall()}
        column = erasures.ABSORBED.get(self.name)
        if self.scope.erased and column is not None:
            place = None if column == "id" else codec.columns.index(column)
            about = ((row_id, row_id if place is None else values[place]) for row_id, _, values in new)
            doubtful |= {row_id for row_id, member in about if member in self.scope.erased}
        for column, parent in codec.described.parents.items():
            place = codec.columns.index(column)
            named = {values[place] for _, _, values in new} - {None}
            missing = named - self._present(parent, named)
            if missing:
                doubtful |= {row_id for row_id, _, values in new if values[place] in missing}
        return doubtful

    def _present(self, table: str, ids: "set[object]") -> set[str]:
        """Which of these rows of a table are here."""
        known = self.scope.known_parents.setdefault(table, set())
        unknown = [one for one in ids if one not in known]
        if unknown:
            self.scope.cursor.execute(
                f"SELECT id FROM {table} WHERE id IN (SELECT value FROM json_each(?))", (json.dumps(unknown),)
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
        except (msgspec.MsgspecError, UnicodeError):
            raise undecodable() from None
        told = {member, *(version[4] for version in row.changes.get(column, ()))}
        return bool(told & self.scope.erased)

    def _taken_along(self, row: RowLine, state: RowState) -> bool:
        """Whether a row is told of as known here and is not: then an erased member took it along.

        There is no gap, so all of it that is not told was here once, and no row goes away otherwise.
        """
        column = erasures.ABSORBED.get(self.name)
        unknown = state.row is None and not state.siblings
        return unknown and bool(self.scope.erased) and row.made is None and column not in {None, "id", *row.changes}

    def _overwrite(self, codec: TableCodec, rows: list[RowLine]) -> list[RowLine]:
        """Take the plainest changes; give back what must be merged row by row."""
        if self.name == "consent":
            # What follows from a changed consent is asked of its row.
            return rows
        plain = [(row, plain_change(self.scope, codec, row)) for row in rows]
        done, doubtful = overwrite(self.scope, codec, [change for _, change in plain if change is not None])
        self.tally.changed += len(done)
        self.scope.known_parents.setdefault(self.name, set()).update(row.id for row, _ in done)
        self.touched.search.update(row.id for row, versions in done if _is_searched_for(self.name, versions))
        return [row for row, change in plain if change is None] + doubtful

    def _merge(self, rows: list[RowLine]) -> None:
        known = states.load(self.scope.cursor, self.name, self.codec, (row.id for row in rows))
        writes = Writes(preimages.recording(self.scope.session))
        settler = Settler(self.name, self.codec, self.scope.stations, writes)
        told = [(row, self._told(row)) for row in rows]
        for row, theirs in told:
            if self._taken_along(row, known[row.id]):
                continue
            self._check_scope(known[row.id])
            self._hold_orphans(theirs)
            self._merge_row(row, known[row.id], theirs, settler)
        writes.write(self.scope.cursor)

    def _check_scope(self, state: RowState) -> None:
        """A row belongs to one scope for good; raises `BadFile` when the bundle brings it in another."""
        dots = [dot for versions in state.siblings.values() for dot in versions]
        origins = {origin for origin, _ in dots} | ({state.made.origin} if state.made is not None else set())
        if not origins <= self.scope.stations.keys():
            raise may_not_write()

    def _merge_row(self, row: RowLine, state: RowState, theirs: Registers, settler: Settler) -> None:
        new: Registers = {}
        for register, versions in theirs.items():
            mine = state.versions(self.codec, register)
            if (row.id, register) in self._refused:
                # What replaced mine is not taken, so nothing here goes away for it.
                versions = versions | mine  # noqa: PLW2901 - it is the same set, seen with the cut
            after = merged(mine, versions, self.scope.seen, self.scope.had)
            if after.keys() != mine.keys():
                new[register] = after
        if not new:
            return
        was_here = state.row is not None
        taken = row.made is not None and not self.scope.refuses(row.made[0], row.made[1])
        made = self.scope.stamp(row.made) if taken and row.made is not None else None
        shown = settler.settle(state, new, made)
        self._count(new, was_here, shown)
        if shown:
            self.scope.known_parents.setdefault(self.name, set()).add(row.id)
        self._touch(state, new)

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
        told = {register: self._told_versions(row.id, register, told) for register, told in row.changes.items()}
        if row.made is None:
            if bytes(row.values) != b"{}":
                raise undecodable()
            return told
        try:
            values = generic_values.decode(row.values)
            if encode(values) != bytes(row.values):
                raise undecodable()
        except (msgspec.MsgspecError, RecursionError, UnicodeError):
            raise undecodable() from None
        if scope.refuses(row.made[0], row.made[1]):
            self._refused.update((row.id, register) for register in self._registers(values) if register not in told)
            return told
        stamp = scope.stamp(row.made)
        for register, value in self._registers(values).items():
            if register not in told:
                told[register] = {(stamp.origin, stamp.seq): self._version(register, stamp.hlc, stamp.role, value)}
        return told

    def _told_versions(self, row_id: str, register: str, told: Sequence[WireVersion]) -> Versions[int, Version]:
        versions: Versions[int, Version] = {}
        for place, seq, hlc, role, value in told:
            if self.scope.refuses(place, seq):
                self._refused.add((row_id, register))
            else:
                versions[self.scope.origins[place], seq] = self._version(register, int(hlc, 16), role, value)
        return versions

    def _registers(self, values: dict[str, Scalar]) -> dict[str, Value]:
        """The registers that columns form; columns this program does not know stand for themselves."""
        if self.codec is None:
            return dict(values)
        described = self.codec.described
        found: dict[str, Value] = {name: value for name, value in values.items() if name not in described.columns}
        row = self.codec.blank | values
        for register, parts in described.registers.items():
            if all(part in row for part in parts):
                found[register] = states.value_of(row, parts)
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
            missing = named - self._present(parent, named)  # type: ignore[arg-type]  # parents are named by text
            for dot, version in versions.items():
                if version.value in missing:
                    versions[dot] = version._replace(held=NO_PARENT)

    def _touch_new(self, codec: TableCodec, fresh: "Sequence[_New]") -> None:
        if self.name == "member":
            name, old_number = codec.columns.index("shared_name"), codec.columns.index("old_number")
            self.touched.search.update(row_id for row_id, _, values in fresh if values[name] or values[old_number])
        elif self.name == "member_local":
            self.touched.search.update(row_id for row_id, _, _ in fresh)
        elif self.name == "consent":
            member = codec.columns.index("member_id")
            self.touched.consents.update(str(values[member]) for _, _, values in fresh)

    def _touch(self, state: RowState, new: Registers) -> None:
        if self.name == "consent" or _is_searched_for(self.name, new):
            self.touched.notice(self.name, state)


def _is_searched_for(table: str, registers: Iterable[str]) -> bool:
    """Whether a change of these registers shows in the search index."""
    return table == "member_local" or (table == "member" and not {"twin", "old_number"}.isdisjoint(registers))


def is_conflict(versions: "dict[tuple[int, int], Version]") -> bool:
    """Whether a register has several different values."""
    return len({version.value for version in versions.values()}) > 1


def _may_hold(scope: str, kind: ScopeKind) -> bool:
    """Whether rows of this kind of table belong into this scope at all."""
    if scope == REFERENCE:
        return kind is ScopeKind.REFERENCE
    return (kind is ScopeKind.LOCAL) == scope.endswith("/local")
