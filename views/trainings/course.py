"""One course: added, corrected by the office that wrote it, taken over by head office."""

from collections.abc import Callable
from functools import partial

from PySide6.QtWidgets import QHBoxLayout
from typing_extensions import override

from models import adoption, courses
from models.adoption import Adopted
from models.courses import CourseDraft, CourseLine
from models.database import UnitOfWork
from models.errors import AppError
from models.schema import Course, Role, Topic
from views.desk import Desk
from views.drafting import Drafting
from views.kit.card import Card
from views.kit.choices import CheckField
from views.kit.form import Form
from views.kit.label import Label
from views.kit.page import Page
from views.kit.press import Button
from views.kit.words import Text, in_language, tr
from views.trainings.course_fields import CourseFields
from views.trainings.typed import put, typed


class CoursePage(Page):
    """The form for a new course (`line` None) or for one that is there; another office's own can only be read."""

    def __init__(self, desk: Desk, line: CourseLine | None) -> None:
        super().__init__((lambda: tr("New course")) if line is None else (lambda: _title(line)))
        self._desk, self._line = desk, line
        self.form = Form()
        self.fields = CourseFields()
        self.fields.add_to(self.form)
        self.active = CheckField(lambda: tr("Is held now"))
        self.active.set_value(True)
        self.form.add("active", self.active)
        self.active.setVisible(line is not None)
        self.only_read = Label(partial(_whose, line) if line is not None else "", "soft", wrap=True)
        card = Card()
        if line is None or line.own:
            self.only_read.hide()
            self.form.end_with(lambda: tr("Save"), lambda: tr("Not now"))
        if line is not None:
            self._fill(line)
        else:
            self.fields.show(shown=True)
        name = f"course {line.id if line is not None else ''}".strip()
        self.drafting = Drafting(desk, name, self.form, lambda: typed(self.form), self._take_back)
        card.add(self.drafting)
        card.add(self.only_read)
        self._adopting(card)
        card.add(self.form, 1)
        card.keep_narrow()
        self.body.addWidget(card)
        self.body.addStretch(1)
        self.form.submitted.connect(self._save)
        self.form.left.connect(self.left)

    def _fill(self, line: CourseLine) -> None:
        self.fields.fill(line)
        self.active.set_value(line.active)
        if not line.own:
            for field in self.form.fields.values():
                field.setEnabled(False)

    def _take_back(self, kept: dict[str, str]) -> None:
        emptied = {name: "" for name in self.form.fields if name != "topic"} if self._line is not None else {}
        put(self.form, emptied | kept, {"topic": Topic})
        self.form.begin()

    def _adopting(self, card: Card) -> None:
        """Head office takes a branch's own into its list, or gives it back."""
        line = self._line
        self.adopt = Button(lambda: tr("Take into the list for all offices"), self._adopt, "main-button")
        self.give_back = Button(lambda: tr("Give it back to the branch"), self._give_back)
        heads = self._desk.office.head and self._desk.actor.role is Role.HEAD_OFFICE
        branchs = heads and line is not None and bool(line.office) and not line.own
        foot = QHBoxLayout()
        foot.addWidget(self.adopt)
        foot.addWidget(self.give_back)
        foot.addStretch(1)
        card.body.addLayout(foot)
        self.adopt.setVisible(branchs and line is not None and not line.adopted)
        self.give_back.setVisible(branchs and line is not None and bool(line.adopted))

    @override
    def arrive(self) -> None:
        if self._line is None or self._line.own:
            self.form.begin()
            return
        for button in (self.adopt, self.give_back):
            if not button.isHidden():
                button.setFocus()
                return
        self.setFocus()

    def _adopt(self) -> None:
        self._decide(
            adoption.adopt, adoption.take_back, lambda: tr("In the list for all offices from the next bundles on.")
        )

    def _give_back(self) -> None:
        self._decide(
            adoption.take_back, adoption.adopt, lambda: tr("The branch's own again, from the next bundles on.")
        )

    def _decide(self, act: Callable[..., Adopted], inverse: Callable[..., Adopted], told: Text) -> None:
        actor, line, jobs = self._desk.actor, self._line, self._desk.jobs
        if line is None:
            return
        row_id = line.id

        def undo() -> None:
            jobs.run(lambda session: inverse(session, actor, Course, row_id), lambda _adopted: None)

        def done(_adopted: Adopted) -> None:
            self._desk.back()
            self._desk.say(told, undo)

        jobs.run(lambda session: act(session, actor, Course, row_id), done, lambda: tr("Saving"), owner=self)

    def _save(self) -> None:
        draft, line, actor = self.fields.draft(active=bool(self.active.value())), self._line, self._desk.actor
        problems = draft.problems()
        if problems:
            self.form.tell(problems)
            return
        forget = self.drafting.done()

        def work(session: UnitOfWork) -> CourseLine:
            forget(session)
            if line is None:
                return courses.add(session, actor, draft)
            return courses.correct(session, actor, line.id, draft)

        self.form.set_busy(True)
        self.drafting.hold()
        self._desk.jobs.run(work, self._saved, lambda: tr("Saving"), owner=self, trouble=self._refused)

    def _saved(self, saved: CourseLine) -> None:
        self.drafting.finish()
        actor, before, jobs = self._desk.actor, self._line, self._desk.jobs
        undo = (
            (
                lambda: jobs.run(
                    lambda session: courses.correct(session, actor, saved.id, draft_of(before)), lambda _line: None
                )
            )
            if before is not None
            else None
        )
        self._desk.back()
        if before is not None and before.active and not saved.active:
            self._desk.say(lambda: tr("{title} is not held any more.", title=_title(saved)), undo)
        else:
            self._desk.say(lambda: tr("{title} is in the list.", title=_title(saved)), undo)

    def _refused(self, error: AppError) -> None:
        self.form.set_busy(False)
        self.drafting.go_on()
        self._desk.tell(error)


def draft_of(line: CourseLine) -> CourseDraft:
    """A course as it stands, to be written again."""
    return CourseDraft(
        line.code,
        line.title,
        line.title_my,
        line.topic,
        line.required_sessions,
        line.paper_title,
        line.paper_title_my,
        line.active,
    )


def _title(line: CourseLine) -> str:
    return in_language(line.title, line.title_my)


def _whose(line: CourseLine) -> str:
    """Why a course can only be read here."""
    if line.adopted:
        return tr("Head office has taken this course of {office} into its list.", office=line.office)
    if line.office:
        return tr("{office} keeps this course for itself.", office=line.office)
    return tr("Head office keeps this course. Tell it what to change, or add one of your own.")
