"""What a bundle may build on: what every station of the other office is known to have, and no more."""

import pytest
from sqlalchemy.orm import Session

from models.exchange import partners
from models.exchange.records import ScopeVectors, SenderLine
from models.offices import OpenOffice
from models.schema import Bundle, BundleState, Incarnation, Station

ONE, TWO, LATER = (f"01930000-0000-7000-8000-00000000000{digit}" for digit in "123")
WRITER, OTHER = (f"01930000-0000-7000-8000-00000000000{digit}" for digit in "ab")


def heard(session: Session, key: str, incarnation: str, *ancestors: str, **context: int) -> None:
    stations = {"writer": WRITER, "other": OTHER}
    vectors = ScopeVectors("YGN", [stations[name] for name in context], [0] * len(context), list(context.values()), [])
    partners.learn(session, key, incarnation, SenderLine("sender", "YGN", list(ancestors), "", "1", [], [vectors], []))


def came(session: Session, key: str, incarnation: str, *ancestors: str, **context: int) -> None:
    """A bundle was taken in, and what it told."""
    number = session.query(Bundle).count() + 1
    session.add(
        Bundle(
            sender=key,
            receiver="own",
            incarnation=incarnation,
            number=number,
            previous="",
            manifest_sha256=f"{number:064x}",
            state=BundleState.TAKEN,
            at=0,
        )
    )
    heard(session, key, incarnation, *ancestors, **context)


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


def test_a_retired_incarnation_that_lives_on_counts_beside_its_descendant(session: Session) -> None:
    """The folder was copied, and both PCs go on: each gets what it needs, whoever of them speaks first."""
    came(session, "first", LATER, ONE, writer=9)
    for writer in range(2, 8):
        came(session, "first", ONE, writer=writer)
        assert base(session, "first") == {WRITER: writer}
        came(session, "first", LATER, ONE, writer=9)
        assert base(session, "first") == {WRITER: writer}
    assert not session.get_one(Incarnation, ONE).retired


def test_one_that_was_heard_late_is_retired_again_when_its_descendant_speaks_on_alone(session: Session) -> None:
    """It was a bundle from before the restore, not a PC that lives on."""
    came(session, "first", LATER, ONE, writer=5)
    came(session, "first", ONE, writer=2)
    for writer in (6, 7):
        came(session, "first", LATER, ONE, writer=writer)
        assert base(session, "first") == {WRITER: 2}
    came(session, "first", LATER, ONE, writer=8)
    assert base(session, "first") == {WRITER: 8}
    assert session.get_one(Incarnation, ONE).retired


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
