"""The parsers of the commands, each with what every command understands."""

from argparse import ArgumentParser, ArgumentTypeError, Namespace
from collections.abc import Callable
from datetime import date
from typing import TYPE_CHECKING

from desktop.commands.talk import Talk
from desktop.language import LANGUAGES

if TYPE_CHECKING:
    from argparse import _SubParsersAction

Run = Callable[[Namespace, Talk], int]
"""A command: arguments in, exit code out. Raises `AppError` when it is refused."""


class Commands:
    """The commands, as they are added."""

    def __init__(self, parsers: "_SubParsersAction[ArgumentParser]") -> None:
        self._parsers = parsers

    def add(self, name: str, run: Run, what: str) -> ArgumentParser:
        """One more command; its parser, which knows `--json` and `--language` already."""
        parser = self._parsers.add_parser(name, help=what, description=f"{what[:1].upper()}{what[1:]}.")
        parser.add_argument("--json", action="store_true", dest="as_json", help="the result as JSON, for machines")
        parser.add_argument("--language", choices=sorted(LANGUAGES), default="en", help="the language of sentences")
        parser.set_defaults(run=run)
        return parser


def day(text: str) -> date:
    """The type of an argument that is a day. Raises `ArgumentTypeError`."""
    try:
        return date.fromisoformat(text)
    except ValueError:
        raise ArgumentTypeError(f"{text!r} is no day; write it as 2026-11-25") from None


def pair(text: str) -> tuple[str, str]:
    """The type of an argument that is a label and what is said under it. Raises `ArgumentTypeError`."""
    label, equals, said = text.partition("=")
    if not (equals and label.strip()):
        raise ArgumentTypeError(f"{text!r} is no label with its value; write it as 'Bus fare=1200'")
    return label, said
