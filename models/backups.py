"""Copies of an office for a bad day: made by SQLite's backup API while it is in use, verified by opening them.

A backup is one file (`models.backup_file`). Those that the program makes by itself lie in the office's folder under
`backups/`, numbered, the newest few of them kept; those that a person asks for go where the person says.
"""

import errno
import hashlib
import re
import shutil
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Protocol

from sqlalchemy import event, select
from sqlalchemy.exc import DBAPIError
from sqlalchemy.orm import Session

from models import backup_file
from models.accounts import Actor, allow
from models.audit import note
from models.backup_file import ENDING, Report, silent
from models.clock import MYANMAR, wall_milliseconds
from models.database import Database, UnitOfWork
from models.durable import move_durably
from models.errors import AppError, BadFile, Refused, VaultError
from models.schema import Audit, Backup, BackupPlace, Role
from models.stamps import clock_of, present_day
from models.vault import DataKey
from models.vault_slots import BACKUPS, KEYSLOTS, REGISTER, read_keyslots

KEPT = 5
"""How many automatic backups stay; one more only while the newest is being verified."""

DAYS = 14
"""After so many days without a backup elsewhere the office is reminded."""

_MAKING = "making"
_UNCHECKED = ".unchecked"
_NUMBERED = re.compile(rf"([0-9]{{4,9}})\{ENDING}")
_RESERVE = 16 * 1024 * 1024
"""Bytes that a backup leaves free: the office goes on writing on this disk."""
_MOVED = (
    "SELECT scope, station, seq FROM vector ORDER BY id",
    "SELECT state, count(*), max(at), count(acknowledged_at) FROM bundle GROUP BY state ORDER BY state",
    "SELECT count(*), max(trusted_at), count(revoked_at), count(replaced_by) FROM station",
    "SELECT count(*), sum(seq) FROM known_vector",
    "SELECT station, signing_key, identity FROM here",
    "SELECT (SELECT count(*) FROM erasure), (SELECT count(*) FROM cut), (SELECT count(*) FROM notice)",
)
"""What tells that something was written: members and all that replicates move the vectors."""
_STEPS = 100_000
"""Steps of SQLite's machine between two looks whether the person wants to stop; some hundredths of a second."""


class DamagedOffice(VaultError):
    """What was copied is not whole, so that it is no backup: the office itself is damaged."""


@dataclass(frozen=True, slots=True)
class Lying:
    """A backup that was made: when (milliseconds since 1970) and where it was put."""

    at: int
    path: str


@dataclass(frozen=True, slots=True)
class BackupDetails:
    """How safe the office is. `days_alone`: since when all copies lie in the office's own folder."""

    elsewhere: Lying | None
    by_itself: Lying | None
    days_alone: int

    @property
    def overdue(self) -> bool:
        """Whether it is time for a backup on a stick."""
        return self.days_alone > DAYS


def make_backup(database: Database, actor: Actor, out: Path, report: Report = silent) -> int:
    """A verified backup of the office as it stands, at `out`; by an admin. Gives its size in bytes.

    Raises `Refused` when there is such a file already or `out` lies inside the office's folder, `VaultError` when
    it cannot be written or the office is damaged; nothing is left behind then.
    """
    with database.reading() as session:
        allow(session, actor, Role.ADMIN)
        state = _state(session, database.path.parent)
    if out.exists():
        raise Refused("A file of this name is there already.", "Choose another name.")
    if out.absolute().parent.resolve().is_relative_to(database.path.parent.resolve()):
        raise Refused("This place lies inside the office's own folder.", "Choose a stick, or another disk.")
    _make(database, out, report)
    with database.transaction() as session:
        allow(session, actor, Role.ADMIN)
        _remember(session, BackupPlace.ELSEWHERE, str(out.absolute()), state)
        note(session, actor.account_id, "make backup")
    return out.stat().st_size


def keep(database: Database, report: Report = silent) -> Path | None:
    """A verified backup in the office's own folder, unless nothing was written since the last; then None.

    Called when the office is closed and before bundles are taken in. Raises `VaultError`; the older ones stay.
    """
    folder = database.path.parent
    with database.reading() as session:
        state = _state(session, folder)
        if _is_kept(session, folder, state):
            return None
    path = set_aside(database, report)
    with database.transaction() as session:
        _remember(session, BackupPlace.OFFICE, path.name, state)
    return path


def try_to_keep(database: Database, report: Report = silent) -> AppError | None:
    """Like `keep`, before work that must go on without it too: what went wrong is given, to be told.

    A person who stops it stops the work as well: that is raised.
    """
    try:
        keep(database, report)
    except VaultError as error:
        return error
    return None


def due(database: Database) -> bool:
    """Whether `keep` would make one."""
    folder = database.path.parent
    with database.reading() as session:
        return not _is_kept(session, folder, _state(session, folder))


def set_aside(database: Database, report: Report = silent) -> Path:
    """The next numbered backup in the office's own folder, whatever the last one holds; knows no table.

    So it can stand before a migration. Older ones go only after this one was verified. Raises `VaultError`.
    """
    folder = database.path.parent / BACKUPS
    try:
        folder.mkdir(mode=0o700, exist_ok=True)
        for left in folder.glob(f"*{ENDING}.*"):
            left.unlink()
        path = folder / f"{max(_numbers(folder), default=0) + 1:04d}{ENDING}"
    except OSError as error:
        raise unwritable(error) from None
    _make(database, path, report)
    for old in sorted(_numbers(folder))[:-KEPT]:
        # What cannot be deleted is only one too many.
        with suppress(OSError):
            (folder / f"{old:04d}{ENDING}").unlink()
    return path


def start_over(database: Database, report: Report = silent) -> None:
    """A verified backup in the office's own folder; then all older ones there go: they open by keys of before.

    Raises `VaultError`; the older ones stay then.
    """
    folder = database.path.parent
    path = set_aside(database, report)
    try:
        for number in _numbers(path.parent):
            if (old := path.parent / f"{number:04d}{ENDING}") != path:
                old.unlink()
    except OSError as error:
        raise unwritable(error) from None
    with database.reading() as session:
        state = _state(session, folder)
    with database.transaction() as session:
        _remember(session, BackupPlace.OFFICE, path.name, state)


def details(session: Session) -> BackupDetails:
    """When and where this office was last copied."""
    elsewhere = session.get(Backup, BackupPlace.ELSEWHERE)
    by_itself = session.get(Backup, BackupPlace.OFFICE)
    first = session.scalar(select(Audit.at).order_by(Audit.id).limit(1))
    since = elsewhere.at if elsewhere is not None else first
    days = 0
    if since is not None:
        then = (datetime.fromtimestamp(since / 1000, UTC) + MYANMAR).date()
        days = max(0, (present_day(session) - then).days)
    return BackupDetails(_lying(elsewhere), _lying(by_itself), days)


def _lying(row: Backup | None) -> Lying | None:
    return None if row is None else Lying(row.at, row.path)


def _remember(session: UnitOfWork, place: BackupPlace, path: str, state: str) -> None:
    session.merge(Backup(place=place, at=wall_milliseconds(clock_of(session)()), path=path, state=state))


def _is_kept(session: Session, folder: Path, state: str) -> bool:
    last = session.get(Backup, BackupPlace.OFFICE)
    return last is not None and last.state == state and (folder / BACKUPS / last.path).is_file()


def _state(session: Session, folder: Path) -> str:
    """What the office holds, as one hash of what every lasting write moves."""
    digest = hashlib.sha256((folder / KEYSLOTS).read_bytes())
    cursor = Database.raw(session)
    for look in _MOVED:
        digest.update(repr(cursor.execute(look).fetchall()).encode())
    return digest.hexdigest()


def _numbers(folder: Path) -> list[int]:
    return [int(named[1]) for path in folder.iterdir() if (named := _NUMBERED.fullmatch(path.name))]


# --- making one -----------------------------------------------------------------------------------------------------


class _Way:
    """Some parts, each as long as the register, as one way with one end."""

    def __init__(self, length: int, report: Report, parts: int) -> None:
        self._length, self._report, self._parts = max(1, length), report, parts
        self.part = 0

    def __call__(self, done: int, total: int) -> None:
        within = self._length * done // max(1, total)
        self._report(self.part * self._length + min(within, self._length), self._parts * self._length)


def _make(database: Database, out: Path, report: Report) -> None:
    """Copy, look through the copy, pack it, read the file back; only then it gets its name."""
    folder = database.path.parent
    making, fresh = folder / BACKUPS / _MAKING, out.with_name(out.name + _UNCHECKED)
    try:
        shutil.rmtree(making, ignore_errors=True)
        making.mkdir(mode=0o700, parents=True)
        size = _size(database)
        _require_room(making, out.parent, size)
        way = _Way(size, report, 3)
        _copy(database, making, way)
        way.part = 1
        backup_file.pack(making, fresh, way)
        way.part = 2
        backup_file.check(fresh, way)
        move_durably(fresh, out)
    except OSError as error:
        raise unwritable(error) from None
    except BadFile:
        raise VaultError(
            "The backup could not be read back as it was written.", "Use another stick or disk, then try again."
        ) from None
    finally:
        shutil.rmtree(making, ignore_errors=True)
        with suppress(OSError):
            fresh.unlink(missing_ok=True)


def _copy(database: Database, making: Path, way: _Way) -> None:
    """Both files of the office, verified, in the folder `making`."""
    shutil.copyfile(database.path.parent / KEYSLOTS, making / KEYSLOTS)
    read_keyslots(making)
    verified_copy(database, making, way).close()


def verified_copy(database: Database, folder: Path, report: Report, data_key: DataKey | None = None) -> Database:
    """The register as it stands, in `folder`, under `data_key` or the same key; looked through, and open.

    Raises `DamagedOffice`, `VaultError`, `OSError` when the disk is full.
    """
    way = _Way(_size(database), report, 2)
    try:
        copy = database.copy_into(folder, way, data_key)
    except VaultError:
        # SQLite has more than one word for a disk that takes no more.
        if shutil.disk_usage(folder).free < _RESERVE // 16:
            raise OSError(errno.ENOSPC, "full") from None
        raise
    try:
        way.part = 1
        if _is_bad(copy, way) or _revision(copy) != _revision(database):
            raise DamagedOffice(
                "The office's file is damaged: no backup could be made of it.",
                "Keep this folder as it is, and go back to the newest backup.",
            )
    except BaseException:
        copy.close()
        raise
    return copy


def _size(database: Database) -> int:
    return sum(path.stat().st_size for path in database.path.parent.glob(f"{REGISTER}*"))


def _is_bad(copy: Database, report: Report) -> bool:
    stopped: list[BaseException] = []

    def look_up() -> int:
        try:
            report(0, 1)
        except AppError as error:
            stopped.append(error)
        return len(stopped)

    def watch(connection: "_Watchable", *_more: object) -> None:
        connection.set_progress_handler(look_up, _STEPS)

    event.listen(copy.engine, "checkout", watch)
    try:
        return bool(copy.findings())
    except DBAPIError:
        if stopped:
            raise stopped[0] from None
        raise


class _Watchable(Protocol):
    """As much of the driver's connection as is used here."""

    def set_progress_handler(self, handler: Callable[[], int], steps: int, /) -> None:
        """Call `handler` after so many steps; anything but 0 ends the statement."""


def _revision(database: Database) -> str:
    with database.reading() as session:
        return str(Database.raw(session).execute("SELECT version_num FROM alembic_version").fetchall())


def _require_room(near: Path, far: Path, size: int) -> None:
    here_too = near.stat().st_dev == far.stat().st_dev
    for folder, needed in ((near, 2 * size if here_too else size), (far, size)):
        free = shutil.disk_usage(folder).free
        if free < needed + _RESERVE:
            raise VaultError(
                "There is too little room on the disk for a backup.",
                "Free {megabytes} MB there, then try again.",
                megabytes=(needed + _RESERVE - free) // 1_000_000 + 1,
            )


def unwritable(error: OSError) -> VaultError:
    """What is said when a disk or stick does not take a backup."""
    if error.errno in (errno.ENOSPC, errno.EDQUOT, errno.EFBIG):
        return VaultError("The disk is full: no backup was made.", "Free some space, or use another stick.")
    return VaultError(
        "The backup cannot be written there.", "Look whether the stick is still there and not locked, then try again."
    )
