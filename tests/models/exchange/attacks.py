"""Bundles that were damaged on the way, and bundles of a trusted sender gone bad, against a real office.

An attack makes the bytes of one file. `Siege.suffer` imports them and says what became of them; it raises when the
office was hurt: a crash, a row changed by a refused file, something shown that may not stand there.
"""

import json
import random
import shutil
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from pathlib import Path

from sqlalchemy import select

from desktop.upgrade import upgrade
from models import members
from models.accounts import AccountDraft
from models.database import Database
from models.exchange import envelope, exporting, gather, importing, trust
from models.exchange.held import why_held
from models.exchange.incoming import IncomingScope
from models.exchange.records import codecs, decode, rows_decoder, sender_decoder
from models.member_drafts import MemberDraft
from models.offices import OfficeDraft, OpenOffice, create_office
from models.schema import Base, ConsentMethod, Erasure, Member
from models.schema.registers import replicated_tables
from models.stamps import here
from tests.models.exchange import reading
from tests.models.exchange.bundles import Forge, Station, compact
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

    def __post_init__(self) -> None:
        self.head = _office(self.folder, "HO", head=True)
        yangon, mandalay = (_office(self.folder, code, head=False) for code in ("YGN", "MDY"))
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
        self._catch(yangon, mandalay, known, foreign)
        for office in (yangon, mandalay):
            office.close()
        self._rest()
        self.calm = self._everything()

    def _catch(self, yangon: OpenOffice, mandalay: OpenOffice, known: list[str], foreign: list[str]) -> None:
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
        )

    def _rest(self) -> None:
        """Keep the file as it is now, to come back to after a bundle was taken."""
        self.head.database.close()
        shutil.copy(self.head.folder / "register.db", self.folder / "calm.db")

    def _recover(self) -> None:
        self.head.database.close()
        shutil.copy(self.folder / "calm.db", self.head.folder / "register.db")
        for left in (self.head.folder / "inbox").glob("*"):
            left.unlink()

    def close(self) -> None:
        self.head.database.close()

    def suffer(self, data: bytes, must: str) -> str:
        """Import a file of these bytes; what became of it."""
        path = self.folder / "given.thz"
        path.write_bytes(data)
        head = self.head
        (plan,) = importing.plan_files(head.database, head.folder, head.actor, [path])
        (result,) = importing.import_files(head.database, head.folder, head.actor, [path])
        if plan.state != result.state or plan.tables != result.tables or plan.reason != result.reason:
            raise Hurt(f"the plan said {plan}, the import did {result}")
        if path.read_bytes() != data:
            raise Hurt("the file was changed")
        if must not in {ANYTHING, result.state}:
            raise Hurt(f"{result.state} instead of {must}")
        if result.state in {"taken", "waiting"}:
            self._check_well()
            self._recover()
            return result.state
        if result.state == "refused" and (result.reason is None or result.advice is None):
            raise Hurt("refused without a word")
        if self._everything() != self.calm or any((head.folder / "inbox").iterdir()):
            raise Hurt("a refused file left something behind")
        if result.reason is not None and "copied or restored" in result.reason.template:
            self._recover()
        return result.state

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
        """Nothing is shown that may not stand there, nobody else's rows moved, and all of it can go on its way."""
        if findings := self.head.database.findings():
            raise Hurt(f"the file is not well: {findings}")
        with self.head.database.reading() as session:
            _check_shown(reading.read(session))
            for mapper in Base.registry.mappers:
                session.scalars(select(mapper.class_)).all()
            members.listed(session, self.head.actor)
            now = self._everything()
            for name in replicated_tables():
                mine = {row for row in now[name] if row[1] not in self._lines_of_sender(now)}
                was = {row for row in self.calm[name] if row[1] not in self._lines_of_sender(self.calm)}
                if mine != was:
                    raise Hurt(f"rows of others changed in {name}")
            _check_lines(session)

    @staticmethod
    def _lines_of_sender(tables: dict[str, list[tuple[object, ...]]]) -> set[object]:
        return {row[0] for row in tables["vector"] if row[1] in {"YGN", "YGN/local"}}


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
            if not line.startswith(b'["rows"'):
                scope.decoded(line)
            else:
                decode(rows_decoder, line)


def spelled(value: object) -> bytes:
    """JSON as honest programs spell it."""
    return json.dumps(value, ensure_ascii=False, separators=(",", ":")).encode("utf-8", "surrogatepass")


def sender_line(bundle: Bundle) -> list[object]:
    decode(sender_decoder, bundle.lines[0])
    return json.loads(bundle.lines[0])


__all__ = ["ALREADY", "ANYTHING", "REFUSED", "Attack", "Bundle", "Hurt", "Siege", "compact", "sender_line", "spelled"]
