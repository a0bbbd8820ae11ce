"""A damaged data file: found at the start, moved aside, replaced by a backup, and read for what can be saved."""

from __future__ import annotations

import sqlite3
from collections.abc import Mapping
from contextlib import closing
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path

from smm_desktop.core.errors import StoreError
from smm_desktop.core.scheduling import HoldReason
from smm_desktop.core.text import QT_TRANSLATE_NOOP
from smm_desktop.store.backups import Backup, copy_file
from smm_desktop.store.database import suspect_note
from smm_desktop.store.files import private_file, private_folder, sync_folder
from smm_desktop.store.locking import ProfileLock
from smm_desktop.store.salvage import salvage_rows
from smm_desktop.store.schema import migrate
from smm_desktop.store.troubles import says_damaged, told

FILE = "desk.sqlite3"
LOCK = "desk.lock"
COMPANIONS = ("", "-wal", "-shm", "-suspect")
QUICK_CHECK_MOST = 64 << 20
"""Bytes of a file that is checked whole after a run that did not end well; above, ends of the tables are read."""

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
    except UnicodeDecodeError:  # what SQLite says names a table whose name is scrambled
        return True
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


def finish_replacing(folder: Path) -> None:
    """Where the program ended after the former file was moved aside, the new one beside takes its place now."""
    new = folder / f"{FILE}.new"
    if (folder / FILE).exists() or not new.exists():
        return
    with closing(sqlite3.connect(new, isolation_level=None)) as connection:
        connection.execute("PRAGMA schema_version").fetchone()  # rolls back what was only half written
    _move_companions(folder)
    new.replace(folder / FILE)
    sync_folder(folder)


def _move_companions(folder: Path) -> None:
    """A log of the former file must not be taken for one of the new file."""
    asides = sorted([*folder.glob("damaged-*"), *folder.glob("replaced-*")], key=lambda path: path.stat().st_mtime)
    for companion in COMPANIONS[1:]:
        path = folder / (FILE + companion)
        if path.exists() and asides:
            path.replace(asides[-1] / path.name)


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
            salvaged = salvage_rows(new, aside / FILE) if salvage else {}
        finally:
            new.replace(folder / FILE)
            sync_folder(folder)
    return Recovered(aside, salvaged)


def _hold_back(connection: sqlite3.Connection) -> None:
    connection.execute(
        "UPDATE outbox SET state = 'unknown', detail = ? WHERE state = 'queued'",
        (HELD_BACK,),
    )
    connection.execute(
        "UPDATE scheduled SET state = 'held', reason = ?, revision = revision + 1 WHERE state = 'waiting'",
        (HoldReason.RESTORED,),
    )
