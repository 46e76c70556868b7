"""The peers' files: the same tables and indexes, without any of what makes the register one.

Rows and what happens to them are read out of ours, before the clock runs.
"""

import pickle
import shutil
import sqlite3
from collections.abc import Iterable
from pathlib import Path

import sqlcipher3.dbapi2 as sqlcipher

from models.database import Database
from models.exchange.importing import import_files
from models.names import search_text
from tests.bench.figures import FOLDER, say
from tests.bench.organisation import (
    BRANCH_FOLDER,
    BUNDLE,
    HEAD_FOLDER,
    copy_of,
    database_of,
    opened,
)

CHANGES = FOLDER / "changes.pickle"
"""Rows by table, as they are at head office once the bundle was merged; and the words of the names."""
CHANGESET = FOLDER / "changeset.bin"
FILES = {None: FOLDER / "peer-plain.db", bytes(range(32)).hex(): FOLDER / "peer-encrypted.db"}
KEY = bytes(range(32)).hex()
SETTINGS = (
    "journal_mode = WAL",
    "synchronous = FULL",
    "cache_size = -32768",
    "temp_store = MEMORY",
)
"""As ours are. Foreign keys stay as SQLite has them: not looked at."""
SAME_CIPHER = ("cipher = 'sqlcipher'", "legacy = 4")
"""SQLCipher cannot be had with the session extension; SQLite3 Multiple Ciphers opens its files so."""

_TABLES = ("vector", "provider", "member", "consent", "referral")
FTS = (
    "CREATE VIRTUAL TABLE member_fts USING fts5(words, content='', "
    "tokenize=\"unicode61 remove_diacritics 0 categories 'L* M* N* Co'\")"
)
WORDS = "INSERT INTO member_fts (rowid, words) VALUES (?, ?)"

Rows = list[tuple[object, ...]]
Changes = dict[str, Rows]


def connect(path: Path, key: str | None) -> sqlite3.Connection:
    """A peer's file, with our settings of cache and log."""
    connection: sqlite3.Connection
    if key is None:
        connection = sqlite3.connect(path, isolation_level=None)
    else:
        connection = sqlcipher.connect(str(path), isolation_level=None)
        connection.execute(f"PRAGMA key = \"x'{key}'\"")
    for setting in SETTINGS:
        connection.execute(f"PRAGMA {setting}").fetchall()
    return connection


def upsert(connection: sqlite3.Connection, table: str, rows: Rows) -> None:
    """The plainest way to bring rows in that may be there already."""
    names = [row[1] for row in connection.execute(f"PRAGMA table_info({table})")]
    settings = ", ".join(f"{name} = excluded.{name}" for name in names if name != "id")
    holes = ", ".join("?" for _ in names)
    connection.executemany(f"INSERT INTO {table} VALUES ({holes}) ON CONFLICT (id) DO UPDATE SET {settings}", rows)


def changes() -> Changes:
    """What the bundle under test brings, as plain rows."""
    with CHANGES.open("rb") as file:
        read: Changes = pickle.load(file)
    return read


def build() -> None:
    """Make the peers' files, if they are not there."""
    if CHANGESET.exists():
        return
    say("Making the peers' files")
    copy_of(HEAD_FOLDER, FOLDER / "merged")
    office = opened(FOLDER / "merged")
    import_files(office.database, office.folder, office.actor, [BUNDLE])
    touched = _touched()
    with CHANGES.open("wb") as file:
        pickle.dump(_changes(office.database, touched), file)
    office.close()
    shutil.rmtree(FOLDER / "merged")
    head = database_of(HEAD_FOLDER)
    for key, path in FILES.items():
        _copy_tables(head, path, key)
    head.close()
    _record_changeset()


def _touched() -> dict[str, list[str]]:
    """Ids of the rows that the bundle brings, by table: those with a dot of its last export."""
    branch = database_of(BRANCH_FOLDER)
    found: dict[str, list[str]] = {}
    with branch.reading() as session:
        cursor = Database.raw(session)
        cursor.execute("SELECT id FROM vector WHERE scope = 'YGN' AND station = (SELECT station FROM here)")
        (origin,) = cursor.fetchall()[0]
        cursor.execute("SELECT max(seq) FROM known_vector WHERE scope = 'YGN' AND station = (SELECT station FROM here)")
        (base,) = cursor.fetchall()[0]
        for table in ("member", "consent", "referral"):
            cursor.execute(
                f"SELECT id FROM {table} WHERE origin = ? AND seq > ? UNION "
                "SELECT row_id FROM register_dot WHERE origin = ? AND seq > ? AND register GLOB ?",
                (origin, base, origin, base, f"{table}.*"),
            )
            found[table] = [row[0] for row in cursor.fetchall()]
    branch.close()
    return found


def _changes(database: Database, touched: dict[str, list[str]]) -> Changes:
    read: Changes = {}
    with database.reading() as session:
        cursor = Database.raw(session)
        for table, ids in touched.items():
            rows: Rows = []
            for row_id in ids:
                rows += cursor.execute(f"SELECT * FROM {table} WHERE id = ?", (row_id,)).fetchall()
            read[table] = rows
        names = cursor.execute(
            "SELECT s.number, m.shared_name, m.shared_phone FROM member AS m JOIN member_search AS s ON s.member_id = m.id "
            "WHERE m.id IN (SELECT value FROM json_each(?)) AND m.id NOT IN "
            "(SELECT row_id FROM register_dot WHERE register = 'member.township')",
            (json_list(touched["member"]),),
        ).fetchall()
        read["words"] = [(number, f"{search_text(name)} {phone}") for number, name, phone in names]
    return read


def json_list(ids: Iterable[str]) -> str:
    """Ids for `json_each`."""
    return "[" + ",".join(f'"{one}"' for one in ids) + "]"


def _copy_tables(database: Database, path: Path, key: str | None) -> None:
    for part in ("", "-wal", "-shm"):
        path.with_name(path.name + part).unlink(missing_ok=True)
    connection = connect(path, key)
    with database.reading() as session:
        cursor = Database.raw(session)
        names = ", ".join(f"'{table}'" for table in _TABLES)
        statements = cursor.execute(
            f"SELECT sql FROM sqlite_master WHERE tbl_name IN ({names}) AND sql IS NOT NULL ORDER BY type DESC"
        ).fetchall()
        for (statement,) in statements:
            connection.execute(statement)
        connection.execute(FTS)
        connection.execute("BEGIN")
        for table in _TABLES:
            rows = cursor.execute(f"SELECT * FROM {table}").fetchall()
            connection.executemany(f"INSERT INTO {table} VALUES ({', '.join('?' for _ in rows[0])})", rows)
        known = cursor.execute(
            "SELECT s.number, m.shared_name, m.shared_phone FROM member AS m JOIN member_search AS s ON s.member_id = m.id"
        ).fetchall()
        connection.executemany(WORDS, [(number, f"{search_text(name)} {phone}") for number, name, phone in known])
        connection.execute("COMMIT")
    connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()
    connection.close()


def _record_changeset() -> None:
    """What SQLite's session extension records of the same changes at the branch, where head office's were not known."""
    from tests.bench.exports import recorded

    path = FOLDER / "recording.db"
    session = recorded(path)
    CHANGESET.write_bytes(session.changeset())
    session.close()
    path.unlink()
