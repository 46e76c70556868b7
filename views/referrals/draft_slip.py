"""The slip of a referral that is still being typed, for looking at only: it has no number yet."""

from dataclasses import dataclass
from datetime import date

from models.accounts import Actor
from models.agreements import agreeing
from models.database import UnitOfWork
from models.members import MemberLine
from models.paper_words import forbidden_words
from models.providers import ProviderLine
from models.referrals import FIRST_FOLLOW_UP, Slip
from models.schema import ConsentScope, Priority
from printing.referral_slip import referral_slip
from views.referrals.directory import Directory

NO_NUMBER = "·····-·····"
"""Stands where the number will be: nobody can take it for one."""


@dataclass(frozen=True, slots=True)
class Typed:
    """What stands in the form now, whether it can be issued or not."""

    member: MemberLine | None
    provider: ProviderLine | None
    paper_name: str
    paper_name_my: str
    service_number: int
    priority: Priority
    appointment_on: date | None
    appointment_time: str
    accompanied: bool


def draft_pdf(session: UnitOfWork, actor: Actor, directory: Directory, typed: Typed, day: date) -> bytes:
    """The slip as a PDF; for `jobs.read`. Raises `Refused` where paper would tell too much or has no room."""
    return referral_slip(_slip(session, actor, directory, typed, day))


def _slip(session: UnitOfWork, actor: Actor, directory: Directory, typed: Typed, day: date) -> Slip:
    provider, office = typed.provider, directory.office
    place = directory.townships.get(provider.township or "") if provider else None
    hours = provider.hours if provider else ""
    return Slip(
        number=NO_NUMBER,
        issued_on=day,
        member_code=typed.member.code if typed.member else "",
        provider_code=provider.code if provider else "",
        provider_name=typed.paper_name or (provider.paper_name or provider.name if provider else ""),
        provider_name_my=typed.paper_name_my or (provider.paper_name_my or provider.name_my if provider else ""),
        provider_place=place.name if place else "",
        provider_place_my=place.name_my if place else "",
        provider_hours="" if forbidden_words(hours) else hours,
        service_number=typed.service_number,
        priority=typed.priority.value,
        follow_up_on=day + FIRST_FOLLOW_UP if _agrees(session, typed, ConsentScope.FOLLOW_UP, day) else None,
        consent_given=_agrees(session, typed, ConsentScope.SHARE_PROVIDER, day),
        appointment_on=typed.appointment_on,
        appointment_time=typed.appointment_time,
        accompanied=typed.accompanied,
        issuer_line=office.issuer_line,
        office_mark=office.mark,
        office_phone=office.paper_phone,
        staff_initials=actor.initials,
    )


def _agrees(session: UnitOfWork, typed: Typed, scope: ConsentScope, day: date) -> bool:
    if typed.member is None:
        return False
    about = typed.provider.id if typed.provider else None
    return bool(agreeing(session, scope, [typed.member.id], day, about))
