"""Who is one person, what she is counted by, and who is not counted in what leaves the organisation."""

import json
from collections.abc import Collection, Iterable
from dataclasses import dataclass
from datetime import date
from typing import NamedTuple

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from models.agreements import answering, overrules
from models.answers import REGISTER, Said
from models.persons import people
from models.reports.figures import UNKNOWN
from models.schema import Consent, ConsentAnswer, ConsentScope, Member, MemberStatus, Sibling

AGES = ("18-19", "20-24", "25-34", "35-44", "45+")
"""Age groups, which fall together with the Global Fund's 15–19, 20–24, 25+ (members are 18 or older)."""
_AGE_ENDS = (19, 24, 34, 44)
_NO = (ConsentAnswer.NO, ConsentAnswer.WITHDRAWN)


class Traits(NamedTuple):
    """What a person is counted by; the dates are ISO text as the register holds them, "" where unknown."""

    office: str
    township: str
    gender: str
    birth_year: int | None
    joined_on: str
    status: str
    status_on: str


@dataclass(frozen=True, slots=True)
class Persons:
    """The people of a register who have several records, and the records that are not counted."""

    known: dict[str, str]
    """The representative of every record that is not alone."""
    traits: dict[str, Traits]
    """By representative: those of the record that is worked with (open before closed, active first, then the oldest)."""
    uncounted: frozenset[str]
    """Records of people who do not want to be in figures: left out of what leaves the organisation."""

    def one(self, record_id: str) -> str:
        """The person of a record."""
        return self.known.get(record_id, record_id)

    @property
    def uncounted_json(self) -> str:
        """For `NOT IN (SELECT value FROM json_each(…))`."""
        return json.dumps(sorted(self.uncounted))

    @property
    def known_json(self) -> str:
        """The records that are not alone, likewise."""
        return json.dumps(sorted(self.known))


def persons(session: Session, day: date, *, public: bool) -> Persons:
    """Everybody's records together; `public` also finds who said no to being counted, as it counts on `day`."""
    wholes = people(session)
    known = {one: min(whole) for whole in wholes for one in whole}
    return Persons(known, _traits(session, wholes), _uncounted(session, wholes, day) if public else frozenset())


def age_group(birth_year: int | None, year: int) -> str:
    """The age group by birth year, as of the end of a year."""
    if birth_year is None or year - birth_year < 18:
        return UNKNOWN
    return AGES[sum(year - birth_year > end for end in _AGE_ENDS)]


def _traits(session: Session, wholes: Collection[frozenset[str]]) -> dict[str, Traits]:
    wanted = func.json_each(json.dumps(sorted(one for whole in wholes for one in whole))).table_valued("value")
    rows = session.scalars(
        select(Member)
        .join(wanted, Member.id == wanted.c.value)
        .where(Member.status != MemberStatus.ERASED)
        .execution_options(populate_existing=True)
    )
    here = {row.id: row for row in rows}
    found: dict[str, Traits] = {}
    for whole in wholes:
        records = sorted((here[one] for one in whole if one in here), key=_first)
        if records:
            first, joined = records[0], [one.joined_on for one in records if one.joined_on is not None]
            found[min(whole)] = Traits(
                first.home_office,
                first.township or "",
                first.gender.value,
                first.birth_year,
                min(joined).isoformat() if joined else "",
                first.status.value,
                first.status_on.isoformat() if first.status_on else "",
            )
    return found


def _first(record: Member) -> tuple[bool, bool, str]:
    return record.handed_to is not None, record.status is not MemberStatus.ACTIVE, record.id


def _uncounted(session: Session, wholes: Iterable[frozenset[str]], day: date) -> frozenset[str]:
    """A no counts for all records of a person until a record has a yes of a later day (docs/decisions/0009)."""
    together = {one: whole for whole in wholes for one in whole}
    concurrent = select(Sibling.row_id).where(Sibling.register == REGISTER)
    asked = session.scalars(
        select(Consent.member_id).where(
            Consent.scope == ConsentScope.STATISTICS, Consent.answer.in_(_NO) | Consent.id.in_(concurrent)
        )
    ).all()
    candidates = {together.get(one, frozenset({one})) for one in asked}
    said = answering(session, ConsentScope.STATISTICS, {one for whole in candidates for one in whole}, day)
    return frozenset(one for whole in candidates if not _counted(whole, said, day) for one in whole)


def _counted(whole: frozenset[str], said: dict[str, Said], day: date) -> bool:
    answers = [said[one] for one in whole if one in said]
    if not any(answer.answer in _NO for answer in answers):
        return True
    return any(
        answer.counts(day) is ConsentAnswer.YES and not any(overrules(other, answer) for other in answers)
        for answer in answers
    )
