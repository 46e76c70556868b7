"""The plainest change, taken set by set: one value here, which the sender has seen, and one new value in its place.

It is what the merge rule (DESIGN section 2, rule 5) comes to for nearly all of a bundle's changes: with `M = {m}`,
`m ∈ C` and `T = {t}`, `t ∉ V` the new set is `{t}`. Nothing of the row needs to be read for it but its dots, which
halves the time of a large import. Whatever is not as plain is given back, to be merged row by row.
"""

import json
from collections.abc import Sequence
from typing import NamedTuple

from models import preimages
from models.exchange.held import why_held
from models.exchange.incoming import IncomingScope
from models.exchange.records import RowLine, Scalar, TableCodec, WireVersion
from models.exchange.rows import Stamp, Writes, value_of

Change = tuple[RowLine, dict[str, WireVersion]]
"""A line, and its one new value of each register."""


def plain_change(scope: IncomingScope, codec: TableCodec, row: RowLine) -> Change | None:
    """The row as a change, if it tells one allowed value, new here, of each register and refers to no other row."""
    if row.made is not None or bytes(row.values) != b"{}":
        return None
    described = codec.described
    versions: dict[str, WireVersion] = {}
    for register, told in row.changes.items():
        version = told[0]
        is_new = version[1] > scope.seen[scope.origins[version[0]]] and not scope.refuses(version[0], version[1])
        if len(told) > 1 or not is_new or register in described.parents or why_held(codec, register, version[4]):
            return None
        versions[register] = version
    return (row, versions) if versions else None


def overwrite(scope: IncomingScope, codec: TableCodec, changes: Sequence[Change]) -> tuple[list[Change], list[RowLine]]:
    """Carry out the changes that are as plain here as they are there; return those, and the rows of the others."""
    name = codec.described.name
    rows, dots, unplain = _here(scope, codec, changes)
    done: list[Change] = []
    rest: list[RowLine] = []
    writes = Writes(preimages.recording(scope.session))
    for row, versions in changes:
        before = rows.get(row.id)
        if before is None or before.made.origin not in scope.stations or row.id in unplain:
            rest.append(row)
            continue
        mine = {register: dots.get((row.id, register), before.made) for register in versions}
        if any(stamp.seq > scope.had.get(stamp.origin, 0) for stamp in mine.values()):
            rest.append(row)
            continue
        _note(scope, codec, row.id, versions, writes)
        writes.remember(name, row.id, {register: before.version(codec, register, mine[register]) for register in mine})
        done.append((row, versions))
    writes.write(scope.cursor)
    return done, rest


class _Before(NamedTuple):
    """A row as it stands here: the stamp of its creation, and those of its columns that are about to change."""

    made: Stamp
    columns: dict[str, Scalar]

    def version(self, codec: TableCodec, register: str, stamp: Stamp) -> list[object]:
        """A register's only version, as a preimage keeps it."""
        return [*stamp, value_of(self.columns, codec.described.registers[register]), None]


def _here(
    scope: IncomingScope, codec: TableCodec, changes: Sequence[Change]
) -> tuple[dict[str, _Before], dict[tuple[str, str], Stamp], set[str]]:
    """The rows, the stamps of their registers changed since their creation, and the rows with siblings."""
    name, wanted, cursor = codec.described.name, json.dumps([row.id for row, _ in changes]), scope.cursor
    parts = codec.described.registers
    columns = sorted({part for _, versions in changes for register in versions for part in parts[register]})
    chosen = ", ".join(("id", "origin", "seq", "hlc", "role", *columns))
    cursor.execute(f"SELECT {chosen} FROM {name} WHERE id IN (SELECT value FROM json_each(?))", (wanted,))
    rows = {
        row[0]: _Before(Stamp._make(row[1:5]), dict(zip(columns, row[5:], strict=True))) for row in cursor.fetchall()
    }
    of_table = (wanted, f"{name}.", f"{name}/")
    cursor.execute(
        "SELECT row_id, register, origin, seq, hlc, role FROM register_dot "
        "WHERE row_id IN (SELECT value FROM json_each(?)) AND register >= ? AND register < ?",
        of_table,
    )
    dots = {(row[0], row[1][len(name) + 1 :]): Stamp._make(row[2:]) for row in cursor.fetchall()}
    cursor.execute(
        "SELECT row_id FROM sibling "
        "WHERE row_id IN (SELECT value FROM json_each(?)) AND register >= ? AND register < ?",
        of_table,
    )
    return rows, dots, {row[0] for row in cursor.fetchall()}


def _note(
    scope: IncomingScope, codec: TableCodec, row_id: str, versions: dict[str, WireVersion], writes: Writes
) -> None:
    name, registers = codec.described.name, codec.described.registers
    columns: tuple[str, ...] = ()
    values: tuple[Scalar, ...] = ()
    for register, (place, seq, hlc, role, value) in versions.items():
        columns += registers[register]
        values += value if isinstance(value, tuple) else (value,)
        writes.dots.append((row_id, f"{name}.{register}", scope.origins[place], seq, int(hlc, 16), role))
    writes.updates.setdefault((name, columns), []).append((*values, row_id))
