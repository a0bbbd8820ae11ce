"""Exporting the order history to a file."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from smm_desktop.actions import history
from smm_desktop.actions.desk import Desk
from smm_desktop.core.errors import InputError
from smm_desktop.core.history import OrderQuery
from smm_desktop.core.orders import Order
from smm_desktop.core.progress import Progress, Silent
from smm_desktop.core.text import QT_TRANSLATE_NOOP
from smm_desktop.exports import KINDS, ExportColumn, Kind, order_columns, write_file

PAGE = 500

_NO_KIND = QT_TRANSLATE_NOOP("core", "There is no export of the kind {kind}. Choose one of {kinds}.")
_NO_COLUMN = QT_TRANSLATE_NOOP("core", "There is no column {column} to export.")


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

    `columns` are keys of `smm_desktop.exports.order_columns`, all where None. The file is written beside and renamed
    when whole. Raises InputError for a kind, column or path that cannot be, StoreError where the disk refuses.
    """
    chosen = _columns(desk, columns)
    found = ids if ids is not None else desk.store.orders.find(query or OrderQuery()).ids
    rows = write_file(path, _kind(kind), chosen, _orders(desk, found), total=len(found), progress=progress or Silent())
    return Exported(None, 0) if rows is None else Exported(path, rows)


def _orders(desk: Desk, ids: Sequence[int]) -> Iterator[Order]:
    for start in range(0, len(ids), PAGE):
        yield from history.page(desk, ids[start : start + PAGE])


def _columns(desk: Desk, wanted: Sequence[str] | None) -> list[ExportColumn]:
    known = {column.key: column for column in order_columns(desk.store.accounts.names())}
    for key in wanted or ():
        if key not in known:
            raise InputError(_NO_COLUMN, field="Columns", column=key)
    return [known[key] for key in (wanted if wanted is not None else known)]


def _kind(kind: str) -> Kind:
    found = next((known for known in KINDS if known == kind), None)
    if found is None:
        raise InputError(_NO_KIND, field="Kind", kind=kind, kinds=", ".join(KINDS))
    return found
