"""Settings: this computer for everybody; accounts, paper and the date for admins."""

from PySide6.QtWidgets import QVBoxLayout, QWidget
from typing_extensions import override

from models import accounts, backups, offices
from models.accounts import AccountLine
from models.offices import OfficeDetails
from models.schema import Role
from views.desk import Desk
from views.kit.beside import Beside
from views.kit.card import Card
from views.kit.figures import shown_date
from views.kit.label import Label
from views.kit.page import Page
from views.kit.press import Button, in_line
from views.kit.rows import Column
from views.kit.table import Table
from views.kit.words import tr
from views.settings.about import AboutCard
from views.settings.account import AccountPage
from views.settings.backup import BackupCard
from views.settings.computer import ComputerCard
from views.settings.custom import CustomCard
from views.settings.one_account import OneAccountPage
from views.settings.paper import PaperCard
from views.settings.passphrase import PassphraseCard, PassphrasePage
from views.settings.recovery import RecoveryCard
from views.settings.retention import RetentionCard
from views.settings.words import ROLES, sees_words
from views.theme import worn
from views.tokens import Tone


class SettingsPage(Page):
    """The place "Settings"."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(lambda: tr("Settings"))
        self._desk = desk
        self.admin = desk.actor.role is not Role.STAFF
        self.papers = Button(lambda: tr("Papers"), self._open_papers)
        self.beside_title.addWidget(self.papers)
        self.clock = _ClockCard(desk)
        self.body.addWidget(self.clock)
        self.computer = ComputerCard(desk)
        left, right = QWidget(), QWidget()
        near, far = QVBoxLayout(left), QVBoxLayout(right)
        for column in (near, far):
            column.setContentsMargins(0, 0, 0, 0)
            column.setSpacing(worn().sizes.gap + 2)
        near.addWidget(self.computer)
        self.passphrase = PassphraseCard(desk)
        far.addWidget(self.passphrase)
        if self.admin:
            self.accounts = _AccountsCard(desk)
            self.paper = PaperCard(desk)
            self.backup = BackupCard(desk)
            far.addWidget(self.accounts)
            far.addWidget(RecoveryCard(desk))
            far.addWidget(self.backup)
            far.addWidget(self.paper)
            self.retention = RetentionCard(desk)
            far.addWidget(self.retention)
        if desk.office.head and desk.actor.role is Role.HEAD_OFFICE:
            near.addWidget(CustomCard(desk))
        self.about = AboutCard()
        (near if self.admin else far).addWidget(self.about)
        for column in (near, far):
            column.addStretch(1)
        self.body.addWidget(Beside(left, right), 1)
        desk.jobs.changed.connect(self._changed)
        self._read()

    def _open_papers(self) -> None:
        from views.paper.office import OfficePapersPage

        self._desk.open(OfficePapersPage(self._desk))

    @override
    def arrive(self) -> None:
        self.computer.language.setFocus()
        if self.admin:
            self.retention.count()

    def _changed(self, nouns: frozenset[str]) -> None:
        if nouns & {"account", "office", "here", "backup"}:
            self._read()

    def _read(self) -> None:
        actor = self._desk.actor
        self._desk.jobs.read(offices.details, self.clock.show_office, owner=self)
        if self.admin:
            self._desk.jobs.read(
                lambda session: accounts.accounts(session, actor), self.accounts.table.show_rows, owner=self
            )
            self._desk.jobs.read(backups.details, self.backup.show_backups, owner=self)


class _AccountsCard(Card):
    """Who can open this office."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(lambda: tr("Accounts"))
        self._desk = desk
        columns = (
            Column[AccountLine](lambda: tr("Name"), lambda row: row.name, share=3),
            Column[AccountLine](
                lambda: tr("Role"),
                lambda row: tr(ROLES[row.role]) if row.active else tr("closed"),
                tone=lambda row: Tone.PLAIN if not row.active or row.role is Role.STAFF else Tone.ACCENT,
            ),
            Column[AccountLine](lambda: tr("May also see"), sees_words, share=9, soft=True),
        )
        self.table: Table[AccountLine] = Table(columns, key=lambda row: row.id)
        self.table.opened.connect(self._open)
        self.table.view.clicked.connect(self._clicked)
        self.add_one = Button(lambda: tr("Add an account"), lambda: desk.open(AccountPage(desk)))
        self.add(self.table, 1)
        self.body.addLayout(in_line(self.add_one))

    def _clicked(self) -> None:
        row = self.table.current()
        if row is not None:
            self._open(row)

    def _open(self, row: AccountLine) -> None:
        desk = self._desk
        desk.open(PassphrasePage(desk) if row.id == desk.actor.account_id else OneAccountPage(desk, row))


class _ClockCard(Card):
    """Stands here only while the clock of the computer cannot be believed."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(lambda: tr("Is today {day}?", day=shown_date(desk.today())), parent=parent)
        self._desk = desk
        self.add(
            Label(
                lambda: tr(
                    "The clock of this computer jumped. If the day is wrong, set the clock of the computer first; "
                    "then say here that it is right."
                ),
                "soft",
                wrap=True,
            )
        )
        self.confirm = Button(lambda: tr("Yes, that is today"), self._confirm, "main-button")
        self.body.addLayout(in_line(self.confirm))
        self.hide()

    def show_office(self, office: OfficeDetails) -> None:
        """Come into sight while the clock is doubted."""
        self.heading.retranslate()
        self.setVisible(office.clock_doubted)

    def _confirm(self) -> None:
        actor = self._desk.actor
        self._desk.jobs.run(
            lambda session: offices.confirm_date(session, actor),
            lambda _none: self._desk.say(lambda: tr("Thank you. The date is taken as it is.")),
            lambda: tr("Saving"),
            owner=self,
        )
