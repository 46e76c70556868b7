"""What head office asks the office that keeps a member, and what that office answers; both go with the next bundle.

There are five questions and a few answers to each, no free words: notes on a member are never stored. A question
belongs to the member's record, so it reaches that record's office and nobody else.
"""

from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlalchemy import Select, case, func, or_, select
from sqlalchemy.orm import Session

from models import consents, same_person
from models.accounts import Actor, allow
from models.audit import note
from models.errors import NotFound, Refused
from models.ids import new_id
from models.persons import records_of
from models.schema import (
    ConsentMethod,
    ConsentScope,
    Member,
    MemberLocal,
    MemberStatus,
    Office,
    Question,
    QuestionAnswer,
    QuestionKind,
    Role,
    Sibling,
)
from models.search import by_code
from models.stamps import here, present_day, rewrite
from models.successors import last, require_open

_YES_OR_NO = (QuestionAnswer.YES, QuestionAnswer.NO, QuestionAnswer.CANNOT_TELL)
_DONE = (QuestionAnswer.DONE, QuestionAnswer.CANNOT_TELL)
ANSWERS = {
    QuestionKind.SAME_PERSON: _YES_OR_NO,
    QuestionKind.STILL_MEMBER: _YES_OR_NO,
    QuestionKind.BIRTH_YEAR: _DONE,
    QuestionKind.TOWNSHIP: _DONE,
    QuestionKind.SHARE: _YES_OR_NO,
}
"""What each question can be answered with."""


@dataclass(frozen=True, slots=True)
class QuestionLine:
    """A question with what the asker and the asked need to know. `office` is the code of the member's office."""

    id: str
    member: str
    """The member's code."""
    name: str
    """The name that is known here, or ""."""
    office: str
    kind: QuestionKind
    other_code: str
    """Of "same person" the other record's code."""
    asked_on: date
    answer: QuestionAnswer
    answered_on: date | None
    office_name: str
    """The office's own name for itself, or its code where that is not known here."""


def ask(session: Session, actor: Actor, code: str, kind: QuestionKind, other_code: str = "") -> QuestionLine:
    """Ask the office that keeps this member; by head office. For one who was handed over, the office that has them.

    `other_code` belongs to "same person" alone, and must be known here. Raises `NotAllowed`, `NotFound`; `Refused`
    when it is not head office's to ask, when head office keeps the member itself, or when the question is open.
    """
    allow(session, actor, Role.HEAD_OFFICE)
    if not here(session).head:
        raise Refused("Only head office asks other offices.", "Call the other office.")
    member = last(session, by_code(session, code))
    require_open(session, member)
    if member.home_office == here(session).office_code:
        raise Refused("This member belongs to this very office.", "What is known stands in the record.")
    other = _other(session, member, kind, other_code)
    _refuse_twice(session, member, kind, other)
    row = _add(session, member.id, kind, other)
    note(session, actor.account_id, "ask office", member.code)
    return _line(session, row.id)


def answer(session: Session, actor: Actor, question_id: str, said: QuestionAnswer) -> QuestionLine:
    """Answer a question about a member of this office; a wrong answer can be corrected in the same way.

    Whether head office may know the name is asked of the member: a yes or no is also written down as the consent
    (spoken, today). Two records of this office that an admin finds to be one person's, or not, are linked or kept
    apart at once; of others head office does it. Raises `NotFound`; `Refused` for an answer that does not fit the question, in another office, or
    for a member who was handed over since.
    """
    allow(session, actor)
    row = session.get(Question, question_id)
    member = session.get(Member, row.member_id) if row is not None else None
    if row is None or member is None:
        raise NotFound("This question is not here any more.", "Look at the list again.")
    if member.home_office != here(session).office_code:
        raise Refused("This question is for the member's own office.", "Its answer comes with a bundle.")
    require_open(session, member)
    if said not in ANSWERS[row.kind]:
        raise Refused("This is no answer to this question.", "Choose one of the answers beside it.")
    day = present_day(session)
    if row.kind is QuestionKind.SHARE:
        _write_consent(session, actor, member.code, said, day)
    if row.kind is QuestionKind.SAME_PERSON:
        _decide(session, actor, member, row.other_code, said)
    if session.scalar(select(Sibling.seq).where(Sibling.row_id == row.id).limit(1)) is not None:
        rewrite(row, "answer")
    row.answer, row.answered_on = said, day
    session.flush()
    note(session, actor.account_id, "answer head office", member.code)
    return _line(session, row.id)


def open_questions(session: Session, actor: Actor, limit: int | None = None) -> list[QuestionLine]:
    """The questions that wait for an answer, the oldest first: at a branch its own, at head office everybody's."""
    allow(session, actor)
    waiting = _lines().where(Question.answer == QuestionAnswer.OPEN)
    return _read(session, waiting.order_by(Question.asked_on, Question.id).limit(limit))


def listed(session: Session, actor: Actor, limit: int | None = None) -> list[QuestionLine]:
    """All questions: those that wait, the oldest first, then the answered ones, the latest first."""
    allow(session, actor)
    waits = Question.answer == QuestionAnswer.OPEN
    ordered = _lines().order_by(
        waits.desc(),
        case((waits, Question.asked_on)),
        case((waits, Question.id)),
        Question.answered_on.desc(),
        Question.id.desc(),
    )
    return _read(session, ordered.limit(limit))


def ask_again(session: Session, old: Member, new: Member) -> None:
    """Let the questions that wait on a record being closed wait on its successor: its office answers them."""
    waiting = session.scalars(
        select(Question)
        .where(Question.member_id == old.id, Question.answer == QuestionAnswer.OPEN)
        .order_by(Question.id)
    )
    for question in waiting.all():
        _add(session, new.id, question.kind, question.other_code)


def _add(session: Session, member_id: str, kind: QuestionKind, other_code: str) -> Question:
    row = Question(id=new_id(), member_id=member_id, kind=kind, other_code=other_code, asked_on=present_day(session))
    session.add(row)
    session.flush()
    return row


def _other(session: Session, member: Member, kind: QuestionKind, other_code: str) -> str:
    if kind is not QuestionKind.SAME_PERSON:
        if other_code.strip():
            raise Refused("This question is about one member alone.", "Leave the other code out.")
        return ""
    if not other_code.strip():
        raise Refused("The code of the other record is missing.", "Type the code of the record to compare with.")
    other = by_code(session, other_code)
    if other.id == member.id:
        raise Refused("These are not two records.", "Type the code of the other one.")
    return other.code


def _refuse_twice(session: Session, member: Member, kind: QuestionKind, other_code: str) -> None:
    same = select(Question.id).where(
        Question.member_id == member.id,
        Question.kind == kind,
        Question.other_code == other_code,
        Question.answer == QuestionAnswer.OPEN,
    )
    if session.scalar(same.limit(1)) is not None:
        raise Refused("This was asked already.", "The answer comes with a bundle of that office.")


def _decide(session: Session, actor: Actor, member: Member, other_code: str, said: QuestionAnswer) -> None:
    own = Member.home_office == member.home_office
    other = session.scalars(select(Member).where(Member.code == other_code, own, Member.handed_to.is_(None))).first()
    if other is None or actor.role is Role.STAFF:
        return
    linked = other.id in records_of(session, member.id)
    if said is QuestionAnswer.YES and not linked:
        same_person.link(session, actor, member.code, other.code)
    elif said is QuestionAnswer.NO and not linked:
        same_person.not_the_same(session, actor, member.code, other.code)


def _write_consent(session: Session, actor: Actor, code: str, said: QuestionAnswer, day: date) -> None:
    scope = ConsentScope.SHARE_HEAD_OFFICE
    if said is QuestionAnswer.YES:
        consents.give(session, actor, code, scope, method=ConsentMethod.SPOKEN, on=day)
    elif said is QuestionAnswer.NO:
        consents.refuse(session, actor, code, scope, on=day)


_OFFICE_NAME = select(Office.name).where(Office.code == Member.home_office).order_by(Office.id).limit(1)
_LINE = (
    Question.id,
    Member.code,
    case((MemberLocal.id.is_not(None), MemberLocal.name), else_=Member.shared_name),
    Member.home_office,
    Question.kind,
    Question.other_code,
    Question.asked_on,
    Question.answer,
    Question.answered_on,
    func.coalesce(_OFFICE_NAME.correlate(Member).scalar_subquery(), Member.home_office),
)


def _lines() -> Select[Any]:
    """Questions about members who are not erased; of a closed record those alone that it answered."""
    return (
        select(*_LINE)
        .join(Member, Member.id == Question.member_id)
        .outerjoin(MemberLocal, MemberLocal.id == Member.id)
        .where(
            Member.status != MemberStatus.ERASED,
            or_(Member.handed_to.is_(None), Question.answer != QuestionAnswer.OPEN),
        )
    )


def _line(session: Session, question_id: str) -> QuestionLine:
    (line,) = _read(session, _lines().where(Question.id == question_id))
    return line


def _read(session: Session, chosen: Select[Any]) -> list[QuestionLine]:
    return [QuestionLine(*row) for row in session.execute(chosen)]
