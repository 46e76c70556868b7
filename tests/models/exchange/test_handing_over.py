"""Handing a member over, between real offices by real bundles: nothing local follows, nothing written is lost."""

from datetime import date

import pytest

from models import consents, erasures, members, questions, referrals
from models.database import Database
from models.errors import Refused
from models.exchange import envelope, trust, undo
from models.exchange.rows import BROKEN_RULE
from models.member_drafts import MemberChanges
from models.members import MemberDetails
from models.offices import OpenOffice
from models.referrals import ReferralDraft
from models.schema import (
    ConsentAnswer,
    ConsentMethod,
    ConsentScope,
    Gender,
    MemberStatus,
    QuestionAnswer,
    QuestionKind,
    Sibling,
)
from models.stamps import here
from tests.models.exchange.handovers import carry, everything_of, hand_over, round_trip
from tests.models.exchange.post import change, member, pack, pictures, register, send, shown, take
from tests.models.people import add_clinic
from tests.offices import SettableClock

TODAY = date(2026, 11, 25)
LOCAL_WORDS = ("Ma Thida", "09 000 777 888", "Viber, evenings")


def details(office: OpenOffice, code: str) -> MemberDetails:
    with office.database.reading() as session:
        return members.details(session, office.actor, code)


def answer_of(office: OpenOffice, code: str, scope: ConsentScope) -> ConsentAnswer:
    return next(line.answer for line in details(office, code).consents if line.scope is scope)


@pytest.fixture
def thida(yangon: OpenOffice, mandalay: OpenOffice, head: OpenOffice) -> str:
    """A member of Yangon who shares her name with head office, known there."""
    code = register(
        yangon,
        gender=Gender.FEMALE,
        phone="09 000 777 888",
        safe_contact="Viber, evenings",
        township="MMR013015",
        old_number="YGN-0123",
        share_head_office=True,
    )
    round_trip(head, yangon, mandalay)
    return code


def test_the_new_office_gets_the_least_and_the_old_one_is_closed(
    yangon: OpenOffice, mandalay: OpenOffice, head: OpenOffice, thida: str
) -> None:
    new = hand_over(head, thida)
    round_trip(head, yangon, mandalay)
    there = details(mandalay, new)
    assert (there.line.birth_year, there.line.gender, there.line.township, there.line.old_number) == (
        1990,
        Gender.FEMALE,
        "MMR013015",
        "YGN-0123",
    )
    assert (there.name, there.line.phone, there.safe_contact) == ("", "", "")
    assert there.contact_here
    assert there.line.status is MemberStatus.ACTIVE
    assert answer_of(mandalay, new, ConsentScope.KEEP_RECORD) is ConsentAnswer.YES
    assert answer_of(mandalay, new, ConsentScope.SHARE_HEAD_OFFICE) is ConsentAnswer.NOT_ASKED
    before = details(yangon, thida)
    assert before.closed
    assert (before.line.gone_to, before.line.status, before.name) == ("MDY", MemberStatus.MOVED, "Ma Thida")
    assert before.goes_on_as == ""
    assert details(head, thida).goes_on_as == new


def test_nothing_local_ever_stands_in_the_other_office_or_in_a_bundle_to_it(
    yangon: OpenOffice, mandalay: OpenOffice, head: OpenOffice, thida: str
) -> None:
    new = hand_over(head, thida)
    bundle = pack(head, mandalay, "to mandalay")
    lines = lines_of(bundle, mandalay, head)
    assert new in lines
    assert "shared_name" not in lines
    take(mandalay, bundle)
    register_text = everything_of(mandalay)
    assert new in register_text
    for word in LOCAL_WORDS:
        assert word not in lines
        assert word not in register_text


def test_old_codes_lead_to_the_record_that_is_here(
    yangon: OpenOffice, mandalay: OpenOffice, head: OpenOffice, thida: str
) -> None:
    second = hand_over(head, thida)
    round_trip(head, yangon, mandalay)
    third = hand_over(head, second, "YGN")
    round_trip(head, yangon, mandalay)
    assert details(mandalay, thida).code == second
    assert details(yangon, second).code == third
    assert details(yangon, thida).goes_on_as == third
    assert details(head, thida).goes_on_as == third
    with yangon.database.reading() as session:
        assert {line.code for line in members.find(session, yangon.actor, thida)} == {thida, third}
        assert {line.code for line in members.find(session, yangon.actor, second)} == {third}
    assert details(yangon, third).former_codes == (second, thida)


def test_a_closed_record_is_written_no_more_but_taking_back_is_possible(
    yangon: OpenOffice, mandalay: OpenOffice, head: OpenOffice, thida: str
) -> None:
    new = hand_over(head, thida)
    round_trip(head, yangon, mandalay)
    with yangon.database.transaction() as session:
        clinic = add_clinic(session, yangon.actor)
    for act in (
        lambda session: members.correct(session, yangon.actor, thida, MemberChanges(languages="Shan")),
        lambda session: members.set_status(session, yangon.actor, thida, MemberStatus.LEFT, TODAY),
        lambda session: referrals.issue(session, yangon.actor, ReferralDraft(thida, clinic, 1)),
        lambda session: consents.give(
            session, yangon.actor, thida, ConsentScope.STATISTICS, method=ConsentMethod.SPOKEN, on=TODAY
        ),
    ):
        with pytest.raises(Refused) as caught, yangon.database.transaction() as session:
            act(session)
        assert str(caught.value.title) == "This member was handed over to MDY."
    with pytest.raises(Refused) as caught, head.database.transaction() as session:
        members.correct(session, head.actor, thida, MemberChanges(languages="Shan"))
    assert new in str(caught.value.advice)
    with yangon.database.transaction() as session:
        consents.withdraw(session, yangon.actor, thida, ConsentScope.SHARE_HEAD_OFFICE, on=TODAY)
    round_trip(head, yangon, mandalay)
    assert details(head, thida).name == ""


def test_an_edit_that_was_on_its_way_is_carried_to_the_successor(
    yangon: OpenOffice, mandalay: OpenOffice, head: OpenOffice, thida: str, clock: SettableClock
) -> None:
    change(yangon, thida, township="MMR013008")
    late = pack(yangon, head, "late")
    clock.later(days=1)
    new = hand_over(head, thida)
    take(head, late)
    carry(head)
    send(head, mandalay, "to mandalay")
    assert shown(mandalay, new) == "MMR013008"
    # Nobody wrote it in Mandalay since: the next one goes on too.
    change(yangon, thida, township="MMR013001")
    round_trip(head, yangon, mandalay)
    assert shown(mandalay, new) == "MMR013001"


def test_what_an_import_carried_goes_back_when_it_is_undone(
    yangon: OpenOffice, mandalay: OpenOffice, head: OpenOffice, thida: str
) -> None:
    new = hand_over(head, thida)
    change(yangon, thida, township="MMR013008")
    send(yangon, head, "late")
    assert shown(head, new) == "MMR013008"
    with head.database.transaction() as session:
        undo.undo(session, head.actor)
    carry(head)
    assert shown(head, thida) == shown(head, new) == "MMR013015"
    round_trip(head, yangon, mandalay)
    assert shown(mandalay, new) == "MMR013008"


def test_what_this_program_cannot_show_is_left_to_one_that_can(
    yangon: OpenOffice, mandalay: OpenOffice, head: OpenOffice, thida: str
) -> None:
    """Two PCs of head office, one not updated yet, wrote over each other's word in the successor for ever."""
    new = hand_over(head, thida)
    with head.database.transaction() as session:
        row = member(session, thida)
        stamp = {"origin": row.origin, "seq": row.seq, "hlc": row.hlc, "role": row.role}
        word = Sibling(row_id=row.id, register="member.gender", value='"a newer word"', held=BROKEN_RULE, **stamp)
        session.add(word)
        session.flush()
        no_answer = (Gender.NO_ANSWER.value, row.id)
        Database.raw(session).execute("UPDATE member SET gender = ? WHERE id = ?", no_answer)
    change(yangon, thida, township="MMR013008")
    send(yangon, head, "late")
    assert shown(head, thida, "gender") is Gender.NO_ANSWER
    assert shown(head, new, "gender") is Gender.FEMALE
    assert shown(head, new) == "MMR013008", "the rest is carried"


def test_what_the_new_office_wrote_stays(
    yangon: OpenOffice, mandalay: OpenOffice, head: OpenOffice, thida: str
) -> None:
    new = hand_over(head, thida)
    send(head, mandalay, "to mandalay")
    change(mandalay, new, township="MMR010002")
    change(yangon, thida, township="MMR013008", birth_year=1991)
    round_trip(head, mandalay, yangon)
    round_trip(head, mandalay, yangon)
    assert shown(mandalay, new) == shown(head, new) == "MMR010002"
    assert shown(mandalay, new, "birth_year") == 1991
    assert shown(head, thida) == "MMR013008"


def test_a_record_taken_back_in_the_old_office_is_taken_back_in_the_new_one(
    yangon: OpenOffice, mandalay: OpenOffice, head: OpenOffice, thida: str, clock: SettableClock
) -> None:
    new = hand_over(head, thida)
    send(head, mandalay, "to mandalay")
    with mandalay.database.transaction() as session:
        consents.give(session, mandalay.actor, new, ConsentScope.KEEP_RECORD, method=ConsentMethod.WRITTEN, on=TODAY)
    with yangon.database.transaction() as session:
        consents.withdraw(session, yangon.actor, thida, ConsentScope.KEEP_RECORD, on=TODAY)
    round_trip(head, mandalay, yangon)
    send(head, mandalay, "once more")
    assert answer_of(mandalay, new, ConsentScope.KEEP_RECORD) is ConsentAnswer.WITHDRAWN
    # Asked again on a later day, she agrees: that is the last word.
    clock.later(days=1)
    with mandalay.database.transaction() as session:
        later = date(2026, 11, 26)
        consents.give(session, mandalay.actor, new, ConsentScope.KEEP_RECORD, method=ConsentMethod.SPOKEN, on=later)
    round_trip(head, mandalay, yangon)
    round_trip(head, mandalay, yangon)
    assert answer_of(mandalay, new, ConsentScope.KEEP_RECORD) is ConsentAnswer.YES
    assert answer_of(head, new, ConsentScope.KEEP_RECORD) is ConsentAnswer.YES


def test_carrying_again_writes_nothing(yangon: OpenOffice, mandalay: OpenOffice, head: OpenOffice, thida: str) -> None:
    hand_over(head, thida)
    round_trip(head, yangon, mandalay)
    carry(head)
    before = pictures(head)["MDY"]
    carry(head)
    assert pictures(head)["MDY"] == before


def test_what_hangs_on_the_old_record_stays_there(
    yangon: OpenOffice, mandalay: OpenOffice, head: OpenOffice, thida: str
) -> None:
    with yangon.database.transaction() as session:
        clinic = add_clinic(session, yangon.actor)
        number = referrals.issue(session, yangon.actor, ReferralDraft(thida, clinic, 1)).line.number
    hand_over(head, thida)
    round_trip(head, yangon, mandalay)
    with yangon.database.transaction() as session:
        found = referrals.cancel(session, yangon.actor, number, "")
        assert found.line.member == thida
    with mandalay.database.reading() as session:
        assert referrals.listed(session, mandalay.actor) == []


def test_a_question_comes_to_the_branch_and_its_answer_back(
    yangon: OpenOffice, mandalay: OpenOffice, head: OpenOffice
) -> None:
    code = register(yangon, share_head_office=False)
    round_trip(head, yangon)
    with head.database.transaction() as session:
        questions.ask(session, head.actor, code, QuestionKind.SHARE)
    send(head, yangon, "asked")
    with yangon.database.transaction() as session:
        (asked,) = questions.open_questions(session, yangon.actor)
        assert (asked.member, asked.name, asked.kind) == (code, "Ma Thida", QuestionKind.SHARE)
        questions.answer(session, yangon.actor, asked.id, QuestionAnswer.YES)
        assert questions.open_questions(session, yangon.actor) == []
    send(yangon, head, "answered")
    with head.database.reading() as session:
        (line,) = questions.listed(session, head.actor)
        assert (line.answer, line.answered_on, line.name, line.office_name) == (
            QuestionAnswer.YES,
            TODAY,
            "Ma Thida",
            "Yangon",
        )


def test_a_question_goes_with_the_member_to_the_new_office(
    yangon: OpenOffice, mandalay: OpenOffice, head: OpenOffice, thida: str
) -> None:
    with head.database.transaction() as session:
        questions.ask(session, head.actor, thida, QuestionKind.BIRTH_YEAR)
    new = hand_over(head, thida)
    round_trip(head, yangon, mandalay)
    with yangon.database.reading() as session:
        assert questions.open_questions(session, yangon.actor) == []
    with mandalay.database.reading() as session:
        assert [line.member for line in questions.open_questions(session, mandalay.actor)] == [new]
    with head.database.transaction() as session:
        assert questions.ask(session, head.actor, thida, QuestionKind.STILL_MEMBER).member == new


def test_questions_about_an_erased_member_vanish_everywhere(
    yangon: OpenOffice, mandalay: OpenOffice, head: OpenOffice, thida: str
) -> None:
    with head.database.transaction() as session:
        questions.ask(session, head.actor, thida, QuestionKind.TOWNSHIP)
    send(head, yangon, "asked")
    with yangon.database.transaction() as session:
        erasures.erase(session, yangon.actor, thida)
    round_trip(head, yangon)
    for office in (yangon, head):
        with office.database.reading() as session:
            assert questions.listed(session, office.actor) == []
            assert Database.raw(session).execute("SELECT * FROM question").fetchall() == []


def lines_of(bundle, receiver: OpenOffice, sender: OpenOffice) -> str:
    """All that a bundle says, decrypted by its receiver."""
    with receiver.database.reading() as session:
        own = here(session)
        identity = own.identity
    with sender.database.reading() as session:
        public = trust.own_card(session).public_key
    inbox = receiver.folder.parent / "opened"
    inbox.mkdir(exist_ok=True)
    copy = envelope.copy_checked(bundle, envelope.verify(envelope.read_head(bundle), public), inbox)
    with envelope.open_body(copy, identity) as body:
        return b"\n".join(line for batch in body.batches for line in batch).decode()
