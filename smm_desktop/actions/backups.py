"""Backups of the data file: on a schedule, in rotation, and back again."""

from __future__ import annotations

from pathlib import Path

from smm_desktop.actions.desk import Desk
from smm_desktop.store import Backup, DamagedStore, Recovered, recover, restore
from smm_desktop.store.backups import copy_to, drop, is_due, list_backups, rotate, write_backup

__all__ = [
    "Backup",
    "DamagedStore",
    "Recovered",
    "all_backups",
    "back_up",
    "back_up_if_due",
    "recover",
    "restore",
]


def all_backups(desk: Desk) -> tuple[Backup, ...]:
    """The backups in the backup folder, newest first."""
    return list_backups(desk.store.backups)


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
