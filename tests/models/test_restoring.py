"""A backup that is put back: the old office or the new one, never half; somebody new; who was erased stays erased."""

import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from sqlalchemy import select

from desktop.upgrade import upgrade
from models import anchor, audit, backup_file, backups, erasures, renewing, restoring, swap, vault
from models.accounts import AccountDraft, add_account
from models.database import Database
from models.errors import AppError, BadFile, NotAllowed, Refused, VaultError
from models.offices import OfficeDraft, OpenOffice, details, open_office
from models.restoring import Restored
from models.schema import (
    Bundle,
    BundleState,
    Cut,
    Erasure,
    Here,
    ImportRun,
    Member,
    MemberStatus,
    Preimage,
    Role,
    Station,
    Vector,
)
from models.vault import Renewal, WrongPassphrase
from tests.models.people import add_member
from tests.offices import PASSPHRASE, SettableClock, Template, make_template

ROOT = Path(__file__).parents[2]


def write(office: OpenOffice, name: str = "Ma Thida") -> str:
    with office.database.transaction() as session:
        return add_member(session, office.actor, name)


def alive(database: Database) -> set[str]:
    with database.reading() as session:
        return set(session.scalars(select(Member.code).where(Member.status != MemberStatus.ERASED)))


def everything(folder: Path) -> dict[str, bytes]:
    return {str(path.relative_to(folder)): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


@pytest.fixture
def put_back(tmp_path: Path, clock: SettableClock) -> Callable[..., Restored]:
    def act(file: Path, folder: Path, passphrase: str = PASSPHRASE, **more: str) -> Restored:
        return restoring.restore(
            file, folder, passphrase, upgrade=upgrade, anchors=tmp_path / "anchors", clock=clock, **more
        )  # type: ignore[arg-type]

    return act


@pytest.fixture
def opened(tmp_path: Path, clock: SettableClock):
    """Offices opened on this PC, closed at the end of the test."""
    made: list[OpenOffice] = []

    def act(folder: Path, passphrase: str = PASSPHRASE, anchors: Path = tmp_path / "anchors") -> OpenOffice:
        made.append(open_office(folder, passphrase, upgrade=upgrade, anchors=anchors, clock=clock))
        return made[-1]

    yield act
    for office in made:
        office.database.close()


@pytest.fixture
def saved(office: OpenOffice, tmp_path: Path) -> Path:
    """A backup of the office with one member in it."""
    write(office)
    backups.make_backup(office.database, office.actor, tmp_path / "one.thbak")
    return tmp_path / "one.thbak"


def station(office: OpenOffice) -> Here:
    with office.database.reading() as session:
        return session.get_one(Here, 1)


def test_in_an_empty_folder_stands_what_was_saved_as_somebody_new(
    office: OpenOffice, saved: Path, tmp_path: Path, put_back, opened
) -> None:
    before, old = alive(office.database), station(office).station
    write(office, "Ma Later")
    made = put_back(saved, tmp_path / "new")
    assert (made.members, made.kept, made.erased) == (1, None, 0)
    again = opened(tmp_path / "new")
    assert alive(again.database) == before
    here = station(again)
    assert (here.station, here.ancestors, here.rejoined) == (made.incarnation, old, False)
    with again.database.reading() as session:
        assert not details(session).rejoined
        assert audit.first_break(session) is None
    assert again.database.findings() == []
    assert sorted(path.name for path in again.folder.iterdir() if not path.name.startswith("register.db-")) == [
        "backups", "inbox", "keyslots.json", "register.db",
    ]  # fmt: skip


def test_the_replaced_office_is_kept_beside_as_a_verified_backup(
    office: OpenOffice, saved: Path, tmp_path: Path, put_back, opened
) -> None:
    later = write(office, "Ma Later")
    office.close()
    made = put_back(saved, office.folder)
    assert made.kept == office.folder / "backups" / "0001.thbak"
    again = opened(office.folder)
    assert later not in alive(again.database)
    put_back(made.kept, tmp_path / "third")
    assert later in alive(opened(tmp_path / "third").database)


def test_writes_after_the_restore_have_dots_of_their_own(office: OpenOffice, saved: Path, put_back, opened) -> None:
    write(office, "Ma Later")
    office.close()
    made = put_back(saved, office.folder)
    again = opened(office.folder)
    write(again, "Ma New")
    with again.database.reading() as session:
        (line,) = session.scalars(select(Vector).where(Vector.station == made.incarnation, Vector.scope == "YGN"))
        assert line.seq > 0
        assert session.get_one(Here, 1).station == made.incarnation, "opening it did not renew it a second time"


# --- what stays ----------------------------------------------------------------------------------------------------


def test_who_was_erased_since_stays_erased(office: OpenOffice, saved: Path, put_back, opened) -> None:
    (code,) = alive(office.database)
    with office.database.transaction() as session:
        erasures.erase(session, office.actor, code)
    office.close()
    made = put_back(saved, office.folder)
    assert (made.members, made.erased) == (0, 1)
    again = opened(office.folder)
    with again.database.reading() as session:
        (row,) = session.scalars(select(Member))
        assert (row.status, row.code, row.birth_year) == (MemberStatus.ERASED, "", None)
        assert session.scalars(select(Erasure.row_id)).all() == [row.id]
        cursor = Database.raw(session)
        assert cursor.execute("SELECT count(*) FROM member_local").fetchone() == (0,)
        assert cursor.execute("SELECT count(*) FROM member_fts").fetchone() == (0,)


def test_a_mark_for_a_row_that_the_backup_never_saw_is_kept_too(
    office: OpenOffice, saved: Path, put_back, opened
) -> None:
    code = write(office, "Ma Later")
    with office.database.transaction() as session:
        erasures.erase(session, office.actor, code)
    office.close()
    assert put_back(saved, office.folder).erased == 0
    with opened(office.folder).database.reading() as session:
        assert len(session.scalars(select(Erasure)).all()) == 1


def test_a_station_that_was_revoked_since_stays_revoked(office: OpenOffice, tmp_path: Path, put_back, opened) -> None:
    with office.database.transaction() as session:
        session.add(Station(key="SHA256:x", office_code="HQ", head=True, card="", recipient="age1x", trusted_at=1))
    backups.make_backup(office.database, office.actor, tmp_path / "one.thbak")
    with office.database.transaction() as session:
        session.get_one(Station, "SHA256:x").revoked_at = 5
        session.add(Cut(key="SHA256:x", scope="YGN", station="s", seq=3))
    office.close()
    put_back(tmp_path / "one.thbak", office.folder)
    with opened(office.folder).database.reading() as session:
        assert session.get_one(Station, "SHA256:x").revoked_at == 5
        assert session.scalars(select(Cut.seq)).all() == [3]


def test_undo_is_closed_and_a_bundle_that_was_being_made_is_void(
    office: OpenOffice, tmp_path: Path, put_back, opened
) -> None:
    with office.database.transaction() as session:
        session.add(ImportRun(at=1, vectors="{}"))
        session.add(Preimage(entries=b""))
        for number, state in ((1, BundleState.SENT), (2, BundleState.MAKING)):
            session.add(
                Bundle(sender="a", receiver="b", incarnation="c", number=number, previous="", state=state, at=1)
            )
    backups.make_backup(office.database, office.actor, tmp_path / "one.thbak")
    office.close()
    put_back(tmp_path / "one.thbak", office.folder)
    with opened(office.folder).database.reading() as session:
        assert session.scalars(select(ImportRun)).all() == []
        assert session.scalars(select(Preimage)).all() == []
        states = session.scalars(select(Bundle.state).order_by(Bundle.number)).all()
        assert states == [BundleState.SENT, BundleState.VOID]


def test_bundles_that_wait_in_the_inbox_stay(office: OpenOffice, saved: Path, put_back) -> None:
    (office.folder / "inbox" / "a.thz").write_bytes(b"waits")
    office.close()
    put_back(saved, office.folder)
    assert (office.folder / "inbox" / "a.thz").read_bytes() == b"waits"


# --- passphrases ---------------------------------------------------------------------------------------------------


def test_the_passphrase_of_the_time_of_the_backup_opens_it(office: OpenOffice, saved: Path, put_back, opened) -> None:
    newer = "nine later orchids"
    renewal = Renewal({office.actor.account_id: newer})
    renewing.renew(office, vault.unlock(office.folder, PASSPHRASE), renewal, cost=vault.Cost.floor())
    before = everything(office.folder)
    with pytest.raises(WrongPassphrase, match="does not open the backup"):
        put_back(saved, office.folder, newer)
    with pytest.raises(WrongPassphrase, match="has another passphrase now"):
        put_back(saved, office.folder)
    assert everything(office.folder) == before
    made = put_back(saved, office.folder, present_passphrase=newer)
    assert made.kept is not None
    assert opened(office.folder).actor.role is Role.ADMIN


def test_staff_put_nothing_back(office: OpenOffice, tmp_path: Path, put_back) -> None:
    with office.database.transaction() as session:
        added = add_account(session, office.actor, AccountDraft("Ma Moe", "MM"))
    word = "eight quiet orchids"
    vault.add_slot(office.folder, vault.unlock(office.folder, PASSPHRASE), added.account_id, word, vault.Cost.floor())
    backups.make_backup(office.database, office.actor, tmp_path / "one.thbak")
    office.close()
    before = everything(office.folder)
    with pytest.raises(NotAllowed):
        put_back(tmp_path / "one.thbak", office.folder, word)
    assert everything(office.folder) == before


# --- what is refused ------------------------------------------------------------------------------------------------


def rewritten(saved: Path, tmp_path: Path, change: Callable[[Path], object]) -> Path:
    """The backup taken apart, changed and packed again, as somebody would who knows the format."""
    parts = tmp_path / "parts"
    parts.mkdir()
    backup_file.unpack(saved, parts)
    change(parts)
    backup_file.pack(parts, tmp_path / "forged.thbak")
    return tmp_path / "forged.thbak"


def flip(path: Path, at: int) -> None:
    data = bytearray(path.read_bytes())
    data[at] ^= 1
    path.write_bytes(data)


@pytest.mark.parametrize(
    "change",
    [
        lambda parts: flip(parts / "register.db", 9000),
        lambda parts: flip(parts / "register.db", -5),
        lambda parts: (parts / "register.db").write_bytes(b"\0" * 8192),
        lambda parts: (parts / "register.db").write_bytes((parts / "register.db").read_bytes()[:8192]),
        lambda parts: (parts / "keyslots.json").write_bytes(b"{}\n"),
    ],
)
def test_a_forged_backup_is_refused_and_nothing_changes(
    office: OpenOffice, saved: Path, tmp_path: Path, put_back, change
) -> None:
    forged = rewritten(saved, tmp_path, change)
    office.close()
    before = everything(office.folder)
    with pytest.raises(BadFile, match="damaged"):
        put_back(forged, office.folder)
    assert everything(office.folder) == before


def test_torn_foreign_and_missing_files_are_refused_and_no_folder_is_left(
    saved: Path, tmp_path: Path, put_back
) -> None:
    saved.write_bytes(saved.read_bytes()[:-7])
    (tmp_path / "photo.jpg").write_bytes(b"JFIF")
    for file in (saved, tmp_path / "photo.jpg", tmp_path / "gone.thbak"):
        with pytest.raises(BadFile):
            put_back(file, tmp_path / "new")
        assert not (tmp_path / "new").exists()


def test_another_office_and_other_things_are_not_written_over(
    office: OpenOffice, saved: Path, tmp_path: Path, put_back
) -> None:
    make_template(tmp_path / "mandalay", OfficeDraft("MDY", "Mandalay"))
    (tmp_path / "photos").mkdir()
    (tmp_path / "photos" / "one.jpg").write_bytes(b"JFIF")
    for folder in (tmp_path / "mandalay", tmp_path / "photos"):
        before = everything(folder)
        with pytest.raises(Refused):
            put_back(saved, folder)
        assert everything(folder) == before


def test_a_backup_of_a_newer_program_is_refused(office: OpenOffice, tmp_path: Path, put_back) -> None:
    with office.database.transaction() as session:
        Database.raw(session).execute("UPDATE alembic_version SET version_num = '9999'")
    backups.make_backup(office.database, office.actor, tmp_path / "one.thbak")
    with pytest.raises(Refused, match="newer version"):
        put_back(tmp_path / "one.thbak", tmp_path / "new")
    assert not (tmp_path / "new").exists()


# --- what lies there is damaged -------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "harm",
    [
        lambda folder: flip(folder / "register.db", 9000),
        lambda folder: (folder / "register.db").write_bytes(b"\0" * 100),
        lambda folder: (folder / "register.db").unlink(),
        lambda folder: (folder / "keyslots.json").write_bytes(b"{"),
        lambda folder: (folder / "keyslots.json").unlink(),
    ],
)
def test_a_damaged_office_is_set_aside_as_it_is_and_replaced(
    office: OpenOffice, saved: Path, put_back, opened, harm
) -> None:
    office.close()
    harm(office.folder)
    lay = {path.name: path.read_bytes() for path in office.folder.iterdir() if path.is_file()}
    made = put_back(saved, office.folder)
    assert made.kept == office.folder / "backups" / "aside-1"
    assert {path.name: path.read_bytes() for path in made.kept.iterdir()}.items() >= lay.items()
    assert len(alive(opened(office.folder).database)) == 1


def test_an_office_of_which_nothing_is_left_but_its_folders_is_put_back(
    office: OpenOffice, saved: Path, put_back, opened
) -> None:
    office.close()
    for name in ("register.db", "keyslots.json"):
        (office.folder / name).unlink()
    (office.folder / "in-use").touch()
    assert put_back(saved, office.folder).kept is None
    assert len(alive(opened(office.folder).database)) == 1


def test_without_room_to_keep_the_old_office_it_is_not_replaced(office: OpenOffice, saved: Path, put_back) -> None:
    write(office, "Ma Later")
    office.close()
    shutil.rmtree(office.folder / "backups")
    (office.folder / "backups").write_bytes(b"no folder")
    before = everything(office.folder)
    with pytest.raises(AppError):
        put_back(saved, office.folder)
    assert everything(office.folder) == before


def test_who_was_sent_away_stays_away(office: OpenOffice, tmp_path: Path, put_back, opened) -> None:
    hers = "four loud sparrows"
    with office.database.transaction() as session:
        moe = add_account(session, office.actor, AccountDraft("Ma Moe", "MM"))
    vault.add_slot(office.folder, vault.unlock(office.folder, PASSPHRASE), moe.account_id, hers, vault.Cost.floor())
    backups.make_backup(office.database, office.actor, tmp_path / "one.thbak")
    renewal = Renewal(closed=frozenset({moe.account_id}))
    renewing.renew(office, vault.unlock(office.folder, PASSPHRASE), renewal, cost=vault.Cost.floor())
    put_back(tmp_path / "one.thbak", office.folder)
    with pytest.raises(NotAllowed, match="closed"):
        opened(office.folder, hers)
    assert opened(office.folder).actor.account_id == office.actor.account_id


# --- the power fails ------------------------------------------------------------------------------------------------


def test_killed_at_any_step_the_old_office_stands_or_the_new_one(
    branch_template: Template, tmp_path: Path, clock: SettableClock
) -> None:
    office = branch_template.copy(tmp_path / "office", clock)
    backups.make_backup(office.database, office.actor, tmp_path / "one.thbak")
    later = write(office, "Ma Later")
    office.close()
    ran = subprocess.run(
        [sys.executable, "-m", "tests.dying", "restore", office.folder, tmp_path / "dead", PASSPHRASE,
         tmp_path / "one.thbak"],
        capture_output=True, text=True, check=True, cwd=ROOT,
    )  # fmt: skip
    assert int(ran.stdout) > 15
    seen = []
    for number in range(1, int(ran.stdout) + 1):
        folder = tmp_path / "dead" / f"{number:03d}"
        swap.finish(folder)
        database = Database.open(folder, branch_template.data_key)
        assert database.findings() == []
        seen.append(later in alive(database))
        assert {path.name for path in folder.iterdir()} <= {
            "register.db", "register.db-wal", "register.db-shm", "keyslots.json", "inbox", "backups",
        }  # fmt: skip
        database.close()
    assert True in seen
    assert False in seen
    assert seen == sorted(seen, reverse=True), "the new one, once decided, stays"


# --- rule 10: put back by hand --------------------------------------------------------------------------------------


def test_a_folder_copied_back_by_hand_goes_on_as_somebody_new(
    branch_template: Template, tmp_path: Path, opened
) -> None:
    shutil.copytree(branch_template.folder, tmp_path / "office")
    first = opened(tmp_path / "office")
    shutil.copytree(tmp_path / "office", tmp_path / "by hand")
    old = station(first).station
    write(first)
    first.close()
    shutil.rmtree(tmp_path / "office")
    shutil.copytree(tmp_path / "by hand", tmp_path / "office")
    again = opened(tmp_path / "office")
    assert station(again).station != old
    assert not station(again).rejoined


def test_the_register_alone_copied_back_by_hand_is_noticed_too(
    branch_template: Template, tmp_path: Path, opened
) -> None:
    shutil.copytree(branch_template.folder, tmp_path / "office")
    first = opened(tmp_path / "office")
    old = station(first).station
    first.close()
    shutil.copy(tmp_path / "office" / "register.db", tmp_path / "register.db")
    first = opened(tmp_path / "office")
    write(first)
    first.close()
    shutil.copy(tmp_path / "register.db", tmp_path / "office" / "register.db")
    assert station(opened(tmp_path / "office")).station != old


def test_of_a_whole_pc_that_was_cloned_the_copy_that_is_behind_is_noticed(
    branch_template: Template, tmp_path: Path, opened
) -> None:
    """Folder and anchor were copied together: nothing can be told at start, until the disk image is put back."""
    shutil.copytree(branch_template.folder, tmp_path / "office")
    first = opened(tmp_path / "office")
    old = station(first).station
    first.close()
    shutil.copytree(tmp_path / "office", tmp_path / "clone")
    shutil.copytree(tmp_path / "anchors", tmp_path / "clone anchors")
    clone = opened(tmp_path / "clone", anchors=tmp_path / "clone anchors")
    assert station(clone).station == old, "only a bundle that knows more of this station can tell (test_incarnations)"
    # The image of the folder's disk goes back, while the anchor on the system's disk went on.
    write(clone)
    clone.close()
    shutil.rmtree(tmp_path / "clone")
    shutil.copytree(tmp_path / "office", tmp_path / "clone")
    assert station(opened(tmp_path / "clone", anchors=tmp_path / "clone anchors")).station != old


def test_a_backup_of_another_pc_put_back_here_is_somebody_new_and_both_go_on(
    office: OpenOffice, saved: Path, tmp_path: Path, clock: SettableClock, opened
) -> None:
    old = station(office).station
    made = restoring.restore(
        saved, tmp_path / "here", PASSPHRASE, upgrade=upgrade, anchors=tmp_path / "other pc", clock=clock
    )
    assert made.incarnation != old
    assert anchor.read(tmp_path / "other pc", office.vault_id) is not None
    again = opened(tmp_path / "here", anchors=tmp_path / "other pc")
    assert station(again).station == made.incarnation
    write(again)
    write(office)
    assert station(office).station == old


def test_an_office_whose_anchor_cannot_be_written_is_restored_all_the_same(
    saved: Path, tmp_path: Path, put_back
) -> None:
    (tmp_path / "anchors").write_bytes(b"no folder")
    assert put_back(saved, tmp_path / "new").members == 1


def test_a_folder_that_cannot_be_made_is_told(saved: Path, tmp_path: Path, put_back) -> None:
    (tmp_path / "file").write_bytes(b"")
    with pytest.raises((VaultError, Refused)):
        put_back(saved, tmp_path / "file" / "office")
