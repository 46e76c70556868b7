"""Stations of a simulated organisation: real encrypted registers, and beside each what a model says that it knows."""

import random
import shutil
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path

from sqlalchemy import delete, event, insert, select, update
from sqlalchemy.orm import Session

from desktop.upgrade import upgrade
from models import ids, reference
from models.accounts import Actor, allow
from models.database import Database
from models.exchange import books
from models.exchange.exporting import BundleLines
from models.exchange.gather import opening
from models.exchange.partners import base_for
from models.exchange.records import BOOK_MARK, book_decoder, decode
from models.exchange.sshsig import key_fingerprint, public_key
from models.exchange.undo import Undo
from models.ids import ALPHABET, MEMBER_RANDOM, check_character
from models.incarnations import renew
from models.schema import Bundle, BundleState, Here, Role, Station, Vector
from models.stamps import REFERENCE, here
from models.vault import DataKey
from tests.models.exchange import reading
from tests.models.exchange.reading import Register, Write

KEY = DataKey(bytes(32))
START = datetime(2026, 11, 25, tzinfo=UTC)
ACTOR = Actor("01930000-0000-7000-8000-00000000000a", "MM", Role.ADMIN, sees_cases=True, sees_follow_up_care=True)


def make_template(folder: Path) -> Path:
    """An empty register with all tables and built-in rows, to copy."""
    database = Database.create(folder, KEY)
    upgrade(database, folder)
    with database.transaction() as session:
        session.add(Here(id=1, office_code="X", head=False, station=ids.new_id(), signing_key=b"", identity=""))
        session.flush()
        reference.seed(session)
    database.close()
    return folder / "register.db"


def made_id(chance: random.Random) -> str:
    """A row id like `ids.new_id`, but of this history's own chance: the same seed makes the same ids."""
    return ids._uuid7(int(START.timestamp() * 1000), chance.randbytes(10))


def made_code(chance: random.Random, prefix: str = "TZ") -> str:
    """A member or case code, likewise."""
    body = "".join(chance.choices(ALPHABET, k=MEMBER_RANDOM))
    return ids._hyphened(prefix, body + check_character(body))


@dataclass
class Saved:
    """A copy of a station's file, and what its owner knew then."""

    path: Path
    known: set[Write]
    erased: set[tuple[str, str]]


@dataclass
class Parcel:
    """A bundle under way: its lines, and what the model says that it carries."""

    sender: "Replica"
    receiver: "Replica"
    incarnation: str
    lines: list[bytes]
    writes: set[Write]
    erased: set[tuple[str, str]]


@dataclass
class Replica:
    """One station. `known` are the writes that it must have taken in or made, `erased` the marks."""

    code: str
    head: bool
    key: str
    folder: Path
    now: datetime
    chance: random.Random
    known: set[Write] = field(default_factory=set)
    erased: set[tuple[str, str]] = field(default_factory=set)
    waiting: list[Parcel] = field(default_factory=list)
    saved: Saved | None = None
    must_renew: bool = False
    """Its file was put back, and it has not noticed yet."""
    before_take: tuple[set[Write], set[Write]] | None = None
    """What it knew before the last bundle and after it, while that one can be undone."""
    signing_key: bytes = b""
    database: Database = field(init=False)

    def __post_init__(self) -> None:
        self.signing_key = self.signing_key or random.Random(self.key).randbytes(32)

    @property
    def fingerprint(self) -> str:
        return key_fingerprint(public_key(self.signing_key))

    @property
    def office_code(self) -> str:
        return self.code

    def open(self) -> None:
        """Open the file. The simulation's disks need not survive a power cut, so nothing waits for them."""
        self.database = Database.open(self.folder, KEY)
        self.database.engine.dispose()
        event.listen(
            self.database.engine, "connect", lambda connection, _: connection.execute("PRAGMA synchronous = OFF")
        )
        self.database.info["clock"] = lambda: self.now

    def settle_in(self, template: Path, others: list["Replica"]) -> None:
        """Become this station, in a fresh file that knows the others."""
        self.folder.mkdir()
        shutil.copy(template, self.folder / "register.db")
        self.open()
        known = [
            {"key": other.fingerprint, "office_code": other.code, "head": other.head, "trusted_at": 0}
            for other in others
        ]
        with self.database.transaction() as session:
            session.execute(
                update(Here).values(
                    office_code=self.code, head=self.head, station=made_id(self.chance), signing_key=self.signing_key
                )
            )
            session.execute(insert(Station), [{"card": "", "recipient": "", **one} for one in known])

    def holds(self, scope: str) -> bool:
        return scope in {"reference", self.code, f"{self.code}/local"} or (self.head and "/" not in scope)

    # Writing

    def write(self, what: Callable[[Session], object], note: "Callable[[Register, Write], None]") -> None:
        """Do something in one transaction, and tell `note` each write that it left behind."""
        with self.database.transaction() as session:
            allow(session, ACTOR)
            before = reading.vectors(session)
            what(session)
            session.flush()
            self.note_own(session, before, note)

    def note_own(
        self, session: Session, before: dict[tuple[str, str], int], note: "Callable[[Register, Write], None]"
    ) -> None:
        """Tell `note` each of this station's writes since `before` that still stands."""
        (station,) = Database.raw(session).execute("SELECT station FROM here").fetchone()
        grown = {
            line: before.get(line, 0)
            for line, seq in reading.vectors(session).items()
            if line[1] == station and seq > before.get(line, 0)
        }
        if not grown:
            return
        for register, versions in reading.read(session).versions.items():
            for write in versions:
                if write[2] > grown.get(write[:2], write[2]):
                    note(register, write)

    # Sending

    def pack(self, receiver: "Replica", scopes: tuple[str, ...]) -> Parcel:
        if self.head:
            with self.database.transaction() as session:
                books.write_own(session)
        with self.database.reading() as session:
            stations = list(
                session.scalars(
                    select(Station).where(Station.office_code == receiver.code, Station.key != self.fingerprint)
                )
            )
            bases = {scope: base_for(session, stations, scope) for scope in (REFERENCE, *scopes)}
            lines = list(BundleLines(lambda _done: None).of(session, opening(session, bases), bases))
            incarnation = here(session).station
        return Parcel(
            self,
            receiver,
            incarnation,
            lines,
            {write for write in self.known if write[0] in scopes} | self._in_books(lines),
            {mark for mark in self.erased if mark[0] in scopes},
        )

    def _in_books(self, lines: list[bytes]) -> set[Write]:
        """The reference writes that a parcel carries."""
        told: dict[str, int] = {}
        for line in lines:
            if line.startswith(BOOK_MARK):
                context = books.context_of(decode(book_decoder, line).vectors)
                told |= {one: max(seq, told.get(one, 0)) for one, seq in context.items()}
        return {write for write in self.known if write[0] == REFERENCE and write[2] <= told.get(write[1], 0)}

    def keep_run(self, session: Session, run: Undo, parcel: Parcel) -> bool:
        """End an import that can be undone; whether it can."""
        session.execute(delete(Bundle))
        session.add(
            Bundle(
                sender=parcel.sender.fingerprint,
                receiver=self.fingerprint,
                incarnation=parcel.incarnation,
                number=1,
                previous="",
                state=BundleState.TAKEN,
                at=0,
                run=run.run,
            )
        )
        session.flush()
        run.finish()
        return run.run is not None

    # Losing

    def save(self) -> None:
        """Copy the file away, as a person does before leaving."""
        self.database.close()
        path = self.folder / "copy.db"
        shutil.copy(self.folder / "register.db", path)
        self.open()
        self.saved = Saved(path, set(self.known), set(self.erased))

    def restore(self) -> None:
        """Put the copy back. What was written since is gone here."""
        assert self.saved is not None
        self.database.close()
        shutil.copy(self.saved.path, self.folder / "register.db")
        self.open()
        self.known, self.erased = set(self.saved.known), set(self.saved.erased)
        self.waiting.clear()
        self.before_take = None
        self.must_renew = True

    def renew(self, session: Session) -> dict[Register, tuple[Write, Write]]:
        """Go on as a new incarnation. Returns the writes that were stamped anew: old and new dot, by register."""
        before, old = reading.read(session), here(session).station
        renew(session)
        fresh, named = here(session).station, made_id(self.chance)
        # `renew` names itself by chance of its own; the same seed must make the same history.
        session.execute(update(Vector).where(Vector.station == fresh).values(station=named))
        here(session).station = named
        session.flush()
        after = reading.read(session)
        moved: dict[Register, tuple[Write, Write]] = {}
        for register, versions in before.versions.items():
            gone = versions.keys() - after.versions[register].keys()
            came = after.versions[register].keys() - versions.keys()
            assert len(gone) == len(came) <= 1, "a register lost or won a write by being stamped anew"
            for was, now in zip(gone, came, strict=True):
                assert (was[:2], now[:2]) == ((was[0], old), (was[0], named)), "somebody else's write was stamped anew"
                assert versions[was] == after.versions[register][now], "a write changed by being stamped anew"
                moved[register] = (was, now)
        covered = reading.vectors(session)
        self.known = {write for write in self.known if write[2] <= covered.get(write[:2], 0)}
        self.must_renew = False
        return moved
