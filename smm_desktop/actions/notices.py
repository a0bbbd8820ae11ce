"""What came to its end while the program ran, for notices on the desktop."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from smm_desktop.actions.desk import Desk
from smm_desktop.core.notices import Ended, PriceRise

WISHES = "notices"
"""Name of the setting that holds what a person wants to hear: `core.notices.NoticeWishes` as JSON."""


@dataclass(frozen=True, slots=True)
class Endings:
    """Orders that ended, and refills that were rejected."""

    orders: tuple[Ended, ...]
    refills: tuple[Ended, ...]


@dataclass(frozen=True, slots=True)
class Mark:
    """Where the time lines of orders, and the changes of services, ended at a moment: what comes later is news."""

    events: int
    prices: int


def mark(desk: Desk) -> Mark:
    """The mark of this moment."""
    return Mark(desk.store.endings.mark(), desk.store.endings.price_mark())


def ended(desk: Desk, orders: Iterable[int], refills: Iterable[int], since: Mark) -> Endings:
    """What of these ended; orders since the mark."""
    return Endings(tuple(desk.store.endings.orders(orders, since.events)), tuple(desk.store.endings.refills(refills)))


def price_rises(desk: Desk, since: Mark) -> tuple[PriceRise, ...]:
    """The favourites that have cost more since the mark."""
    return tuple(desk.store.endings.price_rises(since.prices))
