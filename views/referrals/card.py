"""One referral: what is known of it, what may follow, and its slip."""

import datetime as dt
from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget
from shiboken6 import isValid

from models import custom_values
from models.custom_values import Entry
from models.database import UnitOfWork
from models.errors import AppError
from models.lifecycle import NOT_COMPLETED
from models.referrals import OUTCOME_FROM, ReferralDetails, ReferralLine, details, take_back
from models.schema import CustomNoun, ReferralStatus
from views.custom.words import facts as custom_facts
from views.desk import Desk
from views.kit.card import Card, rule
from views.kit.chip import Chip
from views.kit.empty import Empty
from views.kit.figures import in_digits, shown_date
from views.kit.label import Label
from views.kit.press import Button
from views.kit.words import Text, tr
from views.referrals import words
from views.referrals.directory import Directory
from views.referrals.moving import Decision, MoveForm, record
from views.theme import worn

_COLUMNS = 3
"""Quiet buttons beside each other."""


class ReferralCard(Card):
    """Shows one referral. `slip_wanted` and `refer_on_wanted` carry its ReferralDetails.

    `other_wanted` carries the number of the referral that it came from or went on to.
    """

    slip_wanted = Signal(object)
    other_wanted = Signal(str)
    refer_on_wanted = Signal(object)
    correct_wanted = Signal(object)
    """ReferralDetails whose fields of head office's own are to be corrected."""
    moved = Signal(object)
    """ReferralDetails after a move was recorded."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._directory: Directory | None = None
        self._shown: ReferralDetails | None = None
        self._entries: tuple[Entry, ...] = ()
        """What it says in fields of head office's own."""
        self._number = ""
        self.empty = Empty(
            lambda: tr("Choose a referral"), lambda: tr("Or scan a slip that came back: it opens by its number.")
        )
        self.add(self.empty, 1)
        self.whole = QWidget()
        column = QVBoxLayout(self.whole)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(worn().sizes.step * 3)
        self._head(column)
        self.facts = QWidget()
        column.addWidget(self.facts)
        column.addWidget(rule())
        self.question = Label(lambda: tr("What became of it?"), "heading", wrap=True)
        column.addWidget(self.question)
        self.moves = QWidget()
        column.addWidget(self.moves)
        self.form = MoveForm(desk.today)
        self.form.hide()
        self.form.decided.connect(self._decided)
        self.form.left.connect(self._leave_form)
        column.addWidget(self.form)
        column.addStretch(1)
        self.add(self.whole, 1)
        self.whole.hide()

    def _head(self, column: QVBoxLayout) -> None:
        line = QHBoxLayout()
        self.number, self.chip = Label("", "code"), Chip("")
        self.slip = Button(lambda: tr("Slip"), lambda: self.slip_wanted.emit(self._shown), keys="Ctrl+P")
        self.correct = Button(
            lambda: tr("Correct"), lambda: self.correct_wanted.emit(self._shown), "link", keys="Ctrl+E"
        )
        line.addWidget(self.number)
        line.addWidget(self.chip)
        line.addStretch(1)
        line.addWidget(self.correct)
        line.addWidget(self.slip)
        column.addLayout(line)

    @property
    def shown(self) -> ReferralDetails | None:
        """The referral that is shown."""
        return self._shown

    def know(self, directory: Directory) -> None:
        """What names are looked up in; comes before the first referral."""
        self._directory = directory

    def show_nothing(self) -> None:
        """No referral is chosen."""
        self._number, self._shown = "", None
        self.whole.hide()
        self.empty.show()

    def show_referral(self, number: str) -> None:
        """Read and show the referral with this number or row id."""
        self._number = number

        actor = self._desk.actor

        def work(session: UnitOfWork) -> tuple[ReferralDetails, tuple[Entry, ...]]:
            found = details(session, actor, number)
            return found, custom_values.values(session, actor, CustomNoun.REFERRAL, found.line.id)

        def arrived(read: tuple[ReferralDetails, tuple[Entry, ...]]) -> None:
            if number == self._number:
                found, self._entries = read
                self._show(found)

        self._desk.jobs.read(
            work,
            arrived,
            newest=f"referral card {id(self)}",
            owner=self,
            trouble=self._gone,
        )

    def refresh(self) -> None:
        """Read again what is shown, unless the person is just recording something."""
        if self._number and self.form.isHidden():
            self.show_referral(self._number)

    def _gone(self, error: AppError) -> None:
        self.show_nothing()
        self._desk.tell(error)

    def _show(self, found: ReferralDetails) -> None:
        self._shown = found
        line = found.line
        self.number.say(line.number)
        self.chip.say(lambda: words.state(line), words.state_tone(line))
        self.slip.say(lambda: tr("Void slip") if line.status is ReferralStatus.CANCELLED else tr("Slip"))
        self.slip.setVisible(words.has_slip(line) and self._directory is not None and self._directory.may_print)
        # Nothing else of it can be corrected: its slip was given out.
        self.correct.setVisible(any(entry.field.active for entry in self._entries))
        self._show_facts(found)
        self.form.hide()
        self._show_moves(found)
        self.empty.hide()
        self.whole.show()

    def _show_facts(self, found: ReferralDetails) -> None:
        fresh = QWidget()
        grid = QGridLayout(fresh)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(worn().sizes.gap)
        grid.setVerticalSpacing(worn().sizes.step * 2)
        grid.setColumnStretch(1, 1)
        for row, (name, value) in enumerate([*_facts(found, self._directory), *custom_facts(self._entries)]):
            grid.addWidget(Label(name, "soft"), row, 0)
            grid.addWidget(Label(value), row, 1)
        linked = [(lambda: tr("Came from"), found.parent)] if found.parent else []
        linked += [(lambda: tr("Went on to"), child) for child in found.children]
        for row, (name, number) in enumerate(linked, start=grid.rowCount()):
            grid.addWidget(Label(name, "soft"), row, 0)
            link = Button(number, partial(self.other_wanted.emit, number), "link")
            grid.addWidget(link, row, 1, Qt.AlignmentFlag.AlignLeft)
        self.facts = self._swap(self.facts, fresh)

    def _show_moves(self, found: ReferralDetails) -> None:
        self.question.say(
            (lambda: tr("What became of it?")) if found.next_steps else (lambda: tr("This referral has ended."))
        )
        self.question.show()
        likely = [step for step in found.next_steps if step not in NOT_COMPLETED]
        other = [step for step in found.next_steps if step in NOT_COMPLETED]
        fresh = QWidget()
        column = QVBoxLayout(fresh)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(worn().sizes.step)
        line = QHBoxLayout()
        line.setSpacing(worn().sizes.step * 3)
        for place, step in enumerate(likely):
            line.addWidget(self._button(step, "" if place < len(likely) - 1 else "main-button"))
        line.addStretch(1)
        column.addLayout(line)
        grid = QGridLayout()
        grid.setHorizontalSpacing(worn().sizes.card_padding)
        grid.setVerticalSpacing(0)
        for place, step in enumerate(other):
            button = self._button(step, "link")
            grid.addWidget(button, place // _COLUMNS, place % _COLUMNS, Qt.AlignmentFlag.AlignLeft)
        grid.setColumnStretch(_COLUMNS, 1)
        column.addLayout(grid)
        self.moves = self._swap(self.moves, fresh)

    def _swap(self, old: QWidget, fresh: QWidget) -> QWidget:
        layout = self.whole.layout()
        assert layout is not None
        layout.replaceWidget(old, fresh)
        old.hide()
        old.deleteLater()
        return fresh

    def _button(self, step: ReferralStatus, part: str) -> Button:
        button = Button(lambda: tr(words.MOVES[step]), lambda: self.begin(step), part)
        button.setObjectName(step.value)
        return button

    def begin(self, step: ReferralStatus) -> None:
        """Ask in place for what a move needs."""
        found = self._shown
        if found is None:
            return
        if step is ReferralStatus.REFERRED_ON:
            self.refer_on_wanted.emit(found)
            return
        self.moves.hide()
        self.question.say(lambda: tr(words.MOVES[step]))
        self.form.show()
        self.form.ask(step, found.line.issued)

    def _leave_form(self) -> None:
        if self._shown is not None:
            self.form.hide()
            self._show_moves(self._shown)
            self.focus_first_move()

    def focus_first_move(self) -> None:
        """Put the hand on the first thing that may follow."""
        for button in self.moves.findChildren(Button):
            button.setFocus(Qt.FocusReason.OtherFocusReason)
            return

    def _decided(self, decision: Decision) -> None:
        number = self._id()
        self._write(lambda session: record(self._desk, session, number, decision))

    def _id(self) -> str:
        assert self._shown is not None
        return self._shown.line.id

    def _write(self, work: Callable[[UnitOfWork], ReferralDetails]) -> None:
        assert self._shown is not None
        before = self._shown.line
        self.form.set_busy(True)
        self._desk.jobs.run(
            work,
            lambda found: self._written(before, found),
            lambda: tr("Saving"),
            owner=self,
            trouble=self._refused,
        )

    def _written(self, before: ReferralLine, found: ReferralDetails) -> None:
        self.form.set_busy(False)
        self._number = found.line.id
        self._show(found)
        after, state = found.line, words.STATES[found.line.status]
        undo = partial(self._undo, before, after) if before.status in OUTCOME_FROM else None
        self._desk.say(lambda: tr("{number}: {state}.", number=after.number, state=tr(state)), undo)
        if isValid(self):
            self.moved.emit(found)

    def _undo(self, before: ReferralLine, after: ReferralLine) -> None:
        actor = self._desk.actor
        # The pages that show it hear of it by what was written.
        self._desk.jobs.run(lambda session: take_back(session, actor, before, after), _nothing)

    def _refused(self, error: AppError) -> None:
        self.form.set_busy(False)
        self._desk.tell(error)


def _nothing(_done: ReferralDetails) -> None:
    """That it was undone is said by the window."""


def _facts(found: ReferralDetails, directory: Directory | None) -> Sequence[tuple[Text, Text]]:
    """What is known, as label and value; what is empty is left out."""
    line = found.line
    facts: list[tuple[Text, Text]] = [
        (lambda: tr("For whom"), lambda: _whom(found)),
        (lambda: tr("Clinic"), lambda: words.clinic(line)),
        (lambda: tr("Service"), lambda: _service(found, directory)),
        (lambda: tr("How soon"), lambda: tr(words.PRIORITIES[line.priority])),
    ]
    if line.issued is not None:
        facts.append((lambda: tr("Issued"), lambda: _joined(_day(line.issued), found.staff_initials)))
    if found.appointment_on is not None or found.appointment_time:
        facts.append((lambda: tr("Appointment"), lambda: _joined(_day(found.appointment_on), found.appointment_time)))
    if found.accompanied:
        facts.append((lambda: tr("Accompanied"), lambda: tr("Yes")))
    for day, reached in found.follow_ups[-3:]:
        facts.append((lambda: tr("Asked"), partial(_asked, day, reached)))
    if line.status not in {ReferralStatus.DRAFT, ReferralStatus.ISSUED}:
        facts.append((lambda: tr("State since"), lambda: _grounds(found)))
    return facts


def _whom(found: ReferralDetails) -> str:
    line = found.line
    return _joined(words.person(line), line.member if line.member_name else "")


def _service(found: ReferralDetails, directory: Directory | None) -> str:
    line = directory.service(found.line.service) if directory is not None else None
    return words.service(line) if line is not None else in_digits(str(found.line.service))


def _grounds(found: ReferralDetails) -> str:
    line = found.line
    evidence = tr(words.EVIDENCE[line.evidence]) if line.evidence is not None else ""
    reason = tr(words.REASONS[line.reason]) if line.reason in words.REASONS else line.reason
    return _joined(_day(line.status_date), evidence, reason)


def _asked(day: dt.date, reached: bool) -> str:
    return _joined(shown_date(day), tr("reached") if reached else tr("not reached"))


def _day(day: dt.date | None) -> str:
    return shown_date(day) if day is not None else ""


def _joined(*parts: str) -> str:
    return "   ·   ".join(part for part in parts if part)
