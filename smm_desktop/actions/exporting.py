"""Exporting the order history to a file."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from smm_desktop.actions import history
from smm_desktop.actions.desk import Desk
from smm_desktop.core.history import OrderQuery
from smm_desktop.core.orders import Order
from smm_desktop.core.progress import Progress, Silent
from smm_desktop.exports import Kind, order_columns, write_file

_PAGE = 500


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
    kind: Kind = "csv",
    columns: Sequence[str] | None = None,
    progress: Progress | None = None,
) -> Exported:
    """Write orders (a query's, or those with our `ids`; all without either) to `path`, as csv, xlsx or json (lines).

    `columns` are keys of `order_columns`, in the order wanted. The file is written beside and renamed when whole.
    Raises InputError for a path that cannot be, StoreError where the disk is full or refuses.
    """
    chosen = ids if ids is not None else history.find(desk, query or OrderQuery()).ids
    offered = {column.key: column for column in order_columns(desk.store.accounts.names())}
    wanted = [offered[key] for key in columns] if columns is not None else list(offered.values())
    rows = write_file(path, kind, wanted, _read(desk, chosen), total=len(chosen), progress=progress or Silent())
    return Exported(None, 0) if rows is None else Exported(path, rows)


def _read(desk: Desk, ids: Sequence[int]) -> Iterator[Order]:
    for start in range(0, len(ids), _PAGE):
        yield from history.page(desk, ids[start : start + _PAGE])
