"""The year behind a made-up office: referrals and what became of them, trainings month by month, more clinics. Nobody is real."""

import random
from datetime import date, timedelta

from sqlalchemy import select
from sqlalchemy.orm import Session

from models import attendance, courses, providers, trainings
from models.accounts import allow
from models.attendance import AttendanceMark
from models.courses import CourseDraft
from models.ids import new_id, new_slip_number
from models.offices import OpenOffice
from models.providers import ProviderDraft, ServiceOffer
from models.schema import (
    Absence,
    Consent,
    ConsentAnswer,
    ConsentScope,
    Evidence,
    Member,
    ParticipationStatus,
    Priority,
    Provider,
    ProviderKind,
    Referral,
    ReferralStatus,
    Topic,
)
from models.trainings import TrainingDraft

CLINICS = (
    ("P005", "Mya Thitsar clinic", "မြသစ္စာ ဆေးခန်း", "MMR013008", ProviderKind.INGO, "Mon-Fri 8:30-16", (1, 2, 4, 5, 6)),
    ("P006", "Shwe Pyi chest clinic", "ရွှေပြည် အဆုတ် ဆေးခန်း", "MMR013001", ProviderKind.NAP, "Mon, Wed, Fri 9-12", (4, 5)),
    ("P007", "Yadanar counselling room", "ရတနာ နှစ်သိမ့်ဆွေးနွေးခန်း", "MMR013015", ProviderKind.CBO, "Daily 10-18", (8, 10)),
    ("P008", "Thiri maternal health centre", "သီရိ မိခင်နှင့်ကလေး ကျန်းမာရေးဌာန", "MMR013001", ProviderKind.NGO, "Mon-Sat 8-14", (2, 3)),
    ("P009", "Nwe Oo shelter", "နွေဦး ဂေဟာ", "MMR013008", ProviderKind.CBO, "Always", (9,)),
)  # fmt: skip
COURSES = (
    CourseDraft("ENG", "English for beginners", "အခြေခံ အင်္ဂလိပ်စာ", Topic.ENGLISH, 3),
    CourseDraft("SPEAK", "Speaking for ourselves", "ကိုယ့်အတွက် ကိုယ်ပြောကြစို့", Topic.ADVOCACY, 1),
)
REFERRALS, TRAININGS = 380, 22
_OPEN_DAYS, _OPEN = 21, 9
_WHERE = {
    1: ("P001", "P005"), 2: ("P001", "P002", "P008"), 3: ("P002", "P004", "P008"), 4: ("P001", "P006"),
    5: ("P001", "P005", "P006"), 6: ("P005",), 7: ("P003",), 8: ("P004", "P007"), 9: ("P003", "P009"),
}  # fmt: skip
_HOW_OFTEN = {1: 30, 2: 24, 3: 16, 4: 9, 5: 8, 6: 4, 7: 6, 8: 6, 9: 3}
_S = ReferralStatus
_ENDS = {
    _S.LOOP_CLOSED: 44, _S.COMPLETED: 26, _S.DID_NOT_ATTEND: 13, _S.CLIENT_DECLINED: 4, _S.PROVIDER_REFUSED: 4,
    _S.SERVICE_UNAVAILABLE: 5, _S.CANCELLED: 1, _S.ISSUED: 3,
}  # fmt: skip


def write(office: OpenOffice, day: date, codes: list[str]) -> None:
    """Write it, up to `day`; clinics P001 to P004 and course LAW are there already."""
    chance = random.Random(17)
    with office.database.transaction() as session:
        for code, name, name_my, place, kind, hours, services in CLINICS:
            verified = day - timedelta(days=chance.randrange(20, 150))
            draft = ProviderDraft(code, name, name_my, kind, place, hours, "free", rating=4, last_verified_on=verified)
            providers.add(session, office.actor, draft)
            providers.offer(session, office.actor, code, [ServiceOffer(number) for number in services])
        _referrals(session, office, day, codes, chance)
    with office.database.transaction() as session:
        _trainings(session, office, day, codes, chance)


def _referrals(session: Session, office: OpenOffice, day: date, codes: list[str], chance: random.Random) -> None:
    allow(session, office.actor)
    ids = dict(session.execute(select(Provider.code, Provider.id)).all())
    people = dict(session.execute(select(Member.code, Member.id).where(Member.code.in_(codes))).all())
    asked = set(
        session.scalars(
            select(Consent.member_id).where(
                Consent.scope == ConsentScope.FOLLOW_UP, Consent.answer == ConsentAnswer.YES
            )
        )
    )
    for number in range(REFERRALS):
        # More in the later months, as when an office becomes known.
        ago = int(363 * (1 - chance.random() ** 0.75)) + _OPEN_DAYS
        recent = number < _OPEN
        service = chance.choices(list(_HOW_OFTEN), list(_HOW_OFTEN.values()))[0]
        clinic = chance.choice(_WHERE[service])
        member = people[chance.choice(codes)]
        if recent:
            ago, service, clinic = 2 + 2 * number, 2 + number % 2, "P008"
            member = chance.choice([one for one in people.values() if one in asked])
        issued = day - timedelta(days=ago)
        status = _S.ISSUED if recent else chance.choices(list(_ENDS), list(_ENDS.values()))[0]
        # One clinic sends many away: what the list of clinics tells of it is to be seen.
        if clinic == "P006" and status is _S.LOOP_CLOSED and chance.random() < 0.7:
            status = _S.PROVIDER_REFUSED
        came = status in {_S.LOOP_CLOSED, _S.COMPLETED}
        until = chance.choice((1, 2, 2, 3, 3, 4, 6, 9, 14))
        session.add(
            Referral(
                id=new_id(), number=new_slip_number(), member_id=member, provider_id=ids[clinic],
                service_number=service, priority=chance.choice((Priority.ROUTINE, Priority.ROUTINE, Priority.TWO_WEEKS, Priority.HOURS_72)),
                issued_on=issued, status=status, status_on=issued if status is _S.ISSUED else issued + timedelta(days=until),
                evidence=(Evidence.RETURNED_STUB if status is _S.LOOP_CLOSED else Evidence.CLIENT_SAID) if came else None,
            )
        )  # fmt: skip


def _trainings(session: Session, office: OpenOffice, day: date, codes: list[str], chance: random.Random) -> None:
    actor = office.actor
    for course in COURSES:
        courses.add(session, actor, course)
    for number in range(TRAININGS):
        held_on = day - timedelta(days=350 - 15 * number)
        code = ("ENG", "SPEAK", "COMP", "LAW", "LEAD")[number % 5]
        learners = chance.sample(codes, chance.randrange(11, 22))
        place = ("Learning centre", "Room 3", "")[number % 3]
        line = trainings.plan(
            session, actor, TrainingDraft(code, held_on, place, chance.choice(("MMR013001", "MMR013015")), 0)
        )
        marks = [
            AttendanceMark(
                one, pre=chance.randrange(25, 60) if number % 2 else None, post=chance.randrange(55, 96) if number % 2 else None
            )
            for one in learners[:-2]
        ]  # fmt: skip
        marks += [
            AttendanceMark(one, ParticipationStatus.NO_SHOW, absence=chance.choice((Absence.UNWELL, Absence.FAMILY)))
            for one in learners[-2:]
        ]
        attendance.take_attendance(session, actor, line.id, marks, others=chance.choice((0, 0, 2, 5)))
