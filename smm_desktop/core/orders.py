"""Orders: their states, what a panel tells of them, and what is kept of them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from decimal import Decimal
from enum import StrEnum
from functools import lru_cache

from smm_desktop.core.refills import RefillState


class OrderState(StrEnum):
    """How far an order is, by the trade's common names. UNKNOWN is a word no one has met: shown, and followed."""

    PENDING = "pending"
    PROCESSING = "processing"
    IN_PROGRESS = "in_progress"
    COMPLETED = "completed"
    PARTIAL = "partial"
    CANCELED = "canceled"
    REFUNDED = "refunded"
    FAILED = "failed"
    ACTIVE = "active"
    PAUSED = "paused"
    EXPIRED = "expired"
    UNKNOWN = "unknown"

    @property
    def final(self) -> bool:
        """True where a panel will not change the order any more."""
        return self in _FINAL


_FINAL = frozenset(
    {
        OrderState.COMPLETED,
        OrderState.PARTIAL,
        OrderState.CANCELED,
        OrderState.REFUNDED,
        OrderState.FAILED,
        OrderState.EXPIRED,
    }
)

_STATE_WORDS = {
    "pending": OrderState.PENDING,
    "awaiting": OrderState.PENDING,
    "queued": OrderState.PENDING,
    "queue": OrderState.PENDING,
    "new": OrderState.PENDING,
    "processing": OrderState.PROCESSING,
    "inprogress": OrderState.IN_PROGRESS,
    "inprogess": OrderState.IN_PROGRESS,
    "progress": OrderState.IN_PROGRESS,
    "completed": OrderState.COMPLETED,
    "complete": OrderState.COMPLETED,
    "partial": OrderState.PARTIAL,
    "partiallycompleted": OrderState.PARTIAL,
    "canceled": OrderState.CANCELED,
    "cancelled": OrderState.CANCELED,
    "refunded": OrderState.REFUNDED,
    "failed": OrderState.FAILED,
    "fail": OrderState.FAILED,
    "error": OrderState.FAILED,
    "active": OrderState.ACTIVE,
    "paused": OrderState.PAUSED,
    "expired": OrderState.EXPIRED,
}


def state_key(word: str) -> str:
    """A state's word without case, spaces, dashes, underscores and dots, as states are compared."""
    return "".join(c for c in word.casefold() if c not in " \t\r\n-_.")


def parse_state(word: str) -> OrderState:
    """The state that a panel's `word` stands for; UNKNOWN for one never met."""
    return _short_state(word) if len(word) <= _SHORT else OrderState.UNKNOWN


_SHORT = 100
"""Characters; no state's word is longer."""


@lru_cache(256)
def _short_state(word: str) -> OrderState:
    return _STATE_WORDS.get(state_key(word), OrderState.UNKNOWN)


@dataclass(frozen=True, slots=True)
class OrderStatus:
    """What a panel tells of an order. What it left out is None (or empty); `text` is its own word for the state.

    `charge` is in `currency`; `remains` may be negative (over-delivery). `orders` are the ids of a subscription's or
    drip-feed's child orders; `answer` is the panel's record as JSON text, at most 2,000 characters, for support desks.
    """

    state: OrderState
    text: str = ""
    charge: Decimal | None = None
    start_count: int | None = None
    remains: int | None = None
    currency: str = ""
    orders: tuple[str, ...] = ()
    runs: int | None = None
    posts: int | None = None
    expiry: str = ""
    answer: str = field(default="", compare=False)


class Placing(StrEnum):
    """How far the paid call itself is: what the journal knows about an order or a request."""

    QUEUED = "queued"
    SENDING = "sending"
    PLACED = "placed"
    REFUSED = "refused"
    NOT_SENT = "not_sent"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class Ticket:
    """What a person asks for: one order of a service on an account. `fields` are exactly what `add` will carry.

    `estimate` is in `currency` and was shown before it was placed; None where it cannot be told.
    """

    account: str
    service: str
    service_name: str
    service_type: str
    fields: Mapping[str, str]
    billed: int | None = None
    estimate: Decimal | None = None
    currency: str = ""

    @property
    def link(self) -> str:
        """What the order works on: the link, or the username of a subscription."""
        return self.fields.get("link") or self.fields.get("username", "")


@dataclass(frozen=True, slots=True)
class Order:
    """One order as it is kept. `id` is ours and never changes; `order` is the panel's id, empty until placed.

    Times are aware, in UTC. `estimate` and `charge` are in `currency`. `detail` is the reason of a refusal or of an
    unknown outcome in plain words. `refill_state` is that of the newest refill request, `refill` its id on the panel.
    """

    id: int
    account: str
    order: str
    placing: Placing
    service: str
    service_name: str
    service_type: str
    link: str
    fields: Mapping[str, str]
    quantity: int | None
    state: OrderState
    text: str
    estimate: Decimal | None
    charge: Decimal | None
    currency: str
    start_count: int | None
    remains: int | None
    placed_at: datetime
    changed_at: datetime
    checked_at: datetime | None = None
    detail: str = ""
    answer: str = ""
    refill: str = ""
    refill_state: RefillState | None = None
    cancel_asked: bool = False
    parent: str = ""
    completed_at: datetime | None = None
    """When it was first seen completed."""

    @property
    def active(self) -> bool:
        """True while the panel may still change it, as far as is known."""
        return self.placing is Placing.PLACED and not self.state.final

    @property
    def done(self) -> float | None:
        """The delivered share, 0.0 to 1.0; None where it cannot be told. A fresh order may tell "0 remain"."""
        if self.state is OrderState.COMPLETED:
            return 1.0
        if not self.quantity or self.remains is None or self.state in (OrderState.PENDING, OrderState.UNKNOWN):
            return None
        return min(1.0, max(0.0, 1 - self.remains / self.quantity))


@dataclass(frozen=True, slots=True)
class OrderEvent:
    """One change of an order that was seen, at an aware UTC time."""

    at: datetime
    state: OrderState
    text: str
    charge: Decimal | None = None
    start_count: int | None = None
    remains: int | None = None
