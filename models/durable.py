"""Small files that are either the old one or the new one, never half of each, even when the power fails."""

import contextlib
import os
import time
from collections.abc import Iterable
from pathlib import Path

_TRIES = 10
_PAUSE = 0.05
"""Seconds. On Windows a virus scanner may hold the old file open for a moment."""


def write_durably(path: Path, data: bytes) -> None:
    """Put `data` at `path` in one step: a temporary file beside it, flushed to the disk, then renamed.

    Raises `OSError` when the folder cannot be written; the old file then still stands.
    """
    write_parts_durably(path, (data,))


def write_parts_durably(path: Path, parts: Iterable[bytes]) -> None:
    """Like `write_durably`, for what is too long to hold at once.

    When `parts` raises, that is raised; the old file then still stands and nothing is left behind.
    """
    fresh = path.with_name(path.name + ".new")
    try:
        with open(fresh, "wb", opener=lambda name, flags: os.open(name, flags, 0o600)) as file:
            file.writelines(parts)
            file.flush()
            os.fsync(file.fileno())
        _rename(fresh, path)
    except BaseException:
        with contextlib.suppress(OSError):
            fresh.unlink(missing_ok=True)
        raise
    _sync_folder(path.parent)


def move_durably(fresh: Path, path: Path) -> None:
    """Put a file that is on the disk already in the place of `path`, in one step. Raises `OSError`."""
    _rename(fresh, path)
    _sync_folder(path.parent)


def _rename(fresh: Path, path: Path) -> None:
    for left in reversed(range(_TRIES)):
        try:
            fresh.replace(path)
            return
        except PermissionError:
            if not left:
                raise
            time.sleep(_PAUSE)


def _sync_folder(folder: Path) -> None:
    # Windows opens no folders, and some network disks sync none; there the rename is journalled by the system.
    with contextlib.suppress(OSError):
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)
