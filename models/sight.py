"""What an account may see where records are told of by what stands beside them: conflicts, things held."""

import json
from dataclasses import dataclass

from sqlalchemy import select
from sqlalchemy.orm import Session

from models.accounts import Actor
from models.schema import CustomValue, FollowUp, LegalCase, Referral, Role, Service, Sibling


@dataclass(frozen=True, slots=True)
class Sight:
    """What one account may see."""

    sees_cases: bool
    sees_accounts: bool
    unseen: frozenset[str]
    """Ids of referrals to restricted services, of the attempts to follow them up, and of what fields of head office's
    own say of them or of legal cases.
    """

    def sees(self, table: str, row_id: str) -> bool:
        """Whether a record may be told of."""
        if table.startswith("legal_case"):
            return self.sees_cases
        return row_id not in self.unseen and (table != "account" or self.sees_accounts)


def sight(session: Session, actor: Actor) -> Sight:
    """What `actor` may see. A referral of which one concurrent or held value is restricted is not seen either."""
    unseen: frozenset[str] = frozenset()
    if not actor.sees_follow_up_care:
        numbers = list(session.scalars(select(Service.number).where(Service.restricted)))
        own = session.scalars(select(Referral.id).where(Referral.service_number.in_(numbers)))
        beside = session.scalars(
            select(Sibling.row_id).where(
                Sibling.register == "referral.service_number", Sibling.value.in_([str(number) for number in numbers])
            )
        )
        referrals = {*own, *beside}
        unseen = frozenset(referrals | _follow_ups(session, referrals) | _said_of(session, referrals))
    if not actor.sees_cases:
        unseen |= _said_of(session, set(session.scalars(select(LegalCase.id))))
    return Sight(actor.sees_cases, actor.role is not Role.STAFF, unseen)


def _follow_ups(session: Session, referrals: set[str]) -> set[str]:
    if not referrals:
        return set()
    attempts = {row_id for row_id, of in session.execute(select(FollowUp.id, FollowUp.referral_id)) if of in referrals}
    held = select(Sibling.row_id, Sibling.value).where(Sibling.register == "follow_up.referral_id")
    return attempts | {row_id for row_id, value in session.execute(held) if json.loads(value) in referrals}


def _said_of(session: Session, records: set[str]) -> set[str]:
    """Ids of what fields of head office's own say of these records, held ones too."""
    if not records:
        return set()
    said = {row_id for row_id, of in session.execute(select(CustomValue.id, CustomValue.record_id)) if of in records}
    held = select(Sibling.row_id, Sibling.value).where(Sibling.register == "custom_value.record_id")
    return said | {row_id for row_id, value in session.execute(held) if json.loads(value) in records}
