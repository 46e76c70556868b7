"""A register that was restored or copied goes on as a new incarnation (DESIGN section 2, rule 10)."""

from collections.abc import Collection

from sqlalchemy import Table, bindparam, select, update
from sqlalchemy.orm import Session

from models.ids import new_id
from models.schema import Base, KnownVector, RegisterDot, Sibling, Vector
from models.schema.registers import replicated_tables
from models.stamps import here


def renew(session: Session) -> None:
    """Give this installation a new station id, and the writes that nobody else knows new dots under it.

    What the old station wrote after this file was saved is with its partners; once those dots are no longer
    ours to give, they can be taken back from there without meaning two things.
    """
    installation = here(session)
    old = installation.station
    installation.station = new_id()
    installation.ancestors = ",".join(filter(None, (installation.ancestors, old)))
    installation.rejoined = False
    session.flush()
    for line in session.scalars(select(Vector).where(Vector.station == old)).all():
        known = session.scalar(
            select(KnownVector.seq)
            .where(KnownVector.scope == line.scope, KnownVector.station == old)
            .order_by(KnownVector.seq.desc())
            .limit(1)
        )
        _move(session, line, known or 0)


def _move(session: Session, line: Vector, known: int) -> None:
    """Give the writes after `known` of one vector line to the present station, which has none yet in that scope."""
    restamp(session, line, known)
    line.seq = min(line.seq, known)
    session.flush()


def restamp(
    session: Session, line: Vector, known: int, only: Collection[int] | None = None, role: int | None = None
) -> int:
    """Enter the writes after `known` of one vector line again as this station's own, in their order, without gaps;
    of them these `only`, when a person chose. Returns how many there were.

    Their times stay, and the roles too unless one is given: that of who vouches for another's writes.
    """
    own = _own_line(session, line.scope)
    connection = session.connection()
    found = {table: _later(session, table, line, known) for table in _stamped_tables()}
    standing = set().union(*found.values())
    seqs = sorted(standing if only is None else standing & set(only))
    renumbered = {old: new for new, old in enumerate(seqs, start=own.seq + 1)}
    values: dict[str, object] = {"origin": own.id, "seq": bindparam("new")}
    if role is not None:
        values["role"] = role
    for table, old_seqs in found.items():
        move = (
            update(table)
            .where(table.c.origin == line.id, table.c.seq == bindparam("old"), table.c.seq > 0)
            .values(values)
        )
        moved = [{"old": old, "new": renumbered[old]} for old in old_seqs if old in renumbered]
        if moved:
            connection.execute(move, moved)
    own.seq += len(seqs)
    session.flush()
    return len(seqs)


def _stamped_tables() -> list[Table]:
    """All tables whose rows carry dots."""
    sides = [Base.metadata.tables[mapped.__tablename__] for mapped in (RegisterDot, Sibling)]
    return [*(described.table for described in replicated_tables().values()), *sides]


def _later(session: Session, table: Table, line: Vector, known: int) -> list[int]:
    # "seq > 0" lets the index of dots be used, which leaves built-in rows out.
    later = select(table.c.seq).where(table.c.origin == line.id, table.c.seq > known, table.c.seq > 0)
    return sorted(set(session.connection().scalars(later)))


def _own_line(session: Session, scope: str) -> Vector:
    station = here(session).station
    line = session.scalars(select(Vector).where(Vector.scope == scope, Vector.station == station)).first()
    if line is None:
        line = Vector(scope=scope, station=station, seq=0)
        session.add(line)
        session.flush()
    # The stamping hook counts past what this session remembers.
    session.refresh(line)
    return line
