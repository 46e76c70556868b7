"""Pictures of the page of settings, and of what was kept long enough."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

from sqlalchemy import select

from desktop import made_up
from models import members, offices
from models.accounts import AccountLine, allow
from models.clock import today
from models.ids import new_id, new_slip_number
from models.offices import OpenOffice
from models.schema import Evidence, Member, Provider, Referral, ReferralStatus, Role
from models.vault_shares import shares_of
from tests.album import Album
from tests.models.people import add_clinic
from tests.offices import SettableClock
from views.settings.account import AccountPage
from views.settings.backup import BackupPage
from views.settings.one_account import ClosePage, GivePage, OneAccountPage
from views.settings.page import SettingsPage
from views.settings.passphrase import PassphrasePage
from views.settings.recovery import MakePage, SharesPage, TryPage, VoidPage
from views.settings.retention import RetentionPage


def shots(at: Album) -> None:
    """The place, the question about the clock, a new account."""
    page = at.go("settings")
    assert isinstance(page, SettingsPage)
    # Elsewhere than here a person changes them on this very page.
    page.computer.language.set_value(at.camera.look.language)
    page.computer.theme.set_value(at.camera.look.theme)
    at.shoot("settings")
    bar = page.scroller.verticalScrollBar()
    if bar.maximum():
        bar.setValue(bar.maximum())
        at.shoot("settings-below")
        bar.setValue(0)
    page.clock.show()
    at.shoot("settings-clock")
    page.clock.hide()
    account = AccountPage(at.desk)
    at.shoot_page("settings-account", account, account._offer)
    own = PassphrasePage(at.desk)
    at.shoot_page("settings-passphrase", own, own.new.offer.click)
    behind = PassphrasePage(at.desk)
    at.shoot_page("settings-passphrase-behind", behind, lambda: behind._show_left_behind((2, ["Ma Moe", "Ko Zaw"])))
    line = AccountLine(new_id(), "Ma Moe", "MM", Role.STAFF, sees_cases=True, sees_follow_up_care=True, active=True)
    one = OneAccountPage(at.desk, line)
    at.shoot_page("settings-one-account", one, lambda: _allow(one))
    at.shoot_page("settings-one-account-closed", OneAccountPage(at.desk, replace(line, active=False)))
    at.shoot_page("settings-new-passphrase", GivePage(at.desk, line))
    at.shoot_page("settings-close-account", ClosePage(at.desk, line))
    recovery_shots(at)
    stick = Path("E:/")
    backup = BackupPage(at.desk)
    # Whatever is plugged in where pictures are taken is nobody's business.
    backup.folder.set_value(stick)
    at.shoot_page("settings-backup", backup)
    backup = BackupPage(at.desk)
    backup.folder.set_value(stick)
    at.shoot_page("settings-backup-made", backup, lambda: backup._show(Path("E:/7k2m9xq4.thbak"), 2_400_000))


def recovery_shots(at: Album) -> None:
    """Shares made, in sight, on paper, tried out and made void."""
    at.shoot_page("settings-recovery", MakePage(at.desk))
    shares = shares_of(bytes(range(16)))
    at.shoot_page("settings-recovery-shares", SharesPage(at.desk, shares))
    made = SharesPage(at.desk, shares)
    at.open(made)
    made.print_all.click()
    at.shoot("settings-recovery-paper")
    for _ in range(2):
        at.back()
    tried = TryPage(at.desk)
    at.shoot_page("settings-recovery-wrong", tried, lambda: _mistype(tried, shares))
    good = TryPage(at.desk)
    at.shoot_page("settings-recovery-good", good, lambda: good._tell(good=True))
    at.shoot_page("settings-recovery-void", VoidPage(at.desk))


def _mistype(page: TryPage, shares: Sequence[str]) -> None:
    page.first.set_value(shares[0])
    page.second.set_value(shares[1].replace(" ", " orchid ", 1))
    page.form.submit()


def _allow(page: OneAccountPage) -> None:
    """A made-up account stands in no register."""
    page.not_this.hide()
    page._offer()


def kept_office(home: Path, clock: SettableClock) -> OpenOffice:
    """A register of some people and of their slips that nobody touched for two years."""
    from tests.full_office import new_office

    office = new_office(home / "kept", "YGN", "ရန်ကုန် ရုံးခွဲ", clock)
    actor, day = office.actor, today(clock)
    with office.database.transaction() as session:
        add_clinic(session, actor)
        for draft in made_up.people("YGN", 14, day):
            members.register(session, actor, draft)
        allow(session, actor)
        people = session.scalars(select(Member.id).order_by(Member.id)).all()
        provider = session.scalars(select(Provider.id)).first()
        for place in range(31):
            on = day - timedelta(days=9 * place)
            session.add(
                Referral(
                    id=new_id(), number=new_slip_number(), member_id=people[place % 12], provider_id=provider, service_number=1,
                    issued_on=on, status=ReferralStatus.COMPLETED, status_on=on, evidence=Evidence.PROVIDER_CALL,
                )
            )  # fmt: skip
    for _ in range(3):
        clock.later(days=250)
        with office.database.transaction() as session:
            offices.confirm_date(session, actor)
    return office


def kept_shots(at: Album) -> None:
    """Members to look at again, and the question before referrals are unlinked."""
    at.go("settings")
    page = RetentionPage(at.desk)
    at.shoot_page("kept-long-enough", page)
    asked = RetentionPage(at.desk)
    at.shoot_page("kept-long-enough-asked", asked, lambda: asked.unlinking._ask())
