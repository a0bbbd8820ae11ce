"""Whether a program has a profile open, told without opening it."""

from __future__ import annotations

import os
import sys
from pathlib import Path

LOCK_NAME = "desk.lock"
"""The file in a profile that the store keeps locked while it is open."""

if sys.platform == "win32":
    import msvcrt

    def _take(handle: int) -> None:
        msvcrt.locking(handle, msvcrt.LK_NBLCK, 1)
else:
    import fcntl

    def _take(handle: int) -> None:
        fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)


def is_open(profile: Path) -> bool:
    """True while a program has the profile open. Takes a moment's lock, so two that ask at once may both hear yes."""
    try:
        handle = os.open(profile / LOCK_NAME, os.O_RDWR)
    except OSError:
        return False
    try:
        _take(handle)
    except OSError:
        return True
    finally:
        os.close(handle)
    return False
