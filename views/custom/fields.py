"""The fields of head office's own as a block that any form can put in."""

from collections.abc import Sequence
from datetime import date
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from models import custom_fields, custom_values
from models.accounts import Actor
from models.burmese import latin_digits
from models.custom_fields import LARGEST, FieldLine
from models.custom_values import TEXT_LENGTH, Entry
from models.database import UnitOfWork
from models.errors import Problem
from models.schema import CustomKind, CustomNoun
from views.custom import words
from views.desk import Desk
from views.kit.choices import ChoiceField
from views.kit.dates import DateField
from views.kit.field import NumberField, TextField
from views.kit.form import AnyField, Form
from views.kit.label import Label
from views.kit.words import Text, tr
from views.theme import worn

_BESIDE = 2
"""Short fields that stand beside each other."""
_NAME = "custom "
"""What the names of the fields begin with, in the form and in its draft."""


class CustomFields(QWidget):
    """All fields of one kind of record; nothing at all where head office asks nothing. Put it in as the form's last
    fields: they come into sight as soon as they are read.

    `read` and `put` are for the form's draft; `save` is called in the transaction that saves the record.
    """

    shown = Signal()
    """The fields are there."""

    def __init__(self, desk: Desk, noun: CustomNoun, form: Form, record_id: str | None = None) -> None:
        """`record_id`: of a record that is there already, whose words stand in the fields."""
        super().__init__()
        self._desk, self.noun, self._form = desk, noun, form
        self.fields: dict[str, AnyField] = {}
        """By the field's id."""
        self._lines: dict[str, FieldLine] = {}
        self._before: dict[str, str] = {}
        self._waiting: dict[str, str] = {}
        """What a draft brought before the fields were there."""
        self._typed: dict[str, str] = {}
        """What stood in the fields before anybody typed."""
        self._locked = False
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(worn().sizes.step * 2)
        form.add_widget(self)
        self.hide()
        actor = desk.actor

        def work(session: UnitOfWork) -> tuple[Entry, ...]:
            if record_id is not None:
                return custom_values.values(session, actor, noun, record_id)
            return tuple(Entry(line, "") for line in custom_fields.fields(session, noun))

        desk.jobs.read(work, self._show, owner=self)

    def _show(self, entries: Sequence[Entry]) -> None:
        self._before = {entry.field.id: entry.value for entry in entries}
        asked = [entry for entry in entries if entry.field.active]
        self._lines = {entry.field.id: entry.field for entry in asked}
        for entry in asked:
            self.fields[entry.field.id] = self._field(entry)
            self._typed[entry.field.id] = _typed(self.fields[entry.field.id])
        if not asked:
            return
        self._column.addWidget(Label(lambda: tr("Head office also asks"), "hint"))
        long = [one.field.id for one in asked if one.field.kind is CustomKind.TEXT]
        short = [one.field.id for one in asked if one.field.kind is not CustomKind.TEXT]
        rows = [short[start : start + _BESIDE] for start in range(0, len(short), _BESIDE)] + [[one] for one in long]
        for row in rows:
            self._add_row([self.fields[field_id] for field_id in row])
        for row in rows:
            for field_id in row:
                self._form.join(_NAME + field_id, self.fields[field_id])
        waiting, self._waiting = self._waiting, {}
        self._fill(waiting)
        self.show()
        self.shown.emit()

    def _add_row(self, fields: Sequence[AnyField]) -> None:
        line = QHBoxLayout()
        line.setSpacing(worn().sizes.gap)
        for field in fields:
            field.setEnabled(not self._locked)
            line.addWidget(field, 1, Qt.AlignmentFlag.AlignTop)
        if len(fields) < _BESIDE and not isinstance(fields[0], TextField):
            line.addStretch(1)
        self._column.addLayout(line)

    def _field(self, entry: Entry) -> AnyField:
        line = entry.field
        label: Text = partial(words.label, line)
        field: AnyField
        if line.kind is CustomKind.NUMBER:
            field = NumberField(label, most=LARGEST)
        elif line.kind is CustomKind.DATE:
            field = DateField(label, self._desk.today)
        elif line.kind is CustomKind.CHOICE:
            offered = [one for one in line.choices if one.active or one.key == entry.value]
            field = ChoiceField[str](label, [("", "–"), *((one.key, partial(words.choice, one)) for one in offered)])
        else:
            field = TextField(label, limit=TEXT_LENGTH)
        _set(field, line, entry.value)
        return field

    # --- for the form's draft -------------------------------------------------------------------------------------

    def read(self) -> dict[str, str]:
        """What stands in the fields beyond what the record says already, as text by name."""
        if self._waiting:
            return dict(self._waiting)
        return {
            _NAME + field_id: _typed(field)
            for field_id, field in self.fields.items()
            if _typed(field) != self._typed[field_id]
        }

    def put(self, kept: dict[str, str]) -> None:
        """Fill in what a draft brought."""
        mine = {name: text for name, text in kept.items() if name.startswith(_NAME)}
        if self.fields:
            self._fill(mine)
        else:
            self._waiting = mine

    def _fill(self, kept: dict[str, str]) -> None:
        for name, text in kept.items():
            field = self.fields.get(name.removeprefix(_NAME))
            if isinstance(field, NumberField | TextField) or (isinstance(field, DateField) and _day(text) is None):
                field.take_half_typed(text)
            elif field is not None:
                _set(field, self._lines[name.removeprefix(_NAME)], text)

    # --- for saving -----------------------------------------------------------------------------------------------

    def lock(self) -> None:
        """Only to be read."""
        self._locked = True
        for field in self.fields.values():
            field.setEnabled(False)

    def values(self) -> dict[str, str]:
        """What stands in the fields and is another thing than what the record says, as `custom_values` takes it."""
        now = {field_id: _kept(field) for field_id, field in self.fields.items()}
        return {field_id: text for field_id, text in now.items() if text != self._before.get(field_id, "")}

    def problems(self) -> tuple[Problem, ...]:
        """What keeps the fields from being saved, by their names in the form."""
        wrong = {field_id: field.problem() for field_id, field in self.fields.items()}
        return tuple(Problem(_NAME + field_id, message) for field_id, message in wrong.items() if message is not None)

    def save(self) -> "Saver":
        """What writes the fields, to be called in the transaction that saves the record."""
        return Saver(self.noun, self._desk.actor, self.values())

    def before(self) -> "Saver":
        """What writes the fields back as they were, to undo that."""
        said = {field_id: self._before.get(field_id, "") for field_id in self.values()}
        return Saver(self.noun, self._desk.actor, said)


class Saver:
    """What was typed, taken from the fields on the window's own thread."""

    def __init__(self, noun: CustomNoun, actor: Actor, said: dict[str, str]) -> None:
        self._noun, self._actor, self._said = noun, actor, said

    def __call__(self, session: UnitOfWork, record_id: str) -> None:
        """Write it for this record. Raises as `custom_values.set_values`."""
        if self._said:
            custom_values.set_values(session, self._actor, self._noun, record_id, self._said)


def _set(field: AnyField, line: FieldLine, kept: str) -> None:
    if not kept:
        field.set_value(None)
    elif line.kind is CustomKind.NUMBER:
        field.set_value(int(kept))
    elif line.kind is CustomKind.DATE:
        field.set_value(_day(kept))
    else:
        field.set_value(kept)


def _kept(field: AnyField) -> str:
    value = field.value()
    return value.isoformat() if isinstance(value, date) else str(value) if value not in (None, "") else ""


def _typed(field: AnyField) -> str:
    """As a draft keeps it: letter by letter where letters are typed, digits in one script."""
    if isinstance(field, NumberField):
        return latin_digits(field.text()).replace(",", "")
    return field.text() if isinstance(field, TextField) else _kept(field) or field.half_typed()


def _day(text: str) -> date | None:
    try:
        return date.fromisoformat(text)
    except ValueError:
        return None
