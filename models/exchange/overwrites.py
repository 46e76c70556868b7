"""The plainest change, taken set by set: one value here, which the sender has seen, and one new value in its place.

It is what the merge rule (DESIGN section 2, rule 5) comes to for nearly all of a bundle's changes: with `M = {m}`,
`m ∈ C` and `T = {t}`, `t ∉ V` the new set is `{t}`; with `m ∉ C` it is `{m, t}`. Nothing of the row needs to be read for it but its dots and what
is overwritten, which halves the time of a large import. Whatever is not as plain is given back, to be merged row by
row.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from operator import itemgetter
from typing import Any

from models import preimages
from models.exchange.held import why_held
from models.exchange.incoming import IncomingScope
from models.exchange.plain_lines import ChangedRow
from models.exchange.records import TableCodec, Value, encode
from models.exchange.rows import Writes, json_ids
from models.preimages import Entry, Version

_Before = tuple[Any, ...]
"""A row as it stands here: rowid, id, origin, seq, hlc, role of its creation, columns that are about to change."""

_STAMP = slice(2, 6)


@dataclass(slots=True)
class Overwritten:
    """What became of rows of which changes are told."""

    done: list[ChangedRow] = field(default_factory=list)
    conflicts: int = 0
    """Of those done, the ones that have two different values now."""
    others: list[ChangedRow] = field(default_factory=list)
    """Rows to be merged one by one."""


def overwrite(scope: IncomingScope, codec: TableCodec, rows: Sequence[ChangedRow]) -> Overwritten:
    """Carry out the changes that are as plain here as they are there. Raises `BadFile`."""
    result = Overwritten()
    told = _plainly_told(scope, codec, rows, result.others)
    for row in result.others:
        scope.check_changes(row.changes)
    if told:
        overwriting = _Overwriting(scope, codec, told)
        for row in told:
            (result.done if overwriting.take(row) else result.others).append(row)
        overwriting.write()
        result.conflicts = overwriting.conflicts
    return result


def _plainly_told(
    scope: IncomingScope, codec: TableCodec, rows: Sequence[ChangedRow], others: list[ChangedRow]
) -> list[ChangedRow]:
    """The rows of which one allowed value, new here, of each register is told that refers to no other row; adds the
    others to `others`.
    """
    plain: list[ChangedRow] = []
    parents, new_dots, count = codec.described.parents, scope.new_dots, len(scope.new_dots)
    allowed: dict[tuple[str, Value], bool] = {}
    for row in rows:
        for register, told in row.changes.items():
            place, seq, _, _, value = told[0]
            if len(told) > 1 or place >= count or seq not in new_dots[place] or register in parents:
                others.append(row)
                break
            said = (register, value)
            if said not in allowed:
                allowed[said] = why_held(codec, register, value) is None
            if not allowed[said]:
                others.append(row)
                break
        else:
            plain.append(row)
    return plain


class _Overwriting:
    """Overwrites registers of some rows of one table, together."""

    def __init__(self, scope: IncomingScope, codec: TableCodec, rows: Sequence[ChangedRow]) -> None:
        self.scope = scope
        self.name = codec.described.name
        self.registers = codec.described.registers
        columns = sorted({part for row in rows for register in row.changes for part in self.registers[register]})
        self._old: dict[str, Callable[[_Before], Value]] = {
            register: itemgetter(*(_STAMP.stop + columns.index(part) for part in parts))
            for register, parts in self.registers.items()
            if set(parts) <= set(columns)
        }
        wanted = json_ids(row.id for row in rows)
        self.rows = self._rows(wanted, columns)
        dot = f"substr(d.register, {len(self.name) + 2}), d.origin, d.seq, d.hlc, d.role"
        self.dots = {row[:2]: row[2:] for row in self._told_apart(wanted, "register_dot", dot)}
        """The dots of registers that changed since their row was made, by row and register."""
        self.with_siblings = {row[0] for row in self._told_apart(wanted, "sibling", "NULL")}
        self.had: dict[int, int] = scope.had
        self.origins = scope.origins
        self.conflicts = 0
        self.entries: list[Entry] = []
        self.updates: dict[tuple[str, ...], list[tuple[object, ...]]] = {}
        self.writes = Writes()

    def _rows(self, wanted: str, columns: Sequence[str]) -> dict[object, _Before]:
        chosen = ", ".join(f"t.{column}" for column in ("rowid", "id", "origin", "seq", "hlc", "role", *columns))
        cursor = self.scope.cursor
        cursor.execute(
            f"SELECT {chosen} FROM json_each(?) AS given CROSS JOIN {self.name} AS t ON t.id = given.value", (wanted,)
        )
        return {row[1]: row for row in cursor.fetchall()}

    def _told_apart(self, wanted: str, table: str, chosen: str) -> Sequence[Any]:
        """What `register_dot` or `sibling` has of these rows."""
        cursor = self.scope.cursor
        cursor.execute(
            f"SELECT d.row_id, {chosen} FROM json_each(?) AS given CROSS JOIN {table} AS d ON d.row_id = given.value "
            f"WHERE d.register >= '{self.name}.' AND d.register < '{self.name}/'",
            (wanted,),
        )
        return cursor.fetchall()

    def take(self, row: ChangedRow) -> bool:
        """Overwrite what this row tells of, unless something here is not plain."""
        before = self.rows.get(row.id)
        if before is None or before[2] not in self.scope.stations or row.id in self.with_siblings:
            return False
        made, had = before[_STAMP], self.had
        old: dict[str, list[Version]] = {}
        unseen = False
        for register in row.changes:
            mine = self.dots.get((row.id, register), made)
            unseen = unseen or mine[1] > had.get(mine[0], 0)
            old[register] = [(*mine, self._old[register](before), None)]
        if unseen and len(old) > 1:
            return False
        self.entries.append(Entry(self.name, row.id, True, old))
        if unseen:
            self._keep_both(row, before, old)
        else:
            self._note(row, before)
        return True

    def _note(self, row: ChangedRow, before: _Before) -> None:
        columns: tuple[str, ...] = ()
        values: tuple[object, ...] = ()
        for register, ((place, seq, hlc, role, value),) in row.changes.items():
            columns += self.registers[register]
            values += value if isinstance(value, tuple) else (value,)
            dots = self.writes.dots if (row.id, register) in self.dots else self.writes.new_dots
            dots.append((row.id, f"{self.name}.{register}", self.origins[place], seq, int(hlc, 16), role))
        self.updates.setdefault(columns, []).append((*values, before[0]))

    def _keep_both(self, row: ChangedRow, before: _Before, old: dict[str, list[Version]]) -> None:
        """Neither office had seen the other's value: both are kept, the later one is shown."""
        ((register, ((place, seq, told_hlc, role, theirs),)),) = row.changes.items()
        ((my_origin, my_seq, my_hlc, my_role, mine, _),) = old[register]
        key, origin, hlc = (row.id, f"{self.name}.{register}"), self.origins[place], int(told_hlc, 16)
        self.writes.siblings += (
            (*key, my_origin, my_seq, my_hlc, my_role, encode(mine).decode(), None),
            (*key, origin, seq, hlc, role, encode(theirs).decode(), None),
        )
        if (row.id, register) in self.dots:
            self.writes.no_dots.append(key)
        if mine != theirs:
            self.conflicts += 1
            stations = self.scope.stations
            if (hlc, stations[origin]) > (my_hlc, stations[my_origin]):
                values = theirs if isinstance(theirs, tuple) else (theirs,)
                self.updates.setdefault(self.registers[register], []).append((*values, before[0]))

    def write(self) -> None:
        """Carry it out; each row is rewritten once."""
        recording = preimages.recording(self.scope.session)
        if recording is not None:
            recording.add_all(self.entries)
        for columns, rows in self.updates.items():
            settings = ", ".join(f"{column} = ?" for column in columns)
            self.scope.cursor.executemany(f"UPDATE {self.name} SET {settings} WHERE rowid = ?", rows)
        self.writes.write(self.scope.cursor)
