"""What head office asks and an office answers. How it travels: `exchange/test_handing_over`."""

from datetime import date

import pytest
from sqlalchemy import select
from sqlalchemy.orm import Session

from models import consents, members, questions, same_person
from models.accounts import Actor
from models.errors import NotAllowed, NotFound, Refused
from models.ids import new_id
from models.members import MemberDraft
from models.offices import OpenOffice
from models.questions import ANSWERS
from models.schema import (
    ConsentAnswer,
    ConsentMethod,
    ConsentScope,
    Link,
    Member,
    Question,
    QuestionAnswer,
    QuestionKind,
)

TODAY = date(2026, 11, 25)
NOBODY = "01930000-0000-7000-8000-0000000000f1"


def add(session: Session, actor: Actor, office: str | None = None) -> str:
    """A member; with `office` one whose own office is that."""
    code = members.register(session, actor, MemberDraft(1990, "Ma Su", keep_record=ConsentMethod.SPOKEN)).code
    if office is not None:
        session.scalars(select(Member).where(Member.code == code)).one().home_office = office
        session.flush()
    return code


def put(session: Session, code: str, kind: QuestionKind, asked_on: date = TODAY, other: str = "") -> str:
    """A question as it came with a bundle."""
    member = session.scalars(select(Member).where(Member.code == code)).one()
    row = Question(id=new_id(), member_id=member.id, kind=kind, other_code=other, asked_on=asked_on)
    session.add(row)
    session.flush()
    return row.id


@pytest.fixture
def head(head_office: OpenOffice) -> Session:
    with head_office.database.transaction() as session:
        yield session


@pytest.fixture
def boss(head_office: OpenOffice) -> Actor:
    return head_office.actor


def test_a_question_waits_until_it_is_answered(head: Session, boss: Actor) -> None:
    code = add(head, boss, "YGN")
    line = questions.ask(head, boss, code, QuestionKind.STILL_MEMBER)
    assert (line.member, line.office, line.asked_on, line.answer) == (code, "YGN", TODAY, QuestionAnswer.OPEN)
    assert questions.open_questions(head, boss) == [line]
    with pytest.raises(Refused, match="asked already"):
        questions.ask(head, boss, code, QuestionKind.STILL_MEMBER)


def test_only_same_person_names_another_record_and_it_must_be_another(head: Session, boss: Actor) -> None:
    code, other = add(head, boss, "YGN"), add(head, boss, "MDY")
    for kind, named in (
        (QuestionKind.TOWNSHIP, other),
        (QuestionKind.SAME_PERSON, ""),
        (QuestionKind.SAME_PERSON, code),
    ):
        with pytest.raises(Refused):
            questions.ask(head, boss, code, kind, named)
    assert questions.ask(head, boss, code, QuestionKind.SAME_PERSON, other.lower()).other_code == other


def test_head_office_asks_other_offices_only_and_nobody_else_asks(
    head: Session, boss: Actor, office: OpenOffice, staff: Actor
) -> None:
    with pytest.raises(Refused, match="very office"):
        questions.ask(head, boss, add(head, boss), QuestionKind.TOWNSHIP)
    with pytest.raises(NotAllowed):
        questions.ask(head, staff, add(head, boss, "YGN"), QuestionKind.TOWNSHIP)
    with office.database.transaction() as branch, pytest.raises(Refused, match="Only head office"):
        questions.ask(branch, boss, add(branch, office.actor), QuestionKind.TOWNSHIP)


def test_staff_answer_and_only_what_fits(session: Session, me: Actor, staff: Actor) -> None:
    code = add(session, me)
    for kind, fitting in ANSWERS.items():
        row_id = put(session, code, kind)
        for answer in set(QuestionAnswer) - set(fitting):
            with pytest.raises(Refused):
                questions.answer(session, staff, row_id, answer)
        for answer in fitting:
            line = questions.answer(session, staff, row_id, answer)
            assert (line.answer, line.answered_on) == (answer, TODAY)
    assert questions.open_questions(session, staff) == []
    with pytest.raises(NotFound):
        questions.answer(session, staff, NOBODY, QuestionAnswer.YES)


@pytest.mark.parametrize(
    "answer, consent",
    [
        (QuestionAnswer.YES, ConsentAnswer.YES),
        (QuestionAnswer.NO, ConsentAnswer.NO),
        (QuestionAnswer.CANNOT_TELL, ConsentAnswer.NOT_ASKED),
    ],
)
def test_what_the_member_says_about_sharing_is_the_consent_itself(
    session: Session, me: Actor, answer: QuestionAnswer, consent: ConsentAnswer
) -> None:
    code = add(session, me)
    questions.answer(session, me, put(session, code, QuestionKind.SHARE), answer)
    said = {line.scope: line.answer for line in consents.answers(session, me, code)}
    assert said[ConsentScope.SHARE_HEAD_OFFICE] is consent
    shared = session.scalars(select(Member.shared_name).where(Member.code == code)).one()
    assert shared == ("Ma Su" if answer is QuestionAnswer.YES else "")


def test_head_office_does_not_answer_for_an_office(head: Session, boss: Actor) -> None:
    asked = questions.ask(head, boss, add(head, boss, "YGN"), QuestionKind.TOWNSHIP)
    with pytest.raises(Refused, match="own office"):
        questions.answer(head, boss, asked.id, QuestionAnswer.DONE)


def test_those_that_wait_are_listed_first(session: Session, me: Actor) -> None:
    code = add(session, me)
    days = [date(2026, 11, day) for day in (3, 1, 2)]
    first, second, third = (put(session, code, QuestionKind.TOWNSHIP, day) for day in days)
    questions.answer(session, me, first, QuestionAnswer.DONE)
    assert [line.id for line in questions.listed(session, me)] == [second, third, first]


def test_two_records_of_the_office_are_linked_by_the_yes_of_an_admin(session: Session, me: Actor, staff: Actor) -> None:
    one, other, third = add(session, me), add(session, me), add(session, me)
    for actor, against, linked in ((staff, other, [one]), (me, other, [one, other]), (me, third, [one, other, third])):
        asked = put(session, one, QuestionKind.SAME_PERSON, other=against)
        questions.answer(session, actor, asked, QuestionAnswer.YES)
        assert sorted(line.code for line in same_person.linked(session, me, one)) == sorted(linked)
    # Answered twice, it stays so; what is no record of this office is head office's to link.
    questions.answer(session, me, asked, QuestionAnswer.YES)
    elsewhere = put(session, one, QuestionKind.SAME_PERSON, other="TZ-9999-9999-999")
    assert questions.answer(session, me, elsewhere, QuestionAnswer.YES).answer is QuestionAnswer.YES


def test_a_no_keeps_two_records_of_the_office_apart(session: Session, me: Actor) -> None:
    one, other = add(session, me), add(session, me)
    asked = put(session, one, QuestionKind.SAME_PERSON, other=other)
    questions.answer(session, me, asked, QuestionAnswer.NO)
    (link,) = session.scalars(select(Link))
    assert not link.active
