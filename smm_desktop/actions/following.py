"""Following orders and refills: asking panels how far they are."""

from __future__ import annotations

import random
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import partial
from typing import TypeVar

from smm_desktop.actions.desk import Desk
from smm_desktop.actions.gathering import Gathered
from smm_desktop.actions.sending import save_again
from smm_desktop.api import PanelClient
from smm_desktop.core import following as core
from smm_desktop.core.accounts import Account
from smm_desktop.core.aside import Alone, Aside
from smm_desktop.core.changes import Changes
from smm_desktop.core.errors import PanelError, SmmError, StoreError
from smm_desktop.core.follow_schedule import Reading, Schedule
from smm_desktop.core.following import Batch, Pace, blames_orders
from smm_desktop.core.orders import OrderStatus
from smm_desktop.core.progress import Progress, Silent
from smm_desktop.core.refills import Refill, RefillStatus
from smm_desktop.store import Told
from smm_desktop.store.orders import Followed

AT_ONCE = 100
"""Ids in one call."""
REFILL_SHARE = 0.1
"""Of an account's calls a minute, for refills."""
REFILLS_AT_ONCE = 4
"""Accounts that are asked about refills at the same time."""


@dataclass(frozen=True, slots=True)
class Refreshed:
    """`asked` were asked for; `troubles` tells by account what kept the rest from being asked."""

    changes: Changes
    asked: int
    troubles: Mapping[str, SmmError] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Imported:
    """Orders taken over by their panel ids: `added` are new (our ids), `known` were there, `troubles` by panel id.

    `left` were not asked about because the person stopped it.
    """

    changes: Changes
    added: tuple[int, ...]
    known: tuple[str, ...]
    troubles: Mapping[str, SmmError]
    left: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Asked:
    """What came of one call of a schedule: the new facts of what `changed` or was added, and the ids of the batch that
    the answer said nothing about.
    """

    changes: Changes
    changed: tuple[core.Followed, ...] = ()
    missed: frozenset[int] = frozenset()


T = TypeVar("T", Followed, Refill)
K = TypeVar("K")


def refresh_orders(
    desk: Desk,
    *,
    account: str = "",
    ids: Sequence[int] | None = None,
    progress: Progress | None = None,
    aside: Aside | None = None,
) -> Refreshed:
    """Ask how far the active orders are (or those with our `ids`), in batches of 100; one panel's trouble never stops
    the others. What is told is written `aside`. Outcomes that could not be saved before are saved if that is possible
    now. Raises StoreError.
    """
    saved = save_again(desk)
    wanted = desk.store.orders.to_follow(account) if ids is None else desk.store.orders.followed(ids)
    gathered = Gathered(partial(_keep_orders, desk), aside or Alone())
    done = _by_account(desk, wanted, progress or Silent(), _ask_orders, gathered)
    return replace(done, changes=saved | done.changes)


def refresh_refills(desk: Desk, *, account: str = "", progress: Progress | None = None) -> Refreshed:
    """Ask how far the refills under way are. Raises StoreError."""
    wanted = desk.store.refills.to_follow(account)
    gathered = Gathered(partial(_keep_refills, desk), Alone())
    return _by_account(desk, wanted, progress or Silent(), _ask_refills, gathered)


def paces(accounts: Iterable[Account]) -> dict[str, Pace]:
    """How each account may be asked about orders."""
    return {one.id: Pace(one.pace, AT_ONCE if one.dialect.multi_status else 1) for one in accounts}


def refill_paces(accounts: Iterable[Account]) -> dict[str, Pace]:
    """How each account may be asked about refills."""
    return {one: replace(pace, share=REFILL_SHARE) for one, pace in paces(accounts).items()}


def schedule(desk: Desk, reading: Reading) -> Schedule:
    """All active orders, ready to be planned for. Raises StoreError."""
    made = Schedule(paces(desk.store.accounts.all()), reading, random.Random())  # noqa: S311 - jitter
    made.learn(known(desk), reading)
    return made


def refill_schedule(desk: Desk, reading: Reading) -> Schedule:
    """All refills under way, ready to be planned for. Raises StoreError."""
    every = refill_paces(desk.store.accounts.all())
    made = Schedule(every, reading, random.Random(), most=REFILLS_AT_ONCE)  # noqa: S311 - jitter
    made.learn(known_refills(desk), reading)
    return made


def known(desk: Desk, account: str = "") -> list[core.Followed]:
    """The active orders of an account, or of all. Raises StoreError."""
    return desk.store.followed.active(account)


def guaranteed(desk: Desk) -> list[core.Followed]:
    """The completed orders whose guarantee ends within a week: asked for once a day. Raises StoreError."""
    return desk.store.followed.guaranteed(desk.now())


def known_refills(desk: Desk, account: str = "") -> list[core.Followed]:
    """The refills under way of an account, or of all. Raises StoreError."""
    return desk.store.followed.refills_under_way(account)


def facts(desk: Desk, ids: Iterable[int]) -> list[core.Followed]:
    """What following needs to know of these orders; those a panel cannot be asked about are left out."""
    return desk.store.followed.orders(ids)


def refill_facts(desk: Desk, ids: Iterable[int]) -> list[core.Followed]:
    """What following needs to know of these refills; those a panel cannot be asked about are left out."""
    return desk.store.followed.refills(ids)


def ask(desk: Desk, batch: Batch) -> Asked:
    """One call of a schedule of orders. Raises PanelError where the call as a whole failed, SecretsError, InputError,
    StoreError.
    """
    saved = save_again(desk)
    told = desk.panels.client(batch.account).statuses(batch.orders)
    _check_whole(told)
    pairs = list(zip(batch.ids, batch.orders, strict=True))
    changed, added = desk.store.orders.apply([_as_told(id_, told[order]) for id_, order in pairs], desk.now())
    missed = frozenset(id_ for id_, order in pairs if isinstance(told[order], PanelError))
    changes = saved | Changes(orders=changed | added, added=bool(added))
    return Asked(changes, tuple(facts(desk, changes.orders)) if changes.orders else (), missed)


def ask_refills(desk: Desk, batch: Batch) -> Asked:
    """One call of a schedule of refills. Raises as `ask`."""
    told = desk.panels.client(batch.account).refill_statuses(batch.orders)
    _check_whole(told)
    pairs = list(zip(batch.ids, batch.orders, strict=True))
    good = {id_: status for id_, order in pairs if not isinstance(status := told[order], PanelError)}
    changed, orders = desk.store.refills.apply(good, desk.now())
    missed = frozenset(batch.ids) - good.keys()
    return Asked(Changes(refills=changed, orders=orders), tuple(refill_facts(desk, changed)) if changed else (), missed)


def _check_whole(told: Mapping[str, OrderStatus | PanelError] | Mapping[str, RefillStatus | PanelError]) -> None:
    """Where the panel was asked one by one, trouble that no order is to blame for is trouble of the whole call."""
    answers = list(told.values())
    errors = [answer for answer in answers if isinstance(answer, PanelError) and not blames_orders(answer)]
    if errors and len(errors) == len(answers):
        raise errors[-1]


def import_orders(desk: Desk, account: str, orders: Sequence[str], *, progress: Progress | None = None) -> Imported:
    """Take orders placed elsewhere into the history, by their panel ids.

    Raises PanelError, SecretsError, StoreError where not one could be asked about.
    """
    watched = progress or Silent()
    asked = list(dict.fromkeys(order.strip() for order in orders if order.strip()))
    there = desk.store.orders.known_ids(account, asked)
    known = tuple(order for order in asked if order in there)
    fresh = [order for order in asked if order not in there]
    client = desk.panels.client(account)
    added: list[int] = []
    troubles: dict[str, SmmError] = {}
    left: tuple[str, ...] = ()
    for done, chunk in _chunks(fresh):
        watched.report(done, len(fresh))
        if watched.cancelled:
            left = tuple(fresh[done:])
            break
        try:
            told = client.statuses(chunk)
        except PanelError as error:
            if not added and not troubles:
                raise
            troubles.update(dict.fromkeys(fresh[done:], error))
            break
        troubles.update((order, status) for order, status in told.items() if isinstance(status, PanelError))
        good = {order: status for order, status in told.items() if isinstance(status, OrderStatus)}
        added += desk.store.orders.take_over(account, good, desk.now())
    return Imported(Changes(orders=frozenset(added), added=bool(added)), tuple(added), known, troubles, left)


def _by_account(
    desk: Desk,
    wanted: Sequence[T],
    progress: Progress,
    ask: Callable[[PanelClient, Sequence[T]], Sequence[K]],
    gathered: Gathered[K],
) -> Refreshed:
    asked = 0
    troubles: dict[str, SmmError] = {}
    for account, items in _grouped(wanted).items():
        for _, chunk in _chunks(items):
            progress.report(asked, len(wanted))
            if progress.cancelled:
                return Refreshed(gathered.settled(), asked, troubles)
            try:
                gathered.take(ask(desk.panels.client(account), chunk))
            except StoreError:
                raise
            except SmmError as error:
                troubles[account] = error
                break
            asked += len(chunk)
        gathered.hand_over()
    progress.report(asked, len(wanted))
    return Refreshed(gathered.settled(), asked, troubles)


def _ask_orders(client: PanelClient, chunk: Sequence[Followed]) -> list[Told]:
    told = client.statuses([one.order for one in chunk])
    return [_as_told(one.id, told[one.order]) for one in chunk]


def _as_told(id_: int, answer: OrderStatus | PanelError) -> Told:
    return Told(id_, None, str(answer)) if isinstance(answer, PanelError) else Told(id_, answer)


def _keep_orders(desk: Desk, told: Sequence[Told]) -> Changes:
    changed, added = desk.store.orders.apply(told, desk.now())
    return Changes(orders=changed | added, added=bool(added))


def _ask_refills(client: PanelClient, chunk: Sequence[Refill]) -> list[tuple[int, RefillStatus]]:
    answers = client.refill_statuses([one.refill for one in chunk])
    return [(one.id, told) for one in chunk if not isinstance(told := answers[one.refill], PanelError)]


def _keep_refills(desk: Desk, told: Sequence[tuple[int, RefillStatus]]) -> Changes:
    changed, orders = desk.store.refills.apply(dict(told), desk.now())
    return Changes(refills=changed, orders=orders)


def _grouped(items: Sequence[T]) -> dict[str, list[T]]:
    groups: dict[str, list[T]] = defaultdict(list)
    for item in items:
        groups[item.account].append(item)
    return groups


_Item = TypeVar("_Item")


def _chunks(items: Sequence[_Item]) -> Iterator[tuple[int, Sequence[_Item]]]:
    return ((start, items[start : start + AT_ONCE]) for start in range(0, len(items), AT_ONCE))
