"""Backups of the data file: on a schedule, in rotation, and back again."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from smm_desktop.actions.desk import Desk


@dataclass(frozen=True, slots=True)
class Backup:
    """One backup file. `size` is in bytes; `reason` is daily, migration or asked."""

    path: Path
    at: datetime
    size: int
    reason: str


def all_backups(desk: Desk) -> tuple[Backup, ...]:
    """The backups in the backup folder, newest first."""
    raise NotImplementedError


def back_up(desk: Desk, path: Path | None = None) -> Backup:
    """Write a backup now, checked for integrity, into the backup folder or to `path`. Raises StoreError."""
    raise NotImplementedError


def back_up_if_due(desk: Desk) -> Backup | None:
    """Write the daily backup if the last is a day old, and drop what the rotation no longer keeps."""
    raise NotImplementedError


def restore(folder: Path, backup: Path) -> Path:
    """Put a backup in place of the data file of a closed profile; the present file is moved aside into the folder that
    is returned. Lines that were still to be sent are held back: they may have been placed since. Raises StoreError.
    """
    raise NotImplementedError
