"""Take bundles in: check in the order of DESIGN section 3, show what they would do, then do it.

A refusal changes nothing, keeps the file, and says why.
"""

import json
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from sqlalchemy import select
from sqlalchemy.orm import Session

from models import erasures, handover
from models.accounts import Actor, allow
from models.audit import note
from models.clock import wall_milliseconds
from models.database import Database
from models.errors import AppError, BadFile, Message, say
from models.exchange import envelope, key_change, partners, receipts, trust
from models.exchange.apply import Ahead, BuildsOnRefused, Gap, Outcome, apply
from models.exchange.collector import collector_at_rest
from models.exchange.envelope import CheckedCopy, Head, VerifiedHead
from models.exchange.format import Manifest
from models.exchange.inbox import ENDING, Inbox
from models.exchange.records import SenderLine
from models.exchange.table_merge import Tally
from models.exchange.trust import TrustedStation
from models.exchange.undo import Undo
from models.incarnations import renew
from models.schema import Bundle, BundleState, Role
from models.stamps import clock_of, here
from models.vault import INBOX

Report = Callable[[int], None]
"""Called now and then with the number of records looked at so far; may raise to stop."""

_LINES_AT_ONCE = 1024

WAITS = say("It builds on an earlier bundle that has not arrived.")
BUILDS_ON_REFUSED = say("It builds on what a revoked PC wrote, which is not taken.")
ENTER_AGAIN = say("That office looks at what is to be entered again, then makes a new bundle.")
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
    receipt: int | None = None
    """The row of `bundle` whose receipt code can be read out, once it is taken in."""

    def total(self, what: str) -> int:
        """The sum of one of `Tally`'s counts."""
        return sum(getattr(tally, what) for tally in self.tables.values())


class _FoundBad(Exception):
    """A bundle turned out bad after some of it was merged: all is taken back and begun again without it."""

    def __init__(self, name: str, result: BundleResult) -> None:
        super().__init__()
        self.name = name
        self.result = result


class _TakenBack(Exception):
    """Ends a transaction of which nothing may stay: a plan's, or one in which all files were refused."""


def plan_files(
    database: Database, folder: Path, actor: Actor, paths: Sequence[Path], report: Report = lambda _done: None
) -> list[BundleResult]:
    """What importing these files would do, found by doing it and taking it all back. Writes nothing."""
    return _run(database, folder, actor, paths, report, keep=False)


def import_files(
    database: Database, folder: Path, actor: Actor, paths: Sequence[Path], report: Report = lambda _done: None
) -> list[BundleResult]:
    """Take these files in, those of folders among `paths` too, then what waited for them; by an admin.

    One transaction: whoever stops it, or a power cut, leaves all as it was. A refused file changes nothing and stops
    no other. `report` may raise to stop.
    """
    return _run(database, folder, actor, paths, report, keep=True)


def _run(
    database: Database, folder: Path, actor: Actor, paths: Sequence[Path], report: Report, *, keep: bool
) -> list[BundleResult]:
    bad: dict[str, BundleResult] = {}
    files = _in_order(paths)
    while True:
        inbox = Inbox(folder / INBOX)
        try:
            with database.transaction() as session:
                allow(session, actor, Role.ADMIN)
                inbox.tidy(waiting(session))
                run = _Run(session, inbox, actor, report, bad)
                results = run.take_all(files)
                if not keep or not run.wrote:
                    raise _TakenBack
                stay = waiting(session)
        except _TakenBack:
            inbox.take_back()
            return results
        except _FoundBad as found:
            inbox.take_back()
            if files == [found.result.file]:
                # There is nothing else that could be taken without it.
                return [found.result]
            bad[found.name] = found.result
        except BaseException:
            inbox.take_back()
            raise
        else:
            inbox.tidy(stay)
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
    """The files by sender and number, as far as their heads can be read; a file named twice once, a folder's bundles
    for the folder.
    """

    def place(path: Path) -> tuple[str, int]:
        try:
            manifest = envelope.read_head(path).manifest
        except AppError:
            return "", 0
        return manifest.sender, manifest.number

    named = [one for path in paths for one in (_bundles_in(path) if path.is_dir() else [path])]
    return sorted(dict.fromkeys(named), key=place)


def _bundles_in(folder: Path) -> list[Path]:
    try:
        return sorted(path for path in folder.iterdir() if path.suffix.lower() == ENDING and path.is_file())
    except OSError:
        raise BadFile("This folder cannot be read.", "Is the stick still in? Choose it again.") from None


def waiting(session: Session) -> Sequence[str]:
    """The bundles that wait, by the hash of their manifest, in the order in which they are tried."""
    return session.scalars(
        select(Bundle.manifest_sha256).where(Bundle.state == BundleState.WAITING).order_by(Bundle.number, Bundle.id)
    ).all()


class _Run:
    """One import of several files, inside one transaction."""

    def __init__(
        self, session: Session, inbox: Inbox, actor: Actor, report: Report, bad: dict[str, BundleResult]
    ) -> None:
        self.session = session
        self.inbox = inbox
        self.actor = actor
        self.bad = bad
        """What was found bad in an attempt before, by the hash of its manifest."""
        self._report = report
        self._done = 0
        self.undo: Undo | None = None
        self.wrote = False
        """Whether there is anything to be kept."""

    def take_all(self, paths: Sequence[Path]) -> list[BundleResult]:
        """Check and merge each file, then what waited for them."""
        results = [self._take(path) for path in paths]
        if any(result.state == "taken" for result in results):
            self._retry_waiting(results)
            if here(self.session).head:
                erasures.spread(self.session, self.actor)
                handover.carry(self.session, self.actor)
        if self.undo is not None:
            self.undo.finish()
        return results

    def _retry_waiting(self, results: list[BundleResult]) -> None:
        """Try what waits until nothing more can be taken; what becomes of the files just given is told there."""
        taken = True
        while taken:
            taken = False
            for name in waiting(self.session):
                result = self._take(self.inbox.path(name))
                if result.state == "refused":
                    self._give_up(name, result)
                taken = taken or result.state == "taken"
                _tell(results, result)

    def _give_up(self, name: str, result: BundleResult) -> None:
        """A waiting bundle turned out bad: it is not tried again, and its number is asked for anew."""
        self.wrote = True
        for row in self.session.scalars(select(Bundle).where(Bundle.manifest_sha256 == name)):
            row.state = BundleState.QUARANTINED
            row.reason = result.reason.template if result.reason else ""
        self.session.flush()

    def _take(self, path: Path) -> BundleResult:
        """Check and merge one file. What is wrong with it stands in the result."""
        result = BundleResult(path)
        merging = False
        try:
            head = envelope.read_head(path)
            result.number, result.name = head.manifest.number, head.manifest_sha256
            sender, verified = self._trusted(head)
            result.sender = sender.card.office_code
            if result.name in self.bad:
                before = self.bad[result.name]
                result.reason, result.advice = before.reason, before.advice
                return result
            known = self._known(verified)
            if known is not None and known.state is BundleState.TAKEN:
                # A copy damaged since is told as one: a person would keep it as the good file.
                envelope.check_again(path, verified)
                result.state = "already"
                return result
            copy = self.inbox.copied(path, verified)
            merging = True
            self._merge(sender, copy, known, result)
        except BadFile as error:
            result.reason, result.advice = error.title, error.advice
            if merging:
                raise _FoundBad(result.name, result) from None
        return result

    def _trusted(self, head: Head) -> tuple[TrustedStation, VerifiedHead]:
        sender = trust.sender(self.session, head.manifest.sender, head.manifest.incarnation)
        verified = envelope.verify(head, sender.card.public_key)
        own = here(self.session).office_code
        trust.keep_own_card(self.session)
        if head.manifest.receiver not in trust.keys_of(self.session, own):
            raise BadFile("This bundle is for another office.", "Give it to the office it is for.")
        if sender.own:
            raise BadFile("This bundle was made on this PC.", "Give it to the office it is for.")
        return sender, verified

    def _known(self, verified: VerifiedHead) -> Bundle | None:
        """This very bundle, if it came before. Raises `BadFile` when another one took its place in the chain."""
        manifest, name = verified.manifest, verified.manifest_sha256
        chain = select(Bundle).where(
            Bundle.incarnation == manifest.incarnation,
            Bundle.state.in_((BundleState.TAKEN, BundleState.WAITING)),
        )
        same = self.session.scalars(chain.where(Bundle.number == manifest.number)).all()
        before = self.session.scalars(chain.where(Bundle.number == manifest.number - 1)).all()
        for one in same:
            if one.manifest_sha256 == name:
                return one
        again = self.session.scalars(
            select(Bundle).where(Bundle.manifest_sha256 == name, Bundle.state == BundleState.QUARANTINED)
        ).first()
        if same or any(one.manifest_sha256 != manifest.previous for one in before):
            if again is None:
                self.wrote = True
                self.session.add(self._row(manifest, name, BundleState.QUARANTINED))
                self.session.flush()
            raise BadFile(
                "The sending office was copied or restored: another bundle has this number already.",
                "Call that office. Its PC must open the office once, then make a new bundle.",
            )
        return again

    def _merge(self, sender: TrustedStation, copy: CheckedCopy, known: Bundle | None, result: BundleResult) -> None:
        self.wrote = True
        manifest = copy.verified.manifest
        row = known or self._row(manifest, copy.verified.manifest_sha256, BundleState.WAITING)
        if known is None:
            self.session.add(row)
        if self.undo is None:
            self.undo = Undo.begin(self.session)
        partners.heard_itself(self.session, manifest.sender, manifest.incarnation)
        try:
            try:
                outcome = self._applied(sender, copy, row)
            except Ahead:
                # Nothing of the bundle was merged yet. Under a new incarnation its dots can be taken back.
                renew(self.session)
                self.undo.give_up()
                note(self.session, self.actor.account_id, "new incarnation")
                outcome = self._applied(sender, copy, row)
        except Gap as gap:
            self._learn(manifest, gap.opening)
            receipts.mark_acknowledged(self.session, manifest.sender)
            refusing = isinstance(gap, BuildsOnRefused)
            result.state = "waiting"
            result.reason, result.advice = (BUILDS_ON_REFUSED, ENTER_AGAIN) if refusing else (WAITS, ASK_FOR_IT)
            row.state, row.reason = BundleState.WAITING, result.reason.template
            self.session.flush()
            return
        self._finish(row, manifest, outcome, result)

    def _learn(self, manifest: Manifest, opening: SenderLine) -> None:
        partners.learn(self.session, manifest.sender, manifest.incarnation, opening)
        receipts.mark_acknowledged(self.session, manifest.sender)

    def _applied(self, sender: TrustedStation, copy: CheckedCopy, row: Bundle) -> Outcome:
        with collector_at_rest(), envelope.open_body(copy, *key_change.identities(self.session)) as body:
            row.receipt_key = body.receipt_key
            lines = _gathered(body.batches)
            outcome = apply(self.session, sender.card, lines, self._so_far, lambda: self._read_again(copy))
        self._done += outcome.records
        return outcome

    def _read_again(self, copy: CheckedCopy) -> Iterator[list[bytes]]:
        with envelope.open_body(copy, *key_change.identities(self.session)) as body:
            yield from _gathered(body.batches)

    def _so_far(self, records: int) -> None:
        self._report(self._done + records)

    def _finish(self, row: Bundle, manifest: Manifest, outcome: Outcome, result: BundleResult) -> None:
        partners.learn(self.session, manifest.sender, manifest.incarnation, outcome.opening)
        receipts.mark_acknowledged(self.session, manifest.sender)
        assert self.undo is not None
        row.state, row.reason, row.run = BundleState.TAKEN, "", self.undo.run
        had = {one.scope: dict(zip(one.stations, one.context, strict=True)) for one in outcome.opening.scopes}
        row.contents = json.dumps({"records": outcome.records, "void": outcome.opening.void, "context": had})
        row.at = wall_milliseconds(clock_of(self.session)())
        here(self.session).rejoined = True
        note(self.session, self.actor.account_id, "import bundle", f"{result.sender} {manifest.number}")
        self.session.flush()
        result.state, result.tables, result.receipt = "taken", outcome.tables, row.id

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


def _tell(results: list[BundleResult], now: BundleResult) -> None:
    """What became of a bundle that waited, in the result of the file that brought it."""
    for given in results:
        if given.state == "waiting" and given.name == now.name:
            given.state, given.tables, given.receipt = now.state, now.tables, now.receipt
            given.reason, given.advice = now.reason, now.advice


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
