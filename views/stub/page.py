"""A slip came back: its number by a keyboard scanner, by hand or from a photo; two keys close the loop."""

from dataclasses import dataclass
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget
from typing_extensions import override

from models import referrals, stubs
from models.database import UnitOfWork
from models.errors import AppError, Message
from models.referrals import ReferralDetails, ReferralLine
from models.schema import ReferralStatus
from models.stubs import Stub, StubState
from views.desk import Desk
from views.kit.beside import Beside
from views.kit.card import Card, rule
from views.kit.chip import Chip
from views.kit.empty import Empty
from views.kit.field import TextField
from views.kit.label import Label
from views.kit.page import Page
from views.kit.press import Button
from views.kit.rows import Column
from views.kit.table import Table
from views.kit.words import said, tr
from views.referrals import words
from views.referrals.one import ReferralPage
from views.stub.answer import Answer
from views.stub.photo import numbers_in
from views.stub.pictures import PicturesPage
from views.stub.words import NO_CODE, verdict
from views.theme import worn
from views.tokens import Tone

_S = ReferralStatus


@dataclass(frozen=True, slots=True)
class _Done:
    """One stub of this sitting: how the referral stood before and stands now."""

    before: ReferralLine
    after: ReferralLine


class StubPage(Page):
    """The hand stands in the number; after Enter 1 or 0 answer what is ticked on the stub, and the next one comes.

    A scan begun while a question stands is the next slip: the question is left, nothing is recorded.
    """

    def __init__(self, desk: Desk, typed: str = "") -> None:
        super().__init__(lambda: tr("A slip came back"))
        self._desk = desk
        self._stub: Stub | None = None
        self._waiting: list[str] = []
        self._photos_in: Path | None = None
        """Where the photos of this sitting lie. No longer than this page: no list of recent files learns of it."""
        self._done: list[_Done] = []
        self.number = TextField(lambda: tr("Number of the slip"), limit=40, code=True, hint=_how)
        self.number.submitted.connect(self.look)
        self.photo = Button(lambda: tr("Choose a photo"), self._choose_photo, keys="Ctrl+O")
        near = Card()
        line = QHBoxLayout()
        line.setSpacing(worn().sizes.step * 3)
        line.addWidget(self.number, 1, Qt.AlignmentFlag.AlignTop)
        # Beside the input, whose label stands above it.
        above = self.number.label.sizeHint().height() + worn().sizes.step
        beside = QVBoxLayout()
        beside.setContentsMargins(0, above, 0, 0)
        beside.addWidget(self.photo, 0, Qt.AlignmentFlag.AlignTop)
        line.addLayout(beside)
        near.body.addLayout(line)
        near.add(rule())
        near.add(self._result(), 1)
        far = Card(lambda: tr("In this sitting"))
        self.table = self._table()
        far.add(self.table, 1)
        self.body.addWidget(Beside(near, far, (5, 4)), 1)
        if typed:
            self.number.input.setText(typed)

    def _result(self) -> QWidget:
        self.empty = Empty(
            lambda: tr("Ready for the next slip"),
            lambda: tr("No network is needed: whether a slip still counts is known here."),
        )
        self.whole = QWidget()
        self.state, self.advice = Label("", "title", wrap=True), Label("", "soft", wrap=True)
        self.slip, self.chip = Label("", "spelled"), Chip("")
        self.whom = Label("", "strong", personal=True)
        self.where = Label("", "soft")
        about = QHBoxLayout()
        about.setSpacing(worn().sizes.step * 3)
        about.addWidget(self.whom)
        about.addWidget(self.where, 1)
        self.answer = Answer(self._desk.today)
        self.answer.given.connect(self._record)
        self.answer.typed.connect(self._next_begun)
        self.answer.left.connect(self._leave)
        self.open = Button(lambda: tr("Open the referral"), self._open, "link")
        sizes = worn().sizes
        head = QHBoxLayout()
        head.addWidget(self.slip)
        head.addWidget(self.chip)
        head.addStretch(1)
        head.addWidget(self.open)
        column = QVBoxLayout(self.whole)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(sizes.step * 2)
        column.addLayout(head)
        column.addLayout(about)
        for widget in (self.state, self.advice, self.answer):
            column.addWidget(widget)
        column.addStretch(1)
        self.whole.hide()
        both = QWidget()
        outer = QVBoxLayout(both)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self.empty, 1)
        outer.addWidget(self.whole, 1)
        return both

    def _table(self) -> Table[_Done]:
        columns = (
            Column[_Done](lambda: tr("Slip"), lambda done: done.after.number, code=True),
            Column[_Done](lambda: tr("For whom"), lambda done: words.person(done.after), share=3, personal=True),
            Column[_Done](
                lambda: tr("State"),
                lambda done: words.state(done.after),
                tone=lambda done: words.state_tone(done.after),
            ),
        )
        empty = Empty(lambda: tr("Nothing recorded yet"), lambda: tr("What you record here is listed, newest first."))
        table: Table[_Done] = Table(columns, key=lambda done: done.after.id, empty=empty)
        table.opened.connect(lambda done: self._desk.open(ReferralPage(self._desk, done.after.id)))
        return table

    @override
    def arrive(self) -> None:
        """The hand begins in the number; what was begun elsewhere stays and goes on."""
        self._to_number()
        self.number.input.setCursorPosition(len(self.number.text()))
        self.number.input.deselect()

    def _to_number(self) -> None:
        self.number.setFocus(Qt.FocusReason.OtherFocusReason)
        self.scroller.verticalScrollBar().setValue(0)

    # --- the number -------------------------------------------------------------------------------------------

    def look(self) -> None:
        """Look up what stands in the field."""
        typed, actor = self.number.value(), self._desk.actor
        if typed:
            self._desk.jobs.read(
                lambda session: stubs.look(session, actor, typed), self._show, newest="returned stub", owner=self
            )

    def _show(self, stub: Stub) -> None:
        self._stub = stub
        self.number.set_value(None)
        self.number.tell(None)
        # There is no room to spare, and who scanned one slip knows how.
        self.number.set_hint("")
        told = verdict(stub)
        self.slip.say(stub.line.number if stub.line is not None else stub.typed)
        self._say_state(stub.line, told.tone)
        self.state.say(told.state)
        self.state.setVisible(stub.state is not StubState.READY)
        self.advice.say(told.advice)
        self.advice.setVisible(bool(told.advice))
        self._say_line(stub.line)
        self.empty.hide()
        self.whole.show()
        if stub.can_be_recorded and stub.line is not None:
            self.answer.ask(stub.line.issued)
        else:
            self.answer.end()
            self._to_number()

    def _say_state(self, line: ReferralLine | None, tone: Tone) -> None:
        self.chip.setVisible(line is not None or tone is Tone.BAD)
        if line is not None:
            self.chip.say(lambda: words.state(line), tone)
        else:
            self.chip.say(lambda: tr("not recorded"), tone)

    def _say_line(self, line: ReferralLine | None) -> None:
        for widget in (self.whom, self.where, self.open):
            widget.setVisible(line is not None)
        if line is not None:
            self.whom.say(lambda: words.person(line))
            self.where.say(lambda: words.BETWEEN.join((words.clinic(line), words.service_number(line))))

    def _next_begun(self, typed: str) -> None:
        """The next slip is being scanned already."""
        self._leave()
        self.number.input.setText(typed)
        self.arrive()

    def _leave(self) -> None:
        self.number.set_hint(_how)
        self.answer.end()
        self.empty.show()
        self.whole.hide()
        self._stub = None
        self._to_number()

    def _open(self) -> None:
        if self._stub is not None and self._stub.line is not None:
            self._desk.open(ReferralPage(self._desk, self._stub.line.id))

    # --- what is ticked on it ---------------------------------------------------------------------------------

    def _record(self, attended: bool, served: bool) -> None:
        if self._stub is None or self._stub.line is None:
            return
        actor, before, day = self._desk.actor, self._stub.line, self.answer.day.value()

        def work(session: UnitOfWork) -> ReferralDetails:
            return stubs.record(session, actor, before.id, attended=attended, served=served, on=day)

        self._desk.jobs.run(
            work,
            lambda found: self._recorded(before, found),
            lambda: tr("Saving"),
            owner=self,
            trouble=self._refused,
        )

    def _recorded(self, before: ReferralLine, found: ReferralDetails) -> None:
        after = found.line
        self.state.say(lambda: tr("Recorded: {state}", state=tr(words.STATES[after.status])))
        self.state.show()
        self._say_state(after, words.state_tone(after))
        open_still = after.status is _S.ATTENDED
        self.advice.setVisible(open_still)
        self.advice.say(lambda: tr("It stays open. What happened there can be recorded on its own page."))
        self._done = [_Done(before, after), *(each for each in self._done if each.after.id != after.id)]
        self.table.show_rows(self._done)
        self._desk.say(
            lambda: tr("{number}: {state}.", number=after.number, state=tr(words.STATES[after.status])),
            partial(self._undo, before, after),
        )
        self._to_number()
        self._go_on()

    def _undo(self, before: ReferralLine, after: ReferralLine) -> None:
        actor = self._desk.actor
        self._desk.jobs.run(
            lambda session: referrals.take_back(session, actor, before, after), self._undone, owner=self
        )

    def _undone(self, found: ReferralDetails) -> None:
        self._done = [each for each in self._done if each.after.id != found.line.id]
        self.table.show_rows(self._done)
        self._leave()

    def _refused(self, error: AppError) -> None:
        self._desk.tell(error)
        self._to_number()
        self._go_on()

    # --- photos -----------------------------------------------------------------------------------------------

    def _choose_photo(self) -> None:
        self._desk.open(PicturesPage(self._desk, self._photos_in, self._photos_chosen))

    def _photos_chosen(self, paths: list[Path]) -> None:
        self._photos_in = paths[0].parent
        self.read_photos(paths)

    def read_photos(self, paths: list[Path]) -> None:
        """Read the numbers in these pictures; they are shown one after the other."""

        def work(_session: UnitOfWork) -> list[str]:
            return list(dict.fromkeys(number for path in paths for number in numbers_in(path)))

        self._desk.jobs.read(work, self._read, lambda: tr("Reading the picture"), owner=self)

    def _read(self, numbers: list[str]) -> None:
        if not numbers:
            self.number.tell(NO_CODE)
            self._desk.say(lambda: said(_TAKE_AGAIN))
            return
        self._waiting += numbers
        if self.answer.isHidden():
            self._go_on()

    def _go_on(self) -> None:
        """The next number of those read from pictures, if one waits."""
        if self._waiting:
            self.number.set_value(self._waiting.pop(0))
            self.look()


def _how() -> str:
    return tr("Scan the square code of the part that came back, or type its number and Enter.")


_TAKE_AGAIN = Message("Take the picture again from nearer, in good light; or type the number.")
