"""A bundle of 100,000 records into an encrypted head office of 400,000, beside plainer ways to bring the rows in."""

import shutil
import time
from pathlib import Path

from tests.bench.figures import FOLDER, Measured, compare, in_own_process
from tests.bench.organisation import BUNDLE, HEAD_FOLDER, copy_of

_ROUNDS = 5
_OURS = "thazin"
_WORK = FOLDER / "work"


def run() -> None:
    """Print the figures of the import."""
    from tests.bench.peers import FILES, KEY

    def ours() -> Measured:
        copy_of(HEAD_FOLDER, _WORK / "head")
        return in_own_process(thazin, _WORK / "head")

    def upserts(key: str, bound: str = "") -> Measured:
        return in_own_process(raw_upserts, _file(FILES[key or None]), key, bound)

    def changesets(key: str) -> Measured:
        return in_own_process(changeset, _file(FILES[key or None]), key)

    compare(
        "import of a 100,000-record bundle into 400,000 records",
        {
            _OURS: ours,
            "raw sqlite3 upserts, plain file": lambda: upserts(""),
            "raw upserts, equally encrypted file": lambda: upserts(KEY),
            "raw upserts, equally encrypted file, values bound as ours": lambda: upserts(KEY, "as ours"),
            "SQLite session changeset, plain file": lambda: changesets(""),
            "SQLite session changeset, equally encrypted file": lambda: changesets(KEY),
        },
        _ROUNDS,
    )
    shutil.rmtree(_WORK)


def _file(source: Path) -> Path:
    """A fresh copy of a peer's file, on the disk."""
    import os

    _WORK.mkdir(exist_ok=True)
    for old in _WORK.glob("peer.db*"):
        old.unlink()
    shutil.copy(source, _WORK / "peer.db")
    with (_WORK / "peer.db").open("rb+") as file:
        os.fsync(file.fileno())
    return _WORK / "peer.db"


def thazin(folder: str) -> Measured:
    """The whole way: signature, hash, copy to the inbox, decrypt, unpack, decode, merge, index, commit."""
    return timed(Path(folder), BUNDLE, 100_000)


def timed(folder: Path, bundle: Path, records: int) -> Measured:
    """A bundle of so many records taken in; `floor_mib` is the most memory that opening the office took."""
    from models.exchange.importing import import_files
    from tests.bench.contender import peak_mib
    from tests.bench.organisation import opened

    office = opened(folder)
    floor = peak_mib()
    begun = time.perf_counter()
    (result,) = import_files(office.database, office.folder, office.actor, [bundle])
    took = time.perf_counter() - begun
    if (result.state, result.total("new") + result.total("changed")) != ("taken", records):
        raise RuntimeError(f"not all was taken: {result}")
    office.close()
    return {"seconds": took, "floor_mib": floor}


def raw_upserts(path: str, key: str, bound: str) -> Measured:
    """The merged rows, given as a present, upserted in one transaction; names into a full-text table too.

    If `bound` as ours, the driver knows how to bind a None, which it does not by itself (`models/database.py`).
    """
    from models import database
    from tests.bench.peers import WORDS, changes, connect, upsert

    if bound:
        database.bind_as_they_are()
    rows = changes()
    words = rows.pop("words")
    connection = connect(Path(path), key or None)
    begun = time.perf_counter()
    connection.execute("BEGIN IMMEDIATE")
    for table, some in rows.items():
        upsert(connection, table, some)
    connection.executemany(WORDS, words)
    connection.execute("COMMIT")
    took = time.perf_counter() - begun
    connection.close()
    return {"seconds": took}


def changeset(path: str, key: str) -> Measured:
    """What SQLite's session extension does with the same changes; of two values the newcomer's stays."""
    import apsw

    from tests.bench.peers import CHANGESET, SAME_CIPHER, SETTINGS, WORDS, changes

    words = changes()["words"]
    data = CHANGESET.read_bytes()
    connection = apsw.Connection(path)
    for setting in (*((*SAME_CIPHER, f"key = \"x'{key}'\"") if key else ()), *SETTINGS):
        connection.execute(f"PRAGMA {setting}").fetchall()
    replaced = 0

    def newcomer(_reason: int, _change: object) -> int:
        nonlocal replaced
        replaced += 1
        return apsw.SQLITE_CHANGESET_REPLACE

    begun = time.perf_counter()
    with connection:
        apsw.Changeset.apply(data, connection, conflict=newcomer)
        connection.executemany(WORDS, words)
    took = time.perf_counter() - begun
    connection.close()
    if not replaced:
        raise RuntimeError("the changeset met no conflict")
    return {"seconds": took}
