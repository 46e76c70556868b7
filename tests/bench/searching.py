"""Search as you type among 200,000 members: each keystroke's answer, as lines that a list can show."""

import random
import statistics
import time
from collections.abc import Callable, Sequence

from models import members
from models.database import Database
from models.names import search_query
from models.schema import Role
from tests.bench.figures import Measured, compare, in_own_process
from tests.bench.names import person
from tests.bench.organisation import SEARCH_FOLDER, database_of, opened

_ROUNDS = 3
_PEOPLE = 60
_MOST = 50
"""Lines of one answer, as the window asks for."""
_SCANS = 40
"""So many prefixes are enough to time a scan of everything."""


def run() -> None:
    """Print the figures of the search."""
    contenders: dict[str, Callable[[], Measured]] = {
        "thazin": lambda: in_own_process(thazin),
        "a plain full-text query in the same file": lambda: in_own_process(plain_query),
        "a plain LIKE scan in the same file": lambda: in_own_process(like_scan),
    }
    compare("search as you type in 200,000 members", contenders, _ROUNDS, {"p50": "ms", "p99": "ms"})


def prefixes() -> list[str]:
    """What is in the field after each key that gives a search: names typed to their end, and codes and phones begun.

    A key of Burmese script is one character; a search begins at two characters (FACTS, "Qt").
    """
    chance = random.Random(7)
    names = [person(chance, share) for share in (1.0, 0.0) for _ in range(_PEOPLE // 2)]
    numbers = [f"09{chance.randrange(10**8, 10**9)}" for _ in range(5)] + ["TZ-4K7Q-92MA"]
    return [whole[:length] for whole in (*names, *numbers) for length in range(2, len(whole) + 1)]


def _timed(answer: Callable[[str], Sequence[object]], typed: Sequence[str]) -> Measured:
    for one in typed[:20]:
        answer(one)
    took, found = [], 0
    for one in typed:
        begun = time.perf_counter()
        found += bool(answer(one))
        took.append((time.perf_counter() - begun) * 1000)
    if found < len(typed) / 4:
        raise RuntimeError(f"only {found} of {len(typed)} searches found something")
    places = statistics.quantiles(took, n=100)
    return {"p50": places[49], "p99": places[98], "searches": len(typed)}


def thazin() -> Measured:
    """The use case as the window calls it: read, folded, found, sorted, ready to show; a transaction for each key."""
    office = opened(SEARCH_FOLDER)
    if office.actor.role is not Role.ADMIN:
        raise RuntimeError("the bench's office was opened by somebody else")

    def find(typed: str) -> Sequence[object]:
        with office.database.reading() as session:
            return members.find(session, office.actor, typed, _MOST)

    measured = _timed(find, prefixes())
    office.close()
    return measured


def plain_query() -> Measured:
    """The index alone: the same query's row numbers and names by raw SQL, without our reading of what was typed."""
    queries = [query for query in map(search_query, prefixes()) if query]
    return _raw(
        "SELECT m.id, l.name FROM (SELECT rowid AS number FROM member_fts WHERE member_fts MATCH ? "
        f"ORDER BY rowid LIMIT {_MOST}) AS hit JOIN member_search AS s ON s.number = hit.number "
        "JOIN member AS m ON m.id = s.member_id JOIN member_local AS l ON l.id = m.id",
        queries,
    )


def like_scan() -> Measured:
    """What is done without an index: every name and phone looked through, until enough are found."""
    typed = random.Random(8).sample(prefixes(), _SCANS)
    return _raw(
        "SELECT m.id, l.name FROM member_local AS l JOIN member AS m ON m.id = l.id "
        f"WHERE l.name LIKE ?1 OR l.phone LIKE ?1 ORDER BY l.name LIMIT {_MOST}",
        [f"%{one}%" for one in typed],
    )


def _raw(statement: str, asked: Sequence[str]) -> Measured:
    database: Database = database_of(SEARCH_FOLDER)
    with database.reading() as session:
        cursor = Database.raw(session)
        measured = _timed(lambda one: cursor.execute(statement, (one,)).fetchall(), asked)
    database.close()
    return measured
