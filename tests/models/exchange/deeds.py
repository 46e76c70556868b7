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
    ConsentMethod,
    ConsentScope,
    Evidence,
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
    # Few members, so that several stations write about the same one.
    if chance.random() < (0.15 if members or one.head or one.key.endswith("2") else 0.8) and len(members) < 3:
        return _register(chance, session, one)
    if not members:
        return "look"
    member = chance.choice(members)
    deed = chance.choice(
        [_refer, _move_referral] + [_correct] * 4 + [_rename, _open_case, _erase] + [_answer] * 4 + [_write_newer] * 2
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
    referral.status_on, referral.evidence = present_day(session), Evidence.RETURNED_STUB
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
    row_id, register, value = chance.choice(
        [
            (member.id, "member.pronoun", f"{chance.random()}"),
            (member.id, "member.gender", "a newer word"),
            (made_id(chance), "outreach.topic", f"{chance.random()}"),
        ]
    )
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


def owners(session: Session) -> dict[tuple[str, str], str]:
    """Which rows, by table and id, are about which member, apart from those that have the member's id."""
    cursor = Database.raw(session)
    return {
        (table, row_id): member_id
        for table in ("consent", "legal_case_local")
        for row_id, member_id in cursor.execute(f"SELECT id, member_id FROM {table}").fetchall()
    }


def sharing(session: Session) -> set[str]:
    """Members who agree, as far as is known here, that name and contact travel: nothing said here speaks against it."""
    cursor = Database.raw(session)
    told: dict[tuple[str, str], list[str]] = {}
    keys = {}
    for row_id, member_id, scope, answer in cursor.execute(
        "SELECT id, member_id, scope, answer FROM consent"
    ).fetchall():
        keys[row_id] = (member_id, scope)
        told[member_id, scope] = [answer]
    siblings = cursor.execute("SELECT row_id, value FROM sibling WHERE register = 'consent.consent'").fetchall()
    for row_id in {row_id for row_id, _ in siblings}:
        told[keys[row_id]] = [json.loads(value)[0] for one, value in siblings if one == row_id]
    share, keep = ConsentScope.SHARE_HEAD_OFFICE.value, ConsentScope.KEEP_RECORD.value
    return {
        member_id
        for (member_id, scope), answers in told.items()
        if scope == share and set(answers) == {"yes"} and not {"no", "withdrawn"} & set(told.get((member_id, keep), []))
    }


def named(one: Replica) -> set[str]:
    """The members whose name a station has by itself."""
    with one.database.reading() as session:
        return {row[0] for row in Database.raw(session).execute("SELECT id FROM member_local").fetchall()}


def names_not_shared(session: Session) -> list[str]:
    """The names here of members who do not agree, as far as is known here, that they travel."""
    agreed = sharing(session)
    rows = Database.raw(session).execute("SELECT id, name FROM member_local").fetchall()
    return [name for member_id, name in rows if member_id not in agreed]


def check_members(session: Session, found: Reading, gone: set[str], named: set[str]) -> None:
    """Erased members (`gone`) are empty stubs that references still find; twins stand only while sharing is agreed
    to, and then wherever somebody has the name still (`named`).
    """
    cursor = Database.raw(session)
    agreed = sharing(session)
    members = cursor.execute("SELECT * FROM member").fetchall()
    names = [column[0] for column in cursor.description]
    for row in (dict(zip(names, values, strict=True)) for values in members):
        twin = [row["shared_name"], row["shared_phone"], row["shared_safe_contact"]]
        assert (row["id"] in gone) == (row["status"] == "erased")
        if row["id"] in gone:
            kept = {name for name, value in row.items() if value not in {None, "", 0}}
            assert kept == {"id", "origin", "gender", "status"}, "an erased member's row tells something"
            continue
        told = [version.value for version in found.versions[row["id"], "member.twin"].values()]
        if row["id"] in agreed:
            assert twin[0] or row["id"] not in named, "a grant left the twin empty"
        else:
            assert not any(any(value) for value in told), "a twin outlives its consent"
    known = {row[0] for row in members}
    assert {row[0] for row in cursor.execute("SELECT member_id FROM referral").fetchall()} <= known
    for table in ("member_local", "legal_case_local", "consent"):
        column = "id" if table == "member_local" else "member_id"
        assert not gone & {row[0] for row in cursor.execute(f"SELECT {column} FROM {table}").fetchall()}
