"""What the file system and SQLite complain about, as sentences for people."""

from __future__ import annotations

import errno
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager

from smm_desktop.core.errors import StoreError
from smm_desktop.core.text import QT_TRANSLATE_NOOP

_FULL = QT_TRANSLATE_NOOP(
    "core", "The disk is full, so nothing more can be saved. Free some space; nothing is sent that could not be noted."
)
_LOCKED = QT_TRANSLATE_NOOP("core", "Another program holds the data file. Close it, then try again.")
_READ_ONLY = QT_TRANSLATE_NOOP("core", "The data file cannot be written. Check the rights of its folder.")
_DAMAGED = QT_TRANSLATE_NOOP(
    "core", "The data file is damaged. Close the program and start it again: it offers the newest good backup."
)
_UNREADABLE = QT_TRANSLATE_NOOP("core", "The disk reported an error while the data file was used. Check the disk.")
_OTHER = QT_TRANSLATE_NOOP("core", "The data file could not be used: {words}")

_BY_CODE = {
    sqlite3.SQLITE_FULL: _FULL,
    sqlite3.SQLITE_BUSY: _LOCKED,
    sqlite3.SQLITE_LOCKED: _LOCKED,
    sqlite3.SQLITE_READONLY: _READ_ONLY,
    sqlite3.SQLITE_CANTOPEN: _READ_ONLY,
    sqlite3.SQLITE_PERM: _READ_ONLY,
    sqlite3.SQLITE_CORRUPT: _DAMAGED,
    sqlite3.SQLITE_NOTADB: _DAMAGED,
    sqlite3.SQLITE_IOERR: _UNREADABLE,
}
_BY_ERRNO = {
    errno.ENOSPC: _FULL,
    errno.EDQUOT: _FULL,
    errno.EFBIG: _FULL,
    errno.EACCES: _READ_ONLY,
    errno.EPERM: _READ_ONLY,
    errno.EROFS: _READ_ONLY,
    errno.EIO: _UNREADABLE,
}


def primary_code(error: sqlite3.Error) -> int:
    """SQLite's primary result code of an error; 0 for those that Python's module makes itself."""
    return int(getattr(error, "sqlite_errorcode", 0)) & 0xFF


def says_damaged(error: sqlite3.Error) -> bool:
    """True where the file is not (or no longer) a sound database."""
    return primary_code(error) in (sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB)


def as_store_error(error: sqlite3.Error | OSError) -> StoreError:
    """The same trouble in words for people."""
    if isinstance(error, OSError):
        return StoreError(_BY_ERRNO.get(error.errno or 0, _OTHER), words=error.strerror or type(error).__name__)
    return StoreError(_BY_CODE.get(primary_code(error), _OTHER), words=str(error))


@contextmanager
def told() -> Iterator[None]:
    """Raise what SQLite and the file system complain about as StoreError; broken rules of ours stay bugs."""
    try:
        yield
    except (sqlite3.IntegrityError, sqlite3.ProgrammingError, sqlite3.InterfaceError):
        raise
    except (sqlite3.Error, OSError) as error:
        raise as_store_error(error) from error
