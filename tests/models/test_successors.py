"""Closed records: where they lead, and that nothing is written to them any more."""

import pytest
from sqlalchemy.orm import Session

from models import attendance, members, trainings
from models.accounts import Actor
from models.attendance import AttendanceMark
from models.errors import NotFound, Refused
from models.ids import new_member_code
from models.member_codes import members_by_code
from models.schema import Member, ParticipationStatus
from models.search import by_code
from models.successors import last, open_by_code, require_open
from models.trainings import TrainingDraft
from tests.models.people import add_course, add_member
from tests.offices import START

THERE = "01930000-0000-7000-8000-0000000000f1"


def close(session: Session, code: str, to: str = THERE) -> Member:
    """As the register of the office before shows a handover: the successor is not here."""
    row = by_code(session, code)
    row.handed_to, row.gone_to = to, "MDY"
    session.flush()
    return row


def test_an_open_record_goes_on_by_itself(session: Session, me: Actor) -> None:
    row = by_code(session, add_member(session, me))
    assert last(session, row) is row
    require_open(session, row)


def test_of_a_closed_record_the_office_before_knows_where_it_went(session: Session, me: Actor) -> None:
    code = add_member(session, me)
    assert last(session, close(session, code)).code == code
    with pytest.raises(Refused) as caught:
        open_by_code(session, code)
    assert str(caught.value.title) == "This member was handed over to MDY."
    assert members.details(session, me, code).closed


def test_who_came_back_is_found_by_every_code_they_had(session: Session, me: Actor) -> None:
    first, back = add_member(session, me), add_member(session, me)
    close(session, first)
    by_code(session, back).former_codes = f"TZ-9999-9999-999,{first}"
    session.flush()
    assert last(session, by_code(session, first)).code == back
    with pytest.raises(Refused) as caught:
        open_by_code(session, first)
    assert back in str(caught.value.advice)


def test_a_code_from_another_office_leads_to_the_record_here(session: Session, me: Actor) -> None:
    here = add_member(session, me)
    elsewhere = new_member_code()
    with pytest.raises(NotFound):
        members_by_code(session, [elsewhere])
    by_code(session, here).former_codes = elsewhere
    session.flush()
    assert by_code(session, elsewhere.lower()).code == here
    assert members_by_code(session, [elsewhere])[elsewhere].code == here


def test_records_that_name_each_other_as_successors_do_not_go_round_for_ever(session: Session, me: Actor) -> None:
    one, other = add_member(session, me), add_member(session, me)
    close(session, one, by_code(session, other).id)
    close(session, other, by_code(session, one).id)
    assert last(session, by_code(session, one)).code == other


def test_who_was_on_the_roster_is_marked_but_nobody_is_added_who_was_handed_over(session: Session, me: Actor) -> None:
    course = add_course(session, me)
    on_it, late = add_member(session, me), add_member(session, me)
    held = trainings.plan(session, me, TrainingDraft(course, START.date(), trainer_codes=(on_it,)))
    close(session, on_it)
    close(session, late)
    mark = AttendanceMark(on_it, ParticipationStatus.ATTENDED)
    assert attendance.take_attendance(session, me, held.id, [mark]).changed == 1
    with pytest.raises(Refused):
        attendance.take_attendance(session, me, held.id, [AttendanceMark(late, ParticipationStatus.ATTENDED)])
    with pytest.raises(Refused):
        trainings.plan(session, me, TrainingDraft(course, START.date(), trainer_codes=(late,)))
    assert trainings.add_session(session, me, held.training_id, START.date()).trainers == ()
