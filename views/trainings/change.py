"""What is to be changed of a session: its day, the place and level of its training, or that it did not take place."""

from functools import partial

from PySide6.QtCore import Qt
from typing_extensions import override

from models import reference, sessions, trainings
from models.database import UnitOfWork
from models.errors import AppError
from models.reference import TownshipLine
from models.schema import CustomNoun, SessionStatus
from models.sessions import SessionCorrection
from models.trainings import SessionLine
from views.custom.fields import CustomFields
from views.desk import Desk
from views.drafting import Drafting
from views.kit.card import Card
from views.kit.choices import ChoiceField
from views.kit.dates import DateField
from views.kit.field import TextField
from views.kit.form import Form
from views.kit.page import Page
from views.kit.pick import PickField
from views.kit.press import Button
from views.kit.words import in_language, mark, tr
from views.trainings.plan import LEVELS
from views.trainings.typed import put, typed
from views.trainings.words import level_words, title_of


class ChangeSessionPage(Page):
    """The form; it leads back, and what was changed can be undone."""

    def __init__(self, desk: Desk, line: SessionLine) -> None:
        super().__init__(lambda: tr("Change: {title}", title=title_of(line)))
        self._desk, self._line = desk, line
        held = line.status is SessionStatus.HELD
        self.form = Form()
        self.held_on = DateField(lambda: tr("Date"), desk.today, most=desk.today() if held else None, required=True)
        self.level: ChoiceField[int] = ChoiceField(
            lambda: tr("Level"),
            [(level, partial(level_words, level)) for level in range(max(len(LEVELS), line.level + 1))],
            required=True,
        )
        self.township: PickField[str] = PickField(lambda: tr("Township"))
        self.place = TextField(
            lambda: tr("Place"), hint=lambda: tr("Place and level: for all days of this training."), limit=120
        )
        self.form.add("held_on", self.held_on)
        self.form.add("township", self.township)
        self.form.add("place", self.place)
        self.form.add("level", self.level)
        self.custom = CustomFields(desk, CustomNoun.SESSION, self.form, line.id)
        self.form.end_with(lambda: tr("Save"), lambda: tr("Not now"))
        self.form.submitted.connect(self._save)
        self.form.left.connect(self.left)
        self.held_on.set_value(line.held_on)
        self.place.set_value(line.place)
        self.level.set_value(line.level)
        card = Card()
        card.add(self.form)
        self.call_off = Button(self._call_off_words, self._call_off, "link")
        card.body.addWidget(self.call_off, 0, Qt.AlignmentFlag.AlignLeft)
        self.call_off.setVisible(not held)
        card.keep_narrow()
        self.body.addWidget(card)
        self.body.addStretch(1)
        self.drafting = Drafting(
            desk, f"correct session {line.id}", self.form, lambda: typed(self.form), self._take_back
        )
        card.body.insertWidget(0, self.drafting)
        # The township is not in its field yet: saving now would take it away.
        self.form.set_busy(True)
        desk.jobs.read(reference.townships, self._know, owner=self)

    def _know(self, townships: list[TownshipLine]) -> None:
        self.township.set_options([(each.pcode, partial(in_language, each.name, each.name_my)) for each in townships])
        self.township.set_value(self._line.township)
        self.form.set_busy(False)

    def _take_back(self, kept: dict[str, str]) -> None:
        put(self.form, {"place": "", "township": ""} | kept, {"level": int})
        self.custom.put(kept)
        self.form.begin()

    @override
    def arrive(self) -> None:
        self.form.begin()

    @property
    def _is_off(self) -> bool:
        return self._line.status is SessionStatus.NOT_HELD

    def _call_off_words(self) -> str:
        return tr("It did take place") if self._is_off else tr("It did not take place")

    def _call_off(self) -> None:
        """Note that the session did not take place, or that it does after all; the other of the two undoes it."""
        line, actor, jobs, was_off = self._line, self._desk.actor, self._desk.jobs, self._is_off
        forget = self.drafting.done()

        def write(session: UnitOfWork, *, off: bool) -> SessionLine:
            forget(session)
            if off:
                return trainings.call_off(session, actor, line.id)
            return trainings.reschedule(session, actor, line.id, line.held_on)

        def done(_line: SessionLine) -> None:
            self.drafting.finish()
            self._desk.back()
            told = mark("Planned again.") if was_off else mark("Noted: it did not take place.")
            self._desk.say(
                lambda: tr(told),
                lambda: jobs.run(lambda session: write(session, off=was_off), lambda _line: None),
            )

        jobs.run(lambda session: write(session, off=not was_off), done, lambda: tr("Saving"), owner=self)

    def _save(self) -> None:
        line, actor = self._line, self._desk.actor
        correction = SessionCorrection(
            held_on=self.held_on.value() or line.held_on,
            place=self.place.value() or "",
            township=self.township.value(),
            level=self.level.value() or 0,
        )
        problems = correction.problems()
        if problems:
            self.form.tell(problems)
            return
        forget, more = self.drafting.done(), self.custom.save()

        def work(session: UnitOfWork) -> SessionLine:
            forget(session)
            more(session, line.id)
            return sessions.correct(session, actor, line.id, correction)

        self.form.set_busy(True)
        self.drafting.hold()
        self._desk.jobs.run(work, self._saved, lambda: tr("Saving"), owner=self, trouble=self._refused)

    def _saved(self, _line: SessionLine) -> None:
        self.drafting.finish()
        before, actor, jobs = self._line, self._desk.actor, self._desk.jobs
        was, more = SessionCorrection(before.held_on, before.place, before.township, before.level), self.custom.before()
        self._desk.back()

        def put_back(session: UnitOfWork) -> None:
            sessions.correct(session, actor, before.id, was)
            more(session, before.id)

        self._desk.say(lambda: tr("Corrected."), lambda: jobs.run(put_back, lambda _none: None))

    def _refused(self, error: AppError) -> None:
        self.form.set_busy(False)
        self.drafting.go_on()
        self._desk.tell(error)
