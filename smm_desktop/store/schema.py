"""The tables, and how a file of any earlier version becomes one of this version.

Times are whole microseconds since 1970 in UTC. Money is whole units of 10⁻⁸ of the currency beside it. Ids that panels
give are TEXT. A migration, once released, is never changed: a new one is added.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Callable

APPLICATION_ID = 0x534D4D44

_VERSION_1 = """
CREATE TABLE accounts (
    id TEXT PRIMARY KEY,
    name TEXT NOT NULL,
    url TEXT NOT NULL,
    currency TEXT NOT NULL,
    dialect TEXT NOT NULL,
    pace INTEGER NOT NULL,
    user_agent TEXT NOT NULL,
    low_balance INTEGER,
    practice INTEGER NOT NULL,
    position INTEGER NOT NULL,
    removed INTEGER NOT NULL DEFAULT 0,
    fetched_at INTEGER,
    balance INTEGER,
    balance_currency TEXT NOT NULL DEFAULT '',
    balance_at INTEGER
) STRICT;

CREATE TABLE services (
    account TEXT NOT NULL REFERENCES accounts(id),
    id TEXT NOT NULL,
    position INTEGER NOT NULL,
    name TEXT NOT NULL,
    type TEXT NOT NULL,
    category TEXT NOT NULL,
    rate INTEGER NOT NULL,
    min INTEGER NOT NULL,
    max INTEGER NOT NULL,
    refill INTEGER NOT NULL,
    cancel INTEGER NOT NULL,
    dripfeed INTEGER NOT NULL,
    description TEXT NOT NULL,
    PRIMARY KEY (account, position)
) STRICT, WITHOUT ROWID;
CREATE INDEX services_by_id ON services (account, id);

CREATE TABLE favourites (
    account TEXT NOT NULL REFERENCES accounts(id),
    service TEXT NOT NULL,
    PRIMARY KEY (account, service)
) STRICT, WITHOUT ROWID;

CREATE TABLE service_changes (
    id INTEGER PRIMARY KEY,
    account TEXT NOT NULL REFERENCES accounts(id),
    at INTEGER NOT NULL,
    service TEXT NOT NULL,
    name TEXT NOT NULL,
    what TEXT NOT NULL,
    old TEXT NOT NULL,
    new TEXT NOT NULL
) STRICT;
CREATE INDEX service_changes_of ON service_changes (account, service, at);

-- The service of an order as it was named when the order was placed.
CREATE TABLE kinds (
    id INTEGER PRIMARY KEY,
    service TEXT NOT NULL,
    name TEXT NOT NULL,
    type TEXT NOT NULL,
    UNIQUE (service, name, type)
) STRICT;

-- Narrow rows, so that a search over all of them stays quick; what is long stands in order_details.
CREATE TABLE orders (
    id INTEGER PRIMARY KEY,
    account TEXT NOT NULL REFERENCES accounts(id),
    panel_order TEXT NOT NULL DEFAULT '',
    placing TEXT NOT NULL CHECK (placing IN ('sending', 'placed', 'refused', 'not_sent', 'unknown')),
    tab INTEGER NOT NULL,
    kind INTEGER NOT NULL REFERENCES kinds(id),
    link TEXT NOT NULL,
    link_key INTEGER NOT NULL,
    quantity INTEGER,
    state TEXT NOT NULL,
    text TEXT NOT NULL DEFAULT '',
    estimate INTEGER,
    charge INTEGER,
    currency TEXT NOT NULL DEFAULT '',
    start_count INTEGER,
    remains INTEGER,
    placed_at INTEGER NOT NULL,
    changed_at INTEGER NOT NULL,
    checked_at INTEGER,
    completed_at INTEGER,
    refill TEXT NOT NULL DEFAULT '',
    refill_state TEXT,
    cancel_asked INTEGER NOT NULL DEFAULT 0,
    parent TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE UNIQUE INDEX orders_on_panel ON orders (account, panel_order) WHERE panel_order <> '';
CREATE INDEX orders_by_time ON orders (placed_at, id, tab, account, kind, panel_order, link);
CREATE INDEX orders_by_tab ON orders (tab, placed_at, id, account);
CREATE INDEX orders_by_link ON orders (link_key);
CREATE INDEX orders_by_kind ON orders (kind, tab);

CREATE TABLE order_details (
    id INTEGER PRIMARY KEY REFERENCES orders(id),
    fields TEXT NOT NULL,
    detail TEXT NOT NULL DEFAULT '',
    answer TEXT NOT NULL DEFAULT ''
) STRICT;

CREATE TABLE order_events (
    id INTEGER PRIMARY KEY,
    order_id INTEGER NOT NULL REFERENCES orders(id),
    at INTEGER NOT NULL,
    state TEXT NOT NULL,
    text TEXT NOT NULL,
    charge INTEGER,
    start_count INTEGER,
    remains INTEGER
) STRICT;
CREATE INDEX order_events_of ON order_events (order_id);

CREATE TABLE batches (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL,
    state TEXT NOT NULL,
    options TEXT NOT NULL,
    made_at INTEGER NOT NULL,
    changed_at INTEGER NOT NULL
) STRICT;

-- Every paid call: written down before it is sent. `uid` ties a saved outcome to exactly this row.
CREATE TABLE outbox (
    id INTEGER PRIMARY KEY,
    uid TEXT NOT NULL UNIQUE,
    action TEXT NOT NULL CHECK (action IN ('add', 'refill', 'cancel')),
    account TEXT NOT NULL REFERENCES accounts(id),
    state TEXT NOT NULL CHECK (state IN ('queued', 'sending', 'placed', 'refused', 'not_sent', 'unknown')),
    batch INTEGER REFERENCES batches(id),
    line INTEGER,
    kind INTEGER REFERENCES kinds(id),
    fields TEXT,
    quantity INTEGER,
    estimate INTEGER,
    currency TEXT NOT NULL DEFAULT '',
    order_id INTEGER REFERENCES orders(id),
    panel_id TEXT NOT NULL DEFAULT '',
    refusal TEXT NOT NULL DEFAULT '',
    detail TEXT NOT NULL DEFAULT '',
    balance_before INTEGER,
    before_at INTEGER,
    balance_after INTEGER,
    after_at INTEGER,
    made_at INTEGER NOT NULL,
    sent_at INTEGER,
    settled_at INTEGER
) STRICT;
CREATE UNIQUE INDEX outbox_lines ON outbox (batch, line) WHERE batch IS NOT NULL;
CREATE INDEX outbox_states ON outbox (batch, state, line) WHERE batch IS NOT NULL;
CREATE INDEX outbox_open ON outbox (state) WHERE state IN ('sending', 'unknown');
CREATE INDEX outbox_of ON outbox (order_id) WHERE order_id IS NOT NULL;

CREATE TABLE refills (
    id INTEGER PRIMARY KEY,
    order_id INTEGER NOT NULL REFERENCES orders(id),
    account TEXT NOT NULL REFERENCES accounts(id),
    refill TEXT NOT NULL,
    state TEXT NOT NULL,
    text TEXT NOT NULL,
    asked_at INTEGER NOT NULL,
    changed_at INTEGER NOT NULL,
    checked_at INTEGER
) STRICT;
CREATE INDEX refills_of ON refills (order_id);
CREATE INDEX refills_by_state ON refills (state);

CREATE TABLE balances (
    id INTEGER PRIMARY KEY,
    account TEXT NOT NULL REFERENCES accounts(id),
    at INTEGER NOT NULL,
    amount INTEGER NOT NULL,
    currency TEXT NOT NULL
) STRICT;
CREATE INDEX balances_of ON balances (account, at);

CREATE TABLE settings (
    name TEXT PRIMARY KEY,
    value TEXT NOT NULL
) STRICT, WITHOUT ROWID;
"""


_VERSION_2 = """
-- What the person wrote about a service.
CREATE TABLE service_notes (
    account TEXT NOT NULL REFERENCES accounts(id),
    service TEXT NOT NULL,
    note TEXT NOT NULL,
    changed_at INTEGER NOT NULL,
    PRIMARY KEY (account, service)
) STRICT, WITHOUT ROWID;

CREATE INDEX service_changes_by_time ON service_changes (at);

-- Up to which change the person has seen what became of a service.
CREATE TABLE service_seen (
    account TEXT NOT NULL REFERENCES accounts(id),
    service TEXT NOT NULL,
    seen INTEGER NOT NULL,
    PRIMARY KEY (account, service)
) STRICT, WITHOUT ROWID;

-- When an order was first seen under way, and how much the panel told to remain again after it had been complete.
ALTER TABLE orders ADD COLUMN started_at INTEGER;
ALTER TABLE orders ADD COLUMN dropped INTEGER NOT NULL DEFAULT 0;
UPDATE orders SET started_at = seen.at FROM (
    SELECT order_id, min(at) AS at FROM order_events
    WHERE state IN ('in_progress', 'active', 'completed', 'partial') GROUP BY order_id
) seen WHERE seen.order_id = orders.id;
DROP INDEX orders_by_kind;
CREATE INDEX orders_by_kind ON orders (kind, tab, account, placing, parent);

-- The runs of a drip-feed, the posts of a subscription.
CREATE INDEX orders_children ON orders (account, parent) WHERE parent <> '';

-- Orders to be placed later: at a time, or once the order `behind` has ended. Taking one and writing its row in the
-- outbox is one transaction, so that it is sent once. `revision` is another one after every change.
CREATE TABLE scheduled (
    id INTEGER PRIMARY KEY,
    account TEXT NOT NULL REFERENCES accounts(id),
    kind INTEGER NOT NULL REFERENCES kinds(id),
    fields TEXT NOT NULL,
    quantity INTEGER,
    estimate INTEGER,
    rate INTEGER,
    currency TEXT NOT NULL DEFAULT '',
    due_at INTEGER,
    behind INTEGER REFERENCES orders(id),
    any_end INTEGER NOT NULL DEFAULT 0,
    state TEXT NOT NULL CHECK (state IN ('waiting', 'held', 'taken')),
    reason TEXT NOT NULL DEFAULT '',
    detail TEXT NOT NULL DEFAULT '{}',
    outbox INTEGER REFERENCES outbox(id),
    revision INTEGER NOT NULL DEFAULT 1,
    made_at INTEGER NOT NULL,
    changed_at INTEGER NOT NULL
) STRICT;
CREATE INDEX scheduled_open ON scheduled (state);

-- Orders and bulk lines kept under a name. `terms` are those of the service when the template was kept.
CREATE TABLE templates (
    id INTEGER PRIMARY KEY,
    kind TEXT NOT NULL CHECK (kind IN ('order', 'bulk')),
    name TEXT NOT NULL,
    account TEXT NOT NULL DEFAULT '',
    service TEXT NOT NULL DEFAULT '',
    content TEXT NOT NULL,
    terms TEXT NOT NULL DEFAULT '{}',
    made_at INTEGER NOT NULL,
    UNIQUE (kind, name)
) STRICT;
INSERT INTO templates (kind, name, content, made_at)
    SELECT 'bulk', kept.key, json_object('lines', kept.value), CAST(strftime('%s', 'now') AS INTEGER) * 1000000
    FROM settings, json_each(settings.value) kept WHERE settings.name = 'bulk_templates' AND kept.type = 'text';
DELETE FROM settings WHERE name = 'bulk_templates';

-- Where a service stands when they are sorted by category, so that the first screen of them needs no other.
ALTER TABLE services ADD COLUMN place INTEGER;
CREATE INDEX services_by_place ON services (account, place);
"""


def _first(connection: sqlite3.Connection) -> None:
    run_script(connection, _VERSION_1)


def _second(connection: sqlite3.Connection) -> None:
    run_script(connection, _VERSION_2)


MIGRATIONS: tuple[Callable[[sqlite3.Connection], None], ...] = (_first, _second)
"""`MIGRATIONS[n]` makes version n + 1 out of version n, inside one transaction."""

LATEST = len(MIGRATIONS)


def run_script(connection: sqlite3.Connection, script: str) -> None:
    """Run statements one by one, without the commit that `executescript` makes first."""
    statement = ""
    for line in script.splitlines():
        statement += line + "\n"
        if sqlite3.complete_statement(statement):
            connection.execute(statement)
            statement = ""


def version(connection: sqlite3.Connection) -> int:
    """The schema version of the file; 0 for an empty one."""
    return int(connection.execute("PRAGMA user_version").fetchone()[0])


def migrate(connection: sqlite3.Connection, to: int = LATEST) -> None:
    """Bring the file to version `to`, each step in a transaction of its own."""
    for number in range(version(connection), to):
        connection.execute("BEGIN IMMEDIATE")
        try:
            MIGRATIONS[number](connection)
            connection.execute(f"PRAGMA application_id = {APPLICATION_ID}")
            connection.execute(f"PRAGMA user_version = {number + 1}")
            connection.execute("COMMIT")
        except BaseException:
            if connection.in_transaction:
                connection.execute("ROLLBACK")
            raise
