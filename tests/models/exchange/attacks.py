"""Bundles that were damaged on the way, and bundles of a trusted sender gone bad, against a real office.

An attack makes the bytes of one file. `Siege.suffer` imports them and says what became of them; it raises when the
office was hurt: a crash, a row changed by a refused file, something shown that may not stand there.
"""

import json
import random
import shutil
import tempfile
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from pathlib import Path

from sqlalchemy import select
from sqlalchemy.pool import PoolProxiedConnection

from desktop.upgrade import upgrade
from models import members
from models.accounts import AccountDraft
from models.database import Database
from models.exchange import envelope, exporting, gather, importing, trust
from models.exchange.held import why_held
from models.exchange.importing import BundleResult
from models.exchange.incoming import IncomingScope
from models.exchange.records import ROWS_MARK, codecs, decode, rows_decoder, sender_decoder
from models.member_drafts import MemberDraft
from models.offices import OfficeDraft, OpenOffice, create_office
from models.schema import Base, ConsentMethod, Erasure, Member
from models.schema.registers import replicated_tables
from models.stamps import here
from tests.models.exchange import reading
from tests.models.exchange.bundles import Forge, Station
from tests.models.people import add_clinic

PASSPHRASE = "seven quiet orchids"
REFUSED, ALREADY, ANYTHING = "refused", "already", "anything"
"""What must become of a file. `ANYTHING` may be refused, wait, or be taken, as long as the office stays well."""


class Hurt(AssertionError):
    """A file did what no file may do."""


@dataclass
class Bundle:
    """What an attack starts from: the parts of an honest bundle that has not arrived yet, and who is who."""

    forge: Forge
    """Of the sending branch."""
    lines: list[bytes]
    whole: bytes
    before: bytes
    """The sender's bundle that was taken already."""
    stranger: Station
    neighbour: Station
    """Another branch."""
    foreign: list[str]
    """Row ids of members of that branch."""
    known: list[str]
    """Row ids of the sender's own members that head office knows already."""
    unheard: Station
    """A third branch, trusted, of which nothing has come yet."""
    unheard_incarnation: str
    neighbour_incarnation: str

    def of_lines(self, lines: Iterable[bytes]) -> bytes:
        """These records in an otherwise honest bundle."""
        return self.forge.of_text(self.forge.text(lines))

    def told(self, **otherwise: object) -> Forge:
        """A forge that says something else in manifest and opening."""
        said = self.forge.manifest | otherwise
        return Forge(self.forge.sender, self.forge.receiver, manifest=said, opening=said)


Attack = Callable[[Bundle, random.Random], tuple[bytes, str]]


def _office(folder: Path, code: str, head: bool) -> OpenOffice:
    return create_office(
        folder / code,
        OfficeDraft(code, f"{code} office", head),
        AccountDraft("Daw Aye", "DA"),
        PASSPHRASE,
        upgrade=upgrade,
        anchors=folder / "anchors",
    )


def _trust(one: OpenOffice, other: OpenOffice) -> None:
    with other.database.reading() as session:
        card = trust.own_card(session).text()
    with one.database.transaction() as session:
        trust.trust_card(session, one.actor, card, " ".join(trust.fingerprint(card)))


def _send(one: OpenOffice, other: OpenOffice, path: Path) -> None:
    exporting.export_bundle(one.database, one.actor, other.folder.name, path)
    (result,) = importing.import_files(other.database, other.folder, other.actor, [path])
    assert result.state == "taken", result


def _keys(office: OpenOffice) -> Station:
    with office.database.reading() as session:
        installation = here(session)
        return Station(installation.signing_key, installation.identity)


def _people(office: OpenOffice, count: int) -> list[str]:
    with office.database.transaction() as session:
        made = [
            members.register(
                session,
                office.actor,
                MemberDraft(
                    birth_year=1980 + number,
                    name=f"မခင်သန်း {office.folder.name} {number}",
                    keep_record=ConsentMethod.SPOKEN,
                    share_head_office=number % 2 == 0,
                ),
            )
            for number in range(count)
        ]
        if office.folder.name != "HO":
            add_clinic(session, office.actor, f"P{count:03}")
        return [one.line.id for one in made]


@dataclass
class Siege:
    """A head office with two branches, and the honest bundle of one of them that is on its way."""

    folder: Path
    head: OpenOffice = field(init=False)
    bundle: Bundle = field(init=False)
    calm: dict[str, list[tuple[object, ...]]] = field(init=False)
    others: list[Path] = field(init=False)
    """Honest bundles of the other branches that have not come yet."""
    watching: PoolProxiedConnection = field(init=False)
    commits: int = field(init=False)

    def __post_init__(self) -> None:
        self.head = _office(self.folder, "HO", head=True)
        yangon, mandalay, taunggyi = (_office(self.folder, code, head=False) for code in ("YGN", "MDY", "TGI"))
        known = _people(yangon, 4)
        foreign = _people(mandalay, 3)
        for branch in (yangon, mandalay):
            _trust(self.head, branch)
            _trust(branch, self.head)
            _send(branch, self.head, self.folder / f"{branch.folder.name} 1.thz")
            # So that the branch knows what head office has, and the next bundle builds on it.
            _send(self.head, branch, self.folder / f"to {branch.folder.name}.thz")
        with yangon.database.transaction() as session:
            for member_id in known[:2]:
                code = session.get_one(Member, member_id).code
                members.correct(session, yangon.actor, code, members.MemberChanges(birth_year=1975))
        _people(yangon, 3)
        for one, other in ((self.head, taunggyi), (taunggyi, self.head)):
            _trust(one, other)
        _people(taunggyi, 2)
        _people(mandalay, 1)
        self.others = [self.folder / f"{office.folder.name} next.thz" for office in (mandalay, taunggyi)]
        for office, path in zip((mandalay, taunggyi), self.others, strict=True):
            exporting.export_bundle(office.database, office.actor, "HO", path)
        self._catch(yangon, mandalay, taunggyi, known, foreign)
        for office in (yangon, mandalay, taunggyi):
            office.close()
        self._rest()

    def _catch(
        self, yangon: OpenOffice, mandalay: OpenOffice, taunggyi: OpenOffice, known: list[str], foreign: list[str]
    ) -> None:
        path = self.folder / "YGN 2.thz"
        exporting.export_bundle(yangon.database, yangon.actor, "HO", path)
        sender, receiver = _keys(yangon), _keys(self.head)
        manifest = envelope.read_head(path).manifest
        said: dict[str, object] = {
            "incarnation": manifest.incarnation,
            "number": manifest.number,
            "previous": manifest.previous,
        }
        self.bundle = Bundle(
            Forge(sender, receiver, manifest=said, opening=said),
            receiver.take(path, sender, self.folder / "opened"),
            path.read_bytes(),
            (self.folder / "YGN 1.thz").read_bytes(),
            Station(),
            _keys(mandalay),
            foreign,
            known,
            _keys(taunggyi),
            envelope.read_head(self.others[1]).manifest.incarnation,
            envelope.read_head(self.others[0]).manifest.incarnation,
        )

    def _rest(self) -> None:
        """Keep the file as it is now, to come back to after a bundle was taken."""
        self.head.database.close()
        shutil.copy(self.head.folder / "register.db", self.folder / "calm.db")
        self.calm = self._everything()
        self._watch()

    def _recover(self) -> None:
        self.watching.close()
        self.head.database.close()
        shutil.copy(self.folder / "calm.db", self.head.folder / "register.db")
        for left in (self.head.folder / "inbox").glob("*"):
            left.unlink()
        self._watch()

    def _watch(self) -> None:
        """Note how often others committed to the file: by that one sees in no time that nothing was."""
        self.watching = self.head.database.engine.raw_connection()
        self.commits = self._commits()

    def _commits(self) -> int:
        found = self.watching.cursor().execute("PRAGMA data_version").fetchone()
        return int(found[0])

    def close(self) -> None:
        self.watching.close()
        self.head.database.close()

    def start_again(self) -> None:
        """Whatever happened: the office as it was at the beginning."""
        self._recover()

    def suffer(self, data: bytes, must: str, *, thorough: bool = True) -> str:
        """Import a file of these bytes; what became of it.

        When `thorough`, a plan must have said so before; what is here can be worked with and sent on after, and other
        branches' bundles are still taken.
        """
        path = self.folder / "given.thz"
        path.write_bytes(data)
        planned = self._plan(path) if thorough else None
        (result,) = importing.import_files(self.head.database, self.head.folder, self.head.actor, [path])
        if planned is not None:
            _compare(planned, result)
        if path.read_bytes() != data:
            raise Hurt("the file was changed")
        if must not in {ANYTHING, result.state}:
            raise Hurt(f"{result.state} instead of {must}: {result.reason}")
        if result.state in {"taken", "waiting"}:
            self._check_well()
            if thorough:
                self._check_goes_on()
            self._recover()
            return result.state
        if result.state == "refused" and (result.reason is None or result.advice is None):
            raise Hurt("refused without a word")
        self._check_calm()
        return result.state

    def _plan(self, path: Path) -> BundleResult:
        before = self._commits()
        (planned,) = importing.plan_files(self.head.database, self.head.folder, self.head.actor, [path])
        if self._commits() != before:
            raise Hurt("a plan wrote something")
        return planned

    def _check_calm(self) -> None:
        """A refused file left every row and the inbox as they were; that a fork came is noted among the bundles."""
        inbox = self.head.folder / "inbox"
        if inbox.exists() and any(inbox.iterdir()):
            raise Hurt("a refused file left something behind")
        if self._commits() != self.commits:
            if self._everything() != self.calm:
                raise Hurt("a refused file changed a row")
            self._recover()

    def _everything(self) -> dict[str, list[tuple[object, ...]]]:
        """All rows of all tables, but for the list of bundles, which notes forks."""
        with self.head.database.reading() as session:
            cursor = Database.raw(session)
            return {
                name: cursor.execute(f"SELECT * FROM {name}").fetchall()
                for name in (*Base.metadata.tables, "member_fts")
                if name != "bundle"
            }

    def _check_well(self) -> None:
        """The file is sound, nothing is shown that may not stand there, and nobody else's rows moved."""
        if findings := self.head.database.findings():
            raise Hurt(f"the file is not well: {findings}")
        with self.head.database.reading() as session:
            _check_shown(reading.read(session))
            now = self._everything()
            for name in replicated_tables():
                mine = {row for row in now[name] if row[1] not in self._lines_of_sender(now)}
                was = {row for row in self.calm[name] if row[1] not in self._lines_of_sender(self.calm)}
                if mine != was:
                    raise Hurt(f"rows of others changed in {name}")

    def _check_goes_on(self) -> None:
        """The register can be worked with and sent on, and no other branch's bundles are kept out."""
        with self.head.database.reading() as session:
            for mapper in Base.registry.mappers:
                session.scalars(select(mapper.class_)).all()
            members.listed(session, self.head.actor)
            _check_lines(session)
        for result in importing.plan_files(self.head.database, self.head.folder, self.head.actor, self.others):
            if result.state != "taken":
                raise Hurt(f"the bundle of another branch is {result.state} now: {result.reason}")

    @staticmethod
    def _lines_of_sender(tables: dict[str, list[tuple[object, ...]]]) -> set[object]:
        return {row[0] for row in tables["vector"] if row[1] in {"YGN", "YGN/local"}}


def _compare(planned: BundleResult, done: BundleResult) -> None:
    if (planned.state, planned.tables, planned.reason) != (done.state, done.tables, done.reason):
        raise Hurt(f"the plan said {planned}, the import did {done}")


def ram_disk() -> Path | None:
    """A folder in memory, where the system has one: there is nothing to wait for when a file is written."""
    place = Path("/dev/shm")
    try:
        with tempfile.TemporaryFile(dir=place):
            return place
    except OSError:
        return None


def _check_shown(found: reading.Reading) -> None:
    for (row_id, register), value in found.shown.items():
        name, _, key = register.partition(".")
        codec = codecs()[name]
        shown = tuple(value) if isinstance(value, list) else value
        if why_held(codec, key, shown) is not None:
            raise Hurt(f"{register} of {row_id} shows what it may not")


def _check_lines(session: object) -> None:
    """What is here can be exported, in lines that every reader takes."""
    scopes = {scope for scope, _ in reading.vectors(session)}  # type: ignore[arg-type]
    opening = gather.opening(session, {scope: {} for scope in sorted(scopes)})  # type: ignore[arg-type]
    erased = set(session.scalars(select(Erasure.row_id)))  # type: ignore[attr-defined]
    for vectors in opening.scopes:
        scope = IncomingScope(session, vectors, erased)  # type: ignore[arg-type]
        for line in gather.row_lines(session, vectors.scope, {}):  # type: ignore[arg-type]
            if not line.startswith(ROWS_MARK):
                scope.decoded([line])
            else:
                decode(rows_decoder, line)


def spelled(value: object) -> bytes:
    """JSON as honest programs spell it."""
    return json.dumps(value, ensure_ascii=False, separators=(",", ":")).encode("utf-8", "surrogatepass")


def sender_line(bundle: Bundle) -> list[object]:
    decode(sender_decoder, bundle.lines[0])
    return json.loads(bundle.lines[0])
