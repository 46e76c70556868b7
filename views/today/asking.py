"""Confirming in one line what became of the chosen person's referral, and how that is known."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget
from typing_extensions import override

from models.follow_ups import DueFollowUp
from models.schema import Evidence, ReferralStatus
from views.desk import Desk
from views.kit.card import rule
from views.kit.choices import SegmentField
from views.kit.press import Button
from views.kit.words import tr
from views.referrals import words
from views.referrals.moving import Decision
from views.theme import worn


def name(row: DueFollowUp) -> str:
    """Whom a line is about."""
    return row.member_name or row.member or tr("Someone under 18")


class Asking(QWidget):
    """Emits `decided(Decision)` by Enter and `left` by Escape."""

    decided = Signal(object)
    left = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._to = ReferralStatus.ATTENDED
        self.row: DueFollowUp | None = None
        self.evidence: SegmentField[Evidence] = SegmentField(self._question, words.evidence_options())
        self.evidence.submitted.connect(self._decide)
        self.record = Button(lambda: tr("Record"), self._decide, "main-button", keys="Ctrl+Return")
        self.back = Button(lambda: f"{tr('Not now')}   Esc", self.left.emit)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(worn().sizes.step * 2)
        column.addWidget(rule())
        buttons = QHBoxLayout()
        self._line = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        for line in (buttons, self._line):
            line.setSpacing(worn().sizes.step * 3)
        buttons.addWidget(self.record)
        buttons.addWidget(self.back)
        buttons.addStretch(1)
        self._line.addWidget(self.evidence, 1)
        self._line.addLayout(buttons)
        self._line.setAlignment(buttons, Qt.AlignmentFlag.AlignBottom)
        column.addLayout(self._line)
        self.hide()

    def ask(self, row: DueFollowUp, to: ReferralStatus) -> None:
        """Begin to ask. What is likely is chosen already: who may be asked told it, else the clinic did."""
        self.row, self._to = row, to
        self.evidence.set_value(Evidence.CLIENT_SAID if row.may_contact else Evidence.PROVIDER_CALL)
        self.evidence.retranslate()
        sizes = worn().sizes
        wide = self.window().width() >= sizes.rail + 2 * sizes.page_margin + sizes.narrow
        self._line.setDirection(QBoxLayout.Direction.LeftToRight if wide else QBoxLayout.Direction.TopToBottom)
        self.show()
        self.evidence.setFocus(Qt.FocusReason.OtherFocusReason)

    def end(self) -> None:
        """Nothing is asked any more."""
        self.row = None
        self.record.setEnabled(True)
        self.hide()

    def _question(self) -> str:
        if self.row is None:
            return ""
        return tr("{name}: {state}. How is it known?", name=name(self.row), state=tr(words.STATES[self._to]))

    def _decide(self) -> None:
        evidence = self.evidence.value()
        if self.row is not None and self.record.isEnabled():
            self.record.setEnabled(False)
            self.decided.emit(Decision(self._to, self._desk.today(), evidence))

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
            return
        super().keyPressEvent(event)
