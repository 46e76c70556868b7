"""Making a bundle for an office: for whom, where to, and then what to do with the file."""

from collections.abc import Callable, Sequence

from typing_extensions import override

from models.errors import AppError
from models.exchange import exporting
from models.exchange.exporting import Exported
from models.exchange.partner_lines import PartnerLine
from views.desk import Desk
from views.exchange.words import office_words
from views.kit.card import Card, Tick
from views.kit.choices import ChoiceField
from views.kit.empty import Empty
from views.kit.folders import NewFile
from views.kit.form import Form
from views.kit.jobs import Progress
from views.kit.label import Label
from views.kit.page import Page, Sides
from views.kit.press import Button, in_line
from views.kit.words import tr

ENDING = ".thz"


class SendPage(Page):
    """The form of an export, and its result beside it."""

    def __init__(self, desk: Desk, partners: Sequence[PartnerLine], chosen: str | None = None) -> None:
        super().__init__(lambda: tr("Send changes"))
        self._desk = desk
        self._partners = {line.office_code: line for line in partners}
        self.to: ChoiceField[str] = ChoiceField(
            lambda: tr("To"),
            [(line.office_code, office_words(line.office_code, line.office_name)) for line in partners],
            required=True,
        )
        self.to.set_value(chosen or (partners[0].office_code if len(partners) == 1 else None))
        self.to.changed.connect(self._tell_unsent)
        form = self.form = Form()
        form.add("to", self.to)
        self.out = NewFile(form, ENDING)
        self.folder, self.name = self.out.folder, self.out.name
        form.end_with(lambda: tr("Make the file"), lambda: tr("Back"))
        form.submitted.connect(self._make)
        form.left.connect(self.left)
        near = Card()
        near.add(form, 1)
        self.result = _ResultCard(self.left.emit)
        self.sides = Sides(near, self.result, form=True)
        self.body.addWidget(self.sides, 1)
        self._tell_unsent()

    @override
    def arrive(self) -> None:
        (self.folder if self.to.value() else self.to).setFocus()

    def _tell_unsent(self) -> None:
        line = self._partners.get(self.to.value() or "")
        unsent = line.unsent if line is not None else 0
        self.to.set_hint((lambda: tr("Not sent yet: {count}", count=unsent)) if unsent else "")

    def _make(self) -> None:
        to = self.to.value() or ""
        out = self.out.path()
        if out is None:
            return
        actor, progress = self._desk.actor, Progress()
        self.form.set_busy(busy=True)
        self._desk.jobs.call(
            lambda register: exporting.export_bundle(register, actor, to, out, lambda done: progress.report(done, 0)),
            self._made,
            lambda: tr("Making the file"),
            owner=self,
            trouble=self._failed,
            progress=progress,
        )
        self._desk.jobs.stopped.connect(self._again)

    def _made(self, made: Exported) -> None:
        self._again()
        self.out.renew()
        self.result.show_made(made, self.to.value() or "")
        self.sides.show_far()
        self.result.done.setFocus()

    def _failed(self, error: AppError) -> None:
        self._again()
        self._desk.tell(error)

    def _again(self, _stopped: object = None) -> None:
        self.form.set_busy(busy=False)


class _ResultCard(Card):
    """What came of it: nothing yet, or a file and what to do with it."""

    def __init__(self, leave: Callable[[], object]) -> None:
        super().__init__()
        self.empty = Empty(
            lambda: tr("The file comes here"), lambda: tr("It is encrypted: only the office it is for can open it.")
        )
        self.tick = Tick()
        self.heading_made, self.count, self.file = Label("", "title"), Label("", "soft"), Label("", "strong", wrap=True)
        self.advice = Label(
            lambda: tr(
                "Carry it on a stick, or send it as a file by Viber or e-mail. Send it as an attachment: "
                "copied text does not arrive whole."
            ),
            "soft",
            wrap=True,
        )
        self.done = Button(lambda: tr("Done"), leave)
        self.add(self.empty, 1)
        for part in (self.tick, self.heading_made, self.count, self.file, self.advice):
            self.add(part)
        self.body.addLayout(in_line(self.done))
        self.body.addStretch(1)
        self._made = (self.tick, self.heading_made, self.count, self.file, self.advice, self.done)
        for widget in self._made:
            widget.hide()

    def show_made(self, made: Exported, to: str) -> None:
        """The file that was made."""
        self.empty.hide()
        for widget in self._made:
            widget.show()
        self.heading_made.say(lambda: tr("Bundle {number} for {office} is ready", number=made.number, office=to))
        self.count.say(lambda: tr("Records: {count}", count=made.records))
        self.file.say(str(made.path))
