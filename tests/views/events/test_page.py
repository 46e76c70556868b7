"""Events written down, corrected and cancelled by keyboard, each with its way back."""

from datetime import date

import pytest
from PySide6.QtCore import Qt

from models import drafts, events
from models.events import EventDraft
from models.schema import Occasion, Topic
from views.events.form import EventPage
from views.events.page import ALL_YEARS, EventsPage
from views.trainings.page import TrainingsPage

KEY = Qt.Key


@pytest.fixture
def meeting(office):
    with office.database.transaction() as session:
        draft = EventDraft(date(2026, 3, 8), Occasion.ADVOCACY_MEETING, Topic.ADVOCACY, "MMR013015", 20, 1, 2, 3, 4)
        return events.record(session, office.actor, draft)


def lines(at):
    return at.read(lambda session: events.listed(session, at.desk.actor))


def test_seventeen_december_is_written_down_in_one_go(sit, office):
    at = sit(TrainingsPage)
    at.page.events.click()
    at.idle()
    assert at.hand() is at.page.new
    at.keys(KEY.Key_Return)
    at.idle()
    assert isinstance(at.page, EventPage)
    at.qtbot.keyClick(at.hand(), KEY.Key_A, Qt.KeyboardModifier.ControlModifier)
    at.keys("17/12/2025", KEY.Key_Return)
    # The one day that has a name of its own.
    assert at.page.occasion.value() is Occasion.DAY_AGAINST_VIOLENCE
    at.keys(KEY.Key_Return, "H", KEY.Key_Return, "tamwe", KEY.Key_Return)
    at.keys("120", KEY.Key_Return, "3", KEY.Key_Return, KEY.Key_Return, "8", KEY.Key_Return, "2")
    assert at.page.total.text() == "Together: 133"
    at.keys(KEY.Key_Return)
    at.idle()
    assert isinstance(at.page, EventsPage)
    (line,) = lines(at)
    assert line.draft() == EventDraft(
        date(2025, 12, 17), Occasion.DAY_AGAINST_VIOLENCE, Topic.HUMAN_RIGHTS, "MMR013015", 120, 3, 0, 8, 2
    )
    assert at.said == ["Written down: 133 people."]
    at.window.quiet.undo_last()
    at.idle()
    assert lines(at)[0].cancelled


def test_a_correction_is_taken_back_by_undo(sit, meeting):
    at = sit(EventsPage)
    at.keys(KEY.Key_Return)
    at.idle()
    assert at.page.township.value() == "MMR013015"
    at.page.numbers["members"].setFocus()
    at.qtbot.keyClick(at.hand(), KEY.Key_A, Qt.KeyboardModifier.ControlModifier)
    at.keys("25")
    at.control(KEY.Key_Return)
    assert lines(at)[0].members == 25
    at.window.quiet.undo_last()
    at.idle()
    assert lines(at) == [meeting]


def test_a_cancelled_event_is_counted_nowhere_until_it_is_counted_again(sit, meeting):
    at = sit(EventsPage)
    assert at.page.card.heading.text() == "1 events   ·   30 people came   ·   20 of them members"
    at.keys(KEY.Key_Delete)
    at.idle()
    assert at.page.card.heading.text().startswith("0 events")
    assert at.page.cancel.text().startswith("Count it again")
    at.keys(KEY.Key_Delete)
    at.idle()
    assert lines(at) == [meeting]


def test_what_is_half_typed_is_kept_and_offered(sit, office):
    at = sit(EventsPage)
    at.control(KEY.Key_N)
    at.page.numbers["members"].setFocus()
    at.keys("41")
    at.page.drafting.keep()
    at.idle()
    at.keys(KEY.Key_Escape)
    at.control(KEY.Key_N)
    at.control(KEY.Key_B)
    assert at.page.numbers["members"].value() == 41
    assert at.page.occasion.value() is None
    at.keys(KEY.Key_Escape)
    assert at.read(lambda session: drafts.load(session, at.desk.actor, "event"))["members"] == "41"


def test_nobody_counted_is_told_beside_the_number(sit, office):
    at = sit(EventPage)
    at.page.occasion.set_value(Occasion.LAUNCH)
    at.control(KEY.Key_Return)
    assert at.page.numbers["members"].below.text() == "Nobody is counted yet."
    assert lines(at) == []


def test_the_list_is_of_a_year_or_of_all(sit, meeting, office):
    with office.database.transaction() as session:
        events.record(session, office.actor, EventDraft(date(2024, 12, 17), members=5))
    at = sit(EventsPage)
    assert [line.id for line in at.page.table.rows.rows] == [meeting.id]
    at.page.year.set_value(ALL_YEARS)
    at.page.year.changed.emit()
    at.idle()
    assert len(at.page.table.rows.rows) == 2
