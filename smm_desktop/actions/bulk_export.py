"""What became of the lines of a batch, as a file."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Any

from smm_desktop.actions.desk import Desk
from smm_desktop.actions.exporting import Exported
from smm_desktop.core.progress import Progress, Silent
from smm_desktop.exports import Cell, ExportColumn, Kind, write_file


def export_results(desk: Desk, batch: int, path: Path, *, progress: Progress | None = None) -> Exported:
    """Write every line of a batch to `path`, as xlsx where it ends so, else as csv; beside it first, then renamed.

    Raises InputError for a path that cannot be, StoreError where the disk is full or refuses.
    """
    results: Iterable[Any] = desk.store.batches.results(batch)
    total = desk.store.batches.get(batch).total
    kind: Kind = "xlsx" if path.suffix.casefold() == ".xlsx" else "csv"
    rows = write_file(path, kind, _COLUMNS, results, total=total, progress=progress or Silent())
    return Exported(None, 0) if rows is None else Exported(path, rows)


def _plain(key: str) -> Callable[[Any], Cell]:
    return lambda result: getattr(result, key)


_COLUMNS = (
    ExportColumn("line", "Line", _plain("line")),
    ExportColumn("outcome", "Outcome", lambda result: result.placing.value),
    ExportColumn("order", "Order ID", _plain("order")),
    ExportColumn("service", "Service ID", _plain("service")),
    ExportColumn("service_name", "Service", _plain("service_name")),
    ExportColumn("link", "Link", _plain("link")),
    ExportColumn("quantity", "Quantity", _plain("quantity")),
    ExportColumn("estimate", "Estimate", _plain("estimate")),
    ExportColumn("currency", "Currency", _plain("currency")),
    ExportColumn("detail", "Detail", _plain("detail")),
)
