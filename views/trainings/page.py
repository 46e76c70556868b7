"""All sessions: those of this week first, then what comes, then what was."""

import datetime as dt
from dataclasses import dataclass

from typing_extensions import override

from models import reference, trainings
from models.database import UnitOfWork
from models.reference import TownshipLine
from models.trainings import SessionLine
from views.desk import Desk
from views.kit.card import Card
from views.kit.empty import Empty
from views.kit.figures import in_digits, shown_date, shown_number
from views.kit.form import key_hint
from views.kit.page import Page
from views.kit.press import Button
from views.kit.rows import Column
from views.kit.table import Table
from views.kit.words import tr
from views.trainings.plan import PlanPage
from views.trainings.session import SessionPage
from views.trainings.words import place_of, standing, title_of

PAGE = 200
_NOUNS = {"session", "training", "course", "participation"}
_COMING = 400


@dataclass(frozen=True, slots=True)
class _Read:
    """What the page shows."""

    lines: list[SessionLine]
    more: bool
    townships: dict[str, TownshipLine]


class TrainingsPage(Page):
    """The place "Trainings". Enter opens a session, Ctrl+N plans one."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(lambda: tr("Trainings"))
        self._desk = desk
        self._townships: dict[str, TownshipLine] = {}
        self.plan = Button(lambda: tr("Plan a session"), self._plan, "main-button", keys="Ctrl+N")
        self.beside_title.addWidget(self.plan)
        empty = Empty(
            lambda: tr("No sessions yet"), lambda: tr("Plan the first one. People and attendance come after that.")
        )
        self.table: Table[SessionLine] = Table(self._columns(), key=lambda line: line.id, empty=empty)
        self.table.opened.connect(self._open)
        self.table.rows.wanted.connect(self._more)
        card = Card(lambda: tr("Sessions"), key_hint(("Enter", lambda: tr("opens"))))
        card.add(self.table, 1)
        self.body.addWidget(card, 1)
        desk.jobs.changed.connect(self._changed)
        self._read()

    def _columns(self) -> tuple[Column[SessionLine], ...]:
        today = self._desk.today
        return (
            Column[SessionLine](lambda: tr("Date"), lambda line: shown_date(line.held_on), share=5),
            Column[SessionLine](lambda: tr("Course"), title_of, share=5),
            Column[SessionLine](lambda: tr("Place"), lambda line: place_of(line, self._townships), share=3, soft=True),
            Column[SessionLine](lambda: tr("Level"), lambda line: in_digits(str(line.level)), number=True),
            Column[SessionLine](lambda: tr("On the list"), lambda line: shown_number(line.registered), number=True),
            Column[SessionLine](
                lambda: tr("State"),
                lambda line: standing(line, today()).words,
                tone=lambda line: standing(line, today()).tone,
            ),
        )

    @override
    def arrive(self) -> None:
        if self.table.rows.rows:
            self.table.setFocus()
        else:
            self.plan.setFocus()

    def _changed(self, nouns: frozenset[str]) -> None:
        if nouns & _NOUNS:
            self._read()

    def _read(self) -> None:
        desk = self._desk
        monday = _monday(desk.today())

        def look(session: UnitOfWork) -> _Read:
            coming = trainings.listed(session, desk.actor, first_day=monday, limit=_COMING)
            past = trainings.listed(session, desk.actor, last_day=monday - dt.timedelta(days=1), limit=PAGE)
            townships = {line.pcode: line for line in reference.townships(session)}
            return _Read([*reversed(coming), *past], len(past) == PAGE, townships)

        desk.jobs.read(look, self._show, owner=self, newest="trainings")

    def _show(self, read: _Read) -> None:
        self._townships = read.townships
        here_first = not self.table.rows.rows and not self.table.view.hasFocus()
        self.table.show_rows(read.lines, more=read.more)
        if self.table.current() is None:
            self.table.choose_first()
        if here_first and self.isVisible():
            self.arrive()

    def _more(self, last: SessionLine | None) -> None:
        if last is None:
            return
        actor = self._desk.actor
        self._desk.jobs.read(
            lambda session: trainings.listed(session, actor, after=last, limit=PAGE),
            lambda lines: self.table.rows.add(lines, more=len(lines) == PAGE),
            owner=self,
        )

    def _open(self, line: SessionLine) -> None:
        self._desk.open(SessionPage(self._desk, line.id))

    def _plan(self) -> None:
        self._desk.open(PlanPage(self._desk, self._planned))

    def _planned(self, line: SessionLine) -> None:
        self._desk.back()
        self._desk.open(SessionPage(self._desk, line.id))


def _monday(day: dt.date) -> dt.date:
    return day - dt.timedelta(days=day.weekday())
