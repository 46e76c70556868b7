"""One own value a register: two dots of one station would be refused by every partner (DESIGN section 2, rule 9)."""

from sqlalchemy import select
from sqlalchemy.orm import Session

from models.database import Database
from models.exchange import rows as states
from models.exchange.records import codecs
from models.exchange.rows import Settler, Writes
from models.schema import Vector
from models.stamps import here

_TWICE = """
SELECT sibling.row_id, sibling.register FROM sibling JOIN vector ON vector.id = sibling.origin
WHERE vector.station = ? GROUP BY sibling.row_id, sibling.register, sibling.origin HAVING count(*) > 1
"""


def keep_last(session: Session) -> None:
    """After writes were entered again: beside an own value the one that was entered later takes its place."""
    cursor = Database.raw(session)
    cursor.execute(_TWICE, (here(session).station,))
    found: dict[str, dict[str, set[str]]] = {}
    for row_id, register in cursor.fetchall():
        table, _, name = register.partition(".")
        found.setdefault(table, {}).setdefault(row_id, set()).add(name)
    stations = dict(session.execute(select(Vector.id, Vector.station)).all())
    for table, twice in found.items():
        codec = codecs().get(table)
        writes = Writes()
        settler = Settler(table, codec, stations, writes)
        for row_id, state in states.load(cursor, table, codec, twice).items():
            last: states.Registers = {}
            for register in twice[row_id]:
                versions = state.siblings[register]
                newest = {origin: max(seq for one, seq in versions if one == origin) for origin, _ in versions}
                last[register] = {dot: told for dot, told in versions.items() if dot[1] == newest[dot[0]]}
            if state.row is None:
                settler.keep_held(state, last)
            else:
                settler.settle(state, last)
        writes.write(cursor)
    session.expire_all()
