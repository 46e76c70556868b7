"""The form for a value that none of the offices wrote: the one field that fits."""

from collections.abc import Callable
from datetime import date
from functools import partial

from PySide6.QtCore import Signal

from models.conflicts import ConflictEntry
from models.schema.values import Blank, Kind, Plain
from views.exchange.value_words import Townships, field_words, township_words, word
from views.kit.choices import ChoiceField, Option
from views.kit.dates import DateField
from views.kit.field import NumberField, PhoneField, TextField, YearField
from views.kit.form import AnyField, Form
from views.kit.pick import PickField
from views.kit.words import Text, tr


class OtherValue(Form):
    """`written(value)` when the person let it count, `left` when not."""

    written = Signal(object)
    """models.schema.values.Plain."""

    def __init__(self, entry: ConflictEntry, blank: Blank, townships: Townships, today: Callable[[], date]) -> None:
        super().__init__()
        self.field = field_for(entry, blank, townships, today)
        self.add("value", self.field)
        self.end_with(lambda: tr("Let this count"), lambda: tr("Back"))
        self.submitted.connect(self._write)

    def _write(self) -> None:
        self.written.emit(self.field.value())


def field_for(entry: ConflictEntry, blank: Blank, townships: Townships, today: Callable[[], date]) -> AnyField:
    """The field in which a person would write this on the record's own form."""
    label: Text = partial(field_words, entry.field)
    required = not blank.may_be_empty
    if blank.kind is Kind.WORD:
        column = f"{entry.table}.{entry.columns[0]}"
        words: list[Option[Plain]] = [(each, partial(word, column, each)) for each in blank.words]
        return ChoiceField[Plain](label, words, required=required)
    if blank.kind is Kind.YES_NO:
        return ChoiceField[Plain](label, [(True, lambda: tr("Yes")), (False, lambda: tr("No"))], required=required)
    if blank.kind is Kind.TOWNSHIP:
        towns: list[Option[Plain]] = [(each, partial(township_words, each, townships)) for each in townships]
        return PickField[Plain](label, towns, required=required)
    if blank.kind is Kind.DAY:
        return DateField(label, today, required=required)
    if blank.kind is Kind.NUMBER:
        years = entry.field.endswith("year")
        return (YearField if years else NumberField)(label, least=blank.least, most=blank.most, required=required)
    if entry.field.endswith("phone"):
        return PhoneField(label, required=required, limit=blank.most)
    return TextField(label, required=required, limit=blank.most)
