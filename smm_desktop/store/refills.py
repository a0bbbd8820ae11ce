"""Refill requests in the file."""

from __future__ import annotations

import sqlite3
from collections.abc import Mapping
from datetime import datetime

from smm_desktop.core.refills import Refill, RefillState, RefillStatus
from smm_desktop.store.database import Database
from smm_desktop.store.values import moment, stamp, words

_QUERY = """
SELECT r.id, r.account, r.order_id, o.panel_order, r.refill, k.name, o.link, r.state, r.text, r.asked_at, r.changed_at
FROM refills r JOIN orders o ON o.id = r.order_id JOIN kinds k ON k.id = o.kind
"""


class Refills:
    """All refill requests, by our numbers of them."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def all(self, account: str = "") -> tuple[Refill, ...]:
        """Newest first; of all accounts where `account` is empty."""
        query = f"{_QUERY} WHERE ? = '' OR r.account = ? ORDER BY r.asked_at DESC, r.id DESC"
        with self._database.reading() as connection:
            return tuple(_refill(row) for row in connection.execute(query, (account, account)))

    def of_order(self, order_id: int) -> tuple[Refill, ...]:
        """Those of one order, newest first."""
        query = f"{_QUERY} WHERE r.order_id = ? ORDER BY r.asked_at DESC, r.id DESC"
        with self._database.reading() as connection:
            return tuple(_refill(row) for row in connection.execute(query, (order_id,)))

    def to_follow(self, account: str = "") -> tuple[Refill, ...]:
        """Those under way that a panel can be asked about."""
        final = ", ".join(f"'{state}'" for state in RefillState if state.final)
        query = (
            f"{_QUERY} WHERE r.refill <> '' AND r.state NOT IN ({final})"  # noqa: S608 - constants
            " AND (? = '' OR r.account = ?)"
            " AND r.account IN (SELECT id FROM accounts WHERE NOT removed)"
        )
        with self._database.reading() as connection:
            return tuple(_refill(row) for row in connection.execute(query, (account, account)))

    def apply(self, told: Mapping[int, RefillStatus], now: datetime) -> tuple[frozenset[int], frozenset[int]]:
        """Keep what a panel told, by our numbers; the refills that changed and their orders."""
        changed: set[int] = set()
        orders: set[int] = set()
        with self._database.writing() as connection:
            for refill_id, status in told.items():
                order_id = _take_in(connection, refill_id, status, stamp(now))
                if order_id is not None:
                    changed.add(refill_id)
                    orders.add(order_id)
        return frozenset(changed), frozenset(orders)

    def newest_of(self, order_ids: frozenset[int]) -> frozenset[int]:
        """Our numbers of the newest refill of each of these orders."""
        query = "SELECT max(id) FROM refills WHERE order_id IN (SELECT value FROM json_each(?)) GROUP BY order_id"
        with self._database.reading() as connection:
            return frozenset(row[0] for row in connection.execute(query, (str(sorted(order_ids)),)))


def _take_in(connection: sqlite3.Connection, refill_id: int, status: RefillStatus, at: int) -> int | None:
    connection.execute("UPDATE refills SET checked_at = ? WHERE id = ?", (at, refill_id))
    row = connection.execute(
        "UPDATE refills SET state = ?, text = ?, changed_at = ? WHERE id = ? AND (state <> ? OR text <> ?)"
        " RETURNING order_id, refill",
        (status.state, words(status.text), at, refill_id, status.state, words(status.text)),
    ).fetchone()
    if row is None:
        return None
    connection.execute("UPDATE orders SET refill_state = ? WHERE id = ? AND refill = ?", (status.state, *row))
    return int(row[0])


def _refill(row: tuple[object, ...]) -> Refill:
    id_, account, order_id, order, refill, name, link, state, text, asked, changed = row
    return Refill(
        int(str(id_)),
        str(account),
        int(str(order_id)),
        str(order),
        str(refill),
        str(name),
        str(link),
        RefillState(str(state)),
        str(text),
        moment(int(str(asked))),
        moment(int(str(changed))),
    )
