"""The slip of an issued referral: seen, printed from memory, kept as a file where a person asks for one."""

from pathlib import Path

from PySide6.QtCore import QStandardPaths, Qt
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QVBoxLayout, QWidget

from models.database import UnitOfWork
from models.errors import AppError, Refused
from models.referrals import Slip, slip
from printing.referral_slip import referral_slip
from views.desk import Desk
from views.kit.card import Card, rule
from views.kit.choices import ChoiceField
from views.kit.field import TextField
from views.kit.label import Label
from views.kit.messages import Trouble
from views.kit.page import Page
from views.kit.press import Button
from views.kit.preview import Preview
from views.kit.printer import Printed, print_out, printer_names
from views.kit.words import said, tr
from views.referrals.paper import WithPaper
from views.theme import worn

NEUTRAL_NAME = "document.pdf"
"""A file's name that tells nothing."""


class SlipPage(Page):
    """Shows the slip of the referral with this number or row id; with `print_now` it goes to the printer at once.

    The referral is saved whatever the printer does: printing again is the same step once more.
    """

    def __init__(self, desk: Desk, number: str, *, print_now: bool = False) -> None:
        super().__init__(lambda: tr("Referral slip"))
        self._desk, self._print_now = desk, print_now
        self._pdf = b""
        self.preview = Preview()
        self.sides = WithPaper(self, self._card(), self.preview, (4, 5))
        desk.jobs.run(
            lambda session: _read(session, desk, number), self._show, lambda: tr("Making the slip"), owner=self
        )

    def _card(self) -> Card:
        card = Card()
        self.number = Label("", "heading")
        self.told = Label("", "soft", wrap=True)
        self.trouble = Trouble()
        self.trouble.close_button.hide()
        names = printer_names()
        self.printer: ChoiceField[str] = ChoiceField(
            lambda: tr("Printer"), [(name, name) for name in names], hint=lambda: tr("One A5 sheet, or half of an A4.")
        )
        kept = self._desk.setting("printer")
        self.printer.set_value(kept if kept in names else names[0] if names else None)
        self.printer.changed.connect(lambda: self._desk.set_setting("printer", self.printer.value() or ""))
        if not names:
            self.printer.hide()
        self.print_button = Button(lambda: tr("Print"), self.print_slip, "main-button", keys="Ctrl+Return")
        self.back_button = Button(lambda: f"{tr('Done')}   Esc", self.left.emit)
        line = QHBoxLayout()
        line.setSpacing(worn().sizes.step * 3)
        line.addWidget(self.print_button)
        line.addWidget(self.back_button)
        line.addStretch(1)
        for widget in (self.number, self.told, self.trouble, self.printer):
            card.add(widget)
        card.body.addLayout(line)
        card.body.addStretch(1)
        card.add(rule())
        card.add(self._saving())
        self.print_button.setEnabled(False)
        return card

    def _saving(self) -> QWidget:
        whole = QWidget()
        column = QVBoxLayout(whole)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(worn().sizes.step * 3)
        self.place = TextField(
            lambda: tr("Keep as a PDF file"),
            limit=1_000,
            hint=lambda: tr("The file is not protected: whoever finds it can read it. Delete it when it is used."),
        )
        folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        self.place.set_value(str(Path(folder) / NEUTRAL_NAME))
        self.place.submitted.connect(self.save)
        self.save_button = Button(lambda: tr("Save the file"), self.save)
        self.folder_button = Button(lambda: tr("Another folder"), self._choose_folder)
        line = QHBoxLayout()
        line.setSpacing(worn().sizes.step * 3)
        line.addWidget(self.save_button)
        line.addWidget(self.folder_button)
        line.addStretch(1)
        column.addWidget(self.place)
        column.addLayout(line)
        return whole

    def arrive(self) -> None:
        """The hand begins at the print button."""
        self.print_button.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show(self, made: tuple[Slip, bytes]) -> None:
        shown, self._pdf = made
        self.number.say(shown.number)
        self.told.say(lambda: tr("Issued. The slip is ready to be printed."))
        self.preview.show_pdf(self._pdf)
        self.print_button.setEnabled(True)
        self.print_button.setFocus(Qt.FocusReason.OtherFocusReason)
        if self._print_now:
            self.print_slip()

    def print_slip(self) -> Printed:
        """Send the slip to the chosen printer, say what became of it, and give it back."""
        printed = print_out(self._pdf, self.printer.value() or "")
        self._tell(printed)
        return printed

    def _tell(self, printed: Printed) -> None:
        self.print_button.say(lambda: tr("Print again"))
        self.told.setVisible(printed.sent)
        self.trouble.setVisible(not printed.sent)
        if printed.sent:
            self.told.say(lambda: said(printed.why))
        else:
            self.trouble.say(printed.why)

    def save(self) -> None:
        """Write the slip as a file that anyone can read, to the place that stands in the field."""
        typed = self.place.text().strip()
        if not typed or not self._pdf:
            return
        try:
            where = write_pdf(Path(typed), self._pdf)
        except AppError as error:
            self.place.tell(error.title)
            return
        self._desk.say(lambda: tr("Kept as {name}. It is not protected.", name=where.name))

    def _choose_folder(self) -> None:
        now = Path(self.place.text().strip() or ".")
        chosen = QFileDialog.getExistingDirectory(self, tr("Another folder"), str(now.parent))
        if chosen:
            self.place.set_value(str(Path(chosen) / (now.name or NEUTRAL_NAME)))


def write_pdf(where: Path, pdf: bytes) -> Path:
    """A new file with these bytes; never over another one. Returns its path. Raises `Refused`."""
    where = where if where.suffix.lower() == ".pdf" else where.with_name(where.name + ".pdf")
    try:
        with where.open("xb") as file:
            file.write(pdf)
    except FileExistsError:
        raise Refused("There is a file of this name already.", "Choose another name.") from None
    except (OSError, ValueError):
        raise Refused("The file cannot be written there.", "Choose another folder.") from None
    return where


def _read(session: UnitOfWork, desk: Desk, number: str) -> tuple[Slip, bytes]:
    made = slip(session, desk.actor, number)
    return made, referral_slip(made)
