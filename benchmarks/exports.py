"""Exports of a long order history, beside the `sqlite3` command line and XlsxWriter alone."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tempfile
import tracemalloc
from collections.abc import Iterator, Sequence
from contextlib import closing
from functools import partial
from pathlib import Path

import xlsxwriter

from benchmarks import histories
from benchmarks.harness import Figure, at_least, below, paired, processor_time
from smm_desktop.actions import exporting
from smm_desktop.actions.desk import Desk
from smm_desktop.core.tables import ORDER_COLUMNS, Cell, CellKind
from smm_desktop.exports.cells import UNITS
from smm_desktop.store.exported import order_chunks

COUNT = int(os.environ.get("BENCH_EXPORT_ORDERS", "1000000"))
XLSX_COUNT = max(1, COUNT // 20)


def _amount(column: str) -> str:
    cents = f"printf('%d.%02d', {column} / 100000000, {column} / 1000000 % 100)"
    return f"{cents} || rtrim(printf('%06d', {column} % 1000000), '0')"


def _moment(column: str) -> str:
    return f"strftime('%Y-%m-%dT%H:%M:%SZ', {column} / 1000000, 'unixepoch')"


_RAW = """
SELECT a.name, o.panel_order, o.placing, o.state, o.text, o.placed_at, k.service, k.name, k.type, o.link, o.quantity,
    o.start_count, o.remains, o.estimate, o.charge, o.currency, o.refill, o.refill_state, o.changed_at, d.detail
FROM orders o JOIN kinds k ON k.id = o.kind JOIN accounts a ON a.id = o.account JOIN order_details d ON d.id = o.id
ORDER BY o.placed_at DESC, o.id DESC
"""
_SAME = (
    _RAW.replace("o.placed_at, k", f"{_moment('o.placed_at')}, k")
    .replace("o.changed_at", _moment("o.changed_at"))
    .replace("o.estimate", _amount("o.estimate"))
    .replace("o.charge", _amount("o.charge"))
)
"""The same cells as ours: amounts as decimals, times in ISO 8601."""


def exporting_orders() -> Iterator[Figure]:
    """CSV, memory and XLSX."""
    with tempfile.TemporaryDirectory(prefix="bench-") as name:
        folder = Path(name)
        with closing(histories.desk(histories.profile(COUNT))) as desk:
            yield from _csv(desk, folder)
            yield _memory(desk, folder)
            yield _xlsx(desk, folder)


def _csv(desk: Desk, folder: Path) -> Iterator[Figure]:
    program = shutil.which("sqlite3")
    if program is None:
        print("CSV is not compared: there is no sqlite3 program.", file=sys.stderr)
        return
    for query, what in ((_SAME, "sqlite3 making the same cells"), (_RAW, "sqlite3 with raw numbers")):
        command = [program, "-readonly", "-csv", "-header", str(desk.store.database.path), query]
        ours, base = paired(
            lambda: exporting.export_orders(desk, folder / "ours.csv"),
            partial(_run_into, folder / "theirs.csv", command),
            runs=2,
            clock=processor_time,
        )
        yield at_least(f"CSV, {COUNT:,} orders, beside {what}", ours, base, 0.5)


def _run_into(path: Path, command: list[str]) -> None:
    with path.open("wb") as file:
        subprocess.run(command, stdout=file, check=True)


def _memory(desk: Desk, folder: Path) -> Figure:
    tracemalloc.start()
    exporting.export_orders(desk, folder / "ours.csv", ids=range(1, min(COUNT, 200_000) + 1))
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    return below("CSV export, memory above what was there", [peak / 1e6], "MB", 30)


def _xlsx(desk: Desk, folder: Path) -> Figure:
    ids = range(1, XLSX_COUNT + 1)
    keys = [column.key for column in ORDER_COLUMNS]
    rows = [row for chunk in order_chunks(desk.store.database, ids, keys) for row in zip(*chunk, strict=True)]
    path = folder / "ours.xlsx"
    ours, base = paired(
        lambda: exporting.export_orders(desk, path, ids=ids, kind="xlsx"),
        partial(_bare_sheet, folder / "theirs.xlsx", rows),
        runs=3,
        clock=processor_time,
    )
    return at_least(f"XLSX, {XLSX_COUNT:,} orders, beside XlsxWriter alone", ours, base, 0.9)


def _bare_sheet(path: Path, rows: Sequence[Sequence[Cell]]) -> None:
    """The same cells, read and made beforehand."""
    book = xlsxwriter.Workbook(str(path), {"constant_memory": True})
    sheet = book.add_worksheet()
    shown = book.add_format({"num_format": "0.00"})
    plain = {place for place, column in enumerate(ORDER_COLUMNS) if column.kind is CellKind.COUNT}
    for number, row in enumerate(rows):
        for place, cell in enumerate(row):
            if isinstance(cell, int):
                sheet.write_number(number, place, cell / UNITS, None if place in plain else shown)
            elif cell:
                sheet.write_string(number, place, cell)
    book.close()
