"""The outbox: each paid call is written down and synced before it is sent, and settled after."""

from __future__ import annotations

import json
import secrets
import sqlite3
import threading
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime
from typing import Literal

from smm_desktop.core.errors import StoreError
from smm_desktop.core.orders import Order, OrderState, Placing, Ticket
from smm_desktop.core.scheduling import Scheduled
from smm_desktop.store.database import Database
from smm_desktop.store.outcomes import Outcome, OutcomeFile
from smm_desktop.store.rows import kind_id, tab_code
from smm_desktop.store.scheduled import claim, is_open
from smm_desktop.store.settling import end_unsettled, settle_surely
from smm_desktop.store.troubles import as_store_error
from smm_desktop.store.values import amount, count, link_key, packed, stamp, units, words

Action = Literal["add", "refill", "cancel"]


@dataclass(frozen=True, slots=True)
class Intent:
    """A paid call that is written down as sending: an order as `ticket`, or a request for the panel's order `order`."""

    id: int
    uid: str
    action: Action
    account: str
    order_id: int
    ticket: Ticket | None = None
    order: str = ""


@dataclass(frozen=True, slots=True)
class Settlement:
    """Outcomes as they stand now; `saved` is False where the data file could not take them yet (see `unsaved`)."""

    outcomes: tuple[Outcome, ...]
    saved: bool


class Outbox:
    """Intents and their outcomes. What the data file could not take is in `unsaved`, and in the second file."""

    def __init__(self, database: Database, file: OutcomeFile) -> None:
        self._database = database
        self._file = file
        self._lock = threading.RLock()
        self._unsaved: tuple[Outcome, ...] = ()
        self._stale_up_to = 0

    @property
    def unsaved(self) -> tuple[Outcome, ...]:
        """Outcomes that are not in the data file yet."""
        return self._unsaved

    def recover(self, now: datetime) -> None:
        """At the start: take over outcomes of the second file; what is still sending becomes unknown."""
        with self._database.reading() as connection:
            self._stale_up_to = connection.execute("SELECT coalesce(max(id), 0) FROM outbox").fetchone()[0]
        with self._lock:
            self._unsaved = self._file.load()
            with suppress(StoreError):
                self._catch_up(now)

    def save_again(self, now: datetime) -> bool:
        """Try once more to save what is unsaved; True where nothing is left."""
        with suppress(StoreError):
            self._catch_up(now)
        return not self.unsaved

    def begin(self, ticket: Ticket, now: datetime, *, alone_since: datetime | None = None) -> Intent | None:
        """Write down an order that is about to be sent. Raises StoreError: then it must not be sent.

        None, and nothing is written, where the very same order was begun after `alone_since`.
        """
        self._make_ready(1, now)
        with self._database.writing() as connection:
            if alone_since is not None and _is_repeated(connection, ticket, alone_since):
                return None
            kind = kind_id(connection, ticket.service, ticket.service_name, ticket.service_type)
            order_id = _add_order(connection, ticket, kind, now)
            outbox_id, uid = _add_intent(connection, "add", ticket.account, order_id, now)
            _describe(connection, outbox_id, ticket, kind)
        return Intent(outbox_id, uid, "add", ticket.account, order_id, ticket)

    def begin_scheduled(
        self, one: Scheduled, ticket: Ticket, now: datetime, *, alone_since: datetime | None = None
    ) -> Intent | None:
        """Take an order that was scheduled, and write down in the same transaction that it is about to be sent.

        None, and nothing is written, where it was taken, changed or deleted since it was read, or where the very same
        order was begun after `alone_since`. Raises StoreError: then it must not be sent, and still waits.
        """
        self._make_ready(1, now)
        with self._database.writing() as connection:
            repeated = alone_since is not None and _is_repeated(connection, ticket, alone_since)
            if repeated or not is_open(connection, one):
                return None
            kind = kind_id(connection, ticket.service, ticket.service_name, ticket.service_type)
            order_id = _add_order(connection, ticket, kind, now)
            outbox_id, uid = _add_intent(connection, "add", ticket.account, order_id, now)
            _describe(connection, outbox_id, ticket, kind)
            claim(connection, one, outbox_id, stamp(now))
        return Intent(outbox_id, uid, "add", ticket.account, order_id, ticket)

    def begin_requests(self, action: Action, orders: Sequence[Order], now: datetime) -> list[Intent]:
        """Write down refill or cancel requests for placed orders of one account. Raises StoreError: nothing is sent."""
        self._make_ready(len(orders), now)
        intents = []
        with self._database.writing() as connection:
            for order in orders:
                outbox_id, uid = _add_intent(connection, action, order.account, order.id, now)
                intents.append(Intent(outbox_id, uid, action, order.account, order.id, order=order.order))
        return intents

    def account_of(self, outbox_id: int) -> str:
        """The account of a row. Raises KeyError where there is none."""
        with self._database.reading() as connection:
            row = connection.execute("SELECT account FROM outbox WHERE id = ?", (outbox_id,)).fetchone()
        if row is None:
            raise KeyError(outbox_id)
        return str(row[0])

    def begin_line(self, outbox_id: int, now: datetime) -> Intent | None:
        """Turn a queued line of a batch into an order that is about to be sent; None where it is not queued any more.

        Raises StoreError: then it must not be sent.
        """
        self._make_ready(1, now)
        with self._database.writing() as connection:
            ticket = _queued_ticket(connection, outbox_id)
            if ticket is None:
                return None
            kind = kind_id(connection, ticket.service, ticket.service_name, ticket.service_type)
            order_id = _add_order(connection, ticket, kind, now)
            uid = _start_line(connection, outbox_id, ticket.account, order_id, now)
        return Intent(outbox_id, uid, "add", ticket.account, order_id, ticket)

    def settle(self, outcomes: Sequence[Outcome], now: datetime) -> Settlement:
        """Write down what became of paid calls, here or (where that fails) beside. Raises nothing foreseen."""
        with self._lock:
            self._unsaved += tuple(outcomes)
            try:
                taken = self._catch_up(now)
            except Exception as error:  # noqa: BLE001 - whatever went wrong, the outcome must be kept
                self._keep_beside(outcomes, error)
                return Settlement(tuple(outcomes), saved=False)
        return Settlement(taken[-len(outcomes) :], saved=True)

    def _keep_beside(self, outcomes: Sequence[Outcome], error: Exception) -> None:
        with suppress(OSError):
            self._file.append(outcomes)
        if not isinstance(error, StoreError):
            raise error

    def _make_ready(self, records: int, now: datetime) -> None:
        self._catch_up(now)
        with self._lock:
            try:
                self._file.reserve(records)
            except OSError as error:
                raise as_store_error(error) from error

    def _catch_up(self, now: datetime) -> tuple[Outcome, ...]:
        """Save what is unsaved; the outcomes as they stand in the file now."""
        with self._lock:
            if not self._unsaved and not self._stale_up_to:
                return ()
            with self._database.writing() as connection:
                taken = tuple(settle_surely(connection, outcome) for outcome in self._unsaved)
                if self._stale_up_to:
                    end_unsettled(connection, self._stale_up_to, stamp(now))
            self._unsaved = ()
            self._stale_up_to = 0
            with suppress(OSError):
                self._file.clear()
            return taken


def _is_repeated(connection: sqlite3.Connection, ticket: Ticket, since: datetime) -> bool:
    found = connection.execute(
        "SELECT 1 FROM orders o JOIN kinds k ON k.id = o.kind JOIN order_details d ON d.id = o.id"
        " WHERE o.link_key = ? AND o.account = ? AND o.placed_at > ? AND k.service = ? AND d.fields = ?"
        " AND o.placing IN ('sending', 'placed', 'unknown')",
        (link_key(ticket.link), ticket.account, stamp(since), ticket.service, packed(ticket.fields)),
    ).fetchone()
    return found is not None


def _add_order(connection: sqlite3.Connection, ticket: Ticket, kind: int, now: datetime) -> int:
    at = stamp(now)
    tab = tab_code(Placing.SENDING, OrderState.PENDING)
    order_id: int = connection.execute(
        "INSERT INTO orders (account, placing, tab, kind, link, link_key, quantity, state, estimate, currency,"
        " placed_at, changed_at) VALUES (?, 'sending', ?, ?, ?, ?, ?, 'pending', ?, ?, ?, ?) RETURNING id",
        (
            ticket.account,
            tab,
            kind,
            words(ticket.link),
            link_key(ticket.link),
            count(ticket.billed),
            units(ticket.estimate),
            words(ticket.currency),
            at,
            at,
        ),
    ).fetchone()[0]
    fields = packed(ticket.fields)
    connection.execute("INSERT INTO order_details (id, fields) VALUES (?, ?)", (order_id, fields))
    return order_id


def _add_intent(
    connection: sqlite3.Connection, action: Action, account: str, order_id: int, now: datetime
) -> tuple[int, str]:
    uid = secrets.token_hex(8)
    row = connection.execute(
        "INSERT INTO outbox (uid, action, account, state, order_id, made_at, sent_at, balance_before, before_at)"
        " SELECT ?, ?, id, 'sending', ?, ?, ?, balance, balance_at FROM accounts WHERE id = ? RETURNING id",
        (uid, action, order_id, stamp(now), stamp(now), account),
    ).fetchone()
    return row[0], uid


def _describe(connection: sqlite3.Connection, outbox_id: int, ticket: Ticket, kind: int) -> None:
    connection.execute(
        "UPDATE outbox SET kind = ?, quantity = ?, estimate = ?, currency = ? WHERE id = ?",
        (kind, count(ticket.billed), units(ticket.estimate), words(ticket.currency), outbox_id),
    )


def _queued_ticket(connection: sqlite3.Connection, outbox_id: int) -> Ticket | None:
    row = connection.execute(
        "SELECT b.account, k.service, k.name, k.type, b.fields, b.quantity, b.estimate, b.currency"
        " FROM outbox b JOIN kinds k ON k.id = b.kind WHERE b.id = ? AND b.state = 'queued'",
        (outbox_id,),
    ).fetchone()
    if row is None:
        return None
    return Ticket(row[0], row[1], row[2], row[3], json.loads(row[4]), row[5], amount(row[6]), row[7])


def _start_line(connection: sqlite3.Connection, outbox_id: int, account: str, order_id: int, now: datetime) -> str:
    uid: str = connection.execute(
        "UPDATE outbox SET state = 'sending', order_id = ?, fields = NULL, sent_at = ?,"
        " (balance_before, before_at) = (SELECT balance, balance_at FROM accounts WHERE id = ?)"
        " WHERE id = ? RETURNING uid",
        (order_id, stamp(now), account, outbox_id),
    ).fetchone()[0]
    return uid
