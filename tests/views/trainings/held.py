"""A made-up office's courses and sessions: held, at hand, to come, called off."""

from dataclasses import dataclass
from datetime import date, timedelta

from models import attendance, courses, trainings
from models.attendance import AttendanceMark
from models.courses import CourseDraft
from models.offices import OpenOffice
from models.schema import Absence, ParticipationRole, ParticipationStatus, Topic
from models.trainings import TrainingDraft

COURSES = (
    CourseDraft("LEAD", "Leading together", "အတူဦးဆောင်ခြင်း", Topic.LEADERSHIP, 1),
    CourseDraft("LAW", "Know your rights", "သင့်အခွင့်အရေးကို သိပါ", Topic.LEGAL_LITERACY, 2),
    CourseDraft("COMP", "Computer basics", "ကွန်ပျူတာ အခြေခံ", Topic.COMPUTER, 4),
)


@dataclass(frozen=True, slots=True)
class Held:
    """Row ids of sessions: the one of this day with its people registered, one that is over and certified, the second
    of three days of which the first is over."""

    now: str
    done: str
    second: str


def fill(office: OpenOffice, day: date, codes: list[str]) -> Held:
    """Write them into an office, around `day`, with some nineteen members as learners."""
    actor = office.actor

    def at(days: int) -> date:
        return day + timedelta(days=days)

    with office.database.transaction() as session:
        for draft in COURSES:
            courses.add(session, actor, draft)
        now = trainings.plan(session, actor, TrainingDraft("LEAD", day, "Room 3", "MMR013015", 1, (codes[0],)))
        coming = [AttendanceMark(code, ParticipationStatus.REGISTERED) for code in codes[1:]]
        attendance.take_attendance(session, actor, now.id, coming)
        done = trainings.plan(session, actor, TrainingDraft("LEAD", at(-2), "", "MMR013001", 0, ()))
        marks = [
            *(AttendanceMark(code, pre=40 + 3 * place, post=70 + 2 * place) for place, code in enumerate(codes[:9])),
            AttendanceMark(codes[10], ParticipationStatus.NO_SHOW),
            AttendanceMark(codes[11], part=ParticipationRole.OBSERVER),
        ]
        attendance.take_attendance(session, actor, done.id, marks, others=4)
        attendance.certify(session, actor, done.training_id, codes[:3])
        course = TrainingDraft("LAW", at(-1), "", "MMR013008", 2, (codes[3],), further_days=(day, at(3)))
        first = trainings.plan(session, actor, course)
        marks = [AttendanceMark(code, pre=30 + 4 * place) for place, code in enumerate(codes[4:16])]
        missed = [
            AttendanceMark(codes[17], ParticipationStatus.NO_SHOW, absence=Absence.UNWELL),
            AttendanceMark(codes[18], ParticipationStatus.NO_SHOW, absence=Absence.NOT_SAFE),
        ]
        attendance.take_attendance(session, actor, first.id, [*marks, *missed])
        days = trainings.listed(session, actor, training_id=first.training_id)
        second = next(line for line in days if line.held_on == day)
        marks = [AttendanceMark(code, post=62 + 3 * place) for place, code in enumerate(codes[4:13])]
        gone = AttendanceMark(codes[13], ParticipationStatus.NO_SHOW, absence=Absence.FAMILY)
        attendance.take_attendance(session, actor, second.id, [*marks, gone])
        trainings.plan(session, actor, TrainingDraft("COMP", at(10), "Learning centre", None, 0))
        trainings.plan(session, actor, TrainingDraft("COMP", at(-7), "Learning centre", None, 0))
        off = trainings.plan(session, actor, TrainingDraft("LAW", at(-13), "", "MMR013008", 1))
        trainings.call_off(session, actor, off.id)
    return Held(now.id, done.id, second.id)
