"""Offices that earlier versions wrote open with today's program, and nothing in them is lost on the way."""

import json
import subprocess
import sys
import zipfile
from datetime import datetime
from pathlib import Path

import pytest
from alembic.runtime.migration import MigrationContext
from alembic.script import ScriptDirectory

from desktop.commands.nouns import NOUNS
from desktop.upgrade import config, upgrade
from models import audit, backup_file, drafts, restoring, vault
from models.database import Database
from models.errors import VaultError
from models.offices import OpenOffice, open_office
from tests.offices import SettableClock

FIXTURES = Path(__file__).with_name("fixtures")
ROOT = Path(__file__).parents[2]
REVISIONS = ("0001", "0002")
STATIONS = {
    "0001": "key, office_code, head, incarnation, retired, revoked_at",
    "0002": "key, office_code, head, revoked_at",
}
PASSPHRASE = "seven quiet orchids"


class Fixture:
    """An office as it was written, unpacked, and what it held."""

    def __init__(self, revision: str, home: Path) -> None:
        with zipfile.ZipFile(FIXTURES / f"office-{revision}.zip") as packed:
            packed.extractall(home)
        self.home, self.folder = home, home / "Office"
        self.told = json.loads((FIXTURES / f"office-{revision}.json").read_text(encoding="utf-8"))
        self.clock = SettableClock(datetime.fromisoformat(self.told["now"]))

    def open(self, folder: Path | None = None) -> OpenOffice:
        return open_office(
            folder or self.folder, PASSPHRASE, upgrade=upgrade, anchors=self.home / "anchors", clock=self.clock
        )

    def raw(self) -> Database:
        """The register as it lies there, without bringing it up to date."""
        return Database.open(self.folder, vault.unlock(self.folder, PASSPHRASE).data_key)


@pytest.fixture(params=REVISIONS)
def fixture(request, tmp_path: Path) -> Fixture:
    return Fixture(request.param, tmp_path)


@pytest.fixture
def upgraded(fixture: Fixture):
    office = fixture.open()
    yield office
    office.database.close()


def revision(database: Database) -> str | None:
    with database.engine.connect() as connection:
        return MigrationContext.configure(connection).get_current_revision()


def head() -> str | None:
    return ScriptDirectory.from_config(config()).get_current_head()


def look(database: Database, statement: str) -> list[list]:
    with database.reading() as session:
        return [list(row) for row in Database.raw(session).execute(statement).fetchall()]


def test_every_list_says_what_it_said_then(fixture: Fixture, upgraded: OpenOffice) -> None:
    """Fields that a list has gained since are left out; those it had are all there."""
    for name, then in fixture.told["lists"].items():
        if name == "conflicts":
            # Told in another form since; its siblings are compared below, as they are stored.
            continue
        now = json.loads(json.dumps(NOUNS[name].rows(upgraded, str)))
        assert [{field: row[field] for field in before} for row, before in zip(now, then, strict=True)] == then, name
    assert all(fixture.told["lists"][name] for name in ("members", "providers", "courses", "sessions", "referrals"))


def test_what_stands_twice_or_is_held_is_stored_as_it_was(fixture: Fixture, upgraded: OpenOffice) -> None:
    tables = fixture.told["tables"]
    for table, columns in (
        ("vector", "id, scope, station, seq"),
        ("sibling", "row_id, register, origin, seq, hlc, role, value, held"),
        ("register_dot", "row_id, register, origin, seq, hlc, role"),
        ("erasure", "row_id, scope"),
        ("bundle", "id, number, manifest_sha256, state"),
        ("here", "office_code, station, ancestors"),
    ):
        assert sorted(look(upgraded.database, f"SELECT {columns} FROM {table}"), key=repr) == sorted(
            tables[table], key=repr
        ), table
    assert len([row for row in tables["sibling"] if row[-1]]) == 1
    assert len(NOUNS["conflicts"].rows(upgraded, str)) == len(fixture.told["lists"]["conflicts"]) == 1


def test_the_register_is_whole_and_its_audit_unbroken(fixture: Fixture, upgraded: OpenOffice) -> None:
    assert upgraded.database.findings() == []
    assert revision(upgraded.database) == head()
    with upgraded.database.reading() as session:
        assert audit.first_break(session) is None
        assert drafts.load(session, upgraded.actor, "member") == {"name": "Ma Half"}
    lines = look(upgraded.database, "SELECT id, at, actor, action, record FROM audit ORDER BY id")
    assert lines[: len(fixture.told["tables"]["audit"])] == fixture.told["tables"]["audit"]


def test_the_same_pc_goes_on_as_the_same_station(fixture: Fixture, upgraded: OpenOffice) -> None:
    ((_, station, _),) = fixture.told["tables"]["here"]
    assert look(upgraded.database, "SELECT station, rejoined FROM here") == [[station, 1]]


def test_a_verified_backup_stood_before_the_migration(fixture: Fixture, upgraded: OpenOffice, tmp_path: Path) -> None:
    (kept,) = (fixture.folder / "backups").iterdir()
    (tmp_path / "kept").mkdir()
    backup_file.unpack(kept, tmp_path / "kept")
    before = Database.open(tmp_path / "kept", vault.unlock(tmp_path / "kept", PASSPHRASE).data_key)
    assert revision(before) == fixture.told["revision"]
    assert before.findings() == []
    before.close()


def test_that_backup_can_be_put_back_with_todays_program(
    fixture: Fixture, upgraded: OpenOffice, tmp_path: Path
) -> None:
    (kept,) = (fixture.folder / "backups").iterdir()
    made = restoring.restore(
        kept, tmp_path / "again", PASSPHRASE, upgrade=upgrade, anchors=tmp_path / "anchors", clock=fixture.clock
    )
    assert made.members == len(fixture.told["lists"]["members"])
    office = fixture.open(tmp_path / "again")
    assert revision(office.database) == head()
    assert [row["code"] for row in NOUNS["members"].rows(office, str)] == [
        row["code"] for row in fixture.told["lists"]["members"]
    ]
    office.database.close()


def test_without_a_backup_nothing_is_migrated(fixture: Fixture) -> None:
    for path in (fixture.folder / "backups").iterdir():
        path.unlink()
    (fixture.folder / "backups").rmdir()
    (fixture.folder / "backups").write_bytes(b"no folder")
    with pytest.raises(VaultError):
        fixture.open()
    database = fixture.raw()
    assert revision(database) == fixture.told["revision"]
    database.close()


def test_a_power_cut_at_any_statement_leaves_an_office_that_opens(fixture: Fixture, tmp_path: Path) -> None:
    ran = subprocess.run(
        [sys.executable, "-m", "tests.dying", "migrate", fixture.folder, tmp_path / "dead", PASSPHRASE, "-"],
        capture_output=True, text=True, check=True, cwd=ROOT,
    )  # fmt: skip
    key = vault.unlock(fixture.folder, PASSPHRASE).data_key
    seen = []
    folders = sorted((tmp_path / "dead").iterdir())
    assert len(folders) == int(ran.stdout) > 20
    for folder in folders:
        database = Database.open(folder, key)
        assert database.findings() == []
        seen.append(revision(database))
        if seen[-1] != head():
            old = look(database, f"SELECT {STATIONS[fixture.told['revision']]} FROM station ORDER BY key")
            assert old == sorted(fixture.told["tables"]["station"])
        database.close()
    assert set(seen[:-1]) == {fixture.told["revision"]}, "one commit, at the very end"
    assert seen[-1] == head()
    again = fixture.open(folders[-2])
    assert revision(again.database) == head()
    assert len(NOUNS["members"].rows(again, str)) == len(fixture.told["lists"]["members"])
    again.database.close()


def test_incarnations_moved_into_rows_of_their_own(tmp_path: Path) -> None:
    """What revision 0002 does."""
    fixture = Fixture("0001", tmp_path)
    office = fixture.open()
    expected = []
    for key, _office, _head, present, retired, _revoked in fixture.told["tables"]["station"]:
        expected += [[one, key, 1] for one in retired.split(",") if one]
        expected += [[present, key, 0]] if present else []
    assert len(expected) == 2
    assert look(office.database, "SELECT id, key, retired FROM incarnation ORDER BY id") == sorted(expected)
    columns = {row[1] for row in look(office.database, "PRAGMA table_info(station)")}
    assert not columns & {"incarnation", "retired"}
    office.database.close()
