"""The office's age identity as a file for a safe: with it, bundles to this office open by the program `age` alone."""

from datetime import UTC

from sqlalchemy.orm import Session

from models.accounts import Actor, allow
from models.audit import note
from models.exchange.agefile import recipient_of
from models.exchange.key_change import identities
from models.schema import Role
from models.stamps import clock_of, here


def identity_file(session: Session, actor: Actor) -> bytes:
    """The identity, and those before its keys were changed, in the form that `age-keygen` writes; by an admin,
    audited. Raises `NotAllowed`.
    """
    allow(session, actor, Role.ADMIN)
    installation = here(session)
    created = clock_of(session)().astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
    note(session, actor.account_id, "write identity", installation.office_code)
    lines = [f"# created: {created}"]
    for identity in identities(session):
        lines += [f"# public key: {recipient_of(identity)}", identity]
    return "".join(f"{line}\n" for line in lines).encode()
