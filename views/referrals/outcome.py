"""Confirming in one line what became of one or several referrals, and how that is known or why it was not done."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget
from typing_extensions import override

from models.lifecycle import NEEDS_EVIDENCE, REASONS
from models.schema import Evidence, ReferralStatus
from views.desk import Desk
from views.kit.beside import Beside
from views.kit.card import rule
from views.kit.choices import ChoiceField, SegmentField
from views.kit.press import Button
from views.kit.words import Text, spoken, tr
from views.referrals import words
from views.referrals.moving import Decision
from views.theme import worn

GIVEN_UP = "could not be reached"
"""Why somebody is taken not to have gone who was looked for three times."""


class OutcomeLine(QWidget):
    """Emits `decided(Decision)` by Enter and `left` by Escape. The day is today: what was earlier has its own form."""

    decided = Signal(object)
    left = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._to = ReferralStatus.ATTENDED
        self._whom: Text = ""
        self.evidence: SegmentField[Evidence] = SegmentField(self._question, words.evidence_options())
        self.reason: ChoiceField[str] = ChoiceField(self._question, [("", lambda: tr("not known")), *_reasons()])
        self.record = Button(lambda: tr("Record"), self._decide, "main-button", keys="Ctrl+Return")
        self.back = Button(lambda: f"{tr('Not now')}   Esc", self.left.emit)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(worn().sizes.step * 2)
        column.addWidget(rule())
        question, answers = QWidget(), QWidget()
        asked, buttons = QVBoxLayout(question), QGridLayout(answers)
        for line in (asked, buttons):
            line.setContentsMargins(0, 0, 0, 0)
            line.setSpacing(worn().sizes.step * 3)
        for field in (self.evidence, self.reason):
            field.submitted.connect(self._decide)
            asked.addWidget(field)
        # On one line with what is chosen, below the words of the question.
        buttons.setRowStretch(0, 1)
        buttons.addWidget(self.record, 1, 0)
        buttons.addWidget(self.back, 1, 1)
        buttons.setColumnStretch(2, 1)
        column.addWidget(Beside(question, answers, (1, 0), close=True))
        self.hide()

    def ask(self, whom: Text, to: ReferralStatus, likely: Evidence | None = None, reason: str = "") -> None:
        """Begin to ask. What is likely is chosen already."""
        self._whom, self._to = whom, to
        needs = to in NEEDS_EVIDENCE
        self.evidence.setVisible(needs)
        self.reason.setVisible(not needs)
        only_provider = to is ReferralStatus.LOOP_CLOSED
        self.evidence.buttons[0].setVisible(not only_provider)
        self.evidence.set_value(Evidence.PROVIDER_CALL if only_provider else likely)
        self.reason.set_value(reason)
        for field in (self.evidence, self.reason):
            field.retranslate()
        self.record.setEnabled(True)
        self.show()
        (self.evidence if needs else self.reason).setFocus(Qt.FocusReason.OtherFocusReason)

    def end(self) -> None:
        """Nothing is asked any more."""
        self.record.setEnabled(True)
        self.hide()

    def _question(self) -> str:
        params = {"whom": spoken(self._whom), "state": tr(words.STATES[self._to])}
        if self._to in NEEDS_EVIDENCE:
            return tr("{whom}: {state}. How is it known?", **params)
        return tr("{whom}: {state}. Why?", **params)

    def _decide(self) -> None:
        if self.isHidden() or not self.record.isEnabled():
            return
        needs = self._to in NEEDS_EVIDENCE
        if needs and not self.evidence.value():
            self.evidence.check()
            return
        self.record.setEnabled(False)
        evidence = self.evidence.value() if needs else None
        reason = "" if needs else self.reason.value() or ""
        self.decided.emit(Decision(self._to, self._desk.today(), evidence, reason))

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
            return
        super().keyPressEvent(event)


def _reasons() -> list[tuple[str, Callable[[], str]]]:
    return [(each, partial(tr, words.REASONS[each])) for each in REASONS]
