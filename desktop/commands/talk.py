"""How a command speaks: its result on standard output, progress on standard error, in the person's language."""

import enum
import json
import sys
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from models.backup_file import Report
from models.errors import AppError, Message, Value, say

Plain = str | int | bool | None | Sequence["Plain"] | Mapping[str, "Plain"]
"""What JSON can say."""

DONE, REFUSED = 0, 3
"""Exit codes; wrong usage is 2, by argparse."""

PLAIN_FILE = say("This file is not encrypted. Keep it safe, and delete it when it is no longer needed.")
"""What is said of every file that a person asked for in the clear."""


@dataclass(frozen=True, slots=True)
class Talk:
    """Where a command says what, and in which language."""

    as_json: bool
    translate: Callable[[str], str]
    figure: Callable[[int], str] = str
    """How sentences write whole numbers."""

    def answer(self, result: Plain, *sentences: Message) -> None:
        """The result: as JSON, or as sentences."""
        if self.as_json:
            print(json.dumps(result, ensure_ascii=False), flush=True)
            return
        for sentence in sentences:
            print(self._sentence(sentence), flush=True)

    def progress(self, sentence: Message) -> None:
        """What is being done or is to be known on the way."""
        print(self._sentence(sentence), file=sys.stderr, flush=True)

    def tenths(self) -> Report:
        """Tells each tenth of a long work, once."""
        told = [0]

        def report(done: int, total: int) -> None:
            tenth = 10 * done // total
            if tenth > told[-1]:
                told.append(tenth)
                self.progress(say("{percent} % …", percent=10 * tenth))

        return report

    def trouble(self, error: AppError) -> None:
        """What was refused, and what to do."""
        title, advice = self._sentence(error.title), self._sentence(error.advice)
        print(f"{title} {advice}".strip(), file=sys.stderr, flush=True)
        if self.as_json:
            print(json.dumps({"error": {"title": title, "advice": advice}}, ensure_ascii=False), flush=True)

    def said(self, *messages: Message | None) -> str:
        """Messages as one text."""
        return " ".join(self._sentence(message) for message in messages if message is not None)

    def _sentence(self, message: Message) -> str:
        shown: dict[str, Value] = {
            name: self.figure(value) if isinstance(value, int) else value for name, value in message.params.items()
        }
        return Message(message.template, shown).render(self.translate)


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
