"""Slips of the time on paper: numbers as typed, outcomes by the lifecycle's rules."""

from dataclasses import replace

import pytest

from models import listing, providers, referrals
from models.load import ListKind, Loaded
from models.offices import OpenOffice
from models.schema import Evidence, ReferralStatus
from tests.models.people import add_clinic
from tests.models.test_load import GOOD, take, write
from tests.models.test_load import members as load_members

HEAD = ["Slip no", "Date", "Member", "Provider", "Service", "Priority", "Outcome", "Outcome date", "Evidence"]
ISSUED = ["S-1", "01/07/2026", "YGN-0007", "P001", "2", "24 hours", "", "", ""]


@pytest.fixture
def ready(office, tmp_path):
    load_members(office, tmp_path, GOOD, ["Ma Nwe", "F", "1990", "", "", "1/1/2020", ""],
                 ["Ma Nwe", "F", "1970", "", "", "2/1/2020", ""])  # fmt: skip
    with office.database.transaction() as session:
        add_clinic(session, office.actor)
        providers.offer(session, office.actor, "P001", [])
    return office


def take_slips(office: OpenOffice, tmp_path, *rows: list[str]) -> Loaded:
    return take(office, ListKind.REFERRALS, write(tmp_path / "slips.csv", [HEAD, *rows]))


def slip(**changes: str) -> list[str]:
    names = ("number", "day", "person", "provider", "service", "priority", "outcome", "came", "evidence")
    row = dict(zip(names, ISSUED, strict=True)) | changes
    return [row[name] for name in names]


def line_of(office: OpenOffice, number: str) -> referrals.ReferralLine:
    with office.database.reading() as session:
        (line,) = referrals.find(session, office.actor, number)
    return line


def test_an_old_slip_keeps_its_number_and_needs_no_offer_of_today(ready, tmp_path):
    assert take_slips(ready, tmp_path, ISSUED).taken == 1
    line = line_of(ready, "S-1")
    assert (line.number, line.status, line.priority.value) == ("S-1", ReferralStatus.ISSUED, "24 hours")
    assert line.expired
    assert line.member_name == "မသီတာ"


@pytest.mark.parametrize("person", ["ygn-0007", "မသီတာ", "ဒေါ်သီတာ", "Daw Thida"])
def test_a_member_is_meant_by_old_number_name_or_other_spelling(ready, tmp_path, person):
    assert take_slips(ready, tmp_path, slip(person=person)).taken == 1
    assert line_of(ready, "S-1").member_name == "မသီတာ"


def test_a_member_is_meant_by_code(ready, tmp_path):
    with ready.database.reading() as session:
        code = next(e.line.code for e in listing.all_members(session, ready.actor) if e.line.old_number)
    assert take_slips(ready, tmp_path, slip(person=code.lower())).taken == 1


@pytest.mark.parametrize(
    "row, why",
    [
        (slip(person="Ma Nwe"), "Several members"),
        (slip(person="Ma Thiri"), "No member"),
        (slip(provider="P999"), "not in the directory"),
        (slip(outcome="attended", came="03/07/2026"), "How is this known?"),
        (slip(outcome="loop closed", came="03/07/2026", evidence="client said"), "Only the provider"),
        (slip(number="S" * 21), "at most 20"),
    ],
    ids=["two of a name", "nobody", "no clinic", "no evidence", "weak evidence", "long number"],
)
def test_what_cannot_be_taken_is_told(ready, tmp_path, row, why):
    loaded = take_slips(ready, tmp_path, row)
    assert (loaded.taken, loaded.already) == (0, 0)
    assert why in str(loaded.refused[0].reason)


def test_outcomes_come_in_with_their_evidence(ready, tmp_path):
    rows = [
        slip(outcome="completed", came="05/07/2026", evidence="returned stub"),
        slip(number="S-2", outcome="did not attend", came="05/07/2026"),
        slip(number="S-3", outcome="expired", came="31/07/2026"),
    ]
    assert take_slips(ready, tmp_path, *rows).taken == 3
    first, second, third = (line_of(ready, number) for number in ("S-1", "S-2", "S-3"))
    assert (first.status, first.evidence, first.status_date.isoformat()) == (
        ReferralStatus.COMPLETED,
        Evidence.RETURNED_STUB,
        "2026-07-05",
    )
    assert (second.status, second.evidence) == (ReferralStatus.DID_NOT_ATTEND, None)
    assert (third.status, third.status_date, third.expired) == (ReferralStatus.ISSUED, third.issued, True)


def test_a_number_used_twice_is_taken_once_and_told_each_time(ready, tmp_path):
    rows = [ISSUED, slip(day="02/07/2026"), ISSUED]
    for taken, already in ((1, 1), (0, 2)):
        loaded = take_slips(ready, tmp_path, *rows)
        assert (loaded.taken, loaded.already, [row.row for row in loaded.refused]) == (taken, already, [3])


def test_an_outcome_written_since_is_not_undone_by_the_list(ready, tmp_path):
    take_slips(ready, tmp_path, ISSUED)
    with ready.database.transaction() as session:
        line = line_of(ready, "S-1")
        referrals.move(session, ready.actor, "S-1", ReferralStatus.CANCELLED, on=line.issued)
    assert take_slips(ready, tmp_path, ISSUED).already == 1
    assert line_of(ready, "S-1").status is ReferralStatus.CANCELLED


def test_a_restricted_service_needs_the_permission(ready, tmp_path):
    blind = replace(ready.actor, sees_follow_up_care=False)
    ready.actor = blind
    loaded = take_slips(ready, tmp_path, slip(service="5"), slip(number="S-2"))
    assert (loaded.taken, [row.row for row in loaded.refused]) == (1, [2])
