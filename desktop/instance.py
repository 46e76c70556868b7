"""One process per office: the second one is told, and writes nothing."""

import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from models.errors import Refused
from models.swap import HELD


@contextmanager
def alone(folder: Path) -> Iterator[None]:
    """Hold an office's folder for this process while the block runs.

    The operating system lets go by itself when the process ends, however it ends. Raises `Refused` when another
    process holds it, or when nothing can be written into the folder.
    """
    try:
        handle = os.open(folder / HELD, os.O_RDWR | os.O_CREAT, 0o600)
    except OSError:
        raise Refused(
            "This office cannot be opened for writing.",
            "Look whether the folder is still there, and whether the disk or stick is locked.",
        ) from None
    try:
        if not _hold(handle):
            raise Refused("This office is open already on this computer.", "Go to its window, or close it first.")
        yield
    finally:
        os.close(handle)


if sys.platform == "win32":
    import msvcrt

    def _hold(handle: int) -> bool:
        try:
            msvcrt.locking(handle, msvcrt.LK_NBLCK, 1)
        except OSError:
            return False
        return True

else:
    import fcntl

    def _hold(handle: int) -> bool:
        try:
            fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except OSError:
            return False
        return True
