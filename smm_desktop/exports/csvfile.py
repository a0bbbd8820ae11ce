"""CSV as spreadsheets open it without a question: UTF-8 with byte-order mark, RFC 4180 with CR LF.

A text that a spreadsheet would take for a formula (it begins with = + - @, a tab or a line end) gets an apostrophe in
front; so does one that already has apostrophes there, so that `without_guard` gives back exactly what was written.
Counts, amounts and times are written as they are: -5 stays -5.
"""

from __future__ import annotations

import codecs
import re
from collections.abc import Sequence
from pathlib import Path
from typing import cast

from smm_desktop.core.tables import Cell, CellKind, Chunk, ExportColumn
from smm_desktop.exports.cells import in_words

FORMULA_STARTS = tuple("=+-@\t\r\n＝＋－＠")
"""With the full-width forms, which some spreadsheets read as the plain ones."""
_SUSPECTS = (*FORMULA_STARTS, "'")
_guarded = re.compile("'*[" + re.escape("".join(FORMULA_STARTS)) + "]").match
_TO_QUOTE = ('"', ",", "\r", "\n")
_must_quote = re.compile('[",\r\n]').search


class CsvWriter:
    """A CSV file that is being written; `path` exists and is empty."""

    def __init__(self, path: Path, columns: Sequence[ExportColumn]) -> None:
        self._columns = columns
        self._file = path.open("wb")
        self._file.write(codecs.BOM_UTF8)
        self._put([text_cells([column.title]) for column in columns])

    def write(self, chunk: Chunk) -> None:
        """Add rows. Raises OSError."""
        self._put([_cells(column.kind, cells) for column, cells in zip(self._columns, chunk, strict=True)])

    def close(self) -> None:
        """Finish the file. Raises OSError."""
        self._file.close()

    def _put(self, columns: Sequence[Sequence[str]]) -> None:
        if len(columns) == 1:
            columns = [[cell or '""' for cell in columns[0]]]
        lines = [*map(",".join, zip(*columns, strict=True)), ""]
        self._file.write("\r\n".join(lines).encode("utf-8", "replace"))


def _cells(kind: CellKind, cells: Sequence[Cell]) -> Sequence[str]:
    if kind is CellKind.TEXT:
        return text_cells(cast("Sequence[str]", cells))
    shown = in_words(kind, cells)
    return ["" if cell is None else str(cell) for cell in shown] if None in shown else list(map(str, shown))


def text_cells(cells: Sequence[str]) -> Sequence[str]:
    """Text as it stands in the file: no formula, and quoted where it must be. Mostly that is found for all at once."""
    together = "\0" + "\0".join(cells)
    if any(sign in together and f"\0{sign}" in together for sign in _SUSPECTS):
        cells = [f"'{cell}" if _guarded(cell) else cell for cell in cells]
    if any(sign in together for sign in _TO_QUOTE):
        return [_quoted(cell) if _must_quote(cell) else cell for cell in cells]
    return cells


def without_guard(cell: str) -> str:
    """The text that `text_cells` made the cell of."""
    return cell[1:] if cell[:1] == "'" and _guarded(cell) else cell


def _quoted(cell: str) -> str:
    doubled = cell.replace('"', '""')
    return f'"{doubled}"'
