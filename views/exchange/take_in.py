"""Choosing the files that came: those of a stick or folder, all ticked, to be looked into."""

from dataclasses import dataclass, replace
from datetime import UTC, datetime
from pathlib import Path

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from typing_extensions import override

from models.clock import MYANMAR
from models.errors import AppError
from models.exchange import importing
from models.exchange.importing import BundleResult
from views.desk import Desk
from views.exchange.plan import PlanPage
from views.exchange.send import ENDING
from views.kit.card import Card
from views.kit.empty import Empty
from views.kit.figures import shown_date, shown_size
from views.kit.folders import FolderField
from views.kit.form import key_hint
from views.kit.jobs import Progress
from views.kit.page import Page
from views.kit.press import Button
from views.kit.rows import Column
from views.kit.table import Table
from views.kit.words import tr
from views.theme import worn
from views.tokens import Tone

_MOST = 200
"""Files of one folder that are listed, the newest."""


@dataclass(frozen=True, slots=True)
class FileLine:
    """A bundle that lies in the folder."""

    path: Path
    size: int
    changed_at: float
    ticked: bool = True


def bundles_in(folder: Path) -> list[FileLine]:
    """The bundles in a folder, the newest first; none when it cannot be read."""
    try:
        found = [
            FileLine(path, told.st_size, told.st_mtime)
            for path in folder.iterdir()
            if path.suffix.lower() == ENDING and path.is_file()
            for told in [path.stat()]
        ]
    except OSError:
        return []
    return sorted(found, key=lambda line: line.changed_at, reverse=True)[:_MOST]


class TakeInPage(Page):
    """Space ticks a file or leaves it out; Ctrl+Enter looks into those ticked. Nothing is written by that."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(lambda: tr("Take in"))
        self._desk = desk
        self.folder = FolderField(lambda: tr("The files are on"))
        self.folder.setMaximumWidth(worn().sizes.form_width)
        self.folder.changed.connect(self._list)
        self.folder.submitted.connect(self._to_files)
        columns = (
            Column[FileLine](lambda: tr("File"), lambda line: line.path.name, share=4),
            Column[FileLine](lambda: tr("Size"), lambda line: shown_size(line.size), number=True),
            Column[FileLine](lambda: tr("Day"), _day, share=3),
            Column[FileLine](
                lambda: tr("Choice"),
                lambda line: tr("look into it") if line.ticked else tr("leave it out"),
                tone=lambda line: Tone.ACCENT if line.ticked else Tone.PLAIN,
            ),
        )
        empty = Empty(
            lambda: tr("No bundle lies here"), lambda: tr("Plug the stick in, or choose where the files were saved.")
        )
        self.table: Table[FileLine] = Table(columns, key=lambda line: line.path, empty=empty)
        self.table.view.installEventFilter(self)
        self.table.opened.connect(self._turn)
        self.look = Button(lambda: tr("Look into them"), self._look, "main-button", keys="Ctrl+Return")
        self.back = Button(lambda: f"{tr('Back')}   Esc", self.left.emit)
        card = Card(lambda: tr("Files"), key_hint(("Space", lambda: tr("tick or leave out"))))
        card.add(self.folder)
        card.add(self.table, 1)
        card.add_foot(self.look, self.back)
        self.body.addWidget(card, 1)
        desk.jobs.stopped.connect(self._again)
        self._list()

    @override
    def arrive(self) -> None:
        (self.table if self.table.rows.rows else self.folder).setFocus()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Space in the list turns a file's tick."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and watched is self.table.view:
            line = self.table.current()
            if event.key() == Qt.Key.Key_Space and line is not None:
                self._turn(line)
                return True
        return super().eventFilter(watched, event)

    def _to_files(self) -> None:
        if self.folder.check():
            self._list()
            self.arrive()

    def _list(self) -> None:
        folder = self.folder.value()
        if folder is None:
            self._show([])
            return
        self._desk.jobs.call(lambda _register: bundles_in(folder), self._show, owner=self)

    def _show(self, lines: list[FileLine]) -> None:
        self.table.show_rows(lines)
        if self.table.current() is None:
            self.table.choose_first()
        self._again()
        if lines and not self.folder.typed.input.hasFocus() and self.isVisible():
            self.table.setFocus()

    def _turn(self, line: FileLine) -> None:
        turned = replace(line, ticked=not line.ticked)
        self.table.show_rows([turned if one.path == line.path else one for one in self.table.rows.rows])
        self._again()

    def _again(self, _stopped: object = None) -> None:
        self.look.setEnabled(any(line.ticked for line in self.table.rows.rows))

    def _look(self) -> None:
        paths = [line.path for line in self.table.rows.rows if line.ticked]
        actor, folder, progress = self._desk.actor, self._desk.folder, Progress()
        self.look.setEnabled(False)
        self._desk.jobs.call(
            lambda register: importing.plan_files(
                register, folder, actor, paths, lambda done: progress.report(done, 0)
            ),
            self._planned,
            lambda: tr("Looking into the files"),
            owner=self,
            trouble=self._failed,
            progress=progress,
        )

    def _planned(self, plans: list[BundleResult]) -> None:
        self._again()
        self._desk.open(PlanPage(self._desk, plans))

    def _failed(self, error: AppError) -> None:
        self._again()
        self._desk.tell(error)


def _day(line: FileLine) -> str:
    return shown_date((datetime.fromtimestamp(line.changed_at, UTC) + MYANMAR).date())
