"""Fields of head office's own in the forms of referrals, sessions, clinics and cases."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from sqlalchemy import select

from models import custom_values, providers
from models.schema import CaseAction, CaseIssue, CustomKind, CustomNoun, LegalCase, Session
from tests.models.people import add_clinic, add_course
from tests.models.test_custom_values import define
from views.cases.form import CaseForm
from views.providers.form import ProviderPage
from views.trainings.plan import PlanPage

KEY = Qt.Key


@pytest.fixture
def seeing(office):
    return replace(office.actor, sees_cases=True, sees_follow_up_care=True)


def ask(office, noun, kind=CustomKind.NUMBER, label="Days waited"):
    with office.database.transaction() as session:
        return define(session, office.actor, noun, kind, label)


def said(at, noun, record_id, actor):
    return at.read(lambda session: [entry.value for entry in custom_values.values(session, actor, noun, record_id)])


def test_a_clinic_says_it_and_says_it_again_when_it_is_opened(sit, office):
    with office.database.transaction() as session:
        add_clinic(session, office.actor)
        line = providers.details(session, office.actor, "P001")
    field = ask(office, CustomNoun.PROVIDER, CustomKind.TEXT, "What they are good at")
    at = sit(lambda desk: ProviderPage(desk, line))
    at.idle()
    at.page.custom.fields[field.id].input.setText("<i>Listening</i>")
    at.control(KEY.Key_Return)
    at.idle()
    assert said(at, CustomNoun.PROVIDER, line.id, office.actor) == ["<i>Listening</i>"]
    again = ProviderPage(at.desk, line)
    at.window.open(again)
    at.idle()
    assert again.custom.fields[field.id].value() == "<i>Listening</i>"


def test_a_clinic_of_head_office_is_only_read(sit, office):
    with office.database.transaction() as session:
        add_clinic(session, office.actor)
        line = replace(providers.details(session, office.actor, "P001"), own=False)
    field = ask(office, CustomNoun.PROVIDER)
    at = sit(lambda desk: ProviderPage(desk, line))
    at.idle()
    assert not at.page.custom.fields[field.id].isEnabled()


def test_a_case_says_it(sit, office, seeing):
    field = ask(office, CustomNoun.CASE, label="Steps taken")
    at = sit(lambda desk: CaseForm(desk), actor=seeing)
    at.idle()
    page = at.page
    page.month.set_value(page.month._options[1][0])
    page.issue.set_value(CaseIssue.EVICTION)
    page.action.set_value(CaseAction.LAWYER)
    page.custom.fields[field.id].set_value(4)
    at.control(KEY.Key_Return)
    at.idle()
    case = at.read(lambda session: session.scalars(select(LegalCase.id)).one())
    assert said(at, CustomNoun.CASE, case, seeing) == ["4"]


def test_a_session_says_it_when_it_is_planned(sit, office):
    with office.database.transaction() as session:
        add_course(session, office.actor)
    field = ask(office, CustomNoun.SESSION, CustomKind.TEXT, "What went well")
    planned = []
    at = sit(lambda desk: PlanPage(desk, planned.append))
    at.idle()
    page = at.page
    page.course.set_value(page.course._options[0][0])
    page.level.set_value(0)
    page.custom.fields[field.id].input.setText("Much laughter")
    at.control(KEY.Key_Return)
    at.idle()
    held = at.read(lambda session: session.scalars(select(Session.id)).one())
    assert said(at, CustomNoun.SESSION, held, office.actor) == ["Much laughter"]
    assert planned
