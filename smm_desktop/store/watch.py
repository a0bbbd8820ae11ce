"""What changed of services: looked through by kind, and what of it matters to the person."""

from __future__ import annotations

import sqlite3
from collections import defaultdict
from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime

from smm_desktop.core.service_changes import ServiceChange
from smm_desktop.store.database import Database
from smm_desktop.store.values import moment, stamp

_COLUMNS = "c.account, c.at, c.service, c.name, c.what, c.old, c.new, c.id, f.service IS NOT NULL"
_RECENT = f"""
SELECT {_COLUMNS}, a.currency FROM service_changes c
JOIN accounts a ON a.id = c.account AND NOT a.removed
LEFT JOIN favourites f ON f.account = c.account AND f.service = c.service
"""  # noqa: S608 - constants
_USED = """
SELECT DISTINCT o.account, k.service FROM orders o JOIN kinds k ON k.id = o.kind WHERE o.placed_at >= ?
"""
_MATTERING = f"""
WITH mine AS (SELECT account, service FROM favourites UNION {_USED})
SELECT {_COLUMNS} FROM mine m
JOIN accounts a ON a.id = m.account AND NOT a.removed
CROSS JOIN service_changes c ON c.account = m.account AND c.service = m.service AND c.at >= ?
LEFT JOIN favourites f ON f.account = c.account AND f.service = c.service
LEFT JOIN service_seen s ON s.account = c.account AND s.service = c.service
WHERE c.what IN ('rate', 'min', 'max', 'added', 'removed') AND c.id > coalesce(s.seen, 0) ORDER BY c.id
"""  # noqa: S608 - constants


@dataclass(frozen=True, slots=True)
class SeenChange:
    """A change, whether its service has a star, and the currency of its account."""

    change: ServiceChange
    favourite: bool
    currency: str = ""


class Watch:
    """The changes that refreshes found."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def recent(
        self, account_id: str, service_id: str, kinds: Collection[str], *, favourites: bool, limit: int
    ) -> list[SeenChange]:
        """The newest first; of all accounts, services and kinds where these are empty."""
        limits: dict[str, object] = {"c.account = ?": account_id, "c.service = ?": service_id}
        limits["instr(?, ' ' || c.what || ' ')"] = f" {' '.join(kinds)} " if kinds else ""
        given = {text: value for text, value in limits.items() if value}
        texts = [*given, *(["f.service IS NOT NULL"] if favourites else [])]
        where = f"WHERE {' AND '.join(texts)}" if texts else ""
        with self._database.reading() as connection:
            rows = connection.execute(
                f"{_RECENT} {where} ORDER BY c.at DESC, c.id DESC LIMIT {limit:d}", [*given.values()]
            )
            return [SeenChange(_change(row), bool(row[8]), row[9]) for row in rows]

    def mattering(self, since: datetime) -> list[list[SeenChange]]:
        """The changes since then, not seen yet, of services with a star or ordered since; oldest first, by service."""
        at = stamp(since)
        found: dict[tuple[str, str], list[SeenChange]] = defaultdict(list)
        with self._database.reading() as connection:
            if _is_anything(connection, at):
                for row in connection.execute(_MATTERING, (at, at)):
                    found[row[0], row[2]].append(SeenChange(_change(row), bool(row[8])))
        return list(found.values())

    def see(self, account_id: str, service_id: str, last: int) -> None:
        """The person has seen the changes of a service up to the one with this id."""
        with self._database.writing() as connection:
            connection.execute(
                "INSERT INTO service_seen (account, service, seen) VALUES (?, ?, ?)"
                " ON CONFLICT DO UPDATE SET seen = max(seen, excluded.seen)",
                (account_id, service_id, last),
            )


def _is_anything(connection: sqlite3.Connection, at: int) -> bool:
    """Quick where nothing changed lately: the newest changes have the highest ids."""
    newest = connection.execute("SELECT at FROM service_changes ORDER BY id DESC LIMIT 1").fetchone()
    return newest is not None and newest[0] >= at


def _change(row: tuple[object, ...]) -> ServiceChange:
    account, at, service, name, what, old, new, id_ = row[:8]
    if not isinstance(at, int) or not isinstance(id_, int):
        raise TypeError
    return ServiceChange(str(account), moment(at), str(service), str(name), str(what), str(old), str(new), id_)
