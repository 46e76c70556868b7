"""The list of PCs says of each how it stands, and what is strange about it."""

import pytest

from models.errors import NotFound, Refused
from models.exchange import key_change, station_lines, trust
from models.exchange.station_lines import StationLine, StationState
from models.incarnations import renew
from models.offices import OpenOffice
from models.schema import Bundle, BundleState, Incarnation, Role
from models.stamps import write_as
from tests.models.exchange.post import key_of, pack, register, send, take
from tests.models.exchange.revoked import revoke, told


def lines(office: OpenOffice) -> list[StationLine]:
    with office.database.reading() as session:
        return station_lines.listed(session)


def line_of(office: OpenOffice, key: str) -> StationLine:
    (found,) = [line for line in lines(office) if line.key == key]
    return found


def named(office: OpenOffice, name: str) -> str:
    with office.database.reading() as session:
        return station_lines.named(session, name).key


def test_an_office_without_partners_lists_itself(office: OpenOffice) -> None:
    (line,) = lines(office)
    assert (line.key, line.state, line.trusted_at, line.heard_at) == (key_of(office), StationState.HERE, None, None)


def test_each_state_is_told(yangon: OpenOffice, second: OpenOffice, mandalay: OpenOffice, head: OpenOffice) -> None:
    register(yangon)
    send(yangon, head, "1")
    old = key_of(yangon)
    with yangon.database.transaction() as session:
        data = key_change.renew_keys(session, yangon.actor)
    told(head, data)
    revoke(head, key_of(second))
    found = lines(head)
    assert [(line.office_code, line.state.value) for line in found] == [
        ("HQ", "this PC"),
        ("MDY", "in use"),
        ("YGN", "in use"),
        ("YGN", "replaced"),
        ("YGN", "revoked"),
    ]
    assert (line_of(head, old).replaced_by, line_of(head, old).heard_at is None) == (key_of(yangon), False)
    assert line_of(head, key_of(second)).revoked_at is not None
    assert all(line.finding is None for line in found)


def test_a_station_is_named_by_its_key_or_by_the_code_of_its_office(
    yangon: OpenOffice, second: OpenOffice, mandalay: OpenOffice, head: OpenOffice
) -> None:
    assert named(head, "mdy") == named(head, key_of(mandalay)) == named(head, key_of(mandalay)[:16]) == key_of(mandalay)
    with pytest.raises(Refused, match="2 stations"):
        named(head, "YGN")
    for name in ("PYI", "SHA256:", ""):
        with pytest.raises(NotFound):
            named(head, name)


def test_a_restored_pc_is_told_and_nothing_is_to_be_done(yangon: OpenOffice, head: OpenOffice) -> None:
    register(yangon)
    send(yangon, head, "1")
    with yangon.database.transaction() as session:
        write_as(session, Role.ADMIN)
        renew(session)
    send(yangon, head, "2")
    for office in (head, yangon):
        line = line_of(office, key_of(yangon))
        assert line.finding is not None
        assert (line.troubled, str(line.advice)) == (False, "Nothing is to be done.")


def test_two_copies_at_work_are_told(yangon: OpenOffice, head: OpenOffice) -> None:
    register(yangon)
    send(yangon, head, "1")
    with head.database.transaction() as session:
        session.add(Incarnation(id="01930000-0000-7000-8000-000000000001", key=key_of(yangon)))
    line = line_of(head, key_of(yangon))
    assert (line.troubled, str(line.finding)) == (True, "It speaks from two places: its folder was copied.")


def test_a_fork_is_kept_apart_and_told_with_its_number(yangon: OpenOffice, head: OpenOffice) -> None:
    """The folder was copied back: the same number is made a second time."""
    register(yangon)
    first = pack(yangon, head, "1")
    with yangon.database.transaction() as session:
        session.query(Bundle).delete()
    register(yangon)
    fork = pack(yangon, head, "1 again")
    take(head, first)
    assert [one.state for one in take(head, fork)] == ["refused"]
    line = line_of(head, key_of(yangon))
    assert line.troubled
    assert "another bundle 1;" in str(line.finding)
    with head.database.reading() as session:
        assert session.query(Bundle).filter_by(state=BundleState.QUARANTINED).count() == 1
        assert trust.sender(session, key_of(yangon)).live
