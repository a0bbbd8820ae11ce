"""What became of the lines of a batch, as a file."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import islice
from pathlib import Path

from smm_desktop.actions.desk import Desk
from smm_desktop.actions.exporting import Exported
from smm_desktop.core.batches import LineResult
from smm_desktop.core.money import to_units
from smm_desktop.core.progress import Progress, Silent
from smm_desktop.core.tables import Cell, CellKind, Chunk, ExportColumn
from smm_desktop.exports import Kind, write_file

_ROWS = 1_000


def export_results(desk: Desk, batch: int, path: Path, *, progress: Progress | None = None) -> Exported:
    """Write every line of a batch to `path`, as xlsx where it ends so, else as csv; beside it first, then renamed.

    Raises InputError for a path that cannot be, StoreError where the disk is full or refuses.
    """
    total = desk.store.batches.get(batch).total
    kind: Kind = "xlsx" if path.suffix.casefold() == ".xlsx" else "csv"
    chunks = _chunks(desk.store.batches.results(batch))
    rows = write_file(path, kind, _COLUMNS, chunks, total=total, progress=progress or Silent())
    return Exported(None, 0) if rows is None else Exported(path, rows)


def _chunks(results: Iterator[LineResult]) -> Iterator[Chunk]:
    while some := list(islice(results, _ROWS)):
        yield list(zip(*map(_cells, some), strict=True))


def _cells(result: LineResult) -> tuple[Cell, ...]:
    return (
        result.line,
        result.placing.value,
        result.order,
        result.service,
        result.service_name,
        result.link,
        result.quantity,
        None if result.estimate is None else to_units(result.estimate),
        result.currency,
        result.detail,
    )


_COLUMNS = (
    ExportColumn("line", "Line", CellKind.COUNT),
    ExportColumn("outcome", "Outcome"),
    ExportColumn("order", "Order ID"),
    ExportColumn("service", "Service ID"),
    ExportColumn("service_name", "Service"),
    ExportColumn("link", "Link"),
    ExportColumn("quantity", "Quantity", CellKind.COUNT),
    ExportColumn("estimate", "Estimate", CellKind.MONEY),
    ExportColumn("currency", "Currency"),
    ExportColumn("detail", "Detail"),
)
