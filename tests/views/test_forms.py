"""Every form by keyboard alone: Tab goes as the eye reads, Enter leads to the main button, Escape leaves."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QWidget

from models import courses, members, reference, referrals, trainings
from models.courses import CourseDraft
from models.exchange import partner_lines
from models.reports.periods import month_of
from models.schema import CustomKind, CustomNoun
from models.stamps import present_day
from models.trainings import TrainingDraft
from tests.models.test_custom_values import define
from views.cases.form import CaseForm
from views.events.form import EventPage
from views.events.page import EventsPage
from views.exchange.cards import CardsPage
from views.exchange.send import SendPage
from views.kit.form import Form
from views.members.ask import AskPage
from views.members.correct import CorrectPage
from views.members.handover import HandoverPage
from views.members.register import RegisterPage
from views.members.status import StatusPage
from views.packs.page import PacksPage
from views.providers.form import ProviderPage
from views.referrals.correct import CorrectReferralPage
from views.referrals.form import ReferralForm
from views.reports.save import SavePage
from views.settings.account import AccountPage
from views.settings.backup import BackupPage
from views.settings.custom_form import FieldForm
from views.settings.recovery import TryPage, VoidPage
from views.trainings.change import ChangeSessionPage
from views.trainings.course import CoursePage
from views.trainings.next_session import NextSessionPage
from views.trainings.plan import PlanPage

KEY = Qt.Key
MOST = 80
"""More presses of Tab than any form has stops."""


class Known:
    """Records that forms are about."""

    def __init__(self, office, code) -> None:
        with office.database.transaction() as session:
            actor = office.actor
            for noun in CustomNoun:
                define(session, actor, noun, CustomKind.DATE, "First visit")
                define(session, actor, noun, CustomKind.CHOICE, "Wants", (("English", ""), ("Computer", "")))
            courses.add(session, actor, CourseDraft("LEAD", "Leading together"))
            self.session = trainings.plan(session, actor, TrainingDraft("LEAD", present_day(session)))
            self.course = courses.details(session, actor, "LEAD")
            self.member = members.details(session, actor, code)
            self.towns = reference.townships(session)
            (self.referral, *_more) = referrals.listed(session, actor)
            self.partners = partner_lines.partner_lines(session)


FORMS: dict[str, Callable[..., QWidget]] = {
    "register": lambda desk, it: RegisterPage(desk),
    "correct a member": lambda desk, it: CorrectPage(desk, it.member, it.towns),
    "change a state": lambda desk, it: StatusPage(desk, it.member),
    "ask": lambda desk, it: AskPage(desk, it.member),
    "hand over": lambda desk, it: HandoverPage(desk, it.member),
    "refer": lambda desk, it: ReferralForm(desk, it.member.code),
    "correct a referral": lambda desk, it: CorrectReferralPage(desk, it.referral),
    "clinic": lambda desk, it: ProviderPage(desk, None),
    "plan": lambda desk, it: PlanPage(desk, lambda _line: None),
    "change a session": lambda desk, it: ChangeSessionPage(desk, it.session),
    "next session": lambda desk, it: NextSessionPage(desk, it.session, lambda _line: None),
    "course": lambda desk, it: CoursePage(desk, None),
    "correct a course": lambda desk, it: CoursePage(desk, it.course),
    "event": lambda desk, it: EventPage(desk),
    "case": lambda desk, it: CaseForm(desk),
    "field": lambda desk, it: FieldForm(desk),
    "account": lambda desk, it: AccountPage(desk),
    "backup": lambda desk, it: BackupPage(desk),
    "try shares": lambda desk, it: TryPage(desk),
    "void shares": lambda desk, it: VoidPage(desk),
    "save figures": lambda desk, it: SavePage(desk, month_of(desk.today()), "referrals", public=False),
    "send": lambda desk, it: SendPage(desk, it.partners),
    "cards": lambda desk, it: CardsPage(desk),
    "pack": lambda desk, it: PacksPage(desk),
}


@pytest.fixture
def known(office, filled):
    return Known(office, filled.people[0])


@pytest.fixture(params=FORMS)
def at(request, sit, known):
    """One of the forms, opened from another page, with the hand where it begins."""
    working = sit(EventsPage)
    working.below = working.page
    working.window.open(FORMS[request.param](working.desk, known))
    working.idle()
    return working


def form_of(at) -> Form:
    return next(form for form in at.page.findChildren(Form) if form.isVisible() and form.main is not None)


def field_of(form, widget):
    """The field of the form in which a widget stands, by name."""
    for name, field in form.fields.items():
        if field is widget or field.isAncestorOf(widget):
            return name
    return None


def stops(form):
    """The names of the fields that can be typed in, as the eye reads them."""
    shown = {name: field for name, field in form.fields.items() if field.isVisible() and field.isEnabled()}
    place = {name: field.mapTo(form, QPoint(0, 0)) for name, field in shown.items()}
    return sorted(shown, key=lambda name: (place[name].y(), place[name].x()))


def test_the_hand_begins_in_the_first_field_and_tab_goes_as_the_eye_reads(at):
    form = form_of(at)
    form.begin()
    order = [field_of(form, at.hand())]
    seen = []
    for _press in range(MOST):
        at.keys(KEY.Key_Tab)
        hand = at.hand()
        if hand is form.main:
            break
        order.append(field_of(form, hand))
        seen.append(hand)
    assert at.hand() is form.main
    fields = list(dict.fromkeys(name for name in order if name is not None))
    assert fields == stops(form)
    if form.back is not None:
        at.keys(KEY.Key_Tab)
        assert at.hand() is form.back
    at.keys(KEY.Key_Tab)
    assert not form.isAncestorOf(at.hand())


def test_escape_leaves_it_from_the_first_field_and_from_the_last(at):
    form = form_of(at)
    if form.back is None:
        return
    page = at.page
    form.fields[stops(form)[-1]].setFocus()
    at.keys(KEY.Key_Escape)
    assert at.page is at.below
    assert page is not at.below


def test_enter_in_the_last_field_is_the_main_button(at):
    form = form_of(at)
    asked = []
    form.submitted.connect(lambda: asked.append(True))
    last = stops(form)[-1]
    form.fields[last].setFocus()
    at.keys(KEY.Key_Return)
    wrong = [name for name, field in form.fields.items() if field.isVisible() and not field.check()]
    # Sent, or told at the first field that cannot be taken.
    assert asked or (wrong and field_of(form, at.hand()) == wrong[0])
    at.idle()


def test_tab_finds_the_row_for_one_more_choice_that_came_while_typing(sit):
    at = sit(FieldForm)
    page = at.page
    page.noun.set_value(CustomNoun.MEMBER)
    page._noun_changed()
    page.kind.set_value(CustomKind.CHOICE)
    page._kind_changed()
    rows = page.choices.rows
    before = len(rows)
    rows[-1].name.setFocus()
    at.keys("More")
    at.idle()
    assert len(rows) == before + 1
    at.keys(KEY.Key_Tab)
    assert rows[-2].name_my.isAncestorOf(at.hand())
    at.keys(KEY.Key_Tab)
    assert rows[-1].name.isAncestorOf(at.hand())
    at.keys(KEY.Key_Tab, KEY.Key_Tab)
    assert at.hand() is page.form.main


def test_shift_and_tab_go_the_same_way_back(at):
    form = form_of(at)
    form.begin()
    there = [at.hand()]
    while at.hand() is not form.main:
        at.keys(KEY.Key_Tab)
        there.append(at.hand())
    for before in reversed(there[:-1]):
        at.keys(KEY.Key_Backtab)
        assert at.hand() is before
