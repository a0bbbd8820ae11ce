"""Orders from a file, put among those that are there, none of them twice."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Sequence
from datetime import datetime

from smm_desktop.core.imports import ImportedOrder
from smm_desktop.core.orders import OrderState, Placing
from smm_desktop.store.database import Database
from smm_desktop.store.rows import add_event, kind_id, tab_code
from smm_desktop.store.values import link_key, packed, stamp, words

_SECOND = 1_000_000
_SAME = """
SELECT 1 FROM orders o JOIN kinds k ON k.id = o.kind WHERE o.link_key = ? AND o.account = ? AND o.placing = ?
 AND o.placed_at BETWEEN ? AND ? AND k.service = ? AND o.quantity IS ?
"""
_INSERT = """
INSERT INTO orders (account, panel_order, placing, tab, kind, link, link_key, quantity, state, text, estimate, charge,
 currency, start_count, remains, placed_at, changed_at, completed_at, refill, refill_state)
VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) RETURNING id
"""


class ImportedRows:
    """Takes orders over from files."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def known(self, rows: Sequence[tuple[str, ImportedOrder]]) -> list[bool]:
        """Which of these (account and order) are there already."""
        with self._database.reading() as connection:
            return _known(connection, rows)

    def add(self, rows: Sequence[tuple[str, ImportedOrder]], now: datetime) -> list[int]:
        """Put in those that are not there yet; our ids of them. All of them, or none where it fails."""
        added = []
        with self._database.writing() as connection:
            there = _known(connection, rows)
            seen: set[tuple[object, ...]] = set()
            for (account, order), known in zip(rows, there, strict=True):
                key = (account, *order.key)
                if not known and key not in seen:
                    seen.add(key)
                    added.append(_put(connection, account, order, stamp(now)))
        return added


def _known(connection: sqlite3.Connection, rows: Sequence[tuple[str, ImportedOrder]]) -> list[bool]:
    ids = json.dumps([[account, order.order] for account, order in rows if order.order])
    query = (
        "SELECT o.account, o.panel_order FROM json_each(?) j CROSS JOIN orders o ON o.panel_order <> ''"
        " AND o.account = json_extract(j.value, '$[0]') AND o.panel_order = json_extract(j.value, '$[1]')"
    )
    there = set(connection.execute(query, (ids,)).fetchall())
    return [
        (account, words(order.order)) in there if order.order else _is_same(connection, account, order)
        for account, order in rows
    ]


def _is_same(connection: sqlite3.Connection, account: str, order: ImportedOrder) -> bool:
    begin = order.placed_at // _SECOND * _SECOND
    values = (
        link_key(order.link),
        account,
        str(order.placing),
        begin,
        begin + _SECOND - 1,
        words(order.service),
        order.quantity,
    )
    return connection.execute(_SAME, values).fetchone() is not None


def _put(connection: sqlite3.Connection, account: str, order: ImportedOrder, now: int) -> int:
    placed = order.placing is Placing.PLACED
    completed = order.changed_at if placed and order.state is OrderState.COMPLETED else None
    refill_state = str(order.refill_state) if order.refill_state else None
    values = (
        account,
        words(order.order),
        str(order.placing),
        tab_code(order.placing, order.state),
        kind_id(connection, order.service, order.service_name, order.service_type),
        words(order.link),
        link_key(order.link),
        order.quantity,
        str(order.state),
        words(order.text),
        order.estimate,
        order.charge,
        words(order.currency),
        order.start_count,
        order.remains,
        order.placed_at,
        order.changed_at,
        completed,
        words(order.refill),
        refill_state,
    )
    order_id: int = connection.execute(_INSERT, values).fetchone()[0]
    fields = {"link": order.link} | ({"quantity": str(order.quantity)} if order.quantity is not None else {})
    connection.execute(
        "INSERT INTO order_details (id, fields, detail) VALUES (?, ?, ?)",
        (order_id, packed(fields), words(order.detail)),
    )
    if placed:
        add_event(connection, order_id, order.changed_at)
    if refill_state:
        connection.execute(
            "INSERT INTO refills (order_id, account, refill, state, text, asked_at, changed_at, checked_at)"
            " VALUES (?, ?, ?, ?, '', ?, ?, ?)",
            (order_id, account, words(order.refill), refill_state, order.changed_at, order.changed_at, now),
        )
    return order_id
