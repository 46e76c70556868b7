"""One row's registers as they are known here, what merging makes of them, and the writes that follow."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import NamedTuple

import msgspec
from sqlalchemy.engine.interfaces import DBAPICursor

from models.exchange.merge import Versions
from models.exchange.records import Scalar, TableCodec, Value, encode
from models.preimages import Entry, Recording

# Why something is held; each is a sentence for a person (and a key of its translation).
UNKNOWN_TABLE = "A newer version of the program wrote this."
UNKNOWN_FIELD = "A newer version of the program wrote this field."
BROKEN_RULE = "This value is not allowed here."
NO_PARENT = "The record it belongs to has not arrived yet."
INCOMPLETE = "Parts of this record have not arrived yet."


class Stamp(NamedTuple):
    """A dot with its author and time, as columns hold it."""

    origin: int
    seq: int
    hlc: int
    role: int


class Version(NamedTuple):
    """One value of a register: when and by which role it was written, and why it cannot be shown, if so."""

    hlc: int
    role: int
    value: Value
    held: str | None = None


Registers = dict[str, Versions[int, Version]]


@dataclass(slots=True)
class RowState:
    """What is known here of one row. `row` is None while it does not stand in its table."""

    id: str
    row: dict[str, Scalar] | None = None
    made: Stamp | None = None
    dots: dict[str, Stamp] = field(default_factory=dict)
    siblings: Registers = field(default_factory=dict)

    def versions(self, codec: TableCodec | None, register: str) -> Versions[int, Version]:
        """The sibling set of a register, one version in the plain case."""
        found = self.siblings.get(register)
        if found is not None:
            return found
        if self.row is None or self.made is None or codec is None:
            return {}
        parts = codec.described.registers.get(register)
        if parts is None:
            return {}
        stamp = self.dots.get(register, self.made)
        return {(stamp.origin, stamp.seq): Version(stamp.hlc, stamp.role, value_of(self.row, parts))}


def value_of(row: Mapping[str, Scalar], parts: tuple[str, ...]) -> Value:
    """A register's value out of its columns."""
    return row[parts[0]] if len(parts) == 1 else tuple(row[part] for part in parts)


def columns_of(value: Value, parts: tuple[str, ...]) -> dict[str, Scalar]:
    """A register's columns out of its value."""
    if isinstance(value, tuple):
        return dict(zip(parts, value, strict=True))
    return {parts[0]: value}


def json_ids(ids: Iterable[str]) -> str:
    """Ids for `json_each`."""
    return encode(list(ids)).decode()


def load(cursor: DBAPICursor, name: str, codec: TableCodec | None, ids: Iterable[str]) -> dict[str, RowState]:
    """The states of these rows of one table; `codec` is None for a table this program does not know."""
    states = {row_id: RowState(row_id) for row_id in ids}
    wanted = json_ids(states)
    if codec is not None:
        columns = ", ".join(codec.columns)
        cursor.execute(
            f"SELECT id, origin, seq, hlc, role, {columns} FROM {name} WHERE id IN (SELECT value FROM json_each(?))",
            (wanted,),
        )
        for row in cursor.fetchall():
            state = states[row[0]]
            state.made = Stamp._make(row[1:5])
            state.row = dict(zip(codec.columns, row[5:], strict=True))
    for table, extra in (("register_dot", "NULL, NULL"), ("sibling", "value, held")):
        cursor.execute(
            f"SELECT row_id, register, origin, seq, hlc, role, {extra} FROM {table} "
            "WHERE row_id IN (SELECT value FROM json_each(?)) AND register >= ? AND register < ?",
            (wanted, f"{name}.", f"{name}/"),
        )
        for row_id, register, origin, seq, hlc, role, text, held in cursor.fetchall():
            key = register[len(name) + 1 :]
            if text is None:
                states[row_id].dots[key] = Stamp(origin, seq, hlc, role)
            else:
                versions = states[row_id].siblings.setdefault(key, {})
                versions[origin, seq] = Version(hlc, role, plain(msgspec.json.decode(text)), held)
    return states


def plain(value: object) -> Value:
    """A register's value as JSON gives it back."""
    return tuple(value) if isinstance(value, list) else value  # type: ignore[return-value]  # JSON of a register's values


@dataclass(slots=True)
class Writes:
    """The writes of a batch, done together: each touched row is rewritten once. What they overwrite is remembered in
    `recording`, if there is one.
    """

    recording: Recording | None = None
    inserts: dict[tuple[str, tuple[str, ...]], list[tuple[object, ...]]] = field(default_factory=dict)
    updates: dict[tuple[str, tuple[str, ...]], list[tuple[object, ...]]] = field(default_factory=dict)
    new_dots: list[tuple[object, ...]] = field(default_factory=list)
    """Of registers that had the dot of their row's creation: SQLite takes them in half the time."""
    dots: list[tuple[object, ...]] = field(default_factory=list)
    no_dots: list[tuple[str, str]] = field(default_factory=list)
    siblings: list[tuple[object, ...]] = field(default_factory=list)
    no_siblings: list[tuple[str, str]] = field(default_factory=list)

    def remember_all(self, table: str, state: "RowState", registers: "Registers") -> None:
        """Remember all versions of these registers of a row."""
        if self.recording is not None:
            old: dict[str, list[tuple[object, ...]]] = {
                name: [(origin, seq, *version) for (origin, seq), version in sorted(versions.items())]
                for name, versions in registers.items()
            }
            self.recording.add(Entry(table, state.id, state.row is not None, old))

    def write(self, cursor: DBAPICursor) -> None:
        """Carry them out."""
        for (table, columns), rows in self.inserts.items():
            holes = ", ".join("?" for _ in columns)
            cursor.executemany(f"INSERT INTO {table} ({', '.join(columns)}) VALUES ({holes})", rows)
        for (table, columns), rows in self.updates.items():
            settings = ", ".join(f"{column} = ?" for column in columns)
            cursor.executemany(f"UPDATE {table} SET {settings} WHERE id = ?", rows)
        for table, keys in (("sibling", self.no_siblings), ("register_dot", self.no_dots)):
            cursor.executemany(f"DELETE FROM {table} WHERE row_id = ? AND register = ?", keys)
        cursor.executemany("INSERT INTO register_dot VALUES (?, ?, ?, ?, ?, ?)", self.new_dots)
        cursor.executemany("INSERT OR REPLACE INTO register_dot VALUES (?, ?, ?, ?, ?, ?)", self.dots)
        cursor.executemany("INSERT INTO sibling VALUES (?, ?, ?, ?, ?, ?, ?, ?)", self.siblings)


class Settler:
    """Decides what a row shows of its merged registers, and notes the writes that make it so."""

    def __init__(self, name: str, codec: TableCodec | None, stations: Mapping[int, str], writes: Writes) -> None:
        self.name = name
        self.codec = codec
        self.stations = stations
        self.writes = writes

    def settle(self, state: RowState, registers: Registers, made: Stamp | None = None) -> bool:
        """Bring one row to its new sibling sets in `registers` (those that changed). True if the row is shown.

        `made` is the creation's dot, if the bundle told it; it becomes that of a row that is new here.
        """
        before = {register: state.versions(self.codec, register) for register in registers}
        self.writes.remember_all(self.name, state, before if state.row is not None else state.siblings)
        if state.row is None:
            return self._create(state, registers, made)
        changes: dict[str, Scalar] = {}
        for register, versions in registers.items():
            best = self._shown(versions)
            if best is not None:
                changes |= columns_of(best.value, self._parts(register))
            self._remember(state, register, versions)
        changes = {column: value for column, value in changes.items() if state.row[column] != value}
        if changes:
            columns = tuple(sorted(changes))
            row = (*(changes[column] for column in columns), state.id)
            self.writes.updates.setdefault((self.name, columns), []).append(row)
        return True

    def _create(self, state: RowState, registers: Registers, made: Stamp | None) -> bool:
        known = state.siblings | registers
        row, reason = self._row(known)
        if row is None:
            self.keep_held(
                state,
                {
                    register: {dot: v if v.held else v._replace(held=reason) for dot, v in versions.items()}
                    for register, versions in known.items()
                },
            )
            return False
        state.made = made or self._oldest(known)
        state.row = row
        columns = ("id", "origin", "seq", "hlc", "role", *row)
        self.writes.inserts.setdefault((self.name, columns), []).append((state.id, *state.made, *row.values()))
        for register, versions in known.items():
            self._remember(state, register, {dot: self._unheld(v) for dot, v in versions.items()})
        return True

    def keep_held(self, state: RowState, registers: Registers) -> None:
        """Note the versions of a row that does not stand in its table."""
        for register, versions in registers.items():
            self._write_siblings(state, register, versions)

    @staticmethod
    def _unheld(version: Version) -> Version:
        # What was held only because the row could not stand is free now; a fault of its own stays.
        return version._replace(held=None) if version.held in (NO_PARENT, INCOMPLETE, UNKNOWN_TABLE) else version

    def _row(self, known: Registers) -> tuple[dict[str, Scalar] | None, str]:
        """All columns of a new row, or None and why it cannot stand yet."""
        if self.codec is None:
            return None, UNKNOWN_TABLE
        table = self.codec.described
        row: dict[str, Scalar] = {}
        blank = self.codec.blank
        for register, parts in table.registers.items():
            best = self._shown(known.get(register, {}))
            if best is not None:
                row |= columns_of(best.value, parts)
                continue
            # Something was written that cannot be shown: no reason to hide all the rest.
            begun = self.codec.usual if register in known else blank
            if not all(part in begun for part in parts):
                reasons = [version.held for version in known.get(register, {}).values() if version.held]
                return None, reasons[0] if reasons else INCOMPLETE
            row |= {part: begun[part] for part in parts}
        for column in table.table.columns:
            if column.info.get("derived"):
                row[column.name] = ""
        return row, ""

    def _remember(self, state: RowState, register: str, versions: Versions[int, Version]) -> None:
        """Note the dots of a register of a shown row: in the side table, or as siblings."""
        key = (state.id, f"{self.name}.{register}")
        plain = len(versions) == 1 and next(iter(versions.values())).held is None
        if not plain:
            self._write_siblings(state, register, versions)
            return
        if register in state.siblings:
            self.writes.no_siblings.append(key)
        (((origin, seq), version),) = versions.items()
        if state.made is not None and (origin, seq) == (state.made.origin, state.made.seq):
            if register in state.dots:
                self.writes.no_dots.append(key)
        else:
            dots = self.writes.dots if register in state.dots else self.writes.new_dots
            dots.append((*key, origin, seq, version.hlc, version.role))

    def _write_siblings(self, state: RowState, register: str, versions: Versions[int, Version]) -> None:
        key = (state.id, f"{self.name}.{register}")
        if register in state.siblings:
            self.writes.no_siblings.append(key)
        if register in state.dots:
            self.writes.no_dots.append(key)
        for (origin, seq), v in sorted(versions.items()):
            self.writes.siblings.append((*key, origin, seq, v.hlc, v.role, encode(v.value).decode(), v.held))

    def _shown(self, versions: Versions[int, Version]) -> Version | None:
        """The value to show: of those that can be, the greatest (HLC, station) (DESIGN section 2, rule 5)."""
        able = [(v.hlc, self.stations[dot[0]], v) for dot, v in versions.items() if v.held is None]
        return max(able, key=lambda one: one[:2])[2] if able else None

    def _parts(self, register: str) -> tuple[str, ...]:
        assert self.codec is not None
        return self.codec.described.registers[register]

    @staticmethod
    def _oldest(registers: Registers) -> Stamp:
        """A dot to stand for the creation of a row whose own was replaced in every register."""
        return min(
            Stamp(origin, seq, v.hlc, v.role)
            for versions in registers.values()
            for (origin, seq), v in versions.items()
        )
