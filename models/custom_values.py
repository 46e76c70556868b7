"""What single records say in the fields of head office's own. It lies in the record's own scope and is erased with it.

Whoever may not see a record (a restricted referral, a legal case) does not meet what it says here either.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from typing import NamedTuple

from sqlalchemy import select
from sqlalchemy.orm import Session

from models.accounts import Actor, allow, allow_cases
from models.audit import note
from models.burmese import latin_digits, normalise
from models.custom_fields import LARGEST, FieldLine, fields
from models.errors import NotFound, Refused
from models.ids import derived_id
from models.member_drafts import ADULT
from models.providers import provider_row
from models.reference import own_origins
from models.referral_lines import referral_row, visible
from models.schema import (
    CustomKind,
    CustomNoun,
    CustomValue,
    LegalCase,
    Member,
    MemberStatus,
    Referral,
    Replicated,
    Sibling,
)
from models.stamps import place, present_day, rewrite, scope_of
from models.successors import require_open
from models.trainings import session_row

TEXT_LENGTH = 400
REGISTER = "custom_value.value"
_OF_A_CHILD = timedelta(days=365)
"""How far back a day may lie in a referral of someone under 18: no birth date can be written that way."""

Said = str | int
"""A value as lists tell it: a number, an ISO day, the English words of a choice, or text."""


@dataclass(frozen=True, slots=True)
class Entry:
    """What a record says in one field. `value` as it is kept: digits, an ISO day, the key of a choice, or text; ""
    where nothing was said.
    """

    field: FieldLine
    value: str


class _Record(NamedTuple):
    """The row that says something, the code that the audit calls it by, and whether it is a child's referral."""

    row: Replicated
    code: str
    child: bool = False


def values(session: Session, actor: Actor, noun: CustomNoun, record_id: str) -> tuple[Entry, ...]:
    """All that is asked of this kind of record with what this one says; of retired fields, only what was said.

    Raises `NotFound`, and `NotAllowed` for a case that this account may not see.
    """
    row = _record(session, actor, noun, record_id).row
    said = _said(session, row.id)
    entries = [Entry(line, said.get(line.id, "")) for line in fields(session, noun, retired_too=True)]
    shown = [each if _fits(each) else Entry(each.field, "") for each in entries]
    return tuple(each for each in shown if each.field.active or each.value)


def set_value(session: Session, actor: Actor, noun: CustomNoun, record_id: str, field_id: str, text: str) -> None:
    """Write down what one record says in one field; "" takes it back. Raises as `set_values`."""
    set_values(session, actor, noun, record_id, {field_id: text})


def set_values(session: Session, actor: Actor, noun: CustomNoun, record_id: str, said: Mapping[str, str]) -> bool:
    """Write what differs; True where something did. `said`: by the field's id, as `Entry.value`.

    Raises `NotFound`, `NotAllowed`; `Refused` for what the field does not take, a retired field, a clinic of another
    office, and a member who was handed over.
    """
    record = _record(session, actor, noun, record_id, to_write=True)
    known = {line.id: line for line in fields(session, noun, retired_too=True)}
    before = _said(session, record.row.id)
    changed = False
    for field_id, text in said.items():
        line = known.get(field_id)
        if line is None:
            raise NotFound("This field is not in the list.", "Look at the list again.")
        value = _kept(line, text, before.get(field_id, ""), _earliest(noun, record, present_day(session)))
        if value == before.get(field_id, "") and not _concurrent(session, value_id(record.row.id, field_id)):
            continue
        if value and not line.active:
            raise Refused("This field is not asked any more.", "Leave it as it is.")
        write(session, record.row, field_id, value)
        changed = True
    if changed:
        session.flush()
        note(session, actor.account_id, f"fill fields of {noun.value}", record.code)
    return changed


def write(session: Session, record: Replicated, field_id: str, value: str) -> None:
    """Put a value that was looked at already into the record's own scope."""
    row_id = value_id(record.id, field_id)
    row = session.get(CustomValue, row_id)
    if row is None:
        row = CustomValue(id=row_id, record_id=record.id, field_id=field_id)
        place(session, row, scope_of(session, record))
        session.add(row)
    elif _concurrent(session, row_id):
        rewrite(row, "value")
    row.value = value


def value_id(record_id: str, field_id: str) -> str:
    """The row id of what a record says in a field: the same at every station."""
    return derived_id(record_id, f"custom {field_id}")


def said_by(session: Session, actor: Actor, noun: CustomNoun, record_id: str) -> dict[str, Said]:
    """What one record says, by the field's label. Raises as `values`."""
    said = [entry for entry in values(session, actor, noun, record_id) if entry.value]
    return {entry.field.label or entry.field.label_my: _told(entry) for entry in said}


def by_names(session: Session, noun: CustomNoun, said: Iterable[tuple[str, str]]) -> dict[str, str]:
    """What a command says, each field by its label in either language and a choice by its words: as `set_values` takes it.

    Raises `NotFound` for a label under which nothing is asked of this kind of record, `Refused` for a label that is
    said twice and for what the field does not take.
    """
    known = {normalise(text).casefold(): line for line in fields(session, noun) for text in (line.label, line.label_my)}
    known.pop("", None)
    found: dict[str, str] = {}
    for label, text in said:
        line = known.get(normalise(label).casefold())
        if line is None:
            raise NotFound(
                "No field of this name is asked of a {noun}.",
                "Compare it with what `field` lists. Asked are: {labels}",
                noun=noun.value,
                labels=", ".join(sorted({each.label or each.label_my for each in known.values()})) or "–",
            )
        if line.id in found:
            raise Refused("{label} is said twice.", "Say each field once.", label=line.label or line.label_my)
        found[line.id] = _read(line, normalise(text))
    return found


def _read(line: FieldLine, typed: str) -> str:
    """What was typed for a field, as it is kept. Raises `Refused`, naming the field: several may be said at once."""
    label = line.label or line.label_my
    try:
        if line.kind is CustomKind.NUMBER:
            return _number(typed) if typed else ""
        if line.kind is CustomKind.DATE:
            return _day(typed, None) if typed else ""
    except Refused as error:
        params = error.title.params | {"label": label}
        if line.kind is CustomKind.NUMBER:
            raise Refused("{label} takes a number from 0 to {most}.", "Type its digits.", **params) from None
        raise Refused("{label} takes a day.", "Write it as in 2026-11-25.", **params) from None
    if line.kind is CustomKind.TEXT or not typed:
        return typed
    words = typed.casefold()
    offered = [each for each in line.choices if each.active]
    for each in offered:
        if words in (each.key, each.name.casefold(), each.name_my.casefold()):
            return each.key
    raise Refused(
        "{label} has no such choice.",
        "Choose one of these: {words}",
        label=label,
        words=", ".join(each.name or each.name_my for each in offered),
    )


def said_by_all(session: Session, actor: Actor, noun: CustomNoun) -> dict[str, dict[str, Said]]:
    """What every record of a kind says, by its row id and the field's label. Raises `NotAllowed` for cases."""
    (allow_cases if noun is CustomNoun.CASE else allow)(session, actor)
    known = {line.id: line for line in fields(session, noun, retired_too=True)}
    if not known:
        return {}
    chosen = select(CustomValue).where(CustomValue.field_id.in_(known), CustomValue.value != "")
    if noun is CustomNoun.REFERRAL:
        chosen = chosen.join(Referral, Referral.id == CustomValue.record_id).where(visible(session, actor))
    found: dict[str, dict[str, Said]] = {}
    for row in session.scalars(chosen.order_by(CustomValue.field_id, CustomValue.id)):
        entry = Entry(known[row.field_id], row.value)
        if _fits(entry):
            found.setdefault(row.record_id, {})[entry.field.label or entry.field.label_my] = _told(entry)
    return found


# --- records ------------------------------------------------------------------------------------------------------


def _record(session: Session, actor: Actor, noun: CustomNoun, record_id: str, *, to_write: bool = False) -> _Record:
    allow(session, actor)
    match noun:
        case CustomNoun.MEMBER:
            member = session.get(Member, record_id)
            if member is None or member.status is MemberStatus.ERASED:
                raise NotFound("There is no member with this code here.", "Look for the name, or compare the code.")
            if to_write:
                require_open(session, member)
            return _Record(member, member.code)
        case CustomNoun.REFERRAL:
            referral = referral_row(session, actor, record_id)
            return _Record(referral, referral.number, referral.member_id is None)
        case CustomNoun.CASE:
            allow_cases(session, actor)
            case = session.get(LegalCase, record_id)
            if case is None:
                raise NotFound("There is no case with this code.", "Compare it with the paper.")
            return _Record(case, case.code)
        case CustomNoun.SESSION:
            return _Record(session_row(session, record_id), record_id)
        case CustomNoun.PROVIDER:
            provider = provider_row(session, record_id)
            if to_write and provider.origin not in own_origins(session):
                raise Refused(
                    "This provider is not of your office.", "Tell head office what to change, or add one of your own."
                )
            return _Record(provider, provider.code)


def _earliest(noun: CustomNoun, record: _Record, day: date) -> date | None:
    """The first day that may be written about people: no member is younger than 18, so none can be a birth date."""
    if noun in (CustomNoun.SESSION, CustomNoun.PROVIDER):
        return None
    if record.child:
        return day - _OF_A_CHILD
    return date(day.year - ADULT + 1, 1, 1)


def _said(session: Session, record_id: str) -> dict[str, str]:
    rows = session.execute(select(CustomValue.field_id, CustomValue.value).where(CustomValue.record_id == record_id))
    return {field_id: value for field_id, value in rows}  # noqa: C416 - SQLAlchemy's rows are no pairs to `dict`


def _concurrent(session: Session, row_id: str) -> bool:
    chosen = select(Sibling.seq).where(Sibling.row_id == row_id, Sibling.register == REGISTER).limit(1)
    return session.scalar(chosen) is not None


# --- values -------------------------------------------------------------------------------------------------------


def _kept(line: FieldLine, text: str, before: str, earliest: date | None) -> str:
    """What is kept of what was typed. Raises `Refused`."""
    typed = normalise(text)
    if not typed:
        return ""
    if line.kind is CustomKind.NUMBER:
        return _number(typed)
    if line.kind is CustomKind.DATE:
        return _day(typed, earliest)
    if line.kind is CustomKind.CHOICE:
        choice = line.choice(typed)
        if choice is None or not (choice.active or typed == before):
            raise Refused("This cannot be chosen here.", "Choose one of the words beside the field.")
        return typed
    if len(typed) > TEXT_LENGTH:
        raise Refused("This text is longer than {most} characters.", "Shorten it.", most=TEXT_LENGTH)
    return typed


def _number(typed: str) -> str:
    digits = latin_digits(typed).replace(",", "")
    if not (digits.isascii() and digits.isdigit() and int(digits[:9]) <= LARGEST and len(digits) <= 9):
        raise Refused("This is no number from 0 to {most}.", "Type its digits.", most=LARGEST)
    return str(int(digits))


def _day(typed: str, earliest: date | None) -> str:
    try:
        day = date.fromisoformat(latin_digits(typed))
    except ValueError:
        raise Refused("This is no day.", "Write it as day, month and year.") from None
    if earliest is not None and day < earliest:
        raise Refused(
            "A day so long ago could be a birth date, which is never kept.",
            "Choose a day from {day} on, or leave it empty.",
            day=earliest.isoformat(),
        )
    return day.isoformat()


def _fits(entry: Entry) -> bool:
    """Whether a value is of its field's kind: another office's file could bring anything."""
    value, kind = entry.value, entry.field.kind
    if not value or kind is CustomKind.TEXT:
        return True
    if kind is CustomKind.CHOICE:
        return entry.field.choice(value) is not None
    try:
        return _number(value) == value if kind is CustomKind.NUMBER else _day(value, None) == value
    except Refused:
        return False


def _told(entry: Entry) -> Said:
    if entry.field.kind is CustomKind.NUMBER:
        return int(entry.value)
    choice = entry.field.choice(entry.value) if entry.field.kind is CustomKind.CHOICE else None
    return (choice.name or choice.name_my) if choice is not None else entry.value
