"""The lock that keeps a second program from opening the same profile."""

from __future__ import annotations

import os
import sys
import time
from pathlib import Path

from smm_desktop.core.errors import StoreError
from smm_desktop.core.text import QT_TRANSLATE_NOOP
from smm_desktop.store.files import private_file

_TAKEN = QT_TRANSLATE_NOOP(
    "core", "This profile is already open in another program. Go on there, or close it and start again."
)

_RESTS = (0.02, 0.05, 0.0)
"""Seconds between the tries: a program that only looks whether the profile is open holds the lock for a moment."""

if sys.platform == "win32":
    import msvcrt

    def _take(handle: int) -> None:
        msvcrt.locking(handle, msvcrt.LK_NBLCK, 1)
else:
    import fcntl

    def _take(handle: int) -> None:
        fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)


class ProfileLock:
    """Held while the store is open. The system lets go of it when the process ends, however it ends."""

    def __init__(self, path: Path) -> None:
        private_file(path)
        self._handle = os.open(path, os.O_RDWR)
        for rest in _RESTS:
            try:
                _take(self._handle)
            except OSError:
                time.sleep(rest)
            else:
                return
        os.close(self._handle)
        raise StoreError(_TAKEN)

    def release(self) -> None:
        """Let go; a second call does nothing."""
        handle, self._handle = self._handle, -1
        if handle >= 0:
            os.close(handle)
