"""What a panel tells of orders, taken into their rows; inside a transaction of the caller."""

from __future__ import annotations

import sqlite3
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from smm_desktop.core.orders import OrderState, OrderStatus, Placing
from smm_desktop.store.rows import add_event, kind_id, tab_code
from smm_desktop.store.values import count, link_key, units, words

ANSWER_MOST = 2000


@dataclass(frozen=True, slots=True)
class Told:
    """What came of asking for the order with our `id`: a status, or a sentence why there is none."""

    id: int
    status: OrderStatus | None
    trouble: str = ""


def apply_statuses(
    connection: sqlite3.Connection, told: Sequence[Told], at: int
) -> tuple[frozenset[int], frozenset[int]]:
    """Take in what was told; our ids of the orders that changed, and of the child orders that were added."""
    changed: set[int] = set()
    added: set[int] = set()
    before = _rows_before(connection, [one.id for one in told])
    for one in told:
        if one.status is None:
            if _set_detail(connection, one.id, one.trouble):
                changed.add(one.id)
            continue
        # A second word about the same order in one answer is held against what the first one left.
        row = before.pop(one.id, None) or _rows_before(connection, [one.id]).get(one.id)
        if row and _take_in(connection, one.id, row, one.status, at):
            changed.add(one.id)
        added |= _add_children(connection, one.id, one.status, at)
    connection.executemany("UPDATE orders SET checked_at = ? WHERE id = ?", [(at, one.id) for one in told])
    return frozenset(changed), frozenset(added)


def add_known(connection: sqlite3.Connection, account: str, order: str, status: OrderStatus, at: int) -> int:
    """An order that was placed elsewhere: all that is known of it is its id and status."""
    order_id = _insert(connection, account, order, kind_id(connection, "", "", ""), "", at)
    _take_in(connection, order_id, _rows_before(connection, [order_id])[order_id], status, at)
    return order_id


_BEFORE = (
    "SELECT o.id, o.state, o.text, o.charge, o.currency, o.start_count, o.remains, o.completed_at, d.detail, d.answer,"
    " o.started_at, o.dropped, o.quantity FROM orders o JOIN order_details d ON d.id = o.id"
    " WHERE o.id IN (SELECT value FROM json_each(?)) AND o.placing = 'placed'"
)


def _rows_before(connection: sqlite3.Connection, ids: list[int]) -> dict[int, tuple[Any, ...]]:
    return {row[0]: row[1:] for row in connection.execute(_BEFORE, (str(ids),))}


def _take_in(
    connection: sqlite3.Connection, order_id: int, before: tuple[Any, ...], status: OrderStatus, at: int
) -> bool:
    """Take in a status; True if it changed something to see. Most tell what is known already, which costs little."""
    state, text, answer = status.state, words(status.text), words(status.answer)[:ANSWER_MOST]
    charge = before[2] if (told := units(status.charge)) is None else told
    currency = words(status.currency) or before[3]
    start = before[4] if (told := count(status.start_count)) is None else told
    remains = before[5] if (told := count(status.remains)) is None else told
    now = (str(state), text, charge, currency, start, remains)
    if before[7] or answer != before[8]:
        connection.execute("UPDATE order_details SET detail = '', answer = ? WHERE id = ?", (answer, order_id))
    marks, differs = _marks(before, state, remains, at), now != before[:6]
    if not differs and marks == (before[6], *before[9:11]):
        return bool(before[7])
    connection.execute(
        "UPDATE orders SET state = ?, text = ?, charge = ?, currency = ?, start_count = ?, remains = ?,"
        " completed_at = ?, started_at = ?, dropped = ?, changed_at = CASE WHEN ? THEN ? ELSE changed_at END"
        " WHERE id = ?",
        (*now, *marks, differs, at, order_id),
    )
    if state != before[0]:
        # Apart, as it stands in three indexes that are written anew by it.
        connection.execute("UPDATE orders SET tab = ? WHERE id = ?", (tab_code(Placing.PLACED, state), order_id))
    if now[:5] != before[:5] or _step(remains, before[11]) != _step(before[5], before[11]):
        add_event(connection, order_id, at)
    return differs or bool(before[7])


def _step(remains: int | None, quantity: int | None) -> int | None:
    """How far an order is, in steps: each one is noted in its time line."""
    return None if remains is None or not quantity else _STEPS * remains // quantity


_STEPS = 20
"""A time line of every single look would be most of the file."""
_UNDER_WAY = frozenset({OrderState.IN_PROGRESS, OrderState.ACTIVE, OrderState.COMPLETED, OrderState.PARTIAL})


def _marks(
    before: tuple[Any, ...], state: OrderState, remains: int | None, at: int
) -> tuple[int | None, int | None, int]:
    """When it was first seen completed and under way, and the most that was missing again after it was complete."""
    completed, started, dropped = before[6], before[9], before[10]
    if state is OrderState.COMPLETED and completed is None:
        completed = at
    if state in _UNDER_WAY and started is None:
        started = at
    if state == before[0] == OrderState.COMPLETED and remains is not None and before[5] is not None:
        dropped = max(dropped, remains - max(0, before[5]))
    return completed, started, dropped


def _set_detail(connection: sqlite3.Connection, order_id: int, detail: str) -> bool:
    cursor = connection.execute(
        "UPDATE order_details SET detail = ? WHERE id = ? AND detail <> ?", (words(detail), order_id, words(detail))
    )
    return cursor.rowcount > 0


def _add_children(connection: sqlite3.Connection, order_id: int, status: OrderStatus, at: int) -> set[int]:
    added: set[int] = set()
    if not status.orders:
        return added
    account, parent, kind, link = connection.execute(
        "SELECT account, panel_order, kind, link FROM orders WHERE id = ?", (order_id,)
    ).fetchone()
    for child in status.orders:
        known = connection.execute(
            "SELECT 1 FROM orders WHERE account = ? AND panel_order = ? AND panel_order <> ''", (account, child)
        ).fetchone()
        if child and known is None:
            added.add(_insert(connection, account, child, kind, parent, at, link))
    return added


def _insert(
    connection: sqlite3.Connection, account: str, order: str, kind: int, parent: str, at: int, link: str = ""
) -> int:
    order_id: int = connection.execute(
        "INSERT INTO orders (account, panel_order, placing, tab, kind, link, link_key, state, placed_at, changed_at,"
        " parent) VALUES (?, ?, 'placed', ?, ?, ?, ?, 'pending', ?, ?, ?) RETURNING id",
        (
            account,
            words(order),
            tab_code(Placing.PLACED, OrderState.PENDING),
            kind,
            link,
            link_key(link),
            at,
            at,
            words(parent),
        ),
    ).fetchone()[0]
    connection.execute("INSERT INTO order_details (id, fields) VALUES (?, '{}')", (order_id,))
    add_event(connection, order_id, at)
    return order_id
