"""Services, providers, referrals with their lifecycle, and the attempts to follow them up."""

import enum
from datetime import date

from sqlalchemy import ForeignKey, Index, String
from sqlalchemy.orm import Mapped, mapped_column

from models.schema.base import Base, Replicated, ScopeKind


class Service(Replicated, Base):
    """A service by its number on paper. Built in; names are for the screen."""

    __tablename__ = "service"
    scope_kind = ScopeKind.REFERENCE

    number: Mapped[int] = mapped_column(index=True)
    name: Mapped[str] = mapped_column(String(80))
    name_my: Mapped[str] = mapped_column(String(80))
    restricted: Mapped[bool] = mapped_column(default=False)
    """Hidden from accounts without the permission for follow-up care."""


class ProviderKind(enum.StrEnum):
    """Who runs a provider."""

    NAP = "NAP"
    INGO = "INGO"
    NGO = "NGO"
    CBO = "CBO"
    PRIVATE = "private"


class Provider(Replicated, Base):
    """A clinic or other place to refer to: head office's list, or a branch's own."""

    __tablename__ = "provider"
    scope_kind = ScopeKind.REFERENCE

    code: Mapped[str] = mapped_column(String(12), index=True)
    name: Mapped[str]
    name_my: Mapped[str] = mapped_column(default="")
    kind: Mapped[ProviderKind] = mapped_column(default=ProviderKind.NGO)
    township: Mapped[str | None] = mapped_column(String(12))
    hours: Mapped[str] = mapped_column(String(120), default="", info={"register": "hours"})
    """In words, as paper prints them."""
    week: Mapped[str] = mapped_column(String(200), default="", info={"register": "hours"})
    """When it is open, Monday to Sunday joined by commas: `0900-1600`, several joined by `+`, nothing if closed."""
    cost: Mapped[str] = mapped_column(String(60), default="")
    phone: Mapped[str] = mapped_column(String(40), default="")
    rating: Mapped[int | None] = mapped_column(info={"range": (1, 5)})
    """Friendliness as members tell it, 1 to 5."""
    last_verified_on: Mapped[date | None]
    paper_name: Mapped[str] = mapped_column(default="", info={"register": "paper"})
    """What slips print instead of a name that gives away too much."""
    paper_name_my: Mapped[str] = mapped_column(default="", info={"register": "paper"})
    active: Mapped[bool] = mapped_column(default=True)


class ProviderService(Replicated, Base):
    """That a provider offers a service, perhaps until a last day. The id is derived from both."""

    __tablename__ = "provider_service"
    scope_kind = ScopeKind.REFERENCE

    provider_id: Mapped[str] = mapped_column(ForeignKey("provider.id"), index=True)
    service_number: Mapped[int] = mapped_column(info={"range": (1, 999)})
    offered: Mapped[bool] = mapped_column(default=True, info={"register": "offer"})
    last_day: Mapped[date | None] = mapped_column(info={"register": "offer"})


class Priority(enum.StrEnum):
    """How soon the client should be seen."""

    HOURS_24 = "24 hours"
    HOURS_72 = "72 hours"
    TWO_WEEKS = "two weeks"
    ROUTINE = "routine"


class ReferralStatus(enum.StrEnum):
    """The lifecycle of DOMAIN. That a referral expired (30 days) is computed, never written."""

    DRAFT = "draft"
    ISSUED = "issued"
    ATTENDED = "attended"
    COMPLETED = "completed"
    LOOP_CLOSED = "loop closed"
    DID_NOT_ATTEND = "did not attend"
    CLIENT_DECLINED = "client declined"
    PROVIDER_REFUSED = "provider refused"
    SERVICE_UNAVAILABLE = "service unavailable"
    REFERRED_ON = "referred on"
    CANCELLED = "cancelled"


class Evidence(enum.StrEnum):
    """What an outcome rests on, weakest first."""

    CLIENT_SAID = "client said"
    PROVIDER_CALL = "provider call"
    RETURNED_STUB = "returned stub"


class Referral(Replicated, Base):
    """A member sent to a provider; or, for someone under 18, a safeguarding referral by age band alone."""

    __tablename__ = "referral"

    number: Mapped[str] = mapped_column(String(20), index=True)
    """The slip's number; numbers from old paper as typed."""
    member_id: Mapped[str | None] = mapped_column(ForeignKey("member.id"), index=True)
    age_band: Mapped[str] = mapped_column(String(12), default="")
    """Only for safeguarding referrals of people who are no members."""
    provider_id: Mapped[str] = mapped_column(ForeignKey("provider.id"), index=True)
    service_number: Mapped[int] = mapped_column(info={"range": (1, 999)})
    priority: Mapped[Priority] = mapped_column(default=Priority.ROUTINE)
    issued_on: Mapped[date | None]
    appointment_on: Mapped[date | None] = mapped_column(info={"register": "appointment"})
    appointment_time: Mapped[str] = mapped_column(String(40), default="", info={"register": "appointment"})
    accompanied: Mapped[bool] = mapped_column(default=False)
    staff_initials: Mapped[str] = mapped_column(String(4), default="")
    status: Mapped[ReferralStatus] = mapped_column(default=ReferralStatus.DRAFT, info={"register": "status"})
    status_on: Mapped[date | None] = mapped_column(info={"register": "status"})
    evidence: Mapped[Evidence | None] = mapped_column(info={"register": "status"})
    reason: Mapped[str] = mapped_column(String(120), default="", info={"register": "status"})
    """Why it was not completed: one of `models.referrals.REASONS`."""
    parent_id: Mapped[str | None] = mapped_column(ForeignKey("referral.id"))
    """The referral that was referred on to this one."""


Index("ix_referral_status_issued_on", Referral.status, Referral.issued_on)
# How each provider served a service is counted from this index alone.
Index(
    "ix_referral_service_outcome",
    Referral.service_number,
    Referral.provider_id,
    Referral.status,
    Referral.issued_on,
    Referral.status_on,
)
# What is to be unlinked from its member is counted and found from this index alone.
Index("ix_referral_status_status_on", Referral.status, Referral.status_on, sqlite_where=Referral.member_id.is_not(None))
Index("ix_referral_appointment_on", Referral.appointment_on, sqlite_where=Referral.appointment_on.is_not(None))


class FollowUp(Replicated, Base):
    """One attempt to ask a member how a referral went."""

    __tablename__ = "follow_up"

    referral_id: Mapped[str] = mapped_column(ForeignKey("referral.id"), index=True)
    tried_on: Mapped[date]
    reached: Mapped[bool] = mapped_column(default=False)
    mistaken: Mapped[bool] = mapped_column(default=False)
    """Taken back: it was noted by a wrong key, and counts as not tried."""
