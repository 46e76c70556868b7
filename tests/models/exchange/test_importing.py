"""Taking files in: shown before anything is written, all or nothing, each in its place in the row."""

import shutil
from pathlib import Path

import pytest
from sqlalchemy import select

from models import erasures
from models.accounts import Actor
from models.database import Stopped
from models.errors import NotAllowed, VaultError
from models.exchange import envelope, importing
from models.exchange.trust import own_card
from models.offices import OpenOffice
from models.schema import Bundle, BundleState, KnownVector, Member
from models.stamps import here
from tests.models.exchange.bundles import Forge, Station
from tests.models.exchange.post import (
    believe_too_much,
    change,
    everything,
    pack,
    pictures,
    plan,
    register,
    send,
    shown,
    take,
    write,
)


def states(office: OpenOffice) -> list[BundleState]:
    with office.database.reading() as session:
        return list(session.scalars(select(Bundle.state).order_by(Bundle.id)))


def reason(results: list[importing.BundleResult]) -> str:
    assert results[0].reason is not None
    assert results[0].advice is not None
    return results[0].reason.template


def test_a_plan_counts_the_members_that_were_erased(yangon: OpenOffice, head: OpenOffice) -> None:
    code = register(yangon)
    send(yangon, head, "1")
    write(yangon, lambda session: erasures.erase(session, yangon.actor, code))
    (said,) = plan(head, pack(yangon, head, "2"))
    assert said.tables["member"].changed == 1


def test_the_plan_is_what_the_import_then_does_and_writes_nothing(yangon: OpenOffice, head: OpenOffice) -> None:
    code = register(yangon, share_head_office=True)
    first = pack(yangon, head, "1")
    change(yangon, code, township="MMR013001")
    second = pack(yangon, head, "2")
    before = everything(head)
    said = plan(head, second, first)
    assert everything(head) == before
    done = take(head, second, first)
    assert said == done
    assert [(result.state, result.number, result.sender) for result in done] == [
        ("taken", 1, "YGN"),
        ("taken", 2, "YGN"),
    ]
    assert done[0].total("new") > 2
    assert states(head) == [BundleState.TAKEN] * 2


def test_the_plan_of_a_bad_and_a_good_file_is_what_is_done_too(
    yangon: OpenOffice, head: OpenOffice, tmp_path: Path
) -> None:
    register(yangon)
    good = pack(yangon, head, "1")
    bad = tmp_path / "bad.thz"
    bad.write_bytes(good.read_bytes()[:-1])
    said = plan(head, bad, good)
    assert said == take(head, bad, good)
    assert sorted(result.state for result in said) == ["refused", "taken"]


def test_a_file_that_comes_again_is_already_there(yangon: OpenOffice, head: OpenOffice) -> None:
    register(yangon)
    path = pack(yangon, head, "1")
    take(head, path)
    before = everything(head)
    assert [result.state for result in take(head, path, path)] == ["already"]
    assert everything(head) == before


def test_a_bundle_with_a_gap_waits_and_is_taken_by_itself_when_the_missing_one_comes(
    yangon: OpenOffice, head: OpenOffice
) -> None:
    code = register(yangon)
    send(yangon, head, "1")
    send(head, yangon, "2")
    believe_too_much(head, yangon)
    # What that bundle builds on was sent in one that is still on its way.
    late = late_bundle(head, yangon)
    change(head, code, township="MMR013015")
    early = pack(head, yangon, "early")
    assert [result.state for result in plan(yangon, early)] == ["waiting"]
    (result,) = take(yangon, early)
    assert (result.state, reason([result])) == ("waiting", "It builds on an earlier bundle that has not arrived.")
    assert shown(yangon, code) is None
    assert len(everything(yangon)["inbox"]) == 1
    assert [result.state for result in take(yangon, early)] == ["waiting"]
    said = plan(yangon, early, late)
    assert len(everything(yangon)["inbox"]) == 1
    done = take(yangon, early, late)
    assert said == done
    assert [result.state for result in done] == ["taken", "taken"]
    assert (shown(yangon, code), shown(yangon, code, "languages")) == ("MMR013015", "Shan")
    assert everything(yangon)["inbox"] == []
    assert BundleState.WAITING not in states(yangon)
    assert pictures(yangon)["YGN"] == pictures(head)["YGN"]


def late_bundle(head: OpenOffice, yangon: OpenOffice) -> Path:
    """A bundle of head office that was made before it believed too much."""
    with head.database.transaction() as session:
        rows = session.scalars(select(KnownVector).where(KnownVector.scope == "YGN")).all()
        kept = [(row, row.seq) for row in rows]
        for row in rows:
            row.seq = 0
    path = pack(head, yangon, "late")
    with head.database.transaction() as session:
        for row, seq in kept:
            session.merge(row).seq = seq
    return path


def test_another_bundle_under_the_same_number_is_kept_apart_and_explained(
    yangon: OpenOffice, head: OpenOffice, tmp_path: Path
) -> None:
    """The register was put back to an older copy, nobody noticed, and it sent again."""
    register(yangon)
    yangon.database.close()
    copy = shutil.copy(yangon.folder / "register.db", tmp_path / "copy.db")
    send(yangon, head, "1")
    yangon.database.close()
    shutil.copy(copy, yangon.folder / "register.db")
    register(yangon, "Ma Other")
    fork = pack(yangon, head, "fork")
    before = everything(head)
    for _ in range(2):
        result = take(head, fork)
        assert reason(result) == "The sending office was copied or restored: another bundle has this number already."
    after = everything(head)
    assert states(head) == [BundleState.TAKEN, BundleState.QUARANTINED]
    assert {name for name in after if after[name] != before[name]} == {"bundle"}


def test_a_bundle_for_another_office_is_refused(yangon: OpenOffice, head: OpenOffice, mandalay: OpenOffice) -> None:
    register(yangon)
    send(yangon, head, "1")
    path = pack(head, yangon, "for yangon")
    before = everything(mandalay)
    assert reason(take(mandalay, path)) == "This bundle is for another office."
    assert everything(mandalay) == before


def test_a_bundle_of_a_station_that_is_not_trusted_is_refused(
    yangon: OpenOffice, head: OpenOffice, tmp_path: Path
) -> None:
    with head.database.reading() as session:
        own = here(session)
        receiver = Station(own.signing_key, own.identity)
    path = tmp_path / "strange.thz"
    forge = Forge(Station(), receiver)
    path.write_bytes(forge.of_text(forge.text()))
    before = everything(head)
    assert reason(take(head, path)) == "This bundle comes from a station that is not trusted here."
    assert everything(head) == before


def test_what_cannot_be_decoded_refuses_the_whole_bundle(yangon: OpenOffice, head: OpenOffice, tmp_path: Path) -> None:
    """The good rows before the bad one are taken back with it."""
    register(yangon)
    honest = pack(yangon, head, "1")
    with yangon.database.reading() as session:
        sender = Station(here(session).signing_key, here(session).identity)
    with head.database.reading() as session:
        receiver = Station(here(session).signing_key, here(session).identity)
    manifest = envelope.read_head(honest).manifest
    said: dict[str, object] = {"incarnation": manifest.incarnation, "number": 1, "previous": ""}
    forge = Forge(sender, receiver, said, said)
    lines = receiver.take(honest, sender, tmp_path / "opened")
    path = tmp_path / "bad.thz"
    path.write_bytes(forge.of_text(forge.text([*lines, b'["member",1]'])))
    before = everything(head)
    assert reason(take(head, path)) == "This bundle's contents cannot be read."
    assert everything(head) == before
    assert [result.state for result in take(head, honest)] == ["taken"]


@pytest.mark.parametrize("planned", [True, False])
def test_stopping_in_the_middle_leaves_nothing(yangon: OpenOffice, head: OpenOffice, planned: bool) -> None:
    register(yangon)
    path = pack(yangon, head, "1")
    before = everything(head)

    def stop(_done: int) -> None:
        raise Stopped("Stopped.", "Nothing was changed.")

    work = importing.plan_files if planned else importing.import_files
    with pytest.raises(Stopped):
        work(head.database, head.folder, head.actor, [path], stop)
    assert everything(head) == before
    assert [result.state for result in take(head, path)] == ["taken"]


def test_only_admins_take_bundles_in(yangon: OpenOffice, head: OpenOffice, staff: Actor) -> None:
    register(yangon)
    path = pack(yangon, head, "1")
    for work in (importing.plan_files, importing.import_files):
        with pytest.raises(NotAllowed):
            work(head.database, head.folder, staff, [path])


def test_a_folder_that_cannot_take_the_copy_is_said_and_nothing_is_changed(
    yangon: OpenOffice, head: OpenOffice
) -> None:
    register(yangon)
    path = pack(yangon, head, "1")
    shutil.rmtree(head.folder / "inbox", ignore_errors=True)
    (head.folder / "inbox").write_bytes(b"in the way")
    with pytest.raises(VaultError):
        take(head, path)
    with head.database.reading() as session:
        assert session.scalars(select(Member)).all() == []


def test_verifying_needs_no_office(yangon: OpenOffice, head: OpenOffice, tmp_path: Path) -> None:
    register(yangon)
    path = pack(yangon, head, "1")
    bad = tmp_path / "bad.thz"
    bad.write_bytes(path.read_bytes().replace(b"thazin-bundle 1", b"thazin-bundle 2"))
    with yangon.database.reading() as session:
        card = own_card(session).text()
    assert [result.state for result in importing.verify_files([path, bad], card)] == ["good", "refused"]
