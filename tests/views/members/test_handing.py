"""Handing over and asking, as head office sees it, and what a closed record shows."""

from collections.abc import Callable

import pytest

from models import members, questions, same_person
from models.accounts import allow
from models.members import MemberDetails, MemberDraft
from models.offices import OpenOffice
from models.schema import ConsentMethod, Member, Question, QuestionAnswer, QuestionKind
from tests.views.members.handing import keep_elsewhere, know_offices
from tests.views.working import Working
from views.members.ask import AskPage
from views.members.handover import HandoverPage
from views.members.one import MemberPage
from views.members.page import MembersPage
from views.members.questions import QuestionsPage
from views.members.status import StatusPage

pytestmark = pytest.mark.usefixtures("english")


def members_details(working: Working, code: str) -> MemberDetails:
    return working.read(lambda session: members.details(session, working.desk.actor, code))


@pytest.fixture
def at(sit: Callable[..., Working], head_office: OpenOffice) -> tuple[Working, str]:
    know_offices(head_office)
    code = keep_elsewhere(head_office)
    working = sit(lambda desk: MemberPage(desk, code), at_office=head_office)
    return working, code


def test_head_office_sees_who_keeps_the_name(at: tuple[Working, str]) -> None:
    working, code = at
    page = working.page
    assert page.title.text() == "Name kept at Mandalay"
    assert page.facts.code.text() == code
    assert page.ask.isVisible()
    assert page.hand_over.isVisible()


def test_it_asks_the_office_and_finds_question_and_answer_on_the_list(at: tuple[Working, str]) -> None:
    working, code = at
    working.page.ask.click()
    asking = working.page
    assert isinstance(asking, AskPage)
    assert asking.other.isHidden()
    asking.kind.set_value(QuestionKind.BIRTH_YEAR)
    asking.form.submit()
    working.idle()
    assert working.said == ["Asked. It goes with the next bundle to Mandalay."]
    working.desk.open(QuestionsPage(working.desk))
    working.idle()
    (line,) = working.page.table.rows.rows
    assert (line.member, line.kind, line.answer) == (code, QuestionKind.BIRTH_YEAR, QuestionAnswer.OPEN)
    working.page._open(line)
    working.idle()
    assert isinstance(working.page, MemberPage)


def test_same_person_asks_for_the_other_code(at: tuple[Working, str], head_office: OpenOffice) -> None:
    working, _code = at
    other = keep_elsewhere(head_office)
    working.page.ask.click()
    asking = working.page
    asking.kind.set_value(QuestionKind.SAME_PERSON)
    asking.kind.changed.emit()
    assert asking.other.isVisible()
    asking.form.submit()
    assert working.page is asking
    asking.other.set_value(other)
    asking.form.submit()
    working.idle()
    asked = working.read(lambda session: questions.open_questions(session, working.desk.actor))
    assert [line.other_code for line in asked] == [other]


def test_a_member_is_handed_over_and_the_closed_record_leads_to_the_next(at: tuple[Working, str]) -> None:
    working, code = at
    before = working.page
    before.hand_over.click()
    working.idle()
    page = working.page
    assert isinstance(page, HandoverPage)
    assert [page.office.input.itemText(place) for place in range(page.office.input.count())] == [
        "Head office   ·   HQ",
        "Yangon   ·   YGN",
    ]
    page.office.set_value("HQ")
    page.form.submit()
    working.idle()
    assert working.page is before
    assert before.facts.chip.text == "Handed over"
    assert not any(button.isVisible() for button in (before.refer, before.correct, before.ask, before.hand_over))
    following = before.facts.details.goes_on_as
    assert following in [value.text() for _label, value in before.facts.values]
    assert members_details(working, following).former_codes[0] == code


def test_a_branch_sees_where_the_member_went_and_can_still_erase(
    sit: Callable[..., Working], office: OpenOffice
) -> None:
    with office.database.transaction() as session:
        code = members.register(
            session, office.actor, MemberDraft(1990, "Ma Su", keep_record=ConsentMethod.SPOKEN)
        ).code
        row = session.query(Member).filter_by(code=code).one()
        row.handed_to, row.gone_to = "01930000-0000-7000-8000-0000000000f1", "MDY"
    working = sit(lambda desk: MemberPage(desk, code), at_office=office)
    page = working.page
    assert page.title.text() == "Ma Su"
    assert "MDY" in [value.text() for _label, value in page.facts.values]
    assert not any(button.isVisible() for button in (page.refer, page.correct, page.ask, page.hand_over))
    assert [[b.text() for b in row.buttons.values()] for row in page.consents.lines] == [["Yes", "No"], *[["No"]] * 5]
    assert page.status.text() == "Erase this record"
    page.status.click()
    status = working.page
    assert isinstance(status, StatusPage)
    assert not status.form.isVisible()
    assert status.erasing.isVisible()


def test_the_list_of_head_office_has_the_questions_and_that_of_a_branch_has_not(
    sit: Callable[..., Working], office: OpenOffice, head_office: OpenOffice
) -> None:
    know_offices(head_office)
    keep_elsewhere(head_office, name="Ma Su")
    working = sit(MembersPage, at_office=head_office)
    assert working.page.questions.isVisible()
    names = [working.page.table.rows.columns[0].value(row) for row in working.page.table.rows.rows]
    assert sorted(names) == ["Ma Su", "Name kept at Mandalay"]
    working.page.questions.click()
    assert isinstance(working.page, QuestionsPage)
    assert not sit(MembersPage, at_office=office).page.questions.isVisible()


def test_what_an_office_says_is_one_person_is_linked_from_the_list(
    sit: Callable[..., Working], head_office: OpenOffice
) -> None:
    know_offices(head_office)
    one, other = keep_elsewhere(head_office), keep_elsewhere(head_office, "YGN")
    with head_office.database.transaction() as session:
        asked = questions.ask(session, head_office.actor, one, QuestionKind.SAME_PERSON, other)
    working = sit(QuestionsPage, at_office=head_office)
    assert not working.page.link.isVisible()
    with head_office.database.transaction() as session:
        session.get_one(Question, asked.id).answer = QuestionAnswer.YES  # as it comes with a bundle
        allow(session, head_office.actor)
    working.idle()
    working.page._load()
    working.idle()
    assert working.page.link.isVisible()
    working.page.link.click()
    working.idle()
    assert working.said == ["Linked. The next bundles tell the offices."]
    linked = working.read(lambda session: same_person.linked(session, working.desk.actor, one))
    assert other in {line.code for line in linked}
