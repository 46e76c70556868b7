"""Recovery shares: how an office is opened when its passphrase is forgotten (DESIGN section 4).

Three people keep a share each. Any two of them give a recovery key, which opens a slot of its own in the vault; one
share alone tells nothing. Who comes in so only gives an account a new passphrase: the office gets another data key
(`models.renewing`), and the shares stay valid.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from sqlalchemy import select

from models import renewing, swap, vault
from models.accounts import Actor, allow
from models.audit import note
from models.backup_file import Report, silent
from models.clock import Clock, system_clock
from models.database import Database
from models.errors import AppError, Refused
from models.offices import Upgrade, open_unlocked
from models.passphrases import passphrase_problem
from models.schema import Account, Role
from models.vault import RECOVERY, Cost, Renewal, Unlocked, WrongPassphrase
from models.vault_shares import WrongShare, key_of, new_key, shares_of
from models.vault_slots import read_keyslots


@dataclass(frozen=True, slots=True)
class AccountChoice:
    """An account that may get a new passphrase."""

    id: str
    name: str
    role: Role


@dataclass(frozen=True, slots=True)
class Recovered:
    """An account has a new passphrase.

    `trouble` says why older backups in the office's folder still open by the old one; `left_behind` are colleagues
    who did not open the office since its slots have key pairs: they need a new passphrase from an admin.
    """

    name: str
    trouble: AppError | None
    left_behind: tuple[str, ...]


def has_shares(folder: Path) -> bool:
    """Whether recovery shares open the office in `folder`; raises `VaultError`."""
    return any(slot.account == RECOVERY for slot in read_keyslots(folder).slots)


def make_shares(database: Database, actor: Actor, folder: Path, unlocked: Unlocked) -> tuple[str, ...]:
    """The three shares of a new recovery key, by an admin. They are shown once: nothing keeps them.

    `unlocked` is what the actor's own passphrase gave once more. Raises `NotAllowed`, `Refused` where there are
    shares already, `VaultError`.
    """
    key = new_key()
    with database.transaction() as session:
        allow(session, actor, Role.ADMIN)
        if has_shares(folder):
            raise Refused("There are recovery shares already.", "Make those void first, then make new ones.")
        note(session, actor.account_id, "make recovery shares")
        # Before the commit: shares that open the office are never without their line. A key of 128 random bits
        # needs no more than the floor.
        vault.add_slot(folder, unlocked, RECOVERY, key.hex(), Cost.floor())
    return shares_of(key)


def unlock_by_shares(folder: Path, shares: Sequence[str]) -> Unlocked:
    """Open the vault in `folder` by two shares as they were typed. Raises `WrongShare`, `VaultError`."""
    key = key_of(shares)
    if not has_shares(folder):
        raise WrongShare(
            "This office has no recovery shares.",
            "They were never made, or made void. A backup opens by the passphrase of its time.",
        )
    unlocked = None if key is None else _unlocked(folder, key)
    if unlocked is None:
        raise WrongShare(
            "These shares belong to another office, or were made void.",
            "Look for the newest papers, or choose the office that they are of.",
        )
    return unlocked


def _unlocked(folder: Path, key: bytes) -> Unlocked | None:
    try:
        return vault.unlock(folder, key.hex(), RECOVERY)
    except WrongPassphrase:
        return None


def account_choices(folder: Path, shares: Sequence[str], *, upgrade: Upgrade) -> tuple[AccountChoice, ...]:
    """The accounts that are not closed, by name, for whoever has two shares. Raises `WrongShare`, `VaultError`."""
    swap.finish(folder)
    database = Database.open(folder, unlock_by_shares(folder, shares).data_key)
    try:
        upgrade(database, folder)
        with database.reading() as session:
            rows = session.scalars(select(Account).where(Account.active).order_by(Account.name, Account.id))
            return tuple(AccountChoice(row.id, row.name, row.account_role) for row in rows)
    finally:
        database.close()


def recover(
    folder: Path,
    shares: Sequence[str],
    account_id: str,
    new_passphrase: str,
    *,
    upgrade: Upgrade,
    anchors: Path,
    clock: Clock = system_clock,
    report: Report = silent,
    cost: Cost | None = None,
) -> Recovered:
    """Give an account a new passphrase by two shares; its old one opens nothing from then on, all others stay.

    Raises `WrongShare`, `Refused` for a short passphrase, `NotFound` or `NotAllowed` for an account that is not there
    or closed, `VaultError`. Until the new passphrase opens the office the old one does.
    """
    problem = passphrase_problem(new_passphrase)
    if problem is not None:
        raise Refused(problem.template, "The button offers you five random words.", **problem.params)
    swap.finish(folder)
    unlocked = unlock_by_shares(folder, shares)
    office = open_unlocked(folder, unlocked, account_id, upgrade=upgrade, anchors=anchors, clock=clock)
    try:
        staying = set(vault.left_behind(folder)) - {account_id}
        with office.database.transaction() as session:
            allow(session, office.actor)
            note(session, account_id, "recover by shares", account_id)
            name = session.get_one(Account, account_id).name
            behind = session.scalars(select(Account.name).where(Account.id.in_(staying), Account.active))
            left_behind = tuple(sorted(behind))
        renewed = renewing.renew(office, unlocked, Renewal({account_id: new_passphrase}), report, cost)
    finally:
        office.close()
    return Recovered(name, renewed.trouble, left_behind)
