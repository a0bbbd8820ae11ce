"""How long the window's thread did not answer, action by action, without a watching thread that would take its time."""

from __future__ import annotations

import time
from pathlib import Path

from PySide6.QtCore import QObject, Qt, QTimer, Slot

BEAT_MS = 2
_QUEUE = Path("/proc/thread-self/schedstat")
"""Where Linux tells for how many nanoseconds a thread was ready but had no processor."""


class Beats(QObject):
    """A heartbeat on the thread that made it. `longest` and `queued` tell of the time since `begin` or `end`."""

    def __init__(self) -> None:
        super().__init__()
        self.longest = 0.0
        """Milliseconds of the longest time without an answer."""
        self.without_queue = 0.0
        """The same less the time in which the machine had no processor free; milliseconds."""
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.setInterval(BEAT_MS)
        self._timer.timeout.connect(self._beat)
        self._last = self._queued = 0.0

    def begin(self) -> None:
        """Measure from now on."""
        self.longest = self.without_queue = 0.0
        self._last, self._queued = time.perf_counter(), _queued()
        self._timer.start()

    def end(self) -> tuple[float, float]:
        """Stop measuring; both figures."""
        self._beat()
        self._timer.stop()
        return self.longest, self.without_queue

    @Slot()
    def _beat(self) -> None:
        now, queued = time.perf_counter(), _queued()
        held = (now - self._last) * 1e3 - BEAT_MS
        self.longest = max(self.longest, held)
        self.without_queue = max(self.without_queue, held - (queued - self._queued) / 1e6)
        self._last, self._queued = now, queued


def _queued() -> float:
    try:
        return float(_QUEUE.read_bytes().split()[1])
    except (OSError, IndexError, ValueError):
        return 0.0
