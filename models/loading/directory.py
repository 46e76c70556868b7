"""Providers and courses from an office's list: the branch's own, or everybody's when head office loads them."""

import re
from collections import defaultdict
from collections.abc import Iterable
from dataclasses import replace

from sqlalchemy import select
from sqlalchemy.orm import Session

from models import courses, providers
from models.accounts import Actor
from models.burmese import normalise
from models.courses import CourseDraft, CourseLine
from models.errors import AppError, Message, say
from models.fields import word_key
from models.loading.results import Tally
from models.office_rows import CourseRow, ProviderRow
from models.providers import ProviderDraft, ServiceOffer
from models.schema import Provider, ProviderKind, Topic

_NEEDS_PAPER_NAME = say("Its name tells too much for paper: write a plain name on paper for it before it is used.")
_CODE_TAKEN = say("Another provider has this code.")
_COURSE_CODE_TAKEN = say("Another course has this code.")
_LONGEST_CODE = 20


def load_providers(session: Session, actor: Actor, rows: Iterable[ProviderRow]) -> Tally:
    """Take providers under their codes. One with the same code and name is here already."""
    tally = Tally()
    names: dict[str, set[str]] = defaultdict(set)
    for code, *both in session.execute(select(Provider.code, Provider.name, Provider.name_my)):
        names[code] |= {normalise(name) for name in both if name}
    for row in rows:
        if not tally.readable(row.origin):
            continue
        code = row.code.upper()
        if code in names:
            if (row.name or row.name_my) in names[code]:
                tally.already += 1
            else:
                tally.refuse(row.origin, _CODE_TAKEN)
            continue
        try:
            with session.begin_nested():
                needs_name = _add_provider(session, actor, row)
        except AppError as error:
            tally.refuse_for(row.origin, error)
            continue
        names[code] = {row.name, row.name_my} - {""}
        tally.take(row.origin, [_NEEDS_PAPER_NAME] if needs_name else [])
    return tally


def _add_provider(session: Session, actor: Actor, row: ProviderRow) -> bool:
    """Whether it needs another name for paper."""
    line = providers.add(
        session,
        actor,
        ProviderDraft(
            code=row.code,
            name=row.name,
            name_my=row.name_my,
            kind=ProviderKind(row.kind) if row.kind else ProviderKind.NGO,
            township=row.township or None,
            hours=row.hours,
            cost=row.cost,
            phone=row.phone,
            rating=row.rating,
            last_verified_on=row.verified_on,
            paper_name=row.paper_name,
            paper_name_my=row.paper_name_my,
            active=row.active,
        ),
    )
    offers = [ServiceOffer(number, row.last_days.get(number)) for number in row.services]
    providers.offer(session, actor, line.id, offers)
    return line.needs_paper_name


def load_courses(session: Session, actor: Actor, rows: Iterable[CourseRow]) -> Tally:
    """Take courses under their codes, or under ones made of their titles. One with the same title is here already."""
    tally = Tally()
    known = KnownCourses(session, actor)
    for row in rows:
        if not tally.readable(row.origin):
            continue
        if known.find(row.title or row.title_my) is not None:
            tally.already += 1
            continue
        if row.code and known.has_code(row.code):
            tally.refuse(row.origin, _COURSE_CODE_TAKEN)
            continue
        try:
            with session.begin_nested():
                notes = known.add(_course_draft(row))
        except AppError as error:
            tally.refuse_for(row.origin, error)
            continue
        tally.take(row.origin, notes)
    return tally


def _course_draft(row: CourseRow) -> CourseDraft:
    return CourseDraft(
        row.code,
        row.title,
        row.title_my,
        Topic(row.topic),
        row.required_sessions,
        row.paper_title,
        row.paper_title_my,
        row.active,
    )


class KnownCourses:
    """The courses that can be named by title, and new ones among them."""

    def __init__(self, session: Session, actor: Actor) -> None:
        self._session = session
        self._actor = actor
        self._by_title: dict[str, CourseLine] = {}
        self._codes: set[str] = set()
        for line in reversed(courses.listed(session, actor, inactive_too=True)):
            self._keep(line)

    def find(self, title: str) -> CourseLine | None:
        """The course with this title, in either language."""
        return self._by_title.get(word_key(title))

    def has_code(self, code: str) -> bool:
        """Whether a course has this code."""
        return code.upper() in self._codes

    def add(self, draft: CourseDraft) -> list[Message]:
        """One more course, under a code made of its title where it brings none; what is to be said of it.

        Raises `Refused`.
        """
        coded = draft if draft.code else replace(draft, code=self._code(draft.title))
        line = courses.add(self._session, self._actor, coded)
        self._keep(line)
        return [_NEEDS_PAPER_NAME] if line.needs_paper_title else []

    def _keep(self, line: CourseLine) -> None:
        self._codes.add(line.code)
        for title in filter(None, (line.title, line.title_my)):
            self._by_title[word_key(title)] = line

    def _code(self, title: str) -> str:
        """A code out of a title's Latin words, or a number where there are none."""
        words = re.findall("[A-Z0-9]+", title.upper())
        wanted = "-".join(words)[:_LONGEST_CODE].strip("-") or "COURSE"
        free = (f"{wanted[: _LONGEST_CODE - 4]}-{number}" for number in range(2, 10_000))
        return wanted if wanted not in self._codes else next(code for code in free if code not in self._codes)
