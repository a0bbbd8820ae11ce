"""How the person's own orders of one service went: counted, timed, and held against what dropped."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import timedelta
from statistics import median_low
from typing import Literal

Outcome = Literal["completed", "partial", "canceled", "failed"]

OUTCOMES: tuple[Outcome, ...] = ("completed", "partial", "canceled", "failed")
ENOUGH = 5
"""Orders from which on a share or a median is told; below it, one odd order would be the whole figure."""
NEWEST = 300
"""Orders of each outcome, the newest ones, that medians and drops are taken from: what a service was like long ago
does not tell what it is like now.
"""


@dataclass(frozen=True, slots=True)
class Course:
    """How one placed order went, as far as this program saw it.

    `started` is from placing to the first time it was seen under way, `taken` to the first time it was seen completed.
    `missing` is what the panel told to remain again after it had been complete; `refilled` where a refill was done.
    """

    started: timedelta | None = None
    taken: timedelta | None = None
    completed: bool = False
    missing: int = 0
    refilled: bool = False


@dataclass(frozen=True, slots=True)
class ServiceRecord:
    """The figures of one service. Shares are of the orders that ended; medians are None below `ENOUGH` orders."""

    under_way: int = 0
    outcomes: Mapping[Outcome, int] | None = None
    start_median: timedelta | None = None
    complete_median: timedelta | None = None
    timed: int = 0
    """Orders that the time to complete was taken from."""
    looked_at: int = 0
    """Completed orders that were looked at for drops: the newest ones."""
    dropped: int = 0
    """Of these, those that came short later: more remained, or a refill was carried out."""
    refilled: int = 0

    @property
    def ended(self) -> int:
        """Orders that came to an end."""
        return sum((self.outcomes or {}).values())

    @property
    def placed(self) -> int:
        """Orders that the panel took, those under way included."""
        return self.ended + self.under_way

    @property
    def enough(self) -> bool:
        """False while there are too few ended orders to say anything."""
        return self.ended >= ENOUGH

    def count(self, outcome: Outcome) -> int:
        """How many orders ended so."""
        return (self.outcomes or {}).get(outcome, 0)

    def share(self, outcome: Outcome) -> float | None:
        """The share of the ended orders that ended so, 0.0 to 1.0; None where there are too few."""
        return self.count(outcome) / self.ended if self.enough else None


def summarize(under_way: int, outcomes: Mapping[Outcome, int], newest: Sequence[Course]) -> ServiceRecord:
    """The figures of all orders by how they ended, and of the `newest` in more detail."""
    times = [course.taken for course in newest if course.taken is not None]
    completed = [course for course in newest if course.completed]
    return ServiceRecord(
        under_way,
        dict(outcomes),
        _median([course.started for course in newest if course.started is not None]),
        _median(times),
        len(times),
        len(completed),
        sum(course.missing > 0 or course.refilled for course in completed),
        sum(course.refilled for course in completed),
    )


def _median(times: Sequence[timedelta]) -> timedelta | None:
    return median_low(times) if len(times) >= ENOUGH else None
