"""Pictures of the pages of members, and of what head office asks about them."""

from models import custom_fields, drafts, questions
from models.accounts import allow
from models.custom_fields import FieldDraft
from models.ids import new_id
from models.members import MemberDraft
from models.offices import OpenOffice
from models.schema import CustomKind, CustomNoun, MemberStatus, Question, QuestionAnswer, QuestionKind
from tests.album import Album
from tests.views.members.handing import ask, keep_elsewhere, know_offices
from views.members.ask import AskPage
from views.members.correct import CorrectPage
from views.members.handover import HandoverPage
from views.members.one import MemberPage
from views.members.page import MembersPage
from views.members.questions import QuestionsPage
from views.members.register import DRAFT, RegisterPage
from views.members.status import StatusPage
from views.settings.custom import FieldsPage
from views.settings.custom_form import FieldForm
from views.today.page import TodayPage

_FIELDS = (
    FieldDraft(
        CustomNoun.MEMBER, CustomKind.CHOICE, "Wants a class", "တက်လိုသော သင်တန်း",
        (("English", "အင်္ဂလိပ်စာ"), ("Computer", "ကွန်ပျူတာ"), ("Sewing", "အပ်ချုပ်")),
    ),
    FieldDraft(CustomNoun.MEMBER, CustomKind.NUMBER, "Children", "ကလေးအရေအတွက်"),
    FieldDraft(CustomNoun.REFERRAL, CustomKind.NUMBER, "Travel money (kyat)", "ခရီးစရိတ် (ကျပ်)"),
    FieldDraft(CustomNoun.SESSION, CustomKind.TEXT, "What went well", "အဆင်ပြေခဲ့သည်များ"),
)  # fmt: skip
_NAMES = ("", "", "Ma Thida", "", "မခင်သန်း")
"""At head office most names are not known."""


def shots(at: Album) -> None:
    """The list, one member, the form and what stands beside it, what the find box finds."""
    listing = at.go("members")
    assert isinstance(listing, MembersPage)
    listing.table.choose(listing.table.rows.rows[3].code)
    at.shoot("members")
    listing.state.set_value(MemberStatus.LEFT)
    listing._sieved()
    at.shoot("members-left")
    listing.state.set_value(None)
    listing._sieved()
    at.rest()
    row = listing.table.rows.rows[3]
    one = MemberPage(at.desk, row.code)
    at.open(one)
    at.shoot("member")
    one._turn()
    at.shoot("member-happened")
    one._turn()
    details = one.facts.details
    assert details is not None
    at.shoot_page("member-correct", CorrectPage(at.desk, details, one._towns))
    at.shoot_page("member-status", StatusPage(at.desk, details))
    at.back()
    _register(at, MemberDraft(row.birth_year, row.name, phone=row.phone))
    window = at.window
    window.find_box.setText("khin")
    window.sought.emit("khin")
    window.found_entered.emit(True)
    at.shoot("found")
    window.sought.emit("ကခဂ")
    at.shoot("found-nothing")
    window.find_box.clear()
    window.sought.emit("")


def fill_head(head: OpenOffice) -> str:
    """Let head office have members of other offices, and questions about them; the code of one."""
    know_offices(head)
    with head.database.transaction() as session:
        for draft in _FIELDS:
            custom_fields.add(session, head.actor, draft)
    first, *others = [keep_elsewhere(head, birth_year=1985 + year, name=name) for year, name in enumerate(_NAMES)]
    for code, kind in zip(others, QuestionKind, strict=False):
        if kind is not QuestionKind.SAME_PERSON:
            ask(head, code, kind)
    return first


def head_shots(at: Album, code: str) -> None:
    """What head office sees of a member whom another office keeps, and asks."""
    at.go("members")
    at.shoot("members-head")
    one = MemberPage(at.desk, code)
    at.open(one)
    at.shoot("member-head")
    details = one.facts.details
    assert details is not None
    at.shoot_page("member-ask", AskPage(at.desk, details))
    at.shoot_page("member-handover", HandoverPage(at.desk, details))
    at.shoot_page("member-closed", MemberPage(at.desk, details.former_codes[0]))
    at.shoot_page("questions", QuestionsPage(at.desk))
    fields = FieldsPage(at.desk)
    at.open(fields)
    at.shoot("fields")
    at.shoot_page("field", FieldForm(at.desk, fields.table.rows.rows[0]))
    at.back()
    never = FieldForm(at.desk)
    never.noun.set_value(CustomNoun.MEMBER)
    never._noun_changed()
    never.kind.set_value(CustomKind.DATE)
    never.label_my.input.setText("မွေးနေ့")
    never._look(never.label_my)
    at.shoot_page("field-never", never)
    at.back()


def asked_shots(at: Album) -> None:
    """Today at a branch that head office asked something."""
    listing = at.go("members")
    assert isinstance(listing, MembersPage)
    row = listing.table.rows.rows[3]
    still, share = (_asked(at, row.id, kind) for kind in (QuestionKind.STILL_MEMBER, QuestionKind.SHARE))
    today = at.go("today")
    assert isinstance(today, TodayPage)
    at.shoot("today-asked")
    _answered(at, still)
    at.rest()
    today.asked.press(0)
    at.shoot("today-asked-aloud")
    _answered(at, share)


def _asked(at: Album, member_id: str, kind: QuestionKind) -> str:
    with at.office.database.transaction() as session:
        allow(session, at.desk.actor)
        row = Question(id=new_id(), member_id=member_id, kind=kind, asked_on=at.desk.today())
        session.add(row)
        return row.id


def _answered(at: Album, question_id: str) -> None:
    with at.office.database.transaction() as session:
        questions.answer(session, at.desk.actor, question_id, QuestionAnswer.CANNOT_TELL)


def _register(at: Album, known: MemberDraft) -> None:
    at.forget()
    page = RegisterPage(at.desk)
    at.open(page)
    at.shoot("register")
    page.form.submit()
    at.shoot("register-wrong")
    at.back()
    at.forget()
    page = RegisterPage(at.desk)
    at.open(page)
    page.person.show(known)
    page._changed()
    at.camera.wait(lambda: page.alike.people)
    at.shoot("register-likely-duplicate")
    page.person.show(MemberDraft(at.desk.today().year - 16, "နှင်းနှင်း"))
    page._changed()
    page.form.submit()
    at.camera.wait(lambda: not page.alike.people)
    at.shoot("register-under-18")
    page._show_more()
    at.shoot("register-more")
    at.back()
    at.rest()
    with at.office.database.transaction() as session:
        drafts.save(session, at.desk.actor, DRAFT, {"name": known.name})
    at.shoot_page("register-kept", RegisterPage(at.desk))
    at.forget()
