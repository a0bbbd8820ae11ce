"""Files and folders that only their owner can read, and writes that reach the disk."""

from __future__ import annotations

import contextlib
import os
from pathlib import Path


def private_folder(folder: Path) -> None:
    """Make the folder, readable by its owner alone (mode 0700)."""
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    if folder.stat().st_mode & 0o077:
        folder.chmod(0o700)


def private_file(path: Path) -> None:
    """Make the file if it is missing, and readable by its owner alone (mode 0600)."""
    os.close(os.open(path, os.O_CREAT | os.O_RDWR, 0o600))
    if path.stat().st_mode & 0o077:
        path.chmod(0o600)


def sync_folder(folder: Path) -> None:
    """Make new names in the folder outlive a power cut, where the system lets folders be synced."""
    with contextlib.suppress(OSError):
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)


def sync_file(path: Path) -> None:
    """Make the file's contents outlive a power cut."""
    with path.open("rb+") as file:
        os.fsync(file.fileno())
