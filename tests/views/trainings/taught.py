"""A made-up office's cascade: three trees of three hands, several teachers, some who could go on."""

import random
from datetime import date, timedelta
from pathlib import Path

from desktop import made_up
from models import attendance, courses, members, trainings
from models.attendance import AttendanceMark
from models.clock import today
from models.courses import CourseDraft
from models.offices import OpenOffice
from models.schema import ParticipationRole, Topic
from models.trainings import TrainingDraft
from tests.full_office import new_office
from tests.offices import SettableClock
from tests.views.cases.gallery import fill as fill_cases
from tests.views.events.gallery import fill as fill_events

COURSE = CourseDraft("PEER", "Peer education", "ရွယ်တူ ပညာပေးခြင်း", Topic.HUMAN_RIGHTS, 1)
_PEOPLE = 130
_MASTERS = 6


def taught_office(home: Path, clock: SettableClock) -> OpenOffice:
    """An office with a cascade, events and cases; some weeks pass while it is made."""
    office = new_office(home / "taught", "YGN", "ရန်ကုန် ရုံးခွဲ", clock)
    with office.database.transaction() as session:
        people = made_up.people("YGN", _PEOPLE, today(clock))
        codes = [members.register(session, office.actor, draft).code for draft in people]
    fill(office, today(clock), codes)
    fill_events(office, today(clock))
    fill_cases(office, clock, codes)
    return office


def fill(office: OpenOffice, day: date, codes: list[str], hands: int = 3) -> None:
    """Write the trainings; about a third of those who learned teach a few others some months later."""
    chance, actor = random.Random(7), office.actor
    waiting = list(codes)

    def take(count: int) -> list[str]:
        taken = waiting[:count]
        del waiting[:count]
        return taken

    with office.database.transaction() as session:

        def hold(on: date, level: int, teachers: list[str], learners: list[str]) -> None:
            draft = TrainingDraft("PEER", on, level=level, trainer_codes=tuple(teachers[:1]))
            line = trainings.plan(session, actor, draft)
            marks = [AttendanceMark(code) for code in learners]
            marks += [AttendanceMark(code, part=ParticipationRole.CO_TRAINER) for code in teachers[1:]]
            attendance.take_attendance(session, actor, line.id, marks)

        courses.add(session, actor, COURSE)
        masters = take(_MASTERS)
        hold(day - timedelta(days=420), 0, [], masters)
        hand = masters[:3]
        for level in range(1, hands + 1):
            learned: list[str] = []
            for place, teacher in enumerate(hand):
                learners = take(chance.randint(4, 9))
                if not learners:
                    break
                on = day - timedelta(days=435 - 85 * level - 3 * place)
                hold(on, level, [teacher, hand[place - 1]] if place % 4 == 1 else [teacher], learners)
                learned += learners
            hand = [one for one in learned if chance.random() < 0.34]
