"""Facts of events: headcounts by group."""

from collections.abc import Iterator

from sqlalchemy import func, select

from models.reports.asked import Asked
from models.reports.figures import UNKNOWN
from models.reports.indicators import Axis, Indicator
from models.reports.tally import Fact
from models.schema import Event

GROUPS = ("members", "nap", "ingo", "ngo", "officials")
"""The groups of people at an event, as the table names them."""


def facts(asked: Asked) -> Iterator[tuple[Indicator, Fact]]:
    """Everything there is to count of events; those that were taken back are none."""
    rows = asked.session.execute(
        select(func.substr(Event.held_on, 1, 7), Event).where(
            Event.held_on.between(asked.period.first, asked.period.last), Event.cancelled.is_(False)
        )
    )
    for text, event in rows:
        column = asked.month(text)
        keys = {
            Axis.TOPIC: event.topic.value,
            Axis.TOWNSHIP: event.township or UNKNOWN,
            Axis.OFFICE: asked.office(event.origin),
        }
        yield Indicator.EVENTS, Fact(column, keys)
        for group in GROUPS:
            if count := int(getattr(event, group)):
                yield Indicator.EVENT_PEOPLE, Fact(column, {**keys, Axis.GROUP: group}, count)
