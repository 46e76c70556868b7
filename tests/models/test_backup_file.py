"""The file of a backup: whole or refused, byte by byte."""

import json
import os
from pathlib import Path

import pytest

from models import backup_file
from models.errors import BadFile

KEYS, REGISTER = b'{"some": "keys"}\n', os.urandom(3 * 4096)


@pytest.fixture
def source(tmp_path: Path) -> Path:
    folder = tmp_path / "source"
    folder.mkdir()
    (folder / "keyslots.json").write_bytes(KEYS)
    (folder / "register.db").write_bytes(REGISTER)
    return folder


@pytest.fixture
def packed(source: Path, tmp_path: Path) -> Path:
    backup_file.pack(source, tmp_path / "one.thbak")
    return tmp_path / "one.thbak"


@pytest.fixture
def into(tmp_path: Path) -> Path:
    (tmp_path / "into").mkdir()
    return tmp_path / "into"


def test_both_files_come_out_as_they_went_in_and_nothing_else_is_in_it(packed: Path, into: Path) -> None:
    backup_file.check(packed)
    backup_file.unpack(packed, into)
    assert {path.name: path.read_bytes() for path in into.iterdir()} == {"keyslots.json": KEYS, "register.db": REGISTER}
    first, heading, _ = packed.read_bytes().split(b"\n", 2)
    assert first == b"thazin-backup 1"
    assert set(json.loads(heading)) == {"keyslots_bytes", "register_bytes", "sha256"}
    assert packed.stat().st_size == len(first) + len(heading) + 2 + len(KEYS) + len(REGISTER)
    assert {path.name for path in packed.parent.iterdir()} == {"source", "one.thbak", "into"}


def test_progress_is_told_to_the_last_byte(source: Path, tmp_path: Path) -> None:
    told: list[tuple[int, int]] = []
    backup_file.pack(source, tmp_path / "one.thbak", lambda *how_far: told.append(how_far))
    assert told[-1][0] == told[-1][1]
    assert told == sorted(told)


def cut(data: bytes) -> bytes:
    return data[:-1]


def longer(data: bytes) -> bytes:
    return data + b"\0"


def flipped(data: bytes) -> bytes:
    return data[:-100] + bytes([data[-100] ^ 1]) + data[-99:]


def other_keys(data: bytes) -> bytes:
    return data.replace(b"some", b"same")


def a_blank_more(data: bytes) -> bytes:
    return data.replace(b'":', b'": ', 1)


def windows_lines(data: bytes) -> bytes:
    return data.replace(b"\n", b"\r\n", 2)


def no_register(data: bytes) -> bytes:
    first, heading, _ = data.split(b"\n", 2)
    return b"\n".join((first, heading, KEYS))


def one_field_more(data: bytes) -> bytes:
    return data.replace(b"{", b'{"a":1,', 1)


def endless_heading(data: bytes) -> bytes:
    return data.split(b"\n", 1)[0] + b"\n" + b" " * 2_000_000


def nothing(_data: bytes) -> bytes:
    return b""


@pytest.mark.parametrize(
    "change",
    [
        cut,
        longer,
        flipped,
        other_keys,
        a_blank_more,
        windows_lines,
        no_register,
        one_field_more,
        endless_heading,
        nothing,
    ],
)
def test_what_is_torn_or_changed_is_refused(packed: Path, into: Path, change) -> None:
    packed.write_bytes(change(packed.read_bytes()))
    for read in (lambda: backup_file.check(packed), lambda: backup_file.unpack(packed, into)):
        with pytest.raises(BadFile):
            read()
    assert not (into / "register.db").exists()


def test_a_file_that_is_none_of_ours_and_a_newer_one_are_told_apart(packed: Path, tmp_path: Path) -> None:
    other = tmp_path / "photo.jpg"
    other.write_bytes(b"JFIF")
    with pytest.raises(BadFile, match="no backup of this program"):
        backup_file.check(other)
    packed.write_bytes(packed.read_bytes().replace(b"backup 1", b"backup 2"))
    with pytest.raises(BadFile, match="newer version"):
        backup_file.check(packed)
    with pytest.raises(BadFile, match="cannot be read"):
        backup_file.check(tmp_path)
