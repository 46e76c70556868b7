"""Pictures of two records of one person, at a head office that keeps members of its own and of two branches."""

from dataclasses import replace
from datetime import timedelta
from pathlib import Path

from sqlalchemy.orm import Session

from models import consents, members, providers, referrals, same_person
from models.clock import today
from models.ids import new_id, new_member_code
from models.members import MemberDraft
from models.offices import OpenOffice
from models.providers import ProviderDraft, ServiceOffer
from models.referrals import ReferralDraft
from models.schema import ConsentMethod, ConsentScope, Gender, Member, Provider
from models.stamps import place
from tests.album import Album
from tests.full_office import new_office
from tests.offices import SettableClock
from views.exchange.duplicates import DuplicatesPage
from views.members.one import MemberPage
from views.members.status import StatusPage
from views.providers.form import ProviderPage
from views.providers.page import ProvidersPage

_HER = MemberDraft(
    1988,
    "မသီတာ",
    Gender.FEMALE,
    "MMR013001",
    phone="09 000 123 456",
    keep_record=ConsentMethod.SPOKEN,
    old_number="YGN-0123",
)
_ALIKE = (
    ("Ma Thida", 1989, "MMR013015"),
    ("မခင်သန်းနွယ်", 1992, "MMR013008"),
    ("Khin Than Nwe", 1992, "MMR013008"),
    ("ဒေါ်နီလာ", 1979, "MMR013001"),
    ("Nilar", 1979, "MMR013015"),
)


def people_office(home: Path, clock: SettableClock) -> OpenOffice:
    """Some stand twice; one of them is known to, and said different things to the two offices."""
    office = new_office(home / "people", "HQ", "ရုံးချုပ်", clock, head=True)
    actor, day = office.actor, today(clock)
    with office.database.transaction() as session:
        providers.add(session, actor, ProviderDraft("P001", "Hninsi Dispensary", "နှင်းဆီဆေးပေးခန်း"))
        providers.offer(session, actor, "P001", [ServiceOffer(1), ServiceOffer(2)])
        _branch_rows(session)
        members.register(session, actor, _HER)
        for name, year, township in _ALIKE:
            members.register(
                session, actor, replace(_HER, name=name, birth_year=year, township=township, phone="", old_number="")
            )
        known = [
            members.register(session, actor, replace(_HER, name=name, birth_year=1984, phone="", old_number="")).code
            for name in ("မစန္ဒာ", "Ma Sandar")
        ]
        for code, service in zip(known, (1, 2), strict=True):
            referrals.issue(session, actor, ReferralDraft(code, "P001", service))
        asked = ConsentScope.FOLLOW_UP
        consents.give(session, actor, known[0], asked, method=ConsentMethod.SPOKEN, on=day - timedelta(days=9))
        consents.refuse(session, actor, known[1], asked, on=day - timedelta(days=2))
        same_person.link(session, actor, *known)
    return office


def _branch_rows(session: Session) -> None:
    """A clinic of Yangon's own, and two members whose names are kept in their offices."""
    clinic = Provider(id=new_id(), code="Y7", name="River Clinic", name_my="မြစ်ကမ်းဆေးခန်း", township="MMR013001")
    place(session, clinic, "YGN")
    session.add(clinic)
    for scope in ("YGN", "MDY"):
        row = Member(id=new_id(), code=new_member_code(), home_office=scope, birth_year=1995, gender=Gender.FEMALE,
                     township="MMR010002")  # fmt: skip
        place(session, row, scope)
        session.add(row)
    session.flush()


def shots(at: Album) -> None:
    """The pairs, two linked records on a member's page, their history, erasing both, and a branch's clinic."""
    at.go("exchange")
    at.shoot_page("same-person", DuplicatesPage(at.desk))
    last = DuplicatesPage(at.desk)
    at.shoot_page("same-person-nameless", last, lambda: last.table.choose(last.table.rows.rows[-1].key))
    with at.office.database.reading() as session:
        (line, *_more) = members.find(session, at.desk.actor, "Sandar")
    one = MemberPage(at.desk, line.code)
    at.open(one)
    at.shoot("member-linked")
    details = one.facts.details
    assert details is not None
    one._turn()
    at.shoot("member-happened-linked")
    erase = StatusPage(at.desk, details, one.person.codes)
    at.shoot_page("member-erase-linked", erase, erase.erasing.begin.click)
    at.shoot_page("same-person-of-one", DuplicatesPage(at.desk, line.code))
    at.back()
    at.window.sought.emit("Sandar")
    at.shoot("found-linked")
    at.window.sought.emit("")
    listing = ProvidersPage(at.desk)
    at.open(listing)
    at.shoot("clinics-head")
    own = next(entry.line for entry in listing.table.rows.rows if entry.line.office)
    at.shoot_page("clinic-adopt", ProviderPage(at.desk, own))
    at.back()
