"""The list of members in the order that somebody wants, by where a membership stands, and how many there are of each.

Every page is one short walk down an index, however many members there are.
"""

import enum
from collections.abc import Sequence

from sqlalchemy import ColumnElement, Select, TextClause, func, select, text, tuple_
from sqlalchemy.orm import Session

from models.accounts import Actor, allow
from models.members import MemberLine, read_lines, select_lines
from models.schema import Member, MemberStatus

_MOST = 500
"""Lines that one call gives at most."""

_NOT_ACTIVE = text("member.status != 'active'")
"""In the very words of the index that holds these alone."""


class MemberOrder(enum.Enum):
    """What a list of members is sorted by."""

    NAME = "name"
    """Burmese dictionary order; members whose name is not known here come first."""
    CODE = "code"
    JOINED = "joined"
    """The latest first; those of whom it is not known come last."""


def page(
    session: Session,
    actor: Actor,
    order: MemberOrder = MemberOrder.NAME,
    status: MemberStatus | None = None,
    after: MemberLine | None = None,
    limit: int = 200,
) -> list[MemberLine]:
    """The members after the line `after`, all but the erased ones, or those of one status."""
    allow(session, actor)
    limit = min(limit, _MOST)
    ids = _ids(session, order, status, after, limit)
    place = {row_id: number for number, row_id in enumerate(ids)}
    return sorted(read_lines(session, select_lines().where(Member.id.in_(ids))), key=lambda line: place[line.id])


def counts(session: Session, actor: Actor) -> dict[MemberStatus, int]:
    """How many members there are of each status; the erased ones are nobody."""
    allow(session, actor)
    rows = session.execute(select(Member.status, func.count()).where(_NOT_ACTIVE).group_by(Member.status))
    found = {status: count for status, count in rows}  # noqa: C416 - SQLAlchemy's rows are no pairs to `dict`
    whole = session.scalars(select(func.count()).select_from(Member)).one()
    found[MemberStatus.ACTIVE] = whole - sum(found.values())
    return {status: found.get(status, 0) for status in MemberStatus if status is not MemberStatus.ERASED}


def _ids(
    session: Session, order: MemberOrder, status: MemberStatus | None, after: MemberLine | None, limit: int
) -> Sequence[str]:
    chosen = select(Member.id).where(*_standing(status)).limit(limit)
    if order is MemberOrder.JOINED:
        return _by_joining(session, chosen, after, limit)
    key = Member.sort_key if order is MemberOrder.NAME else Member.code
    if after is not None:
        last = after.sort_key if order is MemberOrder.NAME else after.code
        chosen = chosen.where(tuple_(key, Member.id) > (last, after.id))
    return session.scalars(chosen.order_by(key, Member.id)).all()


def _standing(status: MemberStatus | None) -> list[ColumnElement[bool] | TextClause]:
    if status is None:
        return [Member.status != MemberStatus.ERASED]
    only: list[ColumnElement[bool] | TextClause] = [Member.status == status]
    return only if status is MemberStatus.ACTIVE else [*only, _NOT_ACTIVE]


def _by_joining(session: Session, chosen: Select[str], after: MemberLine | None, limit: int) -> Sequence[str]:
    found: list[str] = []
    if after is None or after.joined_on is not None:
        known = chosen.where(Member.joined_on.is_not(None))
        if after is not None:
            known = known.where(tuple_(Member.joined_on, Member.id) < (after.joined_on, after.id))
        found += session.scalars(known.order_by(Member.joined_on.desc(), Member.id.desc()))
    if len(found) < limit:
        unknown = chosen.where(Member.joined_on.is_(None))
        if after is not None and after.joined_on is None:
            unknown = unknown.where(Member.id < after.id)
        found += session.scalars(unknown.order_by(Member.id.desc()).limit(limit - len(found)))
    return found
