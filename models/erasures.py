"""Erasing a member, for good and everywhere (DESIGN section 2, rule 11).

An erasure is an absorbing mark outside the vectors. The member's row stays as an empty stub, so that referrals and
trainings keep something to point at; what only told of the person is gone, and whatever arrives later is dropped.
"""

import json
from collections import defaultdict
from collections.abc import Collection

from sqlalchemy import func, insert, select
from sqlalchemy.engine.interfaces import DBAPICursor
from sqlalchemy.orm import Session

from models import drafts, persons, preimages, search
from models.accounts import Actor, allow
from models.audit import note
from models.database import Database, changed
from models.errors import NotFound, Refused
from models.reference import ORIGIN
from models.schema import Member, MemberStatus, PaperRow, Role, Vector

ABSORBED = {
    "member": "id",
    "member_local": "id",
    "consent": "member_id",
    "custom_value": "record_id",
    "legal_case_local": "member_id",
    "question": "member_id",
}
"""Tables whose rows an erased member takes along, and the column that names the member."""

_IDS = "(SELECT value FROM json_each(?))"


def erase(session: Session, actor: Actor, code: str, linked: Collection[str] = ()) -> None:
    """Erase a member; by an admin, on the member's own wish. Cannot be undone.

    The other records of the same person are erased with it. `linked` are their codes as they were shown to whoever
    decides: should one that is here be missing, nothing is erased, for the link may be wrong. Raises `NotFound`,
    `Refused`.
    """
    allow(session, actor, Role.ADMIN)
    member = session.scalar(select(Member).where(Member.code == code, Member.status != MemberStatus.ERASED))
    if member is None:
        raise NotFound("There is no member with this code.", "Look the member up by name.")
    unseen = sorted(reach(session, member.id) - set(linked))
    if unseen:
        raise Refused(
            "The register holds {codes} for the same person.",
            "Erasing takes all records of a person. If they are two people, take them apart first.",
            codes=", ".join(unseen),
        )
    scope = session.scalars(select(Vector.scope).where(Vector.id == member.origin)).one()
    member_id = member.id
    session.expunge(member)
    _forget_paper(session, code)
    mark(session, scope, [member_id])
    note(session, actor.account_id, "erase member", code)
    if linked:
        spread(session, actor)


def reach(session: Session, member_id: str) -> frozenset[str]:
    """The codes of the other records here that are erased with this one."""
    ids = _sure_records(session, member_id) - {member_id}
    rows = session.scalars(select(Member.code).where(Member.id.in_(ids), Member.status != MemberStatus.ERASED))
    return frozenset(rows) if ids else frozenset()


def _sure_records(session: Session, member_id: str) -> frozenset[str]:
    found = (whole for whole in persons.people(session, certain=True) if member_id in whole)
    return next(found, frozenset((member_id,)))


def spread(session: Session, actor: Actor) -> int:
    """Let marks follow links and handovers (rule 13); at head office after each import. Returns how many were set.

    Only records that are here are reached, so a branch writes marks in its own scope alone. A link that was taken
    apart, or about which two stations disagree, spreads nothing.
    """
    allow(session, actor, Role.ADMIN)
    session.flush()
    wholes = persons.people(session, certain=True)
    known = persons.standing(session, (one for whole in wholes for one in whole))
    gone: dict[str, list[str]] = defaultdict(list)
    for whole in wholes:
        present = [(one, known[one]) for one in sorted(whole) if one in known]
        if any(standing.erased for _one, standing in present):
            for one, standing in present:
                if not standing.erased:
                    gone[standing.scope].append(one)
    for scope, ids in sorted(gone.items()):
        codes = session.scalars(select(Member.code).where(Member.id.in_(ids)).order_by(Member.id)).all()
        for code in codes:
            _forget_paper(session, code)
        mark(session, scope, ids)
        for code in codes:
            note(session, actor.account_id, "erase member", code)
    if gone:
        # What was read of them before is not there any more.
        session.expire_all()
    return sum(map(len, gone.values()))


def mark(session: Session, scope: str, ids: Collection[str]) -> None:
    """Set the mark on these members of a scope and empty whatever is known of them here, half-typed forms too."""
    wanted = json.dumps(sorted(ids))
    listed = func.json_each(wanted).table_valued("value")
    for code in session.scalars(select(Member.code).join(listed, Member.id == listed.c.value)).all():
        if code:
            drafts.forget(session, code)
    session.flush()
    cursor = Database.raw(session)
    origin = _no_station(session, scope)
    cursor.execute("INSERT OR IGNORE INTO erasure (row_id, scope) SELECT value, ? FROM json_each(?)", (scope, wanted))
    for table, column in ABSORBED.items():
        gone = ids if column == "id" else _rows_of(cursor, table, column, ids)
        preimages.purge(session, gone)
        rows = json.dumps(sorted(gone))
        for side in ("register_dot", "sibling"):
            cursor.execute(f"DELETE FROM {side} WHERE row_id IN {_IDS} AND register GLOB '{table}.*'", (rows,))
        if table != "member":
            cursor.execute(f"DELETE FROM {table} WHERE id IN {_IDS}", (rows,))
    cursor.execute(
        f"DELETE FROM member_fts WHERE rowid IN (SELECT number FROM member_search WHERE member_id IN {_IDS})", (wanted,)
    )
    cursor.execute(f"DELETE FROM member_search WHERE member_id IN {_IDS}", (wanted,))
    if ids:
        search.forget_words(session)
    empty = {
        column.name: None if column.nullable else ""
        for column in Member.__table__.columns
        if column.name not in ("id", "origin", "seq", "hlc", "role")
    }
    empty |= {"gender": "no answer", "status": MemberStatus.ERASED.value}
    names = ", ".join(empty)
    holes = ", ".join("?" for _ in empty)
    kept = ", ".join(f"{name} = excluded.{name}" for name in ("origin", "seq", "hlc", "role", *empty))
    cursor.execute(
        f"INSERT INTO member (id, origin, seq, hlc, role, {names}) SELECT value, ?, 0, 0, 0, {holes} "
        f"FROM json_each(?) WHERE true ON CONFLICT (id) DO UPDATE SET {kept}",
        (origin, *empty.values(), wanted),
    )
    changed(session, *ABSORBED)


def _forget_paper(session: Session, code: str) -> None:
    """The line of paper that a member was keyed in from says no more which code it carried."""
    for row in session.scalars(select(PaperRow).where(PaperRow.record == code)):
        row.record = ""
    session.flush()


def _rows_of(cursor: DBAPICursor, table: str, column: str, members: Collection[str]) -> set[str]:
    """Ids of the rows of a table that are about these members, those too that are held and stand in no table."""
    cursor.execute(f"SELECT id FROM {table} WHERE {column} IN {_IDS}", (json.dumps(sorted(members)),))
    found = {str(row[0]) for row in cursor.fetchall()}
    cursor.execute(
        f"SELECT row_id FROM sibling WHERE register = ? AND value IN {_IDS}",
        (f"{table}.{column}", json.dumps([json.dumps(member) for member in sorted(members)])),
    )
    return found | {str(row[0]) for row in cursor.fetchall()}


def _no_station(session: Session, scope: str) -> int:
    """The vector line that stubs name: nobody's, with no writes, so that they are never sent."""
    connection = session.connection()
    found = connection.scalar(select(Vector.id).where(Vector.scope == scope, Vector.station == ORIGIN))
    if found is None:
        found = connection.execute(
            insert(Vector).values(scope=scope, station=ORIGIN, seq=0).returning(Vector.id)
        ).scalar_one()
    return found
