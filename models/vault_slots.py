"""The file of keys, `keyslots.json`: read strictly, written in one step.

It holds the office's data key only wrapped, once for each account. The file must be byte-equal to its own
re-serialisation, so a changed blank is noticed like a changed key.
"""

import errno
from pathlib import Path
from typing import Annotated, Literal

import msgspec
from msgspec import Meta

from models.durable import write_durably
from models.errors import VaultError

KEYSLOTS = "keyslots.json"
REGISTER = "register.db"
INBOX = "inbox"
BACKUPS = "backups"
LOCK = "lock"

VERSION: Literal[2] = 2
OLD_VERSION: Literal[1] = 1
"""The data key itself is wrapped in each slot. Such a slot becomes a new one when its account opens the office."""
MOST_SLOTS = 64
_LARGEST = 64 * 1024
"""Bytes that a file of keys can have: 64 slots take three quarters of it."""

Id = Annotated[str, Meta(pattern=r"^[0-9a-f]{32}\Z")]
Salt = Annotated[str, Meta(pattern=r"^[0-9a-f]{32}\Z")]
Nonce = Annotated[str, Meta(pattern=r"^[0-9a-f]{24}\Z")]
Wrapped = Annotated[str, Meta(pattern=r"^[0-9a-f]{96}\Z")]
Recipient = Annotated[str, Meta(pattern=r"^([0-9a-f]{64})?\Z")]
Sealed = Annotated[str, Meta(pattern=r"^([0-9a-f]{160})?\Z")]
Mac = Annotated[str, Meta(pattern=r"^([0-9a-f]{64})?\Z")]
AccountId = Annotated[str, Meta(pattern=r"^[A-Za-z0-9-]{1,64}\Z")]
Number = Annotated[int, Meta(ge=1, le=2**53 - 1)]


class Slot(msgspec.Struct, frozen=True, forbid_unknown_fields=True, omit_defaults=True):
    """How one account opens the data key (`models.vault_wrapping`), bytes in hex.

    `wrapped` is the private key of 32 bytes and the 16 of AES-GCM's tag, `recipient` the public one, `sealed` 32
    bytes of HPKE's and the data key with its tag. Without `recipient`, in the old form, `wrapped` is the data key.
    """

    slot: Annotated[int, Meta(ge=1, le=MOST_SLOTS)]
    account: AccountId
    kdf: Literal["argon2id"]
    memory_kib: Number
    passes: Number
    lanes: Number
    salt: Salt
    nonce: Nonce
    wrapped: Wrapped
    recipient: Recipient = ""
    sealed: Sealed = ""


class Keyslots(msgspec.Struct, frozen=True, forbid_unknown_fields=True, omit_defaults=True):
    """The whole file. `data_key` names the data key: each change of passphrases makes another one.

    `mac` tells that somebody with the data key wrote all of it; in the old form there is none, and no new slot.
    """

    format: Literal["thazin-keyslots"]
    version: Literal[1, 2]
    vault: Id
    data_key: Id
    slots: Annotated[tuple[Slot, ...], Meta(min_length=1, max_length=MOST_SLOTS)]
    mac: Mac = ""


class _Heading(msgspec.Struct):
    format: Literal["thazin-keyslots"]
    version: int


def read_keyslots(folder: Path) -> Keyslots:
    """The file of keys of the office in `folder`; raises `VaultError` when it is not there, newer or damaged."""
    try:
        with (folder / KEYSLOTS).open("rb") as file:
            data = file.read(_LARGEST + 1)
    except (FileNotFoundError, NotADirectoryError):
        if (folder / REGISTER).exists():
            raise VaultError(
                "The office's file of keys is missing.", "Put keyslots.json back from the newest backup."
            ) from None
        raise VaultError(
            "This folder is no office of this program.", "Choose the folder that was made when the office began."
        ) from None
    except OSError:
        raise VaultError(
            "The office's file of keys cannot be read.",
            "Look whether the disk or stick is still there, then try again.",
        ) from None
    return _decoded(data)


def _decoded(data: bytes) -> Keyslots:
    try:
        heading = msgspec.json.decode(data, type=_Heading)
        if heading.version > VERSION:
            raise VaultError(
                "A newer version of this program made this office.", "Install the newest version, then open it again."
            )
        keyslots = msgspec.json.decode(data, type=Keyslots)
    except (msgspec.MsgspecError, UnicodeDecodeError, RecursionError):
        raise damaged() from None
    numbers = {slot.slot for slot in keyslots.slots}
    accounts = {slot.account for slot in keyslots.slots}
    if not len(numbers) == len(accounts) == len(keyslots.slots) or encoded(keyslots) != data:
        raise damaged()
    if not _of_one_form(keyslots):
        raise damaged()
    return keyslots


def _of_one_form(keyslots: Keyslots) -> bool:
    if keyslots.version == OLD_VERSION:
        return not keyslots.mac and not any(slot.recipient or slot.sealed for slot in keyslots.slots)
    return bool(keyslots.mac) and all(bool(slot.recipient) == bool(slot.sealed) for slot in keyslots.slots)


def damaged() -> VaultError:
    """What is said of a file of keys that this program did not write so."""
    return VaultError("The office's file of keys is damaged.", "Put keyslots.json back from the newest backup.")


def encoded(keyslots: Keyslots) -> bytes:
    """The exact bytes of the file."""
    return msgspec.json.encode(keyslots) + b"\n"


def write_keyslots(folder: Path, keyslots: Keyslots) -> None:
    """Put the file of keys in place in one step; raises `VaultError` when the folder cannot be written."""
    try:
        write_durably(folder / KEYSLOTS, encoded(keyslots))
    except OSError as error:
        raise unwritable(error) from None


def unwritable(error: OSError) -> VaultError:
    """What is said when the office's folder does not take a file."""
    if error.errno in (errno.ENOSPC, errno.EDQUOT):
        return VaultError("The disk is full.", "Free some space, then try again. Nothing was changed.")
    return VaultError(
        "This folder cannot be written.", "Choose another folder, or ask who looks after this PC. Nothing was changed."
    )
