"""What fields of head office's own, and what is said in them, are called on the screen."""

from collections.abc import Sequence
from datetime import date
from functools import partial

from models.custom_fields import Choice, FieldLine
from models.custom_values import Entry
from models.schema import CustomKind, CustomNoun
from views.kit.figures import shown_date, shown_number
from views.kit.words import Text, in_language, mark

NOUNS = {
    CustomNoun.MEMBER: mark("Member"),
    CustomNoun.REFERRAL: mark("Referral"),
    CustomNoun.CASE: mark("Legal case"),
    CustomNoun.SESSION: mark("Session"),
    CustomNoun.PROVIDER: mark("Clinic"),
}
KINDS = {
    CustomKind.NUMBER: mark("Number"),
    CustomKind.DATE: mark("Date"),
    CustomKind.CHOICE: mark("Choice"),
    CustomKind.TEXT: mark("Text"),
}


def label(line: FieldLine) -> str:
    """A field's name."""
    return in_language(line.label, line.label_my)


def choice(one: Choice) -> str:
    """A choice's words."""
    return in_language(one.name, one.name_my)


def value(entry: Entry) -> str:
    """What a record says, as people write it; "" where it says nothing."""
    kept, line = entry.value, entry.field
    if not kept:
        return ""
    if line.kind is CustomKind.NUMBER:
        return shown_number(int(kept))
    if line.kind is CustomKind.DATE:
        return shown_date(date.fromisoformat(kept))
    chosen = line.choice(kept) if line.kind is CustomKind.CHOICE else None
    return choice(chosen) if chosen is not None else kept


def facts(entries: Sequence[Entry]) -> list[tuple[Text, Text]]:
    """What a record says, as label and value for its card; what is empty is left out."""
    return [(partial(label, entry.field), partial(value, entry)) for entry in entries if entry.value]


def in_one_line(entries: Sequence[Entry]) -> str:
    """The same for a page that has one line for it."""
    return "   ·   ".join(f"{label(entry.field)}: {value(entry)}" for entry in entries if entry.value)
