"""Copies of the data file: written whole or not at all, checked, and put back."""

from __future__ import annotations

import re
import sqlite3
from collections.abc import Iterable
from contextlib import closing, suppress
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path

from smm_desktop.core.errors import StoreError
from smm_desktop.core.text import QT_TRANSLATE_NOOP
from smm_desktop.store.database import connect_reader
from smm_desktop.store.files import private_file, private_folder, sync_file, sync_folder
from smm_desktop.store.schema import APPLICATION_ID, LATEST, version
from smm_desktop.store.troubles import told

_NAME = re.compile(r"desk-(\d{8}T\d{6}(?:\d{6})?)Z-([a-z]+)\.sqlite3")
_TIME = "%Y%m%dT%H%M%S%f"

_BROKEN = QT_TRANSLATE_NOOP("core", "The backup {name} is not whole, so it was not used. Choose another.")
_FOREIGN = QT_TRANSLATE_NOOP("core", "{name} is not a backup of this program.")
_NEWER = QT_TRANSLATE_NOOP("core", "{name} was written by a newer version of this program. Install that version first.")

KEPT_DAYS = 7
KEPT_WEEKS = 4
KEPT_OTHERS = 5
"""How many backups made before migrations, before restoring or on request are kept in the folder."""


@dataclass(frozen=True, slots=True)
class Backup:
    """One backup file. `size` is in bytes; `reason` is daily, migration, restore or asked."""

    path: Path
    at: datetime
    size: int
    reason: str


def list_backups(folder: Path) -> tuple[Backup, ...]:
    """The backups in a folder, newest first; other files are left out."""
    found = [backup for path in _files(folder) if (backup := _backup(path))]
    return tuple(sorted(found, key=lambda backup: (backup.at, backup.path.name), reverse=True))


def write_backup(source: sqlite3.Connection, folder: Path, now: datetime, reason: str) -> Backup:
    """Copy the data file into the folder under a name that tells time and reason. Raises StoreError."""
    name = f"desk-{now.astimezone(UTC).strftime(_TIME)}Z-{reason}.sqlite3"
    path = copy_to(source, folder / name)
    return Backup(path, now, path.stat().st_size, reason)


def copy_to(source: sqlite3.Connection, path: Path) -> Path:
    """Copy the data file to `path`: beside first, checked, synced, then renamed. Raises StoreError."""
    part = path.with_name(f".{path.name}.part")
    with told():
        if not path.parent.exists():
            private_folder(path.parent)
        try:
            private_file(part)
            with closing(sqlite3.connect(part)) as target:
                source.backup(target)  # in one step: a step after a write would begin anew
                target.execute("PRAGMA journal_mode = DELETE")
            check(part)
            sync_file(part)
            part.replace(path)
            sync_folder(path.parent)
        except BaseException:
            with suppress(OSError):
                part.unlink(missing_ok=True)
            raise
    return path


def check(path: Path) -> None:
    """Raise StoreError where a file is not a whole data file of this program that this version can read."""
    try:
        with closing(sqlite3.connect(f"{path.absolute().as_uri()}?mode=ro", uri=True)) as connection:
            sound = connection.execute("PRAGMA integrity_check(1)").fetchone()[0] == "ok"
            ours = connection.execute("PRAGMA application_id").fetchone()[0] == APPLICATION_ID
            schema = version(connection)
    except sqlite3.Error:
        raise StoreError(_BROKEN, name=path.name) from None
    if not sound:
        raise StoreError(_BROKEN, name=path.name)
    if not ours:
        raise StoreError(_FOREIGN, name=path.name)
    if schema > LATEST:
        raise StoreError(_NEWER, name=path.name)


def is_good(path: Path) -> bool:
    """True for a backup that can be put back."""
    try:
        check(path)
    except StoreError:
        return False
    return True


def is_due(backups: Iterable[Backup], now: datetime) -> bool:
    """True where the newest daily backup is a day old, or there is none. Times ahead of `now` do not count."""
    daily = [backup.at for backup in backups if backup.reason == "daily" and backup.at <= now]
    return not daily or now - max(daily) >= timedelta(hours=23)


def rotate(backups: Iterable[Backup]) -> tuple[Backup, ...]:
    """The backups that may go: kept are the newest of each of 7 days and of 4 weeks, and 5 of other reasons."""
    ordered = sorted(backups, key=lambda backup: backup.at, reverse=True)
    daily = [backup for backup in ordered if backup.reason == "daily"]
    days, weeks = _newest_of(daily, "%Y-%j"), _newest_of(daily, "%G-%V")
    others = [backup for backup in ordered if backup.reason != "daily"]
    kept = {*days[:KEPT_DAYS], *weeks[:KEPT_WEEKS], *others[:KEPT_OTHERS]}
    return tuple(backup for backup in ordered if backup not in kept)


def drop(backups: Iterable[Backup]) -> None:
    """Delete backup files; one that cannot be deleted stays."""
    for backup in backups:
        with suppress(OSError):
            backup.path.unlink()


def copy_file(backup: Path, target: Path) -> None:
    """Put a checked backup in place of a data file that is not there. Raises StoreError."""
    check(backup)
    with closing(connect_reader(backup)) as source:
        copy_to(source, target)


def _newest_of(ordered: Iterable[Backup], span: str) -> list[Backup]:
    newest: dict[str, Backup] = {}
    for backup in ordered:
        newest.setdefault(backup.at.strftime(span), backup)
    return list(newest.values())


def _files(folder: Path) -> list[Path]:
    try:
        return sorted(folder.iterdir())
    except OSError:
        return []


def _backup(path: Path) -> Backup | None:
    named = _NAME.fullmatch(path.name)
    if not named:
        return None
    try:
        at = datetime.strptime(named[1].ljust(21, "0"), _TIME).replace(tzinfo=UTC)
        return Backup(path, at, path.stat().st_size, named[2])
    except (ValueError, OSError):
        return None
