"""Events such as 17 December: how many of which groups came. No names (DOMAIN, "Training")."""

from dataclasses import dataclass
from datetime import date

from sqlalchemy import ColumnElement, func, or_, select
from sqlalchemy.orm import Session

from models.accounts import Actor, allow
from models.audit import note
from models.errors import NotFound, Problem, Refused, refuse_problems, say
from models.ids import new_id
from models.reference import require_township
from models.schema import Event, Occasion, Topic
from models.stamps import present_day

GROUPS = ("members", "nap", "ingo", "ngo", "officials")
"""Who is counted: members, people of the National AIDS Programme, of international and other organisations, officials."""

MOST = 100_000
"""No group is larger."""

_OLDEST = 2000


@dataclass(frozen=True, slots=True)
class EventDraft:
    """An event as a form gives it. `township` is a P-code; each number counts the people of one group."""

    held_on: date
    occasion: Occasion = Occasion.OTHER
    topic: Topic = Topic.OTHER
    township: str | None = None
    members: int = 0
    nap: int = 0
    ingo: int = 0
    ngo: int = 0
    officials: int = 0

    @property
    def total(self) -> int:
        """Everybody who came."""
        return sum(getattr(self, group) for group in GROUPS)

    def problems(self) -> tuple[Problem, ...]:
        """What keeps this draft from being saved, by field."""
        found = [
            Problem(group, say("Please write a number from {least} to {most}.", least=0, most=MOST))
            for group in GROUPS
            if not 0 <= getattr(self, group) <= MOST
        ]
        if self.held_on.year < _OLDEST:
            found.append(Problem("held_on", say("This year cannot be: look at its digits.")))
        if not found and not self.total:
            found.append(Problem("members", say("Nobody is counted yet."), say("Count who came, group by group.")))
        return tuple(found)


@dataclass(frozen=True, slots=True)
class EventLine:
    """An event as lists and `thazin list events` show it."""

    id: str
    held_on: date
    occasion: Occasion
    topic: Topic
    township: str | None
    members: int
    nap: int
    ingo: int
    ngo: int
    officials: int
    cancelled: bool
    """Written by mistake, or did not take place: counted nowhere."""

    @property
    def total(self) -> int:
        """Everybody who came."""
        return self.members + self.guests

    @property
    def guests(self) -> int:
        """Who came and is no member."""
        return self.nap + self.ingo + self.ngo + self.officials

    def draft(self) -> EventDraft:
        """What a form for correcting it starts from."""
        return EventDraft(
            self.held_on,
            self.occasion,
            self.topic,
            self.township,
            self.members,
            self.nap,
            self.ingo,
            self.ngo,
            self.officials,
        )


@dataclass(frozen=True, slots=True)
class EventTotals:
    """A period's events together, without cancelled ones; heads, not different people."""

    events: int
    members: int
    nap: int
    ingo: int
    ngo: int
    officials: int

    @property
    def total(self) -> int:
        """All heads."""
        return self.members + self.nap + self.ingo + self.ngo + self.officials


def record(session: Session, actor: Actor, draft: EventDraft) -> EventLine:
    """Write down an event that was held. Raises `Refused`."""
    allow(session, actor)
    row = Event(id=new_id())
    _fill(session, row, draft)
    session.add(row)
    session.flush()
    note(session, actor.account_id, "record event", row.id)
    return _line(row)


def correct(session: Session, actor: Actor, event_id: str, draft: EventDraft) -> EventLine:
    """Bring an event up to date. Raises `Refused`, `NotFound`."""
    allow(session, actor)
    row = _row(session, event_id)
    _fill(session, row, draft)
    session.flush()
    note(session, actor.account_id, "correct event", row.id)
    return _line(row)


def cancel(session: Session, actor: Actor, event_id: str) -> EventLine:
    """It was written by mistake, or did not take place: it stays in the list and is counted nowhere. Raises `NotFound`."""
    return _set_cancelled(session, actor, event_id, cancelled=True)


def restore(session: Session, actor: Actor, event_id: str) -> EventLine:
    """The inverse of `cancel`. Raises `NotFound`."""
    return _set_cancelled(session, actor, event_id, cancelled=False)


def details(session: Session, actor: Actor, event_id: str) -> EventLine:
    """One event by its row id. Raises `NotFound`."""
    allow(session, actor)
    return _line(_row(session, event_id))


def listed(
    session: Session,
    actor: Actor,
    *,
    first_day: date | None = None,
    last_day: date | None = None,
    after: EventLine | None = None,
    limit: int = 200,
) -> list[EventLine]:
    """Events by day, the latest first, cancelled ones too: `limit` of them after the line `after`."""
    allow(session, actor)
    chosen = select(Event).where(*_between(first_day, last_day))
    if after is not None:
        chosen = chosen.where(Event.held_on <= after.held_on, or_(Event.held_on < after.held_on, Event.id < after.id))
    rows = session.scalars(chosen.order_by(Event.held_on.desc(), Event.id.desc()).limit(limit)).all()
    return [_line(row) for row in rows]


def totals(
    session: Session, actor: Actor, *, first_day: date | None = None, last_day: date | None = None
) -> EventTotals:
    """What a period's events come to, both days included. People who came twice are two heads."""
    allow(session, actor)
    sums = [func.coalesce(func.sum(getattr(Event, group)), 0) for group in GROUPS]
    chosen = select(func.count(), *sums).where(Event.cancelled.is_(False), *_between(first_day, last_day))
    return EventTotals(*session.execute(chosen).one())


def _between(first_day: date | None, last_day: date | None) -> list[ColumnElement[bool]]:
    held = [] if first_day is None else [Event.held_on >= first_day]
    return held if last_day is None else [*held, Event.held_on <= last_day]


def _set_cancelled(session: Session, actor: Actor, event_id: str, *, cancelled: bool) -> EventLine:
    allow(session, actor)
    row = _row(session, event_id)
    row.cancelled = cancelled
    session.flush()
    note(session, actor.account_id, "cancel event" if cancelled else "restore event", row.id)
    return _line(row)


def _row(session: Session, event_id: str) -> Event:
    row = session.get(Event, event_id)
    if row is None:
        raise NotFound("This event is not in the register.", "Choose it from the list.")
    return row


def _fill(session: Session, row: Event, draft: EventDraft) -> None:
    refuse_problems(draft.problems())
    if draft.held_on > present_day(session):
        raise Refused("This day is still to come.", "Write down the event once it was held.")
    require_township(session, draft.township)
    row.held_on, row.occasion, row.topic, row.township = draft.held_on, draft.occasion, draft.topic, draft.township
    for group in GROUPS:
        setattr(row, group, getattr(draft, group))


def _line(row: Event) -> EventLine:
    return EventLine(
        row.id,
        row.held_on,
        row.occasion,
        row.topic,
        row.township,
        row.members,
        row.nap,
        row.ingo,
        row.ngo,
        row.officials,
        row.cancelled,
    )
