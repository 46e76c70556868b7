"""Every form about a member is kept while it is typed, comes back, and what it saved is undone."""

import pytest
from PySide6.QtCore import Qt

from models import drafts, members
from models.members import MemberDraft
from models.schema import ConsentMethod, MemberStatus
from views.members.correct import CorrectPage
from views.members.kept import open_kept
from views.members.one import MemberPage
from views.members.status import StatusPage

KEY = Qt.Key


@pytest.fixture
def thida(office):
    with office.database.transaction() as session:
        draft = MemberDraft(1990, "Ma Thida", phone="09 000 111 222", keep_record=ConsentMethod.SPOKEN)
        return members.register(session, office.actor, draft).code


@pytest.fixture
def at(sit, thida):
    return sit(lambda desk: MemberPage(desk, thida))


def details(at, code):
    return at.read(lambda session: members.details(session, at.desk.actor, code))


def test_a_correction_comes_back_from_where_drafts_are_listed(at, thida):
    at.control(KEY.Key_E)
    form = at.page
    form.person.name.setFocus()
    at.keys(" Aung")
    form.drafting.keep()
    at.idle()
    at.keys(KEY.Key_Escape)
    (kept,) = at.read(lambda session: drafts.kept(session, at.desk.actor))
    assert kept.page == f"member correct {thida}"
    open_kept(at.desk, "correct", thida)
    at.idle()
    again = at.page
    assert isinstance(again, CorrectPage)
    assert again is not form
    at.control(KEY.Key_B)
    assert again.person.name.text() == "Ma Thida Aung"
    at.control(KEY.Key_Return)
    assert details(at, thida).name == "Ma Thida Aung"
    assert at.read(lambda session: drafts.kept(session, at.desk.actor)) == []


def test_a_correction_is_undone(at, thida):
    at.control(KEY.Key_E)
    at.page.person.name.input.setText("Ma Su")
    at.page.person.phone.input.setText("")
    at.control(KEY.Key_Return)
    assert (details(at, thida).name, details(at, thida).line.phone) == ("Ma Su", "")
    at.window.quiet.undo.click()
    at.idle()
    assert (details(at, thida).name, details(at, thida).line.phone) == ("Ma Thida", "09000111222")


def test_a_state_is_kept_half_said_saved_and_undone(at, thida):
    at.page.status.click()
    form = at.page
    assert isinstance(form, StatusPage)
    at.keys("4")
    form.drafting.keep()
    at.idle()
    at.keys(KEY.Key_Escape)
    at.page.status.click()
    at.idle()
    at.control(KEY.Key_B)
    assert at.page.state.value() is MemberStatus.LEFT
    at.control(KEY.Key_Return)
    assert details(at, thida).line.status is MemberStatus.LEFT
    at.window.quiet.undo.click()
    at.idle()
    after = details(at, thida)
    assert (after.line.status, after.status_on) == (MemberStatus.ACTIVE, None)


HOSTILE = ("<b>bold</b>", "\u202egnirts", "&amp;", "😀" * 20, "x" * 5000)


@pytest.mark.parametrize("text", HOSTILE)
def test_hostile_names_are_plain_text_or_refused_in_place(at, thida, text):
    at.control(KEY.Key_E)
    form = at.page
    form.person.name.input.setText(text)
    at.control(KEY.Key_Return)
    at.idle()
    if len(text) > 120:
        assert at.page is form
        assert "too long" in form.person.name.below.text()
    else:
        assert at.page.title.text() == details(at, thida).name
        assert at.page.title.textFormat() == Qt.TextFormat.PlainText
