"""What was written in several places at once: all values stand here until somebody chooses."""

from PySide6.QtCore import Qt, QTimer
from typing_extensions import override

from models import choices, conflicts, consents, reference
from models.conflicts import ConflictEntry, ConflictValue
from models.database import UnitOfWork
from models.errors import AppError, Problem
from models.reference import TownshipLine
from models.schema import ConsentAnswer, ConsentMethod
from models.schema.values import Plain
from views.desk import Desk
from views.exchange.conflict_card import ConflictCard
from views.exchange.value_words import Townships, field_words
from views.exchange.words import noun_words
from views.kit.card import Card
from views.kit.empty import Empty
from views.kit.page import Page, Sides
from views.kit.rows import Column
from views.kit.table import Table
from views.kit.words import Text, tr

_Read = tuple[list[ConflictEntry], list[TownshipLine]]


class ConflictsPage(Page):
    """The list at the left, the chosen conflict at the right. Enter goes to its values, Escape back to the list."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(lambda: tr("Written twice"))
        self._desk = desk
        self._towns: Townships = {}
        self._place = 0
        self.table = self._table()
        near = Card(lambda: tr("To be chosen"))
        near.add(self.table, 1)
        self.card = ConflictCard(desk.today)
        self.card.picked.connect(self._pick)
        self.card.written.connect(self._write)
        self.card.asked.connect(self._ask)
        self.card.record_wanted.connect(self._open_record)
        # Later: the form has no place yet.
        self.card.grown.connect(lambda: QTimer.singleShot(0, self, self._show_form))
        self.sides = Sides(near, self.card, (1, 1))
        self.sides.returned.connect(lambda: self.table.setFocus(Qt.FocusReason.OtherFocusReason))
        self.sides.turned.connect(lambda _wide: self._hide_empty_card())
        self.body.addWidget(self.sides, 1)
        desk.jobs.changed.connect(self._changed)
        self._read()

    def _table(self) -> Table[ConflictEntry]:
        columns = (
            Column[ConflictEntry](lambda: tr("Code"), lambda row: row.record, code=True),
            Column[ConflictEntry](lambda: tr("Field"), lambda row: field_words(row.field)),
            Column[ConflictEntry](lambda: tr("Of"), lambda row: noun_words(row.table), soft=True),
        )
        empty = Empty(
            lambda: tr("Nothing was written twice"),
            lambda: tr("Where two offices change the same thing at once, both values stand here."),
        )
        table: Table[ConflictEntry] = Table(columns, key=lambda row: (row.table, row.row_id, row.field), empty=empty)
        table.chosen.connect(self._choose_row)
        table.opened.connect(lambda _row: self._to_card())
        return table

    @override
    def arrive(self) -> None:
        self.table.setFocus()

    # --- reading --------------------------------------------------------------------------------------------------

    def _changed(self, _nouns: frozenset[str]) -> None:
        self._read()

    def _read(self) -> None:
        actor = self._desk.actor

        def work(session: UnitOfWork) -> _Read:
            return conflicts.listed(session, actor), reference.townships(session)

        self._desk.jobs.read(work, self._show, owner=self, newest="conflicts")

    def _show(self, read: _Read) -> None:
        rows, towns = read
        self._towns = {line.pcode: line for line in towns}
        in_card, first = self.sides.at_far, self.table.rows.rowCount() == 0
        self.table.show_rows(rows)
        if self.table.current() is None and rows:
            # What was chosen has gone: the list moves on.
            self.table.choose(self.table.rows.key(rows[min(self._place, len(rows) - 1)]))
        self._choose_row(self.table.current())
        if not rows:
            self.sides.show_near()
        self._hide_empty_card()
        if not rows:
            self.setFocus(Qt.FocusReason.OtherFocusReason)
        elif in_card and not self.sides.at_far:
            self._to_card()
        elif first and self.isVisible():
            # The list was not there yet when the hand came.
            self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def _hide_empty_card(self) -> None:
        if not self.table.rows.rowCount():
            self.card.hide()
        elif self.sides.wide:
            self.card.show()

    def _choose_row(self, row: ConflictEntry | None) -> None:
        if row is not None:
            self._place = self.table.rows.place_of(self.table.rows.key(row)) or 0
        self.card.show_entry(row, self._towns)

    def _to_card(self) -> None:
        self.sides.show_far()
        if not self.card.begin():
            self.card.record.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_form(self) -> None:
        if self.card.form is not None:
            self.scroller.ensureWidgetVisible(self.card.form)

    # --- choosing -------------------------------------------------------------------------------------------------

    def _pick(self, entry: ConflictEntry, value: ConflictValue) -> None:
        actor = self._desk.actor
        self._desk.jobs.run(
            lambda session: choices.choose(session, actor, entry.table, entry.row_id, entry.field, value.dot),
            self._chosen,
            lambda: tr("Saving"),
            owner=self,
        )

    def _write(self, entry: ConflictEntry, value: Plain) -> None:
        actor = self._desk.actor
        self._desk.jobs.run(
            lambda session: choices.write_other(session, actor, entry.table, entry.row_id, entry.field, value),
            self._chosen,
            lambda: tr("Saving"),
            owner=self,
            trouble=self._not_written,
        )

    def _ask(self, entry: ConflictEntry, answer: ConsentAnswer) -> None:
        actor, day, line = self._desk.actor, self._desk.today(), entry.consent
        if line is None:
            return
        scope, clinic = line.scope, line.provider_code or None

        def work(session: UnitOfWork) -> None:
            if answer is ConsentAnswer.YES:
                method = ConsentMethod.SPOKEN
                consents.give(session, actor, entry.record, scope, method=method, on=day, provider_code=clinic)
            else:
                consents.refuse(session, actor, entry.record, scope, on=day, provider_code=clinic)

        self._desk.jobs.run(work, self._chosen, lambda: tr("Saving"), owner=self)

    def _chosen(self, _nothing: None) -> None:
        said: Text = lambda: tr("Chosen. It counts everywhere from the next bundles on.")  # noqa: E731 - a Text
        self._desk.say(said)

    def _not_written(self, error: AppError) -> None:
        if self.card.form is None:
            self._desk.tell(error)
        else:
            self.card.form.tell([Problem("value", error.title)])

    def _open_record(self, entry: ConflictEntry) -> None:
        if entry.table == "referral":
            from views.referrals.one import ReferralPage

            self._desk.open(ReferralPage(self._desk, entry.record))
        else:
            from views.members.one import MemberPage

            self._desk.open(MemberPage(self._desk, entry.record))
