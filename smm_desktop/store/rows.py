"""Rows of orders and what is derived from them."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Sequence
from datetime import datetime

from smm_desktop.core.history import Tab
from smm_desktop.core.orders import Order, OrderState, Placing
from smm_desktop.core.refills import RefillState
from smm_desktop.store.values import amount, maybe_moment, moment, stamp, words

TAB_CODES: dict[Tab, int] = {"active": 1, "completed": 2, "partial": 3, "canceled": 4, "failed": 5, "attention": 6}

_TAB_OF_STATE: dict[OrderState, Tab] = {
    OrderState.COMPLETED: "completed",
    OrderState.EXPIRED: "completed",
    OrderState.PARTIAL: "partial",
    OrderState.CANCELED: "canceled",
    OrderState.REFUNDED: "canceled",
    OrderState.FAILED: "failed",
}
_TAB_OF_PLACING: dict[Placing, Tab] = {
    Placing.UNKNOWN: "attention",
    Placing.REFUSED: "failed",
    Placing.NOT_SENT: "failed",
}


def tab_code(placing: Placing, state: OrderState) -> int:
    """The tab an order stands in; each order stands in one (and in "all")."""
    tab = _TAB_OF_PLACING.get(placing)
    if tab is None:
        tab = _TAB_OF_STATE.get(state, "active") if placing is Placing.PLACED else "active"
    return TAB_CODES[tab]


ORDER_COLUMNS = """
    o.id, o.account, o.panel_order, o.placing, k.service, k.name, k.type, o.link, d.fields, o.quantity, o.state, o.text,
    o.estimate, o.charge, o.currency, o.start_count, o.remains, o.placed_at, o.changed_at, o.checked_at, d.detail,
    d.answer, o.refill, o.refill_state, o.cancel_asked, o.parent, o.completed_at
"""
ORDER_TABLES = "orders o JOIN kinds k ON k.id = o.kind JOIN order_details d ON d.id = o.id"


def order_of(row: Sequence[object]) -> Order:
    """The order that a row of `ORDER_COLUMNS` tells of."""
    values: list[object] = list(row)
    values[3] = Placing(str(row[3]))
    values[8] = json.loads(str(row[8]))
    values[10] = OrderState(str(row[10]))
    for index in (12, 13):
        values[index] = amount(_number(row[index]))
    values[17], values[18] = moment(_whole(row[17])), moment(_whole(row[18]))
    values[19], values[26] = maybe_moment(_number(row[19])), maybe_moment(_number(row[26]))
    values[23] = None if row[23] is None else RefillState(str(row[23]))
    values[24] = bool(row[24])
    return Order(*values)  # type: ignore[arg-type] # the columns stand in the order of the fields, converted above


def orders_by_id(connection: sqlite3.Connection, ids: Sequence[int]) -> dict[int, Order]:
    """These orders, as far as they are there."""
    cursor = connection.execute(
        f"SELECT {ORDER_COLUMNS} FROM {ORDER_TABLES} WHERE o.id IN (SELECT value FROM json_each(?))",  # noqa: S608 - constants
        (str(list(ids)),),
    )
    return {row[0]: order_of(row) for row in cursor}


def kind_id(connection: sqlite3.Connection, service: str, name: str, type_: str) -> int:
    """The row of a service as it is named now."""
    key = (words(service), words(name), words(type_))
    found = connection.execute("SELECT id FROM kinds WHERE service = ? AND name = ? AND type = ?", key).fetchone()
    if found is None:
        found = connection.execute(
            "INSERT INTO kinds (service, name, type) VALUES (?, ?, ?) RETURNING id", key
        ).fetchone()
    return int(found[0])


def add_event(connection: sqlite3.Connection, order_id: int, at: datetime | int) -> None:
    """Note the state that the order's row has now."""
    when = at if isinstance(at, int) else stamp(at)
    connection.execute(
        "INSERT INTO order_events (order_id, at, state, text, charge, start_count, remains)"
        " SELECT id, ?, state, text, charge, start_count, remains FROM orders WHERE id = ?",
        (when, order_id),
    )


def _number(value: object) -> int | None:
    return value if isinstance(value, int) else None


def _whole(value: object) -> int:
    return value if isinstance(value, int) else 0
