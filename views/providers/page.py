"""The directory: clinics and other places to refer to."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QHBoxLayout

from models import provider_search
from models.database import UnitOfWork
from models.provider_search import Entry, Wish
from models.reference import ServiceLine
from views.desk import Desk
from views.kit.card import Card
from views.kit.choices import CheckField, ChoiceField
from views.kit.empty import Empty
from views.kit.field import TextField
from views.kit.page import Page, Sides
from views.kit.pick import PickField
from views.kit.press import Button
from views.kit.rows import Column
from views.kit.table import Table
from views.kit.words import in_language, tr
from views.providers import words
from views.providers.card import ClinicCard, ClinicPage
from views.providers.form import ProviderPage
from views.referrals.directory import Directory, read_directory
from views.referrals.words import service
from views.theme import worn
from views.tokens import Tone

PAGE = 200
"""Lines that are read at once."""

FIND_DELAY_MS = 150
_NOUNS = frozenset({"provider", "provider_service", "referral"})


@dataclass(frozen=True, slots=True)
class _Read:
    """What the page shows."""

    entries: list[Entry]
    stale: int


class ProvidersPage(Page):
    """The list with its filters, the chosen clinic beside it. Enter opens one, Ctrl+N adds one, F4 notes a check."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(lambda: tr("Clinics"))
        self._desk = desk
        self.new = Button(
            lambda: tr("Add a clinic"), lambda: desk.open(ProviderPage(desk, None)), "main-button", keys="Ctrl+N"
        )
        self.paper = Button(lambda: tr("On paper"), self._open_paper, "link", keys="Ctrl+P")
        self.beside_title.addWidget(self.paper)
        self.beside_title.addWidget(self.new)
        self._directory: Directory | None = None
        self._wait = QTimer(self)
        self._wait.setSingleShot(True)
        self._wait.setInterval(FIND_DELAY_MS)
        self._wait.timeout.connect(self._read)
        self._filter_line()
        self._tick_line()
        self.table = self._table()
        near = Card()
        near.add(self.table, 1)
        self.card = ClinicCard(desk)
        self.card.keys_on(self)
        self.sides = Sides(near, self.card, (3, 2))
        self.body.addWidget(self.sides, 1)
        desk.jobs.changed.connect(self._changed)
        desk.jobs.read(lambda session: read_directory(session, desk.actor), self._know, owner=self)

    def _open_paper(self) -> None:
        from views.paper.office import directory_paper

        self._desk.open(directory_paper(self._desk))

    def _filter_line(self) -> None:
        self.name = TextField("", placeholder=lambda: tr("Name or code"))
        self.name.submitted.connect(self._to_list)
        self.name.changed.connect(self._wait.start)
        self.service: ChoiceField[int] = ChoiceField("", [(0, lambda: tr("Any service"))])
        self.service.set_value(0)
        self.service.changed.connect(self._read)
        self.service.submitted.connect(self._to_list)
        self.township: PickField[str] = PickField("", placeholder=lambda: tr("Any township"))
        self.township.changed.connect(self._wait.start)
        self.township.submitted.connect(self._to_list)
        line = QHBoxLayout()
        line.setSpacing(worn().sizes.gap)
        for field in (self.name, self.service, self.township):
            line.addWidget(field, 1, Qt.AlignmentFlag.AlignTop)
        self.body.addLayout(line)

    def _tick_line(self) -> None:
        self._stale_count = 0
        self.open_now = CheckField(lambda: tr("Open now"))
        self.stale = CheckField(self._stale_words)
        self.closed_too = CheckField(lambda: tr("Closed ones too"))
        line = QHBoxLayout()
        line.setSpacing(worn().sizes.gap)
        for field in (self.open_now, self.stale, self.closed_too):
            field.changed.connect(self._read)
            line.addWidget(field, 0, Qt.AlignmentFlag.AlignTop)
        line.addStretch(1)
        self.body.addLayout(line)

    def _stale_words(self) -> str:
        return tr("Not checked for 6 months: {count}", count=self._stale_count)

    def _table(self) -> Table[Entry]:
        today = self._desk.today
        columns = (
            Column[Entry](lambda: tr("Name"), _name, share=4),
            Column[Entry](lambda: tr("Township"), self._place, share=2),
            Column[Entry](
                lambda: tr("Hours"),
                lambda entry: words.opening(entry.opening, today()),
                tone=lambda entry: words.opening_tone(entry.opening),
            ),
            Column[Entry](lambda: tr("State"), _state, tone=_tone),
        )
        self.nobody = Empty(
            lambda: tr("No clinic here yet"), lambda: tr("Add the first one, or take in the list from head office.")
        )
        table: Table[Entry] = Table(columns, key=lambda entry: entry.line.id, empty=self.nobody)
        table.opened.connect(self._opened)
        table.chosen.connect(self._chosen)
        table.rows.wanted.connect(self._read_on)
        return table

    def _place(self, entry: Entry) -> str:
        return self._directory.place(entry.line.township) if self._directory is not None else ""

    def arrive(self) -> None:
        """The hand begins in the find field."""
        self.name.setFocus(Qt.FocusReason.OtherFocusReason)
        if self._directory is not None:
            self._read()

    def retranslate(self) -> None:
        """The township's placeholder is ours."""
        super().retranslate()
        if hasattr(self, "township"):
            self.township.input.setPlaceholderText(tr("Any township"))

    def _know(self, directory: Directory) -> None:
        self._directory = directory
        self.card.know(directory)
        services: Sequence[ServiceLine] = directory.services
        self.service.set_options(
            [(0, lambda: tr("Any service")), *((line.number, partial(service, line)) for line in services)]
        )
        self.township.set_options(
            [(line.pcode, partial(in_language, line.name, line.name_my)) for line in directory.townships.values()]
        )
        self._read()

    def _changed(self, nouns: frozenset[str]) -> None:
        if nouns & _NOUNS and self.isVisible():
            self._read()
            self.card.refresh()

    # --- reading ----------------------------------------------------------------------------------------------

    def _wish(self) -> Wish:
        return Wish(
            self.name.value() or "",
            self.service.value() or None,
            self.township.value(),
            bool(self.open_now.value()),
            bool(self.stale.value()),
            bool(self.closed_too.value()),
        )

    def _work(self, after: Entry | None) -> Callable[[UnitOfWork], list[Entry]]:
        actor, wish = self._desk.actor, self._wish()
        last = after.line if after is not None else None
        return lambda session: provider_search.found(session, actor, wish, after=last, limit=PAGE)

    def _read(self) -> None:
        actor, work = self._desk.actor, self._work(None)
        self._desk.jobs.read(
            lambda session: _Read(work(session), provider_search.stale_count(session, actor)),
            self._show,
            newest="clinics",
            owner=self,
        )

    def _read_on(self, after: Entry | None) -> None:
        def add(entries: Sequence[Entry]) -> None:
            self.table.rows.add(entries, more=len(entries) == PAGE)

        self._desk.jobs.read(self._work(after), add, newest="clinics", owner=self)

    def _show(self, read: _Read) -> None:
        self._stale_count = read.stale
        self.stale.input.retranslate()
        self.stale.input.updateGeometry()
        if self._wish() != Wish():
            self.nobody.say(lambda: tr("No clinic like this"), lambda: tr("Ask for less, or add the clinic."))
        else:
            self.nobody.say(
                lambda: tr("No clinic here yet"), lambda: tr("Add the first one, or take in the list from head office.")
            )
        self.table.show_rows(read.entries, more=len(read.entries) == PAGE)
        self.sides.keep_far(there=bool(read.entries))
        if self.table.current() is None:
            self.table.choose_first()
        if self.table.current() is None:
            self.card.show_clinic("")

    # --- what the hand does -----------------------------------------------------------------------------------

    def _to_list(self) -> None:
        if self.table.rows.rowCount():
            self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def _chosen(self, entry: Entry | None) -> None:
        if entry is not None:
            self.card.show_clinic(entry.line.id)

    def _opened(self, entry: Entry) -> None:
        if self.sides.wide:
            self._desk.open(ProviderPage(self._desk, entry.line))
        else:
            self._desk.open(ClinicPage(self._desk, entry.line.id))


def _name(entry: Entry) -> str:
    """The code only where the name alone may mean another one."""
    code = entry.line.code if entry.line.code_twice else ""
    return words.BETWEEN.join(part for part in (words.name(entry.line), code) if part)


def _state(entry: Entry) -> str:
    """What must be known first: a finding, then that it was not checked for long, then which branch's own it is."""
    line = entry.line
    if words.tone(line) is Tone.WARN or not line.active or line.adopted:
        return words.state(line)
    if entry.stale:
        return tr("not checked")
    return words.state(line) if line.office and not line.own else ""


def _tone(entry: Entry) -> Tone:
    told = words.tone(entry.line)
    return Tone.WARN if entry.stale and entry.line.active and not entry.line.adopted else told
