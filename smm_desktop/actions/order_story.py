"""All that is known of one order beside its row: its time line, its family, and what its service usually takes."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta

from smm_desktop.actions.desk import Desk
from smm_desktop.core.orders import Order, OrderEvent

MOST_CHILDREN = 200
"""Child orders that are read, the newest ones."""


@dataclass(frozen=True, slots=True)
class Story:
    """`children` are those of a drip-feed or subscription, newest first; `more` is how many others there are."""

    events: tuple[OrderEvent, ...] = ()
    parent: Order | None = None
    children: tuple[Order, ...] = ()
    more: int = 0
    usual: timedelta | None = None


def story(desk: Desk, order_id: int) -> Story:
    """Read it; empty where the order is gone, as with an account that was removed meanwhile."""
    found = desk.store.orders.page((order_id,))
    if not found:
        return Story()
    (order,) = found
    ids = desk.store.orders.children(order.account, order.order)
    parent = desk.store.orders.with_panel_id(order.account, order.parent) if order.parent else None
    return Story(
        desk.store.orders.events(order_id),
        desk.store.orders.get(parent) if parent is not None else None,
        tuple(desk.store.orders.page(ids[:MOST_CHILDREN])),
        max(0, len(ids) - MOST_CHILDREN),
        desk.store.service_records.of(order.account, order.service).complete_median if order.active else None,
    )
