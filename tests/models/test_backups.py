"""A backup is whole, verified and safe on its disk, or there is none and a sentence says why."""

import os
import shutil
import subprocess
import sys
import threading
from datetime import timedelta
from pathlib import Path

import pytest

from models import backup_file, backups, drafts, erasures, vault
from models.accounts import Actor
from models.database import Database, Stopped
from models.errors import NotAllowed, Refused, VaultError
from models.offices import OpenOffice
from models.schema import Member
from tests.models.people import add_member
from tests.offices import PASSPHRASE, SettableClock, Template

ROOT = Path(__file__).parents[2]


def write(office: OpenOffice, name: str = "Ma Thida") -> str:
    with office.database.transaction() as session:
        return add_member(session, office.actor, name)


def opened(file: Path, into: Path) -> Database:
    """The register of a backup, opened by the passphrase that opened the office."""
    into.mkdir()
    backup_file.unpack(file, into)
    return Database.open(into, vault.unlock(into, PASSPHRASE).data_key)


def fill(office: OpenOffice, megabytes: int) -> None:
    """Make the register long."""
    with office.database.transaction() as session:
        drafts.save(session, office.actor, "long", {str(number): "a" * 1_000_000 for number in range(megabytes)})


def codes(database: Database) -> list[str]:
    with database.reading() as session:
        return sorted(session.query(Member.code).order_by(Member.code).all(), key=str)


def kept(office: OpenOffice) -> list[str]:
    return sorted(path.name for path in (office.folder / "backups").iterdir())


@pytest.fixture
def stick(tmp_path: Path) -> Path:
    (tmp_path / "stick").mkdir()
    return tmp_path / "stick"


def test_a_backup_opens_by_the_passphrase_and_holds_all(office: OpenOffice, stick: Path, tmp_path: Path) -> None:
    write(office)
    size = backups.make_backup(office.database, office.actor, stick / "one.thbak")
    assert [path.name for path in stick.iterdir()] == ["one.thbak"]
    assert size == (stick / "one.thbak").stat().st_size
    copy = opened(stick / "one.thbak", tmp_path / "copy")
    assert codes(copy) == codes(office.database)
    assert copy.findings() == []
    copy.close()


def test_nothing_of_a_person_or_office_can_be_read_in_it(office: OpenOffice, stick: Path) -> None:
    write(office, "Ma Thida Secret")
    backups.make_backup(office.database, office.actor, stick / "one.thbak")
    data = (stick / "one.thbak").read_bytes()
    # No word of three letters: random bytes hold one now and then.
    for word in (b"Thida", b"Yangon", b"SQLite format", b"Daw Aye"):
        assert word not in data


def test_it_holds_one_moment_while_others_write(office: OpenOffice, stick: Path, tmp_path: Path) -> None:
    write(office)
    # So long that it is copied in several steps.
    fill(office, 4)
    before = codes(office.database)
    written = []

    def report(_done: int, _total: int) -> None:
        if len(written) < 3:
            written.append(1)
            writer = threading.Thread(target=lambda: write(office, "Ma Late"))
            writer.start()
            writer.join()

    backups.make_backup(office.database, office.actor, stick / "one.thbak", report)
    copy = opened(stick / "one.thbak", tmp_path / "copy")
    assert codes(copy) == before
    assert len(codes(office.database)) == len(before) + 3
    copy.close()


def test_progress_runs_to_its_end_and_never_back(office: OpenOffice, stick: Path) -> None:
    told: list[tuple[int, int]] = []
    backups.make_backup(office.database, office.actor, stick / "one.thbak", lambda *far: told.append(far))
    assert told[-1][0] == told[-1][1]
    assert [done for done, _ in told] == sorted(done for done, _ in told)
    assert len({total for _, total in told}) == 1


@pytest.mark.parametrize("share", [0.05, 0.3, 0.6, 0.9])
def test_stopped_at_any_time_it_leaves_nothing(office: OpenOffice, stick: Path, share: float) -> None:
    for number in range(300):
        write(office, f"Ma {number}")

    def report(done: int, total: int) -> None:
        if done >= share * total:
            raise Stopped("Stopped.", "Nothing was changed.")

    with pytest.raises(Stopped):
        backups.make_backup(office.database, office.actor, stick / "one.thbak", report)
    assert list(stick.iterdir()) == []
    assert kept(office) == []
    with office.database.reading() as session:
        assert backups.details(session).elsewhere is None


def test_an_existing_file_is_not_overwritten_and_the_office_s_own_folder_is_no_place(
    office: OpenOffice, stick: Path
) -> None:
    (stick / "one.thbak").write_bytes(b"mine")
    with pytest.raises(Refused, match="there already"):
        backups.make_backup(office.database, office.actor, stick / "one.thbak")
    assert (stick / "one.thbak").read_bytes() == b"mine"
    for inside in (office.folder, office.folder / "backups", stick / ".." / "office"):
        with pytest.raises(Refused, match="own folder"):
            backups.make_backup(office.database, office.actor, inside / "one.thbak")


def test_staff_may_not_carry_the_register_away(office: OpenOffice, staff: Actor, stick: Path) -> None:
    with pytest.raises(NotAllowed):
        backups.make_backup(office.database, staff, stick / "one.thbak")
    assert list(stick.iterdir()) == []


def test_a_stick_that_is_gone_or_locked_is_told(office: OpenOffice, stick: Path) -> None:
    with pytest.raises(VaultError, match="cannot be written there"):
        backups.make_backup(office.database, office.actor, stick / "gone" / "one.thbak")
    (stick / "file").write_bytes(b"")
    with pytest.raises(VaultError, match="cannot be written there"):
        backups.make_backup(office.database, office.actor, stick / "file" / "one.thbak")
    assert kept(office) == []


def test_a_stick_pulled_out_in_the_middle_is_told(office: OpenOffice, stick: Path) -> None:
    def report(done: int, total: int) -> None:
        if done > total * 0.55:
            shutil.rmtree(stick, ignore_errors=True)

    with pytest.raises(VaultError):
        backups.make_backup(office.database, office.actor, stick / "one.thbak", report)
    assert not stick.exists()
    assert kept(office) == []


_FULL = """
import resource, signal, sys
from pathlib import Path
from models import backups, vault
from models.database import Database
from models.errors import VaultError
from models.accounts import Actor
from models.schema import Role
folder, out, room, passphrase = Path(sys.argv[1]), Path(sys.argv[2]), int(sys.argv[3]), sys.argv[4]
database = Database.open(folder, vault.unlock(folder, passphrase).data_key)
# From here on no file of this process grows beyond this many bytes: what a full disk does to it.
resource.setrlimit(resource.RLIMIT_FSIZE, (room, room))
try:
    backups.make_backup(database, Actor("x", "X", Role.ADMIN), out)
except VaultError as error:
    print(error)
"""


@pytest.mark.parametrize("share, told", [(0.5, "disk"), (1.0, "disk is full")])
def test_a_disk_that_is_full_leaves_no_half_backup(office: OpenOffice, stick: Path, share: float, told: str) -> None:
    """Full while copying, and full just before the last bytes of the file on the stick."""
    office.database.close()
    size = (office.folder / "register.db").stat().st_size
    ran = subprocess.run(
        [sys.executable, "-c", _FULL, str(office.folder), str(stick / "one.thbak"), str(int(size * share)), PASSPHRASE],
        capture_output=True, text=True, check=False, cwd=ROOT,
    )  # fmt: skip
    assert told in ran.stdout, ran.stderr
    assert list(stick.iterdir()) == []
    assert kept(office) == []


def test_a_damaged_office_gives_no_backup_and_says_so(office: OpenOffice, stick: Path) -> None:
    for number in range(50):
        write(office, f"Ma {number}")
    office.database.close()
    register = office.folder / "register.db"
    data = bytearray(register.read_bytes())
    data[-3000] ^= 1
    register.write_bytes(data)
    key = vault.unlock(office.folder, PASSPHRASE).data_key
    database = Database.open(office.folder, key)
    database.info["clock"] = office.database.info["clock"]
    with pytest.raises(VaultError, match="damaged"):
        backups.make_backup(database, office.actor, stick / "one.thbak")
    with pytest.raises(VaultError, match="damaged"):
        backups.keep(database)
    assert list(stick.iterdir()) == []
    assert kept(office) == []
    database.close()


def test_a_file_that_cannot_be_read_back_is_no_backup(office: OpenOffice, stick: Path) -> None:
    """A stick that lies about its size: what was written comes back otherwise."""
    fill(office, 4)

    def report(done: int, total: int) -> None:
        fresh = stick / "one.thbak.unchecked"
        if done >= total * 0.75 and fresh.exists():
            fresh.write_bytes(fresh.read_bytes()[:-1] + b"?")

    with pytest.raises(VaultError, match="read back"):
        backups.make_backup(office.database, office.actor, stick / "one.thbak", report)
    assert list(stick.iterdir()) == []


# --- those that the program makes by itself ------------------------------------------------------------------------


def test_the_newest_few_are_kept_and_nothing_is_copied_twice(office: OpenOffice) -> None:
    for number in range(backups.KEPT + 3):
        write(office, f"Ma {number}")
        assert backups.due(office.database)
        assert backups.keep(office.database) == office.folder / "backups" / f"{number + 1:04d}.thbak"
        assert not backups.due(office.database)
        assert backups.keep(office.database) is None
    assert kept(office) == [f"{number:04d}.thbak" for number in range(4, 9)]
    (office.folder / "backups" / "0008.thbak").unlink()
    assert backups.due(office.database), "the last one was deleted by somebody"


def test_erasing_counts_as_something_new_and_looking_does_not(office: OpenOffice) -> None:
    code = write(office)
    backups.keep(office.database)
    codes(office.database)
    assert not backups.due(office.database)
    with office.database.transaction() as session:
        erasures.erase(session, office.actor, code)
    assert backups.due(office.database)


def test_a_new_passphrase_counts_as_something_new(office: OpenOffice) -> None:
    backups.keep(office.database)
    unlocked = vault.unlock(office.folder, PASSPHRASE)
    vault.add_slot(office.folder, unlocked, "another", "another quiet orchid", vault.Cost.floor())
    assert backups.due(office.database)


def test_older_ones_stay_when_a_newer_cannot_be_made(office: OpenOffice, stick: Path) -> None:
    for number in range(backups.KEPT):
        write(office, f"Ma {number}")
        backups.keep(office.database)
    before = kept(office)
    write(office, "Ma More")

    def full(done: int, total: int) -> None:
        if done > total / 2:
            raise OSError(28, "No space left on device")

    with pytest.raises(VaultError, match="full"):
        backups.keep(office.database, full)
    assert kept(office) == before
    assert isinstance(backups.try_to_keep(office.database, full), VaultError)
    assert backups.try_to_keep(office.database) is None


def test_what_a_person_stops_is_stopped_before_work_too(office: OpenOffice) -> None:
    write(office)

    def stop(_done: int, _total: int) -> None:
        raise Stopped("Stopped.", "Nothing was changed.")

    with pytest.raises(Stopped):
        backups.try_to_keep(office.database, stop)


def test_killed_at_any_step_the_kept_ones_are_whole_and_the_next_one_is_made(
    branch_template: Template, tmp_path: Path, clock: SettableClock
) -> None:
    office = branch_template.copy(tmp_path / "office", clock)
    write(office)
    backups.keep(office.database)
    office.database.close()
    (tmp_path / "dead").mkdir()
    ran = subprocess.run(
        [sys.executable, "-m", "tests.dying", "keep", office.folder, tmp_path / "dead", PASSPHRASE, "-"],
        capture_output=True, text=True, check=True, cwd=ROOT,
    )  # fmt: skip
    assert int(ran.stdout) > 5
    for folder in sorted((tmp_path / "dead").iterdir()):
        database = Database.open(folder, branch_template.data_key)
        assert database.findings() == []
        whole = [path for path in (folder / "backups").iterdir() if path.suffix == ".thbak"]
        assert whole
        for path in whole:
            backup_file.check(path)
        made = backups.set_aside(database)
        names = {path.name for path in (folder / "backups").iterdir()}
        assert made.name in names
        assert all(name.endswith(".thbak") for name in names), names
        database.close()


# --- what the office is told ----------------------------------------------------------------------------------------


def test_after_fourteen_days_without_one_elsewhere_it_is_time(
    office: OpenOffice, stick: Path, clock: SettableClock
) -> None:
    def look() -> backups.BackupDetails:
        with office.database.reading() as session:
            return backups.details(session)

    assert (look().days_alone, look().overdue, look().elsewhere) == (0, False, None)
    clock.later(days=15)
    assert (look().days_alone, look().overdue) == (15, True), "never, in an office that is older than that"
    backups.keep(office.database)
    assert look().overdue, "on the same disk it is not safe from fire and thieves"
    backups.make_backup(office.database, office.actor, stick / "one.thbak")
    told = look()
    assert (told.days_alone, told.overdue) == (0, False)
    assert told.elsewhere is not None
    assert told.by_itself is not None
    assert (told.elsewhere.path, told.elsewhere.at) == (str(stick / "one.thbak"), int(clock().timestamp() * 1000))
    clock.later(days=14)
    assert not look().overdue
    clock.later(days=1)
    assert look().overdue
    clock.now -= timedelta(days=300)
    assert look().days_alone >= 0, "a clock that went back makes no sense of days, and no trouble"


def test_the_backup_itself_is_noted_without_where_it_went(office: OpenOffice, stick: Path) -> None:
    backups.make_backup(office.database, office.actor, stick / "one.thbak")
    with office.database.reading() as session:
        last = Database.raw(session).execute("SELECT action, record FROM audit ORDER BY id DESC LIMIT 1").fetchone()
    assert last == ("make backup", "")
    assert os.name == "nt" or (stick / "one.thbak").stat().st_mode & 0o077 == 0
