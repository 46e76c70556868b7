"""An office's register as one encrypted file: opened with its data key, read and written in transactions.

`Database.transaction` is the unit of work: it commits at the end of its block and rolls back when anything is
raised. Use cases take the session it gives and never commit.
"""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from urllib.parse import quote

import sqlcipher3.dbapi2 as dbapi
from sqlalchemy import Connection, Engine, QueuePool, create_engine, event
from sqlalchemy.engine.interfaces import DBAPICursor
from sqlalchemy.exc import DBAPIError
from sqlalchemy.orm import ORMExecuteState, Session, UOWTransaction
from sqlalchemy.sql.dml import UpdateBase

from models.errors import AppError, Message, VaultError, say
from models.vault import DataKey
from models.vault_slots import REGISTER, unwritable

OLDEST_SQLITE = (3, 51, 3)
"""Older ones can lose a committed write when the write-ahead log starts anew (the WAL-reset bug)."""

PATIENCE_MS = 5_000
"""Milliseconds to wait for another connection that is writing."""

AT_ONCE = 500
"""Values bound into one statement: SQLite takes a limited number of parameters."""

_PAGE = 4096
"""Bytes of SQLCipher's page; the smallest register is one."""

_CACHE_KIB = 32 * 1024
"""Decrypted pages kept in memory, a connection: a page found there is not decrypted again."""

_NOUNS = "nouns"
_READING = "thazin_reading"

_SAID = {
    3: (say("The office's file may not be opened."), say("Ask who looks after this PC for the right to this folder.")),
    5: (
        say("Another program is using this office."),
        say("Close it there, or wait a moment, then try again. Nothing was changed."),
    ),
    7: (say("This PC has too little free memory."), say("Close other programs, then try again. Nothing was changed.")),
    8: (
        say("The office's folder cannot be written."),
        say("Is it on a locked stick or disc? Copy it to this PC, then try again. Nothing was changed."),
    ),
    10: (
        say("The disk did not answer as it should."),
        say("Look whether the disk or stick is still there, then open the office again. Nothing was changed."),
    ),
    11: (say("The office's file is damaged."), say("Keep this file as it is, and go back to the newest backup.")),
    13: (say("The disk is full."), say("Free some space, then try again. Nothing was changed.")),
    14: (
        say("The office's file cannot be opened."),
        say("Look whether the disk or stick is still there, and whether this folder can be written."),
    ),
    26: (
        say("The office's file is damaged, or is not the one of these keys."),
        say("Keep this file as it is, and go back to the newest backup."),
    ),
}
"""What each of SQLite's result codes (https://sqlite.org/rescode.html) means for a person. What is missing here is
a bug of ours and stays the exception it is."""
_SAID[6] = _SAID[5]

_SPOKEN = {
    "database is locked": 5,
    "out of memory": 7,
    "attempt to write a readonly database": 8,
    "disk I/O error": 10,
    "database disk image is malformed": 11,
    "database or disk is full": 13,
    "unable to open database file": 14,
    "file is not a database": 26,
}
"""The codes by the words of sqlite3_errstr()."""

_CHECKS = (
    ("cipher_integrity_check", say("{count} pages of the office's file are damaged.")),
    ("integrity_check", say("{count} places of the office's file are out of order.")),
    ("foreign_key_check", say("{count} records point to one that is not there.")),
)

_READ_ONLY = 8

_PAGES_AT_ONCE = 256
"""A mebibyte between two reports of a copy's progress."""


class Stopped(AppError):
    """A person stopped a long piece of work; nothing was changed."""


class UnitOfWork(Session):
    """A session that remembers which nouns it changed."""


def changed(session: Session, *nouns: str) -> None:
    """Say which tables work with the raw cursor changed, which the session cannot see by itself."""
    session.info.setdefault(_NOUNS, set()).update(nouns)


@event.listens_for(UnitOfWork, "after_flush")
def _note_flushed(session: Session, _flush: UOWTransaction) -> None:
    touched = [*session.new, *session.deleted, *(row for row in session.dirty if session.is_modified(row))]
    changed(session, *{str(row.__tablename__) for row in touched})


@event.listens_for(UnitOfWork, "do_orm_execute")
def _note_executed(state: ORMExecuteState) -> None:
    if isinstance(state.statement, UpdateBase):
        changed(state.session, str(getattr(state.statement.table, "name", "")))


class Database:
    """One office's register, open. Made by `create` or `open`; `close` ends it."""

    def __init__(self, path: Path, data_key: DataKey, patience_ms: int) -> None:
        self.path = path
        self._data_key, self._patience_ms = data_key, patience_ms
        self.on_commit: list[Callable[[frozenset[str]], None]] = []
        """Called once after each commit that changed something, with the names of the changed tables."""
        self.closed = False
        self.info: dict[str, object] = {}
        """What each session of this register is given to know (`Session.info`), such as the clock."""
        self.engine: Engine = create_engine(
            "sqlite+pysqlite://",
            module=dbapi,
            creator=self._connected,
            poolclass=QueuePool,
            # Parameters are people's names: they may stand in no exception and no log.
            hide_parameters=True,
        )
        event.listen(self.engine, "begin", _begin)

    def _connected(self) -> dbapi.Connection:
        self.closed = False
        return _connect(self.path, self._data_key, self._patience_ms)

    @classmethod
    def create(cls, folder: Path, data_key: DataKey, patience_ms: int = PATIENCE_MS) -> "Database":
        """A new, empty register in the office's folder.

        A register of no bytes, left by a PC that lost power just here, is begun again. Raises `VaultError` when
        there is a register already or the folder cannot be written.
        """
        path = folder / REGISTER
        try:
            path.touch(mode=0o600)
            if path.stat().st_size:
                raise VaultError("There is an office in this folder already.", "Open it, or choose an empty folder.")
        except OSError as error:
            raise unwritable(error) from None
        return cls._opened(path, data_key, patience_ms)

    @classmethod
    def open(cls, folder: Path, data_key: DataKey, patience_ms: int = PATIENCE_MS) -> "Database":
        """The register in the office's folder, as it is: the caller brings its tables up to date.

        Raises `VaultError` when the file is missing, damaged, of another key, in use or not writable.
        """
        path = folder / REGISTER
        try:
            size = path.stat().st_size
        except OSError:
            raise VaultError(
                "The office's file is missing.", "Put register.db back, or go back to the newest backup."
            ) from None
        if size < _PAGE:
            # SQLite takes a file of no byte or one for a new register: the loss would go unnoticed.
            raise _said(11)
        return cls._opened(path, data_key, patience_ms)

    @classmethod
    def _opened(cls, path: Path, data_key: DataKey, patience_ms: int) -> "Database":
        require_engine(dbapi.sqlite_version_info)
        database = cls(path, data_key, patience_ms)
        try:
            with plain_words(), database.engine.connect() as connection:
                connection.exec_driver_sql("SELECT count(*) FROM sqlite_master").scalar_one()
        except BaseException:
            database.engine.dispose()
            raise
        return database

    @contextmanager
    def transaction(self) -> Iterator[UnitOfWork]:
        """The unit of work: a session that may write, committed at the end of the block, else rolled back.

        The write lock is taken at once, so that what was read first is still true when it is written. After the
        commit `on_commit` is called once. Raises `VaultError` when the disk or another program is in the way.
        """
        with plain_words(), UnitOfWork(self.engine, expire_on_commit=False, info=self.info) as session:
            session.connection()
            yield session
            session.commit()
        nouns = frozenset(session.info.get(_NOUNS, ()))
        if nouns:
            for announce in self.on_commit:
                announce(nouns)

    @contextmanager
    def reading(self) -> Iterator[UnitOfWork]:
        """A session that sees one moment of the register and can write nothing: trying to is a bug of ours."""
        with (
            plain_words(writing=False),
            UnitOfWork(self.engine, expire_on_commit=False, autoflush=False, info=self.info) as session,
        ):
            session.connection(execution_options={_READING: True})
            yield session

    @staticmethod
    def raw(session: Session) -> DBAPICursor:
        """The driver's own cursor inside the session's transaction, for work in bulk. See `changed`."""
        session.flush()
        return session.connection().connection.cursor()

    def copy_into(
        self, folder: Path, report: Callable[[int, int], None], data_key: DataKey | None = None
    ) -> "Database":
        """A copy of the register as it stands at this moment, in `folder`, under `data_key` or the same key; open.

        By SQLite's backup API, while this one is in use. `report(done, total)` counts bytes and may raise to stop.
        Raises `VaultError`.
        """
        try:
            (folder / REGISTER).touch(mode=0o600)
        except OSError as error:
            raise unwritable(error) from None
        with self.reading() as session, plain_words():
            # What the session has begun holds the moment: a write meanwhile would make the copy begin again.
            self.raw(session).execute("SELECT count(*) FROM sqlite_master").fetchone()
            target = _connect(folder / REGISTER, data_key or self._data_key, self._patience_ms)
            try:
                # Nobody else sees this file, and half of one is thrown away: nothing of it need be written twice.
                for setting in ("journal_mode = OFF", "synchronous = OFF"):
                    target.execute(f"PRAGMA {setting}").fetchall()
                session.connection().connection.dbapi_connection.backup(  # type: ignore[union-attr]
                    target,
                    pages=_PAGES_AT_ONCE,
                    progress=lambda _status, left, total: report((total - left) * _PAGE, total * _PAGE),
                )
            finally:
                target.close()
        return self.open(folder, data_key or self._data_key, self._patience_ms)

    def findings(self) -> list[Message]:
        """What is wrong with the file: pages, structure, references. Empty when it is well; reads all of it."""
        found: list[Message] = []
        try:
            with self.reading() as session:
                cursor = self.raw(session)
                for pragma, finding in _CHECKS:
                    cursor.execute(f"PRAGMA {pragma}")
                    bad = [row for row in cursor.fetchall() if row[0] != "ok"]
                    if bad:
                        found.append(Message(finding.template, {"count": len(bad)}))
        except VaultError as error:
            found.append(error.title)
        return found

    def close(self) -> None:
        """Bring the write-ahead log into the main file and let go of it. Raises `VaultError` when that fails; what
        was committed stays in the log then. Does nothing if nobody used it since: another key may have the file by now.
        """
        if self.closed:
            return
        try:
            with plain_words():
                connection = self.engine.raw_connection()
                try:
                    connection.cursor().execute("PRAGMA wal_checkpoint(TRUNCATE)")
                finally:
                    connection.close()
        finally:
            self.engine.dispose()
            self.closed = True


def require_engine(version: tuple[int, int, int]) -> None:
    """Raise `VaultError` when the SQLite in this program is older than `OLDEST_SQLITE`."""
    if version < OLDEST_SQLITE:
        raise VaultError("A part of this program is too old to keep records safely.", "Install the program anew.")


@contextmanager
def plain_words(*, writing: bool = True) -> Iterator[None]:
    """Turn what SQLite says about disk, lock and file into a `VaultError`; let what is a bug of ours pass.

    Without `writing`, an attempt to write counts as a bug.
    """
    try:
        yield
    except (DBAPIError, dbapi.Error) as error:
        code = _code(error)
        if code not in _SAID or (code == _READ_ONLY and not writing):
            raise
        raise _said(code) from error


def _said(code: int) -> VaultError:
    title, advice = _SAID[code]
    return VaultError(title.template, advice.template)


def _code(error: DBAPIError | dbapi.Error) -> int:
    """SQLite's primary result code, or 0."""
    told = error.orig if isinstance(error, DBAPIError) else error
    code = getattr(told, "sqlite_errorcode", None)
    # The driver's backup tells SQLite's words alone.
    return _SPOKEN.get(str(told), 0) if code is None else int(code) & 0xFF


def bind_as_they_are() -> None:
    """Tell the driver that it need not look for a way to bind None, bytes and bool.

    It does so in four ways for each such value, which takes twenty times as long as binding a text.
    """
    dbapi.register_adapter(type(None), lambda none: none)
    dbapi.register_adapter(bytes, bytes)
    dbapi.register_adapter(bool, int)


def _connect(path: Path, data_key: DataKey, patience_ms: int) -> dbapi.Connection:
    bind_as_they_are()
    connection = dbapi.connect(
        _uri(path), uri=True, timeout=patience_ms / 1000, isolation_level=None, check_same_thread=False
    )
    try:
        # Else SQLCipher writes of each damaged page to standard error.
        connection.execute("PRAGMA cipher_log_level = NONE")
        if not connection.execute("PRAGMA cipher_version").fetchone():
            raise VaultError("A part of this program that encrypts is missing.", "Install the program anew.")
        connection.execute(f"PRAGMA key = \"x'{data_key.reveal().hex()}'\"")
        for setting in (
            "cipher_memory_security = OFF",
            "trusted_schema = OFF",
            "cell_size_check = ON",
            "foreign_keys = ON",
            "temp_store = MEMORY",
            # What was erased is overwritten where that costs no further write.
            "secure_delete = FAST",
            f"cache_size = -{_CACHE_KIB}",
            "journal_mode = WAL",
            "synchronous = FULL",
        ):
            connection.execute(f"PRAGMA {setting}").fetchall()
    except BaseException:
        connection.close()
        raise
    return connection


def _uri(path: Path) -> str:
    # Never mode=rwc: a stick that was pulled out must not be answered with a new, empty register.
    posix = path.absolute().as_posix()
    return "file://" + quote(posix if posix.startswith("/") else "/" + posix, safe="/:") + "?mode=rw"


def _begin(connection: Connection) -> None:
    # The driver begins nothing by itself (isolation_level None). A write takes its lock at once: a reader that
    # turns into a writer can be refused in the middle.
    reading = connection.get_execution_options().get(_READING, False)
    connection.exec_driver_sql(f"PRAGMA query_only = {'ON' if reading else 'OFF'}")
    connection.exec_driver_sql("BEGIN" if reading else "BEGIN IMMEDIATE")
