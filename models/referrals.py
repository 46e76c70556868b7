"""Referrals: a member is sent to a provider with a slip, and what became of it.

Someone under 18 has no member record: for them there is a safeguarding referral only, service 9, by age band.
Lists and look-ups stand in `models.referral_lines`, the table of states in `models.lifecycle`.
"""

from dataclasses import dataclass
from datetime import date, timedelta

from sqlalchemy import select
from sqlalchemy.orm import Session

from models import offices
from models.accounts import Actor, allow, allow_service
from models.agreements import agreeing
from models.audit import note
from models.burmese import normalise
from models.errors import NotAllowed, NotFound, Problem, Refused, refuse_problems, say
from models.ids import new_id, new_slip_number, typed_code
from models.lifecycle import REASONS, require_day, require_grounds, require_move
from models.paper_words import forbidden_words
from models.providers import paper_names, provider_row, require_offer
from models.reference import township_row
from models.referral_lines import ReferralDetails, ReferralLine, children_of, details, find, listed, referral_row
from models.schema import (
    ConsentScope,
    Evidence,
    Member,
    Priority,
    Provider,
    Referral,
    ReferralStatus,
    Role,
    Service,
)
from models.stamps import present_day
from models.successors import open_by_code

__all__ = [
    "AGE_BANDS",
    "REASONS",
    "ReferralDetails",
    "ReferralDraft",
    "ReferralLine",
    "Slip",
    "cancel",
    "details",
    "find",
    "issue",
    "listed",
    "move",
    "refer_on",
    "require_slips",
    "save_draft",
    "slip",
    "take_back",
]

SAFEGUARDING = 9
"""The only service for someone under 18: safety and shelter."""

AGE_BANDS = ("under 10", "10-14", "15-17")
"""How old someone under 18 is, no closer than this."""

FIRST_FOLLOW_UP = timedelta(days=3)
"""From the day of issue to the follow-up date on the slip."""

OUTCOME_FROM = (ReferralStatus.ISSUED, ReferralStatus.ATTENDED, ReferralStatus.COMPLETED)
"""States that an outcome can be taken back to."""

PRINT_SLIP = "print slip"
"""What the audit calls it."""

_APPOINTMENT_TIME = 24
"""Characters of an appointment's time; a slip has no room for more."""


@dataclass(frozen=True, slots=True)
class Slip:
    """Everything a referral slip may show, and nothing else (DOMAIN, "Referral").

    `provider_*` are already the names on paper; empty text prints as nothing, `None` as a line to fill in.
    """

    number: str
    issued_on: date
    member_code: str
    provider_code: str
    provider_name: str
    provider_name_my: str
    provider_place: str
    provider_place_my: str
    provider_hours: str
    service_number: int
    priority: str
    follow_up_on: date | None
    consent_given: bool
    appointment_on: date | None
    appointment_time: str
    accompanied: bool
    issuer_line: str
    office_mark: str
    office_phone: str
    staff_initials: str


@dataclass(frozen=True, slots=True)
class ReferralDraft:
    """A referral as a form gives it. Without `member_code` it is a safeguarding referral and needs `age_band`."""

    member_code: str | None
    provider_code: str
    service_number: int
    priority: Priority = Priority.ROUTINE
    age_band: str = ""
    appointment_on: date | None = None
    appointment_time: str = ""
    accompanied: bool = False
    number: str = ""
    """The number that a blank slip carries already; a new one if left out."""
    issued_on: date | None = None
    """The day on which a blank slip was given out; today if left out."""

    def problems(self) -> tuple[Problem, ...]:
        """What keeps this draft from being saved, by field."""
        found: list[Problem] = []
        if self.member_code is None:
            if self.age_band not in AGE_BANDS:
                found.append(Problem("age_band", say("Choose how old the person is, roughly.")))
            if self.service_number != SAFEGUARDING:
                found.append(Problem("service_number", say("Under 18 only service 9 is possible: safety and shelter.")))
        elif self.age_band:
            found.append(Problem("age_band", say("A member's referral has no age group.")))
        if not self.provider_code.strip():
            found.append(Problem("provider_code", say("Choose a provider.")))
        if len(normalise(self.appointment_time)) > _APPOINTMENT_TIME:
            found.append(
                Problem("appointment_time", say("This text is longer than {most} characters.", most=_APPOINTMENT_TIME))
            )
        if forbidden_words(self.appointment_time):
            found.append(
                Problem("appointment_time", say("This stands on slips: leave out words that tell what they are for."))
            )
        return tuple(found)


def save_draft(session: Session, actor: Actor, draft: ReferralDraft) -> ReferralDetails:
    """Keep a referral that is not issued yet; it has its number already.

    Raises `Refused`, `NotFound`, `NotAllowed` for a restricted service.
    """
    row = _new_row(session, actor, draft)
    session.add(row)
    session.flush()
    note(session, actor.account_id, "draft referral", row.number)
    return details(session, actor, row.id)


def issue(session: Session, actor: Actor, draft: ReferralDraft) -> ReferralDetails:
    """Issue a referral, today unless the draft names the day: from here on its slip can be printed.

    Raises `Refused` when the provider is closed, does not offer the service today, or has no name for paper yet;
    `NotFound`; `NotAllowed` for a restricted service.
    """
    row, today = _new_row(session, actor, draft), present_day(session)
    on = draft.issued_on or today
    require_day(on, None, today)
    _issue(session, actor, row, on)
    session.add(row)
    session.flush()
    note(session, actor.account_id, "issue referral", row.number)
    return details(session, actor, row.id)


def move(
    session: Session,
    actor: Actor,
    number: str,
    to: ReferralStatus,
    *,
    on: date,
    evidence: Evidence | None = None,
    reason: str = "",
) -> ReferralDetails:
    """Record what became of a referral on the day `on`; a draft becomes issued in this way too.

    `number` may be the row id. Raises `Refused`, saying why, for a step that `models.lifecycle` does not know, for
    evidence, reason or day that do not fit; `NotFound`.
    """
    row = referral_row(session, actor, number)
    require_move(row.status, to)
    require_grounds(to, evidence, reason)
    require_day(on, row.issued_on, present_day(session))
    if to is ReferralStatus.REFERRED_ON and not session.scalar(children_of(row).limit(1)):
        raise Refused("Where was the client referred on to?", "Make the new referral: this one is marked by that.")
    if to is ReferralStatus.ISSUED:
        _issue(session, actor, row, on)
    else:
        row.status, row.status_on, row.evidence, row.reason = to, on, evidence, reason
    session.flush()
    note(session, actor.account_id, f"referral {to.value}", row.number)
    return details(session, actor, row.id)


def take_back(session: Session, actor: Actor, before: ReferralLine, after: ReferralLine) -> ReferralDetails:
    """Undo outcomes that led from `before` to `after`, while nobody recorded anything since.

    That a referral was issued or referred on is not taken back: its paper is in the world. Raises `Refused`,
    `NotFound`.
    """
    row = referral_row(session, actor, after.id)
    if before.status not in OUTCOME_FROM or after.status is ReferralStatus.REFERRED_ON or before.id != after.id:
        raise Refused("This cannot be taken back.", "Record what became of it instead.")
    if (row.status, row.status_on, row.evidence, row.reason) != (
        after.status,
        after.status_date,
        after.evidence,
        after.reason,
    ):
        raise Refused("Something else was recorded since.", "Look at the referral: nothing was taken back.")
    row.status, row.status_on = before.status, before.status_date
    row.evidence, row.reason = before.evidence, before.reason
    session.flush()
    note(session, actor.account_id, "take back outcome", row.number)
    return details(session, actor, row.id)


def refer_on(session: Session, actor: Actor, number: str, draft: ReferralDraft) -> ReferralDetails:
    """Issue a new referral of the same person that takes the place of this one, and link the two.

    Returns the new one. Raises what `issue` and `move` raise.
    """
    parent = referral_row(session, actor, number)
    require_move(parent.status, ReferralStatus.REFERRED_ON)
    child = _new_row(session, actor, draft)
    if child.member_id != parent.member_id or child.age_band != parent.age_band:
        raise Refused("This is another person's referral.", "Choose the person of the first referral.")
    child.parent_id = parent.id
    _issue(session, actor, child, present_day(session))
    session.add(child)
    session.flush()
    note(session, actor.account_id, "issue referral", child.number)
    move(session, actor, parent.id, ReferralStatus.REFERRED_ON, on=present_day(session))
    return details(session, actor, child.id)


def cancel(session: Session, actor: Actor, number: str, reason: str = "") -> ReferralDetails:
    """Take back a referral today, before anybody came. Raises `Refused`, `NotFound`."""
    return move(session, actor, number, ReferralStatus.CANCELLED, on=present_day(session), reason=reason)


def slip(session: Session, actor: Actor, number: str, *, void: bool = False, noted: bool = True) -> Slip:
    """What the slip of an issued referral shows, for printing; audited, unless it is only looked at (`noted`).

    Admins print, staff too where the office allows it. Raises `NotAllowed`, `NotFound`, `Refused` for a draft, a
    provider without a name for paper, or a cancelled referral, which has a slip only if `void` is taken, too.
    """
    office = require_slips(session, actor)
    row = referral_row(session, actor, number)
    if row.issued_on is None or row.status is ReferralStatus.DRAFT:
        raise Refused("This referral is still a draft.", "Issue it first, then print its slip.")
    if row.status is ReferralStatus.CANCELLED and not void:
        raise Refused("This referral was cancelled.", "Make a new one if the person needs it.")
    provider = session.get_one(Provider, row.provider_id)
    name, name_my = paper_names(provider)
    place = township_row(session, provider.township)
    member = session.get(Member, row.member_id) if row.member_id else None
    if noted:
        note(session, actor.account_id, PRINT_SLIP, row.number)
    return Slip(
        number=row.number,
        issued_on=row.issued_on,
        member_code=member.code if member else "",
        provider_code=provider.code,
        provider_name=name,
        provider_name_my=name_my,
        provider_place=place.name if place else "",
        provider_place_my=place.name_my if place else "",
        provider_hours="" if forbidden_words(provider.hours) else provider.hours,
        service_number=row.service_number,
        priority=row.priority.value,
        follow_up_on=_follow_up_day(session, row),
        consent_given=_agrees(session, row, ConsentScope.SHARE_PROVIDER),
        appointment_on=row.appointment_on,
        appointment_time=row.appointment_time,
        accompanied=row.accompanied,
        issuer_line=office.issuer_line,
        office_mark=office.mark,
        office_phone=office.paper_phone,
        staff_initials=row.staff_initials,
    )


def require_slips(session: Session, actor: Actor) -> offices.OfficeDetails:
    """The office, whose slips this account may print. Raises `NotAllowed`."""
    allow(session, actor)
    office = offices.details(session)
    if actor.role is Role.STAFF and not office.staff_print:
        raise NotAllowed("In this office admins print the slips.", "Ask an admin to print it; it is saved.")
    return office


def _new_row(session: Session, actor: Actor, draft: ReferralDraft) -> Referral:
    """A referral as a draft, not added yet, checked but for what issuing checks."""
    refuse_problems(draft.problems())
    service = session.scalars(select(Service).where(Service.number == draft.service_number).limit(1)).first()
    if service is None:
        raise NotFound("There is no such service.", "Choose a service from 1 to 10.")
    allow_service(session, actor, service.restricted)
    member = open_by_code(session, draft.member_code) if draft.member_code is not None else None
    return Referral(
        id=new_id(),
        number=_number(session, draft.number),
        member_id=member.id if member else None,
        age_band=draft.age_band,
        provider_id=provider_row(session, draft.provider_code).id,
        service_number=draft.service_number,
        priority=draft.priority,
        appointment_on=draft.appointment_on,
        appointment_time=normalise(draft.appointment_time),
        accompanied=draft.accompanied,
        staff_initials=actor.initials[:4],
        status=ReferralStatus.DRAFT,
        status_on=present_day(session),
    )


def _number(session: Session, printed: str) -> str:
    if not printed:
        return new_slip_number()
    number = typed_code(printed)
    if session.scalars(select(Referral.id).where(Referral.number == number).limit(1)).first() is not None:
        raise Refused("This number was used before.", "Compare it with the paper.")
    return number


def _issue(session: Session, actor: Actor, row: Referral, on: date) -> None:
    service = session.scalars(select(Service).where(Service.number == row.service_number).limit(1)).one()
    allow_service(session, actor, service.restricted)
    provider = session.get_one(Provider, row.provider_id)
    require_offer(session, provider, row.service_number, on)
    paper_names(provider)
    if row.appointment_on is not None and row.appointment_on < on:
        raise Refused("The appointment is before the day of issue.", "Correct the day of the appointment.")
    row.issued_on = on
    row.status, row.status_on, row.evidence, row.reason = ReferralStatus.ISSUED, on, None, ""
    row.staff_initials = actor.initials[:4]


def _agrees(session: Session, row: Referral, scope: ConsentScope) -> bool:
    if row.member_id is None:
        return False
    return bool(agreeing(session, scope, [row.member_id], present_day(session), row.provider_id))


def _follow_up_day(session: Session, row: Referral) -> date | None:
    """The follow-up date on the stub: none for a person who did not agree to be asked."""
    assert row.issued_on is not None
    return row.issued_on + FIRST_FOLLOW_UP if _agrees(session, row, ConsentScope.FOLLOW_UP) else None
