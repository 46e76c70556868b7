"""Pictures of the page of figures, at a head office with a year of work behind it."""

import random
from pathlib import Path

from models.offices import OpenOffice
from tests.album import Album
from tests.models.reports.made import make, write
from tests.offices import SettableClock
from views.reports.page import ReportsPage
from views.reports.pictures import InPicturesPage
from views.reports.save import SavePage


def reports_office(home: Path, clock: SettableClock) -> OpenOffice:
    """Head office, with the made-up work of three offices in the eleven months before the clock's day."""
    from tests.full_office import new_office

    office = new_office(home / "reports", "HQ", "ရုံးချုပ်", clock, head=True)
    with office.database.transaction() as session:
        write(session, office.actor, make(random.Random(12), people=420))
    return office


def branch_shots(at: Album) -> None:
    """What a branch sees of its own year."""
    page = at.go("reports")
    assert isinstance(page, ReportsPage)
    at.camera.wait(lambda: page.list.rows.rowCount())
    page.list.choose_first()
    at.shoot("reports")


def shots(at: Album) -> None:
    """Every state of the page."""
    page = at.go("reports")
    assert isinstance(page, ReportsPage)
    at.camera.wait(lambda: page.list.rows.rowCount())
    page.asking.field.set_value("referrals")
    page.asking.public.set_value(False)
    page.asking.field.changed.emit()
    at.rest()
    page.list.choose_first()
    at.shoot("reports-head")
    page.sides.show_far()
    page.list.view.selectRow(2)
    at.rest()
    page.card.chart.setFocus()
    page.card.chart.choose(3)
    at.shoot("reports-share")
    page.asking.period.set_value("last month")
    page.asking.period.changed.emit()
    at.rest()
    page.card.chart.choose(1)
    at.shoot("reports-month")
    page.asking.public.set_value(True)
    page.asking.public.changed.emit()
    at.rest()
    at.shoot("reports-partners")
    page.asking.public.set_value(False)
    page.asking.field.set_value("trainings")
    page.asking.period.set_value("year")
    page.asking.field.changed.emit()
    at.rest()
    page.list.view.selectRow(8)
    at.rest()
    at.shoot("reports-trainings")
    page.sides.show_near()
    asked = page.asking.asked()
    assert asked is not None
    save = SavePage(at.desk, asked, "trainings", public=True)
    save.folder.set_value(Path("E:/"))
    at.shoot_page("reports-save", save)


def pictures_shots(at: Album) -> None:
    """The pages of pictures that Referrals, Members and Trainings open."""
    for field in ("referrals", "members", "trainings"):
        page = InPicturesPage(at.desk, field)
        at.open(page)
        at.rest()
        page.cards[0].chart.choose(7)
        at.shoot(f"in-pictures-{field}")
        at.back()
