"""A recovery key as three shares of twenty words, any two of which give it back: Shamir's scheme after SLIP-39.

One group, two of three; no passphrase of its own and no stretching of its own: the slot that the key opens is
stretched (`models.vault_wrapping`). Nothing here goes into a message: which share and which word, never what it says.
"""

import os
import re
from collections.abc import Sequence
from functools import cache

from shamir_mnemonic import EncryptedMasterSecret, MnemonicError, Share, recover_ems, split_ems
from shamir_mnemonic.shamir import ShareGroup
from shamir_mnemonic.share import ShareCommonParameters
from shamir_mnemonic.wordlist import WORDLIST

from models.errors import Refused

SHARES = 3
NEEDED = 2
WORDS = 20
"""Words a share: two of the set, two of its place, thirteen of the key, three that tell a slip of the pen."""

_KEY_BYTES = 16
_ID_BITS = 15
_ENOUGH_LETTERS = 4
_NO_STRETCHING = 0


class WrongShare(Refused):
    """What was typed gives no key. `number` says in which of the shares (from 1), or 0 for both together."""

    number = 0

    def of(self, number: int) -> "WrongShare":
        """The same, about this share."""
        self.number = number
        return self


def new_key() -> bytes:
    """A random recovery key of 128 bits."""
    return os.urandom(_KEY_BYTES)


def shares_of(key: bytes) -> tuple[str, ...]:
    """The three shares of a key, each as twenty words with blanks between."""
    identifier = int.from_bytes(os.urandom(2), "big") >> (16 - _ID_BITS)
    secret = EncryptedMasterSecret.from_master_secret(key, b"", identifier, True, _NO_STRETCHING)
    (group,) = split_ems(1, [(NEEDED, SHARES)], secret)
    return tuple(str(share.mnemonic()) for share in group)


def key_of(typed: Sequence[str]) -> bytes | None:
    """The key that two shares give, as a person typed them; None for shares of another make.

    Words count in full or by their first four letters, in any case; blanks, commas, hyphens and numbers between them
    do not matter. Raises `WrongShare`.
    """
    if len(typed) != NEEDED:
        raise WrongShare(
            "Two shares are needed; here are {count}.", "Any two of the three open the office.", count=len(typed)
        )
    shares = [_share(words_of(text, number), number) for number, text in enumerate(typed, start=1)]
    first, second = shares
    if first.common_parameters() != second.common_parameters():
        raise _of_two_sets()
    if first.index == second.index:
        raise WrongShare("This is the same share twice.", "Type the words of another paper here.").of(2)
    if first.common_parameters() != _ours(first.identifier) or not all(_fits(share) for share in shares):
        return None
    key = _combined(shares)
    if key is None:
        raise _of_two_sets()
    return key


@cache
def _known() -> dict[str, str]:
    return {word: word for word in WORDLIST} | {word[:_ENOUGH_LETTERS]: word for word in WORDLIST}


def words_of(text: str, number: int) -> tuple[str, ...]:
    """The twenty words of a share as a person typed them; `number` is its place among those typed.

    Raises `WrongShare` for a word that is not on the list, or when they are not twenty.
    """
    # Only letters make a word, of any script: a Burmese word must be told apart from no word.
    typed, known = re.findall(r"[^\W\d_]+", text.casefold()), _known()
    for place, word in enumerate(typed, start=1):
        if word not in known:
            raise WrongShare(
                "Word {place} of share {share} is not on the list.",
                "Look at the paper again.",
                place=place,
                share=number,
            ).of(number)
    if len(typed) != WORDS:
        raise WrongShare(
            "Share {share} has {count} words; {needed} are needed.",
            "Type all of them, in the order of their numbers.",
            share=number,
            count=len(typed),
            needed=WORDS,
        ).of(number)
    return tuple(known[word] for word in typed)


def _share(words: Sequence[str], number: int) -> Share:
    try:
        share = Share.from_mnemonic(" ".join(words))
    except MnemonicError:
        share = None
    # Not where it is caught: what the library says quotes the words, and would stay with ours.
    if share is None:
        raise WrongShare(
            "The words of share {share} do not fit together: one is another word, or two changed places.",
            "Compare each of them with the paper.",
            share=number,
        ).of(number)
    return share


def _ours(identifier: int) -> ShareCommonParameters:
    return ShareCommonParameters(identifier, True, _NO_STRETCHING, 1, 1)


def _fits(share: Share) -> bool:
    return (share.member_threshold, len(share.value)) == (NEEDED, _KEY_BYTES)


def _combined(shares: Sequence[Share]) -> bytes | None:
    group = ShareGroup()
    for share in shares:
        group.add(share)
    try:
        return bytes(recover_ems({0: group}).decrypt(b""))
    except MnemonicError:
        return None


def _of_two_sets() -> WrongShare:
    return WrongShare(
        "These two shares do not belong together.",
        "Of shares that were made at the same time, the first two words are the same.",
    )
