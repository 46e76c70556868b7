"""Values of columns apart from their rows: read as a person types them or as a sibling keeps them, or refused."""

import enum
from dataclasses import dataclass
from datetime import date

from sqlalchemy import Boolean, Column, Date, Enum, Integer, String

_LONGEST = 4000
"""Characters of a text whose column sets no bound."""

Plain = str | int | bool | date | None
"""A value as a form, a command or JSON gives it: enum words as text, dates as dates or ISO text."""


class Kind(enum.Enum):
    """What a column holds, as a person would say it."""

    TEXT = "text"
    NUMBER = "number"
    DAY = "day"
    YES_NO = "yes or no"
    WORD = "one of some words"
    TOWNSHIP = "township"
    RECORD = "another record"


def kind_of(column: "Column[object]") -> Kind:
    """The kind of a column."""
    if column.foreign_keys:
        return Kind.RECORD
    # An enum's column is one of text, too.
    for type_, kind in ((Enum, Kind.WORD), (Boolean, Kind.YES_NO), (Date, Kind.DAY), (Integer, Kind.NUMBER)):
        if isinstance(column.type, type_):
            return kind
    return Kind.TOWNSHIP if column.name == "township" else Kind.TEXT


@dataclass(frozen=True, slots=True)
class Blank:
    """What may be written into a column."""

    kind: Kind
    words: tuple[str, ...]
    """To choose from, for a `WORD`."""
    least: int
    most: int
    """Bounds of a number; `most` characters of a text."""
    may_be_empty: bool


def blank_of(column: "Column[object]") -> Blank:
    """What a form has to know to let a person write a value of a column."""
    kind, type_ = kind_of(column), column.type
    least, most = column.info.get("range", (0, 10**9))
    if isinstance(type_, Enum):
        return Blank(kind, tuple(type_.enums), 0, 0, bool(column.nullable))
    if isinstance(type_, String):
        return Blank(kind, (), 0, type_.length or _LONGEST, may_be_empty=True)
    return Blank(kind, (), least, most, bool(column.nullable))


class NotOfThisKind(ValueError):
    """The column may not hold this value."""


def value_of_kind(column: "Column[object]", given: Plain) -> object:
    """The value as an object's attribute holds it. Text for a number, a day or a truth value is read.

    Raises `NotOfThisKind` for what is out of the column's type, words, range or length.
    """
    if given is None or (given == "" and not isinstance(column.type, String)):
        if column.nullable:
            return None
        raise NotOfThisKind(column.name)
    try:
        return _read(column, given)
    except (ValueError, TypeError):
        raise NotOfThisKind(column.name) from None


def _read(column: "Column[object]", given: Plain) -> object:
    kind = column.type
    # An enum's column is one of text, too.
    if isinstance(kind, Enum):
        words = kind.python_type
        assert issubclass(words, enum.Enum)
        return words(given)
    if isinstance(kind, Boolean):
        return _truth(given)
    if isinstance(kind, Date):
        return given if isinstance(given, date) else date.fromisoformat(str(given))
    if isinstance(kind, Integer):
        number = int(str(given))
        least, greatest = column.info.get("range", (-(2**53), 2**53))
        if isinstance(given, bool) or not least <= number <= greatest:
            raise NotOfThisKind(column.name)
        return number
    assert isinstance(kind, String)
    text = str(given)
    if len(text) > (kind.length or _LONGEST) or not text.isprintable():
        raise NotOfThisKind(column.name)
    return text


def _truth(given: Plain) -> bool:
    if given in (True, "yes", "1"):
        return True
    if given in (False, "no", "0"):
        return False
    raise NotOfThisKind
