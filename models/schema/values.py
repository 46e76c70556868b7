"""Values of columns apart from their rows: read as a person types them or as a sibling keeps them, or refused."""

import enum
from datetime import date

from sqlalchemy import Boolean, Column, Date, Enum, Integer, String

Plain = str | int | bool | date | None
"""A value as a form, a command or JSON gives it: enum words as text, dates as dates or ISO text."""


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
    if len(text) > (kind.length or 4000) or not text.isprintable():
        raise NotOfThisKind(column.name)
    return text


def _truth(given: Plain) -> bool:
    if given in (True, "yes", "1"):
        return True
    if given in (False, "no", "0"):
        return False
    raise NotOfThisKind
