"""Recording what became of a referral: how it is known or why not, and when, asked in place."""

import datetime as dt
from collections.abc import Callable
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import Signal

from models.database import UnitOfWork
from models.lifecycle import FROM_PROVIDER, NEEDS_EVIDENCE, NOT_COMPLETED
from models.referrals import REASONS, ReferralDetails, move
from models.schema import Evidence, ReferralStatus
from views.desk import Desk
from views.kit.choices import ChoiceField, SegmentField
from views.kit.dates import DateField
from views.kit.form import Form
from views.kit.words import tr
from views.referrals import words


@dataclass(frozen=True, slots=True)
class Decision:
    """What a person recorded: the state, the day, and what it rests on."""

    to: ReferralStatus
    on: dt.date
    evidence: Evidence | None = None
    reason: str = ""


class MoveForm(Form):
    """Asks what a move needs and no more. Emits `decided(Decision)`; Escape emits `left`."""

    decided = Signal(object)

    def __init__(self, today: Callable[[], dt.date]) -> None:
        super().__init__()
        self._today = today
        self._to = ReferralStatus.ATTENDED
        self.evidence: SegmentField[Evidence] = SegmentField(
            lambda: tr("How is it known?"),
            words.evidence_options(),
            required=True,
        )
        self.reason: ChoiceField[str] = ChoiceField(lambda: tr("Why?"), [("", lambda: tr("not known")), *_reasons()])
        self.day = DateField(lambda: tr("On"), today, required=True)
        self.add("evidence", self.evidence)
        self.add_side_by_side([("reason", self.reason, 3), ("on", self.day, 2)])
        self.end_with(lambda: tr("Record"), lambda: tr("Not now"))
        self.submitted.connect(self._decide)

    def ask(self, to: ReferralStatus, issued_on: dt.date | None, evidence: Evidence | None = None) -> None:
        """Begin to ask for the move to `to`. `evidence` is what most likely stands behind it."""
        self._to = to
        self.evidence.setVisible(to in NEEDS_EVIDENCE)
        only_provider = to is ReferralStatus.LOOP_CLOSED
        self.evidence.buttons[0].setVisible(not only_provider)
        if only_provider and evidence not in FROM_PROVIDER:
            evidence = Evidence.RETURNED_STUB
        self.evidence.set_value(evidence)
        self.reason.setVisible(to in NOT_COMPLETED)
        self.reason.set_value("")
        self.day.least, self.day.most = issued_on, self._today()
        self.day.set_value(self._today())
        for field in self.fields.values():
            field.tell(None)
        if self.main is not None and to not in NEEDS_EVIDENCE | NOT_COMPLETED:
            self.main.setFocus()
        else:
            self.begin()

    def _decide(self) -> None:
        to, day = self._to, self.day.value()
        assert day is not None
        evidence = self.evidence.value() if to in NEEDS_EVIDENCE else None
        reason = (self.reason.value() or "") if to in NOT_COMPLETED else ""
        self.decided.emit(Decision(to, day, evidence, reason))


def _reasons() -> list[tuple[str, Callable[[], str]]]:
    return [(each, partial(tr, words.REASONS[each])) for each in REASONS]


def record(desk: Desk, session: UnitOfWork, number: str, decision: Decision) -> ReferralDetails:
    """Write a decision down; for `jobs.run`. Raises what `models.referrals.move` raises."""
    return move(
        session, desk.actor, number, decision.to, on=decision.on, evidence=decision.evidence, reason=decision.reason
    )
