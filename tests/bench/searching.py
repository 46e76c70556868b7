"""Search as you type among 200,000 members: each keystroke's answer, as lines that a list can show.

The members' search stands beside its peers; the find box, which looks for slips, sessions, clinics, courses and cases
too, stands alone. `make bench ARGS=find-million` measures it among a million members.
"""

import random
import statistics
import time
from collections.abc import Callable, Sequence
from pathlib import Path

from models import finding, members, search
from models.database import Database
from models.names import search_query
from models.schema import Role
from tests.bench.figures import FOLDER, Measured, compare, emit, in_own_process, median, say
from tests.bench.names import person
from tests.bench.organisation import SEARCH_FOLDER, database_of, office, opened
from tests.bench.rows import add_people

_ROUNDS = 3
_PEOPLE = 60
_MOST = 50
"""Lines of one answer, as the window asks for."""
_MILLION = 1_000_000
_AT_ONCE = 100_000
_MILLION_FOLDER = FOLDER / "search-million"
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
    _emit_anything("200,000", SEARCH_FOLDER)


def run_million() -> None:
    """Print what the find box takes among a million members; their office is made once."""
    if not _MILLION_FOLDER.exists():
        say("Making an office with 1,000,000 members")
        in_own_process(filled_million)
    _emit_anything("1,000,000", _MILLION_FOLDER)


def _emit_anything(members_there: str, folder: Path) -> None:
    runs = [in_own_process(anything, folder) for _ in range(_ROUNDS)]
    for value in ("p50", "p99"):
        emit(f"find anything as you type in {members_there} members: {value}", median(runs, value), "ms")


def filled_million() -> Measured:
    """An office of a million members."""
    made, chance = office("MIL", _MILLION_FOLDER), random.Random(4)
    for _ in range(_MILLION // _AT_ONCE):
        with made.database.transaction() as session:
            add_people(session, _AT_ONCE, chance)
    with made.database.transaction() as session:
        search.rebuild(session)
    made.close()
    return {}


def anything(folder: str) -> Measured:
    """The find box's use case as the window calls it; a transaction for each key."""
    there = opened(Path(folder))

    def find(typed: str) -> Sequence[object]:
        with there.database.reading() as session:
            return finding.find(session, there.actor, typed)

    measured = _timed(find, prefixes())
    there.close()
    return measured


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
    there = opened(SEARCH_FOLDER)
    if there.actor.role is not Role.ADMIN:
        raise RuntimeError("the bench's office was opened by somebody else")

    def find(typed: str) -> Sequence[object]:
        with there.database.reading() as session:
            return members.find(session, there.actor, typed, _MOST)

    measured = _timed(find, prefixes())
    there.close()
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
