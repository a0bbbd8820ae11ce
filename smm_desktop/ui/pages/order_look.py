"""Looking a view of the order history up, off the window's thread."""

from __future__ import annotations

from array import array
from collections.abc import Mapping
from dataclasses import dataclass, replace

from smm_desktop.actions import history
from smm_desktop.actions.desk import Desk
from smm_desktop.core.history import OrderQuery, Tab
from smm_desktop.core.orders import Order
from smm_desktop.ui.pages.order_rows import PAGE

_PART = 10_000
"""Ids looked through in one go: a fraction of a millisecond."""


@dataclass(frozen=True, slots=True)
class Looked:
    """The ids of a view, how many orders each tab has, where the wanted ones stand, and the orders seen first."""

    query: OrderQuery
    ids: array[int]
    counts: Mapping[Tab, int]
    rows: Mapping[int, int]
    orders: tuple[Order, ...]
    wanted: frozenset[int]
    """The orders that were looked for in the view; `rows` lacks those that are not in it."""


def look(desk: Desk, query: OrderQuery, wanted: frozenset[int], anchor: int | None) -> Looked:
    """Find the orders of a query, where those of `wanted` stand in it, and fetch the page around `anchor`."""
    found = history.find(desk, query)
    rows = rows_of(found.ids, wanted)
    start = max(0, rows.get(anchor, 0) - PAGE // 2) if anchor is not None else 0
    orders = history.page(desk, found.ids[start : start + PAGE])
    return Looked(query, found.ids, found.counts, rows, tuple(orders), wanted)


def look_for(desk: Desk, looked: Looked, late: frozenset[int]) -> Looked:  # noqa: ARG001 - queries get the desk
    """Find more orders in a view: those chosen while it was looked up."""
    return replace(looked, rows=dict(looked.rows) | rows_of(looked.ids, late), wanted=looked.wanted | late)


def rows_of(ids: array[int], wanted: frozenset[int]) -> dict[int, int]:
    """Where each of `wanted` stands in `ids`; those that are not in it are left out.

    Done in parts: looking through a million ids at once would hold up the window, as no other thread gets its turn.
    """
    rows: dict[int, int] = {}
    for start in range(0, len(ids), _PART):
        if len(rows) == len(wanted):
            break
        part = ids[start : start + _PART]
        if not wanted.isdisjoint(part):
            rows |= {id_: row for row, id_ in enumerate(part, start) if id_ in wanted}
    return rows
