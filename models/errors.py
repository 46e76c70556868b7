"""What can go wrong for a person, said so that they know what to do.

"The world failed" (:class:`AppError` and its children) is another thing than "we have a bug" (any other
exception). An `AppError` changes nothing: the transaction it leaves is rolled back.
"""

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field

Value = str | int
Translate = Callable[[str], str]


@dataclass(frozen=True, slots=True)
class Message:
    """One sentence for a person: an English template that is also the key of its translation.

    `params` fill the `{names}` of the template after it was translated.
    """

    template: str
    params: dict[str, Value] = field(default_factory=dict)

    def render(self, translate: Translate = str) -> str:
        """The sentence in the language of `translate` (English when left out)."""
        return translate(self.template).format_map(self.params)

    def __str__(self) -> str:
        return self.render()


def say(template: str, **params: Value) -> Message:
    """A message from a template and what fills it."""
    return Message(template, params)


@dataclass(frozen=True, slots=True)
class Problem:
    """What is wrong with one field of a draft; `field` is the draft's attribute, `advice` what to do instead."""

    field: str
    message: Message
    advice: Message = Message("Correct it, then try again.")


class AppError(Exception):
    """Something a person can understand and act on: what happened (`title`), what to do (`advice`).

    Parameters must hold nothing personal: the text may reach a log.
    """

    def __init__(self, title: str, advice: str = "", **params: Value) -> None:
        self.title = Message(title, params)
        self.advice = Message(advice, params)
        super().__init__(title)

    def render(self, translate: Translate = str) -> str:
        """Title and advice as one text."""
        return f"{self.title.render(translate)} {self.advice.render(translate)}".strip()

    def __str__(self) -> str:
        return self.render()


class Refused(AppError):
    """A rule of the register does not allow this; the person can do something else."""


def refuse_problems(problems: Iterable[Problem]) -> None:
    """Raise `Refused` with the first of a draft's problems; return when there is none.

    A form shows all of them beside their fields before it comes this far; this is for commands and files.
    """
    for problem in problems:
        raise Refused(problem.message.template, problem.advice.template, **problem.message.params)


class NotAllowed(AppError):
    """The actor's role or permissions do not reach this far."""


class NotFound(AppError):
    """The record that was asked for is not here."""


class BadFile(AppError):
    """A file that was given is torn, forged, foreign or not readable; it is kept, nothing was changed."""


class VaultError(AppError):
    """The office's encrypted file cannot be opened or written."""
