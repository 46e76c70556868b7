"""What was written in two places at once: all values stand here until somebody chooses."""

from typing_extensions import override

from models import listing, reference
from models.database import UnitOfWork
from models.listing import ConflictEntry
from models.reference import TownshipLine
from views.desk import Desk
from views.exchange.words import field_words, noun_words
from views.kit.card import Card
from views.kit.empty import Empty
from views.kit.figures import short_date
from views.kit.page import Page
from views.kit.rows import Column
from views.kit.table import Table
from views.kit.words import in_language, tr
from views.members.words import GENDERS
from views.members.words import STATES as MEMBER_STATES
from views.referrals.words import PRIORITIES
from views.referrals.words import STATES as REFERRAL_STATES


class ConflictsPage(Page):
    """A list to read; the record's own page is where the right value is written."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(lambda: tr("Written twice"))
        self._desk = desk
        self._towns: dict[str, TownshipLine] = {}
        columns = (
            Column[ConflictEntry](lambda: tr("Code"), lambda row: row.record, code=True),
            Column[ConflictEntry](lambda: tr("Of"), lambda row: noun_words(row.table), share=2, soft=True),
            Column[ConflictEntry](lambda: tr("Field"), lambda row: field_words(row.field), share=2),
            Column[ConflictEntry](lambda: tr("Values and their days"), self._values, share=6),
        )
        empty = Empty(
            lambda: tr("Nothing was written twice"),
            lambda: tr("Where two offices change the same thing at once, both values stand here."),
        )
        self.table: Table[ConflictEntry] = Table(
            columns, key=lambda row: (row.table, row.record, row.field), empty=empty
        )
        self.table.opened.connect(self._open)
        card = Card(
            lambda: tr("Both values are kept"),
            lambda: tr("Enter opens the record: write the right one there, it then counts."),
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

        def work(session: UnitOfWork) -> tuple[list[ConflictEntry], list[TownshipLine]]:
            return listing.all_conflicts(session, actor), reference.townships(session)

        self._desk.jobs.read(work, self._show, owner=self, newest="conflicts")

    def _show(self, read: tuple[list[ConflictEntry], list[TownshipLine]]) -> None:
        rows, towns = read
        self._towns = {line.pcode: line for line in towns}
        self.table.show_rows(rows)
        if rows and self.table.current() is None:
            # The list was not there yet when the hand came.
            self.table.choose_first()
            self.table.setFocus()

    def _values(self, row: ConflictEntry) -> str:
        """All values, as their form says them, each with its day."""
        return "   ·   ".join(f"{self._value(value)} ({short_date(day)})" for value, day, _station in row.values)

    def _value(self, value: str) -> str:
        if value in self._towns:
            return in_language(self._towns[value].name, self._towns[value].name_my)
        return tr(_VALUES[value]) if value in _VALUES else value or tr("empty")

    def _open(self, row: ConflictEntry) -> None:
        """The page where the right value is written, where that kind of record has one."""
        if row.table in {"member", "member_local"}:
            from views.members.one import MemberPage

            self._desk.open(MemberPage(self._desk, row.record))
        elif row.table == "referral":
            from views.referrals.one import ReferralPage

            self._desk.open(ReferralPage(self._desk, row.record))


_VALUES: dict[str, str] = {
    str(kind.value): words
    for kind, words in [*GENDERS.items(), *MEMBER_STATES.items(), *REFERRAL_STATES.items(), *PRIORITIES.items()]
}
"""What stands in the register by a name of the program's own, in words."""
