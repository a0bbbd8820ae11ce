"""Order queries as SQL: which rows, and in which order."""

from __future__ import annotations

import sqlite3
from dataclasses import dataclass

from smm_desktop.core.history import OrderQuery, SortKey, Tab
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
# CROSS keeps SQLite from going through the orders service by service, which takes three times as long.
_JOINS: dict[SortKey, str] = {
    "service": "CROSS JOIN (SELECT id, row_number() OVER (ORDER BY name COLLATE NOCASE, service) AS rank FROM kinds) k"
    " ON k.id = +o.kind",
    "account": "CROSS JOIN (SELECT id, row_number() OVER (ORDER BY name COLLATE NOCASE, id) AS rank FROM accounts) a"
    " ON a.id = o.account",
}


def finding(connection: sqlite3.Connection, query: OrderQuery) -> Statement:
    """One row: our ids that the query finds, in its order, as a JSON array; equal ones newest first.

    With a text to search for, the numbers found in each tab follow, as one reading of all orders then tells them too.
    SQLite makes the array by itself: a million rows handed to Python would hold up every other thread.
    """
    limits, values = _limits(connection, query)
    if query.text:
        chosen, numbers = _of_tab(query.tab), "".join(f", {_NUMBER.format(code)}" for code in TAB_CODES.values())
    else:
        chosen, numbers = "", ""
        if query.tab != "all":
            limits.append(f"o.tab = {TAB_CODES[query.tab]}")
    rows = f"SELECT o.id, o.tab FROM orders o {_JOINS.get(query.sort, '')} {_where(limits)} ORDER BY {_order(query)}"  # noqa: S608 - fixed parts
    return Statement(f"SELECT json_group_array(id) {chosen}{numbers} FROM ({rows})", tuple(values))  # noqa: S608 - fixed parts


_NUMBER = "count(*) FILTER (WHERE tab = {})"


def _of_tab(tab: Tab) -> str:
    return "" if tab == "all" else f"FILTER (WHERE tab = {TAB_CODES[tab]})"


def _order(query: OrderQuery) -> str:
    direction = "DESC" if query.descending else "ASC"
    keys = _SORTED_BY.get(query.sort, "").format(d=direction)
    return f"{keys}, o.placed_at DESC, o.id DESC" if keys else f"o.placed_at {direction}, o.id {direction}"


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
    if query.only is not None:
        limits.append("o.id IN (SELECT value FROM json_each(?))")
        values.append(str(list(query.only)))
    if query.service:
        limits.append("o.kind IN (SELECT id FROM kinds WHERE service = ?)")
        values.append(query.service)
    for word, kinds in _kinds_with(connection, query.text.split()[:MOST_WORDS]):
        like = f"%{_escaped(word)}%"
        limits.append(f"({_LINK} OR {_KIND} OR {_ID})" if kinds else f"({_LINK} OR {_ID})")
        values += [like, str(kinds), like] if kinds else [like, like]
    return limits, values


_KIND = "o.kind IN (SELECT value FROM json_each(?))"
_LINK = "o.link LIKE ? ESCAPE '\\'"
_ID = "o.panel_order LIKE ? ESCAPE '\\'"


def _escaped(word: str) -> str:
    return word.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_")


def _kinds_with(connection: sqlite3.Connection, words: list[str]) -> list[tuple[str, list[int]]]:
    """Each word with the kinds it stands in."""
    if not words:
        return []
    kinds = [
        (id_, name.casefold(), service)
        for id_, name, service in connection.execute("SELECT id, name, service FROM kinds")
    ]
    return [
        (word, [id_ for id_, name, service in kinds if wanted in name or word == service])
        for word, wanted in ((word, word.casefold()) for word in words)
    ]
