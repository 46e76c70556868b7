"""Fields of head office's own: what is asked beyond the program's own fields.

Head office alone defines them, for all offices. A label that asks for what is never stored is refused
(`models.never_stored`); text is for sessions and clinics only. Nothing is ever deleted: a field or a choice is retired
and what was said in it stays. What single records say stands in `models.custom_values`.
"""

import json
from collections.abc import Sequence
from dataclasses import dataclass

from sqlalchemy import Select, func, select
from sqlalchemy.orm import Session

from models.accounts import Actor, allow
from models.audit import note
from models.burmese import normalise
from models.errors import NotFound, Problem, Refused, refuse_problems, say
from models.ids import new_id
from models.never_stored import why_never
from models.schema import CustomField, CustomKind, CustomNoun, Role, Vector
from models.stamps import REFERENCE, here

WITH_TEXT = frozenset({CustomNoun.SESSION, CustomNoun.PROVIDER})
"""What may have a field of text: nothing is written about people."""

LABEL_LENGTH = 80
CHOICE_LENGTH = 60
LARGEST = 999_999
"""The largest number: of six digits, too few for a telephone or a registration number with its township."""
_MOST_CHOICES = 30
_MOST_FIELDS = 20


@dataclass(frozen=True, slots=True)
class Choice:
    """One of the words that can be chosen. `key` is what records keep; it stays when the words are corrected."""

    key: str
    name: str
    name_my: str = ""
    active: bool = True


@dataclass(frozen=True, slots=True)
class FieldLine:
    """A field as lists and forms show it."""

    id: str
    noun: CustomNoun
    kind: CustomKind
    label: str
    label_my: str
    choices: tuple[Choice, ...]
    active: bool

    def choice(self, key: str) -> Choice | None:
        """The choice with this key, retired ones too."""
        return next((each for each in self.choices if each.key == key), None)


@dataclass(frozen=True, slots=True)
class FieldDraft:
    """A new field. `choices` are pairs of English and Burmese words, for a field of that kind alone."""

    noun: CustomNoun
    kind: CustomKind
    label: str
    label_my: str = ""
    choices: tuple[tuple[str, str], ...] = ()

    def problems(self) -> tuple[Problem, ...]:
        """What keeps this from being asked in all offices, by field."""
        found = list(label_problems(self.noun, self.label, self.label_my))
        if self.kind is CustomKind.TEXT and self.noun not in WITH_TEXT:
            found.append(
                Problem(
                    "kind",
                    say("Nothing is written in free words about people."),
                    say("Give it choices, a number or a date. Text is for sessions and clinics."),
                )
            )
        if self.kind is CustomKind.CHOICE:
            if not 2 <= len(self.choices) <= _MOST_CHOICES:
                found.append(Problem("choices", say("Give it 2 to {most} choices, one a line.", most=_MOST_CHOICES)))
            for name, name_my in self.choices:
                found += choice_problems(self.noun, name, name_my)
        elif self.choices:
            found.append(Problem("choices", say("Only a field with choices has any."), say("Leave them out.")))
        return tuple(found)


def label_problems(noun: CustomNoun, label: str, label_my: str) -> tuple[Problem, ...]:
    """What is wrong with what a field is to be called."""
    return _word_problems(noun, (("label", label), ("label_my", label_my)), LABEL_LENGTH)


def choice_problems(noun: CustomNoun, name: str, name_my: str) -> tuple[Problem, ...]:
    """What is wrong with the words of a choice."""
    return _word_problems(noun, (("choices", name), ("choices", name_my)), CHOICE_LENGTH)


def _word_problems(noun: CustomNoun, words: Sequence[tuple[str, str]], most: int) -> tuple[Problem, ...]:
    if not any(normalise(text) for _field, text in words):
        return (Problem(words[0][0], say("This is needed.")),)
    found = []
    for field, text in words:
        if len(normalise(text)) > most:
            found.append(Problem(field, say("This text is longer than {most} characters.", most=most)))
        elif (why := why_never(text, noun)) is not None:
            found.append(Problem(field, why, say("Ask only for what the work needs.")))
    return tuple(found)


# --- defining, at head office -------------------------------------------------------------------------------------


def add(session: Session, actor: Actor, draft: FieldDraft) -> FieldLine:
    """A new field, asked in all offices from the next bundles on. Raises `NotAllowed`, `Refused`."""
    _require_head(session, actor)
    refuse_problems(draft.problems())
    present = fields(session, draft.noun)
    if len(present) >= _MOST_FIELDS:
        raise Refused("There are many fields already.", "Retire one that nobody needs any more.")
    label, label_my = normalise(draft.label), normalise(draft.label_my)
    _require_new(present, label, label_my)
    last = session.scalar(select(func.max(CustomField.place)).where(CustomField.noun == draft.noun)) or 0
    choices = [Choice(_new_key(), normalise(name), normalise(name_my)) for name, name_my in draft.choices]
    row = CustomField(
        id=new_id(),
        noun=draft.noun,
        kind=draft.kind,
        label=label,
        label_my=label_my,
        choices=_written(choices) if draft.kind is CustomKind.CHOICE else "",
        place=min(last + 1, 1000),
    )
    session.add(row)
    session.flush()
    note(session, actor.account_id, "add field", row.id)
    return _line(row)


def correct(session: Session, actor: Actor, field_id: str, label: str, label_my: str) -> FieldLine:
    """Call a field something else; what was said in it stays. Raises `NotAllowed`, `NotFound`, `Refused`."""
    row = _own_row(session, actor, field_id)
    refuse_problems(label_problems(row.noun, label, label_my))
    label, label_my = normalise(label), normalise(label_my)
    _require_new([line for line in fields(session, row.noun) if line.id != row.id], label, label_my)
    row.label, row.label_my = label, label_my
    return _saved(session, actor, row, "correct field")


def set_active(session: Session, actor: Actor, field_id: str, *, active: bool) -> FieldLine:
    """Retire a field, or ask it again: retired, it is shown where something was said and asked nowhere. Raises as `correct`."""
    row = _own_row(session, actor, field_id)
    row.active = active
    return _saved(session, actor, row, "use field again" if active else "retire field")


def add_choice(session: Session, actor: Actor, field_id: str, name: str, name_my: str = "") -> FieldLine:
    """One more word to choose. Raises as `correct`."""
    row = _own_row(session, actor, field_id)
    line = _line(row)
    refuse_problems(choice_problems(row.noun, name, name_my))
    if line.kind is not CustomKind.CHOICE:
        raise Refused("Only a field with choices has any.", "Choose another field.")
    if len(line.choices) >= _MOST_CHOICES:
        raise Refused("A field has at most {most} choices.", "Retire the field and make two of it.", most=_MOST_CHOICES)
    return _choose(session, actor, row, [*line.choices, Choice(_new_key(), normalise(name), normalise(name_my))])


def correct_choice(
    session: Session, actor: Actor, field_id: str, key: str, name: str, name_my: str, *, active: bool = True
) -> FieldLine:
    """Call a choice something else, retire it, or offer it again. Raises as `correct`."""
    row = _own_row(session, actor, field_id)
    line = _line(row)
    if line.choice(key) is None:
        raise NotFound("This choice is not in the list.", "Look at the field again.")
    refuse_problems(choice_problems(row.noun, name, name_my))
    new = Choice(key, normalise(name), normalise(name_my), active)
    return _choose(session, actor, row, [new if each.key == key else each for each in line.choices])


def _choose(session: Session, actor: Actor, row: CustomField, choices: Sequence[Choice]) -> FieldLine:
    row.choices = _written(choices)
    return _saved(session, actor, row, "set choices of field")


def _saved(session: Session, actor: Actor, row: CustomField, what: str) -> FieldLine:
    session.flush()
    note(session, actor.account_id, what, row.id)
    return _line(row)


def _require_head(session: Session, actor: Actor) -> None:
    allow(session, actor, Role.HEAD_OFFICE)
    if not here(session).head:
        raise Refused("Only head office says what is asked besides.", "Call head office and tell what you need.")


def _require_new(present: Sequence[FieldLine], label: str, label_my: str) -> None:
    taken = {text.casefold() for line in present for text in (line.label, line.label_my) if text}
    if {label.casefold(), label_my.casefold()} & taken:
        raise Refused("There is a field of this name already.", "Choose another name.")


def _own_row(session: Session, actor: Actor, field_id: str) -> CustomField:
    _require_head(session, actor)
    return _row(session, field_id)


def _row(session: Session, field_id: str) -> CustomField:
    row = session.scalar(_defined().where(CustomField.id == field_id))
    if row is None:
        raise NotFound("This field is not in the list.", "Look at the list again.")
    return row


# --- what can be asked --------------------------------------------------------------------------------------------


def fields(session: Session, noun: CustomNoun | None = None, *, retired_too: bool = False) -> list[FieldLine]:
    """The fields of one kind of record, or all, in their order."""
    chosen = _defined().order_by(CustomField.noun, CustomField.place, CustomField.id)
    if noun is not None:
        chosen = chosen.where(CustomField.noun == noun)
    if not retired_too:
        chosen = chosen.where(CustomField.active)
    lines = [_line(row) for row in session.scalars(chosen)]
    return sorted(lines, key=lambda line: list(CustomNoun).index(line.noun))


def _defined() -> Select[CustomField]:
    """What head office defined; what a branch's file might bring as a field is none. Nor is text about people, ever."""
    return (
        select(CustomField)
        .join(Vector, Vector.id == CustomField.origin)
        .where(
            Vector.scope == REFERENCE,
            (CustomField.kind != CustomKind.TEXT) | CustomField.noun.in_(WITH_TEXT),
        )
    )


def _line(row: CustomField) -> FieldLine:
    return FieldLine(row.id, row.noun, row.kind, row.label, row.label_my, _read_choices(row.choices), row.active)


def _read_choices(written: str) -> tuple[Choice, ...]:
    try:
        return tuple(Choice(str(k), str(name), str(name_my), bool(on)) for k, name, name_my, on in json.loads(written))
    except (ValueError, TypeError):
        # No choices, or a newer program's way of writing them.
        return ()


def _written(choices: Sequence[Choice]) -> str:
    told = [[each.key, each.name, each.name_my, each.active] for each in choices]
    return json.dumps(told, ensure_ascii=False, separators=(",", ":"))


def _new_key() -> str:
    # Random: two stations of head office that each add a choice must not mean two things by one key.
    return new_id()[-8:]
