"""XLSX with typed cells: words and ids as text, counts and amounts as numbers, times as dates (UTC); a fixed header.

No cell is ever a formula or a link.
"""

from __future__ import annotations

import tempfile
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

import xlsxwriter

from smm_desktop.core.tables import CellKind, Chunk, ExportColumn
from smm_desktop.exports.cells import UNITS, moment

MOST_ROWS = 1_048_575
"""Rows that a worksheet holds below its header."""
_MOST_TEXT = 32_767
_MOST_EXACT = 10**15
"""A sheet's numbers keep 15 digits; longer counts are written as text."""
_EPOCH_DAY = 25_569
"""1970-01-01 as sheets count days."""
_FIRST_DAY = 61
"""1900-03-01: before it programs count days each in their own way, so such times are written as text."""
_LAST_DAY = 2_958_466
Put = Callable[[int, int, Any], object]


class XlsxWriter:
    """A workbook with one worksheet; `path` exists and is empty."""

    def __init__(self, path: Path, columns: Sequence[ExportColumn]) -> None:
        self._beside = tempfile.TemporaryDirectory(".part", ".", path.parent)
        self._book = xlsxwriter.Workbook(str(path), {"constant_memory": True, "tmpdir": self._beside.name})
        self._sheet = self._book.add_worksheet("Orders")
        self._sheet.freeze_panes(1, 0)
        self._sheet.set_column(0, len(columns) - 1, 18)
        bold = self._book.add_format({"bold": True})
        for place, column in enumerate(columns):
            self._sheet.write_string(0, place, column.title, bold)
        self._puts = [self._put(column.kind) for column in columns]
        self._row = 0

    def write(self, chunk: Chunk) -> None:
        """Add rows. Raises OSError."""
        places = tuple(enumerate(self._puts))
        for row in zip(*chunk, strict=True):
            self._row += 1
            for place, put in places:
                cell = row[place]
                if cell is not None and cell != "":
                    put(self._row, place, cell)

    def close(self) -> None:
        """Finish the file. Raises OSError."""
        try:
            self._book.close()
        except xlsxwriter.exceptions.FileCreateError as trouble:
            inner = trouble.args[0] if trouble.args else None
            raise inner if isinstance(inner, OSError) else OSError(str(trouble)) from trouble
        finally:
            self._beside.cleanup()

    def _put(self, kind: CellKind) -> Put:
        if kind is CellKind.TEXT:
            return self._text
        if kind is CellKind.COUNT:
            return self._count
        shape = "0.00######" if kind is CellKind.MONEY else "yyyy-mm-dd hh:mm:ss"
        form = self._book.add_format({"num_format": shape})
        return self._amounts(form) if kind is CellKind.MONEY else self._moments(form)

    def _text(self, row: int, place: int, text: str) -> None:
        if not text.isascii():
            text = text.encode("utf-8", "replace").decode("utf-8")
        self._sheet.write_string(row, place, text[:_MOST_TEXT])

    def _count(self, row: int, place: int, count: int) -> None:
        if -_MOST_EXACT < count < _MOST_EXACT:
            self._sheet.write_number(row, place, count)
        else:
            self._sheet.write_string(row, place, str(count))

    def _amounts(self, form: Any) -> Put:
        write = self._sheet.write_number

        def amount(row: int, place: int, units: int) -> None:
            write(row, place, units / UNITS, form)

        return amount

    def _moments(self, form: Any) -> Put:
        write, write_text = self._sheet.write_number, self._sheet.write_string

        def time(row: int, place: int, microseconds: int) -> None:
            day = microseconds // 1_000_000 / 86_400 + _EPOCH_DAY
            if _FIRST_DAY <= day < _LAST_DAY:
                write(row, place, day, form)
            else:
                write_text(row, place, moment(microseconds))

        return time
