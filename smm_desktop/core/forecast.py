"""How long a balance lasts at the pace of the last days, and what that is told from."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from decimal import ROUND_FLOOR, Decimal
from enum import StrEnum

from smm_desktop.core.spending import NOTHING, Spent

BASES = (14, 30)
"""Days looked back on, without today: the longer look only where the shorter one tells too little."""
LEAST_DAYS = 3
"""Days with orders below which nothing is foretold."""
FAR = 365
"""Days beyond which the number means nothing any more."""


class Outlook(StrEnum):
    """What can be said."""

    UNKNOWN = "unknown"
    EMPTY = "empty"
    LASTS = "lasts"
    FAR = "far"


@dataclass(frozen=True, slots=True)
class Forecast:
    """`days` the balance lasts (0: less than one), at `per_day` spent on average over `basis` days with `orders`."""

    outlook: Outlook = Outlook.UNKNOWN
    days: int = 0
    basis: int = 0
    orders: int = 0
    per_day: Decimal = NOTHING


def forecast(balance: Decimal, spent: Mapping[date, Spent], today: date, since: date | None = None) -> Forecast:
    """How long `balance` lasts. `spent` is in its currency, day by day; what is not in it was a quiet day.

    Today does not count, for it is not over; nor do days before `since`, of which nothing is known. Quiet days in
    between count: who orders twice a week does not run out in two days.
    """
    if balance <= 0:
        return Forecast(Outlook.EMPTY)
    for basis in BASES:
        first = today - timedelta(days=basis)
        days = basis if since is None or since <= first else (today - since).days
        seen = [part for day, part in spent.items() if today - timedelta(days=days) <= day < today]
        if sum(part.amount > 0 for part in seen) >= LEAST_DAYS:
            return _at_pace(balance, sum(seen, Spent()), days)
    return Forecast()


def _at_pace(balance: Decimal, whole: Spent, days: int) -> Forecast:
    per_day = whole.amount / days
    lasts = int((balance / per_day).to_integral_value(ROUND_FLOOR))
    outlook = Outlook.FAR if lasts > FAR else Outlook.LASTS
    return Forecast(outlook, min(lasts, FAR), days, whole.orders, per_day)
