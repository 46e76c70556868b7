"""What can be listed, with the fields of each line as DOMAIN names them."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import TypeVar

from desktop.commands.conflicts import in_myanmar, values_of
from desktop.commands.talk import Plain, plain
from models import (
    attendance,
    cases,
    conflicts,
    courses,
    custom_fields,
    custom_values,
    events,
    likely_pairs,
    listing,
    providers,
    questions,
    referrals,
    trainings,
)
from models.accounts import Actor
from models.attendance import ParticipationLine
from models.cases import CaseLine
from models.conflicts import ConflictEntry
from models.courses import CourseLine
from models.custom_fields import FieldLine
from models.database import UnitOfWork
from models.errors import Message, Translate
from models.events import EventLine
from models.exchange import held_things, partner_lines, reentry
from models.exchange.held_things import HeldEntry
from models.exchange.partner_lines import MissingLine
from models.exchange.reentry import ReentryLine
from models.likely_pairs import LikelyPair
from models.listing import ConsentEntry, MemberEntry, all_pages
from models.offices import OpenOffice
from models.opening_hours import written_week
from models.providers import ProviderLine
from models.questions import QuestionLine
from models.referrals import ReferralLine
from models.schema import CustomNoun
from models.trainings import SessionLine

_ALL = 1_000_000
"""More than there ever are."""

Row = dict[str, Plain]
Line = TypeVar("Line")
_Identified = TypeVar("_Identified", ProviderLine, SessionLine, ReferralLine, CaseLine)
Fields = Mapping[str, Callable[[Line], object]]
"""The fields of a line in order, each with how its value is read."""


@dataclass(frozen=True, slots=True)
class Noun:
    """One kind of record: the names of its fields in order, and how all its rows are read."""

    heads: Sequence[str]
    rows: Callable[[OpenOffice, Translate], list[Row]]


def row_of(fields: Fields[Line], line: Line, translate: Translate = str) -> Row:
    """A line as JSON says it; sentences in the language of `translate`."""
    return {name: _said(value(line), translate) for name, value in fields.items()}


def _said(value: object, translate: Translate) -> Plain:
    if isinstance(value, tuple):
        return [_said(part, translate) for part in value]
    return value.render(translate) if isinstance(value, Message) else plain(value)


# --- fields -------------------------------------------------------------------------------------------------------

FIELD: Fields[FieldLine] = {
    "id": lambda line: line.id,
    "noun": lambda line: line.noun,
    "kind": lambda line: line.kind,
    "label": lambda line: line.label,
    "label_my": lambda line: line.label_my,
    "choices": lambda line: [each.name or each.name_my for each in line.choices if each.active],
    "active": lambda line: line.active,
}
"""Fields of head office's own."""

MEMBER: Fields[MemberEntry] = {
    "code": lambda entry: entry.line.code,
    "name": lambda entry: entry.line.name,
    "birth_year": lambda entry: entry.line.birth_year,
    "gender": lambda entry: entry.line.gender,
    "township": lambda entry: entry.line.township or "",
    "phone": lambda entry: entry.line.phone,
    "joined": lambda entry: entry.line.joined_on,
    "old_number": lambda entry: entry.line.old_number,
    "status": lambda entry: entry.line.status,
    "status_date": lambda entry: entry.status_on,
    "roles": lambda entry: entry.roles.split(","),
    "languages": lambda entry: entry.languages,
    "safe_contact": lambda entry: entry.safe_contact,
    "home_office": lambda entry: entry.line.home_office,
    "handed_to": lambda entry: entry.line.gone_to,
    "custom": lambda entry: dict(entry.custom),
}
"""Name, phone and safe contact are empty at head office unless the member shares them."""

_PROVIDER: Fields[ProviderLine] = {
    "code": lambda line: line.code,
    "name": lambda line: line.name,
    "name_my": lambda line: line.name_my,
    "type": lambda line: line.kind,
    "township": lambda line: line.township or "",
    "services": lambda line: [each.number for each in line.services],
    "last_days": lambda line: [
        f"{each.number}: {each.last_day.isoformat()}" for each in line.services if each.last_day
    ],
    "hours": lambda line: line.hours,
    "week": lambda line: written_week(line.week),
    "cost": lambda line: line.cost,
    "phone": lambda line: line.phone,
    "rating": lambda line: line.rating,
    "last_verified": lambda line: line.last_verified_on,
    "paper_name": lambda line: line.paper_name,
    "paper_name_my": lambda line: line.paper_name_my,
    "active": lambda line: line.active,
    "own": lambda line: line.own,
    "office": lambda line: line.office,
    "adopted": lambda line: line.adopted,
}
"""`week`: the hours as `models.opening_hours` keeps them, empty where they cannot be read. `office`: whose own it is."""

_COURSE: Fields[CourseLine] = {
    "code": lambda line: line.code,
    "title": lambda line: line.title,
    "title_my": lambda line: line.title_my,
    "topic": lambda line: line.topic,
    "required_sessions": lambda line: line.required_sessions,
    "paper_title": lambda line: line.paper_title,
    "paper_title_my": lambda line: line.paper_title_my,
    "active": lambda line: line.active,
    "own": lambda line: line.own,
    "office": lambda line: line.office,
    "adopted": lambda line: line.adopted,
}

_SESSION: Fields[SessionLine] = {
    "id": lambda line: line.id,
    "training": lambda line: line.training_id,
    "course": lambda line: line.course,
    "title": lambda line: line.title,
    "topic": lambda line: line.topic,
    "date": lambda line: line.held_on,
    "status": lambda line: line.status,
    "place": lambda line: line.place,
    "township": lambda line: line.township or "",
    "level": lambda line: line.level,
    "trainers": lambda line: line.trainers,
    "registered": lambda line: line.registered,
    "attended": lambda line: line.attended,
    "others": lambda line: line.others,
}

REFERRAL: Fields[ReferralLine] = {
    "number": lambda line: line.number,
    "member": lambda line: line.member,
    "age_band": lambda line: line.age_band,
    "provider": lambda line: line.provider,
    "service": lambda line: line.service,
    "priority": lambda line: line.priority,
    "issued": lambda line: line.issued,
    "status": lambda line: line.status,
    "status_date": lambda line: line.status_date,
    "evidence": lambda line: line.evidence or "",
    "reason": lambda line: line.reason,
    "expired": lambda line: line.expired,
}

_PARTICIPATION: Fields[ParticipationLine] = {
    "member": lambda line: line.member,
    "session": lambda line: line.session_id,
    "course": lambda line: line.course,
    "date": lambda line: line.held_on,
    "role": lambda line: line.part,
    "status": lambda line: line.status,
    "absence": lambda line: line.absence,
    "pre": lambda line: line.pre,
    "post": lambda line: line.post,
    "certificate": lambda line: line.certificate,
    "certified": lambda line: line.certified_on,
}

CONSENT: Fields[ConsentEntry] = {
    "member": lambda entry: entry.member,
    "scope": lambda entry: entry.scope,
    "provider": lambda entry: entry.provider,
    "answer": lambda entry: entry.answer,
    "date": lambda entry: entry.answered_on,
    "method": lambda entry: entry.method or "",
    "expiry": lambda entry: entry.expires_on,
}

_CONFLICT: Fields[ConflictEntry] = {
    "table": lambda entry: entry.table,
    "record": lambda entry: entry.record,
    "row": lambda entry: entry.row_id,
    "field": lambda entry: entry.field,
    "shown": lambda entry: entry.shown,
    "values": values_of,
}

_HELD: Fields[HeldEntry] = {
    "table": lambda entry: entry.table,
    "record": lambda entry: entry.record,
    "field": lambda entry: entry.field,
    "reason": lambda entry: entry.reason,
    "advice": lambda entry: entry.advice,
    "office": lambda entry: entry.office,
    "at": lambda entry: in_myanmar(entry.at),
    "row": lambda entry: entry.row_id,
}
"""`field` is empty when all of the record is held."""

QUESTION: Fields[QuestionLine] = {
    "id": lambda line: line.id,
    "member": lambda line: line.member,
    "name": lambda line: line.name,
    "office": lambda line: line.office,
    "kind": lambda line: line.kind,
    "other": lambda line: line.other_code,
    "asked": lambda line: line.asked_on,
    "answer": lambda line: line.answer,
    "answered": lambda line: line.answered_on,
}
"""What head office asks about members."""

_REENTRY: Fields[ReentryLine] = {
    "table": lambda line: line.table,
    "record": lambda line: line.record,
    "field": lambda line: line.field,
    "value": lambda line: line.text,
    "office": lambda line: line.office,
    "at": lambda line: in_myanmar(line.at),
    "row": lambda line: line.row_id,
}
"""What a revoked PC had written and nobody else takes; `field` is empty for a record that it made."""

_MISSING: Fields[MissingLine] = {
    "office": lambda line: line.office_code,
    "first": lambda line: line.number,
    "last": lambda line: line.last,
    "needed": lambda line: line.needed,
    "what": lambda line: line.sentence,
    "advice": lambda line: line.advice,
}
"""Bundles that never came, `first` to `last`; `needed`: another one waits for them."""

CASE: Fields[CaseLine] = {
    "code": lambda line: line.code,
    "month": lambda line: line.month.strftime("%Y-%m"),
    "township": lambda line: line.township or "",
    "issue": lambda line: line.issue,
    "perpetrator": lambda line: line.perpetrator,
    "action": lambda line: line.action,
    "outcome": lambda line: line.outcome,
    "advocacy_consent": lambda line: line.advocacy_consent,
    "member": lambda line: line.member,
    "outcome_on": lambda line: line.outcome_on,
}

EVENT: Fields[EventLine] = {
    "id": lambda line: line.id,
    "date": lambda line: line.held_on,
    "occasion": lambda line: line.occasion,
    "topic": lambda line: line.topic,
    "township": lambda line: line.township or "",
    "members": lambda line: line.members,
    "nap": lambda line: line.nap,
    "ingo": lambda line: line.ingo,
    "ngo": lambda line: line.ngo,
    "officials": lambda line: line.officials,
    "total": lambda line: line.total,
    "cancelled": lambda line: line.cancelled,
}

_DUPLICATE: Fields[LikelyPair] = {
    "one": lambda pair: pair.one.code,
    "one_name": lambda pair: pair.one.name,
    "one_birth_year": lambda pair: pair.one.birth_year,
    "other": lambda pair: pair.other.code,
    "other_name": lambda pair: pair.other.name,
    "other_birth_year": lambda pair: pair.other.birth_year,
    "why": lambda pair: pair.why,
}
"""Two records that may be one person's, the likeliest pair first."""


# --- all of a kind ------------------------------------------------------------------------------------------------


def _noun(fields: Fields[Line], lines: Callable[[UnitOfWork, Actor], Iterable[Line]]) -> Noun:
    def rows(office: OpenOffice, translate: Translate) -> list[Row]:
        with office.database.reading() as session:
            return [row_of(fields, line, translate) for line in lines(session, office.actor)]

    return Noun(tuple(fields), rows)


def _paged(fields: Fields[Line], page: Callable[[UnitOfWork, Actor, Line | None, int], Sequence[Line]]) -> Noun:
    return _noun(fields, lambda session, actor: all_pages(lambda last, most: page(session, actor, last, most)))


def _with_custom(
    noun: CustomNoun,
    fields: Fields[_Identified],
    page: Callable[[UnitOfWork, Actor, _Identified | None, int], Sequence[_Identified]],
) -> Noun:
    """As `_paged`, and what each says in fields of head office's own, by their labels."""

    def rows(office: OpenOffice, translate: Translate) -> list[Row]:
        with office.database.reading() as session:
            said = custom_values.said_by_all(session, office.actor, noun)
            lines = all_pages(lambda last, most: page(session, office.actor, last, most))
            return [row_of(fields, line, translate) | {"custom": plain(said.get(line.id, {}))} for line in lines]

    return Noun((*fields, "custom"), rows)


NOUNS = {
    "members": _noun(MEMBER, listing.all_members),
    "providers": _with_custom(
        CustomNoun.PROVIDER,
        _PROVIDER,
        lambda session, actor, last, most: providers.listed(session, actor, inactive_too=True, after=last, limit=most),
    ),
    "courses": _noun(_COURSE, lambda session, actor: courses.listed(session, actor, inactive_too=True)),
    "sessions": _with_custom(
        CustomNoun.SESSION,
        _SESSION,
        lambda session, actor, last, most: trainings.listed(session, actor, after=last, limit=most),
    ),
    "referrals": _with_custom(
        CustomNoun.REFERRAL,
        REFERRAL,
        lambda session, actor, last, most: referrals.listed(session, actor, after=last, limit=most),
    ),
    "participations": _paged(
        _PARTICIPATION,
        lambda session, actor, last, most: attendance.participations(session, actor, after=last, limit=most),
    ),
    "consents": _noun(CONSENT, listing.all_consents),
    "duplicates": _noun(
        _DUPLICATE,
        lambda session, actor: likely_pairs.likely_pairs(session, actor, limit=_ALL).pairs,
    ),
    "conflicts": _noun(_CONFLICT, conflicts.listed),
    "held": _noun(_HELD, held_things.listed),
    "reentry": _noun(_REENTRY, reentry.listed),
    "missing": _noun(_MISSING, lambda session, _actor: partner_lines.missing(session)),
    "questions": _noun(QUESTION, questions.listed),
    "events": _paged(EVENT, lambda session, actor, last, most: events.listed(session, actor, after=last, limit=most)),
    "fields": _noun(FIELD, lambda session, _actor: custom_fields.fields(session, retired_too=True)),
    "cases": _with_custom(
        CustomNoun.CASE,
        CASE,
        lambda session, actor, last, most: cases.listed(session, actor, after=last, limit=most),
    ),
}
"""By the word on the command line."""
