"""How safe the office is, and a backup on a stick; for admins."""

from pathlib import Path

from PySide6.QtWidgets import QHBoxLayout
from typing_extensions import override

from models import backups
from models.backup_file import ENDING
from models.backups import BackupDetails, Lying
from models.errors import AppError
from views.desk import Desk
from views.exchange.words import day_of
from views.kit.beside import Beside
from views.kit.card import Card, Tick
from views.kit.chip import Chip
from views.kit.empty import Empty
from views.kit.figures import shown_size
from views.kit.folders import NewFile
from views.kit.form import Form
from views.kit.jobs import Progress
from views.kit.label import Label
from views.kit.page import Page
from views.kit.press import Button, in_line
from views.kit.words import tr
from views.theme import worn
from views.tokens import Tone


class BackupCard(Card):
    """When and where the office was last copied, and the way to the next copy."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(lambda: tr("Backup"))
        self.elsewhere, self.where = Label("", "strong", wrap=True), Label("", "soft", wrap=True)
        self.overdue = Chip(lambda: tr("time for one"), Tone.WARN)
        self.by_itself = Label("", "soft", wrap=True)
        self.make = Button(lambda: tr("Make a backup now"), lambda: desk.open(BackupPage(desk)))
        line = QHBoxLayout()
        line.setSpacing(worn().sizes.step * 3)
        line.addWidget(self.elsewhere, 1)
        line.addWidget(self.overdue)
        self.body.addLayout(line)
        for part in (self.where, self.by_itself):
            self.add(part)
        self.body.addLayout(in_line(self.make))

    def show_backups(self, known: BackupDetails) -> None:
        """What is known of the last ones."""
        elsewhere, by_itself = known.elsewhere, known.by_itself
        self.overdue.setVisible(known.overdue)
        self.where.setVisible(elsewhere is not None)
        if elsewhere is None:
            self.elsewhere.say(lambda: tr("Not on a stick yet"))
        else:
            at, path = elsewhere.at, elsewhere.path
            self.elsewhere.say(lambda: tr("On {day}", day=day_of(at)))
            self.where.say(path)
        self.by_itself.say(lambda: _by_itself(by_itself))


def _by_itself(last: Lying | None) -> str:
    if last is None:
        return tr("The program also keeps copies in the office's folder by itself. There is none yet.")
    return tr("The program also keeps copies in the office's folder by itself. The last: {day}.", day=day_of(last.at))


class BackupPage(Page):
    """Where to, under which name; then the file that stands there."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(lambda: tr("Make a backup"))
        self._desk = desk
        form = self.form = Form()
        self.out = NewFile(form, ENDING)
        self.folder, self.name = self.out.folder, self.out.name
        form.end_with(lambda: tr("Make the backup"), lambda: tr("Back"))
        form.submitted.connect(self._make)
        form.left.connect(self.left)
        near, self.far = Card(), Card()
        near.add(form, 1)
        self._result()
        self.body.addWidget(Beside(near, self.far, form=True), 1)
        desk.jobs.stopped.connect(self._again)

    def _result(self) -> None:
        self.empty = Empty(
            lambda: tr("A stick, away from this computer"),
            lambda: tr("The backup is encrypted. It opens with the passphrases that open the office today."),
        )
        self.tick, self.done = Tick(), Label(lambda: tr("The backup is there and was read back"), "title", wrap=True)
        self.file, self.length = Label("", "strong", wrap=True), Label("", "soft")
        self.advice = Label(
            lambda: tr("Take the stick out and keep it in another place than this computer."), "soft", wrap=True
        )
        self.far.add(self.empty, 1)
        self._made = (self.tick, self.done, self.file, self.length, self.advice)
        for part in self._made:
            self.far.add(part)
            part.hide()
        self.far.body.addStretch(1)

    @override
    def arrive(self) -> None:
        self.folder.setFocus()

    def _make(self) -> None:
        out = self.out.path()
        if out is None:
            return
        actor, progress = self._desk.actor, Progress()
        self.form.set_busy(busy=True)
        self._desk.jobs.call(
            lambda register: backups.make_backup(register, actor, out, progress.percent),
            lambda size: self._show(out, size),
            lambda: tr("Making the backup"),
            owner=self,
            trouble=self._failed,
            progress=progress,
        )

    def _show(self, out: Path, size: int) -> None:
        self._again()
        self.out.renew()
        self.empty.hide()
        for part in self._made:
            part.show()
        self.file.say(str(out))
        self.length.say(lambda: shown_size(size))
        self._desk.say(lambda: tr("The backup is made."))

    def _failed(self, error: AppError) -> None:
        self._again()
        self._desk.tell(error)

    def _again(self, _stopped: object = None) -> None:
        self.form.set_busy(busy=False)
