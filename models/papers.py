"""What papers print: facts that use cases gather and `printing` draws. Names here are already those for paper."""

from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True, slots=True)
class Certificate:
    """One certificate of a course (DOMAIN, "Training"): the name that the person chose, a neutral title."""

    number: str
    name: str
    title: str
    title_my: str
    completed_on: date
    sessions: int = 0
    """Sessions attended; 0 prints nothing about it."""
    issuer_line: str = ""
    office_mark: str = ""


@dataclass(frozen=True, slots=True)
class DirectoryEntry:
    """A provider in the printed directory. Services by number alone; empty texts print as nothing."""

    code: str
    name: str
    name_my: str
    township: str
    township_my: str
    services: tuple[int, ...]
    hours: str = ""
    phone: str = ""
    cost: str = ""
    verified_on: date | None = None


@dataclass(frozen=True, slots=True)
class FollowUpRow:
    """A line of the printed follow-up list: codes, no names. `contact` is the safe contact of one who agreed."""

    number: str
    member_code: str
    provider_code: str
    service_number: int
    issued_on: date
    due_on: date
    step: int
    """3, 14 or 30: days after the day of issue."""
    days_late: int
    may_contact: bool
    """Whether the member agreed to be asked; else the provider is."""
    contact: str = ""


@dataclass(frozen=True, slots=True)
class KeyLine:
    """A service in the key to the numbers on slips: its number and its neutral names."""

    number: int
    name: str
    name_my: str
