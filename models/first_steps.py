"""The first steps of a new office, and which of them were done: read off what is there, nothing is noted down."""

from dataclasses import dataclass

from sqlalchemy import ColumnElement, exists, select
from sqlalchemy.orm import Session

from models.accounts import Actor, allow
from models.schema import Backup, BackupPlace, Member, MemberStatus, Provider, Referral, ReferralStatus, Station
from models.stamps import here


@dataclass(frozen=True, slots=True)
class FirstSteps:
    """What was done already."""

    cards: bool
    """The card of another office is trusted."""
    clinics: bool
    member: bool
    slip: bool
    """A referral was issued."""
    backup: bool
    """A backup was made outside the office's own folder."""

    @property
    def all_done(self) -> bool:
        """Whether nothing is left."""
        return self.cards and self.clinics and self.member and self.slip and self.backup


def first_steps(session: Session, actor: Actor) -> FirstSteps:
    """How far this office is."""
    allow(session, actor)
    own = here(session).office_code

    def any_of(*conditions: ColumnElement[bool]) -> bool:
        return bool(session.scalar(select(exists().where(*conditions))))

    return FirstSteps(
        cards=any_of(Station.office_code != own, Station.revoked_at.is_(None)),
        clinics=any_of(Provider.active.is_(True)),
        member=any_of(Member.status != MemberStatus.ERASED),
        slip=any_of(Referral.status != ReferralStatus.DRAFT),
        backup=session.get(Backup, BackupPlace.ELSEWHERE) is not None,
    )
