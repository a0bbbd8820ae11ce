"""Work on the window's own thread that is too long for one frame: a part in each turn of the event loop."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from PySide6.QtCore import QObject, QTimer, Signal, Slot


class Turns(QObject):
    """Takes steps one by one, `pause` milliseconds apart, so that the window answers in between; each is taken once."""

    finished = Signal()
    """The last step was taken."""

    def __init__(self, steps: Iterable[Callable[[], object]], parent: QObject, pause: int = 0) -> None:
        super().__init__(parent)
        self._left = list(steps)
        self._timer = QTimer(self)
        self._timer.setInterval(pause)
        self._timer.timeout.connect(self._take)
        self._timer.start()

    @property
    def done(self) -> bool:
        """True once no step is left."""
        return not self._left

    @Slot()
    def _take(self) -> None:
        if self._left:
            self._left.pop(0)()
        else:
            self._timer.stop()
            self.finished.emit()
