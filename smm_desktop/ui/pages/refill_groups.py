"""Which orders a refill can be asked for, and why not for the others; looked up off the window's thread."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime

from smm_desktop.actions import history, requests
from smm_desktop.actions.desk import Desk
from smm_desktop.core.history import OrderQuery, Tab
from smm_desktop.core.orders import Order
from smm_desktop.core.services import Service
from smm_desktop.ui.pages.order_choice import with_services
from smm_desktop.ui.pages.refill_columns import Refillable

MOST_LOOKED_AT = 2_000
"""The newest completed orders that are looked at for a refill; guarantees seldom last longer."""
MOST_OTHERS = 500
"""The newest orders of each other state that are named with the reason why not."""
_OTHERS: tuple[Tab, ...] = ("active", "partial")


@dataclass(frozen=True, slots=True)
class RefillGroups:
    """`now` can be refilled, as far as is known; `others` cannot, or probably not, with the reasons. Newest first."""

    now: tuple[Refillable, ...] = ()
    others: tuple[Refillable, ...] = ()


def refill_groups(desk: Desk, account: str) -> RefillGroups:
    """The orders of an account ("" for all). The practice panel takes a refill at once, other panels hardly do."""
    at_once = {each.id for each in desk.store.accounts.all() if each.practice}
    rows = [_row(order, service, desk.now(), order.account in at_once) for order, service in _pairs(desk, account)]
    return RefillGroups(tuple(row for row in rows if row.promising), tuple(row for row in rows if not row.promising))


def _pairs(desk: Desk, account: str) -> Iterator[tuple[Order, Service | None]]:
    for tab, most in (("completed", MOST_LOOKED_AT), *((tab, MOST_OTHERS) for tab in _OTHERS)):
        found = history.find(desk, OrderQuery(account=account, tab=tab))
        yield from with_services(desk, history.page(desk, found.ids[:most]))


def _row(order: Order, service: Service | None, now: datetime, at_once: bool) -> Refillable:
    why_not = requests.why_not_refill(order, service, now)
    if why_not is not None:
        return Refillable(order, why_not, askable=False, promising=False)
    over = requests.guarantee_is_over(order, service, now)
    early = not over and requests.is_too_early(order, now) and order.service != ""  # else it may be complete for long
    if early and at_once:
        return Refillable(order, None)
    return Refillable(order, requests.refill_advice(order, service, now), promising=not (over or early))
