"""One session: its roster, the attendance, and from here to the sheet, the certificates and the next session."""

from dataclasses import dataclass

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout
from typing_extensions import override

from models import attendance, drafts, reference, trainings
from models.attendance import RosterLine
from models.database import UnitOfWork
from models.members import MemberLine
from models.reference import TownshipLine
from models.schema import ParticipationStatus, SessionStatus
from models.trainings import SessionLine
from views.desk import Desk
from views.kit.beside import Beside
from views.kit.card import Card, rule
from views.kit.chip import Chip
from views.kit.field import NumberField
from views.kit.form import key_hint
from views.kit.label import Label
from views.kit.page import Page
from views.kit.press import Button
from views.kit.words import Text, tr
from views.theme import worn
from views.trainings.certificates import CertificatesPage
from views.trainings.marks import TEACHING, Mark, Marks
from views.trainings.next_session import NextSessionPage
from views.trainings.people import FindPerson
from views.trainings.roster import Roster
from views.trainings.sheet import SheetPage
from views.trainings.words import facts_of, standing, title_of

_NOUNS = {"session", "training", "course", "participation"}
_KEEP_MS = 1_500
"""Rest after a step until the unsaved marks are kept in the vault: what the power may take."""
_OTHERS = "others"
_STATES = ParticipationStatus


@dataclass(frozen=True, slots=True)
class _Read:
    """What the page shows."""

    line: SessionLine
    roster: list[RosterLine]
    townships: dict[str, TownshipLine]
    kept: dict[str, str]


class SessionPage(Page):
    """Attendance of one session; saved in one step by Ctrl+Enter."""

    def __init__(self, desk: Desk, session_id: str) -> None:
        self._line: SessionLine | None = None
        super().__init__(lambda: title_of(self._line) if self._line else "")
        self._desk, self._id = desk, session_id
        self._townships: dict[str, TownshipLine] = {}
        self._saving = False
        self._widgets()
        self._lay_out()
        self._keep_later = QTimer(self)
        self._keep_later.setSingleShot(True)
        self._keep_later.setInterval(_KEEP_MS)
        self._keep_later.timeout.connect(self._keep)
        desk.jobs.changed.connect(self._changed)
        self._read()

    # --- how it looks ------------------------------------------------------------------------------------------

    def _widgets(self) -> None:
        self.facts, self.trainers, self.chip = Label("", "soft"), Label("", "soft"), Chip("")
        self.roster = Roster()
        self.roster.changed.connect(self._stepped)
        self.roster.told.connect(self._tell)
        self.count, self.hint = Label("", "heading"), Label("", "problem")
        self.save = Button(lambda: tr("Save"), self._save, "main-button", keys="Ctrl+Return")
        self.undo = Button(lambda: f"{tr('Undo')}   Ctrl+Z", lambda: self.roster.change(self.roster.marks.undo))
        self.rest_missed = Button(lambda: tr("The rest did not come"), lambda: self._settle(_STATES.NO_SHOW))
        self.rest_came = Button(lambda: tr("All others came"), lambda: self._settle(_STATES.ATTENDED))
        self.finder = FindPerson(self._desk, lambda: tr("Someone else came: code or name"))
        self.finder.picked.connect(self._walk_in)
        self.finder.submitted.connect(self.roster.setFocus)
        self.others = NumberField(lambda: tr("Others, who are no members"), most=10_000)
        self.others.changed.connect(self._stepped)
        self.others.submitted.connect(self.roster.setFocus)
        self.sheet = Button(lambda: tr("Attendance sheet"), self._open_sheet, keys="Ctrl+P")
        self.certificates = Button(lambda: tr("Certificates"), self._open_certificates, "link")
        self.another = Button(lambda: tr("Next session"), self._open_next, "link")
        self.called_off = Button(lambda: tr("It did not take place"), self._call_off, "link")

    def _lay_out(self) -> None:
        sizes = worn().sizes
        self.beside_title.addWidget(self.sheet)
        facts = QHBoxLayout()
        facts.setSpacing(sizes.gap)
        facts.addWidget(self.chip)
        facts.addWidget(self.facts)
        facts.addWidget(self.trainers, 1)
        self.body.addLayout(facts)
        self.body.addWidget(Beside(self._roster_card(), self._side_card(), (2, 1)), 1)

    def _roster_card(self) -> Card:
        card = Card()
        head = QHBoxLayout()
        head.addWidget(self.count, 1)
        keys = key_hint(
            ("Space", lambda: tr("came")),
            ("←", lambda: tr("did not come")),
            ("0–9", lambda: tr("score")),
            ("Del", lambda: tr("off the list")),
        )
        head.addWidget(Label(keys, "soft"))
        card.body.addLayout(head)
        card.add(self.roster, 1)
        card.add(self.hint)
        self.hint.hide()
        foot = QHBoxLayout()
        foot.setSpacing(worn().sizes.step * 3)
        for button in (self.save, self.undo):
            foot.addWidget(button)
        foot.addStretch(1)
        for button in (self.rest_came, self.rest_missed):
            foot.addWidget(button)
        card.body.addLayout(foot)
        return card

    def _side_card(self) -> Card:
        card = Card()
        card.add(self.finder)
        card.add(rule())
        card.add(self.others)
        column = QVBoxLayout()
        column.addStretch(1)
        for link in (self.another, self.certificates, self.called_off):
            column.addWidget(link, 0, Qt.AlignmentFlag.AlignLeft)
        card.body.addLayout(column, 1)
        return card

    @override
    def retranslate(self) -> None:
        if self._line is not None:
            self._describe(self._line)

    def _describe(self, line: SessionLine) -> None:
        self.title.retranslate()
        self.facts.say(facts_of(line, self._townships))
        now = standing(line, self._desk.today())
        self.chip.say(now.words, now.tone)
        self._count()

    def _count(self) -> None:
        marks = self.roster.marks
        came, listed = marks.count(_STATES.ATTENDED), marks.count(*set(_STATES) - {_STATES.CANCELLED})
        self.count.say(lambda: tr("{came} of {listed} came", came=came, listed=listed))
        for button in (self.rest_came, self.rest_missed):
            button.setEnabled(self.roster.takeable and marks.count(_STATES.REGISTERED) > 0)
        self.undo.setVisible(marks.can_undo)
        self.save.setEnabled(self._unsaved and not self._saving)
        people = [mark.name or mark.code for mark in marks.rows if mark.part in TEACHING]
        self.trainers.say((lambda: tr("taught by {people}", people=", ".join(people))) if people else "")

    @property
    def _unsaved(self) -> bool:
        return self.roster.marks.dirty or (self._line is not None and (self.others.value() or 0) != self._line.others)

    # --- reading -----------------------------------------------------------------------------------------------

    @override
    def arrive(self) -> None:
        if self.roster.marks.rows:
            self.roster.setFocus()
        else:
            self.finder.setFocus()

    def _changed(self, nouns: frozenset[str]) -> None:
        if nouns & _NOUNS and not self._unsaved:
            self._read()

    def _read(self) -> None:
        actor, this = self._desk.actor, self._id

        def look(session: UnitOfWork) -> _Read:
            return _Read(
                trainings.details(session, actor, this),
                attendance.roster(session, actor, this),
                {line.pcode: line for line in reference.townships(session)},
                drafts.load(session, _draft_name(this)) or {},
            )

        self._desk.jobs.read(look, self._show, owner=self, newest=f"session {this}")

    def _show(self, read: _Read) -> None:
        first = self._line is None
        self._line, self._townships = read.line, read.townships
        self.roster.takeable = (
            read.line.held_on <= self._desk.today() and read.line.status is not SessionStatus.NOT_HELD
        )
        marks = Marks(Mark.of(line) for line in read.roster)
        kept = dict(read.kept)
        others = kept.pop(_OTHERS, "")
        self.others.set_value(int(others) if others else read.line.others or None)
        self.others.setEnabled(self.roster.takeable)
        if kept:
            marks.restore(kept)
        self.roster.show_marks(marks)
        self.called_off.setVisible(read.line.status is SessionStatus.PLANNED)
        self._describe(read.line)
        self.updateGeometry()
        if first and self.isVisible():
            self.arrive()
        if first and read.kept:
            self._desk.say(lambda: tr("Your marks from before are here. They are not saved yet."))

    # --- marking -----------------------------------------------------------------------------------------------

    def _stepped(self) -> None:
        self._count()
        self._keep_later.start()

    def _tell(self, hint: Text) -> None:
        self.hint.say(hint)
        self.hint.setVisible(bool(hint))

    def _settle(self, status: ParticipationStatus) -> None:
        self.roster.change(lambda: self.roster.marks.settle_rest(status))
        self.roster.setFocus()

    def _walk_in(self, line: MemberLine) -> None:
        status = _STATES.ATTENDED if self.roster.takeable else _STATES.REGISTERED
        self.roster.change(lambda: self.roster.marks.add(Mark(line.code, line.name, status=status)))
        self.roster.table.choose(line.code)

    def _keep(self) -> None:
        """Keep what is not saved, in the vault; forget it when there is nothing."""
        self._keep_later.stop()
        name, kept = _draft_name(self._id), self.roster.marks.kept()
        others = self.others.value()
        if self._line is not None and (others or 0) != self._line.others:
            kept[_OTHERS] = str(others or 0)

        def work(session: UnitOfWork) -> None:
            if kept:
                drafts.save(session, name, kept)
            else:
                drafts.discard(session, name)

        self._desk.jobs.run(work, lambda _none: None)

    @override
    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        if self._keep_later.isActive():
            self._keep()

    def _save(self) -> None:
        if not self.others.check():
            self.others.setFocus()
            return
        self._keep_later.stop()
        actor, this, marks = self._desk.actor, self._id, self.roster.marks.attendance()
        others = self.others.value() or 0
        counted = others if self._line is not None and others != self._line.others else None
        self._saving = True
        self._count()

        def work(session: UnitOfWork) -> SessionLine:
            attendance.take_attendance(session, actor, this, marks, others=counted)
            drafts.discard(session, _draft_name(this))
            return trainings.details(session, actor, this)

        self._desk.jobs.run(work, self._saved, lambda: tr("Saving"), owner=self, trouble=self._not_saved)

    def _saved(self, line: SessionLine) -> None:
        self._saving = False
        self._read()
        came, others = line.attended, line.others
        self._desk.say(
            (lambda: tr("Saved. Members: {came}, others: {others}.", came=came, others=others))
            if others
            else (lambda: tr("Saved. Members: {came}.", came=came))
        )

    def _not_saved(self, error: Exception) -> None:
        self._saving = False
        self._count()
        self._desk.jobs.trouble.emit(error)

    # --- where it leads ----------------------------------------------------------------------------------------

    def _call_off(self) -> None:
        actor, this = self._desk.actor, self._id
        self._desk.jobs.run(
            lambda session: trainings.call_off(session, actor, this), self._called_off, lambda: tr("Saving"), owner=self
        )

    def _called_off(self, line: SessionLine) -> None:
        actor, this, jobs = self._desk.actor, self._id, self._desk.jobs
        self._desk.say(
            lambda: tr("Noted: it did not take place."),
            lambda: jobs.run(
                lambda session: trainings.reschedule(session, actor, this, line.held_on), lambda _line: None
            ),
        )

    def _open_sheet(self) -> None:
        self._desk.open(SheetPage(self._desk, self._id))

    def _open_certificates(self) -> None:
        if self._line is not None:
            self._desk.open(CertificatesPage(self._desk, self._line))

    def _open_next(self) -> None:
        if self._line is not None:
            self._desk.open(NextSessionPage(self._desk, self._line, self._go_to))

    def _go_to(self, line: SessionLine) -> None:
        self._desk.back()
        self._desk.back()
        self._desk.open(SessionPage(self._desk, line.id))


def _draft_name(session_id: str) -> str:
    return f"attendance {session_id}"
