"""Backups of the data file: on a schedule, in rotation, and back again."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

from smm_desktop.actions.desk import Desk
from smm_desktop.store import Backup, DamagedStore, Recovered, recover, restore
from smm_desktop.store.backups import check, copy_to, drop, is_due, list_backups, rotate, write_backup

__all__ = [
    "Backup",
    "DamagedStore",
    "Recovered",
    "all_backups",
    "back_up",
    "back_up_if_due",
    "look_at",
    "recover",
    "restore",
]


def all_backups(desk: Desk) -> tuple[Backup, ...]:
    """The backups in the backup folder, newest first."""
    return list_backups(desk.store.backups)


def look_at(desk: Desk, path: Path) -> Backup:  # noqa: ARG001 - every action has the desk first
    """A file that a person chose, with the reason "file". Raises StoreError where it is no whole backup."""
    check(path)
    named = next((backup for backup in list_backups(path.parent) if backup.path == path), None)
    at = named.at if named else datetime.fromtimestamp(path.stat().st_mtime, UTC)
    return Backup(path, at, path.stat().st_size, "file")


def back_up(desk: Desk, path: Path | None = None) -> Backup:
    """Write a backup now, checked for integrity, into the backup folder or to `path`. Raises StoreError."""
    with desk.store.database.reading() as connection:
        if path is None:
            return write_backup(connection, desk.store.backups, desk.now(), "asked")
        copy_to(connection, path)
    return Backup(path, desk.now(), path.stat().st_size, "asked")


def back_up_if_due(desk: Desk) -> Backup | None:
    """Write the daily backup if the last is a day old, and drop what the rotation no longer keeps. Raises StoreError.

    Kept are the newest of each of 7 days and of 4 weeks, and the last 5 that were made for another reason.
    """
    if not is_due(all_backups(desk), desk.now()):
        return None
    with desk.store.database.reading() as connection:
        made = write_backup(connection, desk.store.backups, desk.now(), "daily")
    drop(rotate(all_backups(desk)))
    return made
