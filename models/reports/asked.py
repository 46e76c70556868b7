"""What a report asks of the register, and what all its counting needs to know first."""

import json
from collections.abc import Collection
from dataclasses import dataclass
from datetime import date, timedelta

from sqlalchemy import ColumnElement, Select, func, literal, or_, select
from sqlalchemy.orm import InstrumentedAttribute, Session

from models.accounts import Actor
from models.reference import offices_of
from models.reports.figures import UNKNOWN
from models.reports.people import Persons
from models.reports.periods import Period


@dataclass(frozen=True, slots=True)
class Asked:
    """One question to the register, on one day, by one account."""

    session: Session
    actor: Actor
    day: date
    period: Period
    months: tuple[Period, ...]
    persons: Persons
    offices: dict[int, str]
    """The office of a row by its origin."""

    def month(self, text: str) -> int:
        """The column of a day or month as the register writes it."""
        first = self.period.first
        return (int(text[:4]) - first.year) * 12 + int(text[5:7]) - first.month

    def ripe(self, month: int, after: timedelta) -> bool:
        """Whether so much time has passed since a month that it can be judged."""
        return self.months[month].last + after <= self.day

    def office(self, origin: int) -> str:
        """The office of a row."""
        return self.offices.get(origin, UNKNOWN)

    def counted(self, column: InstrumentedAttribute[str] | InstrumentedAttribute[str | None]) -> ColumnElement[bool]:
        """The condition that keeps rows of people who may be counted, and of nobody known."""
        if not self.persons.uncounted:
            return literal(True)
        return or_(column.is_(None), column.not_in(listed(self.persons.uncounted)))


def ask(session: Session, actor: Actor, day: date, wanted: Period, persons: Persons) -> Asked:
    """A question, its months told."""
    return Asked(session, actor, day, wanted, wanted.months(), persons, offices_of(session))


def listed(ids: Collection[str]) -> Select[str]:
    """Ids as a list for `in_`, however many."""
    return select(func.json_each(json.dumps(sorted(ids))).table_valued("value").c.value)
