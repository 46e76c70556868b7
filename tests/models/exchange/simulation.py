"""Whole histories of an organisation under a seed: writes, bundles that get lost, doubled or late, wrong clocks.

Stations are real encrypted registers; what travels are the real lines of bundles, without the envelope (its own
tests prove that). Beside them runs an independent model: each station's set of known writes, and for each write
the writes it had seen of its register. At the end the registers must show exactly what the model says.
"""

import json
import random
import shutil
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path

from sqlalchemy import select, update
from sqlalchemy.orm import Session

from desktop.upgrade import upgrade
from models import reference
from models.database import Database
from models.exchange import partners
from models.exchange.apply import Gap, apply, scopes_sent
from models.exchange.gather import opening, row_lines
from models.exchange.records import codecs, encode
from models.exchange.rows import load
from models.ids import new_id
from models.schema import Gender, Here, Member, MemberStatus, Provider, Referral, ReferralStatus, Role, Station, Vector
from models.stamps import write_as
from models.vault import DataKey

KEY = DataKey(bytes(32))
TOWNSHIPS = ("MMR013001", "MMR013015", "MMR010028", "MMR007001")

Write = tuple[str, str, int]
"""Scope, station and seq: the dot of a write, in the model."""


@dataclass
class Office:
    """One station of the simulation."""

    code: str
    head: bool
    key: str
    database: Database
    clock: list[datetime]
    known: set[Write] = field(default_factory=set)

    @property
    def office_code(self) -> str:
        return self.code


@dataclass
class Parcel:
    """A bundle under way: its lines, what the model says it carries, and how often it may still arrive."""

    sender: Office
    receiver: Office
    incarnation: str
    lines: list[bytes]
    writes: set[Write]


def make_template(folder: Path) -> Path:
    """An empty register with all tables and built-in rows, to copy."""
    database = Database.create(folder, KEY)
    upgrade(database, folder)
    with database.transaction() as session:
        session.add(Here(id=1, office_code="X", head=False, station=new_id(), signing_key=b"", identity=""))
        session.flush()
        reference.seed(session)
    database.close()
    return folder / "register.db"


class History:
    """One random history. `run` drives it; afterwards `check` compares registers and model."""

    def __init__(self, template: Path, folder: Path, seed: int, operations: int = 30) -> None:
        self.random = random.Random(seed)
        self.operations = operations
        self.parcels: list[Parcel] = []
        self.replaced: dict[tuple[str, str], dict[Write, set[Write]]] = {}
        """For each register (row id, name): each write of it, and the writes of it that it had seen."""
        self.offices = [self._office(template, folder, *one) for one in self._cast()]
        for office in self.offices:
            with office.database.transaction() as session:
                for other in self.offices:
                    if other is not office:
                        session.add(
                            Station(
                                key=other.key,
                                office_code=other.code,
                                head=other.head,
                                card="",
                                recipient="",
                                trusted_at=0,
                            )
                        )

    def _cast(self) -> list[tuple[str, bool, str]]:
        count = self.random.randint(2, 6)
        cast = [("HO", True, "ho"), ("YGN", False, "ygn 1")]
        more = [("YGN", False, "ygn 2"), ("MDY", False, "mdy 1"), ("MDY", False, "mdy 2"), ("PYY", False, "pyy")]
        self.random.shuffle(more)
        return cast + more[: count - 2]

    def _office(self, template: Path, folder: Path, code: str, head: bool, key: str) -> Office:
        place = folder / key.replace(" ", "-")
        place.mkdir()
        shutil.copy(template, place / "register.db")
        database = Database.open(place, KEY)
        drift = timedelta(days=self.random.choice([0, 0, -20 * 365, 73 * 365, 3, -3]))
        clock = [datetime(2026, 11, 25, tzinfo=UTC) + drift]
        database.info["clock"] = lambda: clock[0]
        with database.transaction() as session:
            session.execute(update(Here).values(office_code=code, head=head, station=new_id()))
        return Office(code, head, key, database, clock)

    def run(self) -> None:
        """The random part, then rounds without faults until everything has been everywhere."""
        for _ in range(self.operations):
            self.random.choice([self._write, self._write, self._send, self._deliver, self._deliver])()
            for office in self.offices:
                office.clock[0] += timedelta(seconds=self.random.randint(0, 300))
        for parcel in self.random.sample(self.parcels, len(self.parcels) // 2):
            self._open(parcel)
        for _ in range(3):
            for sender in self.offices:
                for receiver in self.offices:
                    if sender is not receiver and self._scopes(sender, receiver):
                        self._open(self._pack(sender, receiver))

    def _scopes(self, sender: Office, receiver: Office) -> tuple[str, ...]:
        return scopes_sent(sender.code, sender.head, receiver.code, receiver.head)

    def _send(self) -> None:
        sender, receiver = self.random.sample(self.offices, 2)
        if self._scopes(sender, receiver):
            self.parcels.append(self._pack(sender, receiver))

    def _pack(self, sender: Office, receiver: Office) -> Parcel:
        with sender.database.reading() as session:
            stations = session.scalars(
                select(Station).where(Station.office_code == receiver.code, Station.key != sender.key)
            ).all()
            bases = {
                scope: partners.base_for(session, list(stations), scope) for scope in self._scopes(sender, receiver)
            }
            lines = [encode(opening(session, bases))]
            for scope, base in bases.items():
                lines += row_lines(session, scope, base)
            incarnation = session.scalars(select(Here.station)).one()
        carried = {write for write in sender.known if write[0] in bases}
        return Parcel(sender, receiver, incarnation, lines, carried)

    def _deliver(self) -> None:
        """Some parcel arrives, in any order; it may come again, or never."""
        if not self.parcels:
            return
        parcel = self.random.choice(self.parcels)
        if self.random.random() < 0.3:
            self.parcels.remove(parcel)
        else:
            self._open(parcel)

    def _open(self, parcel: Parcel) -> None:
        receiver = parcel.receiver
        size = self.random.choice([1, 3, 1000])
        chunks = [parcel.lines[start : start + size] for start in range(0, len(parcel.lines), size)]
        try:
            with receiver.database.transaction() as session:
                write_as(session, Role.ADMIN)
                outcome = apply(session, parcel.sender, chunks)
                partners.learn(session, parcel.sender.key, parcel.incarnation, outcome.opening)
            receiver.known |= parcel.writes
        except Gap as gap:
            with receiver.database.transaction() as session:
                partners.learn(session, parcel.sender.key, parcel.incarnation, gap.opening)

    def _write(self) -> None:
        office = self.random.choice(self.offices)
        with office.database.transaction() as session:
            write_as(session, self.random.choice(list(Role)))
            before = _stamps(session)
            self._change(office, session)
            session.flush()
            self._note(office, session, before)

    def _change(self, office: Office, session: Session) -> None:
        members = session.scalars(select(Member).order_by(Member.id)).all()
        kind = self.random.random()
        if not members or kind < 0.25:
            member = Member(
                id=new_id(), code=f"TZ-{self.random.random()}"[:20], home_office=office.code, birth_year=1990
            )
            session.add(member)
        elif kind < 0.4:
            provider = session.scalars(select(Provider)).first() or Provider(id=new_id(), code="P", name="Clinic")
            session.add(provider)
            session.flush()
            session.add(
                Referral(
                    id=new_id(),
                    number="N",
                    member_id=self.random.choice(members).id,
                    provider_id=provider.id,
                    service_number=2,
                )
            )
        elif kind < 0.55 and (referrals := session.scalars(select(Referral).order_by(Referral.id)).all()):
            referral = self.random.choice(referrals)
            referral.status = self.random.choice(list(ReferralStatus))
            referral.reason = f"{self.random.random()}"
        else:
            member = self.random.choice(members)
            for _ in range(self.random.randint(1, 2)):
                self.random.choice([_move, _rename, _regender, _restate])(self.random, member)

    def _note(self, office: Office, session: Session, before: dict[tuple[str, str], set[Write]]) -> None:
        """Tell the model what was written, by comparing the dots before and after."""
        for register, dots in _stamps(session).items():
            for write in dots - before.get(register, set()):
                seen = {one for one in self.replaced.get(register, {}) if one in office.known}
                self.replaced.setdefault(register, {})[write] = seen
                office.known.add(write)

    def check(self) -> None:
        """All stations that hold a scope agree with each other and with the model."""
        for office in self.offices:
            with office.database.reading() as session:
                stamps = _stamps(session)
                held = {f"{office.code}", f"{office.code}/local", "reference"}
                if office.head:
                    held |= {other.code for other in self.offices}
                for register, writes in self.replaced.items():
                    scope = next(iter(writes))[0]
                    gone = set().union(*writes.values())
                    expected = set(writes) - gone if scope in held else set()
                    assert stamps.get(register, set()) == expected, (office.key, register)
                assert {w for dots in stamps.values() for w in dots} <= set().union(*self.replaced.values()), "invented"
        self._compare_values()

    def _compare_values(self) -> None:
        """Same scope, same values shown, same siblings, same vector, wherever it is held."""
        pictures: dict[str, dict[str, str]] = {}
        for office in self.offices:
            for scope, picture in _picture(office.database).items():
                pictures.setdefault(scope, {})[office.key] = picture
        for scope, by_office in pictures.items():
            if not scope.endswith("/local"):
                by_office = {key: text for key, text in by_office.items() if _holds(self.offices, key, scope)}
            assert len(set(by_office.values())) <= 1, (scope, by_office)

    def close(self) -> None:
        for office in self.offices:
            office.database.close()


def _holds(offices: list[Office], key: str, scope: str) -> bool:
    office = next(one for one in offices if one.key == key)
    return office.head or scope in ("reference", office.code, f"{office.code}/local")


def _move(chance: random.Random, member: Member) -> None:
    member.township = chance.choice(TOWNSHIPS)


def _rename(chance: random.Random, member: Member) -> None:
    member.shared_name, member.shared_phone = f"name {chance.random()}", f"{chance.random()}"


def _regender(chance: random.Random, member: Member) -> None:
    member.gender = chance.choice(list(Gender))


def _restate(chance: random.Random, member: Member) -> None:
    member.status = chance.choice([MemberStatus.ACTIVE, MemberStatus.INACTIVE, MemberStatus.LEFT])


def _stamps(session: Session) -> dict[tuple[str, str], set[Write]]:
    """The dots of each register in the file, read through `rows.load`."""
    lines = {line.id: (line.scope, line.station) for line in session.scalars(select(Vector))}
    cursor = Database.raw(session)
    found: dict[tuple[str, str], set[Write]] = {}
    for name, codec in codecs().items():
        ids = [row[0] for row in cursor.execute(f"SELECT id FROM {name} WHERE seq > 0").fetchall()]
        ids += [
            row[0]
            for row in cursor.execute(
                "SELECT DISTINCT row_id FROM sibling WHERE register GLOB ?", (f"{name}.*",)
            ).fetchall()
        ]
        for row_id, state in load(cursor, name, codec, ids).items():
            for register, versions in state.all_versions(codec).items():
                found[row_id, f"{name}.{register}"] = {(*lines[origin], seq) for origin, seq in versions}
    return found


def _picture(database: Database) -> dict[str, str]:
    """All there is to say of each scope, as text that is the same wherever the scope is the same."""
    with database.reading() as session:
        lines = {line.id: (line.scope, line.station) for line in session.scalars(select(Vector))}
        picture: dict[str, list[object]] = {}
        for scope, station, seq in session.execute(select(Vector.scope, Vector.station, Vector.seq)):
            if seq:
                picture.setdefault(scope, []).append(("vector", station, seq))
        cursor = Database.raw(session)
        for name, codec in codecs().items():
            ids = [row[0] for row in cursor.execute(f"SELECT id FROM {name} WHERE seq > 0").fetchall()]
            for row_id, state in load(cursor, name, codec, ids).items():
                assert state.made is not None
                scope = lines[state.made.origin][0]
                versions = {
                    register: sorted((lines[o][1], seq, v.hlc, v.role, v.value) for (o, seq), v in found.items())
                    for register, found in state.all_versions(codec).items()
                }
                picture.setdefault(scope, []).append((name, row_id, state.row, versions))
    return {scope: json.dumps(sorted(parts, key=str), sort_keys=True, default=str) for scope, parts in picture.items()}
