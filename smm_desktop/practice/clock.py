"""The practice panel's own time, which can run faster than ours."""

from __future__ import annotations

import threading
import time
from datetime import UTC, datetime, timedelta


class Clock:
    """Seconds of panel time since it was made; `speed` of them pass in one of ours (0 stands still)."""

    def __init__(self, speed: float = 1.0) -> None:
        self._lock = threading.Lock()
        self._began = datetime.now(UTC)
        self._passed = 0.0
        self._mark = time.monotonic()
        self._speed = _checked(speed)

    @property
    def speed(self) -> float:
        """How many seconds of panel time pass in one of ours; may be set at any time."""
        return self._speed

    @speed.setter
    def speed(self, speed: float) -> None:
        with self._lock:
            self._rebase()
            self._speed = _checked(speed)

    def now(self) -> float:
        """Seconds of panel time that have passed."""
        with self._lock:
            return self._passed + (time.monotonic() - self._mark) * self._speed

    def advance(self, seconds: float) -> None:
        """Let `seconds` of panel time pass at once."""
        with self._lock:
            self._rebase()
            self._passed += seconds

    def date_at(self, seconds: float) -> datetime:
        """The panel's calendar time, aware in UTC, at `seconds` of panel time."""
        return self._began + timedelta(seconds=seconds)

    def seconds_at(self, moment: datetime) -> float:
        """The panel time at which its calendar shows `moment` (aware)."""
        return (moment - self._began).total_seconds()

    def _rebase(self) -> None:
        mark = time.monotonic()
        self._passed += (mark - self._mark) * self._speed
        self._mark = mark


def _checked(speed: float) -> float:
    if not 0 <= speed <= 1_000_000:
        raise ValueError("speed must be from 0 to 1,000,000")
    return float(speed)
