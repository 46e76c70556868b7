"""Events of the office: what was held, how many came, and what a year comes to."""

import datetime as dt
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout
from typing_extensions import override

from models import events, reference
from models.database import UnitOfWork
from models.events import EventLine, EventTotals
from models.reference import TownshipLine
from views.desk import Desk
from views.events import words
from views.events.form import EventPage
from views.kit.card import Card
from views.kit.choices import SegmentField
from views.kit.empty import Empty
from views.kit.figures import short_date, shown_number, shown_year
from views.kit.form import key_hint
from views.kit.label import Label
from views.kit.page import Page
from views.kit.press import Button
from views.kit.rows import Column
from views.kit.table import Table
from views.kit.words import in_language, tr
from views.theme import worn
from views.tokens import Tone

PAGE = 200
ALL_YEARS = 0


@dataclass(frozen=True, slots=True)
class _Read:
    lines: list[EventLine]
    totals: EventTotals
    townships: dict[str, TownshipLine]


class EventsPage(Page):
    """The list. Enter corrects one, Ctrl+N writes one down, Delete cancels one (and counts it again)."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(lambda: tr("Events"))
        self._desk = desk
        self._townships: dict[str, TownshipLine] = {}
        self._totals: EventTotals | None = None
        this = desk.today().year
        self.year: SegmentField[int] = SegmentField(
            "",
            (
                (this, lambda: shown_year(this)),
                (this - 1, lambda: shown_year(this - 1)),
                (ALL_YEARS, lambda: tr("All years")),
            ),
            value=this,
        )
        self.year.changed.connect(self._read)
        self.new = Button(lambda: tr("Write down an event"), self._new, "main-button", keys="Ctrl+N")
        self.beside_title.addWidget(self.year)
        self.beside_title.addWidget(self.new)
        self._card()
        desk.jobs.changed.connect(self._changed)
        self._read()

    def _card(self) -> None:
        empty = Empty(
            lambda: tr("No events here"),
            lambda: tr("17 December, a launch, a meeting: write down how many came, by group. No names."),
        )
        self.table: Table[EventLine] = Table(self._columns(), key=lambda line: line.id, empty=empty)
        self.table.opened.connect(lambda line: self._desk.open(EventPage(self._desk, line)))
        self.table.chosen.connect(self._chosen)
        self.table.rows.wanted.connect(self._more)
        card = Card(self._in_short, key_hint(("Enter", lambda: tr("corrects")), ("Del", lambda: tr("cancels"))))
        card.add(self.table, 1)
        self.cancel = Button(lambda: tr("Cancel it"), self._turn, "link", keys="Delete")
        foot = QHBoxLayout()
        foot.setSpacing(worn().sizes.gap)
        foot.addWidget(self.cancel)
        foot.addWidget(Label(lambda: tr("What is cancelled stays in the list and is counted nowhere."), "soft"), 1)
        card.body.addLayout(foot)
        self.card = card
        self.body.addWidget(card, 1)

    def _columns(self) -> tuple[Column[EventLine], ...]:
        return (
            Column[EventLine](lambda: tr("Date"), lambda line: short_date(line.held_on), whole=True),
            Column[EventLine](lambda: tr("Occasion"), lambda line: tr(words.OCCASIONS[line.occasion]), share=4),
            Column[EventLine](lambda: tr("Township"), self._place, share=3, soft=True),
            Column[EventLine](lambda: tr("Members"), lambda line: shown_number(line.members), number=True),
            Column[EventLine](lambda: tr("Guests"), lambda line: shown_number(line.guests), number=True),
            Column[EventLine](lambda: tr("Together"), lambda line: shown_number(line.total), number=True),
            Column[EventLine](
                lambda: tr("State"),
                lambda line: tr("cancelled") if line.cancelled else "",
                tone=lambda _line: Tone.WARN,
            ),
        )

    def _place(self, line: EventLine) -> str:
        town = self._townships.get(line.township or "")
        return in_language(town.name, town.name_my) if town is not None else line.township or ""

    def _in_short(self) -> str:
        if self._totals is None:
            return ""
        found = self._totals
        return "   ·   ".join(
            (
                tr("{count} events", count=found.events),
                tr("{count} people came", count=found.total),
                tr("{count} of them members", count=found.members),
            )
        )

    @override
    def arrive(self) -> None:
        if self.table.rows.rows:
            self.table.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.new.setFocus(Qt.FocusReason.OtherFocusReason)

    # --- reading -----------------------------------------------------------------------------------------------

    def _changed(self, nouns: frozenset[str]) -> None:
        if "event" in nouns:
            self._read()

    def _days(self) -> tuple[dt.date | None, dt.date | None]:
        year = self.year.value()
        return (dt.date(year, 1, 1), dt.date(year, 12, 31)) if year else (None, None)

    def _read(self) -> None:
        actor, (first, last) = self._desk.actor, self._days()

        def look(session: UnitOfWork) -> _Read:
            return _Read(
                events.listed(session, actor, first_day=first, last_day=last, limit=PAGE),
                events.totals(session, actor, first_day=first, last_day=last),
                {line.pcode: line for line in reference.townships(session)},
            )

        self._desk.jobs.read(look, self._show, owner=self, newest="events")

    def _show(self, read: _Read) -> None:
        here_first = not self.table.rows.rows
        self._townships, self._totals = read.townships, read.totals
        self.card.heading.retranslate()
        self.table.show_rows(read.lines, more=len(read.lines) == PAGE)
        if self.table.current() is None:
            self.table.choose_first()
        self._chosen(self.table.current())
        if here_first and self.isVisible():
            self.arrive()

    def _more(self, last_line: EventLine | None) -> None:
        actor, (first, last) = self._desk.actor, self._days()
        self._desk.jobs.read(
            lambda session: events.listed(session, actor, first_day=first, last_day=last, after=last_line, limit=PAGE),
            lambda lines: self.table.rows.add(lines, more=len(lines) == PAGE),
            owner=self,
            newest="events",
        )

    # --- what can be done --------------------------------------------------------------------------------------

    def _new(self) -> None:
        self._desk.open(EventPage(self._desk))

    def _chosen(self, line: EventLine | None) -> None:
        self.cancel.setVisible(line is not None)
        if line is not None:
            self.cancel.say((lambda: tr("Count it again")) if line.cancelled else (lambda: tr("Cancel it")))

    def _turn(self) -> None:
        line = self.table.current()
        if line is None:
            return
        jobs, actor, was = self._desk.jobs, self._desk.actor, line.cancelled

        def write(session: UnitOfWork, *, cancelled: bool) -> EventLine:
            return (events.cancel if cancelled else events.restore)(session, actor, line.id)

        def back() -> None:
            jobs.run(lambda session: write(session, cancelled=was), lambda _line: None)

        jobs.run(
            lambda session: write(session, cancelled=not was),
            lambda _line: self._desk.say(
                (lambda: tr("It is counted again.")) if was else (lambda: tr("It is counted nowhere now.")), back
            ),
            lambda: tr("Saving"),
            owner=self,
        )
