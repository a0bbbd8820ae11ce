"""The follower over weeks on a simulated clock: how late changes are shown, and how often panels are called.

    python tests/simulate/follow.py [--orders 50000] [--days 30] [--seed 1] [--only month,stock,…]

Simulated panels carry orders through their states; the real `core.follow_schedule` decides what is asked and when.
Nothing sleeps. A person makes calls of their own meanwhile. Lateness of a change is the time from its happening on the
panel to the answer that told of it; where the machine slept or the panel could not be reached in between, it counts
from when that was over. The last line on standard output is one JSON object; the exit status is 0 only if

    changes within the first six hours of an order were shown within 10 minutes, all others within 2 hours,
    the follower's and the person's calls of no account were more than its pace in any 60 seconds,
    after a break no account was called more often than at half the follower's share,
    no final order was asked about, but each one with a guarantee once before that ended.
"""

from __future__ import annotations

import argparse
import gc
import json
import os
import random
import sys
import time
from array import array
from bisect import bisect_right
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta, timezone, tzinfo
from heapq import heappop, heappush

from smm_desktop.core.errors import BadReply, NotSent, SmmError
from smm_desktop.core.follow_schedule import Reading, Schedule
from smm_desktop.core.following import FRESH_FOR, HOUR, LEAD, MINUTE, Batch, Followed, Pace

DAY = 24 * HOUR
FRESH_LIMIT = 10 * MINUTE
REST_LIMIT = 2 * HOUR
CALLS_A_MINUTE = 50
PERSONS_BURST = 15
BEGIN = datetime(2030, 1, 1, tzinfo=UTC)
GUARANTEE_DAYS = 7


@dataclass(frozen=True)
class Outage:
    """An account (or all, with "") cannot be asked from `start` to `end`."""

    start: float
    end: float
    account: str = ""
    error: Callable[[], SmmError] = lambda: NotSent("The panel cannot be reached.")


@dataclass(frozen=True)
class Sleep:
    """The program does nothing from `start` to `end`; with `stops_ticks` the steady clock stands still meanwhile."""

    start: float
    end: float
    stops_ticks: bool


@dataclass(frozen=True)
class Setup:
    """What is simulated. `jumps` are (moment, seconds) of the wall clock, `zones` (moment, zone) of the machine."""

    name: str
    orders: int
    days: float
    accounts: int = 1
    stock: int = 0
    """Orders ten days old that are there at the beginning."""
    outages: Sequence[Outage] = ()
    sleeps: Sequence[Sleep] = ()
    jumps: Sequence[tuple[float, float]] = ()
    zones: Sequence[tuple[float, tzinfo]] = ()

    @property
    def breaks(self) -> list[tuple[float, str]]:
        """When each outage and sleep was over, and for which account."""
        ends = [(outage.end, outage.account) for outage in self.outages]
        return sorted([*ends, *((sleep.end, "") for sleep in self.sleeps)])


class Clock:
    """True time, and what a machine's two clocks make of it."""

    def __init__(self, setup: Setup) -> None:
        self.now = 0.0
        self._lost = 0.0
        self._shift = timedelta()
        self._zone: tzinfo = UTC
        self._sleeps = sorted(setup.sleeps, key=lambda sleep: -sleep.start)
        self._jumps = sorted(setup.jumps, reverse=True)
        self._zones = sorted(setup.zones, key=lambda each: -each[0])

    def go(self, to: float) -> None:
        """Time passes until `to`, or until a sleep that lies before it is over."""
        self.now = max(self.now, to)
        while self._sleeps and self._sleeps[-1].start <= self.now:
            sleep = self._sleeps.pop()
            self.now = max(self.now, sleep.end)
            self._lost += (sleep.end - sleep.start) if sleep.stops_ticks else 0.0
        while self._jumps and self._jumps[-1][0] <= self.now:
            self._shift += timedelta(seconds=self._jumps.pop()[1])
        while self._zones and self._zones[-1][0] <= self.now:
            self._zone = self._zones.pop()[1]

    @property
    def ticks(self) -> float:
        return self.now - self._lost

    def read(self) -> Reading:
        wall = BEGIN + timedelta(seconds=self.now) + self._shift
        return Reading(wall if self._zone is UTC else wall.astimezone(self._zone), self.ticks)

    def when(self, ticks: float) -> float:
        """The true time at which the steady clock shows that, if nothing sleeps before."""
        return ticks + self._lost


class PanelOrder:
    """An order on its panel: when it changes, how much of that was shown, and when the next change comes."""

    __slots__ = ("changes", "checked", "facts", "guarantee", "next", "over", "placed", "shown")

    def __init__(self, placed: float, changes: list[float], facts: Followed, *, guarantee: bool) -> None:
        self.placed = placed
        self.changes = changes
        self.facts = facts
        self.guarantee = guarantee
        self.shown = 0
        self.next = changes[0]
        self.checked = placed
        self.over = False

    def show(self) -> None:
        """The next change was shown."""
        self.shown += 1
        self.over = self.shown == len(self.changes)
        self.next = float("inf") if self.over else self.changes[self.shown]


def course(placed: float, dice: random.Random) -> list[float]:
    """When an order changes: to processing, in progress, nine times its remains, to its end; some never end."""
    start = placed + dice.lognormvariate(7.0, 1.2)
    if dice.random() < 0.02:
        return [start, float("inf")]
    kind = dice.random()
    if kind < 0.7:
        length = dice.uniform(MINUTE, 5 * HOUR)
    else:
        length = dice.uniform(5 * HOUR, 2 * DAY) if kind < 0.9 else dice.uniform(2 * DAY, 15 * DAY)
    begun = start + dice.uniform(1, 30 * MINUTE)
    return [start, *(begun + length * part / 10 for part in range(11))]


@dataclass
class Figures:
    """What is measured. Times are in seconds."""

    fresh_latest: float = 0.0
    rest_latest: float = 0.0
    changes: int = 0
    asked: int = 0
    needless: int = 0
    guarantee_looks: int = 0
    calls: dict[str, array[float]] = field(default_factory=dict)
    plan_seconds: array[float] = field(default_factory=lambda: array("d"))
    ages: dict[str, list[float]] = field(default_factory=lambda: {"fresh": [], "rest": []})
    most_active: int = 0


class World:
    """The program, its panels and its person."""

    def __init__(self, setup: Setup, seed: int) -> None:
        self.setup = setup
        self.dice = random.Random(seed)
        self.clock = Clock(setup)
        self.names = [f"panel-{number}" for number in range(setup.accounts)]
        self.figures = Figures(calls={name: array("d") for name in self.names})
        self.orders: dict[int, PanelOrder] = {}
        self.running: set[int] = set()
        self.guaranteed: dict[int, tuple[float, int]] = {}
        self.answers: list[tuple[float, int, Batch, SmmError | None]] = []
        self.breaks = setup.breaks
        paces = {name: Pace(CALLS_A_MINUTE) for name in self.names}
        self.schedule = Schedule(paces, self.clock.read(), random.Random(seed + 1))

    def run(self) -> Figures:
        self._stock()
        end = self.setup.days * DAY
        arrivals = self._arrivals(end)
        arrival = next(arrivals, end)
        sample = HOUR
        plan_at = 0.0
        while self.clock.now < end:
            answer_at = self.answers[0][0] if self.answers else end
            self.clock.go(min(plan_at, answer_at, arrival))
            now = self.clock.now
            if arrival <= now < end:
                self._place()
                arrival = next(arrivals, end)
            while self.answers and self.answers[0][0] <= now:
                self._answer(heappop(self.answers))
            plan_at = self._plan()
            if now >= sample:
                sample += 6 * HOUR
                self._sample()
        return self.figures

    def _arrivals(self, end: float) -> Iterator[float]:
        """By day more than by night; a fifth of all orders comes in bulk, one every two seconds."""
        left, now = self.setup.orders, 0.0
        middle = end / max(1, left)
        while left and now < end:
            bulk = self.dice.random() < 0.002
            for _ in range(min(left, 125 if bulk else 1)):
                left -= 1
                yield now
                now += 2.0 if bulk else 0.0
            night = 2.2 if now % DAY < DAY / 3 else 0.6
            now += self.dice.expovariate(1 / (middle * night))

    def _stock(self) -> None:
        reading = self.clock.read()
        stock = []
        for _ in range(self.setup.stock):
            changes = [self.dice.uniform(0, self.setup.days * DAY * 1.5), float("inf")]
            stock.append(self._new(-10 * DAY, changes, reading))
        self.schedule.learn(stock, reading)

    def _place(self) -> None:
        reading = self.clock.read()
        self.schedule.learn([self._new(self.clock.now, course(self.clock.now, self.dice), reading)], reading)

    def _new(self, placed: float, changes: list[float], reading: Reading) -> Followed:
        number = len(self.orders) + 1
        placed_at = reading.wall + timedelta(seconds=placed - self.clock.now)
        facts = Followed(number, self.names[number % len(self.names)], str(number), placed_at, placed_at)
        self.orders[number] = PanelOrder(placed, changes, facts, guarantee=self.dice.random() < 0.2)
        self.running.add(number)
        return facts

    def _plan(self) -> float:
        """Ask for a plan, make its calls; when to plan again."""
        before = time.thread_time()
        plan = self.schedule.plan(self.clock.read())
        self.figures.plan_seconds.append(time.thread_time() - before)
        now = self.clock.now
        for batch in plan.batches:
            self.figures.calls[batch.account].append(now)
            self.figures.asked += len(batch.ids)
            outage = self._outage(batch.account, now)
            error = outage.error() if outage else None
            heappush(self.answers, (now + self.dice.uniform(0.2, 2.0), len(self.answers), batch, error))
        return max(now, self.clock.when(plan.next_at))

    def _outage(self, account: str, now: float) -> Outage | None:
        found = (o for o in self.setup.outages if o.account in ("", account) and o.start <= now < o.end)
        return next(found, None)

    def _answer(self, answer: tuple[float, int, Batch, SmmError | None]) -> None:
        _, _, batch, error = answer
        reading = self.clock.read()
        before = time.thread_time()
        if error is not None:
            self.schedule.failed(batch, error, reading)
        else:
            changed = self._look(batch, reading)
            before = time.thread_time()
            self.schedule.answered(batch, reading, changed=changed)
        self.figures.plan_seconds[-1] += time.thread_time() - before

    def _look(self, batch: Batch, reading: Reading) -> list[Followed]:
        changed = []
        now = self.clock.now
        for number in batch.ids:
            order = self.orders[number]
            if order.over:
                self._looked_again(number)
            order.checked = now
            if order.next <= now:
                changed.append(self._show(number, order, now, reading))
        return changed

    def _show(self, number: int, order: PanelOrder, now: float, reading: Reading) -> Followed:
        while (at := order.next) <= now:
            order.show()
            late = now - self._reachable_since(at, now, order.facts.account)
            self.figures.changes += 1
            if at - order.placed < FRESH_FOR:
                self.figures.fresh_latest = max(self.figures.fresh_latest, late)
            else:
                self.figures.rest_latest = max(self.figures.rest_latest, late)
        ends = None
        if order.over:
            self.running.discard(number)
            if order.guarantee:
                ends = reading.wall + timedelta(days=GUARANTEE_DAYS)
                self.guaranteed[number] = (now + GUARANTEE_DAYS * DAY, 0)
        known = order.facts
        order.facts = Followed(
            number, known.account, known.order, known.placed_at, reading.wall, reading.wall, order.over, ends
        )
        return order.facts

    def _looked_again(self, number: int) -> None:
        ends, looks = self.guaranteed.get(number, (0.0, 0))
        near = ends - LEAD.total_seconds() - DAY <= self.clock.now <= ends
        self.guaranteed[number] = (ends, looks + 1)
        self.figures.guarantee_looks += near
        self.figures.needless += not near or (looks > 0 and not self.setup.jumps)

    def _reachable_since(self, at: float, now: float, account: str) -> float:
        for end, whose in reversed(self.breaks):
            if at < end <= now and whose in ("", account):
                return end
        return at

    def _sample(self) -> None:
        now = self.clock.now
        self.figures.most_active = max(self.figures.most_active, len(self.running))
        for number in self.running:
            order = self.orders[number]
            kind = "fresh" if now - order.placed < FRESH_FOR else "rest"
            self.figures.ages[kind].append(now - order.checked)

    @property
    def unlooked(self) -> int:
        """Orders whose guarantee ended without a last look."""
        return sum(ends < self.clock.now and not looks for ends, looks in self.guaranteed.values())

    def persons_calls(self, name: str) -> list[float]:
        """A person refreshes, places and looks: now and then, and fifteen times in a row twice an hour."""
        dice = random.Random(name)
        calls: list[float] = []
        at = 0.0
        while at < self.clock.now:
            calls += sorted(at + dice.uniform(0, 20) for _ in range(PERSONS_BURST))
            at += dice.uniform(20 * MINUTE, 40 * MINUTE)
        return calls


def most_in_a_minute(calls: Sequence[float]) -> int:
    """The most calls in any 60 seconds."""
    most, first = 0, 0
    for last, at in enumerate(calls):
        while calls[first] <= at - MINUTE:
            first += 1
        most = max(most, last - first + 1)
    return most


def after_breaks(world: World) -> int:
    """The most calls of an account in any of the first minutes after a break."""
    most = 0
    for end, whose in world.breaks:
        for name, calls in world.figures.calls.items():
            if whose in ("", name):
                first = bisect_right(calls, end - 0.001)
                most = max(most, bisect_right(calls, end + MINUTE) - first)
    return most


def simulate(setup: Setup, seed: int) -> dict[str, object]:
    """Run one setup; its figures and whether all held."""
    world = World(setup, seed)
    figures = world.run()
    follower = max(most_in_a_minute(calls) for calls in figures.calls.values())
    together = max(
        most_in_a_minute(sorted([*calls, *world.persons_calls(name)])) for name, calls in figures.calls.items()
    )
    first_minute = after_breaks(world)
    share = CALLS_A_MINUTE * Pace().share
    holds = {
        "fresh": figures.fresh_latest <= FRESH_LIMIT,
        "rest": figures.rest_latest <= REST_LIMIT,
        "pace": together <= CALLS_A_MINUTE and follower <= share,
        "gentle": first_minute <= share / 2 + 1,
        "final": figures.needless == 0 and world.unlooked == 0,
    }
    calls = sum(map(len, figures.calls.values()))
    return {
        "orders": len(world.orders),
        "days": setup.days,
        "most_active": figures.most_active,
        "changes": figures.changes,
        "latest_fresh_s": round(figures.fresh_latest),
        "latest_rest_s": round(figures.rest_latest),
        "age_fresh_s": _mean(figures.ages["fresh"]),
        "age_rest_s": _mean(figures.ages["rest"]),
        "calls": calls,
        "calls_a_minute": round(calls / len(world.names) / (setup.days * 24 * 60), 1),
        "orders_a_call": round(figures.asked / max(1, calls), 1),
        "most_in_a_minute": follower,
        "with_a_person": together,
        "first_minute_after": first_minute,
        "guarantee_looks": figures.guarantee_looks,
        "plan_ms": round(1000 * sum(figures.plan_seconds) / len(figures.plan_seconds), 3),
        "plan_ms_p99": round(1000 * sorted(figures.plan_seconds)[len(figures.plan_seconds) * 99 // 100], 3),
        "broken": sorted(name for name, held in holds.items() if not held),
    }


def _mean(values: Sequence[float]) -> int:
    return round(sum(values) / len(values)) if values else 0


def setups(orders: int, days: float, *, few: int = 3000) -> list[Setup]:
    """The month, a great stock, much in a day, and the troubles, each on three panels for two days."""
    at = DAY + 10 * HOUR
    return [
        Setup("month", orders, days),
        Setup("stock", few // 3, 0.5, stock=orders),
        Setup("bulk", orders * 3 // 10, 0.5),
        Setup("suspend", few, 2, 3, sleeps=[Sleep(at, at + 8 * HOUR, True), Sleep(DAY / 2, DAY / 2 + HOUR / 2, False)]),
        Setup("clock", few, 2, 3, jumps=[(DAY / 3, DAY), (DAY * 0.7, -DAY), (DAY, -DAY), (DAY * 1.4, DAY)],
              zones=[(DAY / 2, timezone(timedelta(hours=9))), (DAY * 1.2, timezone(timedelta(hours=-8)))]),
        Setup("network", few, 2, 3, outages=[Outage(at, at + 3 * HOUR)]),
        Setup("one panel", few, 2, 3, outages=[Outage(at, at + HOUR, "panel-1", lambda: BadReply("Bad gateway"))]),
    ]  # fmt: skip


def main() -> int:
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--orders", type=int, default=50_000)
    parser.add_argument("--days", type=float, default=30)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--only", default="")
    options = parser.parse_args()
    wanted = {name.strip() for name in options.only.split(",") if name.strip()}
    names = [setup.name for setup in setups(options.orders, options.days) if not wanted or setup.name in wanted]
    begun = time.perf_counter()
    with ProcessPoolExecutor(2) as pool:
        runs = {name: pool.submit(_one, name, options.orders, options.days, options.seed) for name in names}
        results = {name: run.result() for name, run in runs.items()}
    for name, figures in results.items():
        print(name, *(f"{key}={value}" for key, value in figures.items()))
    broken = sorted(f"{name}: {what}" for name, figures in results.items() for what in _broken(figures))
    took = {"seconds": round(time.perf_counter() - begun, 1), "cpu_seconds": round(os.times().children_user, 1)}
    print(json.dumps({**results, **took, "broken": broken}))
    return 1 if broken else 0


def _one(name: str, orders: int, days: float, seed: int) -> dict[str, object]:
    """One of the setups, in a process of its own."""
    gc.disable()  # millions of small objects and no cycles among them
    return next(simulate(setup, seed) for setup in setups(orders, days) if setup.name == name)


def _broken(figures: dict[str, object]) -> list[str]:
    found = figures["broken"]
    return found if isinstance(found, list) else []


if __name__ == "__main__":
    sys.exit(main())
