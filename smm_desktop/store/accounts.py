"""Accounts in the file, without their keys; their balances and favourites."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from datetime import datetime
from decimal import Decimal

from smm_desktop.core.accounts import Account, Balance, Dialect
from smm_desktop.store.balances import thin_out
from smm_desktop.store.database import Database
from smm_desktop.store.values import amount, moment, packed, stamp, units, words

_COLUMNS = "id, name, url, currency, dialect, pace, user_agent, low_balance, practice"
LATE = 15 * 60 * 1_000_000
"""Microseconds after an unknown outcome in which a newer balance is better evidence than an older one."""


@dataclass(frozen=True, slots=True)
class KnownBalance:
    """A balance and when the panel told it (aware, UTC)."""

    amount: Decimal
    currency: str
    at: datetime


class Accounts:
    """The accounts of the profile."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def all(self) -> tuple[Account, ...]:
        """Those in use, in the person's order."""
        query = f"SELECT {_COLUMNS} FROM accounts WHERE NOT removed ORDER BY position, id"  # noqa: S608 - constants
        with self._database.reading() as connection:
            return tuple(_account(row) for row in connection.execute(query))

    def get(self, account_id: str) -> Account | None:
        """One account in use."""
        query = f"SELECT {_COLUMNS} FROM accounts WHERE id = ? AND NOT removed"  # noqa: S608 - constants
        with self._database.reading() as connection:
            row = connection.execute(query, (account_id,)).fetchone()
        return _account(row) if row else None

    def names(self) -> dict[str, str]:
        """Names by id, of removed accounts too: their orders may still be there."""
        with self._database.reading() as connection:
            return dict(connection.execute("SELECT id, name FROM accounts"))

    def add(self, account: Account) -> None:
        """A new account, last in the order."""
        with self._database.writing() as connection:
            connection.execute(
                f"INSERT INTO accounts ({_COLUMNS}, position) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?,"  # noqa: S608 - constants
                " (SELECT coalesce(max(position), 0) + 1 FROM accounts))",
                _row(account),
            )

    def save(self, account: Account) -> None:
        """Changed settings of an account."""
        with self._database.writing() as connection:
            connection.execute(
                "UPDATE accounts SET name = ?, url = ?, currency = ?, dialect = ?, pace = ?, user_agent = ?,"
                " low_balance = ?, practice = ? WHERE id = ?",
                (*_row(account)[1:], account.id),
            )

    def reorder(self, ids: Sequence[str]) -> None:
        """Put these first, in this order."""
        with self._database.writing() as connection:
            connection.execute("UPDATE accounts SET position = position + ?", (len(ids),))
            connection.executemany(
                "UPDATE accounts SET position = ? WHERE id = ?", [(place, id_) for place, id_ in enumerate(ids)]
            )

    def remove(self, account_id: str, *, keep_history: bool) -> None:
        """Take the account out; with `keep_history` its orders and balances stay."""
        with self._database.writing() as connection:
            connection.execute("DELETE FROM services WHERE account = ?", (account_id,))
            for table in ("favourites", "service_notes", "service_seen"):
                connection.execute(f"DELETE FROM {table} WHERE account = ?", (account_id,))  # noqa: S608 - constants
            connection.execute("UPDATE accounts SET removed = 1 WHERE id = ?", (account_id,))
            if not keep_history:
                _forget_history(connection, account_id)
                connection.execute("DELETE FROM accounts WHERE id = ?", (account_id,))

    def note_balance(self, account_id: str, balance: Balance, asked_at: datetime) -> bool:
        """Keep a balance that was asked for at that time; True where it differs from the one before.

        Unknown outcomes of the account get it as evidence, until LATE after their end: panels can be late.
        """
        held, at = units(balance.amount), stamp(asked_at)
        with self._database.writing() as connection:
            before = connection.execute(
                "SELECT balance, balance_currency FROM accounts WHERE id = ?", (account_id,)
            ).fetchone()
            changed: bool = before != (held, balance.currency)
            connection.execute(
                "UPDATE accounts SET balance = ?, balance_currency = ?, balance_at = ?,"
                " currency = CASE WHEN ? <> '' THEN ? ELSE currency END WHERE id = ?",
                (held, words(balance.currency), at, balance.currency, words(balance.currency), account_id),
            )
            if changed and held is not None:
                connection.execute(
                    "INSERT INTO balances (account, at, amount, currency) VALUES (?, ?, ?, ?)",
                    (account_id, at, held, words(balance.currency)),
                )
                thin_out(connection, account_id, at)
            connection.execute(
                "UPDATE outbox SET balance_after = ?, after_at = ? WHERE state = 'unknown' AND account = ?"
                " AND sent_at < ? AND (balance_after IS NULL OR ? - settled_at < ?)",
                (held, at, account_id, at, at, LATE),
            )
        return changed

    def balances(self) -> dict[str, KnownBalance]:
        """The last known balance of each account in use."""
        query = (
            "SELECT id, balance, balance_currency, balance_at FROM accounts"
            " WHERE NOT removed AND balance IS NOT NULL AND balance_at IS NOT NULL"
        )
        with self._database.reading() as connection:
            return {row[0]: _known(*row[1:]) for row in connection.execute(query)}

    def balance_history(self, account_id: str, since: datetime | None) -> tuple[KnownBalance, ...]:
        """How the balance went, oldest first."""
        query = "SELECT amount, currency, at FROM balances WHERE account = ? AND at >= ? ORDER BY at, id"
        with self._database.reading() as connection:
            rows = connection.execute(query, (account_id, stamp(since) if since else 0))
            return tuple(_known(*row) for row in rows)

    def favourites(self, account_id: str) -> frozenset[str]:
        """The services with a star."""
        with self._database.reading() as connection:
            rows = connection.execute("SELECT service FROM favourites WHERE account = ?", (account_id,))
            return frozenset(row[0] for row in rows)

    def set_favourite(self, account_id: str, service_id: str, *, on: bool) -> None:
        """Put a star on a service or take it off."""
        statement = (
            "INSERT OR IGNORE INTO favourites (account, service) VALUES (?, ?)"
            if on
            else "DELETE FROM favourites WHERE account = ? AND service = ?"
        )
        with self._database.writing() as connection:
            connection.execute(statement, (account_id, service_id))


def _account(row: Sequence[object]) -> Account:
    id_, name, url, currency, dialect, pace, user_agent, low, practice = row
    return Account(
        str(id_),
        str(name),
        str(url),
        str(currency),
        _dialect(str(dialect)),
        pace if isinstance(pace, int) else 50,
        str(user_agent),
        amount(low if isinstance(low, int) else None),
        bool(practice),
    )


def _dialect(text: str) -> Dialect:
    known = set(Dialect.__dataclass_fields__)
    return Dialect(**{name: value for name, value in json.loads(text).items() if name in known})


def _row(account: Account) -> tuple[object, ...]:
    return (
        account.id,
        words(account.name),
        words(account.url),
        words(account.currency),
        packed(asdict(account.dialect)),
        account.pace,
        words(account.user_agent),
        units(account.low_balance),
        int(account.practice),
    )


def _known(held: int, currency: str, at: int) -> KnownBalance:
    value = amount(held)
    return KnownBalance(Decimal(0) if value is None else value, currency, moment(at))


def _forget_history(connection: sqlite3.Connection, account_id: str) -> None:
    own = "(SELECT id FROM orders WHERE account = ?)"
    for table in ("order_events", "refills"):
        connection.execute(f"DELETE FROM {table} WHERE order_id IN {own}", (account_id,))  # noqa: S608 - constants
    for table in ("scheduled", "templates"):
        connection.execute(f"DELETE FROM {table} WHERE account = ?", (account_id,))  # noqa: S608 - constants
    connection.execute("DELETE FROM outbox WHERE account = ?", (account_id,))
    connection.execute(f"DELETE FROM order_details WHERE id IN {own}", (account_id,))  # noqa: S608 - constants
    connection.execute("DELETE FROM batches WHERE id NOT IN (SELECT batch FROM outbox WHERE batch IS NOT NULL)")
    for table in ("orders", "service_changes", "balances"):
        connection.execute(f"DELETE FROM {table} WHERE account = ?", (account_id,))  # noqa: S608 - constants
