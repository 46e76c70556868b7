"""A made-up office's cascade: three trees of three hands, circles and several teachers, some who could go on."""

import random
from datetime import date, timedelta

from models import attendance, courses, trainings
from models.attendance import AttendanceMark
from models.courses import CourseDraft
from models.offices import OpenOffice
from models.schema import ParticipationRole, Topic
from models.trainings import TrainingDraft

COURSE = CourseDraft("PEER", "Peer education", "ရွယ်တူ ပညာပေးခြင်း", Topic.HUMAN_RIGHTS, 1)


def fill(office: OpenOffice, day: date, codes: list[str], hands: int = 3) -> None:
    """Write it with these members; about a third of those who learned teach a few others some weeks later."""
    chance, actor = random.Random(7), office.actor
    waiting = list(codes)

    def take(count: int) -> list[str]:
        taken = waiting[:count]
        del waiting[:count]
        return taken

    def hold(on: date, level: int, teachers: list[str], learners: list[str]) -> None:
        line = trainings.plan(session, actor, TrainingDraft("PEER", on, level=level, trainer_codes=tuple(teachers[:1])))
        marks = [AttendanceMark(code) for code in learners]
        marks += [AttendanceMark(code, part=ParticipationRole.CO_TRAINER) for code in teachers[1:]]
        attendance.take_attendance(session, actor, line.id, marks)

    with office.database.transaction() as session:
        courses.add(session, actor, COURSE)
        masters = take(6)
        hold(day - timedelta(days=420), 0, [], masters)
        hand = masters[:3]
        for level in range(1, hands + 1):
            learned: list[str] = []
            for place, teacher in enumerate(hand):
                learners = take(chance.randint(4, 9))
                if not learners:
                    break
                on = day - timedelta(days=400 - 110 * level + 3 * place)
                hold(on, level, [teacher, hand[place - 1]] if place % 4 == 1 else [teacher], learners)
                learned += learners
            hand = [one for one in learned if chance.random() < 0.34]
