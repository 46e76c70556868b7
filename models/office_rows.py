"""One row of an office's list, typed, for each kind of list (read by `models.office_lists`).

Columns that must never be kept (registration number, address, remarks; all of a birth date but its year) have no
place here, so they end in the reader.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from models.errors import Message
from models.fields import Birth


@dataclass(frozen=True, slots=True, kw_only=True)
class Origin:
    """Where a row stands, and what is to be said of it. `row` as Excel numbers it; `sheet` is empty for a CSV."""

    row: int
    sheet: str
    zawgyi: bool
    problems: tuple[Message, ...]
    notes: tuple[Message, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class MemberRow:
    """A member as a list names them. `birth` is `None` only with a problem; empty texts were left empty.

    `role` is empty for `member`, which everybody is.
    """

    origin: Origin
    name: str
    birth: Birth | None
    gender: str
    township: str
    phone: str
    joined: date | None
    role: str
    old_number: str


@dataclass(frozen=True, slots=True, kw_only=True)
class ProviderRow:
    """A clinic or other provider; `services` by number, `kind` one of DOMAIN's five types. One name may be empty.

    `last_days`: of services whose project ends, by their number.
    """

    origin: Origin
    code: str
    name: str
    name_my: str
    kind: str
    township: str
    services: tuple[int, ...]
    hours: str
    cost: str
    phone: str
    verified_on: date | None
    last_days: Mapping[int, date]
    rating: int | None
    paper_name: str
    paper_name_my: str
    active: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class CourseRow:
    """A course; `topic` one of DOMAIN's, `paper_title` the neutral one. `code` and one title may be empty."""

    origin: Origin
    code: str
    title: str
    title_my: str
    topic: str
    required_sessions: int
    paper_title: str
    paper_title_my: str
    active: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class ParticipantRow:
    """A line of an attendance register. `person` is an old number, a member code or a name."""

    origin: Origin
    person: str
    signed: bool
    pre: int | None
    post: int | None


@dataclass(frozen=True, slots=True, kw_only=True)
class SessionSheet:
    """One attendance register: the head of its sheet, and its lines.

    `days` in order; `trainers` name people as the lines do, and are empty for a trainer from outside (`external`).
    `problems` keep the whole register out.
    """

    sheet: str
    course: str
    topic: str
    days: tuple[date, ...]
    trainers: tuple[str, ...]
    external: bool
    participants: tuple[ParticipantRow, ...]
    problems: tuple[Message, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class ReferralRow:
    """A referral from old paper. `outcome` is a status of DOMAIN's lifecycle, `issued` while nothing is known."""

    origin: Origin
    number: str
    issued_on: date | None
    person: str
    provider: str
    service: int
    priority: str
    outcome: str
    outcome_on: date | None
    evidence: str
