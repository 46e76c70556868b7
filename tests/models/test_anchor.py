"""The anchor outside the office's folder: kept whole, believed only when whole."""

from pathlib import Path

import pytest

from models import anchor
from models.anchor import Anchor
from models.errors import VaultError
from models.ids import new_id

VAULT = "0123456789abcdef" * 2
OTHER = "fedcba9876543210" * 2


def test_what_was_written_is_read(tmp_path: Path) -> None:
    kept = Anchor(VAULT, new_id(), 41)
    anchor.write(tmp_path / "not yet" / "made", kept)
    assert anchor.read(tmp_path / "not yet" / "made", VAULT) == kept


def test_the_last_one_counts_and_each_vault_has_its_own(tmp_path: Path) -> None:
    station = new_id()
    for seq in (1, 2, 3):
        anchor.write(tmp_path, Anchor(VAULT, station, seq))
    anchor.write(tmp_path, Anchor(OTHER, station, 9))
    assert anchor.read(tmp_path, VAULT) == Anchor(VAULT, station, 3)
    assert sorted(path.name for path in tmp_path.iterdir()) == [f"{VAULT}.json", f"{OTHER}.json"]


def test_a_pc_that_never_saw_the_office_has_none(tmp_path: Path) -> None:
    assert anchor.read(tmp_path, VAULT) is None


def test_a_torn_or_foreign_file_counts_as_none(tmp_path: Path) -> None:
    anchor.write(tmp_path, Anchor(VAULT, new_id(), 3))
    path = tmp_path / f"{VAULT}.json"
    whole = path.read_bytes()
    another_vault = whole.replace(VAULT.encode(), OTHER.encode())
    another_format = whole.replace(b'"version":1', b'"version":2')
    below_nothing = whole.replace(b'"seq":3', b'"seq":-3')
    for changed in (b"", whole[:20], b"\xff" * 40, another_vault, another_format, below_nothing):
        assert changed != whole
        path.write_bytes(changed)
        assert anchor.read(tmp_path, VAULT) is None


def test_a_write_that_fails_says_so_and_leaves_the_old_one(tmp_path: Path) -> None:
    old = Anchor(VAULT, new_id(), 3)
    anchor.write(tmp_path, old)
    (tmp_path / f"{VAULT}.json.new").mkdir()
    with pytest.raises(VaultError, match="cannot be written"):
        anchor.write(tmp_path, Anchor(VAULT, old.station, 4))
    assert anchor.read(tmp_path, VAULT) == old


def test_a_vault_id_cannot_point_elsewhere(tmp_path: Path) -> None:
    with pytest.raises(ValueError, match="vault id"):
        anchor.read(tmp_path, "../../etc/passwd")
