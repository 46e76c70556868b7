"""A register that was restored or copied goes on as a new incarnation (DESIGN section 2, rule 10)."""

from sqlalchemy import bindparam, select, update
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
        _restamp(session, line, known or 0, installation.station)


def _restamp(session: Session, line: Vector, known: int, station: str) -> None:
    """Move the writes after `known` of one vector line to the new station, in their order, without gaps."""
    fresh = Vector(scope=line.scope, station=station, seq=0)
    session.add(fresh)
    session.flush()
    sides = (Base.metadata.tables[mapped.__tablename__] for mapped in (RegisterDot, Sibling))
    tables = [*(described.table for described in replicated_tables().values()), *sides]
    connection = session.connection()
    found = {}
    for table in tables:
        # "seq > 0" lets the index of dots be used, which leaves built-in rows out.
        own = select(table.c.seq).where(table.c.origin == line.id, table.c.seq > known, table.c.seq > 0)
        found[table] = sorted(set(connection.scalars(own)))
    seqs = sorted(set().union(*found.values()))
    renumbered = {old: new for new, old in enumerate(seqs, start=1)}
    for table, old_seqs in found.items():
        move = (
            update(table)
            .where(table.c.origin == line.id, table.c.seq == bindparam("old"), table.c.seq > 0)
            .values(origin=fresh.id, seq=bindparam("new"))
        )
        if old_seqs:
            connection.execute(move, [{"old": old, "new": renumbered[old]} for old in old_seqs])
    fresh.seq = len(seqs)
    line.seq = min(line.seq, known)
    session.flush()
