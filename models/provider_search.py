"""Finding a provider: for a service near a person, with what is known of how it really goes; and for the directory."""

import enum
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from sqlalchemy import select
from sqlalchemy.orm import Session

from models import providers
from models.accounts import Actor, allow
from models.clock import MYANMAR
from models.opening_hours import Opening, opening
from models.providers import ProviderLine
from models.realism import Realism, realism
from models.reference import meaning, township_row
from models.schema import Provider, Township
from models.stamps import clock_of, present_day

VERIFIED_FOR = timedelta(days=183)
"""Half a year: what was verified longer ago may have changed."""

_PAGE = 200
_MOST_CHOICES = 1_000


class Nearness(enum.IntEnum):
    """Where a provider stands as seen from a township, nearest first."""

    TOWNSHIP = 0
    REGION = 1
    FURTHER = 2
    UNKNOWN = 3


@dataclass(frozen=True, slots=True)
class Entry:
    """A provider of the directory, at this moment."""

    line: ProviderLine
    opening: Opening | None
    """None while its hours cannot be read."""
    stale: bool
    """Never verified, or more than half a year ago."""


@dataclass(frozen=True, slots=True)
class Choice:
    """A provider for one service, with what speaks for and against it."""

    entry: Entry
    near: Nearness
    realism: Realism
    open_then: bool | None
    """Whether it opens at all on the day of the appointment; None without a day or without readable hours."""

    @property
    def line(self) -> ProviderLine:
        """The provider itself."""
        return self.entry.line


@dataclass(frozen=True, slots=True)
class Wish:
    """What the directory is looked through for; what is left out is not asked for."""

    name: str = ""
    service: int | None = None
    township: str | None = None
    open_now: bool = False
    stale: bool = False
    closed_too: bool = False
    """Also those that take nobody any more."""


@dataclass(frozen=True, slots=True)
class ProviderCard:
    """One provider with how it served, by number of service."""

    entry: Entry
    served: dict[int, Realism]


def choices(
    session: Session, actor: Actor, service: int, *, township: str | None = None, on: date | None = None
) -> list[Choice]:
    """Who offers a service today, the best for somebody in `township` first.

    Last come those that mostly failed, and those closed on the day `on`; before that the township, then its region;
    then who served most, was verified lately, and took fewer days.
    """
    lines = providers.listed(session, actor, service=service, limit=_MOST_CHOICES)
    figures = realism(session, actor, (service,))
    home = township_row(session, township)
    regions = _regions(session, lines) if home is not None else {}
    found = [
        Choice(
            entry,
            _nearness(entry.line, township, home.region if home else "", regions),
            figures.get((entry.line.id, service), Realism()),
            bool(entry.line.week[on.weekday()]) if on is not None and entry.line.week is not None else None,
        )
        for entry in _entries(session, lines)
    ]
    return sorted(found, key=_worth)


def found(
    session: Session, actor: Actor, wish: Wish, *, after: ProviderLine | None = None, limit: int = _PAGE
) -> list[Entry]:
    """The directory by code, `limit` of what is wished for after a line."""
    kept: list[Entry] = []
    for entry in _walk(session, actor, wish, after):
        if not wish.open_now or (entry.opening is not None and entry.opening.is_open):
            kept.append(entry)
            if len(kept) == limit:
                break
    return kept


def stale_count(session: Session, actor: Actor) -> int:
    """How many of the providers that can be chosen were not verified for half a year."""
    return providers.count_unverified(session, actor, present_day(session) - VERIFIED_FOR)


def card(session: Session, actor: Actor, code: str) -> ProviderCard:
    """One provider by its code or row id, with how it served. Raises `NotFound`."""
    line = providers.details(session, actor, code)
    numbers = [offer.number for offer in line.services]
    figures = realism(session, actor, numbers, meaning(session, Provider, line.id))
    # A branch's own that head office adopted is counted for head office's.
    counted = {number: found for (_, number), found in figures.items()}
    return ProviderCard(_entries(session, [line])[0], {n: counted.get(n, Realism()) for n in numbers})


def _walk(session: Session, actor: Actor, wish: Wish, after: ProviderLine | None) -> Iterator[Entry]:
    allow(session, actor)
    before = present_day(session) - VERIFIED_FOR if wish.stale else None
    while True:
        lines = providers.listed(
            session,
            actor,
            service=wish.service,
            township=wish.township,
            name=wish.name,
            verified_before=before,
            inactive_too=wish.closed_too,
            after=after,
            limit=_PAGE,
        )
        yield from _entries(session, lines)
        if len(lines) < _PAGE:
            return
        after = lines[-1]


def _entries(session: Session, lines: Sequence[ProviderLine]) -> list[Entry]:
    day, moment = present_day(session), clock_of(session)() + MYANMAR
    minute = moment.hour * 60 + moment.minute
    return [
        Entry(
            line,
            opening(line.week, day.weekday(), minute) if line.week is not None else None,
            line.last_verified_on is None or line.last_verified_on < day - VERIFIED_FOR,
        )
        for line in lines
    ]


def _regions(session: Session, lines: Sequence[ProviderLine]) -> dict[str, str]:
    """The region of each township that these providers stand in."""
    places = {line.township for line in lines if line.township is not None}
    # Of two with one P-code the older counts: it is put in last.
    chosen = select(Township.pcode, Township.region).where(Township.pcode.in_(places)).order_by(Township.id.desc())
    return {place: region for place, region in session.execute(chosen)}  # noqa: C416 - rows are no pairs to `dict`


def _nearness(line: ProviderLine, township: str | None, region: str, regions: dict[str, str]) -> Nearness:
    if township is None or line.township is None:
        return Nearness.UNKNOWN
    if line.township == township:
        return Nearness.TOWNSHIP
    return Nearness.REGION if region and regions.get(line.township) == region else Nearness.FURTHER


def _worth(choice: Choice) -> tuple[bool, bool, Nearness, float, bool, int, str]:
    waited = choice.realism.median_days
    return (
        choice.realism.often_fails,
        choice.open_then is False,
        choice.near,
        -choice.realism.weighed,
        choice.entry.stale,
        waited if waited is not None else LONG,
        choice.line.code,
    )


LONG = 30
"""Days that a provider of which nothing is known is taken to need."""
