"""The one page that every document is seen and printed on, and kept as a file where a person asks for it."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import cast, get_args

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget
from typing_extensions import override

from models.database import UnitOfWork
from models.errors import AppError, say
from printing.words import Language
from views.desk import Desk
from views.kit.card import Card, rule
from views.kit.choices import CheckField, ChoiceField, Option, SegmentField
from views.kit.field import NumberField, TextField
from views.kit.jobs import Progress
from views.kit.label import Label
from views.kit.messages import Trouble
from views.kit.page import Page
from views.kit.press import Button, in_line
from views.kit.preview import Preview
from views.kit.printer import Fate, Printed, PrintWish, pages_typed, printer_names
from views.kit.words import Text, said, tr
from views.paper.keeping import Keeping
from views.paper.sending import Sending
from views.paper.sides import WithPaper
from views.theme import worn

_NO_PRINTER = say("Set a printer up on this computer, or keep the paper as a file, below.")
_NO_PRINTER_NOR_FILE = say("Set a printer up on this computer, or write it down by hand.")
_MOST_COPIES = 99
_LEAST_PAPER = 300
"""Pixels that a paper is seen in, however low the window is."""


@dataclass(frozen=True, slots=True)
class PaperWish:
    """How a person wants a document: its language, and the name of its size where there are several."""

    language: Language
    size: str = ""


Make = Callable[[UnitOfWork, PaperWish, Progress], bytes]
"""Gathers what stands on the paper and draws it, in a transaction of its own."""

Note = Callable[[UnitOfWork], object]
"""Writes down that it went onto paper."""


class PrintPage(Page):
    """At the left what can be chosen and Print, at the right the paper itself.

    `sizes` are the sizes that this document has, the usual one first; the one last chosen for papers of this `kind`
    is chosen again. What is printed is saved already: printing again is the same step once more. With `print_now` it
    goes to the printer as soon as it is drawn. `noted` is done when it went to a printer or into a file. What must
    never lie in a file says so by `may_keep`.
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
        kind: str = "",
        print_now: bool = False,
        noted: Note | None = None,
        may_keep: bool = True,
    ) -> None:
        super().__init__(title)
        self._may_keep = may_keep
        self._desk, self._make, self._ready, self._print_now = desk, make, ready, print_now
        self._kind, self._noted = kind, noted
        self._pdf = b""
        self._making = False
        self.both_sides = False
        """Whether the printer is asked to use both sides of a sheet."""
        self._progress = Progress()
        self.preview = Preview()
        self.heading, self.told = Label(heading, "heading"), Label("", "soft", wrap=True)
        if not self.heading.text():
            self.heading.hide()
        self.trouble = Trouble()
        self.trouble.close_button.hide()
        # Until it is known what stands on the paper.
        self.told.say(lambda: tr("Making the paper"))
        self._choices(sizes)
        self.print_button = Button(lambda: tr("Print"), self.print_paper, "main-button", keys="Ctrl+Return")
        self.back_button = Button(lambda: f"{tr('Done')}   Esc", self.left.emit)
        self.sending = Sending(desk, self)
        self.sending.told.connect(self._printed)
        self.sending.stopped.connect(self._stopped_sending)
        self.take_out_button = Button(lambda: tr("Take it out of the queue"), self.sending.take_out)
        self.take_out_button.hide()
        self.keeping = Keeping(desk, lambda: self._pdf if self.may_leave() else b"")
        self.keeping.kept.connect(self._note)
        desk.jobs.stopped.connect(self._stopped_making)
        self.scroller.viewport().installEventFilter(self)
        self.sides = WithPaper(self, self._card(), self._far(), (4, 5))
        self._first_answer = False
        self.draw()

    def _choices(self, sizes: Sequence[Option[str]]) -> None:
        desk, names = self._desk, printer_names()
        self.printer: ChoiceField[str] = ChoiceField(lambda: tr("Printer"), [(name, name) for name in names])
        kept = desk.setting("printer")
        self.printer.set_value(kept if kept in names else names[0] if names else None)
        self.printer.changed.connect(lambda: desk.set_setting("printer", self.printer.value() or ""))
        self.copies = NumberField(lambda: tr("Copies"), least=1, most=_MOST_COPIES)
        self.copies.set_value(1)
        self.pages = TextField(lambda: tr("Pages"), limit=60, hint=lambda: tr("All, or as in 1-3, 5"))
        self.language: SegmentField[str] = SegmentField(
            lambda: tr("Language"),
            [("my", lambda: tr("Burmese")), ("en", lambda: tr("English")), ("both", lambda: tr("Both"))],
            value=desk.setting("paper_language"),
        )
        self.language.changed.connect(self._other_language)
        self.sheet_size: ChoiceField[str] = ChoiceField(lambda: tr("Paper"), sizes)
        names_of_sizes = [name for name, _words in sizes]
        last = kept_size(desk, self._kind)
        if sizes:
            self.sheet_size.set_value(last if last in names_of_sizes else names_of_sizes[0])
        self.sheet_size.changed.connect(self._other_size)
        if len(sizes) < 2:
            self.sheet_size.hide()
        if not names:
            for field in (self.printer, self.copies, self.pages):
                field.hide()

    def _card(self) -> Card:
        card = Card()
        self.more = QVBoxLayout()
        self.more.setSpacing(worn().sizes.step)
        for widget in (self.heading, self.told, self.trouble):
            card.add(widget)
        card.body.addLayout(in_line(self.take_out_button))
        card.body.addLayout(_beside((self.sheet_size, 2), (self.language, 3)))
        card.body.addLayout(self.more)
        card.body.addLayout(_beside((self.printer, 5), (self.copies, 2), (self.pages, 3)))
        card.add_foot(self.print_button, self.back_button)
        card.body.addStretch(1)
        if self._may_keep:
            card.add(rule())
            card.add(self.keeping)
        else:
            self.keeping.setParent(self)
            self.keeping.hide()
        self.print_button.setEnabled(False)
        return card

    def _far(self) -> QWidget:
        """The paper, as high as the window: what is chosen may be longer."""
        far = QWidget()
        column = QVBoxLayout(far)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.preview, 1)
        column.addStretch(0)
        return far

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize and watched is self.scroller.viewport():
            self.preview.setMaximumHeight(max(_LEAST_PAPER, self.scroller.viewport().height() - worn().sizes.gap))
        return super().eventFilter(watched, event)

    @override
    def arrive(self) -> None:
        """The hand begins at the print button, as soon as there is something to print."""
        there = self.print_button if self.print_button.isEnabled() else self.back_button
        there.setFocus(Qt.FocusReason.OtherFocusReason)

    # --- making -------------------------------------------------------------------------------------------------

    @property
    def wish(self) -> PaperWish:
        """What is chosen."""
        language = self.language.value()
        known = cast(Language, language if language in get_args(Language) else "both")
        return PaperWish(known, self.sheet_size.value() or "")

    def add_choice(self, field: CheckField) -> None:
        """One more thing to choose, below the size; the paper is drawn anew by it."""
        self.more.addWidget(field)
        field.changed.connect(self._draw_anew)

    def _other_language(self) -> None:
        self._desk.set_setting("paper_language", self.wish.language)
        self.draw()

    def _other_size(self) -> None:
        keep_size(self._desk, self._kind, self.sheet_size.value() or "")
        self.draw()

    def _draw_anew(self) -> None:
        self.draw()

    def draw(self, *, told_stays: bool = False) -> None:
        """Draw the paper as it is wished for now; with `told_stays` what became of the last one is still said."""
        wish = self.wish
        self._progress.cancel()
        progress = self._progress = Progress()
        self._making = True
        self.print_button.setEnabled(False)
        self._desk.jobs.run(
            lambda session: self._make(session, wish, progress),
            lambda pdf: self._show(progress, pdf, told_stays=told_stays),
            lambda: tr("Making the paper"),
            owner=self,
            trouble=self._not_made,
            progress=progress,
        )

    def _show(self, progress: Progress, pdf: bytes, *, told_stays: bool) -> None:
        if progress is not self._progress:
            return
        self._pdf, self._making = pdf, False
        if not told_stays:
            self.trouble.hide()
            self.told.show()
            self.told.say(self._ready)
        self.preview.show_pdf(pdf)
        self.pages.setVisible(self.preview.pages > 1 and not self.printer.isHidden())
        self.show_may_leave()
        self.heading.retranslate()
        self.heading.setVisible(bool(self.heading.text()))
        self.drawn()
        self.arrive()
        if self._print_now:
            self._print_now = False
            self.print_paper()

    def may_leave(self) -> bool:
        """For pages whose paper needs a word first: whether it may be printed, or kept as a file."""
        return True

    def show_may_leave(self) -> None:
        """Let it be printed and kept, or not."""
        may = bool(self._pdf) and self.may_leave()
        for button in (self.print_button, self.keeping.save_button):
            button.setEnabled(may)

    def drawn(self) -> None:
        """For pages that say something else once it is known what stands on the paper."""

    def _not_made(self, error: AppError) -> None:
        self._nothing_to_show()
        self.trouble.tell(error)
        self.trouble.show()

    def _stopped_making(self, _error: AppError) -> None:
        if self._making:
            self._nothing_to_show()
            self.told.show()
            self.told.say(lambda: tr("Stopped. Nothing is printed."))
            self.print_button.say(lambda: tr("Make the paper"))
            self.print_button.setEnabled(True)
            self.arrive()

    def _nothing_to_show(self) -> None:
        self._pdf, self._making = b"", False
        self.preview.clear()

    # --- printing -----------------------------------------------------------------------------------------------

    def print_paper(self) -> None:
        """Send it to the chosen printer; what became of it is said on the page."""
        if not self._pdf:
            self.print_button.say(lambda: tr("Print"))
            self.draw()
            return
        if not self.copies.check():
            return
        try:
            pages = pages_typed(self.pages.text(), self.preview.pages)
        except ValueError:
            self.pages.tell(say("There are no such pages."))
            self.pages.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        self.pages.tell(None)
        self.print_button.setEnabled(False)
        self.take_out_button.hide()
        wish = PrintWish(self.printer.value() or "", self.copies.value() or 1, pages, self.both_sides)
        self._first_answer = True
        self.sending.send(self._pdf, wish)

    def _printed(self, printed: Printed) -> None:
        """What the queue says, at first and whenever it says another thing."""
        self.print_button.setEnabled(True)
        self.print_button.say(lambda: tr("Print again"))
        self.told.setVisible(printed.sent)
        self.trouble.setVisible(not printed.sent)
        if printed.sent:
            self.told.say(lambda: said(printed.why))
        else:
            advice = _NO_PRINTER if self._may_keep else _NO_PRINTER_NOR_FILE
            self.trouble.say(printed.why, None if printer_names() else advice)
        self.take_out_button.setVisible(printed.job is not None)
        if self._first_answer:
            self._first_answer = False
            if printed.fate is not Fate.NOT:
                self._note()
            self.arrive()
        if printed.sent and printed.job is None:
            self.came_out()

    def came_out(self) -> None:
        """For pages on which another one is another thing."""

    def _note(self) -> None:
        if self._noted is not None:
            self._desk.jobs.run(self._noted, lambda _none: None)

    def _stopped_sending(self) -> None:
        self.print_button.setEnabled(True)
        self.trouble.hide()
        self.told.show()
        self.told.say(lambda: tr("Stopped. Nothing is printed."))
        self.arrive()


def _beside(*fields: tuple[QWidget, int]) -> QHBoxLayout:
    line = QHBoxLayout()
    line.setSpacing(worn().sizes.step * 3)
    for field, share in fields:
        line.addWidget(field, share, Qt.AlignmentFlag.AlignTop)
    return line


def kept_size(desk: Desk, kind: str) -> str:
    """The size that was last chosen for papers of this kind, or nothing."""
    return _sizes(desk).get(kind, "") if kind else ""


def keep_size(desk: Desk, kind: str, size: str) -> None:
    """Choose this size again the next time, for papers of this kind."""
    if kind:
        desk.set_setting("paper_sizes", " ".join(f"{name}={of}" for name, of in (_sizes(desk) | {kind: size}).items()))


def _sizes(desk: Desk) -> dict[str, str]:
    pairs = (pair.partition("=") for pair in desk.setting("paper_sizes").split())
    return {name: size for name, _equals, size in pairs}
