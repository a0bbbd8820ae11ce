"""The order history: found by a query, read a page at a time."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from smm_desktop.actions.desk import Desk
from smm_desktop.core.history import OrderQuery, UsedService
from smm_desktop.core.orders import Order, OrderEvent, Placing
from smm_desktop.core.refills import Refill
from smm_desktop.store import Found, Outcome

__all__ = ["Found", "events", "find", "newest", "order", "page", "refills", "refills_of", "used_services"]

MOST_SERVICES = 500
"""Services that are offered to choose from."""


def find(desk: Desk, query: OrderQuery) -> Found:
    """The orders a query finds, and how many the same query finds in each tab."""
    return desk.store.orders.find(query)


def page(desk: Desk, ids: Sequence[int]) -> list[Order]:
    """These orders, in the order of `ids`; what is gone is left out."""
    found = desk.store.orders.page(ids)
    unsaved = {outcome.order_id: outcome for outcome in desk.store.unsaved}
    return [_as_known(order, unsaved.get(order.id)) for order in found] if unsaved else found


def newest(desk: Desk, text: str, most: int) -> list[Order]:
    """The newest orders, at most `most`, of all accounts that a search for `text` finds."""
    return page(desk, find(desk, OrderQuery(text=text)).ids[:most])


def order(desk: Desk, order_id: int) -> Order:
    """One order by our id. Raises KeyError where there is none."""
    found = page(desk, (order_id,))
    if not found:
        raise KeyError(order_id)
    return found[0]


def events(desk: Desk, order_id: int) -> tuple[OrderEvent, ...]:
    """Every state seen of an order, oldest first."""
    return desk.store.orders.events(order_id)


def used_services(desk: Desk, account: str = "") -> tuple[UsedService, ...]:
    """The services that orders were placed of, by their names; where there are very many, those of most orders."""
    found = desk.store.service_records.used(account, MOST_SERVICES)
    return tuple(sorted(found, key=lambda used: (used.name.casefold(), used.account, used.service)))


def refills(desk: Desk, account: str = "") -> tuple[Refill, ...]:
    """Refill requests, newest first."""
    return desk.store.refills.all(account)


def refills_of(desk: Desk, order_id: int) -> tuple[Refill, ...]:
    """The refill requests of one order, newest first."""
    return desk.store.refills.of_order(order_id)


def _as_known(order: Order, outcome: Outcome | None) -> Order:
    """The order with an outcome that could not be saved yet."""
    if outcome is None or order.placing is not Placing.SENDING:
        return order
    return replace(order, placing=outcome.state, order=outcome.panel_id, detail=outcome.detail)
