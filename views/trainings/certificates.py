"""Who completed a training, the numbers of their certificates, and the names that stand on them."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout
from typing_extensions import override

from models import attendance, certificates
from models.attendance import CompletionLine
from models.database import UnitOfWork
from printing.certificate import certificates as certificate_pages
from printing.page import PageSize
from views.desk import Desk
from views.kit.card import Card
from views.kit.empty import Empty
from views.kit.field import TextField
from views.kit.form import key_hint
from views.kit.jobs import Progress
from views.kit.label import Label
from views.kit.page import Page
from views.kit.press import Button
from views.kit.rows import Column
from views.kit.table import Table
from views.kit.words import mark, tr
from views.paper.page import PaperWish, PrintPage
from views.theme import worn
from views.tokens import Tone

_NOUNS = {"participation", "session", "training", "course"}
_NAME_LENGTH = 120
_SIZES = {PageSize.A4_ACROSS: mark("A4"), PageSize.A5_ACROSS: mark("A5")}


class CertificatesPage(Page):
    """The learners of one training. Ctrl+Enter gives all who completed it their numbers, and then prints them.

    The name on a certificate is the one that the person chooses. It begins with the name known here; another one is
    for paper alone and is kept nowhere, not even as a draft.
    """

    def __init__(self, desk: Desk, training_id: str, title: Callable[[], str]) -> None:
        super().__init__(lambda: tr("Certificates: {title}", title=title()))
        self._desk, self._training = desk, training_id
        self._chosen: dict[str, str] = {}
        """Names that people chose, by member code."""
        self._widgets()
        self._lay_out()
        desk.jobs.changed.connect(self._changed)
        self._read()

    def _widgets(self) -> None:
        columns = (
            Column[CompletionLine](
                lambda: tr("Person"), lambda row: row.member_name or tr("no name"), share=3, personal=True
            ),
            Column[CompletionLine](lambda: tr("Code"), lambda row: row.member, code=True),
            Column[CompletionLine](lambda: tr("State"), _state, tone=_tone),
            Column[CompletionLine](lambda: tr("Certificate"), lambda row: row.certificate, code=True),
            Column[CompletionLine](lambda: tr("Name on paper"), self._name, share=3, personal=True),
        )
        empty = Empty(lambda: tr("No learners yet"), lambda: tr("They come here with the first attendance."))
        self.table: Table[CompletionLine] = Table(columns, key=lambda row: row.member, empty=empty)
        self.table.chosen.connect(self._show_name)
        self.table.opened.connect(self._to_name)
        self.name = TextField(
            lambda: tr("Name on the certificate"),
            hint=lambda: tr("As the person wishes. It is for paper only and is not kept."),
            limit=_NAME_LENGTH,
            personal=True,
        )
        self.name.changed.connect(self._choose_name)
        self.name.submitted.connect(self._next_name)
        self.name.input.installEventFilter(self)
        self.nameless = Label("", "problem")
        self.main = Button("", self._go_on, "main-button", keys="Ctrl+Return")
        self.back = Button(lambda: f"{tr('Back')}   Esc", self.left.emit)

    def _lay_out(self) -> None:
        card = Card(lambda: tr("Learners"), key_hint(("Enter", lambda: tr("another name on paper"))))
        card.add(Label(lambda: tr("Completed: as many sessions as the course asks for."), "soft"))
        card.add(self.table, 1)
        line = QHBoxLayout()
        line.setSpacing(worn().sizes.gap)
        line.addWidget(self.name, 1)
        line.addStretch(1)
        card.body.addLayout(line)
        card.add(self.nameless)
        card.add_foot(self.main, self.back)
        self.body.addWidget(card, 1)

    @override
    def arrive(self) -> None:
        (self.table if self.table.rows.rows else self.back).setFocus()

    # --- reading -----------------------------------------------------------------------------------------------

    def _changed(self, nouns: frozenset[str]) -> None:
        if nouns & _NOUNS:
            self._read()

    def _read(self) -> None:
        actor, training = self._desk.actor, self._training
        self._desk.jobs.read(
            lambda session: attendance.completions(session, actor, training),
            self._show,
            owner=self,
            newest=f"certificates {training}",
        )

    def _show(self, rows: list[CompletionLine]) -> None:
        here_first = not self.table.rows.rows
        self.table.show_rows(rows)
        if self.table.current() is None:
            self.table.choose_first()
        self._show_name(self.table.current())
        if here_first:
            self.arrive()
        self._say()

    def _say(self) -> None:
        rows = self.table.rows.rows
        waiting, given = len(self._waiting), [row for row in rows if row.certificate]
        nameless = sum(not self._name(row) for row in given)
        named = len(given) - nameless
        if waiting:
            self.main.say(lambda: tr("Give certificates to {count}", count=waiting))
        elif given:
            self.main.say(lambda: tr("Print {count} certificates", count=named))
        else:
            self.main.say(lambda: tr("Nobody waits for one"))
        self.main.setEnabled(bool(waiting or named))
        self.nameless.say(lambda: tr("Not printed, because no name is chosen yet: {count}.", count=nameless))
        self.nameless.setVisible(nameless > 0)

    @property
    def _waiting(self) -> list[str]:
        """The codes of those who completed the training and have no number yet."""
        return [row.member for row in self.table.rows.rows if row.trained and not row.certificate]

    # --- names on paper ----------------------------------------------------------------------------------------

    def _name(self, row: CompletionLine) -> str:
        return self._chosen.get(row.member, row.member_name) if row.trained else ""

    def _show_name(self, row: CompletionLine | None) -> None:
        self.name.setEnabled(row is not None and row.trained)
        self.name.set_value(self._name(row) if row is not None else None)

    def _to_name(self, _row: CompletionLine) -> None:
        self.name.setFocus()

    def _choose_name(self) -> None:
        row = self.table.current()
        if row is None:
            return
        self._chosen[row.member] = self.name.value() or ""
        self.table.rows.said_anew()
        self._say()

    def _next_name(self) -> None:
        """Enter in the field: the next person who completed, until there is none."""
        rows, row = self.table.rows.rows, self.table.current()
        place = rows.index(row) if row is not None else -1
        following = next((later for later in rows[place + 1 :] if later.trained), None)
        if following is None:
            self.table.setFocus()
            return
        self.table.choose(following.member)
        self.name.input.selectAll()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Escape in the field goes back to the list, before it leaves the page."""
        escape = isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Escape
        if watched is self.name.input and escape and event.type() == QEvent.Type.KeyPress:
            self.table.setFocus()
            return True
        return super().eventFilter(watched, event)

    # --- giving and printing -----------------------------------------------------------------------------------

    def _go_on(self) -> None:
        if self._waiting:
            self._give(self._waiting)
        else:
            self._print()

    def _give(self, codes: list[str]) -> None:
        actor, training, jobs = self._desk.actor, self._training, self._desk.jobs

        def given(numbers: dict[str, str]) -> None:
            self._desk.say(
                lambda: tr("Certificates given: {count}.", count=len(numbers)),
                lambda: jobs.run(
                    lambda session: certificates.take_back(session, actor, training, set(numbers.values())),
                    lambda _count: None,
                ),
            )

        jobs.run(
            lambda session: attendance.certify(session, actor, training, codes),
            given,
            lambda: tr("Saving"),
            owner=self,
        )

    def _print(self) -> None:
        actor, training = self._desk.actor, self._training
        names = {row.member: self._name(row) for row in self.table.rows.rows}

        def make(session: UnitOfWork, wish: PaperWish, _progress: Progress) -> bytes:
            papers = certificates.papers(session, actor, training, names)
            return certificate_pages(papers, wish.language, PageSize[wish.size])

        self._desk.open(
            PrintPage(
                self._desk,
                lambda: tr("Certificates"),
                make,
                ready=lambda: tr("Each has the name that the person chose."),
                sizes=[(size.name, partial(tr, words)) for size, words in _SIZES.items()],
                kind="certificate",
            )
        )


def _state(row: CompletionLine) -> str:
    return tr("completed") if row.trained else tr("{came} of {needed}", came=row.attended, needed=row.required)


def _tone(row: CompletionLine) -> Tone:
    return Tone.GOOD if row.trained else Tone.PLAIN
