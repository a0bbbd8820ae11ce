"""Looking a view of the order history up, off the window's thread."""

from __future__ import annotations

from array import array
from collections.abc import Mapping
from dataclasses import dataclass

from smm_desktop.actions import history
from smm_desktop.actions.desk import Desk
from smm_desktop.core.history import OrderQuery, Tab
from smm_desktop.core.orders import Order
from smm_desktop.ui.pages.order_rows import PAGE

_FEW = 8


@dataclass(frozen=True, slots=True)
class Looked:
    """The ids of a view, how many orders each tab has, where the wanted ones stand, and the rows seen first."""

    query: OrderQuery
    ids: array[int]
    counts: Mapping[Tab, int]
    rows: Mapping[int, int]
    orders: tuple[Order, ...]


def look(desk: Desk, query: OrderQuery, wanted: frozenset[int], anchor: int | None) -> Looked:
    """Find the orders of a query, where those of `wanted` stand in it, and fetch the page around `anchor`."""
    found = history.find(desk, query)
    rows = rows_of(found.ids, wanted)
    start = max(0, rows.get(anchor, 0) - PAGE // 2) if anchor is not None else 0
    orders = history.page(desk, found.ids[start : start + PAGE])
    return Looked(query, found.ids, found.counts, rows, tuple(orders))


def rows_of(ids: array[int], wanted: frozenset[int]) -> dict[int, int]:
    """Where each of `wanted` stands in `ids`; those that are not in it are left out."""
    if len(wanted) <= _FEW:
        return {id_: row for id_ in wanted if (row := _row_of(ids, id_)) is not None}
    return {id_: row for row, id_ in enumerate(ids) if id_ in wanted}


def _row_of(ids: array[int], id_: int) -> int | None:
    try:
        return ids.index(id_)
    except ValueError:
        return None
