"""Finding anything: members, slips, sessions, courses, clinics and cases by what a person typed or scanned.

One short query a noun, each by an index; the lists of clinics and courses, which have a few hundred lines, are looked
through by the same phrases as the index of names. What an account may not see is not found.
"""

import enum
import json
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date
from functools import lru_cache
from typing import TypeVar

from sqlalchemy import ColumnElement, Select, and_, func, or_, select
from sqlalchemy.orm import InstrumentedAttribute, Session

from models import members, same_person
from models.accounts import Actor, allow
from models.burmese import latin_digits, normalise
from models.ids import ALPHABET
from models.members import MemberLine
from models.names import Phrase, search_phrases, search_text
from models.reference import adopted
from models.referral_lines import visible
from models.schema import (
    CaseOutcome,
    Course,
    LegalCase,
    Link,
    Member,
    MemberLocal,
    MemberStatus,
    Provider,
    Referral,
    ReferralStatus,
    SessionStatus,
    Training,
)
from models.schema import Session as Held
from models.search import code_range, order_of

MOST_MEMBERS = 50
MOST_OTHERS = 10
"""Lines of one noun in an answer: who sees more types more."""

_MOST_BEGUN = 20
_LATEST = 40
"""Trainings of a course, the latest, whose sessions are looked at."""
_LEAST_NUMBER = 3
"""Signs of a slip's number or a case's code from which on it is looked for."""
_END = "\uffff"
_CASE_PREFIX = "CA"


class Noun(enum.StrEnum):
    """What can be found."""

    MEMBER = "member"
    REFERRAL = "referral"
    SESSION = "session"
    CLINIC = "clinic"
    COURSE = "course"
    CASE = "case"


@dataclass(frozen=True, slots=True)
class Found:
    """One thing that was found, as a list shows it."""

    noun: Noun
    id: str
    code: str
    """A member's or case's code, a slip's number, a clinic's or course's code; of a session its course's."""
    name: str = ""
    """A member's name, also of a referral; else the English name or title."""
    name_my: str = ""
    """The name or title in Burmese, of clinics, courses and sessions."""
    also: str = ""
    """A referral's clinic in English; a member's other code, where one person has several records."""
    also_my: str = ""
    day: date | None = None
    """A session's day, a referral's day of issue, a case's month."""
    year: int | None = None
    """A member's birth year."""
    state: MemberStatus | ReferralStatus | SessionStatus | CaseOutcome | None = None
    kept_at: str = ""
    """Of a member whose name is not known here: the office that keeps it."""
    exact: bool = False
    """The whole code or number was given: nothing else can have been meant."""


def find(session: Session, actor: Actor, typed: str, day: date | None = None) -> list[Found]:
    """All that fits, by noun and the best first; nouns with a whole code or number come before the others.

    `day` is what was typed if it can be read as a date: sessions of that day are found.
    """
    allow(session, actor)
    plain = normalise(typed)
    if not plain:
        return []
    phrases = search_phrases(plain)
    groups = [
        _members(session, actor, plain),
        _referrals(session, actor, plain),
        _sessions(session, phrases, day),
        _clinics(session, plain, phrases),
        _courses(session, plain, phrases),
        _cases(session, actor, plain),
    ]
    groups.sort(key=lambda group: not any(found.exact for found in group))
    return [found for group in groups for found in group]


# --- members -------------------------------------------------------------------------------------------------------


def _members(session: Session, actor: Actor, typed: str) -> list[Found]:
    begun = [] if code_range(typed) else _begun(session, actor, typed)
    lines = {line.id: line for line in [*begun, *members.find(session, actor, typed, MOST_MEMBERS)]}
    found = [_member(line, typed) for line in list(lines.values())[:MOST_MEMBERS]]
    found.sort(key=lambda each: not each.exact)
    several = _not_alone(session, found)
    codes = same_person.also_known_as(session, actor, several) if several else {}
    return [replace(each, also=codes.get(each.id, "")) for each in found]


def _not_alone(session: Session, found: Sequence[Found]) -> list[str]:
    """Those that may be records of a person who has several: few, and only for them is looked further."""
    ids = func.json_each(json.dumps([each.id for each in found])).table_valued("value")
    linked = select(Link.id).where(or_(Link.one_id == Member.id, Link.other_id == Member.id)).exists()
    moved = or_(Member.handed_to.is_not(None), Member.came_from.is_not(None))
    return list(session.scalars(select(Member.id).join(ids, Member.id == ids.c.value).where(or_(linked, moved))))


def _begun(session: Session, actor: Actor, typed: str) -> list[MemberLine]:
    """Those whose name begins so, in dictionary order: whoever is called just that comes first."""
    key = order_of(typed)
    if not key or not search_phrases(typed):
        return []
    lines = members.listed(session, actor, (key, ""), _MOST_BEGUN)
    return [line for line in lines if line.sort_key.startswith(key)]


def _member(line: MemberLine, typed: str) -> Found:
    return Found(
        Noun.MEMBER,
        line.id,
        line.code,
        line.name,
        year=line.birth_year,
        state=line.status,
        kept_at=line.kept_at,
        exact=_bare(typed) in {_bare(line.code), _bare(line.code.partition("-")[2])} or typed == line.old_number,
    )


# --- referrals and cases, by number --------------------------------------------------------------------------------


def _referrals(session: Session, actor: Actor, typed: str) -> list[Found]:
    """By a slip's number or its beginning, as typed, scanned, or written on old paper."""
    if len(_bare(typed)) < _LEAST_NUMBER:
        return []
    chosen = (
        select(Referral, MemberLocal.name, Provider.name, Provider.name_my)
        .join(Provider, Provider.id == Referral.provider_id)
        .outerjoin(MemberLocal, MemberLocal.id == Referral.member_id)
        .where(_beginning(Referral.number, _slip_numbers(typed)), visible(session, actor))
        .order_by(Referral.number, Referral.id)
        .limit(MOST_OTHERS)
    )
    return [
        Found(
            Noun.REFERRAL,
            row.id,
            row.number,
            name or "",
            also=provider,
            also_my=provider_my,
            day=row.issued_on,
            state=row.status,
            exact=_bare(row.number) == _bare(typed),
        )
        for row, name, provider, provider_my in session.execute(chosen)
    ]


def _slip_numbers(typed: str) -> set[str]:
    """How the number that somebody began may be stored: as typed, in capitals, with the hyphen of ours."""
    plain, bare = latin_digits(typed), _bare(typed)
    ways = {typed, plain, plain.upper()}
    if all(sign in ALPHABET for sign in bare):
        ways.add("-".join(filter(None, (bare[:5], bare[5:]))))
    return ways


def _cases(session: Session, actor: Actor, typed: str) -> list[Found]:
    """By a case's code or its beginning, for accounts that may see cases."""
    bare = _bare(typed)
    body = bare.removeprefix(_CASE_PREFIX)
    if not actor.sees_cases or bare == body or len(body) < _LEAST_NUMBER or any(sign not in ALPHABET for sign in body):
        return []
    begun = "-".join(filter(None, (_CASE_PREFIX, body[:4], body[4:8], body[8:])))
    chosen = select(LegalCase).where(_beginning(LegalCase.code, {begun})).order_by(LegalCase.code).limit(MOST_OTHERS)
    return [
        Found(Noun.CASE, row.id, row.code, day=row.month, state=row.outcome, exact=_bare(row.code) == bare)
        for row in session.scalars(chosen)
    ]


def _bare(code: str) -> str:
    """A code without what people write it with: capitals, no hyphens, no blanks, Latin digits."""
    return "".join(sign for sign in latin_digits(code).upper() if sign not in "- ")


def _beginning(column: InstrumentedAttribute[str], ways: Iterable[str]) -> ColumnElement[bool]:
    return or_(*(and_(column >= way, column < way + _END) for way in sorted(ways)))


# --- sessions ------------------------------------------------------------------------------------------------------


def _sessions(session: Session, phrases: Sequence[Phrase], day: date | None) -> list[Found]:
    """Those of a day, or the latest of courses with such a title."""
    if day is not None:
        return _held(session, _joined().where(Held.held_on == day))
    courses = [row_id for row_id, *texts in session.execute(_titles()) if _fits(texts, phrases)]
    if not courses:
        return []
    trainings = session.scalars(
        select(Training.id).where(Training.course_id.in_(courses)).order_by(Training.id.desc()).limit(_LATEST)
    ).all()
    return _held(session, _joined().where(Held.training_id.in_(trainings)))


def _joined() -> Select[str, date, SessionStatus, str, str, str]:
    return (
        select(Held.id, Held.held_on, Held.status, Course.code, Course.title, Course.title_my)
        .join(Training, Training.id == Held.training_id)
        .join(Course, Course.id == Training.course_id)
    )


def _held(session: Session, chosen: Select[str, date, SessionStatus, str, str, str]) -> list[Found]:
    rows = session.execute(chosen.order_by(Held.held_on.desc(), Held.id.desc()).limit(MOST_OTHERS))
    return [
        Found(Noun.SESSION, row_id, code, title, title_my, day=held_on, state=state)
        for row_id, held_on, state, code, title, title_my in rows
    ]


# --- clinics and courses -------------------------------------------------------------------------------------------

_Listed = TypeVar("_Listed", Provider, Course)


def _titles() -> Select[str, str, str, str]:
    return select(Course.id, Course.code, Course.title, Course.title_my)


def _clinics(session: Session, typed: str, phrases: Sequence[Phrase]) -> list[Found]:
    """Those in use, by code or by their name in either language."""
    chosen = select(Provider.id, Provider.code, Provider.name, Provider.name_my).where(Provider.active)
    return _listed(session, Noun.CLINIC, Provider, chosen, typed, phrases)


def _courses(session: Session, typed: str, phrases: Sequence[Phrase]) -> list[Found]:
    return _listed(session, Noun.COURSE, Course, _titles().where(Course.active), typed, phrases)


def _listed(
    session: Session,
    noun: Noun,
    kind: type[_Listed],
    chosen: Select[str, str, str, str],
    typed: str,
    phrases: Sequence[Phrase],
) -> list[Found]:
    found = [
        Found(noun, row_id, code, name, name_my, exact=_bare(code) == _bare(typed))
        for row_id, code, name, name_my in session.execute(chosen)
        if _fits((code, name, name_my), phrases) or _bare(code).startswith(_bare(typed))
    ]
    if found:
        behind = adopted(session, kind)
        found = [each for each in found if each.id not in behind]
    # What begins so is meant sooner than what has it inside.
    inside = [not _first(each, phrases) for each in found]
    ordered = sorted(zip(found, inside, strict=True), key=lambda pair: (not pair[0].exact, pair[1], pair[0].code))
    return [each for each, _inside in ordered[:MOST_OTHERS]]


def _fits(texts: Iterable[str], phrases: Sequence[Phrase]) -> bool:
    return bool(phrases) and any(phrase.within(_words(text)) for text in texts if text for phrase in phrases)


def _first(found: Found, phrases: Sequence[Phrase]) -> bool:
    return any(_words(text).startswith(phrase.words) for text in (found.name, found.name_my) for phrase in phrases)


_words = lru_cache(maxsize=8192)(search_text)
"""The same few hundred names are looked through at every key."""
