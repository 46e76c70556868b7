"""How a data key is kept for one account: what a slot of the file of keys holds, made and opened.

A slot has a key pair of its own (X25519). The private half is wrapped by AES-256-GCM under a key that Argon2id
(RFC 9106) derives from the account's passphrase; the data key is sealed to the public half by HPKE (RFC 9180). So a
new data key can be given to everybody without their passphrases, and nobody who has an old one learns it.
"""

import hmac
import os
from dataclasses import dataclass
from typing import NoReturn

import msgspec
from argon2.exceptions import HashingError
from argon2.low_level import Type, hash_secret_raw
from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey, X25519PublicKey
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.hpke import AEAD, KDF, KEM, Suite

from models.errors import VaultError
from models.passphrases import passphrase_bytes
from models.vault_slots import OLD_VERSION, VERSION, Keyslots, Slot, encoded

KEY_BYTES = 32
_MEBIBYTE = 1024
_SUITE = Suite(KEM.X25519, KDF.HKDF_SHA256, AEAD.AES_256_GCM)
_OF_THE_FILE = b"thazin-keyslots"


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
        if len(key) != KEY_BYTES:
            raise ValueError("a data key has 32 bytes")
        self._bytes = key

    @classmethod
    def new(cls) -> "DataKey":
        """A random one."""
        return cls(os.urandom(KEY_BYTES))

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


class _Effort(msgspec.Struct, frozen=True):
    """What is bound to a slot's wrapped private key, in this order, as JSON; with `data_key` in the old form."""

    version: int
    vault: str
    data_key: str
    slot: int
    account: str
    kdf: str
    memory_kib: int
    passes: int
    lanes: int


class _Holder(msgspec.Struct, frozen=True):
    """What is bound to a sealed data key, in this order, as JSON."""

    version: int
    vault: str
    data_key: str
    slot: int
    account: str


def wrap(unlocked: Unlocked, number: int, account_id: str, passphrase: str, cost: Cost) -> Slot:
    """The slot by which `passphrase` opens the data key for this account: with a key pair made now."""
    identity = X25519PrivateKey.generate()
    salt, nonce = os.urandom(16), os.urandom(12)
    slot = Slot(
        slot=number, account=account_id, kdf="argon2id",
        memory_kib=cost.memory_kib, passes=cost.passes, lanes=cost.lanes,
        salt=salt.hex(), nonce=nonce.hex(), wrapped="", recipient=identity.public_key().public_bytes_raw().hex(),
    )  # fmt: skip
    key = _derived(passphrase, slot)
    wrapped = AESGCM(key).encrypt(nonce, identity.private_bytes_raw(), _effort(unlocked.vault_id, slot))
    return seal(unlocked, msgspec.structs.replace(slot, wrapped=wrapped.hex()))


def seal(unlocked: Unlocked, slot: Slot) -> Slot:
    """The same slot with this data key in it."""
    to = X25519PublicKey.from_public_bytes(bytes.fromhex(slot.recipient))
    bound = _holder(unlocked.vault_id, unlocked.data_key_id, slot)
    sealed = _SUITE.encrypt(unlocked.data_key.reveal(), to, info=bound)
    return msgspec.structs.replace(slot, sealed=sealed.hex())


def unwrap(keyslots: Keyslots, slot: Slot, passphrase: str) -> DataKey | None:
    """The data key in this slot, or None: by another passphrase, or where anything of the slot was changed."""
    key = _derived(passphrase, slot)
    bound = _effort(keyslots.vault, slot) if slot.recipient else _old_effort(keyslots, slot)
    try:
        opened = AESGCM(key).decrypt(bytes.fromhex(slot.nonce), bytes.fromhex(slot.wrapped), bound)
        if not slot.recipient:
            return DataKey(opened)
        held = _holder(keyslots.vault, keyslots.data_key, slot)
        return DataKey(_SUITE.decrypt(bytes.fromhex(slot.sealed), X25519PrivateKey.from_private_bytes(opened), held))
    except InvalidTag:
        return None


def mac(keyslots: Keyslots, data_key: DataKey) -> str:
    """What only who has the data key can say of this file: nobody else may put a public key into it."""
    text = encoded(msgspec.structs.replace(keyslots, mac=""))
    own = hmac.digest(data_key.reveal(), _OF_THE_FILE, "sha256")
    return hmac.digest(own, text, "sha256").hex()


def _derived(passphrase: str, slot: Slot) -> bytes:
    Cost(slot.memory_kib, slot.passes, slot.lanes).check()
    try:
        return hash_secret_raw(
            passphrase_bytes(passphrase),
            bytes.fromhex(slot.salt),
            slot.passes,
            slot.memory_kib,
            slot.lanes,
            KEY_BYTES,
            Type.ID,
        )
    except (HashingError, MemoryError):
        raise VaultError("This PC has too little free memory.", "Close other programs, then try again.") from None


def _effort(vault: str, slot: Slot) -> bytes:
    return _encoded_effort(VERSION, vault, slot.recipient, slot)


def _old_effort(keyslots: Keyslots, slot: Slot) -> bytes:
    return _encoded_effort(OLD_VERSION, keyslots.vault, keyslots.data_key, slot)


def _encoded_effort(version: int, vault: str, key: str, slot: Slot) -> bytes:
    return msgspec.json.encode(
        _Effort(version, vault, key, slot.slot, slot.account, slot.kdf, slot.memory_kib, slot.passes, slot.lanes)
    )


def _holder(vault: str, data_key_id: str, slot: Slot) -> bytes:
    return msgspec.json.encode(_Holder(VERSION, vault, data_key_id, slot.slot, slot.account))
