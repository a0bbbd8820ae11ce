"""Orders whose outcome is not known: the evidence, and what a person decided."""

from __future__ import annotations

import sqlite3
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from decimal import Decimal

from smm_desktop.core.orders import Order, Placing
from smm_desktop.store.database import Database
from smm_desktop.store.rows import TAB_CODES, orders_by_id
from smm_desktop.store.settling import id_is_taken, set_placing
from smm_desktop.store.values import amount, maybe_moment, moment, stamp, words

_QUERY = """
SELECT o.id, b.sent_at, b.balance_before, b.before_at, b.balance_after, b.after_at
FROM orders o JOIN outbox b ON b.order_id = o.id AND b.action = 'add'
WHERE o.tab = ? ORDER BY o.placed_at DESC, o.id DESC
"""
_OTHERS = """
SELECT count(*), coalesce(sum(coalesce(charge, estimate, 0)), 0) FROM orders
WHERE account = ? AND id <> ? AND placed_at > ? AND placed_at < ? AND placing IN ('placed', 'unknown')
"""


@dataclass(frozen=True, slots=True)
class Evidence:
    """What is known about an order with an unknown outcome. Amounts are in the account's currency.

    `others` is what `other_count` other orders between the two balances should have cost.
    """

    order: Order
    asked_at: datetime
    before: Decimal | None
    before_at: datetime | None
    after: Decimal | None
    after_at: datetime | None
    others: Decimal
    other_count: int


class Unknowns:
    """The orders with an unknown outcome."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def all(self) -> list[Evidence]:
        """Each with its evidence, newest first."""
        with self._database.reading() as connection:
            rows = connection.execute(_QUERY, (TAB_CODES["attention"],)).fetchall()
            orders = orders_by_id(connection, [row[0] for row in rows])
            return [_evidence(connection, orders[row[0]], row) for row in rows]

    def count(self) -> int:
        """How many there are."""
        query = "SELECT count(*) FROM orders WHERE tab = ?"
        with self._database.reading() as connection:
            return int(connection.execute(query, (TAB_CODES["attention"],)).fetchone()[0])

    def without_balance(self) -> tuple[str, ...]:
        """The accounts with an unknown outcome that has no balance after it yet."""
        query = (
            "SELECT DISTINCT account FROM outbox WHERE state = 'unknown' AND action = 'add' AND balance_after IS NULL"
        )
        with self._database.reading() as connection:
            return tuple(row[0] for row in connection.execute(query))

    def resolve(self, order_id: int, panel_order: str, detail: str, now: datetime) -> bool:
        """A person's answer: placed under `panel_order`, or not at all where it is empty.

        False, and nothing changes, where the outcome is known by now or another order has that panel id.
        """
        placing = Placing.PLACED if panel_order else Placing.NOT_SENT
        with self._database.writing() as connection:
            row = connection.execute(
                "SELECT account FROM orders WHERE id = ? AND placing = 'unknown'", (order_id,)
            ).fetchone()
            if row is None or (panel_order and id_is_taken(connection, row[0], panel_order, order_id)):
                return False
            set_placing(connection, order_id, placing, stamp(now), panel_order=panel_order, detail=detail)
            connection.execute(
                "UPDATE outbox SET state = ?, panel_id = ?, settled_at = ?"
                " WHERE order_id = ? AND action = 'add' AND state = 'unknown'",
                (placing, words(panel_order), stamp(now), order_id),
            )
        return True


def _evidence(connection: sqlite3.Connection, order: Order, row: Sequence[int | None]) -> Evidence:
    _, asked_at, before, before_at, after, after_at = row
    others, cost = 0, 0
    if before_at is not None and after_at is not None:
        others, cost = connection.execute(_OTHERS, (order.account, order.id, before_at, after_at)).fetchone()
    return Evidence(
        order,
        moment(asked_at or 0),
        amount(before),
        maybe_moment(before_at),
        amount(after),
        maybe_moment(after_at),
        amount(cost) or Decimal(0),
        others,
    )
