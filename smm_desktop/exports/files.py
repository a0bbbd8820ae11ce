"""A file that appears whole or not at all: written beside its place, renamed at the end."""

from __future__ import annotations

import errno
import os
import secrets
from collections.abc import Callable, Iterable, Sequence
from contextlib import suppress
from pathlib import Path
from typing import Literal, Protocol

from smm_desktop.core.errors import InputError, StoreError
from smm_desktop.core.money import Count
from smm_desktop.core.progress import Progress
from smm_desktop.core.tables import Chunk, ExportColumn
from smm_desktop.core.text import QT_TRANSLATE_NOOP
from smm_desktop.exports.csvfile import CsvWriter
from smm_desktop.exports.jsonlines import JsonLinesWriter
from smm_desktop.exports.xlsx import MOST_ROWS, XlsxWriter

Kind = Literal["csv", "xlsx", "json"]
KINDS: tuple[Kind, ...] = ("csv", "xlsx", "json")


class Writer(Protocol):
    """A file of rows that is being written."""

    def write(self, chunk: Chunk) -> None:
        """Add rows. Raises OSError."""
        ...

    def close(self) -> None:
        """Finish the file. Raises OSError."""
        ...


_WRITERS: dict[Kind, Callable[[Path, Sequence[ExportColumn]], Writer]] = {
    "csv": CsvWriter,
    "xlsx": XlsxWriter,
    "json": JsonLinesWriter,
}

_FULL = QT_TRANSLATE_NOOP(
    "core", "The disk is full, so nothing was exported. Free some space or choose another folder."
)
_NOT_ALLOWED = QT_TRANSLATE_NOOP("core", "This folder cannot be written to. Choose another one.")
_FAILED = QT_TRANSLATE_NOOP("core", "The file could not be written: {why}. Nothing was exported.")
_IS_FOLDER = QT_TRANSLATE_NOOP("core", "This is a folder. Give the file a name.")
_NO_FOLDER = QT_TRANSLATE_NOOP("core", "The folder {folder} is not there any more. Choose another one.")
_TOO_MANY = QT_TRANSLATE_NOOP("core", "A spreadsheet holds at most {most} orders. Choose CSV for more.")


def write_file(
    path: Path,
    kind: Kind,
    columns: Sequence[ExportColumn],
    chunks: Iterable[Chunk],
    *,
    total: int,
    progress: Progress,
) -> int | None:
    """Write all rows to `path`; how many there were. None where it was cancelled: then no file is left behind.

    A file that was at `path` before is replaced only at the end. One chunk at a time is held. Raises InputError for
    a path or number of rows that cannot be, StoreError where the disk is full or refuses.
    """
    if path.is_dir():
        raise InputError(_IS_FOLDER, field="File")
    if kind == "xlsx" and total > MOST_ROWS:
        raise InputError(_TOO_MANY, field="File", most=Count(MOST_ROWS))
    part = path.with_name(f".{path.name}.{secrets.token_hex(4)}.part")
    try:
        part.touch(mode=0o600, exist_ok=False)
        rows = _fill(_WRITERS[kind](part, columns), chunks, total, progress)
        if rows is not None:
            _sync(part)
            part.replace(path)
        return rows
    except OSError as trouble:
        raise _told(trouble, path) from trouble
    finally:
        with suppress(OSError):
            part.unlink(missing_ok=True)


def _fill(writer: Writer, chunks: Iterable[Chunk], total: int, progress: Progress) -> int | None:
    rows = 0
    try:
        for chunk in chunks:
            progress.report(rows, total)
            if progress.cancelled:
                return None
            writer.write(chunk)
            rows += len(chunk[0])
    finally:
        writer.close()
    progress.report(rows, total)
    return rows


def _sync(part: Path) -> None:
    with part.open("rb") as file:
        os.fsync(file.fileno())


def _told(trouble: OSError, path: Path) -> StoreError:
    if trouble.errno in (errno.ENOSPC, errno.EDQUOT):
        return StoreError(_FULL)
    if trouble.errno == errno.ENOENT:
        return StoreError(_NO_FOLDER, folder=str(path.parent))
    if trouble.errno in (errno.EACCES, errno.EPERM, errno.EROFS):
        return StoreError(_NOT_ALLOWED)
    return StoreError(_FAILED, why=trouble.strerror or type(trouble).__name__)
