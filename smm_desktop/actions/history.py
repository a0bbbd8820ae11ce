"""The order history: found by a query, read a page at a time."""

from __future__ import annotations

from array import array
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from smm_desktop.actions.desk import Desk
from smm_desktop.core.history import OrderQuery, Tab
from smm_desktop.core.orders import Order, OrderEvent
from smm_desktop.core.refills import Refill


@dataclass(frozen=True, slots=True)
class Found:
    """Our ids in the order asked for (type code "q"), and how many the same query finds in each tab."""

    ids: array[int]
    counts: Mapping[Tab, int]


def find(desk: Desk, query: OrderQuery) -> Found:
    """The orders a query finds."""
    raise NotImplementedError


def page(desk: Desk, ids: Sequence[int]) -> list[Order]:
    """These orders, in the order of `ids`; what is gone is left out."""
    raise NotImplementedError


def order(desk: Desk, order_id: int) -> Order:
    """One order by our id. Raises KeyError where there is none."""
    raise NotImplementedError


def events(desk: Desk, order_id: int) -> tuple[OrderEvent, ...]:
    """Every state seen of an order, oldest first."""
    raise NotImplementedError


def refills(desk: Desk, account: str = "") -> tuple[Refill, ...]:
    """Refill requests, newest first."""
    raise NotImplementedError


def refills_of(desk: Desk, order_id: int) -> tuple[Refill, ...]:
    """The refill requests of one order, newest first."""
    raise NotImplementedError
