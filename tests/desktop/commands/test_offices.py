"""An office is made, looked over, and its identity written for a safe."""

import shutil
import sqlite3
import subprocess

import pytest

from models import vault
from models.database import Database
from tests.offices import PASSPHRASE


def test_a_new_office_tells_its_code(thazin):
    told = thazin("init", "branch", "--code", "ygn", "--name", "Yangon", "--json")
    assert (told.code, told.json["code"], told.json["head_office"]) == (0, "YGN", False)
    with pytest.raises(sqlite3.DatabaseError):
        sqlite3.connect("branch/register.db").execute("SELECT 1 FROM sqlite_master")


def test_an_office_is_not_made_over_another(offices):
    told = offices("init", "branch", "--code", "NEW", "--name", "New")
    assert (told.code, told.out) == (3, "")
    assert "already" in told.err


def test_a_short_passphrase_is_refused_with_advice(thazin, tmp_path):
    (tmp_path / "secret").write_text("short")
    told = thazin("init", "branch", "--code", "YGN", "--name", "Yangon", "--json")
    assert told.code == 3
    assert set(told.json["error"]) == {"title", "advice"}
    assert not (tmp_path / "branch").exists()


def test_check_says_that_an_office_is_well(offices):
    told = offices("check", "branch", "--json")
    assert (told.code, told.json) == (0, {"state": "well", "findings": []})


def test_check_finds_a_flipped_bit_and_knows_it_from_a_wrong_passphrase(offices, tmp_path):
    register = tmp_path / "branch" / "register.db"
    data = bytearray(register.read_bytes())
    data[len(data) // 2] ^= 1
    register.write_bytes(data)
    told = offices("check", "branch", "--json")
    assert (told.code, told.json["state"], len(told.json["findings"]) > 0) == (3, "damaged", True)
    (tmp_path / "secret").write_text("some other passphrase")
    told = offices("check", "branch", "--json")
    assert (told.code, "error" in told.json) == (3, True)


def test_the_identity_is_one_that_age_takes(offices, tmp_path):
    told = offices("escrow", "branch", "--out", "identity", "--json")
    assert (told.code, told.json) == (0, {"file": "identity"})
    assert "safe" in told.err
    public = (tmp_path / "branch.card").read_text().splitlines()[-1]
    assert f"# public key: {public}" in (tmp_path / "identity").read_text()
    if shutil.which("age-keygen"):
        shown = subprocess.run(["age-keygen", "-y", "identity"], capture_output=True, text=True, check=True)
        assert shown.stdout.strip() == public


def test_the_identity_is_not_written_over_a_folder(offices, tmp_path):
    (tmp_path / "taken").mkdir()
    told = offices("escrow", "branch", "--out", "taken")
    assert told.code == 3
    assert "cannot be written" in told.err


def test_an_office_that_is_open_already_is_left_alone(offices, tmp_path):
    from desktop.instance import alone

    with alone(tmp_path / "branch"):
        told = offices("list", "branch", "members")
    assert told.code == 3
    assert "open already" in told.err


def test_an_office_of_a_newer_program_is_told_so_and_not_called_damaged(offices, tmp_path):
    folder = tmp_path / "branch"
    database = Database.open(folder, vault.unlock(folder, PASSPHRASE).data_key)
    with database.transaction() as session:
        Database.raw(session).execute("UPDATE alembic_version SET version_num = '9999'")
    database.close()
    for command in (("check", "branch"), ("list", "branch", "members")):
        told = offices(*command, "--json")
        assert (told.code, "newer version" in told.json["error"]["title"]) == (3, True)
