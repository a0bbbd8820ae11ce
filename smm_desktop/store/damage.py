"""A damaged data file: found at the start, moved aside, replaced by a backup, and read for what can be saved."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator, Mapping
from contextlib import closing, suppress
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path

from smm_desktop.core.errors import StoreError
from smm_desktop.core.text import QT_TRANSLATE_NOOP
from smm_desktop.store.backups import Backup, copy_file
from smm_desktop.store.database import suspect_note
from smm_desktop.store.files import private_file, private_folder, sync_folder
from smm_desktop.store.locking import ProfileLock
from smm_desktop.store.schema import LATEST, migrate, version
from smm_desktop.store.troubles import says_damaged, told

FILE = "desk.sqlite3"
LOCK = "desk.lock"
COMPANIONS = ("", "-wal", "-shm", "-suspect")
QUICK_CHECK_MOST = 64 << 20
"""Bytes of a file that is checked whole after a run that did not end well; above, ends of the tables are read."""

TABLES = (
    "accounts",
    "services",
    "favourites",
    "service_changes",
    "kinds",
    "orders",
    "order_details",
    "order_events",
    "batches",
    "outbox",
    "refills",
    "balances",
    "settings",
)
"""All tables, those that others refer to first."""

_DAMAGED = QT_TRANSLATE_NOOP(
    "core",
    "The data file is damaged. It will be moved aside, not deleted. Go on with the newest good backup; orders placed "
    "since then are read from the damaged file as far as possible.",
)
HELD_BACK = QT_TRANSLATE_NOOP(
    "core", "This line waited to be sent when the backup was made. It may have been placed since: check on the panel."
)


class DamagedStore(StoreError):
    """The data file is damaged; nothing was changed yet. `backups` are the good ones, newest first."""

    def __init__(self, folder: Path, backups: tuple[Backup, ...]) -> None:
        self.folder = folder
        self.backups = backups
        super().__init__(_DAMAGED)


@dataclass(frozen=True, slots=True)
class Recovered:
    """The damaged file's new place, and how many rows of each table were read out of it."""

    moved_to: Path
    salvaged: Mapping[str, int] = field(default_factory=dict)


def looks_damaged(path: Path) -> bool:
    """A check that is cheap for a file that was closed well; raises sqlite3.Error for trouble of another kind."""
    if not path.exists() or path.stat().st_size == 0:
        return False
    unclean = path.with_name(path.name + "-wal").exists() and path.stat().st_size <= QUICK_CHECK_MOST
    thorough = unclean or suspect_note(path).exists()
    try:
        with closing(sqlite3.connect(path, isolation_level=None)) as connection:
            return not _is_sound(connection, thorough=thorough)
    except sqlite3.DatabaseError as error:
        if says_damaged(error):
            return True
        raise


def _is_sound(connection: sqlite3.Connection, *, thorough: bool) -> bool:
    if thorough:
        return bool(connection.execute("PRAGMA quick_check(1)").fetchone()[0] == "ok")
    names = [row[0] for row in connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'")]
    for name in names:
        for end in ("ASC", "DESC"):
            connection.execute(f'SELECT * FROM "{name}" ORDER BY 1 {end} LIMIT 1').fetchall()  # noqa: S608 - our own tables
    return True


def move_aside(folder: Path, word: str = "damaged") -> Path:
    """Move the data file with its companions into a new folder beside it; that folder."""
    with told():
        aside = folder / f"{word}-{datetime.now(UTC):%Y%m%dT%H%M%S%f}Z"
        private_folder(aside)
        for companion in COMPANIONS:
            path = folder / (FILE + companion)
            if path.exists():
                path.replace(aside / path.name)
        sync_folder(folder)
    return aside


def recover(folder: Path, backup: Path | None, *, salvage: bool = True) -> Recovered:
    """Move the damaged file aside; go on with `backup` (None: an empty file), and with `salvage` with what can be read.

    Lines of batches that waited to be sent in the backup are held back as unknown unless the damaged file tells more.
    Raises StoreError where the profile is open or the backup is not good; then nothing was moved.
    """
    lock = _locked(folder)
    try:
        return _replaced(folder, backup, salvage=salvage, word="damaged")
    finally:
        lock.release()


def restore(folder: Path, backup: Path) -> Path:
    """Put a backup in place of the data file of a closed profile; the folder the present file was moved to."""
    lock = _locked(folder)
    try:
        return _replaced(folder, backup, salvage=False, word="replaced").moved_to
    finally:
        lock.release()


def _locked(folder: Path) -> ProfileLock:
    with told():
        private_folder(folder)
        return ProfileLock(folder / LOCK)


def _replaced(folder: Path, backup: Path | None, *, salvage: bool, word: str) -> Recovered:
    new = folder / f"{FILE}.new"
    with told():
        new.unlink(missing_ok=True)
        if backup is None:
            private_file(new)
        else:
            copy_file(backup, new)
        with closing(sqlite3.connect(new, isolation_level=None)) as connection:
            migrate(connection)
            _hold_back(connection)
        aside = move_aside(folder, word)
        try:
            salvaged = _salvage(new, aside / FILE) if salvage else {}
        finally:
            new.replace(folder / FILE)
            sync_folder(folder)
    return Recovered(aside, salvaged)


def _hold_back(connection: sqlite3.Connection) -> None:
    connection.execute(
        "UPDATE outbox SET state = 'unknown', detail = ? WHERE state = 'queued'",
        (HELD_BACK,),
    )


def _salvage(good: Path, damaged: Path) -> dict[str, int]:
    """Rows of the damaged file that can be read replace those of the same key; rows that break a rule are left out."""
    if not damaged.exists():
        return {}
    with (
        closing(sqlite3.connect(good, isolation_level=None)) as into,
        closing(sqlite3.connect(damaged, isolation_level=None)) as source,
    ):
        source.execute("PRAGMA cell_size_check = ON")
        into.execute("PRAGMA foreign_keys = OFF")
        if not _same_schema(source):
            return {}
        into.execute("BEGIN IMMEDIATE")
        counts = {table: _salvage_table(into, source, table) for table in TABLES}
        _drop_orphans(into)
        into.execute("COMMIT")
    return counts


def _same_schema(source: sqlite3.Connection) -> bool:
    try:
        return version(source) == LATEST
    except sqlite3.DatabaseError:
        return False


def _salvage_table(into: sqlite3.Connection, source: sqlite3.Connection, table: str) -> int:
    columns = [row[1] for row in into.execute(f"PRAGMA table_info({table})")]
    statement = f"INSERT OR REPLACE INTO {table} ({', '.join(columns)}) VALUES ({', '.join('?' * len(columns))})"  # noqa: S608 - constants
    taken = 0
    for row in _readable(source, table, columns):
        with suppress(sqlite3.DatabaseError):
            into.execute(statement, row)
            taken += 1
    return taken


def _readable(source: sqlite3.Connection, table: str, columns: list[str]) -> Iterator[tuple[object, ...]]:
    """The rows that can be read: from the front up to the damage, then from the back down to it, without any index."""
    key = "rowid" if table not in ("services", "favourites", "settings") else ""
    seen: set[object] = set()
    for end in ("ASC", "DESC") if key else ("",):
        order = f"ORDER BY {key} {end}" if key else ""
        query = f"SELECT {key or 'NULL'}, {', '.join(columns)} FROM {table} NOT INDEXED {order}"  # noqa: S608 - constants
        with suppress(sqlite3.DatabaseError):
            for row in source.execute(query):
                if key and row[0] in seen:
                    break
                seen.add(row[0])
                yield row[1:]


def _drop_orphans(into: sqlite3.Connection) -> None:
    """Delete rows that refer to rows that could not be read, until none is left."""
    for _ in range(10):
        orphans = into.execute("PRAGMA foreign_key_check").fetchall()
        if not orphans:
            return
        for table, rowid, _, _ in orphans:
            if rowid is not None:
                into.execute(f"DELETE FROM {table} WHERE rowid = ?", (rowid,))  # noqa: S608 - a table of ours
            else:
                into.execute(f"DELETE FROM {table} WHERE account NOT IN (SELECT id FROM accounts)")  # noqa: S608
