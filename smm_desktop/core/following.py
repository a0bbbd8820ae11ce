"""Which orders to ask their panels about, and when: decisions without a clock, a thread or a network of their own.

Times here are seconds on one time line that only goes forward (`core.follow_schedule` keeps it). Fresh orders are asked
about often, others seldom, final ones never, but for one look near the end of a refill guarantee. A call costs the same
for one order as for a hundred, so a batch is filled up with what is due soon.

Orders wait in three lanes, each by its due time. A batch takes fresh ones first and keeps a quarter for the rest, so
that neither starves the other however many there are. Orders whose batch a panel refused as a whole wait as suspects:
they are asked about apart, in halves, until the one that spoils every batch is alone.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import IntEnum
from typing import NamedTuple, Protocol

from smm_desktop.core.errors import InputError, NotSent, RefusalKind, Refused, SecretsError, SmmError

MINUTE = 60.0
HOUR = 60 * MINUTE
FRESH_FOR = 6 * HOUR
EARLY_FOR = MINUTE * 15
FIRST_LOOK = MINUTE
"""After how many seconds an order is asked about for the first time."""
JITTER = 0.2
"""Every interval is drawn from 1 − this to 1 + this of what is aimed at."""
LONGEST_WAIT = MINUTE
"""A plan is asked for at least this often, so that a machine that slept is noticed."""
SHORTEST_WAIT = 0.25
LEAD = timedelta(days=2)
"""How long before the end of its guarantee a completed order is looked at once more."""
MOST_AT_ONCE = 8
BATCH = 100

_EARLY, _FRESH, _MOVING, _STILL = 2 * MINUTE, 5 * MINUTE, 20 * MINUTE, 75 * MINUTE
_RETRY = 30.0
_FIRST_BACK_OFF, _LONGEST_BACK_OFF = 15.0, 5 * MINUTE
_RATE_BACK_OFF = MINUTE
_RESERVED = 4


class Lane(IntEnum):
    """What an order waits among."""

    FRESH = 0
    REST = 1
    SUSPECT = 2


@dataclass(frozen=True, slots=True)
class Followed:
    """What following needs to know of a placed order. `id` is ours, `order` the panel's; times are aware.

    `changed_at` is when anything of it was last seen to change. `guarantee_ends`: set only where it can be refilled.
    """

    id: int
    account: str
    order: str
    placed_at: datetime
    changed_at: datetime
    checked_at: datetime | None = None
    final: bool = False
    guarantee_ends: datetime | None = None


@dataclass(frozen=True, slots=True)
class Pace:
    """How an account may be asked: `share` of its calls a minute at most, `batch` orders a call (1 to 100).

    What the share leaves is for a person's own calls. Catching up after a break is done at half that share.
    """

    calls_per_minute: int = 50
    batch: int = BATCH
    share: float = 0.6

    def rest(self, chance: float, *, gentle: bool = False) -> float:
        """Seconds from one call to the next; `chance` is 0.0 to 1.0."""
        least = MINUTE / (max(1, self.calls_per_minute) * self.share)
        return least * (2.0 if gentle else 1.0) * (1 + JITTER * chance)


@dataclass(frozen=True, slots=True)
class Batch:
    """One call: `orders` are the panel's ids of the orders with our `ids`."""

    account: str
    ids: tuple[int, ...]
    orders: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Plan:
    """The calls to make now, at most one for each account, and when to plan again (on the asker's clock)."""

    batches: tuple[Batch, ...]
    next_at: float


@dataclass(frozen=True, slots=True)
class AccountTrouble:
    """Why an account is not asked now: `count` failures in a row since `since`; asked again at `until`.

    `until` is infinite where only a person can help: a refused key, a locked keyring.
    """

    error: SmmError
    count: int
    since: float
    until: float

    @property
    def stopped(self) -> bool:
        """True until a person acted."""
        return self.until == float("inf")

    @property
    def unreached(self) -> bool:
        """True where nothing reached the panel: the network may be gone."""
        return isinstance(self.error, NotSent)

    @property
    def lasts(self) -> bool:
        """True where it is more than a single failure among answers."""
        return self.stopped or self.unreached or self.count > 1


def back_off(before: AccountTrouble | None, error: SmmError, now: float, chance: float) -> AccountTrouble:
    """What follows from a call that failed at `now`: each time a longer rest, up to five minutes."""
    count = before.count + 1 if before else 1
    since = before.since if before else now
    if isinstance(error, SecretsError | InputError):
        return AccountTrouble(error, count, since, float("inf"))
    rest: float = min(_LONGEST_BACK_OFF, _FIRST_BACK_OFF * 2.0 ** min(count - 1, 10))
    if isinstance(error, Refused) and error.kind is RefusalKind.AUTH:
        rest = float("inf")
    elif isinstance(error, Refused) and error.kind is RefusalKind.RATE:
        rest = max(rest, error.retry_after or _RATE_BACK_OFF)
    return AccountTrouble(error, count, since, now + rest * (1 + JITTER * chance))


def blames_orders(error: SmmError) -> bool:
    """True where an order of the batch may be what the panel could not answer."""
    if isinstance(error, Refused):
        return error.kind not in (RefusalKind.AUTH, RefusalKind.RATE)
    return not isinstance(error, NotSent | SecretsError | InputError)


class Wanted(NamedTuple):
    """An order that waits for its turn: from `due` on it makes a call necessary, from `ready` on it may fill one up.

    `group` is the greatest batch it may be part of.
    """

    id: int
    order: str
    lane: Lane
    due: float
    ready: float
    group: int = BATCH


def interval(age: float, quiet: float) -> tuple[Lane, float]:
    """The lane, and the seconds to aim at until the next look, of an order `age` seconds after it was placed and
    `quiet` seconds after it was seen to change.
    """
    if age < EARLY_FOR:
        return Lane.FRESH, _EARLY
    if age < FRESH_FOR:
        return Lane.FRESH, _FRESH
    return Lane.REST, _MOVING if quiet < FRESH_FOR else _STILL


def look(known: Wanted, checked: float, *, age: float, quiet: float, misses: int, chance: float) -> Wanted:
    """The next look at an order that was asked about at `checked`, when it had that `age`. `misses` counts the answers
    in a row that said nothing about it: the more, the later.
    """
    lane, every = interval(age, quiet)
    if misses:
        every = min(_STILL, every * 2.0 ** min(misses, 10))
    due = checked + every * (1 - JITTER + 2 * JITTER * chance)
    return Wanted(known.id, known.order, lane, due, due - every / 2, BATCH)


def first_look(id_: int, order: str, placed: float, *, age: float, chance: float) -> Wanted:
    """The first look at an order placed at `placed`, which was `age` seconds ago."""
    due = placed + FIRST_LOOK * (1 - JITTER + 2 * JITTER * chance)
    return Wanted(id_, order, interval(age, 0)[0], due, placed + FIRST_LOOK / 4)


def suspected(known: Wanted, size: int, misses: int, now: float, chance: float) -> Wanted:
    """The next look at an order of a batch of `size` that was refused as a whole: soon, and among half as many; alone
    it is asked about less and less often, as its `misses` grow.
    """
    every = _RETRY if size > 1 else min(_STILL, _FRESH * 2.0 ** min(misses, 10))
    due = now + every * (1 + JITTER * chance)
    return known._replace(lane=Lane.SUSPECT, due=due, ready=due, group=max(1, size // 2))


def last_look(order: Followed, now: datetime, chance: float) -> datetime | None:
    """When to look once more at a completed order before its guarantee ends; None for never."""
    ends = order.guarantee_ends
    if ends is None or ends <= now:
        return None
    start = ends - LEAD
    if order.checked_at is not None and start <= order.checked_at <= now:
        return None
    return start + LEAD / 4 * chance


class Waiting(Protocol):
    """The orders of one lane, by due time and then by id."""

    def first(self) -> Wanted | None:
        """The one that is due first; None where none waits."""

    def take(self) -> Wanted:
        """Take the first one out."""


Lanes = Sequence[Waiting]
"""The lanes of one account, by `Lane`."""


def first_due(lanes: Lanes) -> float:
    """When the first order is due; infinite where none waits."""
    return min((first.due for lane in lanes if (first := lane.first())), default=float("inf"))


def choose(lanes: Lanes, now: float, size: int, *, suspects_turn: bool) -> list[Wanted]:
    """Take the orders of the next batch, at most `size`, out of their lanes; none where none is due."""
    suspects = lanes[Lane.SUSPECT]
    others_due = first_due(lanes[: Lane.SUSPECT]) <= now
    if _is_due(suspects, now) and (suspects_turn or not others_due):
        return _take_apart(suspects, now, size)
    if not others_due:
        return []
    fresh, rest = lanes[Lane.FRESH], lanes[Lane.REST]
    share = max(1, size // _RESERVED) if size > 1 else int(_is_longer_due(rest, fresh))
    taken = _take_due(rest, now, share)
    taken += _take_due(fresh, now, size - len(taken))
    taken += _take_due(rest, now, size - len(taken))
    for lane in (fresh, rest):
        taken += _take_ready(lane, now, size - len(taken))
    return taken


def _is_due(lane: Waiting, now: float) -> bool:
    first = lane.first()
    return first is not None and first.due <= now


def _is_longer_due(one: Waiting, other: Waiting) -> bool:
    """For accounts asked order by order, where no quarter can be kept."""
    first, second = one.first(), other.first()
    return first is not None and (second is None or first.due < second.due)


def _take_due(lane: Waiting, now: float, most: int) -> list[Wanted]:
    taken: list[Wanted] = []
    while len(taken) < most and (first := lane.first()) and first.due <= now:
        taken.append(lane.take())
    return taken


def _take_ready(lane: Waiting, now: float, most: int) -> list[Wanted]:
    taken: list[Wanted] = []
    while len(taken) < most and (first := lane.first()) and first.ready <= now:
        taken.append(lane.take())
    return taken


def _take_apart(lane: Waiting, now: float, most: int) -> list[Wanted]:
    """Suspects, no more together than the least of their groups."""
    taken: list[Wanted] = []
    while len(taken) < most and (first := lane.first()) and first.due <= now and len(taken) < first.group:
        most = min(most, first.group)
        taken.append(lane.take())
    return taken


@dataclass(frozen=True, slots=True)
class Standing:
    """How an account stands: it may be asked again from `free_at` on, was asked last at `asked_at`."""

    pace: Pace
    free_at: float = float("-inf")
    asked_at: float = float("-inf")
    busy: bool = False
    suspects_turn: bool = True


def turns(standings: Mapping[str, Standing], now: float) -> list[str]:
    """The accounts that may be asked now, those longest not asked first."""
    free = [(standing.asked_at, name) for name, standing in standings.items() if may_ask(standing, now)]
    return [name for _, name in sorted(free)]


def may_ask(standing: Standing, now: float) -> bool:
    """True where no call is under way and the rest after the last one is over."""
    return not standing.busy and standing.free_at <= now


def decide(
    lanes: Mapping[str, Lanes], standings: Mapping[str, Standing], now: float, most: int = MOST_AT_ONCE
) -> tuple[dict[str, list[Wanted]], float]:
    """What to ask for now, by account, with at most `most` calls under way over all accounts; and when to look again.

    Takes what it chose out of `lanes`. Costs O(accounts + chosen · cost of `take`).
    """
    room = most - sum(standing.busy for standing in standings.values())
    chosen: dict[str, list[Wanted]] = {}
    for name in turns(standings, now):
        if len(chosen) >= room:
            break
        standing = standings[name]
        size = max(1, min(BATCH, standing.pace.batch))
        if taken := choose(lanes[name], now, size, suspects_turn=standing.suspects_turn):
            chosen[name] = taken
    idle = (name for name, standing in standings.items() if not standing.busy and name not in chosen)
    soonest = min((max(standings[name].free_at, first_due(lanes[name])) for name in idle), default=float("inf"))
    return chosen, min(max(soonest, now + SHORTEST_WAIT), now + LONGEST_WAIT)


class Line:
    """A lane made out of any orders; the plain form of what `core.follow_schedule` keeps in heaps."""

    def __init__(self, wanted: Iterable[Wanted]) -> None:
        self._wanted = deque(sorted(wanted, key=lambda each: (each.due, each.id)))

    def first(self) -> Wanted | None:
        """The one that is due first; None where none waits."""
        return self._wanted[0] if self._wanted else None

    def take(self) -> Wanted:
        """Take the first one out."""
        return self._wanted.popleft()


def plan(
    wanted: Mapping[str, Iterable[Wanted]], standings: Mapping[str, Standing], now: float, most: int = MOST_AT_ONCE
) -> Plan:
    """The plan for the orders that wait, by account: a pure function, O(n log n) in the orders."""
    lanes = {name: lines(wanted.get(name, ())) for name in standings}
    chosen, next_at = decide(lanes, standings, now, most)
    return Plan(tuple(batch_of(name, taken) for name, taken in chosen.items()), next_at)


def lines(wanted: Iterable[Wanted]) -> list[Line]:
    """The lanes of one account out of all its orders."""
    everything = list(wanted)
    return [Line(each for each in everything if each.lane is lane) for lane in Lane]


def batch_of(account: str, taken: Sequence[Wanted]) -> Batch:
    """The call for the orders taken."""
    return Batch(account, tuple(each.id for each in taken), tuple(each.order for each in taken))
