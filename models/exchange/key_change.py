"""New keys for this PC: what was sent with the old ones stays good, and partners take the new ones by voice.

Who takes over a PC, or fears that somebody saw its files, gives it new keys. The old signing key signs the card of
the new ones and is then gone; the old age identity is kept, because bundles are on their way that are locked for it.
"""

from dataclasses import dataclass

from sqlalchemy import select
from sqlalchemy.orm import Session

from models.accounts import Actor, allow
from models.audit import note
from models.errors import Refused
from models.exchange import trust
from models.exchange.cards import fingerprint, signed_change
from models.schema import Role, Station
from models.stamps import here
from models.vault_keys import new_identity, new_signing_key


@dataclass(frozen=True, slots=True)
class ChangeFile:
    """A change file of this PC and its ten words; `made_at` in milliseconds since 1970."""

    data: bytes
    words: tuple[str, ...]
    made_at: int


def renew_keys(session: Session, actor: Actor) -> bytes:
    """Give this installation a new signing key and a new age identity; the change file for all its partners.

    By an admin. Raises `NotAllowed`; `Refused` for a station that was revoked or whose keys were changed elsewhere:
    nobody would believe its old key.
    """
    allow(session, actor, Role.ADMIN)
    installation = here(session)
    old = session.get_one(Station, trust.keep_own_card(session).key)
    if old.revoked_at is not None or old.replaced_by is not None:
        raise Refused(
            "The present key of this PC counts no more: it cannot speak for a new one.",
            "Make the office anew on this PC, and exchange plain cards.",
        )
    old_signing_key, old_identity = installation.signing_key, installation.identity
    installation.signing_key, installation.identity = new_signing_key(), new_identity()
    installation.former_identities = " ".join(filter(None, (installation.former_identities, old_identity)))
    session.flush()
    trust.keep_own_card(session)
    change = signed_change(trust.own_card(session), old_signing_key)
    trust.put_in_place(session, change)
    note(session, actor.account_id, "new keys", installation.office_code)
    return change.text()


def change_files(session: Session) -> list[ChangeFile]:
    """The change files that this installation made, newest first.

    A partner that missed one needs it before the next.
    """
    found = []
    key = trust.own_key(session)
    while (row := session.get(Station, key)) is not None and row.change:
        data = row.change.encode()
        found.append(ChangeFile(data, fingerprint(data), row.trusted_at))
        before = session.scalar(select(Station.key).where(Station.replaced_by == key))
        if before is None:
            break
        key = before
    return found


def identities(session: Session) -> tuple[str, ...]:
    """The age identities that open bundles to this installation: the present one, then the former, newest first."""
    installation = here(session)
    return (installation.identity, *reversed(installation.former_identities.split()))
