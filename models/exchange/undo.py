"""Undo the last import (DESIGN section 2, rule 12).

What a bundle changed is put back from preimages, what it brought is taken out, and the vectors go down to where they
stood, so that the same bundles can be taken in again. Only while nobody can have built on it: nothing was exported or
receipted since, and nothing written to what it touched. Erasures and withdrawals stay as they are.
"""

import json
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from sqlalchemy import delete, func, select
from sqlalchemy.engine.interfaces import DBAPICursor
from sqlalchemy.orm import Session

from models import handover, preimages, search
from models.accounts import Actor, allow
from models.answers import Said, deciding, read_value
from models.audit import note
from models.clock import wall_milliseconds
from models.consents import settle_twins
from models.database import Database, changed
from models.errors import Message, Refused, say
from models.exchange import envelope
from models.exchange import rows as states
from models.exchange.merge import Versions
from models.exchange.own_values import keep_last
from models.exchange.records import Value, codecs
from models.exchange.rows import RowState, Settler, Version, Writes
from models.exchange.sshsig import key_fingerprint, public_key
from models.incarnations import restamp
from models.preimages import Entry
from models.schema import Bundle, BundleState, ConsentAnswer, ImportRun, Role, Station, Vector
from models.stamps import clock_of, here, present_day

_SENT = say("A bundle was made since then: others may have built on it already.")
_WRITTEN = say("Something that it brought was changed here since then.")
_NOTHING = say("There is no import that could be undone.")


@dataclass(frozen=True, slots=True)
class UndoLine:
    """The last import: when (milliseconds since 1970), its bundles as office and number, and why it can be undone no
    more, None while it can.
    """

    at: int
    bundles: tuple[tuple[str, int], ...]
    closed: Message | None


class Undo:
    """What is kept of an import that goes on, so that it can be undone."""

    def __init__(self, session: Session, run: ImportRun) -> None:
        self.session = session
        self.run: int | None = run.id

    @classmethod
    def begin(cls, session: Session) -> "Undo":
        """From here on; what was kept of the import before is given up."""
        preimages.record(session)
        seqs = dict(session.execute(select(Vector.id, Vector.seq)).all())
        run = ImportRun(at=wall_milliseconds(clock_of(session)()), vectors=json.dumps(seqs))
        session.add(run)
        session.flush()
        return cls(session, run)

    def give_up(self) -> None:
        """This import cannot be undone: the station itself became another one in it."""
        preimages.forget(self.session)
        self.run = None

    def finish(self) -> None:
        """The import is over; from here on others may write."""
        taken = self.run is not None and self.session.scalar(select(Bundle.id).where(Bundle.run == self.run).limit(1))
        preimages.stop(self.session)
        if not taken:
            preimages.forget(self.session)
            return
        run = self.session.get_one(ImportRun, self.run)
        own = _own_lines(self.session)
        last = self.session.scalar(select(func.max(Bundle.id)))
        run.own = json.dumps({"seqs": {line.id: line.seq for line in own}, "bundle": last})
        self.session.flush()


def undoable(session: Session) -> UndoLine | None:
    """The last import, if it was kept; None when there is nothing to undo."""
    run = session.scalars(select(ImportRun).order_by(ImportRun.id.desc()).limit(1)).first()
    if run is None:
        return None
    bundles = session.execute(
        select(Station.office_code, Bundle.number)
        .join(Station, Station.key == Bundle.sender)
        .where(Bundle.run == run.id)
        .order_by(Station.office_code, Bundle.number)
    )
    return UndoLine(run.at, tuple((code, number) for code, number in bundles), _closed(session, _Kept(session, run)))


def undo(session: Session, actor: Actor, named: str | None = None) -> UndoLine:
    """Undo the last import; by an admin. `named` says which bundle is meant, by its file or its number.

    Raises `Refused` when there is none, when the named one is not of it, or when others may have built on it.
    """
    allow(session, actor, Role.ADMIN)
    line = undoable(session)
    if line is not None and named is not None and not _is_of(session, line, named):
        raise Refused("This bundle is not of the last import.", "Only the last import can be undone.")
    reason = _NOTHING if line is None else line.closed
    if line is None or reason is not None:
        raise Refused("The last import cannot be undone.", reason.template if reason else "")
    run = session.scalars(select(ImportRun).order_by(ImportRun.id.desc()).limit(1)).one()
    kept = _Kept(session, run)
    _Restoring(session, kept).restore()
    session.execute(delete(Bundle).where(Bundle.run == run.id))
    preimages.forget(session)
    # What the import had carried to the successors of closed records goes back too.
    handover.carry(session, actor)
    note(session, actor.account_id, "undo import", " ".join(f"{code} {number}" for code, number in line.bundles)[:40])
    changed(session, *codecs(), "bundle", "sibling")
    return line


def _is_of(session: Session, line: UndoLine, named: str) -> bool:
    if named.isdecimal():
        return int(named) in {number for _, number in line.bundles}
    name = envelope.read_head(Path(named)).manifest_sha256
    of_run = select(Bundle.id).where(Bundle.manifest_sha256 == name, Bundle.run.is_not(None))
    return session.scalar(of_run.limit(1)) is not None


def _own_lines(session: Session) -> list[Vector]:
    found = select(Vector).where(Vector.station == here(session).station)
    # The stamping hook counts past what this session remembers.
    return list(session.scalars(found.execution_options(populate_existing=True)))


class _Kept:
    """What was kept of an import."""

    def __init__(self, session: Session, run: ImportRun) -> None:
        own = json.loads(run.own or "{}")
        self.run = run.id
        self.before = {int(line): seq for line, seq in json.loads(run.vectors).items()}
        """How far each line of `vector` stood."""
        self.own = {int(line): seq for line, seq in own.get("seqs", {}).items()}
        self.last_bundle = int(own.get("bundle") or 0)
        station = here(session).station
        self.foreign = {
            line: self.before.get(line, 0)
            for line, name in session.execute(select(Vector.id, Vector.station)).all()
            if name != station
        }

    def brought(self, cursor: DBAPICursor, table: str) -> set[str]:
        """Ids of rows of a table that the import made."""
        found: set[str] = set()
        for line, seq in self.foreign.items():
            cursor.execute(f"SELECT id FROM {table} WHERE origin = ? AND seq > ? AND seq > 0", (line, seq))
            found.update(row[0] for row in cursor.fetchall())
        return found


def _closed(session: Session, kept: _Kept) -> Message | None:
    """Why the import can be undone no more."""
    own_key = key_fingerprint(public_key(here(session).signing_key))
    sent = select(Bundle.id).where(
        Bundle.sender == own_key, Bundle.id > kept.last_bundle, Bundle.state != BundleState.VOID
    )
    if session.scalar(sent.limit(1)) is not None:
        return _SENT
    return _WRITTEN if _written_to(session, kept) else None


def _written_to(session: Session, kept: _Kept) -> bool:
    """Whether a record that the import touched, or one that points to what it brought, was written since."""
    cursor = Database.raw(session)
    later: dict[str, set[str]] = {}
    for line in _own_lines(session):
        since = kept.own.get(line.id, 0)
        for name in codecs():
            cursor.execute(f"SELECT id FROM {name} WHERE origin = ? AND seq > ? AND seq > 0", (line.id, since))
            later.setdefault(name, set()).update(row[0] for row in cursor.fetchall())
        for side in ("register_dot", "sibling"):
            cursor.execute(f"SELECT row_id, register FROM {side} WHERE origin = ? AND seq > ?", (line.id, since))
            for row_id, register in cursor.fetchall():
                later.setdefault(register.partition(".")[0], set()).add(row_id)
    written = {row_id for ids in later.values() for row_id in ids}
    if not written:
        return False
    touched = {entry.row_id for entry in preimages.entries(session)}
    for name in codecs():
        touched |= kept.brought(cursor, name)
    return bool(touched & (written | _parents(cursor, later)))


def _parents(cursor: DBAPICursor, rows: dict[str, set[str]]) -> set[str]:
    found: set[str] = set()
    for name, ids in rows.items():
        codec = codecs().get(name)
        for column in codec.described.parents if codec is not None else ():
            cursor.execute(
                f"SELECT {column} FROM {name} WHERE id IN (SELECT value FROM json_each(?))", (json.dumps(sorted(ids)),)
            )
            found.update(row[0] for row in cursor.fetchall() if row[0] is not None)
    return found


def _versions(told: Iterable[Sequence[Any]]) -> Versions[int, Version]:
    return {
        (origin, seq): Version(hlc, role, states.plain(value), held) for origin, seq, hlc, role, value, held in told
    }


def _said(value: Value) -> Said:
    return read_value(list(value) if isinstance(value, tuple) else [])


class _Restoring:
    """Puts the register back to where it stood before an import."""

    def __init__(self, session: Session, kept: _Kept) -> None:
        self.session = session
        self.kept = kept
        self.cursor = Database.raw(session)
        self.old: dict[tuple[str, str], Entry] = {}
        for entry in preimages.entries(session):
            first = self.old.setdefault((entry.table, entry.row_id), entry)
            for register, versions in entry.registers.items():
                first.registers.setdefault(register, versions)

    def restore(self) -> None:
        """All of it: rows out, registers back, vectors down, and what follows from them anew."""
        self.cursor.execute("PRAGMA defer_foreign_keys = ON")
        members = {row_id for table, row_id in self.old if table in ("member", "member_local")}
        consents = {row_id for table, row_id in self.old if table == "consent"}
        consents |= self.kept.brought(self.cursor, "consent")
        about = self._members_of(consents)
        gone = self._take_out()
        for name in dict.fromkeys(table for table, _ in self.old):
            self._put_back(name)
        self._lower_vectors()
        self.session.expire_all()
        members |= gone.get("member", set()) | gone.get("member_local", set())
        search.reindex(self.session, sorted(members))
        settle_twins(self.session, sorted(about))

    def _take_out(self) -> dict[str, set[str]]:
        """Remove the rows that the import brought, children first."""
        out: dict[str, set[str]] = {}
        for name in codecs():
            out[name] = self.kept.brought(self.cursor, name)
            out[name] |= {row_id for (table, row_id), entry in self.old.items() if table == name and not entry.stood}
        out["consent"] -= self._withdrawn_of(out["consent"], out["member"])
        self._leave_the_index(out["member"])
        for name in reversed(list(codecs())):
            wanted = json.dumps(sorted(out[name]))
            self.cursor.execute(f"DELETE FROM {name} WHERE id IN (SELECT value FROM json_each(?))", (wanted,))
            self._forget_stamps(name, wanted)
        for table in {table for table, _ in self.old} - codecs().keys():
            self._forget_stamps(table, json.dumps([row_id for name, row_id in self.old if name == table]))
        return out

    def _forget_stamps(self, table: str, wanted: str) -> None:
        for side in ("register_dot", "sibling"):
            self.cursor.execute(
                f"DELETE FROM {side} WHERE row_id IN (SELECT value FROM json_each(?)) "
                "AND register >= ? AND register < ?",
                (wanted, f"{table}.", f"{table}/"),
            )

    def _withdrawn_of(self, consents: set[str], members: set[str]) -> set[str]:
        """A no that the import brought of a member who stays: it stays too."""
        kept: set[str] = set()
        self.cursor.execute(
            "SELECT id, member_id, answer FROM consent WHERE id IN (SELECT value FROM json_each(?))",
            (json.dumps(sorted(consents)),),
        )
        for row_id, member, answer in self.cursor.fetchall():
            if member not in members and answer in (ConsentAnswer.NO, ConsentAnswer.WITHDRAWN):
                kept.add(row_id)
        return kept

    def _leave_the_index(self, members: set[str]) -> None:
        wanted = json.dumps(sorted(members))
        self.cursor.execute(
            "DELETE FROM member_fts WHERE rowid IN (SELECT number FROM member_search "
            "WHERE member_id IN (SELECT value FROM json_each(?)))",
            (wanted,),
        )
        self.cursor.execute("DELETE FROM member_search WHERE member_id IN (SELECT value FROM json_each(?))", (wanted,))

    def _members_of(self, consents: set[str]) -> set[str]:
        self.cursor.execute(
            "SELECT member_id FROM consent WHERE id IN (SELECT value FROM json_each(?))",
            (json.dumps(sorted(consents)),),
        )
        return {row[0] for row in self.cursor.fetchall()}

    def _put_back(self, name: str) -> None:
        """Give the registers of one table's rows the versions that they had."""
        codec = codecs().get(name)
        stations = dict(self.session.execute(select(Vector.id, Vector.station)).all())
        old = {row_id: entry for (table, row_id), entry in self.old.items() if table == name}
        writes = Writes()
        settler = Settler(name, codec, stations, writes)
        for row_id, state in states.load(self.cursor, name, codec, old).items():
            entry = old[row_id]
            registers = {register: _versions(told) for register, told in entry.registers.items()}
            if name == "consent" and entry.stood and self._restricts_more(state, registers.get("consent", {})):
                continue
            if entry.stood and state.row is not None:
                settler.settle(state, registers)
            elif not entry.stood:
                settler.keep_held(state, registers)
        writes.write(self.cursor)

    def _restricts_more(self, state: RowState, before: Versions[int, Version]) -> bool:
        """Whether a member's answer now allows less than the one before: a withdrawal is never undone."""
        day = present_day(self.session)
        now = [_said(version.value) for version in state.versions(codecs()["consent"], "consent").values()]
        then = [_said(version.value) for version in before.values()]
        return deciding(now, day).restriction(day)[0] > deciding(then, day).restriction(day)[0]

    def _lower_vectors(self) -> None:
        """Down to where they stood; what stays all the same is entered again as our own."""
        for line in self.session.scalars(select(Vector).where(Vector.id.in_(self.kept.foreign))).all():
            self.session.refresh(line)
            before = self.kept.foreign[line.id]
            if line.seq > before:
                restamp(self.session, line, before)
                line.seq = before
        self.session.flush()
        keep_last(self.session)
