"""An office's files are exchanged whole: wherever the power fails, the old ones stand or the new ones."""

from pathlib import Path

import pytest

from models import swap
from models.errors import VaultError

OLD = {"register.db": b"old", "register.db-wal": b"old log", "keyslots.json": b"old keys"}
NEW = {"register.db": b"new", "keyslots.json": b"new keys"}


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    for name, data in OLD.items():
        (tmp_path / name).write_bytes(data)
    return tmp_path


def staged(folder: Path) -> Path:
    place = swap.stage(folder)
    for name, data in NEW.items():
        (place / name).write_bytes(data)
    return place


def lying(folder: Path) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in folder.iterdir()}


def test_what_was_only_staged_is_forgotten(folder: Path) -> None:
    staged(folder)
    assert not swap.pending(folder)
    swap.finish(folder)
    assert lying(folder) == OLD


def test_what_was_decided_is_the_office_and_the_old_log_is_gone(folder: Path) -> None:
    staged(folder)
    swap.decide(folder)
    assert lying(folder) == NEW


@pytest.mark.parametrize("done", [0, 1, 2, 3, 4])
def test_each_step_that_was_cut_off_is_done_at_the_next_opening(folder: Path, done: int) -> None:
    staged(folder).rename(folder / "restored")
    steps = [
        (folder / "register.db-wal").unlink,
        lambda: (folder / "restored" / "register.db").replace(folder / "register.db"),
        lambda: (folder / "restored" / "keyslots.json").replace(folder / "keyslots.json"),
        (folder / "restored").rmdir,
    ]
    for step in steps[:done]:
        step()
    assert swap.pending(folder) is (done < 4)
    swap.finish(folder)
    assert lying(folder) == NEW
    swap.finish(folder)
    assert lying(folder) == NEW


def test_a_log_that_belongs_to_the_new_register_stays(folder: Path) -> None:
    staged(folder)
    swap.decide(folder)
    (folder / "register.db-wal").write_bytes(b"new log")
    (folder / "restored").mkdir()
    (folder / "restored" / "keyslots.json").write_bytes(b"new keys")
    swap.finish(folder)
    assert lying(folder) == NEW | {"register.db-wal": b"new log"}


def test_a_folder_that_is_not_there_is_told(tmp_path: Path) -> None:
    with pytest.raises(VaultError):
        swap.stage(tmp_path / "gone")
