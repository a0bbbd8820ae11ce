"""Orders that do not move: some panels tell failed orders as Pending for ever, and nobody says a word.

How long nothing was seen to change is counted up to the last look at the order, not up to now: while a panel is not
asked, or does not answer, nothing is known to stand still.
"""

from __future__ import annotations

from datetime import timedelta

from smm_desktop.core.orders import Order, OrderState

USUAL_DAYS = 3
"""Days without a change after which an order counts as not moving, where its service has no record yet."""
LEAST = timedelta(days=1)
"""However quick a service is, an order of it is given as long as this."""
TIMES = 3
"""An order may stand still for as many times what its service usually takes from placed to completed."""
RESTING = frozenset({OrderState.ACTIVE, OrderState.PAUSED})
"""States of subscriptions, which rest as long as nothing is posted."""


def patience(usual: timedelta | None, days: int = USUAL_DAYS) -> timedelta:
    """How long an order may stand still: by what its service usually takes, else `days`."""
    return timedelta(days=days) if usual is None else max(LEAST, TIMES * usual)


def quiet_for(order: Order) -> timedelta:
    """How long nothing of an active order was seen to change; zero for others."""
    if not order.active or order.state in RESTING or order.checked_at is None:
        return timedelta()
    return max(timedelta(), order.checked_at - order.changed_at)
