"""Merge the row lines of one table: new rows at once, the others loaded, merged and rewritten once each."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

import msgspec
from sqlalchemy.orm import Session

from models import erasures, preimages, search
from models.consents import concerned, forget_twins, settle_twins
from models.exchange import plain_lines
from models.exchange import rows as states
from models.exchange.held import why_held
from models.exchange.incoming import IncomingScope
from models.exchange.merge import Versions, merged
from models.exchange.overwrites import overwrite
from models.exchange.plain_lines import ChangedRow, Columns, NewRow
from models.exchange.records import (
    ID_LENGTH,
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
from models.exchange.rows import NO_PARENT, Registers, RowState, Settler, Version, Writes, json_ids
from models.schema import ScopeKind
from models.stamps import REFERENCE

_NO_CHANGES = b",{}]"
"""How the line of a row ends whose registers all have the dot of its creation."""

_ONLY_CHANGES = b'",null,{},{"'
"""How the line of a row goes on behind its id of which changes alone are told."""

_New = tuple[NewRow, Columns]


@dataclass(slots=True)
class Tally:
    """What an import does to the rows of one table."""

    new: int = 0
    changed: int = 0
    conflicts: int = 0
    held: int = 0


_MOST_TOUCHED = 4096
"""Members that wait to be looked at: bounds the memory of a large import."""


@dataclass(slots=True)
class Touched:
    """Members whose search entry or shared copy must be looked at after the merge."""

    originals: bool = True
    """Whether names and contacts may come besides, of which shared copies are made."""
    search: set[str] = field(default_factory=set)
    consents: set[str] = field(default_factory=set)
    _concerned: set[str] = field(default_factory=set)

    def notice(self, table: str, state: RowState) -> None:
        """A row of this table may show something new."""
        if table in ("member", "member_local"):
            self.search.add(state.id)
        if table == "member_local":
            # A name may come after the yes to share it.
            self.consents.add(state.id)
        elif table == "consent" and state.row is not None:
            self.consents.add(str(state.row["member_id"]))

    def settle_many(self, session: Session) -> None:
        """Between two batches: look at members by now if they are many, and let go of those of whom nothing follows."""
        if len(self.search) > _MOST_TOUCHED:
            search.reindex(session, self.search)
            self.search.clear()
        if len(self.consents) > _MOST_TOUCHED and not self.originals:
            self._concerned |= concerned(session, self.consents)
            self.consents.clear()

    def settle(self, session: Session) -> None:
        """Bring the search index and the shared copies up to date."""
        if self.search:
            search.reindex(session, self.search)
        consents = self.consents | self._concerned
        if consents:
            settle_twins(session, consents)
            if preimages.recording(session) is not None:
                forget_twins(session, consents)


class TableMerge:
    """Merges row lines of one table."""

    def __init__(self, scope: IncomingScope, name: str, tally: Tally, touched: Touched) -> None:
        self.scope = scope
        self.name = name
        self.codec: TableCodec | None = codecs().get(name)
        self.tally = tally
        self.touched = touched
        self._refused: set[tuple[str, str]] = set()
        """Row and register of which a dot beyond the cut of a revoked station was told. Nothing of them is merged: what
        counts of them is here already, else the bundle would wait (`apply.BuildsOnRefused`).
        """
        if self.codec is not None and not _may_hold(scope.vectors.scope, self.codec.described.scope_kind):
            raise may_not_write()

    def take(self, lines: list[bytes]) -> None:
        """New rows and plain changes at once, the others one by one."""
        new, changed, others = self._sorted(lines)
        fresh = self._new_rows(new)
        plain = self._changes(changed)
        if fresh is None:
            fresh, others = [], others + new
        if plain is None:
            plain, others = [], others + changed
        rows = self.scope.decoded(others) if others else []
        if any(row.table != self.name for row in rows):
            raise undecodable()
        ids = {row.id for row, _ in fresh} | {row.id for row in plain} | {row.id for row in rows}
        if len(ids) < len(fresh) + len(plain) + len(rows):
            raise contradicts_itself()
        if self.codec is not None:
            rows += self._insert_new(self.codec, fresh) if fresh else []
            rows += self._overwrite(self.codec, plain) if plain else []
        rows = [row for row in rows if not self._absorbed(row)]
        if rows:
            self._merge(rows)

    def _sorted(self, lines: list[bytes]) -> tuple[list[bytes], list[bytes], list[bytes]]:
        """Lines that look like new rows, those that look like changes, and the others."""
        if self.codec is None:
            return [], [], lines
        new = [line for line in lines if line.endswith(_NO_CHANGES)]
        if len(new) == len(lines):
            return new, [], []
        rest = [line for line in lines if not line.endswith(_NO_CHANGES)]
        # What follows from a changed consent is asked of its row.
        at = -1 if self.name == "consent" else len(f'["{self.name}","') + ID_LENGTH
        changed = [line for line in rest if line.startswith(_ONLY_CHANGES, at)]
        if len(changed) == len(rest):
            return new, changed, []
        return new, changed, [line for line in rest if not line.startswith(_ONLY_CHANGES, at)]

    def _new_rows(self, lines: list[bytes]) -> list[_New] | None:
        """All of these lines as new rows that nobody here can know yet; None when one of them needs a closer look."""
        return [] if self.codec is None or not lines else self.scope.new_rows(self.codec, lines)

    def _changes(self, lines: list[bytes]) -> list[ChangedRow] | None:
        """All of these lines as changes and nothing else; None when one of them needs a closer look."""
        return [] if self.codec is None or not lines else plain_lines.changes(self.codec, lines)

    def _insert_new(self, codec: TableCodec, new: list[_New]) -> list[RowLine]:
        """Insert what can be inserted; give back what must be merged row by row."""
        doubtful = self._doubtful(codec, new)
        fresh = [one for one in new if one[0].id not in doubtful] if doubtful else new
        derived = [column.name for column in codec.described.table.columns if column.info.get("derived")]
        columns = ("id", "origin", "seq", "hlc", "role", *codec.columns, *derived)
        holes = ", ".join("?" for _ in columns)
        blanks = ("",) * len(derived)
        origins = self.scope.origins
        rows = [
            (row.id, origins[place], seq, int(hlc, 16), role, *values, *blanks)
            for row, values in fresh
            for place, seq, hlc, role in (row.made,)
        ]
        if derived == ["sort_key"]:
            # Written now, it need not be moved in its index when the names are indexed.
            name = codec.columns.index("shared_name")
            rows = [(*row[:-1], search.order_of(row[5 + name])) if row[5 + name] else row for row in rows]
        self.scope.cursor.executemany(f"INSERT INTO {self.name} ({', '.join(columns)}) VALUES ({holes})", rows)
        self.tally.new += len(fresh)
        self._touch_new(codec, fresh)
        self.scope.parents.add(self.name, [row.id for row, _ in fresh])
        return [
            RowLine(self.name, row.id, row.made, msgspec.Raw(encode(row.values)), {})
            for row, _ in new
            if row.id in doubtful
        ]

    def _doubtful(self, codec: TableCodec, new: Sequence[_New]) -> set[str]:
        """Ids of rows that are here already, are held here, or whose parents are not here."""
        wanted = json_ids(row.id for row, _ in new)
        cursor = self.scope.cursor
        cursor.execute(f"SELECT id FROM {self.name} WHERE id IN (SELECT value FROM json_each(?))", (wanted,))
        doubtful = {row[0] for row in cursor.fetchall()}
        if self.scope.some_held:
            cursor.execute("SELECT row_id FROM sibling WHERE row_id IN (SELECT value FROM json_each(?))", (wanted,))
            doubtful |= {row[0] for row in cursor.fetchall()}
        column = erasures.ABSORBED.get(self.name)
        if self.scope.erased and column is not None:
            place = None if column == "id" else codec.columns.index(column)
            about = ((row.id, row.id if place is None else values[place]) for row, values in new)
            doubtful |= {row_id for row_id, member in about if member in self.scope.erased}
        for column, parent in codec.described.parents.items():
            place = codec.columns.index(column)
            named = {str(values[place]) for _, values in new if values[place] is not None}
            missing = named - self.scope.parents.present(parent, named)
            if missing:
                doubtful |= {row.id for row, values in new if values[place] in missing}
        return doubtful

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

    def _overwrite(self, codec: TableCodec, rows: list[ChangedRow]) -> list[RowLine]:
        """Take the plainest changes; give back what must be merged row by row."""
        erased = self.scope.erased if erasures.ABSORBED.get(self.name) == "id" else None
        if erased:
            for row in rows:
                self.scope.check_changes(row.changes)
            rows = [row for row in rows if row.id not in erased]
        result = overwrite(self.scope, codec, rows)
        self.tally.changed += len(result.done)
        self.tally.conflicts += result.conflicts
        if self.name in ("member", "member_local"):
            self.touched.search.update(row.id for row in result.done if _is_searched_for(self.name, row.changes))
        if self.name == "member_local":
            self.touched.consents.update(row.id for row in result.done)
        if self.name == "member":
            self.touched.consents.update(row.id for row in result.done if "twin" in row.changes)
        return [RowLine(self.name, row.id, None, msgspec.Raw(b"{}"), row.changes) for row in result.others]

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
            if (row.id, register) in self._refused:
                continue
            mine = state.versions(self.codec, register)
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
            self.scope.parents.add(self.name, (row.id,))
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
            named = {str(v.value) for v in versions.values() if v.value is not None and v.held is None}
            missing = named - self.scope.parents.present(parent, named)
            for dot, version in versions.items():
                if version.value in missing:
                    versions[dot] = version._replace(held=NO_PARENT)

    def _touch_new(self, codec: TableCodec, fresh: Sequence[_New]) -> None:
        if self.name == "member":
            name, old_number = codec.columns.index("shared_name"), codec.columns.index("old_number")
            self.touched.search.update(row.id for row, values in fresh if values[name] or values[old_number])
        elif self.name == "member_local":
            self.touched.search.update(row.id for row, _ in fresh)
            self.touched.consents.update(row.id for row, _ in fresh)
        elif self.name == "consent":
            member = codec.columns.index("member_id")
            self.touched.consents.update(str(values[member]) for _, values in fresh)

    def _touch(self, state: RowState, new: Registers) -> None:
        if self.name == "consent" or _is_searched_for(self.name, new):
            self.touched.notice(self.name, state)
        if self.name == "member" and "twin" in new:
            self.touched.consents.add(state.id)


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
