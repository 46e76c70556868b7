"""Receipt codes: reading one aloud, and typing the one that is heard."""

from typing_extensions import override

from models.errors import AppError, Message, Problem, Refused, say
from models.exchange import receipts
from models.exchange.partner_lines import PartnerDetails, PartnerLine
from models.exchange.receipt_codes import LENGTH, bare, grouped, read_code
from models.exchange.receipts import AcknowledgedLine, ReadableLine, ReceiptLine
from views.desk import Desk
from views.exchange.words import partner_name
from views.kit.card import Card
from views.kit.field import LineField
from views.kit.form import Form
from views.kit.label import Label
from views.kit.page import Page
from views.kit.press import Button, in_line
from views.kit.words import Text, tr

_WRONG = say("This is the code of none of the bundles that wait for one. Wrong codes that are left: {count}.")


class ReceiptField(LineField[str]):
    """One field for the nine characters, grouped while they are typed."""

    def __init__(self, label: Text, hint: Text) -> None:
        super().__init__(label, required=True, hint=hint, limit=60, code=True, placeholder="XXXX-XXXX-X")
        self.input.textEdited.connect(self._group)

    @override
    def value(self) -> str | None:
        return bare(self.text()) or None

    @override
    def set_value(self, value: str | None) -> None:
        self.input.setText(grouped(value or ""))

    @override
    def problem(self) -> Message | None:
        found = super().problem()
        if found is not None:
            return found
        try:
            read_code(self.text())
        except Refused as wrong:
            return wrong.title
        return None

    def _group(self, text: str) -> None:
        """Hyphens come by themselves at the end; who corrects in the middle is left alone."""
        code = bare(text)
        if self.input.cursorPosition() == len(text) and len(code) <= LENGTH:
            self.input.setText(grouped(code))


class TypeReceiptPage(Page):
    """The code that the other office reads aloud."""

    def __init__(self, desk: Desk, found: PartnerDetails) -> None:
        super().__init__(lambda: tr("Type a receipt code"))
        self._desk = desk
        self._line: PartnerLine = found.line
        self.tries_left = found.tries_left
        self.code = ReceiptField(
            lambda: tr("The code that they read to you"),
            lambda: tr("Nine letters and digits. Small letters will do. Wrong codes that are left: {count}.",
                       count=self.tries_left),
        )  # fmt: skip
        self.form = Form()
        self.form.add("code", self.code)
        self.form.end_with(lambda: tr("It arrived"), lambda: tr("Back"))
        self.form.submitted.connect(self._submit)
        self.form.left.connect(self.left)
        card = Card(lambda: partner_name(self._line))
        card.add(
            Label(
                lambda: tr(
                    "Call them. They open their page of the exchange, choose your office and read the receipt code of "
                    "your bundle aloud. Then the next bundle holds only what is new."
                ),
                "soft",
                wrap=True,
            )
        )
        card.add(self.form)
        self.closed = Label(
            lambda: tr("Five codes were wrong. Take in a bundle of theirs: it says by itself what arrived."),
            "problem",
            wrap=True,
        )
        card.add(self.closed)
        card.keep_narrow()
        self.body.addWidget(card)
        self.body.addStretch(1)
        self._show_tries()

    @override
    def arrive(self) -> None:
        if self.tries_left:
            self.form.begin()
        else:
            super().arrive()

    def _show_tries(self) -> None:
        self.closed.setVisible(self.tries_left == 0)
        self.code.setEnabled(self.tries_left > 0)
        self.code.retranslate()
        self.form.set_busy(busy=self.tries_left == 0)

    def _submit(self) -> None:
        typed, office, actor = self.code.text(), self._line.office_code, self._desk.actor
        self.form.set_busy(busy=True)
        self._desk.jobs.run(
            lambda session: receipts.acknowledge(session, actor, office, typed),
            self._done,
            lambda: tr("Saving"),
            owner=self,
            trouble=self._refused,
        )

    def _done(self, line: AcknowledgedLine) -> None:
        self.tries_left = line.tries_left
        self._show_tries()
        if not line.number:
            if line.tries_left:
                self.form.tell([Problem("code", say(_WRONG.template, count=line.tries_left))])
            self.arrive()
            return
        self._desk.say(lambda: _said(line))
        self._desk.back()

    def _refused(self, error: AppError) -> None:
        self.form.set_busy(busy=False)
        self._desk.tell(error)


def _said(line: AcknowledgedLine) -> str:
    if line.already:
        return tr("That bundle {number} arrived was known already.", number=line.number)
    if line.others:
        return tr("Bundle {number} arrived, and {count} before it.", number=line.number, count=line.others)
    return tr("Bundle {number} arrived.", number=line.number)


class ReadReceiptPage(Page):
    """The code of one bundle, large. It is shown only once the person agreed that the import cannot be undone then."""

    def __init__(self, desk: Desk, bundle_id: int) -> None:
        super().__init__(lambda: tr("Read out a receipt code"))
        self._desk, self._bundle = desk, bundle_id
        self.line: ReceiptLine | None = None
        self.about = Label("", "heading", wrap=True)
        self.ask = Label(
            lambda: tr("Once the code is read out, this import cannot be undone any more: they build on it."), wrap=True
        )
        self.code = Label("", "spelled")
        self.advice = Label(
            lambda: tr(
                "Read it aloud in three parts, and let them read it back. There is no letter O, I, L or U in it."
            ),
            "soft",
            wrap=True,
        )
        self.show_code = Button(lambda: tr("Show the code"), self._show_code, "main-button", keys="Ctrl+Return")
        self.done = Button("", self.left.emit)
        card = Card()
        for part in (self.about, self.ask, self.code, self.advice):
            card.add(part)
        card.body.addLayout(in_line(self.show_code, self.done))
        card.keep_narrow()
        self.body.addWidget(card)
        self.body.addStretch(1)
        for shown_later in (self.ask, self.code, self.advice, self.show_code):
            shown_later.hide()
        self.done.say(lambda: f"{tr('Back')}   Esc")
        desk.jobs.read(lambda session: receipts.readable(session, bundle_id), self._asked, owner=self)

    @override
    def arrive(self) -> None:
        (self.show_code if self.show_code.isVisible() else self.done).setFocus()

    def _asked(self, line: ReadableLine | None) -> None:
        if line is not None:
            self.about.say(lambda: tr("Bundle {number} of {office}", number=line.number, office=line.office_name))
        if line is None or not line.closes_undo:
            self._show_code()
            return
        self.ask.show()
        self.show_code.show()
        self.arrive()

    def _show_code(self) -> None:
        actor, bundle = self._desk.actor, self._bundle
        self.show_code.setEnabled(False)
        self._desk.jobs.run(
            lambda session: receipts.code_of(session, actor, bundle), self._shown, owner=self, trouble=self._refused
        )

    def _shown(self, line: ReceiptLine) -> None:
        self.line = line
        self.code.say(line.code)
        self.ask.hide()
        self.show_code.hide()
        self.code.show()
        self.advice.show()
        self.done.say(lambda: tr("Done"))
        self.done.setFocus()

    def _refused(self, error: AppError) -> None:
        self.show_code.setEnabled(True)
        self._desk.tell(error)
