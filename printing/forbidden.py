"""The last guard before paper: a text that would tell too much is not printed."""

from collections.abc import Iterable
from functools import lru_cache

from models.errors import AppError, Refused
from models.ids import typed_code
from models.paper_words import forbidden_words


def refuse_forbidden(texts: Iterable[str], whose: str = "") -> None:
    """Raises `Refused` if one of `texts` holds a word that may not leave the office.

    `whose` says where to look in a long list: a code or a row's number. Random codes of ours pass: their letters may
    spell such a word without meaning it.
    """
    if not any(_tells(text) for text in texts):
        return
    advice = "Give it a name on paper, or a code, that says nothing about the service."
    if whose and not _tells(whose):
        raise Refused("{which} would tell what it is for, so the paper was not made.", advice, which=whose)
    raise Refused("This paper would tell what it is for, so it was not made.", advice)


@lru_cache(maxsize=4096)
def _tells(text: str) -> bool:
    return bool(text) and not _random_code(text) and bool(forbidden_words(text))


def _random_code(text: str) -> bool:
    try:
        return typed_code(text) == text
    except AppError:
        return False
