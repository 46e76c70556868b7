"""What stands in a register, read straight from its tables: no code that merges takes part in judging a merge."""

import json
from collections import defaultdict
from typing import NamedTuple

from sqlalchemy.engine.interfaces import DBAPICursor
from sqlalchemy.orm import Session

from models import search
from models.database import Database
from models.schema.registers import replicated_tables

Write = tuple[str, str, int]
"""Scope, station and seq: the dot of a write."""
Register = tuple[str, str]
"""Row id, and `table.register`."""


class Told(NamedTuple):
    """One version of a register."""

    hlc: int
    role: int
    value: object
    held: bool


class Reading(NamedTuple):
    """All registers of all rows that somebody wrote: their versions, and what the row shows."""

    versions: dict[Register, dict[Write, Told]]
    shown: dict[Register, object]
    made: dict[Register, Write]
    """The dot of the row's creation, for each of its registers."""

    def writes(self) -> dict[Register, set[Write]]:
        return {register: set(versions) for register, versions in self.versions.items()}


def vectors(session: Session) -> dict[tuple[str, str], int]:
    """How far each station's writes in each scope were seen."""
    rows = Database.raw(session).execute("SELECT scope, station, seq FROM vector").fetchall()
    return {(scope, station): seq for scope, station, seq in rows}


def marks(session: Session) -> set[tuple[str, str]]:
    """The erasure marks: scope and member."""
    return set(Database.raw(session).execute("SELECT scope, row_id FROM erasure").fetchall())


def read(session: Session) -> Reading:
    """Everything in the register that travels."""
    cursor = Database.raw(session)
    lines = {
        number: (scope, station) for number, scope, station in _all(cursor, "SELECT id, scope, station FROM vector")
    }
    found = Reading({}, {}, {})
    for name, table in replicated_tables().items():
        columns = ", ".join(table.columns)
        for row_id, origin, seq, hlc, role, *values in _all(
            cursor, f"SELECT id, origin, seq, hlc, role, {columns} FROM {name} WHERE seq > 0"
        ):
            row = dict(zip(table.columns, values, strict=True))
            for register, parts in table.registers.items():
                key = (row_id, f"{name}.{register}")
                value = row[parts[0]] if len(parts) == 1 else [row[part] for part in parts]
                dot = (*lines[origin], seq)
                found.shown[key], found.made[key] = value, dot
                found.versions[key] = {dot: Told(hlc, role, value, held=False)}
    for row_id, register, origin, seq, hlc, role in _all(cursor, "SELECT * FROM register_dot"):
        key = (row_id, register)
        found.versions[key] = {(*lines[origin], seq): Told(hlc, role, found.shown[key], held=False)}
    siblings: dict[Register, dict[Write, Told]] = defaultdict(dict)
    for row_id, register, origin, seq, hlc, role, value, held in _all(cursor, "SELECT * FROM sibling"):
        siblings[row_id, register][*lines[origin], seq] = Told(hlc, role, json.loads(value), held=held is not None)
    found.versions.update(siblings)
    return found


def _all(cursor: DBAPICursor, statement: str) -> list[tuple]:
    cursor.execute(statement)
    return cursor.fetchall()


def pictures(session: Session) -> dict[str, list[str]]:
    """All there is to say of each scope, in lines that are the same wherever the scope is the same.

    A register of which nothing can be shown leaves in the row what stood there, so its column says nothing.
    """
    found: dict[str, list[str]] = defaultdict(list)
    for (scope, station), seq in vectors(session).items():
        if seq:
            found[scope].append(f"vector {station} {seq}")
    for scope, row_id in marks(session):
        found[scope].append(f"erased {row_id}")
    reading = read(session)
    for (row_id, register), versions in reading.versions.items():
        scope = next(iter(versions))[0]
        told = sorted((station, seq, *version) for (_, station, seq), version in versions.items())
        shown = reading.shown.get((row_id, register)) if any(not v.held for v in versions.values()) else None
        found[scope].append(json.dumps([row_id, register, told, shown]))
    return {scope: sorted(lines) for scope, lines in found.items()}


def index(session: Session) -> tuple[set[tuple[str, str]], dict[str, str]]:
    """The words of each member in the search index, and the order of the members that have a name."""
    cursor = Database.raw(session)
    cursor.execute("CREATE VIRTUAL TABLE IF NOT EXISTS temp.spoken USING fts5vocab(main, member_fts, instance)")
    words = _all(cursor, "SELECT member_id, term FROM temp.spoken JOIN member_search ON number = doc")
    assert _all(cursor, "SELECT 1 FROM temp.spoken WHERE doc NOT IN (SELECT number FROM member_search)") == []
    order = _all(cursor, "SELECT id, sort_key FROM member WHERE sort_key <> ''")
    cursor.execute("DROP TABLE temp.spoken")
    return set(words), dict(order)


def rebuilt_index(session: Session) -> tuple[set[tuple[str, str]], dict[str, str]]:
    """The same after it was made anew; the caller takes that back."""
    search.rebuild(session)
    return index(session)
