"""Answers of panels on their way to the file: written while the next ones are asked for."""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence
from typing import Generic, TypeVar

from smm_desktop.core.aside import Aside, Task
from smm_desktop.core.changes import Changes

AT_ONCE = 2000
"""Answers that are waited for, so that handing them over does not cost more than writing them."""
AFTER = 0.1
"""Seconds after which they are not waited for: nothing waits for a slow panel."""
_LONG = 1.0
"""Seconds after which a write that no second thread took up is done by whoever asks."""

Told = TypeVar("Told")


class Gathered(Generic[Told]):
    """Has one transaction written at a time, of all that came meanwhile."""

    def __init__(self, write: Callable[[Sequence[Told]], Changes], aside: Aside) -> None:
        self._write = write
        self._aside = aside
        self._waiting: list[Told] = []
        self._task: Task[Changes] | None = None
        self._changes = Changes()
        self._last = time.monotonic()

    def take(self, told: Sequence[Told]) -> None:
        """Have this written soon. Raises StoreError where something before could not be."""
        self._waiting += told
        since = time.monotonic() - self._last
        due = len(self._waiting) >= AT_ONCE or since >= AFTER
        if due and (self._task is None or self._task.ended or since >= _LONG):
            self._begin()

    def hand_over(self) -> None:
        """Have all that was taken written now, before something that may take its time. Raises StoreError."""
        if self._waiting:
            self._begin()

    def settled(self) -> Changes:
        """What was changed by all that was taken; it is written when this returns. Raises StoreError."""
        self.hand_over()
        self._end()
        return self._changes

    def _begin(self) -> None:
        self._end()
        told, self._waiting = self._waiting, []
        self._task = self._aside.begin(lambda: self._write(told))
        self._last = time.monotonic()

    def _end(self) -> None:
        if self._task is not None:
            task, self._task = self._task, None
            self._changes |= task.outcome()
