"""Another key for an office: when a passphrase changes, or an account is closed (DESIGN section 4).

The register is written anew under a new data key, beside the old one; both of its files are verified before they take
the place of the old ones, in one step that a power cut leaves done or not done (`models.swap`). Then nobody who had the
old key or the old passphrase opens what is written from here on, nor the backups that the program keeps by itself.
"""

import shutil
from collections.abc import Iterable
from dataclasses import dataclass

from sqlalchemy.orm import Session

from models import backups, swap, vault
from models.accounts import Actor, actor_of, allow, close_account, require_closable, require_over
from models.audit import note
from models.backup_file import Report, silent
from models.database import Database
from models.errors import AppError, VaultError
from models.offices import OpenOffice
from models.schema import Role
from models.vault import RECOVERY, Cost, Renewal, Unlocked
from models.vault_slots import unwritable, write_keyslots


@dataclass(frozen=True, slots=True)
class Renewed:
    """The office has another key. `trouble` says why older backups in its folder still open by the old passphrases."""

    trouble: AppError | None


def check_renewal(session: Session, actor: Actor, renewal: Renewal) -> None:
    """Raise `NotAllowed` or `Refused` unless `actor` may do this: one's own passphrase everybody, the rest an admin."""
    for account_id in _in_order(renewal.closed):
        require_closable(session, actor, account_id)
    for account_id in _in_order(renewal.passphrases):
        actor_of(session, account_id)  # one that was closed gets none
        if account_id != actor.account_id:
            require_over(session, actor, account_id)
    if RECOVERY in renewal.closed:
        allow(session, actor, Role.ADMIN)


def renew(
    office: OpenOffice, unlocked: Unlocked, renewal: Renewal, report: Report = silent, cost: Cost | None = None
) -> Renewed:
    """Give the office another data key, and close it: it is opened again by whoever may. Nobody else may use it now.

    `unlocked` is what the actor's own passphrase gave once more. Until the last step nothing is changed. Raises
    `NotAllowed`, `Refused`, `VaultError`.
    """
    folder, database = office.folder, office.database
    with database.reading() as session:
        check_renewal(session, office.actor, renewal)
    keyslots, fresh = vault.renewed(folder, unlocked, renewal, cost)
    staged = swap.stage(folder)
    try:
        write_keyslots(staged, keyslots)
        copy = backups.verified_copy(database, staged, _half(report, 0), fresh.data_key)
        try:
            copy.info.update(database.info)
            with copy.transaction() as session:
                _write_down(session, office.actor, renewal)
        finally:
            copy.close()
        for account_id, passphrase in renewal.passphrases.items():
            if vault.unlock(staged, passphrase, account_id) != _as(fresh, account_id):
                raise VaultError("The new keys could not be read back.", "Nothing was changed. Try again.")
        office.close()
        swap.decide(folder)
    except OSError as error:
        raise unwritable(error) from None
    finally:
        shutil.rmtree(staged, ignore_errors=True)
    return Renewed(_start_backups_over(office, fresh, _half(report, 1)))


def _as(unlocked: Unlocked, account_id: str) -> Unlocked:
    return Unlocked(unlocked.data_key, account_id, unlocked.vault_id, unlocked.data_key_id)


def _half(report: Report, number: int) -> Report:
    return lambda done, total: report(number * total + done, 2 * total)


def _write_down(session: Session, actor: Actor, renewal: Renewal) -> None:
    for account_id in _in_order(renewal.closed):
        close_account(session, actor, account_id)
    for account_id in _in_order(renewal.passphrases):
        note(session, actor.account_id, "change passphrase", account_id)
    if RECOVERY in renewal.closed:
        note(session, actor.account_id, "void recovery shares")
    note(session, actor.account_id, "renew data key")


def _in_order(ids: Iterable[str]) -> list[str]:
    return sorted(set(ids) - {RECOVERY})


def _start_backups_over(office: OpenOffice, fresh: Unlocked, report: Report) -> AppError | None:
    try:
        database = Database.open(office.folder, fresh.data_key)
        try:
            database.info.update(office.database.info)
            backups.start_over(database, report)
        finally:
            database.close()
    except AppError as error:
        return error
    return None
