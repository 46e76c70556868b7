"""Finding a clinic: near, open, checked, and with how it really went there."""

from datetime import date, timedelta

import pytest

from models import provider_search, providers, referrals
from models.errors import Refused
from models.provider_search import Nearness, Wish
from models.providers import ProviderDraft, ServiceOffer
from models.realism import Realism, realism
from models.referrals import ReferralDraft
from models.schema import Evidence, ReferralStatus
from tests.models.people import add_clinic, add_member

S = ReferralStatus
TODAY = date(2026, 11, 25)
"""A Wednesday; the tests' clock begins at noon in Myanmar or later that day."""
INSEIN, TAMWE, PYAY = "MMR013001", "MMR013015", "MMR008001"


def clinic(session, me, code, township, hours="Mon-Sun 0:00-24:00", verified=TODAY, services=(2,)):
    providers.add(
        session, me, ProviderDraft(code, f"{code} clinic", township=township, hours=hours, last_verified_on=verified)
    )
    providers.offer(session, me, code, [ServiceOffer(number) for number in services])


def send(session, me, code, to=None, days=0, clock=None, member=None, service=2):
    """A referral, and what became of it so many days later."""
    line = referrals.issue(session, me, ReferralDraft(member, code, service)).line
    if to is not None:
        evidence = Evidence.PROVIDER_CALL if to in {S.COMPLETED, S.LOOP_CLOSED} else None
        if to is S.LOOP_CLOSED:
            referrals.move(session, me, line.id, S.COMPLETED, on=line.issued, evidence=evidence)
        referrals.move(session, me, line.id, to, on=line.issued + timedelta(days=days), evidence=evidence)
    return line


def codes(found):
    return [choice.line.code for choice in found]


@pytest.fixture
def member(session, me):
    return add_member(session, me)


def test_the_own_township_comes_first_then_the_region_then_the_rest(session, me):
    for code, place in (("A", PYAY), ("B", TAMWE), ("C", INSEIN), ("D", None)):
        clinic(session, me, code, place)
    found = provider_search.choices(session, me, 2, township=INSEIN)
    assert codes(found) == ["C", "B", "A", "D"]
    assert [choice.near for choice in found] == list(Nearness)


def test_how_it_went_there_is_counted_by_service_with_the_median(session, me, member, clock):
    clinic(session, me, "A", TAMWE, services=(1, 2))
    issued = [send(session, me, "A", member=member).id for _ in range(5)]
    closed = send(session, me, "A", member=member).id
    refused = send(session, me, "A", member=member).id
    send(session, me, "A", S.DID_NOT_ATTEND, member=member)
    send(session, me, "A", member=member, service=1)
    clock.later(days=9)
    for row_id, days in zip(issued, (1, 2, 4, 8, 9), strict=True):
        referrals.move(session, me, row_id, S.COMPLETED, on=TODAY + timedelta(days=days), evidence=Evidence.CLIENT_SAID)
    for to in (S.COMPLETED, S.LOOP_CLOSED):
        referrals.move(session, me, closed, to, on=TODAY + timedelta(days=3), evidence=Evidence.RETURNED_STUB)
    referrals.move(session, me, refused, S.PROVIDER_REFUSED, on=TODAY)
    row_id = providers.details(session, me, "A").id
    assert realism(session, me, (1, 2)) == {(row_id, 2): Realism(7, 6, 1, 3, TODAY + timedelta(days=9))}
    card = provider_search.card(session, me, "A")
    assert (card.served[2].served, card.served[1]) == (6, Realism())


def test_who_serves_goes_before_who_does_not_and_who_mostly_fails_comes_last(session, me, member):
    for code in "ABC":
        clinic(session, me, code, TAMWE)
    clinic(session, me, "D", PYAY)
    for _ in range(6):
        send(session, me, "A", S.PROVIDER_REFUSED, member=member)
    for _ in range(3):
        send(session, me, "C", S.COMPLETED, member=member)
    assert codes(provider_search.choices(session, me, 2, township=TAMWE)) == ["C", "B", "D", "A"]


def test_closed_on_the_day_of_the_appointment_goes_to_the_end(session, me):
    clinic(session, me, "A", TAMWE, hours="Mon-Fri 9-4")
    clinic(session, me, "B", TAMWE, hours="Sat 9-4")
    clinic(session, me, "C", TAMWE, hours="ask first")
    found = provider_search.choices(session, me, 2, on=date(2026, 11, 28))
    assert [(choice.line.code, choice.open_then) for choice in found] == [("B", True), ("C", None), ("A", False)]


def test_hours_are_kept_as_a_week_and_told_for_this_moment(session, me):
    clinic(session, me, "A", TAMWE)
    clinic(session, me, "B", TAMWE, hours="Sun 9-9:01")
    clinic(session, me, "C", TAMWE, hours="ask first")
    entries = {entry.line.code: entry for entry in provider_search.found(session, me, Wish())}
    assert entries["A"].opening.is_open
    assert entries["B"].opening.opens == 9 * 60
    assert entries["C"].opening is None
    assert [entry.line.code for entry in provider_search.found(session, me, Wish(open_now=True))] == ["A"]


def test_what_was_not_checked_for_half_a_year_is_listed_until_it_is(session, me):
    clinic(session, me, "A", TAMWE, verified=TODAY - timedelta(days=184))
    clinic(session, me, "B", TAMWE, verified=None)
    clinic(session, me, "C", TAMWE, verified=TODAY - timedelta(days=183))
    assert [entry.line.code for entry in provider_search.found(session, me, Wish(stale=True))] == ["A", "B"]
    providers.verified(session, me, "A", TODAY)
    assert provider_search.stale_count(session, me) == 1
    providers.verified(session, me, "A", TODAY - timedelta(days=184))
    assert provider_search.stale_count(session, me) == 2
    with pytest.raises(Refused, match="future"):
        providers.verified(session, me, "A", TODAY + timedelta(days=1))


def test_the_directory_is_looked_through_by_service_township_and_name_page_by_page(session, me):
    for number in range(5):
        clinic(session, me, f"A{number}", TAMWE if number % 2 else INSEIN)
    first = provider_search.found(session, me, Wish(service=2), limit=3)
    rest = provider_search.found(session, me, Wish(service=2), after=first[-1].line, limit=3)
    assert [entry.line.code for entry in (*first, *rest)] == ["A0", "A1", "A2", "A3", "A4"]
    assert len(provider_search.found(session, me, Wish(township=TAMWE))) == 2
    assert len(provider_search.found(session, me, Wish(name="A3"))) == 1


def test_a_restricted_service_has_no_clinics_and_no_figures_for_others(session, me, staff, member):
    add_clinic(session, me, "A", (2, 5))
    send(session, me, "A", S.COMPLETED, member=member, service=5)
    assert codes(provider_search.choices(session, me, 5)) == ["A"]
    assert provider_search.choices(session, staff, 5) == []
    assert realism(session, staff, (5,)) == {}
    assert set(provider_search.card(session, staff, "A").served) == {2}
