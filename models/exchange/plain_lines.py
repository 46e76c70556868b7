"""Lines of the two plain kinds, decoded and checked many at once: new rows, and changes of rows that are known.

What `records` asks of each text by a pattern is asked here of all ids, clocks and days of a batch together, which
takes a third of the time. A batch that is not plain altogether is given back as None, to be looked at line by line.
"""

import re
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from functools import cache, lru_cache
from operator import itemgetter
from types import GenericAlias
from typing import Annotated, Any, Literal, Protocol

import msgspec
from sqlalchemy import Column, Date

from models.exchange.records import (
    CLOCK_PATTERN,
    ID_LENGTH,
    ID_PATTERN,
    RULES,
    Place,
    RoleNumber,
    Rule,
    Seq,
    TableCodec,
    Value,
    WireDot,
    WireVersion,
    codecs,
    decode_all,
    wire_type,
)

# Their lengths are fixed, so that no line feed in a text can pass for one between two texts.
_Id = Annotated[str, msgspec.Meta(min_length=ID_LENGTH, max_length=ID_LENGTH)]
_Clock = Annotated[str, msgspec.Meta(min_length=16, max_length=16)]
_Day = Annotated[str, msgspec.Meta(min_length=10, max_length=10)]
_Nothing = Annotated[dict[str, msgspec.Raw], msgspec.Meta(max_length=0)]
_Dot = tuple[Place, Seq, _Clock, RoleNumber]
_Versions = Annotated[list[tuple[Place, Seq, _Clock, RoleNumber, Value]], msgspec.Meta(min_length=1, max_length=512)]

_IDS = re.compile(rf"(?:{ID_PATTERN}\n)*")
_CLOCKS = re.compile(rf"(?:{CLOCK_PATTERN}\n)*")

Columns = tuple[object, ...]
"""The values of a row's travelling columns, in the order of the codec's; days as text."""


class NewRow(Protocol):
    """The line of a row whose registers all have the dot of its creation."""

    id: str
    made: WireDot
    values: msgspec.Struct


class ChangedRow(Protocol):
    """The line of a row of which changes alone are told."""

    id: str
    changes: dict[str, list[WireVersion]]


@dataclass(frozen=True)
class _Plain:
    """How the plain lines of one table are read."""

    new_rows: "msgspec.json.Decoder[NewRow]"
    changes: "msgspec.json.Decoder[ChangedRow]"
    days: tuple[int, ...]
    """Where days stand among the columns."""
    rules: tuple[tuple[Rule, Callable[[Columns], Columns]], ...]
    """What registers of several columns must keep, and how to take those columns."""


def new_rows(codec: TableCodec, lines: Sequence[bytes]) -> list[tuple[NewRow, Columns]] | None:
    """Lines of new rows of this table, each with its columns; None when one of them is not plain and allowed."""
    plain = _plain_lines()[codec.described.name]
    rows = decode_all(plain.new_rows, lines)
    if rows is None or not _all_printable(lines):
        return None
    columns = [msgspec.structs.astuple(row.values) for row in rows]
    right = (
        _all_match(_IDS, [row.id for row in rows])
        and _all_match(_CLOCKS, [row.made[2] for row in rows])
        and all(_is_day(day) for place in plain.days for day in {values[place] for values in columns})
        and all(rule(*told) for rule, parts in plain.rules for told in set(map(parts, columns)))
    )
    return list(zip(rows, columns, strict=True)) if right else None


def changes(codec: TableCodec, lines: Sequence[bytes]) -> list[ChangedRow] | None:
    """Lines of changes in this table, None when one of them is not plain. Whether values are allowed is not asked."""
    rows = decode_all(_plain_lines()[codec.described.name].changes, lines)
    if rows is None or not _all_match(_IDS, [row.id for row in rows]):
        return None
    clocks = [version[2] for row in rows for told in row.changes.values() for version in told]
    return rows if _all_match(_CLOCKS, clocks) else None


def _all_match(pattern: "re.Pattern[str]", texts: Iterable[str]) -> bool:
    return pattern.fullmatch("".join([f"{text}\n" for text in texts])) is not None


def _all_printable(lines: Sequence[bytes]) -> bool:
    """Whether no text in these lines of JSON has an invisible character; escaped ones count as such."""
    text = b"".join(lines)
    if b"\\" in text:
        return False
    # JSON has no lesser ones, so among the first 128 characters this is the only one left.
    return b"\x7f" not in text if text.isascii() else text.decode().isprintable()


@lru_cache(maxsize=4096)
def _is_day(day: str | None) -> bool:
    """Whether this is a day of the calendar, in its one spelling, or none."""
    try:
        return day is None or date.fromisoformat(day).isoformat() == day
    except ValueError:
        return False


@cache
def _plain_lines() -> dict[str, _Plain]:
    return {name: _of_table(codec) for name, codec in codecs().items()}


def _of_table(codec: TableCodec) -> _Plain:
    table = codec.described
    columns = [table.table.columns[name] for name in codec.columns]
    registers = GenericAlias(dict, (Literal[tuple(table.registers)], _Versions))
    ruled = [(RULES[name], parts) for one, parts in table.registers.items() if (name := f"{table.name}.{one}") in RULES]
    return _Plain(
        _decoder(table.name, _Dot, _values(codec, columns), _Nothing),
        _decoder(table.name, None, _Nothing, registers),
        tuple(place for place, column in enumerate(columns) if isinstance(column.type, Date)),
        tuple((rule, itemgetter(*map(codec.columns.index, parts))) for rule, parts in ruled),
    )


def _values(codec: TableCodec, columns: "Iterable[Column[object]]") -> type[msgspec.Struct]:
    fields: list[tuple[str, object] | tuple[str, object, object]] = []
    for column in columns:
        kind = wire_type(column)
        if isinstance(column.type, Date):
            kind = _Day | None if column.nullable else _Day
        name = str(column.name)
        fields.append((name, kind, codec.blank[name]) if name in codec.blank else (name, kind))
    return msgspec.defstruct("values", fields, omit_defaults=True, forbid_unknown_fields=True, kw_only=True)


def _decoder(table: str, made: object, values: object, changes: object) -> "msgspec.json.Decoder[Any]":
    fields = [("table", Literal[table]), ("id", _Id), ("made", made), ("values", values), ("changes", changes)]
    return msgspec.json.Decoder(msgspec.defstruct("line", fields, array_like=True, forbid_unknown_fields=True))
