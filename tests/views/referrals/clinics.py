"""A made-up office with people, clinics and referrals of the last weeks."""

from dataclasses import dataclass
from datetime import date, timedelta

import pytest

from models import consents, members, offices, providers, referrals
from models.clock import today
from models.members import MemberDraft
from models.providers import ProviderDraft, ServiceOffer
from models.referrals import ReferralDraft
from models.schema import (
    ConsentMethod,
    ConsentScope,
    Evidence,
    Gender,
    Priority,
    ProviderKind,
    Referral,
    ReferralStatus,
)

TODAY = date(2027, 1, 10)
"""When the made-up office is looked at: 46 days after it was made."""
_PEOPLE = (
    ("မခင်သန်း", 1993, "MMR013001", "Viber, evenings", "09000111222"),
    ("Thida Win", 1988, "MMR013015", "", "09000333444"),
    ("ဒေါ်အေးအေးမော်", 1979, "MMR013008", "by a friend", ""),
    ("စန္ဒာလွင်", 2001, "MMR013001", "", "09000555666"),
    ("ကြည်ပြာဦး", 1996, "MMR013015", "Messenger", ""),
)
_CLINICS = (
    ("P001", "Insein public clinic", "အင်းစိန် ပြည်သူ့ဆေးခန်း", "MMR013001", ProviderKind.NAP, "Mon-Fri 9-3", (1, 2, 3, 4, 5)),
    ("P002", "Tamwe clinic", "တာမွေ ဆေးခန်း", "MMR013015", ProviderKind.PRIVATE, "Tue, Thu 10-2", (2, 3)),
    ("P003", "Hlaingtharya legal aid", "လှိုင်သာယာ ဥပဒေကူညီရေး", "MMR013008", ProviderKind.CBO, "Mon-Sat 9-5", (7, 9)),
    ("P004", "Family health clinic", "မိသားစုကျန်းမာရေး ဆေးခန်း", "MMR013015", ProviderKind.NGO, "Mon-Fri 9-4", (3, 8)),
)  # fmt: skip
_SENT = (
    (0, "P001", 3, 18, Priority.ROUTINE),
    (1, "P002", 2, 15, Priority.HOURS_72),
    (2, "P003", 7, 14, Priority.TWO_WEEKS),
    (3, "P001", 4, 3, Priority.ROUTINE),
    (4, "P004", 3, 4, Priority.HOURS_24),
    (0, "P002", 2, 45, Priority.ROUTINE),
    (1, "P001", 1, 40, Priority.ROUTINE),
    (2, "P004", 8, 1, Priority.ROUTINE),
)


@dataclass(frozen=True)
class Filled:
    """Codes of the members and numbers of the slips, in the order of the lists above; row ids of the slips too."""

    people: list[str]
    slips: list[str]
    ids: list[str]


def fill(office, clock, days: int = 46) -> Filled:
    """Write the made-up records into an office whose clock can be set, and goes on by so many days."""
    actor, begun = office.actor, today(clock)
    with office.database.transaction() as session:
        offices.set_paper(session, actor, paper_phone="09 000 777 888", issuer_line="", staff_print=False)
        people = [
            members.register(
                session,
                actor,
                MemberDraft(
                    year,
                    name,
                    Gender.FEMALE,
                    place,
                    phone=phone,
                    safe_contact=contact,
                    keep_record=ConsentMethod.SPOKEN,
                ),
            ).code
            for name, year, place, contact, phone in _PEOPLE
        ]
        for code in people[:4]:
            for scope in (ConsentScope.FOLLOW_UP, ConsentScope.SHARE_PROVIDER):
                consents.give(session, actor, code, scope, method=ConsentMethod.SPOKEN, on=begun)
        for code, name, name_my, place, kind, hours, services in _CLINICS:
            draft = ProviderDraft(code, name, name_my, kind, place, hours, "free", last_verified_on=begun)
            providers.add(session, actor, draft)
            providers.offer(session, actor, code, [ServiceOffer(number) for number in services])
    made = {}
    start = clock.now
    for place, (person, clinic, service, ago, priority) in sorted(enumerate(_SENT), key=lambda one: -one[1][3]):
        # Forward only: the register does not believe a clock that goes back.
        clock.now = start + timedelta(days=max(0, days - ago))
        with office.database.transaction() as session:
            draft = ReferralDraft(people[person], clinic, service, priority)
            line = made[place] = referrals.issue(session, actor, draft).line
            if ago > days:
                _written_late(session, line.id, begun - timedelta(days=ago - days))
    clock.now = start + timedelta(days=days)
    lines = [made[place] for place in range(len(_SENT))]
    with office.database.transaction() as session:
        done = {"on": today(clock) - timedelta(days=30), "evidence": Evidence.PROVIDER_CALL}
        referrals.move(session, actor, lines[6].id, ReferralStatus.COMPLETED, **done)
    return Filled(people, [line.number for line in lines], [line.id for line in lines])


def _written_late(session, referral: str, issued_on: date) -> None:
    """A slip from before this register: no clock goes back so far."""
    row = session.get(Referral, referral)
    row.issued_on = row.status_on = issued_on


@pytest.fixture
def filled(office, clock) -> Filled:
    return fill(office, clock)
