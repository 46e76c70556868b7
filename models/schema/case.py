"""Rights and legal cases: no names, no narrative. The link to a member never leaves the office."""

import enum
from datetime import date

from sqlalchemy import ForeignKey, String
from sqlalchemy.orm import Mapped, mapped_column

from models.schema.base import Base, Replicated, ScopeKind


class CaseIssue(enum.StrEnum):
    """What happened."""

    ARREST = "arrest or detention"
    EXTORTION = "extortion"
    PHYSICAL_VIOLENCE = "physical violence"
    SEXUAL_VIOLENCE = "sexual violence"
    HEALTH_CARE_DENIAL = "health-care denial"
    EVICTION = "eviction"
    FAMILY = "family or partner"
    WORK_DISPUTE = "work dispute"
    OUTING = "online outing"
    DOCUMENTS = "documents"
    OTHER = "other"


class Perpetrator(enum.StrEnum):
    """By what kind of person."""

    POLICE = "police"
    MILITARY = "military"
    HEALTH_WORKER = "health worker"
    LOCAL_OFFICIAL = "local official"
    CLIENT = "client"
    EMPLOYER = "employer or manager"
    PARTNER = "partner or family"
    COMMUNITY = "community"
    UNKNOWN = "unknown"


class CaseAction(enum.StrEnum):
    """What the office did."""

    INFORMATION = "information"
    ACCOMPANIMENT = "accompaniment"
    LAWYER = "lawyer"
    MEDIATION = "mediation"
    MEDICAL = "medical"
    SHELTER = "shelter"
    NONE_WANTED = "none wanted"


class CaseOutcome(enum.StrEnum):
    """How it stands."""

    ONGOING = "ongoing"
    RELEASED = "released"
    SETTLED = "settled"
    WITHDRAWN = "withdrawn"
    REFERRED = "referred"
    UNRESOLVED = "unresolved"
    LOST = "lost"


class LegalCase(Replicated, Base):
    """A case as it is counted. `month` is the first day of the month it happened in."""

    __tablename__ = "legal_case"

    code: Mapped[str] = mapped_column(String(20), index=True)
    month: Mapped[date]
    township: Mapped[str | None] = mapped_column(String(12))
    issue: Mapped[CaseIssue]
    perpetrator: Mapped[Perpetrator] = mapped_column(default=Perpetrator.UNKNOWN)
    action: Mapped[CaseAction] = mapped_column(default=CaseAction.INFORMATION)
    outcome: Mapped[CaseOutcome] = mapped_column(default=CaseOutcome.ONGOING)
    advocacy_consent: Mapped[bool] = mapped_column(default=False)


class LegalCaseLocal(Replicated, Base):
    """Whose case it is, if the member agreed. Same id as the case; stays in the office."""

    __tablename__ = "legal_case_local"
    scope_kind = ScopeKind.LOCAL

    member_id: Mapped[str | None] = mapped_column(ForeignKey("member.id"))
