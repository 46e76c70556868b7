"""Slips as they go onto paper: the first of a referral, copies of what was printed before, void ones of cancelled ones."""

from collections.abc import Collection
from dataclasses import dataclass

from sqlalchemy import select
from sqlalchemy.orm import Session

from models.accounts import Actor
from models.audit import note_each
from models.referral_lines import details
from models.referrals import PRINT_SLIP, Slip, require_slips, slip
from models.schema import Audit, ReferralStatus


@dataclass(frozen=True, slots=True)
class SlipPaper:
    """A slip and how it is to be marked."""

    slip: Slip
    printed_before: bool
    """Whether one of it was printed on this computer's office before, as the audit knows."""
    void: bool
    """Whether its referral was cancelled."""


def slip_paper(session: Session, actor: Actor, number: str) -> SlipPaper:
    """A referral's slip to be looked at, by number or row id; what goes onto paper is told by `note_printed`.

    Raises as `referrals.slip`.
    """
    shown = slip(session, actor, number, void=True, noted=False)
    cancelled = details(session, actor, number).line.status is ReferralStatus.CANCELLED
    return SlipPaper(shown, _printed(session, shown.number), cancelled)


def _printed(session: Session, number: str) -> bool:
    query = select(Audit.id).where(Audit.record == number, Audit.action == PRINT_SLIP).limit(1)
    return session.scalar(query) is not None


def note_printed(session: Session, actor: Actor, numbers: Collection[str]) -> None:
    """Write down that the slips with these numbers went onto paper, or into a file. Raises `NotAllowed`."""
    require_slips(session, actor)
    note_each(session, actor.account_id, PRINT_SLIP, numbers)
