"""Who taught whom as a poster, seen before it is printed."""

from datetime import date

from models import office_papers
from models.database import UnitOfWork
from printing.cascade_poster import cascade_poster
from printing.page import PageSize
from views.desk import Desk
from views.kit.jobs import Progress
from views.kit.words import tr
from views.paper.page import PaperWish, PrintPage


def poster_page(desk: Desk, course: str, days: tuple[date | None, date | None]) -> PrintPage:
    """The cascade of a course (a row id, or "" for all) between two days, over as many sheets as it takes."""
    actor, (first, last) = desk.actor, days

    def make(session: UnitOfWork, wish: PaperWish, _progress: Progress) -> bytes:
        made = office_papers.cascade_poster(session, actor, course=course, first_day=first, last_day=last)
        size = PageSize[wish.size] if wish.size else PageSize.A4_ACROSS
        return cascade_poster(made.grown, made.title, made.title_my, made.office_mark, wish.language, size)

    return PrintPage(
        desk,
        lambda: tr("Who taught whom"),
        make,
        ready=lambda: tr("With codes and no names. Several sheets are put beside each other."),
        sizes=[
            (PageSize.A4_ACROSS.name, lambda: tr("A4 across")),
            (PageSize.A4.name, lambda: tr("A4 upright")),
        ],
        kind="cascade",
    )
