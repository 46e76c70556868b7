"""Pictures of the pages of members."""

from models import drafts
from models.members import MemberDraft
from tests.album import Album
from views.members.correct import CorrectPage
from views.members.one import MemberPage
from views.members.page import MembersPage
from views.members.register import DRAFT, RegisterPage
from views.members.status import StatusPage


def shots(at: Album) -> None:
    """The list, one member, the form and what stands beside it, what the find box finds."""
    listing = at.go("members")
    assert isinstance(listing, MembersPage)
    listing.table.choose(listing.table.rows.rows[3].code)
    at.shoot("members")
    row = listing.table.rows.rows[3]
    one = MemberPage(at.desk, row.code)
    at.open(one)
    at.shoot("member")
    details = one.facts.details
    assert details is not None
    at.shoot_page("member-correct", CorrectPage(at.desk, details, one._towns))
    at.shoot_page("member-status", StatusPage(at.desk, details))
    at.back()
    _register(at, MemberDraft(row.birth_year, row.name, phone=row.phone))
    window = at.window
    window.find_box.setText("khin")
    window.sought.emit("khin")
    window.found_entered.emit()
    at.shoot("found")
    window.sought.emit("ကခဂ")
    at.shoot("found-nothing")
    window.find_box.clear()
    window.sought.emit("")


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
        drafts.save(session, DRAFT, {"name": known.name})
    at.shoot_page("register-kept", RegisterPage(at.desk))
    at.forget()
