"""A field and its value in words, where a value stands apart from its record; and who wrote it."""

import enum
from collections.abc import Mapping
from datetime import date
from typing import TypeVar

from models.clock import MYANMAR
from models.conflicts import ConflictEntry, ConflictValue, Scalar
from models.reference import TownshipLine
from models.schema.values import Kind
from views.exchange.case_words import CASE_WORDS
from views.kit.figures import in_digits, listed, shown_date
from views.kit.veil import veiled
from views.kit.words import in_language, mark, tr
from views.members.words import GENDERS, ROLES
from views.members.words import STATES as MEMBER_STATES
from views.providers.words import KINDS
from views.referrals.words import EVIDENCE, PRIORITIES, REASONS
from views.referrals.words import STATES as REFERRAL_STATES
from views.settings.words import ROLES as WRITERS
from views.trainings.words import PARTS, TOPICS

Word = TypeVar("Word", bound=enum.StrEnum)

Townships = Mapping[str, TownshipLine]
"""By P-code."""

_FIELDS = {
    "active": mark("In use"),
    "accompanied": mark("Accompanied"),
    "action": mark("What was done"),
    "advocacy_consent": mark("May be used for advocacy"),
    "answer": mark("Answer"),
    "appointment": mark("Appointment"),
    "birth_year": mark("Birth year"),
    "certificate": mark("Certificate"),
    "consent": mark("Consent"),
    "cost": mark("Cost"),
    "gender": mark("Gender"),
    "held_on": mark("Date"),
    "hours": mark("Hours"),
    "issue": mark("What happened"),
    "issuer_line": mark("Line at the foot of slips"),
    "joined_on": mark("Joined on"),
    "kind": mark("Kind"),
    "languages": mark("Languages"),
    "last_verified_on": mark("Last checked on"),
    "level": mark("Level"),
    "month": mark("Month"),
    "name": mark("Name"),
    "name_my": mark("Name in Burmese"),
    "offer": mark("Service"),
    "old_number": mark("Old number"),
    "others": mark("Others"),
    "outcome": mark("Outcome"),
    "paper": mark("Name on paper"),
    "paper_phone": mark("Phone on paper"),
    "part": mark("Role"),
    "perpetrator": mark("By whom"),
    "phone": mark("Phone"),
    "place": mark("Place"),
    "post_score": mark("Score after"),
    "pre_score": mark("Score before"),
    "priority": mark("Priority"),
    "provider_id": mark("Clinic"),
    "rating": mark("Rating"),
    "reached": mark("Reached"),
    "required_sessions": mark("Sessions needed"),
    "roles": mark("Roles"),
    "safe_contact": mark("Safe way to reach"),
    "service_number": mark("Service"),
    "staff_initials": mark("Initials"),
    "staff_print": mark("Staff may print"),
    "status": mark("Status"),
    "title": mark("Title"),
    "title_my": mark("Title in Burmese"),
    "topic": mark("Topic"),
    "township": mark("Township"),
    "tried_on": mark("Date"),
    "value": mark("Head office also asks"),
    "twin": mark("Name shared with head office"),
}


def _by_value(words: Mapping[Word, str]) -> dict[str, str]:
    return {each.value: said for each, said in words.items()}


_SHOWN: dict[str, Mapping[str, str]] = {
    "member.gender": _by_value(GENDERS),
    "member.roles": _by_value(ROLES),
    "member.status": _by_value(MEMBER_STATES),
    "consent.answer": {
        "not asked": mark("Not asked"),
        "yes": mark("Agreed"),
        "no": mark("Declined"),
        "withdrawn": mark("Taken back"),
    },
    "consent.scope": {
        "keep a record": mark("keep a record"),
        "share with head office": mark("share with head office"),
        "share with this provider": mark("share with this clinic"),
        "follow-up contact": mark("be asked how it went"),
        "legal case": mark("legal case"),
        "statistics": mark("statistics"),
    },
    "consent.method": {
        "spoken": mark("said"),
        "written": mark("signed"),
        "office list": mark("from the office's list"),
    },
    "referral.status": _by_value(REFERRAL_STATES),
    "referral.priority": _by_value(PRIORITIES),
    "referral.evidence": _by_value(EVIDENCE),
    "referral.reason": REASONS,
    "provider.kind": _by_value(KINDS),
    "course.topic": _by_value(TOPICS),
    "session.status": {
        "planned": mark("planned"),
        "held": mark("held"),
        "did not take place": mark("did not take place"),
    },
    "participation.part": _by_value(PARTS),
    "participation.status": {
        "registered": mark("on the list"),
        "attended": mark("came"),
        "no-show": mark("did not come"),
        "cancelled": mark("off the list"),
    },
    **CASE_WORDS,
}
"""Words of the register's own, by `table.column`."""


PERSONAL = frozenset(
    f"{table}.{column}"
    for table, before in (("member_local", ""), ("member", "shared_"))
    for column in (f"{before}name", f"{before}phone", f"{before}safe_contact")
)
"""What tells who a member is: dots where names are covered."""


def field_words(field: str) -> str:
    """A field of a record as its form calls it; its own name where no form has it."""
    return tr(_FIELDS[field]) if field in _FIELDS else field.replace("_", " ")


def value_words(entry: ConflictEntry, value: ConflictValue, townships: Townships) -> str:
    """A value of a register, all its parts in words."""
    if len(entry.kinds) != len(value.parts) or value.held is not None:
        text = value.text or tr("empty")
        personal = any(f"{entry.table}.{column}" in PERSONAL for column in entry.columns)
        return veiled(text) if personal else text
    said = [
        part_words(f"{entry.table}.{column}", kind, part, townships)
        for column, kind, part in zip(entry.columns, entry.kinds, value.parts, strict=True)
    ]
    if Kind.RECORD in entry.kinds:
        # Only here is another record known by its code.
        return value.text or tr("empty")
    return " · ".join(filter(None, said)) or tr("empty")


def word(column: str, kept: str) -> str:
    """One of the register's own words as the screen says it; `column` as in `member.gender`."""
    words = _SHOWN.get(column, {})
    return tr(words[kept]) if kept in words else kept


def part_words(column: str, kind: Kind, part: Scalar, townships: Townships) -> str:
    """One column of a value as a person says it; `column` as in `member.gender`."""
    if part is None or part == "":
        return ""
    text = veiled(str(part)) if column in PERSONAL else str(part)
    if kind is Kind.YES_NO:
        return tr("Yes") if part else tr("No")
    if kind is Kind.DAY:
        return shown_date(date.fromisoformat(text))
    if kind is Kind.NUMBER or column.endswith("phone"):
        return in_digits(text)
    if kind is Kind.TOWNSHIP:
        return township_words(text, townships)
    if column == "member.roles":
        return " · ".join(word(column, each) for each in text.split(","))
    return word(column, text)


def township_words(pcode: str, townships: Townships) -> str:
    """A township by name, or by its P-code where it is not known here."""
    known = townships.get(pcode)
    return in_language(known.name, known.name_my) if known is not None else pcode


def author_words(value: ConflictValue) -> str:
    """Who wrote a value and when: office, role, day and time."""
    moment = value.at + MYANMAR
    when = listed((shown_date(moment.date()), in_digits(f"{moment:%H:%M}")))
    role = tr(WRITERS[value.role]) if value.role is not None else tr("the program itself")
    return " · ".join((value.office or tr("an office not known here yet"), role, when))
