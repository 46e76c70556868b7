"""The plainest change, taken set by set: one value here, which the sender has seen, and one new value in its place.

It is what the merge rule (DESIGN section 2, rule 5) comes to for nearly all of a bundle's changes: with `M = {m}`,
`m ∈ C` and `T = {t}`, `t ∉ V` the new set is `{t}`. Nothing of the row needs to be read for it but its dots, which
halves the time of a large import. Whatever is not as plain is given back, to be merged row by row.
"""

import json
from collections.abc import Sequence

from models.exchange.held import why_held
from models.exchange.incoming import IncomingScope
from models.exchange.records import RowLine, Scalar, TableCodec, WireVersion
from models.exchange.rows import Writes

Change = tuple[RowLine, dict[str, WireVersion]]
"""A line, and its one new value of each register."""

_Dot = tuple[int, int]
"""Origin and seq."""


def plain_change(scope: IncomingScope, codec: TableCodec, row: RowLine) -> Change | None:
    """The row as a change, if it tells one allowed value, new here, of each register and refers to no other row."""
    if row.made is not None or bytes(row.values) != b"{}":
        return None
    described = codec.described
    versions: dict[str, WireVersion] = {}
    for register, told in row.changes.items():
        version = told[0]
        is_new = version[1] > scope.seen[scope.origins[version[0]]]
        if len(told) > 1 or not is_new or register in described.parents or why_held(codec, register, version[4]):
            return None
        versions[register] = version
    return (row, versions) if versions else None


def overwrite(scope: IncomingScope, codec: TableCodec, changes: Sequence[Change]) -> tuple[list[Change], list[RowLine]]:
    """Carry out the changes that are as plain here as they are there; return those, and the rows of the others."""
    name = codec.described.name
    made, dots, unplain = _dots_here(scope, name, [row.id for row, _ in changes])
    done: list[Change] = []
    rest: list[RowLine] = []
    writes = Writes()
    for row, versions in changes:
        creation = made.get(row.id)
        if creation is None or creation[0] not in scope.stations or row.id in unplain:
            rest.append(row)
            continue
        mine = [dots.get((row.id, register), creation) for register in versions]
        if any(seq > scope.context.get(origin, 0) for origin, seq in mine):
            rest.append(row)
            continue
        _note(scope, codec, row.id, versions, writes)
        done.append((row, versions))
    writes.write(scope.cursor)
    return done, rest


def _dots_here(
    scope: IncomingScope, name: str, ids: list[str]
) -> tuple[dict[str, _Dot], dict[tuple[str, str], _Dot], set[str]]:
    """The dots of the rows' creation and of their registers changed since, and the rows with siblings."""
    wanted, cursor = json.dumps(ids), scope.cursor
    cursor.execute(f"SELECT id, origin, seq FROM {name} WHERE id IN (SELECT value FROM json_each(?))", (wanted,))
    made = {row_id: (origin, seq) for row_id, origin, seq in cursor.fetchall()}
    of_table = (wanted, f"{name}.", f"{name}/")
    cursor.execute(
        "SELECT row_id, register, origin, seq FROM register_dot "
        "WHERE row_id IN (SELECT value FROM json_each(?)) AND register >= ? AND register < ?",
        of_table,
    )
    dots = {(row_id, register[len(name) + 1 :]): (origin, seq) for row_id, register, origin, seq in cursor.fetchall()}
    cursor.execute(
        "SELECT row_id FROM sibling "
        "WHERE row_id IN (SELECT value FROM json_each(?)) AND register >= ? AND register < ?",
        of_table,
    )
    return made, dots, {row[0] for row in cursor.fetchall()}


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
