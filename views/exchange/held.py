"""What is here and kept whole but cannot be shown yet, why, and what brings it into sight."""

from datetime import datetime

from typing_extensions import override

from models.clock import MYANMAR
from models.database import UnitOfWork
from models.errors import Message
from models.exchange import held_things
from models.exchange.held_things import HeldEntry
from models.exchange.rows import BROKEN_RULE, INCOMPLETE, NO_PARENT, UNKNOWN_FIELD, UNKNOWN_TABLE
from views.desk import Desk
from views.exchange.value_words import field_words
from views.exchange.words import noun_words
from views.kit.card import Card
from views.kit.empty import Empty
from views.kit.figures import shown_date, shown_number
from views.kit.label import Label
from views.kit.page import Page
from views.kit.rows import Column
from views.kit.table import Table
from views.kit.words import mark, said, tr

_REASONS = (
    mark(UNKNOWN_TABLE),
    mark(UNKNOWN_FIELD),
    mark(BROKEN_RULE),
    mark(NO_PARENT),
    mark(INCOMPLETE),
)
"""Tells the collector of strings that they are shown."""

_Read = tuple[list[HeldEntry], dict[str, int]]


class HeldPage(Page):
    """A list to read: nothing is to be done here but what the advice says."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(lambda: tr("Set aside"))
        self._desk = desk
        self._counts: dict[str, int] = {}
        columns = (
            Column[HeldEntry](lambda: tr("Code"), _code, code=True),
            Column[HeldEntry](lambda: tr("What"), _what, share=3),
            Column[HeldEntry](lambda: tr("Why"), lambda row: said(row.reason), share=5),
            Column[HeldEntry](lambda: tr("From"), lambda row: row.office or "–", code=True),
            Column[HeldEntry](lambda: tr("Written on"), lambda row: _day(row.at), share=3, soft=True),
        )
        empty = Empty(
            lambda: tr("Nothing is set aside"),
            lambda: tr("All that came with bundles can be shown."),
        )
        self.table: Table[HeldEntry] = Table(columns, key=lambda row: (row.table, row.row_id, row.field), empty=empty)
        self.table.chosen.connect(self._advise)
        card = Card(
            lambda: tr("Kept whole, not shown yet"),
            lambda: tr("It is tried again after every bundle and every update."),
        )
        self.sums = Label("", "soft", wrap=True)
        card.add(self.sums)
        card.add(self.table, 1)
        self.advice = Label("", "strong", wrap=True)
        card.add(self.advice)
        self.body.addWidget(card, 1)
        desk.jobs.changed.connect(self._changed)
        self._read()

    @override
    def arrive(self) -> None:
        self.table.setFocus()

    def _changed(self, _nouns: frozenset[str]) -> None:
        self._read()

    def _read(self) -> None:
        actor = self._desk.actor

        def work(session: UnitOfWork) -> _Read:
            return held_things.listed(session, actor), held_things.counts(session, actor)

        self._desk.jobs.read(work, self._show, owner=self, newest="held")

    def _show(self, read: _Read) -> None:
        rows, self._counts = read
        first = self.table.rows.rowCount() == 0
        self.table.show_rows(rows)
        self.sums.say(self._summed)
        self.sums.setVisible(bool(rows))
        if rows and self.table.current() is None:
            self.table.choose_first()
        self._advise(self.table.current())
        if first and rows and self.isVisible():
            self.table.setFocus()

    def _summed(self) -> str:
        """How many wait for which reason."""
        return "\n".join(
            f"{shown_number(count)} · {said(Message(reason))}"
            for reason, count in sorted(self._counts.items(), key=lambda pair: -pair[1])
        )

    def _advise(self, row: HeldEntry | None) -> None:
        self.advice.say((lambda: said(row.advice)) if row is not None else "")
        self.advice.setVisible(row is not None)


def _code(row: HeldEntry) -> str:
    """The code by which people know it; a row's id tells them nothing."""
    return row.record if row.record != row.row_id else "–"


def _what(row: HeldEntry) -> str:
    return noun_words(row.table) if not row.field else f"{noun_words(row.table)} · {field_words(row.field)}"


def _day(moment: datetime) -> str:
    return shown_date((moment + MYANMAR).date())
