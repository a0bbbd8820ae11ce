"""How long the balances last, for the frame and the tray: looked up now and then, never with every change."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from smm_desktop.core.changes import Changes
from smm_desktop.ui.workspace import Workspace

_FIRST_MS = 4000
"""Behind the start, which has more urgent work."""
_GATHER_MS = 5000
_REST_MS = 60_000
_DAILY_MS = 3_600_000
"""Without any change: a day ends, and the basis with it."""


class Outlook(QObject):
    """Tells the forecasts of all accounts by their ids."""

    changed = Signal(object)

    def __init__(self, workspace: Workspace, parent: QObject) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._wait = QTimer(self)
        self._wait.setSingleShot(True)
        self._wait.timeout.connect(self._look)
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(_REST_MS)
        workspace.changed.connect(self._follow)
        workspace.leaving.connect(self._wait.stop)

    def start(self) -> None:
        """Look up in a moment."""
        self._wait.start(_FIRST_MS)

    @Slot(object)
    def _follow(self, changes: Changes) -> None:
        if changes.balances or changes.added:
            wait = max(_GATHER_MS, self._rest.remainingTime())
            if not self._wait.isActive() or self._wait.remainingTime() > wait:
                self._wait.start(wait)

    @Slot()
    def _look(self) -> None:
        from smm_desktop.actions import insights

        self._rest.start()
        self._wait.start(_DAILY_MS)
        self._workspace.query(insights.forecasts, done=self._take)

    def _take(self, told: Any) -> None:
        self.changed.emit(told)
