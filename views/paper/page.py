"""The one page that every document is seen and printed on, and kept as a file where a person asks for it."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import cast, get_args

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from models.database import UnitOfWork
from models.errors import AppError, say
from printing.words import Language
from views.desk import Desk
from views.kit.card import Card, rule
from views.kit.choices import ChoiceField, Option, SegmentField
from views.kit.field import NumberField, TextField
from views.kit.jobs import Progress
from views.kit.label import Label
from views.kit.messages import Trouble
from views.kit.page import Page
from views.kit.press import Button, in_line
from views.kit.preview import Preview
from views.kit.printer import Printed, PrintWish, pages_typed, print_out, printer_names
from views.kit.words import Text, said, tr
from views.paper.keeping import Keeping
from views.paper.sides import WithPaper

_MOST_COPIES = 99


@dataclass(frozen=True, slots=True)
class PaperWish:
    """How a person wants a document: its language, and the name of its size where there are several."""

    language: Language
    size: str = ""


Make = Callable[[UnitOfWork, PaperWish, Progress], bytes]
"""Gathers what stands on the paper and draws it, in a transaction of its own, for it may write that it was printed."""


class PrintPage(Page):
    """At the left what can be chosen and Print, at the right the paper itself.

    `sizes` are the sizes that this document has, the usual one first. What is printed is saved already: printing again
    is the same step once more. With `print_now` it goes to the printer as soon as it is drawn.
    """

    def __init__(
        self,
        desk: Desk,
        title: Text,
        make: Make,
        *,
        heading: Text = "",
        ready: Text = "",
        sizes: Sequence[Option[str]] = (),
        print_now: bool = False,
    ) -> None:
        super().__init__(title)
        self._desk, self._make, self._ready, self._print_now = desk, make, ready, print_now
        self._pdf = b""
        self._progress = Progress()
        self.preview = Preview()
        self.heading, self.told = Label(heading, "heading"), Label("", "soft", wrap=True)
        self.trouble = Trouble()
        self.trouble.close_button.hide()
        self._choices(sizes)
        self.print_button = Button(lambda: tr("Print"), self.print_paper, "main-button", keys="Ctrl+Return")
        self.back_button = Button(lambda: f"{tr('Done')}   Esc", self.left.emit)
        self.keeping = Keeping(desk, lambda: self._pdf)
        self.sides = WithPaper(self, self._card(), self.preview, (4, 5))
        self._draw()

    def _choices(self, sizes: Sequence[Option[str]]) -> None:
        desk, names = self._desk, printer_names()
        self.printer: ChoiceField[str] = ChoiceField(lambda: tr("Printer"), [(name, name) for name in names])
        kept = desk.setting("printer")
        self.printer.set_value(kept if kept in names else names[0] if names else None)
        self.printer.changed.connect(lambda: desk.set_setting("printer", self.printer.value() or ""))
        self.copies = NumberField(lambda: tr("Copies"), least=1, most=_MOST_COPIES, required=True)
        self.copies.set_value(1)
        self.pages = TextField(lambda: tr("Pages"), limit=60, hint=lambda: tr("All, or as in 1-3, 5"))
        self.language: SegmentField[str] = SegmentField(
            lambda: tr("Language"),
            [("my", lambda: tr("Burmese")), ("en", lambda: tr("English")), ("both", lambda: tr("Both"))],
            value=desk.setting("paper_language"),
        )
        self.language.changed.connect(self._other_language)
        self.size: ChoiceField[str] = ChoiceField(lambda: tr("Paper"), sizes)
        if sizes:
            self.size.set_value(sizes[0][0])
        self.size.changed.connect(self._draw)
        if len(sizes) < 2:
            self.size.hide()
        if not names:
            for field in (self.printer, self.copies, self.pages):
                field.hide()

    def _card(self) -> Card:
        card = Card()
        many = QWidget()
        line = in_line()
        many.setLayout(line)
        line.setContentsMargins(0, 0, 0, 0)
        line.insertWidget(0, self.copies, 1, Qt.AlignmentFlag.AlignTop)
        line.insertWidget(1, self.pages, 2, Qt.AlignmentFlag.AlignTop)
        for widget in (self.heading, self.told, self.trouble, self.size, self.language, self.printer, many):
            card.add(widget)
        card.body.addLayout(in_line(self.print_button, self.back_button))
        card.body.addStretch(1)
        card.add(rule())
        card.add(self.keeping)
        self.print_button.setEnabled(False)
        return card

    @override
    def arrive(self) -> None:
        """The hand begins at the print button."""
        self.print_button.setFocus(Qt.FocusReason.OtherFocusReason)

    # --- making -------------------------------------------------------------------------------------------------

    @property
    def wish(self) -> PaperWish:
        """What is chosen."""
        language = self.language.value()
        known = cast(Language, language if language in get_args(Language) else "both")
        return PaperWish(known, self.size.value() or "")

    def _other_language(self) -> None:
        self._desk.set_setting("paper_language", self.wish.language)
        self._draw()

    def _draw(self) -> None:
        wish = self.wish
        self._progress.cancel()
        progress = self._progress = Progress()
        self.print_button.setEnabled(False)
        self._desk.jobs.run(
            lambda session: self._make(session, wish, progress),
            lambda pdf: self._show(wish, pdf),
            lambda: tr("Making the paper"),
            owner=self,
            trouble=self._not_made,
            progress=progress,
        )

    def _show(self, wish: PaperWish, pdf: bytes) -> None:
        if wish != self.wish:
            return
        self._pdf = pdf
        self.trouble.hide()
        self.told.say(self._ready)
        self.preview.show_pdf(pdf)
        self.pages.setVisible(self.preview.pages > 1 and not self.printer.isHidden())
        self.print_button.setEnabled(True)
        self.arrive()
        if self._print_now:
            self._print_now = False
            self.print_paper()

    def _not_made(self, error: AppError) -> None:
        self._pdf = b""
        self.preview.clear()
        self.trouble.tell(error)
        self.trouble.show()

    # --- printing -----------------------------------------------------------------------------------------------

    def print_paper(self) -> None:
        """Send it to the chosen printer; what became of it is said on the page."""
        if not self._pdf or not self.copies.check():
            return
        try:
            pages = pages_typed(self.pages.text(), self.preview.pages)
        except ValueError:
            self.pages.tell(say("There are no such pages."))
            self.pages.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        self.pages.tell(None)
        pdf, progress = self._pdf, Progress()
        wish = PrintWish(self.printer.value() or "", self.copies.value() or 1, pages)
        self.print_button.setEnabled(False)
        self._desk.jobs.aside(
            lambda: print_out(pdf, wish, progress.report),
            self._printed,
            lambda: tr("Printing"),
            owner=self,
            trouble=self._refused,
            progress=progress,
        )

    def _printed(self, printed: Printed) -> None:
        self.print_button.setEnabled(True)
        self.print_button.say(lambda: tr("Print again"))
        self.told.setVisible(printed.sent)
        self.trouble.setVisible(not printed.sent)
        if printed.sent:
            self.told.say(lambda: said(printed.why))
        else:
            self.trouble.say(printed.why)
        self.arrive()

    def _refused(self, error: AppError) -> None:
        self._printed(Printed(False, error.title))
