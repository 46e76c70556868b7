"""Who completed a training, and the numbers of their certificates."""

from PySide6.QtWidgets import QHBoxLayout
from typing_extensions import override

from models import attendance
from models.attendance import CompletionLine
from models.trainings import SessionLine
from views.desk import Desk
from views.kit.card import Card
from views.kit.empty import Empty
from views.kit.page import Page
from views.kit.press import Button
from views.kit.rows import Column
from views.kit.table import Table
from views.kit.words import tr
from views.tokens import Tone
from views.trainings.words import title_of

_NOUNS = {"participation", "session", "training", "course"}


class CertificatesPage(Page):
    """The learners of one training. One press gives all who completed it their numbers."""

    def __init__(self, desk: Desk, line: SessionLine) -> None:
        super().__init__(lambda: tr("Certificates: {title}", title=title_of(line)))
        self._desk, self._training = desk, line.training_id
        self._ready: list[str] = []
        columns = (
            Column[CompletionLine](lambda: tr("Person"), lambda row: row.member_name or tr("no name"), share=4),
            Column[CompletionLine](lambda: tr("Code"), lambda row: row.member, code=True),
            Column[CompletionLine](
                lambda: tr("Sessions"),
                lambda row: tr("{came} of {needed}", came=row.attended, needed=row.required),
                share=2,
            ),
            Column[CompletionLine](
                lambda: tr("State"),
                lambda row: tr("completed") if row.trained else tr("not yet"),
                tone=lambda row: Tone.GOOD if row.trained else Tone.PLAIN,
            ),
            Column[CompletionLine](lambda: tr("Certificate"), lambda row: row.certificate, code=True),
        )
        empty = Empty(lambda: tr("No learners yet"), lambda: tr("They come here with the first attendance."))
        self.table: Table[CompletionLine] = Table(columns, key=lambda row: row.member, empty=empty)
        self.give = Button("", self._give, "main-button", keys="Ctrl+Return")
        self.back = Button(lambda: f"{tr('Back')}   Esc", self.left.emit)
        card = Card(lambda: tr("Learners"), lambda: tr("Completed: as many sessions as the course asks for."))
        card.add(self.table, 1)
        foot = QHBoxLayout()
        foot.addWidget(self.give)
        foot.addWidget(self.back)
        foot.addStretch(1)
        card.body.addLayout(foot)
        self.body.addWidget(card, 1)
        desk.jobs.changed.connect(self._changed)
        self._read()

    @override
    def arrive(self) -> None:
        (self.table if self.table.rows.rows else self.back).setFocus()

    def _changed(self, nouns: frozenset[str]) -> None:
        if nouns & _NOUNS:
            self._read()

    def _read(self) -> None:
        actor, training = self._desk.actor, self._training
        self._desk.jobs.read(lambda session: attendance.completions(session, actor, training), self._show, owner=self)

    def _show(self, rows: list[CompletionLine]) -> None:
        here_first = not self.table.rows.rows
        self.table.show_rows(rows)
        if self.table.current() is None:
            self.table.choose_first()
        if here_first:
            self.arrive()
        self._ready = [row.member for row in rows if row.trained and not row.certificate]
        ready = len(self._ready)
        self.give.say(lambda: tr("Give certificates to {count}", count=ready) if ready else tr("Nobody waits for one"))
        self.give.setEnabled(ready > 0)

    def _give(self) -> None:
        actor, training, codes = self._desk.actor, self._training, list(self._ready)
        self._desk.jobs.run(
            lambda session: attendance.certify(session, actor, training, codes),
            lambda numbers: self._desk.say(lambda: tr("Certificates given: {count}.", count=len(numbers))),
            lambda: tr("Saving"),
            owner=self,
        )
