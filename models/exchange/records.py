"""The records inside a bundle: who speaks and which scopes, then one row state a line. Typed, strict, canonical.

A line is compact JSON and byte-equal to its own re-serialisation, so that doubled keys, blanks and other spellings
of one value cannot pass. A dot names its station by its place in the scope's list.
"""

import datetime
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from functools import cache
from types import EllipsisType, GenericAlias
from typing import Annotated, Literal, Optional, TypeVar

import msgspec
from sqlalchemy import Boolean, Column, Date, Enum, Integer, String
from sqlalchemy.types import TypeEngine

from models import lifecycle
from models.errors import BadFile
from models.exchange.format import Fingerprint
from models.exchange.sshsig import LINE_LENGTH
from models.schema.registers import ReplicatedTable, replicated_tables

ROWS_MARK = b'["rows",'
NOTICE_MARK = b'["notice",'
BOOK_MARK = b'["book",'
"""How lines begin that are no row."""

Scalar = Annotated[int, msgspec.Meta(ge=-(2**62), le=2**62)] | Annotated[str, msgspec.Meta(max_length=4000)] | None
Value = Scalar | tuple[Scalar, ...]
"""What a register holds: one scalar, or for a register of several columns one for each in table order."""

# \A and \Z, because `$` would let a line feed stand at the end.
CLOCK_PATTERN = r"[0-7][0-9a-f]{15}"
ID_LENGTH = 36
ID_PATTERN = r"[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}"

Place = Annotated[int, msgspec.Meta(ge=0, lt=4096)]
Seq = Annotated[int, msgspec.Meta(ge=1, le=2**53)]
_Clock = Annotated[str, msgspec.Meta(pattern=rf"\A{CLOCK_PATTERN}\Z")]
RoleNumber = Annotated[int, msgspec.Meta(ge=0, le=9)]
_Id = Annotated[str, msgspec.Meta(pattern=rf"\A{ID_PATTERN}\Z")]
_Word = Annotated[str, msgspec.Meta(pattern=r"\A[a-z][a-z_]{0,39}\Z")]
_Count = Annotated[int, msgspec.Meta(ge=0, le=2**53)]
_Signature = Annotated[str, msgspec.Meta(pattern=rf"\A[A-Za-z0-9+/]{{{LINE_LENGTH}}}\Z")]

MOST_BOOK_LINES = 200_000
MOST_NOTICES = 4096

WireDot = tuple[Place, Seq, _Clock, RoleNumber]
WireVersion = tuple[Place, Seq, _Clock, RoleNumber, Value]


class ScopeVectors(msgspec.Struct, array_like=True, forbid_unknown_fields=True, frozen=True):
    """A scope: its stations, what the receiver is known to have (`base`), what the sender has (`context`), and the
    ids of erased members.
    """

    scope: Annotated[str, msgspec.Meta(pattern=r"\A([A-Z0-9]{2,12}(/local)?|reference)\Z")]
    stations: Annotated[list[_Id], msgspec.Meta(max_length=4096)]
    base: list[_Count]
    context: list[_Count]
    erased: list[_Id]


class SenderLine(msgspec.Struct, array_like=True, forbid_unknown_fields=True, frozen=True):
    """The first record: which office's station speaks, what it descends from, where its audit stands, at which
    migration its tables are, which of its numbers were never finished, the vectors of the scopes it knows, and which
    keys the stations in them speak with, as far as it heard.

    Of `reference` only the vector stands here; its rows come in a book.
    """

    kind: Literal["sender"]
    office: Annotated[str, msgspec.Meta(pattern=r"\A[A-Z0-9]{2,12}\Z")]
    ancestors: Annotated[list[_Id], msgspec.Meta(max_length=4096)]
    audit: Annotated[str, msgspec.Meta(pattern=r"\A([0-9a-f]{64})?\Z")]
    revision: Annotated[str, msgspec.Meta(max_length=40)]
    void: Annotated[list[Seq], msgspec.Meta(max_length=4096)]
    scopes: Annotated[list[ScopeVectors], msgspec.Meta(min_length=1, max_length=8)]
    stations: Annotated[list[tuple[_Id, Fingerprint]], msgspec.Meta(max_length=4096)]


class NoticeLine(msgspec.Struct, array_like=True, forbid_unknown_fields=True, frozen=True):
    """Something that head office said: its text and the signature over it (`models.exchange.notices`)."""

    kind: Literal["notice"]
    text: Annotated[str, msgspec.Meta(max_length=200_000)]
    signature: _Signature


class BookLine(msgspec.Struct, array_like=True, forbid_unknown_fields=True, frozen=True):
    """Says that all reference records of one station of head office follow, in so many lines, signed by it."""

    kind: Literal["book"]
    vectors: ScopeVectors
    lines: Annotated[int, msgspec.Meta(ge=0, le=MOST_BOOK_LINES)]
    signature: _Signature


class RowsLine(msgspec.Struct, array_like=True, forbid_unknown_fields=True, frozen=True):
    """Says that the rows of a scope follow."""

    kind: Literal["rows"]
    scope: str


class RowLine(msgspec.Struct, array_like=True, forbid_unknown_fields=True):
    """The state of a row, as far as it is beyond the base.

    `made` is the dot of all registers that do not stand in `changes`, with their values in `values` (columns at
    their default left out); without `made` only `changes` speaks. `changes` holds each register's full sibling set.
    """

    table: _Word
    id: _Id
    made: WireDot | None
    values: msgspec.Raw
    changes: dict[_Word, Annotated[list[WireVersion], msgspec.Meta(min_length=1, max_length=512)]]


@dataclass(frozen=True)
class TableCodec:
    """How one table's rows stand in a bundle: its travelling columns, in the order of their names."""

    described: ReplicatedTable
    columns: tuple[str, ...]
    blank: dict[str, Scalar]
    """The columns that may be left out, and what that means."""
    usual: dict[str, Scalar]
    """What a new row shows in a column of which nothing that was written can be shown."""
    checks: "dict[str, type[msgspec.Struct]]"
    """For each register a struct of one field, its value: what `fits` converts to."""

    def fits(self, register: str, value: Value) -> bool:
        """Whether a value is one that the register may hold."""
        try:
            msgspec.convert((value,), self.checks[register])
        except msgspec.ValidationError:
            return False
        return True


Rule = Callable[..., bool]
"""Whether the values of a register of several columns, in table order, go together."""

RULES: dict[str, Rule] = {"referral.status": lifecycle.can_stand}
"""Rules that types cannot tell, by `table.register`."""

_encoder = msgspec.json.Encoder(order="deterministic")
encode = _encoder.encode


def encode_all(lines: Iterable[object]) -> list[bytes]:
    """Many lines at once, each as `encode` makes it."""
    return _encoder.encode_lines(lines).split(b"\n")[:-1]


row_decoder = msgspec.json.Decoder(RowLine)
sender_decoder = msgspec.json.Decoder(SenderLine)
rows_decoder = msgspec.json.Decoder(RowsLine)
notice_decoder = msgspec.json.Decoder(NoticeLine)
book_decoder = msgspec.json.Decoder(BookLine)
generic_values = msgspec.json.Decoder(dict[_Word, Scalar])


@cache
def codecs() -> dict[str, TableCodec]:
    """The codec of each replicating table, parents before children."""
    return {name: _codec(table) for name, table in replicated_tables().items()}


def _codec(table: ReplicatedTable) -> TableCodec:
    columns = tuple(sorted(table.columns))
    types = {name: wire_type(table.table.columns[name]) for name in columns}
    defaults = {name: _default(table.table.columns[name]) for name in columns}
    checks = {
        register: _check([types[part] for part in parts], RULES.get(f"{table.name}.{register}"))
        for register, parts in table.registers.items()
    }
    return TableCodec(
        table,
        columns,
        {name: default for name, default in defaults.items() if default is not ...},
        {name: usual for name in columns if (usual := _usual(table.table.columns[name])) is not ...},
        checks,
    )


def _check(parts: list[object], rule: Rule | None) -> type[msgspec.Struct]:
    # A struct class is found in msgspec's cache at once; a typing construct is hashed anew each time.
    kind = parts[0] if len(parts) == 1 else GenericAlias(tuple, tuple(parts))

    def keep_rule(self: msgspec.Struct) -> None:
        if rule is not None and not rule(*self.value):  # type: ignore[attr-defined]  # a field of the struct made here
            raise ValueError("broken rule")

    return msgspec.defstruct(
        "check", [("value", kind)], array_like=True, namespace={"__post_init__": keep_rule} if rule else None
    )


def wire_type(column: "Column[object]") -> object:
    """What a bundle may bring for a column, as `msgspec` takes it."""
    kind: TypeEngine[object] = column.type
    if isinstance(kind, Enum):
        base: object = Literal[tuple(kind.enums)]
    elif isinstance(kind, Boolean):
        base = Literal[0, 1]
    elif isinstance(kind, Date):
        base = datetime.date
    elif isinstance(kind, String):
        base = Annotated[str, msgspec.Meta(max_length=kind.length or 4000)]
    elif isinstance(kind, Integer):
        least, greatest = column.info.get("range", (-(2**53), 2**53))
        base = Annotated[int, msgspec.Meta(ge=least, le=greatest)]
    else:
        raise TypeError(f"no wire type for {kind!r}")
    return Optional[base] if column.nullable else base  # noqa: UP045 (the type is known at run time only)


def _default(column: "Column[object]") -> Scalar | EllipsisType:
    """What a column left out means; `...` when it may not be left out.

    Nothing, empty text or a small number: a later version's new column must be one of these to be left out by
    older programs.
    """
    if column.nullable:
        return None
    given = getattr(column.default, "arg", ...)
    if isinstance(given, int):
        return int(given)
    return "" if given == "" else ...


def _usual(column: "Column[object]") -> Scalar | EllipsisType:
    """What the column begins with in a new row; `...` when somebody must say it."""
    given = getattr(column.default, "arg", ...)
    if isinstance(given, str):
        return str(given)
    return _default(column)


def undecodable() -> BadFile:
    """What a person is told of a bundle whose records cannot be read. Nothing of it is repeated."""
    return BadFile("This bundle's contents cannot be read.", "Ask the sender to make it again with the newest program.")


def contradicts_itself() -> BadFile:
    """What is said of a bundle that tells two things of one: a dot, a row."""
    return BadFile("This bundle contradicts itself.", "Tell head office; keep the file.")


def may_not_write() -> BadFile:
    """What is said of a bundle with records that belong to another office, or to head office alone."""
    return BadFile("This bundle brings records that its sender may not write.", "Tell head office.")


Row = TypeVar("Row")


def decode_all(decoder: "msgspec.json.Decoder[Row]", lines: Sequence[bytes]) -> list[Row] | None:
    """All lines at once, strictly, or None when not every one is right: then they are looked at one by one."""
    text = b"\n".join((*lines, b""))
    try:
        rows: list[Row] = decoder.decode_lines(text)
    except (msgspec.MsgspecError, RecursionError, UnicodeError):
        return None
    return rows if _encoder.encode_lines(rows) == text else None


Line = TypeVar("Line", bound=msgspec.Struct)


def decode(decoder: "msgspec.json.Decoder[Line]", line: bytes) -> Line:
    """One line, strictly: typed, and spelled as we would spell it. Raises `BadFile`."""
    try:
        found = decoder.decode(line)
        if encode(found) != line:
            raise undecodable()
    except (msgspec.MsgspecError, RecursionError, UnicodeError):
        raise undecodable() from None
    return found
