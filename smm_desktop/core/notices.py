"""What is worth a word on the desktop, and which of it a person wants to hear."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import time
from enum import StrEnum
from typing import Protocol

from smm_desktop.core.orders import OrderState


class NoticeKind(StrEnum):
    """Each can be switched off. The values are names in the data file."""

    COMPLETED = "completed"
    PARTIAL = "partial"
    CANCELED = "canceled"
    FAILED = "failed"
    REFILL = "refill"
    BALANCE = "balance"
    KEY = "key"
    PRICE = "price"
    SCHEDULED = "scheduled"


_OF_STATE = {
    OrderState.COMPLETED: NoticeKind.COMPLETED,
    OrderState.EXPIRED: NoticeKind.COMPLETED,
    OrderState.PARTIAL: NoticeKind.PARTIAL,
    OrderState.CANCELED: NoticeKind.CANCELED,
    OrderState.REFUNDED: NoticeKind.CANCELED,
    OrderState.FAILED: NoticeKind.FAILED,
}


@dataclass(frozen=True, slots=True)
class Ended:
    """An order, or a refill of one, that came to its end while someone was looking. `id` is ours."""

    id: int
    kind: NoticeKind
    service_name: str
    link: str


@dataclass(frozen=True, slots=True)
class PriceRise:
    """A service with a star that costs more than before. `id` is that of the change; rates are plain decimals."""

    id: int
    account: str
    service: str
    name: str
    old: str
    new: str
    currency: str = ""


def kind_of(state: OrderState) -> NoticeKind | None:
    """The notice that a final state is worth; None for others."""
    return _OF_STATE.get(state)


@dataclass(frozen=True, slots=True)
class NoticeWishes:
    """Which kinds are wanted, and the hours in which none shows; equal ends of `quiet` mean no such hours."""

    unwanted: frozenset[NoticeKind] = frozenset()
    quiet: tuple[time, time] | None = None

    def wants(self, kind: NoticeKind) -> bool:
        """True where this kind is to be shown."""
        return kind not in self.unwanted

    def is_quiet(self, now: time) -> bool:
        """True where `now`, the local time of day, lies in the quiet hours; these may go over midnight."""
        if self.quiet is None:
            return False
        begin, end = self.quiet
        return begin <= now < end if begin <= end else now >= begin or now < end

    def as_json(self) -> dict[str, object]:
        """As it is kept in the data file."""
        quiet = [moment.strftime("%H:%M") for moment in self.quiet] if self.quiet else None
        return {"unwanted": sorted(self.unwanted), "quiet": quiet}


def wishes_from(kept: object) -> NoticeWishes:
    """What `as_json` made; everything is wanted where it cannot be read."""
    values: Mapping[str, object] = kept if isinstance(kept, dict) else {}
    named = values.get("unwanted")
    unwanted = frozenset(kind for kind in NoticeKind if isinstance(named, list) and kind in named)
    return NoticeWishes(unwanted, _span(values.get("quiet")))


def _span(kept: object) -> tuple[time, time] | None:
    if not isinstance(kept, list) or len(kept) != 2:
        return None
    try:
        return time.fromisoformat(str(kept[0])), time.fromisoformat(str(kept[1]))
    except ValueError:
        return None


class NoticeDoor(Protocol):
    """The desktop's own notifications."""

    def show(self, title: str, text: str) -> int:
        """Show plain words; the number of the notice, 0 where the desktop does not show any. May wait for seconds."""

    def clicked(self) -> tuple[int, ...]:
        """The numbers of the notices that were clicked since the last time; never waits."""

    def socket(self) -> int:
        """The file number on which clicks arrive; -1 without a connection."""
