"""Loads what the window will need soon, a module in each turn of the event loop, so that it answers in between.

On the window's own thread: Qt's classes are made for Python when they are first named, and two threads that make some
at once end the program.
"""

from __future__ import annotations

from importlib import import_module

from PySide6.QtCore import QObject, QTimer, Slot

_PAUSE_MS = 20
_MODULES = (
    "smm_desktop.ui.widgets.ticket",
    "smm_desktop.ui.pages.services",
    "smm_desktop.ui.pages.orders",
    "smm_desktop.ui.pages.refills",
    "smm_desktop.ui.pages.bulk",
    "smm_desktop.ui.pages.attention",
    "smm_desktop.ui.pages.overview",
    "smm_desktop.ui.pages.settings",
    "smm_desktop.ui.rounds",
    "smm_desktop.ui.reachability",
)


class PagesAhead(QObject):
    """Goes through the modules once; those that are there already take no time."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._left = list(_MODULES)
        self._timer = QTimer(self)
        self._timer.setInterval(_PAUSE_MS)
        self._timer.timeout.connect(self._load_next)

    def start(self) -> None:
        """Begin with the next turn of the event loop."""
        self._timer.start()

    @Slot()
    def _load_next(self) -> None:
        if self._left:
            import_module(self._left.pop(0))
        else:
            self._timer.stop()
