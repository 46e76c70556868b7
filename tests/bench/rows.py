"""Records in great number, written into an office's register past the use cases, with the dots they would have."""

import random
from collections.abc import Iterable, Mapping, Sequence
from datetime import date, timedelta

from sqlalchemy.engine.interfaces import DBAPICursor
from sqlalchemy.orm import Session

from models.consents import consent_id
from models.database import Database
from models.exchange.records import codecs
from models.ids import new_id, new_member_code, new_slip_number
from models.schema import ConsentScope
from models.stamps import here
from tests.bench.names import person, phone

_CLINICS = 60
_CLASS = 20
"""People in a session, its trainer among them."""
_SHARING = 0.5
"""Of the members, who let head office know name and phone: those are indexed there for search."""
_FIRST_MOMENT = 1_764_000_000_000 << 16
_TOWNSHIPS = ("MMR013001", "MMR013015", "MMR010028", "MMR007001", "MMR013008")

Row = dict[str, object]


class Writer:
    """Puts rows of one scope into a register and counts up the dots of this station, or of another."""

    def __init__(self, session: Session, scope: str, station: str | None = None) -> None:
        self.cursor: DBAPICursor = Database.raw(session)
        self.scope = scope
        where = (scope, station or here(session).station)
        self.cursor.execute("INSERT INTO vector (scope, station, seq) VALUES (?, ?, 0) ON CONFLICT DO NOTHING", where)
        self.cursor.execute("SELECT id, seq FROM vector WHERE scope = ? AND station = ?", where)
        self.origin, self.seq = self.cursor.fetchall()[0]

    def close(self) -> None:
        """Keep how far the dots were counted."""
        self.cursor.execute("UPDATE vector SET seq = ? WHERE id = ?", (self.seq, self.origin))

    def put(self, table: str, rows: Sequence[Row]) -> list[str]:
        """New rows; columns that are left out get their blank. The answer is their ids."""
        codec = codecs()[table]
        extra = ["sort_key"] if table == "member" else []
        columns = ["id", "origin", "seq", "hlc", "role", *codec.columns, *extra]
        tuples = []
        for row in rows:
            self.seq += 1
            values = codec.blank | row
            stamp = (values.get("id") or new_id(), self.origin, self.seq, _FIRST_MOMENT + (self.seq << 16), 1)
            tuples.append((*stamp, *(values[column] for column in codec.columns), *("" for _ in extra)))
        holes = ", ".join("?" for _ in columns)
        self.cursor.executemany(f"INSERT INTO {table} ({', '.join(columns)}) VALUES ({holes})", tuples)
        return [one[0] for one in tuples]

    def change(self, table: str, register: str, ids: Iterable[str], values: Mapping[str, object], later: int) -> None:
        """The same new values of one register in many rows; `later` moves the writes' moments on."""
        dots = []
        for row_id in ids:
            self.seq += 1
            moment = _FIRST_MOMENT + ((self.seq + later) << 16)
            dots.append((row_id, f"{table}.{register}", self.origin, self.seq, moment, 1))
        self.cursor.executemany("INSERT OR REPLACE INTO register_dot VALUES (?, ?, ?, ?, ?, ?)", dots)
        settings = ", ".join(f"{column} = ?" for column in values)
        self.cursor.executemany(
            f"UPDATE {table} SET {settings} WHERE id = ?", [(*values.values(), dot[0]) for dot in dots]
        )


def fill(
    session: Session, code: str, records: int, chance: random.Random, station: str | None = None
) -> dict[str, list[str]]:
    """So many records of a branch: a quarter members, a quarter consents, half referrals. Ids by table.

    Clinics come on top the first time.
    """
    writer = Writer(session, code, station)
    writer.cursor.execute("SELECT id FROM provider")
    clinics = [row[0] for row in writer.cursor.fetchall()]
    if not clinics:
        clinics = writer.put(
            "provider",
            [{"code": f"P{n:03}", "name": f"Clinic {n}", "kind": "NGO", "active": 1} for n in range(_CLINICS)],
        )
    members = writer.put("member", [_member(code, chance) for _ in range(records // 4)])
    consents = writer.put("consent", [_consent(member) for member in members])
    referrals = writer.put("referral", [_referral(chance, members, clinics) for _ in range(records // 2)])
    writer.close()
    return {"member": members, "consent": consents, "referral": referrals}


def _day(chance: random.Random) -> str:
    return (date(2023, 1, 1) + timedelta(days=chance.randrange(1000))).isoformat()


def _member(code: str, chance: random.Random) -> Row:
    row: Row = {
        "code": new_member_code(),
        "home_office": code,
        "birth_year": chance.randrange(1965, 2008),
        "gender": "female",
        "township": chance.choice(_TOWNSHIPS),
        "joined_on": _day(chance),
        "status": "active",
        "roles": "member",
    }
    if chance.random() < _SHARING:
        row |= {"shared_name": person(chance), "shared_phone": phone(chance)}
    return row


def _consent(member_id: str) -> Row:
    return {
        "id": consent_id(member_id, ConsentScope.KEEP_RECORD),
        "member_id": member_id,
        "scope": "keep a record",
        "answer": "yes",
        "answered_on": "2025-01-01",
        "method": "spoken",
    }


def _referral(chance: random.Random, members: list[str], clinics: list[str]) -> Row:
    day = _day(chance)
    return {
        "number": new_slip_number(),
        "member_id": chance.choice(members),
        "provider_id": chance.choice(clinics),
        "service_number": chance.randrange(1, 11),
        "priority": "routine",
        "issued_on": day,
        "staff_initials": "AB",
        "status": "issued",
        "status_on": day,
    }


def add_people(session: Session, count: int, chance: random.Random) -> list[str]:
    """Members of this office with the names and phones that stay in it; their ids."""
    code = here(session).office_code
    shared, local = Writer(session, code), Writer(session, f"{code}/local")
    ids = shared.put("member", [_member(code, chance) | {"shared_name": "", "shared_phone": ""} for _ in range(count)])
    local.put("member_local", [{"id": one, "name": person(chance), "phone": phone(chance)} for one in ids])
    shared.close()
    local.close()
    return ids


def add_days(session: Session, members: list[str], chance: random.Random) -> None:
    """What an office with these members has done: a referral for every second, a place in a session for every sixth."""
    writer = Writer(session, here(session).office_code)
    writer.put("consent", [_consent(member) for member in members])
    clinics = writer.put(
        "provider",
        [{"code": f"P{n:03}", "name": f"Clinic {n}", "kind": "NGO", "active": 1} for n in range(_CLINICS)],
    )
    writer.put("referral", [_referral(chance, members, clinics) for _ in range(len(members) // 2)])
    courses = writer.put(
        "course", [{"code": f"C{n}", "title": f"Course {n}", "topic": "other", "active": 1} for n in range(8)]
    )
    held = max(1, len(members) // (6 * _CLASS))
    trainings = writer.put("training", [{"course_id": chance.choice(courses), "level": n % 4} for n in range(held)])
    sessions = writer.put(
        "session", [{"training_id": one, "held_on": _day(chance), "status": "held"} for one in trainings]
    )
    for one in sessions:
        people = chance.sample(members, _CLASS)
        writer.put(
            "participation",
            [
                {
                    "session_id": one,
                    "member_id": person,
                    "part": "learner" if place else "trainer",
                    "status": "attended",
                }
                for place, person in enumerate(people)
            ],
        )
    writer.close()
