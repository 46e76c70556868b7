"""Accounts of an office and what each may do. Every use case that reads or writes for a person asks `allow`."""

from dataclasses import dataclass

from sqlalchemy import select
from sqlalchemy.orm import Session

from models.audit import note
from models.errors import NotAllowed, NotFound, Refused
from models.ids import new_id
from models.schema import Account, Role
from models.stamps import write_as

_RANK = {Role.STAFF: 1, Role.ADMIN: 2, Role.HEAD_OFFICE: 3}


@dataclass(frozen=True, slots=True)
class Actor:
    """Who acts: the account that opened the vault, with its role and permissions."""

    account_id: str
    initials: str
    role: Role
    sees_cases: bool = False
    sees_follow_up_care: bool = False


@dataclass(frozen=True, slots=True)
class AccountDraft:
    """A new account. `name` is what colleagues call the person; it stays in the office."""

    name: str
    initials: str = ""
    role: Role = Role.STAFF
    sees_cases: bool = False
    sees_follow_up_care: bool = False


@dataclass(frozen=True, slots=True)
class AccountLine:
    """An account as Settings lists it."""

    id: str
    name: str
    initials: str
    role: Role
    sees_cases: bool
    sees_follow_up_care: bool
    active: bool


def allow(session: Session, actor: Actor, least: Role = Role.STAFF) -> None:
    """Let `actor` go on if the role reaches `least`, and sign what this session writes with that role.

    Raises `NotAllowed`.
    """
    if _RANK[actor.role] < _RANK[least]:
        raise NotAllowed("Your account may not do this.", "Ask an admin of your office.")
    write_as(session, actor.role)


def allow_cases(session: Session, actor: Actor) -> None:
    """Like `allow`, for legal cases. Raises `NotAllowed`."""
    allow(session, actor)
    if not actor.sees_cases:
        raise NotAllowed("Your account may not see legal cases.", "Ask an admin of your office.")


def allow_service(session: Session, actor: Actor, restricted: bool) -> None:
    """Like `allow`, for a referral to a service that may be restricted. Raises `NotAllowed`."""
    allow(session, actor)
    if restricted and not actor.sees_follow_up_care:
        raise NotAllowed("Your account may not use this service.", "Ask an admin of your office.")


def new_account(draft: AccountDraft) -> Account:
    """The row of a new account, not yet added. Raises `Refused` when a name is missing."""
    name = draft.name.strip()
    if not name:
        raise Refused("The account has no name.", "Type what colleagues call this person.")
    initials = draft.initials.strip() or "".join(word[0] for word in name.split())[:4].upper()
    return Account(
        id=new_id(),
        name=name[:80],
        initials=initials[:4],
        account_role=draft.role,
        sees_cases=draft.sees_cases,
        sees_follow_up_care=draft.sees_follow_up_care,
    )


def add_account(session: Session, actor: Actor, draft: AccountDraft) -> Actor:
    """A new account, by an admin. Its passphrase gets a slot of the vault in a step of its own."""
    allow(session, actor, Role.ADMIN)
    if _RANK[draft.role] > _RANK[actor.role]:
        raise NotAllowed("An account cannot be given more than your own.", "Ask head office.")
    row = new_account(draft)
    session.add(row)
    session.flush()
    note(session, actor.account_id, "add account", row.id)
    return _actor(row)


def require_over(session: Session, actor: Actor, account_id: str) -> None:
    """Raise unless `actor` is an admin whose role reaches that of this account: `NotAllowed`, `NotFound`."""
    allow(session, actor, Role.ADMIN)
    if _RANK[_row(session, account_id).account_role] > _RANK[actor.role]:
        raise NotAllowed("This account may do more than yours.", "Ask head office.")


def require_closable(session: Session, actor: Actor, account_id: str) -> None:
    """Raise unless `actor` may close this account: `NotAllowed`, `NotFound`, `Refused` for one's own."""
    require_over(session, actor, account_id)
    if account_id == actor.account_id:
        raise Refused("Your own account is closed by another admin.", "Ask one, or make another account first.")


def close_account(session: Session, actor: Actor, account_id: str) -> None:
    """This person opens the office no more. The key of the office is changed besides (`models.renewing`)."""
    require_closable(session, actor, account_id)
    row = _row(session, account_id)
    row.active = False
    note(session, actor.account_id, "close account", row.id)


def _row(session: Session, account_id: str) -> Account:
    row = session.get(Account, account_id)
    if row is None:
        raise NotFound("This account is not in the register.", "Ask an admin to make you a new one.")
    return row


def actor_of(session: Session, account_id: str) -> Actor:
    """The actor of the account whose passphrase opened the vault.

    Raises `NotFound` when it is not in this register, `NotAllowed` when it was closed.
    """
    row = _row(session, account_id)
    if not row.active:
        raise NotAllowed("This account was closed.", "Ask an admin of your office.")
    return _actor(row)


def accounts(session: Session, actor: Actor) -> list[AccountLine]:
    """All accounts of this office, for an admin."""
    allow(session, actor, Role.ADMIN)
    rows = session.scalars(select(Account).order_by(Account.id))
    return [
        AccountLine(
            row.id, row.name, row.initials, row.account_role, row.sees_cases, row.sees_follow_up_care, row.active
        )
        for row in rows
    ]


def _actor(row: Account) -> Actor:
    return Actor(row.id, row.initials, row.account_role, row.sees_cases, row.sees_follow_up_care)
