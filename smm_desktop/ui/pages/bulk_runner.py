"""Runs one batch in the background, and tells how far it is."""

from __future__ import annotations

import time
from contextlib import suppress
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication, QObject, QTimer, Signal, Slot

from smm_desktop.core.changes import Changes
from smm_desktop.core.errors import SmmError
from smm_desktop.jobs import Job
from smm_desktop.ui.pages.bulk_balance import BalanceReader
from smm_desktop.ui.workspace import Workspace

if TYPE_CHECKING:
    from smm_desktop.actions.bulk import BatchControl

_GATHER_MS = 500


class BulkRunner(QObject):
    """One batch at a time: pause, go on, stop. What was sent is in the store, whatever happens here."""

    progressed = Signal(int, int)
    stepped = Signal()
    """Lines were settled since the last time."""
    ended = Signal(object)
    """The `BatchRun`, or the trouble that kept it from running, or None for a bug."""
    state_changed = Signal()
    _told = Signal(object)

    def __init__(self, workspace: Workspace, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._control: BatchControl | None = None
        self._job: Job | None = None
        self._outcome: object = None
        self._changes = Changes()
        self._started = (0.0, 0)
        self._balance = BalanceReader(workspace, self)
        self._gather = QTimer(self)
        self._gather.setInterval(_GATHER_MS)
        self._gather.timeout.connect(self._hand_on)
        self._told.connect(self._take_changes)
        workspace.leaving.connect(self.stop)
        application = QCoreApplication.instance()
        if application is not None:
            application.aboutToQuit.connect(self.stop)

    @property
    def running(self) -> bool:
        """True while a batch is under way, paused ones too."""
        return self._job is not None

    @property
    def paused(self) -> bool:
        """True while the batch waits for the person."""
        return self._control is not None and self._control.paused

    @property
    def stopping(self) -> bool:
        """True from Stop until the line that is being sent is settled."""
        return self._control is not None and self._control.stopped

    def start(self, batch: int, account: str) -> None:
        """Send the lines of a batch of an account that were never sent. Nothing happens while one runs."""
        from smm_desktop.actions import bulk

        if self._job is not None:
            return
        self._control, self._outcome, self._started = bulk.BatchControl(), None, (0.0, 0)
        self._job = self._workspace.run(
            bulk.run_batch,
            batch,
            control=self._control,
            told=self._tell,
            done=self._take_outcome,
            failed=self._take_outcome,
            with_control=True,
        )
        self._job.progressed.connect(self._take_progress)
        self._job.finished.connect(self._finish)
        self._balance.begin(account)
        self._gather.start()
        self.state_changed.emit()

    @Slot()
    def pause_or_go_on(self) -> None:
        """Pause, or go on where it is paused."""
        if self._control is not None:
            self._control.resume() if self._control.paused else self._control.pause()
            self._started = (0.0, 0)
            self.state_changed.emit()

    @Slot()
    def stop(self) -> None:
        """Send no further line."""
        if self._control is not None:
            self._control.stop()
            self.state_changed.emit()

    def seconds_left(self, done: int, total: int) -> float | None:
        """How long the rest takes at the pace of this run; None where that cannot be told yet."""
        began, before = self._started
        if self.paused or not began or done <= before:
            return None
        return (time.monotonic() - began) / (done - before) * (total - done)

    @Slot(int, int)
    def _take_progress(self, done: int, total: int) -> None:
        if not self._started[0]:
            self._started = (time.monotonic(), done)
        self.progressed.emit(done, total)

    def _tell(self, changes: Changes) -> None:
        """On the working thread; the window may be gone by now, and the batch goes on to its next safe place."""
        with suppress(RuntimeError):
            self._told.emit(changes)

    @Slot(object)
    def _take_changes(self, changes: Changes) -> None:
        self._changes |= changes

    @Slot()
    def _hand_on(self) -> None:
        if self._changes:
            changes, self._changes = self._changes, Changes()
            self._workspace.changed.emit(changes)
            self._balance.note_settled()
            self.stepped.emit()
        self._balance.read(at_once=self.paused or not self._gather.isActive())

    def _take_outcome(self, outcome: Any | SmmError) -> None:
        self._outcome = outcome

    @Slot()
    def _finish(self) -> None:
        self._gather.stop()
        self._hand_on()
        self._job, self._control = None, None
        self.state_changed.emit()
        self.ended.emit(self._outcome)
