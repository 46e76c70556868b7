"""Planning a training: course, days, place, level and who teaches; a course that is missing is added on the way."""

import datetime as dt
from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import partial

from PySide6.QtWidgets import QSizePolicy
from typing_extensions import override

from models import courses, members, reference, trainings
from models.courses import CourseLine
from models.database import UnitOfWork
from models.errors import AppError
from models.members import MemberLine
from models.reference import TownshipLine
from models.schema import CustomNoun, Topic
from models.trainings import SessionLine, TrainingDraft
from views.custom.fields import CustomFields
from views.desk import Desk
from views.drafting import Drafting
from views.kit.card import Card
from views.kit.choices import ChoiceField
from views.kit.dates import DateField
from views.kit.empty import Empty
from views.kit.field import TextField
from views.kit.figures import in_digits, shown_date
from views.kit.form import Form
from views.kit.page import Page, Sides
from views.kit.pick import PickField
from views.kit.press import Button
from views.kit.rows import Column
from views.kit.table import Table
from views.kit.words import in_language, tr
from views.trainings.course_fields import CourseFields
from views.trainings.days import DaysField
from views.trainings.people import PeopleField
from views.trainings.typed import put, typed
from views.trainings.words import course_words, level_words, standing

LEVELS = range(6)
_BEFORE = 50
_DRAFT = "plan training"


@dataclass(frozen=True, slots=True)
class _Lists:
    courses: list[CourseLine]
    townships: list[TownshipLine]


class PlanPage(Page):
    """The form of a new training with its sessions; `planned` is called with the first one when it is saved."""

    def __init__(self, desk: Desk, planned: Callable[[SessionLine], object]) -> None:
        super().__init__(lambda: tr("Plan a training"))
        self._desk, self._planned = desk, planned
        self._new_course = False
        self._fields()
        self._lay_out()
        self._show_new_course(shown=False)
        self.drafting = Drafting(desk, _DRAFT, self.form, self._typed, self._take_back)
        self._near.body.insertWidget(0, self.drafting)
        desk.jobs.read(
            lambda session: _Lists(courses.listed(session, desk.actor), reference.townships(session)),
            self._fill,
            owner=self,
        )

    def _fields(self) -> None:
        today = self._desk.today
        self.course: PickField[str] = PickField(lambda: tr("Course"), required=True)
        self.new = Button(lambda: tr("Add a course"), lambda: self._show_new_course(shown=not self._new_course), "link")
        self.new_course = CourseFields()
        self.held_on = DateField(lambda: tr("First day"), today, required=True)
        self.held_on.set_value(today())
        self.days = DaysField(lambda: tr("Days"), self.held_on.value)
        self.held_on.changed.connect(self.days.refresh)
        levels = [(level, partial(level_words, level)) for level in LEVELS]
        self.level: ChoiceField[int] = ChoiceField(lambda: tr("Level"), levels, required=True)
        self.township: PickField[str] = PickField(lambda: tr("Township"))
        self.place = TextField(lambda: tr("Place"), hint=lambda: tr("Stands on the sheet."), limit=120)
        self.trainers = PeopleField(
            self._desk,
            lambda: tr("Trainers: code or name"),
            hint=lambda: tr("Leave it empty for trainers from outside."),
        )
        self.course.changed.connect(self._look_at_course)

    def _lay_out(self) -> None:
        form = self.form = Form()
        form.add("course_code", self.course)
        form.add_widget(self.new)
        self.new.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.new_course.add_to(form)
        form.add_side_by_side([("held_on", self.held_on, 4), ("days", self.days, 2), ("level", self.level, 4)])
        form.add_widget(self.days.more)
        form.add_side_by_side([("township", self.township, 1), ("place", self.place, 1)])
        form.add("trainers", self.trainers)
        self.custom = CustomFields(self._desk, CustomNoun.SESSION, form)
        form.end_with(lambda: tr("Plan it"), lambda: tr("Cancel"))
        form.submitted.connect(self._save)
        form.left.connect(self.left)
        near, far = Card(), Card(lambda: tr("Held before"))
        self._near = near
        near.add(form, 1)
        empty = Empty(
            lambda: tr("Nothing of this course yet"), lambda: tr("Who taught it at which level stands here later.")
        )
        today = self._desk.today
        columns = (
            Column[SessionLine](lambda: tr("Date"), lambda line: shown_date(line.held_on), share=3),
            Column[SessionLine](lambda: tr("Level"), lambda line: in_digits(str(line.level)), number=True),
            Column[SessionLine](
                lambda: tr("State"),
                lambda line: standing(line, today()).words,
                tone=lambda line: standing(line, today()).tone,
            ),
        )
        self.before: Table[SessionLine] = Table(columns, key=lambda line: line.id, empty=empty)
        far.add(self.before, 1)
        self.body.addWidget(Sides(near, far, (3, 2), form=True), 1)

    def _show_new_course(self, *, shown: bool) -> None:
        self._new_course = shown
        self.course.setVisible(not shown)
        self.new_course.show(shown=shown)
        self.new.say((lambda: tr("Choose one that is there")) if shown else (lambda: tr("Add a course")))
        (self.new_course.title if shown else self.course).setFocus()
        if shown:
            self.before.show_rows([])

    def _fill(self, lists: _Lists) -> None:
        self.course.set_options([(line.id, partial(course_words, line)) for line in lists.courses])
        self.township.set_options(
            [(line.pcode, partial(in_language, line.name, line.name_my)) for line in lists.townships]
        )
        if not lists.courses:
            self._show_new_course(shown=True)

    # --- the draft ---------------------------------------------------------------------------------------------

    def _typed(self) -> dict[str, str]:
        texts = typed(self.form)
        if not self._new_course:
            for name in ("title", "title_my", "code", "topic", "required_sessions", "paper_title", "paper_title_my"):
                texts.pop(name, None)
        days = self.days.value()
        if len(days) > 1:
            texts["days"] = " ".join(day.isoformat() for day in days)
        people = " ".join(line.code for line in self.trainers.value())
        return texts | ({"trainers": people} if people else {}) | ({"new_course": "yes"} if self._new_course else {})

    def _take_back(self, kept: dict[str, str]) -> None:
        self._show_new_course(shown="new_course" in kept)
        put(self.form, kept, {"topic": Topic, "level": int})
        self.custom.put(kept)
        self.days.set_value(tuple(dt.date.fromisoformat(day) for day in kept.get("days", "").split()))
        codes, actor = kept.get("trainers", "").split(), self._desk.actor

        def look(session: UnitOfWork) -> tuple[MemberLine, ...]:
            return tuple(members.details(session, actor, code).line for code in codes)

        if codes:
            # Somebody erased meanwhile is simply not there any more.
            self._desk.jobs.read(look, self.trainers.set_value, owner=self, trouble=lambda _gone: None)
        self._look_at_course()
        self.form.begin()

    def _look_at_course(self) -> None:
        course, actor = self.course.value(), self._desk.actor
        if course is None:
            self.before.show_rows([])
            return
        self._desk.jobs.read(
            lambda session: trainings.listed(session, actor, course=course, limit=_BEFORE),
            self.before.show_rows,
            owner=self,
            newest="held before",
        )

    @override
    def arrive(self) -> None:
        self.form.begin()

    def _draft(self, course: str) -> TrainingDraft:
        return TrainingDraft(
            course_code=course,
            held_on=next(iter(self.days.value()), self._desk.today()),
            place=self.place.value() or "",
            township=self.township.value(),
            level=self.level.value() or 0,
            trainer_codes=tuple(line.code for line in self.trainers.value()),
            further_days=self.days.value()[1:],
        )

    def _save(self) -> None:
        new_course = self.new_course.draft() if self._new_course else None
        draft = self._draft(self.course.value() or "")
        problems = [
            *(new_course.problems() if new_course else ()),
            *(problem for problem in draft.problems() if not (new_course and problem.field == "course_code")),
        ]
        if problems:
            self.form.tell(problems)
            return
        actor, forget, more = self._desk.actor, self.drafting.done(), self.custom.save()

        def work(session: UnitOfWork) -> SessionLine:
            forget(session)
            course = courses.add(session, actor, new_course).id if new_course else draft.course_code
            planned = trainings.plan(session, actor, replace(draft, course_code=course))
            more(session, planned.id)
            return planned

        self.drafting.hold()
        self.form.set_busy(True)
        self._desk.jobs.run(work, self._saved, lambda: tr("Saving"), owner=self, trouble=self._refused)

    def _saved(self, line: SessionLine) -> None:
        self.drafting.finish()
        self._planned(line)

    def _refused(self, error: AppError) -> None:
        self.form.set_busy(False)
        self.drafting.go_on()
        self._desk.tell(error)
