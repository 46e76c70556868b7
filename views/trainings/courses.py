"""The list of courses: head office's, and each office's own."""

from functools import partial

from PySide6.QtWidgets import QHBoxLayout
from typing_extensions import override

from models import courses
from models.courses import CourseLine
from views.desk import Desk
from views.kit.card import Card
from views.kit.choices import CheckField
from views.kit.empty import Empty
from views.kit.figures import shown_number
from views.kit.form import key_hint
from views.kit.page import Page
from views.kit.press import Button
from views.kit.rows import Column
from views.kit.table import Table
from views.kit.words import in_language, tr
from views.tokens import Tone
from views.trainings.course import CoursePage
from views.trainings.words import TOPICS


class CoursesPage(Page):
    """Enter opens a course, Ctrl+N adds one."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(lambda: tr("Courses"))
        self._desk = desk
        self.back = Button(lambda: f"{tr('Back')}   Esc", self.left.emit)
        self.new = Button(lambda: tr("Add a course"), self._add, "main-button", keys="Ctrl+N")
        for button in (self.back, self.new):
            self.beside_title.addWidget(button)
        self.closed_too = CheckField(lambda: tr("Closed ones too"))
        self.closed_too.changed.connect(self._read)
        self.table = self._table()
        card = Card(hint=key_hint(("Enter", lambda: tr("opens"))))
        line = QHBoxLayout()
        line.addWidget(self.closed_too)
        line.addStretch(1)
        self.body.addLayout(line)
        card.add(self.table, 1)
        self.body.addWidget(card, 1)
        desk.jobs.changed.connect(self._changed)
        self._read()

    def _table(self) -> Table[CourseLine]:
        columns = (
            Column[CourseLine](lambda: tr("Code"), lambda line: line.code, code=True),
            Column[CourseLine](lambda: tr("Title"), lambda line: in_language(line.title, line.title_my), share=4),
            Column[CourseLine](lambda: tr("Topic"), lambda line: tr(TOPICS[line.topic]), share=2, soft=True),
            Column[CourseLine](lambda: tr("Sessions"), lambda line: shown_number(line.required_sessions), number=True),
            Column[CourseLine](lambda: tr("Kept by"), partial(_keeper, self._desk.office.head), share=2, soft=True),
            Column[CourseLine](lambda: tr("State"), _state, tone=_tone),
        )
        empty = Empty(
            lambda: tr("No courses yet"), lambda: tr("Add the first one, or take in the list from head office.")
        )
        table: Table[CourseLine] = Table(columns, key=lambda line: line.id, empty=empty)
        table.opened.connect(lambda line: self._desk.open(CoursePage(self._desk, line)))
        return table

    @override
    def arrive(self) -> None:
        (self.table if self.table.rows.rows else self.new).setFocus()

    def _changed(self, nouns: frozenset[str]) -> None:
        if nouns & {"course", "link"}:
            self._read()

    def _read(self) -> None:
        actor, closed = self._desk.actor, bool(self.closed_too.value())
        self._desk.jobs.read(
            lambda session: courses.listed(session, actor, inactive_too=closed),
            self._show,
            owner=self,
            newest="courses",
        )

    def _show(self, lines: list[CourseLine]) -> None:
        here_first = not self.table.rows.rows
        self.table.show_rows(lines)
        if self.table.current() is None:
            self.table.choose_first()
        if here_first and self.isVisible():
            self.arrive()

    def _add(self) -> None:
        self._desk.open(CoursePage(self._desk, None))


def _keeper(head: bool, line: CourseLine) -> str:
    """In whose list a course stands."""
    if line.own and not head:
        return tr("this office")
    return line.office or tr("head office")


def _state(line: CourseLine) -> str:
    if line.adopted:
        return tr("taken over")
    if not line.active:
        return tr("not held any more")
    if line.needs_paper_title:
        return tr("needs a title for paper")
    if line.code_twice:
        return tr("this code stands twice")
    return tr("is taught")


def _tone(line: CourseLine) -> Tone:
    if line.adopted or not line.active:
        return Tone.PLAIN
    return Tone.WARN if line.needs_paper_title or line.code_twice else Tone.GOOD
