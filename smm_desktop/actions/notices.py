"""What came to its end while the program ran, for notices on the desktop."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from smm_desktop.actions.desk import Desk
from smm_desktop.core.notices import Ended

WISHES = "notices"
"""Name of the setting that holds what a person wants to hear: `core.notices.NoticeWishes` as JSON."""


@dataclass(frozen=True, slots=True)
class Endings:
    """Orders that ended, and refills that were rejected."""

    orders: tuple[Ended, ...]
    refills: tuple[Ended, ...]


def mark(desk: Desk) -> int:
    """Where the time lines of all orders end now: what comes later is news."""
    return desk.store.endings.mark()


def ended(desk: Desk, orders: Iterable[int], refills: Iterable[int], since: int) -> Endings:
    """What of these ended; orders since the `mark`."""
    return Endings(tuple(desk.store.endings.orders(orders, since)), tuple(desk.store.endings.refills(refills)))
