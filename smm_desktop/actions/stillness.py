"""Which orders do not move, held against what their services usually take."""

from __future__ import annotations

from datetime import timedelta

from smm_desktop.actions.desk import Desk
from smm_desktop.core.stillness import LEAST, USUAL_DAYS, patience

STILL_DAYS = "still_days"
"""Whole days: without a record of its service, an order counts as not moving after these. Default `USUAL_DAYS`."""


def not_moving(desk: Desk, account: str = "") -> tuple[int, ...]:
    """Our ids of the active orders that do not move, of an account or of all."""
    kept = desk.store.settings.get(STILL_DAYS, USUAL_DAYS)
    days = kept if isinstance(kept, int) and kept > 0 else USUAL_DAYS
    limits: dict[tuple[str, str], timedelta] = {}
    found = []
    for order in desk.store.followed.quiet(LEAST, account):
        key = (order.account, order.service)
        if key not in limits:
            limits[key] = patience(desk.store.service_records.of(*key).complete_median, days)
        if order.quiet >= limits[key]:
            found.append(order.id)
    return tuple(found)
