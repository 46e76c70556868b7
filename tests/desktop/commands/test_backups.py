"""`backup` and `restore`, as they are typed."""

import shutil

import pytest

from desktop.instance import alone
from tests.desktop.commands.test_lists import MEMBERS


@pytest.fixture
def branch(offices, tmp_path):
    (tmp_path / "members.csv").write_text(MEMBERS, encoding="utf-8")
    assert offices("load", "branch", "members", "members.csv", "--json").json["taken"] == 1
    return offices


def test_a_backup_says_where_it_is_and_how_long(branch, tmp_path):
    told = branch("backup", "branch", "--out", "one.thbak", "--json")
    assert (told.code, told.json) == (0, {"file": "one.thbak", "bytes": (tmp_path / "one.thbak").stat().st_size})
    assert "%" in told.err


def test_a_file_that_is_there_is_not_overwritten(branch, tmp_path):
    (tmp_path / "one.thbak").write_bytes(b"mine")
    told = branch("backup", "branch", "--out", "one.thbak", "--json")
    assert (told.code, told.json["error"]["title"]) == (3, "A file of this name is there already.")
    assert (tmp_path / "one.thbak").read_bytes() == b"mine"


def test_what_was_lost_since_comes_back_and_the_office_is_somebody_new(branch, tmp_path):
    branch("backup", "branch", "--out", "one.thbak")
    before = branch("list", "branch", "members", "--json").json
    shutil.rmtree(tmp_path / "branch")
    told = branch("restore", "one.thbak", "branch", "--json")
    assert told.code == 0
    assert (told.json["office"], told.json["members"], told.json["kept"]) == ("branch", 1, None)
    assert len(told.json["incarnation"]) == 36
    assert branch("list", "branch", "members", "--json").json == before
    assert branch("check", "branch", "--json").json["state"] == "well"
    assert branch("export", "branch", "--to", "HQ", "--out", "1.thz", "--json").json["number"] == 1


def test_the_office_that_lies_there_is_kept_and_can_be_put_back_itself(branch, tmp_path):
    branch("backup", "branch", "--out", "one.thbak")
    (tmp_path / "members.csv").write_text(MEMBERS.replace("OLD-1", "OLD-2").replace("၁၉၉၄", "၁၉၈၄"), encoding="utf-8")
    assert branch("load", "branch", "members", "members.csv", "--json").json["taken"] == 1
    told = branch("restore", "one.thbak", "branch", "--json")
    assert told.json["members"] == 1
    again = branch("restore", told.json["kept"], "branch", "--json")
    assert (again.code, again.json["members"]) == (0, 2)


def test_torn_foreign_and_wrongly_opened_files_change_nothing(branch, tmp_path):
    branch("backup", "branch", "--out", "one.thbak")
    before = {path: path.read_bytes() for path in (tmp_path / "branch").rglob("*") if path.is_file()}
    (tmp_path / "torn.thbak").write_bytes((tmp_path / "one.thbak").read_bytes()[:-1])
    for file in ("torn.thbak", "secret", "gone.thbak"):
        told = branch("restore", file, "branch", "--json")
        assert (told.code, set(told.json["error"])) == (3, {"title", "advice"})
        assert branch("restore", file, "new").code == 3
        assert not (tmp_path / "new").exists()
    (tmp_path / "secret").write_text("some other passphrase")
    told = branch("restore", "one.thbak", "branch", "--json")
    assert told.json["error"]["title"] == "This passphrase does not open the backup."
    assert {path: path.read_bytes() for path in (tmp_path / "branch").rglob("*") if path.is_file()} == before


def test_an_office_that_is_open_is_not_replaced(branch, tmp_path):
    branch("backup", "branch", "--out", "one.thbak")
    with alone(tmp_path / "branch"):
        told = branch("restore", "one.thbak", "branch")
    assert (told.code, "open already" in told.err) == (3, True)


def test_an_import_keeps_a_backup_first_and_goes_on_when_it_cannot(branch, tmp_path):
    branch("export", "branch", "--to", "HQ", "--out", "1.thz")
    branch("import", "head", "1.thz", "--dry-run")
    assert list((tmp_path / "head" / "backups").iterdir()) == []
    told = branch("import", "head", "1.thz", "--json")
    assert told.json["bundles"][0]["state"] == "taken"
    assert [path.name for path in (tmp_path / "head" / "backups").iterdir()] == ["0001.thbak"]
    shutil.rmtree(tmp_path / "head" / "backups")
    (tmp_path / "head" / "backups").write_bytes(b"no folder")
    told = branch("import", "head", "1.thz")
    assert "already" in told.out or "before" in told.out
    assert "No backup was kept before this: The backup cannot be written there." in told.err
    assert told.code == 0
