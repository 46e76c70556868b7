"""People, clinics and courses for the tests of referrals and trainings, written as the rows that a register holds."""

from datetime import date

from sqlalchemy.orm import Session

from models import courses, providers
from models.accounts import Actor, allow
from models.clock import today
from models.consents import consent_id
from models.courses import CourseDraft
from models.ids import new_id, new_member_code
from models.providers import ProviderDraft, ServiceOffer
from models.schema import Consent, ConsentAnswer, ConsentMethod, ConsentScope, Member, MemberLocal, Provider
from models.stamps import clock_of


def add_member(session: Session, actor: Actor, name: str = "Ma Thida", phone: str = "09 000 111 222") -> str:
    """A member of this office; returns the code."""
    allow(session, actor)
    row = Member(id=new_id(), code=new_member_code(), home_office="YGN", birth_year=1990, sort_key=name)
    session.add(row)
    session.flush()
    session.add(MemberLocal(id=row.id, name=name, phone=phone, safe_contact="Viber, evenings"))
    session.flush()
    return row.code


def answer(
    session: Session,
    actor: Actor,
    code: str,
    scope: ConsentScope,
    said: ConsentAnswer = ConsentAnswer.YES,
    provider: str | None = None,
    expires_on: date | None = None,
) -> Consent:
    """What a member answered to one question, today."""
    allow(session, actor)
    member = session.query(Member).filter_by(code=code).one()
    provider_id = session.query(Provider).filter_by(code=provider).one().id if provider else None
    row_id = consent_id(member.id, scope, provider_id)
    row = session.get(Consent, row_id)
    if row is None:
        row = Consent(id=row_id, member_id=member.id, scope=scope, provider_id=provider_id)
        session.add(row)
    row.answer, row.answered_on, row.method = said, today(clock_of(session)), ConsentMethod.SPOKEN
    row.expires_on = expires_on
    session.flush()
    return row


def add_clinic(session: Session, actor: Actor, code: str = "P001", services: tuple[int, ...] = (1, 2, 9)) -> str:
    """A clinic of this office that offers these services; returns the code."""
    providers.add(
        session,
        actor,
        ProviderDraft(code, "Hninsi Dispensary", "နှင်းဆီဆေးပေးခန်း", township="MMR013015", hours="Tue 9-12"),
    )
    providers.offer(session, actor, code, [ServiceOffer(number) for number in services])
    return code


def add_course(session: Session, actor: Actor, code: str = "LEAD", required_sessions: int = 1) -> str:
    """A course of this office; returns the code."""
    courses.add(
        session, actor, CourseDraft(code, "Leading together", "အတူဦးဆောင်ခြင်း", required_sessions=required_sessions)
    )
    return code
