"""Fields of head office's own: the list, and one of them with its choices; at head office."""

from functools import partial

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget
from typing_extensions import override

from models import custom_fields
from models.custom_fields import FieldLine
from models.schema import CustomKind
from views.custom import words
from views.desk import Desk
from views.kit.card import Card
from views.kit.chip import Chip
from views.kit.empty import Empty
from views.kit.label import Label
from views.kit.page import Page, Sides
from views.kit.press import Button
from views.kit.rows import Column
from views.kit.table import Table
from views.kit.words import tr
from views.settings.custom_form import FieldForm
from views.theme import worn
from views.tokens import Tone

_NOUNS = frozenset({"custom_field"})


class CustomCard(Card):
    """What it is for, and the way there."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(lambda: tr("Fields of our own"))
        self.add(
            Label(
                lambda: tr("What all offices are asked beyond the program's own fields: numbers, days, choices."),
                "soft",
                wrap=True,
            )
        )
        self.open = Button(lambda: tr("Look at the fields"), lambda: desk.open(FieldsPage(desk)))
        line = QHBoxLayout()
        line.addWidget(self.open)
        line.addStretch(1)
        self.body.addLayout(line)


_COLUMNS = (
    Column[FieldLine](lambda: tr("Field"), words.label, share=5),
    Column[FieldLine](lambda: tr("Asked of"), lambda row: tr(words.NOUNS[row.noun]), share=2),
    Column[FieldLine](lambda: tr("Kind"), lambda row: tr(words.KINDS[row.kind]), share=2, soft=True),
    Column[FieldLine](
        lambda: tr("State"),
        lambda row: tr("In use") if row.active else tr("Retired"),
        tone=lambda row: Tone.GOOD if row.active else Tone.PLAIN,
    ),
)


class FieldsPage(Page):
    """All fields; Enter corrects the chosen one, Ctrl+N makes a new one."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(lambda: tr("Fields of our own"))
        self._desk = desk
        self.new = Button(lambda: tr("New field"), lambda: desk.open(FieldForm(desk)), "main-button", keys="Ctrl+N")
        self.beside_title.addWidget(self.new)
        empty = Empty(
            lambda: tr("No field of our own yet"),
            lambda: tr("The program's own fields are enough for most. Ask only for what the work needs."),
        )
        self.table: Table[FieldLine] = Table(_COLUMNS, key=lambda row: row.id, empty=empty)
        self.table.opened.connect(lambda row: desk.open(FieldForm(desk, row)))
        self.table.chosen.connect(self._chosen)
        self.one = FieldCard(desk)
        near, far = Card(), QWidget()
        near.add(self.table, 1)
        column = QVBoxLayout(far)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.one)
        column.addStretch(1)
        self.body.addWidget(Sides(near, far, (3, 2)), 1)
        desk.jobs.changed.connect(self._changed)
        self._load()

    @override
    def arrive(self) -> None:
        self.table.setFocus()

    def _changed(self, nouns: frozenset[str]) -> None:
        if nouns & _NOUNS:
            self._load()

    def _load(self) -> None:
        self._desk.jobs.read(
            lambda session: custom_fields.fields(session, retired_too=True), self._show, owner=self, newest="fields"
        )

    def _show(self, lines: list[FieldLine]) -> None:
        self.table.show_rows(lines)
        if self.table.current() is None:
            self.table.choose_first()
        self._chosen(self.table.current())

    def _chosen(self, row: FieldLine | None) -> None:
        self.one.show_field(row)


class FieldCard(Card):
    """One field: both names, its choices; corrected, retired, asked again."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._line: FieldLine | None = None
        self.name, self.other = Label("", "heading", wrap=True), Label("", "soft", wrap=True)
        self.chip = Chip("")
        head = QHBoxLayout()
        head.addWidget(self.name, 1)
        head.addWidget(self.chip)
        self.body.addLayout(head)
        self.add(self.other)
        self.choices = Label("", wrap=True)
        self.add(self.choices)
        self.correct = Button(lambda: tr("Correct"), self._correct, keys="Ctrl+E")
        self.retire = Button(self._retire_words, self._retire)
        foot = QHBoxLayout()
        foot.setSpacing(worn().sizes.step * 3)
        foot.addWidget(self.correct)
        foot.addWidget(self.retire)
        foot.addStretch(1)
        self.body.addLayout(foot)

    def show_field(self, line: FieldLine | None) -> None:
        """Show this one, or nothing."""
        self._line = line
        self.setVisible(line is not None)
        if line is None:
            return
        self.name.say(partial(words.label, line))
        # The other language's name, where both are given.
        self.other.say(lambda: " · ".join(name for name in (line.label, line.label_my) if name != words.label(line)))
        self.other.setVisible(bool(line.label and line.label_my))
        self.chip.say(lambda: tr("In use") if line.active else tr("Retired"), Tone.GOOD if line.active else Tone.PLAIN)
        self.choices.say(lambda: _choices(line))
        self.choices.setVisible(line.kind is CustomKind.CHOICE)
        self.retire.retranslate()

    def _retire_words(self) -> str:
        return tr("Retire") if self._line is None or self._line.active else tr("Ask it again")

    def _correct(self) -> None:
        if self._line is not None:
            self._desk.open(FieldForm(self._desk, self._line))

    def _retire(self) -> None:
        line = self._line
        if line is not None:
            self._set(line, active=not line.active)

    def _set(self, line: FieldLine, *, active: bool) -> None:
        desk = self._desk

        def told(after: FieldLine) -> None:
            def undo() -> None:
                self._set(after, active=not active)

            if active:
                desk.say(lambda: tr("Asked in all offices from the next bundles on."), undo)
            else:
                desk.say(lambda: tr("Not asked any more. What was said in it stays."), undo)

        desk.jobs.run(
            lambda session: custom_fields.set_active(session, desk.actor, line.id, active=active),
            told,
            lambda: tr("Saving"),
            owner=self,
        )


def _choices(line: FieldLine) -> str:
    return "\n".join(
        words.choice(each) if each.active else tr("{choice} (retired)", choice=words.choice(each))
        for each in line.choices
    )
