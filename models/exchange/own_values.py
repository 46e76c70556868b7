"""One own value a register: two dots of one station would be refused by every partner (DESIGN section 2, rule 9)."""

from datetime import date

from sqlalchemy import select
from sqlalchemy.orm import Session

from models.answers import REGISTER, read_value
from models.database import Database
from models.exchange import rows as states
from models.exchange.merge import Versions
from models.exchange.records import codecs
from models.exchange.rows import Settler, Version, Writes
from models.schema import Vector
from models.stamps import here, present_day

_TWICE = """
SELECT sibling.row_id, sibling.register FROM sibling JOIN vector ON vector.id = sibling.origin
WHERE vector.station = ? GROUP BY sibling.row_id, sibling.register, sibling.origin HAVING count(*) > 1
"""


def keep_last(session: Session) -> None:
    """After writes were entered again: beside an own value the one that was entered later takes its place. Of two
    answers of a member the more restrictive one is entered.
    """
    cursor = Database.raw(session)
    cursor.execute(_TWICE, (here(session).station,))
    found: dict[str, dict[str, set[str]]] = {}
    day = present_day(session)
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
                if f"{table}.{register}" == REGISTER:
                    last[register] = {dot: _deciding(versions, dot[0], day) for dot in last[register]}
            if state.row is None:
                settler.keep_held(state, last)
            else:
                settler.settle(state, last)
        writes.write(cursor)
    session.expire_all()


def _deciding(versions: Versions[int, Version], origin: int, day: date) -> Version:
    """The most restrictive answer of one station."""

    def restriction(told: Version) -> tuple[int, date]:
        parts = told.value if isinstance(told.value, tuple) else ()
        return read_value(parts).restriction(day)

    return max((told for dot, told in versions.items() if dot[0] == origin), key=restriction)
