"""Every form that was left half-typed comes back from Today as itself, with what was typed; others' secrets do not."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt

from models import cases, courses, drafts, events, paper_packs, trainings
from models.cases import CaseDraft
from models.courses import CourseDraft
from models.custom_fields import FieldDraft, add
from models.events import EventDraft
from models.paper_packs import PackWish
from models.schema import CaseIssue, CustomKind, CustomNoun, Occasion, PaperNoun, Topic
from models.stamps import present_day
from models.trainings import TrainingDraft
from tests.models.test_custom_values import define
from views.cases.form import CaseForm
from views.events.form import EventPage
from views.members.register import RegisterPage
from views.packs.keying import KeyingPage
from views.referrals.correct import CorrectReferralPage
from views.referrals.form import ReferralForm
from views.settings.account import AccountPage
from views.settings.custom_form import FieldForm
from views.today.page import TodayPage
from views.trainings.change import ChangeSessionPage
from views.trainings.course import CoursePage
from views.trainings.next_session import NextSessionPage

KEY = Qt.Key


@pytest.fixture
def made(office):
    """One record of each kind; by the beginning of a draft's name, what the name goes on with."""
    with office.database.transaction() as session:
        actor, day = replace(office.actor, sees_cases=True), present_day(session)
        course = courses.add(session, actor, CourseDraft("LEAD", "Leading together"))
        held = trainings.plan(session, actor, TrainingDraft("LEAD", day))
        event = events.record(session, actor, EventDraft(day, Occasion.LAUNCH, Topic.ADVOCACY, members=9))
        case = cases.open_case(session, actor, CaseDraft(day, CaseIssue.EVICTION))
    return {
        "course": course.id,
        "event": event.id,
        "case": case.code,
        "correct session": held.id,
        "next session": held.training_id,
    }


def open_only_draft(sit, office, name, fields, actor=None):
    with office.database.transaction() as session:
        drafts.save(session, actor or office.actor, name, fields)
    at = sit(TodayPage, actor or replace(office.actor, sees_cases=True), office)
    rows = at.page.soon.rows.rows
    place = next((place for place, line in enumerate(rows) if line.key == f"draft {name}"), None)
    if place is None:
        return None
    at.page.soon.setFocus()
    at.page.soon.view.selectRow(place)
    at.keys(KEY.Key_Return)
    at.idle()
    return at


@pytest.mark.parametrize(
    "name, fields, page",
    [
        ("course", {"title": "Know the law"}, CoursePage),
        ("event", {"held_on": "2026-11-20", "members": "12"}, EventPage),
        ("case", {"issue": "eviction"}, CaseForm),
        ("correct session", {"place": "Other hall"}, ChangeSessionPage),
        ("next session", {"held_on": "2026-11-27"}, NextSessionPage),
    ],
)
def test_a_form_about_a_record_comes_back_with_what_was_typed(sit, office, made, name, fields, page):
    at = open_only_draft(sit, office, f"{name} {made[name]}", fields)
    assert isinstance(at.page, page)
    assert at.page.drafting.isVisible()
    at.control(KEY.Key_B)
    assert not at.page.drafting.isVisible()
    typed = at.page.drafting.unsaved()
    assert {key: typed[key] for key in fields} == fields


def test_a_referral_whose_fields_are_half_corrected_comes_back_as_itself(sit, office, filled):
    with office.database.transaction() as session:
        fare = define(session, office.actor, CustomNoun.REFERRAL, CustomKind.NUMBER, "Bus fare")
    at = open_only_draft(sit, office, f"correct referral {filled.ids[7]}", {f"custom {fare.id}": "45"})
    assert isinstance(at.page, CorrectReferralPage)
    assert at.page.title.text() == f"Correct {filled.slips[7]}"
    at.control(KEY.Key_B)
    assert at.page.custom.values() == {fare.id: "45"}


@pytest.mark.parametrize("noun, begin, page", [
    (PaperNoun.MEMBER, "register member", RegisterPage), (PaperNoun.REFERRAL, "blank referral", ReferralForm),
])  # fmt: skip
def test_a_line_of_paper_that_is_half_keyed_in_comes_back_on_the_page_of_its_pack(sit, office, noun, begin, page):
    with office.database.transaction() as session:
        lines = paper_packs.make(session, office.actor, PackWish(1, 1, 0))
    record = next(line.record for line in lines if line.noun is noun)
    at = open_only_draft(sit, office, f"{begin} {record}", {"name": "Ma Hnin", "time": "9"})
    assert isinstance(at.page, page)
    assert at.page.drafting.isVisible()
    at.keys(KEY.Key_Escape)
    assert isinstance(at.page, KeyingPage)


def test_what_admins_set_comes_back_to_them_alone(sit, office, staff):
    at = open_only_draft(sit, office, "account", {"name": "Ma Moe", "initials": "MM"})
    assert isinstance(at.page, AccountPage)
    at.control(KEY.Key_B)
    assert (at.page.name.value(), at.page.initials.value()) == ("Ma Moe", "MM")
    assert open_only_draft(sit, office, "account", {"name": "Ma Moe"}, staff) is None


@pytest.mark.parametrize("name, page", [("course", CoursePage), ("event", EventPage), ("case", CaseForm)])
def test_a_form_of_something_new_comes_back(sit, office, name, page):
    at = open_only_draft(sit, office, name, {"held_on": "2026-11-20", "title": "Know the law"})
    assert isinstance(at.page, page)
    assert at.page.drafting.isVisible()


def test_a_case_begun_from_a_members_page_comes_back_with_the_member(sit, office, filled):
    at = open_only_draft(sit, office, f"case {filled.people[0]}", {"member": filled.people[0], "issue": "eviction"})
    assert isinstance(at.page, CaseForm)
    assert at.page.draft().member_code == filled.people[0]


def test_who_may_not_see_cases_does_not_learn_that_one_was_begun(sit, office):
    staff = replace(office.actor, sees_cases=False)
    assert open_only_draft(sit, office, "case", {"issue": "eviction"}, staff) is None


def test_a_field_of_our_own_comes_back_at_head_office_and_nowhere_else(sit, office, head_office):
    at = open_only_draft(sit, head_office, "field new", {"label": "Bus fare"}, head_office.actor)
    assert isinstance(at.page, FieldForm)
    with head_office.database.transaction() as session:
        line = add(session, head_office.actor, FieldDraft(CustomNoun.SESSION, CustomKind.NUMBER, "Bus fare"))
        drafts.discard(session, head_office.actor, "field new")
    at = open_only_draft(sit, head_office, f"field {line.id}", {"label": "Bus fare there"}, head_office.actor)
    assert isinstance(at.page, FieldForm)
    assert open_only_draft(sit, office, "field new", {"label": "Bus fare"}) is None
