"""The same bundle made: read out, encoded, compressed, encrypted, signed, written and read back, beside peers."""

import csv
import io
import json
import os
import shutil
import time
from pathlib import Path
from typing import TYPE_CHECKING

from tests.bench.figures import FOLDER, Measured, alternate, compared, emit, in_own_process, median
from tests.bench.organisation import BRANCH_FOLDER, BUNDLE, HEAD, copy_of

if TYPE_CHECKING:
    import apsw

_ROUNDS = 3
_OURS = "thazin"
_WORK = FOLDER / "work"


def run() -> None:
    """Print the figures of the export."""
    from tests.bench.peers import KEY

    _WORK.mkdir(exist_ok=True)

    def ours() -> Measured:
        copy_of(BRANCH_FOLDER, _WORK / "branch")
        return in_own_process(thazin, _WORK / "branch")

    runs = alternate(
        {
            _OURS: ours,
            "raw sqlite3 rows as JSON lines, plain file": lambda: in_own_process(raw_rows, ""),
            "raw rows as JSON lines, equally encrypted file": lambda: in_own_process(raw_rows, KEY),
            "SQLite session changeset, plain file": lambda: in_own_process(changeset),
        },
        _ROUNDS,
    )
    compared("export of a 100,000-record bundle", runs)
    emit("export", 100_000 / median(runs[_OURS], "seconds"), "records a second")
    size, packed = BUNDLE.stat().st_size, in_own_process(packed_csv)["bytes"]
    emit("size of a 100,000-record bundle", size, "bytes", "its values as CSV, packed by zstd", packed / size)
    shutil.rmtree(_WORK)


def packed_csv() -> Measured:
    """The bytes of what the bundle says as CSV, packed as hard as the bundle is: a table for the new rows of each kind
    with their dots, one for the changes of each register.
    """
    import zstandard

    from tests.bench.lines import lines_of

    text = io.StringIO()
    tables: dict[str, list[list[object]]] = {}
    for table, row_id, made, values, changes in lines_of(BUNDLE):
        if made is not None:
            tables.setdefault(table, []).append([row_id, *made, *values.values()])
        for register, versions in changes.items():
            tables.setdefault(f"{table}.{register}", []).extend(
                [row_id, *dot, *(value if isinstance(value, list) else [value])] for *dot, value in versions
            )
    for rows in tables.values():
        csv.writer(text).writerows(rows)
    settings = zstandard.ZstdCompressionParameters.from_level(1, window_log=21)
    packed = zstandard.ZstdCompressor(compression_params=settings).compress(text.getvalue().encode())
    return {"bytes": len(packed)}


def thazin(folder: str) -> Measured:
    """The next bundle for head office, on the disk, read back and verified."""
    from models.exchange.exporting import export_bundle
    from tests.bench.organisation import opened

    office = opened(Path(folder))
    begun = time.perf_counter()
    made = export_bundle(office.database, office.actor, HEAD, _WORK / "made.thz")
    took = time.perf_counter() - begun
    office.close()
    if made.records != 100_000:
        raise RuntimeError(f"{made.records} records were exported")
    return {"seconds": took}


def raw_rows(key: str) -> Measured:
    """The same rows, whose ids are given as a present, selected and written as JSON, neither packed nor signed."""
    from tests.bench.peers import FILES, changes, connect, json_list

    ids = {table: json_list(str(row[0]) for row in rows) for table, rows in changes().items() if table != "words"}
    shutil.copy(FILES[key or None], _WORK / "peer.db")
    connection = connect(_WORK / "peer.db", key or None)
    begun = time.perf_counter()
    with (_WORK / "made.jsonl").open("w", encoding="utf-8") as file:
        for table, wanted in ids.items():
            rows = connection.execute(
                f"SELECT t.* FROM json_each(?) AS wanted CROSS JOIN {table} AS t ON t.id = wanted.value", (wanted,)
            )
            for row in rows:
                file.write(json.dumps([table, *row], ensure_ascii=False, separators=(",", ":")) + "\n")
        file.flush()
        os.fsync(file.fileno())
    took = time.perf_counter() - begun
    connection.close()
    return {"seconds": took}


def recorded(path: Path) -> "apsw.Session":
    """A session that watched the branch's changes being made in a plain file without head office's."""
    import apsw

    from tests.bench.peers import FILES, changes

    path.unlink(missing_ok=True)
    shutil.copy(FILES[None], path)
    rows = changes()
    connection = apsw.Connection(str(path))
    # Head office wrote these meanwhile; at the branch they still stood as they were issued.
    connection.execute("UPDATE referral SET status = 'issued', status_on = issued_on, evidence = NULL")
    session = apsw.Session(connection, "main")
    session.attach()
    with connection:
        for table in ("member", "consent", "referral"):
            names = [row[1] for row in connection.execute(f"PRAGMA table_info({table})")]
            settings = ", ".join(f"{name} = excluded.{name}" for name in names if name != "id")
            holes = ", ".join("?" for _ in names)
            connection.executemany(
                f"INSERT INTO {table} VALUES ({holes}) ON CONFLICT (id) DO UPDATE SET {settings}", rows[table]
            )
    return session


def changeset() -> Measured:
    """The record that SQLite's session extension kept, made into a changeset and written."""
    session = recorded(_WORK / "recording.db")
    begun = time.perf_counter()
    with (_WORK / "made.bin").open("wb") as file:
        file.write(session.changeset())
        file.flush()
        os.fsync(file.fileno())
    took = time.perf_counter() - begun
    session.close()
    return {"seconds": took}
