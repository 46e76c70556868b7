"""Pictures of Today, of referrals with their slips, and of the directory of clinics."""

from datetime import timedelta

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent

from models import drafts, providers
from models.referrals import ReferralDraft, issue, move
from models.schema import Evidence, Priority, ReferralStatus
from models.today import appointments
from tests.album import Album
from tests.views.referrals.clinics import Filled
from views.providers.card import ClinicPage
from views.providers.form import ProviderPage
from views.providers.page import ProvidersPage
from views.referrals.form import ReferralForm
from views.referrals.one import ReferralPage
from views.referrals.page import ReferralsPage
from views.referrals.slip import SlipPage, SlipsPage
from views.stub.page import StubPage
from views.today.page import TodayPage


def shots(at: Album, filled: Filled) -> None:
    """All of them."""
    _busy_day(at, filled)
    today = at.go("today")
    assert isinstance(today, TodayPage)
    at.shoot("today")
    today.several.ask(ReferralStatus.ATTENDED)
    at.shoot("today-asking")
    today.several._leave()
    referrals = at.go("referrals")
    assert isinstance(referrals, ReferralsPage)
    at.shoot("referrals")
    at.camera.app.sendEvent(referrals.table.view, _key(Qt.Key.Key_Space))
    at.camera.app.sendEvent(referrals.table.view, _key(Qt.Key.Key_Space))
    referrals.several.ask(ReferralStatus.COMPLETED)
    at.shoot("referrals-several")
    referrals.several._leave()
    referrals.marks.clear()
    one = ReferralPage(at.desk, filled.slips[7])
    at.shoot_page("referral-move", one, lambda: one.card.begin(ReferralStatus.DID_NOT_ATTEND))
    _stub(at, filled)
    at.go("referrals")
    _form(at)
    at.open(SlipPage(at.desk, filled.ids[1]))
    at.shoot("slip")
    at.back()
    at.shoot_page("slips", SlipsPage(at.desk, filled.ids[1:7]))
    at.shoot_page("slip-not-printed", SlipPage(at.desk, filled.ids[1], print_now=True))
    clinics = at.go("clinics")
    assert isinstance(clinics, ProvidersPage)
    at.shoot("clinics")
    with at.office.database.reading() as session:
        line = providers.details(session, at.office.actor, "P001")
    at.shoot_page("clinic-card", ClinicPage(at.desk, line.id))
    at.shoot_page("clinic", ProviderPage(at.desk, line))
    at.shoot_page("clinic-new", ProviderPage(at.desk, None))
    at.go("referrals")


def _key(key: Qt.Key) -> QKeyEvent:
    return QKeyEvent(QKeyEvent.Type.KeyPress, key, Qt.KeyboardModifier.NoModifier)


def _busy_day(at: Album, filled: Filled) -> None:
    """Appointments, something half-typed, and how it went at the clinics before; written once."""
    actor, day = at.office.actor, at.desk.today()
    with at.office.database.transaction() as session:
        drafts.save(session, actor, "register member", {"name": "Ma Su"})
        if any(each.time for each in appointments(session, actor, day, day)):
            return
        for on, clock_time in ((day, "10:00"), (day + timedelta(days=1), "9:30")):
            draft = ReferralDraft(
                filled.people[3], "P001", 2, appointment_on=on, appointment_time=clock_time, accompanied=True
            )
            issue(session, actor, draft)
        for place in range(9):
            line = issue(session, actor, ReferralDraft(filled.people[place % 4], "P002", 2)).line
            to = ReferralStatus.COMPLETED if place else ReferralStatus.SERVICE_UNAVAILABLE
            evidence = Evidence.PROVIDER_CALL if place else None
            done = move(session, actor, line.id, to, on=day, evidence=evidence).line
            if place > 4:
                move(session, actor, done.id, ReferralStatus.LOOP_CLOSED, on=day, evidence=Evidence.RETURNED_STUB)
        providers.verified(session, actor, "P004", day - timedelta(days=200))


def _stub(at: Album, filled: Filled) -> None:
    """A slip that came back: asked, closed, and a number that is wrong."""
    page = StubPage(at.desk)
    at.open(page)
    at.shoot("stub")
    for number, name in (
        (filled.slips[1], "stub-asked"),
        (filled.slips[5], "stub-expired"),
        ("7KHM3-PRT2X", "stub-wrong"),
    ):
        page.number.set_value(number)
        page.look()
        at.rest()
        if name == "stub-asked":
            page.answer.answer(yes=True)
        at.shoot(name)
    page.number.set_value(filled.slips[1])
    page.look()
    at.rest()
    if not page.answer.isHidden():
        page.answer.answer(yes=True)
        page.answer.answer(yes=True)
    at.rest()
    at.shoot("stub-closed")
    page.window().quiet.undo_last()
    at.rest()
    at.back()


def _form(at: Album) -> None:
    """A referral from the empty form to the filled one, and one of a person under 18."""
    at.forget()
    page = ReferralForm(at.desk, None)
    at.open(page)
    at.shoot("refer-empty")
    form = page.form
    form.member.input.setText("Thida")
    form.member._seek(take_first=True)
    at.rest()
    form.service.set_value(2)
    form.service.changed.emit()
    at.rest()
    form.provider.setFocus()
    at.shoot("refer-suggestions")
    form.provider.set_value(form._offers[0].line.id)
    form.provider.changed.emit()
    form.priority.set_value(Priority.HOURS_72)
    form.appointment.set_value(at.desk.today() + timedelta(days=2))
    form.time.set_value("10:00")
    form.accompanied.set_value(True)
    form.changed.emit()
    form.accompanied.setFocus()
    at.rest()
    at.shoot("refer")
    page.sides.turn()
    at.shoot("refer-slip")
    at.back()
    at.forget()
    page = ReferralForm(at.desk, None)
    at.open(page)
    page.form.whom.buttons[1].click()
    page.form.age.buttons[2].click()
    at.rest()
    page.form.provider.set_value(page.form._offers[0].line.id)
    page.form.provider.changed.emit()
    page.form.changed.emit()
    at.camera.wait(lambda: not page.preview.isHidden())
    at.shoot("refer-under-18")
    at.back()
    at.forget()
