"""Head office's questions on the page Today, answered by one key."""

from datetime import date

import pytest
from PySide6.QtCore import Qt

from models import consents, members, questions
from models.ids import new_id
from models.members import MemberDraft
from models.schema import ConsentAnswer, ConsentMethod, ConsentScope, Member, Question, QuestionAnswer, QuestionKind
from views.members.correct import CorrectPage
from views.members.one import MemberPage
from views.today.page import TodayPage

KEY = Qt.Key
DAY = date(2026, 11, 20)


@pytest.fixture
def ask(english, office):
    """Let a question be there, as it came with a bundle."""

    def put(kind, name="Ma Su"):
        with office.database.transaction() as session:
            code = members.register(
                session, office.actor, MemberDraft(1990, name, keep_record=ConsentMethod.SPOKEN)
            ).code
            member = session.query(Member).filter_by(code=code).one()
            session.add(Question(id=new_id(), member_id=member.id, kind=kind, other_code="TZ-1", asked_on=DAY))
        return code

    return put


@pytest.fixture
def sit_today(sit):
    return lambda: sit(lambda desk: TodayPage(desk, lambda session: 0))


def answers(at):
    return {line.kind: line.answer for line in at.read(lambda session: questions.listed(session, at.desk.actor))}


def test_without_a_question_nothing_is_shown(sit_today, english):
    assert not sit_today().page.asked.isVisible()


def test_one_key_answers_and_the_next_question_comes(sit_today, ask):
    ask(QuestionKind.STILL_MEMBER, "Ma Su")
    ask(QuestionKind.STILL_MEMBER, "Ko Win")
    at = sit_today()
    asked = at.page.asked
    first = asked.line.name
    assert asked.question.text() == f"Is {first} still a member?"
    assert asked.count.text() == "1 more"
    at.keys(KEY.Key_F6)
    at.idle()
    assert asked.line.name != first
    at.keys(KEY.Key_F8)
    at.idle()
    assert not asked.isVisible()
    assert {line.answer for line in at.read(lambda s: questions.listed(s, at.desk.actor))} == {
        QuestionAnswer.YES,
        QuestionAnswer.CANNOT_TELL,
    }


def test_a_year_to_check_leads_to_the_form_and_is_answered_when_it_is_right(sit_today, ask):
    ask(QuestionKind.BIRTH_YEAR)
    at = sit_today()
    at.keys(KEY.Key_F6)
    at.idle()
    assert isinstance(at.page, CorrectPage)
    at.page.form.left.emit()
    at.keys(KEY.Key_F7)
    at.idle()
    assert answers(at) == {QuestionKind.BIRTH_YEAR: QuestionAnswer.DONE}


def test_whether_the_name_may_be_known_is_read_aloud_before_a_yes_is_possible(sit_today, ask, office):
    code = ask(QuestionKind.SHARE)
    at = sit_today()
    asked = at.page.asked
    at.keys(KEY.Key_F6)
    at.idle()
    assert asked.question.text() == "Read aloud to Ma Su: “May head office know your name and how to reach you?”"
    assert answers(at) == {QuestionKind.SHARE: QuestionAnswer.OPEN}
    at.keys(KEY.Key_F8)
    assert asked.question.text() == "Please ask Ma Su whether head office may know the name."
    at.keys(KEY.Key_F6)
    at.idle()
    at.keys(KEY.Key_F7)
    at.idle()
    said = at.read(lambda session: consents.answers(session, office.actor, code))
    assert {line.scope: line.answer for line in said}[ConsentScope.SHARE_HEAD_OFFICE] is ConsentAnswer.NO
    assert answers(at) == {QuestionKind.SHARE: QuestionAnswer.NO}


def test_the_record_can_be_looked_at_first(sit_today, ask):
    ask(QuestionKind.SAME_PERSON)
    at = sit_today()
    assert at.page.asked.question.text() == "Is Ma Su the same person as TZ-1?"
    at.page.asked.open.click()
    assert isinstance(at.page, MemberPage)
