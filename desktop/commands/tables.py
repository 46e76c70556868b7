"""Lists as tables: CSV for a spreadsheet, columns for the eye."""

import csv
import io
from collections.abc import Iterable, Mapping, Sequence
from typing import TextIO

from desktop.commands.talk import Plain

_FORMULA = ("=", "+", "-", "@", "\t", "\r")
_WIDEST = 40
"""Characters of a cell in a list for the eye."""


def csv_text(heads: Sequence[str], rows: Iterable[Mapping[str, Plain]]) -> str:
    """A table as CSV. A text that a spreadsheet would take for a formula gets a `'` in front."""
    text = io.StringIO()
    writer = csv.writer(text, lineterminator="\n")
    writer.writerow(heads)
    writer.writerows([csv_cell(row.get(head)) for head in heads] for row in rows)
    return text.getvalue()


def csv_cell(value: Plain) -> str:
    """One cell. A lone CR, which would end the line where Python's writer leaves it unquoted, becomes a LF."""
    text = cell(value)
    return (f"'{text}" if text.startswith(_FORMULA) else text).replace("\r", "\n")


def cell(value: Plain) -> str:
    """A value as a list shows it."""
    if value is None:
        return ""
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, Mapping):
        return " ".join(cell(part) for part in value.values())
    if isinstance(value, Sequence) and not isinstance(value, str):
        return ", ".join(cell(part) for part in value)
    return str(value)


def show_table(heads: Sequence[str], rows: Sequence[Mapping[str, Plain]], to: TextIO) -> None:
    """A table for the eye; a column in which nothing stands is left out."""
    shown = [head for head in heads if any(cell(row.get(head)) for row in rows)]
    lines = [shown, *([_short(cell(row.get(head))) for head in shown] for row in rows)]
    widths = [max(len(line[place]) for line in lines) for place in range(len(shown))]
    for line in lines:
        print("  ".join(text.ljust(width) for text, width in zip(line, widths, strict=True)).rstrip(), file=to)


def _short(text: str) -> str:
    return text if len(text) <= _WIDEST else text[: _WIDEST - 1] + "…"
