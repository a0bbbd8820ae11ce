"""How the orders of one service went, read from the index of kinds and the newest rows: a few ms in a long history."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from datetime import timedelta

from smm_desktop.core.history import Tab, UsedService
from smm_desktop.core.service_record import NEWEST, OUTCOMES, Course, ServiceRecord, summarize
from smm_desktop.store.database import Database
from smm_desktop.store.rows import TAB_CODES

_TABS: tuple[Tab, ...] = ("active", "completed", "partial", "canceled", "failed")
_OWN = "kind = ? AND tab = ? AND account = ? AND placing = 'placed' AND parent = ''"
"""Orders a person placed: child orders of a drip-feed or a subscription belong to their parent."""
_COUNT = f"SELECT count(*) FROM orders WHERE {_OWN}"  # noqa: S608 - a constant
_NEWEST = f"""
SELECT placed_at, started_at, completed_at, state, dropped,
    refill_state IS NOT NULL AND EXISTS (SELECT 1 FROM refills WHERE order_id = orders.id AND state = 'completed')
FROM orders WHERE {_OWN} ORDER BY id DESC LIMIT ?
"""  # noqa: S608 - a constant


_USED = """
SELECT used.account, k.service, sum(used.orders) AS orders, max(k.id) AS newest
FROM (SELECT kind, tab, account, count(*) AS orders FROM orders GROUP BY kind, tab, account) used
    JOIN kinds k ON k.id = used.kind
WHERE k.service <> '' AND (:account = '' OR used.account = :account)
GROUP BY used.account, k.service ORDER BY orders DESC, used.account, k.service LIMIT :most
"""


class ServiceRecords:
    """The person's own record with each service."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def of(self, account: str, service: str) -> ServiceRecord:
        """The record with one service, whatever it was called when the orders were placed."""
        with self._database.reading() as connection:
            kinds = [row[0] for row in connection.execute("SELECT id FROM kinds WHERE service = ?", (service,))]
            numbers = {tab: _count(connection, kinds, tab, account) for tab in _TABS}
            newest = [course for tab in _TABS for course in _courses(connection, kinds, tab, account)]
        return summarize(numbers["active"], {outcome: numbers[outcome] for outcome in OUTCOMES}, newest)

    def used(self, account: str, most: int) -> list[UsedService]:
        """The services that most orders were placed of, by one account or ("") by all."""
        query = f"SELECT u.account, u.service, k.name, u.orders FROM ({_USED}) u JOIN kinds k ON k.id = u.newest"  # noqa: S608 - constants
        with self._database.reading() as connection:
            rows = connection.execute(query, {"account": account, "most": most}).fetchall()
        return [UsedService(*row) for row in rows]


def _count(connection: sqlite3.Connection, kinds: list[int], tab: Tab, account: str) -> int:
    values = [(kind, TAB_CODES[tab], account) for kind in kinds]
    return sum(connection.execute(_COUNT, each).fetchone()[0] for each in values)


def _courses(connection: sqlite3.Connection, kinds: list[int], tab: Tab, account: str) -> Iterator[Course]:
    for kind in kinds:
        for row in connection.execute(_NEWEST, (kind, TAB_CODES[tab], account, NEWEST)):
            placed, started, completed, state, dropped, refilled = row
            yield Course(
                _between(placed, started),
                _between(placed, completed),
                completed=state == "completed",
                missing=dropped,
                refilled=bool(refilled),
            )


def _between(placed: int, later: int | None) -> timedelta | None:
    return None if later is None or later < placed else timedelta(microseconds=later - placed)
