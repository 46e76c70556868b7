"""Planning a session: course, day, place, level and who teaches; a course that is missing is added on the way."""

import re
from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import partial

from PySide6.QtWidgets import QSizePolicy
from typing_extensions import override

from models import courses, reference, trainings
from models.courses import CourseDraft, CourseLine
from models.database import UnitOfWork
from models.paper_words import forbidden_words
from models.reference import TownshipLine
from models.schema import Topic
from models.trainings import SessionLine, TrainingDraft
from views.desk import Desk
from views.kit.card import Card
from views.kit.choices import ChoiceField
from views.kit.dates import DateField
from views.kit.empty import Empty
from views.kit.field import NumberField, TextField
from views.kit.figures import in_digits, shown_date
from views.kit.form import AnyField, Form
from views.kit.label import Label
from views.kit.page import Page, Sides
from views.kit.pick import PickField
from views.kit.press import Button
from views.kit.rows import Column
from views.kit.table import Table
from views.kit.words import in_language, tr
from views.trainings.people import PeopleField
from views.trainings.words import TOPICS, course_words, level_words, standing

_LEVELS = range(6)
_CODE_LENGTH = 20
_BEFORE = 50


@dataclass(frozen=True, slots=True)
class _Lists:
    courses: list[CourseLine]
    townships: list[TownshipLine]


class PlanPage(Page):
    """The form of a new training with its first session; `planned` is called with it when it is saved."""

    def __init__(self, desk: Desk, planned: Callable[[SessionLine], object]) -> None:
        super().__init__(lambda: tr("Plan a session"))
        self._desk, self._planned = desk, planned
        self._new_course = False
        self._fields()
        self._lay_out()
        self._show_new_course(shown=False)
        desk.jobs.read(
            lambda session: _Lists(courses.listed(session, desk.actor), reference.townships(session)),
            self._fill,
            owner=self,
        )

    def _fields(self) -> None:
        today = self._desk.today
        self.course: PickField[str] = PickField(lambda: tr("Course"), required=True)
        self.new = Button(lambda: tr("Add a course"), lambda: self._show_new_course(shown=not self._new_course), "link")
        self.title_en = TextField(lambda: tr("Title in English"))
        self.title_my = TextField(lambda: tr("Title in Burmese"))
        self.code = TextField(lambda: tr("Short code"), required=True, limit=_CODE_LENGTH, code=True)
        self.topic: ChoiceField[Topic] = ChoiceField(
            lambda: tr("Topic"), [(topic, partial(tr, words)) for topic, words in TOPICS.items()], required=True
        )
        self.required = NumberField(lambda: tr("Sessions needed"), least=1, most=100, required=True)
        self.paper_en = TextField(lambda: tr("Title on paper, English"))
        self.paper_my = TextField(lambda: tr("Title on paper, Burmese"))
        self.paper_hint = Label(
            lambda: tr("The title tells too much for paper: sheets and certificates show this one."), "hint", wrap=True
        )
        self.held_on = DateField(lambda: tr("Date"), today, required=True)
        self.held_on.set_value(today())
        levels = [(level, partial(level_words, level)) for level in _LEVELS]
        self.level: ChoiceField[int] = ChoiceField(lambda: tr("Level"), levels, required=True)
        self.township: PickField[str] = PickField(lambda: tr("Township"))
        self.place = TextField(lambda: tr("Place"), hint=lambda: tr("Stands on the sheet."), limit=120)
        self.trainers = PeopleField(
            self._desk,
            lambda: tr("Trainers: code or name"),
            hint=lambda: tr("Leave it empty for trainers from outside."),
        )
        self.title_en.changed.connect(self._suggest_code)
        for title in (self.title_en, self.title_my):
            title.input.textChanged.connect(self._ask_for_paper_titles)
        self.course.changed.connect(self._look_at_course)

    def _lay_out(self) -> None:
        form = self.form = Form()
        form.add("course_code", self.course)
        form.add_widget(self.new)
        self.new.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        form.add_side_by_side([("title", self.title_en, 1), ("title_my", self.title_my, 1)])
        form.add_side_by_side(
            [("code", self.code, 3), ("topic", self.topic, 4), ("required_sessions", self.required, 3)]
        )
        form.add_side_by_side([("paper_title", self.paper_en, 1), ("paper_title_my", self.paper_my, 1)])
        form.add_widget(self.paper_hint)
        form.add_side_by_side([("held_on", self.held_on, 1), ("level", self.level, 1)])
        form.add_side_by_side([("township", self.township, 1), ("place", self.place, 1)])
        form.add("trainers", self.trainers)
        form.end_with(lambda: tr("Plan it"), lambda: tr("Cancel"))
        form.submitted.connect(self._save)
        form.left.connect(self.left)
        near, far = Card(), Card(lambda: tr("Held before"))
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
        self.body.addWidget(Sides(near, far, (3, 2)), 1)

    @property
    def _course_fields(self) -> tuple[AnyField, ...]:
        return (
            self.title_en, self.title_my, self.code, self.topic, self.required,
        )  # fmt: skip

    def _show_new_course(self, *, shown: bool) -> None:
        self._new_course = shown
        self.course.setVisible(not shown)
        for field in self._course_fields:
            _show_row(field, shown=shown)
        self._ask_for_paper_titles()
        self.new.say((lambda: tr("Choose one that is there")) if shown else (lambda: tr("Add a course")))
        if shown and self.required.value() is None:
            self.required.set_value(1)
        (self.title_en if shown else self.course).setFocus()
        if shown:
            self.before.show_rows([])

    def _ask_for_paper_titles(self) -> None:
        """Another title for paper is asked for only where the usual one holds a word that may not stand there."""
        tells = self._new_course and bool(
            forbidden_words(self.title_en.text()) or forbidden_words(self.title_my.text())
        )
        for field in (self.paper_en, self.paper_my):
            _show_row(field, shown=tells)
        self.paper_hint.setVisible(tells)

    def _fill(self, lists: _Lists) -> None:
        self.course.set_options([(line.id, partial(course_words, line)) for line in lists.courses])
        self.township.set_options(
            [(line.pcode, partial(in_language, line.name, line.name_my)) for line in lists.townships]
        )
        if not lists.courses:
            self._show_new_course(shown=True)

    def _suggest_code(self) -> None:
        typed = re.findall(r"[A-Za-z0-9]+", self.title_en.text())
        if not self.code.input.isModified():
            self.code.set_value("-".join(typed).upper()[:_CODE_LENGTH].strip("-"))

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

    def _course_draft(self) -> CourseDraft:
        return CourseDraft(
            code=self.code.value() or "",
            title=self.title_en.value() or "",
            title_my=self.title_my.value() or "",
            topic=self.topic.value() or Topic.OTHER,
            required_sessions=self.required.value() or 1,
            paper_title=self.paper_en.value() or "",
            paper_title_my=self.paper_my.value() or "",
        )

    def _draft(self, course: str) -> TrainingDraft:
        return TrainingDraft(
            course_code=course,
            held_on=self.held_on.value() or self._desk.today(),
            place=self.place.value() or "",
            township=self.township.value(),
            level=self.level.value() or 0,
            trainer_codes=tuple(line.code for line in self.trainers.value() or ()),
        )

    def _save(self) -> None:
        new_course = self._course_draft() if self._new_course else None
        draft = self._draft(self.course.value() or "")
        problems = [
            *(new_course.problems() if new_course else ()),
            *(problem for problem in draft.problems() if not (new_course and problem.field == "course_code")),
        ]
        if problems:
            self.form.tell(problems)
            return
        actor = self._desk.actor

        def work(session: UnitOfWork) -> SessionLine:
            course = courses.add(session, actor, new_course).id if new_course else draft.course_code
            return trainings.plan(session, actor, replace(draft, course_code=course))

        self._desk.jobs.run(work, self._planned, lambda: tr("Saving"), owner=self)


def _show_row(field: AnyField, *, shown: bool) -> None:
    """Show or hide a field with the row it stands in, which would leave a gap."""
    field.setVisible(shown)
    row = field.parentWidget()
    if row is not None:
        row.setVisible(shown)
