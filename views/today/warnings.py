"""What an office must know before it works on: a date that cannot be right, a register that was restored."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from models import offices
from models.offices import OfficeDetails
from views.desk import Desk
from views.kit.card import Card
from views.kit.chip import Chip
from views.kit.figures import shown_date
from views.kit.label import Label
from views.kit.press import Button
from views.kit.words import Text, tr
from views.theme import worn
from views.tokens import Tone


class Warnings(QWidget):
    """One card for each warning; none where all is well."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(worn().sizes.step * 2)
        self.confirm = Button(lambda: tr("The date is right"), self._confirm)
        self.clock = _line(
            lambda: tr("Check the date"),
            lambda: tr("Is today {day}? The clock of this PC jumped.", day=shown_date(desk.today())),
            self.confirm,
        )
        self.rejoin = _line(
            lambda: tr("Not rejoined yet"),
            lambda: tr("This register was restored or copied. Take in a bundle from head office before you send one."),
            Button(lambda: tr("Exchange"), lambda: desk.go("exchange")),
        )
        column.addWidget(self.clock)
        column.addWidget(self.rejoin)
        self.hide()

    def show_for(self, office: OfficeDetails) -> None:
        """What this office must be told."""
        self.clock.setVisible(office.clock_doubted)
        self.rejoin.setVisible(not office.rejoined)
        self.setVisible(office.clock_doubted or not office.rejoined)

    def _confirm(self) -> None:
        actor = self._desk.actor
        self._desk.jobs.run(
            lambda session: offices.confirm_date(session, actor),
            lambda _done: self._desk.say(lambda: tr("Thank you. The date is believed again.")),
            owner=self,
        )


def _line(name: Text, words: Text, button: Button) -> Card:
    card = Card()
    sizes = worn().sizes
    card.body.setContentsMargins(sizes.card_padding, sizes.step * 2, sizes.step * 3, sizes.step * 2)
    line = QHBoxLayout()
    line.setSpacing(sizes.step * 3)
    line.addWidget(Chip(name, Tone.WARN))
    line.addWidget(Label(words, wrap=True), 1, Qt.AlignmentFlag.AlignVCenter)
    line.addWidget(button)
    card.body.addLayout(line)
    return card
