"""All referrals by where they stand, with how many there are, and what is recorded for several of them at once."""

import enum
from collections import Counter
from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import date

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from models import follow_ups, referral_lines, referrals
from models.accounts import Actor, allow
from models.errors import AppError, Message
from models.follow_ups import DueFollowUp, due, due_counts
from models.lifecycle import EXPIRES_AFTER, OPEN
from models.referral_lines import ReferralLine, unseen, visible
from models.schema import Evidence, Referral, ReferralStatus
from models.stamps import present_day

_S = ReferralStatus


class Group(enum.StrEnum):
    """The columns of the board, in the order of their importance."""

    TO_ASK = "to ask"
    """Follow-ups due today or overdue."""
    NO_NEWS = "no news"
    """Issued more than 30 days ago, without an outcome."""
    ISSUED = "issued"
    ATTENDED = "attended"
    COMPLETED = "completed"
    LOOP_CLOSED = "loop closed"
    OTHER_ENDS = "other ends"
    DRAFTS = "drafts"
    ALL = "all"


STATES: dict[Group, tuple[ReferralStatus, ...]] = {
    Group.TO_ASK: OPEN,
    Group.NO_NEWS: (_S.ISSUED,),
    Group.ISSUED: (_S.ISSUED,),
    Group.ATTENDED: (_S.ATTENDED,),
    Group.COMPLETED: (_S.COMPLETED,),
    Group.LOOP_CLOSED: (_S.LOOP_CLOSED,),
    Group.OTHER_ENDS: (
        _S.DID_NOT_ATTEND,
        _S.CLIENT_DECLINED,
        _S.PROVIDER_REFUSED,
        _S.SERVICE_UNAVAILABLE,
        _S.REFERRED_ON,
        _S.CANCELLED,
    ),
    Group.DRAFTS: (_S.DRAFT,),
    Group.ALL: tuple(_S),
}
"""The states that a group holds; the first two hold some of them only."""


@dataclass(frozen=True, slots=True)
class BoardLine:
    """A referral on the board. `asked` tells what is due for it, in the group of those to ask."""

    line: ReferralLine
    tries: int
    """How often somebody tried to ask."""
    asked: DueFollowUp | None = None


@dataclass(frozen=True, slots=True)
class Turned:
    """One of several that could not be recorded, and why."""

    number: str
    why: Message


@dataclass(frozen=True, slots=True)
class Noted:
    """What was noted for several: the ids of the notes, for taking them back, and who was left out."""

    notes: tuple[str, ...]
    turned: tuple[Turned, ...]


@dataclass(frozen=True, slots=True)
class Moved:
    """What was recorded for several: how each stood before and stands now, and who was left out."""

    before: tuple[ReferralLine, ...]
    after: tuple[ReferralLine, ...]
    turned: tuple[Turned, ...]


def counts(session: Session, actor: Actor) -> dict[Group, int]:
    """How many referrals each group holds, drafts and all of them too."""
    allow(session, actor)
    day = present_day(session)
    seen = visible(session, actor)
    by_state = _by_state(session) - _by_state(session, unseen(session, actor))
    silent = select(func.count()).where(Referral.status == _S.ISSUED, Referral.issued_on < day - EXPIRES_AFTER, seen)
    found = {group: sum(by_state[state] for state in states) for group, states in STATES.items()}
    found[Group.TO_ASK] = due_counts(session, actor, day)[0]
    found[Group.NO_NEWS] = session.scalars(silent).one()
    return found


def lines(
    session: Session, actor: Actor, group: Group, *, after: ReferralLine | None = None, limit: int = 200
) -> list[BoardLine]:
    """`limit` referrals of a group after a line, the newest first; those to ask all at once, the latest first."""
    if group is Group.TO_ASK:
        return _to_ask(session, actor)
    found = referral_lines.listed(
        session, actor, states=STATES[group], expired_only=group is Group.NO_NEWS, after=after, limit=limit
    )
    tried = follow_ups.tries(session, [line.id for line in found])
    return [BoardLine(line, tried.get(line.id, 0)) for line in found]


def note_tries(session: Session, actor: Actor, ids: Sequence[str], *, on: date, reached: bool) -> Noted:
    """Note for each of these referrals that its member was asked, or not reached, on the day `on`."""
    notes: list[str] = []
    turned: list[Turned] = []
    for row_id in ids:
        try:
            notes.append(follow_ups.record(session, actor, row_id, on, reached))
        except AppError as error:
            turned.append(Turned(_number(session, actor, row_id), error.title))
    return Noted(tuple(notes), tuple(turned))


def take_back_notes(session: Session, actor: Actor, notes: Collection[str]) -> None:
    """Undo `note_tries`. Raises `NotFound`."""
    for note_id in notes:
        follow_ups.take_back(session, actor, note_id)


def move_all(
    session: Session,
    actor: Actor,
    ids: Sequence[str],
    to: ReferralStatus,
    *,
    on: date,
    evidence: Evidence | None = None,
    reason: str = "",
) -> Moved:
    """Record one outcome for each of these referrals; those that it does not fit are left as they are and told."""
    before: list[ReferralLine] = []
    after: list[ReferralLine] = []
    turned: list[Turned] = []
    for row_id in ids:
        number = ""
        try:
            was = referral_lines.details(session, actor, row_id).line
            number = was.number
            now = referrals.move(session, actor, row_id, to, on=on, evidence=evidence, reason=reason).line
        except AppError as error:
            turned.append(Turned(number, error.title))
            continue
        before.append(was)
        after.append(now)
    return Moved(tuple(before), tuple(after), tuple(turned))


def take_back_moves(session: Session, actor: Actor, moved: Moved) -> None:
    """Undo `move_all`. Raises `Refused` when something else was recorded for one of them since: none is taken back."""
    for before, after in zip(moved.before, moved.after, strict=True):
        referrals.take_back(session, actor, before, after)


def _by_state(session: Session, services: Collection[int] | None = None) -> Counter[ReferralStatus]:
    """How many stand in each state: of all, or of these services. Both are counted from an index alone."""
    chosen = select(Referral.status, func.count()).group_by(Referral.status)
    if services is not None:
        chosen = chosen.where(Referral.service_number.in_(services))
    return Counter({state: count for state, count in session.execute(chosen)})  # noqa: C416 - rows are no pairs


def _to_ask(session: Session, actor: Actor) -> list[BoardLine]:
    waiting = due(session, actor, present_day(session))
    found = referral_lines.these(session, actor, [each.referral_id for each in waiting])
    return [BoardLine(found[each.referral_id], each.tries, each) for each in waiting if each.referral_id in found]


def _number(session: Session, actor: Actor, row_id: str) -> str:
    found = referral_lines.these(session, actor, [row_id])
    return found[row_id].number if row_id in found else row_id
