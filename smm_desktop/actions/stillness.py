"""Which orders do not move, held against what their services usually take."""

from __future__ import annotations

from datetime import timedelta

from smm_desktop.actions.desk import Desk
from smm_desktop.core.stillness import LEAST, USUAL_DAYS, patience

STILL_DAYS = "still_days"
"""Whole days: without a record of its service, an order counts as not moving after these. Default `USUAL_DAYS`."""

_FRESH = timedelta(minutes=30)
"""So long a record is held to be as it was."""


def not_moving(desk: Desk, account: str = "") -> tuple[int, ...]:
    """Our ids of the active orders that do not move, of an account or of all."""
    kept = desk.store.settings.get(STILL_DAYS, USUAL_DAYS)
    days = kept if isinstance(kept, int) and kept > 0 else USUAL_DAYS
    quiet = desk.store.followed.quiet(LEAST, account)
    return tuple(
        order.id for order in quiet if order.quiet >= patience(_usual(desk, order.account, order.service), days)
    )


def _usual(desk: Desk, account: str, service: str) -> timedelta | None:
    """What an order of the service usually takes; a record changes slowly, and to reckon it takes milliseconds."""
    now = desk.now()
    at, usual = desk.usual.get((account, service), (None, None))
    if at is None or not timedelta() <= now - at < _FRESH:
        usual = desk.store.service_records.of(account, service).complete_median
        desk.usual[account, service] = (now, usual)
    return usual
