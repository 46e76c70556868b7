"""Facts of members: who there is at the end of each month, who joined, who left."""

from collections import Counter
from collections.abc import Collection, Iterator
from typing import NamedTuple

from sqlalchemy import case, func, or_, select

from models.reports.asked import Asked, listed
from models.reports.figures import ALL, UNKNOWN
from models.reports.indicators import Axis, Indicator
from models.reports.people import age_group
from models.reports.tally import Fact
from models.schema import Member, MemberStatus

_GONE = (MemberStatus.LEFT.value, MemberStatus.MOVED.value)
_BEFORE, _NEVER = "", "never"
_COLUMNS = {
    Axis.OFFICE: Member.home_office,
    Axis.TOWNSHIP: Member.township,
    Axis.GENDER: Member.gender,
    Axis.AGE: Member.birth_year,
}

Facts = Iterator[tuple[Indicator, Fact]]
Value = str | int | None


class _Stay(NamedTuple):
    """How long members were there: months as text, "" before the period, `never` after it."""

    joined: str
    ended: str
    status: str


Alike = Counter[tuple[Value, _Stay]]
"""How many members are in a group for so long."""


def alike(asked: Asked, axes: Collection[Axis]) -> dict[Axis | None, Alike]:
    """The members put together by each axis, and by none: in one walk over all of them."""
    found: dict[Axis | None, Alike] = {axis: Counter() for axis in (None, *axes)}
    for values, stay, many in (*_alone(asked, axes), *_with_several_records(asked, axes)):
        found[None][ALL, stay] += many
        for axis, value in zip(axes, values, strict=True):
            found[axis][value, stay] += many
    return found


def facts(asked: Asked, axis: Axis | None, together: Alike) -> Facts:
    """Everything there is to count of members, split by one axis."""
    for (value, stay), many in together.items():
        first = asked.month(stay.joined) if stay.joined else 0
        end = len(asked.months) if stay.ended == _NEVER else asked.month(stay.ended) if stay.ended else 0
        for column in range(first, end):
            yield Indicator.MEMBERS_ACTIVE, _fact(asked, axis, value, column, many)
        if stay.joined:
            yield Indicator.MEMBERS_NEW, _fact(asked, axis, value, first, many)
        if stay.status in _GONE and stay.ended not in {_BEFORE, _NEVER}:
            yield Indicator.MEMBERS_LEFT, _fact(asked, axis, value, end, many)


def _fact(asked: Asked, axis: Axis | None, value: Value, column: int, many: int) -> Fact:
    if axis is None:
        return Fact(column, {}, many)
    if axis is Axis.AGE:
        year = asked.months[column].last.year
        return Fact(column, {axis: age_group(value if isinstance(value, int) else None, year)}, many)
    return Fact(column, {axis: str(value or UNKNOWN)}, many)


def _alone(asked: Asked, axes: Collection[Axis]) -> Iterator[tuple[tuple[Value, ...], _Stay, int]]:
    """Members with one record, which nearly all are: the register itself puts them together."""
    first, last = asked.period.first, asked.period.last
    groups = [_COLUMNS[axis] for axis in axes]
    joined = case(
        (or_(Member.joined_on.is_(None), Member.joined_on < first), _BEFORE),
        else_=func.substr(Member.joined_on, 1, 7),
    )
    ended = case(
        (Member.status == MemberStatus.ACTIVE, _NEVER),
        (or_(Member.status_on.is_(None), Member.status_on < first), _BEFORE),
        (Member.status_on > last, _NEVER),
        else_=func.substr(Member.status_on, 1, 7),
    )
    chosen = select(joined, ended, Member.status, func.count(), *groups).where(
        Member.status != MemberStatus.ERASED,
        or_(Member.joined_on.is_(None), Member.joined_on <= last),
        asked.counted(Member.id),
    )
    if asked.persons.known:
        chosen = chosen.where(Member.id.not_in(listed(asked.persons.known)))
    for since, until, status, many, *values in asked.session.execute(
        chosen.group_by(joined, ended, Member.status, *groups)
    ):
        yield tuple(getattr(value, "value", value) for value in values), _Stay(since, until, status.value), many


def _with_several_records(asked: Asked, axes: Collection[Axis]) -> Iterator[tuple[tuple[Value, ...], _Stay, int]]:
    first, last = asked.period.first.isoformat(), asked.period.last.isoformat()
    for who, traits in asked.persons.traits.items():
        if who in asked.persons.uncounted or traits.joined_on > last:
            continue
        since = traits.joined_on[:7] if traits.joined_on >= first else _BEFORE
        until = traits.status_on[:7] if traits.status_on >= first else _BEFORE
        if traits.status == MemberStatus.ACTIVE.value or traits.status_on > last:
            until = _NEVER
        by: dict[Axis, Value] = {
            Axis.OFFICE: traits.office,
            Axis.TOWNSHIP: traits.township,
            Axis.GENDER: traits.gender,
            Axis.AGE: traits.birth_year,
        }
        yield tuple(by[axis] for axis in axes), _Stay(since, until, traits.status), 1
