"""What stands in a form's fields as text, for a draft, and back again."""

import datetime as dt
from collections.abc import Callable, Mapping

from views.kit.choices import CheckField, ChoiceField, SegmentField
from views.kit.dates import DateField
from views.kit.field import LineField
from views.kit.form import AnyField, Form

_YES = "yes"


def typed(form: Form) -> dict[str, str]:
    """The fields of a form that hold anything, by name; of kinds that write themselves otherwise, none."""
    return {name: text for name, field in form.fields.items() if (text := _text_of(field))}


def put(form: Form, kept: dict[str, str], choices: Mapping[str, Callable[[str], object]] | None = None) -> None:
    """Fill the fields in again; those that were not kept are left as they are.

    `choices` reads the value of a field to choose in from its text, by the field's name.
    """
    for name, field in form.fields.items():
        if name not in kept:
            continue
        text = kept[name]
        if isinstance(field, DateField):
            field.set_value(dt.date.fromisoformat(text))
        elif isinstance(field, CheckField):
            field.set_value(text == _YES)
        elif isinstance(field, LineField):
            field.input.setText(text)
        elif choices is not None and name in choices:
            field.set_value(choices[name](text))


def _text_of(field: AnyField) -> str:
    if isinstance(field, DateField):
        day = field.value()
        return day.isoformat() if day is not None else ""
    if isinstance(field, CheckField):
        return _YES if field.value() else ""
    if isinstance(field, ChoiceField | SegmentField):
        value = field.value()
        return "" if value is None else str(value)
    return field.text() if isinstance(field, LineField) else ""
