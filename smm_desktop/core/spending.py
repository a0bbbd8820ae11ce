"""What orders cost: how much of a charge stays spent, and on which of the person's own days.

An order counts on the day it was placed, with what came back taken off; amounts are never summed over currencies.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta, tzinfo
from decimal import ROUND_HALF_UP, Context, Decimal
from itertools import pairwise

from smm_desktop.core.history import Tab
from smm_desktop.core.money import UNIT
from smm_desktop.core.orders import OrderState

GIVEN_BACK = frozenset({OrderState.CANCELED, OrderState.REFUNDED, OrderState.FAILED})
"""In these states a panel gives all of the charge back."""

SPANS = (1, 7, 30)
"""Days, with today, that sums are told of."""

_EXACT = Context(prec=60)
NOTHING = Decimal(0)


@dataclass(frozen=True, slots=True)
class Cost:
    """What an order cost after what came back; `estimated` where the panel has not told its charge."""

    amount: Decimal
    estimated: bool = False


def cost(
    state: OrderState,
    charge: Decimal | None,
    estimate: Decimal | None,
    quantity: int | None,
    remains: int | None,
    *,
    most: Decimal | None = None,
    runs_back: Decimal = NOTHING,
) -> Cost:
    """What a placed order cost: its charge (else the estimate) without what a partial or ended order gave back.

    `most` is the highest charge its panel ever told, `runs_back` what the runs of a drip-feed gave back themselves.
    """
    paid = estimate if charge is None else charge
    if paid is None:
        return Cost(NOTHING)
    whole = paid if charge is None or most is None else max(paid, most)
    back = came_back(state, whole, quantity, remains) + runs_back
    return Cost(max(NOTHING, min(paid, whole - back)), estimated=charge is None)


def came_back(
    state: OrderState, charge: Decimal, quantity: int | None, remains: int | None, most: Decimal | None = None
) -> Decimal:
    """What of an order's charge came back. A panel that lowered the charge from `most` took it off there already."""
    whole = charge if most is None else max(charge, most)
    if state in GIVEN_BACK:
        return whole
    back = refund(whole, quantity, remains) if state is OrderState.PARTIAL else NOTHING
    return max(back, whole - charge)


def refund(charge: Decimal, quantity: int | None, remains: int | None) -> Decimal:
    """What a partial order gives back: charge × remains / quantity; nothing where these are not known."""
    if not quantity or quantity < 0 or remains is None or remains <= 0:
        return NOTHING
    share = _EXACT.divide(_EXACT.multiply(charge, Decimal(min(remains, quantity))), Decimal(quantity))
    return share.quantize(UNIT, ROUND_HALF_UP, _EXACT)


@dataclass(frozen=True, slots=True)
class Day:
    """One of the person's days: from `start` until `end` (aware, UTC); where clocks change it has 23 or 25 hours."""

    date: date
    start: datetime
    end: datetime


def last_days(now: datetime, count: int, zone: tzinfo | None = None) -> tuple[Day, ...]:
    """The last `count` days with today, oldest first, in `zone` (the system's where none is given)."""
    today = now.astimezone(zone).date()
    dates = [today - timedelta(days=back) for back in range(count - 1, -2, -1)]
    starts = [_midnight(each, zone) for each in dates]
    return tuple(Day(day, *span) for day, span in zip(dates, pairwise(starts), strict=False))


def _midnight(day: date, zone: tzinfo | None) -> datetime:
    naive = datetime.combine(day, time())
    return (naive.replace(tzinfo=zone) if zone else naive.astimezone()).astimezone(UTC)


@dataclass(frozen=True, slots=True)
class Spent:
    """What was spent in a while: `amount` has the `estimated` part in it; `orders` are those that cost something."""

    amount: Decimal = NOTHING
    estimated: Decimal = NOTHING
    orders: int = 0

    def __add__(self, other: Spent) -> Spent:
        return Spent(self.amount + other.amount, self.estimated + other.estimated, self.orders + other.orders)


@dataclass(frozen=True, slots=True)
class DaySpent:
    """What `orders` of one account in one currency came to that were placed on one day and stand in one tab now."""

    day: date
    account: str
    currency: str
    tab: Tab
    spent: Spent
    orders: int = 0


@dataclass(frozen=True, slots=True)
class ServiceSpent:
    """What orders of one service of one account came to in one currency."""

    account: str
    service: str
    name: str
    currency: str
    spent: Spent


def total(parts: Iterable[DaySpent]) -> Spent:
    """All of these together; the caller sees to it that they are of one currency."""
    return sum((part.spent for part in parts), Spent())


def by_span(parts: Sequence[DaySpent], currency: str, today: date) -> tuple[Spent, ...]:
    """What was spent in one currency today and in the last 7 and 30 days, as `SPANS` counts them."""
    own = [part for part in parts if part.currency == currency]
    return tuple(total(part for part in own if (today - part.day).days < span) for span in SPANS)


def currencies(parts: Iterable[DaySpent]) -> tuple[str, ...]:
    """The currencies anything was spent in."""
    return tuple(sorted({part.currency for part in parts if part.spent.amount}))
