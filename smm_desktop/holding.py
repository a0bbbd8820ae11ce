"""While a paid call takes long, the desktop is asked not to end the session, and told when it may again."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Slot

from smm_desktop.jobs import Lane
from smm_desktop.ui.leaving import MUST_END

if TYPE_CHECKING:
    from smm_desktop.jobs import Job, JobRunner
    from smm_desktop.system.session import SessionHold

_SOON_MS = 400
"""What has its answer within this needs no such question."""


class SessionKeeper(QObject):
    """Watches the jobs of a runner from its making on."""

    def __init__(self, runner: JobRunner, parent: QObject) -> None:
        super().__init__(parent)
        self._runner = runner
        self._hold: SessionHold | None = None
        self._asking = False
        self._wait = QTimer(self)
        self._wait.setSingleShot(True)
        self._wait.setInterval(_SOON_MS)
        self._wait.timeout.connect(self._look)
        if sys.platform == "linux":
            runner.started.connect(self._note)

    @Slot(object)
    def _note(self, job: Job) -> None:
        if job.name in MUST_END:
            job.finished.connect(self._look)
            if not self._wait.isActive():
                self._wait.start()

    @Slot()
    def _look(self) -> None:
        under_way = any(job.running and job.name in MUST_END for job in self._runner.jobs)
        if under_way and not self._wait.isActive() and self._hold is None and not self._asking:
            from smm_desktop.system.session import hold_session

            self._asking = True
            self._runner.start(hold_session, self.tr("An order is being sent."), lane=Lane.LOCAL, done=self._take)
        elif not under_way and self._hold is not None:
            hold, self._hold = self._hold, None
            self._runner.start(hold.release, lane=Lane.LOCAL)

    def _take(self, hold: SessionHold | None) -> None:
        self._asking, self._hold = False, hold
        if hold is not None:
            self._look()
