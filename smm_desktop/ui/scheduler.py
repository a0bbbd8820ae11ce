"""Places orders that were scheduled when they are due, and tells what became of them."""

from __future__ import annotations

from collections import deque
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from smm_desktop.core.changes import Changes
from smm_desktop.core.errors import SmmError
from smm_desktop.jobs import Lane
from smm_desktop.ui import schedule_words as words
from smm_desktop.ui.messages import say
from smm_desktop.ui.workspace import Workspace

if TYPE_CHECKING:
    from smm_desktop.actions.scheduled import Attempt, Due
    from smm_desktop.core.scheduling import Scheduled

_SOON_MS = 400
_RETRY_MS = 30_000
_BUSY_MS = 2_000


class Scheduler(QObject):
    """Looks when something may be due; places one after the other. What it decides is in the data file, never here."""

    told = Signal(str, str, object)
    """Title and text of a notice, and our ids of the orders that it tells of."""
    held_told = Signal(str, str)
    """The same about orders that wait for the person."""

    def __init__(self, workspace: Workspace, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._due: deque[Scheduled] = deque()
        self._busy = self._leaving = self._any_wait = False
        self._troubles: dict[int, str] = {}
        self._placed: list[words.Result] = []
        self._held: list[Scheduled] = []
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._look)
        workspace.changed.connect(self._follow)
        workspace.leaving.connect(self._leave)

    def start(self) -> None:
        """Look now; what came too late while the program did not run is held."""
        self._look()

    @Slot()
    def _look(self) -> None:
        from smm_desktop.actions import scheduled

        if self._leaving:
            return
        if self._busy:
            self._wake_in(_BUSY_MS)
            return
        self._busy = True
        job = self._workspace.run(
            scheduled.look, dict(self._troubles), lane=Lane.LOCAL, done=self._take, failed=self._stumble
        )
        job.finished.connect(self._ended)

    def _take(self, due: Due) -> None:
        self._held += due.held
        self._due.extend(due.place)
        self._any_wait = due.wake is not None
        if due.wake is not None:
            self._wake_in(max(_SOON_MS, int(due.wake.total_seconds() * 1000) + 1))
        for one in due.held:
            self._troubles.pop(one.id, None)

    @Slot()
    def _ended(self) -> None:
        """Whatever came of the last step: the next one, or the end of this round."""
        from smm_desktop.actions import scheduled

        if self._leaving or not self._due:
            self._busy = False
            self._tell()
            return
        one = self._due.popleft()
        job = self._workspace.run(
            scheduled.place_due, one.id, done=lambda attempt: self._tried(one, attempt), failed=self._stumble
        )
        job.finished.connect(self._ended)

    def _tried(self, one: Scheduled, attempt: Attempt) -> None:
        from smm_desktop.actions import balances
        from smm_desktop.actions.scheduled import Held, Placed, Retry

        match attempt.what:
            case Placed() as placed:
                self._troubles.pop(one.id, None)
                self._placed.append(words.Result(one, placed.order, placed.error))
                self._workspace.run(balances.look, one.ticket.account)
            case Held() as held:
                self._held.append(words.as_held(one, held))
            case Retry(why):
                self._troubles[one.id] = why
                self._wake_in(_RETRY_MS)

    def _stumble(self, error: SmmError) -> None:
        """The data file could not be written, or the key not be read: everything waits as before."""
        self._due.clear()
        self._workspace.said.emit(say(error))
        self._wake_in(_RETRY_MS)

    def _tell(self) -> None:
        placed, held, self._placed, self._held = self._placed, self._held, [], []
        if placed:
            title, text = words.placed_notice(placed)
            self._workspace.said.emit(f"{title}: {text}")
            self.told.emit(title, text, tuple(one.order.id for one in placed))
        if held:
            title, text = words.held_notice(held)
            self._workspace.said.emit(f"{title}: {text}")
            self.held_told.emit(title, text)

    def _wake_in(self, milliseconds: int) -> None:
        """Look again then, or sooner where that was asked for."""
        if not self._timer.isActive() or self._timer.remainingTime() > milliseconds:
            self._timer.start(milliseconds)

    @Slot(object)
    def _follow(self, changes: Changes) -> None:
        if changes.scheduled or (changes.orders and self._any_wait):
            self._wake_in(_SOON_MS)

    @Slot()
    def _leave(self) -> None:
        self._leaving = True
        self._timer.stop()
