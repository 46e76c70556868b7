"""Passphrases, and the words by which people compare fingerprints aloud.

The words are the English list of BIP-39: 2,048 of them, so eleven bits each, and no two agree in their first
four letters.
"""

import re
import secrets
import unicodedata
from functools import cache
from importlib.resources import files

from models.errors import Message, Refused, say

SHORTEST = 12
"""Characters. So many or more are never refused, in any script."""

GENERATED_WORDS = 5
FINGERPRINT_WORDS = 10
BITS_A_WORD = 11
_ENOUGH_LETTERS = 4


@cache
def words() -> tuple[str, ...]:
    """The 2,048 words, in order."""
    return tuple(files("models").joinpath("wordlist.txt").read_text(encoding="ascii").split())


def passphrase_bytes(passphrase: str) -> bytes:
    """What is derived from: the text in NFC, so that each keyboard's way of writing a letter opens the same office."""
    return unicodedata.normalize("NFC", passphrase).encode("utf-8", "surrogatepass")


def passphrase_problem(passphrase: str) -> Message | None:
    """Why this passphrase is not taken, or None. The only rule is its length."""
    if len(unicodedata.normalize("NFC", passphrase)) >= SHORTEST:
        return None
    return say("Use {characters} characters or more, for example five words.", characters=SHORTEST)


def generate_passphrase() -> str:
    """Five random words joined by hyphens (55 bits), to be offered."""
    return "-".join(secrets.choice(words()) for _ in range(GENERATED_WORDS))


def words_of(bits: str) -> tuple[str, ...]:
    """The words that say `bits`, a text of 0 and 1 whose length is a multiple of eleven."""
    if len(bits) % BITS_A_WORD:
        raise ValueError("a word says eleven bits")
    listed = words()
    return tuple(listed[int(bits[at : at + BITS_A_WORD], 2)] for at in range(0, len(bits), BITS_A_WORD))


def fingerprint_words(digest: bytes) -> tuple[str, ...]:
    """The first 110 bits of a digest as ten words (DESIGN section 3, "Trust")."""
    bits = "".join(f"{byte:08b}" for byte in digest)
    wanted = FINGERPRINT_WORDS * BITS_A_WORD
    if len(bits) < wanted:
        raise ValueError("the digest is shorter than 110 bits")
    return words_of(bits[:wanted])


def parse_words(text: str) -> tuple[str, ...]:
    """The ten words a person typed, each in full or by its first four letters, in any case.

    Blanks, commas, full stops, hyphens and counting numbers between them do not matter. Raises `Refused` for a
    word that is not on the list or when they are not ten.
    """
    # Only letters make a word, of any script: a Burmese word must be told apart from no word.
    typed = re.findall(r"[^\W\d_]+", text.casefold())
    known = {word: word for word in words()} | {word[:_ENOUGH_LETTERS]: word for word in words()}
    for place, word in enumerate(typed, start=1):
        if word not in known:
            raise Refused("Word {place} is not on the list.", "Ask for it again and type it anew.", place=place)
    if len(typed) != FINGERPRINT_WORDS:
        raise Refused(
            "These are {count} words; ten are needed.",
            "Ask for all ten again and type them in order.",
            count=len(typed),
        )
    return tuple(known[word] for word in typed)
