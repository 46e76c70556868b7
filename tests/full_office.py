"""A branch office of realistic size for pictures: people, clinics, and a year of referrals, trainings, events. Nobody is real."""

import random
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

from desktop import made_up
from desktop.upgrade import upgrade
from models import backups, consents, members
from models.accounts import AccountDraft, add_account
from models.clock import today
from models.offices import OfficeDraft, OpenOffice, create_office
from models.schema import ConsentMethod, ConsentScope, Role
from tests import made_year
from tests.desktop.made_up import fill as fill_members
from tests.offices import PASSPHRASE, SettableClock
from tests.views.cases.gallery import fill as fill_cases
from tests.views.events.gallery import fill as fill_events
from tests.views.referrals.clinics import Filled
from tests.views.referrals.clinics import fill as fill_referrals
from tests.views.trainings.held import Held
from tests.views.trainings.held import fill as fill_trainings

BEGUN = datetime(2026, 11, 1, 3, 0, tzinfo=UTC)
"""The register begins; no clock is believed that stands earlier."""
DAYS = 25
"""Afterwards it is 26 November 2026."""
MORE_MEMBERS = 190
_TITLES, _FIRST = ("မ", "မ", "မ", "ဒေါ်"), ("", "", "ယဉ်", "သန်း", "ဇင်မာ", "လဲ့လဲ့", "ခိုင်", "ဝင်းဝင်း", "မိုး", "အိအိ", "ဖြူဖြူ", "သူဇာ")


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
    """Make it; the clock is set to `BEGUN` first and stands some weeks later afterwards."""
    from tests.views.trainings.taught import fill as fill_cascade  # it makes an office by this module

    clock.now = BEGUN
    office = new_office(folder, "YGN", "ရန်ကုန် ရုံးခွဲ", clock)
    actor, day = office.actor, today(clock)
    codes = fill_members(office, day)
    with office.database.transaction() as session:
        add_account(session, actor, AccountDraft("Ma Moe", "MM"))
        add_account(session, actor, AccountDraft("ကိုဇော်", "KZ", Role.ADMIN, sees_cases=True))
    more = _people(office, clock)
    fill_cases(office, clock, more, days=0)
    filled = fill_referrals(office, clock, DAYS)
    backups.make_backup(office.database, actor, folder.parent / "stick.thbak")
    backups.keep(office.database)
    day = today(clock)
    held = fill_trainings(office, day, codes[:19])
    fill_cascade(office, day, more[:130])
    fill_events(office, day)
    made_year.write(office, day, more)
    return FullOffice(office, clock, filled, held)


def _people(office: OpenOffice, clock: SettableClock) -> list[str]:
    """Most came in the last three years; two in three may be called."""
    chance, day, codes = random.Random(3), today(clock), []
    with office.database.transaction() as session:
        for draft in made_up.people("YGN", MORE_MEMBERS, day):
            joined = day - timedelta(days=int(1100 * chance.random() ** 1.4))
            name = (
                draft.name
                if draft.name.isascii()
                else f"{chance.choice(_TITLES)}{chance.choice(_FIRST)}{draft.name[1:]}"
            )
            made = members.register(session, office.actor, replace(draft, name=name, joined_on=joined))
            codes.append(made.code)
            if chance.random() < 0.65:
                spoken, scope = ConsentMethod.SPOKEN, ConsentScope.FOLLOW_UP
                consents.give(session, office.actor, made.code, scope, method=spoken, on=day)
    return codes
