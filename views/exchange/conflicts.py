"""What was written in two places at once: all values stand here until somebody chooses."""

from typing_extensions import override

from models import listing
from models.listing import ConflictEntry
from views.desk import Desk
from views.exchange.terms import field_words, noun_words
from views.kit.card import Card
from views.kit.empty import Empty
from views.kit.figures import short_date
from views.kit.page import Page
from views.kit.rows import Column
from views.kit.table import Table
from views.kit.words import tr


class ConflictsPage(Page):
    """A list to read; the record's own page is where the right value is written."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(lambda: tr("Written twice"))
        self._desk = desk
        columns = (
            Column[ConflictEntry](lambda: tr("Record"), lambda row: row.record, code=True),
            Column[ConflictEntry](lambda: tr("Of"), lambda row: noun_words(row.table), share=2, soft=True),
            Column[ConflictEntry](lambda: tr("Field"), lambda row: field_words(row.field), share=2),
            Column[ConflictEntry](lambda: tr("Values and their days"), _values, share=6),
        )
        empty = Empty(
            lambda: tr("Nothing was written twice"),
            lambda: tr("Where two offices change the same thing at once, both values stand here."),
        )
        self.table: Table[ConflictEntry] = Table(
            columns, key=lambda row: (row.table, row.record, row.field), empty=empty
        )
        card = Card(
            lambda: tr("Both values are kept"), lambda: tr("Write the right one on the record's page: it then counts.")
        )
        card.add(self.table, 1)
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
        self._desk.jobs.read(
            lambda session: listing.all_conflicts(session, actor), self._show, owner=self, newest="conflicts"
        )

    def _show(self, rows: list[ConflictEntry]) -> None:
        self.table.show_rows(rows)
        if self.table.current() is None:
            self.table.choose_first()


def _values(row: ConflictEntry) -> str:
    return "   ·   ".join(f"{value or tr('empty')} ({short_date(day)})" for value, day, _station in row.values)
