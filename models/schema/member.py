"""Members: the minimum, split into what the office keeps and what may travel, and their consents.

What has no column here is never stored: registration number, exact birth date, address, workplace, photo, test
results, diagnoses, clients' details, police records, family names, places by satellite, free notes (DOMAIN).
"""

import enum
from datetime import date

from sqlalchemy import ForeignKey, Index, String, text
from sqlalchemy.orm import Mapped, mapped_column

from models.schema.base import Base, Replicated, ScopeKind


class Gender(enum.StrEnum):
    """As the person says it."""

    FEMALE = "female"
    MALE = "male"
    TRANSGENDER_WOMAN = "transgender woman"
    TRANSGENDER_MAN = "transgender man"
    OTHER = "other"
    NO_ANSWER = "no answer"


class MemberStatus(enum.StrEnum):
    """Where a membership stands."""

    ACTIVE = "active"
    INACTIVE = "inactive"
    MOVED = "moved"
    LEFT = "left"
    ERASED = "erased"


class MemberRole(enum.StrEnum):
    """What a member does in the network; several are kept joined by commas."""

    MEMBER = "member"
    PEER_VOLUNTEER = "peer volunteer"
    STAFF = "staff"
    LEADER = "leader"
    BOARD = "board"


class Member(Replicated, Base):
    """A member's row as it travels under the consent to keep a record: no name, no contact.

    The `shared_*` columns are the *twin* of the local ones, filled only while the member agrees to share with
    head office (DESIGN section 2, rule 6).
    """

    __tablename__ = "member"

    code: Mapped[str] = mapped_column(String(20), index=True)
    home_office: Mapped[str] = mapped_column(String(12))
    birth_year: Mapped[int | None] = mapped_column(info={"range": (1900, 2100)})
    gender: Mapped[Gender] = mapped_column(default=Gender.NO_ANSWER)
    township: Mapped[str | None] = mapped_column(String(12))
    joined_on: Mapped[date | None]
    status: Mapped[MemberStatus] = mapped_column(default=MemberStatus.ACTIVE, info={"register": "status"})
    status_on: Mapped[date | None] = mapped_column(info={"register": "status"})
    roles: Mapped[str] = mapped_column(String(80), default="member")
    languages: Mapped[str] = mapped_column(String(120), default="")
    old_number: Mapped[str] = mapped_column(String(40), default="")
    """The number on old paper, as typed."""
    shared_name: Mapped[str] = mapped_column(String(120), default="", info={"register": "twin"})
    shared_phone: Mapped[str] = mapped_column(String(40), default="", info={"register": "twin"})
    shared_safe_contact: Mapped[str] = mapped_column(String(120), default="", info={"register": "twin"})
    handed_to: Mapped[str | None] = mapped_column(String(36))
    """The member's row in the office that they were handed over to, which closes this one; head office alone writes it."""
    gone_to: Mapped[str] = mapped_column(String(12), default="")
    """The code of that office: all that the office before learns of it."""
    came_from: Mapped[str | None] = mapped_column(String(36), info={"register": "came_from"})
    """The row in the office before; not here, as a rule."""
    former_codes: Mapped[str] = mapped_column(String(200), default="", info={"register": "came_from"})
    """The codes that the member had in other offices, the last first, joined by commas: they still find them."""
    sort_key: Mapped[str] = mapped_column(String(400), default="", info={"derived": True})
    """Burmese dictionary order of the name known here; members without one come first, by id."""


Index("ix_member_sort_key_id", Member.sort_key, Member.id)
Index("ix_member_joined_on_id", Member.joined_on, Member.id)
# Nearly all members are active: the others are found and counted by this alone.
Index(
    "ix_member_status_sort_key_id",
    Member.status,
    Member.sort_key,
    Member.id,
    sqlite_where=text("status != 'active'"),
)
Index("ix_member_former_codes", Member.former_codes, sqlite_where=Member.former_codes != "")
Index("ix_member_handed_to", Member.handed_to, sqlite_where=Member.handed_to.is_not(None))


class MemberLocal(Replicated, Base):
    """What stays in the office: name or pseudonym, and how to reach the member safely. Same id as the member."""

    __tablename__ = "member_local"
    scope_kind = ScopeKind.LOCAL

    name: Mapped[str] = mapped_column(String(120), default="")
    phone: Mapped[str] = mapped_column(String(40), default="")
    safe_contact: Mapped[str] = mapped_column(String(120), default="")
    """By what means and at which hours the member may be reached."""


class MemberSearch(Base):
    """Names the row of the full-text table `member_fts` that belongs to a member. Never travels."""

    __tablename__ = "member_search"

    number: Mapped[int] = mapped_column(primary_key=True)
    member_id: Mapped[str] = mapped_column(ForeignKey("member.id"), unique=True)


class ConsentScope(enum.StrEnum):
    """What a member may agree to, one by one."""

    KEEP_RECORD = "keep a record"
    SHARE_HEAD_OFFICE = "share with head office"
    SHARE_PROVIDER = "share with this provider"
    FOLLOW_UP = "follow-up contact"
    LEGAL_CASE = "legal case"
    STATISTICS = "statistics"


class ConsentAnswer(enum.StrEnum):
    """What was answered, from the least to the most restrictive after `not asked`."""

    NOT_ASKED = "not asked"
    YES = "yes"
    NO = "no"
    WITHDRAWN = "withdrawn"


class ConsentMethod(enum.StrEnum):
    """How the answer was given."""

    SPOKEN = "spoken"
    WRITTEN = "written"
    OFFICE_LIST = "office list"


class Consent(Replicated, Base):
    """One answer of one member for one scope; one register, so that its parts never mix.

    The id is derived from member, scope and provider: two stations that ask at once write the same row.
    """

    __tablename__ = "consent"

    member_id: Mapped[str] = mapped_column(ForeignKey("member.id"), index=True)
    scope: Mapped[ConsentScope]
    provider_id: Mapped[str | None] = mapped_column(ForeignKey("provider.id"))
    answer: Mapped[ConsentAnswer] = mapped_column(default=ConsentAnswer.NOT_ASKED, info={"register": "consent"})
    answered_on: Mapped[date | None] = mapped_column(info={"register": "consent"})
    method: Mapped[ConsentMethod | None] = mapped_column(info={"register": "consent"})
    expires_on: Mapped[date | None] = mapped_column(info={"register": "consent"})
