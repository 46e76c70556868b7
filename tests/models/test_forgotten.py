"""After an erasure the decrypted register is read whole, every table and every shadow of one: nothing of her is there."""

from collections.abc import Iterator

import zstandard
from sqlalchemy import select

from models import cases, consents, drafts, erasures, members, paper_packs, questions, referrals, trainings
from models.cases import CaseDraft
from models.custom_fields import FieldDraft, add
from models.custom_values import set_value
from models.database import Database
from models.member_drafts import MemberChanges, MemberDraft
from models.offices import OpenOffice
from models.paper_packs import PackWish
from models.referrals import ReferralDraft
from models.schema import (
    CaseIssue,
    ConsentMethod,
    ConsentScope,
    CustomKind,
    CustomNoun,
    MemberRole,
    Preimage,
    QuestionKind,
    Sibling,
)
from tests.models.exchange.conftest import head, mandalay, mandalay_template, second, second_template, yangon
from tests.models.exchange.post import register, send
from tests.models.people import add_clinic, add_course
from tests.offices import START

__all__ = ["head", "mandalay", "mandalay_template", "second", "second_template", "yangon"]

NAMES = ("Zawtika", "Hninwai", "Thandawe")
SAID = (*NAMES, "မြင့်မြင့်စံ", "777888123", "777888456", "aunty tea shop", "Danu", "OLD-4711", "20177", "member correct")
"""What the register knew of her at some time: names, phones, contact, language, old number, an answer, a kept form."""


def everything(office: OpenOffice) -> Iterator[tuple[str, bytes]]:
    """Every value of every table, those too that full-text search keeps for itself; what is compressed is unpacked."""
    with office.database.reading() as session:
        cursor = Database.raw(session)
        tables = [
            name
            for name, made in cursor.execute("SELECT name, sql FROM sqlite_master WHERE type = 'table'").fetchall()
            if "VIRTUAL" not in (made or "")
        ]
        for table in tables:
            names = [column[1] for column in cursor.execute(f"PRAGMA table_info({table})").fetchall()]
            for row in cursor.execute(f"SELECT * FROM {table}").fetchall():
                for name, value in zip(names, row, strict=True):
                    data = value if isinstance(value, bytes) else str(value).encode()
                    if data.startswith(b"\x28\xb5\x2f\xfd"):
                        data = zstandard.ZstdDecompressor().decompress(data, max_output_size=2**26)
                    yield f"{table}.{name}", data


def left(office: OpenOffice, *words: str) -> set[tuple[str, str]]:
    found = set()
    for place, data in everything(office):
        plain = data.decode(errors="ignore").casefold()
        found |= {(place, word) for word in words if word.casefold() in plain}
    return found


def test_nothing_that_was_known_of_an_erased_member_stands_anywhere(
    yangon: OpenOffice, second: OpenOffice, head: OpenOffice
) -> None:
    with head.database.transaction() as session:
        fare = add(session, head.actor, FieldDraft(CustomNoun.MEMBER, CustomKind.NUMBER, "Bus fare"))
    send(head, yangon, "1")
    actor, day = yangon.actor, START.date()
    with yangon.database.transaction() as session:
        line = paper_packs.make(session, actor, PackWish(1, 0, 0))[0]
        draft = MemberDraft(
            1990, "Ma Zawtika", phone="09 777 888 123", safe_contact="aunty tea shop", languages="Danu",
            old_number="OLD-4711", roles=(MemberRole.MEMBER, MemberRole.LEADER), keep_record=ConsentMethod.SPOKEN,
            share_head_office=True, joined_on=day,
        )  # fmt: skip
        code = members.register(session, actor, draft, line.record).code
        member_id = members.details(session, actor, code).line.id
        paper_packs.keyed(session, actor, line.id, code)
        set_value(session, actor, CustomNoun.MEMBER, member_id, fare.id, "20177")
        for scope in (ConsentScope.LEGAL_CASE, ConsentScope.FOLLOW_UP):
            consents.give(session, actor, code, scope, method=ConsentMethod.SPOKEN, on=day)
        add_clinic(session, actor)
        issued = referrals.issue(session, actor, ReferralDraft(code, "P001", 2))
        cases.open_case(session, actor, CaseDraft(day, CaseIssue.ARREST, member_code=code))
        add_course(session, actor)
        trainings.plan(session, actor, trainings.TrainingDraft("LEAD", day, trainer_codes=(code,)))
        drafts.save(session, actor, f"member correct {code}", {"name": "Ma Hninwai"})
        drafts.save(session, actor, "referral", {"member": code, "note": "Hninwai"})
    # The other PC of the office and head office know her, both change what is known, and one import can be undone.
    send(yangon, head, "2")
    send(yangon, second, "3")
    with second.database.transaction() as session:
        members.correct(session, second.actor, code, MemberChanges(name="Ma Thandawe", phone="09 777 888 456"))
        drafts.save(session, second.actor, f"member status {code}", {"name": "Ma Hninwai"})
    with yangon.database.transaction() as session:
        members.correct(session, actor, code, MemberChanges(name="မမြင့်မြင့်စံ"))
    with head.database.transaction() as session:
        questions.ask(session, head.actor, code, QuestionKind.TOWNSHIP)
    send(head, yangon, "4")
    send(second, yangon, "5")
    with yangon.database.reading() as session:
        assert session.scalars(select(Sibling)).all(), "she is to have a conflict"
        assert session.scalars(select(Preimage)).all(), "and something that an undo would bring back"
    # What is looked for is there, so that the look is worth something.
    before = left(yangon, *SAID)
    assert {word for _place, word in before} == set(SAID) - {"Zawtika"}, "her first name was written over"
    assert "member_fts_data.block" in {place for place, _word in before}

    with yangon.database.transaction() as session:
        erasures.erase(session, actor, code)
    assert left(yangon, *SAID) == set()
    assert {place for place, _word in left(yangon, code)} == {"audit.record"}
    with yangon.database.reading() as session:
        assert referrals.details(session, actor, issued.line.id).line.member_name == ""
    send(yangon, second, "6")
    send(yangon, head, "7")
    for other in (second, head):
        assert left(other, *SAID) == set(), other.folder.name
    assert yangon.database.findings() == []


def test_nothing_of_a_name_stands_at_head_office_after_the_consent_to_share_it_was_taken_back(
    yangon: OpenOffice, head: OpenOffice
) -> None:
    code = register(yangon, "မမြင့်မြင့်စံ", phone="09 777 888 123", share_head_office=True)
    send(yangon, head, "1")
    assert {place for place, _word in left(head, "777888123")} >= {"member_fts_data.block"}
    with yangon.database.transaction() as session:
        consents.withdraw(session, yangon.actor, code, ConsentScope.SHARE_HEAD_OFFICE, on=START.date())
    send(yangon, head, "2")
    assert left(head, "777888123", "မြင့်မြင့်စံ") == set()
