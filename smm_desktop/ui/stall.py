"""Measures how long the window did not answer, and names what held it up."""

from __future__ import annotations

import sys
import threading
import time
import traceback
from dataclasses import dataclass

from PySide6.QtCore import QObject, Qt, QTimer, Slot

BEAT_MS = 5
"""The GUI thread tells this often that it is alive."""
USUAL_THRESHOLD = 0.05
_FRAMES = 8


@dataclass(frozen=True, slots=True)
class Stall:
    """One time the GUI thread did not answer: when it began (seconds since the watch started), how long, and where.

    `where` is the innermost lines of the stack when it was last looked at: files and functions only, newest last.
    """

    at: float
    seconds: float
    where: str = ""
    cpu: float = 0.0
    """Seconds the GUI thread itself worked meanwhile; the rest it waited for a busy machine or another thread."""


class StallWatch(QObject):
    """A heartbeat on the GUI thread and a thread that listens to it. `stalls` holds the ones above the threshold."""

    def __init__(self, parent: QObject | None = None, *, threshold: float = USUAL_THRESHOLD) -> None:
        super().__init__(parent)
        self.stalls: list[Stall] = []
        self.longest = Stall(0, 0)
        self._threshold = threshold
        self._began = self._beat = time.perf_counter()
        self._worked = time.thread_time()
        self._gui_thread = threading.get_ident()
        self._ended = threading.Event()
        self._seen_at = ""
        self._paused = False
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.setInterval(BEAT_MS)
        self._timer.timeout.connect(self._tell)
        self._listener = threading.Thread(target=self._listen, name="stall watch", daemon=True)

    def start(self) -> None:
        """Begin to measure."""
        self.reset()
        self._timer.start()
        self._listener.start()

    @property
    def longest_ms(self) -> float:
        """The longest stall so far, in milliseconds."""
        return self.longest.seconds * 1000

    def pause(self) -> None:
        """Leave out what follows."""
        self._tell()
        self._timer.stop()
        self._paused = True

    def resume(self) -> None:
        """Measure again."""
        self._beat, self._seen_at, self._paused = time.perf_counter(), "", False
        self._worked = time.thread_time()
        self._timer.start()

    def stop(self) -> None:
        """End; the figures stay."""
        self._timer.stop()
        self._ended.set()
        if self._listener.is_alive():
            self._listener.join(1)

    def reset(self) -> None:
        """Forget what was measured so far."""
        self.stalls, self.longest = [], Stall(0, 0)
        self._beat, self._worked = time.perf_counter(), time.thread_time()

    @Slot()
    def _tell(self) -> None:
        now, worked = time.perf_counter(), time.thread_time()
        held = now - self._beat - BEAT_MS / 1000
        if held > self.longest.seconds or held > self._threshold:
            stall = Stall(
                round(self._beat - self._began, 3), round(held, 4), self._seen_at, round(worked - self._worked, 4)
            )
            self.longest = max(self.longest, stall, key=lambda each: each.seconds)
            if held > self._threshold:
                self.stalls.append(stall)
        self._beat, self._worked, self._seen_at = now, worked, ""

    def _listen(self) -> None:
        while not self._ended.wait(self._threshold / 4):
            late = time.perf_counter() - self._beat
            if late > self._threshold * 0.6 and not self._paused:
                frame = sys._current_frames().get(self._gui_thread)
                if frame is not None:
                    self._seen_at = _names(traceback.extract_stack(frame)[-_FRAMES:])


def _names(frames: list[traceback.FrameSummary] | traceback.StackSummary) -> str:
    return " > ".join(f"{frame.filename.rsplit('/', 1)[-1]}:{frame.lineno} {frame.name}" for frame in frames)
