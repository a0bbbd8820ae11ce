"""One writing connection behind a lock, and reading connections lent out one at a time."""

from __future__ import annotations

import sqlite3
import threading
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from smm_desktop.store.troubles import says_damaged, told

_MOST_IDLE = 6


class Database:
    """Transactions on one file. `writing()` is one at a time, durable when it ends; `reading()` never waits for it."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self._lock = threading.RLock()
        self._readers_lock = threading.Lock()
        self._idle: list[sqlite3.Connection] = []
        self._closed = False
        self._writer = _connect_writer(path)

    @contextmanager
    def writing(self) -> Iterator[sqlite3.Connection]:
        """A transaction, committed and synced when the block ends, rolled back when it raises. Raises StoreError."""
        with self._lock, self._watched():
            if self._writer.in_transaction:
                yield self._writer
                return
            self._writer.execute("BEGIN IMMEDIATE")
            try:
                yield self._writer
                self._writer.execute("COMMIT")
            except BaseException:
                _roll_back(self._writer)
                raise

    @contextmanager
    def alone(self) -> Iterator[sqlite3.Connection]:
        """The writing connection outside of a transaction, for pragmas and migrations."""
        with self._lock, self._watched():
            yield self._writer

    @contextmanager
    def reading(self) -> Iterator[sqlite3.Connection]:
        """A connection that cannot write, for this block alone. Raises StoreError."""
        with self._watched():
            connection = self._borrow()
            try:
                yield connection
            finally:
                self._give_back(connection)

    def close(self) -> None:
        """Write the log back into the file and close every connection."""
        with self._lock, self._readers_lock:
            self._closed = True
            for reader in self._idle:
                reader.close()
            self._idle.clear()
            with suppress(sqlite3.Error):
                self._writer.execute("PRAGMA wal_checkpoint(TRUNCATE)")
            self._writer.close()

    @contextmanager
    def _watched(self) -> Iterator[None]:
        with told():
            try:
                yield
            except sqlite3.DatabaseError as error:
                if says_damaged(error):
                    mark_suspect(self.path)
                raise

    def _borrow(self) -> sqlite3.Connection:
        with self._readers_lock:
            if self._closed:
                raise sqlite3.ProgrammingError("the store is closed")
            if self._idle:
                return self._idle.pop()
        return connect_reader(self.path)

    def _give_back(self, connection: sqlite3.Connection) -> None:
        with self._readers_lock:
            if not self._closed and len(self._idle) < _MOST_IDLE:
                self._idle.append(connection)
                return
        connection.close()


def mark_suspect(path: Path) -> None:
    """Leave a note that the file seemed damaged, so that the next start checks all of it."""
    with suppress(OSError):
        suspect_note(path).touch(mode=0o600)


def suspect_note(path: Path) -> Path:
    """Where that note stands."""
    return path.with_name(path.name + "-suspect")


def connect_reader(path: Path) -> sqlite3.Connection:
    """A connection that cannot write."""
    connection = sqlite3.connect(
        f"{path.absolute().as_uri()}?mode=ro", uri=True, isolation_level=None, check_same_thread=False, timeout=10
    )
    connection.execute("PRAGMA query_only = ON")
    connection.execute("PRAGMA trusted_schema = OFF")
    return connection


def _connect_writer(path: Path) -> sqlite3.Connection:
    connection = sqlite3.connect(path, isolation_level=None, check_same_thread=False, timeout=10)
    try:
        for pragma in _WRITER_PRAGMAS:
            connection.execute(f"PRAGMA {pragma}")
    except BaseException:
        connection.close()
        raise
    return connection


_WRITER_PRAGMAS = (
    "journal_mode = WAL",
    "synchronous = FULL",
    "fullfsync = ON",
    "checkpoint_fullfsync = ON",
    "foreign_keys = ON",
    "trusted_schema = OFF",
    "cell_size_check = ON",
    "temp_store = MEMORY",
    "journal_size_limit = 67108864",
)


def _roll_back(connection: sqlite3.Connection) -> None:
    if connection.in_transaction:
        with suppress(sqlite3.Error):
            connection.execute("ROLLBACK")
