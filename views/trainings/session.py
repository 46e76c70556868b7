"""One session: its roster, the attendance, and from here to its sheet and to the whole training."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QHBoxLayout
from typing_extensions import override

from models import attendance, attendance_undo, custom_values, reference, sessions, trainings
from models.attendance import RosterLine
from models.attendance_undo import RosterBefore
from models.custom_values import Entry
from models.database import UnitOfWork
from models.errors import AppError
from models.reference import TownshipLine
from models.schema import CustomNoun, SessionStatus
from models.sessions import PeopleBefore
from models.trainings import SessionLine
from views.custom.words import in_one_line
from views.desk import Desk
from views.drafting import Drafting
from views.kit.chip import Chip
from views.kit.figures import listed
from views.kit.label import Label
from views.kit.page import Page
from views.kit.press import Button
from views.kit.veil import veiled
from views.kit.words import tr
from views.theme import worn
from views.trainings.change import ChangeSessionPage
from views.trainings.marks import TEACHING, Mark, Marks
from views.trainings.roster_card import HALF_TYPED, RosterCard
from views.trainings.words import facts_of, standing, title_of

_NOUNS = {"session", "training", "course", "participation", "member", "custom_value"}
_OTHERS = "others"


@dataclass(frozen=True, slots=True)
class _Read:
    """What the page shows."""

    line: SessionLine
    roster: list[RosterLine]
    townships: dict[str, TownshipLine]
    before: PeopleBefore | None
    said: tuple[Entry, ...]
    """In fields of head office's own."""


class SessionPage(Page):
    """Attendance of one session; saved in one step by Ctrl+Enter, and taken back by Ctrl+Z.

    Marks that are not saved yet are kept in the vault within a second, and stand here again when it is opened.
    """

    def __init__(self, desk: Desk, session_id: str) -> None:
        self._line: SessionLine | None = None
        super().__init__(lambda: title_of(self._line) if self._line else "")
        self._desk, self._id = desk, session_id
        self._townships: dict[str, TownshipLine] = {}
        self._kept: dict[str, str] = {}
        """The draft of this page: to be put on the roster once it is read."""
        self._sent: Sequence[Mark] | None = None
        """The marks of the last save, until the roster is read after it."""
        self._widgets()
        self._lay_out()
        self.drafting = Drafting(
            desk, f"attendance {session_id}", self.card, self._unsaved_marks, self._take_back, offered=False
        )
        self.drafting.setParent(self)
        self.card.changed.connect(self._say_trainers)
        desk.jobs.changed.connect(self._changed)
        self._read()

    # --- how it looks ------------------------------------------------------------------------------------------

    def _widgets(self) -> None:
        self.facts, self.trainers, self.chip = Label("", "soft"), Label("", "soft", wrap=True), Chip("")
        self.said = Label("", "soft", wrap=True)
        self.said.hide()
        self.card = RosterCard(self._desk)
        self.card.save_wanted.connect(self._save)
        self.roster = self.card.roster
        self.sheet = Button(lambda: tr("Attendance sheet"), self._open_sheet, keys="Ctrl+P")
        self.training = Button(lambda: tr("Whole training"), self._open_training, "link", keys="Ctrl+T")
        self.change = Button(lambda: tr("Change or call off"), self._open_change, "link")

    def _lay_out(self) -> None:
        sizes = worn().sizes
        self.beside_title.addWidget(self.sheet)
        facts = QHBoxLayout()
        facts.setSpacing(sizes.gap)
        facts.addWidget(self.chip)
        facts.addWidget(self.facts)
        facts.addWidget(self.trainers, 1, Qt.AlignmentFlag.AlignVCenter)
        for link in (self.training, self.change):
            facts.addWidget(link)
        self.body.addLayout(facts)
        self.body.addWidget(self.said)
        self.body.addWidget(self.card, 1)

    @override
    def retranslate(self) -> None:
        if self._line is not None:
            self._describe(self._line)

    def _describe(self, line: SessionLine) -> None:
        self.title.retranslate()
        self.facts.say(facts_of(line, self._townships))
        now = standing(line, self._desk.today())
        self.chip.say(now.words, now.tone)
        self._say_trainers()

    def _say_trainers(self) -> None:
        people = [mark.name or mark.code for mark in self.roster.marks.rows if mark.part in TEACHING]
        self.trainers.say(
            (lambda: tr("taught by {people}", people=listed(veiled(each) for each in people))) if people else ""
        )

    # --- reading -----------------------------------------------------------------------------------------------

    @override
    def arrive(self) -> None:
        self.card.begin()

    def _changed(self, nouns: frozenset[str]) -> None:
        if nouns & _NOUNS and not self.card.unsaved:
            self._read()

    def _read(self) -> None:
        actor, this = self._desk.actor, self._id

        def look(session: UnitOfWork) -> _Read:
            return _Read(
                trainings.details(session, actor, this),
                attendance.roster(session, actor, this),
                {line.pcode: line for line in reference.townships(session)},
                sessions.people_before(session, actor, this),
                custom_values.values(session, actor, CustomNoun.SESSION, this),
            )

        self._desk.jobs.read(look, self._show, owner=self, newest=f"session {this}")

    def _show(self, read: _Read) -> None:
        first = self._line is None
        # What was marked while this was being read stays on the screen.
        kept = self._kept if first else self._since(self._sent)
        self._sent = None
        self._line, self._townships = read.line, read.townships
        takeable = read.line.held_on <= self._desk.today() and read.line.status is not SessionStatus.NOT_HELD
        self.card.show_roster(
            Marks(Mark.of(line) for line in read.roster), read.line.others, takeable=takeable, before=read.before
        )
        self._put_on(kept)
        self._describe(read.line)
        self.said.say(lambda: in_one_line(read.said))
        self.said.setVisible(any(entry.value for entry in read.said))
        self.updateGeometry()
        if first and self.isVisible():
            self.arrive()
        if first and kept.keys() - set(HALF_TYPED):
            self._desk.say(lambda: tr("Your marks from before are here. They are not saved yet."))

    def _put_on(self, kept: dict[str, str]) -> None:
        """Put marks that are not saved on the roster, as one step."""
        others = kept.get(_OTHERS, "")
        half = {name: text for name, text in kept.items() if name in HALF_TYPED}
        marks = {code: text for code, text in kept.items() if code != _OTHERS and code not in half}
        if others:
            self.card.others.set_value(int(others) or None)
        if marks or others:
            self.roster.change(lambda: self.roster.marks.restore(marks))
        self.card.take_half_typed(half)

    # --- the draft ---------------------------------------------------------------------------------------------

    def _unsaved_marks(self) -> dict[str, str]:
        return self._since(self._sent) | self.card.half_typed()

    def _since(self, rows: Sequence[Mark] | None) -> dict[str, str]:
        """What differs from the saved roster, or from the rows that are being saved."""
        kept = self.roster.marks.kept(rows)
        if self._line is not None and self.card.headcount != self._line.others:
            kept[_OTHERS] = str(self.card.headcount)
        return kept

    def _take_back(self, kept: dict[str, str]) -> None:
        # The roster is read after this.
        self._kept = kept

    @override
    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        if self.drafting.unsaved() is not None:
            self.drafting.keep()

    # --- saving ------------------------------------------------------------------------------------------------

    def _save(self) -> None:
        if not self.card.others.check():
            self.card.others.setFocus()
            return
        actor, this, sent = self._desk.actor, self._id, self.roster.marks.rows
        marks, others = self.roster.marks.attendance(), self.card.headcount
        counted = others if self._line is not None and others != self._line.others else None
        forget = self.drafting.done()
        self.drafting.hold()
        self.card.set_saving(saving=True)

        def work(session: UnitOfWork) -> tuple[RosterBefore, SessionLine]:
            before = attendance_undo.roster_before(session, actor, this)
            attendance.take_attendance(session, actor, this, marks, others=counted)
            forget(session)
            return before, trainings.details(session, actor, this)

        self._desk.jobs.run(
            work,
            lambda done: self._saved(*done, sent),
            lambda: tr("Saving"),
            owner=self,
            trouble=self._not_saved,
        )

    def _saved(self, before: RosterBefore, line: SessionLine, sent: Sequence[Mark]) -> None:
        self._line, self._sent = line, sent
        self.drafting.go_on()
        self._read()
        actor, jobs, came, others = self._desk.actor, self._desk.jobs, line.attended, line.others
        self._desk.say(
            (lambda: tr("Saved. Members: {came}, others: {others}.", came=came, others=others))
            if others
            else (lambda: tr("Saved. Members: {came}.", came=came)),
            lambda: jobs.run(lambda session: attendance_undo.put_back(session, actor, before), lambda _none: None),
        )

    def _not_saved(self, error: AppError) -> None:
        self.card.set_saving(saving=False)
        self.drafting.go_on()
        self._desk.tell(error)

    # --- where it leads ----------------------------------------------------------------------------------------

    def _open_sheet(self) -> None:
        from views.trainings.sheet import SheetPage

        self._desk.open(SheetPage(self._desk, self._id))

    def _open_training(self) -> None:
        from views.trainings.training import TrainingPage  # each of the two leads to the other

        if self._line is not None:
            self._desk.open(TrainingPage(self._desk, self._line.training_id))

    def _open_change(self) -> None:
        if self._line is not None:
            self._desk.open(ChangeSessionPage(self._desk, self._line))
