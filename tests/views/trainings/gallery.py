"""Pictures of the pages of trainings."""

from dataclasses import replace

from models import trainings
from models.schema import ParticipationStatus
from tests.album import Album
from tests.views.trainings.held import Held
from views.trainings.certificates import CertificatesPage
from views.trainings.plan import PlanPage
from views.trainings.session import SessionPage
from views.trainings.sheet import SheetPage


def shots(at: Album, held: Held) -> None:
    """The list, planning, attendance, sheet and certificates."""
    desk = at.desk
    at.go("trainings")
    at.shoot("trainings")
    at.forget()
    session = SessionPage(desk, held.now)
    at.shoot_page("trainings-attendance", session, lambda: _mark(session))
    over = SessionPage(desk, held.done)
    at.shoot_page("trainings-walk-in", over, lambda: _find(over))
    plan = PlanPage(desk, lambda _line: None)
    at.shoot_page("trainings-plan", plan, lambda: _choose_course(plan))
    new = PlanPage(desk, lambda _line: None)
    at.shoot_page("trainings-new-course", new, lambda: new._show_new_course(shown=True))
    at.shoot_page("trainings-sheet", SheetPage(desk, held.done))
    with at.office.database.reading() as reading:
        line = trainings.details(reading, desk.actor, held.done)
    at.shoot_page("trainings-certificates", CertificatesPage(desk, line))


def _mark(page: SessionPage) -> None:
    """Six lines marked, a score being typed."""
    states = ParticipationStatus
    for place, row in enumerate(page.roster.marks.rows[:6]):
        came = states.NO_SHOW if place == 3 else states.ATTENDED
        page.roster.marks.change(replace(row, status=came, pre=40, post=70))
    page.roster.change(lambda: None)
    page.roster._move(6)
    page.roster._edit(3, "5")


def _find(page: SessionPage) -> None:
    """Somebody who came without having been registered."""
    page.finder.input.setText("ma")
    page.finder._seek()


def _choose_course(page: PlanPage) -> None:
    page.course.set_value(page.course._options[2][0])
    page._look_at_course()
