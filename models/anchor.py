"""The last write this PC knows of, kept outside the office's folder (DESIGN section 2, rule 10).

An office's folder that was restored or copied from elsewhere disagrees with it, or finds none: then the station
must take a new incarnation. Nothing personal stands in it: random ids and a number.
"""

import re
from dataclasses import dataclass
from pathlib import Path

import msgspec

from models.durable import write_durably
from models.errors import VaultError

_VAULT_ID = re.compile(r"[0-9a-f]{32}")
_LARGEST = 4096
"""Bytes that an anchor's file can have."""


@dataclass(frozen=True, slots=True)
class Anchor:
    """`seq` is how many writes the incarnation `station` of vault `vault_id` had made, over all its scopes."""

    vault_id: str
    station: str
    seq: int


class _File(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    version: int
    vault: str
    station: str
    seq: int


def read(directory: Path, vault_id: str) -> Anchor | None:
    """What was last written for this vault, or None when there is nothing that can be believed.

    A torn or foreign file counts as none: a new incarnation is always safe, an old one is not.
    """
    try:
        with _path(directory, vault_id).open("rb") as file:
            found = msgspec.json.decode(file.read(_LARGEST), type=_File)
    except (OSError, msgspec.MsgspecError, UnicodeDecodeError):
        return None
    if found.version != 1 or found.vault != vault_id or found.seq < 0:
        return None
    return Anchor(found.vault, found.station, found.seq)


def write(directory: Path, anchor: Anchor) -> None:
    """Keep `anchor` in place of the last one; raises `VaultError` when the directory cannot be written."""
    data = msgspec.json.encode(_File(1, anchor.vault_id, anchor.station, anchor.seq)) + b"\n"
    try:
        directory.mkdir(parents=True, exist_ok=True)
        write_durably(_path(directory, anchor.vault_id), data)
    except OSError:
        raise VaultError(
            "The program's own folder cannot be written.", "Free some space on this PC, or ask who looks after it."
        ) from None


def _path(directory: Path, vault_id: str) -> Path:
    if not _VAULT_ID.fullmatch(vault_id):
        raise ValueError("not a vault id")
    return directory / f"{vault_id}.json"
