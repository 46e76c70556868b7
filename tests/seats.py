"""Colleagues of an office: accounts with passphrases of their own."""

import msgspec

from models import vault
from models.accounts import AccountDraft, Actor, add_account
from models.offices import OpenOffice
from models.vault_slots import read_keyslots, write_keyslots
from models.vault_wrapping import mac
from tests.offices import PASSPHRASE

HERS = "four loud sparrows"


def seat(office: OpenOffice, draft: AccountDraft, passphrase: str = HERS) -> Actor:
    """A colleague who opens the office by `passphrase`."""
    with office.database.transaction() as session:
        added = add_account(session, office.actor, draft)
    unlocked = vault.unlock(office.folder, PASSPHRASE)
    vault.add_slot(office.folder, unlocked, added.account_id, passphrase, vault.Cost.floor())
    return added


def leave_behind(office: OpenOffice, colleague: Actor) -> None:
    """Give her slot the form of before the program was updated: a new key cannot take it along."""
    keyslots, key = read_keyslots(office.folder), vault.unlock(office.folder, PASSPHRASE).data_key
    slots = tuple(
        msgspec.structs.replace(slot, recipient="", sealed="") if slot.account == colleague.account_id else slot
        for slot in keyslots.slots
    )
    bare = msgspec.structs.replace(keyslots, slots=slots)
    write_keyslots(office.folder, msgspec.structs.replace(bare, mac=mac(bare, key)))
