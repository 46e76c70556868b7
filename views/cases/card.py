"""One case beside the list: what is known, whose it is, and how it stands now."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout
from typing_extensions import override

from models.cases import CaseLine
from models.custom_values import Entry
from models.reference import TownshipLine
from models.schema import CaseOutcome
from views.cases import words
from views.custom.words import in_one_line
from views.kit.card import Card, rule
from views.kit.chip import Chip
from views.kit.choices import ChoiceField
from views.kit.empty import Empty
from views.kit.figures import shown_date, shown_month
from views.kit.label import Label
from views.kit.press import Button, in_line
from views.kit.words import Spoken, in_language, tr
from views.tokens import Tone


class CaseCard(Spoken, Card):
    """Emits what a hand wants with the case; the page does it."""

    settled = Signal(object, object)
    """CaseLine, CaseOutcome."""
    correct_wanted = Signal(object)
    """CaseLine."""
    member_wanted = Signal(str)
    """A member's code."""

    def __init__(self) -> None:
        super().__init__()
        self.line: CaseLine | None = None
        self._townships: Mapping[str, TownshipLine] = {}
        self.code, self.chip = Label("", "code"), Chip("")
        head = QHBoxLayout()
        head.addWidget(self.code, 1)
        head.addWidget(self.chip)
        self.body.addLayout(head)
        self.what, self.where = Label(self._what, "heading", wrap=True), Label(self._where, "soft", wrap=True)
        self.done, self.advocacy = Label(self._done, wrap=True), Label(self._advocacy, "soft", wrap=True)
        self.said = Label("", "soft", wrap=True)
        for label in (self.what, self.where, self.done, self.advocacy, self.said):
            self.add(label)
        self.whose = Button("", self._member, "link")
        self.correct = Button(lambda: tr("Correct"), self._correct, "link", keys="Ctrl+E")
        self.body.addLayout(in_line(self.whose, self.correct))
        self.line_between = rule()
        self.add(self.line_between)
        self.outcome: ChoiceField[CaseOutcome] = ChoiceField(
            lambda: tr("How does it stand now?"), words.options(CaseOutcome), hint=self._since
        )
        self.outcome.changed.connect(self._weigh)
        self.add(self.outcome)
        self.write = Button(lambda: tr("Write it down"), self._settle, "main-button", keys="Ctrl+Return")
        self.still = Button(lambda: tr("Still open"), self._still)
        self.body.addLayout(in_line(self.write, self.still))
        self.empty = Empty(lambda: tr("No case chosen"), lambda: tr("Choose one in the list, or open a new one."))
        self.add(self.empty, 1)
        self.body.addStretch(1)
        self._parts = (
            self.code, self.chip, self.what, self.where, self.done, self.advocacy, self.line_between, self.outcome,
            self.write, self.correct,
        )  # fmt: skip
        self.show_case(None, {}, Tone.PLAIN, "")

    def show_case(self, line: CaseLine | None, townships: Mapping[str, TownshipLine], tone: Tone, state: str) -> None:
        """Show this one, or that none is chosen."""
        self.line, self._townships = line, townships
        for part in self._parts:
            part.setVisible(line is not None)
        self.empty.setVisible(line is None)
        self.whose.setVisible(line is not None and bool(line.member))
        self.still.setVisible(line is not None and line.outcome is CaseOutcome.ONGOING)
        self.show_said(())
        if line is not None:
            self.chip.say(state, tone)
            self.outcome.set_value(line.outcome)
        self.retranslate()
        self._weigh()

    @override
    def retranslate(self) -> None:
        line = self.line
        self.code.say(line.code if line is not None else "")
        self.whose.say((lambda: tr("The case of {code}", code=line.member)) if line is not None else "")
        for label in (self.what, self.where, self.done, self.advocacy):
            label.retranslate()
        self.outcome.retranslate()

    def show_said(self, entries: Sequence[Entry]) -> None:
        """What the shown case says in fields of head office's own."""
        self.said.say(lambda: in_one_line(entries))
        self.said.setVisible(any(entry.value for entry in entries))

    def _what(self) -> str:
        return f"{words.choice(self.line.issue)}   ·   {words.choice(self.line.perpetrator)}" if self.line else ""

    def _where(self) -> str:
        if self.line is None:
            return ""
        town = self._townships.get(self.line.township or "")
        place = in_language(town.name, town.name_my) if town is not None else self.line.township
        return "   ·   ".join(filter(None, (shown_month(self.line.month), place)))

    def _done(self) -> str:
        return tr("What was done: {action}", action=words.choice(self.line.action)) if self.line else ""

    def _advocacy(self) -> str:
        if self.line is None:
            return ""
        return tr("May be used for advocacy") if self.line.advocacy_consent else tr("Not to be used for advocacy")

    def _since(self) -> str:
        return tr("Said on {day}.", day=shown_date(self.line.outcome_on)) if self.line else ""

    def _weigh(self) -> None:
        """There is something to write only once another outcome is chosen."""
        self.write.setEnabled(self.line is not None and self.outcome.value() not in (None, self.line.outcome))

    def _settle(self) -> None:
        if self.line is not None and self.outcome.value() is not None:
            self.settled.emit(self.line, self.outcome.value())

    def _still(self) -> None:
        if self.line is not None:
            self.settled.emit(self.line, CaseOutcome.ONGOING)

    def _correct(self) -> None:
        if self.line is not None:
            self.correct_wanted.emit(self.line)

    def _member(self) -> None:
        if self.line is not None and self.line.member:
            self.member_wanted.emit(self.line.member)
