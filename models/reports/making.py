"""A report is made: what was asked for is counted, put into tables and, where it will leave, made fit for that."""

from collections import defaultdict
from collections.abc import Callable, Collection, Iterable
from typing import NamedTuple

from sqlalchemy.orm import Session

from models import offices
from models.accounts import Actor, allow
from models.audit import note
from models.reports import gatherings, membership, referring, teaching
from models.reports.asked import Asked, ask
from models.reports.figures import Report
from models.reports.indicators import ABOUT, EVENTS, INTERNAL, MEMBERS, REFERRALS, TRAININGS, Axis, Indicator
from models.reports.naming import names
from models.reports.people import persons
from models.reports.periods import Period
from models.reports.publishing import Published, publish
from models.reports.tables import table
from models.reports.tally import Cell, Fact, Key, tally
from models.stamps import present_day

Progress = Callable[[int, int], None]

NAMED: dict[str, tuple[Indicator, ...]] = {
    "all": tuple(Indicator),
    "monthly": tuple(Indicator),
    "referrals": REFERRALS,
    "trainings": TRAININGS,
    "members": MEMBERS,
    "gatherings": EVENTS,
} | {indicator.value: (indicator,) for indicator in Indicator}
"""Every report by its name: all, one field of work, or one indicator. `monthly` has no splits but the usual one."""

USUAL: dict[Indicator, Axis] = {
    Indicator.REFERRALS_MADE: Axis.SERVICE,
    Indicator.COMPLETED: Axis.SERVICE,
    Indicator.COMPLETED_SHARE: Axis.SERVICE,
    Indicator.LOOP_CLOSED_SHARE: Axis.SERVICE,
    Indicator.TIME_TO_SERVICE: Axis.SERVICE,
    Indicator.TRAINED: Axis.TOPIC,
    Indicator.ATTENDANCES: Axis.TOPIC,
    Indicator.CASCADE_REACH: Axis.LEVEL,
    Indicator.GAIN: Axis.LEVEL,
    Indicator.MEMBERS_ACTIVE: Axis.TOWNSHIP,
    Indicator.MEMBERS_NEW: Axis.TOWNSHIP,
    Indicator.MEMBERS_LEFT: Axis.TOWNSHIP,
    Indicator.EVENT_PEOPLE: Axis.GROUP,
}
"""By what the monthly report splits; the others stand in it as one number."""

_FIELDS = (
    (frozenset(REFERRALS), referring.facts),
    (frozenset(TRAININGS), teaching.facts),
    (frozenset(EVENTS), gatherings.facts),
)


class _Wanted(NamedTuple):
    indicators: tuple[Indicator, ...]
    axes: dict[Indicator, tuple[Axis, ...]]


def report(
    session: Session,
    actor: Actor,
    period: Period,
    indicators: Iterable[Indicator],
    *,
    axes: Collection[Axis] | None = None,
    usual: bool = False,
    public: bool = False,
    progress: Progress | None = None,
) -> Report:
    """The figures of a period, of whose days those to come are left off.

    By each axis that an indicator has and `axes` names (None: all), with `usual` by the one of `USUAL` alone; always
    also together. `public` is for what leaves the organisation: small numbers are held back, offices are not told apart,
    and who does not want to be counted is not. `progress(done, total)` may raise to stop.
    """
    allow(session, actor)
    office = offices.details(session)
    day = present_day(session)
    unwanted = (INTERNAL if public else frozenset()) | (frozenset() if office.head else {Axis.OFFICE})
    wanted = _wanted(indicators, axes, unwanted, usual=usual)
    span = period.until(day)
    steps = 2 + len(_FIELDS) + bool(set(wanted.indicators) & set(MEMBERS))
    done = 0

    def further() -> None:
        nonlocal done
        done += 1
        if progress is not None:
            progress(min(done, steps), steps)

    asked = ask(session, actor, day, span, persons(session, day, public=public))
    further()
    cells = _counted(asked, wanted, further)
    called = names(session)
    tables = tuple(
        table(indicator, axis, cells[indicator], asked.months, span, called)
        for indicator in wanted.indicators
        for axis in (None, *wanted.axes[indicator])
    )
    told = publish(tables) if public else Published(tables, ())
    further()
    return Report(span, day, public, office.mark, office.issuer_line, told.tables, told.left_out)


def note_saved(session: Session, actor: Actor) -> None:
    """Write to the audit that figures were saved as a file."""
    allow(session, actor)
    note(session, actor.account_id, "save report")


def _wanted(
    indicators: Iterable[Indicator], axes: Collection[Axis] | None, unwanted: Collection[Axis], *, usual: bool
) -> _Wanted:
    chosen = tuple(dict.fromkeys(indicators))
    by: dict[Indicator, tuple[Axis, ...]] = {}
    for indicator in chosen:
        known = [axis for axis in ABOUT[indicator].axes if axis not in unwanted]
        if usual:
            known = [axis for axis in known if axis is USUAL.get(indicator)]
        by[indicator] = tuple(axis for axis in known if axes is None or axis in axes)
    return _Wanted(chosen, by)


Cells = dict[Axis | None, dict[Key, Cell]]


def _counted(asked: Asked, wanted: _Wanted, further: Callable[[], None]) -> dict[Indicator, Cells]:
    cells: dict[Indicator, Cells] = {}
    months = len(asked.months)
    for field, facts in _FIELDS:
        meant = field & set(wanted.indicators)
        if meant:
            sorted_out: dict[Indicator, list[Fact]] = defaultdict(list)
            for indicator, fact in facts(asked):
                if indicator in meant:
                    sorted_out[indicator].append(fact)
            for indicator in meant:
                cells[indicator] = tally(indicator, sorted_out[indicator], months, wanted.axes[indicator])
        further()
    members = [indicator for indicator in MEMBERS if indicator in wanted.indicators]
    if members:
        cells |= _members(asked, wanted, members)
        further()
    return cells


def _members(asked: Asked, wanted: _Wanted, members: list[Indicator]) -> dict[Indicator, Cells]:
    """Axis by axis: put together by all of them at once they would be as many groups as people."""
    cells: dict[Indicator, Cells] = {indicator: {} for indicator in members}
    axes = tuple(dict.fromkeys(axis for indicator in members for axis in wanted.axes[indicator]))
    for axis, together in membership.alike(asked, axes).items():
        sorted_out: dict[Indicator, list[Fact]] = defaultdict(list)
        for indicator, fact in membership.facts(asked, axis, together):
            sorted_out[indicator].append(fact)
        for indicator in members:
            some = tally(indicator, sorted_out[indicator], len(asked.months), (axis,) if axis else ())
            cells[indicator][axis] = some[axis]
    return cells
