"""How long the window's thread did not answer, action by action, without a watching thread that would take its time."""

from __future__ import annotations

import time
from pathlib import Path

from PySide6.QtCore import QObject, Qt, QTimer, Slot

BEAT_MS = 4
_THREADS = Path("/proc/self/task")
"""Where Linux tells for how many nanoseconds each thread was ready but had no processor."""


class Beats(QObject):
    """A heartbeat on the thread that made it. All that it tells is of the time since `begin`."""

    def __init__(self) -> None:
        super().__init__()
        self.longest = 0.0
        """Milliseconds of the longest time without an answer."""
        self.without_queue = 0.0
        """The same less the time for which one of our threads, this one or one it waits for, had no processor."""
        self.worked = 0.0
        """Milliseconds of processor time of this thread in the beat in which it worked most."""
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.setInterval(BEAT_MS)
        self._timer.timeout.connect(self._beat)
        self._last = self._done = 0.0
        self._queued: dict[str, int] = {}

    def begin(self) -> None:
        """Measure from now on."""
        self.longest = self.without_queue = self.worked = 0.0
        self._last, self._queued = time.perf_counter(), _queued()
        self._done = time.thread_time()
        self._timer.start()

    def end(self) -> tuple[float, float]:
        """Stop measuring; both figures."""
        self._beat()
        self._timer.stop()
        return self.longest, self.without_queue

    @Slot()
    def _beat(self) -> None:
        done = time.thread_time()
        self.worked = max(self.worked, (done - self._done) * 1e3)
        now, queued = time.perf_counter(), _queued()
        held = (now - self._last) * 1e3 - BEAT_MS
        self.longest = max(self.longest, held)
        self.without_queue = max(self.without_queue, held - _longest_wait(self._queued, queued))
        self._last, self._queued, self._done = now, queued, time.thread_time()


def _queued() -> dict[str, int]:
    try:
        return {each.name: int((each / "schedstat").read_bytes().split()[1]) for each in _THREADS.iterdir()}
    except (OSError, IndexError, ValueError):
        return {}


def _longest_wait(before: dict[str, int], now: dict[str, int]) -> float:
    return max((value - before[name] for name, value in now.items() if name in before), default=0) / 1e6
