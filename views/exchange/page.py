"""How the exchange stands: the offices at the left, all about the chosen one at the right."""

from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout
from typing_extensions import override

from models import conflicts
from models.database import UnitOfWork
from models.exchange import held_things, partner_lines, undo
from models.exchange.partner_lines import PartnerDetails, PartnerLine
from models.schema import Role
from views.desk import Desk
from views.exchange.partner_card import PartnerCard
from views.exchange.send import SendPage
from views.exchange.take_in import TakeInPage
from views.exchange.words import partner_name, partner_tone, partner_words
from views.kit.beside import Beside
from views.kit.card import Card, rule
from views.kit.empty import Empty
from views.kit.figures import shown_number
from views.kit.page import Page
from views.kit.press import Button
from views.kit.rows import Column
from views.kit.table import Table
from views.kit.words import tr


@dataclass(frozen=True, slots=True)
class _Read:
    """What the page shows."""

    partners: list[PartnerLine]
    chosen: PartnerDetails | None
    conflicts: int
    held: int
    undoable: bool


class ExchangePage(Page):
    """The place "Exchange". Admins send and take in; staff see how it stands."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(lambda: tr("Exchange"))
        self._desk = desk
        self._partners: list[PartnerLine] = []
        self._counts = (0, 0)
        self.admin = desk.actor.role is not Role.STAFF
        self.take_in = Button(lambda: tr("Take in"), self._take_in, keys="Ctrl+I")
        self.send = Button(lambda: tr("Send"), self._send, "main-button", keys="Ctrl+E")
        if self.admin:
            for button in (self.take_in, self.send):
                self.beside_title.addWidget(button)
        self.table = self._table()
        near = Card(
            lambda: tr("Offices"), "" if self.admin else (lambda: tr("An admin of your office sends and takes in."))
        )
        near.add(self.table, 1)
        near.add(rule())
        near.body.addLayout(self._links())
        self.card = PartnerCard(admin=self.admin)
        self.card.typing.connect(self._type_receipt)
        self.card.reading_out.connect(self._read_receipt)
        self.body.addWidget(Beside(near, self.card, (5, 6)), 1)
        self.table.chosen.connect(self._choose)
        # Every write may be one that was not sent yet.
        desk.jobs.changed.connect(self._changed)
        self._read()

    def _table(self) -> Table[PartnerLine]:
        columns = (
            Column[PartnerLine](lambda: tr("Office"), partner_name, share=4),
            Column[PartnerLine](lambda: tr("State"), partner_words, tone=partner_tone),
        )
        empty = Empty(
            lambda: tr("No office is trusted yet"),
            lambda: tr("Exchange cards first, and compare ten words on the phone."),
            (lambda: tr("Exchange cards")) if self.admin else "",
            self._open_cards,
        )
        table: Table[PartnerLine] = Table(columns, key=lambda line: line.office_code, empty=empty)
        table.opened.connect(lambda _line: self.card.bundles.setFocus())
        return table

    def _links(self) -> QVBoxLayout:
        """Where everything else of the exchange is."""
        self.conflicts = Button(lambda: _counted(tr("Written twice"), self._counts[0]), self._open_conflicts, "link")
        self.held = Button(lambda: _counted(tr("Set aside"), self._counts[1]), self._open_held, "link")
        self.cards = Button(lambda: tr("Exchange cards"), self._open_cards, "link")
        self.stations = Button(lambda: tr("PCs and keys"), self._open_stations, "link")
        self.duplicates = Button(lambda: tr("Same person?"), self._open_duplicates, "link")
        self.undo = Button(lambda: tr("Undo the last import"), self._open_undo, "link")
        shown: list[Button] = [self.conflicts, self.held]
        if self.admin:
            shown += [self.duplicates, self.cards, self.stations, self.undo]
        column = QVBoxLayout()
        column.setSpacing(0)
        for link in shown:
            column.addWidget(link, 0, Qt.AlignmentFlag.AlignLeft)
        return column

    @override
    def arrive(self) -> None:
        if not self._partners and isinstance(self.table.empty, Empty) and self.table.empty.button is not None:
            self.table.empty.button.setFocus()
            return
        (self.table if self._partners else self).setFocus()

    # --- reading ----------------------------------------------------------------------------------------------

    def _changed(self, _nouns: frozenset[str]) -> None:
        self._read()

    def _choose(self, line: PartnerLine | None) -> None:
        if line is not None and (self.card.found is None or self.card.found.line.office_code != line.office_code):
            self._read()

    def _read(self) -> None:
        actor, line = self._desk.actor, self.table.current()
        code = line.office_code if line is not None else ""

        def look(session: UnitOfWork) -> _Read:
            partners = partner_lines.partner_lines(session)
            chosen = code or (partners[0].office_code if partners else "")
            last = undo.undoable(session)
            return _Read(
                partners,
                partner_lines.partner(session, chosen),
                conflicts.count(session, actor),
                sum(held_things.counts(session, actor).values()),
                last is not None and last.closed is None,
            )

        self._desk.jobs.read(look, self._show, owner=self, newest="exchange")

    def _show(self, read: _Read) -> None:
        first = not self._partners
        self._partners, self._counts = read.partners, (read.conflicts, read.held)
        self.card.show_partner(read.chosen)
        self.table.show_rows(read.partners)
        self.card.setVisible(bool(read.partners))
        if self.table.current() is None:
            self.table.choose_first()
        for link in (self.conflicts, self.held):
            link.retranslate()
        self.undo.setEnabled(read.undoable)
        self.send.setEnabled(bool(read.partners))
        self.take_in.setEnabled(bool(read.partners))
        self._stand_out(any(line.unsent for line in read.partners))
        if first and self.isVisible():
            self.arrive()

    def _stand_out(self, to_send: bool) -> None:
        """The one thing to do: send, if there is anything to send."""
        for button, is_main in ((self.send, to_send), (self.take_in, not to_send)):
            button.setProperty("part", "main-button" if is_main else "")
            button.style().unpolish(button)
            button.style().polish(button)

    # --- what the hand does -----------------------------------------------------------------------------------

    def _take_in(self) -> None:
        self._desk.open(TakeInPage(self._desk))

    def _send(self) -> None:
        if self._partners:
            chosen = self.table.current()
            self._desk.open(SendPage(self._desk, self._partners, chosen.office_code if chosen else None))

    def _type_receipt(self) -> None:
        from views.exchange.receipt import TypeReceiptPage

        if self.card.found is not None:
            self._desk.open(TypeReceiptPage(self._desk, self.card.found))

    def _read_receipt(self, bundle_id: int) -> None:
        from views.exchange.receipt import ReadReceiptPage

        self._desk.open(ReadReceiptPage(self._desk, bundle_id))

    def _open_conflicts(self) -> None:
        from views.exchange.conflicts import ConflictsPage

        self._desk.open(ConflictsPage(self._desk))

    def _open_held(self) -> None:
        from views.exchange.held import HeldPage

        self._desk.open(HeldPage(self._desk))

    def _open_cards(self) -> None:
        from views.exchange.cards import CardsPage

        self._desk.open(CardsPage(self._desk))

    def _open_stations(self) -> None:
        from views.exchange.stations import StationsPage

        self._desk.open(StationsPage(self._desk))

    def _open_duplicates(self) -> None:
        from views.exchange.duplicates import DuplicatesPage

        self._desk.open(DuplicatesPage(self._desk))

    def _open_undo(self) -> None:
        from views.exchange.undoing import UndoPage

        self._desk.open(UndoPage(self._desk))


def _counted(words: str, count: int) -> str:
    return f"{words} ({shown_number(count)})" if count else words
