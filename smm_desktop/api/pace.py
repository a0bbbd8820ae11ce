"""How often an account may call its panel."""

from __future__ import annotations

import time
from collections.abc import Callable


class Pace:
    """A limit of calls a minute, shared by all work of one account."""

    def __init__(
        self,
        calls_per_minute: int = 50,
        *,
        clock: Callable[[], float] = time.monotonic,
        sleep: Callable[[float], None] | None = None,
    ) -> None:
        self.calls_per_minute = calls_per_minute
        self._clock = clock
        self._sleep = sleep

    @classmethod
    def unlimited(cls) -> Pace:
        """No limit, for tests."""
        return cls(1_000_000)
