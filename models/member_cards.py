"""Member cards: a code and nothing else, only where the office allows them and the member asks for one (DOMAIN)."""

from sqlalchemy.orm import Session

from models import members, offices
from models.accounts import Actor, allow
from models.audit import note
from models.errors import NotAllowed, Refused
from models.schema import Role


def card_code(session: Session, actor: Actor, code: str) -> str:
    """What the card of this member shows. What goes onto paper is told by `note_printed`.

    Raises `NotFound`, `NotAllowed` for an account that prints nothing here, `Refused` where the office has no cards,
    or for somebody who is no member here any more.
    """
    if not offices.details(session).member_cards:
        raise Refused("This office prints no member cards.", "An admin can allow them in Settings.")
    _require_print(session, actor)
    details = members.details(session, actor, code)
    if details.closed:
        raise Refused("This record is closed.", "Look the person up in the list of members.")
    return details.code


def note_printed(session: Session, actor: Actor, code: str) -> None:
    """Write down that this member's card went onto paper, or into a file. Raises `NotAllowed`."""
    _require_print(session, actor)
    note(session, actor.account_id, "print member card", code)


def may_print(session: Session, actor: Actor) -> bool:
    """Whether this account prints member cards: where the office has them, admins do, and staff who print slips."""
    office = offices.details(session)
    return office.member_cards and (actor.role is not Role.STAFF or office.staff_print)


def _require_print(session: Session, actor: Actor) -> None:
    allow(session, actor)
    if not may_print(session, actor):
        raise NotAllowed("In this office admins print.", "Ask an admin to print it.")
