"""Bulk orders: stored whole, then sent one by one, each through the journal; going on where it stopped."""

from __future__ import annotations

import threading
from collections import deque
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from smm_desktop.actions import bulk_guards, following, placing
from smm_desktop.actions.desk import Desk
from smm_desktop.core.batches import Batch, BatchOptions, LineResult, StopReason
from smm_desktop.core.bulk import BulkLine, Preview, preview
from smm_desktop.core.bulk_files import check_size, decode
from smm_desktop.core.catalogue import Catalogue
from smm_desktop.core.changes import Changes
from smm_desktop.core.errors import InputError, NotSent, OutcomeUnknown, PanelError, RefusalKind, Refused, StoreError
from smm_desktop.core.orders import Ticket
from smm_desktop.core.progress import Progress, Silent
from smm_desktop.core.text import QT_TRANSLATE_NOOP

LINK_POLL_SECONDS = 30.0
"""How often a batch looks again whether an order that lines wait behind has ended."""

_UNREADABLE = QT_TRANSLATE_NOOP("core", "The file cannot be read: {why}.")
_NOTHING_READY = QT_TRANSLATE_NOOP("core", "No line is ready to be placed.")


class BatchControl:
    """Pause, go on and stop, from any thread. A line that is being sent is always waited for."""

    def __init__(self) -> None:
        self._go = threading.Event()
        self._go.set()
        self._stop = threading.Event()

    @property
    def paused(self) -> bool:
        """True between `pause` and `resume`."""
        return not self._go.is_set()

    @property
    def stopped(self) -> bool:
        """True once `stop` was called."""
        return self._stop.is_set()

    def pause(self) -> None:
        """Send no further line until `resume`."""
        self._go.clear()

    def resume(self) -> None:
        """Go on."""
        self._go.set()

    def stop(self) -> None:
        """Send no further line in this run."""
        self._stop.set()
        self._go.set()

    def wait(self) -> bool:
        """Wait while paused; True where the run may go on."""
        self._go.wait()
        return not self.stopped

    def nap(self, seconds: float) -> bool:
        """Wait up to `seconds`; True where the run may go on."""
        self._stop.wait(seconds)
        return self.wait()


@dataclass(frozen=True, slots=True)
class StoredBatch:
    """A batch that was written down."""

    batch: Batch
    changes: Changes


@dataclass(frozen=True, slots=True)
class BatchRun:
    """How a run of a batch ended; `error` is the trouble that stopped it, where one did."""

    batch: Batch
    changes: Changes
    error: Exception | None = None


def read_file(desk: Desk, path: Path) -> str:  # noqa: ARG001 - every action has the desk first
    """The text of a file of bulk lines. Raises InputError where it is empty, too large, no text or cannot be read."""
    try:
        check_size(path.stat().st_size)
        return decode(path.read_bytes())
    except OSError as trouble:
        why = trouble.strerror or type(trouble).__name__
        raise InputError(_UNREADABLE, field="Bulk lines", why=why) from trouble


def check_lines(
    desk: Desk,
    text: str,
    catalogue: Catalogue,
    *,
    table: bool = False,
    today: date | None = None,
    progress: Progress | None = None,
) -> Preview:
    """Check every line against the account's services and its orders. Raises InputError where there is nothing to
    check.
    """
    account = desk.store.accounts.get(catalogue.account)
    services = catalogue.services
    checked = preview(
        text,
        lambda service: [services[row] for row in catalogue.by_id(service)],
        today=today or desk.now().astimezone().date(),
        currency=catalogue.currency,
        dialect=account.dialect if account else None,
        table=table,
        progress=progress,
    )
    return bulk_guards.with_repeats(desk, catalogue.account, checked)


def store_batch(
    desk: Desk,
    name: str,
    account: str,
    lines: Sequence[BulkLine],
    *,
    currency: str = "",
    options: BatchOptions | None = None,
) -> StoredBatch:
    """Write down all ready lines; nothing is sent. Raises InputError where none is ready, StoreError where it fails."""
    ready = [(line.line, _ticket(account, line, currency)) for line in lines if line.ready]
    if not ready:
        raise InputError(_NOTHING_READY, field="Bulk lines")
    batch = desk.store.batches.add(name, ready, options or BatchOptions(), desk.now())
    return StoredBatch(desk.store.batches.get(batch), Changes(batches=frozenset({batch})))


def _ticket(account: str, line: BulkLine, currency: str) -> Ticket:
    return Ticket(
        account, line.service, line.service_name, line.service_type, line.fields, line.billed, line.estimate, currency
    )


def batches(desk: Desk) -> tuple[Batch, ...]:
    """All batches, newest first."""
    return desk.store.batches.all()


def held(desk: Desk) -> tuple[tuple[Batch, int], ...]:
    """The batches with lines that are held back after a backup was put in place, and how many those are."""
    return tuple((desk.store.batches.get(batch), lines) for batch, lines in desk.store.batches.held().items())


def decide_held(desk: Desk, batch: int, *, again: bool) -> Changes:
    """The lines held back were not placed meanwhile and wait to be sent again, or they are left out. Sends nothing."""
    desk.store.batches.decide_held(batch, again, desk.now())
    return Changes(batches=frozenset({batch}), added=True)


def results(desk: Desk, batch: int) -> tuple[LineResult, ...]:
    """Every line of a batch and what became of it."""
    return tuple(desk.store.batches.results(batch))


def discard(desk: Desk, batch: int) -> Changes:
    """Drop the lines of a batch that were never sent."""
    desk.store.batches.discard(batch, desk.now())
    return Changes(batches=frozenset({batch}))


def run_batch(
    desk: Desk,
    batch_id: int,
    *,
    control: BatchControl | None = None,
    progress: Progress | None = None,
    told: Callable[[Changes], None] | None = None,
) -> BatchRun:
    """Send the lines that were never sent, one by one, until all are or something stops it.

    `told` gets the changes of each line as it is settled, on the working thread. No line is ever sent twice: one that
    is being sent when the program ends becomes unknown, and the next run begins behind it.
    """
    run = _Run(desk, desk.store.batches.get(batch_id), control or BatchControl(), progress or Silent(), told)
    return run.go()


class _Run:
    def __init__(
        self,
        desk: Desk,
        batch: Batch,
        control: BatchControl,
        progress: Progress,
        told: Callable[[Changes], None] | None,
    ) -> None:
        self._desk = desk
        self._batch = batch
        self._control = control
        self._progress = progress
        self._told = told
        self._orders: set[int] = set()
        self._done = batch.total - batch.left
        self._error: Exception | None = None
        self._stuck = False
        """The last line could not even be begun: it is still queued, and so would all others be."""

    def go(self) -> BatchRun:
        self._desk.store.batches.note(self._batch.id, None, self._desk.now())
        waiting = deque(self._desk.store.batches.queued(self._batch.id))
        reason = self._send_all(waiting)
        self._desk.store.batches.note(self._batch.id, reason, self._desk.now())
        changes = Changes(batches=frozenset({self._batch.id}), orders=frozenset(self._orders), added=bool(self._orders))
        return BatchRun(self._desk.store.batches.get(self._batch.id), changes, self._error)

    def _send_all(self, waiting: deque[tuple[int, str]]) -> StopReason | None:
        held = 0
        while waiting:
            self._progress.report(self._done, self._batch.total)
            if not self._control.wait() or self._progress.cancelled:
                return StopReason.PERSON
            line = waiting.popleft()
            if self._must_wait(line[1]):
                waiting.append(line)
                held += 1
                if held == len(waiting):
                    held = 0
                    if not self._wait_for_links():
                        return StopReason.PERSON
                continue
            held = 0
            reason = self._send(line[0])
            if reason is not None and (self._stuck or reason in self._batch.options.stop_on):
                return reason
        self._progress.report(self._done, self._batch.total)
        return None

    def _must_wait(self, link: str) -> bool:
        return self._batch.options.behind_active and self._desk.store.batches.is_busy(self._batch.account, link)

    def _send(self, outbox_id: int) -> StopReason | None:
        try:
            placed = placing.place_line(self._desk, outbox_id)
        except (StoreError, PanelError) as trouble:
            self._error, self._stuck = trouble, True
            return StopReason.PERSON if self._control.stopped else _why_stuck(trouble)
        if placed is None:
            return None
        self._done += 1
        self._note(placed.changes)
        self._error = placed.error
        return _reason(placed.error)

    def _note(self, changes: Changes) -> None:
        self._orders |= changes.orders
        if self._told:
            self._told(changes | Changes(batches=frozenset({self._batch.id})))

    def _wait_for_links(self) -> bool:
        """Every line left waits behind an active order: look again after a while. False where a person stopped it."""
        if not self._control.nap(LINK_POLL_SECONDS) or self._progress.cancelled:
            return False
        self._note(following.refresh_orders(self._desk, account=self._batch.account).changes)
        return True


def _why_stuck(trouble: StoreError | PanelError) -> StopReason:
    if isinstance(trouble, StoreError):
        return StopReason.STORE
    return StopReason.AUTH if isinstance(trouble, Refused) else StopReason.NOT_SENT


def _reason(error: PanelError | None) -> StopReason | None:
    match error:
        case OutcomeUnknown():
            return StopReason.UNKNOWN
        case NotSent():
            return StopReason.NOT_SENT
        case Refused(kind=RefusalKind.AUTH):
            return StopReason.AUTH
        case Refused(kind=RefusalKind.FUNDS):
            return StopReason.FUNDS
        case _:
            return None
