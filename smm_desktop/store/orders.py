"""The order history: found by a query over all rows, read a page at a time, changed by what panels tell."""

from __future__ import annotations

import json
from array import array
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Literal, NamedTuple

from smm_desktop.core.history import OrderQuery, Tab
from smm_desktop.core.orders import Order, OrderEvent, OrderState, OrderStatus
from smm_desktop.store.database import Database
from smm_desktop.store.queries import counting, finding
from smm_desktop.store.rows import TAB_CODES, orders_by_id
from smm_desktop.store.settling import id_is_taken
from smm_desktop.store.statuses import Told, add_known, apply_statuses
from smm_desktop.store.values import amount, link_key, moment, stamp

AT_ONCE = 50_000
"""Characters of a list of ids that are read in one go, in which no other thread gets its turn: half a millisecond."""


@dataclass(frozen=True, slots=True)
class Found:
    """Our ids in the order asked for (type code "I", or "q" where there are longer ones), and how many the same query
    finds in each tab.
    """

    ids: array[int]
    counts: Mapping[Tab, int]


class Followed(NamedTuple):
    """What is needed to ask a panel about an order."""

    id: int
    account: str
    order: str


class Orders:
    """All orders of the profile, by our ids: whole numbers from 1."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def find(self, query: OrderQuery) -> Found:
        """The orders a query finds, and the counts of every tab."""
        with self._database.reading() as connection:
            made = finding(connection, query)
            found, *numbers = connection.execute(made.text, made.values).fetchone()
            if query.text:
                by_code = dict(zip(TAB_CODES.values(), numbers, strict=True))
            else:
                made = counting(connection, query)
                by_code = dict(connection.execute(made.text, made.values).fetchall())
        return Found(_ids(found), _counts(by_code))

    def page(self, ids: Sequence[int]) -> list[Order]:
        """These orders, in the order of `ids`; what is gone is left out."""
        with self._database.reading() as connection:
            found = orders_by_id(connection, ids)
        return [found[id_] for id_ in ids if id_ in found]

    def get(self, order_id: int) -> Order:
        """One order. Raises KeyError where there is none."""
        with self._database.reading() as connection:
            return orders_by_id(connection, (order_id,))[order_id]

    def events(self, order_id: int) -> tuple[OrderEvent, ...]:
        """Every state seen of an order, oldest first."""
        query = "SELECT at, state, text, charge, start_count, remains FROM order_events WHERE order_id = ? ORDER BY id"
        with self._database.reading() as connection:
            return tuple(
                OrderEvent(moment(at), OrderState(state), text, amount(charge), start, remains)
                for at, state, text, charge, start, remains in connection.execute(query, (order_id,))
            )

    def to_follow(self, account: str = "") -> list[Followed]:
        """The active orders that a panel can be asked about, those longest not asked about first."""
        query = (
            "SELECT id, account, panel_order FROM orders WHERE tab = ? AND placing = 'placed' AND panel_order <> ''"
            " AND (? = '' OR account = ?) AND account IN (SELECT id FROM accounts WHERE NOT removed)"
            " ORDER BY checked_at, id"
        )
        with self._database.reading() as connection:
            return list(map(Followed._make, connection.execute(query, (TAB_CODES["active"], account, account))))

    def followed(self, ids: Sequence[int]) -> list[Followed]:
        """Those of these orders that a panel can be asked about."""
        query = (
            "SELECT id, account, panel_order FROM orders WHERE id IN (SELECT value FROM json_each(?))"
            " AND placing = 'placed' AND panel_order <> '' AND account IN (SELECT id FROM accounts WHERE NOT removed)"
        )
        with self._database.reading() as connection:
            return list(map(Followed._make, connection.execute(query, (str(list(ids)),))))

    def apply(self, told: Sequence[Told], now: datetime) -> tuple[frozenset[int], frozenset[int]]:
        """Keep what a panel told; our ids of the orders that changed, and of child orders that were added."""
        with self._database.writing() as connection:
            return apply_statuses(connection, told, stamp(now))

    def with_panel_id(self, account: str, order: str) -> int | None:
        """Our id of the order that has this id on the panel."""
        query = "SELECT id FROM orders WHERE account = ? AND panel_order = ? AND panel_order <> ''"
        with self._database.reading() as connection:
            row = connection.execute(query, (account, order)).fetchone()
        return row[0] if row else None

    def known_ids(self, account: str, orders: Sequence[str]) -> frozenset[str]:
        """Which of these ids on the panel are those of orders that are there."""
        query = (
            "SELECT j.value FROM json_each(?) j CROSS JOIN orders o"
            " ON o.account = ? AND o.panel_order = j.value AND o.panel_order <> ''"
        )
        with self._database.reading() as connection:
            return frozenset(row[0] for row in connection.execute(query, (json.dumps(list(orders)), account)))

    def children(self, account: str, order: str) -> list[int]:
        """Our ids of the orders that a panel placed for one of its orders, by that one's panel id, newest first."""
        query = "SELECT id FROM orders WHERE account = ? AND parent = ? AND parent <> '' ORDER BY id DESC"
        with self._database.reading() as connection:
            return [row[0] for row in connection.execute(query, (account, order))]

    def take_over(self, account: str, statuses: Mapping[str, OrderStatus], now: datetime) -> tuple[int, ...]:
        """Add orders that were placed elsewhere, by what the panel tells of them; our ids of the new ones."""
        with self._database.writing() as connection:
            return tuple(
                add_known(connection, account, order, status, stamp(now))
                for order, status in statuses.items()
                if not id_is_taken(connection, account, order, 0)
            )

    def same_link(self, account: str, service: str, link: str) -> list[Order]:
        """The newest 100 orders of that service on that link, newest first."""
        query = (
            "SELECT o.id FROM orders o JOIN kinds k ON k.id = o.kind"
            " WHERE o.link_key = ? AND o.account = ? AND k.service = ? ORDER BY o.placed_at DESC, o.id DESC LIMIT 100"
        )
        with self._database.reading() as connection:
            ids = [row[0] for row in connection.execute(query, (link_key(link), account, service))]
            found = orders_by_id(connection, ids)
        return [found[id_] for id_ in ids]


def _ids(text: str) -> array[int]:
    """The numbers of a JSON array, read in parts, so that other threads get their turn."""
    try:
        return _numbers(text, "I")
    except OverflowError:
        return _numbers(text, "q")


def _numbers(text: str, code: Literal["I", "q"]) -> array[int]:
    """They are put into an array of their number: one that grows is moved, and leaves holes behind."""
    commas = sum(text.count(",", start, start + AT_ONCE) for start in range(0, len(text), AT_ONCE))
    ids = array(code, [0]) * (commas + 1 if len(text) > 2 else 0)
    place, start, last = 0, 1, len(text) - 1
    while start < last:
        end = text.find(",", start + AT_ONCE)
        part = text[start : end if end > 0 else last]
        numbers = array(code, json.loads(f"[{part}]"))
        ids[place : place + len(numbers)] = numbers
        place += len(numbers)
        start += len(part) + 1
    return ids


def _counts(by_code: Mapping[int, int]) -> dict[Tab, int]:
    counts: dict[Tab, int] = {"all": sum(by_code.values())}
    return counts | {tab: by_code.get(code, 0) for tab, code in TAB_CODES.items()}
