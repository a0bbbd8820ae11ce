"""Order queries as SQL: which rows, and in which order."""

from __future__ import annotations

import sqlite3
from dataclasses import dataclass

from smm_desktop.core.history import OrderQuery, SortKey
from smm_desktop.store.rows import TAB_CODES
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
    "service": "k.rank {d}",
    "link": "o.link {d}",
    "quantity": "o.quantity {d} NULLS LAST",
    "progress": "CASE WHEN o.state = 'completed' THEN 1.0 WHEN o.state IN ('pending', 'unknown') THEN NULL"
    " ELSE 1.0 - 1.0 * o.remains / nullif(o.quantity, 0) END {d} NULLS LAST",
    "start_count": "o.start_count {d} NULLS LAST",
    "remains": "o.remains {d} NULLS LAST",
    "charge": "coalesce(o.charge, o.estimate) {d} NULLS LAST",
    "refill": "o.refill_state {d} NULLS LAST",
    "account": "a.rank {d}",
}
_JOINS: dict[SortKey, str] = {
    "service": "JOIN (SELECT id, row_number() OVER (ORDER BY name COLLATE NOCASE, service) AS rank FROM kinds) k"
    " ON k.id = o.kind",
    "account": "JOIN (SELECT id, row_number() OVER (ORDER BY name COLLATE NOCASE, id) AS rank FROM accounts) a"
    " ON a.id = o.account",
}


def listing(connection: sqlite3.Connection, query: OrderQuery) -> Statement:
    """Rows (id, tab) that the query finds, in its order, equal ones newest first.

    With a text to search for, rows of all tabs, as one reading of all orders then tells the counts too.
    """
    limits, values = _limits(connection, query)
    if not query.text and query.tab != "all":
        limits.append("o.tab = ?")
        values.append(TAB_CODES[query.tab])
    direction = "DESC" if query.descending else "ASC"
    keys = _SORTED_BY.get(query.sort, "").format(d=direction)
    order = f"{keys}, o.placed_at DESC, o.id DESC" if keys else f"o.placed_at {direction}, o.id {direction}"
    text = f"SELECT o.id, o.tab FROM orders o {_JOINS.get(query.sort, '')} {_where(limits)} ORDER BY {order}"  # noqa: S608 - fixed parts
    return Statement(text, tuple(values))


def counting(connection: sqlite3.Connection, query: OrderQuery) -> Statement:
    """Rows (tab, number) of what the query finds in each tab."""
    limits, values = _limits(connection, query)
    return Statement(f"SELECT o.tab, count(*) FROM orders o {_where(limits)} GROUP BY o.tab", tuple(values))  # noqa: S608 - fixed parts


def _where(limits: list[str]) -> str:
    return f"WHERE {' AND '.join(limits)}" if limits else ""


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
        values += [_kinds_with(connection, word), f"%{_escaped(word)}%", f"%{_escaped(word)}%"]
    return limits, values


_WORD = "(o.kind IN (SELECT value FROM json_each(?)) OR o.link LIKE ? ESCAPE '\\' OR o.panel_order LIKE ? ESCAPE '\\')"


def _escaped(word: str) -> str:
    return word.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_")


def _kinds_with(connection: sqlite3.Connection, word: str) -> str:
    wanted = word.casefold()
    rows = connection.execute("SELECT id, name, service FROM kinds")
    return str([row[0] for row in rows if wanted in row[1].casefold() or word == row[2]])
