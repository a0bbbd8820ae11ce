"""Batches of orders: all lines are stored first, as queued, then sent one by one through the outbox."""

from __future__ import annotations

import json
import secrets
import sqlite3
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from decimal import Decimal
from typing import Any

from smm_desktop.core.orders import Placing, Ticket
from smm_desktop.store.database import Database
from smm_desktop.store.rows import kind_id
from smm_desktop.store.values import amount, count, moment, packed, stamp, units, words


@dataclass(frozen=True, slots=True)
class Batch:
    """A batch. `state` and `options` belong to who runs it; `counts` is by state of the lines."""

    id: int
    name: str
    state: str
    options: Mapping[str, Any]
    note: str
    made_at: datetime
    changed_at: datetime
    counts: Mapping[Placing, int]


@dataclass(frozen=True, slots=True)
class BatchLine:
    """One line of a batch. `outbox_id` is what `Outbox.begin_line` takes; `order_id` is ours, None until it was begun."""

    outbox_id: int
    batch: int
    line: int
    state: Placing
    account: str
    service: str
    service_name: str
    service_type: str
    fields: Mapping[str, str]
    quantity: int | None
    estimate: Decimal | None
    charge: Decimal | None
    currency: str
    order_id: int | None
    order: str
    refusal: str
    detail: str

    @property
    def link(self) -> str:
        """What the order works on."""
        return self.fields.get("link") or self.fields.get("username", "")


_LINES = """
SELECT b.id, b.batch, b.line, b.state, b.account, k.service, k.name, k.type, coalesce(b.fields, d.fields), b.quantity,
    b.estimate, o.charge, b.currency, b.order_id, b.panel_id, b.refusal, b.detail
FROM outbox b JOIN kinds k ON k.id = b.kind
LEFT JOIN orders o ON o.id = b.order_id LEFT JOIN order_details d ON d.id = b.order_id
"""


class Batches:
    """All batches of the profile."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def create(
        self,
        name: str,
        lines: Iterable[tuple[int, Ticket]],
        now: datetime,
        *,
        state: str = "ready",
        options: Mapping[str, Any] | None = None,
    ) -> int:
        """Store a whole batch, lines numbered by the caller, in one transaction; its id. Raises StoreError: no line is
        there then.
        """
        at = stamp(now)
        with self._database.writing() as connection:
            batch: int = connection.execute(
                "INSERT INTO batches (name, state, options, made_at, changed_at) VALUES (?, ?, ?, ?, ?) RETURNING id",
                (words(name), state, json.dumps(dict(options or {})), at, at),
            ).fetchone()[0]
            connection.executemany(
                "INSERT INTO outbox (uid, action, account, state, batch, line, kind, fields, quantity, estimate,"
                " currency, made_at) VALUES (?, 'add', ?, 'queued', ?, ?, ?, ?, ?, ?, ?, ?)",
                _queued(connection, batch, lines, at),
            )
        return batch

    def all(self) -> tuple[Batch, ...]:
        """Newest first."""
        with self._database.reading() as connection:
            ids = [row[0] for row in connection.execute("SELECT id FROM batches ORDER BY id DESC")]
            return tuple(_batch(connection, id_) for id_ in ids)

    def get(self, batch: int) -> Batch:
        """One batch. Raises KeyError where there is none."""
        with self._database.reading() as connection:
            return _batch(connection, batch)

    def set_state(self, batch: int, state: str, now: datetime, *, note: str = "") -> None:
        """Keep how far the running of a batch is."""
        with self._database.writing() as connection:
            connection.execute(
                "UPDATE batches SET state = ?, note = ?, changed_at = ? WHERE id = ?",
                (state, words(note), stamp(now), batch),
            )

    def set_options(self, batch: int, options: Mapping[str, Any]) -> None:
        """Keep how a batch is to be run."""
        with self._database.writing() as connection:
            connection.execute("UPDATE batches SET options = ? WHERE id = ?", (json.dumps(dict(options)), batch))

    def delete(self, batch: int) -> None:
        """Forget a batch; what was begun of it stays in the order history."""
        with self._database.writing() as connection:
            connection.execute("DELETE FROM outbox WHERE batch = ? AND state = 'queued'", (batch,))
            connection.execute("UPDATE outbox SET batch = NULL, line = NULL WHERE batch = ?", (batch,))
            connection.execute("DELETE FROM batches WHERE id = ?", (batch,))

    def queued(self, batch: int, *, after: int = -1, limit: int = 100) -> list[BatchLine]:
        """The next lines never sent, by line number, after line `after`."""
        query = f"{_LINES} WHERE b.batch = ? AND b.state = 'queued' AND b.line > ? ORDER BY b.line LIMIT ?"
        with self._database.reading() as connection:
            return [_line(row) for row in connection.execute(query, (batch, after, limit))]

    def lines(self, batch: int, *, after: int = -1, limit: int = 1000) -> list[BatchLine]:
        """Lines by number, after line `after`."""
        query = f"{_LINES} WHERE b.batch = ? AND b.line > ? ORDER BY b.line LIMIT ?"
        with self._database.reading() as connection:
            return [_line(row) for row in connection.execute(query, (batch, after, limit))]

    def line_of(self, outbox_id: int) -> BatchLine:
        """One line by its outbox id. Raises KeyError where there is none."""
        with self._database.reading() as connection:
            row = connection.execute(f"{_LINES} WHERE b.id = ?", (outbox_id,)).fetchone()
        if row is None:
            raise KeyError(outbox_id)
        return _line(row)

    def drop_queued(self, batch: int, detail: str, now: datetime) -> int:
        """Lines never sent become not sent, for good; how many."""
        with self._database.writing() as connection:
            cursor = connection.execute(
                "UPDATE outbox SET state = 'not_sent', detail = ?, settled_at = ? WHERE batch = ? AND state = 'queued'",
                (words(detail), stamp(now), batch),
            )
        return cursor.rowcount


def _queued(
    connection: sqlite3.Connection, batch: int, lines: Iterable[tuple[int, Ticket]], at: int
) -> Iterable[tuple[object, ...]]:
    kinds: dict[tuple[str, str, str], int] = {}
    for line, ticket in lines:
        key = (ticket.service, ticket.service_name, ticket.service_type)
        kind = kinds.get(key)
        if kind is None:
            kind = kinds[key] = kind_id(connection, *key)
        estimate = units(ticket.estimate)
        yield (
            secrets.token_hex(8),
            ticket.account,
            batch,
            line,
            kind,
            packed(ticket.fields),
            count(ticket.billed),
            estimate,
            words(ticket.currency),
            at,
        )


def _batch(connection: sqlite3.Connection, batch: int) -> Batch:
    row = connection.execute(
        "SELECT id, name, state, options, note, made_at, changed_at FROM batches WHERE id = ?", (batch,)
    ).fetchone()
    if row is None:
        raise KeyError(batch)
    counts = connection.execute("SELECT state, count(*) FROM outbox WHERE batch = ? GROUP BY state", (batch,))
    return Batch(
        row[0],
        row[1],
        row[2],
        json.loads(row[3]),
        row[4],
        moment(row[5]),
        moment(row[6]),
        {Placing(state): number for state, number in counts},
    )


def _line(row: Sequence[Any]) -> BatchLine:
    values = list(row)
    values[3] = Placing(row[3])
    values[8] = json.loads(row[8] or "{}")
    values[10], values[11] = amount(row[10]), amount(row[11])
    return BatchLine(*values)
