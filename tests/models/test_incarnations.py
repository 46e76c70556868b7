"""A register that was put back or copied goes on as somebody new: nothing it wrote means two things, nothing is lost."""

import shutil
from pathlib import Path

from sqlalchemy import select

from models.accounts import allow
from models.incarnations import renew
from models.offices import OpenOffice
from models.schema import Here, RegisterDot, Vector
from models.stamps import here
from tests.models.exchange import reading
from tests.models.exchange.conftest import head, second, second_template, yangon
from tests.models.exchange.post import change, pack, pictures, register, send, shown, take
from tests.offices import SettableClock

__all__ = ["head", "second", "second_template", "yangon"]


def seqs(office: OpenOffice, scope: str = "YGN") -> dict[str, int]:
    with office.database.reading() as session:
        return {station: seq for (one, station), seq in reading.vectors(session).items() if one == scope and seq}


def own(office: OpenOffice) -> Here:
    with office.database.reading() as session:
        return here(session)


def renewed(office: OpenOffice) -> str:
    with office.database.transaction() as session:
        allow(session, office.actor)
        renew(session)
        return here(session).station


def put_back(office: OpenOffice, copy: Path) -> None:
    office.database.close()
    shutil.copy(copy, office.folder / "register.db")


def copied(office: OpenOffice, to: Path) -> Path:
    office.database.close()
    shutil.copy(office.folder / "register.db", to)
    return to


def test_writes_that_nobody_knows_move_to_the_new_station_in_their_order(office: OpenOffice) -> None:
    code = register(office)
    change(office, code, township="MMR013001")
    old, count = own(office).station, seqs(office)[own(office).station]
    with office.database.reading() as session:
        before = reading.read(session)
    fresh = renewed(office)
    assert seqs(office) == {fresh: count}
    with office.database.reading() as session:
        after = reading.read(session)
        assert session.scalars(select(RegisterDot.seq)).all() != []
    for register_name, versions in before.versions.items():
        ((dot, told),) = versions.items()
        if dot[1] == old:
            assert after.versions[register_name] == {(dot[0], fresh, dot[2]): told}
    assert own(office).ancestors == old
    assert not own(office).rejoined


def test_what_a_partner_is_known_to_have_keeps_its_dots(yangon: OpenOffice, head: OpenOffice) -> None:
    code = register(yangon)
    send(yangon, head, "1")
    send(head, yangon, "2")
    known = seqs(yangon)
    change(yangon, code, township="MMR013001")
    old, fresh = own(yangon).station, renewed(yangon)
    assert seqs(yangon) == known | {fresh: 1}
    assert old in known
    send(yangon, head, "3")
    assert shown(head, code) == "MMR013001"
    assert pictures(yangon)["YGN"] == pictures(head)["YGN"]


def test_a_restored_station_gets_back_what_reached_anybody(
    yangon: OpenOffice, head: OpenOffice, tmp_path: Path, clock: SettableClock
) -> None:
    code = register(yangon)
    send(yangon, head, "1")
    send(head, yangon, "2")
    copy = copied(yangon, tmp_path / "copy.db")
    change(yangon, code, township="MMR013001")
    late = register(yangon, "Ma Late")
    send(yangon, head, "3")
    clock.later(hours=1)
    put_back(yangon, copy)
    renewed(yangon)
    change(yangon, code, languages="Shan")
    assert send(yangon, head, "4").state == "taken"
    assert send(head, yangon, "5").state == "taken"
    for one in (yangon, head):
        assert (shown(one, code), shown(one, code, "languages")) == ("MMR013001", "Shan")
        assert shown(one, late, "birth_year") == 1990
    assert pictures(yangon)["YGN"] == pictures(head)["YGN"]
    assert own(yangon).rejoined


def test_a_bundle_that_knows_more_of_a_station_than_itself_renews_it(
    yangon: OpenOffice, head: OpenOffice, tmp_path: Path, clock: SettableClock
) -> None:
    """Folder and anchor were put back together, so nothing was noticed at start."""
    code = register(yangon)
    send(yangon, head, "1")
    copy = copied(yangon, tmp_path / "copy.db")
    change(yangon, code, township="MMR013001")
    send(yangon, head, "2")
    clock.later(hours=1)
    change(head, code, languages="Shan")
    path = pack(head, yangon, "3")
    put_back(yangon, copy)
    old = own(yangon).station
    (result,) = take(yangon, path)
    assert result.state == "waiting", "it builds on what the old copy has not got"
    assert own(yangon).station != old
    assert own(yangon).ancestors == old
    send(yangon, head, "4")
    assert send(head, yangon, "5").state == "taken"
    assert (shown(yangon, code), shown(yangon, code, "languages")) == ("MMR013001", "Shan")
    send(yangon, head, "6")
    assert pictures(yangon)["YGN"] == pictures(head)["YGN"]


def test_two_copies_of_one_station_become_two_and_agree(yangon: OpenOffice, head: OpenOffice, tmp_path: Path) -> None:
    code = register(yangon)
    send(yangon, head, "1")
    send(head, yangon, "2")
    copy = copied(yangon, tmp_path / "copy.db")
    # The copy goes on first, as another; then the first one goes on as itself.
    change(yangon, code, township="MMR013001")
    send(yangon, head, "3")
    kept = copied(yangon, tmp_path / "kept.db")
    put_back(yangon, copy)
    twin = renewed(yangon)
    change(yangon, code, languages="Shan")
    send(yangon, head, "4")
    put_back(yangon, kept)
    assert own(yangon).station != twin
    assert send(head, yangon, "5").state == "waiting", "it was made for the other copy"
    send(yangon, head, "6")
    assert send(head, yangon, "7").state == "taken"
    assert (shown(yangon, code), shown(yangon, code, "languages")) == ("MMR013001", "Shan")
    assert pictures(yangon)["YGN"] == pictures(head)["YGN"]


def test_every_incarnation_counts_its_own_writes_without_gaps(office: OpenOffice) -> None:
    code = register(office)
    for township in ("MMR013001", "MMR013015", "MMR010028"):
        renewed(office)
        change(office, code, township=township)
    with office.database.reading() as session:
        found = reading.read(session)
        lines = session.scalars(select(Vector).where(Vector.scope == "YGN", Vector.seq > 0)).all()
    counted = {line.station: line.seq for line in lines}
    standing = {dot for versions in found.versions.values() for dot in versions if dot[0] == "YGN"}
    assert all(seq <= counted[station] for _, station, seq in standing)
    assert len(own(office).ancestors.split(",")) == 3
