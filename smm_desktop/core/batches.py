"""Batches of orders: stored whole before the first is sent, then sent one by one."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from decimal import Decimal
from enum import StrEnum

from smm_desktop.core.orders import Placing


class StopReason(StrEnum):
    """Why a batch stopped before its last line."""

    UNKNOWN = "unknown"
    """The outcome of a line is not known."""
    AUTH = "auth"
    """The panel refused the key."""
    FUNDS = "funds"
    """The balance does not suffice."""
    NOT_SENT = "not_sent"
    """The panel cannot be reached."""
    PERSON = "person"
    """A person pressed Stop."""
    STORE = "store"
    """An order could not be written down, so it was not sent."""


@dataclass(frozen=True, slots=True)
class BatchOptions:
    """What a batch stops on, and whether a line waits while an order on the same link is active."""

    stop_on: frozenset[StopReason] = frozenset(
        {StopReason.UNKNOWN, StopReason.AUTH, StopReason.FUNDS, StopReason.NOT_SENT}
    )
    behind_active: bool = False


@dataclass(frozen=True, slots=True)
class Batch:
    """A stored batch. `counts` says how many lines are how far; `stopped` why it does not run, where it stopped."""

    id: int
    name: str
    account: str
    options: BatchOptions
    made_at: datetime
    changed_at: datetime
    counts: Mapping[Placing, int] = field(default_factory=dict)
    stopped: StopReason | None = None

    @property
    def total(self) -> int:
        """How many lines it has."""
        return sum(self.counts.values())

    @property
    def left(self) -> int:
        """How many lines were never sent."""
        return self.counts.get(Placing.QUEUED, 0)


@dataclass(frozen=True, slots=True)
class LineResult:
    """One line of a batch and what became of it. `order_id` is our number once it was sent, `order` the panel's id."""

    line: int
    placing: Placing
    service: str
    service_name: str
    link: str
    quantity: int | None
    estimate: Decimal | None
    currency: str
    order_id: int | None = None
    order: str = ""
    detail: str = ""
    fields: Mapping[str, str] = field(default_factory=dict)
