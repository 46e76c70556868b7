"""A branch office of realistic size for pictures: people, clinics, referrals of some weeks, trainings. Nobody is real."""

from dataclasses import dataclass
from pathlib import Path

from desktop import made_up
from desktop.upgrade import upgrade
from models import backups, members
from models.accounts import AccountDraft, add_account
from models.clock import today
from models.offices import OfficeDraft, OpenOffice, create_office
from models.schema import Role
from tests.desktop.made_up import fill as fill_members
from tests.offices import PASSPHRASE, SettableClock
from tests.views.referrals.clinics import Filled
from tests.views.referrals.clinics import fill as fill_referrals
from tests.views.trainings.held import Held
from tests.views.trainings.held import fill as fill_trainings

MORE_MEMBERS = 120


@dataclass(frozen=True, slots=True)
class FullOffice:
    """The open office with what its pictures go to."""

    office: OpenOffice
    clock: SettableClock
    referrals: Filled
    trainings: Held


def new_office(folder: Path, code: str, name: str, clock: SettableClock, *, head: bool = False) -> OpenOffice:
    """An office with nothing in it; it opens with `PASSPHRASE`."""
    return create_office(
        folder, OfficeDraft(code, name, head=head), AccountDraft("Daw Aye", "DA"), PASSPHRASE,
        upgrade=upgrade, anchors=folder.parent / "anchors", clock=clock,
    )  # fmt: skip


def full_office(folder: Path, clock: SettableClock) -> FullOffice:
    """Make it; the clock stands some weeks later afterwards."""
    office = new_office(folder, "YGN", "ရန်ကုန် ရုံးခွဲ", clock)
    actor, day = office.actor, today(clock)
    codes = fill_members(office, day)
    with office.database.transaction() as session:
        add_account(session, actor, AccountDraft("Ma Moe", "MM"))
        add_account(session, actor, AccountDraft("ကိုဇော်", "KZ", Role.ADMIN, sees_cases=True))
        for draft in made_up.people("YGN", MORE_MEMBERS, day):
            members.register(session, actor, draft)
    filled = fill_referrals(office, clock)
    backups.make_backup(office.database, actor, folder.parent / "stick.thbak")
    backups.keep(office.database)
    return FullOffice(office, clock, filled, fill_trainings(office, today(clock), codes[:19]))
