"""Undoing the last import: what would go out again is said before anything is done."""

from typing_extensions import override

from models.errors import AppError
from models.exchange import undo
from models.exchange.undo import UndoLine
from views.desk import Desk
from views.exchange.words import day_of
from views.kit.card import Card
from views.kit.figures import shown_number
from views.kit.label import Label
from views.kit.page import Page
from views.kit.press import Button, in_line
from views.kit.words import said, tr


class UndoPage(Page):
    """Asks once. Where the import cannot be undone any more, it says why."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(lambda: tr("Undo the last import"))
        self._desk = desk
        self.line: UndoLine | None = None
        self.about = Label("", "heading", wrap=True)
        self.words = Label("", wrap=True)
        self.undo = Button(lambda: tr("Undo it"), self._undo, "main-button", keys="Ctrl+Return")
        self.back = Button(lambda: f"{tr('Back')}   Esc", self.left.emit)
        card = Card()
        card.add(self.about)
        card.add(self.words)
        card.body.addLayout(in_line(self.undo, self.back))
        card.keep_narrow()
        self.body.addWidget(card)
        self.body.addStretch(1)
        self.undo.hide()
        desk.jobs.read(undo.undoable, self._show, owner=self)

    @override
    def arrive(self) -> None:
        self.back.setFocus()

    def _show(self, line: UndoLine | None) -> None:
        self.line = line
        if line is None:
            self.about.say(lambda: tr("There is no import that could be undone"))
            self.words.say(lambda: tr("Only the last one can be, and only until its receipt code was read out."))
            return
        bundles = "   ·   ".join(f"{office} {shown_number(number)}" for office, number in line.bundles)
        self.about.say(lambda: tr("Taken in on {day}: {bundles}", day=day_of(line.at), bundles=bundles))
        closed = line.closed
        if closed is not None:
            self.words.say(lambda: said(closed))
            return
        self.words.say(
            lambda: tr(
                "What these bundles brought goes out again, and what they changed stands as before. The same files can "
                "be taken in again. What a member withdrew or had erased stays so."
            )
        )
        self.undo.show()

    def _undo(self) -> None:
        actor = self._desk.actor
        self.undo.setEnabled(False)
        self._desk.jobs.run(
            lambda session: undo.undo(session, actor),
            self._undone,
            lambda: tr("Undoing the import"),
            owner=self,
            trouble=self._refused,
        )

    def _undone(self, _line: UndoLine) -> None:
        self._desk.say(lambda: tr("The import was undone."))
        self._desk.back()

    def _refused(self, error: AppError) -> None:
        self.undo.setEnabled(True)
        self._desk.tell(error)
