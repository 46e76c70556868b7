"""Today: what waits now, in figures and as the list of people to ask how it went; beside it what comes soon."""

import datetime as dt
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QHBoxLayout
from typing_extensions import override

from models import backups, drafts, office_papers, offices, questions, referral_board, today, trainings
from models.database import UnitOfWork
from models.exchange import partner_lines
from models.exchange.partner_lines import PartnerLine
from models.offices import OfficeDetails
from models.questions import QuestionLine
from models.referral_board import BoardLine, Group
from models.schema import SessionStatus
from models.today import TodayCounts
from views.desk import Desk
from views.kit.beside import Beside
from views.kit.card import Card, Tile
from views.kit.empty import Empty
from views.kit.figures import shown_date
from views.kit.form import key_hint
from views.kit.marks import Marks
from views.kit.page import Page
from views.kit.press import Button
from views.kit.rows import Column
from views.kit.table import Table
from views.kit.words import tr
from views.referrals import several, words
from views.referrals.several import Several
from views.stub.words import STUB_KEYS
from views.theme import worn
from views.today.asked import Asked
from views.today.guide import GuideCard
from views.today.soon import Soon, soon_lines, soon_table
from views.today.warnings import Warnings
from views.tokens import Tone

Unsent = Callable[[UnitOfWork], int]
"""How many of this office's own writes head office is not known to have."""

_LOW = 12
"""A page lower than so many rows of a list has small tiles: the people to ask come first."""

_DAY = dt.timedelta(days=1)


@dataclass(frozen=True, slots=True)
class _Waiting:
    office: OfficeDetails
    counts: TodayCounts
    silent: tuple[PartnerLine, ...]
    due: tuple[BoardLine, ...]
    asked: tuple[QuestionLine, ...]
    soon: Soon
    may_print: bool


class TodayPage(Page):
    """The first page. Keys work on the people to ask: F2 asked, F3 attended, F4 completed; Enter opens a line.

    `unsent` counts what head office does not have yet; at head office its tile is left out.
    """

    def __init__(self, desk: Desk, unsent: Unsent = partner_lines.unsent) -> None:
        super().__init__(lambda: f"{tr('Today')}   {shown_date(desk.today())}")
        self._desk, self._count_unsent = desk, unsent
        self._hand_to_list = self._small = False
        self.stub = Button(lambda: f"{tr('A slip came back')}   {STUB_KEYS}", self.open_stub)
        self.list = Button(lambda: tr("List on paper"), self.open_list, "link", keys="Ctrl+P")
        self.list.hide()
        self.beside_title.addWidget(self.list)
        self.beside_title.addWidget(self.stub)
        self.warnings = Warnings(desk)
        self.body.addWidget(self.warnings)
        self.guide = GuideCard(desk)
        self.guide.came.connect(self._to_table)
        self.body.addWidget(self.guide)
        self.asked = Asked(desk)
        self.body.addWidget(self.asked)
        self._tiles()
        self.marks: Marks[BoardLine] = Marks(lambda row: row.line.id)
        self.table = self._table()
        self.marks.watch(self.table)
        self.marks.changed.connect(self._told)
        self.card = Card(lambda: tr("Now: to follow up"))
        self.card.add(self.table, 1)
        self.several = Several(desk, self.card, self._chosen_rows)
        self.several.recorded.connect(self.marks.clear)
        self.several.over.connect(self._to_table)
        self.several.begun.connect(self._show_question)
        self.card.add(self.several)
        self.soon_card = Card(lambda: tr("Soon"), key_hint(("Enter", lambda: tr("opens"))))
        self.soon = soon_table()
        self.soon_card.add(self.soon, 1)
        self.body.addWidget(Beside(self.card, self.soon_card, (5, 4)), 1)
        shortcut = QShortcut(QKeySequence(STUB_KEYS), self)
        shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        shortcut.activated.connect(self.open_stub)
        desk.jobs.changed.connect(self._changed)
        self._read()

    def _tiles(self) -> None:
        self.due = Tile(lambda: tr("To follow up"), pressable=True)
        self.appointments = Tile(lambda: tr("Appointments"), pressable=True)
        self.sessions = Tile(lambda: tr("Sessions this week"), pressable=True)
        self.unsent = Tile(lambda: tr("Not sent yet"), pressable=True)
        self.due.pressed.connect(self._to_table)
        self.appointments.pressed.connect(self._to_soon)
        self.sessions.pressed.connect(lambda: self._desk.go("trainings"))
        self.unsent.pressed.connect(lambda: self._desk.go("exchange"))
        line = QHBoxLayout()
        line.setSpacing(worn().sizes.gap)
        for tile in (self.due, self.appointments, self.sessions, self.unsent):
            line.addWidget(tile, 1)
        if self._desk.office.head:
            self.unsent.hide()
        self.body.addLayout(line)

    def _table(self) -> Table[BoardLine]:
        columns = (
            self.marks.column,
            Column[BoardLine](lambda: tr("Name"), lambda row: words.person(row.line), share=5, personal=True),
            Column[BoardLine](lambda: tr("Clinic"), lambda row: words.clinic(row.line), share=5),
            Column[BoardLine](lambda: tr("Try"), several.tried, tone=several.tried_tone),
            Column[BoardLine](
                lambda: tr("State"),
                lambda row: several.late(row.asked) if row.asked is not None else "",
                tone=lambda row: several.late_tone(row.asked) if row.asked is not None else Tone.PLAIN,
            ),
        )
        empty = Empty(
            lambda: tr("Nothing waits."),
            lambda: tr("Who was referred comes up here after 3, 14 and 30 days."),
        )
        table: Table[BoardLine] = Table(columns, key=lambda row: row.line.id, empty=empty)
        sizes = worn().sizes
        # The tiles above and the question below leave less room than a list of its own has.
        table.view.setMinimumHeight(sizes.header + 3 * sizes.row)
        table.opened.connect(self._open)
        table.chosen.connect(self._chosen)
        return table

    def arrive(self) -> None:
        """The hand begins in the list, as soon as there is one."""
        self._hand_to_list = True
        self.scroller.verticalScrollBar().setValue(0)
        self._read()
        self._to_table()

    def _open(self, row: BoardLine) -> None:
        from views.referrals.one import ReferralPage

        self._desk.open(ReferralPage(self._desk, row.line.id))

    def open_stub(self) -> None:
        """A slip came back."""
        from views.stub.page import StubPage

        self._desk.open(StubPage(self._desk))

    def open_list(self) -> None:
        """Who is to be asked, on paper: codes and no names."""
        from views.paper.office import follow_up_paper

        self._desk.open(follow_up_paper(self._desk))

    def _to_table(self) -> None:
        if self.table.rows.rowCount():
            self.table.setFocus(Qt.FocusReason.OtherFocusReason)
        elif not self.guide.take_hand():
            self._to_soon()

    def _to_soon(self) -> None:
        if self.soon.rows.rowCount():
            self.soon.setFocus(Qt.FocusReason.OtherFocusReason)
            self.scroller.ensureWidgetVisible(self.soon)
        else:
            self.setFocus(Qt.FocusReason.OtherFocusReason)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        small = event.size().height() < _LOW * worn().sizes.row
        if small is not self._small:
            self._small = small
            for tile in (self.due, self.appointments, self.sessions, self.unsent):
                tile.shrink(small=small)

    # --- reading ----------------------------------------------------------------------------------------------

    def _read(self) -> None:
        actor, day, unsent = self._desk.actor, self._desk.today(), self._count_unsent
        sunday = day + dt.timedelta(days=6 - day.weekday())

        def work(session: UnitOfWork) -> _Waiting:
            meant = (SessionStatus.PLANNED, SessionStatus.HELD)
            week = trainings.listed(session, actor, first_day=day, last_day=sunday, states=meant, limit=20)
            return _Waiting(
                offices.details(session),
                today.counts(session, actor, day),
                tuple(partner_lines.silent(session)),
                tuple(referral_board.lines(session, actor, Group.TO_ASK)),
                tuple(questions.open_questions(session, actor)),
                Soon(
                    tuple(today.appointments(session, actor, day, day + _DAY)),
                    tuple(reversed(week)),
                    tuple(drafts.kept(session, actor)),
                    unsent(session),
                    backups.details(session),
                ),
                office_papers.may_print(session, actor),
            )

        self._desk.jobs.read(work, self._show, newest="today", owner=self)

    def _changed(self, _nouns: frozenset[str]) -> None:
        # Whatever was written counts among what was not sent yet; a page out of sight reads when it comes back.
        if self.isVisible():
            self._read()

    def _show(self, waiting: _Waiting) -> None:
        self._show_figures(waiting)
        self.list.setVisible(waiting.may_print)
        self.warnings.show_for(waiting.office, waiting.soon.backups, waiting.silent)
        # Head office's own list of them is with the members.
        self.asked.show_waiting(() if self._desk.office.head else waiting.asked)
        in_list = self.table.view.hasFocus()
        self.table.show_rows(waiting.due)
        if self.table.current() is None:
            self.table.choose_first()
        self._told()
        self.soon.show_rows(soon_lines(self._desk, waiting.soon))
        if self.soon.current() is None:
            self.soon.choose_first()
        if self._hand_to_list or (in_list and not self.table.view.hasFocus()):
            self._hand_to_list = False
            self._to_table()

    def _show_figures(self, waiting: _Waiting) -> None:
        counts, soon, day = waiting.counts, waiting.soon, self._desk.today()
        overdue = counts.overdue
        late = (lambda: tr("{count} overdue", count=overdue)) if overdue else (lambda: tr("none overdue"))
        self.due.show_number(counts.due, late, Tone.WARN if overdue else Tone.GOOD)
        first = sum(each.on == day for each in soon.appointments)
        self.appointments.show_number(len(soon.appointments), partial(_when, first, len(soon.appointments)))
        self.sessions.show_number(counts.sessions_this_week, lambda: tr("Monday to Sunday"))
        if soon.unsent:
            self.unsent.show_number(soon.unsent, lambda: tr("for head office"))
        else:
            self.unsent.show_tick(lambda: tr("head office has all"))

    # --- what the hand does -----------------------------------------------------------------------------------

    def _chosen_rows(self) -> Sequence[BoardLine]:
        current = self.table.current()
        return self.marks.marked() or ([current] if current is not None else [])

    def _told(self) -> None:
        self.several.show_for(self.table.current(), len(self.marks.marked()))

    def _chosen(self, _row: BoardLine | None) -> None:
        self._told()

    def _show_question(self) -> None:
        # After the layout has made room for it.
        QTimer.singleShot(0, self, lambda: self.scroller.ensureWidgetVisible(self.several))


def _when(first: int, all_: int) -> str:
    """When the appointments are of which so many are today."""
    if not all_:
        return tr("none today or tomorrow")
    if first in (0, all_):
        return tr("today") if first else tr("tomorrow")
    return tr("{count} today, the others tomorrow", count=first)
