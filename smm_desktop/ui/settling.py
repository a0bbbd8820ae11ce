"""What the first view does not wait for: it comes once that has its data."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from smm_desktop.jobs import JobRunner, Lane

_LOOK_MS = 20
_MOST_LOOKS = 75
"""After so many the rest comes although the file is still being read."""


class Settling(QObject):
    """Waits until nothing is read from the local file any more, then loads what follows on a working thread; once."""

    settled = Signal()
    """All that follows is loaded, and can be made."""

    def __init__(self, runner: JobRunner, load: Callable[[], None], parent: QObject) -> None:
        super().__init__(parent)
        self._runner = runner
        self._load = load
        self._looks = 0
        self._timer = QTimer(self)
        self._timer.setInterval(_LOOK_MS)
        self._timer.timeout.connect(self._look)
        self._timer.start()

    @Slot()
    def _look(self) -> None:
        self._looks += 1
        if self._looks > _MOST_LOOKS or not any(job.lane is Lane.LOCAL for job in self._runner.jobs):
            self._timer.stop()
            self._runner.start(self._load, lane=Lane.LOCAL, done=self._end, failed=self._end)

    @Slot(object)
    def _end(self, _outcome: object) -> None:
        self.settled.emit()
