"""One training: all its days, who came on which, and who completed it or is short of how many."""

from functools import partial

from PySide6.QtWidgets import QHBoxLayout
from typing_extensions import override

from models import reference, training_table
from models.database import UnitOfWork
from models.reference import TownshipLine
from models.schema import ParticipationStatus
from models.training_table import LearnerLine, TrainingTable
from models.trainings import SessionLine
from views.desk import Desk
from views.kit.beside import Beside
from views.kit.card import Card
from views.kit.empty import Empty
from views.kit.figures import in_digits, short_date
from views.kit.form import key_hint
from views.kit.label import Label
from views.kit.page import Page
from views.kit.press import Button
from views.kit.rows import Column
from views.kit.table import Table
from views.kit.words import in_language, mark, tr
from views.theme import worn
from views.tokens import Tone
from views.trainings.next_session import NextSessionPage
from views.trainings.words import gain_words, mean_words, place_of, standing

_NOUNS = {"session", "training", "course", "participation", "member"}
_MARKS = {
    ParticipationStatus.ATTENDED: mark("came"),
    ParticipationStatus.NO_SHOW: mark("absent"),
    ParticipationStatus.REGISTERED: "·",
}
"""In the table of marks; nothing for whom the day's list does not hold."""


class TrainingPage(Page):
    """Days left, learners right; Enter on a day opens it."""

    def __init__(self, desk: Desk, training_id: str) -> None:
        self._table: TrainingTable | None = None
        super().__init__(self._title)
        self._desk, self._id = desk, training_id
        self._townships: dict[str, TownshipLine] = {}
        self._shown: tuple[SessionLine, ...] = ()
        self._widgets()
        self._lay_out()
        desk.jobs.changed.connect(self._changed)
        self._read()

    def _widgets(self) -> None:
        self.facts = Label("", "soft")
        self.counts = Label("", "heading")
        self.gain = Label("", "soft")
        self.another = Button(lambda: tr("Next session"), self._open_next, keys="Ctrl+N")
        self.certificates = Button(lambda: tr("Certificates"), self._open_certificates, keys="Ctrl+G")
        self.back = Button(lambda: f"{tr('Back')}   Esc", self.left.emit)
        today = self._desk.today
        self.days: Table[SessionLine] = Table(
            (
                Column[SessionLine](lambda: tr("Day"), lambda day: short_date(day.held_on), share=3),
                Column[SessionLine](
                    lambda: tr("State"),
                    lambda day: standing(day, today()).words,
                    tone=lambda day: standing(day, today()).tone,
                ),
            ),
            key=lambda day: day.id,
        )
        self.days.opened.connect(self._open_day)
        self.learners = self._learners(())

    def _lay_out(self) -> None:
        sizes = worn().sizes
        for button in (self.back, self.certificates, self.another):
            self.beside_title.addWidget(button)
        self.body.addWidget(self.facts)
        near = Card(lambda: tr("All days"), key_hint(("Enter", lambda: tr("opens"))))
        near.add(self.days, 1)
        self._far = Card()
        head = QHBoxLayout()
        head.setSpacing(sizes.gap)
        head.addWidget(self.counts)
        head.addWidget(self.gain, 1)
        self._far.body.addLayout(head)
        self._far.add(self.learners, 1)
        self.body.addWidget(Beside(near, self._far, (2, 5)), 1)

    def _learners(self, days: tuple[SessionLine, ...]) -> Table[LearnerLine]:
        """The table of marks has a column for each day: it is made anew when the days are others."""
        columns = (
            Column[LearnerLine](
                lambda: tr("Person"), lambda line: line.member_name or tr("no name"), share=4, personal=True
            ),
            Column[LearnerLine](lambda: tr("Code"), lambda line: line.member, code=True),
            *(
                Column[LearnerLine](partial(_day_head, day), partial(_mark_of, place), number=True)
                for place, day in enumerate(days)
            ),
            Column[LearnerLine](lambda: tr("State"), _state, tone=_tone),
            Column[LearnerLine](lambda: tr("Gain"), lambda line: gain_words(line.gain), number=True, soft=True),
        )
        empty = Empty(lambda: tr("No learners yet"), lambda: tr("They come here with the first attendance."))
        return Table(columns, key=lambda line: line.member, empty=empty)

    @override
    def retranslate(self) -> None:
        if self._table is not None:
            self._describe(self._table)

    @override
    def arrive(self) -> None:
        (self.days if self.days.rows.rows else self.back).setFocus()

    def _changed(self, nouns: frozenset[str]) -> None:
        if nouns & _NOUNS:
            self._read()

    def _read(self) -> None:
        actor, this = self._desk.actor, self._id

        def look(session: UnitOfWork) -> tuple[TrainingTable, dict[str, TownshipLine]]:
            townships = {line.pcode: line for line in reference.townships(session)}
            return training_table.table(session, actor, this), townships

        self._desk.jobs.read(look, lambda read: self._show(*read), owner=self, newest=f"training {this}")

    def _show(self, table: TrainingTable, townships: dict[str, TownshipLine]) -> None:
        first = self._table is None
        self._table, self._townships = table, townships
        self.days.show_rows(table.days)
        if self.days.current() is None:
            self.days.choose_first()
        if [(day.id, day.held_on) for day in table.days] != [(day.id, day.held_on) for day in self._shown]:
            self._shown = table.days
            before, self.learners = self.learners, self._learners(table.days)
            self._far.body.replaceWidget(before, self.learners)
            before.hide()
            before.deleteLater()
        self.learners.show_rows(table.learners)
        self._describe(table)
        if first and self.isVisible():
            self.arrive()

    def _describe(self, table: TrainingTable) -> None:
        self.title.retranslate()
        if table.days:
            day = table.days[0]
            level = tr("level {level}", level=day.level)
            needed = tr("sessions needed: {count}", count=table.required)
            self.facts.say("   ·   ".join(filter(None, (place_of(day, self._townships), level, needed))))
        learners, completed, gain = len(table.learners), table.completed, table.gain
        self.counts.say(lambda: tr("{completed} of {learners} completed", completed=completed, learners=learners))
        self.gain.say(lambda: mean_words(gain))

    def _open_day(self, day: SessionLine) -> None:
        from views.trainings.session import SessionPage  # each of the two leads to the other

        self._desk.open(SessionPage(self._desk, day.id))

    def _title(self) -> str:
        return in_language(self._table.title, self._table.title_my) if self._table is not None else ""

    def _open_certificates(self) -> None:
        from views.trainings.certificates import CertificatesPage

        self._desk.open(CertificatesPage(self._desk, self._id, self._title))

    def _open_next(self) -> None:
        if self._table is not None and self._table.days:
            self._desk.open(NextSessionPage(self._desk, self._table.days[-1], self._planned))

    def _planned(self, day: SessionLine) -> None:
        self._desk.back()
        self._open_day(day)


def _day_head(day: SessionLine) -> str:
    return in_digits(f"{day.held_on.day}/{day.held_on.month}")


def _mark_of(place: int, line: LearnerLine) -> str:
    status = line.marks[place] if place < len(line.marks) else None
    words = _MARKS.get(status, "") if status is not None else ""
    return tr(words) if words else ""


def _state(line: LearnerLine) -> str:
    if line.certificate:
        return tr("certified")
    return tr("completed") if line.trained else tr("short of {count}", count=line.short_of)


def _tone(line: LearnerLine) -> Tone:
    return Tone.GOOD if line.trained else Tone.PLAIN
