"""Exporting the order history to a file."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from smm_desktop.actions.desk import Desk
from smm_desktop.core.errors import InputError
from smm_desktop.core.history import OrderQuery
from smm_desktop.core.progress import Progress, Silent
from smm_desktop.core.tables import ORDER_COLUMNS, ExportColumn
from smm_desktop.core.text import QT_TRANSLATE_NOOP
from smm_desktop.exports import KINDS, Kind, write_file
from smm_desktop.store.exported import order_chunks

_NO_KIND = QT_TRANSLATE_NOOP("core", "There is no export of the kind {kind}. Choose one of {kinds}.")
_NO_COLUMNS = QT_TRANSLATE_NOOP("core", "Choose at least one column to export.")
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

    `columns` are keys of `core.tables.ORDER_COLUMNS`, all where None. The file is written beside, renamed when whole.
    Raises InputError for a kind, column or path that cannot be, StoreError where the disk refuses.
    """
    chosen = _columns(columns)
    known = _kind(kind)
    found = ids if ids is not None else desk.store.orders.find(query or OrderQuery()).ids
    chunks = order_chunks(desk.store.database, found, [column.key for column in chosen])
    rows = write_file(path, known, chosen, chunks, total=len(found), progress=progress or Silent())
    return Exported(None, 0) if rows is None else Exported(path, rows)


def _columns(wanted: Sequence[str] | None) -> tuple[ExportColumn, ...]:
    if wanted is None:
        return ORDER_COLUMNS
    known = {column.key: column for column in ORDER_COLUMNS}
    for key in wanted:
        if key not in known:
            raise InputError(_NO_COLUMN, field="Columns", column=key)
    if not wanted:
        raise InputError(_NO_COLUMNS, field="Columns")
    return tuple(known[key] for key in wanted)


def _kind(kind: str) -> Kind:
    found = next((known for known in KINDS if known == kind), None)
    if found is None:
        raise InputError(_NO_KIND, field="Kind", kind=kind, kinds=", ".join(KINDS))
    return found
