"""How often an account may call its panel: one limit for all its work, and people before machines."""

from __future__ import annotations

import heapq
import itertools
import random
import threading
import time
from collections import deque
from collections.abc import Callable

WINDOW = 60.0
LONGEST_PAUSE = 900.0
_FIRST_BACK_OFF = 4.0
_LONGEST_BACK_OFF = 120.0


class PauseTooLong(Exception):
    """The panel asked for a pause longer than the caller would wait: `seconds` of it are left."""

    def __init__(self, seconds: float) -> None:
        self.seconds = seconds
        super().__init__(f"{seconds:.0f} s")


class PaceStopped(Exception):
    """The program is closing: nobody waits for a turn any more."""


class Pace:
    """At most `calls_per_minute` in any 60 seconds, first come first served, urgent calls before all others.

    A tenth of the limit is kept for urgent calls. `clock` gives seconds; `sleep` is for tests and replaces waiting.
    """

    def __init__(
        self,
        calls_per_minute: int = 50,
        *,
        clock: Callable[[], float] = time.monotonic,
        sleep: Callable[[float], None] | None = None,
    ) -> None:
        self._limit: int | None = max(1, calls_per_minute)
        self._clock = clock
        self._sleep = sleep
        self._turn = threading.Condition()
        self._numbers = itertools.count()
        self._waiting: list[tuple[bool, int]] = []
        self._calls: deque[float] = deque()
        self._paused_until = 0.0
        self._slowed = 0
        self._stopped = False

    @classmethod
    def unlimited(cls) -> Pace:
        """No limit and no pauses, for tests."""
        pace = cls()
        pace._limit = None
        return pace

    @property
    def calls_per_minute(self) -> int:
        """The limit; 0 where there is none. Setting it holds from the next call on."""
        return self._limit or 0

    @calls_per_minute.setter
    def calls_per_minute(self, limit: int) -> None:
        with self._turn:
            self._limit = max(1, limit)
            self._turn.notify_all()

    def take(self, *, urgent: bool = False, patience: float = float("inf")) -> None:
        """Wait for a turn and use it up. Raises PauseTooLong where a pause outlasts `patience`, PaceStopped."""
        with self._turn:
            ticket = (not urgent, next(self._numbers))
            heapq.heappush(self._waiting, ticket)
            try:
                while (delay := self._delay(ticket, urgent, patience)) != 0:
                    self._rest(delay)
                self._calls.append(self._clock())
            finally:
                self._waiting.remove(ticket)
                heapq.heapify(self._waiting)
                self._turn.notify_all()

    def slowed(self, retry_after: float | None = None) -> float:
        """The panel said "too often": pause for `retry_after` seconds, or for longer each time. Returns the pause."""
        with self._turn:
            self._slowed += 1
            grown = min(_LONGEST_BACK_OFF, _FIRST_BACK_OFF * 2.0 ** min(self._slowed - 1, 10))
            pause = grown * random.uniform(0.75, 1.25) if retry_after is None else max(1.0, retry_after)  # noqa: S311 - jitter
            pause = min(pause, LONGEST_PAUSE)
            if self._limit is not None:
                self._paused_until = max(self._paused_until, self._clock() + pause)
            self._turn.notify_all()
            return pause

    def answered(self) -> None:
        """A call went through: the next pause is short again."""
        self._slowed = 0

    @property
    def pause_left(self) -> float:
        """Seconds until calls go on after the panel asked to wait; 0 where it did not."""
        return max(0.0, self._paused_until - self._clock())

    def stop(self) -> None:
        """Wake everyone who waits; they and later callers get PaceStopped."""
        with self._turn:
            self._stopped = True
            self._turn.notify_all()

    def _delay(self, ticket: tuple[bool, int], urgent: bool, patience: float) -> float | None:
        """Seconds until this ticket's turn; None while others stand before it."""
        if self._stopped:
            raise PaceStopped
        if self._limit is None:
            return 0
        pause = self.pause_left
        if pause > patience:
            raise PauseTooLong(pause)
        if self._waiting[0] != ticket:
            return None
        return max(pause, self._until_free(self._limit if urgent else self._limit - self._limit // 10))

    def _until_free(self, limit: int) -> float:
        now = self._clock()
        while self._calls and self._calls[0] <= now - WINDOW:
            self._calls.popleft()
        if len(self._calls) < limit:
            return 0
        return max(self._calls[len(self._calls) - limit] + WINDOW - now, 0.001)

    def _rest(self, delay: float | None) -> None:
        if self._sleep is None or delay is None:
            self._turn.wait(delay)
            return
        self._turn.release()
        try:
            self._sleep(delay)
        finally:
            self._turn.acquire()
