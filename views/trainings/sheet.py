"""The attendance sheet of a session, seen before it is printed."""

from dataclasses import replace
from functools import partial

from models import trainings
from models.database import UnitOfWork
from printing.attendance_sheet import attendance_sheet
from printing.page import PageSize
from views.desk import Desk
from views.kit.choices import CheckField
from views.kit.jobs import Progress
from views.kit.words import mark, tr
from views.paper.page import PaperWish, PrintPage

_BLANK_ROWS = 20
"""Lines of a sheet for people whom nobody expects by name: one page."""

_SIZES = {PageSize.A4: mark("A4"), PageSize.A5: mark("A5")}


class SheetPage(PrintPage):
    """Codes and a line to sign, no names; or blank."""

    def __init__(self, desk: Desk, session_id: str) -> None:
        self._session, self._is_blank = session_id, False
        super().__init__(
            desk,
            lambda: tr("Attendance sheet"),
            self._sheet,
            ready=lambda: tr("Codes and a line to sign. No names."),
            sizes=[(size.name, partial(tr, words)) for size, words in _SIZES.items()],
            kind="sheet",
        )
        self.blank = CheckField(lambda: tr("Blank sheet"))
        self.blank.changed.connect(self._blank_chosen)
        self.add_choice(self.blank)

    def _blank_chosen(self) -> None:
        self._is_blank = bool(self.blank.value())

    def _sheet(self, session: UnitOfWork, wish: PaperWish, _progress: Progress) -> bytes:
        sheet = trainings.sheet(session, self._desk.actor, self._session)
        if self._is_blank:
            sheet = replace(sheet, member_codes=(), blank_rows=_BLANK_ROWS)
        return attendance_sheet(sheet, wish.language, PageSize[wish.size])
