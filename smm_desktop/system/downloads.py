"""A file from outside, kept only where it is the very one that was announced; it is never opened here."""

from __future__ import annotations

import hashlib
import os
import secrets
from collections.abc import Iterable
from contextlib import suppress
from pathlib import Path

from smm_desktop.core.errors import StoreError, UpdateError
from smm_desktop.core.progress import Progress
from smm_desktop.core.releases import ReleaseFile
from smm_desktop.core.text import QT_TRANSLATE_NOOP

_CHANGED = QT_TRANSLATE_NOOP(
    "core",
    "What came is not the file that was signed, so it was deleted. Try again later. If this stays so, tell the"
    " project.",
)
_UNWRITABLE = QT_TRANSLATE_NOOP("core", "The file could not be written to {folder}: {why}. Nothing was kept.")
_PIECE = 1 << 20
_MOST_NAMES = 100


def save_checked(pieces: Iterable[bytes], file: ReleaseFile, folder: Path, progress: Progress) -> Path | None:
    """Write `pieces` into `folder`; the path, once length and sum are those of `file`. None where it was cancelled.

    It is written beside its place and renamed at the end; a file that has its name already is left alone, and used
    where it is the same. Raises UpdateError for other content, StoreError where the disk refuses.
    """
    part = folder / f".{file.name}.{secrets.token_hex(4)}.part"
    try:
        folder.mkdir(parents=True, exist_ok=True)
        here = already_there(file, folder)
        if here is not None:
            return here
        part.touch(mode=0o600, exist_ok=False)
        if not _fill(part, pieces, file, progress):
            return None
        place = _free_name(folder, file.name)
        part.replace(place)
        return place
    except OSError as trouble:
        why = trouble.strerror or type(trouble).__name__
        raise StoreError(_UNWRITABLE, folder=str(folder), why=why) from None
    finally:
        with suppress(OSError):
            part.unlink(missing_ok=True)


def already_there(file: ReleaseFile, folder: Path) -> Path | None:
    """The path of the same file from an earlier time, if there is one."""
    path = folder / file.name
    if not path.is_file() or path.stat().st_size != file.size:
        return None
    summed = hashlib.sha256()
    with path.open("rb") as stream:
        while piece := stream.read(_PIECE):
            summed.update(piece)
    return path if summed.hexdigest() == file.sha256 else None


def _fill(part: Path, pieces: Iterable[bytes], file: ReleaseFile, progress: Progress) -> bool:
    summed, length = hashlib.sha256(), 0
    with part.open("wb") as stream:
        for piece in pieces:
            if progress.cancelled:
                return False
            summed.update(piece)
            length += len(piece)
            stream.write(piece)
            progress.report(length, file.size)
        stream.flush()
        os.fsync(stream.fileno())
    if (length, summed.hexdigest()) != (file.size, file.sha256):
        raise UpdateError(_CHANGED)
    return True


def _free_name(folder: Path, name: str) -> Path:
    stem, dot, ending = name.rpartition(".tar.") if ".tar." in name else name.rpartition(".")
    names = [name, *(f"{stem or name} ({number}){dot}{ending if stem else ''}" for number in range(2, _MOST_NAMES))]
    return next(path for one in names if not (path := folder / one).exists())
