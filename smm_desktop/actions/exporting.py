"""Exporting the order history to a file."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from smm_desktop.actions.desk import Desk
from smm_desktop.core.history import OrderQuery
from smm_desktop.core.progress import Progress


@dataclass(frozen=True, slots=True)
class Exported:
    """A file that was written; None as `path` where the person canceled, and no file is left."""

    path: Path | None
    rows: int


def export_orders(
    desk: Desk,
    path: Path,
    *,
    query: OrderQuery | None = None,
    ids: Sequence[int] | None = None,
    kind: str = "csv",
    columns: Sequence[str] | None = None,
    progress: Progress | None = None,
) -> Exported:
    """Write orders (a query's, or those with our `ids`; all without either) to `path`, as `kind` csv, xlsx or json.

    The file is written beside and renamed when whole. Raises InputError where the file cannot be written.
    """
    raise NotImplementedError
