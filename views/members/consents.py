"""What a member was asked, one plain sentence each, and what was answered."""

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QApplication, QHBoxLayout, QVBoxLayout, QWidget

from models.consents import ConsentLine
from models.schema import ConsentAnswer
from views.kit.card import Card, rule
from views.kit.chip import Chip
from views.kit.figures import shown_date
from views.kit.label import Label
from views.kit.press import Button
from views.kit.words import Text, said, tr
from views.members import words
from views.theme import worn


class ConsentsCard(Card):
    """`answered(line, answer)` when the person in front of it was told an answer."""

    answered = Signal(object, object)
    """ConsentLine, ConsentAnswer (yes, no, withdrawn)."""

    def __init__(self) -> None:
        super().__init__(lambda: tr("Asked and answered"))
        self.body.setSpacing(worn().sizes.step * 3)
        self.lines: list[ConsentRow] = []
        self._rules: list[QWidget] = []
        self.body.addStretch(1)

    def show_lines(self, lines: tuple[ConsentLine, ...], *, closed: bool = False) -> None:
        """Show these answers; the hand stays on the question where it was. A closed record takes no yes any more."""
        focused = QApplication.focusWidget()
        held = next((place for place, row in enumerate(self.lines) if focused and row.isAncestorOf(focused)), None)
        for old in (*self.lines, *self._rules):
            old.setParent(None)
            old.deleteLater()
        self.lines, self._rules = [], []
        for line in lines:
            if self.lines:
                self._put(rule(), self._rules)
            row = ConsentRow(line, self._teller(line), closed=closed)
            self.lines.append(row)
            self.body.insertWidget(self.body.count() - 1, row)
        if held is not None and held < len(self.lines):
            self.lines[held].first.setFocus(Qt.FocusReason.OtherFocusReason)

    def _put(self, widget: QWidget, kept: list[QWidget]) -> None:
        kept.append(widget)
        self.body.insertWidget(self.body.count() - 1, widget)

    def _teller(self, line: ConsentLine) -> Callable[[ConsentAnswer], None]:
        return lambda answer: self.answered.emit(line, answer)


class ConsentRow(QWidget):
    """One question: the sentence to be read aloud, the answer that counts, and the buttons for another."""

    def __init__(self, line: ConsentLine, tell: Callable[[ConsentAnswer], None], *, closed: bool = False) -> None:
        super().__init__()
        self.line = line
        sizes = worn().sizes
        across = QHBoxLayout(self)
        across.setContentsMargins(0, 0, 0, 0)
        across.setSpacing(sizes.gap)
        left = QVBoxLayout()
        left.setSpacing(0)
        self.sentence = Label(lambda: said(line.sentence), wrap=True)
        left.addWidget(self.sentence)
        below = QHBoxLayout()
        below.setSpacing(sizes.step * 3)
        text: Text = lambda: words.answer(line)[0]  # noqa: E731 - a Text
        self.chip = Chip(text, words.answer(line)[1])
        self.when = Label(_when(line), "hint")
        below.addWidget(self.chip)
        below.addWidget(self.when, 1)
        left.addLayout(below)
        across.addLayout(left, 1)
        self.buttons = _buttons(line, tell, closed=closed)
        for button in self.buttons:
            across.addWidget(button, 0, Qt.AlignmentFlag.AlignVCenter)
        self.first = self.buttons[0]


def _buttons(line: ConsentLine, tell: Callable[[ConsentAnswer], None], *, closed: bool) -> list[Button]:
    agrees = line.answer is ConsentAnswer.YES
    if agrees and not line.conflicting:
        return [Button(lambda: tr("Take back"), lambda: tell(ConsentAnswer.WITHDRAWN))]
    no = Button(lambda: tr("No"), lambda: tell(ConsentAnswer.NO))
    return [no] if closed else [Button(lambda: tr("Yes"), lambda: tell(ConsentAnswer.YES)), no]


def _when(line: ConsentLine) -> Text:
    def words_of_it() -> str:
        if line.conflicting:
            return tr("Two stations wrote different answers.")
        told = shown_date(line.answered_on) if line.answered_on else ""
        where = line.provider_name
        return " · ".join(part for part in (where, told) if part)

    return words_of_it
