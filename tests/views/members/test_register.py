"""Registering a member by keyboard alone."""

from PySide6.QtCore import Qt

from models import drafts, members
from models.schema import ConsentAnswer, ConsentScope
from views.members.one import MemberPage
from views.members.register import DRAFT, RegisterPage
from views.referrals.form import ReferralForm

KEY = Qt.Key


def _begin(qtbot, work, keys):
    keys.press(KEY.Key_N, ctrl=True)
    qtbot.waitUntil(lambda: isinstance(work.window.stack.currentWidget(), RegisterPage))
    page = work.window.stack.currentWidget()
    qtbot.waitUntil(page.person.name.input.hasFocus)
    return page


def test_a_member_is_registered_in_at_most_twenty_keystrokes_beside_the_name(qtbot, work, keys):
    keys.press(KEY.Key_2, ctrl=True)
    page = _begin(qtbot, work, keys)
    before = keys.pressed
    keys.type("Ma Hnin Wai")
    name = keys.pressed - before
    keys.press(KEY.Key_Return)
    keys.type("1991")
    keys.press(KEY.Key_Return)
    keys.press(KEY.Key_1)
    keys.press(KEY.Key_Return)
    keys.press(KEY.Key_2)
    keys.press(KEY.Key_Return, ctrl=True)
    qtbot.waitUntil(lambda: isinstance(work.window.stack.currentWidget(), MemberPage))
    assert keys.pressed - name <= 20
    shown = work.window.stack.currentWidget()
    qtbot.waitUntil(lambda: shown.facts.details is not None)
    details = shown.facts.details
    assert (details.name, details.line.birth_year) == ("Ma Hnin Wai", 1991)
    answers = {line.scope: line.answer for line in details.consents}
    assert answers[ConsentScope.KEEP_RECORD] is ConsentAnswer.YES
    assert answers[ConsentScope.SHARE_HEAD_OFFICE] is ConsentAnswer.NO
    assert page is not shown
    assert "Ma Hnin Wai is registered" in work.window.quiet.line.text()


def test_nobody_is_registered_without_being_asked(qtbot, work, keys):
    page = _begin(qtbot, work, keys)
    keys.type("Ma Hnin Wai")
    keys.press(KEY.Key_Return)
    keys.type("1991")
    keys.press(KEY.Key_Return, ctrl=True)
    qtbot.waitUntil(lambda: page.keep.below.text() == "Nobody asked yet whether we may keep a record.")
    assert work.window.stack.currentWidget() is page


def test_an_empty_form_says_what_is_needed_beside_the_field(qtbot, work, keys):
    page = _begin(qtbot, work, keys)
    keys.press(KEY.Key_Return, ctrl=True)
    qtbot.waitUntil(lambda: page.person.birth_year.below.text() == "This is needed.")
    assert page.person.birth_year.input.hasFocus()


def test_who_is_here_already_is_told_while_typing_with_the_reason(qtbot, work, keys):
    page = _begin(qtbot, work, keys)
    known = work.window.page("members").table.rows.rows[0]
    page.person.phone.setFocus()
    keys.type(known.phone)
    qtbot.waitUntil(lambda: [each.line.code for each in page.alike.people] == [known.code])
    assert page.alike.isVisible()
    assert str(page.alike.people[0].why) == "The same phone number."


def test_under_18_no_record_is_made_and_the_way_leads_to_a_safeguarding_referral(qtbot, work, keys, day):
    page = _begin(qtbot, work, keys)
    keys.type("Nwe")
    keys.press(KEY.Key_Return)
    keys.type(str(day.year - 16))
    assert page.young.isVisible()
    keys.press(KEY.Key_Return)
    keys.press(KEY.Key_1)
    keys.press(KEY.Key_Return, ctrl=True)
    said = page.person.birth_year.below
    qtbot.waitUntil(lambda: said.text() == "This person is under 18: no member record is kept.")
    page.young.refer.click()
    form = work.window.stack.currentWidget()
    assert isinstance(form, ReferralForm)
    assert form.form.for_minor


def test_exactly_18_by_year_the_birthday_is_asked_for(qtbot, work, keys, day):
    page = _begin(qtbot, work, keys)
    keys.press(KEY.Key_Return)
    assert not page.person.birthday_passed.isVisible()
    keys.type(str(day.year - 18))
    assert page.person.birthday_passed.isVisible()
    keys.press(KEY.Key_Return)
    keys.press(KEY.Key_2)
    assert page.young.isVisible()


def test_escape_leads_back_and_what_was_typed_is_kept_and_offered(qtbot, work, keys):
    _begin(qtbot, work, keys)
    keys.type("Ma Hnin")
    qtbot.waitUntil(lambda: _kept(work) == {"name": "Ma Hnin"})
    keys.press(KEY.Key_Escape)
    assert work.window.stack.currentWidget() is work.window.page("members")
    page = _begin(qtbot, work, keys)
    qtbot.waitUntil(page.drafting.isVisible)
    keys.press(KEY.Key_B, ctrl=True)
    qtbot.waitUntil(lambda: page.person.name.text() == "Ma Hnin")
    assert page.person.name.input.hasFocus()


def test_a_saved_member_leaves_no_draft_behind(qtbot, work, keys):
    _begin(qtbot, work, keys)
    keys.type("Ma Hnin")
    qtbot.waitUntil(lambda: _kept(work) is not None)
    keys.press(KEY.Key_Return)
    keys.type("1991")
    keys.press(KEY.Key_Return)
    keys.press(KEY.Key_1)
    keys.press(KEY.Key_Return, ctrl=True)
    qtbot.waitUntil(lambda: isinstance(work.window.stack.currentWidget(), MemberPage))
    assert _kept(work) is None


def test_burmese_digits_and_letters_are_taken(qtbot, work, keys):
    page = _begin(qtbot, work, keys)
    page.person.name.input.setText("မခင်သန်း")
    page.person.birth_year.input.setText("၁၉၉၁")
    page.keep.set_value("signed")
    page.form.submit()
    qtbot.waitUntil(lambda: isinstance(work.window.stack.currentWidget(), MemberPage))
    with work._opened.office.database.reading() as session:
        assert members.count(session, work.desk.actor) == 41


def _kept(work):
    with work._opened.office.database.reading() as session:
        return drafts.load(session, work.desk.actor, DRAFT)


def test_who_is_here_already_is_opened_by_one_key_and_what_was_typed_is_still_there(qtbot, work, keys):
    page = _begin(qtbot, work, keys)
    known = work.window.page("members").table.rows.rows[0]
    keys.type("Somebody")
    page.person.phone.setFocus()
    keys.type(known.phone)
    qtbot.waitUntil(lambda: [each.line.code for each in page.alike.people] == [known.code])
    assert page.alike.lines[0].why.text() == "The same phone number."
    keys.press(KEY.Key_O, ctrl=True)
    qtbot.waitUntil(lambda: isinstance(work.window.stack.currentWidget(), MemberPage))
    shown = work.window.stack.currentWidget()
    qtbot.waitUntil(lambda: shown.facts.code.text() == known.code)
    keys.press(KEY.Key_Escape)
    assert work.window.stack.currentWidget() is page
    assert page.person.name.text() == "Somebody"
