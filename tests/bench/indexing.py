"""The search index of 100,000 members made anew, beside the same words put into a plain full-text table."""

import shutil
import time
from collections.abc import Callable
from pathlib import Path

from tests.bench.figures import FOLDER, Measured, compare, in_own_process

_ROUNDS = 3
_MEMBERS = 100_000
_WORK = FOLDER / "work"


def run() -> None:
    """Print the figures of the index."""
    from tests.bench.organisation import SEARCH_FOLDER, copy_of

    def ours() -> Measured:
        copy_of(SEARCH_FOLDER, _WORK / "search")
        return in_own_process(thazin, _WORK / "search")

    contenders: dict[str, Callable[[], Measured]] = {
        "thazin": ours,
        "the same words into a plain FTS5 table": lambda: in_own_process(plain_table, SEARCH_FOLDER),
    }
    compare("search index of 100,000 members", contenders, _ROUNDS)
    shutil.rmtree(_WORK)


def thazin(folder: str) -> Measured:
    """Names read, cut into syllables, folded and ordered, the index and the order written, committed."""
    from models import search
    from models.database import Database
    from tests.bench.organisation import database_of

    database = database_of(Path(folder))
    with database.transaction() as session:
        cursor = Database.raw(session)
        cursor.execute("INSERT INTO member_fts (member_fts) VALUES ('delete-all')")
        cursor.execute("DELETE FROM member_search")
        cursor.execute("UPDATE member SET sort_key = ''")
        ids = [row[0] for row in cursor.execute(f"SELECT id FROM member LIMIT {_MEMBERS}").fetchall()]
    begun = time.perf_counter()
    with database.transaction() as session:
        search.reindex(session, ids)
    took = time.perf_counter() - begun
    database.close()
    return {"seconds": took}


def plain_table(folder: str) -> Measured:
    """The words are given as a present; no order, no encryption."""
    from models import search
    from models.database import Database
    from tests.bench.organisation import database_of
    from tests.bench.peers import FTS, WORDS, connect

    database = database_of(Path(folder))
    with database.reading() as session:
        cursor = Database.raw(session)
        people = cursor.execute(f"SELECT name, phone FROM member_local LIMIT {_MEMBERS}").fetchall()
    database.close()
    words = [(number, search._words(name, "", phone)) for number, (name, phone) in enumerate(people, start=1)]
    path = _WORK / "words.db"
    path.unlink(missing_ok=True)
    connection = connect(path, None)
    connection.execute(FTS)
    begun = time.perf_counter()
    connection.execute("BEGIN IMMEDIATE")
    connection.executemany(WORDS, words)
    connection.execute("COMMIT")
    took = time.perf_counter() - begun
    connection.close()
    return {"seconds": took}
