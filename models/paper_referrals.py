"""Referrals of the time before this register, from an office's old list: numbers as typed, outcomes as written there."""

from dataclasses import dataclass
from datetime import date

from sqlalchemy import select
from sqlalchemy.orm import Session

from models.accounts import Actor, allow_service
from models.audit import note
from models.burmese import normalise
from models.errors import NotFound, Problem, Refused, refuse_problems, say
from models.ids import new_id
from models.lifecycle import require_day, require_grounds
from models.providers import provider_row
from models.referrals import AGE_BANDS, SAFEGUARDING
from models.schema import Evidence, Priority, Referral, ReferralStatus, Service
from models.search import by_code
from models.stamps import present_day

_NUMBER_LENGTH = 20
_WITHOUT_OUTCOME = (ReferralStatus.DRAFT, ReferralStatus.ISSUED)


@dataclass(frozen=True, slots=True)
class PaperReferral:
    """One line of an old list. "Expired" there is no outcome: it is computed here from the day of issue."""

    number: str
    issued_on: date
    member_code: str | None
    provider_code: str
    service_number: int
    priority: Priority = Priority.ROUTINE
    age_band: str = ""
    status: ReferralStatus = ReferralStatus.ISSUED
    status_on: date | None = None
    evidence: Evidence | None = None

    def problems(self) -> tuple[Problem, ...]:
        """What keeps this line from being taken, by field."""
        found: list[Problem] = []
        if not 1 <= len(normalise(self.number)) <= _NUMBER_LENGTH:
            found.append(Problem("number", say("A slip number has one to {most} characters.", most=_NUMBER_LENGTH)))
        if self.member_code is None and (self.service_number != SAFEGUARDING or self.age_band not in AGE_BANDS):
            found.append(Problem("member_code", say("There is no member on this line.")))
        if self.status is ReferralStatus.DRAFT:
            found.append(Problem("status", say("An old slip is no draft.")))
        if self.status not in _WITHOUT_OUTCOME and self.status_on is None:
            found.append(Problem("status_on", say("The outcome has no date.")))
        return tuple(found)


def take_from_paper(session: Session, actor: Actor, draft: PaperReferral) -> bool:
    """Take one line of an old list: True when it is new, False when the register holds it already.

    What a provider offers today does not matter for a slip of then. Raises `Refused`, saying why, `NotFound`,
    `NotAllowed` for a restricted service.
    """
    refuse_problems(draft.problems())
    service = session.scalars(select(Service).where(Service.number == draft.service_number).limit(1)).first()
    if service is None:
        raise NotFound("There is no such service.", "Choose a service from 1 to 10.")
    allow_service(session, actor, service.restricted)
    day = present_day(session)
    require_day(draft.issued_on, None, day)
    status_on = draft.issued_on if draft.status_on is None else draft.status_on
    require_day(status_on, draft.issued_on, day)
    require_grounds(draft.status, draft.evidence, "")
    number = normalise(draft.number)
    member = by_code(session, draft.member_code) if draft.member_code is not None else None
    member_id = member.id if member else None
    provider_id = provider_row(session, draft.provider_code).id
    same = session.scalars(select(Referral).where(Referral.number == number)).all()
    if any(
        (old.issued_on, old.member_id, old.provider_id) == (draft.issued_on, member_id, provider_id) for old in same
    ):
        return False
    if same:
        raise Refused("Another referral has this slip number.", "Look which of the two papers has the right one.")
    session.add(
        Referral(
            id=new_id(),
            number=number,
            member_id=member_id,
            age_band=draft.age_band,
            provider_id=provider_id,
            service_number=draft.service_number,
            priority=draft.priority,
            issued_on=draft.issued_on,
            status=draft.status,
            status_on=status_on,
            evidence=draft.evidence,
        )
    )
    session.flush()
    note(session, actor.account_id, "take referral", number)
    return True
