"""Refills: requests to replace what dropped, their states, and when one can be asked for."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum


class RefillState(StrEnum):
    """How far a refill is. UNKNOWN is a word no one has met: shown, and followed."""

    PENDING = "pending"
    IN_PROGRESS = "in_progress"
    COMPLETED = "completed"
    REJECTED = "rejected"
    CANCELED = "canceled"
    FAILED = "failed"
    UNKNOWN = "unknown"

    @property
    def final(self) -> bool:
        """True where a panel will not change the refill any more."""
        return self in (RefillState.COMPLETED, RefillState.REJECTED, RefillState.CANCELED, RefillState.FAILED)


_WORDS = {
    "pending": RefillState.PENDING,
    "awaiting": RefillState.PENDING,
    "queued": RefillState.PENDING,
    "new": RefillState.PENDING,
    "processing": RefillState.IN_PROGRESS,
    "inprogress": RefillState.IN_PROGRESS,
    "inprogess": RefillState.IN_PROGRESS,
    "progress": RefillState.IN_PROGRESS,
    "completed": RefillState.COMPLETED,
    "complete": RefillState.COMPLETED,
    "rejected": RefillState.REJECTED,
    "canceled": RefillState.CANCELED,
    "cancelled": RefillState.CANCELED,
    "failed": RefillState.FAILED,
    "fail": RefillState.FAILED,
    "error": RefillState.FAILED,
}


def parse_refill_state(word: str) -> RefillState:
    """The state that a panel's `word` stands for; UNKNOWN for one never met."""
    return _WORDS.get("".join(c for c in word.casefold() if c not in " \t\r\n-_."), RefillState.UNKNOWN)


@dataclass(frozen=True, slots=True)
class RefillStatus:
    """What a panel tells of a refill; `text` is its own word."""

    state: RefillState
    text: str = ""


@dataclass(frozen=True, slots=True)
class Refill:
    """One refill request as it is kept; `order_id` is our number of the order, `refill` the panel's id of it."""

    id: int
    account: str
    order_id: int
    order: str
    refill: str
    service_name: str
    link: str
    state: RefillState
    text: str
    asked_at: datetime
    changed_at: datetime
