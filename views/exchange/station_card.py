"""One PC: its keys, how it stands, what is strange about it and what to do."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QWidget

from models.exchange.station_lines import StationLine, StationState
from views.exchange.words import day_of, office_words
from views.kit.card import Card, rule
from views.kit.chip import Chip
from views.kit.label import Label
from views.kit.press import Button, in_line
from views.kit.words import Text, mark, said, tr
from views.theme import worn
from views.tokens import Tone

STATES: dict[StationState, tuple[str, Tone]] = {
    StationState.HERE: (mark("this PC"), Tone.ACCENT),
    StationState.IN_USE: (mark("in use"), Tone.GOOD),
    StationState.REPLACED: (mark("old keys"), Tone.PLAIN),
    StationState.REVOKED: (mark("revoked"), Tone.BAD),
}
"""How each state is said."""
_MEANINGS: dict[StationState, str] = {
    StationState.HERE: mark("You work on it now."),
    StationState.IN_USE: mark("Bundles go to it and come from it."),
    StationState.REPLACED: mark("That PC has newer keys: bundles with these are taken no more."),
    StationState.REVOKED: mark("Its key counts no more: nothing that it writes is taken, whoever brings it."),
}
_FACTS: tuple[Text, ...] = (
    lambda: tr("Words compared"),
    lambda: tr("Last bundle from it"),
    lambda: tr("Revoked on"),
    lambda: tr("Key"),
)
_SHORT_KEY = 19
"""Characters of a key that tell two PCs of one office apart; commands take as many."""


class StationCard(Card):
    """Shows one line of the list. `revoking(line)` when its button is pressed."""

    revoking = Signal(object)

    def __init__(self, *, may_revoke: bool) -> None:
        super().__init__()
        self._may_revoke = may_revoke
        self._line: StationLine | None = None
        self.name, self.chip = Label("", "heading"), Chip("")
        head = QHBoxLayout()
        head.addWidget(self.name, 1)
        head.addWidget(self.chip, 0, Qt.AlignmentFlag.AlignRight)
        self.body.addLayout(head)
        self.meaning = Label("", "soft", wrap=True)
        self.add(self.meaning)
        self.add(rule())
        self._lay_out_facts()
        self.finding, self.advice = Label("", wrap=True), Label("", "strong", wrap=True)
        self.add(self.finding)
        self.add(self.advice)
        self.revoke = Button(lambda: tr("Revoke this PC"), lambda: self.revoking.emit(self._line))
        self.body.addLayout(in_line(self.revoke))
        self.body.addStretch(1)

    def _lay_out_facts(self) -> None:
        holder = QWidget()
        grid = QGridLayout(holder)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(worn().sizes.gap)
        grid.setVerticalSpacing(worn().sizes.step * 2)
        grid.setColumnStretch(1, 1)
        self._facts: list[tuple[Label, Label]] = []
        for row, title in enumerate(_FACTS):
            pair = Label(title, "soft"), Label("", "code" if row == len(_FACTS) - 1 else "")
            for column, label in enumerate(pair):
                grid.addWidget(label, row, column)
            self._facts.append(pair)
        self.add(holder)

    def show_line(self, line: StationLine | None) -> None:
        """Show this one; with none all stays as it is."""
        self._line = line
        if line is None:
            return
        words, tone = STATES[line.state]
        self.name.say(office_words(line.office_code, line.office_name))
        self.chip.say(lambda: tr(words), tone)
        self.meaning.say(lambda: tr(_MEANINGS[line.state]))
        values: tuple[Text, ...] = (
            lambda: day_of(line.trusted_at),
            lambda: day_of(line.heard_at),
            lambda: day_of(line.revoked_at),
            line.key[:_SHORT_KEY],
        )
        shown = (line.trusted_at, line.heard_at, line.revoked_at, line.key)
        for (title, label), value, there in zip(self._facts, values, shown, strict=True):
            label.say(value)
            for widget in (title, label):
                widget.setVisible(there is not None)
        finding, advice = line.finding, line.advice
        self.finding.say((lambda: said(finding)) if finding is not None else "")
        self.advice.say((lambda: said(advice)) if advice is not None else "")
        for text in (self.finding, self.advice):
            text.setVisible(finding is not None)
        self.revoke.setVisible(self._may_revoke and line.state is StationState.IN_USE)
