"""A field of head office's own: made, or called something else; its choices, each in both languages."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget
from typing_extensions import override

from models import custom_fields
from models.custom_fields import CHOICE_LENGTH, LABEL_LENGTH, WITH_TEXT, Choice, FieldDraft, FieldLine
from models.database import UnitOfWork
from models.errors import AppError, Problem
from models.never_stored import why_never
from models.schema import CustomKind, CustomNoun
from views.custom import words
from views.desk import Desk
from views.drafting import Drafting
from views.kit.beside import Beside
from views.kit.card import Card
from views.kit.choices import CheckField, ChoiceField
from views.kit.field import TextField
from views.kit.form import Form
from views.kit.label import Label
from views.kit.page import Page
from views.kit.words import Text, mark, tr
from views.theme import worn

_FIRST = 3
"""Rows for choices that stand there from the beginning."""
_MOST = 30

_NEVER = mark(
    "Names, addresses, numbers of cards, birth dates, workplaces, results, illnesses, clients, police: never."
)
_FREE = mark("Nothing is written in free words about people. Text is for sessions and clinics.")
_RETIRED = mark(
    "A field or a choice is never deleted: retired, it stays where something was said, and is asked nowhere."
)


class FieldForm(Page):
    """The form of a new field, or of one that is there (`line`), of which noun and kind stay."""

    def __init__(self, desk: Desk, line: FieldLine | None = None) -> None:
        super().__init__((lambda: tr("New field")) if line is None else partial(words.label, line))
        self._desk, self._line = desk, line
        self.form = Form()
        self._fields()
        self.choices = ChoiceRows(self.form, line.choices if line is not None else ())
        self.form.add_widget(self.choices)
        self.form.end_with(lambda: tr("Save"), lambda: tr("Back"))
        self.form.submitted.connect(self._save)
        self.form.left.connect(self.left)
        if line is not None:
            self._show(line)
        self._kind_changed()
        self.drafting = Drafting(desk, f"field {line.id if line else 'new'}", self.form, self._read, self._put)
        near, far = Card(), Card(lambda: tr("What is never asked"))
        near.add(self.drafting)
        near.add(self.form, 1)
        for told in (_NEVER, _FREE, _RETIRED):
            far.add(Label(partial(tr, told), "soft", wrap=True))
        far.body.addStretch(1)
        self.body.addWidget(Beside(near, far, (3, 2), form=True), 1)

    def _fields(self) -> None:
        self.noun: ChoiceField[CustomNoun] = ChoiceField(
            lambda: tr("Asked of"),
            [(noun, partial(tr, template)) for noun, template in words.NOUNS.items()],
            required=True,
        )
        self.kind: ChoiceField[CustomKind] = ChoiceField(lambda: tr("Kind"), required=True)
        self._offer_kinds()
        self.label = TextField(lambda: tr("Name, English"), limit=LABEL_LENGTH)
        self.label_my = TextField(lambda: tr("Name, Burmese"), limit=LABEL_LENGTH)
        self.form.add_side_by_side([("noun", self.noun, 1), ("kind", self.kind, 1)])
        self.form.add_side_by_side([("label", self.label, 1), ("label_my", self.label_my, 1)])
        self.noun.changed.connect(self._noun_changed)
        self.kind.changed.connect(self._kind_changed)
        for field in (self.label, self.label_my):
            field.changed.connect(partial(self._look, field))

    def _show(self, line: FieldLine) -> None:
        self.noun.set_value(line.noun)
        self._offer_kinds()
        self.kind.set_value(line.kind)
        self.label.set_value(line.label)
        self.label_my.set_value(line.label_my)
        for field in (self.noun, self.kind):
            field.setEnabled(False)

    @override
    def arrive(self) -> None:
        self.form.begin()

    def _offer_kinds(self) -> None:
        """Text is not there for what is about people."""
        noun = self.noun.value()
        kinds = [kind for kind in CustomKind if kind is not CustomKind.TEXT or noun in WITH_TEXT]
        self.kind.set_options([(kind, partial(tr, words.KINDS[kind])) for kind in kinds])

    def _noun_changed(self) -> None:
        self._offer_kinds()
        self._kind_changed()
        for field in (self.label, self.label_my):
            self._look(field)

    def _kind_changed(self) -> None:
        self.choices.setVisible(self.kind.value() is CustomKind.CHOICE)

    def _look(self, field: TextField) -> None:
        """While it is typed: what may not be asked is said at once."""
        noun = self.noun.value()
        field.tell(why_never(field.text(), noun) if noun is not None else None)

    # --- what is half typed ---------------------------------------------------------------------------------------

    def _read(self) -> dict[str, str]:
        noun, kind = self.noun.value(), self.kind.value()
        typed = {"label": self.label.text(), "label_my": self.label_my.text(), **self.choices.read()}
        if self._line is None:
            typed |= {"noun": noun.value if noun else "", "kind": kind.value if kind else ""}
        return {name: text for name, text in typed.items() if text}

    def _put(self, kept: dict[str, str]) -> None:
        if self._line is None:
            self.noun.set_value(CustomNoun(kept["noun"]) if kept.get("noun") in set(CustomNoun) else None)
            self._offer_kinds()
            self.kind.set_value(CustomKind(kept["kind"]) if kept.get("kind") in set(CustomKind) else None)
        self.label.input.setText(kept.get("label", ""))
        self.label_my.input.setText(kept.get("label_my", ""))
        self.choices.put(kept)
        self._kind_changed()
        self.arrive()

    # --- saving ---------------------------------------------------------------------------------------------------

    def _save(self) -> None:
        noun, kind = self.noun.value(), self.kind.value()
        assert noun is not None
        assert kind is not None
        label, label_my = self.label.value() or "", self.label_my.value() or ""
        with_choices = kind is CustomKind.CHOICE
        problems = list(custom_fields.label_problems(noun, label, label_my))
        if with_choices:
            problems += self.choices.problems(noun)
        if problems:
            self._tell(problems)
            return
        desk, line = self._desk, self._line
        choices = self.choices.value() if with_choices else ()
        forget = self.drafting.done()

        def work(session: UnitOfWork) -> FieldLine:
            forget(session)
            if line is None:
                pairs = tuple((each.name, each.name_my) for each in choices)
                return custom_fields.add(session, desk.actor, FieldDraft(noun, kind, label, label_my, pairs))
            return _corrected(session, desk, line, label, label_my, choices)

        self.form.set_busy(True)
        self.drafting.hold()
        desk.jobs.run(work, self._saved, lambda: tr("Saving"), owner=self, trouble=self._refused)

    def _tell(self, problems: Sequence[Problem]) -> None:
        rest = self.form.tell(problems)
        if rest:
            self._desk.tell(AppError(rest[0].template, "", **rest[0].params))

    def _saved(self, _line: FieldLine) -> None:
        self.drafting.finish()
        self._desk.back()
        self._desk.say(lambda: tr("Saved. The next bundles tell all offices."))

    def _refused(self, error: AppError) -> None:
        self.form.set_busy(False)
        self.drafting.go_on()
        self._desk.tell(error)


def _corrected(
    session: UnitOfWork, desk: Desk, line: FieldLine, label: str, label_my: str, choices: Sequence[Choice]
) -> FieldLine:
    """Write what differs of a field that is there."""
    if (label, label_my) != (line.label, line.label_my):
        line = custom_fields.correct(session, desk.actor, line.id, label, label_my)
    for each in choices:
        if not each.key:
            line = custom_fields.add_choice(session, desk.actor, line.id, each.name, each.name_my)
        elif each != line.choice(each.key):
            line = custom_fields.correct_choice(
                session, desk.actor, line.id, each.key, each.name, each.name_my, active=each.active
            )
    return line


class ChoiceRows(QWidget):
    """The choices, English and Burmese beside each other; one more row as soon as the last one is used."""

    def __init__(self, form: Form, choices: Sequence[Choice]) -> None:
        super().__init__()
        self._form, self._ticked = form, bool(choices)
        self.rows: list[_ChoiceRow] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(worn().sizes.step * 2)
        for choice in choices:
            self._add(choice)
        while len(self.rows) < max(_FIRST, len(choices) + 1):
            self._add(None)

    def _add(self, choice: Choice | None) -> None:
        row = _ChoiceRow(choice, first=not self.rows, ticked=self._ticked)
        number = len(self.rows)
        self.rows.append(row)
        self._column.addWidget(row)
        for name, field in row.fields.items():
            # The first one tells what is wrong with any: `choices` is the draft's field.
            self._form.join("choices" if number == 0 and name == "name" else f"choice {number} {name}", field)
            field.changed.connect(self._changed)

    def _changed(self) -> None:
        if any(self.rows[-1].texts()) and len(self.rows) < _MOST:
            self._add(None)

    def value(self) -> tuple[Choice, ...]:
        """Those that have a name; new ones have no key yet."""
        return tuple(choice for row in self.rows if (choice := row.value()) is not None)

    def problems(self, noun: CustomNoun) -> tuple[Problem, ...]:
        """What is wrong with them, by their names in the form."""
        found: list[Problem] = []
        for number, row in enumerate(self.rows):
            choice = row.value()
            if choice is not None:
                name = "choices" if number == 0 else f"choice {number} name"
                wrong = custom_fields.choice_problems(noun, choice.name, choice.name_my)
                found += [Problem(name, each.message) for each in wrong[:1]]
        if not found and len(self.value()) < 2:
            found += [
                each for each in FieldDraft(noun, CustomKind.CHOICE, "x", "", ()).problems() if each.field == "choices"
            ]
        return tuple(found)

    def read(self) -> dict[str, str]:
        """What stands in them, for a draft."""
        return {
            f"choice {number} {name}": text
            for number, row in enumerate(self.rows)
            for name, text in zip(("name", "name_my"), row.texts(), strict=True)
            if text
        }

    def put(self, kept: dict[str, str]) -> None:
        """The other way round."""
        for number in range(_MOST):
            pair = (kept.get(f"choice {number} name", ""), kept.get(f"choice {number} name_my", ""))
            if any(pair):
                while len(self.rows) <= number:
                    self._add(None)
                self.rows[number].put(pair)
        self._changed()


class _ChoiceRow(QWidget):
    """One choice."""

    def __init__(self, choice: Choice | None, *, first: bool, ticked: bool) -> None:
        """`ticked`: others have a box, so that room is left for one here."""
        super().__init__()
        self._choice = choice
        english: Text = (lambda: tr("Choices, English")) if first else ""
        burmese: Text = (lambda: tr("Choices, Burmese")) if first else ""
        self.name = TextField(english, limit=CHOICE_LENGTH)
        self.name_my = TextField(burmese, limit=CHOICE_LENGTH)
        self.fields = {"name": self.name, "name_my": self.name_my}
        self.name.control.setAccessibleName(tr("Choices, English"))
        self.name_my.control.setAccessibleName(tr("Choices, Burmese"))
        self.active = CheckField(lambda: tr("can be chosen"))
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(worn().sizes.gap)
        line.addWidget(self.name, 1)
        line.addWidget(self.name_my, 1)
        # A choice that somebody may have chosen is never taken out of the list.
        line.addWidget(self.active, 0, Qt.AlignmentFlag.AlignBottom)
        room = self.active.sizePolicy()
        room.setRetainSizeWhenHidden(ticked)
        self.active.setSizePolicy(room)
        if choice is None:
            self.active.hide()
            return
        self.name.set_value(choice.name)
        self.name_my.set_value(choice.name_my)
        self.active.set_value(choice.active)

    def texts(self) -> tuple[str, str]:
        """What stands in both fields."""
        return self.name.text(), self.name_my.text()

    def put(self, texts: tuple[str, str]) -> None:
        """Fill both."""
        self.name.input.setText(texts[0])
        self.name_my.input.setText(texts[1])

    def value(self) -> Choice | None:
        """The choice, or None for an empty row of a new one."""
        name, name_my = self.name.value() or "", self.name_my.value() or ""
        if self._choice is not None:
            return Choice(self._choice.key, name, name_my, bool(self.active.value()))
        return Choice("", name, name_my) if name or name_my else None
