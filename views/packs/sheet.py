"""Which session an attendance sheet of paper was for: chosen from the list, or planned now."""

from typing_extensions import override

from models import paper_packs, trainings
from models.database import UnitOfWork
from models.paper_packs import PaperLine
from models.trainings import SessionLine
from views.desk import Desk
from views.kit.card import Card
from views.kit.empty import Empty
from views.kit.figures import short_date
from views.kit.form import key_hint
from views.kit.page import Page
from views.kit.press import Button
from views.kit.rows import Column
from views.kit.table import Table
from views.kit.words import tr
from views.trainings.plan import PlanPage
from views.trainings.session import SessionPage
from views.trainings.words import title_of

_SHOWN = 100
"""Sessions to choose from: the newest."""


class SheetPage(Page):
    """Enter on a session marks the sheet as keyed in and opens the attendance, where the marks are typed."""

    def __init__(self, desk: Desk, line: PaperLine) -> None:
        super().__init__(lambda: tr("Attendance sheet {number}: which session?", number=line.number))
        self._desk, self._line = desk, line
        self.plan = Button(lambda: tr("It was not planned"), self._plan, keys="Ctrl+N")
        self.back = Button(lambda: f"{tr('Back')}   Esc", self.left.emit)
        for button in (self.back, self.plan):
            self.beside_title.addWidget(button)
        columns = (
            Column[SessionLine](lambda: tr("Day"), lambda row: short_date(row.held_on)),
            Column[SessionLine](lambda: tr("Training"), title_of, share=3),
        )
        empty = Empty(lambda: tr("No sessions yet"), lambda: tr("Plan the one that was held."))
        self.table: Table[SessionLine] = Table(columns, key=lambda row: row.id, empty=empty)
        self.table.opened.connect(self.chosen)
        card = Card(lambda: tr("Sessions"), key_hint(("Enter", lambda: tr("this one"))))
        card.add(self.table, 1)
        self.body.addWidget(card, 1)
        actor = desk.actor
        desk.jobs.read(
            lambda session: trainings.listed(session, actor, limit=_SHOWN), self._show, owner=self, newest="sheet"
        )

    def _show(self, rows: list[SessionLine]) -> None:
        self.table.show_rows(rows)
        self.table.choose_first()
        self.arrive()

    @override
    def arrive(self) -> None:
        (self.table if self.table.rows.rowCount() else self.plan).setFocus()

    def chosen(self, row: SessionLine) -> None:
        """This session it was: mark the sheet, go on to its attendance."""
        actor, line = self._desk.actor, self._line

        def work(session: UnitOfWork) -> SessionLine:
            paper_packs.keyed(session, actor, line.id, row.id)
            return row

        self._desk.jobs.run(work, self._open, lambda: tr("Saving"), owner=self)

    def _open(self, row: SessionLine) -> None:
        desk = self._desk
        desk.back()
        desk.open(SessionPage(desk, row.id))

    def _plan(self) -> None:
        self._desk.open(PlanPage(self._desk, self._planned))

    def _planned(self, row: SessionLine) -> None:
        # Away from the plan first, so that the page below is this one.
        self._desk.back()
        self.chosen(row)
