"""Before the program ends: what costs money has its outcome on disk, or was never begun."""

from __future__ import annotations

import logging
import sys
import time
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QEvent, QObject, QTimer, Signal, Slot
from PySide6.QtWidgets import QApplication

if TYPE_CHECKING:
    from types import FrameType

    from smm_desktop.jobs import Job, JobRunner
    from smm_desktop.ui.workspace import Workspace

log = logging.getLogger(__name__)

MUST_END = frozenset(
    {"place_order", "place_due", "request_refills", "request_cancels", "run_batch", "recover", "put_back", "set_note"}
)
"""Names of the jobs that are waited for: paid calls, the replacing of the data file, and what was just written."""
_SESSION_MS = 45_000
"""The longest wait at the end of a session: a call that was sent has its answer or its timeout by then."""


class Leaving(QObject):
    """Waits for paid calls. `waiting` is emitted where there is something to wait for."""

    waiting = Signal()

    def __init__(self, runner: JobRunner, parent: QObject) -> None:
        super().__init__(parent)
        self._runner = runner
        self._then: Callable[[], None] | None = None
        self._names: frozenset[str] | None = MUST_END
        runner.busy_changed.connect(self._look)

    def when_free(self, workspace: Workspace | None, then: Callable[[], None]) -> None:
        """Stop batches and calls that only wait for their turn; call `then` once none of `MUST_END` is under way."""
        if workspace is not None:
            workspace.leaving.emit()
            workspace.desk.panels.stop_waiting()
        self._wait(MUST_END, then)

    def when_paid(self, then: Callable[[], None]) -> None:
        """Call `then` once none of `MUST_END` is under way, and stop nothing."""
        self._wait(MUST_END, then)

    def when_idle(self, then: Callable[[], None]) -> None:
        """Call `then` once no work at all is under way."""
        self._wait(None, then)

    def hold_session(self, workspace: Workspace | None) -> bool:
        """The session ends: stop batches, and wait here for paid calls under way. False if that took too long."""
        if workspace is not None:
            workspace.leaving.emit()
        if not self._under_way(MUST_END):
            return True
        self.waiting.emit()
        from PySide6.QtCore import QEventLoop

        loop = QEventLoop(self)
        late = QTimer(loop)
        late.setSingleShot(True)
        late.timeout.connect(loop.quit)
        late.start(_SESSION_MS)
        while late.isActive() and (jobs := self._under_way(MUST_END)):
            jobs[0].finished.connect(loop.quit)
            loop.exec()
        loop.deleteLater()
        return not self._under_way(MUST_END)

    def hold_process(self, workspace: Workspace | None) -> bool:
        """The process is about to be ended: as `hold_session`, but nothing can be shown or delivered any more."""
        if workspace is not None:
            workspace.leaving.emit()
            workspace.desk.panels.stop_waiting()
        end = time.monotonic() + _SESSION_MS / 1000
        return all(job.worked.wait(max(0.0, end - time.monotonic())) for job in self._under_way(MUST_END))

    def _wait(self, names: frozenset[str] | None, then: Callable[[], None]) -> None:
        self._names, self._then = names, then
        if names is not None and self._under_way(names):
            self.waiting.emit()
        self._look()

    def _under_way(self, names: frozenset[str] | None) -> list[Job]:
        return [job for job in self._runner.jobs if job.running and (names is None or job.name in names)]

    @Slot()
    def _look(self) -> None:
        if self._then is None:
            return
        jobs = self._under_way(self._names)
        if jobs:
            jobs[0].finished.connect(self._look_soon)
        else:
            then, self._then = self._then, None
            then()

    @Slot()
    def _look_soon(self) -> None:
        QTimer.singleShot(0, self, self._look)


class Application(QApplication):
    """The application. `quit_wanted` is emitted where the platform asks: macOS's menu, the end of a session."""

    quit_wanted = Signal()

    def __init__(self, arguments: Sequence[str]) -> None:
        own_style = sys.platform in ("win32", "darwin")  # elsewhere Fusion is the one that themes well
        super().__init__([*arguments] if own_style else [*arguments, "-style", "fusion"])

    # Qt's own

    def event(self, event: QEvent) -> bool:
        """Qt: quitting is ours to do; windows are not closed one by one."""
        if event.type() == QEvent.Type.Quit:
            self.quit_wanted.emit()
            return True
        return super().event(event)


class EndSignals(QObject):
    """SIGTERM, SIGINT and SIGHUP as one Qt signal, emitted once.

    A log-out may send several of them in a row, so later ones change nothing: the program is leaving by then. Only
    Ctrl+C pressed again (SIGINT) ends it at once; what was sent then stands under Attention at the next start.
    """

    received = Signal()

    def __init__(self, parent: QObject) -> None:
        import socket

        from PySide6.QtCore import QSocketNotifier

        super().__init__(parent)
        self._before: dict[int, Any] = {}
        self._heard = False
        self._ours, self._theirs = socket.socketpair()
        self._theirs.setblocking(False)
        self._notifier = QSocketNotifier(self._ours.fileno(), QSocketNotifier.Type.Read, self)
        self._notifier.activated.connect(self._hear)

    def start(self) -> None:
        """Take the signals from here on; on the main thread alone."""
        import signal

        signal.set_wakeup_fd(self._theirs.fileno())
        numbers = [getattr(signal, name) for name in ("SIGTERM", "SIGINT", "SIGHUP") if hasattr(signal, name)]
        self._before = {number: signal.signal(number, _noted) for number in numbers}

    def stop(self) -> None:
        """Give the signals back to who had them."""
        self._notifier.setEnabled(False)
        self._give_back()
        self._ours.close()
        self._theirs.close()

    def _give_back(self) -> None:
        import signal

        if self._before:
            signal.set_wakeup_fd(-1)
        for number, handler in self._before.items():
            signal.signal(number, handler)
        self._before = {}

    @Slot()
    def _hear(self) -> None:
        import signal

        told = self._ours.recv(64)
        log.info("told to end by %s", ", ".join(signal.Signals(number).name for number in told))
        if not self._heard:
            self._heard = True
            signal.signal(signal.SIGINT, signal.SIG_DFL)
            if told.count(signal.SIGINT) > 1:
                signal.raise_signal(signal.SIGINT)
            self.received.emit()


def _noted(_number: int, _frame: FrameType | None) -> None:
    """Python writes a byte for the signal, and that is what counts."""
