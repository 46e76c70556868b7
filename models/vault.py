"""The vault: from a passphrase to the key of an office's encrypted file (DESIGN section 4).

An office is a folder. Its register is encrypted under a random 256-bit data key. For each account that key is
wrapped by AES-256-GCM under a key that Argon2id (RFC 9106) derives from the account's passphrase; vault id, slot,
account, data-key id, parameters and format version are authenticated with it.
"""

import hmac
import os
from dataclasses import dataclass
from pathlib import Path
from typing import NoReturn

import msgspec
from argon2.exceptions import HashingError
from argon2.low_level import Type, hash_secret_raw
from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from models.errors import Refused, VaultError
from models.passphrases import passphrase_bytes, passphrase_problem
from models.swap import pending
from models.vault_slots import (
    BACKUPS,
    INBOX,
    KEYSLOTS,
    LOCK,
    MOST_SLOTS,
    REGISTER,
    VERSION,
    Keyslots,
    Slot,
    read_keyslots,
    unwritable,
    write_keyslots,
)

__all__ = [
    "BACKUPS", "INBOX", "KEYSLOTS", "LOCK", "REGISTER",
    "Cost", "DataKey", "OtherPassphrase", "Unlocked", "WrongPassphrase", "accounts", "add_slot", "create", "is_office", "unlock",
]  # fmt: skip

_KEY_BYTES = 32
_MEBIBYTE = 1024


class WrongPassphrase(VaultError):
    """None of the slots opens by this passphrase; the file itself may be well."""


class OtherPassphrase(WrongPassphrase):
    """The office that a backup is to replace opens by another passphrase than the backup."""


@dataclass(frozen=True, slots=True)
class Cost:
    """What one guess of a passphrase costs: Argon2id's memory in KiB, passes over it, and lanes."""

    memory_kib: int
    passes: int
    lanes: int = 4

    @classmethod
    def floor(cls) -> "Cost":
        """64 MiB, three passes: about a quarter of a second. Less is refused (RFC 9106, second choice)."""
        return cls(64 * _MEBIBYTE, 3)

    @classmethod
    def usual(cls) -> "Cost":
        """128 MiB, three passes: what a new passphrase gets; an office PC of 4 GB opens in about a second."""
        return cls(128 * _MEBIBYTE, 3)

    @classmethod
    def ceiling(cls) -> "Cost":
        """1 GiB, ten passes. More is refused before anything is derived: a forged file must not eat the memory."""
        return cls(1024 * _MEBIBYTE, 10, 16)

    def check(self) -> None:
        """Raise `VaultError` when this lies outside of floor and ceiling."""
        low, high = self.floor(), self.ceiling()
        if not (
            low.memory_kib <= self.memory_kib <= high.memory_kib
            and low.passes <= self.passes <= high.passes
            and 1 <= self.lanes <= high.lanes
        ):
            raise VaultError(
                "The office's file of keys asks for an effort that is not allowed.",
                "Someone may have changed it. Put keyslots.json back from the newest backup.",
            )


class DataKey:
    """The 256-bit key of an office's file. Shows itself in no text and goes into no pickle."""

    __slots__ = ("_bytes",)

    def __init__(self, key: bytes) -> None:
        if len(key) != _KEY_BYTES:
            raise ValueError("a data key has 32 bytes")
        self._bytes = key

    def reveal(self) -> bytes:
        """The key itself, for the cipher."""
        return self._bytes

    def __repr__(self) -> str:
        return "DataKey(hidden)"

    def __eq__(self, other: object) -> bool:
        return isinstance(other, DataKey) and hmac.compare_digest(self._bytes, other._bytes)

    __hash__ = None  # type: ignore[assignment]  # a key belongs into no set

    def __reduce__(self) -> NoReturn:
        raise TypeError("a data key is not written down")


@dataclass(frozen=True, slots=True)
class Unlocked:
    """What the right passphrase gives: the key, whose it was, and of which vault."""

    data_key: DataKey
    account_id: str
    vault_id: str
    data_key_id: str


class _Authenticated(msgspec.Struct, frozen=True):
    """What is bound to a wrapped key, in this order, as JSON."""

    version: int
    vault: str
    data_key: str
    slot: int
    account: str
    kdf: str
    memory_kib: int
    passes: int
    lanes: int


def is_office(folder: Path) -> bool:
    """Whether `folder` holds an office, or what is left of one."""
    return (folder / KEYSLOTS).exists() or (folder / REGISTER).exists() or pending(folder)


def create(folder: Path, account_id: str, passphrase: str, cost: Cost | None = None) -> Unlocked:
    """A new vault in `folder` with one account. The register itself is made by `Database.create`.

    Raises `Refused` for a short passphrase or where an office already stands, `VaultError` when the folder cannot
    be written. `cost` is the usual one when left out.
    """
    if is_office(folder):
        raise Refused("There is an office in this folder already.", "Open it, or choose an empty folder.")
    _require(passphrase)
    unlocked = Unlocked(DataKey(os.urandom(_KEY_BYTES)), account_id, os.urandom(16).hex(), os.urandom(16).hex())
    slot = _wrap(unlocked, 1, account_id, passphrase, cost or Cost.usual())
    try:
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        for name in (INBOX, BACKUPS):
            (folder / name).mkdir(mode=0o700, exist_ok=True)
    except OSError as error:
        raise unwritable(error) from None
    write_keyslots(folder, Keyslots("thazin-keyslots", VERSION, unlocked.vault_id, unlocked.data_key_id, (slot,)))
    return unlocked


def unlock(folder: Path, passphrase: str, account_id: str | None = None) -> Unlocked:
    """Open the vault in `folder`: each slot is tried, or only that of `account_id`.

    Raises `VaultError` when there is no vault, or it is newer or damaged, `WrongPassphrase` when nothing is opened.
    """
    keyslots = read_keyslots(folder)
    for slot in keyslots.slots:
        if account_id in (None, slot.account):
            key = _unwrap(keyslots, slot, passphrase)
            if key is not None:
                return Unlocked(key, slot.account, keyslots.vault, keyslots.data_key)
    raise WrongPassphrase(
        "This passphrase does not open the office.", "Type it again. Look at the keyboard's language and Caps Lock."
    )


def accounts(folder: Path) -> tuple[str, ...]:
    """The ids of the accounts that have a slot, in the order of the slots; raises `VaultError`."""
    return tuple(slot.account for slot in read_keyslots(folder).slots)


def add_slot(folder: Path, unlocked: Unlocked, account_id: str, passphrase: str, cost: Cost | None = None) -> None:
    """Let one more account open the vault that `unlocked` came from.

    Raises `Refused` for a short passphrase, an account that has a slot or when all are taken, `VaultError` when the
    file of keys is another vault's or cannot be read or written.
    """
    _require(passphrase)
    keyslots = read_keyslots(folder)
    if (keyslots.vault, keyslots.data_key) != (unlocked.vault_id, unlocked.data_key_id):
        raise VaultError("The keys of this office were changed meanwhile.", "Lock the office, open it and try again.")
    if any(slot.account == account_id for slot in keyslots.slots):
        raise Refused("This account has a passphrase already.", "It can be changed by its owner.")
    free = sorted(set(range(1, MOST_SLOTS + 1)) - {slot.slot for slot in keyslots.slots})
    if not free:
        raise Refused("This office has as many accounts as it can hold.", "Remove one that is no longer used.")
    slot = _wrap(unlocked, free[0], account_id, passphrase, cost or Cost.usual())
    write_keyslots(folder, msgspec.structs.replace(keyslots, slots=(*keyslots.slots, slot)))


def _require(passphrase: str) -> None:
    problem = passphrase_problem(passphrase)
    if problem is not None:
        raise Refused(problem.template, "The button offers you five random words.", **problem.params)


def _cost(slot: Slot) -> Cost:
    return Cost(slot.memory_kib, slot.passes, slot.lanes)


def _wrap(unlocked: Unlocked, number: int, account_id: str, passphrase: str, cost: Cost) -> Slot:
    salt, nonce = os.urandom(16), os.urandom(12)
    key = _derived(passphrase, salt, cost)
    bound = _bound(unlocked.vault_id, unlocked.data_key_id, number, account_id, cost)
    wrapped = AESGCM(key).encrypt(nonce, unlocked.data_key.reveal(), bound)
    return Slot(
        slot=number, account=account_id, kdf="argon2id",
        memory_kib=cost.memory_kib, passes=cost.passes, lanes=cost.lanes,
        salt=salt.hex(), nonce=nonce.hex(), wrapped=wrapped.hex(),
    )  # fmt: skip


def _unwrap(keyslots: Keyslots, slot: Slot, passphrase: str) -> DataKey | None:
    key = _derived(passphrase, bytes.fromhex(slot.salt), _cost(slot))
    bound = _bound(keyslots.vault, keyslots.data_key, slot.slot, slot.account, _cost(slot))
    try:
        return DataKey(AESGCM(key).decrypt(bytes.fromhex(slot.nonce), bytes.fromhex(slot.wrapped), bound))
    except InvalidTag:
        return None


def _derived(passphrase: str, salt: bytes, cost: Cost) -> bytes:
    cost.check()
    try:
        return hash_secret_raw(
            passphrase_bytes(passphrase), salt, cost.passes, cost.memory_kib, cost.lanes, _KEY_BYTES, Type.ID
        )
    except (HashingError, MemoryError):
        raise VaultError("This PC has too little free memory.", "Close other programs, then try again.") from None


def _bound(vault_id: str, data_key_id: str, slot: int, account_id: str, cost: Cost) -> bytes:
    return msgspec.json.encode(
        _Authenticated(
            VERSION, vault_id, data_key_id, slot, account_id, "argon2id", cost.memory_kib, cost.passes, cost.lanes
        )
    )
