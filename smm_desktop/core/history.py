"""What a person asks of the order history."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Literal

Tab = Literal["all", "active", "completed", "partial", "canceled", "failed", "attention"]
TABS: tuple[Tab, ...] = ("all", "active", "completed", "partial", "canceled", "failed", "attention")

SortKey = Literal[
    "state",
    "order",
    "placed",
    "service",
    "link",
    "quantity",
    "progress",
    "start_count",
    "remains",
    "charge",
    "refill",
    "account",
]


@dataclass(frozen=True, slots=True)
class UsedService:
    """A service that orders were placed of, by the newest of its names, and how many orders there are."""

    account: str
    service: str
    name: str
    orders: int


@dataclass(frozen=True, slots=True)
class OrderQuery:
    """Which orders, and in which order. `account` and `service` empty mean all; times are aware, `until` is exclusive.

    `text` is matched, all words in any order, in links, ids and service names. The tab "failed" holds what the panel
    failed or refused and what was not sent; "attention" what has an unknown outcome.
    """

    account: str = ""
    tab: Tab = "all"
    text: str = ""
    service: str = ""
    since: datetime | None = None
    until: datetime | None = None
    sort: SortKey = "placed"
    descending: bool = True
    only: tuple[int, ...] | None = None
    """Where it is set: these orders (our ids) and no others."""
