"""The follower's memory: keeps the orders of `core.following` in heaps, so that each plan costs little.

The decisions are those of `core.following`; here is only what has to be remembered between them. For n orders `plan` is
O(accounts + k · log n) for the k orders it chose, `answered` O(k · log n), `learn` O(log n) an order.

The time line of all due times is the asker's steady clock, which no one can set. Where the wall clock ran ahead of it,
the machine slept (or the clock was set): the line is moved on by as much, so that what would have come due comes due
once, at the gentle pace. Where the wall clock was set back nothing happens. Ages of orders count on the steady clock
alone, from the moment they were learned: a clock set forward makes no fresh order old. Offline, paused and stopped need
nothing of their own: when nobody asked for a plan for three minutes, the next one begins a gentle round.
"""

from __future__ import annotations

import itertools
import random
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import datetime
from heapq import heappop, heappush

from smm_desktop.core.errors import SmmError
from smm_desktop.core.following import (
    MOST_AT_ONCE,
    AccountTrouble,
    Batch,
    Followed,
    Lane,
    Pace,
    Plan,
    Standing,
    Wanted,
    back_off,
    batch_of,
    blames_orders,
    decide,
    first_due,
    first_look,
    last_look,
    look,
    suspected,
)

BREAK = 180.0
"""A pause of this many seconds, of the clock or of the asker, is a break that is caught up with."""
LOST_AFTER = 900.0
"""After how many seconds without an outcome a call is taken for lost."""
START_SPREAD = 5.0
_TOLERANCE = 90.0


@dataclass(frozen=True, slots=True)
class Reading:
    """Both clocks, read together: `wall` is aware, `ticks` are seconds of a clock that no one can set."""

    wall: datetime
    ticks: float


class _Entry:
    """One order: its facts, when it was placed and changed on the steady clock, and its place in a lane."""

    __slots__ = ("changed", "facts", "in_lane", "misses", "placed", "wanted")

    def __init__(self, facts: Followed, placed: float, changed: float) -> None:
        self.facts = facts
        self.placed = placed
        self.changed = changed
        self.misses = 0
        self.wanted: Wanted | None = None
        self.in_lane = False


class _Heap:
    """One lane of one account. What was put in again elsewhere stays behind and is skipped."""

    def __init__(self, entries: Mapping[int, _Entry]) -> None:
        self._entries = entries
        self._items: list[tuple[float, int, int, Wanted]] = []
        self._serial = itertools.count()

    def put(self, wanted: Wanted) -> None:
        heappush(self._items, (wanted.due, wanted.id, next(self._serial), wanted))

    def first(self) -> Wanted | None:
        items = self._items
        while items:
            wanted = items[0][3]
            entry = self._entries.get(items[0][1])
            if entry is not None and entry.wanted is wanted:
                return wanted
            heappop(items)
        return None

    def take(self) -> Wanted:
        _, id_, _, wanted = heappop(self._items)
        self._entries[id_].in_lane = False
        return wanted


class Schedule:
    """All orders that are followed, and how their accounts stand. Not thread-safe: for one thread at a time.

    `dice` is the source of all jitter. Orders of accounts that have no pace are not taken in.
    """

    def __init__(
        self, paces: Mapping[str, Pace], reading: Reading, dice: random.Random, *, most: int = MOST_AT_ONCE
    ) -> None:
        self._dice = dice
        self._most = most
        self._last = reading
        self._slept = 0.0
        self._entries: dict[int, _Entry] = {}
        self._lanes: dict[str, list[_Heap]] = {}
        self._standings: dict[str, Standing] = {}
        self._troubles: dict[str, AccountTrouble] = {}
        self._under_way: dict[str, Batch] = {}
        self._resumed: dict[str, float] = {}
        self._guarantees: list[tuple[datetime, int, Followed]] = []
        self.set_paces(paces)

    def __len__(self) -> int:
        return len(self._entries)

    @property
    def accounts(self) -> frozenset[str]:
        """The accounts that have a pace."""
        return frozenset(self._standings)

    @property
    def troubles(self) -> dict[str, AccountTrouble]:
        """By account: why it is not asked now."""
        return dict(self._troubles)

    @property
    def under_way(self) -> dict[str, Batch]:
        """By account: the call whose outcome is still to come."""
        return dict(self._under_way)

    def set_paces(self, paces: Mapping[str, Pace]) -> None:
        """Take these accounts and no others; orders of those that went are forgotten."""
        for gone in self._standings.keys() - paces.keys():
            self._drop(gone)
        for account, pace in paces.items():
            if account in self._standings:
                standing = self._standings[account]
                free_at = max(standing.free_at, standing.asked_at + pace.rest(0.0))
                self._standings[account] = replace(standing, pace=pace, free_at=free_at)
            else:
                self._lanes[account] = [_Heap(self._entries) for _ in Lane]
                self._standings[account] = Standing(pace)
                self._resume(account, self._now)

    def learn(self, followed: Iterable[Followed], reading: Reading) -> None:
        """Take in orders that are new or that changed: placed, imported, or asked about by a person."""
        now = self._beat(reading)
        for facts in followed:
            entry = self._entries.get(facts.id)
            if facts.account not in self._standings or (entry is not None and entry.facts == facts):
                continue
            if entry is None or entry.facts.account != facts.account:
                entry = self._entries[facts.id] = _entered(facts, reading)
            elif entry.facts.changed_at != facts.changed_at:
                entry.changed = reading.ticks
            entry.facts = facts
            if entry.wanted is None or entry.in_lane:
                self._put_by_facts(entry, now, reading)

    def forget(self, ids: Iterable[int]) -> None:
        """Follow these orders no more."""
        for id_ in ids:
            self._entries.pop(id_, None)

    def retry(self, account: str, reading: Reading) -> None:
        """Ask the account again, whatever its trouble was: a person acted, or the network is back."""
        now = self._beat(reading)
        if self._troubles.pop(account, None):
            self._resume(account, now)

    def plan(self, reading: Reading) -> Plan:
        """The calls to make now. Each must be followed by `answered` or `failed`."""
        now = self._beat(reading)
        self._wake_guaranteed(reading.wall, now)
        self._give_up_lost(now)
        chosen, next_at = decide(self._lanes, self._standings, now, self._most)
        batches = tuple(self._send(account, taken, now) for account, taken in chosen.items())
        return Plan(batches, next_at - self._slept)

    def answered(
        self, batch: Batch, reading: Reading, *, changed: Iterable[Followed] = (), missed: Collection[int] = ()
    ) -> None:
        """A call of the plan was answered: `changed` are the new facts of the orders that changed (and of any others),
        `missed` those of the batch that the answer said nothing about.
        """
        now = self._beat(reading)
        for facts in changed:
            self._note(facts, reading)
        if self._under_way.get(batch.account) is not batch:
            return
        for id_, entry in self._away(batch):
            entry.misses = entry.misses + 1 if id_ in missed else 0
            self._put_checked(entry, now, reading)
        self._end(batch.account)
        self._recover(batch.account, now)

    def failed(self, batch: Batch, error: SmmError, reading: Reading) -> None:
        """A call of the plan brought nothing: its account rests for a while, no other does."""
        now = self._beat(reading)
        if self._under_way.get(batch.account) is not batch:
            return
        for _, entry in self._away(batch):
            if entry.wanted is not None:
                self._put(entry, self._after_failure(entry, entry.wanted, len(batch.ids), error, now))
        self._end(batch.account)
        before, chance = self._troubles.get(batch.account), self._dice.random()
        trouble = back_off(before, error, now, chance)
        if before is None:
            trouble = replace(trouble, since=self._standings[batch.account].asked_at)  # a call may hang for long
        self._troubles[batch.account] = trouble
        self._free(batch.account, max(trouble.until, self._standings[batch.account].free_at))

    @property
    def _now(self) -> float:
        return self._last.ticks + self._slept

    def _beat(self, reading: Reading) -> float:
        """The time on the line; notices breaks."""
        ticked = max(0.0, reading.ticks - self._last.ticks)
        ahead = (reading.wall - self._last.wall).total_seconds() - ticked
        slept = ahead if ahead > BREAK else 0.0
        self._slept += slept
        self._last = Reading(reading.wall, max(reading.ticks, self._last.ticks))
        if max(ticked, slept) > BREAK:
            for account in self._standings:
                self._wake(account, slept)
        return self._now

    def _wake(self, account: str, slept: float) -> None:
        """After a break: calls keep their distance on the steady clock, a back-off went on meanwhile."""
        standing = self._standings[account]
        waits = standing.free_at + slept > self._now and account not in self._troubles
        free_at = standing.free_at + slept if waits else standing.free_at
        self._standings[account] = replace(standing, asked_at=standing.asked_at + slept, free_at=free_at)
        self._resumed[account] = self._now
        if not waits:
            self._resume(account, self._now)

    def _resume(self, account: str, now: float) -> None:
        """What is overdue now is caught up with gently; accounts do not start at the same moment."""
        self._resumed[account] = now
        standing, trouble = self._standings[account], self._troubles.get(account)
        soon = now + START_SPREAD * self._dice.random()
        begin = max(soon, standing.asked_at + standing.pace.rest(0.0, gentle=True))
        self._free(account, max(begin, trouble.until) if trouble else begin)

    def _recover(self, account: str, now: float) -> None:
        """An account answers: its trouble is over, and where none could be reached, so is that of the others."""
        offline = len(self._troubles) == len(self._standings) and all(t.unreached for t in self._troubles.values())
        trouble = self._troubles.pop(account, None)
        if trouble is not None and now - trouble.since > BREAK:
            self._resumed[account] = now
        if offline:
            for other in [*self._troubles]:
                del self._troubles[other]
                self._resume(other, now)

    def _send(self, account: str, taken: list[Wanted], now: float) -> Batch:
        batch = self._under_way[account] = batch_of(account, taken)
        standing = self._standings[account]
        earliest = min(first_due(self._lanes[account]), *(each.due for each in taken))
        self._standings[account] = Standing(
            standing.pace,
            free_at=now + standing.pace.rest(self._dice.random(), gentle=earliest < self._resumed[account]),
            asked_at=now,
            busy=True,
            suspects_turn=taken[0].lane is not Lane.SUSPECT,
        )
        return batch

    def _away(self, batch: Batch) -> list[tuple[int, _Entry]]:
        """The orders of a batch that wait for its outcome: those not forgotten, nor learned anew, meanwhile."""
        known = ((id_, self._entries.get(id_)) for id_ in batch.ids)
        return [(id_, entry) for id_, entry in known if entry is not None and not entry.in_lane]

    def _end(self, account: str) -> None:
        del self._under_way[account]
        self._standings[account] = replace(self._standings[account], busy=False)

    def _free(self, account: str, free_at: float) -> None:
        self._standings[account] = replace(self._standings[account], free_at=free_at)

    def _give_up_lost(self, now: float) -> None:
        for account, batch in [*self._under_way.items()]:
            if now - self._standings[account].asked_at > LOST_AFTER:
                for _, entry in self._away(batch):
                    if entry.wanted is not None:
                        self._put(entry, entry.wanted)
                self._end(account)

    def _drop(self, account: str) -> None:
        for id_ in [id_ for id_, entry in self._entries.items() if entry.facts.account == account]:
            del self._entries[id_]
        for held in (self._lanes, self._standings, self._troubles, self._under_way, self._resumed):
            held.pop(account, None)

    def _note(self, facts: Followed, reading: Reading) -> None:
        """New facts; the order's next place is found by who called."""
        entry = self._entries.get(facts.id)
        if entry is None or entry.in_lane or entry.wanted is None:
            self.learn((facts,), reading)
            return
        if entry.facts.changed_at != facts.changed_at:
            entry.changed = reading.ticks
        entry.facts = facts

    def _put(self, entry: _Entry, wanted: Wanted) -> None:
        entry.wanted = wanted
        entry.in_lane = True
        self._lanes[entry.facts.account][wanted.lane].put(wanted)

    def _put_checked(self, entry: _Entry, now: float, reading: Reading) -> None:
        """Its place after it was asked about just now."""
        facts = entry.facts
        if facts.final or entry.wanted is None:
            entry.facts = replace(facts, checked_at=reading.wall)
            self._put_by_facts(entry, now, reading)
            return
        age, quiet = reading.ticks - entry.placed, reading.ticks - entry.changed
        chance = self._dice.random()
        self._put(entry, look(entry.wanted, now, age=age, quiet=quiet, misses=entry.misses, chance=chance))

    def _put_by_facts(self, entry: _Entry, now: float, reading: Reading) -> None:
        """Its place by what the wall clock tells of it."""
        facts, chance = entry.facts, self._dice.random()
        if facts.final:
            self._put_final(entry, reading.wall, chance)
            return
        age = reading.ticks - entry.placed
        ago = _ago(facts.checked_at, reading.wall)
        if ago is None:
            self._put(entry, first_look(facts.id, facts.order, now - age, age=age, chance=chance))
            return
        known = Wanted(facts.id, facts.order, Lane.REST, now, now)
        quiet = max(0.0, reading.ticks - entry.changed - ago)
        self._put(entry, look(known, now - ago, age=age - ago, quiet=quiet, misses=entry.misses, chance=chance))

    def _put_final(self, entry: _Entry, wall: datetime, chance: float) -> None:
        entry.wanted, entry.in_lane = None, False
        at = last_look(entry.facts, wall, chance)
        if at is None:
            del self._entries[entry.facts.id]
        else:
            heappush(self._guarantees, (at, entry.facts.id, entry.facts))

    def _wake_guaranteed(self, wall: datetime, now: float) -> None:
        while self._guarantees and self._guarantees[0][0] <= wall:
            _, id_, facts = heappop(self._guarantees)
            entry = self._entries.get(id_)
            if entry is not None and entry.facts is facts and entry.wanted is None:
                self._put(entry, Wanted(id_, facts.order, Lane.REST, now, now))

    def _after_failure(self, entry: _Entry, wanted: Wanted, size: int, error: SmmError, now: float) -> Wanted:
        if not blames_orders(error):
            return wanted
        if size == 1:
            entry.misses += 1
        return suspected(wanted, size, entry.misses, now, self._dice.random())


def _entered(facts: Followed, reading: Reading) -> _Entry:
    """A new entry; what lies in the future of the wall clock counts as just now."""
    return _Entry(
        facts,
        reading.ticks - (_ago(facts.placed_at, reading.wall) or 0.0),
        reading.ticks - (_ago(facts.changed_at, reading.wall) or 0.0),
    )


def _ago(moment: datetime | None, wall: datetime) -> float | None:
    """How many seconds ago that was; None where it is unknown or lies in the future, as after a clock was set back."""
    if moment is None:
        return None
    seconds = (wall - moment).total_seconds()
    return max(0.0, seconds) if seconds > -_TOLERANCE else None
