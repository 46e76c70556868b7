"""Take bundles in: check in the order of DESIGN section 3, show what they would do, then do it.

A refusal changes nothing, keeps the file, and says why.
"""

import gc
import json
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import NoReturn

from sqlalchemy import select
from sqlalchemy.orm import Session

from models.accounts import Actor, allow
from models.audit import note
from models.clock import wall_milliseconds
from models.database import Database
from models.errors import AppError, BadFile, Message, VaultError, say
from models.exchange import envelope, partners, trust
from models.exchange.apply import Ahead, Gap, Outcome, apply
from models.exchange.envelope import CheckedCopy, Head, VerifiedHead
from models.exchange.format import Manifest
from models.exchange.table_merge import Tally
from models.exchange.trust import TrustedStation
from models.incarnations import renew
from models.schema import Bundle, BundleState, Role
from models.stamps import clock_of, here
from models.vault import INBOX

Report = Callable[[int], None]
"""Called now and then with the number of records looked at so far; may raise to stop."""

_LINES_AT_ONCE = 4096

WAITS = say("It builds on an earlier bundle that has not arrived.")
ASK_FOR_IT = say("Ask the office for the bundle before this one; it is taken in by itself then.")


@dataclass(slots=True)
class BundleResult:
    """What became of one file, or in a plan what would.

    `state` is taken, already, waiting or refused; `tables` counts rows by table name.
    """

    file: Path
    number: int | None = None
    sender: str = ""
    state: str = "refused"
    reason: Message | None = None
    advice: Message | None = None
    """What to do about it; shown after the reason."""
    name: str = ""
    """SHA-256 of its lines 1 and 2, once they could be read."""
    tables: dict[str, Tally] = field(default_factory=dict)

    def total(self, what: str) -> int:
        """The sum of one of `Tally`'s counts."""
        return sum(getattr(tally, what) for tally in self.tables.values())


class _TakenBack(Exception):
    """Ends a transaction of which nothing may stay: a plan's, or that of a bundle found bad."""


def _take_back() -> NoReturn:
    raise _TakenBack


def plan_files(
    database: Database, folder: Path, actor: Actor, paths: Sequence[Path], report: Report = lambda _done: None
) -> list[BundleResult]:
    """What importing these files would do, found by doing it and taking it all back. Writes nothing."""
    results: list[BundleResult] = []
    try:
        with database.transaction() as session:
            allow(session, actor, Role.ADMIN)
            results = [_planned(session, folder, actor, path, report) for path in _in_order(paths)]
            if any(result.state == "taken" for result in results):
                _plan_waiting(session, folder, actor, results, report)
            _take_back()
    except _TakenBack:
        pass
    return results


def _planned(session: Session, folder: Path, actor: Actor, path: Path, report: Report) -> BundleResult:
    importer = _Import(session, folder, actor, report)
    try:
        # What a file merges before it is found bad must not colour the plan of the others.
        with session.begin_nested():
            result = importer.take(path)
            if result.state == "refused":
                _take_back()
    except _TakenBack:
        pass
    finally:
        importer.tidy(all_is_taken_back=True)
    return result


def _plan_waiting(session: Session, folder: Path, actor: Actor, results: list[BundleResult], report: Report) -> None:
    """Like `_retry_waiting`, within the plan: those of the plan have their file still where it was given."""
    given = {result.name: result.file for result in results}
    tried = True
    while tried:
        tried = False
        for name in _waiting(session):
            path = given.get(name, folder / INBOX / f"{name}.thz")
            result = _planned(session, folder, actor, path, report)
            if result.state == "refused":
                _give_up(session, name, result)
            tried = tried or result.state == "taken"
            _tell(results, result)


def import_files(
    database: Database, folder: Path, actor: Actor, paths: Sequence[Path], report: Report = lambda _done: None
) -> list[BundleResult]:
    """Take these files in, each in one transaction, then those that waited for them; by an admin."""
    results = [_import_one(database, folder, actor, path, report) for path in _in_order(paths)]
    if any(result.state == "taken" for result in results):
        _retry_waiting(database, folder, actor, results, report)
    return results


def verify_files(paths: Iterable[Path], card: bytes) -> list[BundleResult]:
    """Whether each file is whole and signed by the station of this card. Needs no office."""
    public_key = trust.read_card(card).public_key
    results = []
    for path in paths:
        result = BundleResult(path)
        try:
            head = envelope.read_head(path)
            envelope.check_again(path, envelope.verify(head, public_key))
            result.number, result.state = head.manifest.number, "good"
        except AppError as error:
            result.reason, result.advice = error.title, error.advice
        results.append(result)
    return results


def _in_order(paths: Iterable[Path]) -> list[Path]:
    """The files by sender and number, as far as their heads can be read; a file named twice once."""

    def place(path: Path) -> tuple[str, int]:
        try:
            manifest = envelope.read_head(path).manifest
        except AppError:
            return "", 0
        return manifest.sender, manifest.number

    return sorted(dict.fromkeys(paths), key=place)


def _import_one(database: Database, folder: Path, actor: Actor, path: Path, report: Report) -> BundleResult:
    importer: _Import | None = None
    try:
        with database.transaction() as session:
            allow(session, actor, Role.ADMIN)
            importer = _Import(session, folder, actor, report)
            result = importer.take(path)
            if result.state == "refused":
                _take_back()
    except _TakenBack:
        if importer is not None and importer.quarantine is not None:
            with database.transaction() as session:
                session.add(importer.quarantine)
    except BaseException:
        if importer is not None:
            importer.tidy(all_is_taken_back=True)
        raise
    if importer is not None:
        importer.tidy()
    return result


def _retry_waiting(database: Database, folder: Path, actor: Actor, results: list[BundleResult], report: Report) -> None:
    """Try what waits until nothing more can be taken; what becomes of the files just given is told there."""
    taken = True
    while taken:
        taken = False
        with database.reading() as session:
            names = _waiting(session)
        for name in names:
            result = _import_one(database, folder, actor, folder / INBOX / f"{name}.thz", report)
            if result.state == "refused":
                with database.transaction() as session:
                    _give_up(session, name, result)
            taken = taken or result.state == "taken"
            _tell(results, result)


def _waiting(session: Session) -> Sequence[str]:
    """The bundles that wait, by the hash of their manifest, in the order in which they are tried."""
    return session.scalars(
        select(Bundle.manifest_sha256).where(Bundle.state == BundleState.WAITING).order_by(Bundle.number, Bundle.id)
    ).all()


def _tell(results: list[BundleResult], now: BundleResult) -> None:
    """What became of a bundle that waited, in the result of the file that brought it."""
    for given in results:
        if given.state == "waiting" and given.name == now.name:
            given.state, given.tables = now.state, now.tables
            given.reason, given.advice = now.reason, now.advice


def _give_up(session: Session, name: str, result: BundleResult) -> None:
    """A waiting bundle turned out bad: it is not tried again, and its number is asked for anew."""
    for row in session.scalars(select(Bundle).where(Bundle.manifest_sha256 == name)):
        row.state = BundleState.QUARANTINED
        row.reason = result.reason.template if result.reason else ""


class _Import:
    """One file on its way in, inside the caller's transaction."""

    def __init__(self, session: Session, folder: Path, actor: Actor, report: Report) -> None:
        self.session = session
        self.inbox = folder / INBOX
        self.actor = actor
        self.report = report
        self.copy: CheckedCopy | None = None
        self.keep_copy = False
        self.waited = False
        """Whether this bundle waited in the inbox before."""
        self.quarantine: Bundle | None = None

    def take(self, path: Path) -> BundleResult:
        """Check and merge one file. What is wrong with it stands in the result."""
        result = BundleResult(path)
        try:
            head = envelope.read_head(path)
            result.number, result.name = head.manifest.number, head.manifest_sha256
            sender, verified = self._trusted(head)
            result.sender = sender.card.office_code
            known = self._known(verified)
            if known is not None and known.state is BundleState.TAKEN:
                # A copy damaged since is told as one: a person would keep it as the good file.
                envelope.check_again(path, verified)
                result.state = "already"
                return result
            self.waited = known is not None and (self.inbox / f"{result.name}.thz").is_file()
            self.copy = self._copied(path, verified)
            self._merge(sender, self.copy, known, result)
        except BadFile as error:
            result.reason, result.advice = error.title, error.advice
        return result

    def tidy(self, *, all_is_taken_back: bool = False) -> None:
        """Remove the inbox copy of what was taken or refused; a waiting bundle stays."""
        keep = self.waited if all_is_taken_back else self.keep_copy
        if self.copy is not None and not keep:
            self.copy.path.unlink(missing_ok=True)

    def _trusted(self, head: Head) -> tuple[TrustedStation, VerifiedHead]:
        sender = trust.sender(self.session, head.manifest.sender)
        verified = envelope.verify(head, sender.card.public_key)
        own = here(self.session).office_code
        trust.keep_own_card(self.session)
        if head.manifest.receiver not in {one.key for one in trust.live_stations(self.session, own)}:
            raise BadFile("This bundle is for another office.", "Give it to the office it is for.")
        if sender.own:
            raise BadFile("This bundle was made on this PC.", "Give it to the office it is for.")
        return sender, verified

    def _known(self, verified: VerifiedHead) -> Bundle | None:
        """This very bundle, if it came before. Raises `BadFile` when another one took its place in the chain."""
        manifest, name = verified.manifest, verified.manifest_sha256
        chain = select(Bundle).where(
            Bundle.sender == manifest.sender,
            Bundle.incarnation == manifest.incarnation,
            Bundle.state.in_((BundleState.TAKEN, BundleState.WAITING)),
        )
        same = self.session.scalars(chain.where(Bundle.number == manifest.number)).all()
        before = self.session.scalars(chain.where(Bundle.number == manifest.number - 1)).all()
        for one in same:
            if one.manifest_sha256 == name:
                return one
        again = self._quarantined(name)
        if same or any(one.manifest_sha256 != manifest.previous for one in before):
            if again is None:
                self.quarantine = self._row(manifest, name, BundleState.QUARANTINED)
            raise BadFile(
                "The sending office was copied or restored: another bundle has this number already.",
                "Call that office. Its PC must open the office once, then make a new bundle.",
            )
        return again

    def _quarantined(self, name: str) -> Bundle | None:
        return self.session.scalars(
            select(Bundle).where(Bundle.manifest_sha256 == name, Bundle.state == BundleState.QUARANTINED)
        ).first()

    def _copied(self, path: Path, verified: VerifiedHead) -> CheckedCopy:
        try:
            self.inbox.mkdir(exist_ok=True)
        except OSError:
            raise VaultError("The office's folder cannot be written.", "Free some space on this PC.") from None
        if path.parent == self.inbox:
            return envelope.check_again(path, verified)
        return envelope.copy_checked(path, verified, self.inbox)

    def _merge(self, sender: TrustedStation, copy: CheckedCopy, known: Bundle | None, result: BundleResult) -> None:
        manifest = copy.verified.manifest
        row = known or self._row(manifest, copy.verified.manifest_sha256, BundleState.WAITING)
        if known is None:
            self.session.add(row)
        try:
            try:
                outcome = self._applied(sender, copy, row)
            except Ahead:
                # Nothing of the bundle was merged yet. Under a new incarnation its dots can be taken back.
                renew(self.session)
                note(self.session, self.actor.account_id, "new incarnation")
                outcome = self._applied(sender, copy, row)
        except Gap as gap:
            partners.learn(self.session, manifest.sender, manifest.incarnation, gap.opening)
            self.keep_copy = True
            row.state, row.reason = BundleState.WAITING, WAITS.template
            result.state, result.reason, result.advice = "waiting", WAITS, ASK_FOR_IT
            return
        self._finish(row, manifest, outcome, result)

    def _applied(self, sender: TrustedStation, copy: CheckedCopy, row: Bundle) -> Outcome:
        with _collector_at_rest(), envelope.open_body(copy, here(self.session).identity) as body:
            row.receipt_key = body.receipt_key
            return apply(self.session, sender.card, _gathered(body.batches), self.report)

    def _finish(self, row: Bundle, manifest: Manifest, outcome: Outcome, result: BundleResult) -> None:
        partners.learn(self.session, manifest.sender, manifest.incarnation, outcome.opening)
        row.state, row.reason = BundleState.TAKEN, ""
        row.contents = json.dumps({"records": outcome.records})
        row.at = wall_milliseconds(clock_of(self.session)())
        here(self.session).rejoined = True
        note(self.session, self.actor.account_id, "import bundle", f"{result.sender} {manifest.number}")
        result.state, result.tables = "taken", outcome.tables

    def _row(self, manifest: Manifest, name: str, state: BundleState) -> Bundle:
        return Bundle(
            sender=manifest.sender,
            receiver=manifest.receiver,
            incarnation=manifest.incarnation,
            number=manifest.number,
            previous=manifest.previous,
            manifest_sha256=name,
            state=state,
            at=wall_milliseconds(clock_of(self.session)()),
        )


@contextmanager
def _collector_at_rest() -> Iterator[None]:
    """Keep Python from looking for cycles meanwhile. Records have none, but there are so many of them that the looking
    through the whole program's objects, again and again, would take a sixth of the time.
    """
    was_on = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_on:
            gc.enable()


def _gathered(batches: Iterator[list[bytes]]) -> Iterator[list[bytes]]:
    """Small batches as larger ones, so that each set of SQL statements does more."""
    gathered: list[bytes] = []
    for batch in batches:
        gathered += batch
        if len(gathered) >= _LINES_AT_ONCE:
            yield gathered
            gathered = []
    if gathered:
        yield gathered
