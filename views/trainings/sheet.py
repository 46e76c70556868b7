"""The attendance sheet of a session, seen before it is printed."""

from typing_extensions import override

from models import trainings
from models.database import UnitOfWork
from printing.attendance_sheet import attendance_sheet
from views.desk import Desk
from views.kit.page import Page
from views.kit.press import Button
from views.kit.preview import Preview
from views.kit.printer import print_out
from views.kit.words import said, tr


class SheetPage(Page):
    """Codes and a line to sign, no names. Ctrl+Enter prints."""

    def __init__(self, desk: Desk, session_id: str) -> None:
        super().__init__(lambda: tr("Attendance sheet"))
        self._desk = desk
        self._pdf = b""
        self.print = Button(lambda: tr("Print"), self._print, "main-button", keys="Ctrl+Return")
        self.print.setEnabled(False)
        self.back = Button(lambda: f"{tr('Back')}   Esc", self.left.emit)
        for button in (self.back, self.print):
            self.beside_title.addWidget(button)
        self.preview = Preview()
        self.body.addWidget(self.preview, 1)
        actor = desk.actor

        def work(session: UnitOfWork) -> bytes:
            return attendance_sheet(trainings.sheet(session, actor, session_id))

        desk.jobs.run(work, self._show, lambda: tr("Making the sheet"), owner=self)

    @override
    def arrive(self) -> None:
        self.preview.view.setFocus()

    def _show(self, pdf: bytes) -> None:
        self._pdf = pdf
        self.preview.show_pdf(pdf)
        self.print.setEnabled(True)

    def _print(self) -> None:
        printed = print_out(self._pdf, self._desk.setting("printer"))
        self._desk.say(lambda: said(printed.why))
