"""What is printed of a training, seen before it is: attendance sheets and certificates."""

from collections.abc import Callable
from dataclasses import replace

from typing_extensions import override

from models import trainings
from models.database import UnitOfWork
from printing.attendance_sheet import attendance_sheet
from views.desk import Desk
from views.kit.choices import CheckField
from views.kit.page import Page
from views.kit.press import Button
from views.kit.preview import Preview
from views.kit.printer import PrintWish, print_out
from views.kit.words import Text, said, tr

_BLANK_ROWS = 20
"""Lines of a sheet for people whom nobody expects by name: one page."""


class PaperPage(Page):
    """A preview and Ctrl+Enter, which prints. `make` gathers and draws the paper, in a job."""

    def __init__(self, desk: Desk, title: Text, make: Callable[[UnitOfWork], bytes]) -> None:
        super().__init__(title)
        self._desk = desk
        self._pdf = b""
        self.print = Button(lambda: tr("Print"), self._print, "main-button", keys="Ctrl+Return")
        self.print.setEnabled(False)
        self.back = Button(lambda: f"{tr('Back')}   Esc", self.left.emit)
        for button in (self.back, self.print):
            self.beside_title.addWidget(button)
        self.preview = Preview()
        self.body.addWidget(self.preview, 1)
        self._draw(make)

    def _draw(self, make: Callable[[UnitOfWork], bytes]) -> None:
        self._desk.jobs.run(make, self._show, lambda: tr("Making the paper"), owner=self)

    @override
    def arrive(self) -> None:
        self.preview.view.setFocus()

    def _show(self, pdf: bytes) -> None:
        self._pdf = pdf
        self.preview.show_pdf(pdf)
        self.print.setEnabled(True)

    def _print(self) -> None:
        printed = print_out(self._pdf, PrintWish(self._desk.setting("printer")))
        self._desk.say(lambda: said(printed.why))


class SheetPage(PaperPage):
    """The attendance sheet of a session: codes and a line to sign, no names; or blank."""

    def __init__(self, desk: Desk, session_id: str) -> None:
        self._session = session_id
        self.blank = CheckField(lambda: tr("Blank sheet"))
        super().__init__(desk, lambda: tr("Attendance sheet"), self._sheet(blank=False))
        self.blank.changed.connect(lambda: self._draw(self._sheet(blank=bool(self.blank.value()))))
        self.beside_title.insertWidget(0, self.blank)

    def _sheet(self, *, blank: bool) -> Callable[[UnitOfWork], bytes]:
        def make(session: UnitOfWork) -> bytes:
            sheet = trainings.sheet(session, self._desk.actor, self._session)
            return attendance_sheet(replace(sheet, member_codes=(), blank_rows=_BLANK_ROWS) if blank else sheet)

        return make
