"""The last guard before paper: a text that would tell too much is not printed."""

from collections.abc import Iterable

from models.errors import AppError, Refused
from models.ids import typed_code
from models.paper_words import forbidden_words


def refuse_forbidden(texts: Iterable[str]) -> None:
    """Raises `Refused` if one of `texts` holds a word that may not leave the office.

    Random codes of ours pass: their letters may spell such a word without meaning it.
    """
    for text in texts:
        if not _random_code(text) and forbidden_words(text):
            raise Refused(
                "This paper would tell what it is for, so it was not made.",
                "Give it a name on paper, or a code, that says nothing about the service.",
            )


def _random_code(text: str) -> bool:
    try:
        return typed_code(text) == text
    except AppError:
        return False
