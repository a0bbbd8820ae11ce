"""How quick an order is delivered, and when it should be done, told from what was seen of it and of others like it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from smm_desktop.core.orders import Order, OrderEvent, OrderState

LEAST_SEEN = timedelta(minutes=2)
"""An order must have been seen under way for so long before its speed is told."""
_UNDER_WAY = frozenset({OrderState.PROCESSING, OrderState.IN_PROGRESS})


@dataclass(frozen=True, slots=True)
class Delivery:
    """`per_hour` is the order's own speed; `ends_at` follows from it, or else (`own` False) from the service's record.

    What cannot be told is None.
    """

    per_hour: float | None = None
    ends_at: datetime | None = None
    own: bool = True


def delivery(order: Order, events: Sequence[OrderEvent], usual: timedelta | None) -> Delivery:
    """Speed and expected end of an order under way. `usual` is what half of the orders of its service took at most.

    An end that the record would put into the past is not told: nothing is known then.
    """
    own = _own_speed(order, events)
    if own is not None:
        return own
    seen = order.checked_at or order.placed_at
    if usual is None or order.state not in (*_UNDER_WAY, OrderState.PENDING) or not order.active:
        return Delivery()
    ends_at = order.placed_at + usual
    return Delivery(None, ends_at, own=False) if ends_at > seen else Delivery()


def _own_speed(order: Order, events: Sequence[OrderEvent]) -> Delivery | None:
    begun = next((event for event in events if event.state in _UNDER_WAY), None)
    if begun is None or not order.active or order.state not in _UNDER_WAY or order.checked_at is None:
        return None
    before = begun.remains if begun.remains is not None else order.quantity
    took = order.checked_at - begun.at
    if before is None or order.remains is None or took < LEAST_SEEN or before <= order.remains:
        return None
    per_hour = (before - order.remains) / (took / timedelta(hours=1))
    left = timedelta(hours=max(0, order.remains) / per_hour) if order.remains / per_hour < 24 * 365 else None
    return Delivery(per_hour, order.checked_at + left if left is not None else None)
