"""What a revoked PC had written and no other office takes any more: looked at, and entered again."""

from collections.abc import Sequence
from datetime import datetime

from PySide6.QtWidgets import QHBoxLayout
from typing_extensions import override

from models import reference
from models.clock import MYANMAR
from models.database import UnitOfWork
from models.exchange import reentry
from models.exchange.reentry import ReentryLine
from models.reference import TownshipLine
from models.schema import Role
from views.desk import Desk
from views.exchange.value_words import Townships, field_words, part_words
from views.exchange.words import noun_words
from views.kit.card import Card
from views.kit.empty import Empty
from views.kit.figures import shown_date
from views.kit.label import Label
from views.kit.page import Page
from views.kit.press import Button
from views.kit.rows import Column
from views.kit.table import Table
from views.kit.words import tr
from views.theme import worn

_Read = tuple[list[ReentryLine], list[TownshipLine]]


class ReentryPage(Page):
    """A list; the chosen record, or all, is entered again as this office's own."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(lambda: tr("To be entered again"))
        self._desk = desk
        self._towns: Townships = {}
        self._may = desk.actor.role is not Role.STAFF
        empty = Empty(
            lambda: tr("Nothing is to be entered again"),
            lambda: tr("What a revoked PC had written beyond what counts would stand here."),
        )
        self.table: Table[ReentryLine] = Table(
            self._columns(), key=lambda row: (row.dot, row.table, row.row_id, row.field), empty=empty
        )
        self.table.opened.connect(lambda _row: self._enter_one() if self._may else None)
        card = Card(lambda: tr("A revoked PC wrote this"))
        card.add(
            Label(
                lambda: tr(
                    "It stands in your register, but no other office takes it. Enter again what is right; where it is "
                    "wrong, write the right thing in the record instead."
                ),
                "soft",
                wrap=True,
            )
        )
        card.add(self.table, 1)
        self.one = Button(lambda: tr("Enter this record again"), self._enter_one, "main-button")
        self.all = Button(lambda: tr("Enter all again"), lambda: self._enter(self.table.rows.rows))
        self.foot = QHBoxLayout()
        self.foot.setSpacing(worn().sizes.step * 3)
        for button in (self.one, self.all):
            self.foot.addWidget(button)
        self.foot.addStretch(1)
        card.body.addLayout(self.foot)
        for button in (self.one, self.all):
            button.setVisible(self._may)
        self.body.addWidget(card, 1)
        desk.jobs.changed.connect(lambda _nouns: self._read())
        self._read()

    def _columns(self) -> tuple[Column[ReentryLine], ...]:
        return (
            Column[ReentryLine](lambda: tr("Code"), lambda row: row.record, code=True),
            Column[ReentryLine](lambda: tr("Of"), lambda row: noun_words(row.table), share=2, soft=True),
            Column[ReentryLine](
                lambda: tr("Field"),
                lambda row: field_words(row.field) if row.field else tr("the whole record"),
                share=2,
            ),
            Column[ReentryLine](lambda: tr("What stands there"), self._value, share=5),
            Column[ReentryLine](lambda: tr("Written on"), lambda row: _day(row.at), share=2, soft=True),
        )

    @override
    def arrive(self) -> None:
        self.table.setFocus()

    def _read(self) -> None:
        actor = self._desk.actor

        def work(session: UnitOfWork) -> _Read:
            return reentry.listed(session, actor), reference.townships(session)

        self._desk.jobs.read(work, self._show, owner=self, newest="reentry")

    def _show(self, read: _Read) -> None:
        lines, towns = read
        self._towns = {town.pcode: town for town in towns}
        first = self.table.rows.rowCount() == 0
        self.table.show_rows(lines)
        for button in (self.one, self.all):
            button.setEnabled(bool(lines))
        if lines and self.table.current() is None:
            self.table.choose_first()
        if first and lines and self.isVisible():
            self.table.setFocus()

    def _value(self, row: ReentryLine) -> str:
        said = (
            part_words(f"{row.table}.{column}", kind, part, self._towns)
            for column, kind, part in zip(row.columns, row.kinds, row.parts, strict=True)
            # Its code stands in a column of its own.
            if part != row.record
        )
        return " · ".join(filter(None, said)) or tr("empty")

    def _enter_one(self) -> None:
        chosen = self.table.current()
        if chosen is not None:
            self._enter([row for row in self.table.rows.rows if row.record == chosen.record])

    def _enter(self, lines: Sequence[ReentryLine]) -> None:
        actor = self._desk.actor
        self._desk.jobs.run(
            lambda session: reentry.enter_again(session, actor, lines),
            self._entered,
            lambda: tr("Saving"),
            owner=self,
        )

    def _entered(self, count: int) -> None:
        self._desk.say(lambda: tr("{count} entered again. The next bundle takes them along.", count=count))
        self.table.setFocus()


def _day(moment: datetime) -> str:
    return shown_date((moment + MYANMAR).date())
