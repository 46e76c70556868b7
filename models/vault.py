"""The vault: from a passphrase to the key of an office's encrypted file (DESIGN section 4).

An office is a folder. Its register is encrypted under a random 256-bit data key, which each account opens by its own
passphrase (`models.vault_wrapping`). Vault id, slot, account, data-key id, parameters and format version are
authenticated with it. Whenever a passphrase changes or an account is closed, the office gets another data key
(`models.renewing`).
"""

import hmac
import os
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path

import msgspec

from models.errors import Refused, VaultError
from models.passphrases import passphrase_problem
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
    damaged,
    read_keyslots,
    unwritable,
    write_keyslots,
)
from models.vault_wrapping import Cost, DataKey, Unlocked, mac, seal, unwrap, wrap

__all__ = [
    "BACKUPS", "INBOX", "KEYSLOTS", "LOCK", "RECOVERY", "REGISTER",
    "Cost", "DataKey", "OtherPassphrase", "Renewal", "Unlocked", "WrongPassphrase",
    "accounts", "add_slot", "bring_up_to_date", "create", "is_office", "left_behind", "renewed", "unlock",
]  # fmt: skip

RECOVERY = "recovery"
"""The account of the slot that recovery shares open (`models.recovery`). No passphrase that is typed is tried on it."""


class WrongPassphrase(VaultError):
    """None of the slots opens by this passphrase; the file itself may be well."""


class OtherPassphrase(WrongPassphrase):
    """The office that a backup is to replace opens by another passphrase than the backup."""


@dataclass(frozen=True, slots=True)
class Renewal:
    """Who opens the office from now on: accounts that get another passphrase, and accounts whose slot goes."""

    passphrases: Mapping[str, str] = field(default_factory=dict, repr=False)
    closed: frozenset[str] = frozenset()


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
    unlocked = Unlocked(DataKey.new(), account_id, os.urandom(16).hex(), os.urandom(16).hex())
    slot = wrap(unlocked, 1, account_id, passphrase, cost or Cost.usual())
    try:
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        for name in (INBOX, BACKUPS):
            (folder / name).mkdir(mode=0o700, exist_ok=True)
    except OSError as error:
        raise unwritable(error) from None
    write_keyslots(folder, _signed(unlocked, (slot,)))
    return unlocked


def unlock(folder: Path, passphrase: str, account_id: str | None = None) -> Unlocked:
    """Open the vault in `folder`: each slot is tried, or only that of `account_id`.

    Raises `VaultError` when there is no vault, or it is newer or damaged, `WrongPassphrase` when nothing is opened.
    """
    keyslots = read_keyslots(folder)
    for slot in keyslots.slots:
        if slot.account == account_id or (account_id is None and slot.account != RECOVERY):
            key = unwrap(keyslots, slot, passphrase)
            if key is not None:
                _check_mac(keyslots, key)
                return Unlocked(key, slot.account, keyslots.vault, keyslots.data_key)
    raise WrongPassphrase(
        "This passphrase does not open the office.", "Type it again. Look at the keyboard's language and Caps Lock."
    )


def accounts(folder: Path) -> tuple[str, ...]:
    """The ids of the accounts that have a slot, in the order of the slots; raises `VaultError`."""
    return tuple(slot.account for slot in read_keyslots(folder).slots if slot.account != RECOVERY)


def left_behind(folder: Path) -> tuple[str, ...]:
    """Accounts that did not open the office since its slots have key pairs: a renewal cannot take them along."""
    return tuple(slot.account for slot in read_keyslots(folder).slots if not slot.recipient)


def add_slot(folder: Path, unlocked: Unlocked, account_id: str, passphrase: str, cost: Cost | None = None) -> None:
    """Let one more account open the vault that `unlocked` came from.

    Raises `Refused` for a short passphrase, an account that has a slot or when all are taken, `VaultError` when the
    file of keys is another vault's or cannot be read or written.
    """
    _require(passphrase)
    keyslots = _same(folder, unlocked)
    if any(slot.account == account_id for slot in keyslots.slots):
        raise Refused("This account has a passphrase already.", "It can be changed by its owner.")
    slot = wrap(unlocked, _free(keyslots.slots), account_id, passphrase, cost or Cost.usual())
    write_keyslots(folder, _signed(unlocked, (*keyslots.slots, slot)))


def bring_up_to_date(folder: Path, unlocked: Unlocked, passphrase: str) -> None:
    """Give the account that opened the vault by `passphrase` a key pair, if its slot is of the old form.

    Raises `VaultError` when the file of keys cannot be written.
    """
    if unlocked.account_id in left_behind(folder):
        keyslots = _same(folder, unlocked)
        write_keyslots(
            folder,
            _signed(
                unlocked,
                tuple(
                    wrap(unlocked, slot.slot, slot.account, passphrase, _cost(slot))
                    if slot.account == unlocked.account_id
                    else slot
                    for slot in keyslots.slots
                ),
            ),
        )


def renewed(folder: Path, unlocked: Unlocked, renewal: Renewal, cost: Cost | None = None) -> tuple[Keyslots, Unlocked]:
    """A file of keys with another data key, not yet written, and that key.

    Whose slot is of the old form is left out (`left_behind`), but for those that get another passphrase. Raises
    `Refused` for a short passphrase or when nobody would be left, `VaultError` when the file of keys was changed.
    """
    for passphrase in renewal.passphrases.values():
        _require(passphrase)
    keyslots = _same(folder, unlocked)
    fresh = replace(unlocked, data_key=DataKey.new(), data_key_id=os.urandom(16).hex())
    slots: list[Slot] = []
    for slot in keyslots.slots:
        if slot.account in renewal.passphrases:
            passphrase = renewal.passphrases[slot.account]
            slots.append(wrap(fresh, slot.slot, slot.account, passphrase, cost or Cost.usual()))
        elif slot.recipient and slot.account not in renewal.closed:
            slots.append(seal(fresh, slot))
    for account_id in sorted(renewal.passphrases.keys() - {slot.account for slot in slots}):
        number = _free(slots)
        slots.append(wrap(fresh, number, account_id, renewal.passphrases[account_id], cost or Cost.usual()))
    if not any(slot.account != RECOVERY for slot in slots):
        raise Refused("Nobody could open the office any more.", "Give another account a passphrase first.")
    return _signed(fresh, tuple(slots)), fresh


def _free(slots: Sequence[Slot]) -> int:
    free = sorted(set(range(1, MOST_SLOTS + 1)) - {slot.slot for slot in slots})
    if not free:
        raise Refused("This office has as many accounts as it can hold.", "Close one that is no longer used.")
    return free[0]


def _same(folder: Path, unlocked: Unlocked) -> Keyslots:
    """The file of keys, if it is still the one that `unlocked` came from."""
    keyslots = read_keyslots(folder)
    if (keyslots.vault, keyslots.data_key) != (unlocked.vault_id, unlocked.data_key_id):
        raise VaultError("The keys of this office were changed meanwhile.", "Lock the office, open it and try again.")
    _check_mac(keyslots, unlocked.data_key)
    return keyslots


def _signed(unlocked: Unlocked, slots: tuple[Slot, ...]) -> Keyslots:
    bare = Keyslots("thazin-keyslots", VERSION, unlocked.vault_id, unlocked.data_key_id, slots)
    return msgspec.structs.replace(bare, mac=mac(bare, unlocked.data_key))


def _check_mac(keyslots: Keyslots, data_key: DataKey) -> None:
    if keyslots.mac and not hmac.compare_digest(keyslots.mac, mac(keyslots, data_key)):
        raise damaged()


def _require(passphrase: str) -> None:
    problem = passphrase_problem(passphrase)
    if problem is not None:
        raise Refused(problem.template, "The button offers you five random words.", **problem.params)


def _cost(slot: Slot) -> Cost:
    return Cost(slot.memory_kib, slot.passes, slot.lanes)
