"""The list of members, the find box, and one member's page."""

from PySide6.QtCore import Qt

from models import members
from models.members import MemberDraft
from models.schema import ConsentAnswer, ConsentMethod, ConsentScope, MemberStatus
from views.find.page import FoundPage
from views.members.correct import CorrectPage
from views.members.one import MemberPage
from views.referrals.form import ReferralForm

KEY = Qt.Key


def _shown(work):
    return work.window.stack.currentWidget()


def _open_first(qtbot, work, keys):
    work.window.page("members").table.setFocus()
    keys.press(KEY.Key_Return)
    page = _shown(work)
    assert isinstance(page, MemberPage)
    qtbot.waitUntil(lambda: bool(page.consents.lines))
    return page


def test_who_is_chosen_is_shown_beside_the_list(qtbot, work, keys):
    page = work.window.page("members")
    qtbot.waitUntil(lambda: page.facts.details is not None)
    keys.press(KEY.Key_Down)
    second = page.table.rows.rows[1]
    qtbot.waitUntil(lambda: page.facts.code.text() == second.code)
    assert page.state.buttons[0].text() == "All   40"


def test_the_list_is_kept_to_one_state_and_sorted_by_keyboard(qtbot, work, keys):
    page = work.window.page("members")
    actor = work.desk.actor
    qtbot.waitUntil(lambda: page.facts.details is not None)
    with work._opened.office.database.transaction() as session:
        code = page.table.rows.rows[7].code
        members.set_status(session, actor, code, MemberStatus.LEFT, work.desk.today())
    qtbot.waitUntil(lambda: page.state.buttons[4].text() == "Left   1")
    page.state.setFocus()
    keys.press(KEY.Key_5)
    qtbot.waitUntil(lambda: [row.code for row in page.table.rows.rows] == [code])
    qtbot.waitUntil(lambda: page.facts.code.text() == code)
    keys.press(KEY.Key_4)
    qtbot.waitUntil(lambda: page.table.rows.rowCount() == 0)
    assert page.empty.heading.text() == "Nobody here"
    assert page.empty.button.isHidden()
    keys.press(KEY.Key_1)
    page.order.setFocus()
    keys.press(KEY.Key_Down)
    qtbot.waitUntil(
        lambda: (
            page.table.rows.rowCount() == 40
            and [row.code for row in page.table.rows.rows] == sorted(row.code for row in page.table.rows.rows)
        )
    )


def test_the_list_is_read_two_hundred_at_a_time(qtbot, work):
    page = work.window.page("members")
    with work._opened.office.database.transaction() as session:
        for number in range(230):
            draft = MemberDraft(1990, f"Khin {number}", keep_record=ConsentMethod.SPOKEN)
            members.register(session, work.desk.actor, draft)
    qtbot.waitUntil(lambda: page.table.rows.rowCount() == 200)
    page.table.view.scrollToBottom()
    qtbot.waitUntil(lambda: page.table.rows.rowCount() == 270)
    keys = [row.id for row in page.table.rows.rows]
    assert len(set(keys)) == 270


def test_the_find_box_finds_by_a_syllable_and_enter_opens(qtbot, work, keys):
    keys.press(KEY.Key_K, ctrl=True)
    keys.type("khin")
    qtbot.waitUntil(lambda: isinstance(_shown(work), FoundPage) and _shown(work).table.rows.rowCount() == 5)
    assert work.window.find_box.hasFocus()
    keys.press(KEY.Key_Return)
    qtbot.waitUntil(lambda: _shown(work).table.view.hasFocus())
    keys.press(KEY.Key_Return)
    assert isinstance(_shown(work), MemberPage)
    keys.press(KEY.Key_Escape)
    assert isinstance(_shown(work), FoundPage)


def test_a_single_hit_is_opened_at_once_even_if_enter_was_quicker(qtbot, work, keys):
    code = work.window.page("members").table.rows.rows[7].code
    keys.press(KEY.Key_K, ctrl=True)
    keys.type(code)
    keys.press(KEY.Key_Return)
    qtbot.waitUntil(lambda: isinstance(_shown(work), MemberPage))
    qtbot.waitUntil(lambda: _shown(work).facts.code.text() == code)


def test_an_emptied_find_box_leads_back(qtbot, work, keys):
    keys.press(KEY.Key_K, ctrl=True)
    keys.type("khin")
    qtbot.waitUntil(lambda: isinstance(_shown(work), FoundPage))
    keys.press(KEY.Key_Escape)
    assert _shown(work) is work.window.page("members")


def test_a_consent_is_given_and_taken_back_in_plain_sentences(qtbot, work, keys):
    page = _open_first(qtbot, work, keys)
    place = next(n for n, row in enumerate(page.consents.lines) if row.line.scope is ConsentScope.STATISTICS)
    row = page.consents.lines[place]
    assert row.sentence.text() == "May we count you in our figures? They name nobody."
    row.buttons[ConsentAnswer.YES].click()
    qtbot.waitUntil(lambda: page.consents.lines[place].line.answer is ConsentAnswer.YES)
    assert page.consents.lines[place].buttons[ConsentAnswer.YES].isChecked()
    page.consents.lines[place].buttons[ConsentAnswer.NO].click()
    qtbot.waitUntil(lambda: page.consents.lines[place].line.answer is ConsentAnswer.WITHDRAWN)
    assert page.consents.lines[place].chip.text == "Taken back"
    assert "costs no service" in work.window.quiet.line.text()


def test_a_member_is_corrected_and_only_what_was_changed_is_written(qtbot, work, keys):
    page = _open_first(qtbot, work, keys)
    before = page.facts.details
    keys.press(KEY.Key_E, ctrl=True)
    qtbot.waitUntil(lambda: isinstance(_shown(work), CorrectPage))
    form = _shown(work)
    form.person.phone.input.setText("09 777 888 999")
    keys.press(KEY.Key_Return, ctrl=True)
    qtbot.waitUntil(lambda: _shown(work) is page)
    qtbot.waitUntil(lambda: page.facts.details.line.phone.replace(" ", "") == "09777888999")
    after = page.facts.details
    assert (after.name, after.line.birth_year, after.roles, after.line.township) == (
        before.name,
        before.line.birth_year,
        before.roles,
        before.line.township,
    )


def test_a_member_who_moved_is_said_to_have_moved(qtbot, work, keys):
    page = _open_first(qtbot, work, keys)
    page.status.click()
    keys.press(KEY.Key_3)
    keys.press(KEY.Key_Return, ctrl=True)
    qtbot.waitUntil(lambda: page.facts.details.line.status is MemberStatus.MOVED)
    assert page.facts.chip.text == "Moved"


def test_a_member_is_referred_from_the_page(qtbot, work, keys):
    page = _open_first(qtbot, work, keys)
    keys.press(KEY.Key_R, ctrl=True)
    qtbot.waitUntil(lambda: isinstance(_shown(work), ReferralForm))
    form = _shown(work)
    qtbot.waitUntil(lambda: form.form.chosen_member() is not None)
    assert form.form.chosen_member().code == page.facts.details.code
