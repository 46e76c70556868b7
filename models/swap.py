"""An office's two files exchanged for two others, so that a power cut leaves either the old ones or the new ones.

The new ones are prepared in the folder `restoring` inside the office's folder. Renaming that to `restored` decides:
before it the old office stands, after it the new one, even if the last steps are done only at the next opening.
"""

import shutil
from pathlib import Path

from models.durable import move_durably
from models.vault_slots import BACKUPS, INBOX, KEYSLOTS, LOCK, REGISTER, unwritable

_STAGED = "restoring"
_DECIDED = "restored"
_BESIDE_REGISTER = ("-wal", "-shm", "-journal")

HELD = "in-use"
"""The file by which a process holds an office's folder."""

OWN_NAMES = frozenset({
    BACKUPS, HELD, INBOX, KEYSLOTS, LOCK, REGISTER, _STAGED, _DECIDED, *(REGISTER + tail for tail in _BESIDE_REGISTER)
})  # fmt: skip
"""What an office's folder holds; anything else is somebody else's."""


def stage(folder: Path) -> Path:
    """An empty place inside an office's folder for the new files. Raises `VaultError`."""
    staged = folder / _STAGED
    try:
        if staged.exists():
            shutil.rmtree(staged)
        staged.mkdir(mode=0o700)
    except OSError as error:
        raise unwritable(error) from None
    return staged


def decide(folder: Path) -> None:
    """From here on what was staged is the office. The register is closed, both files are safe on the disk."""
    try:
        move_durably(folder / _STAGED, folder / _DECIDED)
    except OSError as error:
        raise unwritable(error) from None
    finish(folder)


def pending(folder: Path) -> bool:
    """Whether a decided exchange was cut off before its end."""
    return (folder / _DECIDED).is_dir()


def finish(folder: Path) -> None:
    """End what was cut off: forget what was only staged, put in place what was decided. Raises `VaultError`.

    To be called by the process that holds the folder, before the office in it is opened.
    """
    shutil.rmtree(folder / _STAGED, ignore_errors=True)
    decided = folder / _DECIDED
    if not decided.is_dir():
        return
    try:
        if (decided / REGISTER).exists():
            # A log that outlives its register would be read into the next one.
            for tail in _BESIDE_REGISTER:
                (folder / (REGISTER + tail)).unlink(missing_ok=True)
        for name in (REGISTER, KEYSLOTS):
            if (decided / name).exists():
                move_durably(decided / name, folder / name)
        shutil.rmtree(decided)
    except OSError as error:
        raise unwritable(error) from None
