"""Pictures of the pages of trainings."""

from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from models import courses, trainings
from models.schema import ParticipationStatus
from models.sessions import planned_days
from tests.album import Album
from tests.views.trainings.held import Held
from views.trainings.certificates import CertificatesPage
from views.trainings.change import ChangeSessionPage
from views.trainings.course import CoursePage
from views.trainings.courses import CoursesPage
from views.trainings.next_session import NextSessionPage
from views.trainings.page import Show, TrainingsPage
from views.trainings.plan import PlanPage
from views.trainings.session import SessionPage
from views.trainings.sheet import SheetPage
from views.trainings.training import TrainingPage
from views.trainings.words import title_of


def shots(at: Album, held: Held) -> None:
    """The list, planning, attendance, sheet and certificates."""
    desk = at.desk
    listing = at.go("trainings")
    assert isinstance(listing, TrainingsPage)
    at.shoot("trainings")
    listing.show_only.set_value(Show.MISSING)
    listing._read()
    at.shoot("trainings-missing")
    listing.show_only.set_value(Show.ALL)
    listing._read()
    at.forget()
    session = SessionPage(desk, held.now)
    at.shoot_page("trainings-attendance", session, lambda: _mark(session))
    at.forget()
    why = SessionPage(desk, held.now)
    at.shoot_page("trainings-absence", why, lambda: _miss(why))
    at.forget()
    over = SessionPage(desk, held.done)
    at.shoot_page("trainings-walk-in", over, lambda: _find(over))
    at.shoot_page("trainings-scores", SessionPage(desk, held.second))
    with at.office.database.reading() as reading:
        done = trainings.details(reading, desk.actor, held.done)
        second = trainings.details(reading, desk.actor, held.second)
        course = courses.details(reading, desk.actor, "COMP")
        days = trainings.listed(reading, desk.actor, training_id=second.training_id)
    at.shoot_page("trainings-day-to-come", SessionPage(desk, days[0].id))
    at.shoot_page("training", TrainingPage(desk, second.training_id))
    at.shoot_page("trainings-change", ChangeSessionPage(desk, second))
    at.shoot_page("trainings-next", NextSessionPage(desk, second, lambda _line: None))
    plan = PlanPage(desk, lambda _line: None)
    at.shoot_page("trainings-plan", plan, lambda: _choose_course(plan))
    at.forget()
    new = PlanPage(desk, lambda _line: None)
    at.shoot_page("trainings-new-course", new, lambda: new._show_new_course(shown=True))
    at.shoot_page("courses", CoursesPage(desk))
    at.shoot_page("course", CoursePage(desk, course))
    at.shoot_page("trainings-sheet", SheetPage(desk, held.done))
    certificates = CertificatesPage(desk, done.training_id, lambda: title_of(done))
    at.shoot_page("trainings-certificates", certificates)


def _mark(page: SessionPage) -> None:
    """Six lines marked, a score being typed."""
    states = ParticipationStatus
    for place, row in enumerate(page.roster.marks.rows[:6]):
        came = states.NO_SHOW if place == 3 else states.ATTENDED
        page.roster.marks.change(replace(row, status=came, pre=40, post=70))
    page.roster.change(lambda: None)
    page.roster._move(6)
    page.roster._edit(3, "5")


def _miss(page: SessionPage) -> None:
    """Somebody did not come: why?"""
    QTest.keyClick(page.roster.table.view, Qt.Key.Key_N)


def _find(page: SessionPage) -> None:
    """Somebody who came without having been registered."""
    page.card.finder.input.setText("ma")
    page.card.finder._seek()


def _choose_course(page: PlanPage) -> None:
    page.course.set_value(page.course._options[2][0])
    page._look_at_course()
    page.days.set_value(planned_days(page.held_on.value(), 4, {0, 2, 4}))
