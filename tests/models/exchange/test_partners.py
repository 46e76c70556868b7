"""What a bundle may build on: what every station of the other office is known to have, and no more."""

import pytest
from sqlalchemy.orm import Session

from models.exchange import partners
from models.exchange.records import ScopeVectors, SenderLine
from models.offices import OpenOffice
from models.schema import Incarnation, Station

ONE, TWO, LATER = (f"01930000-0000-7000-8000-00000000000{digit}" for digit in "123")
WRITER, OTHER = (f"01930000-0000-7000-8000-00000000000{digit}" for digit in "ab")


def heard(session: Session, key: str, incarnation: str, *ancestors: str, **context: int) -> None:
    stations = {"writer": WRITER, "other": OTHER}
    vectors = ScopeVectors("YGN", [stations[name] for name in context], [0] * len(context), list(context.values()), [])
    partners.learn(session, key, incarnation, SenderLine("sender", "YGN", list(ancestors), "", "1", [], [vectors], []))


def base(session: Session, *keys: str) -> dict[str, int]:
    return partners.base_for(session, [session.get_one(Station, key) for key in keys], "YGN")


@pytest.fixture
def session(head_office: OpenOffice):
    with head_office.database.transaction() as opened:
        for key in ("first", "second"):
            opened.add(Station(key=key, office_code="YGN", head=False, card="", recipient="", trusted_at=0))
        opened.flush()
        yield opened


def test_of_a_station_never_heard_of_nothing_is_known(session: Session) -> None:
    heard(session, "first", ONE, writer=5)
    assert base(session, "first") == {WRITER: 5}
    assert base(session, "first", "second") == {}
    assert base(session) == {}


def test_the_base_is_the_least_of_all_stations_by_component(session: Session) -> None:
    heard(session, "first", ONE, writer=5, other=1)
    heard(session, "second", TWO, writer=2, other=7)
    assert base(session, "first", "second") == {WRITER: 2, OTHER: 1}


def test_bundles_may_come_in_any_order(session: Session) -> None:
    heard(session, "first", ONE, writer=5)
    heard(session, "first", ONE, writer=3)
    assert base(session, "first") == {WRITER: 5}


def test_it_is_no_running_maximum_a_restored_station_has_less(session: Session) -> None:
    heard(session, "first", ONE, writer=5)
    heard(session, "first", LATER, ONE, writer=2)
    assert base(session, "first") == {WRITER: 2}


def test_a_late_bundle_of_a_retired_incarnation_never_raises_the_base(session: Session) -> None:
    heard(session, "first", LATER, ONE, writer=2)
    heard(session, "first", ONE, writer=9)
    assert base(session, "first") == {WRITER: 2}
    assert not session.get_one(Incarnation, LATER).retired


def test_a_retired_incarnation_that_lives_on_counts_until_its_descendant_speaks(session: Session) -> None:
    """The folder was copied, and both PCs go on: each gets what it needs after it was heard."""
    heard(session, "first", LATER, ONE, writer=9)
    heard(session, "first", ONE, writer=2)
    assert base(session, "first") == {WRITER: 2}
    heard(session, "first", LATER, ONE, writer=9)
    assert base(session, "first") == {WRITER: 9}


def test_two_copies_of_one_station_both_count(session: Session) -> None:
    heard(session, "first", TWO, ONE, writer=9)
    heard(session, "first", LATER, ONE, writer=4)
    assert base(session, "first") == {WRITER: 4}


def test_nobody_retires_another_station_s_incarnation(session: Session) -> None:
    heard(session, "first", ONE, writer=9)
    heard(session, "second", TWO, ONE, writer=4)
    assert base(session, "first") == {WRITER: 9}
    assert not session.get_one(Incarnation, ONE).retired


def test_nobody_speaks_for_another_station_s_incarnation(session: Session) -> None:
    heard(session, "first", ONE, writer=2)
    heard(session, "second", ONE, writer=9)
    assert base(session, "first") == {WRITER: 2}


def test_what_a_stranger_says_is_not_kept(session: Session) -> None:
    heard(session, "nobody", ONE, writer=9)
    assert base(session, "first") == {}
