"""An office's folder, made and opened: the vault, the register in it, and this installation's place in the whole."""

import shutil
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from sqlalchemy import select
from sqlalchemy.orm import Session

from models import anchor, reference, swap, vault
from models.accounts import AccountDraft, Actor, actor_of, allow, new_account
from models.audit import note
from models.clock import LOGICAL_BITS, Clock, system_clock, wall_milliseconds
from models.database import Database
from models.errors import Refused, VaultError
from models.ids import new_id, new_office_mark
from models.incarnations import renew
from models.paper_words import forbidden_words
from models.schema import Account, Here, Office, Role, Vector
from models.stamps import clock_of, here, write_as
from models.vault import Cost, Unlocked
from models.vault_keys import new_identity, new_signing_key

Upgrade = Callable[[Database, Path], None]
"""Brings the tables of a register up to this program's version; given by `desktop`, which has Alembic.

Called with the engine and the office's folder (for the backup that stands before a migration)."""


@dataclass(frozen=True, slots=True)
class OfficeDraft:
    """A new office. `code` is short and internal (YGN); it never stands on paper."""

    code: str
    name: str
    head: bool = False
    paper_phone: str = ""


@dataclass(frozen=True, slots=True)
class OfficeDetails:
    """What this office is and prints."""

    code: str
    name: str
    head: bool
    mark: str
    paper_phone: str
    issuer_line: str
    staff_print: bool
    clock_doubted: bool
    rejoined: bool
    member_cards: bool = False
    """Whether cards with a member's code may be printed, each at the member's own wish."""


@dataclass(slots=True)
class OpenOffice:
    """An office whose vault is open."""

    folder: Path
    database: Database
    actor: Actor
    vault_id: str
    anchors: Path

    def close(self) -> None:
        """Write the anchor once more and let go of the file. Does nothing if that is done."""
        if self.database.closed:
            return
        with self.database.reading() as session:
            _drop_anchor(session, self)
        self.database.close()


def _clean(draft: OfficeDraft) -> OfficeDraft:
    code = draft.code.strip().upper()
    if not (2 <= len(code) <= 12 and code.isascii() and code.isalnum()):
        raise Refused("The office code is not usable.", "Use two to twelve Latin letters or digits, as in YGN.")
    name = draft.name.strip()
    if not name:
        raise Refused("The office has no name.", "Type the name that staff use for it.")
    return OfficeDraft(code, name[:200], draft.head, draft.paper_phone.strip()[:40])


def create_office(
    folder: Path,
    draft: OfficeDraft,
    first: AccountDraft,
    passphrase: str,
    *,
    upgrade: Upgrade,
    anchors: Path,
    clock: Clock = system_clock,
    cost: Cost | None = None,
) -> OpenOffice:
    """A new office in `folder` (made if missing), with its first account, an admin.

    Raises `Refused` for a code, name or passphrase that cannot be used, `VaultError` for the folder.
    """
    draft = _clean(draft)
    _require_empty(folder)
    # Made beside its place and moved there whole: a power cut leaves no half office behind.
    making = folder.with_name(f"{folder.name}.making")
    shutil.rmtree(making, ignore_errors=True)
    try:
        unlocked, actor = _make(making, draft, first, passphrase, upgrade, clock, cost)
        if folder.exists():
            folder.rmdir()
        making.rename(folder)
    except OSError:
        raise VaultError("The folder cannot be written.", "Choose another folder for the office.") from None
    finally:
        shutil.rmtree(making, ignore_errors=True)
    database = Database.open(folder, unlocked.data_key)
    database.info["clock"] = clock
    office = OpenOffice(folder, database, actor, unlocked.vault_id, anchors)
    _keep_anchored(office)
    return office


def _require_empty(folder: Path) -> None:
    if vault.is_office(folder):
        raise Refused("There is an office in this folder already.", "Open it, or choose an empty folder.")
    if folder.exists() and (not folder.is_dir() or any(folder.iterdir())):
        raise Refused("This folder holds other things.", "Choose an empty folder, or a new one.")


def _make(
    folder: Path,
    draft: OfficeDraft,
    first: AccountDraft,
    passphrase: str,
    upgrade: Upgrade,
    clock: Clock,
    cost: Cost | None,
) -> tuple[Unlocked, Actor]:
    """Make the office's files in `folder` and close them again."""
    role = Role.HEAD_OFFICE if draft.head else Role.ADMIN
    account = new_account(first)
    account.account_role = role
    account.sees_cases = account.sees_follow_up_care = True
    unlocked = vault.create(folder, account.id, passphrase, cost)
    database = Database.create(folder, unlocked.data_key)
    try:
        database.info["clock"] = clock
        upgrade(database, folder)
        with database.transaction() as session:
            write_as(session, role)
            _write_first_rows(session, draft, account)
            return unlocked, actor_of(session, account.id)
    finally:
        database.close()


def _write_first_rows(session: Session, draft: OfficeDraft, account: Account) -> None:
    session.add(
        Here(
            id=1,
            office_code=draft.code,
            head=draft.head,
            station=new_id(),
            signing_key=new_signing_key(),
            identity=new_identity(),
        )
    )
    session.flush()
    reference.seed(session)
    session.add(
        Office(
            id=new_id(),
            code=draft.code,
            name=draft.name,
            head=draft.head,
            mark=new_office_mark(),
            paper_phone=draft.paper_phone,
        )
    )
    session.add(account)
    session.flush()
    note(session, account.id, "make office", draft.code)


def open_office(
    folder: Path, passphrase: str, *, upgrade: Upgrade, anchors: Path, clock: Clock = system_clock
) -> OpenOffice:
    """The office in `folder`, opened by one account's passphrase, its tables brought up to date.

    A register that is older than what this PC last saw, or that this PC never saw, was restored or copied: it
    goes on as a new incarnation (DESIGN section 2, rule 10). A restore that a power cut stopped is ended first.
    Raises `VaultError`, `NotAllowed`.
    """
    swap.finish(folder)
    unlocked = vault.unlock(folder, passphrase)
    office = open_unlocked(folder, unlocked, unlocked.account_id, upgrade=upgrade, anchors=anchors, clock=clock)
    # What cannot be written now is written at the next opening.
    with suppress(VaultError):
        vault.bring_up_to_date(folder, unlocked, passphrase)
    return office


def open_unlocked(
    folder: Path, unlocked: Unlocked, account_id: str, *, upgrade: Upgrade, anchors: Path, clock: Clock
) -> OpenOffice:
    """Like `open_office`, for this account, where the vault is open already. Raises the same."""
    database = Database.open(folder, unlocked.data_key)
    try:
        database.info["clock"] = clock
        upgrade(database, folder)
        with database.reading() as session:
            actor = actor_of(session, account_id)
            strange = _is_strange(session, anchor.read(anchors, unlocked.vault_id))
        if strange:
            with database.transaction() as session:
                write_as(session, actor.role)
                renew(session)
                note(session, actor.account_id, "new incarnation")
        office = OpenOffice(folder, database, actor, unlocked.vault_id, anchors)
        _keep_anchored(office)
    except BaseException:
        database.close()
        raise
    return office


def details(session: Session) -> OfficeDetails:
    """This office as Settings shows it."""
    installation = here(session)
    row = _own_row(session)
    return OfficeDetails(
        row.code,
        row.name,
        row.head,
        row.mark,
        row.paper_phone,
        row.issuer_line,
        row.staff_print,
        installation.clock_doubted,
        installation.rejoined,
        row.member_cards,
    )


def set_paper(
    session: Session,
    actor: Actor,
    *,
    paper_phone: str,
    issuer_line: str,
    staff_print: bool,
    member_cards: bool = False,
) -> None:
    """What this office's slips show of it, whether staff may print them, and members have cards; by an admin.

    Raises `Refused` for words that may not stand on paper.
    """
    allow(session, actor, Role.ADMIN)
    if forbidden_words(issuer_line) or forbidden_words(paper_phone):
        raise Refused(
            "This stands on paper: leave out words that tell what it is about.", "Correct it, then try again."
        )
    row = _own_row(session)
    row.paper_phone = paper_phone.strip()[:40]
    row.issuer_line = issuer_line.strip()[:120]
    row.staff_print = staff_print
    row.member_cards = member_cards
    note(session, actor.account_id, "set paper", row.code)


def confirm_date(session: Session, actor: Actor) -> None:
    """A person says that the PC's date is right: the clock is believed again from here on."""
    allow(session, actor)
    installation = here(session)
    installation.clock_doubted = False
    installation.hlc = max(installation.hlc, wall_milliseconds(clock_of(session)()) << LOGICAL_BITS)


def _own_row(session: Session) -> Office:
    return session.scalars(
        select(Office).where(Office.code == here(session).office_code).order_by(Office.id).limit(1)
    ).one()


def own_seq(session: Session) -> int:
    """All writes of this station, over all scopes: grows with each of them."""
    station = here(session).station
    return sum(session.scalars(select(Vector.seq).where(Vector.station == station)))


def _is_strange(session: Session, last: anchor.Anchor | None) -> bool:
    return last is None or last.station != here(session).station or own_seq(session) < last.seq


def _drop_anchor(session: Session, office: OpenOffice) -> None:
    # A PC whose settings folder cannot be written still works; it will then count as a new incarnation.
    with suppress(VaultError):
        anchor.write(office.anchors, anchor.Anchor(office.vault_id, here(session).station, own_seq(session)))


def _keep_anchored(office: OpenOffice) -> None:
    def after_commit(_nouns: frozenset[str]) -> None:
        with office.database.reading() as session:
            _drop_anchor(session, office)

    office.database.on_commit.append(after_commit)
    after_commit(frozenset())
