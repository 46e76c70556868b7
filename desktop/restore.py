"""A backup put back from the start page or by a command: the folder is held meanwhile."""

from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from desktop.instance import alone
from desktop.upgrade import upgrade
from models.backup_file import Report, silent
from models.clock import Clock, system_clock
from models.restoring import Restored, require_place, restore
from models.swap import HELD


def put_back(
    file: Path,
    folder: Path,
    passphrase: str,
    anchors: Path,
    *,
    present_passphrase: str = "",
    clock: Clock = system_clock,
    report: Report = silent,
) -> Restored:
    """`models.restoring.restore` while no other process has the office. Raises `AppError`."""
    require_place(folder)
    with _held(folder):
        return restore(
            file,
            folder,
            passphrase,
            upgrade=upgrade,
            anchors=anchors,
            clock=clock,
            present_passphrase=present_passphrase,
            report=report,
        )


@contextmanager
def _held(folder: Path) -> Iterator[None]:
    """Hold a folder that need not be there yet; where nothing came of it, it is gone again."""
    is_new = not folder.exists()
    if is_new:
        # What is wrong with the place is said by `alone`.
        with suppress(OSError):
            folder.mkdir(mode=0o700, parents=True)
    try:
        with alone(folder):
            yield
    except BaseException:
        if is_new:
            with suppress(OSError):
                (folder / HELD).unlink()
                folder.rmdir()
        raise
