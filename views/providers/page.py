"""The directory: clinics and other places to refer to."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QHBoxLayout

from models import providers
from models.database import UnitOfWork
from models.providers import ProviderLine
from views.desk import Desk
from views.kit.card import Card
from views.kit.choices import CheckField
from views.kit.empty import Empty
from views.kit.field import TextField
from views.kit.page import Page
from views.kit.press import Button
from views.kit.rows import Column
from views.kit.table import Table
from views.kit.words import tr
from views.providers import words
from views.providers.form import ProviderPage
from views.referrals.directory import Directory, read_directory
from views.theme import worn

PAGE = 200
"""Lines that are read at once."""

FIND_DELAY_MS = 150


class ProvidersPage(Page):
    """The list; Enter opens one, Ctrl+N adds one."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(lambda: tr("Clinics"))
        self._desk = desk
        self.new = Button(
            lambda: tr("Add a clinic"), lambda: desk.open(ProviderPage(desk, None)), "main-button", keys="Ctrl+N"
        )
        self.beside_title.addWidget(self.new)
        self._directory: Directory | None = None
        self._filter_line()
        self.table = self._table()
        card = Card()
        card.add(self.table, 1)
        self.body.addWidget(card, 1)
        self._wait = QTimer(self)
        self._wait.setSingleShot(True)
        self._wait.setInterval(FIND_DELAY_MS)
        self._wait.timeout.connect(self._read)
        self.name.changed.connect(self._wait.start)
        self.closed_too.changed.connect(self._read)
        desk.jobs.changed.connect(self._changed)
        desk.jobs.read(lambda session: read_directory(session, desk.actor), self._know, owner=self)

    def _filter_line(self) -> None:
        self.name = TextField("", placeholder=lambda: tr("Name or code"))
        self.name.setMaximumWidth(worn().sizes.find_width)
        self.name.submitted.connect(self._to_list)
        self.closed_too = CheckField(lambda: tr("Closed ones too"))
        line = QHBoxLayout()
        line.setSpacing(worn().sizes.gap)
        line.addWidget(self.name, 1, Qt.AlignmentFlag.AlignTop)
        line.addWidget(self.closed_too, 0, Qt.AlignmentFlag.AlignTop)
        line.addStretch(1)
        self.body.addLayout(line)

    def _table(self) -> Table[ProviderLine]:
        columns = (
            Column[ProviderLine](lambda: tr("Code"), lambda line: line.code, code=True),
            Column[ProviderLine](lambda: tr("Name"), words.name, share=4),
            Column[ProviderLine](lambda: tr("Township"), self._place, share=2),
            Column[ProviderLine](lambda: tr("Services"), words.numbers, share=2),
            Column[ProviderLine](lambda: tr("Hours"), lambda line: line.hours, share=3, soft=True),
            Column[ProviderLine](lambda: tr("State"), words.state, tone=words.tone),
        )
        self.nobody = Empty(
            lambda: tr("No clinic here yet"), lambda: tr("Add the first one, or take in the list from head office.")
        )
        table: Table[ProviderLine] = Table(columns, key=lambda line: line.id, empty=self.nobody)
        table.opened.connect(lambda line: self._desk.open(ProviderPage(self._desk, line)))
        table.rows.wanted.connect(self._read_on)
        return table

    def _place(self, line: ProviderLine) -> str:
        return self._directory.place(line.township) if self._directory is not None else ""

    def arrive(self) -> None:
        """The hand begins in the find field."""
        self.name.setFocus(Qt.FocusReason.OtherFocusReason)

    def _know(self, directory: Directory) -> None:
        self._directory = directory
        self._read()

    def _changed(self, nouns: frozenset[str]) -> None:
        if nouns & {"provider", "provider_service"}:
            self._read()

    def _work(self, after: ProviderLine | None) -> Callable[[UnitOfWork], list[ProviderLine]]:
        actor, name, closed = self._desk.actor, self.name.value() or "", bool(self.closed_too.value())
        return lambda session: providers.listed(session, actor, name=name, inactive_too=closed, after=after, limit=PAGE)

    def _read(self) -> None:
        self._desk.jobs.read(self._work(None), self._show, newest="clinics", owner=self)

    def _read_on(self, after: ProviderLine | None) -> None:
        def add(lines: Sequence[ProviderLine]) -> None:
            self.table.rows.add(lines, more=len(lines) == PAGE)

        self._desk.jobs.read(self._work(after), add, newest="clinics", owner=self)

    def _show(self, lines: Sequence[ProviderLine]) -> None:
        self.table.show_rows(lines, more=len(lines) == PAGE)
        if self.table.current() is None:
            self.table.choose_first()

    def _to_list(self) -> None:
        if self.table.rows.rowCount():
            self.table.setFocus(Qt.FocusReason.OtherFocusReason)
