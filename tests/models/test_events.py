"""Events: heads by group and no names; what was written by mistake is counted nowhere."""

from dataclasses import replace
from datetime import date

import pytest

from models import events
from models.errors import NotFound, Refused
from models.events import EventDraft, EventTotals
from models.ids import new_id
from models.schema import Occasion, Topic

DAY = date(2025, 12, 17)
DRAFT = EventDraft(DAY, Occasion.DAY_AGAINST_VIOLENCE, Topic.HUMAN_RIGHTS, "MMR013015", 120, nap=3, ngo=8, officials=2)


def test_an_event_keeps_how_many_of_which_group_came(session, staff):
    line = events.record(session, staff, DRAFT)
    assert (line.total, line.guests, line.members, line.ingo) == (133, 13, 120, 0)
    assert events.details(session, staff, line.id) == line
    assert line.draft() == DRAFT


def test_a_correction_can_be_taken_back_by_the_draft_before(session, me):
    line = events.record(session, me, DRAFT)
    events.correct(session, me, line.id, replace(DRAFT, members=90, township=None))
    assert events.details(session, me, line.id).members == 90
    assert events.correct(session, me, line.id, line.draft()) == line


def test_a_cancelled_event_stands_in_the_list_and_is_counted_nowhere(session, me):
    line = events.record(session, me, DRAFT)
    events.record(session, me, replace(DRAFT, held_on=date(2026, 3, 1), members=10))
    events.cancel(session, me, line.id)
    assert [one.cancelled for one in events.listed(session, me)] == [False, True]
    assert events.totals(session, me) == EventTotals(1, 10, 3, 0, 8, 2)
    events.restore(session, me, line.id)
    assert events.totals(session, me).total == 133 + 23
    assert events.totals(session, me, last_day=DAY).events == 1


def test_events_are_listed_by_day_and_go_on_after_a_line(session, me):
    days = [date(2026, 1, 5), date(2026, 9, 1), date(2026, 9, 1), date(2026, 4, 2)]
    ids = [events.record(session, me, replace(DRAFT, held_on=day)).id for day in days]
    everything = events.listed(session, me)
    assert [line.id for line in everything] == [ids[2], ids[1], ids[3], ids[0]]
    assert events.listed(session, me, after=everything[1]) == everything[2:]
    assert [line.id for line in events.listed(session, me, first_day=days[3], last_day=days[3])] == [ids[3]]
    assert events.totals(session, me, first_day=date(2030, 1, 1)) == EventTotals(0, 0, 0, 0, 0, 0)


def test_what_cannot_be_is_refused(session, me):
    with pytest.raises(Refused, match="still to come"):
        events.record(session, me, replace(DRAFT, held_on=date(2026, 12, 17)))
    with pytest.raises(Refused, match="Nobody"):
        events.record(session, me, EventDraft(DAY))
    with pytest.raises(Refused, match="number"):
        events.record(session, me, replace(DRAFT, nap=-1))
    with pytest.raises(Refused, match="year"):
        events.record(session, me, replace(DRAFT, held_on=date(225, 12, 17)))
    with pytest.raises(Refused, match="township"):
        events.record(session, me, replace(DRAFT, township="MMR999999"))
    with pytest.raises(NotFound):
        events.cancel(session, me, new_id())
    assert events.listed(session, me) == []
