"""Attendance: thirty people at once, their scores, and the certificates of those who completed."""

from datetime import date

import pytest
from sqlalchemy import event, func, select

from models import attendance, trainings
from models.attendance import AttendanceMark, AttendanceTaken
from models.errors import NotFound, Refused
from models.ids import derived_id, has_check
from models.schema import (
    Absence,
    Member,
    Participation,
    ParticipationRole,
    ParticipationStatus,
    RegisterDot,
    SessionStatus,
    Vector,
)
from models.trainings import TrainingDraft
from tests.models.people import add_course, add_member

TODAY = date(2026, 11, 25)


@pytest.fixture
def held(session, me):
    add_course(session, me, required_sessions=2)
    return trainings.plan(session, me, TrainingDraft("LEAD", TODAY))


def test_thirty_people_are_marked_at_once_and_only_what_changed_is_written(session, me, held):
    codes = [add_member(session, me, f"Ma {number:02}") for number in range(30)]
    marks = [AttendanceMark(code, pre=40, post=70) for code in codes]
    assert attendance.take_attendance(session, me, held.id, marks) == AttendanceTaken(30, 0, 0)

    def written():
        return session.scalars(select(func.sum(Vector.seq)).where(Vector.scope == "YGN")).one()

    before = written()
    marks[7] = AttendanceMark(codes[7], ParticipationStatus.NO_SHOW)
    assert attendance.take_attendance(session, me, held.id, marks, others=3) == AttendanceTaken(0, 1, 29)
    assert written() - before == 2  # one person, and the session's headcount
    assert attendance.take_attendance(session, me, held.id, marks, others=3) == AttendanceTaken(0, 0, 30)
    assert written() - before == 2
    line = trainings.details(session, me, held.id)
    assert (line.status, line.registered, line.attended, line.others) == (SessionStatus.HELD, 30, 29, 3)


def test_a_person_in_a_session_has_the_same_row_wherever_they_are_written_down(session, me, held):
    code = add_member(session, me)
    attendance.take_attendance(session, me, held.id, [AttendanceMark(code)])
    member_id = session.scalars(select(Member.id)).one()
    assert session.scalars(select(Participation.id)).one() == derived_id(held.id, member_id)


def test_a_person_who_just_comes_is_added_in_the_order_of_names(session, me, held):
    late, first = add_member(session, me, "Su"), add_member(session, me, "Aye")
    attendance.take_attendance(session, me, held.id, [AttendanceMark(first, ParticipationStatus.REGISTERED)])
    attendance.take_attendance(session, me, held.id, [AttendanceMark(late)])
    assert [(line.member_name, line.status.value) for line in attendance.roster(session, me, held.id)] == [
        ("Aye", "registered"),
        ("Su", "attended"),
    ]


def test_what_cannot_be_is_refused_and_changes_nothing(session, me, held):
    code = add_member(session, me)
    for marks, arguments, reason in (
        ([AttendanceMark(code, post=101)], {}, "0 to 100"),
        ([AttendanceMark(code, pre=-1)], {}, "0 to 100"),
        ([AttendanceMark(code), AttendanceMark(code.lower())], {}, "named twice"),
        ([AttendanceMark(code)], {"others": -1}, "other people"),
    ):
        with pytest.raises(Refused, match=reason):
            attendance.take_attendance(session, me, held.id, marks, **arguments)
    with pytest.raises((NotFound, Refused)):
        attendance.take_attendance(session, me, held.id, [AttendanceMark("TZ-2222-2222-222")])
    assert attendance.roster(session, me, held.id) == []
    with pytest.raises(NotFound):
        attendance.roster(session, me, held.training_id)


def test_a_reason_stands_with_an_absence_alone(session, me, held):
    code = add_member(session, me)
    missed = AttendanceMark(code, ParticipationStatus.NO_SHOW, absence=Absence.TRAVEL)
    attendance.take_attendance(session, me, held.id, [missed])
    assert attendance.roster(session, me, held.id)[0].absence is Absence.TRAVEL
    with pytest.raises(Refused, match="not marked as absent"):
        attendance.take_attendance(session, me, held.id, [AttendanceMark(code, absence=Absence.TRAVEL)])
    attendance.take_attendance(session, me, held.id, [AttendanceMark(code)])
    assert attendance.roster(session, me, held.id)[0].absence is None


def test_a_headcount_alone_says_that_the_session_was_held(session, me, held):
    attendance.take_attendance(session, me, held.id, [], others=25)
    line = trainings.details(session, me, held.id)
    assert (line.status, line.others, line.registered) == (SessionStatus.HELD, 25, 0)
    with pytest.raises(Refused, match="attended this session"):
        trainings.call_off(session, me, held.id)


def test_people_are_registered_for_a_coming_session_and_marked_on_its_day(session, me, held, clock):
    code = add_member(session, me)
    coming = trainings.add_session(session, me, held.training_id, date(2026, 11, 26))
    attendance.take_attendance(session, me, coming.id, [AttendanceMark(code, ParticipationStatus.REGISTERED)])
    with pytest.raises(Refused, match="still to come"):
        attendance.take_attendance(session, me, coming.id, [AttendanceMark(code)])
    clock.later(days=1)
    assert attendance.take_attendance(session, me, coming.id, [AttendanceMark(code)]).changed == 1


def test_a_certificate_is_for_those_who_completed_and_is_given_once(session, me, held, clock):
    done, half = add_member(session, me, "Aye"), add_member(session, me, "Su")
    attendance.take_attendance(session, me, held.id, [AttendanceMark(done), AttendanceMark(half)])
    clock.later(days=1)
    second = trainings.add_session(session, me, held.training_id, date(2026, 11, 26))
    attendance.take_attendance(
        session, me, second.id, [AttendanceMark(done), AttendanceMark(half, ParticipationStatus.NO_SHOW)]
    )
    assert [
        (line.member_name, line.attended, line.trained)
        for line in attendance.completions(session, me, held.training_id)
    ] == [("Aye", 2, True), ("Su", 1, False)]
    with pytest.raises(Refused, match="1 of 2 sessions"):
        attendance.certify(session, me, held.training_id, [done, half])
    assert all(not line.certificate for line in attendance.completions(session, me, held.training_id))
    number = attendance.certify(session, me, held.training_id, [done])[done]
    assert number.startswith("CT-")
    assert has_check(number.removeprefix("CT-").replace("-", ""))
    assert attendance.certify(session, me, held.training_id, [done]) == {done: number}
    assert [line.certificate for line in attendance.roster(session, me, second.id)] == [number, ""]
    assert session.scalars(select(RegisterDot.register).where(RegisterDot.register.contains("certificate"))).all() == [
        "participation.certificate"
    ]


def test_teaching_or_watching_does_not_make_trained(session, me, held):
    trainer = add_member(session, me)
    attendance.take_attendance(session, me, held.id, [AttendanceMark(trainer, part=ParticipationRole.TRAINER)])
    assert attendance.completions(session, me, held.training_id) == []
    with pytest.raises(Refused, match="0 of 2"):
        attendance.certify(session, me, held.training_id, [trainer])


def test_a_members_participations_are_listed_and_go_on_after_a_line(session, me, held):
    code, other = add_member(session, me), add_member(session, me)
    attendance.take_attendance(session, me, held.id, [AttendanceMark(code, pre=10, post=90), AttendanceMark(other)])
    trainings.add_session(session, me, held.training_id, TODAY)
    lines = attendance.participations(session, me, member=code)
    assert [(line.course, line.held_on, line.status.value, line.post) for line in lines] == [
        ("LEAD", TODAY, "registered", None),
        ("LEAD", TODAY, "attended", 90),
    ]
    assert attendance.participations(session, me, member=code, after=lines[0]) == lines[1:]
    assert len(attendance.participations(session, me)) == 4
    assert len(attendance.participations(session, me, session_id=held.id)) == 2


def test_a_page_of_sessions_asks_the_file_as_often_for_thirty_as_for_one(office, session, me, held):
    code = add_member(session, me)
    attendance.take_attendance(session, me, held.id, [AttendanceMark(code)])

    def statements():
        seen = []

        def count(*arguments):
            seen.append(arguments[2])

        event.listen(office.database.engine, "before_cursor_execute", count)
        trainings.listed(session, me)
        event.remove(office.database.engine, "before_cursor_execute", count)
        return len(seen)

    one = statements()
    for _ in range(29):
        trainings.add_session(session, me, held.training_id, TODAY)
    session.flush()
    assert statements() == one
