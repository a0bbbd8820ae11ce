"""Following orders and refills: asking panels how far they are."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import TypeVar

from smm_desktop.actions.desk import Desk
from smm_desktop.actions.sending import save_again
from smm_desktop.core.changes import Changes
from smm_desktop.core.errors import PanelError, SmmError, StoreError
from smm_desktop.core.orders import OrderStatus
from smm_desktop.core.progress import Progress, Silent
from smm_desktop.core.refills import Refill
from smm_desktop.store import Told
from smm_desktop.store.orders import Followed

AT_ONCE = 100
"""Ids in one call."""


@dataclass(frozen=True, slots=True)
class Refreshed:
    """`asked` were asked for; `troubles` tells by account what kept the rest from being asked."""

    changes: Changes
    asked: int
    troubles: Mapping[str, SmmError] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Imported:
    """Orders taken over by their panel ids: `added` are new (our ids), `known` were there, `troubles` by panel id."""

    changes: Changes
    added: tuple[int, ...]
    known: tuple[str, ...]
    troubles: Mapping[str, SmmError]


T = TypeVar("T", Followed, Refill)


def refresh_orders(
    desk: Desk, *, account: str = "", ids: Sequence[int] | None = None, progress: Progress | None = None
) -> Refreshed:
    """Ask how far the active orders are (or those with our `ids`), in batches of 100; one panel's trouble never stops
    the others. Outcomes that could not be saved before are saved if that is possible now. Raises StoreError.
    """
    saved = save_again(desk)
    wanted = desk.store.orders.to_follow(account) if ids is None else desk.store.orders.followed(ids)
    return _by_account(wanted, progress or Silent(), lambda chunk: _ask_orders(desk, chunk), saved)


def refresh_refills(desk: Desk, *, account: str = "", progress: Progress | None = None) -> Refreshed:
    """Ask how far the refills under way are. Raises StoreError."""
    wanted = desk.store.refills.to_follow(account)
    return _by_account(wanted, progress or Silent(), lambda chunk: _ask_refills(desk, chunk), Changes())


def import_orders(desk: Desk, account: str, orders: Sequence[str], *, progress: Progress | None = None) -> Imported:
    """Take orders placed elsewhere into the history, by their panel ids.

    Raises PanelError, SecretsError, StoreError where not one could be asked about.
    """
    watched = progress or Silent()
    asked = list(dict.fromkeys(order.strip() for order in orders if order.strip()))
    known = tuple(order for order in asked if desk.store.orders.with_panel_id(account, order) is not None)
    fresh = [order for order in asked if order not in set(known)]
    client = desk.panels.client(account)
    added: list[int] = []
    troubles: dict[str, SmmError] = {}
    for done, chunk in _chunks(fresh):
        watched.report(done, len(fresh))
        if watched.cancelled:
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
    return Imported(Changes(orders=frozenset(added), added=bool(added)), tuple(added), known, troubles)


def _by_account(
    wanted: Sequence[T], progress: Progress, ask: Callable[[Sequence[T]], Changes], changes: Changes
) -> Refreshed:
    asked = 0
    troubles: dict[str, SmmError] = {}
    for account, items in _grouped(wanted).items():
        for _, chunk in _chunks(items):
            progress.report(asked, len(wanted))
            if progress.cancelled:
                return Refreshed(changes, asked, troubles)
            try:
                changes |= ask(chunk)
            except StoreError:
                raise
            except SmmError as error:
                troubles[account] = error
                break
            asked += len(chunk)
    progress.report(asked, len(wanted))
    return Refreshed(changes, asked, troubles)


def _ask_orders(desk: Desk, chunk: Sequence[Followed]) -> Changes:
    client = desk.panels.client(chunk[0].account)
    told = client.statuses([one.order for one in chunk])
    changed, added = desk.store.orders.apply([_told(one, told[one.order]) for one in chunk], desk.now())
    return Changes(orders=changed | added, added=bool(added))


def _told(one: Followed, answer: OrderStatus | PanelError) -> Told:
    return Told(one.id, None, str(answer)) if isinstance(answer, PanelError) else Told(one.id, answer)


def _ask_refills(desk: Desk, chunk: Sequence[Refill]) -> Changes:
    client = desk.panels.client(chunk[0].account)
    answers = client.refill_statuses([one.refill for one in chunk])
    told = {one.id: status for one in chunk if not isinstance(status := answers[one.refill], PanelError)}
    changed, orders = desk.store.refills.apply(told, desk.now())
    return Changes(refills=changed, orders=orders)


def _grouped(items: Sequence[T]) -> dict[str, list[T]]:
    groups: dict[str, list[T]] = defaultdict(list)
    for item in items:
        groups[item.account].append(item)
    return groups


_Item = TypeVar("_Item")


def _chunks(items: Sequence[_Item]) -> Iterator[tuple[int, Sequence[_Item]]]:
    return ((start, items[start : start + AT_ONCE]) for start in range(0, len(items), AT_ONCE))
