"""Pictures of Today, of referrals with their slips, and of the directory of clinics."""

from datetime import timedelta

from models import providers
from models.schema import Priority, ReferralStatus
from tests.album import Album
from tests.views.referrals.clinics import Filled
from views.providers.form import ProviderPage
from views.providers.page import ProvidersPage
from views.referrals.form import ReferralForm
from views.referrals.one import ReferralPage
from views.referrals.page import ReferralsPage
from views.referrals.slip import SlipPage
from views.today.page import TodayPage


def shots(at: Album, filled: Filled) -> None:
    """All of them."""
    today = at.go("today")
    assert isinstance(today, TodayPage)
    at.shoot("today")
    today.ask(ReferralStatus.ATTENDED)
    at.shoot("today-asking")
    today._leave_asking()
    referrals = at.go("referrals")
    assert isinstance(referrals, ReferralsPage)
    referrals.table.choose_first()
    referrals.card.show_referral(filled.slips[7])
    at.shoot("referrals")
    one = ReferralPage(at.desk, filled.slips[7])
    at.shoot_page("referral-move", one, lambda: one.card.begin(ReferralStatus.DID_NOT_ATTEND))
    referrals.number.set_value(filled.slips[1])
    referrals._find()
    at.shoot("referral-returned-slip")
    referrals.number.set_value("")
    at.go("referrals")
    _form(at)
    at.open(SlipPage(at.desk, filled.ids[1]))
    at.shoot("slip")
    at.back()
    at.shoot_page("slip-not-printed", SlipPage(at.desk, filled.ids[1], print_now=True))
    at.open(ProvidersPage(at.desk))
    at.shoot("clinics")
    with at.office.database.reading() as session:
        line = providers.details(session, at.office.actor, "P001")
    at.shoot_page("clinic", ProviderPage(at.desk, line))
    at.shoot_page("clinic-new", ProviderPage(at.desk, None))
    at.go("referrals")


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
    form.provider.set_value(form._offers[0].id)
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
    page.form.provider.set_value(page.form._offers[0].id)
    page.form.provider.changed.emit()
    page.form.changed.emit()
    at.camera.wait(lambda: not page.preview.isHidden())
    at.shoot("refer-under-18")
    at.back()
    at.forget()
