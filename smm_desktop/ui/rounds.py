"""Asks panels by a schedule: one timer, one job for each call. It runs on the GUI thread, which owns the schedule."""

from __future__ import annotations

import math
import time
from collections.abc import Callable, Collection, Iterable
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from smm_desktop.core.accounts import Account
from smm_desktop.core.errors import SmmError
from smm_desktop.core.follow_schedule import Reading, Schedule
from smm_desktop.core.following import AccountTrouble, Batch, Followed, Pace
from smm_desktop.jobs import Lane
from smm_desktop.ui.workspace import Workspace

if TYPE_CHECKING:
    from smm_desktop.actions.desk import Desk
    from smm_desktop.actions.following import Asked

_GATHER_MS = 200
_BEGIN_AGAIN_MS = 60_000
_FIRST_DAILY = timedelta(seconds=30)
_DAILY = timedelta(days=1)


@dataclass(frozen=True)
class Calls:
    """The actions behind one kind of rounds. `daily` finds what may have to be learned as days go by."""

    schedule: Callable[[Desk, Reading], Schedule]
    of_account: Callable[..., list[Followed]]
    facts: Callable[[Desk, Iterable[int]], list[Followed]]
    ask: Callable[[Desk, Batch], Asked]
    paces: Callable[[Iterable[Account]], dict[str, Pace]]
    daily: Callable[[Desk], list[Followed]] | None = None


def order_calls() -> Calls:
    """Following orders."""
    from smm_desktop.actions import following as act

    return Calls(act.schedule, act.known, act.facts, act.ask, act.paces, act.guaranteed)


def refill_calls() -> Calls:
    """Following refills."""
    from smm_desktop.actions import following as act

    return Calls(act.refill_schedule, act.known_refills, act.refill_facts, act.ask_refills, act.refill_paces)


def read_clocks() -> Reading:
    """Both clocks now."""
    return Reading(datetime.now(UTC), time.monotonic())


class Rounds(QObject):
    """Keeps one schedule going. Where the timer was held up, the schedule itself catches up gently."""

    answered = Signal(str)
    """An account answered."""
    troubles_changed = Signal()

    def __init__(
        self,
        workspace: Workspace,
        calls: Calls,
        parent: QObject | None = None,
        *,
        read: Callable[[], Reading] = read_clocks,
    ) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._calls = calls
        self._read = read
        self._schedule: Schedule | None = None
        self._running = True
        self._unlearned: set[int] = set()
        self._daily_at = read().wall + _FIRST_DAILY
        self._own: object = None
        self._timer = self._make_timer(self.go_on)
        self._gather = self._make_timer(self._look)

    @property
    def followed(self) -> int:
        """How many orders (or refills) are followed now."""
        return len(self._schedule) if self._schedule is not None else 0

    @property
    def under_way(self) -> int:
        """How many calls are under way."""
        return len(self._schedule.under_way) if self._schedule is not None else 0

    @property
    def waiting(self) -> bool:
        """True while news are gathered before the file is looked into."""
        return self._gather.isActive()

    @property
    def troubles(self) -> dict[str, AccountTrouble]:
        """By account: why it is not asked now."""
        return self._schedule.troubles if self._schedule is not None else {}

    @Slot()
    def begin(self) -> None:
        """Read what is to be followed, then ask."""
        reading = self._read()
        self._workspace.run(self._calls.schedule, reading, done=self._begun, failed=self._not_begun, lane=Lane.LOCAL)

    def set_running(self, on: bool) -> None:
        """Ask, or rest: what is under way then ends as it would."""
        self._running = on
        if on:
            self.go_on()
        else:
            self._timer.stop()

    @Slot()
    def go_on(self) -> None:
        """Make the calls that are due now, and come back when the next are."""
        if self._schedule is None or not self._running:
            return
        reading = self._read()
        plan = self._schedule.plan(reading)
        for batch in plan.batches:
            call = _Call(self, batch)
            job = self._workspace.run(self._calls.ask, batch, done=call.answered, failed=call.failed)
            job.finished.connect(call.deleteLater)
        self._timer.start(max(0, math.ceil((plan.next_at - self._read().ticks) * 1000)))
        if self._calls.daily and not reading.wall < self._daily_at <= reading.wall + _DAILY:
            self._daily_at = reading.wall + _DAILY
            self._workspace.query(self._calls.daily, done=self._learn)

    def look_at(self, ids: Collection[int], changes: object = None) -> None:
        """These were added or changed. `changes` that came of a call of these rounds are known already."""
        if ids and (changes is None or changes is not self._own):
            self._unlearned |= set(ids)
            self._gather.start(_GATHER_MS)

    def set_accounts(self, accounts: Collection[Account]) -> None:
        """Ask these accounts and no others."""
        if self._schedule is None:
            return
        paces = self._calls.paces(accounts)
        new = paces.keys() - self._schedule.accounts
        self._schedule.set_paces(paces)
        for account in new:
            self._workspace.query(self._calls.of_account, account, done=self._learn)
        self._tell()

    def retry(self, accounts: Iterable[str]) -> None:
        """Ask those of these accounts again that trouble keeps from being asked: a person acted, or the network is
        back.
        """
        troubled = self.troubles.keys() & set(accounts)
        if self._schedule is None or not troubled:
            return
        for account in sorted(troubled):
            self._schedule.retry(account, self._read())
        self._tell()

    def take(self, batch: Batch, asked: Asked) -> None:
        """A call was answered; its `Changes` are told right after this."""
        if self._schedule is not None:
            self._own = asked.changes
            self._schedule.answered(batch, self._read(), changed=asked.changed, missed=asked.missed)
            self.answered.emit(batch.account)
            self._tell()

    def take_failure(self, batch: Batch, error: SmmError) -> None:
        """A call as a whole brought nothing."""
        if self._schedule is not None:
            self._schedule.failed(batch, error, self._read())
            self._tell()

    def _not_begun(self, _trouble: SmmError) -> None:
        """The data file could not be read: others say so."""
        QTimer.singleShot(_BEGIN_AGAIN_MS, self, self.begin)

    def _begun(self, schedule: Any) -> None:
        self._schedule = schedule
        self.set_accounts(self._workspace.accounts)
        if self._unlearned:
            self._gather.start(0)

    @Slot()
    def _look(self) -> None:
        if self._schedule is None:
            return
        ids, self._unlearned = sorted(self._unlearned), set()
        finding = _Finding(self, ids)
        job = self._workspace.query(self._calls.facts, ids, done=finding.found)
        job.finished.connect(finding.deleteLater)

    def learn(self, asked: Collection[int], found: list[Followed]) -> None:
        """The facts of the orders `asked` for; those without are followed no more."""
        if self._schedule is not None:
            self._schedule.forget(set(asked) - {facts.id for facts in found})
            self._learn(found)

    def _learn(self, found: Any) -> None:
        if self._schedule is not None:
            self._schedule.learn(found, self._read())
            self.go_on()

    def _tell(self) -> None:
        self.troubles_changed.emit()
        self.go_on()

    def _make_timer(self, slot: Callable[[], None]) -> QTimer:
        timer = QTimer(self)
        timer.setSingleShot(True)
        timer.timeout.connect(slot)
        return timer


class _Call(QObject):
    """One call under way."""

    def __init__(self, rounds: Rounds, batch: Batch) -> None:
        super().__init__(rounds)
        self._rounds = rounds
        self._batch = batch

    def answered(self, asked: Any) -> None:
        self._rounds.take(self._batch, asked)

    def failed(self, error: SmmError) -> None:
        self._rounds.take_failure(self._batch, error)


class _Finding(QObject):
    """One look into the file."""

    def __init__(self, rounds: Rounds, ids: Collection[int]) -> None:
        super().__init__(rounds)
        self._rounds = rounds
        self._ids = ids

    def found(self, facts: Any) -> None:
        self._rounds.learn(self._ids, facts)
