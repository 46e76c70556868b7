"""All sessions: those of this week first, then what comes, then what was."""

import datetime as dt
import enum
from collections.abc import Callable
from dataclasses import dataclass
from functools import partial

from PySide6.QtWidgets import QHBoxLayout
from typing_extensions import override

from models import courses, reference, trainings
from models.courses import CourseLine
from models.database import UnitOfWork
from models.reference import TownshipLine
from models.schema import SessionStatus
from models.trainings import SessionLine
from views.desk import Desk
from views.events.page import EventsPage
from views.kit.card import Card
from views.kit.choices import ChoiceField, SegmentField
from views.kit.empty import Empty
from views.kit.figures import in_digits, short_date, shown_number
from views.kit.form import key_hint
from views.kit.page import Page
from views.kit.press import Button
from views.kit.rows import Column
from views.kit.table import Table
from views.kit.words import tr
from views.theme import worn
from views.trainings.cascade import CascadePage
from views.trainings.courses import CoursesPage
from views.trainings.plan import PlanPage
from views.trainings.session import SessionPage
from views.trainings.words import course_words, place_of, standing, title_of

PAGE = 200
_NOUNS = {"session", "training", "course", "participation"}
_COMING = 400


@dataclass(frozen=True, slots=True)
class _Read:
    """What the page shows."""

    lines: list[SessionLine]
    more: bool
    townships: dict[str, TownshipLine]
    courses: list[CourseLine]


class Show(enum.StrEnum):
    """Which sessions the list shows."""

    ALL = "all"
    WEEK = "week"
    MISSING = "missing"
    HELD = "held"


class TrainingsPage(Page):
    """The place "Trainings". Enter opens a session, Ctrl+N plans a training."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(lambda: tr("Trainings"))
        self._desk = desk
        self._townships: dict[str, TownshipLine] = {}
        self.courses = Button(lambda: tr("Courses"), lambda: desk.open(CoursesPage(desk)), "link")
        self.plan = Button(lambda: tr("Plan a training"), self._plan, "main-button", keys="Ctrl+N")
        self.cascade = Button(lambda: tr("Who taught whom"), lambda: desk.open(CascadePage(desk)), "link")
        self.events = Button(lambda: tr("Events"), lambda: desk.open(EventsPage(desk)), "link")
        self.pictures = Button(lambda: tr("In pictures"), self._open_pictures, "link")
        self.beside_title.addWidget(self.plan)
        self.lead_on(self.courses, self.cascade, self.events, self.pictures)
        self._filters()
        self.nothing = Empty("")
        self.table: Table[SessionLine] = Table(self._columns(), key=lambda line: line.id, empty=self.nothing)
        self.table.opened.connect(self._open)
        self.table.rows.wanted.connect(self._more)
        card = Card(lambda: tr("Sessions"), key_hint(("Enter", lambda: tr("opens"))))
        card.add(self.table, 1)
        self.body.addWidget(card, 1)
        desk.jobs.changed.connect(self._changed)
        self._read()

    def _open_pictures(self) -> None:
        from views.reports.pictures import InPicturesPage

        self._desk.open(InPicturesPage(self._desk, "trainings"))

    def _filters(self) -> None:
        self.show_only: SegmentField[Show] = SegmentField(
            "",
            [
                (Show.ALL, lambda: tr("All")),
                (Show.WEEK, lambda: tr("This week")),
                (Show.MISSING, lambda: tr("Attendance missing")),
                (Show.HELD, lambda: tr("Held")),
            ],
            value=Show.ALL,
        )
        self.course: ChoiceField[str] = ChoiceField("")
        self.course.control.setAccessibleName(tr("Course"))
        self.show_only.changed.connect(self._read)
        self.course.changed.connect(self._read)
        line = QHBoxLayout()
        line.setSpacing(worn().sizes.gap)
        line.addWidget(self.show_only)
        self.course.setMaximumWidth(worn().sizes.find_width)
        line.addStretch(1)
        line.addWidget(self.course, 2)
        self.body.addLayout(line)

    def _columns(self) -> tuple[Column[SessionLine], ...]:
        today = self._desk.today
        return (
            Column[SessionLine](lambda: tr("Date"), lambda line: short_date(line.held_on), whole=True),
            Column[SessionLine](lambda: tr("Course"), title_of, share=5),
            Column[SessionLine](lambda: tr("Place"), lambda line: place_of(line, self._townships), share=3, soft=True),
            Column[SessionLine](lambda: tr("Level"), lambda line: in_digits(str(line.level)), number=True),
            Column[SessionLine](lambda: tr("On the list"), lambda line: shown_number(line.registered), number=True),
            Column[SessionLine](
                lambda: tr("State"),
                lambda line: standing(line, today()).words,
                tone=lambda line: standing(line, today()).tone,
            ),
        )

    @override
    def arrive(self) -> None:
        if self.table.rows.rows:
            self.table.setFocus()
        else:
            self.plan.setFocus()

    def _changed(self, nouns: frozenset[str]) -> None:
        if nouns & _NOUNS:
            self._read()

    def _read(self) -> None:
        actor = self._desk.actor
        ahead, behind = self._ahead(), self._behind(None)

        def look(session: UnitOfWork) -> _Read:
            coming, past = ahead(session), behind(session)
            return _Read(
                [*reversed(coming), *past],
                len(past) == PAGE,
                {line.pcode: line for line in reference.townships(session)},
                courses.listed(session, actor),
            )

        self._desk.jobs.read(look, self._show, owner=self, newest="trainings")

    def _ahead(self) -> Callable[[UnitOfWork], list[SessionLine]]:
        """The sessions of this week and those to come, the last first: they stand turned round, above the others."""
        actor, only, course = self._desk.actor, self.show_only.value(), self.course.value() or ""
        monday = _monday(self._desk.today())
        if only in {Show.MISSING, Show.HELD}:
            return lambda _session: []
        sunday = monday + dt.timedelta(days=6) if only is Show.WEEK else None
        return lambda session: trainings.listed(
            session, actor, course=course, first_day=monday, last_day=sunday, limit=_COMING
        )

    def _behind(self, after: SessionLine | None) -> Callable[[UnitOfWork], list[SessionLine]]:
        """What was, the latest first; one page, after a line."""
        actor, only, course = self._desk.actor, self.show_only.value(), self.course.value() or ""
        today = self._desk.today()
        day = dt.timedelta(days=1)
        last, states = {
            Show.MISSING: (today - day, [SessionStatus.PLANNED]),
            Show.HELD: (today, [SessionStatus.HELD]),
        }.get(only or Show.ALL, (_monday(today) - day, list(SessionStatus)))
        if only is Show.WEEK:
            return lambda _session: []
        return lambda session: trainings.listed(
            session, actor, course=course, last_day=last, states=states, after=after, limit=PAGE
        )

    def _show(self, read: _Read) -> None:
        self._townships = read.townships
        options: list[tuple[str, Callable[[], str]]] = [("", lambda: tr("Every course"))]
        options += [(line.id, partial(course_words, line)) for line in read.courses]
        chosen = self.course.value() or ""
        self.course.set_options(options)
        self.course.set_value(chosen)
        self._say_nothing()
        here_first = not self.table.rows.rows and not self.table.view.hasFocus()
        self.table.show_rows(read.lines, more=read.more)
        if self.table.current() is None:
            self._choose_next()
        if here_first and self.isVisible() and not self._filtering:
            self.arrive()

    def _choose_next(self) -> None:
        """The hand begins where attendance is taken next: at today's session, or the first one to come."""
        today = self._desk.today()
        coming = (
            line for line in self.table.rows.rows if line.held_on >= today and line.status is SessionStatus.PLANNED
        )
        following = next(coming, None)
        if following is None or not self.table.choose(following.id):
            self.table.choose_first()

    @property
    def _filtering(self) -> bool:
        return self.show_only.value() is not Show.ALL or bool(self.course.value())

    def _say_nothing(self) -> None:
        """What stands where no session is: the first step, or that the filter shows none."""
        if not self._filtering:
            self.nothing.say(
                lambda: tr("No sessions yet"), lambda: tr("Plan the first one. People and attendance come after that.")
            )
        elif self.show_only.value() is Show.MISSING:
            self.nothing.say(
                lambda: tr("No attendance is missing"), lambda: tr("Every session that is over has its attendance.")
            )
        else:
            self.nothing.say(lambda: tr("No such session"), lambda: tr("Choose All to see every session."))

    def _more(self, last: SessionLine | None) -> None:
        if last is None:
            return
        self._desk.jobs.read(
            self._behind(last),
            lambda lines: self.table.rows.add(lines, more=len(lines) == PAGE),
            owner=self,
            newest="trainings",
        )

    def _open(self, line: SessionLine) -> None:
        self._desk.open(SessionPage(self._desk, line.id))

    def _plan(self) -> None:
        self._desk.open(PlanPage(self._desk, self._planned))

    def _planned(self, line: SessionLine) -> None:
        self._desk.back()
        self._desk.open(SessionPage(self._desk, line.id))


def _monday(day: dt.date) -> dt.date:
    return day - dt.timedelta(days=day.weekday())
