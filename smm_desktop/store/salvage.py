"""What can still be read of a damaged data file."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterator
from contextlib import closing, suppress
from pathlib import Path

from smm_desktop.core.orders import OrderState, Placing
from smm_desktop.store.rows import tab_code
from smm_desktop.store.schema import LATEST, version
from smm_desktop.store.values import link_key, words

TABLES = (
    "accounts",
    "services",
    "favourites",
    "service_notes",
    "service_seen",
    "service_changes",
    "kinds",
    "orders",
    "order_details",
    "order_events",
    "batches",
    "outbox",
    "scheduled",
    "templates",
    "refills",
    "balances",
    "settings",
)
"""All tables, those that others refer to first."""


def salvage_rows(good: Path, damaged: Path) -> dict[str, int]:
    """Rows of the damaged file that can be read replace those of the same key in the good one; how many, by table.

    What they refer to and could not be read is filled in as unknown, so that no order is left out for that.
    """
    if not damaged.exists():
        return {}
    with (
        closing(sqlite3.connect(good, isolation_level=None)) as into,
        closing(sqlite3.connect(damaged, isolation_level=None)) as source,
    ):
        source.execute("PRAGMA cell_size_check = ON")
        into.execute("PRAGMA foreign_keys = OFF")
        if not _same_schema(source):
            return {}
        into.execute("BEGIN IMMEDIATE")
        counts = {table: _salvage_table(into, source, table) for table in TABLES}
        _restore_orders(into)
        _fill_gaps(into)
        _drop_orphans(into)
        into.execute("COMMIT")
    return counts


def _same_schema(source: sqlite3.Connection) -> bool:
    try:
        return version(source) == LATEST
    except (sqlite3.DatabaseError, UnicodeDecodeError):
        return False


def _salvage_table(into: sqlite3.Connection, source: sqlite3.Connection, table: str) -> int:
    columns = [row[1] for row in into.execute(f"PRAGMA table_info({table})")]
    statement = f"INSERT OR REPLACE INTO {table} ({', '.join(columns)}) VALUES ({', '.join('?' * len(columns))})"  # noqa: S608 - constants
    taken = 0
    for row in _readable(source, table, columns):
        with suppress(sqlite3.DatabaseError, UnicodeDecodeError):
            into.execute(statement, row)
            taken += 1
    return taken


def _readable(source: sqlite3.Connection, table: str, columns: list[str]) -> Iterator[tuple[object, ...]]:
    """The rows that can be read: from the front up to the damage, then from the back down to it, without any index."""
    key = "rowid" if table not in ("services", "favourites", "service_notes", "service_seen", "settings") else ""
    seen: set[object] = set()
    for end in ("ASC", "DESC") if key else ("",):
        order = f"ORDER BY {key} {end}" if key else ""
        query = f"SELECT {key or 'NULL'}, {', '.join(columns)} FROM {table} NOT INDEXED {order}"  # noqa: S608 - constants
        with suppress(sqlite3.DatabaseError, UnicodeDecodeError):
            for row in source.execute(query):
                if key and row[0] in seen:
                    break
                seen.add(row[0])
                yield row[1:]


def _drop_orphans(into: sqlite3.Connection) -> None:
    """Delete rows that refer to rows that could not be read, until none is left."""
    for _ in range(10):
        orphans = into.execute("PRAGMA foreign_key_check").fetchall()
        if not orphans:
            return
        for table, rowid, _, _ in orphans:
            if rowid is not None:
                into.execute(f"DELETE FROM {table} WHERE rowid = ?", (rowid,))  # noqa: S608 - a table of ours
            else:
                into.execute(f"DELETE FROM {table} WHERE account NOT IN (SELECT id FROM accounts)")  # noqa: S608


_LOST_ORDERS = """
SELECT b.order_id, b.account, b.state, b.panel_id, b.kind, b.quantity, b.estimate, b.currency,
    coalesce(b.sent_at, b.made_at), coalesce(d.fields, b.fields, '{}')
FROM outbox b LEFT JOIN order_details d ON d.id = b.order_id
WHERE b.action = 'add' AND b.order_id IS NOT NULL AND b.order_id NOT IN (SELECT id FROM orders)
"""

_GAPS = (
    "INSERT OR IGNORE INTO accounts (id, name, url, currency, dialect, pace, user_agent, practice, position, removed)"
    " SELECT DISTINCT account, account, '', '', '{}', 50, '', 0, 0, 1 FROM orders"
    " WHERE account NOT IN (SELECT id FROM accounts)",
    "INSERT OR IGNORE INTO kinds (id, service, name, type)"
    " SELECT DISTINCT kind, '', '? ' || kind, '' FROM orders WHERE kind NOT IN (SELECT id FROM kinds)",
    "INSERT OR IGNORE INTO order_details (id, fields)"
    " SELECT id, '{}' FROM orders WHERE id NOT IN (SELECT id FROM order_details)",
)


def _restore_orders(into: sqlite3.Connection) -> None:
    """Orders whose row could not be read are made anew of what the outbox knows of them."""
    for row in into.execute(_LOST_ORDERS).fetchall():
        order_id, account, state, panel_id, kind, quantity, estimate, currency, at, packed = row
        fields = json.loads(packed)
        link = words(str(fields.get("link") or fields.get("username", "")))
        tab = tab_code(Placing(state), OrderState.PENDING)
        with suppress(sqlite3.DatabaseError, UnicodeDecodeError):
            into.execute(
                "INSERT INTO orders (id, account, panel_order, placing, tab, kind, link, link_key, quantity, state,"
                " estimate, currency, placed_at, changed_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, 'pending', ?, ?, ?, ?)",
                (
                    order_id,
                    account,
                    panel_id if state == Placing.PLACED else "",
                    state,
                    tab,
                    kind,
                    link,
                    link_key(link),
                    quantity,
                    estimate,
                    currency,
                    at,
                    at,
                ),
            )


def _fill_gaps(into: sqlite3.Connection) -> None:
    for statement in _GAPS:
        into.execute(statement)
