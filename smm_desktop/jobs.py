"""The only threads: callables run on thread pools, their outcomes are delivered on the GUI thread."""

from __future__ import annotations

import threading
from collections.abc import Callable
from enum import Enum, auto
from queue import SimpleQueue
from typing import Any, Generic, TypeVar

from PySide6.QtCore import QObject, QRunnable, QThreadPool, Signal, Slot

T = TypeVar("T")


class Lane(Enum):
    """Which pool work waits in, so that a slow panel never holds up the local file."""

    NETWORK = auto()
    LOCAL = auto()
    IN_ORDER = auto()
    """One at a time, first come first served: what is written there ends as it was last asked for."""


class JobControl:
    """What running work may use: it satisfies `core.progress.Progress`."""

    def __init__(self, reported: Callable[[int, int], None]) -> None:
        self._cancelled = threading.Event()
        self._reported = reported
        self.last = (0, 0)
        """What was reported last, for who begins to watch later."""

    @property
    def cancelled(self) -> bool:
        """True once `Job.cancel` was called."""
        return self._cancelled.is_set()

    def cancel(self) -> None:
        """Ask the work to end at its next safe place."""
        self._cancelled.set()

    def report(self, done: int, total: int) -> None:
        """Tell how far the work is; callable from the working thread."""
        self.last = (done, total)
        self._reported(done, total)


class Job(QObject):
    """One piece of work under way. Lives on the GUI thread; its signals are emitted there.

    `succeeded` carries what the work returned, `failed` the exception that left it; then `finished` follows.
    """

    succeeded = Signal(object)
    failed = Signal(object)
    progressed = Signal(int, int)
    finished = Signal()
    _crossed = Signal(bool, object)

    def __init__(self, name: str, parent: QObject, lane: Lane = Lane.NETWORK) -> None:
        from PySide6.QtCore import Qt  # the first paint, which comes before any job, does without

        super().__init__(parent)
        self.name = name
        self.lane = lane
        self.control = JobControl(self.progressed.emit)
        self.running = True
        self.worked = threading.Event()
        """Set once the work has ended, on whatever thread; its outcome is delivered after that."""
        self._crossed.connect(self._deliver, Qt.ConnectionType.QueuedConnection)

    def cancel(self) -> None:
        """Ask the work to end at its next safe place; its outcome is still delivered."""
        self.control.cancel()

    def run(self, work: Callable[[], Any], hand: Hand | None = None) -> None:
        """Do the work on the calling thread and send its outcome across; nothing escapes. Then let the hand go."""
        try:
            outcome = work()
        except BaseException as trouble:  # noqa: BLE001 - whatever leaves the work is delivered, never lost in the pool
            self._crossed.emit(False, trouble)
        else:
            self._crossed.emit(True, outcome)
        finally:
            if hand:
                hand.leave()
            self.worked.set()

    @Slot(bool, object)
    def _deliver(self, good: bool, outcome: object) -> None:
        self.running = False
        try:
            (self.succeeded if good else self.failed).emit(outcome)
        finally:
            self.finished.emit()


class Task(Generic[T]):
    """Work that is done once, by whichever thread comes first."""

    def __init__(self, work: Callable[[], T]) -> None:
        self._work = work
        self._claim = threading.Lock()
        self._ended = threading.Event()
        self._outcome: T | None = None
        self._trouble: BaseException | None = None

    @property
    def ended(self) -> bool:
        """True once it was done."""
        return self._ended.is_set()

    def run(self) -> None:
        """Do it, unless somebody does or did it already."""
        if not self._claim.acquire(blocking=False):
            return
        try:
            self._outcome = self._work()
        except BaseException as trouble:  # noqa: BLE001 - raised by `outcome`, where somebody can take it
            self._trouble = trouble
        finally:
            self._ended.set()

    def outcome(self) -> T:
        """What the work returned; what left it is raised. Does it now where nobody has begun."""
        self.run()
        self._ended.wait()
        if self._trouble is not None:
            raise self._trouble
        return self._outcome  # type: ignore[return-value]  # set where nothing was raised


class Hand:
    """A second thread of a pool beside that of a job: it satisfies `core.aside.Aside`.

    Where the pool has no thread left for it, whoever waits for the outcome of a task does the work.
    """

    def __init__(self) -> None:
        self._tasks: SimpleQueue[Task[Any] | None] = SimpleQueue()

    def begin(self, work: Callable[[], T]) -> Task[T]:
        """Have `work` done soon, in the order begun."""
        task = Task(work)
        self._tasks.put(task)
        return task

    def serve(self) -> None:
        """Do what is begun, until `leave`."""
        while (task := self._tasks.get()) is not None:
            task.run()

    def leave(self) -> None:
        """Nothing more is begun."""
        self._tasks.put(None)


class _Errand(QRunnable):
    def __init__(self, work: Callable[[], None]) -> None:
        super().__init__()
        self._work = work

    def run(self) -> None:
        self._work()


class JobRunner(QObject):
    """Starts work and keeps every job alive until it was delivered."""

    busy_changed = Signal(bool)
    started = Signal(object)
    """A `Job` that was just begun."""

    def __init__(self, parent: QObject | None = None, *, network_threads: int = 16) -> None:
        super().__init__(parent)
        self._pools = {lane: QThreadPool(self) for lane in Lane}
        self._pools[Lane.NETWORK].setMaxThreadCount(network_threads)
        self._pools[Lane.LOCAL].setMaxThreadCount(4)
        self._pools[Lane.IN_ORDER].setMaxThreadCount(1)
        self._jobs: set[Job] = set()
        self._closed = False

    @property
    def jobs(self) -> frozenset[Job]:
        """The jobs whose outcome was not delivered yet."""
        return frozenset(self._jobs)

    def start(
        self,
        work: Callable[..., Any],
        *args: Any,
        job_name: str = "",
        lane: Lane = Lane.NETWORK,
        done: Callable[[Any], None] | None = None,
        failed: Callable[[Any], None] | None = None,
        with_control: bool = False,
        with_hand: bool = False,
        **keywords: Any,
    ) -> Job:
        """Run `work(*args, **keywords)` in a pool; `done(result)` or `failed(exception)` follow on the GUI thread.

        With `with_control` the work also gets `progress=`, a `JobControl`; with `with_hand` it gets `aside=`, a `Hand`.
        `done` and `failed` must be bound methods of living objects or plain functions.
        """
        job = Job(job_name or getattr(work, "__name__", "work"), self, lane)
        if self._closed:
            job.running = False
            return job
        if with_control:
            keywords["progress"] = job.control
        if done:
            job.succeeded.connect(done)
        if failed:
            job.failed.connect(failed)
        job.finished.connect(self._forget)
        self._jobs.add(job)
        if len(self._jobs) == 1:
            self.busy_changed.emit(True)
        hand = Hand() if with_hand else None
        if hand:
            keywords["aside"] = hand
        self._pools[lane].start(_Errand(lambda: job.run(lambda: work(*args, **keywords), hand)))
        if hand:
            self._pools[lane].start(_Errand(hand.serve))
        self.started.emit(job)
        return job

    def close(self) -> None:
        """Begin nothing more: what is asked for from now on is never done, as what it would be done with is gone."""
        self._closed = True

    def wait(self, milliseconds: int) -> bool:
        """Wait until the pools are empty, for quitting; True if they are."""
        finished = [pool.waitForDone(milliseconds) for pool in self._pools.values()]
        return all(finished)

    @Slot()
    def _forget(self) -> None:
        job = self.sender()
        if isinstance(job, Job):
            self._jobs.discard(job)
            job.deleteLater()
        if not self._jobs:
            self.busy_changed.emit(False)
