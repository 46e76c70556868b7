"""All PCs whose cards are known: which are in use, what is strange about one, and what can be done."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout
from typing_extensions import override

from models.database import UnitOfWork
from models.exchange import reentry, station_lines
from models.exchange.station_lines import StationLine
from models.schema import Role
from views.desk import Desk
from views.exchange.new_keys import NewKeysPage
from views.exchange.reentry import ReentryPage
from views.exchange.revoke import RevokePage
from views.exchange.station_card import STATES, StationCard
from views.exchange.words import day_of, office_words
from views.kit.card import Card
from views.kit.empty import Empty
from views.kit.label import Label
from views.kit.page import Page, Sides
from views.kit.press import Button
from views.kit.rows import Column
from views.kit.table import Table
from views.kit.words import tr
from views.tokens import Tone


@dataclass(frozen=True, slots=True)
class _Read:
    lines: list[StationLine]
    to_enter: int


class StationsPage(Page):
    """The list at the left, the chosen PC at the right."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(lambda: tr("PCs and keys"))
        self._desk = desk
        self.new_keys = Button(lambda: tr("New keys for this PC"), lambda: desk.open(NewKeysPage(desk)))
        if desk.actor.role is not Role.STAFF:
            self.beside_title.addWidget(self.new_keys)
        self.to_enter = _ToEnter(lambda: desk.open(ReentryPage(desk)))
        self.body.addWidget(self.to_enter)
        self.table: Table[StationLine] = Table(
            self._columns(),
            key=lambda line: line.key,
            empty=Empty(lambda: tr("No other PC is known yet"), lambda: tr("Exchange cards first.")),
        )
        self.card = StationCard(may_revoke=desk.actor.role is Role.HEAD_OFFICE)
        self.card.revoking.connect(lambda line: desk.open(RevokePage(desk, line)))
        near = Card(lambda: tr("PCs"), lambda: tr("Each PC has keys of its own."))
        near.add(self.table, 1)
        self.sides = Sides(near, self.card, (5, 4))
        self.sides.returned.connect(lambda: self.table.setFocus(Qt.FocusReason.OtherFocusReason))
        self.body.addWidget(self.sides, 1)
        self.table.chosen.connect(self.card.show_line)
        self.table.opened.connect(lambda _line: self._to_card())
        desk.jobs.changed.connect(self._changed)
        self._read()

    @staticmethod
    def _columns() -> tuple[Column[StationLine], ...]:
        return (
            Column[StationLine](
                lambda: tr("Office"), lambda line: office_words(line.office_code, line.office_name), share=4
            ),
            Column[StationLine](lambda: tr("Words compared"), lambda line: day_of(line.trusted_at), share=3, soft=True),
            Column[StationLine](
                lambda: tr("State"),
                lambda line: tr("look here") if line.troubled else tr(STATES[line.state][0]),
                tone=lambda line: Tone.WARN if line.troubled else STATES[line.state][1],
            ),
        )

    @override
    def arrive(self) -> None:
        self.table.setFocus()

    def _changed(self, nouns: frozenset[str]) -> None:
        if nouns - {"draft"}:
            self._read()

    def _read(self) -> None:
        actor = self._desk.actor

        def look(session: UnitOfWork) -> _Read:
            return _Read(station_lines.listed(session), reentry.count(session, actor))

        self._desk.jobs.read(look, self._show, owner=self, newest="stations")

    def _show(self, read: _Read) -> None:
        first = self.table.rows.rowCount() == 0
        self.table.show_rows(read.lines)
        if self.table.current() is None:
            self.table.choose_first()
        self.card.show_line(self.table.current())
        self.to_enter.show_count(read.to_enter)
        if first and self.isVisible():
            self.table.setFocus()

    def _to_card(self) -> None:
        self.sides.show_far()
        if self.card.revoke.isVisible():
            self.card.revoke.setFocus(Qt.FocusReason.OtherFocusReason)


class _ToEnter(Card):
    """Stands above the list only while something of a revoked PC waits for a person."""

    def __init__(self, press: Callable[[], object]) -> None:
        super().__init__()
        self.sentence = Label("", wrap=True)
        self.look = Button(lambda: tr("Look at them"), press, "main-button")
        line = QHBoxLayout()
        line.addWidget(self.sentence, 1, Qt.AlignmentFlag.AlignVCenter)
        line.addWidget(self.look)
        self.body.addLayout(line)
        self.hide()

    def show_count(self, count: int) -> None:
        """Say how many; none hides it."""
        self.sentence.say(lambda: tr("{count} writes of a revoked PC are to be entered again.", count=count))
        self.setVisible(count > 0)
