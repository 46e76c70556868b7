"""An admin erases a record in two steps; staff are not offered it."""

import dataclasses

import pytest
from PySide6.QtCore import Qt

from models import members
from models.schema import Role
from views.members.one import MemberPage
from views.members.status import StatusPage


@pytest.fixture
def page(qtbot, work, keys):
    """The state of the first member on the list."""
    work.window.page("members").table.setFocus()
    keys.press(Qt.Key.Key_Return)
    member = work.window.stack.currentWidget()
    assert isinstance(member, MemberPage)
    qtbot.waitUntil(lambda: member.facts.details is not None)
    member.status.click()
    return work.window.stack.currentWidget()


def test_a_record_is_erased_after_two_presses_and_the_list_is_shown_again(qtbot, work, page):
    code = page._details.code
    page.erasing.begin.click()
    assert work.window.focusWidget() is page.erasing.keep, work.window.focusWidget()
    page.erasing.erase.click()
    listed = work.window.page("members")
    qtbot.waitUntil(lambda: listed.table.rows.rowCount() == 39)
    assert work.window.stack.currentWidget() is listed
    assert "Erased here" in work.window.quiet.line.text()
    assert not work.window.trouble.isVisible()
    assert code not in [row.code for row in listed.table.rows.rows]


def test_whoever_thinks_again_keeps_the_record(qtbot, work, page):
    page.erasing.begin.click()
    page.erasing.keep.click()
    assert page.erasing.begin.isVisible()
    assert not page.erasing.erase.isVisible()
    with work._opened.office.database.reading() as session:
        assert members.details(session, work.desk.actor, page._details.code).code


def test_staff_are_not_offered_to_erase(qtbot, work, page):
    staff = StatusPage(
        dataclasses.replace(work.desk, actor=dataclasses.replace(work.desk.actor, role=Role.STAFF)), page._details
    )
    work.window.open(staff)
    assert not staff.erasing.isVisible()
    assert staff.form.isVisible()
