"""The register's file: encrypted, all or nothing, and honest about what is wrong with it."""

import os
import random
import sqlite3
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from sqlalchemy import ForeignKey, func, insert, select, text
from sqlalchemy.exc import IntegrityError, OperationalError
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column

from models.database import Database, changed, require_engine
from models.errors import VaultError
from models.vault import REGISTER, DataKey

KEY = DataKey(bytes(range(32)))
BURMESE = "ဒေါ်သန္တာဝင်း"
LATIN = "Daw Thandar Win"


class Base(DeclarativeBase):
    pass


class Person(Base):
    __tablename__ = "person"
    id: Mapped[int] = mapped_column(primary_key=True)
    name: Mapped[str]


class Visit(Base):
    __tablename__ = "visit"
    id: Mapped[int] = mapped_column(primary_key=True)
    person_id: Mapped[int] = mapped_column(ForeignKey("person.id"))


@pytest.fixture
def database(tmp_path: Path) -> Iterator[Database]:
    database = Database.create(tmp_path, KEY, patience_ms=50)
    Base.metadata.create_all(database.engine)
    yield database
    database.engine.dispose()


def count(database: Database) -> int:
    with database.reading() as session:
        return session.scalars(select(func.count()).select_from(Person)).one()


def test_what_a_block_wrote_is_there_after_it(database: Database, tmp_path: Path) -> None:
    with database.transaction() as session:
        person = Person(name=BURMESE)
        session.add(person)
    assert person.name == BURMESE  # still readable: nothing expires at the commit
    database.close()
    again = Database.open(tmp_path, KEY)
    with again.reading() as session:
        assert session.scalars(select(Person.name)).all() == [BURMESE]
    again.close()


@pytest.mark.parametrize("error", [RuntimeError, KeyboardInterrupt, VaultError])
def test_anything_raised_rolls_the_block_back(database: Database, error: type[BaseException]) -> None:
    def half_done() -> None:
        with database.transaction() as session:
            session.add(Person(name=LATIN))
            session.flush()
            Database.raw(session).execute("INSERT INTO person (name) VALUES ('x')")
            raise error("stop")

    with pytest.raises(error):
        half_done()
    assert count(database) == 0


def test_a_reader_writes_nothing_and_the_next_writer_can(database: Database) -> None:
    def write_while_reading() -> None:
        with database.reading() as session:
            session.execute(insert(Person).values(name=LATIN))

    with pytest.raises(OperationalError):  # a bug of ours, so not in plain words
        write_while_reading()
    with database.transaction() as session:
        session.add(Person(name=LATIN))
    assert count(database) == 1


def test_a_reader_sees_one_moment(database: Database) -> None:
    with database.reading() as session:
        before = session.scalars(select(func.count()).select_from(Person)).one()
        with database.transaction() as writer:
            writer.add(Person(name=LATIN))
        assert session.scalars(select(func.count()).select_from(Person)).one() == before
    assert count(database) == before + 1


def test_a_commit_announces_once_which_nouns_changed(database: Database) -> None:
    heard: list[frozenset[str]] = []
    database.on_commit.append(heard.append)
    with database.transaction() as session:
        person = Person(name=LATIN)
        session.add(person)
        session.flush()
        session.add(Visit(person_id=person.id))
        assert heard == []
    assert heard == [{"person", "visit"}]
    with database.transaction() as session:
        session.execute(insert(Visit), [{"person_id": person.id}] * 3)
    with database.transaction() as session:
        Database.raw(session).execute("UPDATE person SET name = 'y'")
        changed(session, "person")
    with database.transaction() as session:
        session.delete(session.scalars(select(Visit)).first())
    assert heard[1:] == [{"visit"}, {"person"}, {"visit"}]


def test_nothing_is_announced_where_nothing_changed(database: Database) -> None:
    heard: list[frozenset[str]] = []
    database.on_commit.append(heard.append)
    with database.transaction() as session:
        session.add(Person(name=LATIN))
    heard.clear()
    with database.transaction() as session:
        person = session.scalars(select(Person)).one()
        person.name = person.name + ""
    with pytest.raises(RuntimeError), database.transaction() as session:
        session.add(Person(name="z"))
        session.flush()
        raise RuntimeError
    count(database)
    assert heard == []


def test_names_are_in_no_file_of_the_office(database: Database, tmp_path: Path) -> None:
    with database.transaction() as session:
        session.add_all(Person(name=name) for name in (BURMESE, LATIN) for _ in range(500))
    open_files = {path.name: path.read_bytes() for path in tmp_path.iterdir()}
    assert sorted(open_files) == [REGISTER, REGISTER + "-shm", REGISTER + "-wal"]
    assert len(open_files[REGISTER + "-wal"]) > 50_000
    database.close()
    closed_files = {path.name: path.read_bytes() for path in tmp_path.iterdir()}
    assert sorted(closed_files) == [REGISTER]
    for content in (*open_files.values(), *closed_files.values()):
        for name in (BURMESE, LATIN, "Thandar", "CREATE TABLE", "SQLite format"):
            assert name.encode("utf-8") not in content
            assert name.encode("utf-16-le") not in content


def test_names_are_in_no_exception(database: Database) -> None:
    with pytest.raises(IntegrityError) as raised, database.transaction() as session:
        session.execute(insert(Person), [{"id": 1, "name": LATIN}])
        session.execute(insert(Person), [{"id": 1, "name": LATIN}])
    assert LATIN not in str(raised.value)


def test_the_settings_that_keep_records_safe_are_on(database: Database) -> None:
    with database.reading() as session:
        found = {
            name: session.execute(text(f"PRAGMA {name}")).scalar_one()
            for name in (
                "journal_mode", "synchronous", "foreign_keys", "trusted_schema", "cell_size_check", "temp_store",
                "cipher_memory_security",
            )
        }  # fmt: skip
    assert found == {
        "journal_mode": "wal", "synchronous": 2, "foreign_keys": 1, "trusted_schema": 0, "cell_size_check": 1,
        "temp_store": 2, "cipher_memory_security": "0",
    }  # fmt: skip
    with pytest.raises(IntegrityError), database.transaction() as session:
        session.add(Visit(person_id=4711))


def filled(database: Database) -> bytes:
    """Some sixty pages of people, closed."""
    with database.transaction() as session:
        session.execute(insert(Person), [{"name": f"{LATIN} {number}" * 5} for number in range(2000)])
    database.close()
    return database.path.read_bytes()


def read_all(folder: Path) -> int:
    database = Database.open(folder, KEY)
    try:
        with database.reading() as session:
            return len(session.scalars(select(Person.name).order_by(Person.name)).all())
    finally:
        database.engine.dispose()


def test_no_flipped_bit_goes_unnoticed(database: Database, tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    whole = filled(database)
    dice = random.Random(5)
    for place in [0, 17, 4095, 4096, *(dice.randrange(len(whole)) for _ in range(40))]:
        changed_file = bytearray(whole)
        changed_file[place] ^= 1 << dice.randrange(8)
        database.path.write_bytes(changed_file)
        with pytest.raises(VaultError, match="is damaged"):
            read_all(tmp_path)
    database.path.write_bytes(whole)
    assert read_all(tmp_path) == 2000
    assert capfd.readouterr().err == ""


@pytest.mark.parametrize("left", [0, 1, 100, 4096, 50_000, -4096])
def test_a_truncated_file_is_called_damaged(database: Database, tmp_path: Path, left: int) -> None:
    cut = filled(database)[:left]
    database.path.write_bytes(cut)
    with pytest.raises(VaultError, match="is damaged"):
        read_all(tmp_path)
    assert database.path.read_bytes() == cut


def test_another_key_opens_nothing(database: Database, tmp_path: Path) -> None:
    database.close()
    with pytest.raises(VaultError, match="not the one of these keys"):
        Database.open(tmp_path, DataKey(bytes(32)))


def test_a_plain_database_is_not_taken_for_a_register(tmp_path: Path) -> None:
    plain = sqlite3.connect(tmp_path / REGISTER)
    plain.execute("CREATE TABLE person (id, name)")
    plain.close()
    before = (tmp_path / REGISTER).read_bytes()
    with pytest.raises(VaultError, match="not the one of these keys"):
        Database.open(tmp_path, KEY)
    assert (tmp_path / REGISTER).read_bytes() == before


def test_a_missing_register_is_said_to_be_missing_and_not_begun_anew(tmp_path: Path) -> None:
    with pytest.raises(VaultError, match="is missing"):
        Database.open(tmp_path, KEY)
    assert list(tmp_path.iterdir()) == []


def test_a_register_is_never_made_over_another(database: Database, tmp_path: Path) -> None:
    database.close()
    with pytest.raises(VaultError, match="already"):
        Database.create(tmp_path, KEY)


def test_a_folder_that_is_gone_or_in_the_way_is_said_so(database: Database, tmp_path: Path) -> None:
    with pytest.raises(VaultError, match="cannot be written"):
        Database.create(tmp_path / "nowhere", KEY)
    database.close()
    (tmp_path / (REGISTER + "-wal")).mkdir()
    with pytest.raises(VaultError, match="cannot be opened"):
        Database.open(tmp_path, KEY)


def test_a_stick_that_was_pulled_out_is_not_answered_with_an_empty_register(database: Database, tmp_path: Path) -> None:
    database.engine.dispose()
    database.path.rename(tmp_path / "elsewhere")
    with pytest.raises(VaultError, match="cannot be opened"):
        count(database)
    assert not database.path.exists()


def test_closing_brings_the_log_in_while_another_still_looks(database: Database, tmp_path: Path) -> None:
    other = Database.open(tmp_path, KEY)
    with database.transaction() as session:
        session.add(Person(name=LATIN))
    database.close()
    assert (tmp_path / (REGISTER + "-wal")).stat().st_size == 0
    assert count(other) == 1
    other.close()


def test_a_full_disk_is_said_in_plain_words_and_changes_nothing(database: Database) -> None:
    with pytest.raises(VaultError) as raised, database.transaction() as session:
        session.execute(text("PRAGMA max_page_count = 12"))
        session.execute(insert(Person), [{"name": "x" * 2000} for _ in range(200)])
    assert "The disk is full. Free some space" in str(raised.value)
    assert count(database) == 0


def test_a_second_writer_is_told_that_the_office_is_in_use(database: Database, tmp_path: Path) -> None:
    other = Database.open(tmp_path, KEY, patience_ms=50)
    with database.transaction() as session:
        session.add(Person(name=LATIN))
        with pytest.raises(VaultError, match="Another program"), other.transaction():
            raise AssertionError("two writers at once")
    assert count(other) == 1
    other.close()


def test_another_thread_may_use_the_database(database: Database) -> None:
    count(database)
    found: list[int] = []
    thread = threading.Thread(target=lambda: found.append(count(database)))
    thread.start()
    thread.join()
    assert found == [0]


def test_a_well_file_has_no_findings_and_a_damaged_one_has(database: Database, tmp_path: Path) -> None:
    whole = bytearray(filled(database))
    again = Database.open(tmp_path, KEY)
    assert again.findings() == []
    again.close()
    whole[9 * 4096] ^= 1
    whole[20 * 4096] ^= 1
    database.path.write_bytes(whole)
    again = Database.open(tmp_path, KEY)
    assert "2 pages of the office's file are damaged." in [finding.render() for finding in again.findings()]
    again.engine.dispose()


def test_a_sqlite_that_loses_writes_is_refused() -> None:
    require_engine((3, 51, 3))
    with pytest.raises(VaultError, match="too old"):
        require_engine((3, 51, 2))


WRITER = """
import sys
from pathlib import Path
from sqlalchemy import text
from models.database import Database
from models.vault import DataKey

database = Database.open(Path(sys.argv[1]), DataKey(bytes.fromhex(sys.stdin.readline())))
while True:
    with database.transaction() as session:
        number = session.execute(text("INSERT INTO person (name) VALUES (:name) RETURNING id"), {"name": "x" * 500})
        last = number.scalar_one()
    sys.stdout.write(f"{last}\\n")
    sys.stdout.flush()
"""


def test_ten_kills_in_the_middle_of_writes_lose_no_acknowledged_row(database: Database, tmp_path: Path) -> None:
    database.close()
    dice = random.Random(11)
    acknowledged = 0
    root = Path(__file__).parents[2]
    for _ in range(10):
        with subprocess.Popen(
            [sys.executable, "-c", WRITER, str(tmp_path)],
            stdin=subprocess.PIPE, stdout=subprocess.PIPE, cwd=root, env={**os.environ, "PYTHONPATH": str(root)},
        ) as writer:  # fmt: skip
            assert writer.stdin is not None
            assert writer.stdout is not None
            writer.stdin.write(KEY.reveal().hex().encode() + b"\n")
            writer.stdin.flush()
            told = [writer.stdout.readline()]
            time.sleep(dice.uniform(0, 0.1))
            writer.kill()
            told += writer.stdout.read().splitlines(keepends=True)
        seen = max(int(line) for line in told if line.endswith(b"\n"))
        assert seen > acknowledged
        acknowledged = seen
        again = Database.open(tmp_path, KEY)
        with again.reading() as session:
            rows = session.scalars(select(Person.id).order_by(Person.id)).all()
        assert again.findings() == []
        again.engine.dispose()
        # Every row that was told of is there; at most one more, committed and killed before it could tell.
        assert list(rows) in (list(range(1, acknowledged + 1)), list(range(1, acknowledged + 2)))
        acknowledged = len(rows)
