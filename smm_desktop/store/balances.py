"""How balances went: every change is kept for two months, then the last of each day."""

from __future__ import annotations

import sqlite3
from datetime import datetime

from smm_desktop.core.money import from_units
from smm_desktop.core.reconcile import Sample
from smm_desktop.store.database import Database
from smm_desktop.store.values import moment, stamp

DAY = 86_400_000_000
"""Microseconds."""
KEPT_DAYS = 60
"""Days for which every change is kept."""

_SINCE = """
SELECT at, amount, currency FROM balances WHERE account = :account
    AND at >= coalesce((SELECT max(at) FROM balances WHERE account = :account AND at <= :since), 0)
UNION
SELECT balance_at, balance, balance_currency FROM accounts
WHERE id = :account AND balance IS NOT NULL AND balance_at IS NOT NULL
ORDER BY 1
"""


class Balances:
    """The history of the accounts' balances."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def looks(self, account: str, since: datetime) -> tuple[str, list[Sample]]:
        """The currency that the account has now, and every known balance in it since then, with the one before."""
        with self._database.reading() as connection:
            rows = connection.execute(_SINCE, {"account": account, "since": stamp(since)}).fetchall()
        currency = rows[-1][2] if rows else ""
        other = next((place for place, row in enumerate(reversed(rows)) if row[2] != currency), len(rows))
        return currency, [Sample(moment(at), from_units(held)) for at, held, _ in rows[len(rows) - other :]]

    def known_since(self) -> dict[str, datetime]:
        """When the first balance of each account was seen: what was spent before is not known."""
        with self._database.reading() as connection:
            rows = connection.execute("SELECT account, min(at) FROM balances GROUP BY account")
            return {account: moment(at) for account, at in rows}


def thin_out(connection: sqlite3.Connection, account: str, at: int) -> None:
    """With the first change of a day: of the days before the last 60, keep the last balance alone."""
    before = connection.execute(
        "SELECT max(at) FROM balances WHERE account = ? AND at < ?", (account, at - at % DAY)
    ).fetchone()[0]
    today = connection.execute(
        "SELECT count(*) FROM balances WHERE account = ? AND at >= ?", (account, at - at % DAY)
    ).fetchone()[0]
    if before is None or today > 1:
        return
    old = at - at % DAY - KEPT_DAYS * DAY
    connection.execute(
        "DELETE FROM balances WHERE account = ? AND at < ? AND id NOT IN"
        " (SELECT max(id) FROM balances WHERE account = ? AND at < ? GROUP BY at / ?)",
        (account, old, account, old, DAY),
    )
