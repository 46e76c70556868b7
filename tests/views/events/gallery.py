"""Pictures of events."""

from dataclasses import replace
from datetime import date, timedelta

from models import events
from models.events import EventDraft
from models.offices import OpenOffice
from models.schema import Occasion, Topic
from tests.album import Album
from views.events.form import EventPage
from views.events.page import ALL_YEARS, EventsPage

EVENTS = (
    EventDraft(date(2024, 12, 17), Occasion.DAY_AGAINST_VIOLENCE, Topic.HUMAN_RIGHTS, "MMR013015", 96, 2, 5, 7, 1),
    EventDraft(date(2025, 12, 17), Occasion.DAY_AGAINST_VIOLENCE, Topic.HUMAN_RIGHTS, "MMR013001", 131, 3, 8, 12, 2),
    EventDraft(date(2026, 3, 8), Occasion.LAUNCH, Topic.LEADERSHIP, "MMR013015", 58, 1, 6, 9),
    EventDraft(date(2026, 6, 2), Occasion.ADVOCACY_MEETING, Topic.ADVOCACY, "MMR013008", 11, 4, 3, 6, 9),
    EventDraft(date(2026, 9, 21), Occasion.OTHER, Topic.COMPUTER, None, 24, 0, 0, 3),
    EventDraft(date(2026, 10, 14), Occasion.ADVOCACY_MEETING, Topic.LEGAL_LITERACY, "MMR013001", 14, 0, 2, 5, 6),
)


def fill(office: OpenOffice, day: date) -> None:
    """Write them, none after `day`; one was a mistake."""
    with office.database.transaction() as session:
        lines = [
            events.record(session, office.actor, replace(draft, held_on=min(draft.held_on, day))) for draft in EVENTS
        ]
        events.cancel(session, office.actor, lines[4].id)


def shots(at: Album) -> None:
    """The list, and a form half filled."""
    at.go("trainings")
    page = EventsPage(at.desk)
    at.open(page)
    page.year.set_value(ALL_YEARS)
    page._read()
    at.shoot("events")
    at.back()
    at.forget()
    form = EventPage(at.desk)
    at.open(form)
    form.held_on.set_value(at.desk.today() - timedelta(days=5))
    form.occasion.set_value(Occasion.ADVOCACY_MEETING)
    form.township.set_value("MMR013015")
    for field, number in zip(form.numbers.values(), (18, 2, 4, 6), strict=False):
        field.set_value(number)
    form.total.retranslate()
    form.numbers["officials"].setFocus()
    at.shoot("event")
    at.back()
