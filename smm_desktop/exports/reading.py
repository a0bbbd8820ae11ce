"""Files that this program exported, read line by line: CSV, JSON Lines, and XLSX as far as such a file goes."""

from __future__ import annotations

import csv
import json
import zipfile
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

from smm_desktop.core.errors import InputError, StoreError
from smm_desktop.core.imports import NEEDED, RawCell
from smm_desktop.core.tables import ORDER_COLUMNS
from smm_desktop.core.text import QT_TRANSLATE_NOOP
from smm_desktop.exports.csvfile import without_guard
from smm_desktop.exports.xlsx_reading import sheet_rows

Line = tuple[int, dict[str, RawCell] | None]
"""The number of a line, counted from 1, and its cells by the columns' keys; None where it cannot be read at all."""

_KEYS = {name.casefold(): column.key for column in ORDER_COLUMNS for name in (column.title, column.key)}
_TITLES = {column.key: column.title for column in ORDER_COLUMNS}
_MOST_FIELD = 16 * 1024 * 1024
_MOST_LINE = 16 * 1024 * 1024

_NOT_OURS = QT_TRANSLATE_NOOP(
    "core", "The column {column} is missing. Files that this program exported with all columns can be imported; orders "
    "of other programs by their ids."
)  # fmt: skip
_UNREADABLE = QT_TRANSLATE_NOOP("core", "The file cannot be read: {why}.")
_BROKEN = QT_TRANSLATE_NOOP(
    "core", "The file is damaged, or not of a kind that can be imported: CSV, JSON Lines, XLSX."
)


def read_lines(path: Path) -> Iterator[Line]:
    """The lines of a file, one at a time. Raises InputError for what is no export, StoreError where none is read."""
    with _told():
        with path.open("rb") as file:
            start = file.read(4096)
        if start.startswith(b"PK"):
            yield from _titled(enumerate(sheet_rows(path), 1))
        elif start.removeprefix(b"\xef\xbb\xbf").lstrip().startswith(b"{"):
            yield from _json_lines(path)
        else:
            yield from _csv_lines(path)


def _csv_lines(path: Path) -> Iterator[Line]:
    csv.field_size_limit(_MOST_FIELD)
    with path.open(encoding="utf-8-sig", errors="replace", newline="") as file:
        start = file.read(4096)
        first = start.split("\n", 1)[0]
        file.seek(0)
        separator = ";" if first.count(";") > first.count(",") else ","
        reader = csv.reader(file, delimiter=separator)

        def rows() -> Iterator[tuple[int, Sequence[RawCell]]]:
            begins = 1
            for row in reader:
                yield begins, [without_guard(cell) for cell in row]
                begins = reader.line_num + 1

        yield from _titled(rows())


def _titled(rows: Iterator[tuple[int, Sequence[RawCell]]]) -> Iterator[Line]:
    """The first row names the columns."""
    _, titles = next(rows, (0, ()))
    keys = [_KEYS.get(str(title).strip().casefold(), "") for title in titles]
    _check(keys)
    for number, row in rows:
        if row and any(cell not in ("", None) for cell in row):
            yield number, {key: cell for key, cell in zip(keys, row, strict=False) if key}


def _json_lines(path: Path) -> Iterator[Line]:
    with path.open("rb") as file:
        for number, line in enumerate(iter(lambda: file.readline(_MOST_LINE), b""), 1):
            text = line.decode("utf-8-sig", "replace").strip()
            if not text:
                continue
            cells = _object(text)
            if number == 1:
                _check(list(cells or ()))
            yield number, cells


def _object(text: str) -> dict[str, RawCell] | None:
    try:
        read = json.loads(text)
    except (ValueError, RecursionError):
        return None
    if not isinstance(read, dict):
        return None
    plain = (str, int, float, type(None))
    return {key: value for key, value in read.items() if key in _TITLES and isinstance(value, plain)}


def _check(keys: Sequence[str]) -> None:
    for key in NEEDED:
        if key not in keys:
            raise InputError(_NOT_OURS, field="File", column=_TITLES[key])


@contextmanager
def _told() -> Iterator[None]:
    try:
        yield
    except OSError as trouble:
        raise StoreError(_UNREADABLE, why=trouble.strerror or type(trouble).__name__) from trouble
    except (csv.Error, zipfile.BadZipFile, KeyError, SyntaxError, ValueError) as trouble:
        raise InputError(_BROKEN, field="File") from trouble
