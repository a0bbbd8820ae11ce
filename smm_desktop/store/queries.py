"""Order queries as SQL: which rows, and in which order."""

from __future__ import annotations

import sqlite3
from dataclasses import dataclass

from smm_desktop.core.history import OrderQuery, SortKey
from smm_desktop.store.values import stamp

MOST_WORDS = 12


@dataclass(frozen=True, slots=True)
class Statement:
    """The text of a query and its values."""

    text: str
    values: tuple[object, ...]


_SORTED_BY: dict[SortKey, str] = {
    "state": "o.tab {d}, o.state {d}",
    "order": "length(o.panel_order) {d}, o.panel_order {d}",
    "service": "k.name COLLATE NOCASE {d}, k.service {d}",
    "link": "o.link {d}",
    "quantity": "o.quantity {d} NULLS LAST",
    "progress": "CASE WHEN o.state = 'completed' THEN 1.0 WHEN o.state IN ('pending', 'unknown') THEN NULL"
    " ELSE 1.0 - 1.0 * o.remains / nullif(o.quantity, 0) END {d} NULLS LAST",
    "start_count": "o.start_count {d} NULLS LAST",
    "remains": "o.remains {d} NULLS LAST",
    "charge": "coalesce(o.charge, o.estimate) {d} NULLS LAST",
    "refill": "o.refill_state {d} NULLS LAST",
    "account": "a.name COLLATE NOCASE {d}",
}
_JOINS: dict[SortKey, str] = {
    "service": "JOIN kinds k ON k.id = o.kind",
    "account": "JOIN accounts a ON a.id = o.account",
}


def statement(connection: sqlite3.Connection, query: OrderQuery) -> Statement:
    """Rows (id, tab) of all tabs that the query finds but for its tab, in its order; equal ones newest first."""
    limits, values = _limits(connection, query)
    where = f"WHERE {' AND '.join(limits)}" if limits else ""
    direction = "DESC" if query.descending else "ASC"
    keys = _SORTED_BY.get(query.sort, "").format(d=direction)
    time = f"o.placed_at {direction}, o.id {direction}" if not keys else "o.placed_at DESC, o.id DESC"
    order = f"{keys}, {time}" if keys else time
    text = f"SELECT o.id, o.tab FROM orders o {_JOINS.get(query.sort, '')} {where} ORDER BY {order}"  # noqa: S608 - fixed parts
    return Statement(text, tuple(values))


def _limits(connection: sqlite3.Connection, query: OrderQuery) -> tuple[list[str], list[object]]:
    limits: list[str] = []
    values: list[object] = []
    if query.account:
        limits.append("o.account = ?")
        values.append(query.account)
    if query.since:
        limits.append("o.placed_at >= ?")
        values.append(stamp(query.since))
    if query.until:
        limits.append("o.placed_at < ?")
        values.append(stamp(query.until))
    if query.service:
        limits.append("o.kind IN (SELECT id FROM kinds WHERE service = ?)")
        values.append(query.service)
    for word in query.text.split()[:MOST_WORDS]:
        limits.append(_WORD)
        values += [f"%{_escaped(word)}%", f"%{_escaped(word)}%", _kinds_with(connection, word)]
    return limits, values


_WORD = "(o.link LIKE ? ESCAPE '\\' OR o.panel_order LIKE ? ESCAPE '\\' OR o.kind IN (SELECT value FROM json_each(?)))"


def _escaped(word: str) -> str:
    return word.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_")


def _kinds_with(connection: sqlite3.Connection, word: str) -> str:
    wanted = word.casefold()
    rows = connection.execute("SELECT id, name, service FROM kinds")
    return str([row[0] for row in rows if wanted in row[1].casefold() or word == row[2]])
