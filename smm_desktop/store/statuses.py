"""What a panel tells of orders, taken into their rows; inside a transaction of the caller."""

from __future__ import annotations

import sqlite3
from collections.abc import Sequence
from typing import Any, NamedTuple

from smm_desktop.core.orders import OrderState, OrderStatus, Placing
from smm_desktop.store.rows import add_event, kind_id, tab_code
from smm_desktop.store.values import count, link_key, units, words

ANSWER_MOST = 2000


class Told(NamedTuple):
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
    asked = str([one.id for one in told])
    news = _news(connection, told, asked)
    before, writes = _rows_before(connection, [one.id for one in news]), _Writes(at)
    for one in news:
        if one.status is None:
            writes.send(connection)  # a word before about the same order
            if _set_detail(connection, one.id, one.trouble):
                changed.add(one.id)
            continue
        row = before.pop(one.id, None)
        if row is None:  # a second word about the same order in one answer is held against what the first one left
            writes.send(connection)
            row = _rows_before(connection, [one.id]).get(one.id)
        if row and _take_in(writes, one.id, row, one.status):
            changed.add(one.id)
        if one.status.orders:
            added |= _add_children(connection, one.id, one.status, at)
    writes.send(connection)
    left = str([one.id for one in told if one.id not in writes.checked]) if writes.checked else asked
    connection.execute("UPDATE orders SET checked_at = ? WHERE id IN (SELECT value FROM json_each(?))", (at, left))
    return frozenset(changed), frozenset(added)


def _news(connection: sqlite3.Connection, told: Sequence[Told], asked: str) -> Sequence[Told]:
    """What was not told in the same words last time: all that stands in a row was made of those words, unless its state
    was not known then and may be now.
    """
    last = dict(connection.execute(_LAST_WORDS, (asked,)).fetchall())
    if len(last) < len(told) and len({one.id for one in told}) < len(told):
        return told
    return [
        one
        for one in told
        if (status := one.status) is None
        or last.get(one.id) != status.answer
        or status.orders
        or len(status.answer) >= ANSWER_MOST  # it was cut there: what is told may differ behind it
    ]


_LAST_WORDS = (
    "SELECT d.id, d.answer FROM order_details d JOIN orders o ON o.id = d.id"
    " WHERE d.id IN (SELECT value FROM json_each(?)) AND d.answer <> '' AND d.detail = '' AND o.state <> 'unknown'"
)


class _Writes:
    """What is to be written of many orders, gathered so that it goes to the file kind by kind."""

    def __init__(self, at: int) -> None:
        self.at = at
        self.answers: list[tuple[Any, ...]] = []
        self.rows: list[tuple[Any, ...]] = []
        self.moved: list[tuple[Any, ...]] = []
        """Of what is told most often: of an order that went on, and nothing else about it."""
        self.checked: set[int] = set()
        """The orders whose row is written, and with it when it was asked about."""
        self.tabs: list[tuple[Any, ...]] = []
        self.events: list[tuple[Any, ...]] = []

    def send(self, connection: sqlite3.Connection) -> None:
        """Write it all, in the order it came."""
        connection.executemany("UPDATE order_details SET detail = '', answer = ? WHERE id = ?", self.answers)
        connection.executemany(_SET_ROW, self.rows)
        connection.executemany(_SET_REMAINS, self.moved)
        # Apart, as it stands in three indexes that are written anew by it.
        connection.executemany("UPDATE orders SET tab = ? WHERE id = ?", self.tabs)
        connection.executemany(_ADD_EVENT, self.events)
        for each in (self.answers, self.rows, self.moved, self.tabs, self.events):
            each.clear()


_SET_ROW = (
    "UPDATE orders SET state = ?, text = ?, charge = ?, currency = ?, start_count = ?, remains = ?,"
    " completed_at = ?, started_at = ?, dropped = ?, changed_at = coalesce(?, changed_at), checked_at = ? WHERE id = ?"
)
_SET_REMAINS = "UPDATE orders SET remains = ?, changed_at = ?, checked_at = ? WHERE id = ?"
_ADD_EVENT = (
    "INSERT INTO order_events (order_id, at, state, text, charge, start_count, remains) VALUES (?, ?, ?, ?, ?, ?, ?)"
)


def add_known(connection: sqlite3.Connection, account: str, order: str, status: OrderStatus, at: int) -> int:
    """An order that was placed elsewhere: all that is known of it is its id and status."""
    order_id = _insert(connection, account, order, kind_id(connection, "", "", ""), "", at)
    writes = _Writes(at)
    _take_in(writes, order_id, _rows_before(connection, [order_id])[order_id], status)
    writes.send(connection)
    return order_id


_BEFORE = (
    "SELECT o.id, o.state, o.text, o.charge, o.currency, o.start_count, o.remains, o.completed_at, d.detail,"
    " o.started_at, o.dropped, o.quantity FROM orders o JOIN order_details d ON d.id = o.id"
    " WHERE o.id IN (SELECT value FROM json_each(?)) AND o.placing = 'placed'"
)


def _rows_before(connection: sqlite3.Connection, ids: list[int]) -> dict[int, tuple[Any, ...]]:
    return {row[0]: row[1:] for row in connection.execute(_BEFORE, (str(ids),)).fetchall()}


def _take_in(writes: _Writes, order_id: int, before: tuple[Any, ...], status: OrderStatus) -> bool:
    """Take in a status; True if it changed something to see."""
    at, state = writes.at, status.state
    writes.answers.append((words(status.answer)[:ANSWER_MOST], order_id))
    now, marks_before = _row_now(before, status), (before[6], before[8], before[9])
    marks, differs = _marks(before, state, now[5], at), now != before[:6]
    if not differs and marks == marks_before:
        return bool(before[7])
    writes.checked.add(order_id)
    only_moved = differs and marks == marks_before and now[:5] == before[:5]
    if only_moved:
        writes.moved.append((now[5], at, at, order_id))
    else:
        writes.rows.append((*now, *marks, at if differs else None, at, order_id))
    if state != before[0]:
        writes.tabs.append((tab_code(Placing.PLACED, state), order_id))
    if now[:5] != before[:5] or _step(now[5], before[10]) != _step(before[5], before[10]):
        state_, text, charge, _, start, remains = now
        writes.events.append((order_id, at, state_, text, charge, start, remains))
    return differs or bool(before[7])


def _row_now(before: tuple[Any, ...], status: OrderStatus) -> tuple[Any, ...]:
    """State, text, charge, currency, start and remains; what is not told stays as it was."""
    charge = before[2] if (told := units(status.charge)) is None else told
    currency = words(status.currency) or before[3]
    start = before[4] if (told := count(status.start_count)) is None else told
    remains = before[5] if (told := count(status.remains)) is None else told
    return (status.state.value, words(status.text), charge, currency, start, remains)


def _step(remains: int | None, quantity: int | None) -> int | None:
    """How far an order is, in steps: each one is noted in its time line."""
    return None if remains is None or not quantity else _STEPS * remains // quantity


_STEPS = 20
"""A time line of every single look would be most of the file."""
_UNDER_WAY = (OrderState.IN_PROGRESS, OrderState.COMPLETED, OrderState.PARTIAL, OrderState.ACTIVE)


def _marks(
    before: tuple[Any, ...], state: OrderState, remains: int | None, at: int
) -> tuple[int | None, int | None, int]:
    """When it was first seen completed and under way, and the most that was missing again after it was complete."""
    completed, started, dropped = before[6], before[8], before[9]
    if completed is None and state is OrderState.COMPLETED:
        completed = at
    if started is None and state in _UNDER_WAY:
        started = at
    if state is OrderState.COMPLETED and state == before[0] and remains is not None and before[5] is not None:
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
