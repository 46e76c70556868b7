"""What the find box finds, worked by keyboard."""

import pytest
from PySide6.QtCore import Qt

from models import courses, members, providers, referrals, trainings
from models.courses import CourseDraft
from models.members import MemberDraft
from models.providers import ProviderDraft, ServiceOffer
from models.referrals import ReferralDraft
from models.schema import ConsentMethod, ProviderKind
from models.trainings import TrainingDraft
from views.find.page import FoundPage
from views.kit.veil import DOTS
from views.members.one import MemberPage
from views.providers.form import ProviderPage
from views.referrals.one import ReferralPage
from views.trainings.session import SessionPage

KEY = Qt.Key


@pytest.fixture
def more(work, day):
    """A clinic, a slip and a session in the office; gives the slip's number."""
    actor = work.desk.actor
    with work._opened.office.database.transaction() as session:
        draft = ProviderDraft(code="Z77", name="Lotus Lane Clinic", name_my="ကြာပန်းဆေးခန်း", kind=ProviderKind.NGO)
        providers.add(session, actor, draft)
        providers.offer(session, actor, "Z77", [ServiceOffer(3)])
        code = members.register(session, actor, MemberDraft(1990, "Nobody", keep_record=ConsentMethod.SPOKEN)).code
        number = referrals.issue(session, actor, ReferralDraft(code, "Z77", 3)).line.number
        courses.add(session, actor, CourseDraft("LEAD", "Leading together", "အတူဦးဆောင်ခြင်း"))
        trainings.plan(session, actor, TrainingDraft("LEAD", day))
    return number


@pytest.fixture
def find(qtbot, work):
    """Types into the find box as Ctrl+K leads there, and waits for the answer."""

    def seek(typed):
        box = work.window.find_box
        work.window._to_find()
        box.setText(typed)
        box.textEdited.emit(typed)
        qtbot.waitUntil(lambda: isinstance(_shown(work), FoundPage) and _shown(work)._shown_for == typed)
        return _shown(work)

    return seek


def _shown(work):
    return work.window.stack.currentWidget()


@pytest.mark.parametrize("typed", ["Lotus Lane", "ကြာပန်း", "Z77"])
def test_a_clinic_is_found_by_name_in_either_language_or_by_code_and_opened(qtbot, work, more, find, keys, typed):
    found = find(typed)
    places = [place for place, line in enumerate(found.table.rows.rows) if line.found.code == "Z77"]
    keys.press(KEY.Key_Down)
    for _ in range(places[0]):
        keys.press(KEY.Key_Down)
    keys.press(KEY.Key_Return)
    qtbot.waitUntil(lambda: isinstance(_shown(work), ProviderPage))
    qtbot.waitUntil(lambda: _shown(work).name.input.text() == "Lotus Lane Clinic")


def test_a_scanned_slip_opens_its_referral(qtbot, work, more, keys):
    keys.press(KEY.Key_K, ctrl=True)
    keys.type(more)
    keys.press(KEY.Key_Return)
    qtbot.waitUntil(lambda: isinstance(_shown(work), ReferralPage))


def test_a_session_is_found_by_a_word_of_its_course_and_opened(qtbot, work, more, find, keys):
    found = find("together")
    assert [found.table.rows.data(found.table.rows.index(row, 0)) for row in range(2)] == ["Sessions", "Courses"]
    keys.press(KEY.Key_Down)
    keys.press(KEY.Key_Return)
    qtbot.waitUntil(lambda: isinstance(_shown(work), SessionPage))


def test_a_group_is_named_once(work, find):
    found = find("khin")
    rows = found.table.rows
    said = [rows.data(rows.index(row, 0)) for row in range(rows.rowCount())]
    assert said[0] == "Members"
    assert not any(said[1:])


def test_escape_empties_the_box_and_leads_back_from_the_list_too(qtbot, work, find, keys):
    find("khin")
    keys.press(KEY.Key_Down)
    qtbot.waitUntil(lambda: _shown(work).table.view.hasFocus())
    keys.press(KEY.Key_Escape)
    assert _shown(work) is work.window.page("members")
    assert work.window.find_box.text() == ""


def test_zawgyi_is_found_after_converting_and_that_is_told(work, find):
    found = find("မသႏၲာ")
    assert not found.converted.isHidden()
    assert "မသန္တာ" in found.converted.text()
    assert found.table.rows.rows[0].found.name.startswith("မသန္တာ")


def test_covered_names_are_dots_in_what_was_found_and_still_find(qtbot, work, find, keys):
    work.desk.set_setting("names", "hidden")
    found = find("khin")
    rows = found.table.rows
    assert {rows.data(rows.index(row, 1)) for row in range(rows.rowCount())} == {DOTS}
    keys.press(KEY.Key_Down)
    keys.press(KEY.Key_F9)
    assert rows.data(rows.index(0, 1)) != DOTS
    keys.press(KEY.Key_Return)
    qtbot.waitUntil(lambda: isinstance(_shown(work), MemberPage))
    qtbot.waitUntil(lambda: _shown(work).title.text() == DOTS)
