"""A backup put back: looked through before anything is replaced, then a new incarnation of its office (rule 10)."""

import shutil
from contextlib import suppress
from dataclasses import dataclass, replace
from pathlib import Path

from sqlalchemy import func, select, update
from sqlalchemy.orm import Session

from models import anchor, backup_file, backups, erasures, preimages, swap, vault
from models.accounts import actor_of, allow
from models.audit import note
from models.backup_file import Report, silent
from models.clock import Clock, system_clock
from models.database import Database
from models.durable import move_durably, write_parts_durably
from models.errors import Refused, VaultError
from models.incarnations import renew
from models.offices import Upgrade, own_seq
from models.schema import Account, Bundle, BundleState, Cut, Erasure, Member, MemberStatus, Role, Station
from models.stamps import here
from models.vault import OtherPassphrase, Unlocked, WrongPassphrase
from models.vault_slots import BACKUPS, KEYSLOTS, REGISTER, damaged, read_keyslots

_ASIDE = "aside"


@dataclass(frozen=True, slots=True)
class Restored:
    """An office that stands again. `kept` is where the one that lay there before lies now, None if there was none.

    `erased` counts the members whose erasure the backup did not know yet and that are erased in it now.
    """

    folder: Path
    incarnation: str
    members: int
    kept: Path | None
    erased: int


@dataclass(frozen=True, slots=True)
class _Remembered:
    """What the replaced office knows that no restore may forget: erasures by scope, revoked keys and their cuts, closed
    accounts.
    """

    erased: dict[str, set[str]]
    revoked: dict[str, int]
    cuts: tuple[tuple[str, str, str, int], ...]
    closed: frozenset[str]


def require_place(folder: Path) -> None:
    """Raise `Refused` when `folder` holds things that are no office's: nothing is put among them."""
    if not folder.exists():
        return
    if not folder.is_dir() or {path.name for path in folder.iterdir()} - swap.OWN_NAMES:
        raise Refused("This folder holds other things.", "Choose an empty folder, or a new one.")


def restore(
    file: Path,
    folder: Path,
    passphrase: str,
    *,
    upgrade: Upgrade,
    anchors: Path,
    clock: Clock = system_clock,
    present_passphrase: str = "",
    report: Report = silent,
) -> Restored:
    """Put the backup `file` in the place of the office in `folder`, or into a new folder; by an admin of the backup.

    `passphrase` is one of the time of the backup, `present_passphrase` one of the office that is replaced, where it
    is another. That office is kept first. Until the very last step nothing is changed; a power cut leaves the old
    office or the new one. Raises `BadFile`, `Refused`, `NotAllowed`, `VaultError`.
    """
    require_place(folder)
    is_new = not folder.exists()
    with suppress(OSError):
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    swap.finish(folder)
    staged = swap.stage(folder)
    try:
        unlocked = _unpacked(file, staged, passphrase, report)
        present = _present(folder, unlocked.vault_id, (passphrase, present_passphrase))
        try:
            remembered = _remembered(present)
            restored, seq = _made_new(staged, unlocked, remembered, upgrade, clock)
            kept = _kept(folder, present, report)
        finally:
            if present is not None:
                # What it could not write into its main file stays in its log, and both were kept.
                with suppress(VaultError):
                    present.close()
        for name in (BACKUPS, vault.INBOX):
            (folder / name).mkdir(mode=0o700, exist_ok=True)
        swap.decide(folder)
    except OSError as error:
        raise backups.unwritable(error) from None
    finally:
        shutil.rmtree(staged, ignore_errors=True)
        if is_new:
            # Succeeds only where nothing came of it.
            with suppress(OSError):
                folder.rmdir()
    # Without it the next opening takes the office for a copy and renews it once more, which is safe.
    with suppress(VaultError):
        anchor.write(anchors, anchor.Anchor(unlocked.vault_id, restored.incarnation, seq))
    return Restored(folder, restored.incarnation, restored.members, kept, restored.erased)


def _unpacked(file: Path, staged: Path, passphrase: str, report: Report) -> Unlocked:
    """The backup's two files in `staged`, and the key to them."""
    backup_file.unpack(file, staged, report)
    try:
        read_keyslots(staged)
    except VaultError as error:
        raise (backup_file.torn() if error.title == damaged().title else error) from None
    try:
        return vault.unlock(staged, passphrase)
    except WrongPassphrase:
        raise WrongPassphrase(
            "This passphrase does not open the backup.", "Type the one that was used when the backup was made."
        ) from None


def _made_new(
    staged: Path, unlocked: Unlocked, remembered: _Remembered, upgrade: Upgrade, clock: Clock
) -> tuple[Restored, int]:
    """Look through the register, bring it up to date and make it a new incarnation; also gives its own seq."""
    try:
        database = Database.open(staged, unlocked.data_key)
    except VaultError:
        raise backup_file.torn() from None
    try:
        if database.findings():
            raise backup_file.torn()
        database.info["clock"] = clock
        upgrade(database, staged)
        with database.transaction() as session:
            actor = actor_of(session, unlocked.account_id)
            allow(session, actor, Role.ADMIN)
            renew(session)
            erased = _remember(session, remembered)
            preimages.forget(session)
            session.execute(update(Bundle).where(Bundle.state == BundleState.MAKING).values(state=BundleState.VOID))
            note(session, actor.account_id, "restore backup")
            alive = select(func.count()).select_from(Member).where(Member.status != MemberStatus.ERASED)
            members = session.scalar(alive) or 0
            return Restored(staged, here(session).station, members, None, erased), own_seq(session)
    finally:
        database.close()


# --- the office that is replaced --------------------------------------------------------------------------------------


def _present(folder: Path, vault_id: str, passphrases: tuple[str, ...]) -> Database | None:
    """The register that lies in `folder`, open; None when there is none, or none that can be opened at all."""
    if not (folder / KEYSLOTS).exists() or not (folder / REGISTER).exists():
        return None
    try:
        keyslots = read_keyslots(folder)
    except VaultError as error:
        if error.title == damaged().title:
            return None
        raise
    if keyslots.vault != vault_id:
        raise Refused(
            "Another office lies in this folder than the one of this backup.", "Choose an empty folder, or a new one."
        )
    for passphrase in filter(None, passphrases):
        with suppress(WrongPassphrase):
            key = vault.unlock(folder, passphrase).data_key
            try:
                return Database.open(folder, key)
            except VaultError:
                return None
    raise OtherPassphrase(
        "The office in this folder has another passphrase now.",
        "Type that one too, so that who was erased there stays erased. Or restore into a new folder.",
    )


def _kept(folder: Path, present: Database | None, report: Report) -> Path | None:
    """Where the office that is replaced lies from now on: as a verified backup, or as it is where it is damaged."""
    if present is not None:
        with suppress(backups.DamagedOffice):
            return backups.set_aside(present, report)
        with suppress(VaultError):
            present.close()
    lying = [path for path in folder.iterdir() if path.name == KEYSLOTS or path.name.startswith(REGISTER)]
    if not lying:
        return None
    (folder / BACKUPS).mkdir(mode=0o700, exist_ok=True)
    number = 1
    while (aside := folder / BACKUPS / f"{_ASIDE}-{number}").exists():
        number += 1
    making = folder / BACKUPS / f"{_ASIDE}.making"
    shutil.rmtree(making, ignore_errors=True)
    making.mkdir(mode=0o700)
    for path in lying:
        with path.open("rb") as file:
            write_parts_durably(making / path.name, iter(lambda: file.read(1 << 20), b""))
    move_durably(making, aside)
    return aside


def _remembered(present: Database | None) -> _Remembered:
    remembered = _Remembered({}, {}, (), frozenset())
    if present is None:
        return remembered
    # A damaged register tells what it can.
    with suppress(VaultError), present.reading() as session:
        cursor = Database.raw(session)
        for row_id, scope in cursor.execute("SELECT row_id, scope FROM erasure").fetchall():
            remembered.erased.setdefault(scope, set()).add(row_id)
        revoked = cursor.execute("SELECT key, revoked_at FROM station WHERE revoked_at IS NOT NULL").fetchall()
        remembered.revoked.update(revoked)
        closed = frozenset(row[0] for row in cursor.execute("SELECT id FROM account WHERE NOT active").fetchall())
        remembered = replace(remembered, closed=closed)
        if cursor.execute("SELECT 1 FROM sqlite_master WHERE name = 'cut'").fetchone():
            cuts = cursor.execute("SELECT key, scope, station, seq FROM cut").fetchall()
            remembered = replace(remembered, cuts=tuple(cuts))
    return remembered


def _remember(session: Session, remembered: _Remembered) -> int:
    """Erase, revoke and close here too; how many members that erased."""
    for account in session.scalars(select(Account).where(Account.id.in_(remembered.closed))):
        account.active = False
    known = set(session.scalars(select(Erasure.row_id)))
    erased = 0
    for scope, ids in sorted(remembered.erased.items()):
        fresh = ids - known
        if fresh:
            alive = select(func.count()).select_from(Member).where(Member.id.in_(fresh))
            erased += session.scalar(alive) or 0
            erasures.mark(session, scope, fresh)
    for station in session.scalars(select(Station).where(Station.key.in_(remembered.revoked))):
        station.revoked_at = station.revoked_at or remembered.revoked[station.key]
    for key, scope, station_id, seq in remembered.cuts:
        session.merge(Cut(key=key, scope=scope, station=station_id, seq=seq))
    return erased
