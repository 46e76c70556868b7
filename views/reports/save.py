"""Figures out of the program: printed, or as a file that anybody can open."""

from pathlib import Path

from typing_extensions import override

from models.database import Database, UnitOfWork
from models.durable import write_durably
from models.errors import AppError, Refused
from models.reports import writing
from models.reports.figures import Report
from models.reports.making import NAMED, note_saved, report
from models.reports.periods import Period
from printing.monthly_report import monthly_report
from views.desk import Desk
from views.kit.beside import Beside
from views.kit.card import Card, Tick
from views.kit.choices import CheckField, SegmentField
from views.kit.empty import Empty
from views.kit.folders import NewFile
from views.kit.form import Form
from views.kit.jobs import Progress
from views.kit.label import Label
from views.kit.page import Page
from views.kit.words import tr
from views.paper.page import PaperWish, PrintPage
from views.reports import words


def print_page(desk: Desk, asked: Period, *, public: bool) -> PrintPage:
    """The report of a period on paper, with every field of work."""

    def make(session: UnitOfWork, wish: PaperWish, progress: Progress) -> bytes:
        made = report(session, desk.actor, asked, NAMED["monthly"], usual=True, public=public, progress=progress.report)
        note_saved(session, desk.actor)
        return monthly_report(made, wish.language)

    return PrintPage(desk, lambda: tr("Print the report"), make, heading=lambda: words.month(asked))


class SavePage(Page):
    """Which figures, in which kind of file, where to; then the file that stands there."""

    def __init__(self, desk: Desk, asked: Period, field: str, public: bool) -> None:
        super().__init__(lambda: tr("Save as a file"))
        self._desk, self._asked = desk, asked
        self.what: SegmentField[str] = SegmentField(
            lambda: tr("Figures"),
            [(field, lambda: words.field_name(field)), ("all", lambda: tr("Everything"))],
            value=field,
        )
        self.kind: SegmentField[str] = SegmentField(
            lambda: tr("Kind of file"),
            [(".xlsx", lambda: "Excel"), (".csv", lambda: "CSV"), (".pdf", lambda: "PDF")],
            value=".xlsx",
        )
        self.public = CheckField(
            lambda: tr("For partners"),
            hint=lambda: tr("Numbers from 1 to 4 are not shown, nor what would give them away."),
        )
        self.public.set_value(public)
        form = self.form = Form()
        for name, each in (("what", self.what), ("kind", self.kind), ("public", self.public)):
            form.add(name, each)
        self.out = NewFile(form, ".xlsx")
        self.folder, self.name = self.out.folder, self.out.name
        self.kind.changed.connect(lambda: self.out.end_with(self.kind.value() or ".xlsx"))
        form.end_with(lambda: tr("Save the file"), lambda: tr("Back"))
        form.submitted.connect(self._make)
        form.left.connect(self.left)
        near, self.far = Card(lambda: words.month(asked)), Card()
        near.add(form, 1)
        self._result()
        self.body.addWidget(Beside(near, self.far, form=True), 1)
        desk.jobs.stopped.connect(self._again)

    def _result(self) -> None:
        self.empty = Empty(
            lambda: tr("The file is not protected"),
            lambda: tr("Whoever has it can read the figures. Delete it when it is no longer needed."),
        )
        self.tick, self.done = Tick(), Label(lambda: tr("The file is there"), "title", wrap=True)
        self.file, self.held = Label("", "strong", wrap=True), Label("", "soft", wrap=True)
        self.far.add(self.empty, 1)
        self._made = (self.tick, self.done, self.file, self.held)
        for part in self._made:
            self.far.add(part)
            part.hide()
        self.far.body.addStretch(1)

    @override
    def arrive(self) -> None:
        self.kind.setFocus()

    def _make(self) -> None:
        kind = self.kind.value() or ".xlsx"
        out = self.out.path()
        if out is None:
            return
        what, public, burmese = (
            self.what.value() or "all",
            bool(self.public.value()),
            self._desk.setting("language") == "my",
        )
        actor, asked, progress = self._desk.actor, self._asked, Progress()

        def work(register: Database) -> Report:
            with register.reading() as session:
                made = report(session, actor, asked, NAMED[what], public=public, progress=progress.report)
            _write(out, _file(made, kind, burmese=burmese))
            with register.transaction() as session:
                note_saved(session, actor)
            return made

        self.form.set_busy(busy=True)
        self._desk.jobs.call(
            work,
            lambda made: self._show(out, made),
            lambda: tr("Counting"),
            owner=self,
            trouble=self._failed,
            progress=progress,
        )

    def _show(self, out: Path, made: Report) -> None:
        self._again()
        self.out.renew()
        self.empty.hide()
        for part in self._made:
            part.show()
        self.file.say(str(out))
        self.held.setVisible(made.public)
        self.held.say(lambda: tr("Held back in this report: {count}.", count=made.hidden))
        self._desk.say(lambda: tr("The file is there"))

    def _failed(self, error: AppError) -> None:
        self._again()
        self._desk.tell(error)

    def _again(self, _stopped: object = None) -> None:
        self.form.set_busy(busy=False)


def _file(made: Report, kind: str, *, burmese: bool) -> bytes:
    """The bytes of a kind of file, in the language of the screen."""
    if kind == ".pdf":
        return monthly_report(made, "my" if burmese else "en")
    write = writing.as_csv if kind == ".csv" else writing.as_xlsx
    return write(made, tr, burmese=burmese)


def _write(out: Path, data: bytes) -> None:
    try:
        write_durably(out, data)
    except OSError:
        raise Refused(
            "This file cannot be written.", "Look whether its folder is there and the disk or stick is not locked."
        ) from None
