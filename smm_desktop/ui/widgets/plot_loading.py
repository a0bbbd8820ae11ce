"""Loads the plotting library when the first plot is wanted, then lets plots be made.

Numbers come first, away from the GUI thread. What stands on Qt is loaded on it: Qt's classes are made for Python when
they are first named, and two threads that make some at once end the program.
"""

from __future__ import annotations

import gc
import logging
from collections.abc import Callable
from types import ModuleType

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from smm_desktop.jobs import JobRunner, Lane


class PlotMaker(QObject):
    """Calls what makes plots, one in each turn of the event loop, so that the window answers in between."""

    failed = Signal()
    """The library cannot be loaded here: there are tables alone."""

    def __init__(self, runner: JobRunner, parent: QObject) -> None:
        super().__init__(parent)
        self._runner = runner
        self._plots: ModuleType | None = None
        self._waiting: list[Callable[[ModuleType], None]] = []
        self._begun = False
        self._turn = QTimer(self)
        self._turn.setInterval(0)
        self._turn.timeout.connect(self._make_next)

    def want(self, make: Callable[[ModuleType], None]) -> None:
        """Call `make(plots)` with the module of plots as soon as it is there. Bound methods of living objects only."""
        self._waiting.append(make)
        if self._plots is not None:
            self._turn.start()
        elif not self._begun:
            self._begun = True
            self._runner.start(_load, lane=Lane.LOCAL, done=self._loaded, failed=self._give_up)

    @Slot(object)
    def _loaded(self, _library: object) -> None:
        QTimer.singleShot(0, self, self._define)

    @Slot(object)
    def _give_up(self, trouble: object) -> None:
        logging.getLogger(__name__).error("Plots cannot be drawn: %s", trouble)
        self.failed.emit()

    @Slot()
    def _define(self) -> None:
        if not gc.isenabled():  # the window's own collector works: what the library is made of never becomes garbage
            gc.freeze()
        from smm_desktop.ui.widgets import plots

        plots.warm_up()
        self._plots = plots
        self._turn.start()

    @Slot()
    def _make_next(self) -> None:
        if self._plots is None or not self._waiting:
            self._turn.stop()
            return
        self._waiting.pop(0)(self._plots)


def _load() -> None:
    import numpy  # noqa: F401 - the work is to have it loaded, on the thread of a pool
