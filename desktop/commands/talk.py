"""How a command speaks: its result on standard output, progress on standard error, in the person's language."""

import csv
import enum
import io
import json
import sys
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import TextIO

from models.errors import AppError, Message

Plain = str | int | bool | None | Sequence["Plain"] | Mapping[str, "Plain"]
"""What JSON can say."""

DONE, REFUSED = 0, 3
"""Exit codes; wrong usage is 2, by argparse."""

_FORMULA = ("=", "+", "-", "@", "\t", "\r")
_WIDEST = 40
"""Characters of a cell in a list for the eye."""


@dataclass(frozen=True, slots=True)
class Talk:
    """Where a command says what, and in which language."""

    as_json: bool
    translate: Callable[[str], str]

    def answer(self, result: Plain, *sentences: Message) -> None:
        """The result: as JSON, or as sentences."""
        if self.as_json:
            print(json.dumps(result, ensure_ascii=False), flush=True)
            return
        for sentence in sentences:
            print(sentence.render(self.translate), flush=True)

    def progress(self, sentence: Message) -> None:
        """What is being done or is to be known on the way."""
        print(sentence.render(self.translate), file=sys.stderr, flush=True)

    def trouble(self, error: AppError) -> None:
        """What was refused, and what to do."""
        print(error.render(self.translate), file=sys.stderr, flush=True)
        if self.as_json:
            title, advice = error.title.render(self.translate), error.advice.render(self.translate)
            print(json.dumps({"error": {"title": title, "advice": advice}}, ensure_ascii=False), flush=True)

    def said(self, *messages: Message | None) -> str:
        """Messages as one text."""
        return " ".join(message.render(self.translate) for message in messages if message is not None)


def plain(value: object) -> Plain:
    """A value of the register as JSON says it: ISO dates, words of DOMAIN."""
    if value is None or isinstance(value, bool | int):
        return value
    if isinstance(value, enum.Enum):
        return str(value.value)
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, dict):
        return {str(name): plain(part) for name, part in value.items()}
    if isinstance(value, list | tuple):
        return [plain(part) for part in value]
    return str(value)


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
