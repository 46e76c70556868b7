"""Referrals: a member is sent to a provider with a slip, and what became of it."""

from dataclasses import dataclass
from datetime import date


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
