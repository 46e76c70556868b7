"""How the exchange stands: what waits, what was not sent, with whom."""

from dataclasses import dataclass

from PySide6.QtWidgets import QHBoxLayout
from typing_extensions import override

from models import listing
from models.database import UnitOfWork
from models.exchange import exporting
from models.exchange.exporting import PartnerLine
from models.schema import Role
from views.desk import Desk
from views.exchange.cards import CardsPage
from views.exchange.conflicts import ConflictsPage
from views.exchange.send import SendPage
from views.exchange.take_in import TakeInPage
from views.exchange.words import bundle_words, office_words, partner_tone, partner_words
from views.kit.card import Card, Tile
from views.kit.empty import Empty
from views.kit.page import Page
from views.kit.press import Button
from views.kit.rows import Column
from views.kit.table import Table
from views.kit.words import tr
from views.theme import worn
from views.tokens import Tone


@dataclass(frozen=True, slots=True)
class _Read:
    """What the page shows."""

    partners: list[PartnerLine]
    unsent: int
    conflicts: int


class ExchangePage(Page):
    """The place "Exchange". Admins send and take in; staff see how it stands."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(lambda: tr("Exchange"))
        self._desk = desk
        self._partners: list[PartnerLine] = []
        self.admin = desk.actor.role is not Role.STAFF
        self._buttons()
        self._tiles()
        empty = Empty(
            lambda: tr("No office is trusted yet"),
            lambda: tr("Exchange cards first, and compare ten words on the phone."),
            (lambda: tr("Exchange cards")) if self.admin else "",
            self._open_cards,
        )
        self.table: Table[PartnerLine] = Table(self._columns(), key=lambda line: line.office_code, empty=empty)
        self.table.opened.connect(lambda _line: self._send() if self.admin else None)
        card = Card(
            lambda: tr("Offices"), "" if self.admin else (lambda: tr("An admin of your office sends and takes in."))
        )
        card.add(self.table, 1)
        self.body.addWidget(card, 1)
        # Every write may be one that was not sent yet.
        desk.jobs.changed.connect(self._changed)
        self._read()

    def _buttons(self) -> None:
        self.cards = Button(lambda: tr("Cards"), self._open_cards)
        self.take_in = Button(lambda: tr("Take in"), self._take_in, keys="Ctrl+I")
        self.send = Button(lambda: tr("Send"), self._send, "main-button", keys="Ctrl+E")
        if self.admin:
            for button in (self.cards, self.take_in, self.send):
                self.beside_title.addWidget(button)

    def _tiles(self) -> None:
        self.unsent = Tile(lambda: tr("Not sent yet"))
        self.waiting = Tile(lambda: tr("Bundles that wait"))
        self.conflicts = Tile(lambda: tr("Written twice"), pressable=True)
        self.conflicts.pressed.connect(lambda: self._desk.open(ConflictsPage(self._desk)))
        line = QHBoxLayout()
        line.setSpacing(worn().sizes.gap)
        for tile in (self.unsent, self.waiting, self.conflicts):
            line.addWidget(tile, 1)
        self.body.addLayout(line)

    @staticmethod
    def _columns() -> tuple[Column[PartnerLine], ...]:
        return (
            Column[PartnerLine](
                lambda: tr("Office"), lambda line: office_words(line.office_code, line.office_name), share=4
            ),
            Column[PartnerLine](
                lambda: tr("Last sent"), lambda line: bundle_words(line.sent_number, line.last_at), share=4
            ),
            Column[PartnerLine](
                lambda: tr("Last received"), lambda line: bundle_words(line.received_number, line.heard_at), share=4
            ),
            Column[PartnerLine](lambda: tr("State"), partner_words, tone=partner_tone),
        )

    @override
    def arrive(self) -> None:
        (self.table if self._partners else self.table.empty or self).setFocus()
        if not self._partners and isinstance(self.table.empty, Empty) and self.table.empty.button is not None:
            self.table.empty.button.setFocus()

    def _changed(self, _nouns: frozenset[str]) -> None:
        self._read()

    def _read(self) -> None:
        actor = self._desk.actor

        def look(session: UnitOfWork) -> _Read:
            return _Read(
                exporting.partner_lines(session),
                exporting.unsent(session),
                len(listing.all_conflicts(session, actor)),
            )

        self._desk.jobs.read(look, self._show, owner=self, newest="exchange")

    def _show(self, read: _Read) -> None:
        first = not self._partners
        self._partners = read.partners
        self.table.show_rows(read.partners)
        if self.table.current() is None:
            self.table.choose_first()
        self.send.setEnabled(bool(read.partners))
        self.take_in.setEnabled(bool(read.partners))
        unsent = read.unsent or max((line.unsent for line in read.partners), default=0)
        if unsent:
            self.unsent.show_number(unsent, lambda: tr("changes"))
        else:
            self.unsent.show_tick(lambda: tr("all sent"))
        waiting = sum(line.waiting for line in read.partners)
        if waiting:
            self.waiting.show_number(waiting, lambda: tr("ask for the one before"), Tone.WARN)
        else:
            self.waiting.show_tick(lambda: tr("none"))
        if read.conflicts:
            self.conflicts.show_number(read.conflicts, lambda: tr("to look at"), Tone.WARN)
        else:
            self.conflicts.show_tick(lambda: tr("none"))
        if first and self.isVisible():
            self.arrive()

    def _open_cards(self) -> None:
        self._desk.open(CardsPage(self._desk))

    def _take_in(self) -> None:
        self._desk.open(TakeInPage(self._desk))

    def _send(self) -> None:
        if self._partners:
            chosen = self.table.current()
            self._desk.open(SendPage(self._desk, self._partners, chosen.office_code if chosen else None))
