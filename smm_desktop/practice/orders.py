"""Orders and refills as the practice panel keeps them."""

from __future__ import annotations

from dataclasses import dataclass, field
from decimal import Decimal

from smm_desktop.core.orders import OrderState
from smm_desktop.core.refills import RefillState
from smm_desktop.practice.catalogue import Offer
from smm_desktop.practice.checking import Followed
from smm_desktop.practice.fates import WORDS, Course

Record = dict[str, object]


@dataclass(slots=True)
class Series:
    """What an order hands out bit by bit: `runs` of a drip-feed, or the posts of a subscription."""

    children: list[str] = field(default_factory=list)
    runs: int = 0
    every: float = 0.0
    """Seconds of panel time between two."""
    followed: Followed | None = None
    ends: float = float("inf")
    """Panel time at which a subscription expires."""


@dataclass(slots=True)
class PanelOrder:
    """One order. Times are seconds of panel time; `ended` and `short` are set when it has come to its end."""

    id: str
    offer: Offer
    link: str
    quantity: int
    charge: Decimal
    born: float
    course: Course
    start_count: int
    ended: OrderState | None = None
    short: int = 0
    dropped: bool = False
    cancel_asked: bool = False
    series: Series | None = None
    refills: list[PanelRefill] = field(default_factory=list)
    paused: bool = False

    @property
    def place(self) -> tuple[str, str]:
        """What no second order may work on while this one is active."""
        return self.offer.service.id, link_key(self.link)

    def state(self, now: float) -> OrderState:
        """The state at panel time `now`."""
        if self.ended:
            return self.ended
        if self.series is None:
            return self.course.state(now - self.born)
        if self.series.followed:
            return OrderState.PAUSED if self.paused else OrderState.ACTIVE
        return OrderState.IN_PROGRESS if self.series.children else OrderState.PENDING

    def remains(self, now: float) -> int:
        """How many pieces are still to come at panel time `now`; below zero after over-delivery."""
        return self.short if self.ended else self.course.remains(now - self.born, self.quantity)

    def record(self, now: float, currency: str, remains: int | None = None) -> Record:
        """The order as the `status` action answers it."""
        state = self.state(now)
        if self.series and self.series.followed:
            return self._subscription_record(state)
        values: Record = {
            "charge": format(self.charge, "f"),
            "start_count": "0" if state is OrderState.PENDING else str(self.start_count),
            "status": WORDS[state],
            "remains": str(self.remains(now) if remains is None else remains),
            "currency": currency,
        }
        if self.series:
            values |= {"runs": str(len(self.series.children)), "orders": list(self.series.children)}
        return values

    def _subscription_record(self, state: OrderState) -> Record:
        series = self.series
        if series is None or series.followed is None:
            raise TypeError("not a subscription")
        expiry = series.followed.expiry
        return {
            "status": WORDS[state],
            "expiry": expiry.strftime("%d/%m/%Y") if expiry else None,
            "posts": str(len(series.children)),
            "orders": list(series.children),
        }


@dataclass(frozen=True, slots=True)
class PanelRefill:
    """One refill; what it comes to is fixed when it is asked for."""

    id: str
    order: str
    born: float
    final: RefillState

    def state(self, now: float) -> RefillState:
        """The state at panel time `now`."""
        age = now - self.born
        if age < 3:
            return RefillState.PENDING
        return RefillState.IN_PROGRESS if age < 12 else self.final


REFILL_WORDS = {
    RefillState.PENDING: "Pending",
    RefillState.IN_PROGRESS: "In progress",
    RefillState.COMPLETED: "Completed",
    RefillState.REJECTED: "Rejected",
}


def link_key(link: str) -> str:
    """A link as active orders are compared by it."""
    return link.strip().removesuffix("/").casefold()
