"""Rows to CSV, XLSX and JSON Lines, one at a time, in constant memory.

CSV: UTF-8 with byte-order mark, CRLF, RFC 4180. Text cells that a spreadsheet would take for a formula (beginning with
= + - @ TAB CR) get an apostrophe in front; numbers are written as they are. XLSX: Office Open XML, typed cells, a
frozen header. JSON Lines: one object a row, money as text so that no digit is lost.
"""

from __future__ import annotations

import csv
import json
from collections.abc import Sequence
from datetime import UTC, datetime
from decimal import Decimal
from pathlib import Path
from typing import Literal, Protocol

import xlsxwriter

from smm_desktop.core.money import plain_amount
from smm_desktop.exports.columns import Cell

Kind = Literal["csv", "xlsx", "json"]
KINDS: tuple[Kind, ...] = ("csv", "xlsx", "json")
XLSX_MOST_ROWS = 1_048_575
"""Rows that a worksheet holds below its header."""

_FORMULA = ("=", "+", "-", "@", "\t", "\r")
_XLSX_MOST_TEXT = 32_767


class Writer(Protocol):
    """A file of rows that is being written. `row` takes as many cells as there are titles."""

    def row(self, cells: Sequence[Cell]) -> None:
        """Add one row. Raises OSError."""
        ...

    def close(self) -> None:
        """Finish the file. Raises OSError."""
        ...


def open_writer(kind: Kind, path: Path, titles: Sequence[str], keys: Sequence[str]) -> Writer:
    """Begin a file of that kind at `path`, which exists and is empty. `keys` name the members in JSON Lines."""
    match kind:
        case "csv":
            return CsvWriter(path, titles)
        case "xlsx":
            return XlsxWriter(path, titles)
        case "json":
            return JsonLinesWriter(path, keys)


class CsvWriter:
    """A CSV file."""

    def __init__(self, path: Path, titles: Sequence[str]) -> None:
        self._file = path.open("w", encoding="utf-8-sig", errors="replace", newline="")
        self._rows = csv.writer(self._file, lineterminator="\r\n")
        self._rows.writerow(titles)

    def row(self, cells: Sequence[Cell]) -> None:
        """Add one row."""
        self._rows.writerow([csv_cell(cell) for cell in cells])

    def close(self) -> None:
        """Finish the file."""
        self._file.close()


def csv_cell(cell: Cell) -> str | int:
    """A cell as CSV holds it."""
    match cell:
        case str():
            return f"'{cell}" if cell.startswith(_FORMULA) else cell
        case int():
            return cell
        case None:
            return ""
        case Decimal():
            return plain_amount(cell)
        case datetime():
            return cell.astimezone(UTC).isoformat(timespec="seconds").replace("+00:00", "Z")


class JsonLinesWriter:
    """A file with one JSON object a line."""

    def __init__(self, path: Path, keys: Sequence[str]) -> None:
        self._file = path.open("w", encoding="utf-8", errors="replace", newline="\n")
        self._keys = tuple(keys)

    def row(self, cells: Sequence[Cell]) -> None:
        """Add one row."""
        values = {key: _json_value(cell) for key, cell in zip(self._keys, cells, strict=True)}
        self._file.write(json.dumps(values, ensure_ascii=False) + "\n")

    def close(self) -> None:
        """Finish the file."""
        self._file.close()


def _json_value(cell: Cell) -> str | int | None:
    return csv_cell(cell) if isinstance(cell, Decimal | datetime) else cell


class XlsxWriter:
    """A workbook with one worksheet."""

    def __init__(self, path: Path, titles: Sequence[str]) -> None:
        self._book = xlsxwriter.Workbook(str(path), {"constant_memory": True})
        self._sheet = self._book.add_worksheet("Orders")
        self._time = self._book.add_format({"num_format": "yyyy-mm-dd hh:mm:ss"})
        self._money = self._book.add_format({"num_format": "0.00######"})
        self._sheet.freeze_panes(1, 0)
        self._sheet.set_column(0, len(titles) - 1, 18)
        bold = self._book.add_format({"bold": True})
        for column, title in enumerate(titles):
            self._sheet.write_string(0, column, title, bold)
        self._row = 0

    def row(self, cells: Sequence[Cell]) -> None:
        """Add one row."""
        self._row += 1
        for column, cell in enumerate(cells):
            self._cell(self._row, column, cell)

    def close(self) -> None:
        """Finish the file."""
        try:
            self._book.close()
        except xlsxwriter.exceptions.FileCreateError as trouble:
            inner = trouble.args[0] if trouble.args else None
            raise inner if isinstance(inner, OSError) else OSError(str(trouble)) from trouble

    def _cell(self, row: int, column: int, cell: Cell) -> None:
        match cell:
            case None | "":
                return
            case str():
                self._sheet.write_string(row, column, cell[:_XLSX_MOST_TEXT].encode("utf-8", "replace").decode("utf-8"))
            case int():
                self._sheet.write_number(row, column, cell)
            case Decimal():
                self._sheet.write_number(row, column, float(cell), self._money)
            case datetime():
                self._sheet.write_datetime(row, column, cell.astimezone(UTC).replace(tzinfo=None), self._time)
