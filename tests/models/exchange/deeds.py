"""What people do in a simulated office, through the use cases where those decide something, and what must hold of it."""

import json
import random

from sqlalchemy import insert, select
from sqlalchemy.orm import Session

from models import consents, erasures, search
from models.clock import hlc_after
from models.database import Database
from models.schema import (
    CaseIssue,
    Consent,
    ConsentAnswer,
    ConsentMethod,
    ConsentScope,
    Gender,
    LegalCase,
    LegalCaseLocal,
    Member,
    MemberLocal,
    MemberStatus,
    Provider,
    Referral,
    ReferralStatus,
    Sibling,
    Vector,
)
from models.stamps import clock_of, here, present_day
from tests.models.exchange.reading import Reading
from tests.models.exchange.replicas import ACTOR, Replica, made_code, made_id

TOWNSHIPS = ("MMR013001", "MMR013015", "MMR010028", "MMR007001")
OF_MEMBER = ("member", "member_local")
"""Tables whose rows have the member's id."""
SYLLABLES = ("သီတာ", "အေး", "လှ", "ခင်", "မြင့်", "Khin", "Hla", "Thida", "Aye")


def any_deed(chance: random.Random, session: Session, one: Replica) -> str:
    """Do one thing; its name."""
    members = session.scalars(select(Member).where(Member.status != MemberStatus.ERASED).order_by(Member.id)).all()
    if not members or chance.random() < 0.2:
        return _register(chance, session, one)
    member = chance.choice(members)
    deed = chance.choice(
        [_refer, _move_referral, _move_referral, _correct, _correct, _correct, _rename, _rename, _answer, _answer]
        + [_answer, _open_case, _erase, _write_newer, _write_newer]
    )
    return deed(chance, session, member)


def _name(chance: random.Random) -> str:
    return f"{chance.choice(SYLLABLES)} {chance.choice(SYLLABLES)} {chance.randrange(10**9)}"


def _register(chance: random.Random, session: Session, one: Replica) -> str:
    member = Member(id=made_id(chance), code=made_code(chance), home_office=one.code, birth_year=1990)
    member.old_number = f"{chance.randrange(1000)}/14" if chance.random() < 0.3 else ""
    session.add(member)
    session.add(MemberLocal(id=member.id, name=_name(chance), phone=f"09{chance.randrange(10**9):09}"))
    session.flush()
    search.reindex(session, [member.id])
    return "register"


def _correct(chance: random.Random, session: Session, member: Member) -> str:
    for _ in range(chance.randint(1, 2)):
        field = chance.choice(["township", "gender", "status", "old_number"])
        if field == "township":
            member.township = chance.choice(TOWNSHIPS)
        elif field == "gender":
            member.gender = chance.choice(list(Gender))
        elif field == "status":
            member.status = chance.choice([MemberStatus.ACTIVE, MemberStatus.INACTIVE, MemberStatus.LEFT])
            member.status_on = present_day(session)
        else:
            member.old_number = f"{chance.randrange(1000)}/15"
    session.flush()
    search.reindex(session, [member.id])
    return "correct"


def _rename(chance: random.Random, session: Session, member: Member) -> str:
    local = session.get(MemberLocal, member.id)
    if local is None:
        return "look"
    local.name = _name(chance)
    session.flush()
    consents.keep_twin(session, member, local)
    session.flush()
    search.reindex(session, [member.id])
    return "rename"


def _answer(chance: random.Random, session: Session, member: Member) -> str:
    day = present_day(session)
    scope = chance.choice([ConsentScope.SHARE_HEAD_OFFICE] * 3 + [ConsentScope.KEEP_RECORD])
    if chance.random() < 0.6:
        consents.give(session, ACTOR, member.code, scope, method=ConsentMethod.SPOKEN, on=day)
        return "give consent"
    consents.withdraw(session, ACTOR, member.code, scope, on=day)
    return "withdraw consent"


def _refer(chance: random.Random, session: Session, member: Member) -> str:
    provider = session.scalars(select(Provider).order_by(Provider.id)).first()
    if provider is None or chance.random() < 0.3:
        provider = Provider(id=made_id(chance), code="P001", name="Hninsi")
        session.add(provider)
        session.flush()
    number = f"{chance.randrange(10**9)}"
    session.add(
        Referral(id=made_id(chance), number=number, member_id=member.id, provider_id=provider.id, service_number=2)
    )
    return "refer"


def _move_referral(chance: random.Random, session: Session, _member: Member) -> str:
    referrals = session.scalars(select(Referral).order_by(Referral.id)).all()
    if not referrals:
        return "look"
    referral = chance.choice(referrals)
    referral.status = chance.choice(list(ReferralStatus))
    referral.reason = f"{chance.random()}"
    return "move referral"


def _open_case(chance: random.Random, session: Session, member: Member) -> str:
    case = LegalCase(
        id=made_id(chance), code=made_code(chance, "CA"), month=present_day(session), issue=CaseIssue.OUTING
    )
    session.add_all([case, LegalCaseLocal(id=case.id, member_id=member.id)])
    return "open case"


def _erase(chance: random.Random, session: Session, member: Member) -> str:
    if chance.random() < 0.5:
        return "look"
    erasures.erase(session, ACTOR, member.code)
    return "erase"


def _write_newer(chance: random.Random, session: Session, member: Member) -> str:
    """Write what only a newer program can: an unknown field, an unknown word in a known one, an unknown table.

    It stands in the register as a newer program's bundle would have left it, with a dot of its own.
    """
    scope = session.scalars(select(Vector.scope).where(Vector.id == member.origin)).one()
    row_id, register, value = chance.choice([
        (member.id, "member.pronoun", f"{chance.random()}"),
        (member.id, "member.gender", "a newer word"),
        (made_id(chance), "outreach.topic", f"{chance.random()}"),
    ])
    installation = here(session)
    line = session.scalars(select(Vector).where(Vector.scope == scope, Vector.station == installation.station)).first()
    if line is None:
        line = Vector(scope=scope, station=installation.station, seq=0)
        session.add(line)
    line.seq += 1
    installation.hlc, _ = hlc_after(installation.hlc, clock_of(session)())
    session.flush()
    cursor = Database.raw(session)
    for table in ("sibling", "register_dot"):
        cursor.execute(f"DELETE FROM {table} WHERE row_id = ? AND register = ?", (row_id, register))
    stamp = {"origin": line.id, "seq": line.seq, "hlc": installation.hlc, "role": 2}
    session.execute(
        insert(Sibling),
        [{"row_id": row_id, "register": register, **stamp, "value": json.dumps(value), "held": "newer"}],
    )
    return "write " + register


# What must hold


def owners(session: Session) -> dict[str, str]:
    """Which rows are about which member, apart from those that have the member's id."""
    found = {row.id: row.member_id for row in session.execute(select(Consent.id, Consent.member_id))}
    for row in session.execute(select(LegalCaseLocal.id, LegalCaseLocal.member_id)):
        found[row.id] = str(row.member_id)
    return found


def _shares(session: Session, member_id: str) -> bool:
    day = present_day(session)
    shares = consents.effective(session, member_id, ConsentScope.SHARE_HEAD_OFFICE, day) is ConsentAnswer.YES
    kept = consents.effective(session, member_id, ConsentScope.KEEP_RECORD, day)
    return shares and kept not in {ConsentAnswer.NO, ConsentAnswer.WITHDRAWN}


def names_not_shared(session: Session) -> list[str]:
    """The names here of members who do not agree, as far as is known here, that they travel."""
    rows = session.execute(select(MemberLocal.id, MemberLocal.name)).all()
    return [name for member_id, name in rows if not _shares(session, member_id)]


def check_members(session: Session, found: Reading, gone: set[str]) -> None:
    """Erased members are empty stubs that references still find; twins stand only while sharing is agreed to."""
    for member in session.scalars(select(Member)):
        assert (member.id in gone) == (member.status is MemberStatus.ERASED)
        twin = (member.shared_name, member.shared_phone, member.shared_safe_contact)
        if member.id in gone:
            assert (twin, member.code, member.old_number, member.sort_key) == (("", "", ""), "", "", "")
            assert member.birth_year is member.township is member.joined_on is None
            continue
        told = [version.value for version in found.versions[member.id, "member.twin"].values()]
        if _shares(session, member.id):
            assert twin[0], "a grant left the twin empty"
        else:
            assert not any(any(value) for value in told), "a twin outlives its consent"
    referred = set(session.scalars(select(Referral.member_id)))
    assert referred <= set(session.scalars(select(Member.id)))
    assert not gone & set(session.scalars(select(MemberLocal.id)))
    assert not gone & set(session.scalars(select(Consent.member_id)))
    assert not gone & set(session.scalars(select(LegalCaseLocal.member_id)))
