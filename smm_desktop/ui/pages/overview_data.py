"""When the overview looks at the figures again: gathered, one look at a time, and only while someone sees it."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from smm_desktop.core.changes import Changes
from smm_desktop.jobs import Job
from smm_desktop.ui.workspace import Workspace

_GATHER_MS = 300
"""From the first change to a look at it."""
_REST_MS = 2000
"""At least so long from the end of a look to the next."""
_DRAWING_MS = 400
"""From the figures to the movements of balances."""
_STALE_MS = 60_000
"""Without any change: a day may end, and "2 min ago" grows old."""


class OverviewData(QObject):
    """Asks for a glance and for the movements of balances, behind each other, and tells when they are there."""

    glanced = Signal(object)
    moved = Signal(object)
    counted = Signal(int)
    """How many things wait for the person."""

    def __init__(self, workspace: Workspace, parent: QObject) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._seen = False
        self._due = True
        self._asked = ""
        self._job: Job | None = None
        self._resting = self._timer(_REST_MS)
        self._gather = self._timer(_GATHER_MS)
        self._then = self._timer(_DRAWING_MS)
        self._then.timeout.connect(self._look_on)
        self._stale = self._timer(_STALE_MS)
        for timer in (self._resting, self._gather):
            timer.timeout.connect(self._look)
        self._stale.timeout.connect(self.again)
        workspace.changed.connect(self._follow)

    def set_seen(self, seen: bool) -> None:
        """Whether the page shows: what changes meanwhile is looked at when it does again."""
        self._seen = seen
        if seen:
            self._look()
        else:
            self._stale.stop()

    @Slot()
    def again(self) -> None:
        """Look as soon as can be; what is under way for another account is given up."""
        self._due = True
        if self._job is not None:
            self._job.cancel()
        self._resting.stop()
        self._look()

    @Slot(object)
    def _follow(self, changes: Changes) -> None:
        if changes.balances or changes.orders or changes.added or changes.services or changes.scheduled:
            self._due = True
            if not self._gather.isActive():
                self._gather.start()

    @Slot()
    def _look(self) -> None:
        from smm_desktop.actions import attention, insights

        if not self._seen or not self._due or self._job is not None or self._resting.isActive():
            return
        self._due = False
        self._gather.stop()
        self._asked = self._workspace.scope
        self._workspace.query(attention.count, done=self._count)
        self._begin(self._workspace.query(insights.glance, self._asked, done=self._take, with_control=True))

    def _take(self, glance: Any) -> None:
        if not glance.days or self._asked != self._workspace.scope:  # given up for another account
            return
        self.glanced.emit(glance)
        self._then.start()

    @Slot()
    def _look_on(self) -> None:
        """The movements later: reckoning them would hold up the drawing of what is there."""
        from smm_desktop.actions import insights

        if self._job is None and self._seen:
            self._begin(
                self._workspace.query(insights.movements, self._asked, done=self._tell_moved, with_control=True)
            )

    def _tell_moved(self, movements: Any) -> None:
        if self._asked == self._workspace.scope:
            self.moved.emit(movements)

    def _count(self, count: int) -> None:
        self.counted.emit(count)

    def _begin(self, job: Job) -> None:
        self._job = job
        job.finished.connect(self._end)

    @Slot()
    def _end(self) -> None:
        if self._job is None or self._job.running:
            return
        self._job = None
        if self._due:
            self._resting.start()
        self._stale.start()

    def _timer(self, milliseconds: int) -> QTimer:
        timer = QTimer(self)
        timer.setSingleShot(True)
        timer.setInterval(milliseconds)
        return timer
