"""What an office must know before it works on: a date that cannot be right, a register that was restored."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from models import offices
from models.backups import BackupDetails
from models.exchange.partner_lines import PartnerLine
from models.offices import OfficeDetails
from models.schema import Role
from views.desk import Desk
from views.exchange.words import partner_name
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
            Label(lambda: tr("Is today {day}? The clock of this PC jumped.", day=shown_date(desk.today())), wrap=True),
            self.confirm,
        )
        self.rejoin = _line(
            lambda: tr("Not rejoined yet"),
            Label(
                lambda: tr(
                    "This register was restored or copied. Send a bundle, then take in the answer: what was sent before comes back."
                ),
                wrap=True,
            ),
            Button(lambda: tr("Exchange"), lambda: desk.go("exchange")),
        )
        self.make_backup = Button(lambda: tr("Make a backup"), self._back_up)
        self._backups: BackupDetails | None = None
        self.copied = Label(self._backup_words, wrap=True)
        self.backup = _line(lambda: tr("Time for a backup"), self.copied, self.make_backup)
        self._silent: Sequence[PartnerLine] = ()
        self.unheard = Label(self._silent_words, wrap=True)
        self.silence = _line(
            lambda: tr("No bundle came"),
            self.unheard,
            Button(lambda: tr("Exchange"), lambda: desk.go("exchange")),
        )
        for warning in (self.clock, self.rejoin, self.silence, self.backup):
            column.addWidget(warning)
        self.hide()

    def show_for(self, office: OfficeDetails, backups: BackupDetails, silent: Sequence[PartnerLine] = ()) -> None:
        """What this office must be told; of backups and of partners that are `silent` those who can do something."""
        self._backups, self._silent = backups, silent
        admin = self._desk.actor.role is not Role.STAFF
        told = (
            (self.clock, office.clock_doubted),
            (self.rejoin, not office.rejoined),
            (self.silence, bool(silent) and admin),
            (self.backup, backups.overdue and admin),
        )
        self.copied.retranslate()
        self.unheard.retranslate()
        for warning, is_so in told:
            warning.setVisible(is_so)
        self.setVisible(any(is_so for _, is_so in told))

    def _silent_words(self) -> str:
        if not self._silent:
            return ""
        longest = max(self._silent, key=lambda line: line.silent_days)
        name, days = partner_name(longest), longest.silent_days
        if len(self._silent) == 1:
            return tr("Nothing came from {office} for {count} days. Call them.", office=name, count=days)
        return tr(
            "Nothing came from {offices} offices for two weeks or more; longest from {office}. Call them.",
            offices=len(self._silent),
            office=name,
        )

    def _backup_words(self) -> str:
        if self._backups is None:
            return ""
        days = self._backups.days_alone
        if self._backups.elsewhere is None:
            return tr("All of this office lies on this computer only. Put a copy on a stick.")
        return tr("The last copy on a stick is {count} days old.", count=days)

    def _back_up(self) -> None:
        from views.settings.backup import BackupPage

        self._desk.open(BackupPage(self._desk))

    def _confirm(self) -> None:
        actor = self._desk.actor
        self._desk.jobs.run(
            lambda session: offices.confirm_date(session, actor),
            lambda _done: self._desk.say(lambda: tr("Thank you. The date is believed again.")),
            owner=self,
        )


def _line(name: Text, words: Label, button: Button) -> Card:
    card = Card()
    sizes = worn().sizes
    card.body.setContentsMargins(sizes.card_padding, sizes.step * 2, sizes.step * 3, sizes.step * 2)
    line = QHBoxLayout()
    line.setSpacing(sizes.step * 3)
    line.addWidget(Chip(name, Tone.WARN))
    line.addWidget(words, 1, Qt.AlignmentFlag.AlignVCenter)
    line.addWidget(button)
    card.body.addLayout(line)
    return card
