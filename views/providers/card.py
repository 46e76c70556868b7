"""One clinic to look at: the key facts, what it offers until when, and how it went there for others."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from models import custom_values, provider_search, providers
from models.custom_values import Entry
from models.database import UnitOfWork
from models.errors import AppError
from models.provider_search import ProviderCard
from models.providers import ProviderLine, ServiceOffer
from models.realism import Realism
from models.schema import CustomNoun
from views.custom.words import facts as custom_facts
from views.desk import Desk
from views.kit.card import Card, rule
from views.kit.chip import Chip
from views.kit.empty import Empty
from views.kit.figures import in_digits, shown_date
from views.kit.label import Label
from views.kit.page import Page
from views.kit.press import Button
from views.kit.words import Text, tr
from views.providers import words
from views.providers.form import ProviderPage
from views.referrals.directory import Directory, read_directory
from views.referrals.words import service as service_words
from views.theme import worn
from views.tokens import Tone

VERIFY_KEYS, CORRECT_KEYS = "F4", "Ctrl+E"


class ClinicCard(Card):
    """Shows one clinic; F4 notes that it was checked today, Ctrl+E opens the form to correct it."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._directory: Directory | None = None
        self.shown: ProviderCard | None = None
        self._wanted = ""
        self.empty = Empty(lambda: tr("Choose a clinic"), lambda: tr("What is known of it appears here."))
        self.add(self.empty, 1)
        self.whole = QWidget()
        sizes = worn().sizes
        column = QVBoxLayout(self.whole)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(sizes.step * 3)
        self.name = Label("", "heading", wrap=True)
        self.open, self.checked = Chip(""), Chip("")
        chips = QHBoxLayout()
        chips.setSpacing(sizes.step * 2)
        chips.addWidget(self.open)
        chips.addWidget(self.checked)
        chips.addStretch(1)
        self.verify = Button(lambda: f"{tr('Checked today')}   {VERIFY_KEYS}", self.verify_today)
        self.correct = Button(lambda: f"{tr('Correct')}   {CORRECT_KEYS}", self._correct)
        buttons = QHBoxLayout()
        buttons.setSpacing(sizes.step * 3)
        buttons.addWidget(self.verify)
        buttons.addWidget(self.correct)
        buttons.addStretch(1)
        self.facts, self.services = QWidget(), QWidget()
        column.addWidget(self.name)
        column.addLayout(chips)
        column.addLayout(buttons)
        column.addWidget(self.facts)
        column.addWidget(rule())
        column.addWidget(self.services)
        column.addStretch(1)
        self.add(self.whole, 1)
        self.whole.hide()

    def keys_on(self, page: QWidget) -> None:
        """The card's keys work anywhere on this page, also while the card itself is out of sight."""
        for keys, act in ((VERIFY_KEYS, self.verify_today), (CORRECT_KEYS, self._correct)):
            shortcut = QShortcut(QKeySequence(keys), page)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(act)

    def know(self, directory: Directory) -> None:
        """What names are looked up in."""
        self._directory = directory
        if self._wanted:
            self.show_clinic(self._wanted)

    def show_clinic(self, row_id: str) -> None:
        """Read and show this clinic; an empty id shows none."""
        self._wanted = row_id
        if not row_id:
            self.shown = None
            self.whole.hide()
            self.empty.show()
            return
        actor = self._desk.actor

        def work(session: UnitOfWork) -> tuple[ProviderCard, tuple[Entry, ...]]:
            said = custom_values.values(session, actor, CustomNoun.PROVIDER, row_id)
            return provider_search.card(session, actor, row_id), said

        self._desk.jobs.read(
            work,
            lambda read: self._show(*read),
            newest=f"clinic card {id(self)}",
            owner=self,
            trouble=self._gone,
        )

    def refresh(self) -> None:
        """Read again what is shown."""
        if self._wanted:
            self.show_clinic(self._wanted)

    def _gone(self, error: AppError) -> None:
        self.show_clinic("")
        self._desk.tell(error)

    def _show(self, found: ProviderCard, entries: Sequence[Entry]) -> None:
        if found.entry.line.id != self._wanted:
            return
        self.shown = found
        entry, today = found.entry, self._desk.today()
        line = entry.line
        self.name.say(lambda: words.name(line))
        self.open.say(
            lambda: words.opening(entry.opening, today) if line.active else tr("closed"),
            words.opening_tone(entry.opening) if line.active else Tone.PLAIN,
        )
        self.checked.say(lambda: words.checked(entry), words.checked_tone(entry))
        self.verify.setVisible(line.own and line.active)
        self.correct.say(lambda: f"{tr('Correct') if line.own else tr('Open')}   {CORRECT_KEYS}")
        self.facts = self._swap(self.facts, self._facts(line, entries))
        self.services = self._swap(self.services, self._services(found))
        self.empty.hide()
        self.whole.show()

    def _swap(self, old: QWidget, fresh: QWidget) -> QWidget:
        layout = self.whole.layout()
        assert layout is not None
        layout.replaceWidget(old, fresh)
        old.hide()
        old.deleteLater()
        return fresh

    def _facts(self, line: ProviderLine, entries: Sequence[Entry]) -> QWidget:
        rating = in_digits(f"{line.rating} / 5") if line.rating is not None else ""
        known: list[tuple[Text, Text]] = [
            (lambda: tr("Run by"), lambda: tr(words.KINDS[line.kind])),
            (lambda: tr("Township"), lambda: self._directory.place(line.township) if self._directory else ""),
            (lambda: tr("Hours"), line.hours),
            (lambda: tr("Cost"), line.cost),
            (lambda: tr("Phone"), lambda: in_digits(line.phone)),
            (lambda: tr("Friendly"), rating),
            (
                lambda: tr("On paper"),
                words.BETWEEN.join(part for part in (line.paper_name, line.paper_name_my) if part),
            ),
            (lambda: tr("State"), lambda: words.state(line)),
            *custom_facts(entries),
        ]
        fresh = QWidget()
        grid = _grid(fresh)
        for name, value in known:
            if value if isinstance(value, str) else value():
                row = grid.rowCount()
                grid.addWidget(Label(name, "soft"), row, 0)
                grid.addWidget(Label(value), row, 1)
        return fresh

    def _services(self, found: ProviderCard) -> QWidget:
        """Each service with its last day, and how it went."""
        fresh = QWidget()
        column = QVBoxLayout(fresh)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(worn().sizes.step)
        for offer in found.entry.line.services:
            column.addWidget(Label(partial(self._service, offer), "strong"))
            realism = found.served.get(offer.number, Realism())
            column.addWidget(Label(partial(words.realism, realism), "hint", wrap=True))
        return fresh

    def _service(self, offer: ServiceOffer) -> str:
        line = self._directory.service(offer.number) if self._directory is not None else None
        said = service_words(line) if line is not None else in_digits(str(offer.number))
        if offer.last_day is None:
            return said
        return words.BETWEEN.join((said, tr("until {day}", day=shown_date(offer.last_day))))

    def verify_today(self) -> None:
        """Somebody asked today whether all is still so."""
        shown = self.shown
        if shown is None or not shown.entry.line.own:
            return
        verify(self._desk, shown.entry.line)

    def _correct(self) -> None:
        if self.shown is not None:
            self._desk.open(ProviderPage(self._desk, self.shown.entry.line))


def verify(desk: Desk, line: ProviderLine) -> None:
    """Note that a clinic of one's own was checked today, with undo."""
    actor, today, before = desk.actor, desk.today(), line.last_verified_on
    if before == today:
        return

    def undo() -> None:
        desk.jobs.run(lambda session: providers.verified(session, actor, line.id, before), _nothing)

    desk.jobs.run(
        lambda session: providers.verified(session, actor, line.id, today),
        lambda _line: desk.say(lambda: tr("{name}: checked today.", name=words.name(line)), undo),
        lambda: tr("Saving"),
    )


def _nothing(_line: ProviderLine) -> None:
    """That it was undone is said by the window."""


def _grid(whole: QWidget) -> QGridLayout:
    grid = QGridLayout(whole)
    grid.setContentsMargins(0, 0, 0, 0)
    grid.setHorizontalSpacing(worn().sizes.gap)
    grid.setVerticalSpacing(worn().sizes.step * 2)
    grid.setColumnStretch(1, 1)
    return grid


class ClinicPage(Page):
    """One clinic as a page of its own, on a small screen or from elsewhere."""

    def __init__(self, desk: Desk, row_id: str) -> None:
        super().__init__(lambda: tr("Clinic"))
        self._desk = desk
        self.card = ClinicCard(desk)
        self.card.keys_on(self)
        self.body.addWidget(self.card, 1)
        self.card.show_clinic(row_id)
        desk.jobs.changed.connect(self._changed)
        desk.jobs.read(lambda session: read_directory(session, desk.actor), self.card.know, owner=self)

    def arrive(self) -> None:
        """The hand begins at what can be done."""
        self.card.correct.setFocus(Qt.FocusReason.OtherFocusReason)

    def _changed(self, nouns: frozenset[str]) -> None:
        if nouns & {"provider", "provider_service", "referral", "custom_value"}:
            self.card.refresh()
